export const id = 4231;
export const ids = [4231];
export const modules = { 94231: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { none: () => none });
	let none = { read: (template) => ({
		uses: [],
		includes: [],
		render: () => template
	}) };
}) };
