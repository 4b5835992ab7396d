export const shared = {
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
