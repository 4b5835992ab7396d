export const shared = {
25330: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => commonReasons,
			q: () => ownReasons
		});
		var _reason_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31451);
		let least = {
			prompts: 3,
			share: .3
		};
		function commonReasons(prompts) {
			let groups = new Map();
			for (let { reasons } of prompts) {
				let own = new Map((0, _reason_words_js__WEBPACK_IMPORTED_MODULE_0__.hh)(reasons).map((reason) => [keyOf(reason), reason]));
				for (let [key, reason] of own) {
					let known = groups.get(key) ?? {
						reason,
						count: 0
					};
					known.count += 1, groups.set(key, known);
				}
			}
			return [...groups.values()].filter(({ count, reason }) => isCommon(count, prompts.length) && reason.id !== "text-changed").sort((a, b) => b.count - a.count).slice(0, 3);
		}
		function ownReasons(reasons, common) {
			if (common.length === 0) return reasons;
			let keys = new Set(common.map(({ reason }) => keyOf(reason))), own = reasons.filter((reason) => !keys.has(keyOf(reason)));
			return own.length === 0 ? reasons : own;
		}
		let isCommon = (count, of) => count >= least.prompts && count / of >= least.share, keyOf = ({ id, impact, message, words }) => [
			id,
			impact,
			message,
			words?.base,
			words?.head
		].join("\0");
	}),
50972: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => diffFence,
			Y: () => seenBlank
		});
		var _shared_report_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7152), _folded_same_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54788);
		function diffFence({ segments }, room) {
			let lines = [], left = room;
			for (let line of segments.flatMap(linesOf)) {
				let shown = (0, _shared_report_shorten_js__WEBPACK_IMPORTED_MODULE_1__.V)(line, 1200);
				if (left -= shown.length + 1, left < 0) return {
					text: lines.join("\n"),
					isWhole: !1
				};
				lines.push(shown);
			}
			return {
				text: lines.join("\n"),
				isWhole: !0
			};
		}
		function linesOf(segment) {
			switch (segment.kind) {
				case "same": return sameLines(segment);
				case "changed": return changedLines(segment.runs);
				default: {
					let { kind, text, movedTo } = segment;
					return movedTo === void 0 ? marked(kind === "removed" ? "-" : "+", text) : [`# ${kind === "removed" ? `moved to line ${movedTo}` : `moved from line ${movedTo}`}:`, ...marked("#", text)];
				}
			}
		}
		function sameLines({ before, middle, after, left }) {
			let count = left ?? (middle === void 0 ? void 0 : (0, _folded_same_js__WEBPACK_IMPORTED_MODULE_0__.h)(middle));
			return count === void 0 ? before.length <= 480 ? marked(" ", before) : [...marked(" ", startOf(before)), ...marked(" ", endOf(before))] : [
				...marked(" ", startOf(before)),
				gapOf(count),
				...marked(" ", endOf(after))
			];
		}
		let gapOf = (count) => `@@ ${count} ${count === 1 ? "line is" : "lines are"} the same @@`, startOf = (text) => (0, _shared_report_shorten_js__WEBPACK_IMPORTED_MODULE_1__.V)(text, 240);
		function endOf(text) {
			if (text.length <= 240) return text;
			let from = text.length - 240, word = text.indexOf(" ", from) + 1;
			return `\u2026${text.slice(word > 0 ? word : (0, _shared_report_shorten_js__WEBPACK_IMPORTED_MODULE_1__.m)(text, from))}`;
		}
		function changedLines(runs) {
			let isBlank = runs.every(({ kind, text }) => kind === "same" || text.trim() === ""), side = (mine) => runs.filter(({ kind }) => kind === "same" || kind === mine).map(({ kind, text }) => isBlank && kind !== "same" ? seenBlank(text) : text).join(""), [base, head] = [side("removed"), side("added")], endsParagraph = [base, head].every((text) => /\n[^\S\n]*\n$/.test(text));
			return [
				...marked("-", base),
				...marked("+", head),
				...endsParagraph ? [""] : []
			];
		}
		let seenBlank = (text) => text.replaceAll(" ", "\u00b7").replaceAll("	", "\u21e5").replace(/\r?\n/g, "\u23ce\n");
		function marked(mark, text) {
			let shown = text.replace(/\s*\n$/, "");
			return shown === "" && text === "" ? [] : shown.split("\n").map((line) => `${mark} ${line}`.trimEnd());
		}
	}),
31451: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$N: () => sentenceOf,
			$t: () => placeOf,
			J8: () => phraseOf,
			hh: () => tellingReasons
		});
		var _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056), _shared_report_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7152);
		function phraseOf({ id, message, words = {}, base }, longest) {
			let said = (text) => (0, _shared_report_shorten_js__WEBPACK_IMPORTED_MODULE_1__.V)(text.replace(/\s+/g, " "), longest);
			return id === "instruction-removed" && words.base !== void 0 && base !== void 0 ? [
				"removed ",
				(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)(`\u201c${said(words.base)}\u201d`),
				` (line ${base.line})`
			] : (id === "number-changed" || id === "bound-changed") && words.base !== void 0 && words.head !== void 0 ? [`${said(words.base)} \u2192 `, (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)(said(words.head))] : [(0, _shared_report_shorten_js__WEBPACK_IMPORTED_MODULE_1__.V)(message.replace(/\.$/, ""), 2 * longest)];
		}
		function sentenceOf(reason, longest) {
			let { message, words = {} } = reason, [base, head] = [words.base, words.head].map((text) => text === void 0 || message.includes(text) ? void 0 : (0, _shared_report_shorten_js__WEBPACK_IMPORTED_MODULE_1__.V)(text.replace(/\s+/g, " "), longest)), quoted = [base, head].filter((text) => text !== void 0).map((text) => (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)(`\u201c${text}\u201d`)), place = placeOf(reason);
			return [
				message,
				...quoted.flatMap((one, at) => [at === 0 ? " " : " \u2192 ", one]),
				...place === void 0 || /\bline \d/.test(message) ? [] : [` (${place})`]
			];
		}
		function placeOf({ base, head }) {
			return head === void 0 ? base && `line ${base.line} at the base` : base === void 0 || base.line === head.line || base.file !== head.file ? `line ${head.line}` : `line ${base.line} \u2192 ${head.line}`;
		}
		function tellingReasons(reasons) {
			let heavy = reasons.filter(({ impact }) => impact !== "cosmetic"), all = heavy.length === 0 ? reasons : heavy, named = all.filter(({ id }) => id !== "text-changed");
			return named.length === 0 ? all : named;
		}
	}),
4443: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => askedSections,
			q: () => saidBlocks
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55258), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056), _shared_report_side_by_side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81592);
		function saidBlocks({ explanation, answers = [] }) {
			return [...explanation === void 0 ? [] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)("What may change, in the words of a model"), " (", (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(explanation.model), ", a guess that nobody measured): ", explanation.text)], ...answers.length === 0 ? [] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)("Answers to the same cases")), answerTable(answers)]];
		}
		function answerTable(answers) {
			let isCompared = answers.some(({ base }) => base !== void 0), titles = [
				"case",
				"input",
				...isCompared ? ["base"] : [],
				"head"
			];
			return (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.tp)(titles.map((title) => ({
				title,
				align: "left"
			})), answers.map(({ id, file, line, input, base, head }) => {
				let cells = (0, _shared_report_side_by_side_js__WEBPACK_IMPORTED_MODULE_1__.Q)(base?.text ?? "", head.text ?? "", 220);
				return [
					[(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(id), ` ${file}:${line}`],
					[(0, _shared_report_side_by_side_js__WEBPACK_IMPORTED_MODULE_1__.Q)(input, input, 220).base],
					...isCompared ? [base === void 0 ? ["\u2013"] : cellOf(base, cells.base)] : [],
					isSame(base, head) ? ["as before"] : cellOf(head, cells.head)
				];
			}));
		}
		let isSame = (base, head) => base?.text !== void 0 && base.text === head.text;
		function cellOf({ error, text }, shown) {
			return error === void 0 ? [text === "" ? (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)("nothing") : shown] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)("no answer"), ` ${(0, _shared_report_side_by_side_js__WEBPACK_IMPORTED_MODULE_1__.Q)(error, error, 220).base}`];
		}
		function askedSections({ asked }) {
			if (asked === void 0) return [];
			let { answers, kept, spent, unpriced, notes } = asked, price = unpriced === 0 ? (0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.up)(spent) : `${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.up)(spent)} and what ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(unpriced)} cost`, from = kept === 0 ? "" : `, ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(kept)} of them from before`, counted = answers === 1 ? "1 answer of a model" : `${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(answers)} answers of models`, blocks = [...answers === 0 ? [] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)(`${counted}${from}: ${price}. They decide nothing.`)], ...notes.length === 0 ? [] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.p_)(...notes.map((note) => [note]))]];
			return blocks.length === 0 ? [] : [{
				id: "models",
				priority: 4,
				blocks
			}];
		}
	}),
