import { shared as shared0 } from './7545.shared.js';
import { shared as shared1 } from './38453.shared.js';
import { shared as shared2 } from './5729.shared.js';
export const id = 3351;
export const ids = [3351, 8453];
export const modules = {
	7545: (shared0[7545]),
	38453: (shared1[38453]),
	15970: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => isTooDeep });
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
	}),
	23351: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { treeOf: () => treeOf });
		var json_document = __webpack_require__(7545), placed_value = __webpack_require__(96576);
		class NotToml extends Error {
			name = "NotToml";
			offset;
			constructor(offset, message) {
				super(message), this.offset = offset;
			}
		}
		let escapes = {
			b: "\b",
			t: "	",
			n: "\n",
			f: "\f",
			r: "\r",
			e: "\x1B",
			"\"": "\"",
			"\\": "\\"
		}, lengths = {
			x: 2,
			u: 4,
			U: 8
		}, bareKey = /[A-Za-z0-9_-]{1,1000}/y, bareValue = /[^\s,#\]}]{1,1000}(?: \d{2}:\d{2}[^\s,#\]}]{0,100})?/y, number = /^[+-]?(?:(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?|0x[\da-fA-F](?:_?[\da-fA-F])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*)$/, day = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}.*)?$|^\d{2}:\d{2}(?::\d{2}.*)?$/;
		class TomlScanner {
			text;
			at = 0;
			constructor(text) {
				this.text = text;
			}
			get isAtEnd() {
				return this.at >= this.text.length;
			}
			fail(message, offset = this.at) {
				throw new NotToml(offset, message);
			}
			takes(sign) {
				return this.text.startsWith(sign, this.at) ? (this.at += sign.length, !0) : !1;
			}
			expect(sign) {
				this.takes(sign) || this.fail(`${sign} is missing here`);
			}
			blanks() {
				for (; this.text[this.at] === " " || this.text[this.at] === "	";) this.at += 1;
			}
			space() {
				for (;;) {
					if (this.blanks(), this.text[this.at] === "#") {
						let end = this.text.indexOf("\n", this.at);
						this.at = end < 0 ? this.text.length : end;
					}
					if (!this.takes("\n") && !this.takes("\r\n")) return;
				}
			}
			endOfLine() {
				this.blanks(), this.text[this.at] !== "#" && !this.isAtEnd && !/\r?\n/y.test(this.text.slice(this.at, this.at + 2)) && this.fail("there is more on this line than a key and its value"), this.space();
			}
			key() {
				if (this.text[this.at] === "\"" || this.text[this.at] === "'") return this.string();
				bareKey.lastIndex = this.at;
				let found = bareKey.exec(this.text)?.[0];
				return found === void 0 && this.fail("a key is missing here: letters, digits, _ and -, or a text in quotes"), this.at += found.length, found;
			}
			string() {
				let start = this.at;
				for (let [quote, isLong, isPlain] of [
					[
						"\"\"\"",
						!0,
						!1
					],
					[
						"'''",
						!0,
						!0
					],
					[
						"\"",
						!1,
						!1
					],
					[
						"'",
						!1,
						!0
					]
				]) if (this.takes(quote)) return isLong && !this.takes("\n") && this.takes("\r\n"), this.#quoted(quote, isLong, isPlain, start);
				return this.fail("a text in quotes is missing here");
			}
			#quoted(quote, isLong, isPlain, start) {
				let parts = [], from = this.at;
				for (;; this.at += 1) {
					let sign = this.text[this.at];
					if ((sign === void 0 || !isLong && sign === "\n") && this.fail("a text is opened here and never closed", start), sign === "\\" && !isPlain) parts.push(this.text.slice(from, this.at), this.#escape()), from = this.at + 1;
					else if (this.text.startsWith(quote, this.at)) {
						let end = this.at;
						for (; isLong && end < this.at + 2 && this.text.startsWith(quote, end + 1);) end += 1;
						return parts.push(this.text.slice(from, end)), this.at = end + quote.length, parts.join("");
					}
				}
			}
			#escape() {
				let start = this.at, kind = this.text[start + 1] ?? "", plain = escapes[kind];
				if (this.at += 1, plain !== void 0) return plain;
				let digits = lengths[kind];
				if (digits !== void 0) {
					let hex = this.text.slice(this.at + 1, this.at + 1 + digits), point = /^[\da-fA-F]+$/.test(hex) && hex.length === digits ? Number.parseInt(hex, 16) : 1114112;
					return point > 1114111 && this.fail("this escape stands for no character", start), this.at += digits, String.fromCodePoint(point);
				}
				let blank = /[ \t]{0,1000}\r?\n\s{0,10000}/y;
				blank.lastIndex = start + 1;
				let found = blank.exec(this.text)?.[0];
				return found === void 0 && this.fail(`\\${kind} escapes nothing: write \\\\ for a backslash`, start), this.at = start + found.length, "";
			}
			bare() {
				bareValue.lastIndex = this.at;
				let found = bareValue.exec(this.text)?.[0] ?? "";
				if (found === "true" || found === "false") return this.#passed(found, found === "true");
				if (/^[+-]?(?:inf|nan)$/.test(found)) return this.#passed(found, found);
				if (number.test(found)) return this.#passed(found, Number(found.replaceAll("_", "").replace(/^\+/, "")));
				if (day.test(found)) return this.#passed(found, found);
				let [first = ""] = found.split(" ");
				return first !== found && day.test(first) ? this.#passed(first, first) : this.fail(found === "" ? "a value is missing here" : "a text needs quotes");
			}
			#passed(found, value) {
				return this.at += found.length, value;
			}
		}
		function readToml(file, text) {
			try {
				let { value, node } = new Reader(text).document();
				return {
					value,
					problems: [],
					readable: !0,
					...(0, placed_value.e)(file, text, () => node)
				};
			} catch (error) {
				if (!(error instanceof NotToml)) throw error;
				let before = text.slice(0, error.offset);
				return {
					value: void 0,
					problems: [{
						file,
						line: before.split("\n").length,
						column: before.length - before.lastIndexOf("\n"),
						message: `Not TOML: ${error.message}.`
					}],
					readable: !1,
					...(0, placed_value.e)(file, text, () => ({
						offset: 0,
						end: text.length
					}))
				};
			}
		}
		class Reader {
			#scanner;
			#root = tableAt(0);
			#named = new Set();
			constructor(text) {
				this.#scanner = new TomlScanner(text);
			}
			document() {
				let scanner = this.#scanner, table = this.#root;
				for (scanner.space(); !scanner.isAtEnd; scanner.endOfLine()) scanner.takes("[[") ? table = this.#header("]]") : scanner.takes("[") ? table = this.#header("]") : this.#member(table, 0);
				return this.#root.node.end = scanner.text.length, this.#root;
			}
			#header(close) {
				let keys = this.#keys(), last = keys.pop();
				this.#scanner.expect(close);
				let parent = this.#within(this.#root, keys), known = this.#part(parent, last.name);
				if (close === "]") {
					let table = known ?? this.#add(parent, last, tableAt(last.offset));
					return (!isTable(table.value) || this.#named.has(table.value)) && this.#scanner.fail(`${last.name} is there twice`, last.offset), this.#named.add(table.value), table;
				}
				let { value, node } = known ?? this.#add(parent, last, {
					value: [],
					node: listAt(last.offset)
				});
				if (!Array.isArray(value)) return this.#scanner.fail(`${last.name} is no list`, last.offset);
				let item = tableAt(last.offset);
				return node.parts?.set(value.length, item.node), value.push(item.value), item;
			}
			#member(table, depth) {
				let keys = this.#keys(), last = keys.pop();
				this.#scanner.expect("="), this.#scanner.blanks();
				let parent = this.#within(table, keys);
				this.#part(parent, last.name) !== void 0 && this.#scanner.fail(`${last.name} is there twice`, last.offset);
				let held = this.#value(depth);
				this.#add(parent, last, held);
				for (let one of [table, parent]) one.node.end = Math.max(one.node.end, held.node.end);
			}
			#keys() {
				let scanner = this.#scanner, keys = [];
				do
					scanner.blanks(), keys.push({
						offset: scanner.at,
						name: scanner.key()
					}), scanner.blanks(), keys.length > 100 && scanner.fail("it nests too deeply");
				while (scanner.takes("."));
				return keys;
			}
			#within(table, keys) {
				let here = table;
				for (let key of keys) {
					let next = this.#part(here, key.name) ?? this.#add(here, key, tableAt(key.offset));
					Array.isArray(next.value) && (next = this.#part(next, next.value.length - 1) ?? next), isTable(next.value) || this.#scanner.fail(`${key.name} is no table`, key.offset), here = next;
				}
				return here;
			}
			#part({ value, node }, key) {
				let part = node.parts?.get(key);
				return part === void 0 ? void 0 : {
					value: value[key],
					node: part
				};
			}
			#add({ value, node }, { name, offset }, held) {
				let named = {
					...held.node,
					named: offset,
					end: Math.max(held.node.end, offset + name.length)
				};
				return node.parts?.set(name, named), Object.defineProperty(value, name, {
					value: held.value,
					enumerable: !0,
					writable: !0,
					configurable: !0
				}), {
					value: held.value,
					node: named
				};
			}
			#value(depth) {
				let scanner = this.#scanner, offset = scanner.at;
				depth > 100 && scanner.fail("it nests too deeply");
				let sign = scanner.text[offset];
				return sign === "[" ? this.#list(offset, depth) : sign === "{" ? this.#inline(offset, depth) : {
					value: sign === "\"" || sign === "'" ? scanner.string() : scanner.bare(),
					node: {
						offset,
						end: scanner.at
					}
				};
			}
			#list(offset, depth) {
				let scanner = this.#scanner, value = [], node = listAt(offset);
				for (scanner.expect("["), scanner.space(); !scanner.takes("]"); scanner.space()) {
					let item = this.#value(depth + 1);
					node.parts?.set(value.length, item.node), value.push(item.value), scanner.space(), !scanner.takes(",") && scanner.text[scanner.at] !== "]" && scanner.fail("a comma or ] is missing here");
				}
				return node.end = scanner.at, {
					value,
					node
				};
			}
			#inline(offset, depth) {
				let scanner = this.#scanner, table = tableAt(offset);
				for (scanner.expect("{"), scanner.space(); !scanner.takes("}"); scanner.space()) this.#member(table, depth + 1), scanner.space(), !scanner.takes(",") && scanner.text[scanner.at] !== "}" && scanner.fail("a comma or } is missing here");
				return table.node.end = scanner.at, this.#named.add(table.value), table;
			}
		}
		let tableAt = (offset) => ({
			value: {},
			node: {
				offset,
				end: offset,
				parts: new Map()
			}
		}), listAt = (offset) => ({
			offset,
			end: offset,
			parts: new Map()
		}), isTable = (value) => typeof value == "object" && !!value && !Array.isArray(value);
		var yaml_document = __webpack_require__(38453), front_matter = __webpack_require__(62791), loose_header = __webpack_require__(16636), prompts_source = __webpack_require__(97513), intrinsic = __webpack_require__(63251);
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
			if ((kind === "yaml" || kind === "header") && head.length > mostYaml) return { unread: { message: "It is YAML of more than 1 MB." } };
			if (kind === "header") return headerOf(path, own, shift);
			if (kind !== "toml" && (0, nesting.f)(own, kind === "yaml")) return { unread: { message: "It nests too deeply to be read." } };
			let document = kind === "toml" ? readToml(path, own) : kind === "yaml" ? (0, yaml_document.readYaml)(path, own, intrinsic.eQ) : readLoosely(path, own);
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
	63251: (shared0[63251])
};
