export const shared = {
38252: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => modelNamed });
		var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93252);
		let modelNamed = ({ value }, id) => Object.hasOwn(value.models, id) ? value.models[id] : bedrockModel(id);
		function bedrockModel(id) {
			return /^(arn:aws[\w-]*:bedrock:|((us|eu|apac|global|jp|au|us-gov)\.)?[a-z0-9]+\.[a-z0-9][\w.:-]*$)/.test(id) ? _config_js__WEBPACK_IMPORTED_MODULE_0__.h.parse({
				provider: "bedrock",
				model: id
			}) : void 0;
		}
	}),
41019: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => pairModels,
			R: () => answeringModels
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25051), _models_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38252);
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
				fix: guess ? `Did you mean ${guess}?` : `Write it under \`models:\` in aiops.yml, such as ${JSON.stringify(id)}: { provider: bedrock, model: us.anthropic.\u2026 }.`
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
86531: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$6: () => readPrompt,
			wU: () => readSide,
			yw: () => readAll
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _evaluation_answering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41019), _prompts_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1066), _prompts_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95273), _prompts_render_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34996);
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
	}),
34996: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => rendererOf });
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88646), _templates_languages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(333), _text_renderer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57547);
		async function rendererOf(prompt) {
			let values = withDefaults(prompt), own = await (0, _formats_js__WEBPACK_IMPORTED_MODULE_1__.vq)(prompt.format).then((format) => format.renderer?.(prompt));
			if (own !== void 0) return (given) => own(values(given));
			let language = await (0, _templates_languages_js__WEBPACK_IMPORTED_MODULE_2__.e)(prompt.language), messages = prompt.messages.map(({ role, parts }) => ({
				role,
				parts: parts.map((part) => partRenderer(prompt, part, language))
			}));
			return (given) => {
				let scope = values(given), problems = [], rendered = messages.map(({ role, parts }) => ({
					role,
					parts: parts.map((part) => part(scope, problems))
				}));
				if (problems.length > 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(problems);
				return rendered;
			};
		}
		function withDefaults({ variables }) {
			let defaults = Object.fromEntries(variables.flatMap((one) => one.default === void 0 ? [] : [[one.name, one.default]]));
			return Object.keys(defaults).length === 0 ? (values) => values : (values) => ({
				...defaults,
				...values
			});
		}
		function partRenderer(prompt, part, language) {
			if (part.type === "text") {
				let render = (0, _text_renderer_js__WEBPACK_IMPORTED_MODULE_3__.F)(prompt, part, language);
				return (values, problems) => ({
					type: "text",
					text: render(values, problems)
				});
			}
			if (part.type === "media") {
				let { kind, mediaType } = part, render = (0, _text_renderer_js__WEBPACK_IMPORTED_MODULE_3__.F)(prompt, part.source, language);
				return (values, problems) => ({
					type: "media",
					kind,
					source: render(values, problems),
					...mediaType !== void 0 && { mediaType }
				});
			}
			let { position: _, ...same } = part;
			return () => same;
		}
	}),
24518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => TemplateError });
		class TemplateError extends Error {
			name = "TemplateError";
			offset;
			constructor(message, offset = 0, options) {
				super(message, options), this.offset = offset;
			}
		}
	}),
333: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => languageOf });
		let languages = {
			none: async () => (await __webpack_require__.e(4502).then(__webpack_require__.bind(__webpack_require__, 54502))).none,
			simple: async () => (await __webpack_require__.e(5026).then(__webpack_require__.bind(__webpack_require__, 75026))).simple,
			jinja: async () => (await Promise.all([__webpack_require__.e(8931), __webpack_require__.e(9284)]).then(__webpack_require__.bind(__webpack_require__, 69284))).jinja,
			nunjucks: async () => (await Promise.all([__webpack_require__.e(8931), __webpack_require__.e(3371)]).then(__webpack_require__.bind(__webpack_require__, 13371))).nunjucks,
			mustache: async () => (await __webpack_require__.e(8950).then(__webpack_require__.bind(__webpack_require__, 68950))).mustache,
			"f-string": async () => (await __webpack_require__.e(8780).then(__webpack_require__.bind(__webpack_require__, 78780))).fString,
			handlebars: async () => (await Promise.all([__webpack_require__.e(8406), __webpack_require__.e(4094)]).then(__webpack_require__.bind(__webpack_require__, 34094))).handlebars
		}, loaded = new Map();
		function languageOf(name) {
			let language = loaded.get(name) ?? languages[name]();
			return loaded.set(name, language), language;
		}
	}),
57547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => textRenderer });
		var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71690), _templates_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24518);
		function textRenderer({ path, variables }, part, language) {
			let template = language.read(part.template, part.includes), optional = new Set(variables.flatMap(({ name, declared, required }) => declared && !required ? [name] : []));
			return (values, problems) => {
				try {
					return template.render(values, (name, offset) => {
						if (optional.has(name) || optional.has(name.split(".")[0] ?? name)) return;
						let use = template.uses.findIndex((one) => one.offset === offset), { line, column, file = path } = part.uses[use]?.position ?? part.position;
						problems.push({
							file,
							line,
							column,
							message: (0, _template_js__WEBPACK_IMPORTED_MODULE_0__.nw)(name, [values])
						});
					});
				} catch (error) {
					if (!(error instanceof _templates_language_js__WEBPACK_IMPORTED_MODULE_1__.$)) throw error;
					let { line, column, file = path } = part.position;
					return problems.push({
						file,
						line,
						column,
						message: error.message
					}), "";
				}
			};
		}
	})
};