8401: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			i: () => promptPart,
			E: () => whatOf
		});
		var report_document = __webpack_require__(30056), diff_fence = __webpack_require__(50972), shorten = __webpack_require__(7152), side_by_side = __webpack_require__(81592);
		function firstDifference(texts, longest) {
			for (let segment of texts.flatMap(({ segments }) => segments)) {
				let told = wordsOf(segment, longest);
				if (told !== void 0) return told;
			}
		}
		function wordsOf(segment, longest) {
			switch (segment.kind) {
				case "same": return;
				case "changed": {
					let { runs } = segment;
					if (runs.every(({ kind, text }) => kind === "same" || text.trim() === "")) return;
					let side = (other) => inLine(runs.flatMap(({ kind, text }) => kind === other ? [] : [text]).join("")), { base, head } = (0, side_by_side.Q)(side("added"), side("removed"), longest);
					return [`\u201c${base}\u201d \u2192 `, (0, report_document.ko)(`\u201c${head}\u201d`)];
				}
				default: {
					let text = inLine(segment.text);
					return segment.movedTo !== void 0 || text === "" ? void 0 : [`${segment.kind} `, (0, report_document.ko)(`\u201c${(0, shorten.V)(text, longest)}\u201d`)];
				}
			}
		}
		let inLine = (text) => text.replace(/\s+/g, " ").trim();
		var headline = __webpack_require__(67039), reason_words = __webpack_require__(31451), report_answers = __webpack_require__(4443);
		let inCell = {
			reasons: 3,
			words: 80
		}, isCounted = ({ id }) => id === "text-changed";
		function whatOf({ reasons, more = 0, texts }, most = inCell.reasons) {
			let told = (0, reason_words.hh)(reasons).slice(0, most), left = reasons.length + more - told.length, parts = told.flatMap((reason, at) => [...at === 0 ? [] : ["; "], ...isCounted(reason) && at === 0 && firstDifference(texts, inCell.words) || (0, reason_words.J8)(reason, inCell.words)]);
			return left > 0 ? [...parts, `; ${left} more`] : parts;
		}
		function promptPart(prompt, room) {
			let { reasons, more = 0, from, texts, impact } = prompt, left = Math.max(0, reasons.length - 15) + more, told = (0, report_document.p_)(...reasons.slice(0, 15).map((reason) => (0, reason_words.$N)(reason, 200)), ...left > 0 ? [[`${left} more`]] : []), share = { left: room };
			return (0, report_document.zH)([(0, report_document.aY)((0, headline.V)(prompt)), ` \u00b7 ${impact}`], ...from === void 0 ? [] : [(0, report_document.FY)("It was ", (0, report_document.aY)(from), ".")], told, ...texts.flatMap((text, at) => textBlocks(text, share, texts.length - at)), ...(0, report_answers.q)(prompt));
		}
		function textBlocks(text, share, toCome) {
			let { title, bounded, masked, cut } = text, shown = (0, diff_fence.R)(text, Math.floor(share.left / toCome));
			share.left -= shown.text.length;
			let notes = [
				...bounded ? ["Too much differs to compare it word by word; some of it is shown as replaced."] : [],
				...masked ? ["What is hidden here reaches over sentences, so the whole is shown as replaced."] : [],
				...cut || !shown.isWhole ? ["There is no room for the rest of it here; the report has it."] : []
			];
			return [
				(0, report_document.FY)((0, report_document.ko)(title)),
				...shown.text === "" ? [] : [(0, report_document.EU)(shown.text, "diff")],
				...notes.map((note) => (0, report_document.FY)(note))
			];
		}
	}),
