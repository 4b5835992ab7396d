export const id = 9486;
export const ids = [9486, 4085];
export const modules = {
	99486: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			doctorJson: () => doctorJson,
			doctorReport: () => doctorReport
		});
		var _shared_diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74085), _shared_report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25813);
		let marks = {
			ok: "\u2713",
			warning: "!",
			problem: "\u2717"
		}, colors = {
			ok: 32,
			warning: 33,
			problem: 31
		};
		function doctorReport(findings, color) {
			return [..._shared_diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_1__.areas.flatMap((area) => {
				let some = findings.filter((one) => one.area === area);
				return some.length === 0 ? [] : [[area, ...some.flatMap((one) => lines(one, color))].join("\n")];
			}), summary(findings)].join("\n\n");
		}
		function lines({ level, message, fix, file, line, column, key }, color) {
			let mark = color ? `\u001b[${colors[level]}m${marks[level]}\u001b[0m` : marks[level], what = [
				[
					file,
					line,
					column
				].filter((one) => one !== void 0).join(":"),
				key,
				message
			].filter(Boolean).join(": ");
			return [`  ${mark} ${(0, _shared_report_inert_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(what)}`, ...fix === void 0 ? [] : [`    \u2192 ${(0, _shared_report_inert_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(fix)}`]];
		}
		function summary(findings) {
			let count = (level, one) => {
				let found = findings.filter((finding) => finding.level === level).length;
				return found === 0 ? [] : [`${found} ${one}${found === 1 ? "" : "s"}`];
			}, wrong = [...count("problem", "problem"), ...count("warning", "warning")];
			return wrong.length === 0 ? "All is well." : `${wrong.join(", ")}.`;
		}
		function doctorJson(findings) {
			let healthy = findings.every(({ level }) => level !== "problem");
			return JSON.stringify({
				schema: "aiops.doctor/1",
				ok: healthy,
				findings
			}, null, 2);
		}
	}),
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
	})
};
