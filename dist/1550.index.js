import { shared as shared0 } from './61550.shared.js';
import { shared as shared1 } from './47477.shared.js';
export const id = 1550;
export const ids = [1550];
export const modules = {
	61550: (shared0[61550]),
	47384: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	47477: (shared1[47477])
};
