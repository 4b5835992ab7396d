export const shared = {
15970: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => isTooDeep });
		function isTooDeep(text, isYaml) {
			return bracketsOf(text, isYaml) > 150 || isYaml && blocksOf(text) > 150;
		}
		function bracketsOf(text, isYaml) {
			let depth = 0, most = 0;
			for (let at = 0; at < text.length; at += 1) {
				let unit = text.charCodeAt(at);
				unit === 91 || unit === 123 ? (depth += 1, depth > most && (most = depth)) : unit === 93 || unit === 125 ? depth = Math.max(0, depth - 1) : unit === 34 && !isYaml && (at = endOfString(text, at));
			}
			return most;
		}
		function endOfString(text, start) {
			for (let at = start + 1; at < text.length; at += 1) {
				let unit = text.charCodeAt(at);
				if (unit === 34 || unit === 10) return at;
				unit === 92 && (at += 1);
			}
			return text.length;
		}
		function blocksOf(text) {
			let open = [], most = 0;
			for (let start = 0; start < text.length;) {
				let end = text.indexOf("\n", start), stop = end < 0 ? text.length : end, at = start, levels = 0;
				for (; at < stop; at += 1) {
					let unit = text.charCodeAt(at);
					if ((unit === 45 || unit === 63) && text.charCodeAt(at + 1) === 32) levels += 1;
					else if (unit !== 32) break;
				}
				let indent = at - start;
				if (at < stop || levels > 0) {
					for (; open.length > 0 && open.at(-1) >= indent;) open.pop();
					open.push(indent), most = Math.max(most, open.length + levels);
				}
				start = stop + 1;
			}
			return most;
		}
	}),
53217: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { treeOf: () => treeOf });
		var json_document = __webpack_require__(7545), yaml_document = __webpack_require__(38453), front_matter = __webpack_require__(62791), loose_header = __webpack_require__(16636), prompts_source = __webpack_require__(97513), intrinsic = __webpack_require__(63251);
		function withoutComments(text) {
			let units = [...text.split("")], comma = -1;
			for (let at = 0; at < text.length; at += 1) {
				let unit = text[at];
				if (unit === "\"") {
					for (at += 1; at < text.length && text[at] !== "\"";) at += text[at] === "\\" ? 2 : 1;
					comma = -1;
				} else if (unit === "/" && (text[at + 1] === "/" || text[at + 1] === "*")) {
					let isLine = text[at + 1] === "/", close = text.indexOf(isLine ? "\n" : "*/", at + 2), end = close < 0 ? text.length : close + (isLine ? 0 : 2);
					for (let blank = at; blank < end; blank += 1) units[blank] !== "\n" && (units[blank] = " ");
					at = end - 1;
				} else unit === "," ? comma = at : unit === "}" || unit === "]" ? (comma >= 0 && (units[comma] = " "), comma = -1) : unit !== void 0 && /\S/.test(unit) && (comma = -1);
			}
			return units.join("");
		}
		var nesting = __webpack_require__(15970);
		let mostYaml = 1e6;
		function treeOf({ path, text }) {
			let shift = +!!text.startsWith("﻿"), own = text.slice(shift), kind = kindOf(path, own);
			if (kind === void 0) return {};
			let head = kind === "header" ? own.slice(0, mostYaml) : own;
			if (kind !== "json" && head.length > mostYaml) return { unread: { message: "It is YAML of more than 1 MB." } };
			if (kind === "header") return headerOf(path, own, shift);
			if ((0, nesting.f)(own, kind === "yaml")) return { unread: { message: "It nests too deeply to be read." } };
			let document = kind === "yaml" ? (0, yaml_document.g)(path, own, intrinsic.eQ) : readLoosely(path, own);
			if (!document.readable) {
				let [first] = document.problems, { line, column } = first ?? {};
				return { unread: {
					message: first?.message ?? "It cannot be read.",
					...line !== void 0 && { line },
					...column !== void 0 && { column }
				} };
			}
			return { tree: {
				path,
				text,
				value: document.value,
				span: (keys) => {
					let { offset, end } = document.range(keys);
					return {
						start: offset + shift,
						end: end + shift
					};
				}
			} };
		}
		function readLoosely(path, text) {
			let strict = (0, json_document.V)(path, text);
			return strict.readable ? strict : (0, json_document.V)(path, withoutComments(text));
		}
		function headerOf(path, text, shift) {
			let lines = /^---[ \t]*\r?\n/.test(text) ? text.indexOf("\n---", 3) : -1;
			if (lines < 0) return {};
			let head = text.slice(0, lines);
			if (head.length > mostYaml || (0, nesting.f)(head, !0)) return { unread: { message: "Its header cannot be read." } };
			let source = new prompts_source.Source(path, text), front = (0, front_matter.E)(source);
			if (front === void 0) return {};
			let read = front.problems.length === 0 ? front : (0, loose_header.M)(source, front);
			if (read === void 0) {
				let [{ message = "", line = 1, column = 1 } = {}] = front.problems;
				return { unread: {
					message: `Its header cannot be read: ${message}`,
					line,
					column
				} };
			}
			return { tree: {
				path,
				text,
				value: read.value,
				span: (keys) => {
					let { offset, end } = read.at(keys);
					return {
						start: offset + shift,
						end: end + shift
					};
				}
			} };
		}
		function kindOf(path, text) {
			if (/\.(?:json|jsonc|json5)$/i.test(path)) return "json";
			if (/\.ya?ml$/i.test(path) || /\.template$/i.test(path)) return /^\s*\{/.test(text) ? "json" : "yaml";
			if (/\.(?:md|mdc|prompt|prompty)$/i.test(path)) return "header";
		}
	})
};
