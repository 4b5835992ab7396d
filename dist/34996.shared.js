export const shared = {
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
	})
};
