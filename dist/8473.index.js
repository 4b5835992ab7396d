export const id = 8473;
export const ids = [8473];
export const modules = { 78473: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { setupReport: () => setupReport });
	var _shared_report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25813);
	function setupReport(plan, isDry) {
		let { files, kept } = plan;
		return [
			part("Found", foundLines(plan)),
			part(isDry ? "Would write" : "Wrote", files.map(({ path, about }) => `${(0, _shared_report_inert_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(path)}: ${about}`)),
			part("Left as it is", kept.map(({ path, why }) => `${(0, _shared_report_inert_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(path)}: ${why}`)),
			...isDry ? files.map(({ path, text }) => `--- ${(0, _shared_report_inert_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(path)}\n${text.trimEnd()}`) : [],
			part("Next", nextLines(plan, isDry))
		].filter(Boolean).join("\n\n");
	}
	let part = (title, lines) => lines.length === 0 ? "" : [title, ...lines.map((line) => `  ${line}`)].join("\n");
	function foundLines({ survey, workflows, configuration }) {
		let { files, problems, suites, unmeasured } = survey, lines = files.map(({ path, prompts }) => {
			if (configuration !== void 0) return (0, _shared_report_inert_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(path);
			let suite = suites.find((one) => one.prompt === path), lacks = unmeasured.find((one) => one.prompt === path)?.lacks, cases = suite?.cases === void 0 ? "its own test data" : suite.cases, kind = prompts.every((one) => one.kind === "instructions") ? "instructions, compared" : "compared";
			return suite ? (0, _shared_report_inert_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(`${path}: measured with ${cases}, answered by ${suite.model}`) : (0, _shared_report_inert_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(`${path}: ${lacks === void 0 ? kind : `compared, not measured: ${lacks}`}`);
		}), shown = [...lines.slice(0, 12), ...lines.length > 12 ? [`and ${lines.length - 12} more`] : []], broken = problems.slice(0, 12).map(({ file, line, message }) => (0, _shared_report_inert_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(`${[file, line].filter(Boolean).join(":")}: cannot be read: ${message}`)), other = workflows.length > 0 ? [(0, _shared_report_inert_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(`workflows of something else: ${workflows.join(", ")}`)] : [];
		return [
			...lines.length === 0 ? ["no prompts"] : shown,
			...broken,
			...other
		];
	}
	function nextLines({ needed, files, isExample }, isDry) {
		if (isDry) return ["aiops init   writes this"];
		let secrets = [...new Set(needed.flatMap((one) => one.secrets))], local = needed.find((one) => one.local !== void 0)?.local;
		return [
			"aiops doctor   checks the configuration, credentials, permissions and what a run costs",
			isExample ? "aiops eval-gate   runs the example, offline" : "aiops review   runs what a pull request will run",
			...secrets.map((name) => `gh secret set ${name}   gives the workflow its key`),
			...needed.some((one) => one.aws !== void 0) ? ["gh variable set AIOPS_AWS_ROLE   names the role of AWS that the workflow takes"] : [],
			...local === void 0 ? [] : [`${local} is not there on GitHub\u2019s runners: use a runner of your own, or another model`],
			...files.length > 0 ? ["commit what was written, and open a pull request"] : []
		];
	}
}) };
