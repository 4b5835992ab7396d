import { shared as shared0 } from './37426.shared.js';
import { shared as shared1 } from './41255.shared.js';
import { shared as shared2 } from './69268.shared.js';
import { shared as shared3 } from './38252.shared.js';
import { shared as shared4 } from './64996.shared.js';
import { shared as shared5 } from './95273.shared.js';
export const id = 1893;
export const ids = [
	1893,
	2802,
	7513
];
export const modules = {
	37426: (shared0[37426]),
	42534: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => checkedCases,
			t: () => fromList
		});
		var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _shared_cases_attachments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67718), _shared_evaluation_question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97973);
		async function checkedCases(side, tree, read) {
			let total = 0, kept = [];
			for await (let testCase of read()) fills(side, testCase), await (0, _shared_cases_attachments_js__WEBPACK_IMPORTED_MODULE_1__.gA)(testCase, tree), total += 1, kept.length < 2e3 && kept.push(testCase);
			let again = kept.length === total ? () => fromList(kept) : read;
			return {
				total,
				cases: () => loaded(again(), tree)
			};
		}
		async function* fromList(cases) {
			yield* cases;
		}
		async function* loaded(cases, tree) {
			for await (let testCase of cases) yield testCase.attachments === void 0 ? testCase : await (0, _shared_cases_attachments_js__WEBPACK_IMPORTED_MODULE_1__.vR)(testCase, tree);
		}
		function fills(side, testCase) {
			try {
				(0, _shared_evaluation_question_js__WEBPACK_IMPORTED_MODULE_2__.k)(side, testCase);
			} catch (error) {
				if (!(error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)) throw error;
				let { id, file, line } = testCase, problems = error.problems.map((one) => ({
					...one,
					message: `${one.message} Case ${id}, ${file}:${line}.`
				}));
				throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(problems, { cause: error });
			}
		}
	}),
	41255: (shared1[41255]),
	12747: (shared0[12747]),
	48395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => metrics });
		let metrics = [
			"pass-rate",
			"score",
			"slices",
			"latency-p50",
			"latency-p95",
			"cost-per-case",
			"newly-failing",
			"errors"
		];
	}),
	19740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rn: () => stricter,
			fD: () => rulesOf
		});
		var _shared_config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98100), _figure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41255), _metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48395);
		let kinds = [
			"min",
			"max",
			"max-regression",
			"max-gap"
		];
		function rulesOf(gate, from, locate) {
			let given = {
				errors: { max: 0 },
				...gate ?? _shared_config_schema_js__WEBPACK_IMPORTED_MODULE_0__.z
			};
			return _metric_js__WEBPACK_IMPORTED_MODULE_2__.q.flatMap((metric) => {
				let limits = given[metric];
				return limits === void 0 ? [] : kinds.flatMap((kind) => {
					let limit = limits[kind];
					if (limit === void 0) return [];
					let { file, line } = locate([metric, kind]), rule = {
						metric,
						kind,
						limit,
						prove: kind === "max-regression" && limits.prove === !0,
						from,
						...file !== void 0 && { file },
						...line !== void 0 && { line }
					}, { by, "min-cases": least } = limits;
					return by === void 0 || least === void 0 ? [rule] : by.map((name) => ({
						...rule,
						by: name,
						least
					}));
				});
			});
		}
		function stricter(base, head, suite) {
			let loosened = [], rules = new Map(head.map((rule) => [keyOf(rule), rule]));
			for (let rule of base) {
				let now = rules.get(keyOf(rule)), place = {
					...now?.file !== void 0 && { file: now.file },
					...now?.line !== void 0 && { line: now.line }
				};
				if (now === void 0) {
					let { file, line } = rule, before = {
						...file !== void 0 && { file },
						...line !== void 0 && { line }
					};
					loosened.push({
						message: `${suite}: the rule ${describeRule(rule)} was removed`,
						level: "warning",
						...before
					}), rules.set(keyOf(rule), rule);
				} else isLooser(now.kind, now.limit, rule.limit) ? (loosened.push({
					message: `${suite}: ${describeRule(rule)} was loosened to ${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.PW)(now)}`,
					level: "warning",
					...place
				}), rules.set(keyOf(rule), {
					...rule,
					prove: rule.prove || now.prove,
					...leastOf(rule, now)
				})) : rule.least !== void 0 && now.least !== void 0 && now.least > rule.least ? (loosened.push({
					message: `${suite}: ${describeRule(rule)} was loosened to slices of ${now.least} cases, from ${rule.least}`,
					level: "warning",
					...place
				}), rules.set(keyOf(rule), {
					...now,
					...leastOf(rule, now)
				})) : rule.prove && !now.prove && (loosened.push({
					message: `${suite}: ${describeRule(rule)} no longer has to be proven`,
					level: "warning",
					...place
				}), rules.set(keyOf(rule), {
					...now,
					prove: !0
				}));
			}
			return {
				rules: [...rules.values()],
				loosened
			};
		}
		let keyOf = ({ metric, kind, by = "" }) => `${metric} ${kind} ${by}`, leastOf = (a, b) => a.least === void 0 || b.least === void 0 ? {} : { least: Math.min(a.least, b.least) }, isLooser = (kind, now, before) => kind === "min" ? now < before : now > before;
		function describeRule(rule) {
			return `${rule.metric} ${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.PW)(rule)}`;
		}
	}),
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
	69268: (shared2[69268]),
	69072: (shared2[69072]),
	52802: (shared2[52802]),
	41019: (shared3[41019]),
	97973: (shared4[97973]),
	38252: (shared3[38252]),
	64996: (shared4[64996]),
	7342: (shared5[7342]),
	95273: (shared5[95273]),
	34996: (shared3[34996]),
	80603: (shared4[80603]),
	97513: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { Source: () => Source });
		class Source {
			path;
			text;
			#starts;
			constructor(path, text) {
				this.path = path, this.text = text.replace(/^\uFEFF/, "");
			}
			at(offset) {
				let starts = this.#lines(), low = 0, high = starts.length - 1;
				for (; low < high;) {
					let middle = low + high + 1 >> 1;
					starts[middle] <= offset ? low = middle : high = middle - 1;
				}
				return {
					line: low + 1,
					column: offset - starts[low] + 1
				};
			}
			span(offset = 0, end = this.text.length) {
				return {
					...this.at(offset),
					endLine: this.at(Math.max(offset, end - 1)).line,
					offset,
					end
				};
			}
			lineStart(line) {
				return this.#lines()[line - 1] ?? this.text.length;
			}
			#lines() {
				if (this.#starts === void 0) {
					let starts = [0];
					for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) starts.push(at + 1);
					this.#starts = starts;
				}
				return this.#starts;
			}
		}
	}),
	24518: (shared3[24518]),
	333: (shared3[333]),
	57547: (shared3[57547]),
	14948: (shared4[14948]),
	86531: (shared3[86531])
};
