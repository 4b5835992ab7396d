export const shared = {
7545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => readJson });
		var json = __webpack_require__(76330);
		function readPlaces(text) {
			let open = [], root = {
				offset: 0,
				end: text.length
			}, name, add = (node) => {
				let parent = open.at(-1);
				parent === void 0 ? root = node : parent.parts?.set(text.charCodeAt(parent.offset) === signs.bracket ? parent.parts.size : name?.value ?? "", node), name = void 0;
			}, begin = (offset, end, parts) => ({
				...name && { named: name.offset },
				offset,
				end,
				...parts && { parts }
			});
			for (let at = 0; at < text.length; at += 1) {
				let unit = text.charCodeAt(at);
				if (unit === signs.quote) {
					let end = endOfText(text, at), parent = open.at(-1);
					parent !== void 0 && text.charCodeAt(parent.offset) === signs.brace && name === void 0 ? name = {
						value: nameOf(text, at, end),
						offset: at
					} : add(begin(at, end)), at = end - 1;
				} else if (unit === signs.brace || unit === signs.bracket) {
					let node = begin(at, at, new Map());
					add(node), open.push(node);
				} else if (unit === signs.endOfBrace || unit === signs.endOfBracket) {
					let node = open.pop();
					node !== void 0 && (node.end = at + 1);
				} else if (unit > signs.comma && unit !== signs.colon) {
					let end = at + 1;
					for (; end < text.length && isOfWord(text.charCodeAt(end));) end += 1;
					add(begin(at, end)), at = end - 1;
				}
			}
			return root;
		}
		let signs = {
			quote: 34,
			comma: 44,
			colon: 58,
			bracket: 91,
			endOfBracket: 93,
			brace: 123,
			endOfBrace: 125
		}, isOfWord = (unit) => unit > 44 && unit < 58 && unit !== 47 || unit === 43 || unit > 64 && unit < 91 || unit > 96 && unit < 123;
		function endOfText(text, start) {
			for (let at = text.indexOf("\"", start + 1);; at = text.indexOf("\"", at + 1)) {
				let before = at - 1;
				for (; text.charCodeAt(before) === 92;) --before;
				if ((at - before) % 2 == 1) return at + 1;
			}
		}
		function nameOf(text, start, end) {
			let plain = text.slice(start + 1, end - 1);
			return plain.includes("\\") ? JSON.parse(text.slice(start, end)) : plain;
		}
		var last_document = __webpack_require__(76991), placed_value = __webpack_require__(96576);
		function readJson(file, text) {
			return last.of(file, text, void 0, () => documentOf(file, text));
		}
		let last = new last_document.U();
		function documentOf(file, text) {
			try {
				let value = (0, json.q)(text), root;
				return {
					value,
					problems: [],
					readable: !0,
					...(0, placed_value.e)(file, text, () => (root ??= readPlaces(text), root))
				};
			} catch (error) {
				if (!(error instanceof json.a)) throw error;
				let { line = 1, column = 1 } = error;
				return {
					value: void 0,
					problems: [{
						file,
						line,
						column,
						message: `Not JSON: ${error.message}.`
					}],
					readable: !1,
					...(0, placed_value.e)(file, text, () => ({
						offset: 0,
						end: text.length
					}))
				};
			}
		}
	}),
63251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_w: () => filledBy,
			eQ: () => shortTags,
			eu: () => literal,
			jN: () => intrinsicOf
		});
		let shortTags = {
			"!Ref": "Ref",
			"!Condition": "Condition",
			...Object.fromEntries([
				"Base64",
				"Cidr",
				"FindInMap",
				"GetAtt",
				"GetAZs",
				"GetStackOutput",
				"ImportValue",
				"Join",
				"Length",
				"Select",
				"Split",
				"Sub",
				"ToJsonString",
				"Transform",
				"And",
				"Equals",
				"If",
				"Not",
				"Or"
			].map((name) => [`!${name}`, `Fn::${name}`]))
		}, isFunction = /^(?:Ref|Condition|Fn::[A-Za-z0-9]+)$/;
		function intrinsicOf(value) {
			if (typeof value != "object" || !value || Array.isArray(value)) return;
			let [entry, second] = Object.entries(value);
			if (entry !== void 0 && second === void 0 && isFunction.test(entry[0])) return {
				key: entry[0],
				given: entry[1]
			};
		}
		function filledBy(key, given) {
			if (key === "Fn::Sub") {
				let isList = Array.isArray(given), text = isList ? given[0] : given;
				if (typeof text == "string") return {
					text,
					keys: isList ? [key, 0] : [key],
					later: /\$\{[^!]/.test(text) ? "parts" : "none"
				};
			}
			let joined = key === "Fn::Join" ? joinOf(given) : void 0;
			return joined === void 0 ? {
				text: `!${key.replace(/^Fn::/, "")} ${argument(key, given)}`,
				keys: [],
				later: "whole"
			} : {
				...joined,
				keys: [key]
			};
		}
		function joinOf(given) {
			if (!Array.isArray(given) || typeof given[0] != "string" || !Array.isArray(given[1])) return;
			let parts = given[1].map((part) => {
				if (typeof part == "string") return part;
				let inside = intrinsicOf(part);
				return inside?.key === "Ref" || inside?.key === "Fn::GetAtt" ? `\${${argument(inside.key, inside.given)}}` : void 0;
			});
			if (parts.every((part) => part !== void 0)) return {
				text: parts.join(given[0]),
				later: given[1].every((part) => typeof part == "string") ? "none" : "parts"
			};
		}
		function argument(key, given) {
			return typeof given == "string" ? given : key === "Fn::GetAtt" && Array.isArray(given) && given.every((part) => typeof part == "string") ? given.join(".") : JSON.stringify(given);
		}
		function literal(value) {
			let intrinsic = intrinsicOf(value);
			return intrinsic === void 0 ? Array.isArray(value) ? value.map(literal) : typeof value != "object" || !value ? value : Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, literal(inside)])) : filledBy(intrinsic.key, intrinsic.given).text;
		}
	}),
