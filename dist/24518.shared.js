export const shared = {
24518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => TemplateError });
		class TemplateError extends Error {
			name = "TemplateError";
			offset;
			constructor(message, offset = 0, options) {
				super(message, options), this.offset = offset;
			}
		}
	})
};