26495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => ruleSections,
			P: () => blockingLines
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55258), _shared_report_coded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81878), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30056);
		let blockingLines = (findings) => findings.filter(({ level }) => level === "failure").slice(0, 10);
		function ruleSections({ findings }) {
			let blocking = findings.filter(({ level }) => level === "failure"), [only, ...others] = blocking;
			if (only === void 0) return [];
			let id = "what to do", start = (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.ko)("To merge:");
			if (others.length === 0) return [{
				id,
				priority: 1,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.FY)(start, " ", ...lineOf(only))]
			}];
			let left = blocking.length - 10, lines = blockingLines(findings).map(lineOf), all = (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.p_)(...lines, ...left > 0 ? [[`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(left)} more`]] : []);
			return [{
				id,
				priority: 1,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.FY)(start), all]
			}];
		}
		function lineOf({ file, line, message, fix }) {
			return [
				...file === void 0 ? [] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.aY)(line === void 0 || line === 1 ? file : `${file}:${line}`), " "],
				message,
				...fix === void 0 ? [] : [" ", ...(0, _shared_report_coded_js__WEBPACK_IMPORTED_MODULE_0__.y)(fix)]
			];
		}
	}),
11580: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => tableSections,
			V: () => testsOf
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55258), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056), _common_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25330), _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67039), _report_prompt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8401), _report_tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33128);
		let most = {
			rows: 25,
			short: 8,
			folders: 25
		};
		function tableSections(data, common) {
			let { prompts } = data;
			if (prompts.length === 0) return [];
			let rows = (some) => (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.tp)(columnsOf(data), some.map((prompt) => rowOf({
				...prompt,
				reasons: [...(0, _common_reasons_js__WEBPACK_IMPORTED_MODULE_1__.q)(prompt.reasons, common)]
			}, data))), notes = (0, _report_tokens_js__WEBPACK_IMPORTED_MODULE_4__.F)(prompts.slice(0, most.rows)), left = Math.min(prompts.length, most.rows) - most.short, rest = left > 0 ? [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)(`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_5__.B4)(left)} more are in the report.`)] : [];
			return [{
				id: "prompts",
				priority: 1,
				blocks: [rows(prompts.slice(0, most.rows)), ...notes],
				short: [rows(prompts.slice(0, most.short).map(withoutWords)), ...rest],
				quotes: !0
			}, ...restSections(data)];
		}
		let withoutWords = (prompt) => ({
			...prompt,
			texts: [],
			reasons: prompt.reasons.map(({ words: _, ...reason }) => reason)
		}), columnsOf = ({ hasSuites, prompts }) => [
			{
				title: "prompt",
				align: "left"
			},
			{
				title: "change",
				align: "left"
			},
			{
				title: "what",
				align: "left"
			},
			...isAnyCounted(prompts) ? [{
				title: "tokens",
				align: "right"
			}] : [],
			{
				title: "owner",
				align: "left"
			},
			...hasSuites ? [{
				title: "tests",
				align: "left"
			}] : [],
			...isAnyDeployed(prompts) ? [{
				title: "goes live in",
				align: "left"
			}] : []
		], isAnyDeployed = (prompts) => prompts.some(({ deployments }) => deployments !== void 0), isAnyCounted = (prompts) => prompts.some(({ tokens }) => tokens !== void 0);
		function rowOf(prompt, { hasSuites, prompts }) {
			let { impact, owners } = prompt;
			return [
				[(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)((0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.V)(prompt))],
				[impact === "breaking" ? (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)(impact) : impact],
				(0, _report_prompt_js__WEBPACK_IMPORTED_MODULE_3__.E)(prompt),
				...isAnyCounted(prompts) ? [[(0, _report_tokens_js__WEBPACK_IMPORTED_MODULE_4__.k)(prompt)]] : [],
				[owners.length === 0 ? "\u2013" : owners.join(", ")],
				...hasSuites ? [[testsOf(prompt)]] : [],
				...isAnyDeployed(prompts) ? [[prompt.deployments?.join(", ") ?? "\u2013"]] : []
			];
		}
		function testsOf({ impact, kind, suites }) {
			return suites.length > 0 ? suites.join(", ") : impact === "cosmetic" || kind === "removed" ? "\u2013" : "\u26a0\ufe0f none";
		}
		function restSections({ prompts, more = 0 }) {
			let rest = prompts.slice(most.rows);
			if (rest.length + more === 0) return [];
			let kinds = [
				"breaking",
				"behavioural",
				"cosmetic"
			], folders = [...Map.groupBy(rest, ({ path }) => path.slice(0, path.lastIndexOf("/") + 1) || ".")], lines = folders.sort(([, a], [, b]) => b.length - a.length).slice(0, most.folders).map(([folder, all]) => [[(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(folder)], ...kinds.map((kind) => [(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_5__.B4)(all.filter(({ impact }) => impact === kind).length)])]), columns = [{
				title: "folder",
				align: "left"
			}, ...kinds.map((title) => ({
				title,
				align: "right"
			}))], left = folders.length - lines.length;
			return [{
				id: "all other prompts",
				priority: 2,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.zH)([`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_5__.B4)(rest.length + more)} more prompts, by folder`], (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.tp)(columns, lines), ...left > 0 ? [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)(`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_5__.B4)(left)} more ${left === 1 ? "folder" : "folders"}.`)] : [], ...more > 0 ? [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)(`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_5__.B4)(more)} of them were counted, and not told one by one.`)] : [])]
			}];
		}
	}),
