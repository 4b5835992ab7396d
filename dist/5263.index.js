import { shared as shared0 } from './25330.shared.js';
import { shared as shared1 } from './54788.shared.js';
import { shared as shared2 } from './43362.shared.js';
export const id = 5263;
export const ids = [5263, 4251];
export const modules = {
	25330: (shared0[25330]),
	50972: (shared0[50972]),
	54788: (shared1[54788]),
	67039: (shared1[67039]),
	35263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { writeHtml: () => writeHtml });
		var page_top = __webpack_require__(9804), format = __webpack_require__(55258), inert = __webpack_require__(25813), badge = __webpack_require__(12844), blocks = __webpack_require__(85037), bundled = __webpack_require__(63287), shell = __webpack_require__(84465);
		function besideHtml(rows) {
			let only = onlySide(rows), heads = (only === void 0 ? ["base", "head"] : [only]).map((side) => `<th scope="col">${side}</th>`), lines = rows.map((beside) => row(beside, only));
			return `<table class="beside${only === void 0 ? "" : " one"}"><thead><tr>${heads.join("")}</tr></thead><tbody>${lines.join("")}</tbody></table>`;
		}
		function onlySide(rows) {
			let isWithout = (side) => rows.every((beside) => beside.kind === "differs" && beside[side].length === 0);
			return isWithout("base") ? "head" : isWithout("head") ? "base" : void 0;
		}
		function row(beside, only) {
			if (beside.kind === "differs") return `<tr>${only === "head" ? "" : cell("removed", beside.base)}${only === "base" ? "" : cell("added", beside.head)}</tr>`;
			let { before, middle, after, left } = beside;
			return [
				both(before),
				middle === void 0 ? gap(left) : fold(middle),
				both(after)
			].join("");
		}
		let both = (text) => {
			let shown = (0, inert.ak)(text);
			return shown === "" ? "" : `<tr class="same"><td>${shown}</td><td class="again">${shown}</td></tr>`;
		}, countOf = (count) => `${count} ${count === 1 ? "line" : "lines"}`;
		function fold(text) {
			let shown = (0, inert.ak)(text), count = text.replace(/\n$/, "").split("\n").length;
			return `<tr class="fold"><td colspan="2"><details><summary>${countOf(count)} ${count === 1 ? "is" : "are"} the same</summary><div class="twice"><div>${shown}</div><div class="again">${shown}</div></div></details></td></tr>`;
		}
		let gap = (left) => left === void 0 ? "" : `<tr class="fold"><td colspan="2">${countOf(left)} ${left === 1 ? "is" : "are"} the same, and not in this report</td></tr>`;
		function cell(side, passages) {
			return passages.length === 0 ? "<td class=\"nothing\"></td>" : `<td>${passages.map((one) => passage(side, one)).join("")}</td>`;
		}
		function passage(side, { pieces, line, movedTo }) {
			let number = line === void 0 ? "" : `<span class="line" title="line ${line}">${line}</span>`, moved = movedTo === void 0 ? "" : `<span class="moved-note">moved ${side === "removed" ? "to" : "from"} line ${movedTo}</span>`;
			return `<div class="${movedTo === void 0 ? side : "moved"}">${number}${moved}${words(side, movedTo === void 0, pieces)}</div>`;
		}
		function words(side, isMarked, pieces) {
			let isPart = isMarked && pieces.some(({ isChanged }) => !isChanged), name = side === "removed" ? "del" : "ins";
			return pieces.map(({ text, isChanged }) => {
				let shown = (0, inert.ak)(text);
				return shown === "" ? "" : isPart ? isChanged ? `<${name}>${shown}</${name}>` : shown : isMarked ? `<${name} class="whole">${shown}</${name}>` : shown;
			}).join("");
		}
		let impactBadge = (impact) => `<span class="badge impact ${impact}">${impact}</span>`;
		function changeHtml({ name, impact, what, facts, grounds, texts, after, isOpen }) {
			let told = facts.map((fact) => `<span>${(0, inert.ak)(fact)}</span>`).join(" ");
			return `<details class="change" data-impact="${impact}"${isOpen ? " open" : ""}>
<summary>${impactBadge(impact)} <h3>${(0, inert.ak)(name)}</h3> <span class="what">${(0, inert.ak)(what)}</span></summary>
${told === "" ? "" : `<p class="facts">${told}</p>\n`}<ul class="grounds">${grounds.map(ground).join("")}</ul>
${texts.map(compared).join("\n")}
${after.length === 0 ? "" : `<div class="after">${(0, blocks.c)(after)}</div>\n`}</details>
`;
		}
		function ground({ impact, sentence, base, head, place }) {
			let words = [...base === void 0 ? [] : [`<del>${(0, inert.ak)(base)}</del>`], ...head === void 0 ? [] : [`<ins>${(0, inert.ak)(head)}</ins>`]].join(" \u2192 "), where = place === void 0 ? "" : ` <small>${(0, inert.ak)(place)}</small>`;
			return `<li class="${impact}">${(0, inert.ak)(sentence)}${words === "" ? "" : ` ${words}`}${where}</li>`;
		}
		function compared({ title, rows, notes }) {
			let told = notes.map((note) => `<p class="note">${(0, inert.ak)(note)}</p>`).join("");
			return `<section class="compared"><h4>${(0, inert.ak)(title)}</h4>
${besideHtml(rows)}${told}</section>`;
		}
		let assets = {
			script: bundled.FM,
			style: `${bundled.iF}\n${bundled.fu}`
		};
		async function* changesPage(report) {
			let { verdict, impact, things, notes, background, changes } = report;
			yield (0, shell.zs)(report, assets), yield (0, shell.iF)(report, verdict === "pass" && impact !== "none" ? impactBadge(impact) : (0, badge.q)(verdict)), yield `<main>\n${(0, shell.ld)("notes", notes)}<section id="changes" aria-labelledby="changes-title">
<h2 id="changes-title">${(0, inert.ak)(`Changed ${things}`)}</h2>
`;
			for (let change of changes) yield changeHtml(change);
			yield `</section>\n<div class="background">${(0, blocks.c)(background)}</div>\n</main>\n${(0, shell.ET)(assets)}`;
		}
		var diff_fence = __webpack_require__(50972), headline = __webpack_require__(67039), reason_words = __webpack_require__(31451), report_answers = __webpack_require__(4443), report_prompt = __webpack_require__(8401), report_table = __webpack_require__(11580), report_tokens = __webpack_require__(33128);
		function changeOf(prompt, { hasSuites }, isOpen) {
			let { impact, kind, from, owners, deployments, version, reasons, more = 0, tokens, texts } = prompt, left = more === 0 ? [] : [{
				impact: "none",
				sentence: `${more} more`
			}], versions = [...new Set([version.base, version.head].filter((one) => one !== void 0))];
			return {
				name: (0, headline.V)(prompt),
				impact,
				what: plain((0, report_prompt.E)(prompt)),
				facts: [
					...kind === "changed" ? [] : [from === void 0 ? kind : `renamed from ${from}`],
					...kind === "changed" && from !== void 0 ? [`was ${from}`] : [],
					...versions.length === 0 ? [] : [`version ${versions.join(" \u2192 ")}`],
					...tokens === void 0 ? [] : [`${(0, report_tokens.k)(prompt)} tokens`],
					`owner: ${owners.length === 0 ? "nobody" : owners.join(", ")}`,
					...hasSuites ? [`tests: ${(0, report_table.V)(prompt)}`] : [],
					...deployments === void 0 ? [] : [`goes live in ${deployments.join(", ")}`]
				],
				grounds: [...reasons.map(groundOf), ...left],
				texts: texts.map(comparedOf),
				after: (0, report_answers.q)(prompt),
				isOpen
			};
		}
		function groundOf({ impact, message, words = {}, base, head }) {
			let place = (0, reason_words.$t)({
				...base && { base },
				...head && { head }
			}), isNew = (text) => text !== void 0 && !message.includes(text);
			return {
				impact,
				sentence: message,
				...isNew(words.base) && { base: words.base },
				...isNew(words.head) && { head: words.head },
				...place !== void 0 && !/\bline \d/.test(message) && { place }
			};
		}
		function comparedOf({ title, segments, bounded, masked, cut }) {
			return {
				title,
				rows: rowsOf(segments),
				notes: [
					...bounded ? ["Too much differs to compare it word by word; some of it is shown as replaced."] : [],
					...masked ? ["What is hidden here reaches over sentences, so the whole is shown as replaced."] : [],
					...cut ? ["There is no room for the rest of it."] : []
				]
			};
		}
		function rowsOf(segments) {
			let rows = [], base = [], head = [], end = () => {
				base.length + head.length > 0 && rows.push({
					kind: "differs",
					base,
					head
				}), [base, head] = [[], []];
			};
			for (let segment of segments) switch (segment.kind) {
				case "same":
					end(), rows.push(segment);
					break;
				case "changed":
					end(), rows.push(besideOf(segment));
					break;
				default: (segment.kind === "removed" ? base : head).push(passageOf(segment));
			}
			return end(), rows;
		}
		let passageOf = ({ text, line, movedTo }) => ({
			pieces: [{
				text,
				isChanged: !0
			}],
			line,
			...movedTo !== void 0 && { movedTo }
		});
		function besideOf({ runs, baseLine, line }) {
			let isBlank = runs.every(({ kind, text }) => kind === "same" || text.trim() === ""), side = (mine) => runs.filter(({ kind }) => kind === "same" || kind === mine).map(({ kind, text }) => ({
				text: isBlank && kind !== "same" ? (0, diff_fence.Y)(text) : text,
				isChanged: kind !== "same"
			}));
			return {
				kind: "differs",
				base: [{
					pieces: side("removed"),
					line: baseLine
				}],
				head: [{
					pieces: side("added"),
					line
				}]
			};
		}
		let plain = (inlines) => inlines.map((one) => typeof one == "string" ? one : one.kind === "break" ? " " : one.kind === "strong" ? plain(one.of) : one.text).join("");
		var report = __webpack_require__(54251), report_rules = __webpack_require__(26495);
		async function writeHtml(data, decision, results, policy) {
			return results.write("report.html", htmlOf(data, decision, policy));
		}
		function htmlOf(data, decision, policy) {
			let { base = "no base", head, impact, prompts, more = 0, looked, seconds } = data, { true: unread = [], false: others = [] } = Object.groupBy((0, report.generalSections)(data, decision), ({ id }) => `${id === "cannot be read"}`);
			return changesPage({
				...(0, page_top.j)("prompt-diff", decision, policy),
				facts: [
					`base ${base} \u2192 head ${head}`,
					`${(0, format.B4)(looked)} ${looked === 1 ? "prompt" : "prompts"} looked at`,
					(0, format.a3)(seconds * 1e3)
				],
				advice: blocksOf([...(0, report_rules.N)(decision), ...unread]),
				notes: [...more === 0 ? [] : [`${(0, format.B4)(more)} more changed, and are not told one by one.`], ...areTextsHidden(prompts) ? ["The texts of the prompts are not shown, as the input `text` has it."] : []],
				things: "prompts",
				impact,
				changes: prompts.map((prompt, at) => changeOf(prompt, data, at < 3 && prompt.impact !== "cosmetic")),
				background: blocksOf(others)
			});
		}
		let areTextsHidden = (prompts) => prompts.every(({ texts }) => texts.length === 0) && prompts.some(({ reasons }) => reasons.some(({ id }) => id === "text-changed" || id === "prompt-added")), blocksOf = (sections) => sections.flatMap(({ blocks }) => blocks);
	}),
	31451: (shared0[31451]),
	4443: (shared0[4443]),
	8401: (shared0[8401]),
	26495: (shared0[26495]),
	11580: (shared0[11580]),
	33128: (shared0[33128]),
	54251: (shared0[54251]),
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
	81878: (shared2[81878]),
	81592: (shared1[81592])
};
