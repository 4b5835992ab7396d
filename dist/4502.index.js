export const id = 4502;
export const ids = [4502];
export const modules = { 54502: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { none: () => none });
	let none = { read: (template) => ({
		uses: [],
		includes: [],
		render: () => template
	}) };
}) };
