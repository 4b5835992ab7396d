import { shared as shared0 } from './27337.shared.js';
import { shared as shared1 } from './55601.shared.js';
import { shared as shared2 } from './52962.shared.js';
import { shared as shared3 } from './57177.shared.js';
import { shared as shared4 } from './9623.shared.js';
export const id = 4827;
export const ids = [
	4827,
	6042,
	6253,
	5130,
	6363
];
export const modules = {
	2704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			checkCost: () => checkCost,
			checkSuites: () => checkSuites
		});
		var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67029), _shared_config_format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14701), _shared_diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5130), _shared_evaluation_estimate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63736), _shared_grading_script_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5989), _shared_models_needed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36363), _shared_models_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16042), _shared_suites_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69673), _eval_gate_forecast_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27337), _eval_gate_opened_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3333), _eval_gate_prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16253);
		async function checkSuites(config, revision, trust) {
			let findings = [], plans = [], { base: _, changed: __, ...alone } = revision, { head } = alone, context = {
				revision: alone,
				trust,
				log: {
					info: () => {},
					warning: (text) => void findings.push((0, _shared_diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_7__.warning)("configuration", text))
				},
				rules: { config }
			}, sources = await collected(findings, () => (0, _shared_suites_sources_js__WEBPACK_IMPORTED_MODULE_3__.u)(config, head));
			for (let source of sources ?? []) {
				let prepared = await collected(findings, () => (0, _eval_gate_prepare_js__WEBPACK_IMPORTED_MODULE_6__.prepare)(source, void 0, context, _shared_grading_script_script_js__WEBPACK_IMPORTED_MODULE_1__.E));
				plans.push(...prepared?.plans ?? []);
			}
			for (let [suite, some] of Map.groupBy(plans, (plan) => plan.suite)) {
				let prompts = new Set(some.map(({ prompt }) => prompt)).size, cases = Math.max(...some.map(({ total }) => total));
				findings.push((0, _shared_diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_7__.ok)("configuration", `${suite}: ${counted(prompts, "prompt")}, ${counted(cases, "case")}`));
			}
			sources !== void 0 && plans.length === 0 && findings.length === 0 && findings.push((0, _shared_diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_7__.warning)("configuration", "Nothing is measured: there is no suite.", "Write `suites:` in aiops.yml; `aiops init` shows how."));
			let used = plans.flatMap(({ head: { model, config: its, side }, judges }) => [{
				name: model,
				config: its,
				role: "answers",
				tree: side.modelTree
			}, ...judges.map((one) => ({
				name: one.model,
				config: one.config,
				role: one.role ?? "answers",
				tree: head
			}))]);
			return {
				findings,
				plans,
				models: [...new Map(used.map((one) => [`${one.role} ${one.name}`, one])).values()]
			};
		}
		async function collected(findings, read) {
			try {
				return await read();
			} catch (error) {
				if (!(error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)) throw error;
				let fresh = (0, _shared_diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_7__.problemsOf)("configuration", error).filter((one) => !findings.some((other) => JSON.stringify(other) === JSON.stringify(one)));
				findings.push(...fresh);
				return;
			}
		}
		async function checkCost(plans, env) {
			if (plans.length === 0) return [];
			let opened = [];
			for (let plan of plans) {
				let { base: _, reference: __, ...headAlone } = plan;
				if (plan.head.config.provider === "command") continue;
				let open = (one) => (0, _shared_models_open_js__WEBPACK_IMPORTED_MODULE_2__.openModel)(one.model, one.config, {
					env: withKeys(one.config, env),
					tree: one.side.modelTree
				});
				opened.push(await (0, _eval_gate_opened_js__WEBPACK_IMPORTED_MODULE_5__.P)({
					...headAlone,
					judges: []
				}, open));
			}
			let paid = opened.filter(({ head }) => head.model.price !== void 0);
			if (paid.length === 0) return [(0, _shared_diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_7__.ok)("cost", "Nothing that is asked has a price.")];
			let whole = await (0, _eval_gate_forecast_js__WEBPACK_IMPORTED_MODULE_4__.estimateOf)(paid, looked), judged = plans.some(({ judges }) => judges.length > 0) ? " What graders ask comes on top." : "", found = [(0, _shared_diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_7__.ok)("cost", `${(0, _shared_evaluation_estimate_js__WEBPACK_IMPORTED_MODULE_8__.L)(whole)} That is for each side that is new; a changed prompt has two, and what was answered before costs nothing.${judged}`)];
			for (let one of paid) {
				let { suite, maxCost } = one.plan, { low } = await (0, _eval_gate_forecast_js__WEBPACK_IMPORTED_MODULE_4__.estimateOf)([one], looked);
				if (maxCost === void 0 || maxCost === 0 || low <= maxCost) continue;
				let message = `${suite} costs at least ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_9__.up)(low)}, and may cost ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_9__.up)(maxCost)} (max-cost).`;
				found.push((0, _shared_diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_7__.problem)("cost", message, `Allow more at \`suites.${suite}.max-cost\`, or measure fewer cases.`));
			}
			return found;
		}
		let looked = 200, withKeys = (config, env) => ({
			...Object.fromEntries((0, _shared_models_needed_js__WEBPACK_IMPORTED_MODULE_10__.neededBy)(config).secrets.map((name) => [name, "none"])),
			...(0, _shared_models_needed_js__WEBPACK_IMPORTED_MODULE_10__.neededBy)(config).aws && { AWS_REGION: "us-east-1" },
			...Object.fromEntries(Object.entries(env).filter(([, value]) => value))
		}), counted = (count, what) => `${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_9__.B4)(count)} ${what}${count === 1 ? "" : "s"}`;
	}),
	27337: (shared0[27337]),
	3333: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => openSides });
		var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67029), _shared_evaluation_question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24730), _shared_models_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92605);
		async function openSides(plan, open) {
			let { head, base } = plan, judges = plan.judges.map(async (judge) => {
				let parameters = "parameters" in judge.config ? judge.config.parameters : void 0;
				return [judge.model, {
					model: await open(judge),
					parameters
				}];
			}), beside = plan.reference?.answering && openReference(plan.reference.answering, plan, open), [headModel, baseModel, jurors, reference] = await Promise.all([
				open(head),
				base && open(base),
				Promise.all(judges),
				beside
			]);
			return {
				plan,
				judges: Object.fromEntries(jurors),
				head: sideOf(head, headModel, {
					...plan,
					rules: [...plan.rules, ...plan.reference?.rules ?? []]
				}, base === void 0),
				...base && baseModel && { base: sideOf(base, baseModel, plan, !0) },
				...reference
			};
		}
		async function openReference(answering, plan, open) {
			try {
				let rules = plan.reference?.rules ?? [];
				return { reference: {
					...sideOf(answering, await open({
						side: answering.side,
						model: answering.model,
						config: answering.config
					}), {
						...plan,
						rules
					}, !1),
					isDispensable: !0
				} };
			} catch (error) {
				if (error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo || error instanceof _shared_models_model_js__WEBPACK_IMPORTED_MODULE_2__.ModelError) return { noReference: error.message };
				throw error;
			}
		}
		function sideOf({ side, config }, model, plan, checked) {
			let { graders, rules, asAtBase } = plan;
			return {
				model,
				freshness: rules.some(({ metric }) => metric === "latency-p50" || metric === "latency-p95") ? "asked" : checked && asAtBase === void 0 ? "checked" : "kept",
				graders,
				render: (0, _shared_evaluation_question_js__WEBPACK_IMPORTED_MODULE_1__.P)(side, config)
			};
		}
	}),
	16253: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { prepare: () => prepare });
		var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67029), _shared_cases_prompt_cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40249), _shared_cases_read_cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68587), _shared_evaluation_answering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57334), _shared_grading_graders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6156), _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13428), _cases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22071), _judges_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36952), _rules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48985);
		async function prepare(source, baseSource, context, scripts, beside = { heads: [source] }) {
			let { revision, trust } = context, { settings, config, suite } = source, ruling = trust.rules === "base" && revision.base ? revision.base : revision.head;
			if (settings === void 0 && !isSuite(await (0, _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_5__.$6)(source, ruling))) return;
			let ruled = await (0, _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_5__.wU)(source, ruling, ruling), head = ruling === revision.head ? ruled : await (0, _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_5__.wU)(source, revision.head, ruling, ruled.models), specs = settings?.graders ?? ruled.prompt.evaluators.map(({ spec }) => _shared_grading_graders_js__WEBPACK_IMPORTED_MODULE_4__.FK.parse(spec)), inPrompt = (0, _shared_cases_prompt_cases_js__WEBPACK_IMPORTED_MODULE_1__.T)(ruled.prompt);
			if (specs.length === 0) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				...config.locate(["suites", suite]),
				key: `suites.${suite}`,
				message: "it has no graders, and neither has the prompt evaluators.",
				fix: "Write `graders:`, such as - equals: \"{{expected}}\"."
			});
			let patterns = settings?.cases, asked = {
				...config.locate([
					"suites",
					suite,
					"cases"
				]),
				key: `suites.${suite}.cases`
			}, read = () => patterns === void 0 ? (0, _cases_js__WEBPACK_IMPORTED_MODULE_6__.t)(inPrompt) : (0, _shared_cases_read_cases_js__WEBPACK_IMPORTED_MODULE_2__.readCases)(ruling, [...patterns], asked), { total, cases } = await (0, _cases_js__WEBPACK_IMPORTED_MODULE_6__.$)(head, ruling, read);
			if (total === 0) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				...asked,
				message: "there is no case.",
				fix: "Write `cases:`, or `testData:` in the prompt."
			});
			let base = await readBase(baseSource, context), graders = await (0, _shared_grading_graders_js__WEBPACK_IMPORTED_MODULE_4__.wU)(specs, scripts), judges = (0, _judges_js__WEBPACK_IMPORTED_MODULE_7__.YP)(graders, config, ruled.prompt, ruling), record = await (0, _judges_js__WEBPACK_IMPORTED_MODULE_7__.dy)(judges), locate = (from) => (keys) => from.config.locate([
				"suites",
				suite,
				"gate",
				...keys
			]), rules = (0, _rules_js__WEBPACK_IMPORTED_MODULE_8__.fD)(settings?.gate, "head", locate(source)), before = baseSource && (0, _rules_js__WEBPACK_IMPORTED_MODULE_8__.fD)(baseSource.settings?.gate, "base", locate(baseSource)), inForce = before === void 0 || baseSource?.config === config ? {
				rules,
				loosened: []
			} : (0, _rules_js__WEBPACK_IMPORTED_MODULE_8__.Rn)(before, rules, suite);
			if (inForce.rules.some(({ by }) => by !== void 0)) {
				let { requireSlices } = await __webpack_require__.e(8043).then(__webpack_require__.bind(__webpack_require__, 38043));
				await requireSlices(inForce.rules, read(), suite);
			}
			let references = [beside.compareWith, ...[source, baseSource].map((one) => one?.settings?.["compare-with"])].some((one) => one !== void 0) ? await (await __webpack_require__.e(87).then(__webpack_require__.bind(__webpack_require__, 70087))).findReference(source, baseSource, head, beside, context) : void 0;
			return {
				plans: (0, _shared_evaluation_answering_js__WEBPACK_IMPORTED_MODULE_3__.H)(head.models, base.side?.models).map((pair) => {
					let reference = references?.of(pair.head.name), noBase = pair.base === void 0 ? base.why ?? `${pair.head.name} is new in this suite` : void 0;
					return {
						suite,
						prompt: source.prompt,
						head: {
							side: head,
							model: pair.head.name,
							config: pair.head.config
						},
						...pair.base && base.side && { base: {
							side: base.side,
							model: pair.base.name,
							config: pair.base.config
						} },
						...noBase !== void 0 && { noBase },
						...reference && { reference },
						graders,
						specs,
						judges,
						judgeRecord: record,
						cases,
						total,
						repeats: settings?.repeats ?? 1,
						...settings?.["max-cost"] !== void 0 && { maxCost: settings["max-cost"] },
						rules: inForce.rules
					};
				}),
				loosened: [...inForce.loosened, ...references?.loosened ?? []]
			};
		}
		let isSuite = (prompt) => prompt.evaluators.length > 0 && (0, _shared_cases_prompt_cases_js__WEBPACK_IMPORTED_MODULE_1__.T)(prompt).length > 0;
		async function readBase(source, { revision, trust, log }) {
			if (revision.base === void 0) return { why: "there is no base" };
			if (source === void 0) return { why: `it is not at ${revision.base.label}` };
			try {
				return { side: await (0, _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_5__.wU)(source, revision.base, revision.base) };
			} catch (error) {
				if (!(error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo) || trust.rules === "base") throw error;
				return log.warning(`The base cannot be compared with: ${error.message}`), { why: `it cannot be read at ${revision.base.label}` };
			}
		}
	}),
	55601: (shared1[55601]),
	5130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			areas: () => areas,
			ok: () => ok,
			problem: () => problem,
			problemsOf: () => problemsOf,
			warning: () => warning
		});
		let areas = [
			"machine",
			"repository",
			"configuration",
			"models",
			"workflow",
			"cost",
			"ledger"
		], ok = (area, message) => ({
			area,
			level: "ok",
			message
		}), warning = (area, message, fix, place = {}) => ({
			area,
			level: "warning",
			message,
			...fix !== void 0 && { fix },
			...place
		}), problem = (area, message, fix, place = {}) => ({
			...warning(area, message, fix, place),
			level: "problem"
		}), problemsOf = (area, { problems }) => problems.map((one) => ({
			area,
			level: "problem",
			...one
		}));
	}),
	63736: (shared0[63736]),
	31206: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => later });
		var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643), node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
		class Pauses {
			#idleness;
			#taken = 0;
			constructor(idleness) {
				this.#idleness = idleness;
			}
			async load(load) {
				let idle = this.#idleness.idle();
				for (let look = 0; look < 20; look += 1) {
					await this.#idleness.next();
					let before = Math.max(idle, this.#taken);
					if (idle = this.#idleness.idle(), idle - before >= 3) break;
				}
				return this.#taken = idle, load();
			}
		}
		let pauses = new Pauses({
			idle: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.eventLoopUtilization().idle,
			next: () => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(5)
		}), later = (load) => pauses.load(load);
	}),
	52962: (shared2[52962]),
	57177: (shared3[57177]),
	36363: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { neededBy: () => neededBy });
		let onAws = [
			"bedrock",
			"sagemaker",
			"agentcore",
			"bedrock-agent"
		];
		function neededBy(config) {
			let given = config, headers = Object.values(given.headers ?? {}), inHeaders = headers.flatMap((value) => [...String(value).matchAll(/\$\{(\w+)\}/g)].map(([, name = ""]) => name)), key = keyOf(config, headers.length > 0), url = typeof given.url == "string" ? URL.parse(given.url) : null, { region } = given;
			return {
				secrets: [...new Set([...key === void 0 ? [] : [key], ...inHeaders])],
				...onAws.includes(config.provider) && { aws: typeof region == "string" ? { region } : {} },
				...url !== null && /^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname) && { local: url.host }
			};
		}
		function keyOf(config, signsIn) {
			return config.provider !== "openai" && config.provider !== "anthropic" ? void 0 : config["api-key-env"] === void 0 ? config.provider === "anthropic" ? config.url === void 0 ? "ANTHROPIC_API_KEY" : void 0 : signsIn ? void 0 : config.azure !== void 0 || /\.azure\.(com|us|cn)(\/|$)/.test(config.url ?? "") ? "AZURE_OPENAI_API_KEY" : config.url === void 0 || /^https:\/\/api\.openai\.com\//.test(config.url) ? "OPENAI_API_KEY" : void 0 : config["api-key-env"];
		}
	}),
	16042: (shared3[16042]),
	67849: (shared3[67849]),
	75716: (shared4[75716]),
	88665: (shared1[88665]),
	28365: (shared2[28365]),
	69673: (shared1[69673])
};
