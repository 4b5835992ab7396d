export const shared = {
89075: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => caseFileEndings,
			b: () => formatOf
		});
		let formats = {
			".jsonl": async () => (await __webpack_require__.e(1729).then(__webpack_require__.bind(__webpack_require__, 11729))).readJsonl,
			".ndjson": async () => (await __webpack_require__.e(1729).then(__webpack_require__.bind(__webpack_require__, 11729))).readJsonl,
			".csv": async () => (await Promise.all([__webpack_require__.e(5310), __webpack_require__.e(7958)]).then(__webpack_require__.bind(__webpack_require__, 7958))).readCsv,
			".json": async () => (await __webpack_require__.e(7337).then(__webpack_require__.bind(__webpack_require__, 49718))).readJson,
			".yml": async () => (await Promise.all([__webpack_require__.e(7207), __webpack_require__.e(1168)]).then(__webpack_require__.bind(__webpack_require__, 31168))).readYamlRows,
			".yaml": async () => (await Promise.all([__webpack_require__.e(7207), __webpack_require__.e(1168)]).then(__webpack_require__.bind(__webpack_require__, 31168))).readYamlRows
		}, caseFileEndings = Object.keys(formats);
		function formatOf(path) {
			let ending = caseFileEndings.find((known) => path.toLowerCase().endsWith(known));
			return ending === void 0 ? void 0 : formats[ending];
		}
	}),
