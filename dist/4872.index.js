export const id = 4872;
export const ids = [4872];
export const modules = { 44872: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };
