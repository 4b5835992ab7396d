export const shared = {
69268: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => caseFileEndings,
			b: () => formatOf
		});
		let formats = {
			".jsonl": async () => (await __webpack_require__.e(7818).then(__webpack_require__.bind(__webpack_require__, 27818))).readJsonl,
			".ndjson": async () => (await __webpack_require__.e(7818).then(__webpack_require__.bind(__webpack_require__, 27818))).readJsonl,
			".csv": async () => (await Promise.all([__webpack_require__.e(6070), __webpack_require__.e(8210)]).then(__webpack_require__.bind(__webpack_require__, 68210))).readCsv,
			".json": async () => (await __webpack_require__.e(8932).then(__webpack_require__.bind(__webpack_require__, 68932))).readJson,
			".yml": async () => (await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(6917)]).then(__webpack_require__.bind(__webpack_require__, 76917))).readYamlRows,
			".yaml": async () => (await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(6917)]).then(__webpack_require__.bind(__webpack_require__, 76917))).readYamlRows
		}, caseFileEndings = Object.keys(formats);
		function formatOf(path) {
			let ending = caseFileEndings.find((known) => path.toLowerCase().endsWith(known));
			return ending === void 0 ? void 0 : formats[ending];
		}
	}),
52802: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readCases: () => readCases });
		var errors = __webpack_require__(83502), sentences = __webpack_require__(9075), cases_attachments = __webpack_require__(67718);
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
		var picomatch = __webpack_require__(14006), nearest = __webpack_require__(25051), formats = __webpack_require__(69268);
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
69072: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	})
};
