export const id = 7354;
export const ids = [7354];
export const modules = { 17354: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { decide: () => decide });
	var verdict = __webpack_require__(33600), waivers = __webpack_require__(36586), figure = __webpack_require__(41255), eval_gate_headline = __webpack_require__(83564), judge = __webpack_require__(65060), loosened = __webpack_require__(52142), reference_verdict = __webpack_require__(86444), words = __webpack_require__(82936), action_shard = __webpack_require__(17209), format = __webpack_require__(55258);
	function decideShard({ subjects }, shard) {
		let name = (0, action_shard.Az)(shard), stopped = subjects.filter(({ status }) => status === "stopped");
		if (stopped.length > 0) {
			let findings = stopped.map((subject) => {
				let { reason = "it was stopped" } = subject;
				return {
					rule: "stopped",
					level: "failure",
					title: `${(0, eval_gate_headline.Vb)(subject, subjects)} was stopped`,
					message: reason,
					file: subject.prompt,
					line: 1
				};
			});
			return {
				verdict: "error",
				headline: `${name} was stopped: ${stopped[0]?.reason ?? "no reason is known"}`,
				findings
			};
		}
		let own = subjects.filter(({ asAtBase }) => asAtBase === void 0).flatMap(({ head }) => head ?? []);
		if (own.length === 0) return {
			verdict: "skipped",
			headline: `${name}: nothing that it covers changed`,
			findings: []
		};
		let cases = own.reduce((sum, head) => sum + head.cases, 0);
		return {
			verdict: "skipped",
			headline: `${name} measured ${(0, format.B4)(cases)} ${cases === 1 ? "case" : "cases"}; what merges the shards decides`,
			findings: []
		};
	}
	function decide(data, policy) {
		if (data.shard !== void 0) return decideShard(data, data.shard);
		let judged = data.subjects.map((subject) => (0, judge.S)(subject, policy)), nameIn = ({ subject }) => (0, eval_gate_headline.Vb)(subject, data.subjects), { kept, waived, remarks } = (0, waivers.Kw)([...casesAndRules(judged, nameIn), ...data.loosened.map(loosened.Px)], policy.waivers, policy.today), stillGone = kept.filter(({ rule, level }) => rule === "test-changed" && level === "failure").length > 0, byRules = (0, verdict.QZ)(judged.map(({ verdict }) => verdict)), words = stillGone && byRules !== "fail" && byRules !== "error" ? (0, loosened.k6)(data.loosened) : (0, eval_gate_headline.gD)(judged);
		return {
			verdict: (0, verdict.QZ)([byRules, ...stillGone ? ["fail"] : []]),
			...words,
			findings: [
				...judged.flatMap((one) => unmeasured(one, nameIn(one))),
				...kept,
				...waived.map(waivedFinding),
				...remarks
			]
		};
	}
	function casesAndRules(judged, nameIn) {
		let [ofHead, ofBase] = [!1, !0].map((isBase) => judged.filter(({ subject }) => subject.asAtBase !== void 0 === isBase).flatMap((one) => findingsOf(one, nameIn(one)))), isTold = ({ rule, suite, subject }) => subject !== void 0 && ofHead.some((one) => one.rule === rule && one.suite === suite && one.subject === subject);
		return [...ofHead, ...ofBase.filter((finding) => !isTold(finding))];
	}
	let onPrompt = ({ suite, asAtBase = suite, prompt }) => ({
		suite: asAtBase,
		file: prompt,
		line: 1
	});
	function unmeasured(judged, name) {
		let { subject, outcomes } = judged, stopped = {
			rule: "stopped",
			level: "failure",
			title: `${name} was stopped`,
			message: (0, eval_gate_headline.$N)(judged),
			...onPrompt(subject)
		}, rules = outcomes.filter(({ verdict }) => verdict === "error");
		return [...subject.status === "stopped" ? [stopped] : [], ...rules.map((one) => ruleFinding(one, subject, name))];
	}
	function findingsOf({ subject, outcomes, verdict, critical, waived }, name) {
		let broken = outcomes.filter((one) => one.waiver !== void 0 || one.verdict === "fail" || one.verdict === "inconclusive"), failing = verdict === "fail" || verdict === "inconclusive" ? subject.newlyFailing.examples : waived;
		return [
			...broken.map((one) => ruleFinding(one, subject, name)),
			...failing.slice(0, 50).map((example) => ({
				rule: "newly-failing",
				level: critical.includes(example.id) ? "failure" : "warning",
				title: `${example.id} newly fails`,
				message: exampleMessage(example),
				subject: example.id,
				suite: subject.asAtBase ?? subject.suite,
				...placeOf(example)
			})),
			...(subject.judging?.speaking ?? []).map((spoken) => ({
				rule: "speaks-to-judge",
				level: "warning",
				title: `${spoken.id}: the answer may be speaking to its judge`,
				message: "It has words that look like an instruction to whoever judges it. Look at what it says.",
				subject: spoken.id,
				suite: subject.asAtBase ?? subject.suite,
				...placeOf(spoken)
			})),
			...subject.errored.examples.slice(0, 50).map((example) => ({
				rule: "errored",
				level: "warning",
				title: `${example.id} could not be measured`,
				message: example.reason ?? "no answer",
				subject: example.id,
				suite: subject.asAtBase ?? subject.suite,
				...placeOf(example)
			}))
		];
	}
	function ruleFinding(one, subject, name) {
		let { rule } = one.outcome;
		return {
			rule: (0, reference_verdict.h)(rule),
			level: one.verdict === "inconclusive" ? "warning" : "failure",
			title: `${name}: ${(0, figure.zO)(rule)}${(0, words.I)(rule, subject)}`,
			message: (0, eval_gate_headline.Or)(one, subject),
			...onPrompt(subject)
		};
	}
	let placeOf = ({ file, line }) => ({
		...file !== void 0 && { file },
		...line !== void 0 && { line }
	});
	function exampleMessage({ expected, base, head, reason }) {
		let lines = [
			expected === void 0 ? void 0 : `Expected: ${expected}`,
			base === void 0 ? void 0 : `Base: ${base}`,
			head === void 0 ? void 0 : `Head: ${head}`,
			reason
		].filter((line) => line !== void 0);
		return lines.length === 0 ? "It passed at the base and fails now." : lines.join("\n");
	}
	function waivedFinding({ finding, waiver }) {
		let note = `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}.`;
		return {
			...finding,
			level: "notice",
			message: `${finding.message}\n${note}`
		};
	}
}) };
