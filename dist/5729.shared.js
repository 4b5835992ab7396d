export const shared = {
5729: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => settingsOf });
		var _config_key_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15192);
		function settingsOf(value, keys, at) {
			let settings = [], add = (part, path) => {
				if (settings.length >= 1e4) return;
				let entries = entriesOf(part);
				if (entries === void 0) settings.push({
					key: (0, _config_key_path_js__WEBPACK_IMPORTED_MODULE_0__.D)(path),
					value: part,
					position: at(path)
				});
				else for (let [key, inside] of entries) add(inside, [...path, key]);
			};
			return add(value, keys), settings;
		}
		function entriesOf(value) {
			if (!isNested(value)) return;
			if (Array.isArray(value)) return value.some(isNested) ? [...value.entries()] : void 0;
			let entries = Object.entries(value);
			return entries.length === 0 ? void 0 : entries;
		}
		let isNested = (value) => typeof value == "object" && !!value;
	})
};
