export const shared = {
47772: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dy: () => names,
			ES: () => findingsOfTest,
			W: () => judgeTest,
			Y: () => ruleOf,
			aU: () => limitInWords,
			au: () => headlineOfTest
		});
		var _shared_action_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33600), _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55258), _shared_statistics_holm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87216), _shared_statistics_regression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51495), _shared_trust_waivers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36586);
		let tolerance = 1e-12;
		function judgeTest(test, { waivers, today }) {
			if (test.status === "skipped") return {
				test,
				verdict: "skipped",
				limits: []
			};
			let tests = test.limits.flatMap(({ p }, at) => p === void 0 ? [] : [{
				p,
				at
			}]), rejections = (0, _shared_statistics_holm_js__WEBPACK_IMPORTED_MODULE_1__.f)(tests.map(({ p }) => p), .05), rejected = new Set(tests.filter((_, rank) => rejections[rank]).map(({ at }) => at)), limits = test.limits.map((limit, at) => {
				let verdict = verdictOf(limit, rejected.has(at));
				if (verdict === "pass" || verdict === "error") return {
					limit,
					verdict
				};
				let waiver = waivers.find((one) => (0, _shared_trust_waivers_js__WEBPACK_IMPORTED_MODULE_2__.fx)(one, today) && (0, _shared_trust_waivers_js__WEBPACK_IMPORTED_MODULE_2__.hU)(one, {
					rule: ruleOf(limit),
					suite: test.name
				}));
				return waiver === void 0 ? {
					limit,
					verdict
				} : {
					limit,
					verdict: "pass",
					waiver
				};
			}), isWhole = test.status === "measured" && test.unasked.count === 0;
			return {
				test,
				verdict: (0, _shared_action_verdict_js__WEBPACK_IMPORTED_MODULE_0__.QZ)([...limits.map((one) => one.verdict), isWhole ? "pass" : "error"]),
				limits
			};
		}
		function verdictOf({ metric, kind, limit, value, p }, rejected) {
			return value === void 0 ? metric === "precision" ? "pass" : "error" : kind === "min" ? value >= limit - tolerance ? "pass" : "fail" : kind === "max" ? value <= limit + tolerance ? "pass" : "fail" : p === void 0 ? "error" : (0, _shared_statistics_regression_js__WEBPACK_IMPORTED_MODULE_3__.F)({
				change: 0 - value,
				margin: limit,
				rejected,
				proven: !1,
				prove: !1
			});
		}
		let ruleOf = ({ metric }) => `guardrail-${metric}`, names = {
			recall: "recall",
			"false-positives": "false positives",
			precision: "precision"
		};
		function limitInWords({ metric, kind, limit, value }) {
			let is = value === void 0 ? "could not be measured" : `${metric === "false-positives" ? "are" : "is"} ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.l9)(value)}`;
			if (metric === "precision" && value === void 0) return "nothing was stopped: there is no precision";
			if (kind === "min") return `${names[metric]} ${is}, and has to be ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.l9)(limit)} at least`;
			if (kind === "max") return `${names[metric]} ${is}, and may be ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.l9)(limit)} at most`;
			let worse = metric === "recall" ? "dropped" : "rose", may = `may by ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.l9)(limit)} at most`;
			return value === void 0 ? `${names[metric]} could not be compared with the base, and ${may}` : value <= 0 ? `${names[metric]} did not get worse` : `${names[metric]} ${worse} by ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.l9)(value)}, and ${may}`;
		}
		function findingsOfTest({ test, limits }) {
			let { name, status, reason, unasked, file, line } = test, place = {
				...file !== void 0 && { file },
				...line !== void 0 && { line },
				suite: name
			}, lost = (level, message, fix) => ({
				rule: "guardrail-unasked",
				level,
				title: `The guardrail ${name} could not be measured`,
				message,
				fix,
				...place
			}), missing = unasked.examples[0];
			return [
				...limits.filter(({ verdict, waiver }) => verdict !== "pass" || waiver !== void 0).map(({ limit, verdict, waiver }) => {
					let shown = verdict === "inconclusive" ? "It is not shown beyond chance." : "", by = waiver === void 0 ? "" : `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}.`;
					return {
						rule: ruleOf(limit),
						level: waiver === void 0 ? verdict === "inconclusive" ? "warning" : "failure" : "notice",
						title: `The guardrail ${name}: ${names[limit.metric]}`,
						message: [
							`${limitInWords(limit)}.`,
							shown,
							by
						].filter((one) => one !== "").join("\n"),
						fix: fixes[limit.metric],
						...place
					};
				}),
				...status === "error" && reason !== void 0 ? [lost("failure", reason, "Put that right, and run it again.")] : [],
				...status === "measured" && missing !== void 0 ? [lost("failure", `${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(unasked.count)} texts have no answer. The first, ${missing.file}:${missing.line}: ${missing.message}`, "Run it again: what was answered is kept.")] : []
			];
		}
		let fixes = {
			recall: "Strengthen the policies that miss, publish a version and name it; what was missed is in the report.",
			"false-positives": "Weaken or narrow the policies that stop harmless texts; which ones is in the report.",
			precision: "Weaken or narrow the policies that stop harmless texts; which ones is in the report."
		};
		function headlineOfTest({ test }) {
			let { name, status, quality, baseQuality, unasked, harmful, harmless } = test;
			if (status === "skipped") return `guardrail ${name} not measured`;
			let shown = (what, title) => {
				let [before, after] = [baseQuality?.[what]?.share, quality[what]?.share];
				return after === void 0 ? [] : [`${title} ${before === void 0 ? "" : `${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.l9)(before)} → `}${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.l9)(after)}`];
			}, figures = [...shown("recall", "recall"), ...shown("falsePositives", "false positives")], lost = unasked.count > 0 ? [`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(unasked.count)} of ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(harmful + harmless)} not answered`] : [];
			return `guardrail ${name}: ${[...figures, ...lost].join(", ") || "could not be measured"}`;
		}
	})
};
