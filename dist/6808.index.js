import { shared as shared0 } from './5640.shared.js';
export const id = 6808;
export const ids = [6808];
export const modules = {
	16808: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { decide: () => decide });
		var waivers = __webpack_require__(36586), amounts = __webpack_require__(81778), format = __webpack_require__(55258), untouched = __webpack_require__(36212);
		function headlineOf(data) {
			if (data.rows.length === 0) return { headline: data.problems.length === 0 ? untouched.s : "nothing could be priced" };
			let { base, head, by, certain } = data.monthly.expected, limit = data.budget.monthly, budget = limit === void 0 ? "" : `, budget ${(0, format.up)(limit)}`;
			if ((0, amounts.T2)(base.known) === 0 && (0, amounts.T2)(head.known) === 0 && head.atLeast) return { headline: "what a month costs is unknown: there is no price for it" };
			if (data.base === void 0) return { headline: `${(0, amounts.$u)(head)} a month${budget}` };
			let dollars = (0, amounts.T2)(by), share = (0, amounts.Lu)(data.monthly.expected), to = `${(0, amounts.$u)(base)} \u2192 ${(0, amounts.$u)(head)}`;
			if (dollars === 0 && certain) return { headline: `a month costs as much as before, ${(0, amounts.$u)(head)}${budget}` };
			let known = certain ? "" : " as far as prices are known";
			return { headline: `${(0, amounts.x8)(dollars)} a month${share === void 0 ? "" : ` (${share})`}${known}, ${to}${budget}` };
		}
		var rules = __webpack_require__(5640);
		function decide(data, policy) {
			let judged = (0, rules.Z)(data, policy.today), { kept, waived, remarks } = (0, waivers.Kw)(judged.findings, policy.waivers, policy.today), verdict = verdictOf(data, kept, judged.open);
			return {
				verdict,
				...headlineOf(data),
				...verdict === "pass" && { tone: "plain" },
				...isSmall(data) && verdict !== "fail" && { quiet: !0 },
				findings: [
					...kept,
					...waived.map(({ finding, waiver }) => {
						let note = `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}.`;
						return {
							...finding,
							level: "notice",
							message: `${finding.message}\n${note}`
						};
					}),
					...remarks,
					...data.problems.map(problem)
				]
			};
		}
		function verdictOf({ rows, problems }, kept, open) {
			return rows.length + problems.length === 0 ? "skipped" : kept.some(({ level }) => level === "failure") ? "fail" : open && kept.some(({ rule, level }) => level === "warning" && isOfTotals(rule)) ? "inconclusive" : "pass";
		}
		let isOfTotals = (rule) => [
			"monthly",
			"max-increase",
			"energy",
			"carbon"
		].includes(rule);
		function isSmall({ budget, monthly: { expected }, base }) {
			let least = budget["comment-above"];
			return least !== void 0 && base !== void 0 && expected.certain && Math.abs((0, amounts.T2)(expected.by)) <= least;
		}
		let problem = ({ side, message, file, line, column }) => ({
			rule: "not-priced",
			level: "warning",
			title: side === "base" ? "Not priced at the base" : "Not priced",
			message,
			...file !== void 0 && { file },
			...line !== void 0 && { line },
			...column !== void 0 && { column }
		});
	}),
	5640: (shared0[5640])
};
