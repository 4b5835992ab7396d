import { shared as shared0 } from './52222.shared.js';
import { shared as shared1 } from './44192.shared.js';
export const id = 2754;
export const ids = [2754];
export const modules = {
	52222: (shared0[52222]),
	44192: (shared1[44192]),
	4674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => LockedError });
		class LockedError extends Error {
			name = "LockedError";
			holder;
			constructor(message, holder) {
				super(message), this.holder = holder;
			}
		}
	}),
	92754: (shared1[92754]),
	33228: (shared0[33228])
};
