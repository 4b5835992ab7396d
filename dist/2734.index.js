import { shared as shared0 } from './37426.shared.js';
import { shared as shared1 } from './6304.shared.js';
import { shared as shared2 } from './66785.shared.js';
import { shared as shared3 } from './58789.shared.js';
import { shared as shared4 } from './38252.shared.js';
export const id = 2734;
export const ids = [
	2734,
	9115,
	3923,
	1496
];
export const modules = {
	37426: (shared0[37426]),
	12747: (shared0[12747]),
	12734: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { measurePlan: () => measurePlan });
		var errors = __webpack_require__(83502), shown_text = __webpack_require__(38690), evaluate = __webpack_require__(5076), graders = __webpack_require__(18920), model = __webpack_require__(25852);
		class DriftTally {
			#graders;
			#counts = {
				asked: 0,
				text: 0,
				result: 0
			};
			constructor(graders) {
				this.#graders = graders;
			}
			async add(testCase, { answer, pass }) {
				let earlier = answer?.earlier;
				if (answer === void 0 || earlier === void 0 || (this.#counts.asked += 1, saidBy(answer) === saidBy(earlier)) || (this.#counts.text += 1, pass === void 0)) return;
				let before = await this.#passed({
					...earlier,
					attempts: 0
				}, testCase);
				before !== void 0 && before !== pass && (this.#counts.result += 1);
			}
			get drift() {
				return this.#counts.asked === 0 ? void 0 : { ...this.#counts };
			}
			async #passed(answer, testCase) {
				try {
					return (await (0, graders.o)(this.#graders, answer, testCase)).pass;
				} catch (error) {
					if (error instanceof errors.yo || error instanceof model.ModelError) return;
					throw error;
				}
			}
		}
		let saidBy = ({ text, toolCalls = [] }) => JSON.stringify([text, toolCalls]);
		var judges = __webpack_require__(12747), eval_gate_samples = __webpack_require__(6304), eval_gate_tally = __webpack_require__(91573);
		async function measurePlan(opened, bench) {
			let { context, samples, deadline } = bench, { plan } = opened, { suite, prompt, repeats, total, head, base } = plan, shown = await (0, shown_text.f)(context.text, context.log), slicedBy = plan.rules.flatMap(({ by }) => by ?? []), { share } = plan, tally = new eval_gate_tally.J({
				base: base !== void 0,
				shown,
				slicedBy,
				...share && { values: share.values }
			}), drift = new DriftTally(plan.graders), judging = new judges.lz(suite, plan.graders, opened.judges, plan.judgeRecord), compared = base === void 0 ? "head" : "base", beside = await referenceOf(opened, shown), maxCost = lower(plan.maxCost, bench.budget), { stopped, spent, judging: judged, embedding } = await (0, evaluate._)({
				label: suite,
				cases: plan.cases(),
				total,
				repeats,
				head: opened.head,
				...opened.base && { base: opened.base },
				...opened.reference && { reference: opened.reference },
				judges: opened.judges,
				...maxCost !== void 0 && { maxCost },
				...deadline && { deadline },
				signal: context.signal,
				clock: context.clock
			}, {
				sample: async (testCase, side, sample) => {
					if (side === "reference") {
						let model = plan.reference?.answering?.model ?? head.model;
						await (await bench.reference()).write((0, eval_gate_samples.sampleLine)({
							suite,
							prompt,
							model,
							side,
							case: testCase
						}, sample, shown));
						return;
					}
					let model = side === "base" && base ? base.model : head.model;
					side === compared && await drift.add(testCase, sample), judging.add(testCase, sample), await samples.write((0, eval_gate_samples.sampleLine)({
						suite,
						prompt,
						model,
						side,
						case: testCase
					}, sample, shown));
				},
				outcome: (asked) => {
					let outcome = share === void 0 ? asked : {
						...asked,
						index: share.places[asked.index] ?? asked.index
					};
					tally.add(outcome), beside?.add(outcome);
				},
				progress: (progress) => {
					context.log.progress(progress);
					let left = progress.total - progress.done;
					left <= progress.inFlight && left <= .1 * progress.total && bench.ending?.();
				}
			});
			if (stopped?.code === "credentials" && tally.head.answers === 0) throw new errors.Jl(stopped.message);
			let told = judging.told(judged), { summarise } = await Promise.all([
				__webpack_require__.e(6339),
				__webpack_require__.e(9009),
				__webpack_require__.e(121)
			]).then(__webpack_require__.bind(__webpack_require__, 50121)), { outcomes, ...figures } = summarise(tally, plan.rules, repeats), counted = beside?.counted, reference = counted && (await Promise.all([
				__webpack_require__.e(6339),
				__webpack_require__.e(9009),
				__webpack_require__.e(121),
				__webpack_require__.e(6552)
			]).then(__webpack_require__.bind(__webpack_require__, 86552))).toldReference(counted, plan.rules, repeats), subject = {
				suite,
				...plan.asAtBase !== void 0 && {
					asAtBase: plan.asAtBase,
					spent
				},
				prompt,
				model: head.model,
				status: stopped === void 0 ? "measured" : "stopped",
				...stopped && { reason: shown.tell(stopped.message) },
				total,
				repeats,
				...drift.drift && { drift: drift.drift },
				...told && { judging: told },
				...embedding.answers + embedding.errors > 0 && { embedding },
				...plan.noBase !== void 0 && { noBase: plan.noBase },
				...figures,
				...reference && { reference: reference.reference },
				outcomes: [...outcomes, ...reference?.outcomes ?? []]
			}, record = share && (await __webpack_require__.e(3644).then(__webpack_require__.bind(__webpack_require__, 23644))).subjectRecord(subject, plan, share, tally, counted), measured = {
				subject,
				spent,
				...record && { record }
			};
			if (!bench.contends || stopped !== void 0) return measured;
			let { contenderOf } = await Promise.all([
				__webpack_require__.e(6339),
				__webpack_require__.e(9009),
				__webpack_require__.e(3682)
			]).then(__webpack_require__.bind(__webpack_require__, 13682));
			return {
				...measured,
				contender: contenderOf(subject, tally)
			};
		}
		async function referenceOf({ plan, noReference }, shown) {
			if (plan.reference === void 0) return;
			let { ReferenceTally } = await __webpack_require__.e(491).then(__webpack_require__.bind(__webpack_require__, 40491));
			return new ReferenceTally(plan.reference, shown, noReference);
		}
		let lower = (a, b) => a === void 0 ? b : b === void 0 ? a : Math.min(a, b);
	}),
	6304: (shared1[6304]),
	66785: (shared2[66785]),
	22264: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bk: () => emptySide,
			g$: () => examplesAtMost,
			q2: () => addressedAtMost
		});
		let emptySide = () => ({
			scores: [],
			passes: [],
			latencies: [],
			costs: [],
			paid: [],
			errors: 0,
			answers: 0,
			recorded: 0,
			kept: 0,
			unpriced: 0
		}), examplesAtMost = {
			newlyFailing: 60,
			newlyPassing: 20,
			flaky: 20,
			errored: 40
		}, addressedAtMost = 20;
	}),
	91573: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => EvaluationTally });
		var _shared_statistics_seed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79115), _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37426), _example_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40569), _slices_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66785), _tallied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22264);
		class EvaluationTally {
			cases = 0;
			base;
			head = (0, _tallied_js__WEBPACK_IMPORTED_MODULE_0__.Bk)();
			clusters = new Map();
			newlyFailing = new _bounded_js__WEBPACK_IMPORTED_MODULE_1__.s(_tallied_js__WEBPACK_IMPORTED_MODULE_0__.g$.newlyFailing);
			newlyPassing = new _bounded_js__WEBPACK_IMPORTED_MODULE_1__.s(_tallied_js__WEBPACK_IMPORTED_MODULE_0__.g$.newlyPassing);
			flaky = new _bounded_js__WEBPACK_IMPORTED_MODULE_1__.s(_tallied_js__WEBPACK_IMPORTED_MODULE_0__.g$.flaky);
			errored = new _bounded_js__WEBPACK_IMPORTED_MODULE_1__.s(_tallied_js__WEBPACK_IMPORTED_MODULE_0__.g$.errored);
			criticalNewlyFailing = [];
			slices;
			shown;
			#seed = 0;
			constructor(options) {
				this.base = options.base ? (0, _tallied_js__WEBPACK_IMPORTED_MODULE_0__.Bk)() : void 0, this.shown = options.shown, this.slices = new _slices_tally_js__WEBPACK_IMPORTED_MODULE_2__.X$(options.slicedBy ?? [], options.values);
			}
			get seed() {
				return this.#seed;
			}
			groupings() {
				return this.slices.shown(this.shown);
			}
			grouping(name) {
				return this.slices.grouping(name, this.shown);
			}
			add(outcome) {
				let { index, case: testCase } = outcome;
				this.cases += 1, this.#seed = this.#seed + (0, _shared_statistics_seed_js__WEBPACK_IMPORTED_MODULE_3__.n)(`${index} ${testCase.id}`) >>> 0, testCase.cluster !== void 0 && this.clusters.set(index, testCase.cluster);
				let head = addSide(this.head, index, outcome.head), base = this.base && outcome.base ? addSide(this.base, index, outcome.base) : void 0, example = () => (0, _example_js__WEBPACK_IMPORTED_MODULE_4__.Ql)(outcome, this.shown);
				(head === "errored" || base === "errored") && this.errored.add(index, example), (head === "flaky" || base === "flaky") && this.flaky.add(index, example), base === "passes" && head === "fails" && (this.newlyFailing.add(index, example), testCase.critical && this.criticalNewlyFailing.push(testCase.id)), base === "fails" && head === "passes" && this.newlyPassing.add(index, example), this.slices.add(index, testCase);
			}
		}
		function addSide(side, index, samples) {
			let answers = samples.flatMap(({ answer }) => answer ?? []), priced = answers.flatMap(({ cost }) => cost ?? []);
			side.answers += answers.length, side.recorded += answers.filter(({ attempts }) => attempts === 0).length, side.kept += answers.filter(({ attempts, asked }) => attempts === 0 && asked !== void 0).length, side.unpriced += answers.length - priced.length, side.paid[index] = sum(priced), side.latencies[index] = mean(answers.map(({ latency }) => latency)), side.costs[index] = priced.length === answers.length ? mean(priced) : NaN;
			let errored = samples.some(({ error }) => error !== void 0);
			side.scores[index] = errored ? NaN : mean(samples.map(({ score }) => score ?? 0));
			let passes = samples.filter(({ pass }) => pass === !0).length;
			return side.passes[index] = errored ? NaN : passes / samples.length, errored ? (side.errors += 1, "errored") : passes === samples.length ? "passes" : passes === 0 ? "fails" : "flaky";
		}
		let sum = (values) => values.reduce((a, b) => a + b, 0), mean = (values) => sum(values) / values.length;
	}),
	38690: (shared3[38690]),
	38252: (shared4[38252]),
	28496: (shared3[28496]),
	58789: (shared3[58789]),
	79115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => seedOf });
		function seedOf(text) {
			let hash = 2166136261;
			for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
			return hash >>> 0;
		}
	})
};
