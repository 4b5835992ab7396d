export const shared = {
32630: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => readWorkflowDocument,
			o: () => members
		});
		var _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38453);
		function readWorkflowDocument(file, text) {
			let document = (0, _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__.g)(file, text), value = members(document.value);
			return {
				value,
				on: triggersOf(value.on),
				jobs: members(value.jobs),
				line: (keys) => document.locateKey(keys).line ?? 1
			};
		}
		function triggersOf(on) {
			return typeof on == "string" ? { [on]: {} } : Object.fromEntries(Array.isArray(on) ? on.map((name) => [String(name), {}]) : Object.entries(members(on)).map(([name, value]) => [name, members(value)]));
		}
		let members = (value) => typeof value == "object" && value && !Array.isArray(value) ? value : {};
	})
};
