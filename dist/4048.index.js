import { shared as shared0 } from './34048.shared.js';
export const id = 4048;
export const ids = [4048];
export const modules = {
	34048: (shared0[34048]),
	23450: (shared0[23450]),
	4674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
