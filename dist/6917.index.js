import { shared as shared0 } from './48096.shared.js';
import { shared as shared1 } from './76991.shared.js';
export const id = 6917;
export const ids = [6917, 8453];
export const modules = {
	48096: (shared0[48096]),
	76917: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { readYamlRows: () => readYamlRows });
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503), _config_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15252), _text_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48096);
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
	76991: (shared1[76991]),
	15252: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => parseYaml });
		var _checked_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6802), _yaml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38453);
		let parseYaml = (file, text, schema) => (0, _checked_yaml_js__WEBPACK_IMPORTED_MODULE_0__.R)((0, _yaml_document_js__WEBPACK_IMPORTED_MODULE_1__.readYaml)(file, typeof text == "string" ? text : (0, _checked_yaml_js__WEBPACK_IMPORTED_MODULE_0__.i)(file, text)), schema);
	}),
	38453: (shared1[38453])
};
