export const shared = {
87216: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => holm });
		function holm(pValues, alpha) {
			let rejected = pValues.map(() => !1), ordered = pValues.map((p, at) => ({
				p,
				at
			})).sort((a, b) => a.p - b.p);
			for (let [rank, { p, at }] of ordered.entries()) {
				if (!(p <= alpha / (ordered.length - rank))) break;
				rejected[at] = !0;
			}
			return rejected;
		}
	}),
51495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => regressionVerdict });
		function regressionVerdict({ change, margin, rejected, proven, prove }) {
			return rejected ? "fail" : (prove ? proven : change >= -margin - 1e-12) ? "pass" : "inconclusive";
		}
	})
};
