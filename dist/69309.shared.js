export const shared = {
69309: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => rendererOf });
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67029), _formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28365), _templates_languages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58394), _text_renderer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88588);
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
98655: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => TemplateError });
		class TemplateError extends Error {
			name = "TemplateError";
			offset;
			constructor(message, offset = 0, options) {
				super(message, options), this.offset = offset;
			}
		}
	}),
58394: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => languageOf });
		let languages = {
			none: async () => (await __webpack_require__.e(4231).then(__webpack_require__.bind(__webpack_require__, 94231))).none,
			simple: async () => (await __webpack_require__.e(967).then(__webpack_require__.bind(__webpack_require__, 967))).simple,
			jinja: async () => (await Promise.all([__webpack_require__.e(8667), __webpack_require__.e(8132)]).then(__webpack_require__.bind(__webpack_require__, 88132))).jinja,
			nunjucks: async () => (await Promise.all([__webpack_require__.e(8667), __webpack_require__.e(7662)]).then(__webpack_require__.bind(__webpack_require__, 87662))).nunjucks,
			mustache: async () => (await __webpack_require__.e(3406).then(__webpack_require__.bind(__webpack_require__, 3406))).mustache,
			"f-string": async () => (await __webpack_require__.e(3833).then(__webpack_require__.bind(__webpack_require__, 53833))).fString,
			handlebars: async () => (await Promise.all([__webpack_require__.e(2694), __webpack_require__.e(5792)]).then(__webpack_require__.bind(__webpack_require__, 65792))).handlebars
		}, languageOf = (name) => languages[name]();
	}),
88588: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => textRenderer });
		var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35159), _templates_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98655);
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
	}),
45764: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => includesOf });
		var _templates_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98655);
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
		function namesIn(text, language) {
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
	})
};
