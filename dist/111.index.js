export const id = 111;
export const ids = [111];
export const modules = { 90111: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { readToml: () => readToml });
	var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605), _placed_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96576);
	function readToml(file, text) {
		try {
			let root = new Reader(text).document();
			return {
				value: root.value,
				problems: [],
				readable: !0,
				...(0, _placed_value_js__WEBPACK_IMPORTED_MODULE_1__.e)(file, text, () => root)
			};
		} catch (error) {
			return {
				value: void 0,
				problems: [{
					file,
					...problemOf(error)
				}],
				readable: !1,
				...(0, _placed_value_js__WEBPACK_IMPORTED_MODULE_1__.e)(file, text, () => ({
					offset: 0,
					end: text.length
				}))
			};
		}
	}
	class TooLong extends Error {}
	class TooDeep extends Error {
		at;
		constructor(at) {
			super(), this.at = at;
		}
	}
	function problemOf(error) {
		if (error instanceof TooLong) return { message: "It is TOML of more than 250 kB." };
		if (error instanceof TooDeep) {
			let { line, column } = error.at;
			return {
				line,
				column: column + 1,
				message: "Not TOML: it nests too deeply."
			};
		}
		if (error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__.mB) {
			let { lineNumber: line, column, message } = error;
			return {
				line,
				column: column + 1,
				message: `Not TOML: ${message.charAt(0).toLowerCase()}${message.slice(1)}.`
			};
		}
		if (error instanceof RangeError) return { message: "Not TOML that can be read: it nests too deeply, or a text in it is too long." };
		throw error;
	}
	class Reader {
		#text;
		constructor(text) {
			this.#text = text;
		}
		document() {
			if (this.#text.length > 25e4) throw new TooLong();
			let root = {
				value: {},
				offset: 0,
				end: this.#text.length,
				depth: 0,
				parts: new Map()
			}, [{ body }] = (0, toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__.MD)(/\d$/.test(this.#text) ? `${this.#text}\n` : this.#text).body;
			for (let node of body) if (node.type === "TOMLKeyValue") this.#member(root, node);
			else {
				let table = this.#header(root, node);
				for (let member of node.body) this.#member(table, member);
			}
			return root;
		}
		#header(root, { key, resolvedKey }) {
			let here = root, names = 0;
			for (let [at, part] of resolvedKey.entries()) {
				typeof part == "string" && (names += 1);
				let content = typeof resolvedKey[at + 1] == "number" ? [] : {};
				here = this.#within(here, part, key.keys[names - 1], content);
			}
			return here;
		}
		#member(table, { key, value }) {
			let names = [...key.keys], last = names.pop(), parent = table;
			for (let name of names) parent = this.#within(parent, textOf(name), name, {});
			let { end } = this.#put(parent, textOf(last), value, last);
			for (let one of [table, parent]) one.end = Math.max(one.end, end);
		}
		#within(parent, key, name, value) {
			let known = parent.parts.get(key);
			return known === void 0 ? this.#open(parent, key, {
				value,
				node: name,
				...typeof key == "string" && { name }
			}) : known;
		}
		#put(parent, key, node, name) {
			if (node.type === "TOMLValue") return set(parent, key, {
				value: this.#plain(node),
				...placeOf(node, name)
			});
			let container = this.#open(parent, key, {
				value: node.type === "TOMLArray" ? [] : {},
				node,
				name
			});
			if (node.type === "TOMLInlineTable") for (let member of node.body) this.#member(container, member);
			else for (let [at, item] of node.elements.entries()) this.#put(container, at, item);
			return container;
		}
		#open(parent, key, { value, node, name }) {
			let depth = parent.depth + 1;
			if (depth > 100) throw new TooDeep(node.loc.start);
			return set(parent, key, {
				value,
				depth,
				parts: new Map(),
				...placeOf(node, name)
			});
		}
		#plain({ value, range }) {
			return value instanceof Date || typeof value == "number" && !Number.isFinite(value) ? this.#text.slice(...range) : value;
		}
	}
	let textOf = (name) => name.type === "TOMLBare" ? name.name : name.value, placeOf = ({ range: [offset, end] }, name) => ({
		...name !== void 0 && { named: name.range[0] },
		offset,
		end
	});
	function set(parent, key, placed) {
		parent.parts.set(key, placed);
		let descriptor = {
			value: placed.value,
			enumerable: !0,
			writable: !0,
			configurable: !0
		};
		return Object.defineProperty(parent.value, key, descriptor), placed;
	}
}) };
