export const shared = {
64426: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C3: () => assumptionSections,
			TQ: () => componentName,
			Xx: () => adviceSections,
			Y_: () => candidateSections,
			a4: () => footprintSections,
			kp: () => componentSections
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55258), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056), _amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81778), _report_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1840), _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5640);
		let right = (title) => ({
			title,
			align: "right"
		}), left = (title) => ({
			title,
			align: "left"
		}), most = {
			assumptions: 25,
			advice: 5
		};
		function adviceSections({ advice, rows }) {
			let [first] = advice;
			if (first === void 0) return [];
			let labels = new Map(rows.map((row) => [row.id, (0, _report_table_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(row)])), lines = advice.slice(0, most.advice).map(({ about, message, because, source, saving }) => [
				(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)(`${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.x8)(-(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.T2)(saving.expected))} a month`),
				": ",
				...labels.get(about) ?? [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(about)],
				`: ${message}`,
				...because === void 0 ? [] : [` ${because}`],
				...source === void 0 ? [] : [" ", source.page === void 0 ? (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(source.file) : (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.nf)(source.file, source.page)]
			]), could = `Could save ${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.x8)((0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.T2)(first.saving.expected)).replace("+", "")} a month`;
			return [{
				id: "advice",
				priority: 3,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.zH)([(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)(could)], (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.p_)(...lines), (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)("Savings do not add up: one may take away from another."))]
			}];
		}
		let words = {
			"cache-read": "input read from a cache",
			"cache-write": "input written to a cache for 5 minutes",
			"cache-write-1h": "input written to a cache for an hour",
			requests: "requests, each",
			instances: "instances, by the hour",
			provisioned: "model units, by the hour",
			evaluation: "eval runs: answers",
			judge: "eval runs: judges"
		}, componentName = (name) => words[name] ?? name;
		function componentSections({ components, base }) {
			let entries = Object.entries(components);
			if (entries.length === 0) return [];
			let isAlone = base === void 0, rows = entries.map(([name, change]) => [
				[componentName(name)],
				...isAlone ? [] : [[(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.$u)(change.base)]],
				[(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.$u)(change.head)],
				...isAlone ? [] : [[(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.k0)(change)]]
			]), columns = isAlone ? [left("paid for"), right("a month")] : [
				left("paid for"),
				right("base"),
				right("head"),
				right("change")
			];
			return [{
				id: "components",
				priority: 4,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.zH)(["What is paid for"], (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.tp)(columns, rows))]
			}];
		}
		function candidateSections({ candidates, rows }) {
			if (candidates.length === 0) return [];
			let labels = new Map(rows.map((row) => [row.id, row.label])), lines = candidates.slice(0, most.assumptions).map(({ about, model, monthly, perRequest }) => [
				[
					(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(labels.get(about) ?? about),
					" \u00b7 ",
					(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(model)
				],
				[(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.$u)(perRequest)],
				[(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.$u)(monthly)]
			]);
			return [{
				id: "candidates",
				priority: 5,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.zH)(["Other models of the suites, not in the total"], (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)("The first model of a suite is taken for the one that is used. With another, all requests would cost:"), (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.tp)([
					left("prompt \u00b7 model"),
					right("per request"),
					right("a month")
				], lines))]
			}];
		}
		function footprintSections({ footprint, base, rows }) {
			if (footprint === void 0) return [];
			let range = ({ low, high }) => `${(0, _rules_js__WEBPACK_IMPORTED_MODULE_3__.v)(low)} \u2013 ${(0, _rules_js__WEBPACK_IMPORTED_MODULE_3__.v)(high)}`, month = [...base === void 0 ? [] : [["base", footprint.base]], ["head", footprint.head]].map(([name, of]) => [
				[`a month, ${name}`],
				[range(of.energy)],
				[range(of.carbon)]
			]), thousand = rows.filter((row) => row.touched && row.head?.perThousand !== void 0).slice(0, 10).map((row) => {
				let of = row.head?.perThousand;
				return [
					["1,000 requests of ", ...(0, _report_table_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(row)],
					[of ? range(of.energy) : "\u2013"],
					[of ? range(of.carbon) : "\u2013"]
				];
			}), lacking = footprint.unknown === 0 ? [] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)(`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(footprint.unknown)} are not in it: nobody knows how long their answers are.`)];
			return [{
				id: "energy and carbon",
				priority: 5,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.zH)([
					"Energy and carbon: ",
					range(footprint.head.energy),
					" kWh, ",
					range(footprint.head.carbon),
					" kg CO\u2082e a month"
				], (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.tp)([
					left(""),
					right("kWh"),
					right("kg CO\u2082e")
				], [...month, ...thousand]), ...lacking, (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)("By the method of EcoLogits, for what answers take: ranges, to compare a change with the same model."))]
			}];
		}
		function assumptionSections(data) {
			let blocks = data.rows.filter(({ touched }) => touched || data.base === void 0).slice(0, most.assumptions).flatMap((row) => {
				let side = row.head ?? row.base;
				return side === void 0 ? [] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)(...(0, _report_table_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(row))), (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.p_)(...linesOf(row, side))];
			}), grown = data.grown === void 0 ? [] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)(`In a year, as requests grow: ${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.$u)(data.grown)} a month.`)], notes = data.notes.slice(0, 10).map(({ file, message }) => [...file ? [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(file), " "] : [], message]);
			return [{
				id: "assumptions",
				priority: 5,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.zH)(["Assumptions"], ...blocks, ...grown, (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.p_)(...data.prices.map((one) => [one]), ["List prices, without contracts, credits and taxes. A month has 730 hours."], ["Both sides are filled with the cases of the head, and used alike."], ...notes))]
			}];
		}
		function linesOf(row, { tokens, usage, region, provider, model, assumptions, charges }) {
			let before = row.base?.tokens;
			return [
				...model === void 0 ? [] : [[
					(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(model),
					...provider ? [` of ${provider}`] : [],
					...region ? [`, ${region}`] : []
				]],
				...tokens ? [[tokensText(tokens, before)]] : [],
				...usage && row.kind !== "guardrail" ? [[usageText(usage, charges.length > 0 && charges.every(({ component }) => component === "embeddings"))]] : [],
				...row.kind === "prompt" ? [[`For a request: ${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.nL)(row.perRequest, {
					base: row.base !== void 0,
					head: row.head !== void 0
				})}.`]] : [],
				...assumptions.map((one) => [one])
			];
		}
		function tokensText(tokens, before) {
			let was = before === void 0 || before.mean === tokens.mean ? "" : `${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(before.mean)} \u2192 `, spread = tokens.of === "cases" ? ` over ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(tokens.cases)} ${tokens.cases === 1 ? "case" : "cases"}: ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(tokens.least)} to ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(tokens.most)}, median ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(tokens.median)}, 90 % at most ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(tokens.p90)}` : "", band = tokens.error === void 0 ? "" : ` The model\u2019s own count may be ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.l9)(tokens.error.below, 0)} less to ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.l9)(tokens.error.above, 0)} more.`, tools = tokens.tools === 0 ? "" : ` ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(tokens.tools)} of them are tools, as JSON.`;
			return `${was}${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(tokens.mean)} input tokens${spread}; counted by ${tokens.by}.${tools}${band}`;
		}
		function usageText({ requests, output, reasoning, cached, written, tiers, growth }, embeds) {
			let ranged = ({ low, expected, high }) => low === high ? (0, _report_table_js__WEBPACK_IMPORTED_MODULE_2__.h0)(expected) : `${(0, _report_table_js__WEBPACK_IMPORTED_MODULE_2__.h0)(low)} \u2013 ${(0, _report_table_js__WEBPACK_IMPORTED_MODULE_2__.h0)(expected)} \u2013 ${(0, _report_table_js__WEBPACK_IMPORTED_MODULE_2__.h0)(high)}`;
			return `${[
				`${ranged(requests)} requests a month`,
				...embeds ? [] : [output === void 0 ? "answers of unknown length" : `${ranged(output)} output tokens`],
				...reasoning && reasoning.high > 0 ? [`${ranged(reasoning)} of thinking`] : [],
				...cached > 0 ? [`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.l9)(cached, 0)} of the input from a cache`] : [],
				...written > 0 ? [`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.l9)(written, 0)} written to one`] : [],
				...Object.entries(tiers).map(([tier, share = 0]) => `${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.l9)(share, 0)} ${tier}`),
				...growth === 0 ? [] : [`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.l9)(growth)} more each month`]
			].join(", ")}.`;
		}
	}),
