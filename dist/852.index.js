import { shared as shared0 } from './57945.shared.js';
import { shared as shared1 } from './85241.shared.js';
export const id = 852;
export const ids = [
	852,
	3926,
	5241,
	6177
];
export const modules = {
	33926: (shared0[33926]),
	26177: (shared1[26177]),
	85241: (shared1[85241]),
	47588: (shared1[47588]),
	99694: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => regionOf });
		var _models_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25852);
		async function regionOf({ config }, name) {
			try {
				return await config.region();
			} catch {
				let places = `Write \`region:\` at \`models.${name}\` in aiops.yml, or set AWS_REGION.`;
				throw new _models_model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("credentials", `No AWS region for the model ${name}. ${places}`, { attempts: 0 });
			}
		}
	}),
	97900: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => once });
		function once(make) {
			let made;
			return () => (made ??= make(), made);
		}
	}),
	57945: (shared0[57945])
};
