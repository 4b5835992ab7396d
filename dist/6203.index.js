import { shared as shared0 } from './69268.shared.js';
import { shared as shared1 } from './38252.shared.js';
import { shared as shared2 } from './64996.shared.js';
import { shared as shared3 } from './49254.shared.js';
import { shared as shared4 } from './95273.shared.js';
export const id = 6203;
export const ids = [
	6203,
	2802,
	7513
];
export const modules = {
	76203: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { prepare: () => prepare });
		var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _shared_cases_prompt_cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69072), _shared_cases_read_cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52802), _shared_evaluation_answering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41019), _shared_probes_placing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34010), _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86531);
		async function prepare(source, probes, asked, context) {
			let { revision } = context, { ruling } = asked, answering = withModels(source, asked.config.value.probes?.models);
			await requireModel(answering, ruling);
			let ruled = await (0, _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_5__.wU)(answering, ruling, ruling), head = ruling === revision.head ? ruled : await (0, _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_5__.wU)(answering, revision.head, ruling, ruled.models), { side: base, why } = await baseOf(answering, asked, context), carriers = await carriersOf(source, ruled, ruling), judge = asked.config.value.probes?.judge, judged = probes.filter(({ grade }) => grade === "judge" && judge === void 0).length, toolless = probes.filter((one) => !(0, _shared_probes_placing_js__WEBPACK_IMPORTED_MODULE_4__.mf)(one, head.prompt)).length, tried = probes.filter((one) => (one.grade !== "judge" || judge !== void 0) && (0, _shared_probes_placing_js__WEBPACK_IMPORTED_MODULE_4__.mf)(one, head.prompt));
			return (0, _shared_evaluation_answering_js__WEBPACK_IMPORTED_MODULE_3__.H)(head.models, base?.models).map((pair) => {
				let noBase = pair.base === void 0 ? why ?? `${pair.head.name} is new` : void 0;
				return {
					source,
					head: {
						side: head,
						model: pair.head.name,
						config: pair.head.config
					},
					...pair.base && base && { base: {
						side: base,
						model: pair.base.name,
						config: pair.base.config
					} },
					...noBase !== void 0 && { noBase },
					probes: tried,
					carriers,
					left: [...judged > 0 ? [`${judged} that only a judge can tell: name one with judge`] : [], ...toolless > 0 ? [`${toolless} about tools of the prompt, which has none`] : []]
				};
			});
		}
		function withModels(source, models) {
			return models === void 0 ? source : {
				...source,
				settings: {
					prompt: [source.prompt],
					repeats: 1,
					...source.settings,
					models
				}
			};
		}
		async function requireModel({ settings, prompt: path, config, ...source }, tree) {
			if (settings === void 0 && (await (0, _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_5__.$6)({
				...source,
				prompt: path,
				config
			}, tree)).model === void 0) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				...config.locate(["probes"]),
				key: "probes.models",
				message: `is missing: ${path} names no model, and no suite says which answers it.`,
				fix: "Write models: [<name>]."
			});
		}
		async function baseOf(source, asked, { revision, trust, log }) {
			let { base: config, ruling } = asked, { base, changed = [] } = revision;
			if (base === void 0 || config === void 0) return { why: "there is no base" };
			let path = changed.find((one) => one.path === source.prompt)?.from ?? source.prompt, settings = config.value.suites[source.suite] ?? source.settings, models = config.value.probes?.models ?? asked.config.value.probes?.models, there = withModels({
				suite: source.suite,
				prompt: path,
				config,
				...settings && { settings }
			}, models);
			try {
				return { side: await (0, _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_5__.wU)(isKnown(there) ? there : {
					...source,
					prompt: path
				}, base, base) };
			} catch (error) {
				if (!(error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo) || trust.rules === "base" && base === ruling) throw error;
				return log.warning(`The base cannot be attacked: ${error.message}`), { why: `it is not at ${base.label}` };
			}
		}
		let isKnown = ({ settings, config }) => (settings?.models ?? []).every((name) => config.value.models[name] !== void 0);
		async function carriersOf({ settings, config, suite }, { prompt }, tree) {
			let patterns = settings?.cases;
			if (patterns === void 0) {
				let own = (0, _shared_cases_prompt_cases_js__WEBPACK_IMPORTED_MODULE_1__.T)(prompt).slice(0, 20);
				return own.length > 0 ? own : [blank(prompt.path)];
			}
			let asked = {
				...config.locate([
					"suites",
					suite,
					"cases"
				]),
				key: `suites.${suite}.cases`
			}, cases = [];
			for await (let one of (0, _shared_cases_read_cases_js__WEBPACK_IMPORTED_MODULE_2__.readCases)(tree, [...patterns], asked)) if (cases.push(one), cases.length === 20) break;
			return cases.length > 0 ? cases : [blank(prompt.path)];
		}
		let blank = (file) => ({
			id: _shared_probes_placing_js__WEBPACK_IMPORTED_MODULE_4__.rS,
			vars: {},
			tags: {},
			critical: !1,
			file,
			line: 1
		});
	}),
	69268: (shared0[69268]),
	69072: (shared0[69072]),
	52802: (shared0[52802]),
	41019: (shared1[41019]),
	97973: (shared2[97973]),
	38252: (shared1[38252]),
	64996: (shared2[64996]),
	49254: (shared3[49254]),
	21334: (shared3[21334]),
	34010: (shared3[34010]),
	9692: (shared3[9692]),
	7342: (shared4[7342]),
	95273: (shared4[95273]),
	34996: (shared1[34996]),
	80603: (shared2[80603]),
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
	24518: (shared1[24518]),
	333: (shared1[333]),
	57547: (shared1[57547]),
	14948: (shared2[14948]),
	86531: (shared1[86531])
};
