import { shared as shared0 } from './60100.shared.js';
import { shared as shared1 } from './7035.shared.js';
import { shared as shared2 } from './76330.shared.js';
import { shared as shared3 } from './58789.shared.js';
export const id = 8729;
export const ids = [8729];
export const modules = {
	60100: (shared0[60100]),
	8729: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			judgeCheckCommand: () => judgeCheckCommand,
			judgeCheckHelp: () => judgeCheckHelp
		});
		var external_node_fs_ = __webpack_require__(73024), external_node_path_ = __webpack_require__(76760), errors = __webpack_require__(83502), format = __webpack_require__(55258), distributions = __webpack_require__(72175), interval = __webpack_require__(72047), wilson = __webpack_require__(73506);
		function agreementOf(table, level) {
			let n = sum(table.flat());
			if (n === 0) return {
				n,
				agreement: NaN
			};
			let shares = table.map((row) => row.map((count) => count / n)), rows = shares.map(sum), columns = shares.map((_, at) => sum(shares.map((row) => row[at] ?? 0))), agreement = sum(shares.map((row, at) => row[at] ?? 0)), chance = sum(rows.map((share, at) => share * (columns[at] ?? 0)));
			if (chance >= 1 - 1e-12) return {
				n,
				agreement
			};
			let kappa = (agreement - chance) / (1 - chance), error = Math.sqrt(Math.max(0, variance(shares, rows, columns, kappa, chance) / n));
			if (error > 1e-9) {
				let half = (0, distributions.Zl)((0, interval.A)(level)) * error;
				return {
					n,
					agreement,
					kappa,
					interval: {
						low: Math.max(-1, kappa - half),
						high: Math.min(1, kappa + half)
					}
				};
			}
			let { low, high } = (0, wilson.Y)(Math.round(agreement * n), n, level), beyond = (share) => Math.max(-1, (share - chance) / (1 - chance));
			return {
				n,
				agreement,
				kappa,
				interval: {
					low: beyond(low),
					high: beyond(high)
				}
			};
		}
		function variance(shares, rows, columns, kappa, chance) {
			let rest = 1 - kappa, equal = 0, unequal = 0;
			for (let [i, row] of shares.entries()) for (let [j, share] of row.entries()) i === j ? equal += share * (1 - ((rows[i] ?? 0) + (columns[i] ?? 0)) * rest) ** 2 : unequal += share * ((columns[i] ?? 0) + (rows[j] ?? 0)) ** 2;
			return (equal + rest ** 2 * unequal - (kappa - chance * rest) ** 2) / (1 - chance) ** 2;
		}
		let sum = (values) => values.reduce((a, b) => a + b, 0);
		class JudgeCheck {
			#labels = new Map();
			#met = new Set();
			#tables = new Map();
			constructor(labels) {
				for (let label of labels) {
					let same = this.#labels.get(label.case) ?? [];
					same.push(label), this.#labels.set(label.case, same);
				}
			}
			add(answer) {
				let label = this.#labels.get(answer.case)?.find((one) => isMeant(one, answer));
				if (label !== void 0) for (let { grader, verdicts = [] } of answer.grades) for (let { judge, pass } of verdicts) {
					this.#met.add(label);
					let key = JSON.stringify([
						answer.suite,
						grader,
						judge
					]), counted = this.#tables.get(key) ?? {
						suite: answer.suite,
						grader,
						judge,
						table: [[0, 0], [0, 0]]
					};
					this.#tables.set(key, counted);
					let row = counted.table[+!label.isRight];
					row[+!pass] = (row[+!pass] ?? 0) + 1;
				}
			}
			get checked() {
				return [...this.#tables.values()].map(({ table, ...about }) => ({
					...about,
					...agreementOf(table, .9),
					tooKind: table[1]?.[0] ?? 0,
					tooStrict: table[0]?.[1] ?? 0
				}));
			}
			get unmet() {
				return [...this.#labels.values()].flat().filter((label) => !this.#met.has(label));
			}
		}
		let isMeant = (label, answer) => label.side === answer.side && label.repeat === answer.repeat && [
			"suite",
			"prompt",
			"model"
		].every((name) => label[name] === void 0 || label[name] === answer[name]);
		var labels = __webpack_require__(7035), record = __webpack_require__(55689), report_document = __webpack_require__(30056), terminal = __webpack_require__(91786), read_lines = __webpack_require__(58789), command_options = __webpack_require__(60100);
		let judgeCheckHelp = "Usage: aiops judge-check --labels <file> [--<option> <value> \u2026]\n\nCompares what judges said of answers with what people say of the same answers. Nothing is asked.\n\n  --labels     JSON lines: {\"case\": \"t-1\", \"label\": \"right\"}; also wrong, or a score from 0 to 1.\n               suite, prompt, model, side [head] and repeat [0] tell answers apart\n  --results    the folder of a run of eval-gate [aiops-results/eval-gate]\n  --grader     only what this grader of the suite says, by its name\n  --record     aiops-judges.json, to note what was found: reports of eval-gate then tell it\n  --min-kappa  the least agreement beyond chance that passes, from -1 to 1, for each judge", options = [
			"labels",
			"results",
			"grader",
			"record",
			"min-kappa"
		];
		async function judgeCheckCommand(args) {
			if (args.length === 0 || args.some((word) => [
				"help",
				"--help",
				"-h"
			].includes(word))) return process.stdout.write(`${judgeCheckHelp}\n`), 0;
			let given = (0, command_options.i)("judge-check", options, args);
			if (given.labels === void 0) throw new errors.yo("judge-check: say where the labels are, with --labels <file>.");
			let least = kappaOf(given["min-kappa"]), check = new JudgeCheck((0, labels.X)(given.labels, textOf(given.labels))), results = given.results ?? "aiops-results/eval-gate", samples = (0, external_node_path_.join)(results, "samples.jsonl");
			for await (let answer of answersIn(samples)) {
				let { grader } = given;
				check.add(grader === void 0 ? answer : {
					...answer,
					grades: answer.grades.filter((one) => one.grader === grader)
				});
			}
			let { checked, unmet } = check;
			if (checked.length === 0) throw new errors.yo({
				file: given.labels,
				message: `no label is about an answer in ${samples}. They have to name cases of that run that a judge has judged.`
			});
			let { stdout } = process, color = stdout.isTTY === !0 && !process.env.NO_COLOR;
			return stdout.write(`${(0, terminal.terminal)([section(checked, unmet.length, least)], {
				width: stdout.columns || 100,
				color
			})}\n`), given.record !== void 0 && note(given.record, checked, judgesIn((0, external_node_path_.join)(results, "result.json"))), +!checked.every((one) => agrees(one, least));
		}
		function section(checked, unmet, least) {
			let columns = [
				"suite",
				"grader",
				"judge",
				"labels",
				"agree",
				"kappa (90 %)",
				"too kind",
				"too strict"
			].map((title, at) => ({
				title,
				align: at < 3 ? "left" : "right"
			})), rows = checked.map((one) => {
				let { suite, grader, judge, n, agreement, tooKind, tooStrict } = one;
				return [
					suite,
					grader,
					judge,
					`${n}`,
					(0, format.l9)(agreement, 0),
					kappaText(one),
					`${tooKind}`,
					`${tooStrict}`
				].map((cell) => [cell]);
			}), short = checked.filter((one) => !agrees(one, least)), without = unmet === 1 ? "1 label has" : `${unmet} labels have`;
			return {
				id: "judges",
				priority: 1,
				blocks: [
					(0, report_document.tp)(columns, rows),
					...unmet > 0 ? [(0, report_document.FY)(`${without} no judged answer in this run.`)] : [],
					...short.map(({ grader, judge, kappa }) => (0, report_document.FY)(kappa === void 0 ? `${grader}: ${judge} cannot be told from chance, since all labels and all verdicts are the same.` : `${grader}: ${judge} has a kappa of ${kappa.toFixed(2)}, under ${least}.`))
				]
			};
		}
		let kappaText = ({ kappa, interval }) => kappa === void 0 || interval === void 0 ? "none" : `${kappa.toFixed(2)} (${interval.low.toFixed(2)} to ${interval.high.toFixed(2)})`, agrees = ({ kappa }, least) => least === void 0 || kappa !== void 0 && kappa >= least;
		async function* answersIn(path) {
			if (!(0, external_node_fs_.existsSync)((0, external_node_path_.resolve)(path))) throw new errors.yo(`There is no file ${path}. Name the folder of a run of eval-gate with --results.`);
			let line = 0;
			for await (let text of (0, read_lines.S)((0, external_node_fs_.createReadStream)((0, external_node_path_.resolve)(path)))) if (line += 1, text !== "") try {
				let sample = JSON.parse(text);
				Array.isArray(sample.grades) && (yield sample);
			} catch (error) {
				throw error instanceof SyntaxError ? new errors.yo({
					file: path,
					line,
					message: "is no JSON. The run may have been killed."
				}) : error;
			}
		}
		function judgesIn(path) {
			let { data } = parsed(path);
			return (data?.subjects ?? []).flatMap(({ suite, judging }) => (judging?.judges ?? []).map((one) => ({
				suite,
				...one
			})));
		}
		function parsed(path) {
			try {
				return JSON.parse(textOf(path));
			} catch (error) {
				throw error instanceof SyntaxError ? new errors.yo({
					file: path,
					message: "is no JSON. The run may have been killed."
				}) : error;
			}
		}
		function note(file, checked, judges) {
			let found = checked.flatMap((one) => {
				let same = judges.find((other) => [
					"suite",
					"grader",
					"judge"
				].every((key) => other[key] === one[key]));
				return same === void 0 ? [] : (0, record.zv)(one, same.digest);
			}), before = (0, external_node_fs_.existsSync)((0, external_node_path_.resolve)(file)) ? (0, record.CZ)(file, textOf(file)) : [];
			try {
				(0, external_node_fs_.writeFileSync)((0, external_node_path_.resolve)(file), (0, record.NK)(before, found));
			} catch (error) {
				throw new errors.yo(`${file} cannot be written: ${error.message}.`, { cause: error });
			}
		}
		function textOf(file) {
			try {
				return (0, external_node_fs_.readFileSync)((0, external_node_path_.resolve)(file), "utf8");
			} catch (error) {
				throw new errors.yo(`${file} cannot be read: ${error.message}.`, { cause: error });
			}
		}
		function kappaOf(text) {
			if (text === void 0) return;
			let value = Number(text);
			if (text.trim() !== "" && value >= -1 && value <= 1) return value;
			throw new errors.yo(`--min-kappa: must be a number from -1 to 1, such as 0.6, not "${text}".`);
		}
	}),
	7035: (shared1[7035]),
	55689: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CZ: () => parseJudgeRecord,
			EG: () => checkOf,
			NK: () => updatedRecord,
			tR: () => judgeRecordFile,
			zv: () => recordOf
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503), _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _prompts_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76330);
		let judgeRecordFile = "aiops-judges.json", entrySchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
			suite: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			grader: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			judge: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			digest: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			labels: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(1),
			agreement: zod__WEBPACK_IMPORTED_MODULE_2__.aig(),
			kappa: zod__WEBPACK_IMPORTED_MODULE_2__.aig().optional()
		}), recordSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({ judges: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(entrySchema) });
		function parseJudgeRecord(file, text) {
			try {
				let { data, error } = recordSchema.safeParse((0, _prompts_json_js__WEBPACK_IMPORTED_MODULE_1__.q)(text));
				if (data !== void 0) return data.judges;
				let [issue] = error.issues;
				throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					file,
					message: `is no record of judges: ${issue?.path.join(".")}: ${issue?.message}.`
				});
			} catch (error) {
				throw error instanceof _prompts_json_js__WEBPACK_IMPORTED_MODULE_1__.a ? new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					file,
					line: error.line ?? 1,
					message: `is not JSON: ${error.message}`
				}) : error;
			}
		}
		function updatedRecord(before, checks) {
			let judges = [...new Map([...before, ...checks].map((one) => [keyOf(one), one]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, one]) => one);
			return `${JSON.stringify({ judges }, void 0, 2)}\n`;
		}
		let recordOf = ({ suite, grader, judge, n, agreement, kappa }, digest) => ({
			suite,
			grader,
			judge,
			digest,
			labels: n,
			agreement,
			...kappa !== void 0 && { kappa }
		}), keyOf = ({ suite, grader, judge }) => JSON.stringify([
			suite,
			grader,
			judge
		]);
		function checkOf(record, judge) {
			let same = record.filter((one) => keyOf(one) === keyOf(judge)), check = same.find(({ digest }) => digest === judge.digest);
			return {
				...check && { check },
				isChanged: check === void 0 && same.length > 0
			};
		}
	}),
	76330: (shared2[76330]),
	58789: (shared3[58789]),
	72175: (shared1[72175]),
	72047: (shared1[72047]),
	73506: (shared1[73506])
};
