import { shared as shared0 } from './95273.shared.js';
import { shared as shared1 } from './33455.shared.js';
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
	60611: (shared1[60611])
};
