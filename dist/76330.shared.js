export const shared = {
76330: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => NotJson,
			q: () => parseJson
		});
		class NotJson extends Error {
			name = "NotJson";
			line;
			column;
			constructor(text, cause) {
				let [, said = cause.message, offset] = /^(.*?)(?: in JSON)? at position (\d+)/s.exec(cause.message) ?? [], at = offset === void 0 ? void 0 : Number(offset);
				if (super(reason(said, text, at), { cause }), at === void 0) return;
				let before = text.slice(0, at);
				this.line = before.split("\n").length, this.column = before.length - before.lastIndexOf("\n");
			}
		}
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch (error) {
				throw error instanceof SyntaxError ? new NotJson(text, error) : error;
			}
		}
		let ended = "it ends too early: a closing } or ] is missing";
		function reason(said, text, at) {
			if (text.trim() === "") return "there is nothing";
			let rest = at === void 0 ? "" : text.slice(at, at + 80);
			if (said.startsWith("Expected ',' or ")) return comma(rest);
			if (/^Expected (double-quoted )?property name/.test(said)) return propertyName(rest);
			if (said.startsWith("Expected ':'")) return rest === "" ? ended : "a colon is missing after a name";
			if (said.startsWith("Unterminated string")) return "a text is opened with \" and never closed";
			if (said.startsWith("Bad control character")) return "a text holds a raw tab or line break: write \\t or \\n";
			if (said.startsWith("Bad ")) return "a backslash escapes nothing: write \\\\ for a backslash";
			if (said.startsWith("Unexpected non-whitespace")) return `after its end there is more: ${start(rest)}`;
			if (said.startsWith("Unexpected end")) return ended;
			let token = /^Unexpected token '(.)'/su.exec(said)?.[1];
			return token === void 0 ? said : unexpected(token, text);
		}
		function comma(rest) {
			return rest.trim() === "" ? ended : /^["{[\d-]|^(true|false|null)\b/.test(rest) ? `a comma is missing before ${start(rest)}` : `a comma is missing before ${start(rest)}, or a quote before it lacks its backslash: \\"`;
		}
		function propertyName(rest) {
			return rest === "" ? ended : rest.startsWith("}") ? "a comma stands before a closing }" : `a name needs double quotes: ${start(rest)}`;
		}
		let words = {
			True: "true",
			False: "false",
			None: "null",
			NaN: "null"
		};
		function unexpected(token, json) {
			if (token === "]") return "a comma stands before a closing ]";
			if (token === "'") return "texts need double quotes, not single ones";
			let text = json.trimStart(), word = Object.keys(words).find((name) => name.startsWith(token) && RegExp(`\\b${name}\\b`).test(text));
			return word === void 0 ? text.startsWith(token) ? `it begins with ${start(text)}` : `${JSON.stringify(token)} is not expected there` : `${word} is not JSON: write ${words[word]}`;
		}
		let start = (rest) => /^"[^"]{0,40}"?|^[\p{L}\p{N}_.-]{1,40}|^./su.exec(rest)?.[0] ?? rest;
	})
};
