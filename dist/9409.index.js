import { shared as shared0 } from './89197.shared.js';
import { shared as shared1 } from './54788.shared.js';
export const id = 9409;
export const ids = [9409];
export const modules = {
	22883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => isWorthSeeing,
			U: () => referenceBlocks
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55258), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056), _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83564), _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82936);
		let marks = {
			pass: "\u2705",
			fail: "\u274c",
			inconclusive: "\u26a0\ufe0f",
			skipped: "\u2013",
			error: "\ud83d\udeab"
		};
		function referenceBlocks({ subject, outcomes }) {
			let { reference } = subject;
			if (reference === void 0) return [];
			if (reference.state === "none") return [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)("Not compared with ", (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)((0, _words_js__WEBPACK_IMPORTED_MODULE_2__.z$)(reference)), `: ${reference.reason}.`)];
			let lines = outcomes.filter(({ outcome }) => outcome.rule.against === "reference").map((one) => {
				let { waiver } = one, waived = waiver && ` waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}`;
				return [`${marks[one.verdict]} ${(0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.Or)(one, subject)}${waived ?? ""}`];
			}), lost = lostLine(reference);
			return [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)(`Since ${(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.z$)(reference)}`), ...reference.commit ? [" ", (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(reference.commit)] : []), (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.p_)(...lines, ...lost ? [lost] : [])];
		}
		let isWorthSeeing = ({ subject: { reference } }) => reference !== void 0 && reference.state !== "compared";
		function lostLine({ newlyFailing }) {
			if (newlyFailing === void 0 || newlyFailing.count === 0) return;
			let { count, ids } = newlyFailing, shown = ids.slice(0, 10).flatMap((id, at) => [...at > 0 ? [", "] : [], (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(id)]), more = count > 10 ? `, and ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_3__.B4)(count - 10)} more` : "";
			return [
				count === 1 ? "1 case that passed there fails now: " : `${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_3__.B4)(count)} cases that passed there fail now: `,
				...shown,
				more
			];
		}
	}),
	48400: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => flakyBlocks,
			m: () => repeatedRows
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55258), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056);
		function repeatedRows({ base, head, repeats }) {
			if (head?.repeated === void 0) return [];
			let of = (figures, which) => {
				let last = figures?.repeated?.find(({ k }) => k === repeats);
				return last === void 0 ? "\u2013" : (0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_1__.l9)(last[which]);
			}, row = (title, which) => [
				title,
				of(base, which),
				of(head, which),
				"\u2013",
				"\u2013"
			];
			return [row(`pass^${repeats}: all of ${repeats} pass`, "all"), row(`pass@${repeats}: any of ${repeats} passes`, "any")];
		}
		function flakyBlocks({ flaky: { count, examples }, repeats }) {
			if (count === 0) return [];
			let title = (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)(`${count === 1 ? "1 case is" : `${count} cases are`} flaky`), of = (passed) => [passed === void 0 ? "\u2013" : `${passed} of ${repeats}`], rows = examples.slice(0, 10).map(({ id, passed }) => [
				[(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(id)],
				of(passed?.base),
				of(passed?.head)
			]), rest = count - rows.length;
			return [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.zH)([title, ": not the same in every repeat"], (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.tp)([
				{
					title: "case",
					align: "left"
				},
				{
					title: "base passes",
					align: "right"
				},
				{
					title: "head passes",
					align: "right"
				}
			], rows), (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)(`A flaky case counts in the pass rate by its share of passes. It is neither newly failing nor newly passing: that takes all ${repeats} repeats on both sides.`, rest > 0 ? ` ${rest} more in report.html and samples.jsonl, beside the result file.` : ""))];
		}
	}),
	7516: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => figuresRows,
			_: () => figuresTable
		});
		var _shared_action_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33600), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30056), _figure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41255), _report_repeats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48400), _slices_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80598);
		let marks = {
			pass: "\u2705",
			fail: "\u274c",
			inconclusive: "\u26a0\ufe0f",
			skipped: "\u2013",
			error: "\ud83d\udeab"
		};
		function gapRow(one) {
			let { outcome, verdict } = one;
			return outcome.rule.kind === "max-gap" ? [{
				cells: [...(0, _slices_words_js__WEBPACK_IMPORTED_MODULE_4__.Om)(outcome), `\u2264 ${(0, _figure_js__WEBPACK_IMPORTED_MODULE_2__.Ru)("slices", outcome.rule.limit)}${waivedText([one])}`],
				verdict
			}] : [];
		}
		function waivedText(outcomes) {
			let { waiver } = outcomes.find((one) => one.waiver) ?? {};
			return waiver === void 0 ? "" : ` waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}`;
		}
		function figuresTable(judged, data) {
			let { columns, rows } = figuresRows(judged, data), aligned = [
				"left",
				"right",
				"right",
				"right",
				"left",
				"center"
			], heads = [...columns, ""].map((title, at) => ({
				title,
				align: aligned[at] ?? "left"
			}));
			return (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.tp)(heads, rows.map(({ cells, verdict }) => [...cells.map((cell) => [cell]), [verdict === void 0 ? "" : marks[verdict]]]));
		}
		function figuresRows({ subject, outcomes: all }, data) {
			let columns = [
				"",
				data.base === void 0 ? "base" : `base ${data.base}`,
				`head ${data.head}`,
				"change (90 %)",
				"rule"
			], outcomes = all.filter(({ outcome }) => outcome.rule.against === void 0), ruled = [...new Set(outcomes.map(({ outcome }) => outcome.rule.metric))], { base, head } = subject, rows = ruled.filter((metric) => metric !== "errors" || subject.errored.count > 0).flatMap((metric) => metric === "slices" ? outcomes.flatMap(gapRow) : row(metric, outcomes)), repeated = (0, _report_repeats_js__WEBPACK_IMPORTED_MODULE_3__.m)(subject).map((cells) => ({ cells })), facts = ["latency-p95", "cost-per-case"].filter((metric) => !ruled.includes(metric)).map((metric) => ({ cells: [
				(0, _figure_js__WEBPACK_IMPORTED_MODULE_2__.Gg)(metric),
				baseValue(metric),
				headValue(metric),
				"\u2013",
				"\u2013"
			] }));
			return {
				columns,
				rows: [
					...rows,
					...repeated,
					...facts
				]
			};
			function row(metric, all) {
				let mine = all.filter(({ outcome }) => outcome.rule.metric === metric), comparison = mine.find(({ outcome }) => outcome.comparison)?.outcome.comparison, change = comparison ? `${(0, _figure_js__WEBPACK_IMPORTED_MODULE_2__.k0)(metric, comparison.change)} (${(0, _figure_js__WEBPACK_IMPORTED_MODULE_2__.Bt)(metric, comparison)})` : "\u2013";
				return {
					cells: [
						(0, _figure_js__WEBPACK_IMPORTED_MODULE_2__.Gg)(metric),
						comparison ? (0, _figure_js__WEBPACK_IMPORTED_MODULE_2__.Ru)(metric, comparison.base) : baseValue(metric),
						comparison ? (0, _figure_js__WEBPACK_IMPORTED_MODULE_2__.Ru)(metric, comparison.head) : headValue(metric),
						change,
						`${mine.map(({ outcome }) => (0, _figure_js__WEBPACK_IMPORTED_MODULE_2__.PW)(outcome.rule)).join(", ")}${waivedText(mine)}`
					],
					verdict: (0, _shared_action_verdict_js__WEBPACK_IMPORTED_MODULE_0__.QZ)(mine.map(({ verdict }) => verdict))
				};
			}
			function baseValue(metric) {
				return base === void 0 || metric === "newly-failing" ? "\u2013" : (0, _figure_js__WEBPACK_IMPORTED_MODULE_2__.Ru)(metric, (0, _figure_js__WEBPACK_IMPORTED_MODULE_2__.Mn)(metric, base));
			}
			function headValue(metric) {
				let value = metric === "newly-failing" ? subject.newlyFailing.count : head && (0, _figure_js__WEBPACK_IMPORTED_MODULE_2__.Mn)(metric, head);
				return (0, _figure_js__WEBPACK_IMPORTED_MODULE_2__.Ru)(metric, value);
			}
		}
	}),
	89409: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			adviceOf: () => adviceOf,
			mainSlice: () => mainSlice,
			report: () => report_report
		});
		var action_verdict = __webpack_require__(33600), format = __webpack_require__(55258), report_document = __webpack_require__(30056), headline = __webpack_require__(83564), judge = __webpack_require__(65060), loosened = __webpack_require__(52142), report = __webpack_require__(22883);
		function driftSections(judged, data) {
			let drifted = judged.flatMap(({ subject }) => subject.drift ? [{
				subject,
				drift: subject.drift
			}] : []);
			if (drifted.length === 0) return [];
			let lines = drifted.map(({ subject, drift }) => [...judged.length > 1 ? [`${(0, headline.Vb)(subject, data.subjects)}: `] : [], driftText(drift)]), [first] = lines, blocks = lines.length === 1 && first ? [(0, report_document.FY)((0, report_document.ko)("Drift"), ": ", ...first)] : [(0, report_document.FY)((0, report_document.ko)("Drift")), (0, report_document.p_)(...lines)];
			return [{
				id: "drift",
				priority: drifted.some(({ drift }) => drift.result > 0) ? 3 : 5,
				blocks
			}];
		}
		function driftText({ asked, text, result }) {
			let what = asked === 1 ? "1 answer of before was asked again" : `${(0, format.B4)(asked)} answers of before were asked again`;
			return text === 0 ? `${what}, and ${asked === 1 ? "it is" : "all are"} the same.` : `${what}: ${`${(0, format.B4)(text)} ${text === 1 ? "has" : "have"} another text`}, and ${result === 0 ? "none of them another result" : `${(0, format.B4)(result)} of them another result`}.${result > 0 ? " The model may have changed without a change on your side." : ""}`;
		}
		var side_by_side = __webpack_require__(81592), report_repeats = __webpack_require__(48400);
		function exampleBlocks({ subject, critical, waived }) {
			let { newlyFailing, newlyPassing, errored } = subject, full = [];
			if (critical.length > 0 && full.push((0, report_document.FY)((0, report_document.ko)(critical.length === 1 ? "A critical case newly fails" : "Critical cases newly fail"), ": ", ...separated(critical.map(report_document.aY)))), newlyFailing.count > 0 && full.push((0, report_document.zH)(summaryOf(subject), comparison(newlyFailing.examples.slice(0, 10)), ...restOf(newlyFailing))), waived.length > 0 && full.push((0, report_document.FY)(`${waived.length} of them waived: `, ...separated(waived.map(({ id }) => (0, report_document.aY)(id))))), newlyPassing.count > 0 && full.push(named(`${cases(newlyPassing.count)} newly ${newlyPassing.count === 1 ? "passes" : "pass"}`, newlyPassing)), full.push(...(0, report_repeats.K)(subject)), errored.count > 0) {
				let lines = errored.examples.slice(0, 10).map((example) => [...whereOf(example), `: ${example.reason ?? "no answer"}`]);
				full.push((0, report_document.zH)([(0, report_document.ko)(`${cases(errored.count)} could not be measured`)], (0, report_document.p_)(...lines), ...restOf(errored)));
			}
			return {
				full,
				short: full.length === 0 ? [] : [(0, report_document.FY)(...summaryOf(subject))]
			};
		}
		let cases = (count) => count === 1 ? "1 case" : `${count} cases`;
		function summaryOf({ newlyFailing, newlyPassing, flaky }) {
			let fails = newlyFailing.count === 1 ? "1 case newly fails" : `${newlyFailing.count} cases newly fail`, passes = newlyPassing.count === 1 ? "newly passes" : "newly pass";
			return [(0, report_document.ko)(fails), `, ${newlyPassing.count} ${passes}${flaky.count > 0 ? `, ${flaky.count} flaky` : ""}`];
		}
		function comparison(examples) {
			if (examples.every(({ input }) => input === void 0)) return (0, report_document.p_)(...examples.map(whereOf));
			let columns = [
				"case",
				"input",
				"expected",
				"base",
				"head"
			].map((title) => ({
				title,
				align: "left"
			}));
			return (0, report_document.tp)(columns, examples.map((example) => {
				let answers = (0, side_by_side.Q)(example.base ?? "", example.head ?? "", 220);
				return [
					whereOf(example),
					[cut(example.input)],
					[cut(example.expected)],
					[answers.base],
					[answers.head]
				];
			}));
		}
		let cut = (text = "") => (0, side_by_side.Q)(text, text, 220).base;
		function whereOf({ id, file, line, critical }) {
			let place = file === void 0 ? [] : [" ", `${file}${line === void 0 ? "" : `:${line}`}`];
			return [
				(0, report_document.aY)(id),
				...place,
				...critical ? [" ", (0, report_document.ko)("critical")] : []
			];
		}
		function named(title, { examples, count }) {
			return (0, report_document.zH)([title], (0, report_document.FY)(...separated(examples.map(({ id }) => (0, report_document.aY)(id))), count > examples.length ? ", \u2026" : ""));
		}
		function restOf({ count, examples }) {
			let rest = count - Math.min(10, examples.length);
			return rest > 0 ? [(0, report_document.FY)(`${rest} more in report.html and samples.jsonl, beside the result file.`)] : [];
		}
		let separated = (items) => items.flatMap((item, at) => at === 0 ? [item] : [", ", item]);
		function judgingCost(subjects) {
			let parts = [costOf("judges", "answer", subjects.flatMap(({ judging }) => judging ?? [])), costOf("embeddings", "text", subjects.flatMap(({ embedding }) => embedding ?? []))].filter((part) => part !== void 0);
			return parts.length === 0 ? "" : `; of it ${parts.join("; ")}`;
		}
		function costOf(who, what, all) {
			if (all.length === 0) return;
			let sum = (pick) => all.reduce((total, one) => total + pick(one), 0), answers = sum((one) => one.answers), kept = sum((one) => one.kept), spent = `${sum((one) => one.unpriced) > 0 ? "at least " : ""}${(0, format.up)(sum((one) => one.spent))}`, before = kept > 0 ? `, ${(0, format.B4)(kept)} of them from before` : "";
			return `${who}: ${spent} for ${(0, format.B4)(answers)} ${answers === 1 ? what : `${what}s`}${before}`;
		}
		function judgingLines(subjects, data) {
			return subjects.flatMap((subject) => {
				let { judging } = subject;
				if (judging === void 0) return [];
				let name = (0, headline.Vb)(subject, data.subjects), { judges, disagreed, addressed } = judging;
				return [
					...judges.map((one) => [
						`${name}, ${one.grader}: judged by ${one.judge}, `,
						(0, report_document.aY)(one.digest.slice(0, shownDigits)),
						`, ${checkText(one)}.`
					]),
					...disagreed > 0 ? [[`${name}: judges disagree about ${answersOf(disagreed)}.`]] : [],
					...addressed > 0 ? [[`${name}: answers to ${casesOf(addressed)} may be speaking to the judge.`]] : []
				];
			});
		}
		let shownDigits = 8;
		function checkText({ checked, changed }) {
			return checked === void 0 ? changed ? "changed since it was compared with people" : "never compared with people" : `${checked.kappa === void 0 ? "no kappa" : `a kappa of ${checked.kappa.toFixed(2)}`} over ${(0, format.B4)(checked.labels)} labels of people`;
		}
		let casesOf = (count) => `${(0, format.B4)(count)} ${count === 1 ? "case" : "cases"}`, answersOf = (count) => `${(0, format.B4)(count)} ${count === 1 ? "answer" : "answers"}`;
		var figure = __webpack_require__(41255), words = __webpack_require__(82936);
		let methods = {
			tango: "Tango's score test",
			"paired-t": "paired t test",
			"clustered-t": "t test by clusters",
			"equal-differences": "exact bound for equal differences",
			"paired-bootstrap": "paired bootstrap"
		};
		function methodLines(judged, data) {
			return judged.flatMap(({ subject, outcomes }) => outcomes.flatMap(({ outcome }) => {
				let said = methodOf(outcome, (0, words.I)(outcome.rule, subject));
				return said === void 0 ? [] : [[`${(0, headline.Vb)(subject, data.subjects)}, ${said}.`]];
			}));
		}
		function methodOf({ rule, comparison, gap }, since) {
			if (comparison !== void 0) return `${(0, figure.Gg)(rule.metric)}${since}: ${comparisonText(rule.metric, comparison)}`;
			if (gap === void 0) return;
			let pairs = gap.slices * (gap.slices - 1) / 2, over = pairs === 1 ? "two slices" : `each two of ${gap.slices} slices`, all = pairs === 1 ? "" : " for all of them", shows = `it can show a gap ${(0, figure.XE)(gap.detectable)} points or more beyond what is allowed`;
			return `gap by ${gap.by}: Newcombe's interval for ${over}, p = ${pText(gap.p)}${all}; ${shows}`;
		}
		function comparisonText(metric, { method, pairs, clusters, p, beside, detectable }) {
			let over = `${pairs} pairs${clusters === void 0 ? "" : ` in ${clusters} clusters`}`, second = beside === void 0 ? "" : `, ${beside.name} p = ${pText(beside.p)}`, smallest = detectable === void 0 ? "" : `; it can show a ${(0, figure.EJ)(metric, detectable)} or more`;
			return `${methods[method] ?? method} over ${over}, p = ${pText(p)}${second}${smallest}`;
		}
		let pText = (p) => p.toPrecision(2);
		var shorten = __webpack_require__(7152), width = __webpack_require__(93348);
		function bars(rows) {
			let labels = padded(rows.map(({ label }) => (0, shorten.V)(label.replace(/\s+/g, " ").trim(), 24)), "right"), counts = padded(rows.map(({ n }) => String(n))), base = padded(rows.map((row) => share(row.base))), head = padded(rows.map((row) => share(row.head))), changes = padded(rows.map((row) => change(row.base, row.head))), intervals = rows.map(intervalOf), isCompared = rows.some((row) => row.base !== void 0);
			return rows.map((row, index) => {
				let start = `${labels[index]}  ${counts[index]}`;
				return isCompared ? `${start}  base ${bar(row.base)} ${base[index]}   head ${bar(row.head)} ${head[index]}   ${changes[index]}  ${intervals[index]}` : `${start}  ${bar(row.head)} ${head[index]}  ${intervals[index]}`;
			}).map((line) => line.trimEnd()).join("\n");
		}
		function padded(texts, side = "left") {
			let widths = texts.map((text) => (0, width.s)(text)), widest = Math.max(0, ...widths);
			return texts.map((text, index) => {
				let space = " ".repeat(widest - (widths[index] ?? 0));
				return side === "left" ? space + text : text + space;
			});
		}
		function share(value) {
			return value === void 0 ? "\u2013" : `${Math.round(value * 100)} %`;
		}
		function intervalOf({ base, interval }) {
			if (interval === void 0) return "";
			let points = (value) => {
				let rounded = Math.round(value * 100);
				return `${rounded < 0 ? "\u2212" : base !== void 0 && rounded > 0 ? "+" : ""}${Math.abs(rounded)}`;
			};
			return `(${points(interval.low)} to ${points(interval.high)})`;
		}
		function bar(value = 0) {
			let full = Math.round(value * 10);
			return "\u2588".repeat(full) + "\u2591".repeat(10 - full);
		}
		function change(base, head) {
			let points = base === void 0 ? 0 : Math.round(head * 100) - Math.round(base * 100);
			return Math.abs(points) < 2 ? "" : `${points < 0 ? "\u2212" : "+"}${Math.abs(points)} points`;
		}
		var slices_words = __webpack_require__(80598);
		function sliceBlocks({ slices, outcomes, base }) {
			let charts = [...new Set(slices.map(({ tag }) => tag))].map((tag) => {
				let rows = slices.filter((slice) => slice.tag === tag).map(({ value, cases, base: before, head, change, headInterval }) => {
					let interval = before === void 0 ? headInterval : change;
					return {
						label: value,
						n: cases,
						head,
						...before !== void 0 && { base: before },
						...interval && { interval }
					};
				}), what = base === void 0 ? "each pass rate" : "each change";
				return (0, report_document.zH)([(0, report_document.ko)(`By ${tag}`), `, with the 90 % interval of ${what}`], (0, report_document.EU)(bars(rows)));
			});
			return [...(0, slices_words.vP)(outcomes), ...charts];
		}
		var report_table = __webpack_require__(7516), choice = __webpack_require__(89197), table_words = __webpack_require__(60217);
		function tableSections(tables) {
			return tables.map((one) => {
				let named = tables.length > 1 ? [(0, report_document.ko)(one.suite), ": "] : [], line = (0, report_document.FY)(...named, ...(0, table_words.cu)(one));
				return {
					id: `choice of ${one.suite}`,
					priority: 2,
					blocks: [
						line,
						tableBlock(one),
						small(one)
					],
					short: [line]
				};
			});
		}
		function tableBlock({ rows, cheapest }) {
			let columns = [
				{
					title: "",
					align: "left"
				},
				...table_words.eR.map((title) => ({
					title,
					align: "right"
				})),
				{
					title: "front",
					align: "center"
				},
				{
					title: "gate",
					align: "center"
				}
			];
			return (0, report_document.tp)(columns, rows.map((row) => [
				[row === cheapest ? (0, report_document.ko)(row.name) : row.name],
				...(0, table_words.w6)(row).map((cell) => [cell]),
				[row.isOnFront ? "\u25c6" : ""],
				[action_verdict.qi[row.verdict]]
			]));
		}
		let small = (one) => (0, report_document.FY)((0, table_words.h$)(one).join(" "));
		function foldedRow(sections, isOfMany) {
			let [figures, ...others] = sections, [heading, ...inner] = figures?.blocks ?? [];
			if (figures === void 0 || heading?.kind !== "paragraph" || !isOfMany && inner.some(({ kind }) => kind !== "details")) return sections;
			let fold = (of) => (0, report_document.zH)(heading.of, ...of), open = inner.flatMap((block) => block.kind === "details" ? block.of : [block]), all = [...open, ...others.flatMap(({ blocks }) => blocks)];
			return others.some(({ quotes }) => quotes) ? [{
				...figures,
				blocks: [fold(all)],
				short: [fold(open)],
				quotes: !0
			}] : [{
				...figures,
				blocks: [fold(all)]
			}];
		}
		var timeline = __webpack_require__(75374);
		function trendSections(subjects, data) {
			return subjects.flatMap((subject) => {
				let { trend } = subject;
				if (trend === void 0) return [];
				let name = (0, headline.Vb)(subject, data.subjects), warning = declineText(trend, name);
				return [...warning ? [{
					id: `decline of ${name}`,
					priority: 3,
					blocks: [(0, report_document.FY)(...warning)]
				}] : [], {
					id: `trend of ${name}`,
					priority: 6,
					blocks: [trendBlock(trend, name, data.subjects.length > 1)]
				}];
			});
		}
		function declineText({ branch, decline }, name) {
			if (decline === void 0) return;
			let { runs, from, to, p } = decline, figures = `${(0, format.l9)(from)} \u2192 ${(0, format.l9)(to)} over ${runs} runs of the same test`;
			return [
				`\u26a0\ufe0f ${name} has been falling on `,
				(0, report_document.ko)(branch),
				`: pass rate ${figures} (Cochran\u2013Armitage test for a trend, p = ${p.toPrecision(2)}).`
			];
		}
		function trendBlock({ branch, points, older }, name, several) {
			let rates = points.map(({ passRate }) => passRate), [first = 0, last = 0] = [rates[0], rates.at(-1)], of = several ? ` of ${name}` : "", line = `${(0, format.l9)(first)} ${(0, timeline.K)(rates)} ${(0, format.l9)(last)}`, rows = points.map((point) => ({
				label: point.isHead ? "this change" : new Date(point.at).toISOString().slice(0, 10),
				name: point.commit,
				value: point.passRate,
				low: point.low,
				high: point.high,
				others: [
					`${(0, format.l9)(point.passRate)} (${(0, format.l9)(point.low).replace(" %", "")} to ${(0, format.l9)(point.high).replace(" %", "")})`,
					`${(0, format.B4)(point.cases)} cases`,
					point.costPerCase === void 0 ? "\u2013" : (0, format.up)(point.costPerCase),
					point.latencyP95 === void 0 ? "\u2013" : (0, format.a3)(point.latencyP95),
					point.changed.length === 0 ? "" : `other ${point.changed.join(", ")}`
				]
			})), before = older === 0 ? [] : [(0, report_document.FY)(`${(0, format.B4)(older)} older runs are not shown.`)], legend = (0, report_document.FY)("Pass rate with its 90 % interval, cases, cost per case, and latency p95 of each run on the branch."), summary = [(0, report_document.ko)(`Trend${of} on ${branch}`), `: ${line} over ${points.length} runs`];
			return (0, report_document.zH)(summary, (0, report_document.EU)((0, timeline.I)(rows)), ...before, legend);
		}
		var untouched = __webpack_require__(63672);
		let mostOfIt = .8;
		function report_report(data, decision, policy) {
			if (data.shard !== void 0) return [];
			let judged = data.subjects.filter(({ status }) => status !== "unchanged").map((subject) => (0, judge.S)(subject, policy)), unchanged = data.subjects.filter(({ status }) => status === "unchanged"), several = judged.length > 1, tables = (0, choice.chosenFrom)(data, policy);
			return [
				...whatToDo(decision, policy),
				...tableSections(tables),
				...judged.flatMap((one) => {
					let sections = subjectSections(one, data, several);
					return tables.some(({ suite }) => suite === one.subject.suite) ? foldedRow(sections, (0, choice.isOneOfMany)(one.subject, data)) : sections;
				}),
				...driftSections(judged, data),
				...trendSections(judged.map(({ subject }) => subject), data),
				...(0, loosened.us)(data),
				...(0, untouched.w6)(unchanged),
				...judged.length === 0 ? [] : [{
					id: "how it was measured",
					priority: 5,
					blocks: [how(judged, data)]
				}]
			];
		}
		function whatToDo({ verdict }, { accepted }) {
			if (verdict !== "fail" || accepted !== void 0) return [];
			let text = [
				"To merge: fix the prompt, or a maintainer sets the label ",
				(0, report_document.aY)("aiops:accept"),
				" on this pull request."
			];
			return [{
				id: "what to do",
				priority: 1,
				blocks: [(0, report_document.FY)(...text)]
			}];
		}
		function subjectSections(judged, data, several) {
			let { subject, verdict } = judged, name = (0, headline.Vb)(subject, data.subjects), where = verdict === "fail" ? mainSlice(subject) : void 0, heading = [
				...several ? [(0, report_document.FY)(`${action_verdict.qi[verdict]} `, (0, report_document.ko)(name), `: ${(0, headline.$N)(judged)}`)] : [],
				...subject.asAtBase === void 0 ? [] : [(0, report_document.FY)("The test as it was before this change, which weakens it: what it asked for has to hold as well.")],
				...where === void 0 ? [] : [(0, report_document.FY)(...where)]
			], table = (0, report_table._)(judged, data), advice = adviceOf(judged), reference = (0, report.U)(judged), isSeen = verdict !== "pass" || (0, report.Q)(judged), shown = verdict === "pass" ? [(0, report_document.zH)([`figures of ${name}`], table, ...isSeen ? [] : reference, ...advice), ...isSeen ? reference : []] : [
				table,
				...reference,
				...advice
			], examples = exampleBlocks(judged), slices = sliceBlocks(subject);
			return [
				{
					id: `figures of ${name}`,
					priority: verdict === "pass" ? 4 : 2,
					blocks: [...heading, ...shown],
					short: heading
				},
				...examples.full.length === 0 ? [] : [{
					id: `cases of ${name}`,
					priority: 3,
					blocks: examples.full,
					short: examples.short,
					quotes: !0
				}],
				...slices.length === 0 ? [] : [{
					id: `slices of ${name}`,
					priority: 4,
					blocks: slices,
					...quotesOf(subject)
				}]
			];
		}
		let quotesOf = ({ slices, outcomes }) => slices.some(({ variable }) => variable) || outcomes.some(({ gap }) => gap?.variable) ? { quotes: !0 } : {};
		function adviceOf({ subject, outcomes }) {
			let lines = outcomes.flatMap(({ outcome, verdict }) => {
				let { comparison } = outcome;
				if (verdict !== "inconclusive") return [];
				if (comparison === void 0) return (0, slices_words.J9)(outcome);
				if (comparison.tooFew) {
					let { clusters, pairs } = comparison;
					return [[`Too few ${clusters === void 0 ? `cases to tell: ${pairs}` : `clusters of cases to tell: ${clusters}`}. Ten is the least, a hundred is better.`]];
				}
				return comparison.needed === void 0 ? [] : [[`About ${Math.ceil(comparison.needed)} cases like these would tell; the suite has ${comparison.pairs}.`]];
			}), noBase = subject.noBase === void 0 ? [] : [[`Nothing to compare with: ${subject.noBase}. Rules on regressions do not apply.`]], all = [...lines, ...noBase];
			return all.length === 0 ? [] : [(0, report_document.p_)(...all)];
		}
		function mainSlice({ slices }) {
			let dropOf = ({ cases, base = 0, head }) => cases * Math.max(0, base - head);
			for (let slice of slices) {
				let others = slices.filter(({ tag }) => tag === slice.tag), drop = others.reduce((sum, other) => sum + dropOf(other), 0), cases = others.reduce((sum, other) => sum + other.cases, 0);
				if (slice.variable || slice.base === void 0 || slice.cases >= mostOfIt * cases || drop === 0 || dropOf(slice) < mostOfIt * drop) continue;
				let values = `, ${(0, format.l9)(slice.base, 0)} \u2192 ${(0, format.l9)(slice.head, 0)}.`;
				return [
					"Nearly all of it is ",
					(0, report_document.aY)(`${slice.tag}: ${slice.value}`),
					values
				];
			}
		}
		let countOf = (answers) => answers === 1 ? "1 answer" : `${(0, format.B4)(answers)} answers`;
		function how(judged, data) {
			let sides = judged.flatMap(({ subject: { base, head, reference } }) => [
				base,
				head,
				reference?.figures
			].flatMap((side) => side ?? [])), sum = (pick) => sides.reduce((all, side) => all + pick(side), 0), recorded = sum((side) => side.recorded), kept = sum((side) => side.kept), unpriced = sum((side) => side.unpriced), asked = sum((side) => side.answers) - recorded, spent = unpriced > 0 && asked > 0 ? `at least ${(0, format.up)(data.spent)} (${countOf(unpriced)} without a known price)` : (0, format.up)(data.spent), others = [...kept > 0 ? [`, ${(0, format.B4)(kept)} of them from the ledger`] : [], ...recorded > kept ? [`, ${(0, format.B4)(recorded - kept)} of them recorded`] : []], answers = `${countOf(sum((side) => side.answers))}${others.join("")}`, throttled = data.throttled > 0 ? `, ${(0, format.B4)(data.throttled)} of them throttled` : "", requests = data.sent > asked || data.throttled > 0 ? `; ${(0, format.B4)(data.sent)} requests${throttled}` : "", subjects = judged.map(({ subject }) => subject), all = [...methodLines(judged, data), ...judgingLines(subjects, data)], summary = `${answers}${requests}; ${spent}${data.maxCost === void 0 ? "" : ` of ${(0, format.up)(data.maxCost)}`}${judgingCost(subjects)}; ${(0, format.a3)(data.seconds * 1e3)}.`;
			return (0, report_document.zH)([(0, report_document.ko)("How this was measured")], (0, report_document.FY)(summary), ...all.length === 0 ? [] : [(0, report_document.p_)(...all)]);
		}
	}),
	89197: (shared0[89197]),
	60217: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BL: () => dominatedText,
			cu: () => recommendation,
			eR: () => figureTitles,
			h$: () => notesOf,
			w6: () => figureCells
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55258), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056), _figure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41255);
		let differenceText = (difference) => difference === void 0 ? "\u2013" : `${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.k0)("pass-rate", difference.change)} (${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.Bt)("pass-rate", difference)})`;
		function figureCells({ subject, measured }) {
			let { passRate, passInterval, costPerCase, latencyP50, latencyP95 } = subject.head ?? {}, between = passInterval && ` (${percent(passInterval.low)} to ${percent(passInterval.high)})`;
			return [
				`${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.Ru)("pass-rate", passRate)}${between ?? ""}`,
				differenceText(measured?.change),
				(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.Ru)("cost-per-case", costPerCase),
				(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.Ru)("cost-per-case", costPerCase && costPerCase * 1e3),
				(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.Ru)("latency-p50", latencyP50),
				(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.Ru)("latency-p95", latencyP95)
			];
		}
		let figureTitles = [
			"pass rate (90 %)",
			"change (90 %)",
			"a case",
			"1,000 cases",
			"p50",
			"p95"
		], percent = (share) => (0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.l9)(share).replace(" %", "");
		function recommendation({ rows, cheapest, bestPassing: best }) {
			if (best === void 0) return [`None of the ${rows.length} passes.`];
			if (cheapest === void 0) return ["None of those that pass has a known price."];
			if (best === cheapest) return [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)(cheapest.name), " is the cheapest that passes, and none that passes has a higher pass rate."];
			let share = costShare(cheapest, best);
			if (share === void 0) return [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)(cheapest.name), " is the cheapest that passes."];
			let [mine, theirs] = [cheapest, best].map((row) => (0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.Ru)("pass-rate", row.subject.head?.passRate));
			return [
				(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)(cheapest.name),
				` passes ${share} of `,
				(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)(best.name),
				`: pass rate ${mine} against ${theirs}${behindText(cheapest, best)}.`
			];
		}
		function behindText({ measured }, best) {
			let behind = measured?.behindBest;
			if (behind === void 0 || best.measured?.behindBest !== void 0) return "";
			let isChance = behind.interval.high >= 0;
			return ` (${`${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.k0)("pass-rate", behind.change)} points, 90 % interval ${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.Bt)("pass-rate", behind)}`}${isChance ? ": may be chance" : ""})`;
		}
		function costShare(cheapest, best) {
			let [low, high] = [cheapest, best].map((row) => row.subject.head?.costPerCase ?? NaN);
			if (low === void 0 || high === void 0 || !(low < high)) return;
			if (low === 0) return "at none of the cost";
			let times = high / low;
			return times >= 2.5 ? `at 1/${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(times)} of the cost` : `at ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.l9)(low / high, 0)} of the cost`;
		}
		function notesOf(table) {
			let { left } = table, those = left.length === 1 ? "it" : "them";
			return [
				`\u25c6 ${frontMeaning}`,
				cautionOf(table),
				left.length === 0 ? "" : `Not measured, since the change does not affect ${those}: ${left.join(", ")} (all: true measures ${those} too).`
			].filter((note) => note !== "");
		}
		function cautionOf({ rows, cheapest }) {
			let { together } = cheapest?.measured ?? {};
			return cheapest === void 0 || together === void 0 ? "" : `What is picked out of ${rows.length} looks better than it is: allowing for that, the pass rate of ${cheapest.name} lies between ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.l9)(together.low)} and ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.l9)(together.high)} (90 %).`;
		}
		let frontMeaning = "On the front unless another is at least as good in pass rate, cost and p50, and better in one of them beyond chance.";
		function dominatedText({ measured }, rows) {
			let dominated = measured?.dominated;
			if (dominated === void 0) return "";
			let { prompt, model } = dominated;
			return `${rows.findIndex(({ subject }) => subject.prompt === prompt && subject.model === model) + 1} is better (${dominated.in.join(", ")})`;
		}
	}),
	81592: (shared1[81592]),
	75374: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => timeline,
			K: () => sparkline
		});
		var _config_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55258), _width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93348);
		let step = .05, heights = [..."\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588"];
		function timeline(rows) {
			let low = Math.max(0, Math.floor(Math.min(...rows.map((row) => row.low)) / step + 1e-9) * step), high = Math.min(1, Math.ceil(Math.max(...rows.map((row) => row.high)) / step - 1e-9) * step), at = (share) => high === low ? 0 : Math.round((Math.min(high, Math.max(low, share)) - low) / (high - low) * 23), plot = (row) => Array.from({ length: 24 }, (_, place) => place === at(row.value) ? "\u25cf" : place >= at(row.low) && place <= at(row.high) ? "\u2500" : " ").join(""), ends = [(0, _config_format_js__WEBPACK_IMPORTED_MODULE_0__.l9)(low, 0), (0, _config_format_js__WEBPACK_IMPORTED_MODULE_0__.l9)(high, 0)], space = " ".repeat(Math.max(1, 24 - ends.join("").length)), cells = rows.map((row) => [
				row.label,
				row.name,
				plot(row),
				...row.others
			]);
			return aligned([[
				"",
				"",
				ends.join(space)
			], ...cells]);
		}
		function aligned(rows) {
			let columns = Math.max(...rows.map((row) => row.length)), widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => (0, _width_js__WEBPACK_IMPORTED_MODULE_1__.s)(row[at] ?? ""))));
			return rows.map((row) => row.map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - (0, _width_js__WEBPACK_IMPORTED_MODULE_1__.s)(cell))).join("  ").trimEnd()).join("\n");
		}
		function sparkline(shares) {
			let high = Math.max(...shares), low = Math.min(...shares, high - .1);
			return shares.map((share) => heights[Math.round((share - low) / (high - low) * (heights.length - 1))]).join("");
		}
	})
};
