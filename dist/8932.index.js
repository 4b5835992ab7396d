import { shared as shared0 } from './48096.shared.js';
import { shared as shared1 } from './76330.shared.js';
export const id = 8932;
export const ids = [8932];
export const modules = {
	68932: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { readJson: () => readJson });
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _prompts_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76330), _text_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48096);
		async function* readJson(stream, file, _report) {
			let text = await (0, _text_blocks_js__WEBPACK_IMPORTED_MODULE_2__.r)(stream, file);
			if (text.trim() === "") return;
			let items = parsed(text, file);
			if (!Array.isArray(items)) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				file,
				line: 1,
				message: "Must be a list of cases: [{ \u2026 }, { \u2026 }].",
				fix: "An object a line is JSON Lines: name such a file .jsonl."
			});
			let lines = linesOfItems(text);
			yield items.map((value, index) => ({
				line: lines[index] ?? 1,
				value
			}));
		}
		function parsed(text, file) {
			try {
				return (0, _prompts_json_js__WEBPACK_IMPORTED_MODULE_1__.q)(text);
			} catch (error) {
				if (!(error instanceof _prompts_json_js__WEBPACK_IMPORTED_MODULE_1__.a)) throw error;
				let { line, column } = error, place = line === void 0 || column === void 0 ? {} : {
					line,
					column
				};
				throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					file,
					...place,
					message: `Not JSON: ${error.message}.`
				}, { cause: error });
			}
		}
		function linesOfItems(json) {
			let lines = [], line = 1, depth = 0, awaited = !1;
			for (let at = 0; at < json.length; at += 1) {
				let char = json[at];
				char === "\n" && (line += 1), char !== "\n" && char !== " " && char !== "	" && char !== "\r" && (awaited && char !== "]" && lines.push(line), awaited = depth === 0 && char === "[" || depth === 1 && char === ",", (char === "[" || char === "{") && (depth += 1), (char === "]" || char === "}") && --depth, char === "\"" && (at = endOfText(json, at)));
			}
			return lines;
		}
		function endOfText(json, start) {
			let at = start + 1;
			for (; json[at] !== "\"";) at += json[at] === "\\" ? 2 : 1;
			return at;
		}
	}),
	48096: (shared0[48096]),
	76330: (shared1[76330])
};