68587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readCases: () => readCases });
		var errors = __webpack_require__(67029), sentences = __webpack_require__(14438), cases_attachments = __webpack_require__(55601);
		let fields = [
			"id",
			"vars",
			"expected",
			"attachments",
			"tags",
			"cluster",
			"critical"
		];
		function caseOf({ line, value }, file, fallbackId, report) {
			let right = !0, complain = (key, message) => {
				right = !1, report({
					file,
					line,
					...key !== void 0 && { key },
					message
				});
			};
			if (!isMapping(value)) {
				complain(void 0, `A case must be a mapping with its fields, not ${kind(value)}.`);
				return;
			}
			let { id, vars, expected, attachments, tags, cluster, critical, ...others } = value;
			if (id !== void 0 && !isName(id) && complain("id", `must be text or a number, not ${kind(id)}.`), vars !== void 0 && !isMapping(vars) && complain("vars", `must be a mapping, not ${kind(vars)}.`), cluster !== void 0 && !isName(cluster) && complain("cluster", `must be text or a number, not ${kind(cluster)}.`), critical !== void 0 && typeof critical != "boolean" && complain("critical", `must be true or false, not ${kind(critical)}.`), vars !== void 0) for (let name of Object.keys(others)) complain(name, `no such field beside vars. ${(0, sentences.aK)(name, fields)}`);
			let attached = attachments === void 0 ? void 0 : (0, cases_attachments.m2)(attachments, file);
			typeof attached == "string" && complain("attachments", attached);
			let tagged = tagsOf(tags, complain);
			if (right) return {
				id: id === void 0 ? fallbackId : String(id),
				vars: vars ?? others,
				...expected !== void 0 && { expected },
				...attached !== void 0 && typeof attached != "string" && { attachments: attached },
				tags: tagged,
				...cluster !== void 0 && { cluster: String(cluster) },
				critical: critical === !0,
				file,
				line
			};
		}
		function tagsOf(tags, complain) {
			if (tags === void 0) return {};
			if (!isMapping(tags)) return complain("tags", `must be a mapping such as { "language": "de" }, not ${kind(tags)}.`), {};
			let entries = Object.entries(tags);
			if (entries.every(([, tag]) => typeof tag == "string" && tag !== "")) return tags;
			for (let [name, tag] of entries) (typeof tag == "object" || tag === "") && complain(`tags.${name}`, `must be text, not ${kind(tag)}.`);
			return Object.fromEntries(entries.map(([name, tag]) => [name, String(tag)]));
		}
		let isMapping = (value) => typeof value == "object" && !!value && !Array.isArray(value), isName = (value) => typeof value == "string" && value !== "" || typeof value == "number";
		function kind(value) {
			return value === null || value === "" ? "empty" : Array.isArray(value) ? "a list" : typeof value == "object" ? "a mapping" : typeof value == "string" ? JSON.stringify(value.slice(0, 40)) : String(value);
		}
		var picomatch = __webpack_require__(8374), nearest = __webpack_require__(98694), formats = __webpack_require__(89075);
		async function caseFiles(tree, patterns, asked = {}) {
			let all = await tree.list(), problems = [], found = new Set();
			for (let pattern of [patterns].flat()) {
				let plain = pattern.replace(/^\.\//, ""), isMatch = picomatch(plain, {
					dot: !0,
					nonegate: !0
				}), matching = all.filter((path) => path === plain || isMatch(path));
				for (let path of matching) found.add(path);
				matching.length === 0 && problems.push({
					...asked,
					...nothing(plain, all)
				});
			}
			for (let path of found) {
				if ((0, formats.b)(path) !== void 0) continue;
				let message = `${path} cannot be read as cases. A file of cases ends in ${formats.R.join(", ")}.`;
				problems.push({
					...asked,
					message
				});
			}
			if (problems.length > 0) throw new errors.yo(problems);
			return [...found].sort();
		}
		function nothing(pattern, all) {
			let guess = (0, nearest.p)(pattern, all.filter((path) => (0, formats.b)(path) !== void 0));
			return {
				message: /[*?[{(]/.test(pattern) ? `No file matches ${pattern}.` : `There is no file ${pattern}.`,
				...guess !== void 0 && { fix: `Did you mean ${guess}?` }
			};
		}
		var external_node_path_ = __webpack_require__(76760);
		class CaseIds {
			#names;
			#places = new Map();
			#last = {
				file: "",
				line: 0,
				nth: 0
			};
			constructor(files) {
				this.#names = shortNames(files);
			}
			fallback(file, line) {
				let last = this.#last, nth = last.file === file && last.line === line ? last.nth + 1 : 1;
				return this.#last = {
					file,
					line,
					nth
				}, `${this.#names.get(file) ?? file}:${line}${nth === 1 ? "" : `.${nth}`}`;
			}
			take({ id, file, line }) {
				let first = this.#places.get(id);
				if (first === void 0) this.#places.set(id, {
					file,
					line
				});
				else return {
					file,
					line,
					key: "id",
					message: `${JSON.stringify(id)} is the id of ${first.file}:${first.line} as well.`
				};
			}
		}
		function shortNames(files) {
			let counts = new Map();
			for (let file of files) counts.set(external_node_path_.posix.basename(file), (counts.get(external_node_path_.posix.basename(file)) ?? 0) + 1);
			return new Map(files.map((file) => [file, counts.get(external_node_path_.posix.basename(file)) === 1 ? external_node_path_.posix.basename(file) : file]));
		}
		async function* readCases(tree, patterns, asked = {}) {
			let files = await caseFiles(tree, patterns, asked), ids = new CaseIds(files), problems = [], report = (problem) => {
				problems.push(problem);
			};
			for (let file of files) {
				let any = !1;
				for await (let rows of rowsOf(tree, file, report)) {
					any ||= rows.length > 0;
					for (let row of rows) {
						let one = caseOf(row, file, ids.fallback(file, row.line), report), taken = one && ids.take(one);
						taken && report(taken), one && problems.length === 0 && (yield one);
					}
					if (problems.length >= 20) throw new errors.yo(problems.slice(0, 20));
				}
				if (problems.length > 0) throw new errors.yo(problems);
				if (!any) throw new errors.yo({
					file,
					line: 1,
					message: "There is no case in this file."
				});
			}
		}
		async function* rowsOf(tree, file, report) {
			let stream = await tree.stream(file);
			if (stream === void 0) throw new errors.yo({
				file,
				message: "The file is no longer there."
			});
			let read = await (0, formats.b)(file)?.();
			try {
				yield* read(stream, file, report);
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				error.problems.forEach(report);
			}
		}
	}),
40249: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => casesOfPrompt });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		function casesOfPrompt({ path, testData }) {
			return testData.map(({ values: { expected, ...vars }, position: { line } }) => ({
				id: `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)}:${line}`,
				vars,
				...expected !== void 0 && { expected },
				tags: {},
				critical: !1,
				file: path,
				line
			}));
		}
	}),
