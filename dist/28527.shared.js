export const shared = {
28527: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			pin: () => pin,
			release: () => release,
			releaseAgain: () => releaseAgain
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), picomatch__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14006), _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502), _action_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25051), _action_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21545), _prompts_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95273), _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14948), _targets_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13478), _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77416);
		async function pin({ name, settings, config, tree }) {
			let { release } = settings, all = await tree.list(), keys = (key) => ({
				...config.locate([
					"deployments",
					name,
					"release",
					key
				]),
				key: `deployments.${name}.release.${key}`
			}), found = (key) => (release[key] ?? []).flatMap((pattern) => {
				let isMeant = picomatch__WEBPACK_IMPORTED_MODULE_6__(pattern, { dot: !0 }), paths = all.filter((path) => isMeant(path));
				if (paths.length > 0) return paths;
				let guess = (0, _action_nearest_js__WEBPACK_IMPORTED_MODULE_2__.p)(pattern, all), fix = guess === void 0 ? `There is none in ${tree.label}.` : `Did you mean ${guess}?`;
				throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
					...keys(key),
					message: `no file ${pattern}.`,
					fix
				});
			}), bytes = new Map(), read = async (path) => {
				let content = await tree.read(path);
				return content !== void 0 && bytes.set(path, content), content;
			}, prompts = new Set(found("prompts"));
			for (let path of prompts) {
				let content = await read(path);
				content !== void 0 && await (0, _prompts_read_js__WEBPACK_IMPORTED_MODULE_3__.parsePrompts)(path, content, read);
			}
			for (let path of found("files")) await read(path);
			let models = [...new Set([release.model ?? [], release.models ?? []].flat())].map((model) => {
				let entry = Object.hasOwn(config.value.models, model) ? config.value.models[model] : void 0, known = Object.keys(config.value.models);
				if (entry === void 0) {
					let guess = (0, _action_nearest_js__WEBPACK_IMPORTED_MODULE_2__.p)(model, known), fix = guess === void 0 ? "Write it under models." : `Did you mean ${guess}?`, key = release.model === void 0 ? "models" : "model";
					throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
						...keys(key),
						message: `there is no model ${model}.`,
						fix
					});
				}
				let digest = `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", (0, _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__.d)(entry))}`;
				return {
					name: model,
					provider: entry.provider,
					..."model" in entry && typeof entry.model == "string" && { model: entry.model },
					digest
				};
			}), told = (0, _targets_settings_js__WEBPACK_IMPORTED_MODULE_4__.f)(settings.target), pinned = [...bytes].map(([path, of]) => ({
				path,
				digest: (0, _manifest_js__WEBPACK_IMPORTED_MODULE_5__.by)(of)
			})).sort(byPath);
			return {
				content: {
					prompts: pinned.filter(({ path }) => prompts.has(path)),
					models: models.sort((a, b) => a.name < b.name ? -1 : 1),
					...release.guardrail && { guardrail: release.guardrail },
					files: pinned.filter(({ path }) => !prompts.has(path)),
					...told && { settings: (0, _manifest_js__WEBPACK_IMPORTED_MODULE_5__.ol)(told) }
				},
				files: bytes
			};
		}
		let byPath = (a, b) => a.path < b.path ? -1 : 1;
		function release({ name, settings, config }, { content, files }, given) {
			let { repository, run } = given.event;
			return (0, _manifest_js__WEBPACK_IMPORTED_MODULE_5__.l7)({
				deployment: name,
				environment: settings.environment,
				content,
				proof: [...given.proof],
				commit: given.commit,
				config: config.digest,
				builder: {
					...repository && { repository: `${repository.owner}/${repository.name}` },
					...run && {
						workflow: run.workflow,
						run: {
							id: run.id,
							attempt: run.attempt
						}
					},
					version: _action_version_js__WEBPACK_IMPORTED_MODULE_8__.r
				}
			}, files);
		}
		async function releaseAgain(manifest, digest, tree) {
			let files = new Map();
			for (let { path, digest: wanted } of [...manifest.content.prompts, ...manifest.content.files]) {
				let bytes = await tree.read(path);
				if (bytes === void 0 || (0, _manifest_js__WEBPACK_IMPORTED_MODULE_5__.by)(bytes) !== wanted) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
					file: path,
					message: `at ${manifest.commit.slice(0, 7)} it is not what was released.`,
					fix: "The record was changed by somebody, or the working directory is another one. Release that commit again."
				});
				files.set(path, bytes);
			}
			return {
				manifest,
				digest,
				files
			};
		}
	})
};
