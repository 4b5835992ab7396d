import { shared as shared0 } from './76330.shared.js';
export const id = 3831;
export const ids = [3831];
export const modules = {
	23752: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { judgesOf: () => judgesOf });
		var errors = __webpack_require__(83502), entries = __webpack_require__(27545);
		let askingAmong = (specs, asks) => specs.flatMap((spec) => Array.isArray(spec.group) ? askingAmong(spec.group, asks) : asks(spec) ? [spec] : []);
		async function foretold(graders, testCase, answer) {
			let asked = [], embedded = [], answerOf = (text) => ({
				text,
				latency: 0,
				attempts: 1
			}), jury = {
				ask: async (judge, { messages, responseFormat }) => {
					let schema = responseFormat?.type === "json-schema" ? responseFormat.schema : {}, verdict = JSON.stringify(instanceOf(schema));
					return asked.push({
						judge,
						text: messages.map(({ content }) => content).join("\n"),
						verdict
					}), answerOf(verdict);
				},
				embed: async (embedder, texts) => (embedded.push(...texts.map((text) => ({
					embedder,
					text
				}))), texts.map(() => Float32Array.of(1))),
				rival: async () => answerOf(`${answer} ${sentence}`)
			};
			for (let grader of graders) await Promise.resolve(grader.grade(answerOf(answer), testCase, jury)).catch(() => void 0);
			return {
				asked,
				embedded
			};
		}
		let sentence = "The answer names what was asked for and the next step, and says nothing that the question does not ask.";
		function instanceOf(schema) {
			let { type, properties, items, enum: choices, const: fixed, anyOf } = schema;
			return fixed === void 0 ? Array.isArray(choices) ? choices[0] : Array.isArray(anyOf) ? instanceOf(anyOf[0]) : type === "array" ? Array.from({ length: 3 }, () => instanceOf(items ?? {})) : type === "object" ? Object.fromEntries(Object.entries(properties ?? {}).map(([name, one]) => [name, instanceOf(one)])) : type === "number" || type === "integer" ? 1 : type !== "boolean" && sentence : fixed;
		}
		var grading_graders = __webpack_require__(18920), estimate_usage = __webpack_require__(78405), tokens_counter = __webpack_require__(64835), of_prompts = __webpack_require__(75168), served = __webpack_require__(90722), suite_runs = __webpack_require__(57490);
		async function judgesOf(suite, pricing) {
			let specs = askingAmong(suite.settings.graders ?? [], (spec) => (0, entries.qt)([spec]).length > 0);
			if (specs.length === 0) return [];
			let asked = await questionsOf(suite, await usable(specs)), priced = [];
			for (let name of (0, entries.qt)(specs)) priced.push(...await pricedJudge(name, suite, asked, pricing));
			return priced;
		}
		async function usable(specs) {
			let graders = specs.map((spec) => (0, grading_graders.w)([spec]).catch((error) => {
				if (error instanceof errors.yo) return [];
				throw error;
			}));
			return (await Promise.all(graders)).flat();
		}
		async function questionsOf({ exams }, graders) {
			let all = exams.flatMap(({ prompts, output }) => prompts.flatMap(({ filling }) => filling.cases.map((testCase) => ({
				testCase,
				output
			})))), some = all.filter((_, at) => at % Math.ceil(all.length / 20) === 0), found = await Promise.all(some.map(({ testCase, output }) => foretold(graders, testCase, "word ".repeat(Math.round(output?.expected ?? 100)).trim()))), answers = exams.reduce((sum, exam) => sum + exam.answers, 0);
			return {
				asked: found.flatMap((one) => one.asked),
				embedded: found.flatMap((one) => one.embedded),
				each: answers / Math.max(1, some.length)
			};
		}
		async function pricedJudge(name, suite, { asked, embedded, each }, pricing) {
			let served = judgeNamed(name, pricing);
			if (!(0, suite_runs.SF)(served)) return [];
			let counter = await (0, tokens_counter.Y)(served.model), own = {
				judge: asked.filter(({ judge }) => judge === name),
				embeddings: embedded.filter((one) => one.embedder === name)
			}, rates = await (0, of_prompts.Rv)(served), deprecated = await (0, of_prompts.c5)(served, rates), priced = (what, texts, output) => {
				if (texts.length === 0) return [];
				let questions = (0, suite_runs.Qv)((0, suite_runs.Qv)(suite.runs, suite_runs.r_), (0, estimate_usage.Gk)(texts.length * each)), usage = (0, suite_runs.xH)(questions, verdictRange(output, counter), served), error = counter.errorOf(texts[0] ?? ""), about = {
					...(0, suite_runs.rI)(served),
					usage,
					...deprecated && { deprecated },
					assumptions: [...suite.assumptions, ...told(what, texts, counter, suite)]
				}, requests = {
					rates,
					input: texts.map((text) => counter.count(text)),
					...error && { error },
					usage
				};
				return [{
					...(0, suite_runs.m6)(suite, {
						kind: "judge",
						what,
						served,
						each: suite.runs,
						requests: {
							...requests,
							...what === "embeddings" && { embeds: !0 }
						}
					}),
					about
				}];
			};
			return [...priced("judge", own.judge.map(({ text }) => text), own.judge.map(({ verdict }) => verdict)), ...priced("embeddings", own.embeddings.map(({ text }) => text), [])];
		}
		function told(what, texts, counter, { name }) {
			let tokens = texts.reduce((sum, text) => sum + counter.count(text), 0), mean = Math.round(tokens / texts.length).toLocaleString("en-US");
			return what === "judge" ? [`Graders of ${name} ask it about each answer with ${mean} tokens, worked out from what they would ask about answers as long as these.`] : [`Graders of ${name} have it embed texts of ${mean} tokens.`];
		}
		function verdictRange(verdicts, counter) {
			if (verdicts.length === 0) return;
			let mean = verdicts.reduce((sum, verdict) => sum + counter.count(verdict), 0) / verdicts.length;
			return {
				low: Math.ceil(mean / 2),
				expected: Math.ceil(mean),
				high: Math.ceil(mean * 2)
			};
		}
		let nobody = {
			parameters: {},
			messages: []
		}, judgeNamed = (name, { config, costs }) => (0, served.n)(name, nobody, config, costs);
	}),
	76330: (shared0[76330])
};