1840: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I_: () => isEmbedding,
			To: () => tableSections,
			Vb: () => nameOf,
			h0: () => short
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55258), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056), _amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81778), _served_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90722);
		let most = {
			rows: 25,
			short: 8,
			same: 50
		};
		function tableSections(data) {
			let touched = data.rows.filter((row) => row.touched), same = data.rows.filter((row) => !row.touched), { monthly, more } = data;
			if (data.rows.length === 0) return [];
			let isAlone = data.base === void 0, shown = isAlone ? data.rows : touched, sum = [
				[(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)("all")],
				[],
				[],
				[(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)((0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.nL)(monthly.expected, isAlone ? {
					base: !1,
					head: !0
				} : void 0))],
				...isAlone ? [] : [[(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)((0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.k0)(monthly.expected), ...inBrackets((0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.Lu)(monthly.expected)))]]
			], rows = (some) => (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.tp)(columns(isAlone), [...some.map((row) => rowOf(row, isAlone)), sum]), left = shown.length - most.rows, rest = left > 0 ? [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)(`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_3__.B4)(left)} more are in the report.`)] : [], others = (more?.rows ?? 0) + (isAlone ? 0 : same.length);
			return [{
				id: "costs",
				priority: 1,
				blocks: shown.length === 0 ? [] : [
					rows(shown.slice(0, most.rows)),
					...rest,
					...scaleOf(data)
				],
				short: [rows(shown.slice(0, most.short))]
			}, ...isAlone || others === 0 ? [] : [sameSection(same, others)]];
		}
		let inBrackets = (text) => text === void 0 ? [] : [` (${text})`], columns = (isAlone) => [
			{
				title: "prompt \u00b7 model",
				align: "left"
			},
			{
				title: "per request",
				align: "right"
			},
			{
				title: "requests",
				align: "right"
			},
			{
				title: "a month",
				align: "right"
			},
			...isAlone ? [] : [{
				title: "change",
				align: "right"
			}]
		];
		function rowOf(row, isAlone) {
			let sides = {
				base: row.base !== void 0 && !isAlone,
				head: row.head !== void 0
			};
			return [
				nameOf(row),
				[hasNoRequests(row) ? "\u2013" : (0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.nL)(row.perRequest, sides)],
				[requestsOf(row)],
				[(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.nL)(row.monthly.expected, sides)],
				...isAlone ? [] : [[(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.k0)(row.monthly.expected)]]
			];
		}
		let hasNoRequests = ({ base, head }) => (head ?? base)?.charges.every(({ perRequest, unknown }) => perRequest === void 0 && unknown === void 0) === !0;
		function nameOf({ kind, label, suite, id, base, head }) {
			let model = (side) => side?.model === void 0 ? void 0 : (0, _served_js__WEBPACK_IMPORTED_MODULE_2__.M)(side.model), models = [...new Set([model(base), model(head)].filter((name) => name !== void 0))], what = whatOf(kind, id), apart = kind === "prompt" && suite !== void 0 && id.endsWith(` \u00b7 ${suite}`) ? [" ", (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(suite)] : [], count = kind === "endpoint" && head?.count !== void 0 ? [`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_3__.B4)(head.count)} \u00d7 `] : [];
			return [
				(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(label),
				...apart,
				" \u00b7 ",
				...what,
				...count,
				...models.length === 0 ? ["no model"] : models.flatMap((name, at) => [...at > 0 ? [" \u2192 "] : [], (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(name)])
			];
		}
		let kinds = {
			guardrail: "guardrail ",
			evaluation: "eval runs ",
			judge: "judge "
		}, isEmbedding = (id) => id.includes(" \u00b7 embeddings \u00b7 ");
		function whatOf(kind, id) {
			let what = isEmbedding(id) ? "embeddings " : kinds[kind];
			return what === void 0 ? [] : [what];
		}
		function requestsOf(row) {
			let count = (row.head ?? row.base)?.usage?.requests.expected;
			return count === void 0 ? "\u2013" : `${assumesRequests(row) ? "~" : ""}${short(count)}`;
		}
		let assumesRequests = ({ base, head }) => (head ?? base)?.assumptions.some((one) => /^Nobody says how (?:many requests|often eval-gate)/.test(one)) === !0;
		function short(count) {
			return count >= 999500 ? `${Number((count / 1e6).toPrecision(3))} M` : count >= 1e3 ? `${Number((count / 1e3).toPrecision(3))} k` : String(Number(count.toPrecision(3)));
		}
		function scaleOf({ rows, monthly, base, byBase, gate }) {
			let { low, high, expected } = monthly, range = low.head.known === high.head.known ? [] : [`The head is between ${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.$u)(low.head)} and ${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.$u)(high.head)} a month. `], guess = rows.filter(assumesRequests).length === 0 ? [] : [
				"Requests with ",
				(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)("~"),
				" are those of a profile, since nobody says how many there are: write ",
				(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)("costs.usage"),
				", or ",
				(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)("costs.eval-runs"),
				", in aiops.yml. "
			], unknown = new Set(rows.flatMap(({ base: one, head: other }) => [one, other].flatMap((side) => unknownOf(side)))), least = expected.head.atLeast || expected.base.atLeast ? [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)("\u201cAt least\u201d"), `: not known is ${[...unknown].slice(0, 3).join(", ")}${unknown.size > 3 ? " and more" : ""}. `] : [], tests = gate === void 0 || gate.head.known === "0" && gate.head.atLeast !== !0 ? [] : [`${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.$u)(gate.head)} of it is for runs of eval-gate. `], assumptions = byBase === void 0 || base === void 0 ? [] : [`By the usage and prices of the base, which this change changes, it were ${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.k0)(byBase)}: ${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.nL)(byBase)}. `], all = [
				...least,
				...range,
				...tests,
				...guess,
				...assumptions
			];
			return all.length === 0 ? [] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)(...all)];
		}
		let unknownOf = (side) => (side?.charges ?? []).flatMap(({ unknown }) => unknown === void 0 ? [] : side?.model === void 0 ? ["which model answers"] : unknown.startsWith("how long") ? [`how long answers of ${(0, _served_js__WEBPACK_IMPORTED_MODULE_2__.M)(side.model)} are`] : [`what ${(0, _served_js__WEBPACK_IMPORTED_MODULE_2__.M)(side.model)} costs`]);
		function sameSection(same, count) {
			let title = `${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_3__.B4)(count)} ${count === 1 ? "cost" : "costs"} that this change does not touch`;
			return {
				id: "unchanged",
				priority: 4,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.zH)([title], (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.tp)(columns(!0), same.slice(0, most.same).map((row) => rowOf({ ...row }, !0))), ...count > most.same ? [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)(`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_3__.B4)(count - most.same)} more.`)] : [])]
			};
		}
	}),
