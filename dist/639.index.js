export const id = 639;
export const ids = [639];
export const modules = { 40639: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { writeNew: () => writeNew });
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760), _action_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83502);
	function writeNew(directory, root, files) {
		for (let { path, text } of files) {
			let full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path);
			for (let part = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full); part !== root && part !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(part); part = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(part)) if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(part, { throwIfNoEntry: !1 })?.isSymbolicLink()) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo({
				file: path,
				message: `${part} is a symbolic link, so nothing is written there.`
			});
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), { recursive: !0 }), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(full), text, { flag: "wx" });
			} catch (error) {
				let { code, message } = error, why = code === "EEXIST" ? "it is there already, though git ignores it" : message;
				throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo({
					file: path,
					message: `cannot be written: ${why}.`
				}, { cause: error });
			}
		}
	}
}) };
