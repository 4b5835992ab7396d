export const shared = {
62791: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => frontMatterOf,
			K: () => checked
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _config_issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66913), _config_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9075), _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38453);
		let dashes = {
			opening: /^---[ \t]*\r?\n/,
			closing: /^---[ \t]*(?:\r?\n|$)/m
		};
		function frontMatterOf(source, lines = dashes) {
			let [first] = lines.opening.exec(source.text) ?? [];
			if (first === void 0) return;
			let before = source.at(first.length).line - 1, closing = new RegExp(lines.closing, "gm");
			closing.lastIndex = first.length;
			let end = closing.exec(source.text);
			if (end === null) return;
			let document = (0, _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_3__.g)(source.path, source.text.slice(first.length, end.index)), start = end.index + end[0].length;
			return {
				value: document.readable ? document.value : void 0,
				problems: document.problems.map((problem) => ({
					...problem,
					line: (problem.line ?? 1) + before
				})),
				at: (keys) => {
					let { offset, end: after } = document.range(keys);
					return source.span(first.length + offset, first.length + after);
				},
				body: {
					text: source.text.slice(start),
					position: source.span(start)
				}
			};
		}
		function checked(path, front, schema) {
			if (front.problems.length > 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(front.problems);
			let parsed = schema.safeParse(front.value, {
				error: _config_sentences_js__WEBPACK_IMPORTED_MODULE_2__.em,
				jitless: !0
			});
			if (parsed.success) return parsed.data;
			let place = (keys) => {
				let { line, column } = front.at(keys);
				return {
					file: path,
					line,
					column
				};
			}, document = {
				value: front.value,
				problems: [],
				readable: !0,
				locate: place,
				locateKey: place,
				range: () => ({
					offset: 0,
					end: 0
				})
			};
			throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo((0, _config_issues_js__WEBPACK_IMPORTED_MODULE_1__.G)(parsed.error.issues, document));
		}
	})
};
