export const shared = {
33455: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { SuiteCases: () => SuiteCases });
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _cases_prompt_cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69072), _cases_read_cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52802);
		let most = {
			rendered: 500,
			looked: 2e4
		};
		class SuiteCases {
			#config;
			#tree;
			#read = new Map();
			problems = [];
			constructor(config, tree) {
				this.#config = config, this.#tree = tree;
			}
			async of(prompt, suites) {
				let own = fillingOf((0, _cases_prompt_cases_js__WEBPACK_IMPORTED_MODULE_1__.T)(prompt)), all = (await Promise.all(suites.map((name) => this.#casesOf(name)))).filter((filling) => filling !== void 0), cases = all.flatMap((filling) => filling.cases).slice(0, most.rendered);
				return {
					cases: cases.length === 0 ? own.cases : cases,
					names: new Set([own, ...all].flatMap(({ names }) => [...names])),
					total: cases.length === 0 ? own.total : all.reduce((sum, { total }) => sum + total, 0),
					whole: all.every(({ whole }) => whole)
				};
			}
			async #casesOf(suite) {
				let patterns = this.#config.suites[suite]?.cases;
				if (patterns === void 0) return;
				let known = this.#read.get(suite) ?? this.#readAll(suite, patterns);
				return this.#read.set(suite, known), known;
			}
			async #readAll(suite, patterns) {
				let read = [], names = new Set(), looked = 0;
				try {
					for await (let one of (0, _cases_read_cases_js__WEBPACK_IMPORTED_MODULE_2__.readCases)(this.#tree, patterns, { key: `suites.${suite}.cases` })) {
						if (looked += 1, looked > most.looked) return {
							cases: read,
							names,
							total: looked - 1,
							whole: !1
						};
						read.length < most.rendered && read.push(one);
						for (let name of Object.keys(one.vars)) names.add(name);
					}
					return {
						cases: read,
						names,
						total: looked,
						whole: !0
					};
				} catch (error) {
					if (!(error instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)) throw error;
					return this.problems.push(...error.problems.map(({ file, line, column, message }) => ({
						side: "head",
						...file !== void 0 && { file },
						...line !== void 0 && { line },
						...column !== void 0 && { column },
						message: `Cases of ${suite}: ${message}`
					}))), {
						cases: [],
						names,
						total: 0,
						whole: !1
					};
				}
			}
		}
		let fillingOf = (cases) => ({
			cases: cases.slice(0, most.rendered),
			names: new Set(cases.flatMap(({ vars }) => Object.keys(vars))),
			total: cases.length,
			whole: !0
		});
	})
};
