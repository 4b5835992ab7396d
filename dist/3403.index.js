import { shared as shared0 } from './7545.shared.js';
import { shared as shared1 } from './76991.shared.js';
import { shared as shared2 } from './5729.shared.js';
import { shared as shared3 } from './76330.shared.js';
export const id = 3403;
export const ids = [3403, 8453];
export const modules = {
	7545: (shared0[7545]),
	76991: (shared1[76991]),
	38453: (shared1[38453]),
	13403: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		function isTooDeep(text, isYaml) {
			return bracketsOf(text, isYaml) > 150 || isYaml && blocksOf(text) > 150;
		}
		function bracketsOf(text, isYaml) {
			if (has(text, "[", 150) + has(text, "{", 150) <= 150) return 0;
			let depth = 0, most = 0;
			for (let at = 0; at < text.length; at += 1) {
				let unit = text.charCodeAt(at);
				unit === 91 || unit === 123 ? (depth += 1, depth > most && (most = depth)) : unit === 93 || unit === 125 ? depth = Math.max(0, depth - 1) : unit === 34 && !isYaml && (at = endOfString(text, at));
			}
			return most;
		}
		function has(text, sign, most) {
			let count = 0;
			for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + 1)) count += 1;
			return count;
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
		let mostYaml = 1e6;
		async function treeOf({ path, text }) {
			let shift = +!!text.startsWith("\ufeff"), own = text.slice(shift), kind = kindOf(path, own);
			if (kind === void 0) return {};
			let head = kind === "header" ? own.slice(0, mostYaml) : own;
			if ((kind === "yaml" || kind === "header") && head.length > mostYaml) return { unread: { message: "It is YAML of more than 1 MB." } };
			if (kind === "header") return headerOf(path, own, shift);
			if (kind !== "toml" && isTooDeep(own, kind === "yaml")) return { unread: { message: "It nests too deeply to be read." } };
			let document = await documentOf(kind, path, own);
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
		async function documentOf(kind, path, text) {
			if (kind === "yaml") return (0, yaml_document.readYaml)(path, text, intrinsic.eQ);
			if (kind === "json") return readLoosely(path, text);
			let { readToml } = await Promise.all([__webpack_require__.e(9605), __webpack_require__.e(111)]).then(__webpack_require__.bind(__webpack_require__, 90111));
			return readToml(path, text);
		}
		function readLoosely(path, text) {
			let strict = (0, json_document.V)(path, text);
			return strict.readable ? strict : (0, json_document.V)(path, withoutComments(text));
		}
		function headerOf(path, text, shift) {
			let lines = /^---[ \t]*\r?\n/.test(text) ? text.indexOf("\n---", 3) : -1;
			if (lines < 0) return {};
			let head = text.slice(0, lines);
			if (head.length > mostYaml || isTooDeep(head, !0)) return { unread: { message: "Its header cannot be read." } };
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
			if (/\.toml$/i.test(path)) return "toml";
			if (/\.ya?ml$/i.test(path) || /\.template$/i.test(path)) return /^\s*\{/.test(text) ? "json" : "yaml";
			if (/\.(?:md|mdc|prompt|prompty)$/i.test(path)) return "header";
		}
	}),
	62791: (shared2[62791]),
	16636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => looseHeader });
		var _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38453);
		let entry = /^([A-Za-z][\w-]*):[ \t]*(.*(?:\n(?![A-Za-z][\w-]*:).*)*)/gm;
		function looseHeader(source, front) {
			let start = source.text.indexOf("\n") + 1, text = source.text.slice(start, front.body.position.offset).replace(/^---[ \t]*\r?\n?$/m, ""), entries = [...text.matchAll(entry)], [first] = entries;
			if (first === void 0 || entries.length > 1e3 || /[^\s#]/.test(text.slice(0, first.index).replaceAll(/^#.*$/gm, ""))) return;
			let found = new Map();
			for (let { 0: whole, 1: key = "", 2: written = "", index } of entries) {
				let given = written.trimEnd(), offset = start + index + whole.indexOf(written, key.length + 1), { value, problems, readable } = (0, _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__.readYaml)(source.path, `${key}: ${written}`), isYaml = readable && problems.length === 0;
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
	}),
	76330: (shared3[76330]),
	63251: (shared0[63251])
};
