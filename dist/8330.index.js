export const id = 8330;
export const ids = [8330];
export const modules = { 28330: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { withMeasuredRuns: () => withMeasuredRuns });
	var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55258), _shared_pricing_estimate_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80216), _shared_pricing_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65251);
	function withMeasuredRuns({ before, after }, measured) {
		let factors = new Map(), groups = Map.groupBy(after.filter(({ runs }) => runs !== void 0), (one) => groupOf(one) ?? "");
		for (let [group, parts] of groups) {
			let [first] = parts, run = first && measuredRun(first, measured), estimates = parts.map(estimatedRun), estimate = estimates.reduce((sum, one) => sum + (one ?? 0), 0);
			run !== void 0 && estimate > 0 && !estimates.includes(void 0) && factors.set(group, {
				factor: run / estimate,
				run
			});
		}
		let held = (priced) => {
			let known = factors.get(groupOf(priced) ?? ""), estimate = estimatedRun(priced);
			if (known === void 0 || estimate === void 0 || priced.runs === void 0) return priced;
			let { role } = priced.item;
			return {
				...priced,
				item: {
					id: priced.item.id,
					costs: {
						kind: "runs",
						component: role ?? "embeddings",
						run: estimate * known.factor,
						runs: priced.runs.each
					}
				},
				about: {
					...priced.about,
					assumptions: [...priced.about.assumptions, `Eval results of this commit say what a run cost: ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.up)(known.run)}${priced.runs.what === "gate" ? " for one side" : ""}.`]
				}
			};
		};
		return {
			before: before.map(held),
			after: after.map(held)
		};
	}
	function groupOf({ runs }) {
		return runs && JSON.stringify([
			runs.suite,
			runs.what,
			runs.what === "gate" ? runs.models[0] : ""
		]);
	}
	function estimatedRun({ item, runs }) {
		let { known, atLeast } = (0, _shared_pricing_estimate_estimate_js__WEBPACK_IMPORTED_MODULE_0__.kN)(item, "expected").monthly;
		return runs === void 0 || atLeast || runs.each.expected === 0 ? void 0 : (0, _shared_pricing_money_js__WEBPACK_IMPORTED_MODULE_1__.Bg)(known) / runs.each.expected;
	}
	function measuredRun({ runs }, measured) {
		if (runs === void 0) return;
		let of = measured.filter(({ suite, model }) => suite === runs.suite && (runs.what !== "gate" || runs.models.includes(model))), part = {
			gate: "answers",
			judge: "judges",
			embeddings: "embeddings"
		}, costs = of.map(({ run }) => run?.[part[runs.what]]);
		if (!(costs.length === 0 || costs.includes(void 0))) return costs.reduce((sum, one) => sum + (one ?? 0), 0);
	}
}) };
