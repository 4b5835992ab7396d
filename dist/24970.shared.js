export const shared = {
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
