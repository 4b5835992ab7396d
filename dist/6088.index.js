import { shared as shared0 } from './64258.shared.js';
import { shared as shared1 } from './83686.shared.js';
import { shared as shared2 } from './7035.shared.js';
export const id = 6088;
export const ids = [6088];
export const modules = {
	64258: (shared0[64258]),
	26088: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { writeHtml: () => writeHtml });
		var format = __webpack_require__(55258), inert = __webpack_require__(25813), badge = __webpack_require__(12844), blocks = __webpack_require__(85037), bundled = __webpack_require__(63287);
		function choice({ title, lead, columns, rows, charts, notes }) {
			let heads = [
				"",
				"gate",
				...columns
			].map((column) => `<th scope="col">${(0, inert.ak)(column)}</th>`).join(""), lines = rows.map(({ name, cells, verdict, isChosen }, at) => {
				let all = cells.map((cell) => `<td>${(0, inert.ak)(cell)}</td>`).join(""), number = `<span class="number">${at + 1}</span>`;
				return `<tr${isChosen ? " class=\"chosen\"" : ""}><th scope="row">${number} ${(0, inert.ak)(name)}</th><td>${(0, badge.q)(verdict)}</td>${all}</tr>`;
			});
			return `<section class="subject choice"><h2 class="choice-title">${(0, inert.ak)(title)}</h2>
<div class="lead">${(0, blocks.c)(lead)}</div>
<div class="wide"><table><thead><tr>${heads}</tr></thead><tbody>${lines.join("")}</tbody></table></div>
<p class="legend"><span class="dot head"></span> on the front <span class="dot base"></span> another is better <span class="dot hollow"></span> does not pass the gate</p>
<div class="charts">${charts.join("")}</div>
<div class="background">${(0, blocks.c)(notes)}</div>
</section>`;
		}
		var visible = __webpack_require__(44503);
		let escapes = {
			"<": "\\u003c",
			">": "\\u003e",
			"&": "\\u0026",
			"\u2028": "\\u2028",
			"\u2029": "\\u2029"
		}, mayHide = /[^ -~]|\\[ubfr]/;
		function embeddedJson(value) {
			let plain = JSON.stringify(value);
			return (mayHide.test(plain) ? JSON.stringify(value, (_, inner) => typeof inner == "string" ? (0, visible.R)(inner) : inner) : plain).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? "");
		}
		var shell = __webpack_require__(84465);
		let assets = {
			script: bundled.pW,
			style: `${bundled.iF}\n${bundled.fQ}`
		};
		async function* htmlPage(report) {
			yield (0, shell.zs)(report, assets), yield (0, shell.iF)(report, (0, badge.q)(report.verdict)), yield summary(report), yield casesFrame, yield data("setup", embeddedJson(report.setup));
			let waiting = [];
			for await (let row of report.rows) waiting.push(embeddedJson(row)), waiting.length < 200 || (yield data("rows", `[${waiting.join(",\n")}]`), waiting = []);
			waiting.length > 0 && (yield data("rows", `[${waiting.join(",\n")}]`)), yield (0, shell.ET)(assets);
		}
		let data = (kind, json) => `<script type="application/json" data-kind="${kind}">${json}<\/script>\n`;
		function summary({ notes, choices = [], subjects, background }) {
			return `<main>
${(0, shell.ld)("notes", notes)}${choices.map(choice).join("\n")}
${subjects.map((subject) => part(subject, subjects.length > 1)).join("\n")}
<div class="background">${(0, blocks.c)(background)}</div>
`;
		}
		function part({ name, verdict, sentence, lead, columns, rows, charts, isFolded }, several) {
			let heads = columns.map((column) => `<th scope="col">${(0, inert.ak)(column)}</th>`).join(""), lines = rows.map(({ cells, verdict: mark }) => {
				let [first = "", ...rest] = cells, others = rest.map((cell) => `<td>${(0, inert.ak)(cell)}</td>`).join("");
				return `<tr${mark === void 0 ? "" : ` class="${mark}"`}><th scope="row">${(0, inert.ak)(first)}</th>${others}<td>${mark === void 0 ? "" : (0, badge.q)(mark)}</td></tr>`;
			});
			return `<details class="subject"${isFolded || verdict === "pass" && several ? "" : " open"}><summary><h2>${(0, badge.q)(verdict)} ${(0, inert.ak)(name)}</h2>${several ? ` <span>${(0, inert.ak)(sentence)}</span>` : ""}</summary>
<div class="lead">${(0, blocks.c)(lead)}</div>
<div class="wide"><table><thead><tr>${heads}<th scope="col"><span class="unseen">verdict</span></th></tr></thead><tbody>${lines.join("")}</tbody></table></div>
<p class="legend"><span class="dot base"></span> base <span class="dot head"></span> head <span class="dot worse"></span> worse beyond both 90 % intervals</p>
<div class="charts">${charts.join("")}</div>
</details>`;
		}
		let casesFrame = "<section id=\"cases\" aria-labelledby=\"cases-title\">\n<h2 id=\"cases-title\">Cases</h2>\n<noscript><p>The table of cases needs JavaScript.</p></noscript>\n</section>\n</main>\n";
		var html_cases = __webpack_require__(64258);
		class LatencyTally {
			perDecade = 10;
			counts = Array(70).fill(0);
			add(milliseconds) {
				let bin = Math.floor(Math.log10(Math.max(1, milliseconds)) * 10), at = Math.min(bin, 69);
				this.counts[at] = (this.counts[at] ?? 0) + 1;
			}
			get isEmpty() {
				return this.counts.every((count) => count === 0);
			}
		}
		var trust_waivers = __webpack_require__(36586);
		function peopleOf({ findings }, { accepted, waivers, today }) {
			let inForce = waivers.filter((waiver) => (0, trust_waivers.fx)(waiver, today));
			return [...accepted === void 0 ? [] : [`@${accepted.by} accepted this failure on ${timeText(accepted.at)}, by a label on the pull request: the job passes.${accepted.why === void 0 ? "" : ` \u201c${accepted.why}\u201d`}`], ...inForce.flatMap((waiver) => {
				let about = findings.filter((finding) => (0, trust_waivers.hU)(waiver, finding));
				return about.length === 0 ? [] : [waiverText(waiver, about)];
			})];
		}
		function waiverText({ owner, reason, expires, file, line }, about) {
			let suites = [...new Set(about.flatMap(({ suite }) => suite ?? []))], names = [...new Set(about.map(({ subject, rule }) => subject ?? rule))];
			return `${owner} answers for ${names.length > 3 ? `${names.length} findings` : names.join(", ")}${suites.length === 0 ? "" : ` of ${suites.join(", ")}`} until ${expires}: ${reason} (${file}:${line})`;
		}
		let timeText = (at) => new Date(at).toISOString().replace("T", " ").replace(/:\d\d\..*$/, " UTC");
		var html_row = __webpack_require__(28187), report_document = __webpack_require__(30056), charts = __webpack_require__(83686);
		let step = .05, width = charts.QI.left + charts.QI.width + charts.QI.right - 68 - 24;
		function trendChart({ branch, points }) {
			let low = Math.max(0, Math.floor(Math.min(...points.map((point) => point.low)) / step + 1e-9) * step), high = Math.min(1, Math.ceil(Math.max(...points.map((point) => point.high)) / step - 1e-9) * step), x = (at) => (0, charts.LI)(68 + (points.length < 2 ? .5 : at / (points.length - 1)) * width), y = (share) => (0, charts.LI)(8 + (high - share) / (high - low || 1) * 150), grid = [
				low,
				(low + high) / 2,
				high
			].map((share) => `<line class="grid" x1="60" x2="${68 + width + 8}" y1="${y(share)}" y2="${y(share)}"/>` + (0, charts.Qq)(54, y(share) + 4, (0, format.l9)(share, +(share === (low + high) / 2)), "label")), lines = points.slice(1).map((point, before) => {
				let from = points[before];
				return point.changed.length > 0 ? "" : `<line class="axis-line" x1="${x(before)}" x2="${x(before + 1)}" y1="${y(from.passRate)}" y2="${y(point.passRate)}"/>`;
			}), marks = points.map((point, at) => {
				let kind = point.isHead ? "head" : "base";
				return `<line class="${kind}" x1="${x(at)}" x2="${x(at)}" y1="${y(point.low)}" y2="${y(point.high)}"/><circle class="${kind}" cx="${x(at)}" cy="${y(point.passRate)}" r="4.5"/>`;
			}), ends = [0, points.length - 1].map((at) => {
				let point = points[at], name = point.isHead ? "this change" : new Date(point.at).toISOString().slice(0, 10);
				return (0, charts.Qq)(Math.min(68 + width - 20, Math.max(92, x(at))), 176, name, "axis");
			}), of = `${(0, format.B4)(points.length)} runs`;
			return (0, charts.vP)(`Pass rate on ${branch} over ${of}, with 90 % intervals`, 182, [
				...grid,
				...lines,
				...marks,
				...ends
			].join(""));
		}
		var wilson = __webpack_require__(73506), eval_gate_headline = __webpack_require__(83564), judge = __webpack_require__(65060), report = __webpack_require__(22883), eval_gate_report = __webpack_require__(89409), report_table = __webpack_require__(7516), words = __webpack_require__(80598), table_choice = __webpack_require__(89197);
		function partsOf(data, policy, latencies) {
			let order = [
				"error",
				"fail",
				"inconclusive",
				"pass",
				"skipped"
			];
			return data.subjects.flatMap((subject, at) => {
				if (subject.status === "unchanged") return [];
				let judged = (0, judge.S)(subject, policy), { columns, rows } = (0, report_table.B)(judged, data);
				return [{
					name: (0, eval_gate_headline.Vb)(subject, data.subjects),
					verdict: judged.verdict,
					sentence: (0, eval_gate_headline.$N)(judged),
					lead: leadOf(judged),
					columns,
					rows,
					charts: chartsOf(subject, latencies[at]),
					isFolded: (0, table_choice.isOneOfMany)(subject, data)
				}];
			}).sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
		}
		function leadOf(judged) {
			let { subject, verdict, critical } = judged, { base, newlyFailing, newlyPassing, flaky, errored } = subject, reference = (0, report.U)(judged);
			if (base === void 0) return [
				...reference,
				...(0, words.vP)(subject.outcomes),
				...(0, eval_gate_report.adviceOf)(judged)
			];
			let count = (n, one, many) => n === 1 ? `1 ${one}` : `${n} ${many}`, parts = [
				`${count(newlyFailing.count, "case newly fails", "cases newly fail")}${critical.length > 0 ? ` (${critical.length} critical)` : ""}`,
				count(newlyPassing.count, "newly passes", "newly pass"),
				...flaky.count > 0 ? [`${flaky.count} flaky`] : [],
				...errored.count > 0 ? [`${errored.count} could not be measured`] : []
			], where = verdict === "fail" ? (0, eval_gate_report.mainSlice)(subject) : void 0;
			return [
				(0, report_document.FY)(`${parts.join(", ")}.`),
				...where ? [(0, report_document.FY)(...where)] : [],
				...reference,
				...(0, words.vP)(subject.outcomes),
				...(0, eval_gate_report.adviceOf)(judged)
			];
		}
		function chartsOf(subject, latencies) {
			let { base, head, newlyFailing, newlyPassing } = subject;
			return head === void 0 ? [] : [
				...rates(subject),
				...base === void 0 ? [] : [(0, charts.RT)(newlyFailing.count, newlyPassing.count)],
				...head.costPerCase === void 0 ? [] : [(0, charts.s1)(base?.costPerCase, head.costPerCase)],
				...latencies === void 0 || latencies.head.isEmpty ? [] : [(0, charts.zU)(latencies.base.isEmpty ? void 0 : sideOf(latencies.base, base), sideOf(latencies.head, head))],
				...subject.trend === void 0 ? [] : [trendChart(subject.trend)]
			];
		}
		let sideOf = (histogram, figures) => ({
			histogram,
			...figures?.latencyP50 !== void 0 && { p50: figures.latencyP50 },
			...figures?.latencyP95 !== void 0 && { p95: figures.latencyP95 }
		});
		function rates({ base, head, slices }) {
			let whole = head && rateOf(head);
			if (head === void 0 || whole === void 0) return [];
			let before = base && rateOf(base), all = {
				label: "all cases",
				cases: head.cases,
				head: whole,
				...before && { base: before }
			}, byTag = [...new Set(slices.map(({ tag }) => tag))].map((tag) => {
				let rows = slices.filter((slice) => slice.tag === tag).map((slice) => {
					let { value, cases, headInterval, baseInterval } = slice, of = (share, interval = (0, wilson.Y)(share * cases, cases, .9)) => ({
						value: share,
						...interval
					});
					return {
						label: value,
						cases,
						head: of(slice.head, headInterval),
						...slice.base !== void 0 && { base: of(slice.base, baseInterval) }
					};
				});
				return (0, charts.nP)(`Pass rate by ${tag}, with 90 % intervals`, rows);
			});
			return [(0, charts.nP)("Pass rate, with 90 % intervals", [all]), ...byTag];
		}
		let rateOf = ({ passRate, passInterval }) => passRate === void 0 || passInterval === void 0 ? void 0 : {
			value: passRate,
			...passInterval
		};
		var eval_gate_loosened = __webpack_require__(52142);
		function htmlSummary({ base, head, subjects, loosened, spent, seconds }, { verdict, title, headline }, notes) {
			let cases = subjects.filter(({ asAtBase }) => asAtBase === void 0).reduce((sum, subject) => sum + (subject.head?.cases ?? 0), 0), unchanged = subjects.filter(({ status }) => status === "unchanged").map(({ suite }) => suite);
			return {
				verdict,
				title: title ?? headline,
				headline,
				facts: [
					base === void 0 ? `head ${head}` : `base ${base} \u2192 head ${head}`,
					`${(0, format.B4)(cases)} cases`,
					`${(0, format.up)(spent)} spent`,
					(0, format.a3)(seconds * 1e3),
					...unchanged.length === 0 ? [] : [`not affected by this change: ${unchanged.join(", ")}`]
				],
				notes: [...(0, eval_gate_loosened.yQ)({
					loosened,
					subjects
				}, !0).flatMap(({ stands, told }) => told.map((one) => `This change weakens the test: ${one}. ${stands}`)), ...notes],
				setup: {
					subjects: subjects.map((subject) => ({
						suite: subject.suite,
						prompt: subject.prompt,
						model: subject.model,
						name: (0, eval_gate_headline.Vb)(subject, subjects)
					})),
					head,
					...base !== void 0 && { base }
				}
			};
		}
		function textsOf(sections) {
			let isDrawn = /^(what to do|choice|figures|cases|slices|what changed|unchanged)\b/, blocks = (chosen) => chosen.flatMap((section) => section.blocks);
			return {
				advice: blocks(sections.filter(({ id }) => id === "what to do")),
				background: blocks(sections.filter(({ id }) => !isDrawn.test(id)))
			};
		}
		let plot = {
			left: 64,
			top: 12,
			width: 470,
			height: 250
		}, round = (value) => Number(value.toFixed(1)), scatter_chart_text = (x, y, words, kind) => `<text x="${round(x)}" y="${round(y)}" class="${kind}">${(0, inert.ak)(words)}</text>`;
		function scatterChart(title, points, priceText) {
			let across = priceScale(points.map(({ price }) => price)), up = qualityScale(points.flatMap(({ quality }) => [quality.low, quality.high])), bottom = plot.top + plot.height, grid = [...up.ticks.map((share) => `<line class="grid" x1="${plot.left}" x2="${plot.left + plot.width}" y1="${round(up.at(share))}" y2="${round(up.at(share))}"/>${scatter_chart_text(plot.left - 8, up.at(share) + 4, (0, format.l9)(share, 0), "label")}`), ...across.ticks.map((price) => `<line class="grid" x1="${round(across.at(price))}" x2="${round(across.at(price))}" y1="${plot.top}" y2="${bottom}"/>${scatter_chart_text(across.at(price), bottom + 18, priceText(price), "axis")}`)], marks = apart(points.map((point) => ({
				point,
				x: across.at(point.price),
				y: up.at(point.quality.value)
			}))).map(({ point, x, y }) => {
				let { quality, isOnFront, passes, mark } = point, kind = `${isOnFront ? "front" : "behind"}${passes ? "" : " failing"}`;
				return `<line class="range ${kind}" x1="${round(x)}" x2="${round(x)}" y1="${round(up.at(quality.low))}" y2="${round(up.at(quality.high))}"/><circle class="point ${kind}" cx="${round(x)}" cy="${round(y)}" r="9"/>` + scatter_chart_text(x, y + 4, mark, `mark ${kind}`);
			}), name = (0, inert.ak)(title), said = (0, inert.ak)(`${title}. ${points.map((point) => `${point.mark}: ${point.name}, ${(0, format.l9)(point.quality.value)}, ${priceText(point.price)}`).join("; ")}`);
			return `<figure><figcaption>${name}</figcaption><svg viewBox="${`0 0 ${plot.left + plot.width + 26} ${bottom + 26}`}" role="img" aria-label="${said}">${grid.join("")}${frontLine(points, across.at, up.at)}${marks.join("")}</svg></figure>`;
		}
		function priceScale(prices) {
			let [least, most] = [Math.min(...prices), Math.max(...prices)];
			if (least > 0 && most / least >= 8) {
				let [low, high] = [Math.log10(least) - .1, Math.log10(most) + .1], at = (price) => plot.left + (Math.log10(price) - low) / (high - low) * plot.width, decades = Array.from({ length: Math.ceil(high) - Math.floor(low) + 1 }, (_, step) => Math.floor(low) + step), steps = high - low > 2.5 ? [1] : [
					1,
					2,
					5
				];
				return {
					at,
					ticks: decades.flatMap((decade) => steps.map((step) => step * 10 ** decade)).filter((tick) => Math.log10(tick) >= low && Math.log10(tick) <= high)
				};
			}
			let high = most * 1.08 || 1, step = niceStep(high / 5);
			return {
				at: (price) => plot.left + price / high * plot.width,
				ticks: Array.from({ length: Math.floor(high / step) + 1 }, (_, count) => count * step)
			};
		}
		function qualityScale(ends) {
			let lowest = Math.min(...ends), step = niceStep((1 - lowest) / 5 || .02), low = Math.max(0, Math.floor(lowest / step) * step);
			return {
				at: (share) => plot.top + (1 - share) / (1 - low || 1) * plot.height,
				ticks: Array.from({ length: Math.floor((1 - low) / step + 1e-9) + 1 }, (_, count) => low + count * step)
			};
		}
		function niceStep(least) {
			let power = 10 ** Math.floor(Math.log10(least));
			return ([
				1,
				2,
				5
			].find((times) => times * power >= least) ?? 10) * power;
		}
		function apart(drawn) {
			let placed = [];
			for (let one of [...drawn].sort((a, b) => a.x - b.x)) {
				let { x } = one, covers = (other) => Math.hypot(other.x - x, other.y - one.y) < 18;
				for (let other = placed.find(covers); other !== void 0; other = placed.find(covers)) x = other.x + Math.sqrt(Math.max(0, 324 - (other.y - one.y) ** 2)) + .5;
				placed.push({
					...one,
					x
				});
			}
			return placed;
		}
		function frontLine(points, across, up) {
			let front = points.filter(({ isOnFront }) => isOnFront).sort((a, b) => a.price - b.price || b.quality.value - a.quality.value), best = -1, steps = front.flatMap(({ price, quality: { value } }) => {
				if (value <= best) return [];
				let from = best === -1 ? [] : [`H${round(across(price))}`];
				return best = value, from.length === 0 ? [`M${round(across(price))} ${round(up(value))}`] : [...from, `V${round(up(value))}`];
			});
			return steps.length < 2 ? "" : `<path class="front-line" d="${steps.join("")}"/>`;
		}
		var table_words = __webpack_require__(60217);
		function choicePart(table) {
			let { suite, rows, cheapest } = table;
			return {
				title: `${suite}: ${rows.length} to choose from`,
				lead: [(0, report_document.FY)(...(0, table_words.cu)(table))],
				columns: [...table_words.eR, "front"],
				rows: rows.map((row) => ({
					name: row.name,
					cells: [...(0, table_words.w6)(row), row.isOnFront ? "\u25c6" : (0, table_words.BL)(row, rows)],
					verdict: row.verdict,
					isChosen: row === cheapest
				})),
				charts: [...chart(table, "Pass rate against cost per case", ({ costPerCase }) => costPerCase, format.up), ...chart(table, "Pass rate against latency (p50)", ({ latencyP50 }) => latencyP50, format.a3)],
				notes: (0, table_words.h$)(table).map((note) => (0, report_document.FY)(note))
			};
		}
		function chart({ rows }, title, priceOf, priceText) {
			let points = rows.flatMap(({ subject, name, isOnFront, verdict }, at) => {
				let { passRate, passInterval } = subject.head ?? {}, price = subject.head && priceOf(subject.head);
				if (passRate === void 0 || passInterval === void 0 || price === void 0) return [];
				let quality = {
					value: passRate,
					...passInterval
				};
				return [{
					mark: String(at + 1),
					name,
					quality,
					price,
					isOnFront,
					passes: verdict === "pass"
				}];
			});
			return points.length < 2 ? [] : [scatterChart(title, points, priceText)];
		}
		let limits = {
			rows: 2e4,
			characters: 5e7
		};
		async function writeHtml(data, decision, policy, samples, results, atMost = limits) {
			let { cases, latencies } = await countCases(data, samples), { shown, count } = cases.choose(atMost), left = cases.count - count, page = htmlPage({
				action: "eval-gate",
				...htmlSummary(data, decision, left === 0 ? [] : [`${(0, format.B4)(left)} of ${(0, format.B4)(cases.count)} cases are left out below, so that the page opens at once. What changed or fails comes first; all are in samples.jsonl.`]),
				people: peopleOf(decision, policy),
				...policy.accepted && { acceptedBy: `@${policy.accepted.by}` },
				...textsOf((0, eval_gate_report.report)(data, decision, policy)),
				choices: (0, table_choice.chosenFrom)(data, policy).map(choicePart),
				subjects: partsOf(data, policy, latencies),
				rows: rowsOf(data, samples, shown)
			});
			return results.write("report.html", page);
		}
		async function countCases(data, samples) {
			let cases = new html_cases.r5(), latencies = data.subjects.map(() => ({
				base: new LatencyTally(),
				head: new LatencyTally()
			})), each = (subject, { side, latency }) => {
				latency !== void 0 && latencies[subject]?.[side].add(latency);
			};
			for await (let { at, tally } of (0, html_cases.Lu)(data, samples, {
				keep: () => !1,
				each
			})) cases.add(at, tally);
			return {
				cases,
				latencies
			};
		}
		async function* rowsOf(data, samples, shown) {
			for await (let { tally, lines } of (0, html_cases.Lu)(data, samples, { keep: (at) => shown[at] === 1 })) lines.length > 0 && (yield (0, html_row.OB)(tally, lines));
		}
	}),
	28187: (shared0[28187]),
	83686: (shared1[83686]),
	72175: (shared2[72175]),
	72047: (shared2[72047]),
	73506: (shared2[73506])
};
