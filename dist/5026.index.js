export const id = 5026;
export const ids = [5026];
export const modules = { 75026: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { simple: () => simple });
	var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71690);
	let simple = { read(template) {
		let uses = (0, _template_js__WEBPACK_IMPORTED_MODULE_0__.ht)(template);
		return {
			uses,
			includes: [],
			render: (values, missing) => (0, _template_js__WEBPACK_IMPORTED_MODULE_0__.GS)(template, [values], (name, use) => missing(name, uses[use]?.offset ?? 0))
		};
	} };
}) };
