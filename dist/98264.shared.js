export const shared = {
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
