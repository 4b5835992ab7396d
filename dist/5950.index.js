import { shared as shared0 } from './43569.shared.js';
export const id = 5950;
export const ids = [5950];
export const modules = {
	43569: (shared0[43569]),
	22943: (shared0[22943]),
	88635: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => LockedError });
		class LockedError extends Error {
			name = "LockedError";
			holder;
			constructor(message, holder) {
				super(message), this.holder = holder;
			}
		}
	})
};
