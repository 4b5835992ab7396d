export const shared = {
41255: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bt: () => intervalText,
			EJ: () => worseText,
			FT: () => changeUnit,
			Gg: () => titleOf,
			Mn: () => figureOf,
			PW: () => limitText,
			Ru: () => valueText,
			XE: () => pointsOf,
			k0: () => changeText,
			zO: () => ruleTitle
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55258);
		let writings = {
			"pass-rate": {
				title: "pass rate",
				value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.l9,
				change: "points"
			},
			score: {
				title: "score",
				value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.l9,
				change: "points"
			},
			slices: {
				title: "gap between slices",
				value: (gap) => `${pointsOf(gap)} points`,
				change: "points"
			},
			"latency-p50": {
				title: "latency p50",
				value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.a3,
				change: "ratio"
			},
			"latency-p95": {
				title: "latency p95",
				value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.a3,
				change: "ratio"
			},
			"cost-per-case": {
				title: "cost per case",
				value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.up,
				change: "ratio"
			},
			"newly-failing": {
				title: "newly failing",
				value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.B4,
				change: "points"
			},
			errors: {
				title: "errors",
				value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.l9,
				change: "points"
			}
		}, titleOf = (metric) => writings[metric].title, ruleTitle = ({ metric, by }) => by === void 0 ? titleOf(metric) : `gap by ${by}`, valueText = (metric, value) => value === void 0 ? "unknown" : writings[metric].value(value);
		function figureOf(metric, figures) {
			switch (metric) {
				case "pass-rate": return figures.passRate;
				case "score": return figures.score;
				case "latency-p50": return figures.latencyP50;
				case "latency-p95": return figures.latencyP95;
				case "cost-per-case": return figures.costPerCase;
				case "errors": return figures.cases === 0 ? void 0 : figures.errors / figures.cases;
				case "newly-failing":
				case "slices": return;
			}
		}
		function changeText(metric, change) {
			let percent = (0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.l9)(change), signed = change > 0 && /[1-9]/.test(percent) ? `+${percent}` : percent;
			return writings[metric].change === "points" ? signed.replace(" %", "") : signed;
		}
		let changeUnit = (metric) => writings[metric].change === "points" ? " points" : "";
		function intervalText(metric, { interval }) {
			return `${changeText(metric, interval.low)} to ${changeText(metric, interval.high)}`;
		}
		function limitText({ metric, kind, limit, prove, by }) {
			if (kind === "max-gap") return `gap by ${by} \u2264 ${valueText(metric, limit)}`;
			if (kind === "min") return `\u2265 ${valueText(metric, limit)}`;
			if (kind === "max") return `\u2264 ${valueText(metric, limit)}`;
			let proven = prove ? ", proven" : "", [direction, size] = worseBy(metric, limit);
			return limit === 0 ? `no ${direction}${proven}` : `${direction} \u2264 ${size}${proven}`;
		}
		let worseText = (metric, size) => worseBy(metric, size).join(" of "), pointsOf = (share) => (0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.l9)(share).replace(" %", ""), worseBy = (metric, size) => writings[metric].change === "points" ? ["drop", `${pointsOf(size)} points`] : ["rise", (0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.l9)(size)];
	}),
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
