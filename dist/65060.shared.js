export const shared = {
65060: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => judge,
			V: () => isRate
		});
		var _shared_action_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33600), _shared_statistics_holm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87216), _shared_statistics_regression_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51495), _shared_trust_waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36586), _reference_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86444);
		let alpha = .05, tolerance = 1e-12;
		function judge(subject, policy) {
			if (subject.status === "unchanged") return {
				subject,
				verdict: "skipped",
				outcomes: [],
				waived: [],
				critical: []
			};
			let inForce = policy.waivers.filter((waiver) => (0, _shared_trust_waivers_js__WEBPACK_IMPORTED_MODULE_1__.fx)(waiver, policy.today)), suite = subject.asAtBase ?? subject.suite, waiverOf = (rule, id) => inForce.find((waiver) => (0, _shared_trust_waivers_js__WEBPACK_IMPORTED_MODULE_1__.hU)(waiver, {
				rule,
				suite,
				...id !== void 0 && { subject: id }
			})), isWaived = (id) => waiverOf("newly-failing", id) !== void 0, waived = subject.newlyFailing.examples.filter(({ id }) => isWaived(id)), critical = subject.criticalNewlyFailing.filter((id) => !isWaived(id)), rejected = rejections(subject.outcomes), outcomes = subject.outcomes.map((outcome, at) => {
				let { rule } = outcome, isOther = rule.against === "reference", decided = () => verdictOf(outcome, {
					rejected: rejected.get(at) === !0,
					waived: isOther ? (subject.reference?.newlyFailing?.ids ?? []).filter(isWaived).length : waived.length,
					compared: isOther || subject.base !== void 0
				}), found = isOther ? (0, _reference_verdict_js__WEBPACK_IMPORTED_MODULE_2__.B)(outcome, subject, decided) : decided(), verdict = found === "error" && subject.asAtBase !== void 0 ? "fail" : found, waiver = verdict === "fail" || verdict === "inconclusive" ? waiverOf((0, _reference_verdict_js__WEBPACK_IMPORTED_MODULE_2__.h)(rule)) : void 0;
				return waiver === void 0 ? {
					outcome,
					verdict
				} : {
					outcome,
					verdict: "pass",
					waiver
				};
			}), verdicts = outcomes.map(({ verdict }) => verdict).filter((verdict) => verdict !== "skipped");
			return critical.length > 0 && verdicts.push("fail"), subject.status === "stopped" && verdicts.push("error"), {
				subject,
				verdict: verdicts.length === 0 ? "pass" : (0, _shared_action_verdict_js__WEBPACK_IMPORTED_MODULE_0__.QZ)(verdicts),
				outcomes,
				waived,
				critical
			};
		}
		function rejections(outcomes) {
			let tests = outcomes.flatMap(({ comparison, gap }, at) => {
				let p = (comparison ?? gap)?.p;
				return p === void 0 ? [] : [{
					at,
					p
				}];
			}), rejected = (0, _shared_statistics_holm_js__WEBPACK_IMPORTED_MODULE_3__.f)(tests.map(({ p }) => p), alpha);
			return new Map(tests.map(({ at }, test) => [at, rejected[test] === !0]));
		}
		function verdictOf({ rule, value, comparison }, { rejected, waived, compared }) {
			if (rule.kind === "max-regression") {
				if (comparison === void 0) return value === void 0 || compared ? "error" : "skipped";
				let change = isRate(rule.metric) ? comparison.change : -comparison.change;
				return (0, _shared_statistics_regression_js__WEBPACK_IMPORTED_MODULE_4__.F)({
					change,
					margin: rule.limit,
					rejected,
					proven: comparison.pProve <= alpha,
					prove: rule.prove
				});
			}
			return value === void 0 ? "error" : rule.kind === "max-gap" ? (0, _shared_statistics_regression_js__WEBPACK_IMPORTED_MODULE_4__.F)({
				change: -value,
				margin: rule.limit,
				rejected,
				proven: !1,
				prove: !1
			}) : rule.kind === "min" ? value >= rule.limit - tolerance ? "pass" : "fail" : rule.metric === "errors" ? value <= rule.limit + tolerance ? "pass" : "error" : (rule.metric === "newly-failing" ? value - waived : value) <= rule.limit + tolerance ? "pass" : "fail";
		}
		let isRate = (metric) => metric === "pass-rate" || metric === "score";
	}),
86444: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => referenceVerdict,
			h: () => findingOf
		});
		let findingOf = ({ metric, against }) => against === "reference" ? "compare-with" : metric;
		function referenceVerdict({ rule, value, comparison }, { reference }, decided) {
			if (reference === void 0 || reference.state === "none") return "skipped";
			if (reference.figures === void 0 || (rule.kind === "max-regression" ? comparison : value) === void 0) return "inconclusive";
			let verdict = decided();
			return verdict === "pass" && reference.state === "unknown" ? "inconclusive" : verdict;
		}
	})
};
