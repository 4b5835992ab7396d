import { shared as shared0 } from './48830.shared.js';
import { shared as shared1 } from './69268.shared.js';
import { shared as shared2 } from './92344.shared.js';
import { shared as shared3 } from './43362.shared.js';
import { shared as shared4 } from './88646.shared.js';
import { shared as shared5 } from './76330.shared.js';
import { shared as shared6 } from './96606.shared.js';
export const id = 3748;
export const ids = [
	3748,
	8197,
	4872,
	4085,
	8136
];
export const modules = {
	60869: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			checkCost: () => checkCost,
			checkSuites: () => checkSuites
		});
		var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _shared_config_format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55258), _shared_diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74085), _shared_evaluation_estimate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47275), _shared_grading_script_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24546), _shared_models_needed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88136), _shared_models_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88197), _shared_suites_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98264), _eval_gate_forecast_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48830), _eval_gate_opened_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93970), _eval_gate_prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44872);
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
	48830: (shared0[48830]),
	93970: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => openSides });
		var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _shared_evaluation_question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97973), _shared_models_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25852);
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
	44872: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { prepare: () => prepare });
		var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _shared_cases_prompt_cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69072), _shared_cases_read_cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52802), _shared_evaluation_answering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41019), _shared_grading_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27545), _shared_grading_graders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18920), _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86531), _cases_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42534), _judges_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12747), _rules_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19740);
		async function prepare(source, baseSource, context, scripts, beside = { heads: [source] }) {
			let { revision, trust } = context, { settings, config, suite } = source, ruling = trust.rules === "base" && revision.base ? revision.base : revision.head;
			if (settings === void 0 && !isSuite(await (0, _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_6__.$6)(source, ruling))) return;
			let ruled = await (0, _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_6__.wU)(source, ruling, ruling), head = ruling === revision.head ? ruled : await (0, _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_6__.wU)(source, revision.head, ruling, ruled.models), specs = settings?.graders ?? ruled.prompt.evaluators.map(({ spec }) => _shared_grading_entries_js__WEBPACK_IMPORTED_MODULE_4__.FK.parse(spec)), inPrompt = (0, _shared_cases_prompt_cases_js__WEBPACK_IMPORTED_MODULE_1__.T)(ruled.prompt);
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
			}, read = () => patterns === void 0 ? (0, _cases_js__WEBPACK_IMPORTED_MODULE_7__.t)(inPrompt) : (0, _shared_cases_read_cases_js__WEBPACK_IMPORTED_MODULE_2__.readCases)(ruling, [...patterns], asked), { total, cases } = await (0, _cases_js__WEBPACK_IMPORTED_MODULE_7__.$)(head, ruling, read);
			if (total === 0) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				...asked,
				message: "there is no case.",
				fix: "Write `cases:`, or `testData:` in the prompt."
			});
			let base = await readBase(baseSource, context), graders = await (0, _shared_grading_graders_js__WEBPACK_IMPORTED_MODULE_5__.w)(specs, scripts), judges = (0, _judges_js__WEBPACK_IMPORTED_MODULE_8__.YP)(graders, config, ruled.prompt, ruling), record = await (0, _judges_js__WEBPACK_IMPORTED_MODULE_8__.dy)(judges), locate = (from) => (keys) => from.config.locate([
				"suites",
				suite,
				"gate",
				...keys
			]), rules = (0, _rules_js__WEBPACK_IMPORTED_MODULE_9__.fD)(settings?.gate, "head", locate(source)), before = baseSource && (0, _rules_js__WEBPACK_IMPORTED_MODULE_9__.fD)(baseSource.settings?.gate, "base", locate(baseSource)), inForce = before === void 0 || baseSource?.config === config ? {
				rules,
				loosened: []
			} : (0, _rules_js__WEBPACK_IMPORTED_MODULE_9__.Rn)(before, rules, suite);
			if (inForce.rules.some(({ by }) => by !== void 0)) {
				let { requireSlices } = await __webpack_require__.e(9030).then(__webpack_require__.bind(__webpack_require__, 59030));
				await requireSlices(inForce.rules, read(), suite);
			}
			let references = [beside.compareWith, ...[source, baseSource].map((one) => one?.settings?.["compare-with"])].some((one) => one !== void 0) ? await (await __webpack_require__.e(8340).then(__webpack_require__.bind(__webpack_require__, 88340))).findReference(source, baseSource, head, beside, context) : void 0;
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
				return { side: await (0, _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_6__.wU)(source, revision.base, revision.base) };
			} catch (error) {
				if (!(error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo) || trust.rules === "base") throw error;
				return log.warning(`The base cannot be compared with: ${error.message}`), { why: `it cannot be read at ${revision.base.label}` };
			}
		}
	}),
	67718: (shared1[67718]),
	74085: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	47275: (shared0[47275]),
	21995: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	55689: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CZ: () => parseJudgeRecord,
			EG: () => checkOf,
			NK: () => updatedRecord,
			tR: () => judgeRecordFile,
			zv: () => recordOf
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503), _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _prompts_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76330);
		let judgeRecordFile = "aiops-judges.json", entrySchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
			suite: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			grader: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			judge: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			digest: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			labels: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(1),
			agreement: zod__WEBPACK_IMPORTED_MODULE_2__.aig(),
			kappa: zod__WEBPACK_IMPORTED_MODULE_2__.aig().optional()
		}), recordSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({ judges: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(entrySchema) });
		function parseJudgeRecord(file, text) {
			try {
				let { data, error } = recordSchema.safeParse((0, _prompts_json_js__WEBPACK_IMPORTED_MODULE_1__.q)(text));
				if (data !== void 0) return data.judges;
				let [issue] = error.issues;
				throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					file,
					message: `is no record of judges: ${issue?.path.join(".")}: ${issue?.message}.`
				});
			} catch (error) {
				throw error instanceof _prompts_json_js__WEBPACK_IMPORTED_MODULE_1__.a ? new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					file,
					line: error.line ?? 1,
					message: `is not JSON: ${error.message}`
				}) : error;
			}
		}
		function updatedRecord(before, checks) {
			let judges = [...new Map([...before, ...checks].map((one) => [keyOf(one), one]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, one]) => one);
			return `${JSON.stringify({ judges }, void 0, 2)}\n`;
		}
		let recordOf = ({ suite, grader, judge, n, agreement, kappa }, digest) => ({
			suite,
			grader,
			judge,
			digest,
			labels: n,
			agreement,
			...kappa !== void 0 && { kappa }
		}), keyOf = ({ suite, grader, judge }) => JSON.stringify([
			suite,
			grader,
			judge
		]);
		function checkOf(record, judge) {
			let same = record.filter((one) => keyOf(one) === keyOf(judge)), check = same.find(({ digest }) => digest === judge.digest);
			return {
				...check && { check },
				isChanged: check === void 0 && same.length > 0
			};
		}
	}),
	92344: (shared2[92344]),
	88136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	88197: (shared2[88197]),
	65516: (shared2[65516]),
	81927: (shared3[81927]),
	1066: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W7: () => fileOf,
			WV: () => promptAt,
			ci: () => addressOf
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25051);
		let addressOf = (file, { key = "" }) => key.startsWith("#") || key === "" ? `${file}${key}` : `${file}#${key}`, fileOf = (address) => address.split("#", 1)[0] ?? address;
		function promptAt(address, file, prompts) {
			let [only, second] = prompts;
			if (only !== void 0 && (address === file ? second === void 0 : addressOf(file, only) === address)) return only;
			let found = prompts.find((prompt) => addressOf(file, prompt) === address);
			if (found !== void 0) return found;
			let there = prompts.map((prompt) => addressOf(file, prompt)), guess = (0, _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(address, there) ?? there[0], message = address === file ? "there are several prompts in this file." : `there is no prompt ${address.slice(file.length)}.`;
			throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				file,
				message,
				...guess !== void 0 && { fix: `Write one of them, such as ${guess}.` }
			});
		}
	}),
	88646: (shared4[88646]),
	76330: (shared5[76330]),
	98264: (shared6[98264])
};
