import { shared as shared0 } from './16667.shared.js';
import { shared as shared1 } from './20050.shared.js';
export const id = 1168;
export const ids = [1168, 50];
export const modules = {
	16667: (shared0[16667]),
	31168: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { readYamlRows: () => readYamlRows });
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14399), _config_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59315), _text_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16667);
		async function* readYamlRows(stream, file, _report) {
			let text = await (0, _text_blocks_js__WEBPACK_IMPORTED_MODULE_1__.r)(stream, file);
			if (text.trim() === "") return;
			let { value, locate } = (0, _config_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__.h)(file, text, zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.L5J()));
			yield value.map((item, index) => ({
				line: locate([index]).line ?? 1,
				value: item
			}));
		}
	}),
	59315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => parseYaml });
		var _checked_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8789), _yaml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20050);
		let parseYaml = (file, text, schema) => (0, _checked_yaml_js__WEBPACK_IMPORTED_MODULE_0__.R)((0, _yaml_document_js__WEBPACK_IMPORTED_MODULE_1__.readYaml)(file, typeof text == "string" ? text : (0, _checked_yaml_js__WEBPACK_IMPORTED_MODULE_0__.i)(file, text)), schema);
	}),
	20050: (shared1[20050])
};
