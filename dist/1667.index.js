import { shared as shared0 } from './82351.shared.js';
import { shared as shared1 } from './34048.shared.js';
export const id = 1667;
export const ids = [1667, 4048];
export const modules = {
	82351: (shared0[82351]),
	34048: (shared1[34048]),
	23450: (shared1[23450]),
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
	67769: (shared0[67769])
};
