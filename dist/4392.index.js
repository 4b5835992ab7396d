import { shared as shared0 } from './55601.shared.js';
import { shared as shared1 } from './83871.shared.js';
export const id = 4392;
export const ids = [4392];
export const modules = {
	14392: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { measureProbes: () => measureProbes });
		var errors = __webpack_require__(67029), probes = __webpack_require__(46601), evaluation_deadline = __webpack_require__(52010), evaluation_opener = __webpack_require__(61481), inputs = __webpack_require__(30598), model = __webpack_require__(92605), external_node_util_ = __webpack_require__(57975), picomatch = __webpack_require__(8374), material = __webpack_require__(95247), suites_affected = __webpack_require__(83871), sources = __webpack_require__(69673);
		function askedFor({ rules, trust, revision }) {
			let base = trust.rules === "base" ? rules.config : rules.stricter, config = rules.config.value.probes === void 0 ? base : rules.config;
			if (config?.value.probes === void 0) return;
			let both = [...new Set([config, ...base ? [base] : []])].flatMap(({ value }) => value.probes ?? []), ruling = trust.rules === "base" && revision.base ? revision.base : revision.head;
			return {
				config,
				...base && { base },
				inForce: (0, probes.Du)(both),
				ruling
			};
		}
		async function attackedSources({ config, inForce, ruling }) {
			let { suites, prompts } = inForce, there = Object.keys(config.value.suites), named = suites === void 0 ? there : suites.filter((name) => there.includes(name)), ofSuites = named.length === 0 ? [] : (await (0, sources.u)(config, ruling, named)).filter((one) => one.settings), files = await ruling.list(), ofPrompts = prompts.flatMap((pattern) => {
				let isMeant = picomatch(pattern, { dot: !0 }), found = pattern.includes("#") ? [pattern] : files.filter((file) => file === pattern || isMeant(file));
				if (found.length > 0) return found.map((prompt) => ({
					suite: prompt,
					prompt,
					config
				}));
				let place = {
					...config.locate(["probes", "prompt"]),
					key: "probes.prompt"
				};
				throw new errors.yo({
					...place,
					message: `no file ${pattern}.`,
					fix: `There is none in ${ruling.label}.`
				});
			}), all = [...ofSuites, ...ofPrompts.filter(({ prompt }) => !ofSuites.some((one) => one.prompt === prompt))];
			if (all.length > 0) return all;
			throw new errors.yo({
				...config.locate(["probes"]),
				key: "probes",
				message: "there is no prompt to attack.",
				fix: "Write suites, or name one: prompt: prompts/triage.prompt.yml."
			});
		}
		async function affectedSources(sources, asked, changed) {
			if (areProbesChanged(asked, changed)) return [...sources];
			let affected = [];
			for (let source of sources) ((0, suites_affected.f)(source, changed, asked.base) || await (0, suites_affected.I)(source, changed, asked.ruling)) && affected.push(source);
			return affected;
		}
		function areProbesChanged({ config, base, inForce }, changed) {
			if (!(0, external_node_util_.isDeepStrictEqual)(config.value.probes, base?.value.probes)) return !0;
			let { models = [], judge } = config.value.probes ?? {}, names = [...models, ...judge === void 0 ? [] : [judge]];
			if (names.some((name) => !(0, external_node_util_.isDeepStrictEqual)(config.value.models[name], base?.value.models[name]))) return !0;
			let ofModels = names.flatMap((name) => config.value.models[name] ?? []).map(material.R);
			if (ofModels.includes(void 0)) return !0;
			let patterns = [...inForce.files, ...ofModels.flatMap((some) => some ?? [])];
			if (patterns.length === 0) return !1;
			let isMeant = picomatch(patterns, { dot: !0 });
			return changed.some(({ path, from = path }) => isMeant(path) || isMeant(from));
		}
		async function measureProbes(limits, context) {
			let asked = askedFor(context);
			if (asked === void 0) return;
			let { clock, trust } = context, started = clock(), { maxAttackSuccess, maxOverRefusal, maxRegression, repeats } = asked.inForce, probes = {
				status: "unchanged",
				repeats,
				limits: {
					...maxAttackSuccess !== void 0 && { attackSuccess: maxAttackSuccess },
					...maxOverRefusal !== void 0 && { overRefusal: maxOverRefusal },
					...maxRegression !== void 0 && { regression: maxRegression }
				},
				subjects: [],
				problems: [],
				spent: 0,
				seconds: 0
			}, loosened = settingsLoosened(asked, context), ended = (found) => ({
				...probes,
				...found,
				seconds: (clock() - started) / 1e3
			});
			try {
				let sources = await attackedSources(asked), { base, changed = [] } = context.revision, affected = limits.all || base === void 0 ? sources : await affectedSources(sources, asked, changed);
				if (affected.length === 0) return {
					probes,
					loosened
				};
				let { attacksOf } = await __webpack_require__.e(8868).then(__webpack_require__.bind(__webpack_require__, 68868)), attacks = await attacksOf(asked, asked.base && base);
				return {
					probes: ended(await attack(affected, attacks.probes, {
						asked,
						limits,
						context
					})),
					loosened: [...loosened, ...attacks.loosened]
				};
			} catch (error) {
				if (error instanceof errors.Jl) return {
					probes: ended({
						status: trust.expectCredentials ? "error" : "skipped",
						reason: error.message
					}),
					loosened
				};
				if (error instanceof model.ModelError) return {
					probes: ended({
						status: "error",
						reason: error.message
					}),
					loosened
				};
				if (!(error instanceof errors.yo)) throw error;
				return {
					probes: ended({
						status: "error",
						problems: error.problems.map(problemOf)
					}),
					loosened
				};
			}
		}
		function settingsLoosened({ base }, { rules, trust }) {
			return base === void 0 || trust.rules === "base" || base === rules.config ? [] : (0, probes.FL)(base.value.probes, rules.config.value.probes);
		}
		let problemOf = ({ file, line, column, key, message, fix }) => ({
			...file !== void 0 && { file },
			...line !== void 0 && { line },
			...column !== void 0 && { column },
			message: [key === void 0 ? message : `${key}: ${message}`, fix].filter((part) => part !== void 0).join(" ")
		});
		async function attack(sources, probes, { asked, limits, context }) {
			let [{ prepare }, { askPlan }] = await Promise.all([Promise.all([__webpack_require__.e(5355), __webpack_require__.e(3166)]).then(__webpack_require__.bind(__webpack_require__, 83166)), Promise.all([
				__webpack_require__.e(1787),
				__webpack_require__.e(3519),
				__webpack_require__.e(5355),
				__webpack_require__.e(1448),
				__webpack_require__.e(9208)
			]).then(__webpack_require__.bind(__webpack_require__, 17369))]), plans = (await Promise.all(sources.map((source) => prepare(source, probes, asked, context)))).flat(), ledger = context.ledger((0, inputs.f)(limits));
			ledger.catch(() => void 0);
			let models = (0, evaluation_opener.S)(context, {
				ledger,
				record: void 0
			}), deadline = new evaluation_deadline.B(limits["max-time"], 0), samples = await context.results.lines("probes.jsonl"), subjects = [], given = [limits["max-cost"], asked.config.value.probes?.["max-cost"]].filter((one) => one !== void 0), most = given.length === 0 ? void 0 : Math.min(...given), spent = 0;
			try {
				let judges = await judgesOf(asked, models);
				for (let plan of plans) {
					let found = await askPlan(plan, {
						context,
						open: models.open,
						judges,
						input: asked.config.value.probes?.input ?? [],
						repeats: asked.inForce.repeats,
						margin: asked.inForce.maxRegression ?? 0,
						...most !== void 0 && { budget: Math.max(0, most - spent) },
						...deadline.signal && { deadline: deadline.signal },
						samples
					});
					subjects.push(found.subject), spent += found.spent;
				}
				return {
					status: "measured",
					subjects,
					spent
				};
			} finally {
				deadline.clear(), await models.close(), await samples.close();
			}
		}
		async function judgesOf({ config, ruling }, models) {
			let name = config.value.probes?.judge, judge = name === void 0 ? void 0 : config.value.models[name];
			if (name === void 0 || judge === void 0) return {};
			let parameters = "parameters" in judge ? judge.parameters : void 0, model = await models.open({
				side: { modelTree: ruling },
				model: name,
				config: judge
			});
			return { [name]: {
				model,
				parameters
			} };
		}
	}),
	55601: (shared0[55601]),
	52010: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => Deadline });
		var _config_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14701);
		let longest = 2 ** 31 - 1;
		class Deadline {
			signal;
			#timer;
			constructor(maxTime, past) {
				if (maxTime === void 0) return;
				let controller = new AbortController(), end = () => controller.abort(Error(`the ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_0__.a3)(maxTime)} that it may take are over`));
				this.signal = controller.signal, past >= maxTime ? end() : this.#timer = setTimeout(end, Math.min(longest, maxTime - past));
			}
			clear() {
				clearTimeout(this.#timer);
			}
		}
	}),
	61481: (shared0[61481]),
	95247: (shared0[95247]),
	83871: (shared1[83871]),
	69673: (shared0[69673])
};
