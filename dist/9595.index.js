import { shared as shared0 } from './69268.shared.js';
import { shared as shared1 } from './38252.shared.js';
import { shared as shared2 } from './96606.shared.js';
import { shared as shared3 } from './64996.shared.js';
import { shared as shared4 } from './76330.shared.js';
export const id = 9595;
export const ids = [9595, 2802];
export const modules = {
	67718: (shared0[67718]),
	69268: (shared0[69268]),
	69072: (shared0[69072]),
	52802: (shared0[52802]),
	41019: (shared1[41019]),
	6638: (shared2[6638]),
	97973: (shared3[97973]),
	96606: (shared2[96606]),
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
	38252: (shared1[38252]),
	64996: (shared3[64996]),
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
	76330: (shared4[76330]),
	34996: (shared1[34996]),
	80603: (shared3[80603]),
	24518: (shared1[24518]),
	333: (shared1[333]),
	57547: (shared1[57547]),
	5176: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => smoke,
			smokeSources: () => smokeSources
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _cases_attachments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67718), _cases_prompt_cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69072), _cases_read_cases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52802), _evaluation_evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5076), _evaluation_opener_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6638), _evaluation_question_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97973), _grading_entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27545), _grading_graders_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18920), _models_named_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38252), _suites_side_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86531), _suites_sources_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98264);
		async function smokeSources({ suite, config, tree }, key, keys) {
			let sources = await (0, _suites_sources_js__WEBPACK_IMPORTED_MODULE_11__.u)(config, tree), own = sources.filter((source) => source.suite === suite);
			if (own.length > 0) return own;
			let names = [...new Set(sources.map((source) => source.suite))], fix = names.length === 0 ? "Write it under suites." : `There are: ${names.join(", ")}.`;
			throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				...config.locate(keys),
				key,
				message: `there is no suite ${suite}.`,
				fix
			});
		}
		async function smoke(asked, served, context, signal) {
			let { suite, tree } = asked, { value } = asked.config, config = {
				...asked.config,
				value: {
					...value,
					models: {
						...value.models,
						...served.models
					}
				}
			}, scripts = context.scripts(tree), models = (0, _evaluation_opener_js__WEBPACK_IMPORTED_MODULE_5__.S)(context, {
				ledger: void 0,
				record: void 0
			}), count = {
				cases: 0,
				passed: 0,
				errors: 0
			};
			try {
				for (let source of await smokeSources({
					suite,
					config,
					tree
				}, "verify.suite", ["suites", suite])) {
					let side = await (0, _suites_side_js__WEBPACK_IMPORTED_MODULE_10__.wU)(source, served.tree, served.tree), { settings } = source, specs = settings?.graders ?? side.prompt.evaluators.map(({ spec }) => _grading_entries_js__WEBPACK_IMPORTED_MODULE_7__.FK.parse(spec)), graders = await (0, _grading_graders_js__WEBPACK_IMPORTED_MODULE_8__.w)(specs, scripts);
					if (graders.length === 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
						key: `suites.${suite}`,
						message: "it has no graders, and so nothing can fail."
					});
					let judges = {}, named = graders.flatMap(({ asks = [] }) => asks.flatMap((one) => one.judges)), embedders = graders.flatMap(({ embeds = [] }) => embeds);
					for (let model of new Set([...named, ...embedders])) {
						let known = (0, _models_named_js__WEBPACK_IMPORTED_MODULE_9__.X)(asked.config, model);
						if (known === void 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`There is no model ${model}, which is to judge.`);
						let role = embedders.includes(model) ? { role: "embeds" } : {};
						judges[model] = {
							model: await models.open({
								side: { modelTree: tree },
								model,
								config: known,
								...role
							}),
							parameters: "parameters" in known ? known.parameters : void 0
						};
					}
					let cases = await listed(settings, (0, _cases_prompt_cases_js__WEBPACK_IMPORTED_MODULE_2__.T)(side.prompt), tree);
					for (let { name, config: own } of side.models) {
						let model = await models.open({
							side,
							model: name,
							config: own
						}), { stopped } = await (0, _evaluation_evaluate_js__WEBPACK_IMPORTED_MODULE_4__._)({
							label: `verify ${suite}`,
							cases: each(cases),
							total: cases.length,
							repeats: settings?.repeats ?? 1,
							head: {
								model,
								freshness: "asked",
								graders,
								render: (0, _evaluation_question_js__WEBPACK_IMPORTED_MODULE_6__.P)(side, own)
							},
							judges,
							...settings?.["max-cost"] !== void 0 && { maxCost: settings["max-cost"] },
							signal,
							clock: context.clock
						}, {
							sample: async () => {},
							outcome: ({ head }) => {
								count.cases += 1, head.some(({ error }) => error !== void 0) ? count.errors += 1 : head.every(({ pass }) => pass === !0) && (count.passed += 1);
							},
							progress: (progress) => context.log.progress(progress)
						});
						if (stopped !== void 0) return {
							passed: !1,
							unknown: !0,
							reason: `${suite}: ${stopped.message}`
						};
					}
				}
			} finally {
				await models.close(), await scripts.close();
			}
			return verdictOf(suite, count, config.value.suites[suite]?.gate?.["pass-rate"]?.min ?? 1);
		}
		async function listed(settings, inPrompt, tree) {
			let cases = [];
			for await (let testCase of settings?.cases === void 0 ? each(inPrompt) : (0, _cases_read_cases_js__WEBPACK_IMPORTED_MODULE_3__.readCases)(tree, settings.cases)) await (0, _cases_attachments_js__WEBPACK_IMPORTED_MODULE_1__.gA)(testCase, tree), cases.push(testCase.attachments === void 0 ? testCase : await (0, _cases_attachments_js__WEBPACK_IMPORTED_MODULE_1__.vR)(testCase, tree));
			if (cases.length === 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("There is no case, and so nothing can fail.");
			return cases;
		}
		async function* each(cases) {
			yield* cases;
		}
		function verdictOf(suite, { cases, passed, errors }, least) {
			let needed = Math.ceil(least * cases - 1e-9), isPassed = errors === 0 && passed >= needed, what = `${suite}: ${passed} of ${cases} cases pass`, unasked = errors === 0 ? "" : `, ${errors} could not be asked`, wanted = isPassed || errors > 0 ? "" : needed === cases ? ", and all have to" : `, and ${needed} have to`;
			return {
				passed: isPassed,
				...errors > 0 && { unknown: !0 },
				reason: `${what}${unasked}${wanted}.`
			};
		}
	}),
	86531: (shared1[86531]),
	98264: (shared2[98264])
};
