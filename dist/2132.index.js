import { shared as shared0 } from './89075.shared.js';
import { shared as shared1 } from './37431.shared.js';
import { shared as shared2 } from './69309.shared.js';
export const id = 2132;
export const ids = [2132, 3112];
export const modules = {
	62132: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { eachPrompt: () => eachPrompt });
		var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67029), _shared_prompts_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88665), _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13428);
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
	57334: (shared0[57334]),
	62873: (shared0[62873]),
	37431: (shared1[37431]),
	94665: (shared1[94665]),
	69309: (shared2[69309]),
	63112: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	98655: (shared2[98655]),
	58394: (shared2[58394]),
	88588: (shared2[88588]),
	13428: (shared0[13428])
};
