import { shared as shared0 } from './38252.shared.js';
import { shared as shared1 } from './95273.shared.js';
export const id = 6309;
export const ids = [6309, 7513];
export const modules = {
	56309: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { eachPrompt: () => eachPrompt });
		var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _shared_prompts_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1066), _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86531);
		async function eachPrompt({ source, base }, trees) {
			let prompts = await keyed(source, trees.head);
			if (prompts.length < 2) return [{
				source,
				base
			}];
			let before = base && trees.base ? await keyed(base, trees.base) : [];
			return prompts.map((prompt) => {
				let same = before.find(({ key }) => key === prompt.key);
				return {
					source: {
						...source,
						suite: suiteOf(source, prompt),
						prompt: (0, _shared_prompts_address_js__WEBPACK_IMPORTED_MODULE_1__.ci)(source.prompt, prompt)
					},
					base: base && same && {
						...base,
						prompt: (0, _shared_prompts_address_js__WEBPACK_IMPORTED_MODULE_1__.ci)(base.prompt, same)
					}
				};
			});
		}
		let suiteOf = ({ settings, suite }, prompt) => settings === void 0 ? (0, _shared_prompts_address_js__WEBPACK_IMPORTED_MODULE_1__.ci)(suite, prompt) : suite;
		async function keyed(source, tree) {
			try {
				let { file, prompts } = await (0, _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_2__.yw)(source, tree);
				return file === source.prompt ? prompts : [];
			} catch (error) {
				if (error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo) return [];
				throw error;
			}
		}
	}),
	41019: (shared0[41019]),
	38252: (shared0[38252]),
	7342: (shared1[7342]),
	95273: (shared1[95273]),
	34996: (shared0[34996]),
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
	24518: (shared0[24518]),
	333: (shared0[333]),
	57547: (shared0[57547]),
	86531: (shared0[86531])
};