57334: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => pairModels,
			R: () => answeringModels
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67029), _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98694), _models_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62873);
		function answeringModels({ settings, config, suite }, prompt) {
			let declared = config.value.models;
			if (settings?.models !== void 0) return settings.models.map((name) => ({
				name,
				config: declaredModel(config, name)
			}));
			if (prompt.model === void 0) {
				let key = `suites.${suite}.models`;
				throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					file: prompt.path,
					line: 1,
					message: `it names no model. Write \`model:\` in it, or \`${key}\` in aiops.yml.`
				});
			}
			let { id, position } = prompt.model, { line, column } = position, known = (0, _models_named_js__WEBPACK_IMPORTED_MODULE_2__.X)(config, id);
			if (known !== void 0) return [{
				name: id,
				config: known
			}];
			let guess = (0, _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(id, Object.keys(declared));
			throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				file: prompt.path,
				line,
				column,
				key: "model",
				message: `${id} is no Bedrock model id and no model of aiops.yml.`,
				fix: guess ? `Did you mean ${guess}?` : `Write it under \`models:\` in aiops.yml, such as ${JSON.stringify(id)}: { provider: bedrock, model: us.anthropic.… }.`
			});
		}
		function declaredModel({ value, path }, name) {
			let config = value.models[name];
			if (config === void 0) throw Error(`${path}: the model ${name} passed the checks and is not there`);
			return config;
		}
		function pairModels(head, base = []) {
			let [only] = base;
			return head.length === 1 && base.length === 1 ? head.map((model) => ({
				head: model,
				...only && { base: only }
			})) : head.map((model) => {
				let same = base.find(({ name }) => name === model.name);
				return {
					head: model,
					...same && { base: same }
				};
			});
		}
	}),
62873: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => modelNamed });
		var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94299);
		let modelNamed = ({ value }, id) => Object.hasOwn(value.models, id) ? value.models[id] : bedrockModel(id);
		function bedrockModel(id) {
			return /^(arn:aws[\w-]*:bedrock:|((us|eu|apac|global|jp|au|us-gov)\.)?[a-z0-9]+\.[a-z0-9][\w.:-]*$)/.test(id) ? _config_js__WEBPACK_IMPORTED_MODULE_0__.h.parse({
				provider: "bedrock",
				model: id
			}) : void 0;
		}
	}),
13428: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$6: () => readPrompt,
			wU: () => readSide,
			yw: () => readAll
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67029), _evaluation_answering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57334), _prompts_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88665), _prompts_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94665), _prompts_render_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69309);
		async function readSide(source, tree, modelTree, models) {
			let prompt = await readPrompt(source, tree);
			return {
				modelTree,
				prompt,
				render: await (0, _prompts_render_js__WEBPACK_IMPORTED_MODULE_4__.D)(prompt),
				models: models ?? (0, _evaluation_answering_js__WEBPACK_IMPORTED_MODULE_1__.R)(source, prompt)
			};
		}
		async function readPrompt(source, tree) {
			let { file, prompts } = await readAll(source, tree);
			return (0, _prompts_address_js__WEBPACK_IMPORTED_MODULE_2__.WV)(source.prompt, file, prompts);
		}
		async function readAll({ prompt: address }, tree) {
			let whole = await tree.read(address), file = whole === void 0 ? (0, _prompts_address_js__WEBPACK_IMPORTED_MODULE_2__.W7)(address) : address, bytes = whole ?? (file === address ? void 0 : await tree.read(file));
			if (bytes === void 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				file,
				message: `there is no such prompt in ${tree.label}.`
			});
			let asked = (await (0, _prompts_read_js__WEBPACK_IMPORTED_MODULE_3__.parsePrompts)(file, bytes, (path) => tree.read(path))).filter(({ messages, template }) => messages.length > 0 || template !== void 0);
			if (asked.length > 0) return {
				file,
				prompts: asked
			};
			throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				file,
				message: "there is nothing to ask in this file: a guardrail has no messages."
			});
		}
	})
};
