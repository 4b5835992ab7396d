import { shared as shared0 } from './69268.shared.js';
import { shared as shared1 } from './96606.shared.js';
export const id = 3345;
export const ids = [3345];
export const modules = {
	3345: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { measureProbes: () => measureProbes });
		var errors = __webpack_require__(83502), probes = __webpack_require__(57294), evaluation_deadline = __webpack_require__(41301), evaluation_opener = __webpack_require__(6638), inputs = __webpack_require__(24701), model = __webpack_require__(25852), external_node_util_ = __webpack_require__(57975), picomatch = __webpack_require__(14006), material = __webpack_require__(180), suites_affected = __webpack_require__(67492), sources = __webpack_require__(98264);
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
				let { attacksOf } = await __webpack_require__.e(2903).then(__webpack_require__.bind(__webpack_require__, 52903)), attacks = await attacksOf(asked, asked.base && base);
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
			let [{ prepare }, { askPlan }] = await Promise.all([Promise.all([__webpack_require__.e(1047), __webpack_require__.e(6203)]).then(__webpack_require__.bind(__webpack_require__, 76203)), Promise.all([
				__webpack_require__.e(6339),
				__webpack_require__.e(8920),
				__webpack_require__.e(9009),
				__webpack_require__.e(1047),
				__webpack_require__.e(5076),
				__webpack_require__.e(2152)
			]).then(__webpack_require__.bind(__webpack_require__, 3543))]), plans = (await Promise.all(sources.map((source) => prepare(source, probes, asked, context)))).flat(), ledger = context.ledger((0, inputs.f)(limits));
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
	67718: (shared0[67718]),
	41301: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => Deadline });
		var _config_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55258);
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
	6638: (shared1[6638]),
	96606: (shared1[96606]),
	180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => filesOf,
			V: () => materialOf
		});
		var _application_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96606);
		function filesOf(config) {
			return config.provider === "replay" ? [config.file] : config.provider === "command" || config.provider === "http" ? config.sources : [];
		}
		async function materialOf(name, config, tree) {
			if (config.provider === "replay") return tree.digest(config.file);
			if (config.provider === "command" || config.provider === "http") return config.sources === void 0 ? config.provider === "command" ? tree.label : void 0 : (0, _application_digest_js__WEBPACK_IMPORTED_MODULE_0__.K)(tree, config.sources, `models.${name}.sources`);
		}
	}),
	67492: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => isAttachedTo,
			f: () => isAffected
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975), picomatch__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14006), _cases_attachments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67718), _grading_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27545), _models_material_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(180), _prompts_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1066), _prompts_formats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88646);
		function isAffected(source, changed, base) {
			let { settings, config, prompt } = source, models = modelsOf(source, config), ofModels = models.map((model) => model === void 0 ? [] : (0, _models_material_js__WEBPACK_IMPORTED_MODULE_4__.R)(model));
			if (ofModels.includes(void 0)) return !0;
			let files = [
				prompt,
				(0, _prompts_address_js__WEBPACK_IMPORTED_MODULE_5__.W7)(prompt),
				...settings?.cases ?? [],
				...(0, _grading_entries_js__WEBPACK_IMPORTED_MODULE_3__.R7)(settings?.graders),
				...ofModels.flatMap((some) => some ?? [])
			], isMeant = picomatch__WEBPACK_IMPORTED_MODULE_7__(files, { dot: !0 }), isOf = (path) => files.includes(path) || isMeant(path) || isBeside(path, (0, _prompts_address_js__WEBPACK_IMPORTED_MODULE_5__.W7)(prompt));
			return changed.some(({ path, from }) => isOf(path) || from !== void 0 && isOf(from)) ? !0 : base === config ? !1 : !(0, node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(settings, base?.value.suites[source.suite]) || !(0, node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(models, base && modelsOf(source, base));
		}
		let isBeside = (path, prompt) => (0, _prompts_formats_js__WEBPACK_IMPORTED_MODULE_6__.SH)(prompt) && path.startsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(prompt), "/").replace(/^\.\//, ""));
		async function isAttachedTo({ settings }, changed, tree) {
			let patterns = settings?.cases ?? [], paths = changed.flatMap(({ path, from }) => [path, from ?? path]).filter((path) => patterns.some((pattern) => (0, _cases_attachments_js__WEBPACK_IMPORTED_MODULE_2__.TS)(path, pattern)));
			if (paths.length === 0) return !1;
			let { readCases } = await __webpack_require__.e(2802).then(__webpack_require__.bind(__webpack_require__, 52802));
			for await (let { attachments = [] } of readCases(tree, patterns)) if (attachments.some(({ path }) => paths.includes(path))) return !0;
			return !1;
		}
		function modelsOf({ settings }, { value }) {
			return settings?.models === void 0 ? Object.values(value.models) : [...settings.models, ...(0, _grading_entries_js__WEBPACK_IMPORTED_MODULE_3__.qt)(settings.graders)].map((name) => value.models[name]);
		}
	}),
	98264: (shared1[98264])
};
