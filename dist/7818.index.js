import { shared as shared0 } from './48096.shared.js';
import { shared as shared1 } from './76330.shared.js';
export const id = 7818;
export const ids = [7818];
export const modules = {
	27818: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { readJsonl: () => readJsonl });
		var _prompts_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76330), _text_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48096);
		async function* readJsonl(stream, file, report) {
			for await (let block of (0, _text_blocks_js__WEBPACK_IMPORTED_MODULE_1__.I)(stream, file)) {
				let rows = [], line = block.line - 1;
				for (let text of block.text.split("\n")) if (line += 1, text.trim() !== "") try {
					rows.push({
						line,
						value: (0, _prompts_json_js__WEBPACK_IMPORTED_MODULE_0__.q)(text)
					});
				} catch (error) {
					if (!(error instanceof _prompts_json_js__WEBPACK_IMPORTED_MODULE_0__.a)) throw error;
					let column = error.column === void 0 ? {} : { column: error.column };
					report({
						file,
						line,
						...column,
						message: `Not JSON: ${error.message}.`
					});
				}
				yield rows;
			}
		}
	}),
	48096: (shared0[48096]),
	76330: (shared1[76330])
};
