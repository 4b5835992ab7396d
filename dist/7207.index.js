export const id = 7207;
export const ids = [7207, 9533];
export const modules = {
	67207: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { evalGate: () => evalGate });
		var schemas = __webpack_require__(2503), action_define = __webpack_require__(94798), inputs = __webpack_require__(21084), action_shard = __webpack_require__(17209), limit_inputs = __webpack_require__(4802), ledger_inputs = __webpack_require__(24701), predicate = __webpack_require__(29117), errors = __webpack_require__(83502), suites_affected = __webpack_require__(67492), suites_sources = __webpack_require__(98264), example = __webpack_require__(40569), pairing = __webpack_require__(40395), touched = __webpack_require__(95251);
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
					Promise.all([
						__webpack_require__.e(8920),
						__webpack_require__.e(1893),
						__webpack_require__.e(4872)
					]).then(__webpack_require__.bind(__webpack_require__, 44872)),
					__webpack_require__.e(3450).then(__webpack_require__.bind(__webpack_require__, 23450)),
					__webpack_require__.e(6309).then(__webpack_require__.bind(__webpack_require__, 56309))
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
					} : await (await __webpack_require__.e(6479).then(__webpack_require__.bind(__webpack_require__, 56479))).shareOf(plans, asked, shard);
					measured = await measurePlans(own.plans, own.asked, context, started);
				} finally {
					await scripts.close(), await test?.close();
				}
			}
			let { records = [], ...told } = measured;
			return shard !== void 0 && await (await __webpack_require__.e(3644).then(__webpack_require__.bind(__webpack_require__, 23644))).writeRecord(shard, records, context.results), {
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
				__webpack_require__.e(8815),
				__webpack_require__.e(8920),
				__webpack_require__.e(1893),
				__webpack_require__.e(3293)
			]).then(__webpack_require__.bind(__webpack_require__, 53293)), { revision, rules } = context;
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
		var untouched = __webpack_require__(63672);
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
			data: async () => (await __webpack_require__.e(3119).then(__webpack_require__.bind(__webpack_require__, 33119))).dataSchema,
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
					description: "The prompt and the model that pass at the lowest cost a case, by suite, as JSON: `{\"triage\":{\"prompt\":\"\u2026\",\"model\":\"\u2026\",\"cost-per-case\":0.0021,\"pass-rate\":0.95}}`. Empty when none passes with a known price.",
					value: async (data, policy) => total(data, ({ cases }) => cases) === 0 ? void 0 : (await __webpack_require__.e(9197).then(__webpack_require__.bind(__webpack_require__, 89197))).cheapestPassing(data, policy)
				},
				...predicate.Mc
			},
			measure,
			tests: ({ shard, subjects }) => {
				let suites = [...new Set(subjects.map(({ suite }) => suite))].filter((name) => subjects.every(({ suite, status }) => suite !== name || status === "measured"));
				return shard === void 0 && suites.length > 0 ? { suites } : void 0;
			},
			decide: async (...about) => (await Promise.all([__webpack_require__.e(3599), __webpack_require__.e(7354)]).then(__webpack_require__.bind(__webpack_require__, 17354))).decide(...about),
			report: async (...about) => (await Promise.all([__webpack_require__.e(3599), __webpack_require__.e(9409)]).then(__webpack_require__.bind(__webpack_require__, 89409))).report(...about),
			untouched: untouched.sF,
			shards: {
				file: "shard.json",
				record: async () => (await __webpack_require__.e(9139).then(__webpack_require__.bind(__webpack_require__, 9139))).shardRecordSchema,
				merge: async (parts) => (await Promise.all([
					__webpack_require__.e(6339),
					__webpack_require__.e(9009),
					__webpack_require__.e(121),
					__webpack_require__.e(2307)
				]).then(__webpack_require__.bind(__webpack_require__, 8089))).merge(parts),
				gather: async (...about) => (await __webpack_require__.e(5915).then(__webpack_require__.bind(__webpack_require__, 45915))).gatherSamples(...about)
			},
			files: async (data, decision, results, policy) => {
				if (data.subjects.every(({ head }) => head === void 0)) return [];
				let [{ writeHtml }, { writeJUnit }, { openSamples }] = await Promise.all([
					Promise.all([
						__webpack_require__.e(6339),
						__webpack_require__.e(5782),
						__webpack_require__.e(3599),
						__webpack_require__.e(9409),
						__webpack_require__.e(6088)
					]).then(__webpack_require__.bind(__webpack_require__, 26088)),
					__webpack_require__.e(5372).then(__webpack_require__.bind(__webpack_require__, 5372)),
					__webpack_require__.e(6304).then(__webpack_require__.bind(__webpack_require__, 6304))
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
	40569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		let textOf = (value) => typeof value == "string" ? value : JSON.stringify(value), cut = (text) => text.length <= 600 ? text : `${text.slice(0, 599)}\u2026`;
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
	40395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => baseOf });
		function baseOf(head, heads, bases, changed) {
			let same = bases.filter(({ suite }) => suite === head.suite), before = changed.find(({ path, kind }) => path === head.prompt && kind === "renamed")?.from, exact = same.find(({ prompt }) => prompt === head.prompt) ?? same.find(({ prompt }) => prompt === before);
			if (exact !== void 0) return exact;
			let renamed = bases.find(({ prompt, settings }) => prompt === before && settings === void 0);
			return renamed !== void 0 && head.settings === void 0 ? renamed : heads.filter(({ suite }) => suite === head.suite).length === 1 && same.length === 1 ? same[0] : void 0;
		}
	}),
	95251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ej: () => textsIn,
			JK: () => isTestTouched,
			Mf: () => workflowFolder
		});
		var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006), _shared_cases_attachments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67718), _shared_grading_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27545), _shared_grading_judges_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55689), _shared_prompts_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88646);
		let workflowFolder = ".github/workflows/";
		function isTestTouched(sources, changed, configs) {
			if (configs.some((one) => one !== configs[0])) return !0;
			let settings = sources.flatMap((source) => source.settings ?? []), cases = settings.flatMap((one) => one.cases ?? []), recorded = configs.flatMap(({ value }) => Object.values(value.models)).flatMap((model) => model.provider === "replay" ? [model.file] : []), named = settings.flatMap(({ graders }) => textsIn(graders)), scripts = settings.flatMap(({ graders }) => (0, _shared_grading_entries_js__WEBPACK_IMPORTED_MODULE_1__.R7)(graders)), ownTests = sources.filter((source) => !source.settings?.cases || !source.settings.graders), found = configs.flatMap(({ value }) => value.prompts ?? _shared_prompts_formats_js__WEBPACK_IMPORTED_MODULE_3__.s2), withoutOwn = new Set(sources.filter((source) => !ownTests.includes(source)).map(({ prompt }) => prompt)), isMeant = picomatch__WEBPACK_IMPORTED_MODULE_4__([
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
	63672: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A8: () => noSuite,
			s6: () => nothing,
			sF: () => untouched,
			w6: () => unchangedSections
		});
		var _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056);
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
	94798: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => defineAction });
		function defineAction(definition) {
			return definition;
		}
	}),
	67718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TS: () => mayBeAttached,
			gA: () => requireAttachments,
			m2: () => attachedFiles,
			vR: () => withAttachments
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502), _revision_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89247);
		let kinds = {
			png: {
				kind: "image",
				mediaType: "image/png"
			},
			jpg: {
				kind: "image",
				mediaType: "image/jpeg"
			},
			jpeg: {
				kind: "image",
				mediaType: "image/jpeg"
			},
			gif: {
				kind: "image",
				mediaType: "image/gif"
			},
			webp: {
				kind: "image",
				mediaType: "image/webp"
			},
			pdf: {
				kind: "document",
				mediaType: "application/pdf"
			},
			txt: {
				kind: "document",
				mediaType: "text/plain"
			},
			md: {
				kind: "document",
				mediaType: "text/markdown"
			},
			csv: {
				kind: "document",
				mediaType: "text/csv"
			},
			html: {
				kind: "document",
				mediaType: "text/html"
			},
			doc: {
				kind: "document",
				mediaType: "application/msword"
			},
			docx: {
				kind: "document",
				mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
			},
			xls: {
				kind: "document",
				mediaType: "application/vnd.ms-excel"
			},
			xlsx: {
				kind: "document",
				mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
			}
		}, endings = Object.keys(kinds).join(", ");
		function kindOf(path) {
			let ending = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path).slice(1).toLowerCase();
			return Object.hasOwn(kinds, ending) ? kinds[ending] : void 0;
		}
		function mayBeAttached(path, pattern) {
			let folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(`${pattern.replace(/[*?[{(!].*$/, "")}x`);
			return kindOf(path) !== void 0 && (folder === "." || path.startsWith(`${folder}/`));
		}
		function attachedFiles(given, file) {
			let paths = typeof given == "string" ? [given] : given;
			if (!Array.isArray(paths) || paths.some((path) => typeof path != "string" || path === "")) return "must be a path, or a list of paths.";
			let files = [];
			for (let path of paths) {
				let inside = (0, _revision_path_js__WEBPACK_IMPORTED_MODULE_2__._)(path);
				if (inside === void 0) return `${path} is outside of the folder of this file.`;
				let kind = kindOf(path);
				if (kind === void 0) return `${path} is no image or document: it has to end in ${endings}.`;
				files.push({
					path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), inside),
					name: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(inside),
					...kind
				});
			}
			return files;
		}
		async function requireAttachments({ attachments = [], file, line }, tree) {
			for (let { path } of attachments) if (await tree.digest(path) === void 0) throw missing(path, file, line);
		}
		async function withAttachments(testCase, tree) {
			let { attachments, file, line } = testCase;
			if (attachments === void 0) return testCase;
			let read = attachments.map(async (one) => {
				let bytes = await tree.read(one.path);
				if (bytes === void 0) throw missing(one.path, file, line);
				return {
					...one,
					bytes
				};
			});
			return {
				...testCase,
				attachments: await Promise.all(read)
			};
		}
		let missing = (path, file, line) => new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
			file,
			line,
			key: "attachments",
			message: `there is no file ${path}. Paths begin in the folder of ${file}.`
		});
	}),
	4802: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => limitInputs });
		var _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21084), _config_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19728);
		let limitInputs = {
			"max-cost": (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__.au)("The most that this run may cost, such as `$2.00`. It stops there, and the verdict is `error`.", _config_quantity_js__WEBPACK_IMPORTED_MODULE_1__.g7),
			"max-time": (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__.au)("The longest that this run may take, such as `30 min`. Nothing further is asked then, and the verdict is `error`.", _config_quantity_js__WEBPACK_IMPORTED_MODULE_1__.E9)
		};
	}),
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
	24701: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => ledgerSettings,
			h: () => ledgerInputs
		});
		var _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21084), _config_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19728);
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
	96606: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => digestOfSources });
		var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		async function digestOfSources(tree, patterns, key) {
			let { createHash } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 77598, 19)), hash = createHash("sha256");
			for (let path of await (0, _sources_js__WEBPACK_IMPORTED_MODULE_0__.d)(tree, patterns, key)) hash.update(`${path}\0${await tree.digest(path)}\0`);
			return `sha256:${hash.digest("hex")}`;
		}
	}),
	180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => filesOf,
			V: () => materialOf
		});
		var _application_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96606);
		function filesOf(config) {
			return config.provider === "replay" ? [config.file] : config.provider === "command" || config.provider === "http" ? config.sources : [];
		}
		async function materialOf(name, config, tree) {
			if (config.provider === "replay") return tree.digest(config.file);
			if (config.provider === "command" || config.provider === "http") return config.sources === void 0 ? config.provider === "command" ? tree.label : void 0 : (0, _application_digest_js__WEBPACK_IMPORTED_MODULE_0__.K)(tree, config.sources, `models.${name}.sources`);
		}
	}),
	1066: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W7: () => fileOf,
			WV: () => promptAt,
			ci: () => addressOf
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25051);
		let addressOf = (file, { key = "" }) => key.startsWith("#") || key === "" ? `${file}${key}` : `${file}#${key}`, fileOf = (address) => address.split("#", 1)[0] ?? address;
		function promptAt(address, file, prompts) {
			let [only, second] = prompts;
			if (only !== void 0 && (address === file ? second === void 0 : addressOf(file, only) === address)) return only;
			let found = prompts.find((prompt) => addressOf(file, prompt) === address);
			if (found !== void 0) return found;
			let there = prompts.map((prompt) => addressOf(file, prompt)), guess = (0, _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(address, there) ?? there[0], message = address === file ? "there are several prompts in this file." : `there is no prompt ${address.slice(file.length)}.`;
			throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				file,
				message,
				...guess !== void 0 && { fix: `Write one of them, such as ${guess}.` }
			});
		}
	}),
	88646: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HT: () => isPromptByName,
			SH: () => mayInclude,
			UX: () => isPromptPath,
			be: () => formatOf,
			s2: () => suitesByDefault,
			vq: () => formatNamed
		});
		var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
		let formats = {
			"github-models": {
				title: "a prompt of GitHub Models",
				found: ["**/*.prompt.{yml,yaml}"],
				suites: !0,
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(7781)
				]).then(__webpack_require__.bind(__webpack_require__, 37781))).github
			},
			dotprompt: {
				title: "a dotprompt",
				found: ["**/!(_)*.prompt"],
				named: ["**/*.prompt"],
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(8406),
					__webpack_require__.e(6365),
					__webpack_require__.e(4094),
					__webpack_require__.e(4122)
				]).then(__webpack_require__.bind(__webpack_require__, 94122))).dotprompt
			},
			prompty: {
				title: "a prompty",
				found: ["**/*.prompty"],
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(5722)
				]).then(__webpack_require__.bind(__webpack_require__, 45722))).prompty
			},
			promptfoo: {
				title: "a configuration of promptfoo",
				found: ["**/promptfooconfig*.{yaml,yml,json}"],
				named: ["**/*.{yaml,yml,json}"],
				claims: (text) => /^(?:prompts:|\s{0,20}"prompts"\s{0,9}:)/m.test(text) && /\b(?:providers|targets|tests)\b/.test(text),
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(6461),
					__webpack_require__.e(9397)
				]).then(__webpack_require__.bind(__webpack_require__, 89397))).promptfoo
			},
			bedrock: {
				title: "a prompt of Amazon Bedrock",
				found: ["**/*.prompt.json", "**/prompts/**/*.{json,yaml,yml}"],
				named: ["**/*.{json,yaml,yml}"],
				claims: (text) => /\btemplateConfiguration["']?\s*:/.test(text) && /\bvariants["']?\s*:/.test(text),
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(5969),
					__webpack_require__.e(4459)
				]).then(__webpack_require__.bind(__webpack_require__, 24459))).bedrock
			},
			cloudformation: {
				title: "a template of AWS CloudFormation",
				found: [
					"**/*{template,cloudformation,cfn,stack}*.{yaml,yml,json}",
					"**/{cloudformation,cfn,sam,infra,infrastructure}/**/*.{yaml,yml,json}",
					"**/*.template"
				],
				named: ["**/*.{yaml,yml,json}"],
				claims: (text) => /\bAWS::Bedrock::(?:Prompt|Agent|Guardrail)\b/.test(text),
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(5969),
					__webpack_require__.e(1877)
				]).then(__webpack_require__.bind(__webpack_require__, 61877))).cloudformation
			},
			"terraform-plan": {
				title: "a plan of Terraform",
				found: ["**/*plan*.json"],
				named: ["**/*.json"],
				claims: (text) => /"format_version"\s*:/.test(text) && /"aws(?:cc)?_bedrock/.test(text),
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(5969),
					__webpack_require__.e(586)
				]).then(__webpack_require__.bind(__webpack_require__, 80586))).terraformPlan
			},
			instructions: {
				title: "instructions of an agent",
				found: [
					"**/{AGENTS,AGENTS.override,CLAUDE,CLAUDE.local,GEMINI,SKILL}.md",
					"**/.github/copilot-instructions.md",
					"**/*.{prompt,instructions,agent,chatmode}.md",
					"**/.cursor/rules/**/*.mdc",
					"**/.claude/{agents,commands,rules}/**/*.md"
				],
				cased: !0,
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(9777)
				]).then(__webpack_require__.bind(__webpack_require__, 69777))).instructions
			},
			messages: {
				title: "a list of messages",
				found: ["**/prompts/**/*.{json,yaml,yml}"],
				named: ["**/*.{json,yaml,yml}"],
				claims: isListOfMessages,
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(6461),
					__webpack_require__.e(2637)
				]).then(__webpack_require__.bind(__webpack_require__, 72637))).messages
			},
			text: {
				title: "text",
				found: ["**/prompts/**/*.{txt,md,j2,jinja,jinja2,hbs,handlebars,mustache}"],
				except: ["**/{README,CHANGELOG,CONTRIBUTING,LICENSE}.{txt,md}"],
				named: ["**/*.{txt,md,j2,jinja,jinja2,hbs,handlebars,mustache}"],
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(864)
				]).then(__webpack_require__.bind(__webpack_require__, 864))).text
			}
		};
		function isListOfMessages(text) {
			return (/\bmessages["']?\s*:/.test(text) || /^(?:\s*#.*\n|---[ \t]*\n)*\s*[[-]/.test(text.slice(0, 2e3))) && /\brole["']?\s*:\s*["']?(?:system|developer|user|assistant|tool)\b/.test(text);
		}
		let entries = Object.entries(formats), loaded = new Map();
		function formatNamed(name) {
			let format = loaded.get(name) ?? formats[name].load();
			return loaded.set(name, format), format;
		}
		let suitesByDefault = entries.flatMap(([, { found, suites }]) => suites ? found : []), matchers = new Map(), isOf = ([name, entry], path, by) => {
			let id = `${by} ${name}`, known = matchers.get(id) ?? matcherOf(entry, by);
			return matchers.set(id, known), known(path);
		}, matcherOf = ({ found, except = [], named = [], cased }, by) => {
			let patterns = by === "named" ? [...found, ...named] : found, extensions = new Set(patterns.flatMap(extensionsOf)), options = {
				dot: !0,
				nocase: !cased
			}, isMeant = patterns.map((pattern) => meantBy(pattern, options)), isExcept;
			return (path) => !extensions.has(path.slice(path.lastIndexOf(".") + 1).toLowerCase()) || !isMeant.some((isOne) => isOne(path)) ? !1 : by === "named" || except.length === 0 || (isExcept ??= picomatch__WEBPACK_IMPORTED_MODULE_0__([...except], options), !isExcept(path));
		};
		function meantBy(pattern, options) {
			let longest = pattern.split(/\*+\/?|!?[({][^)}]*[)}]/).reduce((a, b) => b.length > a.length ? b : a).toLowerCase(), isMatch;
			return (path) => path.toLowerCase().includes(longest) ? (isMatch ??= picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, options), isMatch(path)) : !1;
		}
		function extensionsOf(pattern) {
			let [, several, one = ""] = /\.(?:\{([\w,]+)\}|(\w+))$/.exec(pattern) ?? [];
			return (several ?? one).split(",");
		}
		let isPromptPath = (path, by = "named") => entries.some((entry) => isOf(entry, path, by)), isPromptByName = (path) => entries.some((entry) => entry[1].claims === void 0 && isOf(entry, path, "default")), mayInclude = (path) => /(?:^|\/)(?:CLAUDE|GEMINI)(?:\.local)?\.md$/.test(path) || !/\.(prompt\.ya?ml|txt|md|mdc)$/i.test(path), formatOf = (path, text, by = "named") => entries.find((entry) => isOf(entry, path, by) && (entry[1].claims?.(text) ?? !0))?.[0];
	}),
	76330: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => NotJson,
			q: () => parseJson
		});
		class NotJson extends Error {
			name = "NotJson";
			line;
			column;
			constructor(text, cause) {
				let [, said = cause.message, offset] = /^(.*?)(?: in JSON)? at position (\d+)/s.exec(cause.message) ?? [], at = offset === void 0 ? void 0 : Number(offset);
				if (super(reason(said, text, at), { cause }), at === void 0) return;
				let before = text.slice(0, at);
				this.line = before.split("\n").length, this.column = before.length - before.lastIndexOf("\n");
			}
		}
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch (error) {
				throw error instanceof SyntaxError ? new NotJson(text, error) : error;
			}
		}
		let ended = "it ends too early: a closing } or ] is missing";
		function reason(said, text, at) {
			if (text.trim() === "") return "there is nothing";
			let rest = at === void 0 ? "" : text.slice(at, at + 80);
			if (said.startsWith("Expected ',' or ")) return comma(rest);
			if (/^Expected (double-quoted )?property name/.test(said)) return propertyName(rest);
			if (said.startsWith("Expected ':'")) return rest === "" ? ended : "a colon is missing after a name";
			if (said.startsWith("Unterminated string")) return "a text is opened with \" and never closed";
			if (said.startsWith("Bad control character")) return "a text holds a raw tab or line break: write \\t or \\n";
			if (said.startsWith("Bad ")) return "a backslash escapes nothing: write \\\\ for a backslash";
			if (said.startsWith("Unexpected non-whitespace")) return `after its end there is more: ${start(rest)}`;
			if (said.startsWith("Unexpected end")) return ended;
			let token = /^Unexpected token '(.)'/su.exec(said)?.[1];
			return token === void 0 ? said : unexpected(token, text);
		}
		function comma(rest) {
			return rest.trim() === "" ? ended : /^["{[\d-]|^(true|false|null)\b/.test(rest) ? `a comma is missing before ${start(rest)}` : `a comma is missing before ${start(rest)}, or a quote before it lacks its backslash: \\"`;
		}
		function propertyName(rest) {
			return rest === "" ? ended : rest.startsWith("}") ? "a comma stands before a closing }" : `a name needs double quotes: ${start(rest)}`;
		}
		let words = {
			True: "true",
			False: "false",
			None: "null",
			NaN: "null"
		};
		function unexpected(token, json) {
			if (token === "]") return "a comma stands before a closing ]";
			if (token === "'") return "texts need double quotes, not single ones";
			let text = json.trimStart(), word = Object.keys(words).find((name) => name.startsWith(token) && RegExp(`\\b${name}\\b`).test(text));
			return word === void 0 ? text.startsWith(token) ? `it begins with ${start(text)}` : `${JSON.stringify(token)} is not expected there` : `${word} is not JSON: write ${words[word]}`;
		}
		let start = (rest) => /^"[^"]{0,40}"?|^[\p{L}\p{N}_.-]{1,40}|^./su.exec(rest)?.[0] ?? rest;
	}),
	29117: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	67492: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => isAttachedTo,
			f: () => isAffected
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975), picomatch__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14006), _cases_attachments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67718), _grading_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27545), _models_material_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(180), _prompts_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1066), _prompts_formats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88646);
		function isAffected(source, changed, base) {
			let { settings, config, prompt } = source, models = modelsOf(source, config), ofModels = models.map((model) => model === void 0 ? [] : (0, _models_material_js__WEBPACK_IMPORTED_MODULE_4__.R)(model));
			if (ofModels.includes(void 0)) return !0;
			let files = [
				prompt,
				(0, _prompts_address_js__WEBPACK_IMPORTED_MODULE_5__.W7)(prompt),
				...settings?.cases ?? [],
				...(0, _grading_entries_js__WEBPACK_IMPORTED_MODULE_3__.R7)(settings?.graders),
				...ofModels.flatMap((some) => some ?? [])
			], isMeant = picomatch__WEBPACK_IMPORTED_MODULE_7__(files, { dot: !0 }), isOf = (path) => files.includes(path) || isMeant(path) || isBeside(path, (0, _prompts_address_js__WEBPACK_IMPORTED_MODULE_5__.W7)(prompt));
			return changed.some(({ path, from }) => isOf(path) || from !== void 0 && isOf(from)) ? !0 : base === config ? !1 : !(0, node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(settings, base?.value.suites[source.suite]) || !(0, node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(models, base && modelsOf(source, base));
		}
		let isBeside = (path, prompt) => (0, _prompts_formats_js__WEBPACK_IMPORTED_MODULE_6__.SH)(prompt) && path.startsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(prompt), "/").replace(/^\.\//, ""));
		async function isAttachedTo({ settings }, changed, tree) {
			let patterns = settings?.cases ?? [], paths = changed.flatMap(({ path, from }) => [path, from ?? path]).filter((path) => patterns.some((pattern) => (0, _cases_attachments_js__WEBPACK_IMPORTED_MODULE_2__.TS)(path, pattern)));
			if (paths.length === 0) return !1;
			let { readCases } = await __webpack_require__.e(2802).then(__webpack_require__.bind(__webpack_require__, 52802));
			for await (let { attachments = [] } of readCases(tree, patterns)) if (attachments.some(({ path }) => paths.includes(path))) return !0;
			return !1;
		}
		function modelsOf({ settings }, { value }) {
			return settings?.models === void 0 ? Object.values(value.models) : [...settings.models, ...(0, _grading_entries_js__WEBPACK_IMPORTED_MODULE_3__.qt)(settings.graders)].map((name) => value.models[name]);
		}
	}),
	98264: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => sourcesOf });
		var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006), _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25051), _prompts_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1066), _prompts_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88646);
		async function sourcesOf(config, tree, only) {
			let files = await tree.list(), explicit = Object.entries(config.value.suites).flatMap(([suite, settings]) => settings.prompt.flatMap((pattern) => {
				let isMeant = picomatch__WEBPACK_IMPORTED_MODULE_4__(pattern, { dot: !0 }), found = files.filter((file) => isMeant(file));
				if (found.length > 0) return found.map((prompt) => ({
					suite,
					prompt,
					settings,
					config
				}));
				if (pattern.includes("#") && files.includes((0, _prompts_address_js__WEBPACK_IMPORTED_MODULE_2__.W7)(pattern))) return [{
					suite,
					prompt: pattern,
					settings,
					config
				}];
				let guess = (0, _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(pattern, files), fix = guess === void 0 ? `There is none in ${tree.label}.` : `Did you mean ${guess}?`;
				throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					...config.locate([
						"suites",
						suite,
						"prompt"
					]),
					key: `suites.${suite}.prompt`,
					message: `no file ${pattern}.`,
					fix
				});
			})), named = new Set(explicit.flatMap(({ prompt }) => [prompt, (0, _prompts_address_js__WEBPACK_IMPORTED_MODULE_2__.W7)(prompt)])), isPrompt = picomatch__WEBPACK_IMPORTED_MODULE_4__([...config.value.prompts ?? _prompts_formats_js__WEBPACK_IMPORTED_MODULE_3__.s2], { dot: !0 }), implicit = files.filter((file) => isPrompt(file) && !named.has(file)).map((prompt) => ({
				suite: nameOf(prompt),
				prompt,
				config
			})), all = [...explicit, ...implicit];
			if (only === void 0) return all;
			let names = new Set(all.map(({ suite }) => suite)), unknown = only.filter((name) => !names.has(name));
			if (unknown.length > 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(unknown.map((name) => {
				let guess = (0, _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(name, names);
				return {
					key: "input suites",
					message: `there is no suite ${name}.`,
					fix: guess ? `Did you mean ${guess}?` : thereAre(names)
				};
			}));
			return all.filter(({ suite }) => only.includes(suite));
		}
		let thereAre = (names) => names.size === 0 ? "There is none." : `There are: ${[...names].join(", ")}.`, nameOf = (prompt) => prompt.replace(/\.prompt\.ya?ml$/, "");
	})
};
