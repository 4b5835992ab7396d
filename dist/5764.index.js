import { shared as shared0 } from './30695.shared.js';
import { shared as shared1 } from './43362.shared.js';
export const id = 5764;
export const ids = [5764];
export const modules = {
	35764: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { decide: () => decide });
		var _shared_action_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33600), _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42732), _probes_judged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30695), _tested_decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47772), _waived_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53418);
		function decide(data, policy) {
			let judged = (0, _waived_js__WEBPACK_IMPORTED_MODULE_3__.S4)(data, policy), { kept, waived, remarks } = judged, tests = (data.guardrails ?? []).map((test) => (0, _tested_decide_js__WEBPACK_IMPORTED_MODULE_2__.W)(test, policy)), unusable = data.guardrailProblems ?? [], ofTests = [...tests.map((one) => one.verdict), ...unusable.map(() => "error")], probed = (0, _probes_judged_js__WEBPACK_IMPORTED_MODULE_1__.$K)(data.probes, policy), ofProbes = (0, _probes_judged_js__WEBPACK_IMPORTED_MODULE_1__.h4)(data.probes, probed), scanned = verdictOf(data, judged), verdict = (0, _shared_action_verdict_js__WEBPACK_IMPORTED_MODULE_0__.QZ)([
				scanned,
				...ofTests,
				probed.verdict
			]), left = withoutWaived(data, judged), ofScan = scanned === "skipped" && (ofTests.length > 0 || ofProbes !== void 0) ? [] : [(0, _headline_js__WEBPACK_IMPORTED_MODULE_4__.gD)({
				...data,
				counts: {
					...data.counts,
					...left
				}
			}, waived.length).headline], told = [
				...tests.map(_tested_decide_js__WEBPACK_IMPORTED_MODULE_2__.au),
				...unusable.length > 0 ? ["guardrails could not be tested"] : [],
				...ofProbes === void 0 ? [] : [ofProbes]
			];
			return {
				verdict,
				headline: ((0, _headline_js__WEBPACK_IMPORTED_MODULE_4__.e6)(left.new) > 0 ? [...ofScan, ...told] : [...told, ...ofScan]).join("; "),
				...verdict === "pass" && (0, _headline_js__WEBPACK_IMPORTED_MODULE_4__.e6)(left.new) > 0 && { tone: "caution" },
				findings: [
					...kept.map((finding) => (0, _waived_js__WEBPACK_IMPORTED_MODULE_3__.Ev)(finding, data)),
					...waived.filter(({ finding }) => finding.state === "new").map(({ finding, waiver }) => {
						let as = (0, _waived_js__WEBPACK_IMPORTED_MODULE_3__.Ev)(finding, data), note = `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}.`;
						return {
							...as,
							level: "notice",
							message: `${as.message}\n${note}`
						};
					}),
					...data.problems.map((problem) => ({
						rule: "unreadable",
						level: "warning",
						title: "It could not be read",
						fix: "Until it is, nobody knows what is in it. Put it right, or name it under `ignore` of `guardrails.scan` in aiops.yml.",
						...problem
					})),
					...tests.flatMap(_tested_decide_js__WEBPACK_IMPORTED_MODULE_2__.ES),
					...(0, _probes_judged_js__WEBPACK_IMPORTED_MODULE_1__.VF)(data.probes, probed),
					...unusable.map(({ key, message, ...problem }) => ({
						rule: "guardrail-unusable",
						level: "failure",
						title: "A guardrail could not be tested",
						message: key === void 0 ? message : `${key}: ${message}`,
						...problem
					})),
					...remarks,
					...data.loosened.map((what) => ({
						rule: "test-changed",
						level: "warning",
						title: "This change weakens the scan",
						message: `It ${what}. What the base asks for stays in force here.`,
						file: "aiops.yml",
						line: 1
					}))
				]
			};
		}
		function verdictOf(data, { kept }) {
			let { scanned, removed, problems, counts, findings, failOn } = data;
			if (kept.some(({ severity }) => (0, _waived_js__WEBPACK_IMPORTED_MODULE_3__.PU)(severity, failOn))) return "fail";
			let told = findings.filter(({ state }) => state === "new").length, isFailing = _headline_js__WEBPACK_IMPORTED_MODULE_4__.gO.some((severity) => counts.new[severity] > 0 && (0, _waived_js__WEBPACK_IMPORTED_MODULE_3__.PU)(severity, failOn));
			return told < (0, _headline_js__WEBPACK_IMPORTED_MODULE_4__.e6)(counts.new) && isFailing ? "fail" : problems.length > 0 ? "inconclusive" : scanned + removed === 0 ? "skipped" : "pass";
		}
		function withoutWaived({ counts }, { waived }) {
			let left = {
				new: { ...counts.new },
				unchanged: { ...counts.unchanged }
			};
			for (let { finding } of waived) finding.state !== "absent" && --left[finding.state][finding.severity];
			return left;
		}
	}),
	30695: (shared0[30695]),
	47772: (shared0[47772]),
	53418: (shared0[53418]),
	87216: (shared1[87216]),
	51495: (shared1[51495])
};
