import { shared as shared0 } from './62791.shared.js';
import { shared as shared1 } from './32905.shared.js';
import { shared as shared2 } from './44547.shared.js';
import { shared as shared3 } from './23574.shared.js';
import { shared as shared4 } from './8608.shared.js';
import { shared as shared5 } from './5729.shared.js';
import { shared as shared6 } from './24518.shared.js';
import { shared as shared7 } from './35617.shared.js';
import { shared as shared8 } from './57547.shared.js';
import { shared as shared9 } from './53403.shared.js';
export const id = 4737;
export const ids = [4737];
export const modules = {
	62791: (shared0[62791]),
	32905: (shared1[32905]),
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
	49709: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => mediaKind });
		let endings = {
			mp3: "audio",
			wav: "audio",
			ogg: "audio",
			flac: "audio",
			mp4: "video",
			mov: "video",
			webm: "video",
			pdf: "document",
			txt: "document",
			csv: "document",
			docx: "document"
		};
		function mediaKind(source, mediaType) {
			let type = mediaType ?? /^data:([a-z]+\/[^;,]+)/i.exec(source)?.[1];
			if (type !== void 0) {
				let [main = ""] = type.toLowerCase().split("/");
				return main === "image" || main === "audio" || main === "video" ? main : "document";
			}
			let ending = /\.([a-z\d]{2,5})(?:[?#].{0,1000})?$/i.exec(source.slice(-1010))?.[1]?.toLowerCase();
			return ending !== void 0 && endings[ending] || "image";
		}
	}),
	44547: (shared2[44547]),
	23574: (shared3[23574]),
	8608: (shared4[8608]),
	5729: (shared5[5729]),
	24518: (shared6[24518]),
	35617: (shared7[35617]),
	57547: (shared8[57547]),
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
	}),
	53403: (shared9[53403])
};
