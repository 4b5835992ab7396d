export const shared = {
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
	})
};
