export const shared = {
64258: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			r5: () => CaseList,
			Lu: () => gatherCases,
			Z6: () => subjectsOf
		});
		let states = [
			"newly-failing",
			"errored",
			"flaky",
			"failing",
			"newly-passing",
			"passing"
		];
		var html_row = __webpack_require__(28187);
		async function* gatherCases(data, samples, { keep, each }) {
			let open = new Map(), subjectOf = subjectsOf(data), next = 0;
			for await (let line of samples) {
				let subject = subjectOf(line), key = `${subject} ${line.case}`, gathered = open.get(key) ?? {
					at: next++,
					tally: (0, html_row.CK)(subject),
					lines: []
				};
				open.set(key, gathered), (0, html_row.cG)(gathered.tally, line), keep(gathered.at) && gathered.lines.push(line), each?.(subject, line), isWhole(gathered.tally, data.subjects[subject]) && (open.delete(key), yield gathered);
			}
			yield* open.values();
		}
		let isWhole = ({ base, head }, subject) => [head, ...subject?.base === void 0 ? [] : [base]].every(({ lines, isUnasked }) => isUnasked || lines >= (subject?.repeats ?? 1));
		function subjectsOf({ subjects }) {
			let exact = new Map(subjects.map((subject, at) => [keyOf(subject), at])), swapped = new Map(subjects.map((subject, at) => [keyOf({
				...subject,
				model: ""
			}), at]));
			return (line) => exact.get(keyOf(line)) ?? swapped.get(keyOf({
				...line,
				model: ""
			})) ?? 0;
		}
		let keyOf = ({ suite, prompt, model }) => JSON.stringify([
			suite,
			prompt,
			model
		]);
		class CaseList {
			count = 0;
			#states = new Uint8Array(1024);
			#sizes = new Uint32Array(1024);
			add(at, tally) {
				for (; at >= this.#states.length;) this.#states = grown(this.#states, new Uint8Array(this.#states.length * 2)), this.#sizes = grown(this.#sizes, new Uint32Array(this.#sizes.length * 2));
				this.#states[at] = states.indexOf((0, html_row.L4)(tally)), this.#sizes[at] = tally.size, this.count += 1;
			}
			choose(atMost) {
				let shown = new Uint8Array(this.#states.length), [count, size] = [0, 0];
				for (let at of this.#byState()) {
					if (size += this.#sizes[at] ?? 0, count >= atMost.rows || size > atMost.characters) break;
					shown[at] = 1, count += 1;
				}
				return {
					shown,
					count
				};
			}
			*#byState() {
				for (let state of states.keys()) for (let at = 0; at < this.count; at += 1) this.#states[at] === state && (yield at);
			}
		}
		function grown(from, to) {
			return to.set(from), to;
		}
	}),
28187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CK: () => emptyTally,
			L4: () => stateOf,
			OB: () => rowOf,
			cG: () => addLine
		});
		var _shared_report_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7152);
		let textAtMost = 2e4, emptyTally = (subject) => ({
			subject,
			base: {
				lines: 0,
				passed: 0,
				errors: 0,
				isUnasked: !1
			},
			head: {
				lines: 0,
				passed: 0,
				errors: 0,
				isUnasked: !1
			},
			size: 0
		});
		function addLine(tally, line) {
			let side = tally[line.side];
			side.lines += 1, line.error?.code === "rendering" && (side.isUnasked = !0), line.error === void 0 ? line.pass === !0 && (side.passed += 1) : side.errors += 1, tally.size += 300 + Math.min(textAtMost, line.text?.length ?? 0) + lengthOf(line.vars) + lengthOf(line.expected);
			for (let { verdicts } of line.grades) tally.size += lengthOf(verdicts);
		}
		let lengthOf = (value) => value === void 0 ? 0 : Math.min(textAtMost, textOf(value).length);
		function stateOf({ base, head }) {
			if (base.errors + head.errors > 0) return "errored";
			let isMixed = ({ lines, passed }) => passed > 0 && passed < lines;
			if (isMixed(base) || isMixed(head)) return "flaky";
			let passes = head.passed > 0;
			return base.lines > 0 && passes !== base.passed > 0 ? passes ? "newly-passing" : "newly-failing" : passes ? "passing" : "failing";
		}
		function rowOf(tally, lines) {
			let of = (side) => lines.filter((line) => line.side === side).sort((a, b) => a.repeat - b.repeat).map(replyOf), { vars, expected, tags, critical } = lines.find(({ side, repeat }) => side === "head" && repeat === 0) ?? {}, [first] = lines, values = Object.values(vars ?? {});
			return {
				id: first?.case ?? "",
				subject: tally.subject,
				state: stateOf(tally),
				...first && {
					file: first.file,
					line: first.line
				},
				...critical && { critical },
				...tags && { tags: Object.entries(tags).map(([tag, value]) => `${tag}: ${value}`) },
				...vars !== void 0 && { input: cut(textOf(values.length === 1 ? values[0] : vars)) },
				...expected !== void 0 && { expected: cut(textOf(expected)) },
				...tally.base.lines > 0 && { base: of("base") },
				head: of("head")
			};
		}
		function replyOf({ text, toolCalls, pass, error, latency, cost, grades }) {
			return {
				...text !== void 0 && { text: cut(text) },
				...toolCalls && toolCalls.length > 0 && { calls: cut(JSON.stringify(toolCalls, void 0, 1)) },
				...pass !== void 0 && { pass },
				...error && { error: cut(error.message) },
				...latency !== void 0 && { latency },
				...cost !== void 0 && { cost },
				...grades.length > 0 && { grades: grades.map(gradeOf) }
			};
		}
		function gradeOf({ grader, pass, score, reason, verdicts = [], addressed }) {
			let votes = verdicts.map(voteOf), isSaid = votes.some((vote) => vote.reason !== void 0);
			return {
				grader,
				pass,
				score,
				...reason !== void 0 && !isSaid && { reason: cut(reason) },
				...votes.length > 0 && { votes },
				...addressed !== void 0 && { addressed: cut(addressed) }
			};
		}
		let voteOf = ({ judge, pass, score, reason, claims = [] }) => ({
			judge,
			pass,
			score,
			...reason !== void 0 && { reason: cut(reason) },
			...claims.length > 0 && { claims: claims.map(({ claim, holds }) => ({
				claim: cut(claim),
				holds
			})) }
		}), textOf = (value) => typeof value == "string" ? value : JSON.stringify(value, void 0, 1), cut = (text) => text.length <= textAtMost ? text : `${text.slice(0, (0, _shared_report_shorten_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, textAtMost))}\u2026 (${text.length - textAtMost} more characters in samples.jsonl)`;
	})
};
