export const id = 8780;
export const ids = [8780];
export const modules = { 78780: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { fString: () => fString });
	var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71690), _language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24518);
	let field = /\{\{|\}\}|\{([A-Za-z_][\w.]*(?:\[\w+\][\w.]*)*)(![rsa])?(:[^{}]*)?\}|[{}]/g, fString = { read(template) {
		let pieces = piecesOf(template);
		return {
			uses: pieces.flatMap(({ name, offset, end }) => name === void 0 ? [] : [{
				name,
				offset,
				end
			}]),
			includes: [],
			render: (values, missing) => pieces.map(({ text, name, offset }) => {
				if (name === void 0) return text;
				let value = (0, _template_js__WEBPACK_IMPORTED_MODULE_0__.TE)([values], name);
				return value === void 0 && missing(name, offset), value === void 0 ? "" : (0, _template_js__WEBPACK_IMPORTED_MODULE_0__.e1)(value);
			}).join("")
		};
	} };
	function piecesOf(template) {
		let pieces = [], from = 0, add = (text, offset, end, name) => {
			offset > from && pieces.push({
				text: template.slice(from, offset),
				offset: from,
				end: offset
			}), pieces.push({
				text,
				offset,
				end,
				...name !== void 0 && { name }
			}), from = end;
		};
		for (let match of template.matchAll(field)) {
			let [whole, name] = match;
			if (whole.length === 1) throw new _language_js__WEBPACK_IMPORTED_MODULE_1__.$(`A ${whole} that is no part of a variable is written ${whole}${whole}.`, match.index);
			let path = name?.replace(/\[(\w+)\]/g, ".$1");
			add(path === void 0 ? whole.slice(1) : "", match.index, match.index + whole.length, path);
		}
		return from < template.length && add("", template.length, template.length), pieces;
	}
}) };
