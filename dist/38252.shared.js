export const shared = {
38252: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => modelNamed });
		var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93252);
		let modelNamed = ({ value }, id) => Object.hasOwn(value.models, id) ? value.models[id] : bedrockModel(id);
		function bedrockModel(id) {
			return /^(arn:aws[\w-]*:bedrock:|((us|eu|apac|global|jp|au|us-gov)\.)?[a-z0-9]+\.[a-z0-9][\w.:-]*$)/.test(id) ? _config_js__WEBPACK_IMPORTED_MODULE_0__.h.parse({
				provider: "bedrock",
				model: id
			}) : void 0;
		}
	})
};
