import { shared as shared0 } from './43362.shared.js';
import { shared as shared1 } from './38252.shared.js';
import { shared as shared2 } from './5729.shared.js';
export const id = 9391;
export const ids = [9391];
export const modules = {
	81927: (shared0[81927]),
	64835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => counterOf });
		let sizeOf = (lead) => lead < 128 ? 1 : lead < 224 ? 2 : lead < 240 ? 3 : 4;
		function characterAt(bytes, at) {
			let lead = bytes[at];
			if (lead < 128) return lead;
			let second = bytes[at + 1] & 63;
			if (lead < 224) return (lead & 31) << 6 | second;
			let third = bytes[at + 2] & 63;
			return lead < 240 ? (lead & 15) << 12 | second << 6 | third : (lead & 7) << 18 | second << 12 | third << 6 | bytes[at + 3] & 63;
		}
		class Boundaries {
			#together = new Int32Array(2 ** 20 / 32);
			#begun = new Int32Array(2 ** 16 / 32);
			constructor({ bytes, lengths }) {
				let start = 0;
				for (let length of lengths) {
					let end = start + length;
					for (let at = start + 1; at < end; at += 1) {
						let lead = bytes[at], last = bytes[at - 1];
						(lead & 192) == 128 || lead < 128 && last < 128 || (at + sizeOf(lead) > end ? set(this.#begun, last << 8 | lead) : set(this.#together, slotOf(last, characterAt(bytes, at))));
					}
					start = end;
				}
			}
			isBetween(bytes, at) {
				let last = bytes[at - 1], lead = bytes[at];
				return lead < 128 && last < 128 ? !1 : !has(this.#begun, last << 8 | lead) && !has(this.#together, slotOf(last, characterAt(bytes, at)));
			}
		}
		let slotOf = (last, next) => Math.imul(next << 8 | last, 2654435761) >>> 12, has = (set, bit) => (set[bit >> 5] >>> (bit & 31) & 1) == 1;
		function set(bitsOf, bit) {
			bitsOf[bit >> 5] = bitsOf[bit >> 5] | 1 << (bit & 31);
		}
		let base = 16777619;
		function mixed(hash) {
			let half = Math.imul(hash ^ hash >>> 16, 2246822507);
			return half ^ half >>> 13;
		}
		function hashOf(bytes, start, end) {
			let hash = 0;
			for (let at = start; at < end; at += 1) hash = Math.imul(hash, base) + bytes[at] + 1;
			return mixed(hash | 0);
		}
		class HashedRun {
			bytes;
			#before;
			#powers;
			constructor(longest) {
				this.bytes = new Uint8Array(longest), this.#before = new Int32Array(longest + 1), this.#powers = new Int32Array(longest + 1).fill(1);
				for (let at = 1; at <= longest; at += 1) this.#powers[at] = Math.imul(this.#powers[at - 1], base);
			}
			take(text, start, end) {
				let [bytes, before] = [this.bytes, this.#before], hash = 0;
				for (let at = start; at < end; at += 1) {
					let byte = text[at];
					bytes[at - start] = byte, hash = Math.imul(hash, base) + byte + 1 | 0, before[at - start + 1] = hash;
				}
			}
			hashOf(start, end) {
				let whole = this.#before[end];
				return mixed(whole - Math.imul(this.#before[start], this.#powers[end - start]) | 0);
			}
		}
		let none = 2147483647;
		class Merging {
			#vocabulary;
			#run = new HashedRun(512);
			#next = new Int32Array(513);
			#before = new Int32Array(513);
			#pairs = new Int32Array(584).fill(none);
			constructor(vocabulary) {
				this.#vocabulary = vocabulary;
			}
			count(text, start, end) {
				let length = end - start;
				if (this.#run.take(text, start, end), length <= 3) return this.#few(length);
				let [next, before, pairs] = [
					this.#next,
					this.#before,
					this.#pairs
				];
				for (let at = 0; at < length; at += 1) {
					next[at] = at + 1, before[at] = at - 1;
					let rank = this.#vocabulary.rankOfTwo(text[start + at], text[start + at + 1]);
					pairs[at] = rank < 0 ? none : rank << 9 | at;
				}
				if (pairs[length - 1] = none, length > 16) return this.#many(length);
				for (let at = length; at < 16; at += 1) pairs[at] = none;
				for (let parts = length;; --parts) {
					let lowest = length > 8 ? lower(lowestOf(pairs, 0), lowestOf(pairs, 8)) : lowestOf(pairs, 0);
					if (lowest === none) return parts;
					this.#merge(lowest & 511, length);
				}
			}
			#few(length) {
				return length < 3 ? length : this.#pair(0, 2) < none || this.#pair(1, 3) < none ? 2 : 3;
			}
			#many(length) {
				let pairs = this.#pairs, [ends, top] = [length + 8 - 1 >> 3, length - 1 >> 6];
				pairs.fill(none, length, ends << 3);
				for (let one = 0; one < ends; one += 1) pairs[512 + one] = lowestOf(pairs, one << 3);
				pairs.fill(none, 512 + ends, 584);
				for (let one = 0; one <= top; one += 1) pairs[576 + one] = lowestOf(pairs, 512 + (one << 3));
				for (let parts = length;; --parts) {
					let lowest = top === 0 ? pairs[576] : lowestOf(pairs, 576);
					if (lowest === none) return parts;
					let at = lowest & 511, [left, gone] = [this.#before[at], this.#next[at]];
					this.#merge(at, length);
					let [first, last] = [(left < 0 ? at : left) >> 3, gone >> 3];
					for (let one = first; one <= last; one += 1) pairs[512 + one] = lowestOf(pairs, one << 3);
					for (let one = first >> 3; one <= last >> 3; one += 1) pairs[576 + one] = lowestOf(pairs, 512 + (one << 3));
				}
			}
			#merge(at, length) {
				let [next, before, pairs] = [
					this.#next,
					this.#before,
					this.#pairs
				], gone = next[at], end = next[gone], left = before[at];
				next[at] = end, before[end] = at, pairs[gone] = none, pairs[at] = end < length ? this.#pair(at, next[end]) : none, left >= 0 && (pairs[left] = this.#pair(left, end));
			}
			#pair(start, end) {
				let rank = this.#vocabulary.rankIn(this.#run, start, end);
				return rank < 0 ? none : rank << 9 | start;
			}
		}
		function lowestOf(figures, from) {
			let a = lower(figures[from], figures[from + 1]), b = lower(figures[from + 2], figures[from + 3]), c = lower(figures[from + 4], figures[from + 5]), d = lower(figures[from + 6], figures[from + 7]);
			return lower(lower(a, b), lower(c, d));
		}
		let lower = (one, other) => other + (one - other & one - other >> 31) | 0, masks = Int32Array.from([
			0,
			255,
			65535,
			16777215,
			-1
		]);
		class ShortWords {
			#words = new Int32Array(12288);
			#count;
			#text;
			constructor(text, count) {
				this.#text = viewOf(text), this.#count = count;
			}
			in(text) {
				this.#text = viewOf(text);
			}
			tokensOf(start, end) {
				let length = end - start, low = this.#text.getInt32(start, !0) & masks[length < 4 ? length : 4], high = length > 4 ? this.#text.getInt32(start + 4, !0) & masks[length - 4] : 0, words = this.#words, slot = 3 * (Math.imul(low ^ Math.imul(high, 2246822507), 2654435761) >>> 20);
				if (words[slot] === low && words[slot + 1] === high) {
					let known = words[slot + 2];
					if (known > 0) return known;
				}
				let tokens = this.#count(start, end);
				return words[slot] = low, words[slot + 1] = high, words[slot + 2] = tokens, tokens;
			}
		}
		let viewOf = ({ buffer, byteOffset, byteLength }) => new DataView(buffer, byteOffset, byteLength), rankBits = 2 ** 18 - 1;
		class Vocabulary {
			#bytes;
			#lengths;
			#starts;
			#slots;
			#pairs = new Int32Array(2 ** 16);
			#hashes = new Int32Array(2 ** 15);
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
				return end - start === 2 ? this.rankOfTwo(text[start], text[start + 1]) : end - start > this.#longest ? -1 : this.#find(text, start, end, hashOf(text, start, end));
			}
			rankOfTwo(first, second) {
				return this.#pairs[first << 8 | second] - 1;
			}
			rankIn(run, start, end) {
				let { bytes } = run;
				if (end - start === 2) return this.rankOfTwo(bytes[start], bytes[start + 1]);
				if (end - start > this.#longest) return -1;
				let hash = run.hashOf(start, end);
				return (this.#hashes[hash >>> 17] >>> (hash >>> 12 & 31) & 1) == 1 ? this.#find(bytes, start, end, hash) : -1;
			}
			#find(text, start, end, hash) {
				let slots = this.#slots, mask = slots.length - 1;
				for (let slot = hash & mask;; slot = slot + 1 & mask) {
					let found = slots[slot];
					if (found === 0) return -1;
					let rank = (found & rankBits) - 1;
					if (((found ^ hash) & ~rankBits) === 0 && this.#isAt(rank, text, start, end)) return rank;
				}
			}
			#add(bytes, start, end, rank) {
				let mask = this.#slots.length - 1, hash = hashOf(bytes, start, end);
				this.#hashes[hash >>> 17] = this.#hashes[hash >>> 17] | 1 << (hash >>> 12 & 31);
				let slot = hash & mask;
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
		class Encoding {
			#vocabulary;
			#ranks;
			#boundaries;
			#whole = 0;
			#merging;
			#pieces;
			#characters = new Uint8Array(262144);
			#bytes = new Uint8Array(65536);
			#short = new ShortWords(this.#bytes, (start, end) => this.#tokensOf(start, end));
			#cut = {
				bytes: Buffer.alloc(512),
				length: 0,
				tokens: 0
			};
			constructor(ranks, pieces) {
				this.#vocabulary = new Vocabulary(ranks), this.#ranks = ranks, this.#merging = new Merging(this.#vocabulary), this.#pieces = new RegExp(pieces.source, "uy");
			}
			count(text) {
				let pieces = this.#pieces, bytes = this.#encoded(text), total = 0;
				for (let [start, at] = [0, 0]; start < text.length;) {
					let plain = plainEnd(bytes, at);
					if (plain > at) {
						total += plain - at <= 8 ? this.#short.tokensOf(at, plain) : this.#tokensOf(at, plain), start += plain - at, at = plain;
						continue;
					}
					pieces.lastIndex = start;
					let end = pieces.test(text) ? pieces.lastIndex : start + 1, from = at;
					for (; start < end;) {
						let size = sizeOf(bytes[at]);
						start += size === 4 ? 2 : 1, at += size;
					}
					total += this.#tokensIn(from, at);
				}
				return total;
			}
			#encoded(text) {
				this.#bytes.length < 3 * text.length + 8 && (this.#bytes = new Uint8Array(6 * text.length), this.#short.in(this.#bytes));
				let { written } = encoder.encodeInto(text, this.#bytes);
				return this.#bytes[written] = 0, this.#bytes;
			}
			#tokensIn(from, to) {
				let bytes = this.#bytes;
				if (this.#whole < 4096 && to - from <= 384) {
					for (let at = from; at < to; at += 1) this.#whole += bytes[at] >> 7;
					return this.#tokensOfRun(from, to);
				}
				let [start, total] = [from, 0];
				for (let at = from; at < to;) at > start && this.#isCut(at) && (total += this.#tokensOfRun(start, at), start = at), at += sizeOf(bytes[at]), at - start >= 384 && (total += this.#tokensOfCut(start, at), start = at);
				return start === to ? total : total + this.#tokensOfRun(start, to);
			}
			#isCut(at) {
				let bytes = this.#bytes;
				return bytes[at - 1] < 128 && bytes[at] < 128 ? !1 : (this.#boundaries ??= new Boundaries(this.#ranks), this.#boundaries.isBetween(bytes, at));
			}
			#tokensOfRun(start, end) {
				if (end - start > 4 || end - start !== sizeOf(this.#bytes[start])) return this.#tokensOf(start, end);
				let character = characterAt(this.#bytes, start);
				if (character >= this.#characters.length) return this.#tokensOf(start, end);
				let known = this.#characters[character];
				if (known > 0) return known;
				let tokens = this.#tokensOf(start, end);
				return this.#characters[character] = tokens, tokens;
			}
			#tokensOf(start, end) {
				return this.#vocabulary.rankOf(this.#bytes, start, end) >= 0 ? 1 : this.#merged(start, end);
			}
			#tokensOfCut(start, end) {
				let cut = this.#cut;
				return cut.length === end - start && cut.bytes.compare(this.#bytes, start, end, 0, cut.length) === 0 || (cut.tokens = this.#merged(start, end), cut.bytes.set(this.#bytes.subarray(start, end)), cut.length = end - start), cut.tokens;
			}
			#merged(start, end) {
				return this.#merging.count(this.#bytes, start, end);
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
		let isDigit = (code) => code >= 48 && code <= 57, isSign = (code) => code > 32 && code < 127 && !isDigit(code) && !isLetter(code), isLetter = (code) => code >= 65 && code <= 90 || code >= 97 && code <= 122, made = new Map();
		function encodingNamed(name) {
			let encoding = made.get(name) ?? load(name);
			return made.set(name, encoding), encoding;
		}
		async function load(name) {
			let [{ ranks }, patterns] = await Promise.all([name === "o200k_base" ? __webpack_require__.e(1090).then(__webpack_require__.bind(__webpack_require__, 31090)) : __webpack_require__.e(6374).then(__webpack_require__.bind(__webpack_require__, 96374)), __webpack_require__.e(9587).then(__webpack_require__.bind(__webpack_require__, 39587))]), pieces = name === "o200k_base" ? patterns.O200K_TOKEN_SPLIT_REGEX : patterns.CL100K_TOKEN_SPLIT_REGEX;
			return new Encoding(await ranks(), pieces);
		}
		function rememberingTexts(count) {
			let known = [];
			return (text) => {
				let at = known.findIndex((one) => one.text === text), [one = {
					text,
					tokens: count(text)
				}] = at < 0 ? [] : known.splice(at, 1);
				return known.unshift(one) > 8 && known.pop(), one.tokens;
			};
		}
		let family = (names) => RegExp(`(?:^|[/.:])(?:${names})`, "i"), known = [[family(String.raw`gpt-4o|chatgpt-4o|gpt-4\.1|gpt-4\.5|gpt-5|gpt-oss|o[134](?![a-z0-9])`), "o200k_base"], [family(String.raw`gpt-4(?![.\d])|gpt-3\.?5|text-embedding-(?:3-|ada-002)|davinci-002|babbage-002`), "cl100k_base"]], estimated = [
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
			let { encoding: by, estimate } = tokenizerOf(model), count = await (counting.get(by) ?? countingBy(by));
			return {
				by,
				exact: estimate === void 0,
				count,
				errorOf: (text) => estimate && bandOf(estimate, beyondLatin(text))
			};
		}
		let counting = new Map();
		function countingBy(name) {
			let count = encodingNamed(name).then((encoding) => rememberingTexts((text) => encoding.count(text)));
			return counting.set(name, count), count;
		}
		function beyondLatin(text) {
			if (!otherScripts.test(text)) return 0;
			let beyond = 0;
			for (let at = 0; at < text.length; at += 1) {
				let code = text.charCodeAt(at);
				code > 591 && (code < 7680 || code > 8303) && (beyond += 1);
			}
			return beyond / text.length;
		}
		let otherScripts = /[^\0-\u024f\u1e00-\u206f]/;
	}),
	34996: (shared1[34996]),
	24518: (shared1[24518]),
	333: (shared1[333]),
	57547: (shared1[57547]),
	53403: (shared2[53403]),
	68367: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T_: () => tokensOfCases,
			Xs: () => writtenIn,
			gF: () => tokensIn,
			zP: () => hasMedia
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _prompts_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34996), _prompts_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53403);
		let writtenIn = ({ messages, template }) => (0, _prompts_variables_js__WEBPACK_IMPORTED_MODULE_2__.C)(messages, template).map(({ template: text }) => text), tokensIn = (texts, counter) => texts.reduce((sum, text) => sum + counter.count(text), 0), hasMedia = ({ messages }, cases) => messages.some(({ parts }) => parts.some(({ type }) => type === "media")) || cases.some(({ attachments = [] }) => attachments.length > 0);
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
