import { shared as shared0 } from './81927.shared.js';
import { shared as shared1 } from './34996.shared.js';
import { shared as shared2 } from './24518.shared.js';
import { shared as shared3 } from './333.shared.js';
import { shared as shared4 } from './57547.shared.js';
import { shared as shared5 } from './53403.shared.js';
export const id = 246;
export const ids = [246];
export const modules = {
	81927: (shared0[81927]),
	50522: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => counterOf });
		class Boundaries {
			#together = new Uint8Array(2 ** 20);
			#begun = new Uint8Array(2 ** 16);
			constructor({ bytes, lengths }) {
				let start = 0;
				for (let length of lengths) {
					let end = start + length;
					for (let at = start + 1; at < end; at += 1) {
						let lead = bytes[at], last = bytes[at - 1];
						if ((lead & 192) == 128 || lead < 128 && last < 128) continue;
						let size = sizeOf(lead);
						at + size > end ? this.#begun[last << 8 | lead] = 1 : this.#together[slotOf(last, bytes, at, size)] = 1;
					}
					start = end;
				}
			}
			isBetween(bytes, at) {
				let last = bytes[at - 1], lead = bytes[at];
				return lead < 128 && last < 128 ? !1 : this.#begun[last << 8 | lead] === 0 && this.#together[slotOf(last, bytes, at, sizeOf(lead))] === 0;
			}
		}
		let sizeOf = (lead) => lead < 128 ? 1 : lead < 224 ? 2 : lead < 240 ? 3 : 4;
		function slotOf(last, bytes, at, size) {
			let hash = last;
			for (let one = at; one < at + size; one += 1) hash = Math.imul(hash, 16777619) ^ bytes[one];
			return Math.imul(hash, 2654435761) >>> 12;
		}
		let none = 2147483647;
		class Merging {
			#vocabulary;
			#next = new Int32Array(513);
			#before = new Int32Array(513);
			#ranks = new Int32Array(513);
			#lowest = new Int32Array(32);
			constructor(vocabulary) {
				this.#vocabulary = vocabulary;
			}
			count(bytes, length) {
				if (length <= 3) return this.#few(bytes, length);
				let [next, before, ranks] = [
					this.#next,
					this.#before,
					this.#ranks
				];
				for (let at = 0; at < length; at += 1) next[at] = at + 1, before[at] = at - 1, ranks[at] = at + 1 < length ? this.#rankOf(bytes, at, at + 2) : none;
				let blocks = Math.ceil(length / 16);
				for (let one = 0; one < blocks; one += 1) this.#refresh(one, length);
				for (let parts = length;; --parts) {
					let at = this.#first(blocks);
					if (at < 0) return parts;
					this.#merge(bytes, length, at);
				}
			}
			#few(bytes, length) {
				return length < 3 ? length : this.#rankOf(bytes, 0, 2) < none || this.#rankOf(bytes, 1, 3) < none ? 2 : 3;
			}
			#first(blocks) {
				let lowest = this.#lowest, [best, rank] = [0, none];
				for (let one = 0; one < blocks; one += 1) {
					let own = lowest[one];
					own < rank && ([best, rank] = [one, own]);
				}
				if (rank === none) return -1;
				let at = best * 16;
				for (; this.#ranks[at] !== rank;) at += 1;
				return at;
			}
			#merge(bytes, length, at) {
				let [next, before, ranks] = [
					this.#next,
					this.#before,
					this.#ranks
				], gone = next[at], end = next[gone], left = before[at];
				next[at] = end, before[end] = at, ranks[gone] = none, ranks[at] = end < length ? this.#rankOf(bytes, at, next[end]) : none;
				let own = at / 16 | 0;
				if (left >= 0) {
					ranks[left] = this.#rankOf(bytes, left, end);
					let its = left / 16 | 0;
					its !== own && this.#refresh(its, length);
				}
				let last = gone / 16 | 0;
				last !== own && this.#refresh(last, length), this.#refresh(own, length);
			}
			#refresh(one, length) {
				let ranks = this.#ranks, end = Math.min(length, (one + 1) * 16), lowest = none;
				for (let at = one * 16; at < end; at += 1) {
					let rank = ranks[at];
					rank < lowest && (lowest = rank);
				}
				this.#lowest[one] = lowest;
			}
			#rankOf(bytes, start, end) {
				let rank = this.#vocabulary.rankOf(bytes, start, end);
				return rank < 0 ? none : rank;
			}
		}
		let rankBits = 2 ** 18 - 1;
		class Vocabulary {
			#bytes;
			#lengths;
			#starts;
			#slots;
			#pairs = new Int32Array(2 ** 16);
			#longest;
			constructor({ bytes, lengths }) {
				this.#bytes = bytes, this.#lengths = lengths, this.#starts = new Int32Array(lengths.length), this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(lengths.length * 2)));
				let [start, longest] = [0, 0];
				for (let rank = 0; rank < lengths.length; rank += 1) {
					let length = lengths[rank];
					this.#starts[rank] = start, length > 0 && this.#add(bytes, start, start + length, rank), length === 2 && (this.#pairs[bytes[start] << 8 | bytes[start + 1]] = rank + 1), length > longest && (longest = length), start += length;
				}
				this.#longest = longest;
			}
			rankOf(text, start, end) {
				if (end - start === 2) return this.#pairs[text[start] << 8 | text[start + 1]] - 1;
				if (end - start > this.#longest) return -1;
				let slots = this.#slots, mask = slots.length - 1, hash = hashOf(text, start, end);
				for (let slot = hash & mask;; slot = slot + 1 & mask) {
					let found = slots[slot];
					if (found === 0) return -1;
					let rank = (found & rankBits) - 1;
					if (((found ^ hash) & ~rankBits) === 0 && this.#isAt(rank, text, start, end)) return rank;
				}
			}
			#add(bytes, start, end, rank) {
				let mask = this.#slots.length - 1, hash = hashOf(bytes, start, end), slot = hash & mask;
				for (; this.#slots[slot] !== 0;) slot = slot + 1 & mask;
				this.#slots[slot] = hash & ~rankBits | rank + 1;
			}
			#isAt(rank, text, start, end) {
				if (this.#lengths[rank] !== end - start) return !1;
				let offset = this.#starts[rank] - start;
				for (let at = start; at < end; at += 1) if (text[at] !== this.#bytes[offset + at]) return !1;
				return !0;
			}
		}
		function hashOf(text, start, end) {
			let hash = 2166136261;
			for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text[at], 16777619);
			return hash ^ hash >>> 15;
		}
		class Encoding {
			#vocabulary;
			#boundaries;
			#merging;
			#pieces;
			#run = new Uint8Array(512);
			#bytes = new Uint8Array(65536);
			#cut = {
				bytes: Buffer.alloc(512),
				length: 0,
				tokens: 0
			};
			constructor(ranks, pieces) {
				this.#vocabulary = new Vocabulary(ranks), this.#boundaries = new Boundaries(ranks), this.#merging = new Merging(this.#vocabulary), this.#pieces = new RegExp(pieces.source, "uy");
			}
			count(text) {
				let pieces = this.#pieces, bytes = this.#encoded(text), total = 0;
				for (let [start, at] = [0, 0]; start < text.length;) {
					let plain = plainEnd(bytes, at);
					if (plain > at) {
						total += this.#tokensOf(at, plain), start += plain - at, at = plain;
						continue;
					}
					pieces.lastIndex = start;
					let end = pieces.test(text) ? pieces.lastIndex : start + 1, from = at;
					for (; start < end;) {
						let size = encoding_sizeOf(bytes[at]);
						start += size === 4 ? 2 : 1, at += size;
					}
					total += this.#tokensIn(from, at);
				}
				return total;
			}
			#encoded(text) {
				this.#bytes.length <= 3 * text.length && (this.#bytes = new Uint8Array(6 * text.length));
				let { written } = encoder.encodeInto(text, this.#bytes);
				return this.#bytes[written] = 0, this.#bytes;
			}
			#tokensIn(from, to) {
				let bytes = this.#bytes, [start, total] = [from, 0];
				for (let at = from; at < to;) at > start && this.#boundaries.isBetween(bytes, at) && (total += this.#tokensOf(start, at), start = at), at += encoding_sizeOf(bytes[at]), at - start >= 384 && (total += this.#tokensOfCut(start, at), start = at);
				return start === to ? total : total + this.#tokensOf(start, to);
			}
			#tokensOf(start, end) {
				return this.#vocabulary.rankOf(this.#bytes, start, end) >= 0 ? 1 : this.#merged(start, end);
			}
			#tokensOfCut(start, end) {
				let cut = this.#cut;
				return cut.length === end - start && cut.bytes.compare(this.#bytes, start, end, 0, cut.length) === 0 || (cut.tokens = this.#merged(start, end), cut.bytes.set(this.#bytes.subarray(start, end)), cut.length = end - start), cut.tokens;
			}
			#merged(start, end) {
				for (let at = start; at < end; at += 1) this.#run[at - start] = this.#bytes[at];
				return this.#merging.count(this.#run, end - start);
			}
		}
		let encoder = new TextEncoder();
		function plainEnd(bytes, start) {
			let at = start, code = bytes[at];
			if (isDigit(code)) {
				for (; at < start + 3 && isDigit(bytes[at]);) at += 1;
				return bytes[at] < 128 ? at : start;
			}
			if (code === 32) {
				if (code = bytes[++at], isDigit(code)) return at;
			} else if (isSign(code) && bytes[at + 1] === 32) return at + 1;
			code >= 65 && code <= 90 && (at += 1);
			let small = at;
			for (code = bytes[at]; code >= 97 && code <= 122;) code = bytes[++at];
			return at > small && at - start < 32 && code < 128 && code !== 39 && !isLetter(code) ? at : start;
		}
		let isDigit = (code) => code >= 48 && code <= 57, isSign = (code) => code > 32 && code < 127 && !isDigit(code) && !isLetter(code), isLetter = (code) => code >= 65 && code <= 90 || code >= 97 && code <= 122, encoding_sizeOf = (lead) => lead < 128 ? 1 : lead < 224 ? 2 : lead < 240 ? 3 : 4, made = new Map();
		function encodingNamed(name) {
			let encoding = made.get(name) ?? load(name);
			return made.set(name, encoding), encoding;
		}
		async function load(name) {
			let [{ ranks }, patterns] = await Promise.all([name === "o200k_base" ? __webpack_require__.e(1090).then(__webpack_require__.bind(__webpack_require__, 31090)) : __webpack_require__.e(6374).then(__webpack_require__.bind(__webpack_require__, 96374)), __webpack_require__.e(9587).then(__webpack_require__.bind(__webpack_require__, 39587))]), pieces = name === "o200k_base" ? patterns.O200K_TOKEN_SPLIT_REGEX : patterns.CL100K_TOKEN_SPLIT_REGEX;
			return new Encoding(await ranks(), pieces);
		}
		function byLines(count) {
			let known = new Map(), older = known, counted = (line) => {
				let before = known.get(line);
				if (before !== void 0) return before;
				let tokens = older.get(line) ?? count(line);
				return known.size >= 1e4 && (older = known, known = new Map()), known.set(line, tokens), tokens;
			};
			return (text) => {
				let [total, start] = [0, 0];
				for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) known_lines_isLetter(text.charCodeAt(at + 1)) && (total += counted(text.slice(start, at + 1)), start = at + 1);
				return start < text.length ? total + counted(text.slice(start)) : total;
			};
		}
		let known_lines_isLetter = (code) => code >= 65 && code <= 90 || code >= 97 && code <= 122, family = (names) => RegExp(`(?:^|[/.:])(?:${names})`, "i"), known = [[family(String.raw`gpt-4o|chatgpt-4o|gpt-4\.1|gpt-4\.5|gpt-5|gpt-oss|o[134](?![a-z0-9])`), "o200k_base"], [family(String.raw`gpt-4(?![.\d])|gpt-3\.?5|text-embedding-(?:3-|ada-002)|davinci-002|babbage-002`), "cl100k_base"]], estimated = [
			[family("claude-(?:3|(?:opus|sonnet|haiku)-4(?!-[789])(?!\\.[789]))"), {
				below: .1,
				latin: .4,
				others: 1
			}],
			[family("claude"), {
				below: .1,
				latin: .8,
				others: 1.6
			}],
			[family("llama-?[34]|llama4|llama3"), {
				below: .05,
				latin: .25,
				others: .8
			}]
		], unknown = {
			below: .1,
			latin: .45,
			others: 1
		};
		function tokenizerOf(model) {
			let encoding = model === void 0 ? void 0 : known.find(([pattern]) => pattern.test(model))?.[1];
			return encoding === void 0 ? {
				encoding: "o200k_base",
				estimate: (model === void 0 ? void 0 : estimated.find(([pattern]) => pattern.test(model))?.[1]) ?? unknown
			} : { encoding };
		}
		let bandOf = ({ below, latin, others: beyond }, others) => ({
			below,
			above: latin + (beyond - latin) * others
		});
		async function counterOf(model) {
			let { encoding: by, estimate } = tokenizerOf(model), encoding = await encodingNamed(by), count = byLines((text) => encoding.count(text)), errorOf = (text) => estimate && bandOf(estimate, beyondLatin(text));
			return {
				by,
				exact: estimate === void 0,
				count: (text) => {
					let error = errorOf(text);
					return {
						count: count(text),
						by,
						...error && { error }
					};
				},
				errorOf
			};
		}
		function beyondLatin(text) {
			let beyond = 0;
			for (let at = 0; at < text.length; at += 1) {
				let code = text.charCodeAt(at);
				code > 591 && (code < 7680 || code > 8303) && (beyond += 1);
			}
			return text.length === 0 ? 0 : beyond / text.length;
		}
	}),
	34996: (shared1[34996]),
	24518: (shared2[24518]),
	333: (shared3[333]),
	57547: (shared4[57547]),
	53403: (shared5[53403]),
	68367: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T_: () => tokensOfCases,
			Xs: () => writtenIn,
			gF: () => tokensIn,
			zP: () => hasMedia
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _prompts_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34996), _prompts_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53403);
		let writtenIn = ({ messages, template }) => (0, _prompts_variables_js__WEBPACK_IMPORTED_MODULE_2__.C)(messages, template).map(({ template: text }) => text), tokensIn = (texts, counter) => texts.reduce((sum, text) => sum + counter.count(text).count, 0), hasMedia = ({ messages }, cases) => messages.some(({ parts }) => parts.some(({ type }) => type === "media")) || cases.some(({ attachments = [] }) => attachments.length > 0);
		async function tokensOfCases(prompt, cases, counter, look = () => {}) {
			if (cases.length === 0) return [];
			let counts = [];
			try {
				let render = await (0, _prompts_render_js__WEBPACK_IMPORTED_MODULE_1__.D)(prompt);
				for (let { vars } of cases) {
					let texts = render(vars).flatMap(({ parts }) => parts.flatMap((part) => part.type === "text" ? part.text : []));
					look(texts), counts.push(tokensIn(texts, counter));
				}
				return counts;
			} catch (error) {
				if (error instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo || error instanceof RangeError) return [];
				throw error;
			}
		}
	})
};