33128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => tokenNotes,
			k: () => tokensOf
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55258), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056), _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67039);
		function tokensOf({ tokens }) {
			if (tokens === void 0) return "\u2013";
			let { base, head, error } = tokens, about = error === void 0 ? "" : "~";
			return base === void 0 || head === void 0 || base === head ? `${about}${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(head ?? base ?? 0)}` : `${about}${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(base)} \u2192 ${about}${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(head)}`;
		}
		function tokenNotes(prompts) {
			let counted = prompts.flatMap(({ tokens }) => tokens ?? []);
			if (counted.length === 0) return [];
			let ofCases = counted.filter(({ of }) => of === "cases").length, of = ofCases === 0 ? "the template, its variables unfilled" : ofCases === counted.length ? "the median case" : "the median case where there are cases, else of the template", bands = counted.flatMap(({ error }) => error ?? []), below = Math.max(...bands.map((band) => band.below)), above = Math.max(...bands.map((band) => band.above)), estimate = bands.length === 0 ? [] : [
				" ",
				(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)("~"),
				` is an estimate: the model\u2019s own count may be ${percent(below)} less to ${percent(above)} more.`
			], media = counted.some((one) => one.media) ? [" Images and documents are not counted."] : [];
			return [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)(`Tokens are those of ${of}.`, ...longestCase(prompts), ...estimate, ...media)];
		}
		function longestCase(prompts) {
			let lengthOf = ({ tokens }) => tokens?.longest?.head ?? 0, [prompt] = prompts.toSorted((a, b) => lengthOf(b) - lengthOf(a));
			if (prompt?.tokens === void 0 || lengthOf(prompt) === 0) return [];
			let { error, window } = prompt.tokens, room = window === void 0 ? "" : `, of a window of ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(window)}`;
			return [
				" The longest case has ",
				`${error === void 0 ? "" : "~"}${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(lengthOf(prompt))}`,
				`${room} (`,
				(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)((0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.V)(prompt)),
				")."
			];
		}
		let percent = (share) => `${Math.round(share * 100)} %`;
	}),
