export const id = 8655;
export const ids = [8655];
export const modules = { 48655: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { shippedClassifier: () => shippedClassifier });
	var external_node_zlib_ = __webpack_require__(38522), lexicon_concept = __webpack_require__(39739), vocabulary = __webpack_require__(28419);
	function structure({ text, hashes, starts, ends, count }, from, to) {
		if (from >= to) return [];
		let found = [], [start, end] = [starts[from], ends[to - 1]], part = text.slice(from === 0 ? 0 : start, to === count ? text.length : end + 2), words = to - from, [capitals, longRun, run, repeated, sentences] = [
			0,
			0,
			0,
			0,
			0
		], seen = new Set();
		for (let at = from; at < to; at += 1) {
			let [first, last] = [starts[at], ends[at]];
			run = last - first >= 2 && isCapital(text.charCodeAt(first)) && isCapital(text.charCodeAt(last - 1)) ? run + 1 : 0, run > 0 && (capitals += 1), longRun = Math.max(longRun, run), seen.has(hashes[at]) && (repeated += 1), seen.add(hashes[at]);
		}
		let [asked, quoted, braces, lines, accents, foreign] = [
			0,
			0,
			0,
			0,
			0,
			0
		];
		for (let at = 0; at < part.length; at += 1) {
			let unit = part.charCodeAt(at);
			unit === 63 ? asked += 1 : unit === 34 || unit === 8220 || unit === 8222 ? quoted += 1 : unit === 91 || unit === 123 || unit === 60 ? braces += 1 : unit === 10 || unit === 92 && part.charCodeAt(at + 1) === 110 ? lines += 1 : unit > 767 && !(unit >= 8192 && unit < 8448) ? foreign += 1 : unit > 191 && (accents += 1), (unit === 46 || unit === 33 || unit === 63) && (sentences += 1);
		}
		let tell = (id, value, ...limits) => {
			for (let [rank, limit] of limits.entries()) value >= limit && found.push(id * 16 + rank + 1);
		};
		return tell(1, longRun, 2, 3, 6), tell(2, capitals / words, .1, .4), tell(3, words > 20 ? repeated / words : 0, .55, .8), tell(4, asked, 1, 2, 4), tell(5, quoted, 2, 6), tell(6, braces, 1, 4), tell(7, lines, 2, 6, 12), tell(8, sentences, 2, 4, 8), foreign > 0 && foreign / part.length < .6 && tell(9, foreign, 3, 12), tell(10, accents, 2), tell(11, +!!/<!--|\/\/ |# /.test(part), 1), tell(12, +!!turn.test(part), 1), tell(13, +!!/^\W{0,3}(?:you are|you re|you're|du bist|vous \u00eates|eres)/i.test(part), 1), tell(14, +!!/[=:]\s?["\u201c(]/.test(part), 1), found;
	}
	let isCapital = (unit) => unit >= 65 && unit <= 90, turn = /(?:^|\n|\\n|[\]}.!?] ?)(?:user|human|system|assistant|q|a|question|input) ?:/i, groups = [
		"word",
		"pair",
		"part",
		"concept",
		"relation",
		"structure"
	], influence = [
		1,
		.7,
		1,
		1.6,
		1.6,
		1
	], slot = (hash, seed) => Math.imul(hash ^ seed, 2246822507) >>> 15 & 131071, seeds = [
		461845907,
		739982445,
		695872825,
		2146121005,
		2221713035,
		1540483477
	];
	class Features {
		slots = groups.map(() => new Int32Array(8192));
		counts = groups.map(() => 0);
		#seen = new Int32Array(131072);
		#round = 0;
		collect(reading, from, to) {
			this.#round += 1, this.counts.fill(0);
			let { text, hashes, starts, ends, masks, places } = reading, recent = [];
			for (let at = from; at < to; at += 1) {
				let hash = hashes[at];
				this.#add(0, hash), at > from && this.#add(1, (0, vocabulary.oR)(hashes[at - 1], hash)), this.#parts(text, starts[at], ends[at]);
				let mask = masks[at];
				if (mask === 0) continue;
				let opens = at === from || places[at] - places[at - 1] > 1;
				for (let concept = 0; concept < lexicon_concept.W.length; concept += 1) if (mask & 1 << concept) {
					this.#add(3, concept + 1), opens && this.#add(3, concept + 101);
					for (let back = recent.length - 1; back >= 0 && back >= recent.length - 6; --back) {
						let other = recent[back];
						if (places[at] - places[other] > 10) break;
						let before = masks[other];
						for (let first = 0; first < lexicon_concept.W.length; first += 1) before & 1 << first && this.#add(4, first * 64 + concept + 1e3);
					}
				}
				recent.push(at);
			}
			for (let feature of structure(reading, from, to)) this.#add(5, feature);
		}
		#parts(text, start, end) {
			let [a, b, c] = [
				32,
				32,
				32
			], last = Math.min(end, start + 24);
			for (let at = start; at <= last; at += 1) {
				let unit = at < last ? text.charCodeAt(at) : 32;
				unit >= 65 && unit <= 90 && (unit |= 32), at > start && this.#add(2, (0, vocabulary.Yr)((0, vocabulary.Yr)((0, vocabulary.Yr)((0, vocabulary.Yr)(7, a), b), c), unit)), [a, b, c] = [
					b,
					c,
					unit
				];
			}
		}
		#add(group, hash) {
			let at = slot(hash, seeds[group]);
			if (this.#seen[at] === this.#round) return;
			this.#seen[at] = this.#round;
			let count = this.counts[group];
			count >= 8192 || (this.slots[group][count] = at, this.counts[group] = count + 1);
		}
	}
	let lengthOf = ({ count }) => count < 20 ? 0 : count < 50 ? 1 : 2;
	function parts({ count, places }) {
		let found = [];
		for (let from = 0; from < count;) {
			let to = Math.min(count, from + 220);
			if (to < count) for (let at = from + 120; at < to; at += 1) places[at] - places[at - 1] > 3 && (to = at);
			found.push([from, to]), from = to;
		}
		return found;
	}
	class Classifier {
		threshold;
		#trained;
		#weights;
		#features = new Features();
		constructor(trained) {
			this.threshold = trained.threshold, this.#trained = trained, this.#weights = new Int8Array((0, external_node_zlib_.brotliDecompressSync)(Buffer.from(trained.weights, "base64")));
		}
		judge(reading) {
			let [slope, offset] = this.#trained.calibration, more = this.#trained.byLength[lengthOf(reading)];
			return parts(reading).map(([from, to]) => ({
				probability: 1 / (1 + Math.exp(-(slope * (this.score(reading, from, to) + more) + offset))),
				start: reading.starts[from],
				end: reading.ends[to - 1]
			}));
		}
		score(reading, from, to) {
			let { slots, counts } = this.#features;
			this.#features.collect(reading, from, to);
			let score = 0;
			for (let group = 0; group < groups.length; group += 1) {
				let count = counts[group], list = slots[group], sum = 0;
				for (let at = 0; at < count; at += 1) sum += this.#weights[list[at]];
				count > 0 && (score += sum * influence[group] / Math.sqrt(count));
			}
			return score * this.#trained.scale + this.#trained.bias;
		}
	}
	async function shippedClassifier() {
		let { trained } = await __webpack_require__.e(2073).then(__webpack_require__.bind(__webpack_require__, 62073));
		return new Classifier(trained);
	}
}) };
