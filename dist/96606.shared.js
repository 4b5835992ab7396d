export const shared = {
96606: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => digestOfSources });
		var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		async function digestOfSources(tree, patterns, key) {
			let { createHash } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 77598, 19)), hash = createHash("sha256");
			for (let path of await (0, _sources_js__WEBPACK_IMPORTED_MODULE_0__.d)(tree, patterns, key)) hash.update(`${path}\0${await tree.digest(path)}\0`);
			return `sha256:${hash.digest("hex")}`;
		}
	}),
6638: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => opener });
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _models_material_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(180), _models_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25852);
		function opener(context, { ledger, record }) {
			let opened = new Map();
			return {
				open: async ({ side, model, config, role }) => {
					let key = JSON.stringify([
						config,
						role,
						await (0, _models_material_js__WEBPACK_IMPORTED_MODULE_1__.V)(model, config, side.modelTree)
					]), before = opened.get(key) ?? (async () => {
						try {
							return await recorder(await rememberer(await context.model(model, config, side.modelTree, role), context, ledger), record);
						} catch (error) {
							throw error instanceof _models_model_js__WEBPACK_IMPORTED_MODULE_2__.ModelError && error.code === "credentials" ? new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.Jl(error.message, { cause: error }) : error;
						}
					})();
					return opened.set(key, before), before;
				},
				close: async () => {
					let closing = (await Promise.allSettled(opened.values())).map(async (model) => model.status === "fulfilled" && model.value.close?.());
					for (let ended of await Promise.allSettled(closing)) ended.status === "rejected" && context.log.warning(`A model could not be ended: ${(0, _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(ended.reason)}`);
				}
			};
		}
		async function rememberer(model, { clock }, ledger) {
			if (ledger === void 0 || model.identity === void 0) return model;
			let { remembered } = await __webpack_require__.e(6298).then(__webpack_require__.bind(__webpack_require__, 56298));
			return remembered(model, await ledger, clock);
		}
		async function recorder(model, record) {
			if (record === void 0) return model;
			let { recording } = await __webpack_require__.e(8496).then(__webpack_require__.bind(__webpack_require__, 28496));
			return recording(model, record);
		}
	}),
98264: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => sourcesOf });
		var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006), _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25051), _prompts_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1066), _prompts_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88646);
		async function sourcesOf(config, tree, only) {
			let files = await tree.list(), explicit = Object.entries(config.value.suites).flatMap(([suite, settings]) => settings.prompt.flatMap((pattern) => {
				let isMeant = picomatch__WEBPACK_IMPORTED_MODULE_4__(pattern, { dot: !0 }), found = files.filter((file) => isMeant(file));
				if (found.length > 0) return found.map((prompt) => ({
					suite,
					prompt,
					settings,
					config
				}));
				if (pattern.includes("#") && files.includes((0, _prompts_address_js__WEBPACK_IMPORTED_MODULE_2__.W7)(pattern))) return [{
					suite,
					prompt: pattern,
					settings,
					config
				}];
				let guess = (0, _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(pattern, files), fix = guess === void 0 ? `There is none in ${tree.label}.` : `Did you mean ${guess}?`;
				throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					...config.locate([
						"suites",
						suite,
						"prompt"
					]),
					key: `suites.${suite}.prompt`,
					message: `no file ${pattern}.`,
					fix
				});
			})), named = new Set(explicit.flatMap(({ prompt }) => [prompt, (0, _prompts_address_js__WEBPACK_IMPORTED_MODULE_2__.W7)(prompt)])), isPrompt = picomatch__WEBPACK_IMPORTED_MODULE_4__([...config.value.prompts ?? _prompts_formats_js__WEBPACK_IMPORTED_MODULE_3__.s2], { dot: !0 }), implicit = files.filter((file) => isPrompt(file) && !named.has(file)).map((prompt) => ({
				suite: nameOf(prompt),
				prompt,
				config
			})), all = [...explicit, ...implicit];
			if (only === void 0) return all;
			let names = new Set(all.map(({ suite }) => suite)), unknown = only.filter((name) => !names.has(name));
			if (unknown.length > 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(unknown.map((name) => {
				let guess = (0, _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(name, names);
				return {
					key: "input suites",
					message: `there is no suite ${name}.`,
					fix: guess ? `Did you mean ${guess}?` : thereAre(names)
				};
			}));
			return all.filter(({ suite }) => only.includes(suite));
		}
		let thereAre = (names) => names.size === 0 ? "There is none." : `There are: ${[...names].join(", ")}.`, nameOf = (prompt) => prompt.replace(/\.prompt\.ya?ml$/, "");
	})
};
