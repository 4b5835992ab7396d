import { shared as shared0 } from './88646.shared.js';
export const id = 6631;
export const ids = [6631];
export const modules = {
	96631: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { promptPaths: () => promptPaths });
		var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006), _formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88646);
		let most = 1e4;
		function promptPaths(files, patterns) {
			let found = patterns === void 0 ? byDefault(files) : named(files, patterns);
			return {
				paths: found.slice(0, most),
				left: Math.max(0, found.length - most)
			};
		}
		let byDefault = (files) => files.filter((path) => (0, _formats_js__WEBPACK_IMPORTED_MODULE_0__.UX)(path, "default")).map((path) => ({
			path,
			by: "default"
		}));
		function named(files, patterns) {
			let plain = new Set(patterns.map((pattern) => pattern.replace(/^\.\//, ""))), isMeant = picomatch__WEBPACK_IMPORTED_MODULE_1__([...plain], { dot: !0 });
			return files.filter((path) => plain.has(path) || isMeant(path)).map((path) => ({
				path,
				by: "named"
			}));
		}
	}),
	88646: (shared0[88646])
};
