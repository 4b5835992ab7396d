export const shared = {
59497: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { y: () => coded });
		var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056);
		let coded = (sentence) => sentence.split(/`([^`]+)`/).flatMap((part, at) => part === "" ? [] : [at % 2 == 1 ? (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(part) : part]);
	})
};
