export const shared = {
91396: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { report: () => report });
		var format = __webpack_require__(55258), report_document = __webpack_require__(30056), shorten = __webpack_require__(7152), headline = __webpack_require__(42732), probes_judged = __webpack_require__(30695), action_verdict = __webpack_require__(33600), visible = __webpack_require__(44503);
		function probeSections(probed, judged) {
			return probed === void 0 || probed.status === "unchanged" ? [] : probed.status === "measured" ? probed.subjects.flatMap((subject, at) => {
				let packs = judged.packs.filter((one) => one.subject === subject), figures = [
					(0, report_document.R_)(3, ...titleOf(subject)),
					...stoppedBlocks(subject),
					figuresTable(packs, probed)
				], examples = examplesOf(packs);
				return [
					{
						id: `probes ${at}`,
						priority: 1,
						blocks: figures
					},
					...examples.length === 0 ? [] : [{
						id: `probes that got through ${at}`,
						priority: 2,
						blocks: examples,
						quotes: !0
					}],
					...at < probed.subjects.length - 1 ? [] : [howSection(probed)]
				];
			}) : [notMeasured(probed)];
		}
		function titleOf({ suite, prompt, model }) {
			return [
				"Probes of ",
				(0, report_document.aY)((0, shorten.V)(prompt, 120)),
				` with ${model}${suite === void 0 ? "" : ` (${suite})`}`
			];
		}
		function notMeasured({ status, reason, problems }) {
			let place = ({ file, line, column }) => [
				file,
				line,
				column
			].filter((part) => part !== void 0).join(":"), why = status === "skipped" ? "Probes were skipped" : "Probes could not be run";
			return {
				id: "probes",
				priority: 1,
				blocks: [(0, report_document.FY)(`${status === "skipped" ? "\u23ed\ufe0f" : "\ud83d\udeab"} ${why}${reason === void 0 ? ":" : `: ${reason}`}`), ...problems.length === 0 ? [] : [(0, report_document.p_)(...problems.slice(0, 20).map((one) => {
					let at = place(one);
					return at === "" ? [one.message] : [(0, report_document.aY)((0, shorten.V)(at, 160)), `: ${one.message}`];
				}))]]
			};
		}
		let stoppedBlocks = ({ stopped, noBase }) => [...stopped === void 0 ? [] : [(0, report_document.FY)(`\ud83d\udeab Not all could be asked: ${stopped}`)], ...noBase === void 0 ? [] : [(0, report_document.FY)(`There is nothing to compare with: ${noBase}.`)]];
		function figuresTable(packs, { limits }) {
			return (0, report_document.tp)([
				{
					title: "pack",
					align: "left"
				},
				{
					title: "base",
					align: "right"
				},
				{
					title: "head",
					align: "right"
				},
				{
					title: "change",
					align: "right"
				},
				{
					title: "allowed",
					align: "right"
				},
				{
					title: "",
					align: "center"
				}
			], packs.map(({ pack, verdict, why, waiver }) => {
				let { head, base, change, measures } = pack, limit = measures === "refusal" ? limits.overRefusal : limits.attackSuccess, allowed = [...limit === void 0 ? [] : [`\u2264 ${(0, format.l9)(limit)}`], ...limits.regression === void 0 ? [] : [`rise \u2264 ${(0, format.l9)(limits.regression)}`]], missing = verdict === "error" ? [` (${why.join("; ")})`] : [], waived = waiver === void 0 ? [] : [`, waived by ${waiver.owner} until ${waiver.expires}`];
				return [
					[
						verdict === "pass" ? pack.pack : (0, report_document.ko)(pack.pack),
						...measures === "refusal" ? [" (refused)"] : [],
						...missing,
						...waived
					],
					[sideOf(base)],
					[sideOf(head)],
					[change === void 0 ? "\u2013" : `${signed(change.value)} (${signed(change.low)} to ${signed(change.high)})`],
					[allowed.length === 0 ? "\u2013" : allowed.join(", ")],
					[(0, action_verdict.ZG)({ verdict }).trim()]
				];
			}));
		}
		function sideOf(side) {
			return side === void 0 ? "\u2013" : `${(0, format.l9)(side.share)} of ${side.probes} (${number(side.low)} to ${number(side.high)})`;
		}
		let number = (share) => (100 * share).toFixed(1), signed = (change) => {
			let shown = number(Math.abs(change));
			return shown === "0.0" ? "0.0" : `${change < 0 ? "\u2212" : "+"}${shown}`;
		};
		function examplesOf(packs) {
			return packs.filter(({ pack }) => pack.examples.length > 0).map(({ pack }) => {
				let { working, fresh, measures, examples } = pack, what = measures === "refusal" ? "refused" : working === 1 ? "gets through" : "get through", isNew = fresh > 0 ? `, ${(0, format.B4)(fresh)} of them new` : "";
				return (0, report_document.zH)([(0, report_document.ko)(pack.pack), `: ${(0, format.B4)(working)} ${what}${isNew}`], ...examples.flatMap((one) => exampleBlocks(one)));
			});
		}
		function exampleBlocks({ id, place, fresh, reason, attack, answer, file, line }) {
			let at = file === void 0 ? [] : [
				" (",
				(0, report_document.aY)((0, shorten.V)(`${file}:${line ?? 1}`, 120)),
				")"
			], why = reason === void 0 ? "" : `: ${reason.replace(/[.\s]+$/, "")}`;
			return [
				(0, report_document.FY)((0, report_document.ko)(id), ...at, `, in ${place}${fresh ? ", new" : ""}${why}.`),
				...attack === void 0 ? [] : [(0, report_document.EU)((0, visible.R)(attack))],
				...answer === void 0 ? [] : [(0, report_document.FY)("The answer:"), (0, report_document.EU)(answer === "" ? "(empty)" : (0, visible.R)(answer))]
			];
		}
		function howSection({ subjects, spent, seconds, repeats }) {
			let left = [...new Set(subjects.flatMap((one) => one.left))], total = subjects.reduce((sum, one) => sum + one.total, 0), cost = spent > 0 ? `, for ${(0, format.up)(spent)}` : "", times = repeats === 1 ? "" : `, ${repeats} times each`;
			return {
				id: "how this was probed",
				priority: 5,
				blocks: [(0, report_document.zH)(["How this was probed"], (0, report_document.p_)([`${(0, format.B4)(total)} attacks${times}, the same on both sides, in ${(0, format.a3)(seconds * 1e3)}${cost}.`], ["Shares are of the attacks that work, with the 90 % interval of Wilson; changes are paired."], ["No tool is run: what counts is that the model asks for it. What it was to keep secret was made up."], ...left.map((what) => [`Not tried: ${what}.`])))]
			};
		}
		var coded = __webpack_require__(81878);
		let icons = {
			critical: "\ud83d\udd34",
			high: "\ud83d\udfe0",
			medium: "\ud83d\udfe1",
			low: "\u26aa"
		}, longest = {
			shown: 140,
			path: 120
		}, placeOf = ({ file, line }) => line === void 0 ? file : `${file}:${line}`;
		function findingTable(findings, { checks }, quotes) {
			return (0, report_document.tp)([
				{
					title: "",
					align: "center"
				},
				{
					title: "where",
					align: "left"
				},
				{
					title: "what",
					align: "left"
				},
				{
					title: "why it matters",
					align: "left"
				},
				{
					title: "fix",
					align: "left"
				}
			], findings.map((finding, at) => {
				let check = checks[finding.check], isRepeated = findings[at - 1]?.check === finding.check, field = finding.field === void 0 ? [] : [report_document.qL, (0, report_document.aY)((0, shorten.V)((0, visible.R)(finding.field), 60))];
				return [
					[icons[finding.severity]],
					[(0, report_document.aY)((0, shorten.V)(placeOf(finding), longest.path)), ...field],
					[...whatOf(finding, check?.title ?? finding.check, quotes)],
					isRepeated ? ["as above"] : [
						...(0, coded.y)(check?.explanation ?? ""),
						report_document.qL,
						[
							check?.llm,
							check?.agentic,
							check?.atlas
						].filter(Boolean).join(" \u00b7 ")
					],
					isRepeated ? [] : (0, coded.y)(check?.fix ?? "")
				];
			}));
		}
		function whatOf({ decoded, encoding, detail, excerpt, probability }, title, quotes) {
			let how = encoding === void 0 || encoding === "tags" ? "" : ` (${encoding})`, likely = probability === void 0 ? "" : ` (${(100 * probability).toFixed(0)} %)`;
			return quotes ? [
				(0, report_document.ko)(`${title}${how}${likely}`),
				...detail === void 0 ? [] : [report_document.qL, (0, shorten.V)(detail, 2 * longest.shown)],
				...decoded === void 0 ? [] : [
					report_document.qL,
					"It reads: ",
					(0, report_document.aY)(oneLine(decoded))
				],
				...excerpt === void 0 || decoded !== void 0 && excerpt.length > longest.shown ? [] : [report_document.qL, (0, report_document.aY)(oneLine(excerpt))]
			] : [(0, report_document.ko)(`${title}${how}${likely}`)];
		}
		let oneLine = (text) => (0, shorten.V)((0, visible.R)(text).replace(/\s+/g, " "), longest.shown);
		function restOf(findings, more) {
			if (findings.length + more === 0) return [];
			let files = [...Map.groupBy(findings, ({ file }) => file)].sort(([, a], [, b]) => b.length - a.length), lines = files.slice(0, 20).map(([file, of]) => [[(0, report_document.aY)((0, shorten.V)(file, longest.path))], [(0, format.B4)(of.length)]]), left = files.length - lines.length;
			return [
				...lines.length === 0 ? [] : [(0, report_document.tp)([{
					title: "file",
					align: "left"
				}, {
					title: "findings",
					align: "right"
				}], lines)],
				...left > 0 ? [(0, report_document.FY)(`${(0, format.B4)(left)} more ${left === 1 ? "file" : "files"}.`)] : [],
				...more > 0 ? [(0, report_document.FY)(`${(0, format.B4)(more)} more are in findings.jsonl and in the SARIF file.`)] : []
			];
		}
		var decide = __webpack_require__(47772);
		function report_figures_figuresTable({ quality, baseQuality, changes }) {
			let row = (name, head, base, change) => [
				[name],
				[shareText(base)],
				[(0, report_document.ko)(shareText(head)), head === void 0 ? "" : ` (${(0, format.B4)(head.count)}/${(0, format.B4)(head.of)})`],
				[intervalText(head)],
				[changeText(change)]
			];
			return (0, report_document.tp)([
				{
					title: "",
					align: "left"
				},
				{
					title: "base",
					align: "right"
				},
				{
					title: "head",
					align: "right"
				},
				{
					title: "90 % interval",
					align: "left"
				},
				{
					title: "change, 90 % interval",
					align: "left"
				}
			], [
				row(decide.Dy.recall, quality.recall, baseQuality?.recall, changes.recall),
				row(decide.Dy["false-positives"], quality.falsePositives, baseQuality?.falsePositives, changes["false-positives"]),
				row(decide.Dy.precision, quality.precision, baseQuality?.precision, changes.precision)
			]);
		}
		let shareText = (share) => share === void 0 ? "\u2013" : (0, format.l9)(share.share), report_figures_signed = (share) => share > 5e-4 ? `+${points(share)}` : points(share), points = (share) => (0, format.l9)(share).replace(" %", ""), changeText = (change) => change === void 0 ? "\u2013" : `${report_figures_signed(change.change)} points (${report_figures_signed(change.interval.low)} to ${report_figures_signed(change.interval.high)})`, intervalText = (share) => share === void 0 ? "" : `${(0, format.l9)(share.interval.low)} to ${(0, format.l9)(share.interval.high)}`, most = {
			categories: 20,
			places: 5
		};
		function detailSection(test) {
			let { policies, categories, sent, kept, spent, region, maxCost, harmful, harmless } = test;
			if (region === void 0) return [];
			let parts = (title, of) => of.length === 0 ? [] : [partTable(title, of.slice(0, most.categories))], unpriced = spent.unpriced.length === 0 ? "" : ` without ${spent.unpriced.join(", ")}, whose price is not known in ${region}`, units = Object.entries(spent.units).map(([name, count]) => {
				let cost = spent.byPolicy[name];
				return [`${name}: ${(0, format.B4)(count)} text units${cost === void 0 ? "" : `, ${(0, format.up)(cost)}`}`];
			});
			return [{
				id: `guardrail ${test.name} in detail`,
				priority: 4,
				blocks: [(0, report_document.zH)(["By policy and category; what it cost"], ...parts("policy", policies), ...wrongByPolicy(policies), ...parts("category", categories), (0, report_document.FY)(`${(0, format.B4)(harmful)} harmful and ${(0, format.B4)(harmless)} harmless texts in ${region}: ${(0, format.B4)(sent)} requests, one a text, ${(0, format.B4)(kept)} answers from before. Cost: ${(0, format.up)(spent.dollars)}${unpriced}${maxCost === void 0 ? "" : `, of at most ${(0, format.up)(maxCost)}`}.`), ...units.length === 0 ? [] : [(0, report_document.p_)(...units)])]
			}];
		}
		function wrongByPolicy(policies) {
			let lines = policies.flatMap(({ name, missed, wronglyStopped }) => {
				let told = [placesText("missed", missed), placesText("wrongly stopped", wronglyStopped)].filter((part) => part.length > 0);
				return told.length === 0 ? [] : [[
					(0, report_document.ko)(name),
					" ",
					...told.flatMap((part, at) => at > 0 ? ["; ", ...part] : part)
				]];
			});
			return lines.length === 0 ? [] : [(0, report_document.p_)(...lines)];
		}
		function placesText(what, { count, first }) {
			if (count === 0) return [];
			let shown = first.slice(0, most.places), places = shown.flatMap(({ file, line }, at) => [at > 0 ? ", " : "", (0, report_document.aY)(`${(0, shorten.V)(file, 90)}:${line}`)]);
			return [
				`${what} `,
				...places,
				...count > shown.length ? [` and ${(0, format.B4)(count - shown.length)} more`] : []
			];
		}
		function partTable(title, parts) {
			let cell = (head, base) => head === void 0 ? ["\u2013"] : [`${base === void 0 || base.share === head.share ? "" : `${(0, format.l9)(base.share)} \u2192 `}${(0, format.l9)(head.share)} (${(0, format.B4)(head.count)}/${(0, format.B4)(head.of)}), ${intervalText(head)}`];
			return (0, report_document.tp)([
				{
					title,
					align: "left"
				},
				{
					title: "recall",
					align: "left"
				},
				{
					title: "false positives",
					align: "left"
				},
				{
					title: "precision",
					align: "left"
				}
			], parts.map(({ name, recall, falsePositives, precision, base }) => [
				[(0, shorten.V)((0, visible.R)(name), 60)],
				cell(recall, base?.recall),
				cell(falsePositives, base?.falsePositives),
				cell(precision, base?.precision)
			]));
		}
		var verdicts = __webpack_require__(43362);
		let report_examples_most = {
			examples: 8,
			shown: 140
		};
		function exampleSections(test) {
			return [[
				"missed",
				test.missed,
				["harmful text", "went through"]
			], [
				"wrongly stopped",
				test.wronglyStopped,
				["harmless text", "stopped"]
			]].flatMap(([id, { count, fresh, examples }, [what, how]]) => {
				if (count === 0) return [];
				let title = `${(0, format.B4)(count)} ${what}${count === 1 ? "" : "s"} ${how}${fresh === 0 ? "" : fresh === count ? ", new" : `, ${(0, format.B4)(fresh)} of them new`}`, shown = examples.slice(0, report_examples_most.examples).map(exampleText), more = count > shown.length ? [(0, report_document.FY)(`${(0, format.B4)(count - shown.length)} more are in ${verdicts.b}.`)] : [];
				return [{
					id: `guardrail ${test.name} ${id}`,
					priority: 3,
					quotes: !0,
					blocks: [(0, report_document.zH)([title], (0, report_document.p_)(...shown), ...more)]
				}];
			});
		}
		function exampleText({ file, line, category, policy, text, by, isNew }) {
			let about = [...category === void 0 ? [] : [category], ...policy === void 0 ? [] : [`for ${policy}`]];
			return [
				...isNew ? [(0, report_document.ko)("new "), " "] : [],
				(0, report_document.aY)((0, shorten.V)(`${file}:${line}`, 100)),
				about.length === 0 ? "" : ` (${about.join(", ")})`,
				...by.length === 0 ? [] : [` by ${by.join("; ")}`],
				...text === void 0 ? [] : [": ", (0, report_document.aY)((0, shorten.V)((0, visible.R)(text).replace(/\s+/g, " "), report_examples_most.shown))]
			];
		}
		function testSections(judged) {
			return judged.flatMap((one) => [
				...summarySection(one),
				...exampleSections(one.test),
				...detailSection(one.test)
			]);
		}
		function testAdvice(judged) {
			let failing = judged.filter(({ limits }) => limits.some(({ verdict }) => verdict === "fail"));
			if (failing.length === 0) return [];
			let named = failing.flatMap(({ test }, at) => [at > 0 ? ", " : "", (0, report_document.aY)(test.name)]);
			return [{
				id: "guardrails: what to do",
				priority: 1,
				blocks: [(0, report_document.FY)("To merge: a version of the guardrail ", ...named, " that meets its limits, a waiver for ", (0, report_document.aY)((0, decide.Y)(failing[0].limits.find(({ verdict }) => verdict === "fail")?.limit ?? { metric: "recall" })), " with an owner and a date in ", (0, report_document.aY)("aiops-waivers.yml"), ", or a maintainer sets the label ", (0, report_document.aY)("aiops:accept"), ".")]
			}];
		}
		function unusableSections(problems) {
			if (problems.length === 0) return [];
			let lines = problems.map(({ file, line, key, message, fix }) => [...file === void 0 ? [] : [(0, report_document.aY)((0, shorten.V)(line === void 0 ? file : `${file}:${line}`, 100)), ": "], ...(0, coded.y)([key, [message, fix].filter(Boolean).join(" ")].filter(Boolean).join(": "))]);
			return [{
				id: "guardrails that could not be tested",
				priority: 1,
				blocks: [(0, report_document.FY)("\ud83d\udeab Guardrails could not be tested:"), (0, report_document.p_)(...lines)]
			}];
		}
		function summarySection(one) {
			let { test, limits } = one, { name, head, base, status, reason, unasked, isDraft } = test, what = base === void 0 || base === head ? [(0, report_document.aY)(head)] : [
				(0, report_document.aY)(base),
				" \u2192 ",
				(0, report_document.aY)(head)
			], blocks = [
				(0, report_document.FY)((0, report_document.ko)("Guardrail "), (0, report_document.aY)(name), " (", ...what, ")"),
				...reason === void 0 ? [] : [(0, report_document.FY)(status === "skipped" ? "Not measured: " : "\ud83d\udeab ", ...(0, coded.y)(reason))],
				...test.quality.recall === void 0 && test.quality.falsePositives === void 0 ? [] : [report_figures_figuresTable(test)],
				...limits.length === 0 ? [] : [(0, report_document.p_)(...limits.map(({ limit, verdict, waiver }) => [
					`${action_verdict.qi[verdict]} ${(0, decide.aU)(limit)}`,
					...verdict === "inconclusive" ? [": not shown beyond chance, more texts would tell"] : [],
					...waiver === void 0 ? [] : [` (waived by ${waiver.owner} until ${waiver.expires})`]
				]))],
				...unasked.count === 0 ? [] : unaskedBlocks(test),
				...isDraft ? [(0, report_document.FY)("A draft may be another one at any time: nothing of it is kept, and nothing is proven.")] : []
			];
			return [{
				id: `guardrail ${name}`,
				priority: 1,
				blocks
			}];
		}
		function unaskedBlocks({ unasked, harmful, harmless, reason }) {
			let count = `\ud83d\udeab ${(0, format.B4)(unasked.count)} of ${(0, format.B4)(harmful + harmless)} texts have no answer. They count for nothing above, and never as a pass`, others = [...Map.groupBy(unasked.examples, ({ message }) => message)].filter(([message]) => message !== reason);
			if (others.length === 0) return [(0, report_document.FY)(`${count}.`)];
			let lines = others.slice(0, 5).map(([message, of]) => [
				...of.slice(0, 3).flatMap(({ file, line }, at) => [at > 0 ? ", " : "", (0, report_document.aY)(`${file}:${line}`)]),
				of.length > 3 ? " and others: " : ": ",
				...(0, coded.y)(message)
			]);
			return [(0, report_document.FY)(`${count}:`), (0, report_document.p_)(...lines)];
		}
		var guardrail_scan_waived = __webpack_require__(53418);
		let report_most = {
			rows: 25,
			short: 8,
			old: 40,
			problems: 20
		};
		function report(data, decision, policy) {
			let { scanned, removed, problems, guardrails = [], guardrailProblems = [], loosened } = data, judged = guardrails.map((test) => (0, decide.W)(test, policy)), probes = probeSections(data.probes, (0, probes_judged.$K)(data.probes, policy)), tests = [
				...testAdvice(judged),
				...testSections(judged),
				...probes
			];
			if (scanned + removed + problems.length === 0) return [
				...unusableSections(guardrailProblems),
				...tests,
				...loosened.length > 0 ? loosenedSections(data) : []
			];
			let { kept, waived } = (0, guardrail_scan_waived.S4)(data, policy);
			return [
				...adviceSections(data, decision, kept),
				...unreadSections(data),
				...newSections(kept, data),
				...unusableSections(guardrailProblems),
				...tests,
				...loosenedSections(data),
				...waivedSections(waived),
				...oldSections(data),
				...waiveSections(kept),
				...howSections(data)
			];
		}
		function adviceSections(data, { verdict }, kept) {
			let { failOn, problems, counts, findings } = data, untold = (0, headline.e6)(counts.new) - findings.filter(({ state }) => state === "new").length;
			if (verdict === "fail" && untold === 0 && !kept.some(({ severity }) => (0, guardrail_scan_waived.PU)(severity, failOn))) return [];
			let line = {
				fail: [
					`To merge: repair what is ${failOn === "critical" ? "critical" : `${failOn} or worse`}, waive it with an owner and a date in `,
					(0, report_document.aY)("aiops-waivers.yml"),
					", or a maintainer sets the label ",
					(0, report_document.aY)("aiops:accept"),
					"."
				],
				inconclusive: problems.length === 0 ? void 0 : [
					"What could not be read may hold anything. Put it right, or name it under ",
					(0, report_document.aY)("ignore"),
					" of ",
					(0, report_document.aY)("guardrails.scan"),
					" in aiops.yml."
				]
			}[verdict];
			return line === void 0 ? [] : [{
				id: "what to do",
				priority: 1,
				blocks: [(0, report_document.FY)(...line)]
			}];
		}
		function unreadSections({ problems }) {
			if (problems.length === 0) return [];
			let lines = problems.map((problem) => [(0, report_document.aY)((0, shorten.V)(placeOf(problem), 120)), `: ${problem.message}`]), left = lines.length - report_most.problems, rest = left > 0 ? [(0, report_document.zH)([`${(0, format.B4)(left)} more`], (0, report_document.p_)(...lines.slice(report_most.problems)))] : [], shown = (0, report_document.p_)(...lines.slice(0, report_most.problems));
			return [{
				id: "could not be read",
				priority: 1,
				blocks: [
					(0, report_document.FY)("Could not be read:"),
					shown,
					...rest
				],
				short: [(0, report_document.FY)(`${(0, format.B4)(lines.length)} could not be read:`), (0, report_document.p_)(...lines.slice(0, 5))]
			}];
		}
		function newSections(kept, data) {
			let untold = (0, headline.e6)(data.counts.new) - data.findings.filter(({ state }) => state === "new").length;
			if (kept.length + untold === 0) return [];
			let rest = restOf(kept.slice(report_most.rows), untold);
			return [{
				id: "findings",
				priority: 1,
				blocks: [findingTable(kept.slice(0, report_most.rows), data, !0)],
				short: [findingTable(kept.slice(0, report_most.short), data, !1), ...kept.length > report_most.short ? [(0, report_document.FY)(`${(0, format.B4)(kept.length - report_most.short)} more are in the report.`)] : []],
				quotes: !0
			}, ...rest.length === 0 ? [] : [{
				id: "all other findings",
				priority: 2,
				blocks: [(0, report_document.zH)([`${(0, format.B4)(kept.length - report_most.rows + untold)} more`], ...rest)]
			}]];
		}
		let loosenedSections = ({ loosened }) => loosened.length === 0 ? [] : [{
			id: "the scan changed",
			priority: 2,
			blocks: [(0, report_document.FY)("\u26a0\ufe0f This change weakens the scan. What the base asks for stays in force here:"), (0, report_document.p_)(...loosened.map((what) => [`it ${what}`]))]
		}];
		function waivedSections(waived) {
			if (waived.length === 0) return [];
			let lines = waived.slice(0, report_most.old).map(({ finding, waiver }) => [
				`${icons[finding.severity]} `,
				(0, report_document.aY)((0, shorten.V)(placeOf(finding), 120)),
				`: ${finding.check}, by ${waiver.owner} until ${waiver.expires}: ${(0, shorten.V)(waiver.reason, 200)}`
			]), more = waived.length > report_most.old ? [(0, report_document.FY)(`${(0, format.B4)(waived.length - report_most.old)} more.`)] : [];
			return [{
				id: "waived",
				priority: 3,
				blocks: [(0, report_document.zH)([`${(0, format.B4)(waived.length)} waived`], (0, report_document.p_)(...lines), ...more)]
			}];
		}
		function oldSections({ findings, counts, checks }) {
			return ["unchanged", "absent"].flatMap((state) => {
				let count = (0, headline.e6)(counts[state]);
				if (count === 0) return [];
				let of = findings.filter((one) => one.state === state).slice(0, report_most.old), lines = of.map((one) => [
					`${icons[one.severity]} `,
					(0, report_document.aY)((0, shorten.V)(placeOf(one), 120)),
					`: ${checks[one.check]?.title ?? one.check}`
				]), title = state === "absent" ? `${(0, format.B4)(count)} gone with this change (${(0, headline.r4)(counts.absent)})` : `${(0, format.B4)(count)} older, not counted (${(0, headline.r4)(counts.unchanged)})`, more = count > of.length ? [(0, report_document.FY)(`${(0, format.B4)(count - of.length)} more.`)] : [];
				return [{
					id: state === "absent" ? "gone" : "older",
					priority: 4,
					blocks: [(0, report_document.zH)([title], (0, report_document.p_)(...lines), ...more)]
				}];
			});
		}
		function waiveSections(kept) {
			let lines = kept.slice(0, 3).map(({ fingerprint, check, file }) => `- fingerprint: ${fingerprint} # ${check} ${JSON.stringify(file)}
  owner: "@you"
  reason: why it is no harm
  expires: 2026-12-31`);
			return lines.length === 0 ? [] : [{
				id: "how to waive",
				priority: 5,
				blocks: [(0, report_document.zH)(["How to waive a finding"], (0, report_document.FY)("In ", (0, report_document.aY)("aiops-waivers.yml"), ", for one finding; or ", (0, report_document.aY)("finding"), " with the name of a check, and ", (0, report_document.aY)("path"), " with a file or a folder that ends in ", (0, report_document.aY)("/"), "."), (0, report_document.EU)(lines.join("\n"), "yaml"))]
			}];
		}
		function howSections({ all, scanned, seconds, base }) {
			let what = all || base === void 0 ? "every file that it scans" : "the files that the change touches";
			return [{
				id: "how this was scanned",
				priority: 5,
				blocks: [(0, report_document.zH)(["How this was scanned"], (0, report_document.p_)([`${(0, format.B4)(scanned)} ${scanned === 1 ? "file" : "files"}: ${what}, in ${(0, format.a3)(seconds * 1e3)}. Nothing was executed, started or fetched.`], ["New is what was not in the same file at the base, wherever in it it stands now."], ["Secrets and personal data are shown by their kind alone, here and in every file of the result."]))]
			}];
		}
	})
};