70177: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { report: () => report });
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55258), _shared_report_coded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81878), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30056), _report_details_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64426), _report_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1840);
		function report(data, decision, _policy) {
			return data.rows.length + data.problems.length === 0 ? [] : [
				...blockingSections(decision),
				...(0, _report_table_js__WEBPACK_IMPORTED_MODULE_3__.To)(data),
				...warningSections(decision),
				...(0, _report_details_js__WEBPACK_IMPORTED_MODULE_2__.Xx)(data),
				...(0, _report_details_js__WEBPACK_IMPORTED_MODULE_2__.kp)(data),
				...(0, _report_details_js__WEBPACK_IMPORTED_MODULE_2__.Y_)(data),
				...(0, _report_details_js__WEBPACK_IMPORTED_MODULE_2__.a4)(data),
				...data.rows.length === 0 ? [] : (0, _report_details_js__WEBPACK_IMPORTED_MODULE_2__.C3)(data)
			];
		}
		function blockingSections({ findings }) {
			let blocking = findings.filter(({ level }) => level === "failure"), [only, ...others] = blocking;
			if (only === void 0) return [];
			let start = (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.ko)("To merge:"), left = blocking.length - 10, more = left > 0 ? [[`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(left)} more`]] : [];
			return [{
				id: "what to do",
				priority: 1,
				blocks: others.length === 0 ? [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.FY)(start, " ", ...lineOf(only))] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.FY)(start), (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.p_)(...blocking.slice(0, 10).map(lineOf), ...more)]
			}];
		}
		function warningSections({ findings }) {
			let warnings = findings.filter(({ level }) => level === "warning");
			if (warnings.length === 0) return [];
			let lines = warnings.slice(0, 10).map(lineOf), left = warnings.length - lines.length, all = (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.p_)(...lines, ...left > 0 ? [[`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(left)} more are in the result file`]] : []), title = `${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(warnings.length)} ${warnings.length === 1 ? "thing" : "things"} to look at`;
			return [{
				id: "warnings",
				priority: 2,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.zH)([`\u26a0\ufe0f ${title}`], all)],
				short: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.FY)(`\u26a0\ufe0f ${title}.`)]
			}];
		}
		function lineOf({ file, line, message, fix }) {
			return [
				...file === void 0 ? [] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.aY)(line === void 0 || line === 1 ? file : `${file}:${line}`), " "],
				message,
				...fix === void 0 ? [] : [" ", ...(0, _shared_report_coded_js__WEBPACK_IMPORTED_MODULE_0__.y)(fix)]
			];
		}
	})
};
