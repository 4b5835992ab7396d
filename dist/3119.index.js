import { shared as shared0 } from './33119.shared.js';
import { shared as shared1 } from './57554.shared.js';
export const id = 3119;
export const ids = [3119];
export const modules = {
	33119: (shared0[33119]),
	48395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => metrics });
		let metrics = [
			"pass-rate",
			"score",
			"slices",
			"latency-p50",
			"latency-p95",
			"cost-per-case",
			"newly-failing",
			"errors"
		];
	}),
	57554: (shared1[57554]),
	35757: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => shardSchema });
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503), _shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17209);
		let shardSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			index: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(1).max(_shard_js__WEBPACK_IMPORTED_MODULE_0__.bA),
			count: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(2).max(_shard_js__WEBPACK_IMPORTED_MODULE_0__.bA)
		});
	})
};
