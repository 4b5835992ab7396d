import { shared as shared0 } from './31e3.shared.js';
import { shared as shared1 } from './61114.shared.js';
export const id = 2525;
export const ids = [
	2525,
	6032,
	1114,
	8892
];
export const modules = {
	46032: (shared0[46032]),
	88892: (shared1[88892]),
	61114: (shared1[61114]),
	41389: (shared1[41389]),
	58315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => regionOf });
		var _models_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92605);
		async function regionOf({ config }, name) {
			try {
				return await config.region();
			} catch {
				let places = `Write \`region:\` at \`models.${name}\` in aiops.yml, or set AWS_REGION.`;
				throw new _models_model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("credentials", `No AWS region for the model ${name}. ${places}`, { attempts: 0 });
			}
		}
	}),
	94931: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => once });
		function once(make) {
			let made;
			return () => (made ??= make(), made);
		}
	}),
	31e3: (shared0[31e3])
};
