import { shared as shared0 } from './57554.shared.js';
export const id = 3682;
export const ids = [3682];
export const modules = {
	13682: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { contenderOf: () => contenderOf });
		var _difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15153);
		function contenderOf(subject, { base, head, clusters, seed }) {
			let passes = Float32Array.from(head.passes), { repeats } = subject, change = base && (0, _difference_js__WEBPACK_IMPORTED_MODULE_0__.P)(Float32Array.from(base.passes), passes, {
				clusters,
				repeats
			})?.difference;
			return {
				subject,
				passes,
				costs: Float32Array.from(head.costs),
				latencies: Float32Array.from(head.latencies),
				clusters,
				cases: seed,
				...change && { change }
			};
		}
	}),
	15153: (shared0[15153])
};
