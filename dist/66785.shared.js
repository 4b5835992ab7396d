export const shared = {
66785: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cp: () => tagsAtMost,
			DJ: () => valuesAtMost,
			X$: () => SliceTally,
			cv: () => cutValue,
			iZ: () => sliceValue,
			jZ: () => byFirstSeen
		});
		var _shared_report_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7152);
		let valuesAtMost = 20, tagsAtMost = 20, byFirstSeen = ({ first: a }, { first: b }) => a[0] - b[0] || a[1] - b[1];
		class SliceTally {
			#names = new Map();
			#by;
			#variables = new Set();
			#all;
			constructor(by, all) {
				this.#by = by, this.#all = all;
				for (let [at, name] of by.entries()) this.#names.set(name, {
					values: new Map(),
					first: [-1, at]
				});
			}
			add(place, testCase) {
				for (let name of this.#by) {
					if (testCase.tags[name] !== void 0) continue;
					let value = sliceValue(testCase, name);
					value !== void 0 && (this.#variables.add(name), this.#note(name, value, [place, 0]));
				}
				Object.entries(testCase.tags).forEach(([tag, value], at) => {
					let known = this.#names.get(tag), most = this.#all === void 0 ? 20 : Infinity;
					known === void 0 && this.#names.size >= most + this.#by.length || known !== void 0 && known.values.size > 20 && !this.#by.includes(tag) && !known.values.has(value) || this.#note(tag, value, [place, at]);
				});
			}
			#note(name, value, seen) {
				let known = this.#names.get(name) ?? {
					values: new Map(),
					first: seen
				};
				this.#names.set(name, known), byFirstSeen({ first: seen }, known) < 0 && (known.first = seen);
				let places = known.values.get(value) ?? [];
				known.values.set(value, places), places.push(seen[0]);
			}
			shown(shown) {
				return [...this.#names].filter(([, { values }]) => values.size > 1 && values.size <= 20).sort(([, a], [, b]) => byFirstSeen(a, b)).map(([name]) => this.grouping(name, shown));
			}
			grouping(name, shown) {
				let { values, variable } = this.recorded(name, shown);
				return {
					name,
					...variable && { variable },
					groups: values.map(({ value, places }) => ({
						value: variable ? value : cutValue(value),
						places
					}))
				};
			}
			get names() {
				return [...this.#names].map(([name, { first }]) => ({
					name,
					first
				}));
			}
			recorded(name, shown) {
				let isVariable = this.#variables.has(name) || this.#all?.has(name) === !0, values = this.#names.get(name)?.values ?? new Map(), sorted = [...isVariable ? new Set([...values.keys(), ...this.#all?.get(name) ?? []]) : values.keys()].sort((a, b) => a < b ? -1 : 1), told = isVariable ? shown.show(sorted.map(cutValue)) : sorted, ranked = sorted.map((value, rank) => ({
					value: told?.[rank] ?? `value ${rank + 1}`,
					rank,
					places: (values.get(value) ?? []).sort((a, b) => a - b)
				}));
				return {
					...isVariable && { variable: !0 },
					values: ranked.filter(({ places }) => places.length > 0)
				};
			}
		}
		function sliceValue({ tags, vars }, name) {
			let value = tags[name] ?? vars[name];
			return [
				"string",
				"number",
				"boolean"
			].includes(typeof value) ? String(value) : void 0;
		}
		let cutValue = (text) => text.length <= 80 ? text : `${text.slice(0, (0, _shared_report_shorten_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, 80))}\u2026`;
	})
};
