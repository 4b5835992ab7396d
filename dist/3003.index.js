import { shared as shared0 } from './23574.shared.js';
import { shared as shared1 } from './5729.shared.js';
export const id = 3003;
export const ids = [3003];
export const modules = {
	93003: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { diffPrompts: () => diffPrompts });
		var impact = __webpack_require__(5092);
		let canonicalJson = (value) => JSON.stringify(sorted(value, 0)) ?? "undefined";
		function sorted(value, depth) {
			if (typeof value != "object" || !value) return typeof value == "bigint" ? String(value) : value;
			if (depth > 200) return "\u2026";
			if (Array.isArray(value)) return value.map((item) => sorted(item, depth + 1));
			let entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
			return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item, depth + 1)]));
		}
		let isEqual = (a, b) => a === b || typeof a == "object" && typeof b == "object" && canonicalJson(a) === canonicalJson(b);
		function shown(value) {
			let line = (typeof value == "string" ? `"${value}"` : value === void 0 ? "nothing" : canonicalJson(value)).replace(/\s+/g, " ");
			return line.length <= 60 ? line : `${[...line.slice(0, 59)].slice(0, -1).join("")}\u2026`;
		}
		function messageText({ parts }) {
			let pieces = [], text = "";
			for (let [index, part] of parts.entries()) {
				index > 0 && (text += "\n");
				let start = text.length;
				text += textOf(part);
				let piece = {
					start,
					end: text.length,
					position: part.position
				};
				pieces.push(part.type === "text" ? {
					...piece,
					template: part
				} : piece);
			}
			return {
				text,
				pieces
			};
		}
		function textOf(part) {
			if (part.type === "text") return part.template;
			if (part.type === "media") {
				let { kind, mediaType, source } = part;
				return `[${kind}${mediaType === void 0 ? "" : `, ${mediaType}`}: ${source.template}]`;
			}
			if (part.type === "history") return part.name === void 0 ? "[history]" : `[history: ${part.name}]`;
			if (part.type === "cache-point") return "[cache point]";
			let id = part.id === void 0 ? "" : ` (${part.id})`;
			return `[${part.type === "tool-call" ? "tool call" : "tool result"} ${part.name}${id}: ${canonicalJson(part.value)}]`;
		}
		var origin = __webpack_require__(23574);
		class Places {
			#path;
			#sources;
			constructor({ path }, sources) {
				this.#path = path, this.#sources = sources;
			}
			of({ file = this.#path, line, column, endLine }) {
				return {
					file,
					line,
					column,
					endLine
				};
			}
			written({ file = this.#path, offset, end }) {
				return this.#sources.source?.(file)?.text.slice(offset, end);
			}
			fileOf(text, files) {
				for (let file of files) {
					let source = this.#sources.source?.(file);
					if (source !== void 0 && source.text.replaceAll("\r\n", "\n").trim() === text.trim()) return {
						...source.span(),
						file
					};
				}
			}
			text({ text, pieces }) {
				let origins = new Map();
				return {
					text,
					place: (offset, end) => {
						let piece = pieces.find((one) => offset < one.end) ?? pieces.at(-1);
						if (piece === void 0) return {
							file: this.#path,
							line: 1,
							column: 1,
							endLine: 1
						};
						let origin = origins.get(piece);
						return origin === void 0 && (origin = this.#origin(piece), origins.set(piece, origin)), origin(offset - piece.start, Math.min(end, piece.end) - piece.start);
					}
				};
			}
			#origin({ template, position }) {
				let whole = this.of(position), source = this.#sources.source?.(whole.file);
				if (source === void 0 || template === void 0) return () => whole;
				let at = (0, origin.C)(source, position, template.template);
				return (offset, end) => {
					let first = at(offset), last = at(Math.max(offset, end - 1));
					if (first === void 0) return whole;
					let { line, column, endLine } = source.span(first, Math.max(first, last ?? first) + 1);
					return {
						file: whole.file,
						line,
						column,
						endLine
					};
				};
			}
		}
		function oneSided(kind, prompt, side) {
			let places = new Places(prompt, side), own = kind === "added" ? "head" : "base", impact = kind === "added" || prompt.kind === "instructions" ? "behavioural" : "breaking", message = kind === "added" ? "It is new." : "It is gone.", texts = prompt.messages.map((one, index) => {
				let at = places.of(one.position);
				return {
					kind,
					of: "message",
					role: { [own]: one.role },
					index: { [own]: index },
					at: { [own]: at },
					segments: [{
						kind,
						text: messageText(one).text,
						at
					}]
				};
			});
			return {
				kind,
				[own]: prompt,
				impact,
				reasons: [{
					id: `prompt-${kind}`,
					impact,
					message,
					at: { [own]: places.of(prompt.position) }
				}],
				texts,
				variables: [],
				settings: [],
				metadata: [],
				tools: [],
				examples: [],
				testData: [],
				evaluators: []
			};
		}
		function shortestEdit(a, b, { a: start, aEnd, b: other, bEnd }, budget) {
			let [n, m] = [aEnd - start, bEnd - other], most = Math.min(n + m, 500), reached = [];
			for (let edits = 0; edits <= most; edits += 1) {
				if (!budget.spend(edits + 1)) return [];
				let before = rowOf(edits - 1);
				for (let at = 0; at <= edits; at += 1) {
					let diagonal = 2 * at - edits, x = edits === 0 ? 0 : entered(reached, before, at, edits), from = x;
					for (; x < n && x - diagonal < m && a[start + x] === b[other + x - diagonal];) x += 1;
					if (x - from > 8 && !budget.spend(x - from)) return [];
					if (reached.push(x), x >= n && x - diagonal >= m) return walked(reached, edits, start, other, n, m);
				}
			}
			return budget.exceeded = !0, [];
		}
		let rowOf = (edits) => edits * (edits + 1) / 2, isDown = (reached, before, at, edits) => at === 0 || at !== edits && reached[before + at - 1] < reached[before + at], entered = (reached, before, at, edits) => isDown(reached, before, at, edits) ? reached[before + at] : reached[before + at - 1] + 1;
		function walked(reached, all, start, other, n, m) {
			let found = [], add = (x, y, length) => {
				length > 0 && found.push({
					base: start + x,
					head: other + y,
					length
				});
			}, [x, y] = [n, m];
			for (let edits = all; edits > 0; --edits) {
				let before = rowOf(edits - 1), at = (x - y + edits) / 2, down = isDown(reached, before, at, edits), from = reached[before + (down ? at : at - 1)] + +!down;
				add(from, y - x + from, x - from), [x, y] = down ? [from, y - x + from - 1] : [from - 1, y - x + from];
			}
			return add(0, 0, x), found.reverse();
		}
		class Budget {
			#left;
			exceeded = !1;
			constructor(steps) {
				this.#left = steps;
			}
			spend(steps) {
				return this.#left -= steps, this.#left >= 0 || (this.exceeded = !0, !1);
			}
		}
		function matched(base, head, budget) {
			let most = Math.min(base.length, head.length), start = 0;
			for (; start < most && base[start] === head[start];) start += 1;
			let tail = 0;
			for (; tail < most - start && base[base.length - 1 - tail] === head[head.length - 1 - tail];) tail += 1;
			let [aEnd, bEnd] = [base.length - tail, head.length - tail], found = start === 0 ? [] : [{
				base: 0,
				head: 0,
				length: start
			}];
			if (start < aEnd && start < bEnd) for (let same of matchedWithin(base.slice(start, aEnd), head.slice(start, bEnd), budget)) add(found, start + same.base, start + same.head, same.length);
			return add(found, aEnd, bEnd, tail), found;
		}
		function add(found, base, head, length = 1) {
			let last = found.at(-1);
			last !== void 0 && last.base + last.length === base && last.head + last.length === head ? last.length += length : found.push({
				base,
				head,
				length
			});
		}
		function matchedWithin(base, head, budget) {
			if (base.length + head.length <= 256) return shortestEdit(base, head, {
				a: 0,
				aEnd: base.length,
				b: 0,
				bEnd: head.length
			}, budget);
			let numbers = new Map(), numbered = (items) => {
				let found = new Int32Array(items.length);
				for (let at = 0; at < items.length; at += 1) {
					let item = items[at], known = numbers.get(item) ?? numbers.size;
					known === numbers.size && numbers.set(item, known), found[at] = known;
				}
				return found;
			}, [a, b] = [numbered(base), numbered(head)], once = new Occurrences(numbers.size), found = [], match = (range, depth) => {
				let { a: at, aEnd, b: bt, bEnd } = range;
				for (; at < aEnd && bt < bEnd && a[at] === b[bt]; at += 1, bt += 1) add(found, at, bt);
				let tail = 0;
				for (; aEnd > at && bEnd > bt && a[aEnd - 1] === b[bEnd - 1]; --aEnd, --bEnd) tail += 1;
				let rest = {
					a: at,
					aEnd,
					b: bt,
					bEnd
				};
				if (at < aEnd && bt < bEnd) {
					let anchors = aEnd - at + bEnd - bt <= 256 || depth >= 8 || !budget.spend(aEnd - at + bEnd - bt) ? [] : once.anchors(a, b, rest);
					if (anchors.length === 0) for (let { base: x, head: y, length } of shortestEdit(a, b, rest, budget)) add(found, x, y, length);
					else for (let [index, [x, y]] of anchors.entries()) match({
						a: at,
						aEnd: x,
						b: bt,
						bEnd: y
					}, depth + 1), add(found, x, y), [at, bt] = [x + 1, y + 1], index === anchors.length - 1 && match({
						a: at,
						aEnd,
						b: bt,
						bEnd
					}, depth + 1);
				}
				tail > 0 && add(found, aEnd, bEnd, tail);
			};
			return match({
				a: 0,
				aEnd: a.length,
				b: 0,
				bEnd: b.length
			}, 0), found;
		}
		class Occurrences {
			#base;
			#head;
			constructor(alphabet) {
				this.#base = new Int32Array(alphabet), this.#head = new Int32Array(alphabet);
			}
			anchors(a, b, { a: start, aEnd, b: other, bEnd }) {
				let [base, head] = [this.#base, this.#head], items = (sequence, from, to, use) => {
					for (let index = from; index < to; index += 1) use(sequence[index], index);
				}, count = (table) => (item, index) => {
					table[item] = table[item] === 0 ? index + 1 : -1;
				};
				items(a, start, aEnd, count(base)), items(b, other, bEnd, count(head));
				let pairs = [];
				return items(a, start, aEnd, (item, index) => {
					let there = head[item];
					base[item] === index + 1 && there > 0 && pairs.push([index, there - 1]);
				}), items(a, start, aEnd, (item) => base.fill(0, item, item + 1)), items(b, other, bEnd, (item) => head.fill(0, item, item + 1)), increasing(pairs);
			}
		}
		function increasing(pairs) {
			let tops = [], before = new Int32Array(pairs.length);
			for (let [index, [, head]] of pairs.entries()) {
				let low = 0, high = tops.length;
				for (; low < high;) {
					let middle = low + high >> 1;
					pairs[tops[middle]][1] < head ? low = middle + 1 : high = middle;
				}
				before[index] = low === 0 ? -1 : tops[low - 1], tops[low] = index;
			}
			let found = [];
			for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at]) found.push(pairs[at]);
			return found.reverse();
		}
		let wordsOf = (text) => text.match(/\s+|\d+(?:[.,]\d+)*%?|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}_]+|./gsu) ?? [];
		function runsOf(base, head, budget) {
			let [a, b] = [wordsOf(base), wordsOf(head)], hunks = [], [x, y] = [0, 0];
			for (let same of matched(a, b, budget)) {
				let removed = a.slice(x, same.base).join(""), added = b.slice(y, same.head).join("");
				[x, y] = [same.base + same.length, same.head + same.length], hunks.push({
					removed,
					added,
					same: a.slice(same.base, x).join("")
				});
			}
			return merged(hunks).flatMap(({ removed, added, same }) => [
				...removed === "" ? [] : [{
					kind: "removed",
					text: removed
				}],
				...added === "" ? [] : [{
					kind: "added",
					text: added
				}],
				...same === "" ? [] : [{
					kind: "same",
					text: same
				}]
			]);
		}
		function merged(hunks) {
			let found = [];
			for (let hunk of hunks) {
				let last = found.at(-1);
				last !== void 0 && isBetween(last, hunk) ? (last.removed += last.same + hunk.removed, last.added += last.same + hunk.added, last.same = hunk.same) : found.push({ ...hunk });
			}
			return found;
		}
		function isBetween({ removed, added, same }, next) {
			if (removed === "" && added === "" || next.removed === "" && next.added === "") return !1;
			if (same.trim() === "") return !0;
			let longest = (hunk) => Math.max(hunk.removed.length, hunk.added.length);
			return same.length <= longest({
				removed,
				added,
				same
			}) && same.length <= longest(next);
		}
		function bagOf(text) {
			if (/[^\0-\x7F]/.test(text)) {
				let words = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}_]+/gu) ?? [];
				return Int32Array.from(words, hashOf).sort();
			}
			let hashes = [], hash = none;
			for (let at = 0; at <= text.length; at += 1) {
				let code = text.charCodeAt(at);
				isOfWord(code) ? hash = withCode(hash, code) : hash !== none && (hashes.push(hash | 0), hash = none);
			}
			return new Int32Array(hashes).sort();
		}
		let none = 2166136261, isOfWord = (code) => code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95, withCode = (hash, code) => Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 16777619);
		function hashOf(word) {
			let hash = none;
			for (let at = 0; at < word.length; at += 1) hash = withCode(hash, word.charCodeAt(at));
			return hash | 0;
		}
		function alike(a, b) {
			let all = a.length + b.length;
			if (all === 0) return 0;
			let [i, j, shared] = [
				0,
				0,
				0
			];
			for (; i < a.length && j < b.length;) {
				let difference = a[i] - b[j];
				difference === 0 && (shared += 1), difference <= 0 && (i += 1), difference >= 0 && (j += 1);
			}
			return 2 * shared / all;
		}
		function sketchOf(text) {
			let hashes = (text.slice(0, 2e5).match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}_]+/gu) ?? []).map(hashOf), found = new Set();
			for (let at = 0; at < Math.max(1, hashes.length - 3 + 1); at += 1) {
				let hash = 17;
				for (let next = at; next < Math.min(at + 3, hashes.length); next += 1) hash = Math.imul(hash ^ hashes[next], 2654435761), hash ^= hash >>> 15;
				hashes.length > 0 && found.add(hash >>> 0);
			}
			return [...found].sort((a, b) => a - b).slice(0, 128);
		}
		function sketchLikeness(a, b) {
			let [i, j, shared, all] = [
				0,
				0,
				0,
				0
			];
			for (; all < 128 && (i < a.length || j < b.length);) {
				let difference = (a[i] ?? Infinity) - (b[j] ?? Infinity);
				difference === 0 && (shared += 1), difference <= 0 && (i += 1), difference >= 0 && (j += 1), all += 1;
			}
			if (all === 0) return 0;
			let jaccard = shared / all;
			return 2 * jaccard / (1 + jaccard);
		}
		function pairedPrompts(base, head) {
			let rest = {
				base: new Set(base),
				head: new Set(head)
			}, pairs = [], pair = (was, is, similarity) => {
				rest.base.delete(was), rest.head.delete(is), pairs.push({
					base: was,
					head: is,
					...similarity !== void 0 && { similarity }
				});
			}, match = (keyOf, isRenamed) => {
				let known = Map.groupBy(rest.base, keyOf);
				for (let is of [...rest.head]) {
					let key = keyOf(is), was = key === void 0 ? void 0 : known.get(key)?.shift();
					was !== void 0 && pair(was, is, isRenamed ? 1 : void 0);
				}
			}, name = ({ path, key = "" }) => JSON.stringify([path, key]);
			match((prompt) => isNumbered(prompt) ? void 0 : name(prompt), !1), match((prompt) => isNumbered(prompt) ? `${prompt.path} ${contentOf(prompt)}` : void 0, !1);
			for (let [, own] of Map.groupBy([...rest.base].filter(isNumbered), ({ path }) => path)) {
				let others = [...rest.head].filter((is) => isNumbered(is) && is.path === own[0]?.path);
				for (let { was, is } of alikePairs(own, others)) pair(was, is);
			}
			if (match((prompt) => isNumbered(prompt) ? name(prompt) : void 0, !1), rest.base.size > 0 && rest.head.size > 0) {
				match(contentOf, !0);
				for (let { was, is, similarity } of alikePairs([...rest.base], [...rest.head])) pair(was, is, similarity);
			}
			return [
				...pairs,
				...[...rest.base].map((was) => ({ base: was })),
				...[...rest.head].map((is) => ({ head: is }))
			];
		}
		let isNumbered = ({ key }) => key !== void 0 && /^#\d+$/.test(key), contentOf = (prompt) => canonicalJson([
			prompt.kind,
			prompt.messages.map((message) => [message.role, messageText(message).text]),
			prompt.settings.map(({ key, value }) => [key, value])
		]);
		function alikePairs(base, head) {
			if (base.length === 0 || head.length === 0) return [];
			let sketches = base.map((prompt) => [prompt, sketchOf(paired_prompts_textOf(prompt))]), index = new Map();
			for (let [at, [, sketch]] of sketches.entries()) for (let hash of sketch) {
				let known = index.get(hash);
				known ? known.push(at) : index.set(hash, [at]);
			}
			let found = [];
			for (let is of head) {
				let sketch = sketchOf(paired_prompts_textOf(is)), candidates = new Set();
				for (let hash of sketch) {
					let known = index.get(hash) ?? [];
					if (known.length <= 40) for (let at of known) candidates.add(at);
				}
				for (let at of candidates) {
					let [was, other] = sketches[at], similarity = sketchLikeness(other, sketch);
					was.kind === is.kind && similarity >= .5 && found.push({
						was,
						is,
						similarity
					});
				}
			}
			let taken = new Set();
			return found.sort((a, b) => b.similarity - a.similarity).filter(({ was, is }) => taken.has(was) || taken.has(is) ? !1 : (taken.add(was).add(is), !0));
		}
		let paired_prompts_textOf = (prompt) => [...prompt.messages.map((message) => messageText(message).text), ...prompt.messages.length === 0 ? prompt.settings.map(({ key, value }) => `${key} ${JSON.stringify(value)}`) : []].join("\n");
		var variables = __webpack_require__(53403);
		function schemaSentence({ path, kind, keyword, base, head }) {
			let place = path === "" ? "the whole" : shown(path), values = base === void 0 ? head === void 0 ? "" : `: ${head}` : `: ${base} \u2192 ${head ?? "nothing"}`;
			switch (kind) {
				case "property-added": return `${place} is new, and optional`;
				case "required-property-added": return `${place} is new, and required`;
				case "property-removed":
				case "required-property-removed": return `${place} is gone`;
				case "required": return `${place} is required now`;
				case "optional": return `${place} is not required any more`;
				case "opened": return `${place} may have properties that are not named`;
				case "closed": return `${place} may only have properties that are named`;
				case "described": return `${place} has another ${keyword}`;
				case "narrowed": return `${place} allows less by its ${keyword}${values}`;
				case "widened": return `${place} allows more by its ${keyword}${values}`;
				default: return `${place} has another ${keyword}${values}`;
			}
		}
		let answer = {
			"property-added": "behavioural",
			"required-property-added": "behavioural",
			"property-removed": "behavioural",
			"required-property-removed": "breaking",
			required: "behavioural",
			optional: "breaking",
			narrowed: "behavioural",
			widened: "breaking",
			replaced: "breaking",
			opened: "behavioural",
			closed: "behavioural",
			described: "behavioural"
		}, impacts = {
			answer,
			arguments: {
				...answer,
				"required-property-added": "breaking"
			},
			variable: {
				"property-added": "cosmetic",
				"required-property-added": "breaking",
				"property-removed": "behavioural",
				"required-property-removed": "behavioural",
				required: "breaking",
				optional: "cosmetic",
				narrowed: "breaking",
				widened: "cosmetic",
				replaced: "breaking",
				opened: "cosmetic",
				closed: "breaking",
				described: "cosmetic"
			}
		}, schemaImpact = ({ kind }, written) => impacts[written][kind], reasonOf = (id, impact, message, at) => ({
			id,
			impact,
			message,
			at
		});
		function variableReasons(change) {
			let { kind, name, required, schema, described, at } = change, [was, is] = [shown(name.base), shown(name.head)];
			if (kind === "renamed") return [reasonOf("variable-renamed", "breaking", `Variable ${was} is now ${is}.`, at)];
			if (kind === "removed") return [reasonOf("variable-removed", "behavioural", `Variable ${was} is gone: what fills it is not used.`, at)];
			if (kind === "added") {
				let [impact, what] = required.head ? ["breaking", "required"] : ["behavioural", "optional"];
				return [reasonOf("variable-added", impact, `Variable ${is} is new, and ${what}.`, at)];
			}
			let parts = schema.map((one) => [schemaImpact(one, "variable"), schemaSentence(one)]);
			return !required.base && required.head && parts.push(["breaking", "it is required now"]), required.base && !required.head && parts.push(["behavioural", "it is not required any more"]), isEqual(change.default.base, change.default.head) || parts.push(["behavioural", `its default: ${sideOf(change.default, "base")} \u2192 ${sideOf(change.default, "head")}`]), described && parts.push(["cosmetic", "it has another description"]), parts.map(([impact, what]) => reasonOf("variable-changed", impact, `Variable ${is}: ${what}.`, at));
		}
		let deciding = /^(?:description|globs?|applyTo|alwaysApply|paths|mode|tools|model|name)$/i;
		function valueReasons(id, { key, value, at }, kind = "prompt") {
			let message = `${shown(key).slice(1, -1)}: ${sideOf(value, "base")} \u2192 ${sideOf(value, "head")}.`, isRead = id !== "metadata-changed" || (kind === "instructions" || kind === "agent") && deciding.test(key);
			return [reasonOf(id, isRead ? "behavioural" : "cosmetic", message, at)];
		}
		let sideOf = (sides, side) => sides[side] === void 0 ? "not set" : shown(sides[side]);
		function responseReasons({ type, schema, at }) {
			if (type.base !== type.head) {
				let impact = type.base === "json" && type.head === "json-schema" ? "behavioural" : "breaking";
				return [reasonOf("response-changed", impact, `The answer is asked for as ${type.head}, not as ${type.base}.`, at)];
			}
			return schema.map((one) => reasonOf("response-changed", schemaImpact(one, "answer"), `The answer: ${schemaSentence(one)}.`, at));
		}
		function toolReasons({ kind, name, description, arguments: changes, at }) {
			let tool = `Tool ${shown(name.head ?? name.base)}`;
			return kind === "added" ? [reasonOf("tool-added", "behavioural", `${tool} is new.`, at)] : kind === "removed" ? [reasonOf("tool-removed", "breaking", `${tool} is gone.`, at)] : kind === "renamed" ? [reasonOf("tool-renamed", "breaking", `Tool ${shown(name.base)} is now ${shown(name.head)}.`, at)] : [...description === void 0 ? [] : [reasonOf("tool-changed", "behavioural", `${tool} has another description.`, at)], ...changes.map((one) => reasonOf("tool-changed", schemaImpact(one, "arguments"), `${tool}: argument ${schemaSentence(one)}.`, at))];
		}
		function rowReasons(id, changes) {
			let [first] = changes;
			if (first === void 0) return [];
			let what = {
				"examples-changed": "Examples",
				"test-data-changed": "Test data",
				"evaluators-changed": "Graders"
			}[id], numbers = [
				"changed",
				"added",
				"removed"
			].flatMap((kind) => {
				let count = changes.filter((change) => change.kind === kind).length;
				return count === 0 ? [] : [`${count} ${kind}`];
			});
			return [reasonOf(id, id === "examples-changed" ? "behavioural" : "cosmetic", `${what}: ${numbers.join(", ")}.`, first.at)];
		}
		function ordered(reasons) {
			let sorted = [
				"breaking",
				"behavioural",
				"cosmetic"
			].flatMap((impact) => reasons.filter((reason) => reason.impact === impact));
			return {
				impact: (0, impact.n)(reasons.map(({ impact }) => impact)),
				reasons: sorted
			};
		}
		function rowChanges(base, head, places, budget) {
			let keys = (rows) => rows.map(({ value }) => canonicalJson(value)), changes = [], [from, fromHead] = [0, 0];
			for (let { base: to, head: toHead, length } of matched(keys(base), keys(head), budget)) {
				for (; from < to || fromHead < toHead; from += 1, fromHead += 1) {
					let [was, is] = [from < to ? base[from] : void 0, fromHead < toHead ? head[fromHead] : void 0];
					changes.push({
						kind: was === void 0 ? "added" : is === void 0 ? "removed" : "changed",
						row: {
							...was && { base: was.value },
							...is && { head: is.value }
						},
						index: {
							...was && { base: from },
							...is && { head: fromHead }
						},
						at: {
							...was && { base: places.base.of(was.position) },
							...is && { head: places.head.of(is.position) }
						}
					});
				}
				[from, fromHead] = [to + length, toHead + length];
			}
			return changes;
		}
		function bestPairs(n, m, worth) {
			let width = m + 1, sums = new Float64Array((n + 1) * width), worths = new Float64Array(n * m), sum = (i, j) => sums[i * width + j];
			for (let i = n - 1; i >= 0; --i) for (let j = m - 1; j >= 0; --j) {
				let value = worth(i, j);
				worths[i * m + j] = value, sums[i * width + j] = Math.max(sum(i + 1, j), sum(i, j + 1), value > 0 ? value + sum(i + 1, j + 1) : 0);
			}
			let pairs = [];
			for (let [i, j] = [0, 0]; i < n && j < m;) {
				let value = worths[i * m + j];
				value > 0 && sum(i, j) === value + sum(i + 1, j + 1) ? pairs.push([i++, j++]) : sum(i, j) === sum(i + 1, j) ? i += 1 : j += 1;
			}
			return pairs;
		}
		let words = [
			"title",
			"description",
			"default",
			"examples",
			"deprecated",
			"$comment"
		], atMost = [
			"maximum",
			"exclusiveMaximum",
			"maxLength",
			"maxItems",
			"maxProperties",
			"maxContains"
		], atLeast = [
			"minimum",
			"exclusiveMinimum",
			"minLength",
			"minItems",
			"minProperties",
			"minContains"
		], elsewhere = [
			"type",
			"enum",
			"const",
			"properties",
			"required",
			"additionalProperties",
			"items",
			"anyOf",
			"oneOf",
			"allOf"
		], silent = [
			"$ref",
			"$defs",
			"definitions",
			"$schema",
			"$id",
			"$anchor"
		];
		function keywordChanges(a, b, path) {
			let known = new Set([
				...words,
				...atMost,
				...atLeast,
				...elsewhere,
				...silent
			]), others = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((keyword) => !known.has(keyword)), change = (keyword, kind) => {
				if (kind === void 0 || isEqual(a[keyword], b[keyword])) return [];
				let [was, is] = [a[keyword], b[keyword]];
				return [{
					path,
					kind,
					keyword,
					...was !== void 0 && { base: shown(was) },
					...is !== void 0 && { head: shown(is) }
				}];
			};
			return [
				...change("type", valuesChange(typesOf(a.type), typesOf(b.type))),
				...change("enum", valuesChange(choicesOf(a.enum), choicesOf(b.enum))),
				...change("const", presence(a.const, b.const)),
				...atMost.flatMap((keyword) => change(keyword, limit(a[keyword], b[keyword], 1))),
				...atLeast.flatMap((keyword) => change(keyword, limit(a[keyword], b[keyword], -1))),
				...others.flatMap((keyword) => change(keyword, presence(a[keyword], b[keyword]))),
				...words.flatMap((keyword) => change(keyword, "described"))
			];
		}
		function valuesChange(before, after) {
			if (before === void 0) return after === void 0 ? void 0 : "narrowed";
			if (after === void 0) return "widened";
			let [isMore, isLess] = [[...after].some((one) => !before.has(one)), [...before].some((one) => !after.has(one))];
			return isMore ? isLess ? "replaced" : "widened" : isLess ? "narrowed" : void 0;
		}
		function typesOf(type) {
			let types = [type].flat().filter((one) => typeof one == "string");
			if (types.length !== 0) return new Set(types.includes("number") ? [...types, "integer"] : types);
		}
		let choicesOf = (choices) => Array.isArray(choices) ? new Set(choices.map(canonicalJson)) : void 0;
		function presence(was, is) {
			return was === void 0 ? "narrowed" : is === void 0 ? "widened" : "replaced";
		}
		function limit(was, is, sign) {
			return typeof was != "number" || typeof is != "number" ? presence(was, is) : (is - was) * sign > 0 ? "widened" : "narrowed";
		}
		function schemaDiff(base, head) {
			return isEqual(base, head) ? [] : new Comparison(base, head).compare(base, head, "", 0);
		}
		class Comparison {
			#base;
			#head;
			#compared = 0;
			#seen = new Map();
			constructor(base, head) {
				this.#base = base, this.#head = head;
			}
			compare(base, head, path, depth) {
				let [a, b] = [resolved(base, this.#base), resolved(head, this.#head)];
				this.#compared += 1;
				let seen = this.#seen.get(base) ?? new Set();
				return typeof base == "object" && typeof head == "object" && seen.has(head) ? [] : (this.#seen.set(base, seen.add(head)), a === void 0 || b === void 0 || depth > 40 || this.#compared > 5e3 ? isEqual(base, head) ? [] : [{
					path,
					kind: "replaced",
					keyword: "$ref"
				}] : isEqual(a, b) && !canonicalJson(a).includes("\"$ref\"") ? [] : [
					...keywordChanges(a, b, path),
					...this.#properties(a, b, path, depth),
					...this.#below("items", a, b, `${path}[]`, depth),
					...this.#choices("anyOf", a, b, path, depth),
					...this.#choices("oneOf", a, b, path, depth),
					...this.#choices("allOf", a, b, path, depth)
				]);
			}
			#properties(a, b, path, depth) {
				let [before, after] = [objectOf(a.properties), objectOf(b.properties)], [needed, needs] = [namesOf(a.required), namesOf(b.required)], changes = [];
				for (let name of new Set([
					...Object.keys(before),
					...Object.keys(after),
					...needed,
					...needs
				])) {
					let at = path === "" ? name : `${path}.${name}`, [was, is] = [Object.hasOwn(before, name), Object.hasOwn(after, name)], change = (kind, keyword) => changes.push({
						path: at,
						kind,
						keyword
					});
					was && !is ? change(needed.has(name) ? "required-property-removed" : "property-removed", "properties") : !was && is ? change(needs.has(name) ? "required-property-added" : "property-added", "properties") : (needed.has(name) && !needs.has(name) && change("optional", "required"), !needed.has(name) && needs.has(name) && change("required", "required"), was && changes.push(...this.compare(before[name], after[name], at, depth + 1)));
				}
				return [...changes, ...this.#others(a, b, path, depth)];
			}
			#others(a, b, path, depth) {
				let [was, is] = [a.additionalProperties ?? !0, b.additionalProperties ?? !0];
				if (isEqual(was, is)) return [];
				let keyword = "additionalProperties";
				return was === !1 ? [{
					path,
					kind: "opened",
					keyword
				}] : is === !1 ? [{
					path,
					kind: "closed",
					keyword
				}] : this.compare(was, is, `${path}.*`, depth + 1);
			}
			#below(keyword, a, b, path, depth) {
				return isEqual(a[keyword], b[keyword]) && !canonicalJson(a[keyword]).includes("\"$ref\"") ? [] : a[keyword] === void 0 ? [{
					path,
					kind: "narrowed",
					keyword
				}] : b[keyword] === void 0 ? [{
					path,
					kind: "widened",
					keyword
				}] : Array.isArray(a[keyword]) || Array.isArray(b[keyword]) ? [{
					path,
					kind: "replaced",
					keyword
				}] : this.compare(a[keyword], b[keyword], path, depth + 1);
			}
			#choices(keyword, a, b, path, depth) {
				let [before, after] = [listOf(a[keyword]), listOf(b[keyword])];
				if (before === void 0 && after === void 0) return [];
				let isMore = keyword !== "allOf";
				if (before === void 0) return [{
					path,
					kind: "narrowed",
					keyword
				}];
				if (after === void 0) return [{
					path,
					kind: "widened",
					keyword
				}];
				let keys = new Set(after.map(canonicalJson)), known = new Set(before.map(canonicalJson)), gone = before.filter((one) => !keys.has(canonicalJson(one))), come = after.filter((one) => !known.has(canonicalJson(one))), pairs = gone.length * come.length <= 400 ? bestPairs(gone.length, come.length, (i, j) => kinship(gone[i], come[j])) : [], changes = pairs.flatMap(([i, j]) => this.compare(gone[i], come[j], path, depth + 1)), named = (one) => shown(objectOf(one).title ?? objectOf(one).type ?? one), [left, arrived] = [gone.filter((_, i) => pairs.every(([at]) => at !== i)), come.filter((_, j) => pairs.every(([, at]) => at !== j))];
				for (let one of left) changes.push({
					path,
					kind: isMore ? "narrowed" : "widened",
					keyword,
					base: named(one)
				});
				for (let one of arrived) changes.push({
					path,
					kind: isMore ? "widened" : "narrowed",
					keyword,
					head: named(one)
				});
				return changes;
			}
		}
		function kinship(a, b) {
			let [one, other] = [objectOf(a), objectOf(b)];
			if (one.title !== void 0 && one.title === other.title || one.$ref !== void 0 && one.$ref === other.$ref) return 3;
			if (!isEqual(one.type, other.type)) return 0;
			let names = new Set([...Object.keys(objectOf(one.properties)), ...Object.keys(objectOf(other.properties))]), both = [...names].filter((name) => Object.hasOwn(objectOf(one.properties), name) && Object.hasOwn(objectOf(other.properties), name));
			return names.size === 0 ? 1 : both.length / names.size;
		}
		function resolved(schema, root) {
			let found = schema === void 0 || schema === !0 ? {} : schema === !1 ? { not: {} } : schema;
			for (let hops = 0; hops < 40; hops += 1) {
				let { $ref: reference, ...beside } = objectOf(found);
				if (typeof reference != "string") return objectOf(found);
				let target = pointed(reference, root);
				if (target === void 0) return;
				found = {
					...objectOf(target),
					...beside
				};
			}
		}
		function pointed(reference, root) {
			if (reference !== "#" && !reference.startsWith("#/")) return;
			let found = root;
			for (let token of reference.split("/").slice(1)) {
				let key = token.replaceAll("~1", "/").replaceAll("~0", "~");
				if (typeof found != "object" || !found || !Object.hasOwn(found, key)) return;
				found = found[key];
			}
			return found;
		}
		let objectOf = (value) => typeof value == "object" && value && !Array.isArray(value) ? value : {}, listOf = (value) => Array.isArray(value) ? value : void 0, namesOf = (value) => new Set((listOf(value) ?? []).filter((name) => typeof name == "string"));
		function alignedMessages(base, head, budget) {
			let keys = (messages) => messages.map(({ role, text }) => `${role} ${text}`), [a, b] = [keys(base), keys(head)], pairs = [], [from, fromHead] = [0, 0];
			for (let same of matched(a, b, budget)) {
				pairs.push(...between(base.slice(from, same.base), head.slice(fromHead, same.head))), [from, fromHead] = [same.base, same.head];
				for (let end = from + same.length; from < end; from += 1, fromHead += 1) pairs.push({
					base: base[from],
					head: head[fromHead]
				});
			}
			return withMoves(pairs);
		}
		function between(base, head) {
			let matches = base.length <= 40 && head.length <= 40 ? best(base, head) : inOrder(base, head), pairs = [], next = 0;
			for (let [index, message] of head.entries()) {
				let to = matches.get(index);
				for (; to !== void 0 && next < to;) pairs.push({ base: base[next++] });
				to === void 0 ? pairs.push({ head: message }) : pairs.push({
					base: base[next++],
					head: message
				});
			}
			for (; next < base.length;) pairs.push({ base: base[next++] });
			return pairs;
		}
		function best(base, head) {
			let [n, m] = [base.length, head.length], isOnly = n === 1 && m === 1, bags = [base, head].map((side) => isOnly ? [] : side.map(({ text }) => bagOf(text)));
			return new Map(bestPairs(n, m, (i, j) => {
				let [one, other] = [base[i], head[j]];
				if (isOnly && one.role === other.role) return 1;
				let likeness = alike(bags[0]?.[i] ?? bagOf(one.text), bags[1]?.[j] ?? bagOf(other.text));
				return one.role === other.role ? .3 + likeness : likeness >= .7 ? likeness : 0;
			}).map(([i, j]) => [j, i]));
		}
		function inOrder(base, head) {
			let found = new Map(), next = 0;
			for (let [index, { role }] of head.entries()) next < base.length && base[next]?.role === role && found.set(index, next++);
			return found;
		}
		function withMoves(pairs) {
			let keyOf = ({ role, text }) => `${role} ${text}`, removed = new Map();
			for (let pair of pairs) {
				if (pair.base === void 0 || pair.head !== void 0) continue;
				let key = keyOf(pair.base), known = removed.get(key);
				known ? known.push(pair) : removed.set(key, [pair]);
			}
			if (removed.size === 0) return [...pairs];
			let gone = new Set();
			return pairs.map((pair) => {
				let from = pair.head !== void 0 && pair.base === void 0 ? removed.get(keyOf(pair.head))?.shift() : void 0;
				return from === void 0 ? pair : (gone.add(from), {
					...from,
					...pair,
					isMoved: !0
				});
			}).filter((_, index) => !gone.has(pairs[index]));
		}
		let alikeAtLeast = .5;
		function aligned(base, head, budget) {
			let keys = (units) => units.map(({ key }) => key), steps = [], [from, fromHead] = [0, 0];
			for (let same of matched(keys(base), keys(head), budget)) {
				gap(steps, base, head, {
					a: from,
					aEnd: same.base,
					b: fromHead,
					bEnd: same.head
				}, budget), [from, fromHead] = [same.base, same.head];
				for (let end = from + same.length; from < end; from += 1, fromHead += 1) steps.push({
					kind: "match",
					base: from,
					head: fromHead
				});
			}
			return alignment_withMoves(steps, base, head);
		}
		function gap(steps, base, head, range, budget) {
			let { a, aEnd, b, bEnd } = range, changed = a < aEnd && b < bEnd ? similarPairs(base.slice(a, aEnd), head.slice(b, bEnd), budget) : [], [x, y] = [a, b];
			for (let [i, j] of [...changed, [aEnd - a, bEnd - b]]) {
				for (; x < a + i;) steps.push({
					kind: "removed",
					base: x++
				});
				for (; y < b + j;) steps.push({
					kind: "added",
					head: y++
				});
				x < aEnd && y < bEnd && steps.push({
					kind: "changed",
					base: x++,
					head: y++
				});
			}
		}
		function similarPairs(base, head, budget) {
			if (base.length + head.length > 4e4) return budget.exceeded = !0, [];
			let bags = (units) => units.map(({ text }) => bagOf(text)), [one, other] = [bags(base), bags(head)];
			return one.length * other.length > 2500 ? nearbyPairs(one, other, budget) : bestPairs(one.length, other.length, (i, j) => {
				let [was, is] = [one[i], other[j]];
				if (!budget.spend(was.length + is.length)) return 0;
				let value = alike(was, is);
				return value < alikeAtLeast ? 0 : value;
			});
		}
		function nearbyPairs(base, head, budget) {
			let pairs = [], next = 0;
			for (let [i, bag] of base.entries()) {
				let middle = Math.round(i * head.length / base.length);
				for (let j = Math.max(next, middle - 3); j <= Math.min(middle + 3, head.length - 1); j += 1) {
					let other = head[j];
					if (!budget.spend(bag.length + other.length)) return pairs;
					if (!(alike(bag, other) < alikeAtLeast)) {
						pairs.push([i, j]), next = j + 1;
						break;
					}
				}
			}
			return pairs;
		}
		function alignment_withMoves(steps, base, head) {
			let added = new Map();
			for (let step of steps) {
				if (step.kind !== "added") continue;
				let { key } = head[step.head];
				if (key.length < 12) continue;
				let known = added.get(key);
				known ? known.push(step.head) : added.set(key, [step.head]);
			}
			if (added.size === 0) return [...steps];
			let away = new Map(), here = new Map();
			for (let step of steps) {
				if (step.kind !== "removed") continue;
				let to = added.get(base[step.base].key)?.shift();
				to !== void 0 && (away.set(step.base, to), here.set(to, step.base));
			}
			return steps.map((step) => {
				let movedTo = step.kind === "removed" ? away.get(step.base) : step.kind === "added" ? here.get(step.head) : void 0;
				return movedTo === void 0 ? step : {
					...step,
					movedTo
				};
			});
		}
		var matches = __webpack_require__(84383);
		let abbreviations = /\.$(?<=(?:^|[\s("'])(?:\p{L}|[\p{L}](?:\.\s?\p{L})+|Mr|Mrs|Ms|Dr|Prof|St|vs|etc|cf|approx|incl|excl|max|min|Nr|Art|Abs|bzw|ca|evtl|ggf|inkl|usw|vgl|zzgl|Hr|Fr|Mme|Mlle|env|ex|Sr|Sra|Srta|Ud|Uds|p\u00e1g|n\u00fam|aprox|Dott|Sig|Sigra|pag|ecc|Exmo|Exma)\.)/u, ending = /(\.+|[!?\u2026]+)["'\u201d\u2019\u00bb)\]*_]*\s+|(?:(?![.!?])\p{Sentence_Terminal})+["'\u201d\u2019\u00bb\uff09\u300d\u300f)\]]*\s*/gu, tags = /\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{#[^#]*#\}|`[^`]+`/g;
		function sentenceEnds(block) {
			let text = /[{`]/.test(block) ? block.replace(tags, (tag) => "x".repeat(tag.length)) : block, ends = [], from = 0, begin = /^\s*\(?\d{1,3}[.)]\s+/.exec(text)?.[0].length ?? 0;
			for (let { 0: mark, 1: latin, index } of (0, matches.t)(text, ending)) {
				let end = index + mark.length;
				end <= begin || end >= text.length || latin?.startsWith(".") && isInside(text, from, index, end) || (ends.push(end), from = end);
			}
			return ends.push(block.length), ends;
		}
		function isLower(text, at) {
			let code = text.charCodeAt(at);
			return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text.slice(at, at + 2));
		}
		let isInside = (text, from, index, end) => isLower(text, end) || abbreviations.test(text.slice(Math.max(from, index - 24), index + 1)), fence = /^ {0,3}(`{3,}|~{3,})/, heading = /^ {0,3}#{1,6}(?:\s|$)/, opening = /^\s*(?:[-*+\u2022\u2023\u2013]\s|\(?(?:\d{1,3}|[A-Za-z])[.)]\s|>|[\p{L}\w][\p{L}\w .-]{0,30}:(?:\s|$))/u, single = /^\s*(?:\||([-*_=])(?:\s*\1){2,}\s*$|<[/!?]?\w[^<>]*>\s*$|\{%.*%\}\s*$|\{#.*#\}\s*$|\{\{\s*[#/^!>].*\}\}\s*$|["{}[\]].*[,:{}[\]"]\s*$)/, unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u;
		function unitsOf(text, start) {
			let units = [], open, block = -1, close = (end) => {
				if (block < 0) return;
				let whole = text.slice(block, end), from = 0;
				for (let to of sentenceEnds(whole)) units_add(units, start + block + from, whole.slice(from, to), "sentence"), from = to;
				block = -1;
			};
			for (let at = 0; at < text.length;) {
				let end = lineEnd(text, at), line = text.slice(at, end), sign = line.trimStart()[0] ?? "", mark = sign === "`" || sign === "~" ? fence.exec(line)?.[1] : void 0, isCode = open !== void 0 || mark !== void 0, isHeading = sign === "#" && heading.test(line);
				isCode || isHeading || sign !== "" && "|-*_=<{\"}[]".includes(sign) && single.test(line) ? (close(at), units_add(units, start + at, line, isCode ? "code" : isHeading ? "heading" : "sentence"), open === void 0 ? open = mark : mark?.startsWith(open) && (open = void 0)) : ((sign === "" || opening.test(line)) && close(at), block < 0 && (block = at), (sign === "" || line.length < 50 || unspaced.test(line)) && close(end)), at = end;
			}
			return close(text.length), units;
		}
		function lineEnd(text, at) {
			let end = text.indexOf("\n", at);
			return end < 0 ? text.length : end + 1;
		}
		function units_add(units, from, whole, kind) {
			let visible = whole.trimEnd(), space = whole.slice(visible.length), last = units.at(-1);
			if (visible === "" && last !== void 0) {
				units[units.length - 1] = {
					...last,
					space: last.space + space
				};
				return;
			}
			let start = visible.trimStart(), key = /\s{2}|[\t\n]/.test(start) ? start.replace(/\s+/g, " ") : start;
			units.push({
				text: visible,
				space,
				key,
				offset: from + visible.length - start.length,
				kind
			});
		}
		function unitsOfBoth(base, head, budget) {
			let ends = sameEnds(base, head), [a, b] = [new Side(base, ends), new Side(head, ends)], same = (length) => {
				if (length === 0) return;
				let unit = wholeUnit(base.slice(a.at, a.at + length), a.at);
				b.add({
					...unit,
					offset: unit.offset - a.at + b.at
				}, length), a.add(unit, length);
			};
			same(ends.start);
			for (let stretch of matched(a.paragraphs, b.paragraphs, budget)) {
				a.readUntil(stretch.base), b.readUntil(stretch.head);
				let end = stretch.base + stretch.length;
				for (let at = stretch.base; at < end; at += 1) same(a.paragraphs[at].length);
				a.readFrom(end), b.readFrom(stretch.head + stretch.length);
			}
			return same(ends.end), [a.units, b.units];
		}
		class Side {
			units = [];
			paragraphs;
			#text;
			#next = 0;
			at = 0;
			constructor(text, { start, end }) {
				this.#text = text, this.paragraphs = paragraphsOf(text.slice(start, text.length - end));
			}
			add(unit, length) {
				this.units.push(unit), this.at += length;
			}
			readUntil(paragraph) {
				let end = this.at;
				for (; this.#next < paragraph; this.#next += 1) end += this.paragraphs[this.#next].length;
				if (end > this.at) for (let unit of unitsOf(this.#text.slice(this.at, end), this.at)) this.units.push(unit);
				this.at = end;
			}
			readFrom(paragraph) {
				this.#next = paragraph;
			}
		}
		function sameEnds(base, head) {
			if (hasFences(base) || hasFences(head)) return {
				start: 0,
				end: 0
			};
			let shorter = Math.min(base.length, head.length), same = 0;
			for (; same + 256 <= shorter && base.slice(same, same + 256) === head.slice(same, same + 256);) same += 256;
			for (; same < shorter && base.charCodeAt(same) === head.charCodeAt(same);) same += 1;
			if (base[same] === "\n" || head[same] === "\n") for (; base[same - 1] === "\n";) --same;
			let last = same < 2 ? -1 : base.lastIndexOf("\n\n", same - 2), start = last < 0 ? 0 : last + 2, most = shorter - start, [a, b] = [base.length, head.length], tail = 0;
			for (; tail + 256 <= most && base.slice(a - tail - 256, a - tail) === head.slice(b - tail - 256, b - tail);) tail += 256;
			for (; tail < most && base.charCodeAt(a - 1 - tail) === head.charCodeAt(b - 1 - tail);) tail += 1;
			let next = base.indexOf("\n\n", base.length - tail);
			if (next < 0) return {
				start,
				end: 0
			};
			for (; base[next] === "\n";) next += 1;
			return {
				start,
				end: base.length - next
			};
		}
		let hasFences = (text) => text.includes("```") || text.includes("~~~"), paragraphs_fence = /^ {0,3}(?:`{3,}|~{3,})/gm;
		function paragraphsOf(text) {
			let found = [], isFenced = hasFences(text), [from, read, isOpen] = [
				0,
				0,
				!1
			];
			for (let at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n", read)) {
				let end = at + 2;
				for (; text[end] === "\n";) end += 1;
				(isFenced ? text.slice(read, end).match(paragraphs_fence)?.length ?? 0 : 0) % 2 == 1 && (isOpen = !isOpen), read = end, isOpen || (found.push(text.slice(from, end)), from = end);
			}
			return from < text.length && found.push(text.slice(from)), found;
		}
		function wholeUnit(paragraph, from) {
			let text = paragraph.trimEnd(), start = text.length - text.trimStart().length;
			return {
				text,
				space: paragraph.slice(text.length),
				key: text,
				offset: from + start,
				kind: "sentence"
			};
		}
		class segment_writer_Side {
			#side;
			#written = 0;
			carried = 0;
			constructor(side) {
				this.#side = side;
			}
			unit(index) {
				return this.#side.units[index];
			}
			place(unit) {
				return this.#side.place(unit);
			}
			take(length) {
				let from = this.#written;
				return this.#written += length, this.#side.text.slice(from, this.#written);
			}
			takeUnit({ text, space }, hasSpace = !0) {
				let length = this.carried + text.length + (hasSpace ? space.length : 0);
				return this.carried = 0, this.take(length);
			}
		}
		class SegmentWriter {
			segments = [];
			#base;
			#head;
			#isInstruction;
			#budget;
			#same = 0;
			#last = -1;
			#isMany = !1;
			constructor(base, head, isInstruction, budget) {
				this.#base = new segment_writer_Side(base), this.#head = new segment_writer_Side(head), this.#isInstruction = isInstruction, this.#budget = budget;
			}
			write(steps) {
				this.#isMany = steps.length > 1e5;
				for (let index = 0; index < steps.length; index += 1) {
					let step = steps[index];
					if (step.kind === "removed") {
						let to = step.movedTo === void 0 ? void 0 : this.#head.place(this.#head.unit(step.movedTo));
						this.#side("removed", this.#base.unit(step.base), to, index);
					} else if (step.kind === "added") {
						let to = step.movedTo === void 0 ? void 0 : this.#base.place(this.#base.unit(step.movedTo));
						this.#side("added", this.#head.unit(step.head), to, index);
					} else {
						let a = this.#base.unit(step.base), b = this.#head.unit(step.head);
						step.kind === "match" && a.text === b.text ? this.#match(a, b, steps, index) : (this.#endSame(), this.#runs(this.#base.takeUnit(a), this.#head.takeUnit(b), a, b, step.kind === "match"));
					}
				}
				this.#endSame();
			}
			#endSame() {
				this.#same !== 0 && (this.segments.push({
					kind: "same",
					text: this.#base.take(this.#same)
				}), this.#head.take(this.#same), this.#same = 0);
			}
			#side(kind, unit, movedTo, index) {
				this.#endSame();
				let side = kind === "removed" ? this.#base : this.#head, text = side.takeUnit(unit, index !== this.#last), isInstruction = kind === "removed" && movedTo === void 0 && this.#isInstruction(unit), last = this.segments.at(-1);
				if (this.#isMany && last?.kind === kind && !movedTo && !last.movedTo && !isInstruction && !last.instruction) this.segments[this.segments.length - 1] = {
					...last,
					text: last.text + text
				};
				else {
					let more = {
						...movedTo && { movedTo },
						...isInstruction && { instruction: !0 }
					};
					this.segments.push({
						kind,
						text,
						at: side.place(unit),
						...more
					});
				}
				index === this.#last && (this.#same += unit.space.length);
			}
			#match(a, b, steps, index) {
				if (this.#same += a.text.length, a.space === b.space) {
					this.#same += a.space.length;
					return;
				}
				let kinds = new Set(), last = index;
				for (let kind = steps[last + 1]?.kind; kind === "removed" || kind === "added"; kind = steps[last + 1]?.kind) kinds.add(kind), last += 1;
				let end = steps[last];
				kinds.size === 2 || steps[index + 1]?.kind === "changed" ? (this.#base.carried = a.space.length, this.#head.carried = b.space.length) : end?.kind === "added" && this.#head.unit(end.head).space === a.space ? (this.#last = last, this.#head.carried = b.space.length) : end?.kind === "removed" && this.#base.unit(end.base).space === b.space ? (this.#last = last, this.#base.carried = a.space.length) : (this.#endSame(), this.#runs(this.#base.take(a.space.length), this.#head.take(b.space.length), a, b, !0));
			}
			#runs(base, head, a, b, isBlank) {
				let runs = runsOf(base, head, this.#budget), places = {
					base: this.#base.place(a),
					head: this.#head.place(b)
				};
				this.segments.push({
					kind: "changed",
					runs,
					...places,
					...isBlank && { blank: !0 }
				});
			}
		}
		function textDiff(base, head, isInstruction) {
			let budget = new Budget(2e7), [a, b] = unitsOfBoth(base.text, head.text, budget), written = (side, units) => ({
				text: side.text,
				units,
				place: ({ offset, text }) => side.place(offset, offset + Math.max(1, text.trimStart().length))
			}), writer = new SegmentWriter(written(base, a), written(head, b), isInstruction, budget);
			return writer.write(aligned(a, b, budget)), {
				segments: writer.segments,
				bounded: budget.exceeded
			};
		}
		var wording_reader = __webpack_require__(67733);
		let nothing = {
			text: "",
			pieces: []
		};
		function textChanges(base, head) {
			let messages = alignedMessages(messagesOf(base?.prompt), messagesOf(head?.prompt), new Budget(1e7)).flatMap(({ base: was, head: is, isMoved }) => was !== void 0 && is !== void 0 && was.role === is.role && was.text === is.text && isMoved === void 0 ? [] : [text_changes_read(base, was, head, is, {
				kind: was === void 0 ? "added" : is === void 0 ? "removed" : isMoved ? "moved" : "changed",
				of: "message",
				role: {
					...was && { base: was.role },
					...is && { head: is.role }
				},
				index: {
					...was && { base: was.index },
					...is && { head: is.index }
				},
				at: {
					...base && was && { base: base.places.of(was.message.position) },
					...head && is && { head: head.places.of(is.message.position) }
				}
			})]);
			return base === void 0 || head === void 0 ? messages : [
				...messages,
				...messages.length === 0 ? templateChange(base, head) : [],
				...includeChanges(base, head)
			];
		}
		function templateChange(base, head) {
			let [was, is] = [base.prompt.template, head.prompt.template];
			if (was?.template === is?.template) return [];
			let side = (part) => part === void 0 ? void 0 : messageText({ parts: [part] });
			return [text_changes_read(base, side(was), head, side(is), {
				kind: was === void 0 ? "added" : is === void 0 ? "removed" : "changed",
				of: "template",
				role: {},
				index: {},
				at: {
					...was && { base: base.places.of(was.position) },
					...is && { head: head.places.of(is.position) }
				}
			})];
		}
		function includeChanges(base, head) {
			let [before, after] = [includesOf(base.prompt), includesOf(head.prompt)];
			return [...new Set([...after.keys(), ...before.keys()])].flatMap((name) => {
				let [was, is] = [before.get(name), after.get(name)];
				if (was === is) return [];
				let side = ({ prompt, places }, template) => template === void 0 ? void 0 : messageText({ parts: [{
					type: "text",
					template,
					position: places.fileOf(template, prompt.files) ?? prompt.position,
					uses: []
				}] }), [old, now] = [side(base, was), side(head, is)], at = (placed, text) => placed.places.of(text?.pieces[0]?.position ?? placed.prompt.position);
				return [text_changes_read(base, old, head, now, {
					kind: was === void 0 ? "added" : is === void 0 ? "removed" : "changed",
					of: "include",
					name,
					role: {},
					index: {},
					at: {
						base: at(base, old),
						head: at(head, now)
					}
				})];
			});
		}
		function includesOf({ messages, template }) {
			let parts = [...messages.flatMap((message) => message.parts), ...template === void 0 ? [] : [template]];
			return new Map(parts.flatMap((part) => part.type === "text" ? Object.entries(part.includes ?? {}) : []));
		}
		let messagesOf = (prompt) => (prompt?.messages ?? []).map((message, index) => ({
			...messageText(message),
			role: message.role,
			message,
			index
		}));
		function text_changes_read(base, was, head, is, about) {
			let made, reader = () => (made ??= new wording_reader.m(is?.text ?? "", was?.text ?? ""), made), place = (side, text) => side === void 0 || text === void 0 ? {
				text: nothing.text,
				place: () => about.at.base ?? about.at.head ?? nowhere
			} : side.places.text(text), { segments, bounded } = textDiff(place(base, was), place(head, is), ({ kind, text }) => kind === "sentence" && reader().isInstruction(text));
			return {
				change: {
					...about,
					segments,
					...bounded && { bounded }
				},
				...was && { base: was },
				...is && { head: is },
				get reader() {
					return reader();
				}
			};
		}
		let nowhere = {
			file: "",
			line: 1,
			column: 1,
			endLine: 1
		};
		var prompts_template = __webpack_require__(71690);
		function canonical(template, language) {
			return languages[language]?.(template) ?? template;
		}
		let languages = {
			simple,
			handlebars: braces,
			mustache: braces,
			jinja
		};
		function simple(template) {
			let text = "", from = 0;
			for (let { name, offset, end } of (0, prompts_template.ht)(template)) text += `${template.slice(from, offset)}{{${name}}}`, from = end;
			return text + template.slice(from);
		}
		function inTag(inner) {
			let parts = inner.split(/("[^"]*"|'[^']*')/);
			if (!parts.some((part, index) => index % 2 == 0 && /["']/.test(part))) return parts.map((part, index) => index % 2 == 1 ? part : part.replace(/\s+/g, " ")).join("").trim();
		}
		let braceExceptions = /\{\{\{\{|\\\{\{|\{\{=/, ownLine = /(?<=^|\n)[ \t]*\{\{!(?:--[^{}]*--|(?!--)[^{}]*)\}\}[ \t]*(?:\n|$)/g, braceTag = /(?<!\{)\{\{(?!!)([&#^/>]?)([^{}[\]"'~]*)\}\}(?!\})/g;
		function areApart(template) {
			for (let at = template.indexOf("{{"); at >= 0;) {
				let close = template.indexOf("}}", at + 2);
				if (close < 0) return !template.includes("{{", at + 2);
				let next = template.indexOf("{{", at + 2);
				if (next >= 0 && next < close) return !1;
				at = next;
			}
			return !0;
		}
		function braces(template) {
			return braceExceptions.test(template) || !areApart(template) ? template : template.replace(ownLine, "").replace(braceTag, (_, sign, inner) => `{{${sign}${inTag(inner) ?? inner}}}`);
		}
		let closings = {
			"{{": "}}",
			"{%": "%}",
			"{#": "#}"
		};
		function jinja(template) {
			if (/\{%-?\s*raw\b/.test(template)) return template;
			let text = template.replace(/\n$/, ""), written = "", from = 0;
			for (let at = text.indexOf("{"); at >= 0; at = text.indexOf("{", Math.max(from, at + 1))) {
				let closing = closings[text.slice(at, at + 2)], close = closing === void 0 ? -1 : text.indexOf(closing, at + 2);
				if (closing !== void 0 && close < 0) break;
				close < 0 || (written += text.slice(from, at) + jinjaTag(text, at, close + 2), from = close + 2);
			}
			return written + text.slice(from);
		}
		function jinjaTag(text, at, end) {
			let tag = text.slice(at, end), before = text.slice(Math.max(0, at - beside), at), after = text.slice(end, end + beside);
			if (!tag.startsWith("{#")) {
				let [, open = "", inner = "", close = ""] = /^(\{[{%]-?)([\s\S]*?)(-?[%}]\})$/.exec(tag) ?? [], kept = inTag(inner);
				return kept === void 0 ? tag : `${open} ${kept} ${close}`;
			}
			return tag.startsWith("{#-") || tag.endsWith("-#}") || /(?:-[%}#]\}|\{)\s*$/.test(before) || /^(?:\s*\{[%{#]-|[{}%#])/.test(after) ? tag : "";
		}
		let beside = 1010, longest = 2e3;
		function sentenceReasons(segment, reader) {
			if (segment.kind === "removed" && segment.instruction) {
				let { at, text } = segment;
				return [{
					id: "instruction-removed",
					impact: "behavioural",
					message: `An instruction is gone that stood in line ${at.line}.`,
					at: { base: at },
					text: { base: text.trim() }
				}];
			}
			if (segment.kind !== "changed" || segment.blank) return [];
			let side = (other) => segment.runs.flatMap(({ kind, text }) => kind === other ? [] : [text]).join(""), [base, head] = [side("added"), side("removed")];
			if (base.length > longest || head.length > longest) return [];
			let at = {
				base: segment.base,
				head: segment.head
			}, reason = (id, message, text) => ({
				id,
				impact: "behavioural",
				message,
				at,
				text
			});
			return [
				...numberChanges(base, head, reader).map((text) => reason("number-changed", numberMessage(text), text)),
				...boundChanges(base, head, reader).map((text) => reason("bound-changed", `A limit goes the other way: ${text.base} \u2192 ${text.head}.`, text)),
				...negationChanges(base, head, reader).map(({ id, words }) => {
					let message = id === "negation-removed" ? `A negation is gone: "${words}".` : `A negation is new: "${words}".`;
					return reason(id, message, {
						base: base.trim(),
						head: head.trim()
					});
				})
			];
		}
		let numberMessage = ({ base, head }) => head === void 0 ? `A number is gone: ${base}.` : base === void 0 ? `A number is new: ${head}.` : `A number differs: ${base} \u2192 ${head}.`;
		function numberChanges(base, head, reader) {
			let [a, b] = [reader.numbers(base), reader.numbers(head)], values = (numbers) => numbers.map(({ value }) => value), changes = [], [from, fromHead] = [0, 0];
			for (let { base: to, head: toHead, length } of matched(values(a), values(b), new Budget(1e5))) {
				for (; from < to || fromHead < toHead; from += 1, fromHead += 1) {
					let [was, is] = [from < to ? a[from] : void 0, fromHead < toHead ? b[fromHead] : void 0];
					changes.push({
						...was && { base: sentence_reasons_around(base, was) },
						...is && { head: sentence_reasons_around(head, is) }
					});
				}
				[from, fromHead] = [to + length, toHead + length];
			}
			return changes;
		}
		function sentence_reasons_around(text, { start, end }) {
			let before = text.slice(Math.max(0, start - 40), start).split(/\s+/).slice(-3).join(" "), [after = ""] = /^\S*(?:\s+[\p{L}%]+)?/u.exec(text.slice(end, end + 40)) ?? [];
			return `${before}${text.slice(start, end)}${after}`.replace(/\s+/g, " ").replace(/[.,;:!?\u3002\uff0c\u3001\uff1b]+$/u, "").trim();
		}
		function boundChanges(base, head, reader) {
			let [a, b] = [reader.bounds(base), reader.bounds(head)];
			return a.length === b.length ? a.flatMap(({ way, text }, index) => {
				let is = b[index];
				return is === void 0 || is.way === way ? [] : [{
					base: text,
					head: is.text
				}];
			}) : [];
		}
		function negationChanges(base, head, reader) {
			let [a, b] = [reader.negations(base), reader.negations(head)];
			if (a.length === b.length) return [];
			let [more, less] = a.length > b.length ? [a, [...b]] : [b, [...a]], words = more.filter((word) => {
				let known = less.indexOf(word);
				return known >= 0 && less.splice(known, 1), known < 0;
			});
			return [{
				id: a.length > b.length ? "negation-removed" : "negation-added",
				words: words.join(", ")
			}];
		}
		function textReasons(read, languages) {
			let { change, base, head } = read, { kind, at, role } = change, name = nameOf(change), reasons = [], add = (id, impact, message) => {
				reasons.push({
					id,
					impact,
					message,
					at
				});
			};
			if (kind === "added" && add("message-added", "behavioural", `${name} is new.`), kind === "moved" && add("message-moved", "behavioural", `${name} stands elsewhere among the messages.`), kind === "removed") {
				add("message-removed", "behavioural", `${name} is gone${change.segments.some((segment) => segment.kind === "removed" && segment.instruction) ? ", with its instructions" : ""}.`);
				for (let segment of change.segments) reasons.push(...sentenceReasons(segment, read.reader));
			}
			if (role.base !== void 0 && role.head !== void 0 && role.base !== role.head && add("role-changed", "behavioural", `A message of ${role.base} is one of ${role.head}.`), kind !== "changed" || base === void 0 || head === void 0 || base.text === head.text) return reasons;
			if (withoutCachePoints(base) === withoutCachePoints(head)) add("cache-changed", "cosmetic", `What a provider may keep of ${inner(name)} ends elsewhere.`);
			else if (languages.base === languages.head && rendered(base, languages.base) === rendered(head, languages.head)) add("notation", "cosmetic", `${name} renders the same: only comments, or blanks within tags, differ.`);
			else if (change.segments.every(isBlank)) add("white-space", "behavioural", `Only white space differs in ${inner(name)}. A model gets it as it is.`);
			else {
				for (let segment of change.segments) reasons.push(...sentenceReasons(segment, read.reader));
				add("text-changed", "behavioural", `${name} differs: ${counts(change.segments)}.`);
			}
			return reasons;
		}
		function nameOf({ of, name, role, index }) {
			return of === "include" ? `The included template ${shown(name)}` : of === "template" ? "The template" : `Message ${(index.head ?? index.base ?? 0) + 1} (${role.head ?? role.base})`;
		}
		let inner = (name) => name[0]?.toLowerCase() + name.slice(1);
		function isBlank(segment) {
			return segment.kind === "same" ? !0 : segment.kind === "changed" ? segment.runs.every(({ kind, text }) => kind === "same" || text.trim() === "") : segment.text.trim() === "";
		}
		let withoutCachePoints = ({ text, pieces }) => pieces.filter(({ start, end, template }) => template !== void 0 || text.slice(start, end) !== "[cache point]").map(({ start, end }) => text.slice(start, end)).join("\n"), rendered = ({ text, pieces }, language) => pieces.map(({ start, end }) => canonical(text.slice(start, end), language)).join("\n");
		function counts(segments) {
			let numbers = {
				changed: 0,
				added: 0,
				removed: 0,
				moved: 0
			};
			for (let segment of segments) segment.kind !== "same" && (segment.kind === "changed" ? numbers.changed += +!segment.blank : segment.movedTo === void 0 ? numbers[segment.kind] += 1 : segment.kind === "added" && (numbers.moved += 1));
			let [[first = "", number = 0] = [], ...rest] = Object.entries(numbers).filter(([, number]) => number > 0);
			return [`${number} ${number === 1 ? "sentence" : "sentences"} ${first}`, ...rest.map(([what, count]) => `${count} ${what}`)].join(", ");
		}
		function toolChanges(base, head, places) {
			let before = new Map(base.map((tool) => [tool.name, tool])), names = new Set(head.map(({ name }) => name)), gone = base.filter(({ name }) => !names.has(name)), renamed = new Map();
			for (let tool of head.filter(({ name }) => !before.has(name))) {
				let was = gone.findIndex((one) => one.description === tool.description && isEqual(one.inputSchema, tool.inputSchema));
				was >= 0 && renamed.set(tool, gone.splice(was, 1)[0]);
			}
			let sides = (was, is) => ({
				name: {
					...was && { base: was.name },
					...is && { head: is.name }
				},
				arguments: was && is ? schemaDiff(was.inputSchema, is.inputSchema) : [],
				at: {
					...was && { base: places.base.of(was.position) },
					...is && { head: places.head.of(is.position) }
				}
			});
			return [...head.flatMap((is) => {
				let was = before.get(is.name) ?? renamed.get(is);
				if (was === void 0) return [{
					kind: "added",
					...sides(void 0, is)
				}];
				if (was.name !== is.name) return [{
					kind: "renamed",
					...sides(was, is)
				}];
				let change = sides(was, is);
				if (was.description === is.description) return change.arguments.length === 0 ? [] : [{
					kind: "changed",
					...change
				}];
				let side = (tool, at) => ({
					text: tool.description ?? "",
					place: () => at.of(tool.position)
				}), { segments } = textDiff(side(was, places.base), side(is, places.head), () => !1);
				return [{
					kind: "changed",
					...change,
					description: segments
				}];
			}), ...gone.map((was) => ({
				kind: "removed",
				...sides(was, void 0)
			}))];
		}
		function valueChanges(base, head, places) {
			let before = new Map(base.map((setting) => [setting.key, setting])), after = new Set(head.map(({ key }) => key)), changed = head.flatMap(({ key, value, position }) => {
				let was = before.get(key);
				if (was !== void 0 && isEqual(was.value, value)) return [];
				let at = {
					...was && { base: places.base.of(was.position) },
					head: places.head.of(position)
				};
				return [{
					key,
					value: {
						...was && { base: was.value },
						head: value
					},
					at
				}];
			}), gone = base.filter(({ key }) => !after.has(key));
			return [...changed, ...gone.map(({ key, value, position }) => ({
				key,
				value: { base: value },
				at: { base: places.base.of(position) }
			}))];
		}
		let tag = /\{\{\{?[^{}]*\}\}\}?|\{%[^{}]*%\}|\{[^{}\n]{1,100}\}/g;
		function surroundings(texts, variables) {
			let found = new Map(variables.map(({ name }) => [name, []]));
			for (let text of texts) {
				let plain = "", from = 0, uses = [];
				for (let { 0: whole, index } of text.matchAll(tag)) {
					plain += text.slice(from, index);
					for (let name of new Set(whole.match(/[\p{L}\p{N}_$][\p{L}\p{N}_$.-]*/gu))) found.has(name) ? uses.push({
						name,
						at: plain.length
					}) : found.has(name.split(".")[0] ?? "") && uses.push({
						name: name.split(".")[0] ?? "",
						at: plain.length
					});
					plain += "\ufffc", from = index + whole.length;
				}
				plain += text.slice(from);
				for (let { name, at } of uses) {
					let places = found.get(name);
					places === void 0 || places.length >= 50 || places.push({
						before: line(plain.slice(Math.max(0, at - 24), at)),
						after: line(plain.slice(at + 1, at + 1 + 24))
					});
				}
			}
			return found;
		}
		let line = (text) => text.replace(/\s+/g, " ");
		function variableChanges(base, head) {
			let [before, after] = [byName(base.variables), byName(head.variables)], gone = base.variables.filter(({ name }) => !after.has(name)), renamed = renames(gone, head.variables.filter(({ name }) => !before.has(name)), base.texts, head.texts), sides = (was, is) => ({
				name: {
					...was && { base: was.name },
					...is && { head: is.name }
				},
				required: {
					...was && { base: was.required },
					...is && { head: is.required }
				},
				default: {
					...was?.default !== void 0 && { base: was.default },
					...is?.default !== void 0 && { head: is.default }
				},
				schema: was && is ? schemaDiff(was.schema ?? {}, is.schema ?? {}) : [],
				described: was?.description !== is?.description,
				at: {
					...at("base", was, base.places),
					...at("head", is, head.places)
				}
			}), changes = head.variables.flatMap((is) => {
				let was = before.get(is.name) ?? renamed.get(is);
				if (was === void 0) return [{
					kind: "added",
					...sides(void 0, is)
				}];
				if (was.name !== is.name) return [{
					kind: "renamed",
					...sides(was, is)
				}];
				let change = sides(was, is);
				return was.required === is.required && isEqual(was.default, is.default) && !change.described && change.schema.length === 0 ? [] : [{
					kind: "changed",
					...change
				}];
			}), found = new Set(renamed.values()), removed = gone.filter((variable) => !found.has(variable));
			return [...changes, ...removed.map((was) => ({
				kind: "removed",
				...sides(was, void 0)
			}))];
		}
		let byName = (variables) => new Map(variables.map((variable) => [variable.name, variable]));
		function at(side, variable, places) {
			let span = variable?.declared ?? variable?.uses[0];
			return span === void 0 ? {} : { [side]: places.of(span) };
		}
		function renames(gone, come, before, after) {
			let found = new Map();
			if (gone.length === 0 || come.length === 0) return found;
			let [was, is] = [surroundings(before, gone), surroundings(after, come)], candidates = come.flatMap((one) => gone.map((other) => ({
				one,
				other,
				score: likeness(is.get(one.name), was.get(other.name))
			}))), taken = new Set();
			for (let { one, other, score } of candidates.sort((a, b) => b.score - a.score)) score < .5 || found.has(one) || taken.has(other) || (found.set(one, other), taken.add(other));
			return found;
		}
		function likeness(a = [], b = []) {
			if (a.length === 0 || b.length === 0) return 0;
			let left = [...b], same = 0;
			for (let { before, after } of a) {
				let worth = (one) => Number(one.before === before) + Number(one.after === after), index = left.reduce((top, one, at) => worth(one) > (top < 0 ? 0 : worth(left[top])) ? at : top, -1);
				index < 0 || (same += worth(left[index]) / 2, left.splice(index, 1));
			}
			return 2 * same / (a.length + b.length);
		}
		function promptChange(base, head, sides, similarity) {
			let places = {
				base: new Places(base, sides.base),
				head: new Places(head, sides.head)
			}, read = textChanges({
				prompt: base,
				places: places.base
			}, {
				prompt: head,
				places: places.head
			}), budget = new Budget(1e7), rows = (of) => rowChanges(of(base), of(head), places, budget), response = responseChange(base, head, places), model = modelChange(base, head, places), found = {
				texts: read.map(({ change }) => change),
				variables: variableChanges({
					variables: base.variables,
					texts: templatesOf(base),
					places: places.base
				}, {
					variables: head.variables,
					texts: templatesOf(head),
					places: places.head
				}),
				...model && { model },
				settings: settingChanges(base, head, places),
				metadata: valueChanges(base.metadata, head.metadata, places),
				...response && { response },
				tools: toolChanges(base.tools, head.tools, places),
				examples: rows(({ examples }) => examples.map(({ values, position }) => ({
					value: values,
					position
				}))),
				testData: rows(({ testData }) => testData.map(({ values, position }) => ({
					value: values,
					position
				}))),
				evaluators: rows(({ evaluators }) => evaluators.map(({ position, ...value }) => ({
					value,
					position
				})))
			}, at = {
				base: places.base.of(base.position),
				head: places.head.of(head.position)
			}, reasons = [
				...similarity === void 0 ? [] : [renamedReason(base, head, at)],
				...found.variables.flatMap(variableReasons),
				...model ? valueReasons("model-changed", model) : [],
				...response ? responseReasons(response) : [],
				...found.tools.flatMap(toolReasons),
				...orderReasons(base, head, found.tools, at),
				...read.flatMap((text) => textReasons(text, {
					base: base.language,
					head: head.language
				})),
				...found.settings.flatMap((change) => valueReasons("setting-changed", change)),
				...rowReasons("examples-changed", found.examples),
				...found.metadata.flatMap((change) => valueReasons("metadata-changed", change, head.kind)),
				...rowReasons("test-data-changed", found.testData),
				...rowReasons("evaluators-changed", found.evaluators),
				...languageReasons(base, head, at)
			];
			if (reasons.length === 0) {
				let [was, is] = [places.base.written(base.position), places.head.written(head.position)];
				if (was === is || was === void 0 || is === void 0) return;
				reasons.push({
					id: "notation",
					impact: "cosmetic",
					message: "Only how it is written differs: comments, quotes, or the order of keys.",
					at
				});
			}
			let bounded = budget.exceeded || found.texts.some((text) => text.bounded);
			return {
				kind: similarity === void 0 ? "changed" : "renamed",
				base,
				head,
				...ordered(reasons),
				...similarity !== void 0 && { similarity },
				...found,
				...bounded && { bounded }
			};
		}
		let templatesOf = ({ messages, template }) => (0, variables.C)(messages, template).map((text) => text.template);
		function renamedReason(base, head, at) {
			let name = ({ path, key }) => shown(key === void 0 ? path : `${path} ${key}`);
			return {
				id: "prompt-renamed",
				impact: head.kind === "instructions" ? "behavioural" : "breaking",
				message: `It was ${name(base)}, and is ${name(head)}.`,
				at
			};
		}
		function settingChanges(base, head, places) {
			let changes = valueChanges(base.settings, head.settings, places);
			if (!isEqual(base.toolChoice, head.toolChoice) && !changes.some(({ key }) => /tool_?choice/i.test(key))) {
				let [was, is] = [base.toolChoice, head.toolChoice];
				changes.push({
					key: "toolChoice",
					value: {
						...was && { base: was },
						...is && { head: is }
					},
					at: {}
				});
			}
			if (changes.length > 0 || isEqual(base.parameters, head.parameters)) return changes;
			let known = ({ parameters, position }) => Object.entries(parameters).map(([key, value]) => ({
				key,
				value,
				position
			}));
			return valueChanges(known(base), known(head), places);
		}
		function modelChange(base, head, places) {
			let setting = ({ model }) => model === void 0 ? [] : [{
				key: "model",
				value: model.id,
				position: model.position
			}];
			return valueChanges(setting(base), setting(head), places)[0];
		}
		function responseChange(base, head, places) {
			let prose = { type: "text" }, [was, is] = [base.response?.format ?? prose, head.response?.format ?? prose], at = {
				...base.response && { base: places.base.of(base.response.position) },
				...head.response && { head: places.head.of(head.response.position) }
			}, type = {
				base: was.type,
				head: is.type
			};
			if (was.type !== is.type) return {
				type,
				schema: [],
				at
			};
			if (was.type !== "json-schema" || is.type !== "json-schema") return;
			let schema = schemaDiff(was.schema, is.schema);
			return was.name !== is.name && schema.push({
				path: "",
				kind: "described",
				keyword: "name",
				base: shown(was.name),
				head: shown(is.name)
			}), schema.length === 0 ? void 0 : {
				type,
				schema,
				at
			};
		}
		function orderReasons(base, head, changes, at) {
			let names = ({ tools }) => tools.map(({ name }) => name).join("\n");
			return changes.some(({ kind }) => kind !== "changed") || names(base) === names(head) ? [] : [{
				id: "tool-moved",
				impact: "behavioural",
				message: "The tools stand in another order.",
				at
			}];
		}
		function languageReasons({ language: was }, { language: is, variables }, at) {
			return was === is ? [] : [{
				id: "language-changed",
				impact: variables.length > 0 ? "behavioural" : "cosmetic",
				message: `Its template is read as ${is}, not as ${was}.`,
				at
			}];
		}
		function diffPrompts(base, head) {
			let changes = pairedPrompts(base.prompts, head.prompts).flatMap((pair) => {
				if (pair.base === void 0) return pair.head === void 0 ? [] : [oneSided("added", pair.head, head)];
				if (pair.head === void 0) return [oneSided("removed", pair.base, base)];
				let change = promptChange(pair.base, pair.head, {
					base,
					head
				}, pair.similarity);
				return change === void 0 ? [] : [change];
			}), path = ({ head: is, base: was }) => is?.path ?? was?.path ?? "";
			return {
				impact: (0, impact.n)(changes.map(({ impact }) => impact)),
				changes: changes.sort((a, b) => path(a) < path(b) ? -1 : +(path(a) > path(b)))
			};
		}
	}),
	5092: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m: () => weightOf,
			n: () => impactOfAll
		});
		let order = [
			"none",
			"cosmetic",
			"behavioural",
			"breaking"
		], weightOf = (impact) => order.indexOf(impact), impactOfAll = (impacts) => order[Math.max(0, ...impacts.map(weightOf))];
	}),
	67733: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => Reader });
		var matches = __webpack_require__(84383);
		let chinese = {
			spaced: !1,
			frequent: "",
			negations: "\u4e0d|\u6ca1|\u6c92|\u65e0|\u7121|\u52ff|\u522b|\u5225|\u672a|\u83ab|\u7981\u6b62|\u4e25\u7981|\u56b4\u7981|\u5207\u5fcc",
			obligations: "\u8bf7|\u8acb|\u5fc5\u987b|\u5fc5\u9808|\u52a1\u5fc5|\u52d9\u5fc5|\u5e94\u5f53|\u61c9\u7576|\u5e94\u8be5|\u61c9\u8a72|\u9700\u8981|\u4e0d\u8981|\u4e0d\u5f97|\u4e0d\u80fd|\u4e0d\u53ef|\u7981\u6b62|\u4e25\u7981|\u56b4\u7981|\u5207\u52ff|\u53ea\u80fd|\u4ec5\u9650|\u50c5\u9650|\u59cb\u7ec8|\u59cb\u7d42|\u4e00\u5b9a|\u603b\u662f|\u7e3d\u662f|\u786e\u4fdd|\u78ba\u4fdd|\u6700\u591a|\u81f3\u5c11|\u4e0d\u8d85\u8fc7|\u4e0d\u8d85\u904e",
			imperatives: "",
			atMost: "\u6700\u591a|\u81f3\u591a|\u4e0d\u8d85\u8fc7|\u4e0d\u8d85\u904e|\u4ee5\u5185|\u4ee5\u5167|\u4e0d\u591a\u4e8e|\u4e0d\u591a\u65bc|\u5c11\u4e8e|\u5c11\u65bc",
			atLeast: "\u6700\u5c11|\u81f3\u5c11|\u4e0d\u5c11\u4e8e|\u4e0d\u5c11\u65bc|\u4ee5\u4e0a|\u8d85\u8fc7|\u8d85\u904e|\u591a\u4e8e|\u591a\u65bc",
			numbers: []
		}, english = {
			spaced: !0,
			frequent: "use|not|do|does|all|any|will|can|have|has|more|than|when|what|which|who|their|they|we|our|its|the|a|an|and|or|is|are|be|of|to|in|for|with|you|your|it|this|that|as|by|on|if|at|from",
			negations: "no|not|never|none|nothing|nobody|neither|nor|without|cannot|can't|don't|doesn't|didn't|isn't|aren't|won't|shouldn't|mustn't|wouldn't|couldn't",
			obligations: "must|shall|should|always|never|only|have to|has to|need to|needs to|required|mandatory|do not|don't|cannot|can't|may not|must not|mustn't|forbidden|prohibited|not allowed|make sure|ensure|under no circumstances|at all times|at most|at least|refuse|please",
			imperatives: "act|add|address|adhere|adopt|agree|allow|analyse|analyze|answer|apologise|apologize|append|apply|ask|assign|assume|avoid|base|be|begin|behave|break|calculate|call|categorise|categorize|check|choose|cite|clarify|classify|close|combine|compare|complete|compute|confirm|consider|consult|convert|copy|correct|count|create|decide|decline|define|delete|describe|detect|determine|discuss|divide|draft|edit|emit|encourage|end|escalate|estimate|evaluate|examine|exclude|execute|explain|express|extract|fill|find|finish|fix|focus|follow|format|generate|get|give|greet|group|handle|help|hide|highlight|identify|ignore|imagine|implement|include|indicate|infer|insert|keep|label|leave|let|limit|link|list|look|maintain|make|mark|mention|merge|note|offer|omit|open|output|paraphrase|parse|perform|pick|plan|prefer|prepare|present|preserve|print|prioritise|prioritize|proceed|produce|provide|put|quote|rank|rate|read|recommend|redact|refer|refuse|reject|remain|remember|remove|rephrase|replace|reply|report|represent|respect|respond|restate|return|review|rewrite|run|save|say|score|search|select|send|set|show|skip|solve|sort|speak|specify|split|start|state|stay|stick|stop|structure|suggest|summarise|summarize|take|tell|test|think|translate|treat|try|update|use|validate|verify|wait|warn|work|write|wrap",
			atMost: "at most|no more than|not more than|up to|maximum|max|fewer than|less than|no longer than|under|below",
			atLeast: "at least|no less than|no fewer than|not less than|minimum|min|more than|no shorter than|over|above",
			numbers: [
				"zero",
				"",
				"two",
				"three",
				"four",
				"five",
				"six",
				"seven",
				"eight",
				"nine",
				"ten",
				"eleven",
				"twelve"
			]
		}, spaced = [
			english,
			{
				spaced: !0,
				frequent: "in|der|die|das|den|dem|des|ein|eine|einen|und|oder|ist|sind|zu|mit|f\u00fcr|auf|von|im|du|sie|dein|ihr|wenn|bei",
				negations: "nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|nichts|niemand|ohne|weder|noch nie|keinesfalls|keineswegs|nirgends",
				obligations: "muss|musst|m\u00fcssen|m\u00fcsst|soll|sollst|sollen|sollte|sollten|darf nicht|darfst nicht|d\u00fcrfen nicht|darf|darfst|nie|niemals|immer|stets|nur|ausschlie\u00dflich|unbedingt|keinesfalls|auf keinen fall|verboten|erforderlich|verpflichtend|achte darauf|stelle sicher|stellen sie sicher|vermeide|vermeiden sie|bitte|h\u00f6chstens|mindestens",
				imperatives: "achte|analysiere|antworte|antworten|beachte|beachten|bearbeite|beende|beginne|begr\u00fcnde|behalte|behandle|beschreibe|beschr\u00e4nke|best\u00e4tige|bewerte|bitte|bleib|bleibe|entferne|entscheide|erg\u00e4nze|erkl\u00e4re|erkl\u00e4ren|erstelle|erstellen|erw\u00e4hne|extrahiere|fasse|fassen|finde|folge|formatiere|formuliere|frag|frage|fragen|f\u00fchre|f\u00fcge|gib|geben|halte|halten|handle|hilf|ignoriere|ignorieren|klassifiziere|korrigiere|lass|leite|lies|liefere|liste|l\u00f6sche|mach|mache|nenn|nenne|nennen|nimm|nutze|nutzen|ordne|pr\u00fcfe|pr\u00fcfen|sag|sage|schreib|schreibe|schreiben|sei|setze|sortiere|sprich|stelle|stellen|suche|teile|\u00fcbersetze|\u00fcbersetzen|\u00fcberpr\u00fcfe|verfasse|vergleiche|vermeide|vermeiden|versprich|versuche|verweise|verwende|verwenden|verzichte|w\u00e4hle|w\u00e4hl|weise|wiederhole|zeige|zitiere|z\u00e4hle",
				atMost: "h\u00f6chstens|maximal|nicht mehr als|bis zu|weniger als|unter",
				atLeast: "mindestens|minimal|nicht weniger als|mehr als|wenigstens|\u00fcber",
				numbers: [
					"null",
					"",
					"zwei",
					"drei",
					"vier",
					"f\u00fcnf",
					"sechs",
					"sieben",
					"acht",
					"neun",
					"zehn",
					"elf",
					"zw\u00f6lf"
				]
			},
			{
				spaced: !0,
				frequent: "le|la|les|un|une|des|du|de|et|ou|est|sont|\u00e0|au|aux|en|pour|avec|vous|votre|tu|ton|que|qui|dans|si",
				negations: "pas|jamais|aucun|aucune|rien|sans|ni|nulle part",
				obligations: "dois|devez|doit|doivent|faut|ne|n'|toujours|jamais|uniquement|seulement|obligatoire|obligatoirement|interdit|interdite|imp\u00e9rativement|assure-toi|assurez-vous|veille|veillez|veuillez|\u00e9vite|\u00e9vitez|au plus|au maximum|au moins",
				imperatives: "ajoute|ajoutez|aide|aidez|analyse|analysez|choisis|choisissez|cite|citez|classe|classez|commence|commencez|compare|comparez|conserve|conservez|consid\u00e8re|consid\u00e9rez|corrige|corrigez|cr\u00e9e|cr\u00e9ez|d\u00e9cris|d\u00e9crivez|demande|demandez|donne|donnez|\u00e9cris|\u00e9crivez|\u00e9value|\u00e9valuez|\u00e9vite|\u00e9vitez|explique|expliquez|extrais|extrayez|fais|faites|fournis|fournissez|garde|gardez|g\u00e9n\u00e8re|g\u00e9n\u00e9rez|ignore|ignorez|indique|indiquez|limite|limitez|liste|listez|mentionne|mentionnez|mets|mettez|montre|montrez|n'h\u00e9site|parle|parlez|pr\u00e9cise|pr\u00e9cisez|propose|proposez|r\u00e9\u00e9cris|r\u00e9\u00e9crivez|r\u00e9dige|r\u00e9digez|refuse|refusez|remplace|remplacez|renvoie|renvoyez|r\u00e9p\u00e8te|r\u00e9p\u00e9tez|r\u00e9ponds|r\u00e9pondez|respecte|respectez|reste|restez|r\u00e9sume|r\u00e9sumez|retourne|retournez|signale|signalez|sois|soyez|suis|suivez|supprime|supprimez|termine|terminez|traduis|traduisez|traite|traitez|trie|triez|utilise|utilisez|v\u00e9rifie|v\u00e9rifiez",
				atMost: "au plus|au maximum|maximum|pas plus de|jusqu'\u00e0|moins de",
				atLeast: "au moins|au minimum|minimum|pas moins de|plus de",
				numbers: [
					"z\u00e9ro",
					"",
					"deux",
					"trois",
					"quatre",
					"cinq",
					"six",
					"sept",
					"huit",
					"neuf",
					"dix",
					"onze",
					"douze"
				]
			},
			{
				spaced: !0,
				frequent: "el|la|los|las|un|una|y|o|es|son|de|del|en|para|con|que|por|tu|su|al|se|si|como|lo",
				negations: "no|nunca|jam\u00e1s|ning\u00fan|ninguno|ninguna|nada|nadie|sin|ni|tampoco",
				obligations: "debe|debes|deben|deber\u00eda|deber\u00edas|hay que|tienes que|tiene que|no|nunca|jam\u00e1s|siempre|solo|s\u00f3lo|solamente|\u00fanicamente|obligatorio|obligatoria|prohibido|prohibida|aseg\u00farate|aseg\u00farese|evita|evite|por favor|como m\u00e1ximo|como m\u00ednimo|al menos|a lo sumo",
				imperatives: "act\u00faa|act\u00fae|agrega|agregue|a\u00f1ade|a\u00f1ada|analiza|analice|asume|ayuda|ayude|busca|busque|calcula|calcule|cita|cite|clasifica|clasifique|comienza|comience|compara|compare|comprueba|compruebe|considera|considere|contesta|conteste|corrige|corrija|crea|cree|da|d\u00e9|describe|describa|devuelve|devuelva|di|diga|elige|elija|elimina|elimine|empieza|empiece|escribe|escriba|eval\u00faa|eval\u00fae|evita|evite|explica|explique|extrae|extraiga|genera|genere|habla|hable|haz|haga|ignora|ignore|incluye|incluya|indica|indique|limita|limite|lista|liste|mant\u00e9n|mantenga|menciona|mencione|muestra|muestre|ofrece|ofrezca|omite|omita|ordena|ordene|pide|pida|pregunta|pregunte|proporciona|proporcione|prop\u00f3n|proponga|rechaza|rechace|redacta|redacte|reescribe|reescriba|repite|repita|responde|responda|resume|resuma|revisa|revise|saluda|salude|s\u00e9|sea|sigue|siga|sugiere|sugiera|termina|termine|traduce|traduzca|usa|use|utiliza|utilice|verifica|verifique",
				atMost: "como m\u00e1ximo|a lo sumo|m\u00e1ximo|no m\u00e1s de|hasta|menos de",
				atLeast: "como m\u00ednimo|al menos|por lo menos|m\u00ednimo|no menos de|m\u00e1s de",
				numbers: [
					"cero",
					"",
					"dos",
					"tres",
					"cuatro",
					"cinco",
					"seis",
					"siete",
					"ocho",
					"nueve",
					"diez",
					"once",
					"doce"
				]
			},
			{
				spaced: !0,
				frequent: "o|a|os|as|um|uma|e|ou|\u00e9|s\u00e3o|de|do|da|dos|das|em|no|na|para|com|que|por|voc\u00ea|seu|sua|se|ao",
				negations: "n\u00e3o|nunca|jamais|nenhum|nenhuma|nada|ningu\u00e9m|sem|nem|tampouco",
				obligations: "deve|deves|devem|deveria|precisa|tem que|tem de|n\u00e3o|nunca|jamais|sempre|somente|s\u00f3|apenas|obrigat\u00f3rio|obrigat\u00f3ria|proibido|proibida|certifique-se|garanta|evite|por favor|no m\u00e1ximo|no m\u00ednimo|pelo menos",
				imperatives: "aja|adicione|ajude|analise|apresente|avalie|busque|calcule|cite|classifique|comece|compare|considere|converta|corrija|crie|d\u00ea|descreva|devolva|diga|elimine|encerre|envie|escolha|escreva|evite|explique|extraia|fa\u00e7a|fale|forne\u00e7a|gere|identifique|ignore|inclua|indique|leia|limite|liste|mantenha|mencione|mostre|obede\u00e7a|ofere\u00e7a|omita|ordene|pergunte|pe\u00e7a|preserve|proponha|recuse|redija|reescreva|remova|repita|responda|resuma|retorne|revise|seja|siga|sugira|termine|trate|traduza|use|utilize|verifique",
				atMost: "no m\u00e1ximo|m\u00e1ximo|n\u00e3o mais que|n\u00e3o mais de|at\u00e9|menos de|menos que",
				atLeast: "no m\u00ednimo|pelo menos|ao menos|m\u00ednimo|n\u00e3o menos que|mais de|mais que",
				numbers: [
					"zero",
					"",
					"dois",
					"tr\u00eas",
					"quatro",
					"cinco",
					"seis",
					"sete",
					"oito",
					"nove",
					"dez",
					"onze",
					"doze"
				]
			},
			{
				spaced: !0,
				frequent: "il|lo|la|i|gli|le|un|una|e|o|\u00e8|sono|di|del|della|in|per|con|che|tu|tuo|se|al|da|nel",
				negations: "non|mai|nessun|nessuno|nessuna|niente|nulla|senza|n\u00e9|neanche|nemmeno|neppure",
				obligations: "devi|deve|devono|dovresti|dovrebbe|bisogna|non|mai|sempre|solo|soltanto|solamente|esclusivamente|obbligatorio|obbligatoria|vietato|vietata|assicurati|si assicuri|evita|evitare|per favore|al massimo|al minimo|almeno",
				imperatives: "agisci|aggiungi|aiuta|analizza|calcola|cerca|chiedi|cita|classifica|comincia|confronta|considera|controlla|correggi|crea|dai|descrivi|elenca|elimina|estrai|evita|fai|fornisci|genera|ignora|includi|indica|inizia|leggi|limita|mantieni|menziona|mostra|offri|ometti|ordina|parla|proponi|rendi|restituisci|riassumi|rifiuta|rimuovi|ripeti|rispetta|rispondi|riscrivi|scegli|scrivi|segnala|segui|sii|sostituisci|spiega|suggerisci|termina|traduci|tratta|usa|utilizza|valuta|verifica",
				atMost: "al massimo|massimo|non pi\u00f9 di|fino a|meno di",
				atLeast: "almeno|al minimo|come minimo|minimo|non meno di|pi\u00f9 di",
				numbers: [
					"zero",
					"",
					"due",
					"tre",
					"quattro",
					"cinque",
					"sei",
					"sette",
					"otto",
					"nove",
					"dieci",
					"undici",
					"dodici"
				]
			}
		], frequent;
		function frequentWords() {
			if (frequent !== void 0) return frequent;
			let words = new Map();
			for (let wording of spaced) for (let word of wording.frequent.split("|")) words.set(word, [...words.get(word) ?? [], wording]);
			let numbers = new Map();
			for (let [word, wordings] of words) /^[a-z]+$/.test(word) && numbers.set(numberOf(word), wordings);
			return frequent = {
				words,
				numbers
			}, frequent;
		}
		let digitOf = (code) => code - 96, numberOf = (word) => Array.from(word).reduce((number, letter) => number * 27 + digitOf(letter.charCodeAt(0)), 0);
		function frequencies(text) {
			let counts = new Map(), count = (wordings) => {
				if (wordings !== void 0) for (let wording of wordings) counts.set(wording, (counts.get(wording) ?? 0) + 1);
			}, { words, numbers } = frequentWords();
			if (/[^\0-\x7F]/.test(text)) {
				for (let word of text.match(/\p{L}+/gu) ?? []) count(words.get(word));
				return counts;
			}
			let number = 0;
			for (let at = 0; at <= text.length; at += 1) {
				let digit = digitOf(text.charCodeAt(at));
				digit > 0 && digit < 27 ? number = number * 27 + digit : number > 0 && (count(numbers.get(number)), number = 0);
			}
			return counts;
		}
		function leading(counts, share) {
			let most = 0;
			for (let count of counts.values()) count > most && (most = count);
			let found = [];
			for (let [wording, count] of counts) count >= most * share && found.push(wording);
			return found;
		}
		let japanese = {
			spaced: !1,
			frequent: "",
			negations: "\u307e\u305b\u3093|\u306a\u3044|\u306a\u304f|\u305a\u306b|\u306a\u3057|\u7981\u6b62|\u4e0d\u53ef|\u53b3\u7981|\u6c7a\u3057\u3066|\u3051\u3063\u3057\u3066",
			obligations: "\u304f\u3060\u3055\u3044|\u4e0b\u3055\u3044|\u306a\u3055\u3044|\u3053\u3068[\u3002\uff0e\\s]|\u3053\u3068$|\u3079\u304d|\u5fc5\u305a|\u304b\u306a\u3089\u305a|\u7d76\u5bfe|\u5e38\u306b|\u6c7a\u3057\u3066|\u7981\u6b62|\u4e0d\u53ef|\u53b3\u7981|\u306a\u3051\u308c\u3070\u306a\u3089\u306a\u3044|\u5fc5\u8981\u304c\u3042|\u3066\u306f\u3044\u3051|\u3066\u306f\u306a\u3089|\u306e\u307f|\u3060\u3051|\u4ee5\u5185|\u4ee5\u4e0b|\u4ee5\u4e0a",
			imperatives: "",
			atMost: "\u4ee5\u5185|\u4ee5\u4e0b|\u672a\u6e80|\u307e\u3067|\u6700\u5927|\u591a\u304f\u3066\u3082",
			atLeast: "\u4ee5\u4e0a|\u5c11\u306a\u304f\u3068\u3082|\u6700\u4f4e|\u6700\u5c0f",
			numbers: []
		};
		class Reader {
			#leading;
			#known = [];
			constructor(...texts) {
				let samples = texts.map((text) => text.slice(0, 1e3)), different = samples.filter((sample, at) => samples.indexOf(sample) === at);
				this.#leading = leading(frequencies(plain(different.join("\n"))), .4);
			}
			#read(sentence) {
				let known = this.#known.find((one) => one.sentence === sentence);
				if (known !== void 0) return known;
				let text = plain(sentence), read = {
					sentence,
					text,
					wordings: this.#told(text)
				};
				return this.#known = [read, ...this.#known.slice(0, 1)], read;
			}
			#told(sentence) {
				let found = new Set([...this.#leading, ...leading(frequencies(sentence), 1)]);
				return /[\p{sc=Hira}\p{sc=Kana}]/u.test(sentence) ? found.add(japanese) : /\p{sc=Han}/u.test(sentence) && found.add(chinese), found.size === 0 ? [english] : [...found];
			}
			isInstruction(sentence) {
				let text = plain(sentence).replace(/^[\s>#*_\u2022\u2023\u2013+"'(-]+|^\s*\(?(?:\d{1,3}|[a-z])[.)]\s+/g, "");
				return this.#told(text).some((wording) => {
					let { obligations, negations, imperatives } = patterns(wording);
					return imperatives.test(text) || has(text, obligations) || has(text, negations);
				});
			}
			negations(sentence) {
				let { text, wordings } = this.#read(sentence);
				return wordings.map((wording) => {
					let { negations, atMost, atLeast } = patterns(wording);
					return text.replace(atMost, " ").replace(atLeast, " ").match(negations) ?? [];
				}).reduce((most, found) => found.length > most.length ? found : most, []);
			}
			bounds(sentence) {
				let { text, wordings } = this.#read(sentence), found = wordings.flatMap((wording) => ["most", "least"].flatMap((way) => (0, matches.t)(text, patterns(wording)[way === "most" ? "atMost" : "atLeast"]).map(({ 0: word, index }) => ({
					way,
					text: word,
					index
				})))), whole = found.filter((one) => !found.some((other) => other.text.length > one.text.length && other.index <= one.index && one.index + one.text.length <= other.index + other.text.length));
				return [...new Map(whole.map((one) => [one.index, one])).values()].sort((a, b) => a.index - b.index).map(({ way, text: words }) => ({
					way,
					text: words
				}));
			}
			numbers(sentence) {
				let { text, wordings } = this.#read(sentence), begin = /^\s*\(?\d{1,3}[.)]\s/.exec(text)?.[0].length ?? 0, found = (0, matches.t)(text, digits).map(({ 0: value, index }) => ({
					value: value.replace(/\s/, ""),
					index,
					length: value.length
				}));
				for (let wording of wordings.filter(({ spaced }) => spaced)) for (let { 0: word, index } of (0, matches.t)(text, patterns(wording).numbers)) found.push({
					value: String(wording.numbers.indexOf(word)),
					index,
					length: word.length
				});
				return [...new Map(found.filter(({ index }) => index >= begin).map((one) => [one.index, one])).values()].sort((a, b) => a.index - b.index).map(({ value, index, length }) => ({
					value,
					start: index,
					end: index + length
				}));
			}
		}
		let digits = /(?<![A-Za-z_])\p{Nd}+(?:[.,:]\p{Nd}+)*(?:\s?%)?|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\u5343]+(?=[\u3064\u500b\u4e2a\u4ef6\u6587\u884c\u56de\u8a9e\u8bed\u5b57\u70b9\u9ede\u4eba\u679a\u5206\u79d2\u6642\u65f6\u65e5\u6708\u5e74\u5272\u9805\u9879\u6761\u689d\u53e5\u6bb5\u6b21\u9875\u9801\u8bcd\u8a5e])/gu, plain = (text) => {
			let lower = text.replaceAll("\u2019", "'").toLowerCase();
			return lower.length === text.length ? lower : text.replaceAll("\u2019", "'");
		}, has = (text, pattern) => text.search(pattern) >= 0, known = new Map();
		function patterns(wording) {
			let made = known.get(wording);
			if (made !== void 0) return made;
			let pattern = (words) => wordPattern(words, wording.spaced), found = {
				negations: pattern(wording.negations),
				obligations: pattern(wording.obligations),
				imperatives: RegExp(`^(?:(?:if|when|whenever|in case|for|before|after|wenn|falls|sobald|bei|bevor|si|quand|lorsque|pour|avant|cuando|para|antes|se|quando|per|prima)\\s[^,]{1,200},\\s+)?(?:then\\s+|please\\s+|bitte\\s+)?(?:${wording.imperatives || "$^"})(?![\\p{L}\\p{N}'])`, "u"),
				atMost: pattern(wording.atMost),
				atLeast: pattern(wording.atLeast),
				numbers: pattern(wording.numbers.filter((word) => word !== "").join("|"))
			};
			return known.set(wording, found), found;
		}
		function wordPattern(words, isSpaced) {
			let all = words.split("|").sort((a, b) => b.length - a.length), begin = [...new Set(all.map((word) => word[0] ?? ""))].join("");
			return isSpaced ? RegExp(`(?=[${begin}])(?<![\\p{L}\\p{N}])(?:${all.join("|")})(?![\\p{L}\\p{N}])`, "gu") : new RegExp(all.join("|"), "gu");
		}
	}),
	23574: (shared0[23574]),
	53403: (shared1[53403])
};
