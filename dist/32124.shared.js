export const shared = {
32124: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => Marks,
			W: () => freeSign
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502);
		function freeSign(texts) {
			for (let code = 57344; code <= 63743; code += 1) {
				let sign = String.fromCharCode(code);
				if (!texts.some((text) => text.includes(sign))) return sign;
			}
			throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("All private characters of Unicode are in use, so that none is left to mark roles with.");
		}
		class Marks {
			#sign;
			#marked = [];
			constructor(texts) {
				this.#sign = freeSign(texts);
			}
			put(marked) {
				return this.#marked.push(marked), `${this.#sign}${this.#marked.length - 1}${this.#sign}`;
			}
			split(rendered) {
				return rendered.split(this.#sign).flatMap((piece, index) => index % 2 == 0 ? piece === "" ? [] : [piece] : /^\d+$/.test(piece) && Number(piece) < this.#marked.length ? [this.#marked[Number(piece)]] : []);
			}
		}
	}),
19368: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => slicesOf });
		function slicesOf(whole, source) {
			let { file } = whole.position, uses = whole.uses.toSorted((a, b) => a.position.offset - b.position.offset);
			return (offset, end) => {
				let within = [];
				for (let at = firstFrom(uses, offset); (uses[at]?.position.offset ?? end) < end; at += 1) {
					let use = uses[at];
					use.position.end <= end && within.push(use);
				}
				return {
					type: "text",
					template: source.text.slice(offset, end).replaceAll("\r\n", "\n"),
					position: {
						...source.span(offset, end),
						...file !== void 0 && { file }
					},
					uses: within,
					...whole.includes && { includes: whole.includes }
				};
			};
		}
		function firstFrom(uses, offset) {
			let [low, high] = [0, uses.length];
			for (; low < high;) {
				let middle = low + high >> 1;
				uses[middle].position.offset < offset ? low = middle + 1 : high = middle;
			}
			return low;
		}
	}),
30728: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => trimmed });
		function trimmed(source, after) {
			let { text } = source, rest = text.slice(after), offset = after + rest.length - rest.trimStart().length;
			return source.span(offset, Math.max(offset, text.trimEnd().length));
		}
	})
};
