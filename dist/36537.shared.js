export const shared = {
36537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => documentOf });
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _config_json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7545), _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38453);
		function documentOf(source, tags) {
			let document = /\.json$/i.test(source.path) || !/\.ya?ml$/i.test(source.path) && /^\s*[[{]/.test(source.text) ? (0, _config_json_document_js__WEBPACK_IMPORTED_MODULE_1__.V)(source.path, source.text) : (0, _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__.g)(source.path, source.text, tags);
			if (!document.readable) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(document.problems);
			return document;
		}
	})
};
