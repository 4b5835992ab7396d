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
	}),
60611: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { bothSides: () => bothSides });
		var _prompts_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7342), _prompts_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95273), _prompts_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97513);
		async function bothSides({ pairs, foundBy }, trees) {
			let texts = {
				base: new Texts(),
				head: new Texts()
			}, read = async (side, path) => {
				if (path === void 0) return;
				let found = await readOnce(trees[side], path, foundBy(path));
				if (found !== void 0) return texts[side].keepAll(found), found.file;
			}, files = await Promise.all(pairs.map(async (pair) => {
				let [base, head] = await Promise.all([read("base", pair.base), read("head", pair.head)]);
				return {
					base,
					head
				};
			})), whole = files.filter(({ base, head }) => ![base, head].some((file) => isUnreadable(file))), promptsOf = (side) => whole.flatMap((pair) => [...pair[side]?.prompts ?? []]), told = (what) => files.flatMap((pair) => ["base", "head"].flatMap((side) => (pair[side]?.[what] ?? []).map((one) => placed(one, side, pair[side]?.path))));
			return {
				base: {
					prompts: promptsOf("base"),
					source: (path) => texts.base.source(path)
				},
				head: {
					prompts: promptsOf("head"),
					source: (path) => texts.head.source(path)
				},
				problems: told("problems"),
				notes: told("notes")
			};
		}
		let known = new WeakMap();
		function readOnce(tree, path, by) {
			let ofTree = known.get(tree) ?? new Map();
			known.set(tree, ofTree);
			let key = `${by} ${path}`, read = ofTree.get(key) ?? readFile(tree, path, by);
			return ofTree.set(key, read), read;
		}
		async function readFile(tree, path, by) {
			let bytes = await tree.read(path);
			if (bytes === void 0) return;
			let others = new Map();
			return {
				file: await (0, _prompts_read_js__WEBPACK_IMPORTED_MODULE_1__.readPrompts)(path, bytes, async (other) => {
					let content = await tree.read(other);
					return content !== void 0 && others.set(other, content), content;
				}, by),
				others
			};
		}
		let isUnreadable = (file) => file !== void 0 && file.problems.length > 0;
		function placed({ file, line, column, key, message }, side, path) {
			let at = file ?? path;
			return {
				side,
				...at !== void 0 && { file: at },
				...line !== void 0 && { line },
				...column !== void 0 && { column },
				message: key === void 0 ? message : `${key}: ${message}`
			};
		}
		class Texts {
			#bytes = new Map();
			#sources = new Map();
			keepAll({ file, others }) {
				for (let [path, bytes] of others) this.#bytes.set(path, bytes);
				file.source !== void 0 && this.#sources.set(file.source.path, file.source);
			}
			source(path) {
				let bytes = this.#bytes.get(path), known = this.#sources.get(path);
				if (known !== void 0 || bytes === void 0) return known;
				let source = new _prompts_source_js__WEBPACK_IMPORTED_MODULE_2__.Source(path, (0, _prompts_decode_js__WEBPACK_IMPORTED_MODULE_0__.decode)(path, bytes));
				return this.#sources.set(path, source), source;
			}
		}
	})
};
