export const shared = {
5729: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => settingsOf });
		var _config_key_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15192);
		function settingsOf(value, keys, at) {
			let settings = [], add = (part, path) => {
				if (settings.length >= 1e4) return;
				let entries = entriesOf(part);
				if (entries === void 0) settings.push({
					key: (0, _config_key_path_js__WEBPACK_IMPORTED_MODULE_0__.D)(path),
					value: part,
					position: at(path)
				});
				else for (let [key, inside] of entries) add(inside, [...path, key]);
			};
			return add(value, keys), settings;
		}
		function entriesOf(value) {
			if (!isNested(value)) return;
			if (Array.isArray(value)) return value.some(isNested) ? [...value.entries()] : void 0;
			let entries = Object.entries(value);
			return entries.length === 0 ? void 0 : entries;
		}
		let isNested = (value) => typeof value == "object" && !!value;
	}),
8608: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => parametersOf });
		let names = {
			temperature: "temperature",
			topp: "topP",
			topk: "topK",
			maxtokens: "maxTokens",
			maxoutputtokens: "maxTokens",
			maxcompletiontokens: "maxTokens",
			maxtokenstosample: "maxTokens",
			maxlength: "maxTokens",
			maximumlength: "maxTokens",
			stop: "stop",
			stopsequences: "stop",
			seed: "seed",
			reasoning: "reasoning",
			reasoningeffort: "reasoning"
		}, efforts = [
			"none",
			"minimal",
			"low",
			"medium",
			"high"
		], isFit = {
			temperature: (value) => isNumber(value) && value >= 0,
			topP: (value) => isNumber(value) && value >= 0 && value <= 1,
			topK: (value) => isCount(value),
			maxTokens: (value) => isCount(value),
			stop: (value) => [value].flat().every((one) => typeof one == "string" && one !== ""),
			seed: (value) => Number.isSafeInteger(value),
			reasoning: (value) => isCount(value) || efforts.includes(String(value))
		}, isNumber = (value) => typeof value == "number" && Number.isFinite(value), isCount = (value) => Number.isSafeInteger(value) && value >= 1;
		function parametersOf(given) {
			if (typeof given != "object" || !given) return {};
			let known = Object.entries(given).flatMap(([key, value]) => {
				let name = names[key.toLowerCase().replaceAll(/[-_]/g, "")];
				return name === void 0 || !isFit[name](value) ? [] : [[name, name === "stop" ? [value].flat() : value]];
			});
			return Object.fromEntries(known);
		}
	}),
44547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => namedOf,
			u: () => keptOf
		});
		function namedOf({ name, description, model, ...kept }, at) {
			return {
				...name !== void 0 && { name },
				...description !== void 0 && { description },
				...model !== void 0 && { model: {
					id: model,
					position: at(["model"])
				} },
				...keptOf(kept, at)
			};
		}
		function keptOf(kept, at) {
			let word = (key) => {
				let own = kept[key];
				if (own !== void 0) return { [key]: {
					value: own,
					position: at([key])
				} };
				let inner = metadataOf(kept)[key];
				return typeof inner != "string" && typeof inner != "number" ? {} : { [key]: {
					value: String(inner),
					position: at(["metadata", key])
				} };
			};
			return {
				...word("owner"),
				...word("version")
			};
		}
		let metadataOf = ({ metadata }) => typeof metadata == "object" && metadata ? { ...metadata } : {};
	}),
53403: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => textsOf,
			D: () => variablesIn
		});
		function textsOf(messages, template) {
			return template === void 0 ? messages.flatMap(({ parts }) => parts.flatMap(textsIn)) : [template];
		}
		function variablesIn(texts, declared = []) {
			let names = new Set(declared.map(({ name }) => name)), uses = Map.groupBy(texts.flatMap((text) => text.uses), ({ name }) => names.has(name) ? name : declaredRoot(name, names)), used = [...uses.keys()].filter((name) => !names.has(name)).map((name) => ({ name }));
			return [...declared, ...used].map((variable) => {
				let own = uses.get(variable.name) ?? [];
				return {
					required: isRequired(variable, own),
					...variable,
					uses: own.map(({ position }) => position)
				};
			});
		}
		let declaredRoot = (name, names) => {
			let [root = name] = name.split(".");
			return names.has(root) ? root : name;
		}, isRequired = (variable, uses) => variable.default === void 0 && uses.some(({ optional }) => optional !== !0);
		function textsIn(part) {
			return part.type === "text" ? [part] : part.type === "media" ? [part.source] : [];
		}
	}),
32905: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => includesOf });
		var _templates_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24518);
		async function includesOf(template, language, files, candidates) {
			let includes = {}, found = [], waiting = [template];
			for (let text = waiting.pop(); text !== void 0; text = waiting.pop()) for (let name of namesIn(text, language)) {
				if (Object.hasOwn(includes, name) || name === "__proto__") continue;
				let source = await firstOf(candidates(name), files);
				source !== void 0 && (includes[name] = source.text.replaceAll("\r\n", "\n"), found.push(source.path), waiting.push(includes[name]));
			}
			return {
				includes,
				files: found
			};
		}
		let mayInclude = /\{%|\{\{[{~#\s]*>|\{\{\s*=/;
		function namesIn(text, language) {
			if (!mayInclude.test(text)) return [];
			try {
				return language.read(text).includes.map(({ name }) => name);
			} catch (error) {
				if (error instanceof _templates_language_js__WEBPACK_IMPORTED_MODULE_0__.$) return [];
				throw error;
			}
		}
		async function firstOf(paths, files) {
			for (let path of paths) {
				let source = await files.read(path);
				if (source !== void 0) return source;
			}
		}
	}),
62791: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => frontMatterOf,
			K: () => checked
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _config_issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66913), _config_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9075), _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38453);
		let dashes = {
			opening: /^---[ \t]*\r?\n/,
			closing: /^---[ \t]*(?:\r?\n|$)/m
		};
		function frontMatterOf(source, lines = dashes) {
			let [first] = lines.opening.exec(source.text) ?? [];
			if (first === void 0) return;
			let before = source.at(first.length).line - 1, closing = new RegExp(lines.closing, "gm");
			closing.lastIndex = first.length;
			let end = closing.exec(source.text);
			if (end === null) return;
			let document = (0, _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_3__.readYaml)(source.path, source.text.slice(first.length, end.index)), start = end.index + end[0].length;
			return {
				value: document.readable ? document.value : void 0,
				problems: document.problems.map((problem) => ({
					...problem,
					line: (problem.line ?? 1) + before
				})),
				at: (keys) => {
					let { offset, end: after } = document.range(keys);
					return source.span(first.length + offset, first.length + after);
				},
				body: {
					text: source.text.slice(start),
					position: source.span(start)
				}
			};
		}
		function checked(path, front, schema) {
			if (front.problems.length > 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(front.problems);
			let parsed = schema.safeParse(front.value, {
				error: _config_sentences_js__WEBPACK_IMPORTED_MODULE_2__.em,
				jitless: !0
			});
			if (parsed.success) return parsed.data;
			let place = (keys) => {
				let { line, column } = front.at(keys);
				return {
					file: path,
					line,
					column
				};
			}, document = {
				value: front.value,
				problems: [],
				readable: !0,
				locate: place,
				locateKey: place,
				range: () => ({
					offset: 0,
					end: 0
				})
			};
			throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo((0, _config_issues_js__WEBPACK_IMPORTED_MODULE_1__.G)(parsed.error.issues, document));
		}
	})
};
