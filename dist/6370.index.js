import { shared as shared0 } from './30695.shared.js';
import { shared as shared1 } from './91396.shared.js';
import { shared as shared2 } from './43362.shared.js';
export const id = 6370;
export const ids = [6370, 1396];
export const modules = {
	26370: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { writeHtml: () => writeHtml });
		var page_top = __webpack_require__(9804), format = __webpack_require__(55258), coded = __webpack_require__(81878), report_document = __webpack_require__(30056), inert = __webpack_require__(25813), badge = __webpack_require__(12844), blocks = __webpack_require__(85037), bundled = __webpack_require__(63287), shell = __webpack_require__(84465);
		let assets = {
			script: "",
			style: `${bundled.iF}\n${bundled.Y1}`
		};
		async function* findingsPage(report) {
			let { verdict, notes, files, background } = report;
			yield (0, shell.zs)(report, assets), yield (0, shell.iF)(report, (0, badge.q)(verdict)), yield `<main>\n${(0, shell.ld)("notes", notes)}`;
			let isOpen = !1;
			for (let { name, findings } of files) {
				isOpen || (yield "<section id=\"findings\" aria-labelledby=\"findings-title\">\n<h2 id=\"findings-title\">Findings</h2>\n"), isOpen = !0, yield `<h3>${(0, inert.ak)(name)}</h3>\n`;
				for (let finding of findings) yield findingHtml(finding);
			}
			yield `${isOpen ? "</section>\n" : ""}<div class="background">${(0, blocks.c)(background)}</div>\n</main>\n${(0, shell.ET)(assets)}`;
		}
		function findingHtml({ severity, title, place, apart, told, fix, texts, ids, isOpen }) {
			let mark = apart === void 0 ? "" : ` <span class="badge ${apart}">${apart}</span>`, repair = fix === "" ? [] : [(0, report_document.FY)((0, report_document.ko)("Fix:"), " ", ...(0, coded.y)(fix))], sentences = (0, blocks.c)([...told.map((one) => (0, report_document.FY)(...(0, coded.y)(one))), ...repair]);
			return `<details class="finding ${apart === void 0 ? severity : "low"}"${isOpen ? " open" : ""}>
<summary><span class="badge ${severity}">${severity}</span>${mark} <h4>${(0, inert.ak)(title)}</h4> <span class="place">${(0, inert.ak)(place)}</span></summary>
<div>${texts.map((text) => `<pre>${(0, inert.ak)(text)}</pre>`).join("")}${sentences}<p class="ids">${(0, inert.ak)(ids.join(" \u00b7 "))}</p></div>
</details>
`;
		}
		var headline = __webpack_require__(42732), as_findings = __webpack_require__(55189), report = __webpack_require__(91396), guardrail_scan_waived = __webpack_require__(53418);
		async function writeHtml(data, decision, results, policy) {
			return results.write("report.html", htmlOf(data, decision, policy));
		}
		function htmlOf(data, decision, policy) {
			let { base = "no base", head, scanned, seconds, counts, findings } = data, sections = (0, report.report)(data, decision, policy), blocksOf = (...ids) => sections.filter(({ id }) => ids.includes(id)).flatMap(({ blocks }) => blocks), untold = (0, headline.e6)(counts.new) + (0, headline.e6)(counts.unchanged) + (0, headline.e6)(counts.absent) - findings.length;
			return findingsPage({
				...(0, page_top.j)("guardrail-scan", decision, policy),
				facts: [
					`base ${base} \u2192 head ${head}`,
					`${(0, format.B4)(scanned)} ${scanned === 1 ? "file" : "files"} scanned`,
					(0, format.a3)(seconds * 1e3)
				],
				advice: [...blocksOf("what to do", "could not be read", "the scan changed"), ...sections.filter(({ id }) => id.startsWith("guardrail") || id.startsWith("probes")).flatMap(({ blocks }) => blocks)],
				notes: untold === 0 ? [] : [`${(0, format.B4)(untold)} more findings are in findings.jsonl and in the SARIF file.`],
				files: byFile(data, policy),
				background: blocksOf("how to waive", "how this was scanned", "how this was probed")
			});
		}
		function byFile(data, policy) {
			let { findings, checks } = (0, as_findings.w)(data.probes, policy), all = {
				...data,
				findings: [...data.findings, ...findings],
				checks: {
					...data.checks,
					...checks
				}
			}, waived = new Set((0, guardrail_scan_waived.S4)(all, policy).waived.map(({ finding }) => finding)), open = 0;
			return [...Map.groupBy(all.findings, ({ file }) => file)].map(([name, of]) => ({
				name,
				findings: of.map((finding) => {
					let apart = waived.has(finding) ? "waived" : apartOf(finding);
					return apart === void 0 && (open += 1), pageFinding(finding, all, apart, apart === void 0 && open <= 50);
				})
			}));
		}
		let apartOf = ({ state }) => state === "unchanged" ? "older" : state === "absent" ? "gone" : void 0;
		function pageFinding({ check: id, severity, line, field, excerpt, decoded, encoding, detail, probability, fingerprint }, { checks }, apart, isOpen) {
			let check = checks[id];
			return {
				severity,
				title: check?.title ?? id,
				place: [...line === void 0 ? [] : [`line ${line}`], ...field === void 0 ? [] : [`field ${field}`]].join(", "),
				...apart && { apart },
				told: [
					...detail === void 0 ? [] : [detail],
					...check === void 0 ? [] : [check.explanation],
					...probability === void 0 ? [] : [`Probability: ${(100 * probability).toFixed(0)} %.`]
				],
				fix: check?.fix ?? "",
				texts: [...excerpt === void 0 ? [] : [excerpt], ...decoded === void 0 ? [] : [`It reads${encoding === void 0 ? "" : ` (${encoding})`}: ${decoded}`]],
				ids: [
					id,
					check?.llm,
					check?.agentic,
					check?.atlas,
					`fingerprint ${fingerprint}`
				].flatMap((one) => one || []),
				isOpen
			};
		}
	}),
	55189: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => probesAsFindings });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), _judged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30695);
		function probesAsFindings(probed, policy) {
			let { packs } = (0, _judged_js__WEBPACK_IMPORTED_MODULE_1__.$K)(probed, policy), failing = packs.filter(({ verdict, waiver }) => verdict === "fail" || waiver !== void 0);
			return {
				findings: failing.map(findingOf),
				checks: Object.fromEntries(failing.map(({ pack }) => [idOf(pack), checkOf(pack)]))
			};
		}
		let idOf = ({ pack }) => `probe/${pack}`;
		function checkOf(of) {
			let { severity, title, llm, agentic, atlas, explanation, fix } = of;
			return {
				id: idOf(of),
				severity,
				title,
				llm,
				agentic,
				atlas,
				explanation,
				fix
			};
		}
		function findingOf({ subject, pack, why }) {
			let { prompt, file, line, model } = subject, isOld = pack.base !== void 0 && pack.head !== void 0 && pack.head.share <= pack.base.share, what = [
				"aiops guardrail-scan probe 1",
				pack.pack,
				prompt,
				model
			].join("\0"), [example] = pack.examples;
			return {
				check: idOf(pack),
				severity: pack.severity,
				state: isOld ? "unchanged" : "new",
				file,
				line,
				fingerprint: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(what).digest("hex").slice(0, 24),
				detail: `With ${model}: ${why.join("; ")}.`,
				...example?.attack !== void 0 && { excerpt: example.attack }
			};
		}
	}),
	30695: (shared0[30695]),
	91396: (shared1[91396]),
	47772: (shared0[47772]),
	43362: (shared2[43362]),
	53418: (shared0[53418]),
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
	87216: (shared2[87216]),
	51495: (shared2[51495])
};
