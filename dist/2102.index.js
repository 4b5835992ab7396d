import { shared as shared0 } from './30695.shared.js';
import { shared as shared1 } from './58789.shared.js';
import { shared as shared2 } from './43362.shared.js';
export const id = 2102;
export const ids = [2102];
export const modules = {
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
	2102: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { writeSarif: () => writeSarif });
		var external_node_fs_ = __webpack_require__(73024), external_node_path_ = __webpack_require__(76760), visible = __webpack_require__(44503);
		let inertSarif = (text) => (0, visible.R)(text).replaceAll("](", "]\u2060(").replace(/\{(?=\d+\})/g, "{\u2060").replaceAll("://", ":\u2060//").replace(/@(?=\w)/g, "@\u2060").replaceAll("<", "<\u2060"), sarifUri = (path) => path.toWellFormed().split("/").map((part) => encodeURIComponent(part)).join("/");
		var format = __webpack_require__(55258), log = __webpack_require__(6373);
		let sarifLimits = {
			results: 25e3,
			bytes: 1e7
		};
		function limitedSarif(report, weigh, limits = sarifLimits) {
			let { results } = report, textOf = (count) => {
				let left = results.length - count;
				if (left === 0) return (0, log.B)(report);
				let notifications = [{
					level: "warning",
					message: { text: `${(0, format.B4)(left)} of ${(0, format.B4)(results.length)} results, the least severe, are left out: GitHub takes ${(0, format.B4)(limits.results)} at most, and ${limits.bytes / 1e6} MB compressed. The result file counts them all.` }
				}, ...report.notifications];
				return (0, log.B)({
					...report,
					results: results.slice(0, count),
					notifications
				});
			}, count = Math.min(results.length, limits.results), text = textOf(count);
			for (let bytes = weighed(text); bytes > limits.bytes && count > 0; bytes = weighed(text)) count = Math.min(count - 1, Math.floor(count * limits.bytes * .95 / bytes)), text = textOf(count);
			return {
				text,
				left: results.length - count
			};
			function weighed(of) {
				return of.length * 3 <= limits.bytes ? of.length : weigh(of);
			}
		}
		var read_lines = __webpack_require__(58789), headline = __webpack_require__(42732), as_findings = __webpack_require__(55189), sarif_scan = __webpack_require__(65909), waived = __webpack_require__(53418);
		let levels = {
			critical: "error",
			high: "error",
			medium: "warning",
			low: "note"
		}, scores = {
			critical: "9.5",
			high: "8.0",
			medium: "5.5",
			low: "2.0"
		};
		async function writeSarif(name, data, results, policy) {
			let findings = (0, headline.e6)(data.counts.new) + (0, headline.e6)(data.counts.unchanged) + (0, headline.e6)(data.counts.absent) > data.findings.length ? await allFindings(results) : data.findings, probed = (0, as_findings.w)(data.probes, policy), all = {
				...data,
				checks: {
					...data.checks,
					...probed.checks
				}
			}, told = [...findings, ...probed.findings].sort(byWeight), weigh = told.length === 0 ? (of) => of.length : await compressed(), { text } = limitedSarif(sarifOf(all, told, policy), weigh);
			return results.write(name, text);
		}
		let severities = Object.keys(scores), states = [
			"new",
			"unchanged",
			"absent"
		], byWeight = (a, b) => Number(a.state === "absent") - Number(b.state === "absent") || severities.indexOf(a.severity) - severities.indexOf(b.severity) || states.indexOf(a.state) - states.indexOf(b.state);
		async function compressed() {
			let { gzipSync } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
			return (of) => gzipSync(of).length;
		}
		async function allFindings({ path }) {
			let found = [];
			for await (let line of (0, read_lines.S)((0, external_node_fs_.createReadStream)((0, external_node_path_.join)(path, "findings.jsonl")))) line !== "" && found.push(JSON.parse(line));
			return found;
		}
		function sarifOf(data, findings, policy) {
			let { checks, prefix, base, problems } = data, ids = Object.keys(checks), waivers = new Map((0, waived.S4)({
				...data,
				findings: [...findings]
			}, policy).waived.map(({ finding, waiver }) => [finding, waiver])), results = findings.map((finding) => {
				let waiver = waivers.get(finding), { check, severity, state, fingerprint, field, probability } = finding;
				return {
					ruleId: check,
					ruleIndex: ids.indexOf(check),
					level: levels[severity],
					message: { text: inertSarif(messageOf(finding, checks[check])) },
					locations: [locationOf(finding, prefix)],
					partialFingerprints: {
						primaryLocationLineHash: `${fingerprint}:1`,
						"aiopsGuardrailScan/v1": fingerprint
					},
					...base !== void 0 && { baselineState: state },
					...waiver && { suppressions: [{
						kind: "external",
						status: "accepted",
						justification: inertSarif(`${waiver.owner}, until ${waiver.expires}: ${waiver.reason}`)
					}] },
					...(field !== void 0 || probability !== void 0) && { properties: {
						...field !== void 0 && { field: inertSarif(field) },
						...probability !== void 0 && { probability }
					} }
				};
			});
			return {
				...(0, sarif_scan.n)(data),
				rules: Object.values(checks).map(ruleOf),
				results,
				notifications: problems.map((problem) => ({
					level: "warning",
					message: { text: inertSarif(`Could not be read: ${problem.message}`) },
					locations: [locationOf(problem, prefix)]
				}))
			};
		}
		function messageOf({ check: id, field, detail, decoded, excerpt }, check) {
			return [
				`${check?.title ?? id}.`,
				...field === void 0 ? [] : [`Field ${field}.`],
				...detail === void 0 ? [] : [detail],
				...decoded === void 0 ? [] : [`It reads: ${decoded}`],
				...excerpt === void 0 ? [] : [excerpt]
			].join("\n");
		}
		function locationOf({ file, line = 1, column, endLine, endColumn }, prefix) {
			return { physicalLocation: {
				artifactLocation: { uri: sarifUri(`${prefix}${file}`) },
				region: {
					startLine: line,
					...column !== void 0 && { startColumn: column },
					...endLine !== void 0 && { endLine },
					...endColumn !== void 0 && { endColumn }
				}
			} };
		}
		function ruleOf({ id, severity, title, llm, agentic, atlas, explanation, fix }) {
			let owasp = [llm, agentic].filter((one) => one !== ""), lists = owasp.length === 0 ? "" : `OWASP ${owasp.join(" and ")}, MITRE ATLAS ${atlas}.`;
			return {
				id,
				name: id.replace(/(?:^|[/_-])(\w)/g, (_, letter) => letter.toUpperCase()),
				shortDescription: { text: title },
				fullDescription: { text: explanation },
				help: {
					text: `${explanation}\n\n${fix}\n\n${lists}`.trim(),
					markdown: `${explanation}\n\n**To repair it:** ${fix}\n\n${lists}`.trim()
				},
				defaultConfiguration: { level: levels[severity] },
				properties: {
					precision: id === "injection/likely" ? "medium" : "high",
					"security-severity": scores[severity],
					tags: [
						"security",
						"llm",
						...owasp.map((one) => `owasp-${one}`),
						...atlas === "" ? [] : [`mitre-atlas-${atlas}`]
					]
				}
			};
		}
	}),
	53418: (shared0[53418]),
	58789: (shared1[58789]),
	87216: (shared2[87216]),
	51495: (shared2[51495])
};
