import { shared as shared0 } from './55601.shared.js';
import { shared as shared1 } from './52962.shared.js';
import { shared as shared2 } from './83871.shared.js';
export const id = 5e3;
export const ids = [5e3];
export const modules = {
	5e3: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { evalGate: () => evalGate });
		var schemas = __webpack_require__(14399), action_define = __webpack_require__(5417), inputs = __webpack_require__(43387), action_shard = __webpack_require__(79796), limit_inputs = __webpack_require__(92397), ledger_inputs = __webpack_require__(30598), predicate = __webpack_require__(98400), errors = __webpack_require__(67029), suites_affected = __webpack_require__(83871), suites_sources = __webpack_require__(69673), example = __webpack_require__(60612), pairing = __webpack_require__(25538), touched = __webpack_require__(8976);
		async function measure(asked, context) {
			let { revision, rules, clock } = context, started = clock(), shard = (0, action_shard.IS)(asked), { base, head, changed = [] } = revision, sources = await (0, suites_sources.u)(rules.config, ruling(context), asked.suites), baseConfig = context.trust.rules === "base" ? rules.config : rules.stricter, affected = [];
			for (let source of sources) (asked.all || base === void 0 || (0, suites_affected.f)(source, changed, baseConfig) || await (0, suites_affected.I)(source, changed, ruling(context))) && affected.push(source);
			let configs = [rules.config, ...rules.stricter ? [rules.stricter] : []], isTouched = rules.stricter !== void 0 && (0, touched.JK)(sources, changed, configs), bases = (affected.length > 0 || isTouched) && base && baseConfig ? await basesOf(baseConfig, base, context) : [], test = isTouched && base && rules.stricter ? await testChange({
				tree: base,
				config: rules.stricter,
				sources: bases
			}, sources, context, asked.suites) : void 0;
			affected.push(...sources.filter((source) => !affected.includes(source) && test?.isWeakened(source.suite)));
			let loosened = [], unchanged = sources.filter((source) => source.settings !== void 0 && !affected.includes(source)).map(unchangedSubject), measured = {
				subjects: [],
				tables: [],
				spent: 0,
				sent: 0,
				throttled: 0
			};
			if (affected.length > 0) {
				let plans = [], [{ prepare }, { measurePlans }, { eachPrompt }] = await Promise.all([
					Promise.all([__webpack_require__.e(3353), __webpack_require__.e(6253)]).then(__webpack_require__.bind(__webpack_require__, 16253)),
					__webpack_require__.e(5171).then(__webpack_require__.bind(__webpack_require__, 15171)),
					__webpack_require__.e(2132).then(__webpack_require__.bind(__webpack_require__, 62132))
				]), scripts = context.scripts(ruling(context)), beside = {
					heads: sources,
					compareWith: asked["compare-with"]
				};
				try {
					for (let source of affected) {
						let before = (0, pairing.b)(source, sources, bases, changed), trees = {
							head: ruling(context),
							base: context.revision.base
						};
						for (let each of await eachPrompt({
							source,
							base: before
						}, trees)) {
							let prepared = await prepare(each.source, each.base, context, scripts, beside);
							plans.push(...prepared?.plans ?? [], ...await test?.again(prepared?.plans ?? [], each.base) ?? []), loosened.push(...prepared?.loosened ?? []);
						}
					}
					let own = shard === void 0 ? {
						plans,
						asked
					} : await (await __webpack_require__.e(8970).then(__webpack_require__.bind(__webpack_require__, 58970))).shareOf(plans, asked, shard);
					measured = await measurePlans(own.plans, own.asked, context, started);
				} finally {
					await scripts.close(), await test?.close();
				}
			}
			let { records = [], ...told } = measured;
			return shard !== void 0 && await (await __webpack_require__.e(8454).then(__webpack_require__.bind(__webpack_require__, 8454))).writeRecord(shard, records, context.results), {
				...base && { base: base.label },
				head: head.label,
				...shard && { shard },
				...told,
				subjects: (0, example.FR)([...measured.subjects, ...unchanged]),
				loosened: [...loosened, ...test?.loosened ?? []],
				...asked["max-cost"] !== void 0 && { maxCost: asked["max-cost"] },
				seconds: (clock() - started) / 1e3
			};
		}
		let ruling = ({ trust, revision }) => trust.rules === "base" && revision.base ? revision.base : revision.head;
		async function basesOf(config, base, { log }) {
			try {
				return await (0, suites_sources.u)(config, base);
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				return log.warning(`Nothing of the base can be compared with: ${error.message}`), [];
			}
		}
		async function testChange(base, sources, context, only) {
			let { TestChange } = await Promise.all([
				__webpack_require__.e(7207),
				__webpack_require__.e(3353),
				__webpack_require__.e(489)
			]).then(__webpack_require__.bind(__webpack_require__, 90489)), { revision, rules } = context;
			return TestChange.find(base, {
				tree: revision.head,
				config: rules.config,
				sources
			}, context, only);
		}
		let unchangedSubject = ({ suite, prompt, settings }) => ({
			suite,
			prompt,
			model: settings?.models?.join(", ") ?? "",
			status: "unchanged",
			reason: "nothing that it covers changed",
			total: 0,
			repeats: settings?.repeats ?? 1,
			outcomes: [],
			newlyFailing: none,
			criticalNewlyFailing: [],
			newlyPassing: none,
			flaky: none,
			errored: none,
			slices: []
		}), none = {
			count: 0,
			examples: []
		};
		var untouched = __webpack_require__(13033);
		let evalGate = (0, action_define.Q)({
			name: "eval-gate",
			description: "Blocks a pull request that makes a prompt worse: base and head answer the same cases, and statistics decide",
			icon: "shield",
			color: "green",
			version: 1,
			timed: !0,
			inputs: schemas.Ikc({
				suites: (0, inputs.p_)("Names of the suites to measure, separated by commas. Default: every suite that the change can affect."),
				all: (0, inputs.zM)("Measure the suites that the change cannot affect as well.", !1),
				"compare-with": (0, inputs.Qq)("A commit beside the base, such as the last release, that the head may not fall behind either: a tag, a branch, a commit, a pattern of tags such as `v*`, or `latest-release`. Default: what the suites name."),
				...limit_inputs.B,
				record: (0, inputs.Qq)("File to write all answers to, relative to `working-directory`, to be replayed by the provider `replay`."),
				shard: (0, action_shard.d8)("Measure one of several shares of the cases, such as `2/8`, in a job of its own: no comment and no check are made, and `publish` merges the results of all."),
				...ledger_inputs.h
			}),
			data: async () => (await __webpack_require__.e(1550).then(__webpack_require__.bind(__webpack_require__, 61550))).dataSchema,
			outputs: {
				"pass-rate": {
					description: "Lowest pass rate of the suites measured, 0 to 1.",
					value: (data) => lowest(data, ({ passRate }) => passRate)
				},
				cost: {
					description: "US dollars spent by this run; empty when a price is not known.",
					value: costOf
				},
				cases: {
					description: "How many cases were measured.",
					value: (data) => total(data, ({ cases }) => cases)
				},
				"newly-failing": {
					description: "How many cases passed every repeat at the base and fail every one at the head.",
					value: newlyFailing
				},
				"cheapest-passing": {
					description: "The prompt and the model that pass at the lowest cost a case, by suite, as JSON: `{\"triage\":{\"prompt\":\"…\",\"model\":\"…\",\"cost-per-case\":0.0021,\"pass-rate\":0.95}}`. Empty when none passes with a known price.",
					value: async (data, policy) => total(data, ({ cases }) => cases) === 0 ? void 0 : (await __webpack_require__.e(2042).then(__webpack_require__.bind(__webpack_require__, 92042))).cheapestPassing(data, policy)
				},
				...predicate.Mc
			},
			measure,
			tests: ({ shard, subjects }) => {
				let suites = [...new Set(subjects.map(({ suite }) => suite))].filter((name) => subjects.every(({ suite, status }) => suite !== name || status === "measured"));
				return shard === void 0 && suites.length > 0 ? { suites } : void 0;
			},
			decide: async (...about) => (await Promise.all([__webpack_require__.e(166), __webpack_require__.e(8357)]).then(__webpack_require__.bind(__webpack_require__, 48357))).decide(...about),
			report: async (...about) => (await Promise.all([__webpack_require__.e(166), __webpack_require__.e(5878)]).then(__webpack_require__.bind(__webpack_require__, 25878))).report(...about),
			untouched: untouched.sF,
			shards: {
				file: "shard.json",
				record: async () => (await __webpack_require__.e(9636).then(__webpack_require__.bind(__webpack_require__, 29636))).shardRecordSchema,
				merge: async (parts) => (await Promise.all([
					__webpack_require__.e(1787),
					__webpack_require__.e(3519),
					__webpack_require__.e(6853),
					__webpack_require__.e(3981)
				]).then(__webpack_require__.bind(__webpack_require__, 72859))).merge(parts),
				gather: async (...about) => (await __webpack_require__.e(5618).then(__webpack_require__.bind(__webpack_require__, 45618))).gatherSamples(...about)
			},
			files: async (data, decision, results, policy) => {
				if (data.subjects.every(({ head }) => head === void 0)) return [];
				let [{ writeHtml }, { writeJUnit }, { openSamples }] = await Promise.all([
					Promise.all([
						__webpack_require__.e(1787),
						__webpack_require__.e(1771),
						__webpack_require__.e(166),
						__webpack_require__.e(5878),
						__webpack_require__.e(5340)
					]).then(__webpack_require__.bind(__webpack_require__, 35340)),
					__webpack_require__.e(6182).then(__webpack_require__.bind(__webpack_require__, 76182)),
					__webpack_require__.e(3397).then(__webpack_require__.bind(__webpack_require__, 53397))
				]), path = `${results.path}/samples.jsonl`, samples = await openSamples(path), page = await writeHtml(data, decision, policy, samples, results), beside = data.subjects.some(({ reference }) => reference?.figures !== void 0) ? [`${results.path}/reference.jsonl`] : [];
				return [
					page,
					await writeJUnit(data, samples, results),
					path,
					...beside
				];
			}
		}), figures = ({ subjects }) => subjects.filter(({ asAtBase }) => asAtBase === void 0).flatMap(({ head }) => head ?? []);
		function newlyFailing({ subjects }) {
			let counts = new Map();
			for (let { suite, asAtBase = suite, prompt, model, newlyFailing: found } of subjects) {
				let key = JSON.stringify([
					asAtBase,
					prompt,
					model
				]);
				counts.set(key, Math.max(counts.get(key) ?? 0, found.count));
			}
			return [...counts.values()].reduce((sum, count) => sum + count, 0);
		}
		let total = (data, pick) => figures(data).reduce((sum, each) => sum + pick(each), 0);
		function lowest(data, pick) {
			let values = figures(data).flatMap((each) => pick(each) ?? []);
			return values.length === 0 ? void 0 : Math.min(...values);
		}
		function costOf(data) {
			let isKnown = data.subjects.flatMap(({ base, head, reference }) => [
				base,
				head,
				reference?.figures
			].flatMap((side) => side ?? [])).every(({ unpriced, answers, recorded }) => unpriced === 0 || answers === recorded), isJudgedAtKnown = data.subjects.every(({ judging }) => (judging?.unpriced ?? 0) === 0);
			return isKnown && isJudgedAtKnown ? data.spent : void 0;
		}
	}),
	60612: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FR: () => limitExamples,
			Ql: () => exampleOf,
			YL: () => isQuoting
		});
		function exampleOf({ case: testCase, base, head }, shown) {
			let headSample = telling(head), baseSample = base && telling(base), error = headSample?.error ?? baseSample?.error, visible = shown.show({
				input: inputOf(testCase),
				expected: testCase.expected,
				base: baseSample?.answer?.text,
				head: headSample?.answer?.text,
				reason: error === void 0 ? headSample?.grades.find(({ pass }) => !pass)?.reason : error.message
			}), reason = error === void 0 || isQuoting(error) ? visible?.reason : shown.tell(error.message);
			return {
				id: testCase.id,
				file: testCase.file,
				line: testCase.line,
				critical: testCase.critical,
				tags: { ...testCase.tags },
				...head.length > 1 && { passed: {
					...base && { base: passedOf(base) },
					head: passedOf(head)
				} },
				...visible && {
					input: cut(textOf(visible.input)),
					...visible.expected !== void 0 && { expected: cut(textOf(visible.expected)) },
					...visible.base !== void 0 && { base: cut(visible.base) },
					...visible.head !== void 0 && { head: cut(visible.head) }
				},
				...reason !== void 0 && { reason: cut(reason) }
			};
		}
		let passedOf = (samples) => samples.filter(({ pass }) => pass === !0).length, isQuoting = ({ code }) => code === "grading" || code === "rendering", telling = (samples) => samples.find(({ error }) => error !== void 0) ?? samples.find(({ pass }) => pass === !1) ?? samples[0];
		function inputOf({ vars }) {
			let values = Object.values(vars);
			return values.length === 1 ? values[0] : vars;
		}
		let textOf = (value) => typeof value == "string" ? value : JSON.stringify(value), cut = (text) => text.length <= 600 ? text : `${text.slice(0, 599)}…`;
		function limitExamples(subjects) {
			let left = 200, limited = subjects.map((subject) => ({ ...subject })), take = ({ count, examples }) => {
				let kept = examples.slice(0, left);
				return left -= kept.length, {
					count,
					examples: kept
				};
			};
			for (let kind of [
				"newlyFailing",
				"errored",
				"flaky",
				"newlyPassing"
			]) for (let subject of limited) subject[kind] = take(subject[kind]);
			return limited;
		}
	}),
	25538: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => baseOf });
		function baseOf(head, heads, bases, changed) {
			let same = bases.filter(({ suite }) => suite === head.suite), before = changed.find(({ path, kind }) => path === head.prompt && kind === "renamed")?.from, exact = same.find(({ prompt }) => prompt === head.prompt) ?? same.find(({ prompt }) => prompt === before);
			if (exact !== void 0) return exact;
			let renamed = bases.find(({ prompt, settings }) => prompt === before && settings === void 0);
			return renamed !== void 0 && head.settings === void 0 ? renamed : heads.filter(({ suite }) => suite === head.suite).length === 1 && same.length === 1 ? same[0] : void 0;
		}
	}),
	8976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ej: () => textsIn,
			JK: () => isTestTouched,
			Mf: () => workflowFolder
		});
		var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8374), _shared_cases_attachments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55601), _shared_grading_graders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6156), _shared_grading_judges_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52962), _shared_prompts_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28365);
		let workflowFolder = ".github/workflows/";
		function isTestTouched(sources, changed, configs) {
			if (configs.some((one) => one !== configs[0])) return !0;
			let settings = sources.flatMap((source) => source.settings ?? []), cases = settings.flatMap((one) => one.cases ?? []), recorded = configs.flatMap(({ value }) => Object.values(value.models)).flatMap((model) => model.provider === "replay" ? [model.file] : []), named = settings.flatMap(({ graders }) => textsIn(graders)), scripts = settings.flatMap(({ graders }) => (0, _shared_grading_graders_js__WEBPACK_IMPORTED_MODULE_1__.R7)(graders)), ownTests = sources.filter((source) => !source.settings?.cases || !source.settings.graders), found = configs.flatMap(({ value }) => value.prompts ?? _shared_prompts_formats_js__WEBPACK_IMPORTED_MODULE_3__.s2), withoutOwn = new Set(sources.filter((source) => !ownTests.includes(source)).map(({ prompt }) => prompt)), isMeant = picomatch__WEBPACK_IMPORTED_MODULE_4__([
				...cases,
				...found,
				...scripts
			], { dot: !0 }), isTest = (path) => !withoutOwn.has(path) && (path.startsWith(workflowFolder) || path === _shared_grading_judges_record_js__WEBPACK_IMPORTED_MODULE_2__.tR || /\.(jsonl|ndjson)$/.test(path) || isMeant(path) || [
				...cases,
				...recorded,
				...named
			].includes(path) || ownTests.some(({ prompt }) => prompt === path) || cases.some((pattern) => (0, _shared_cases_attachments_js__WEBPACK_IMPORTED_MODULE_0__.TS)(path, pattern)));
			return changed.some(({ path, from }) => isTest(path) || from !== void 0 && isTest(from));
		}
		function textsIn(value) {
			return typeof value == "string" ? [value.replace(/^\.\//, "")] : typeof value == "object" && value ? Object.values(value).flatMap(textsIn) : [];
		}
	}),
	13033: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A8: () => noSuite,
			s6: () => nothing,
			sF: () => untouched,
			w6: () => unchangedSections
		});
		var _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14359);
		function untouched({ subjects, loosened, tables, shard }) {
			if (subjects.every(({ status }) => status === "unchanged") && loosened.length + tables.length === 0 && shard === void 0) return {
				headline: subjects.length === 0 ? noSuite : nothing,
				sections: unchangedSections(subjects)
			};
		}
		let noSuite = "there is no suite to run: npx aiops-actions init writes a first one", nothing = "nothing that the suites cover changed";
		function unchangedSections(subjects) {
			if (subjects.length === 0) return [];
			let names = [...new Set(subjects.map(({ suite }) => suite))], title = `${names.length} ${names.length === 1 ? "suite is" : "suites are"} not affected by this change`;
			return [{
				id: "unchanged suites",
				priority: 6,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.zH)([title], (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)(names.join(", ")))]
			}];
		}
	}),
	5417: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => defineAction });
		function defineAction(definition) {
			return definition;
		}
	}),
	55601: (shared0[55601]),
	92397: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => limitInputs });
		var _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43387), _config_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73471);
		let limitInputs = {
			"max-cost": (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__.au)("The most that this run may cost, such as `$2.00`. It stops there, and the verdict is `error`.", _config_quantity_js__WEBPACK_IMPORTED_MODULE_1__.g7),
			"max-time": (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__.au)("The longest that this run may take, such as `30 min`. Nothing further is asked then, and the verdict is `error`.", _config_quantity_js__WEBPACK_IMPORTED_MODULE_1__.E9)
		};
	}),
	52962: (shared1[52962]),
	30598: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => ledgerSettings,
			h: () => ledgerInputs
		});
		var _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43387), _config_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73471);
		let ledgerInputs = {
			ledger: (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("File of answers that were paid for, relative to `working-directory`; `none` asks everything anew. Default: in the temporary folder of a runner, else `.aiops/ledger.sqlite`."),
			cache: (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__.zM)("Keep the ledger in the cache of GitHub Actions from run to run.", !0),
			"ledger-size": (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__.au)("The most that the ledger may take on disk; what was not used for longest goes. Default: `200 MB`.", _config_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DB)
		}, ledgerSettings = (given) => ({
			file: given.ledger,
			cache: given.cache,
			maxSize: given["ledger-size"]
		});
	}),
	95247: (shared0[95247]),
	88665: (shared0[88665]),
	28365: (shared1[28365]),
	98400: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mc: () => attestOutputs,
			W3: () => predicateType,
			_2: () => predicateFile,
			pE: () => subjectFile
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		let predicateType = "https://github.com/aiops-actions/aiops-actions/blob/v1/docs/deployments.md#what-is-attested", predicateFile = "predicate.json", subjectFile = (content) => `content-${content.slice(7).slice(0, 12)}.json`, isSubject = (path) => /^content-[0-9a-f]{12}\.json$/.test((0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)), predicateOf = (files) => files.find((path) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) === predicateFile), attestOutputs = {
			predicate: {
				description: "For actions/attest: path of the predicate. Empty where nothing was proven: it did not pass, nothing goes live, or the event runs what is not merged.",
				value: (_data, _policy, files) => predicateOf(files)
			},
			"predicate-type": {
				description: "For actions/attest: type of the predicate.",
				value: (_data, _policy, files) => predicateOf(files) && predicateType
			},
			subjects: {
				description: "For actions/attest: paths of what was tested, a line for the content of each deployment.",
				value: (_data, _policy, files) => files.filter(isSubject).join("\n") || void 0
			}
		};
	}),
	83871: (shared2[83871]),
	69673: (shared0[69673])
};
