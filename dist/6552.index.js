export const id = 6552;
export const ids = [6552];
export const modules = { 86552: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { toldReference: () => toldReference });
	var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50121);
	function toldReference({ about, rules: own, tally, unopened, error }, rules, repeats) {
		if (tally === void 0 || tally.cases === 0) {
			let unknown = unopened === void 0 ? {} : {
				state: "unknown",
				reason: unopened
			};
			return {
				reference: {
					...about,
					...unknown
				},
				outcomes: own.map((rule) => ({ rule }))
			};
		}
		let { base: figures, outcomes, newlyFailing } = (0, _summary_js__WEBPACK_IMPORTED_MODULE_0__.summarise)(tally, own, repeats), ids = newlyFailing.examples.slice(0, 20).map(({ id }) => id);
		return {
			reference: {
				...about,
				...unanswered(tally, error, rules),
				...figures && { figures },
				newlyFailing: {
					count: newlyFailing.count,
					ids
				}
			},
			outcomes
		};
	}
	function unanswered({ base, cases }, error, rules) {
		let errors = base?.errors ?? 0;
		return errors <= (rules.find(({ metric }) => metric === "errors")?.limit ?? 0) * cases ? {} : {
			state: "unknown",
			reason: `${errors} of ${cases} cases have no answer there${error === void 0 ? "" : `: ${error.why}`}`
		};
	}
}) };
