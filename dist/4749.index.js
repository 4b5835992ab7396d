import { shared as shared0 } from './31601.shared.js';
import { shared as shared1 } from './95049.shared.js';
export const id = 4749;
export const ids = [4749];
export const modules = {
	31601: (shared0[31601]),
	12021: (shared1[12021]),
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
	84749: (shared0[84749]),
	95049: (shared1[95049])
};