54251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			generalSections: () => generalSections,
			report: () => report
		});
		var report_document = __webpack_require__(30056), common_reasons = __webpack_require__(25330), headline = __webpack_require__(67039), report_answers = __webpack_require__(4443), format = __webpack_require__(55258), report_rules = __webpack_require__(26495);
		function fileSections({ problems, notes }, { findings }) {
			let isTold = ({ file, line, message }) => (0, report_rules.P)(findings).some((one) => one.file === file && one.line === line && one.message === message);
			return [...sections("cannot be read", ["cannot be read", "cannot be read"], linesOnce(problems).filter((problem) => !isTold(problem)), 2), ...sections("not looked into", ["was not looked into", "were not looked into"], linesOnce(notes), 6)];
		}
		function sections(id, [one, many], problems, priority) {
			let lines = problems.map(lineOf);
			if (lines.length === 0) return [];
			let files = new Set(problems.map(({ file }) => file)).size, title = `${(0, format.B4)(files)} ${files === 1 ? `file ${one}` : `files ${many}`}`, left = lines.length - 20, told = left > 1 ? [...lines.slice(0, 20), [`${(0, format.B4)(left)} more`]] : lines;
			return [{
				id,
				priority,
				blocks: [{
					kind: "details",
					summary: [title],
					open: priority < 3,
					of: [(0, report_document.p_)(...told)]
				}]
			}];
		}
		function linesOnce(problems) {
			let keyOf = ({ file, message }) => JSON.stringify([file, message]), ofHead = new Set(problems.filter(({ side }) => side === "head").map(keyOf));
			return problems.filter((problem) => problem.side === "head" || !ofHead.has(keyOf(problem)));
		}
		let lineOf = ({ file, line, message, side }) => [
			...file === void 0 ? [] : [(0, report_document.aY)(`${file}${line === void 0 ? "" : `:${line}`}`), " "],
			message,
			...side === "base" ? [" (at the base)"] : []
		];
		var reason_words = __webpack_require__(31451), report_prompt = __webpack_require__(8401);
		let most = {
			prompts: 2,
			words: 80
		};
		function leadSections({ prompts }, common) {
			let lines = prompts.length < 2 ? [] : inCommon(prompts, common), told = lines.length > 0 ? lines : heaviest(prompts);
			return told.length === 0 ? [] : [{
				id: "first",
				priority: 1,
				blocks: [(0, report_document.FY)(...told.flatMap(onOwnLine))],
				quotes: !0
			}];
		}
		let onOwnLine = (line, at) => at === 0 ? line : [report_document.qL, ...line], isCounted = ({ id }) => id === "text-changed" || id === "prompt-added";
		function heaviest(prompts) {
			return prompts.length < 2 ? [] : prompts.filter(({ impact, reasons }) => impact !== "cosmetic" && !reasons.every(isCounted)).slice(0, most.prompts).map((prompt) => [
				(0, report_document.aY)((0, headline.V)(prompt)),
				": ",
				...(0, report_prompt.E)(prompt, 2)
			]);
		}
		let inCommon = (prompts, common) => common.map(({ reason, count }) => [`In ${(0, format.B4)(count)} of ${(0, format.B4)(prompts.length)}: `, ...(0, reason_words.J8)(reason, most.words)]);
		var report_table = __webpack_require__(11580);
		let report_most = {
			parts: 25,
			texts: 36e3,
			text: 12e3
		};
		function report(data, decision, _policy) {
			let common = (0, common_reasons.D)(data.prompts);
			return [
				...(0, report_rules.N)(decision),
				...leadSections(data, common),
				...(0, report_table.T)(data, common),
				...promptSections(data),
				...generalSections(data, decision)
			];
		}
		let generalSections = (data, decision) => [
			...(0, report_answers.X)(data),
			...fileSections(data, decision),
			...readingSections(data)
		];
		function promptSections({ prompts }) {
			let shown = prompts.slice(0, report_most.parts), room = Math.min(report_most.text, Math.floor(report_most.texts / Math.max(1, shown.length)));
			return shown.map((prompt, at) => ({
				id: `prompt ${(0, headline.V)(prompt)}`,
				priority: at < 5 ? 3 : 4,
				blocks: [(0, report_prompt.i)(prompt, room)],
				quotes: !0
			}));
		}
		function readingSections({ prompts }) {
			return prompts.length === 0 ? [] : [{
				id: "how to read this",
				priority: 5,
				blocks: [(0, report_document.zH)(["How to read this"], (0, report_document.p_)(["breaking: whoever fills the variables, names the prompt, runs its tools or reads its answers has to change."], ["behavioural: the model gets something else."], ["cosmetic: it renders the same as before."], ["Instructions, limits and negations are told by words of English, German, French, Spanish, Italian, Portuguese, Japanese and Chinese. Others are in the diff, and not called out."]))]
			}];
		}
	})
};
