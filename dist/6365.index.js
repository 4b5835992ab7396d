import { shared as shared0 } from './76991.shared.js';
import { shared as shared1 } from './23574.shared.js';
import { shared as shared2 } from './38252.shared.js';
export const id = 6365;
export const ids = [6365, 8453];
export const modules = {
	76991: (shared0[76991]),
	38453: (shared0[38453]),
	23574: (shared1[23574]),
	24518: (shared2[24518]),
	35617: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => textPart });
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23574), _templates_language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24518);
		function textPart(source, template, position, language, includes) {
			let text = template.replaceAll("\r\n", "\n"), origin, placed = (offset, length) => {
				origin ??= (0, _origin_js__WEBPACK_IMPORTED_MODULE_1__.C)(source, position, text);
				let at = origin(offset);
				if (at === void 0) return position;
				let last = length > 1 ? origin(offset + length - 1) : at, span = source.span(at, Math.max(at, last ?? at) + 1);
				return position.file === void 0 ? span : {
					...span,
					file: position.file
				};
			};
			try {
				return {
					type: "text",
					template: text,
					position,
					uses: language.read(text, includes).uses.map(({ name, offset, end, optional }) => ({
						name,
						position: placed(offset, end - offset),
						...optional && { optional }
					})),
					...includes && { includes }
				};
			} catch (error) {
				if (!(error instanceof _templates_language_js__WEBPACK_IMPORTED_MODULE_2__.$)) throw error;
				let { line, column } = placed(error.offset, 1);
				throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					file: source.path,
					line,
					column,
					message: error.message
				}, { cause: error });
			}
		}
	})
};
