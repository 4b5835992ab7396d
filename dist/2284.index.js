import { shared as shared0 } from './64426.shared.js';
import { shared as shared1 } from './5640.shared.js';
import { shared as shared2 } from './38252.shared.js';
import { shared as shared3 } from './43362.shared.js';
import { shared as shared4 } from './83686.shared.js';
export const id = 2284;
export const ids = [2284, 177];
export const modules = {
	62284: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { writeHtml: () => writeHtml });
		var page_top = __webpack_require__(9804), format = __webpack_require__(55258), charts = __webpack_require__(83686);
		function costChart(title, rows) {
			let most = Math.max(0, ...rows.flatMap(({ base = 0, head = 0, range }) => [
				base,
				head,
				range?.high ?? 0
			])), width = (dollars) => most === 0 ? 0 : (0, charts.LI)(dollars / most * charts.QI.width), rect = (dollars, y, kind) => dollars === void 0 ? "" : `<rect class="${kind}" x="${charts.QI.left}" y="${y}" width="${Math.max(1, width(dollars))}" height="12" rx="2"/>`, lines = rows.map(({ label, base, head, range, words }, at) => {
				let y = at * 42 + 6, middle = y + 18 + 2;
				return (0, charts.Qq)(charts.QI.left - 12, y + 12 + 5, shortened(label), "label") + rect(base, y, "base") + rect(head, y + 12 + 2, head !== void 0 && head > (base ?? head) ? "head worse" : "head") + (range === void 0 || range.low === range.high ? "" : `<line class="axis-line" x1="${charts.QI.left + width(range.low)}" x2="${charts.QI.left + width(range.high)}" y1="${middle}" y2="${middle}"/>`) + (0, charts.Qq)(charts.QI.left + charts.QI.width + 14, y + 12 + 5, words, "value");
			}), axis = `<line class="grid" x1="${charts.QI.left}" x2="${charts.QI.left}" y1="2" y2="${rows.length * 42}"/>`;
			return (0, charts.vP)(title, rows.length * 42 + 4, axis + lines.join(""));
		}
		let shortened = (label) => {
			let name = label.slice(label.lastIndexOf("/") + 1).replace(/\.prompt\.ya?ml(?=$| )/, "");
			return name.length <= 18 ? name : `${name.slice(0, 17)}\u2026`;
		};
		var badge = __webpack_require__(12844), blocks = __webpack_require__(85037), bundled = __webpack_require__(63287), shell = __webpack_require__(84465);
		let assets = {
			script: "",
			style: `${bundled.iF}\n${bundled.fQ}\n.wide tr > :nth-child(n + 2):nth-child(n + 2) {
  text-align: right;
}
.wide tr > :first-child:first-child {
  text-align: left;
}
.wide td {
  white-space: normal;
}
rect.head.worse {
  fill: var(--bad);
}`
		};
		async function* costsPage(report) {
			let { verdict, notes, charts, costs, background } = report;
			yield (0, shell.zs)(report, assets), yield (0, shell.iF)(report, (0, badge.q)(verdict)), yield `<main>\n${(0, shell.ld)("notes", notes)}<p class="legend"><span class="dot base"></span> base <span class="dot head"></span> head <span class="dot worse"></span> head, dearer</p>
<div class="charts">${charts.join("\n")}</div>
<section>${(0, blocks.c)(costs)}</section>
<div class="background">${(0, blocks.c)(background)}</div>
</main>
`, yield (0, shell.ET)(assets);
		}
		var amounts = __webpack_require__(81778), report = __webpack_require__(70177), report_details = __webpack_require__(64426), report_table = __webpack_require__(1840), served = __webpack_require__(90722);
		async function writeHtml(data, decision, results, policy) {
			return results.write("report.html", htmlOf(data, decision, policy));
		}
		function htmlOf(data, decision, policy) {
			let { base, head, rows, seconds } = data, sections = (0, report.report)(data, decision, policy);
			return costsPage({
				...(0, page_top.j)("cost-estimate", decision, policy),
				facts: [
					base === void 0 ? `head ${head}` : `base ${base} \u2192 head ${head}`,
					`${(0, format.B4)(rows.length)} ${rows.length === 1 ? "cost" : "costs"}`,
					(0, format.a3)(seconds * 1e3)
				],
				advice: blocksOf(sections, ["what to do"]),
				notes: [],
				charts: [chartOf("A month, by prompt and model", rows.slice(0, 20).map(barOf)), componentChart(data)].filter((chart) => chart !== ""),
				costs: blocksOf(sections, ["costs"]),
				background: sections.filter(({ id }) => id !== "costs" && id !== "what to do").flatMap(({ id, blocks }) => id === "assumptions" || id === "components" ? blocks.map(opened) : blocks)
			});
		}
		let chartOf = (title, bars) => bars.length === 0 ? "" : costChart(title, bars), componentChart = ({ components }) => chartOf("A month, by what is paid for", Object.entries(components).map(([name, change]) => ({
			label: (0, report_details.TQ)(name),
			...barsOf(change, !0, !0)
		})));
		function barOf({ label, suite, id, kind, base, head, monthly }) {
			let { low, expected, high } = monthly, name = kind === "guardrail" ? `${label} guard` : id.endsWith(` \u00b7 ${suite}`) ? `${suite}` : label;
			return {
				label: ofRuns({
					kind,
					id,
					base,
					head
				}) ?? name,
				...barsOf(expected, base !== void 0, head !== void 0),
				...head && { range: {
					low: (0, amounts.T2)(low.head.known),
					high: (0, amounts.T2)(high.head.known)
				} }
			};
		}
		function ofRuns({ kind, id, base, head }) {
			return kind !== "evaluation" && kind !== "judge" ? void 0 : `${(0, report_table.I_)(id) ? "embeds" : kind === "judge" ? "judge" : "eval"} ${(0, served.M)((head ?? base)?.model ?? "")}`;
		}
		let barsOf = (change, isAtBase, isAtHead) => ({
			...isAtBase && { base: (0, amounts.T2)(change.base.known) },
			...isAtHead && { head: (0, amounts.T2)(change.head.known) },
			words: wordsOf(change, {
				base: isAtBase,
				head: isAtHead
			})
		});
		function wordsOf(change, sides) {
			let both = (0, amounts.nL)(change, sides);
			return both.length <= 15 || !sides.head ? both : (0, amounts.$u)(change.head);
		}
		let opened = (block) => block.kind === "details" ? {
			...block,
			open: !0
		} : block, blocksOf = (sections, ids) => sections.filter(({ id }) => ids.includes(id)).flatMap(({ blocks }) => blocks);
	}),
	64426: (shared0[64426]),
	1840: (shared0[1840]),
	70177: (shared0[70177]),
	5640: (shared1[5640]),
	90722: (shared1[90722]),
	9804: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => pageTop });
		let pageTop = (action, { verdict, title, headline }, { accepted }) => ({
			action,
			verdict,
			title: title ?? headline,
			headline,
			...accepted && { acceptedBy: `@${accepted.by}` }
		});
	}),
	38252: (shared2[38252]),
	81927: (shared3[81927]),
	46760: (shared1[46760]),
	81878: (shared3[81878]),
	83686: (shared4[83686])
};
