import { shared as shared0 } from './95273.shared.js';
export const id = 611;
export const ids = [611, 7513];
export const modules = {
	7342: (shared0[7342]),
	95273: (shared0[95273]),
	97513: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { Source: () => Source });
		class Source {
			path;
			text;
			#starts;
			constructor(path, text) {
				this.path = path, this.text = text.replace(/^\uFEFF/, "");
			}
			at(offset) {
				let starts = this.#lines(), low = 0, high = starts.length - 1;
				for (; low < high;) {
					let middle = low + high + 1 >> 1;
					starts[middle] <= offset ? low = middle : high = middle - 1;
				}
				return {
					line: low + 1,
					column: offset - starts[low] + 1
				};
			}
			span(offset = 0, end = this.text.length) {
				return {
					...this.at(offset),
					endLine: this.at(Math.max(offset, end - 1)).line,
					offset,
					end
				};
			}
			lineStart(line) {
				return this.#lines()[line - 1] ?? this.text.length;
			}
			#lines() {
				if (this.#starts === void 0) {
					let starts = [0];
					for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) starts.push(at + 1);
					this.#starts = starts;
				}
				return this.#starts;
			}
		}
	}),
	60611: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { bothSides: () => bothSides });
		var _prompts_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7342), _prompts_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95273), _prompts_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97513);
		async function bothSides({ pairs, foundBy }, trees) {
			let texts = {
				base: new Texts(),
				head: new Texts()
			}, read = async (side, path) => {
				let bytes = path === void 0 ? void 0 : await trees[side].read(path);
				if (path === void 0 || bytes === void 0) return;
				let file = await (0, _prompts_read_js__WEBPACK_IMPORTED_MODULE_1__.readPrompts)(path, bytes, async (other) => {
					let content = await trees[side].read(other);
					return content !== void 0 && texts[side].keep(other, content), content;
				}, foundBy(path));
				return file.source !== void 0 && texts[side].keepSource(file.source), file;
			}, files = await Promise.all(pairs.map(async ({ base, head }) => ({
				base: await read("base", base),
				head: await read("head", head)
			}))), whole = files.filter(({ base, head }) => ![base, head].some((file) => isUnreadable(file))), promptsOf = (side) => whole.flatMap((pair) => [...pair[side]?.prompts ?? []]), told = (what) => files.flatMap((pair) => ["base", "head"].flatMap((side) => (pair[side]?.[what] ?? []).map((one) => placed(one, side, pair[side]?.path))));
			return {
				base: {
					prompts: promptsOf("base"),
					source: (path) => texts.base.source(path)
				},
				head: {
					prompts: promptsOf("head"),
					source: (path) => texts.head.source(path)
				},
				problems: told("problems"),
				notes: told("notes")
			};
		}
		let isUnreadable = (file) => file !== void 0 && file.problems.length > 0;
		function placed({ file, line, column, key, message }, side, path) {
			let at = file ?? path;
			return {
				side,
				...at !== void 0 && { file: at },
				...line !== void 0 && { line },
				...column !== void 0 && { column },
				message: key === void 0 ? message : `${key}: ${message}`
			};
		}
		class Texts {
			#bytes = new Map();
			#sources = new Map();
			keep(path, bytes) {
				this.#bytes.set(path, bytes);
			}
			keepSource(source) {
				this.#sources.set(source.path, source);
			}
			source(path) {
				let bytes = this.#bytes.get(path), known = this.#sources.get(path);
				if (known !== void 0 || bytes === void 0) return known;
				let source = new _prompts_source_js__WEBPACK_IMPORTED_MODULE_2__.Source(path, (0, _prompts_decode_js__WEBPACK_IMPORTED_MODULE_0__.decode)(path, bytes));
				return this.#sources.set(path, source), source;
			}
		}
	})
};
