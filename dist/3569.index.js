import { shared as shared0 } from './64996.shared.js';
import { shared as shared1 } from './43569.shared.js';
export const id = 3569;
export const ids = [3569, 5950];
export const modules = {
	77416: (shared0[77416]),
	43569: (shared1[43569]),
	22943: (shared1[22943]),
	88635: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => LockedError });
		class LockedError extends Error {
			name = "LockedError";
			holder;
			constructor(message, holder) {
				super(message), this.holder = holder;
			}
		}
	}),
	14948: (shared0[14948])
};