24970: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hd: () => toldBy,
			lg: () => Branch,
			u4: () => isRecord
		});
		var _config_key_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15192), _intrinsic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63251);
		let toldBy = ({ problems, notes }) => ({
			problems: problems.toSorted(inOrder),
			notes: notes.toSorted(inOrder)
		}), inOrder = (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
		class Branch {
			value;
			keys;
			reading;
			#named;
			constructor(reading, value, keys = []) {
				this.reading = reading, this.value = value, this.keys = keys;
			}
			get(name) {
				if (this.#named === void 0) {
					this.#named = new Map();
					for (let [key, part] of this.singles().toReversed()) this.#named.set(same(key), part);
				}
				let found = this.#named.get(same(name));
				return Array.isArray(found?.value) && found.value.length === 0 ? void 0 : found;
			}
			list(name) {
				return (this.get(name) ?? this.get(name.replace(/s$/, "")))?.items() ?? [];
			}
			items() {
				return Array.isArray(this.value) ? this.value.map((item, index) => new Branch(this.reading, item, [...this.keys, index])) : [];
			}
			entries() {
				return !isRecord(this.value) || this.#intrinsic() !== void 0 ? [] : Object.entries(this.value).flatMap(([key, value]) => value == null ? [] : [[key, new Branch(this.reading, value, [...this.keys, key])]]);
			}
			singles() {
				return this.#blocks()[0]?.entries() ?? [];
			}
			text() {
				if (typeof this.value == "string") return {
					value: this.value,
					position: this.span(),
					later: "none"
				};
				let found = this.#intrinsic();
				if (found === void 0) return;
				let { text, keys, later } = (0, _intrinsic_js__WEBPACK_IMPORTED_MODULE_0__._w)(found.key, found.given);
				return {
					value: text,
					position: this.#at([...this.keys, ...keys]),
					later
				};
			}
			plain() {
				return this.reading.intrinsics ? (0, _intrinsic_js__WEBPACK_IMPORTED_MODULE_0__.eu)(this.value) : this.value;
			}
			isLater() {
				return this.text()?.later === "whole";
			}
			span() {
				return this.#at(this.keys);
			}
			name() {
				return String(this.keys.findLast((key) => typeof key == "string") ?? "");
			}
			complain(message) {
				let { line, column } = this.span();
				this.reading.problems.push({
					file: this.reading.source.path,
					line,
					column,
					key: (0, _config_key_path_js__WEBPACK_IMPORTED_MODULE_1__.D)(this.keys),
					message
				});
			}
			note(message) {
				let { line, column } = this.span();
				this.reading.notes.push({
					file: this.reading.source.path,
					line,
					column,
					key: (0, _config_key_path_js__WEBPACK_IMPORTED_MODULE_1__.D)(this.keys),
					message
				});
			}
			#blocks() {
				return Array.isArray(this.value) ? this.items().slice(0, 1) : [this];
			}
			#intrinsic() {
				return this.reading.intrinsics ? (0, _intrinsic_js__WEBPACK_IMPORTED_MODULE_0__.jN)(this.value) : void 0;
			}
			#at(keys) {
				let { offset, end } = this.reading.range(keys);
				return this.reading.source.span(offset, end);
			}
		}
		let same = (name) => name.toLowerCase().replaceAll("_", ""), isRecord = (value) => typeof value == "object" && !!value && !Array.isArray(value);
	})
};
