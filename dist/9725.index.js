import { shared as shared0 } from './69268.shared.js';
export const id = 9725;
export const ids = [9725];
export const modules = {
	29725: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { seenInRows: () => seenInRows });
		var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075), _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502), _shared_cases_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69268), _shared_detection_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23850), _bounded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26083), _excerpt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70515), _texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56500);
		let slice = 65536;
		async function seenInRows(path, bytes, options) {
			let problems = [], report = (problem) => void problems.push(problem), seen = [], told = new _bounded_js__WEBPACK_IMPORTED_MODULE_6__.PerFile(), readRows = await (0, _shared_cases_formats_js__WEBPACK_IMPORTED_MODULE_2__.b)(path)?.();
			try {
				for await (let rows of readRows(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(slicesOf(bytes)), path, report)) for (let { line, value } of rows) for (let [field, text] of textsOf(value)) seen.push(...seenInField(field, text, line, options, told));
			} catch (error) {
				if (error instanceof RangeError) report({
					file: path,
					message: "Nested too deeply."
				});
				else if (error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo) error.problems.forEach(report);
				else throw error;
			}
			return {
				seen,
				problems,
				bounds: told.problems(path)
			};
		}
		function* slicesOf(bytes) {
			for (let at = 0; at < bytes.length; at += slice) yield bytes.subarray(at, at + slice);
		}
		function seenInField(field, text, line, options, told) {
			let findings = (0, _bounded_js__WEBPACK_IMPORTED_MODULE_6__.boundedByLine)(text, (0, _texts_js__WEBPACK_IMPORTED_MODULE_5__.merged)((0, _shared_detection_scan_js__WEBPACK_IMPORTED_MODULE_3__.S)(text, options))).filter((one) => told.takes(one));
			if (findings.length === 0) return [];
			let excerpts = (0, _excerpt_js__WEBPACK_IMPORTED_MODULE_4__.U)(text, findings);
			return findings.map((finding) => {
				let { check, start, end, decoded, encoding, probability } = finding;
				return {
					check,
					line,
					field,
					content: text.slice(start, end),
					context: excerpts.context(finding),
					open: excerpts.open(finding),
					excerpt: excerpts.excerpt(finding),
					...decoded !== void 0 && { decoded },
					...encoding !== void 0 && { encoding },
					...probability !== void 0 && { probability }
				};
			});
		}
		function* textsOf(row) {
			let open = [], add = (value, field, depth) => void open.push({
				value,
				field,
				depth
			});
			add(row, "", 0);
			for (let next = open.pop(); next !== void 0; next = open.pop()) {
				let { value, field, depth } = next;
				if (typeof value == "string" || typeof value == "number" && Math.abs(value) > 1e8) {
					let text = String(value);
					text.length >= 4 && (yield [field, text]);
				} else if (typeof value == "object" && value) {
					if (depth >= 100) yield [field, JSON.stringify(value)];
					else for (let [name, inner] of Object.entries(value).reverse()) {
						let path = Array.isArray(value) ? `${field}[${name}]` : field === "" ? name : `${field}.${name}`;
						!Array.isArray(value) && unusual.test(name) && (yield [field === "" ? "a name" : field, name]), add(inner, path, depth + 1);
					}
				}
			}
		}
		let unusual = /[^\w.$-]|.{40}/;
	}),
	69268: (shared0[69268])
};
