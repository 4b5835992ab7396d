export const shared = {
16636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => looseHeader });
		var _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38453);
		let entry = /^([A-Za-z][\w-]*):[ \t]*(.*(?:\n(?![A-Za-z][\w-]*:).*)*)/gm;
		function looseHeader(source, front) {
			let start = source.text.indexOf("\n") + 1, text = source.text.slice(start, front.body.position.offset).replace(/^---[ \t]*\r?\n?$/m, ""), entries = [...text.matchAll(entry)], [first] = entries;
			if (first === void 0 || entries.length > 1e3 || /[^\s#]/.test(text.slice(0, first.index).replaceAll(/^#.*$/gm, ""))) return;
			let found = new Map();
			for (let { 0: whole, 1: key = "", 2: written = "", index } of entries) {
				let given = written.trimEnd(), offset = start + index + whole.indexOf(written, key.length + 1), { value, problems, readable } = (0, _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__.g)(source.path, `${key}: ${written}`), isYaml = readable && problems.length === 0;
				if (found.has(key) || !isYaml && given.includes("\n")) return;
				let own = isYaml ? value[key] : given;
				found.set(key, {
					value: own,
					offset,
					end: offset + given.length
				});
			}
			return {
				value: Object.fromEntries([...found].map(([key, { value }]) => [key, value])),
				at: ([key]) => {
					let { offset, end } = found.get(String(key)) ?? {
						offset: 0,
						end: 0
					};
					return source.span(offset, end);
				}
			};
		}
	})
};
