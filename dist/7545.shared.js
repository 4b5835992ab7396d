export const shared = {
7545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => readJson });
		var json = __webpack_require__(76330);
		class JsonPlaces {
			#text;
			#root;
			constructor(text) {
				this.#text = text;
			}
			find(keys) {
				this.#root ??= read(this.#text);
				let node = this.#root;
				for (let key of keys) {
					let part = node.parts?.get(key);
					if (part === void 0) break;
					node = part;
				}
				return node;
			}
		}
		function read(text) {
			let open = [], root = {
				offset: 0,
				end: text.length
			}, name, add = (node) => {
				let parent = open.at(-1);
				parent === void 0 ? root = node : parent.parts?.set(text[parent.offset] === "[" ? parent.parts.size : name?.value ?? "", node), name = void 0;
			}, begin = (offset, end, parts) => ({
				...name && { named: name.offset },
				offset,
				end,
				...parts && { parts }
			});
			for (let at = 0; at < text.length; at += 1) {
				let char = text[at];
				if (char === "{" || char === "[") {
					let node = begin(at, at, new Map());
					add(node), open.push(node);
				} else if (char === "}" || char === "]") {
					let node = open.pop();
					node !== void 0 && (node.end = at + 1);
				} else if (char === "\"") {
					let end = endOfText(text, at), parent = open.at(-1);
					parent !== void 0 && text[parent.offset] === "{" && name === void 0 ? name = {
						value: JSON.parse(text.slice(at, end)),
						offset: at
					} : add(begin(at, end)), at = end - 1;
				} else if (/[\w-]/.test(char)) {
					let end = at + 1;
					for (; end < text.length && /[\w.+-]/.test(text[end]);) end += 1;
					add(begin(at, end)), at = end - 1;
				}
			}
			return root;
		}
		function endOfText(text, start) {
			let at = start + 1;
			for (; text[at] !== "\"";) at += text[at] === "\\" ? 2 : 1;
			return at + 1;
		}
		function readJson(file, text) {
			let places = new JsonPlaces(text), at = (offset) => {
				let before = text.slice(0, offset), start = before.lastIndexOf("\n") + 1;
				return {
					file,
					line: before.split("\n").length,
					column: offset - start + 1
				};
			}, of = (value, problems, readable) => ({
				value,
				problems,
				readable,
				locate: (keys) => readable ? at(placeOf(places, keys)) : {
					file,
					line: 1,
					column: 1
				},
				locateKey: (keys) => readable ? at(nameOf(places, keys)) : {
					file,
					line: 1,
					column: 1
				},
				range: (keys) => readable ? {
					offset: placeOf(places, keys),
					end: places.find(keys).end
				} : {
					offset: 0,
					end: text.length
				}
			});
			try {
				return of((0, json.q)(text), [], !0);
			} catch (error) {
				if (!(error instanceof json.a)) throw error;
				let { line = 1, column = 1 } = error;
				return of(void 0, [{
					file,
					line,
					column,
					message: `Not JSON: ${error.message}.`
				}], !1);
			}
		}
		function placeOf(places, keys) {
			let { named, offset, parts } = places.find(keys);
			return parts === void 0 ? offset : named ?? offset;
		}
		function nameOf(places, keys) {
			let { named, offset } = places.find(keys);
			return named ?? offset;
		}
	})
};
