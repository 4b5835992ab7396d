export const shared = {
55601: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TS: () => mayBeAttached,
			gA: () => requireAttachments,
			m2: () => attachedFiles,
			vR: () => withAttachments
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67029), _revision_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74748);
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
	}),
95247: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => filesOf,
			V: () => materialOf
		});
		var _application_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3511);
		function filesOf(config) {
			return config.provider === "replay" ? [config.file] : config.provider === "command" || config.provider === "http" ? config.sources : [];
		}
		async function materialOf(name, config, tree) {
			if (config.provider === "replay") return tree.digest(config.file);
			if (config.provider === "command" || config.provider === "http") return config.sources === void 0 ? config.provider === "command" ? tree.label : void 0 : (0, _application_sources_js__WEBPACK_IMPORTED_MODULE_0__.Kd)(tree, config.sources, `models.${name}.sources`);
		}
	}),
69673: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => sourcesOf });
		var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8374), _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67029), _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98694), _prompts_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88665), _prompts_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28365);
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
	}),
88665: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W7: () => fileOf,
			WV: () => promptAt,
			ci: () => addressOf
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67029), _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98694);
		let addressOf = (file, { key = "" }) => key.startsWith("#") || key === "" ? `${file}${key}` : `${file}#${key}`, fileOf = (address) => address.split("#", 1)[0] ?? address;
		function promptAt(address, file, prompts) {
			let [only, second] = prompts;
			if (only !== void 0 && (address === file ? second === void 0 : addressOf(file, only) === address)) return only;
			let found = prompts.find((prompt) => addressOf(file, prompt) === address);
			if (found !== void 0) return found;
			let there = prompts.map((prompt) => addressOf(file, prompt)), guess = (0, _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(address, there) ?? there[0], message = address === file ? "there are several prompts in this file." : `there is no prompt ${address.slice(file.length)}.`;
			throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				file,
				message,
				...guess !== void 0 && { fix: `Write one of them, such as ${guess}.` }
			});
		}
	}),
61481: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => opener });
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67029), _models_material_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95247), _models_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92605);
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
			let { remembered } = await __webpack_require__.e(9986).then(__webpack_require__.bind(__webpack_require__, 49986));
			return remembered(model, await ledger, clock);
		}
		async function recorder(model, record) {
			if (record === void 0) return model;
			let { recording } = await __webpack_require__.e(8561).then(__webpack_require__.bind(__webpack_require__, 78561));
			return recording(model, record);
		}
	})
};
