export const shared = {
37426: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => Bounded });
		class Bounded {
			count = 0;
			#size;
			#kept = [];
			constructor(size) {
				this.#size = size;
			}
			add(index, make) {
				this.count += 1;
				let last = this.#kept.at(-1);
				if (this.#kept.length === this.#size && last !== void 0 && last.index < index) return;
				let at = this.#kept.findIndex((kept) => kept.index > index);
				this.#kept.splice(at === -1 ? this.#kept.length : at, 0, {
					index,
					item: make()
				}), this.#kept.length = Math.min(this.#kept.length, this.#size);
			}
			get kept() {
				return this.#kept;
			}
			get items() {
				return this.#kept.map(({ item }) => item);
			}
		}
	}),
12747: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			YP: () => judgesOf,
			dy: () => judgeRecord,
			lz: () => JudgingTally
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502), _shared_grading_judges_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55689), _shared_grading_judges_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77839), _shared_models_named_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38252), _bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37426), _tallied_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22264);
		function judgesOf(graders, config, prompt, modelTree) {
			let judges = new Map();
			graders.forEach(({ asks = [] }, at) => {
				for (let model of asks.flatMap((one) => one.judges)) {
					let known = (0, _shared_models_named_js__WEBPACK_IMPORTED_MODULE_3__.X)(config, model);
					if (known === void 0) {
						let what = `${model} is to judge, and is no Bedrock model id and no model of aiops.yml.`, fix = `Write it under \`models:\` in aiops.yml, such as ${JSON.stringify(model)}: { provider: openai, \u2026 }.`, { line = 1, column = 1 } = prompt.evaluators[at]?.position ?? {};
						throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
							file: prompt.path,
							line,
							column,
							key: `evaluators[${at}]`,
							message: what,
							fix
						});
					}
					judges.set(model, {
						side: { modelTree },
						model,
						config: known
					});
				}
			});
			for (let model of graders.flatMap(({ embeds = [] }) => embeds)) {
				let known = (0, _shared_models_named_js__WEBPACK_IMPORTED_MODULE_3__.X)(config, model);
				known !== void 0 && judges.set(model, {
					side: { modelTree },
					model,
					config: known,
					role: "embeds"
				});
			}
			return [...judges.values()];
		}
		async function judgeRecord(judges) {
			let bytes = await judges[0]?.side.modelTree.read(_shared_grading_judges_record_js__WEBPACK_IMPORTED_MODULE_2__.tR);
			return bytes === void 0 ? [] : (0, _shared_grading_judges_record_js__WEBPACK_IMPORTED_MODULE_2__.CZ)(_shared_grading_judges_record_js__WEBPACK_IMPORTED_MODULE_2__.tR, bytes.toString("utf8"));
		}
		function digestOf(prompt, { model, parameters = {} }, embedders) {
			let sorted = Object.fromEntries(Object.entries(parameters).sort(([a], [b]) => a < b ? -1 : 1)), named = [{ model }, ...embedders].map((one) => one.model.identity ?? one.model.name);
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", JSON.stringify([
				prompt,
				named[0],
				sorted,
				...named.slice(1)
			])).slice(0, 16);
		}
		class JudgingTally {
			#asks;
			#addressed = new _bounded_js__WEBPACK_IMPORTED_MODULE_5__.s(_tallied_js__WEBPACK_IMPORTED_MODULE_4__.q2);
			#disagreed = 0;
			#seen = new Set();
			constructor(suite, graders, jurors, record) {
				this.#asks = graders.flatMap(({ asks = [] }) => asks).flatMap(({ grader, judges, prompt, embeds = [] }) => [...new Set(judges)].flatMap((judge) => {
					let juror = jurors[judge];
					if (juror === void 0) return [];
					let digest = digestOf(prompt, juror, embeds.flatMap((name) => jurors[name] ?? [])), { check, isChanged } = (0, _shared_grading_judges_record_js__WEBPACK_IMPORTED_MODULE_2__.EG)(record, {
						suite,
						grader,
						judge,
						digest
					}), kappa = check?.kappa === void 0 ? {} : { kappa: check.kappa }, checked = check && {
						labels: check.labels,
						...kappa
					};
					return {
						grader,
						judge,
						digest,
						changed: isChanged,
						...checked && { checked }
					};
				}));
			}
			add({ id, file, line }, { grades }) {
				if (grades.some(({ verdicts }) => (0, _shared_grading_judges_verdict_js__WEBPACK_IMPORTED_MODULE_6__.l)(verdicts)) && (this.#disagreed += 1), grades.some(({ addressed }) => addressed !== void 0)) {
					let key = `${id}\n${file}\n${line}`;
					if (this.#seen.has(key)) return;
					this.#seen.add(key), this.#addressed.add(line, () => ({
						id,
						file,
						line
					}));
				}
			}
			told(count) {
				if (this.#asks.length === 0) return;
				let { count: addressed, items } = this.#addressed;
				return {
					judges: [...this.#asks],
					...count,
					disagreed: this.#disagreed,
					addressed,
					speaking: items
				};
			}
		}
	})
};
