import { shared as shared0 } from './47477.shared.js';
export const id = 9127;
export const ids = [9127];
export const modules = {
	59127: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { contenderOf: () => contenderOf });
		var _difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41146);
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
	41146: (shared0[41146])
};
