export const id = 8527;
export const ids = [
	8527,
	5273,
	7654,
	7513
];
export const modules = {
	7342: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			decode: () => decode,
			largest: () => largest
		});
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573), _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502);
		let largest = 5e6;
		function decode(file, content) {
			if (content.length > largest) {
				let size = (content.length / 1e6).toFixed(1);
				throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
					file,
					message: `It has ${size} MB. A file with prompts may have 5 MB.`
				});
			}
			if (typeof content == "string") return content.replace(/^\uFEFF/, "");
			if (content.subarray(0, 8e3).includes(0)) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
				file,
				message: "It is binary, and no text."
			});
			if ((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(content)) return Buffer.from(content.buffer, content.byteOffset, content.length).toString("latin1");
			if (!(0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content)) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
				file,
				line: firstBadLine(content),
				message: "Not UTF-8 text. Save the file as UTF-8."
			});
			return new TextDecoder("utf-8").decode(content);
		}
		function firstBadLine(bytes) {
			let line = 1;
			for (let start = 0; start < bytes.length; line += 1) {
				let end = bytes.indexOf(10, start);
				if (end < 0 || !(0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end))) return line;
				start = end + 1;
			}
			return line;
		}
	}),
	88646: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HT: () => isPromptByName,
			SH: () => mayInclude,
			UX: () => isPromptPath,
			be: () => formatOf,
			s2: () => suitesByDefault,
			vq: () => formatNamed
		});
		var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
		let formats = {
			"github-models": {
				title: "a prompt of GitHub Models",
				found: ["**/*.prompt.{yml,yaml}"],
				suites: !0,
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(7781)
				]).then(__webpack_require__.bind(__webpack_require__, 37781))).github
			},
			dotprompt: {
				title: "a dotprompt",
				found: ["**/!(_)*.prompt"],
				named: ["**/*.prompt"],
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(8406),
					__webpack_require__.e(6365),
					__webpack_require__.e(4094),
					__webpack_require__.e(4122)
				]).then(__webpack_require__.bind(__webpack_require__, 94122))).dotprompt
			},
			prompty: {
				title: "a prompty",
				found: ["**/*.prompty"],
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(5722)
				]).then(__webpack_require__.bind(__webpack_require__, 45722))).prompty
			},
			promptfoo: {
				title: "a configuration of promptfoo",
				found: ["**/promptfooconfig*.{yaml,yml,json}"],
				named: ["**/*.{yaml,yml,json}"],
				claims: (text) => /^(?:prompts:|\s{0,20}"prompts"\s{0,9}:)/m.test(text) && /\b(?:providers|targets|tests)\b/.test(text),
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(6461),
					__webpack_require__.e(9397)
				]).then(__webpack_require__.bind(__webpack_require__, 89397))).promptfoo
			},
			bedrock: {
				title: "a prompt of Amazon Bedrock",
				found: ["**/*.prompt.json", "**/prompts/**/*.{json,yaml,yml}"],
				named: ["**/*.{json,yaml,yml}"],
				claims: (text) => /\btemplateConfiguration["']?\s*:/.test(text) && /\bvariants["']?\s*:/.test(text),
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(5969),
					__webpack_require__.e(4459)
				]).then(__webpack_require__.bind(__webpack_require__, 24459))).bedrock
			},
			cloudformation: {
				title: "a template of AWS CloudFormation",
				found: [
					"**/*{template,cloudformation,cfn,stack}*.{yaml,yml,json}",
					"**/{cloudformation,cfn,sam,infra,infrastructure}/**/*.{yaml,yml,json}",
					"**/*.template"
				],
				named: ["**/*.{yaml,yml,json}"],
				claims: (text) => /\bAWS::Bedrock::(?:Prompt|Agent|Guardrail)\b/.test(text),
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(5969),
					__webpack_require__.e(1877)
				]).then(__webpack_require__.bind(__webpack_require__, 61877))).cloudformation
			},
			"terraform-plan": {
				title: "a plan of Terraform",
				found: ["**/*plan*.json"],
				named: ["**/*.json"],
				claims: (text) => /"format_version"\s*:/.test(text) && /"aws(?:cc)?_bedrock/.test(text),
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(5969),
					__webpack_require__.e(586)
				]).then(__webpack_require__.bind(__webpack_require__, 80586))).terraformPlan
			},
			instructions: {
				title: "instructions of an agent",
				found: [
					"**/{AGENTS,AGENTS.override,CLAUDE,CLAUDE.local,GEMINI,SKILL}.md",
					"**/.github/copilot-instructions.md",
					"**/*.{prompt,instructions,agent,chatmode}.md",
					"**/.cursor/rules/**/*.mdc",
					"**/.claude/{agents,commands,rules}/**/*.md"
				],
				cased: !0,
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(9777)
				]).then(__webpack_require__.bind(__webpack_require__, 69777))).instructions
			},
			messages: {
				title: "a list of messages",
				found: ["**/prompts/**/*.{json,yaml,yml}"],
				named: ["**/*.{json,yaml,yml}"],
				claims: isListOfMessages,
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(6461),
					__webpack_require__.e(2637)
				]).then(__webpack_require__.bind(__webpack_require__, 72637))).messages
			},
			text: {
				title: "text",
				found: ["**/prompts/**/*.{txt,md,j2,jinja,jinja2,hbs,handlebars,mustache}"],
				except: ["**/{README,CHANGELOG,CONTRIBUTING,LICENSE}.{txt,md}"],
				named: ["**/*.{txt,md,j2,jinja,jinja2,hbs,handlebars,mustache}"],
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(6365),
					__webpack_require__.e(864)
				]).then(__webpack_require__.bind(__webpack_require__, 864))).text
			}
		};
		function isListOfMessages(text) {
			return (/\bmessages["']?\s*:/.test(text) || /^(?:\s*#.*\n|---[ \t]*\n)*\s*[[-]/.test(text.slice(0, 2e3))) && /\brole["']?\s*:\s*["']?(?:system|developer|user|assistant|tool)\b/.test(text);
		}
		let entries = Object.entries(formats), loaded = new Map();
		function formatNamed(name) {
			let format = loaded.get(name) ?? formats[name].load();
			return loaded.set(name, format), format;
		}
		let suitesByDefault = entries.flatMap(([, { found, suites }]) => suites ? found : []), matchers = new Map(), isOf = ([name, entry], path, by) => {
			let id = `${by} ${name}`, known = matchers.get(id) ?? matcherOf(entry, by);
			return matchers.set(id, known), known(path);
		}, matcherOf = ({ found, except = [], named = [], cased }, by) => {
			let patterns = by === "named" ? [...found, ...named] : found, extensions = new Set(patterns.flatMap(extensionsOf)), options = {
				dot: !0,
				nocase: !cased
			}, isMeant = patterns.map((pattern) => meantBy(pattern, options)), isExcept;
			return (path) => !extensions.has(path.slice(path.lastIndexOf(".") + 1).toLowerCase()) || !isMeant.some((isOne) => isOne(path)) ? !1 : by === "named" || except.length === 0 || (isExcept ??= picomatch__WEBPACK_IMPORTED_MODULE_0__([...except], options), !isExcept(path));
		};
		function meantBy(pattern, options) {
			let longest = pattern.split(/\*+\/?|!?[({][^)}]*[)}]/).reduce((a, b) => b.length > a.length ? b : a).toLowerCase(), isMatch;
			return (path) => path.toLowerCase().includes(longest) ? (isMatch ??= picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, options), isMatch(path)) : !1;
		}
		function extensionsOf(pattern) {
			let [, several, one = ""] = /\.(?:\{([\w,]+)\}|(\w+))$/.exec(pattern) ?? [];
			return (several ?? one).split(",");
		}
		let isPromptPath = (path, by = "named") => entries.some((entry) => isOf(entry, path, by)), isPromptByName = (path) => entries.some((entry) => entry[1].claims === void 0 && isOf(entry, path, "default")), mayInclude = (path) => /(?:^|\/)(?:CLAUDE|GEMINI)(?:\.local)?\.md$/.test(path) || !/\.(prompt\.ya?ml|txt|md|mdc)$/i.test(path), formatOf = (path, text, by = "named") => entries.find((entry) => isOf(entry, path, by) && (entry[1].claims?.(text) ?? !0))?.[0];
	}),
	95273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			parsePrompt: () => parsePrompt,
			parsePrompts: () => parsePrompts,
			readPrompts: () => readPrompts
		});
		var errors = __webpack_require__(83502), decode = __webpack_require__(7342), external_node_path_ = __webpack_require__(76760), revision_path = __webpack_require__(89247), prompts_source = __webpack_require__(97513);
		let mostTogether = 1e7;
		class Included {
			#path;
			#read;
			#known = new Map();
			#size = 0;
			constructor(path, read) {
				this.#path = path, this.#read = read;
			}
			async read(path) {
				let full = (0, revision_path._)(external_node_path_.posix.join(path.startsWith("/") ? "." : external_node_path_.posix.dirname(this.#path), path.replace(/^\/+/, "")));
				if (full === void 0) return;
				let known = this.#known.get(full);
				if (known !== void 0) return known;
				if (this.#known.size >= 200) throw this.#tooMuch("more than 200 other files");
				let source = this.#source(full);
				return this.#known.set(full, source), source;
			}
			async #source(path) {
				let bytes = await this.#read(path);
				if (bytes !== void 0) {
					if (this.#size += bytes.length, this.#size > mostTogether) throw this.#tooMuch(`files of more than ${mostTogether / 1e6} MB together`);
					return new prompts_source.Source(path, (0, decode.decode)(path, bytes));
				}
			}
			#tooMuch(what) {
				return new errors.yo({
					file: this.#path,
					message: `It names ${what}.`
				});
			}
		}
		var formats = __webpack_require__(88646);
		async function readPrompts(path, content, read = async () => void 0, by = "named") {
			let nothing = {
				path,
				prompts: [],
				problems: [],
				notes: []
			}, format, source;
			try {
				if (source = new prompts_source.Source(path, (0, decode.decode)(path, content)), format = (0, formats.be)(path, source.text, by), format === void 0) return nothing;
				let { prompts, problems = [], notes = [] } = await parse(format, source, new Included(path, read));
				return {
					path,
					format,
					source,
					prompts,
					problems,
					notes
				};
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				return format === void 0 && by === "default" && !(0, formats.HT)(path) ? {
					...nothing,
					notes: error.problems
				} : {
					...nothing,
					...format && { format },
					problems: error.problems
				};
			}
		}
		async function parse(name, source, files) {
			let format = await (0, formats.vq)(name);
			try {
				return await format.parse(source, files);
			} catch (error) {
				throw error instanceof RangeError ? new errors.yo({
					file: source.path,
					line: 1,
					message: "Nested too deeply."
				}, { cause: error }) : error;
			}
		}
		async function parsePrompts(path, content, read) {
			let { prompts, problems } = await readPrompts(path, content, read);
			if (problems.length > 0) throw new errors.yo(problems);
			if (prompts.length === 0) throw new errors.yo({
				file: path,
				message: "No prompt can be read from this file."
			});
			return prompts;
		}
		async function parsePrompt(path, content, read) {
			let [prompt, second] = await parsePrompts(path, content, read);
			if (prompt !== void 0 && second === void 0) return prompt;
			throw new errors.yo({
				file: path,
				message: "There are several prompts in this file."
			});
		}
	}),
	97513: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { Source: () => Source });
		class Source {
			path;
			text;
			#starts;
			constructor(path, text) {
				this.path = path, this.text = text.replace(/^\uFEFF/, "");
			}
			at(offset) {
				let starts = this.#lines(), low = 0, high = starts.length - 1;
				for (; low < high;) {
					let middle = low + high + 1 >> 1;
					starts[middle] <= offset ? low = middle : high = middle - 1;
				}
				return {
					line: low + 1,
					column: offset - starts[low] + 1
				};
			}
			span(offset = 0, end = this.text.length) {
				return {
					...this.at(offset),
					endLine: this.at(Math.max(offset, end - 1)).line,
					offset,
					end
				};
			}
			lineStart(line) {
				return this.#lines()[line - 1] ?? this.text.length;
			}
			#lines() {
				if (this.#starts === void 0) {
					let starts = [0];
					for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) starts.push(at + 1);
					this.#starts = starts;
				}
				return this.#starts;
			}
		}
	}),
	28527: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => releaseAgain,
			pin: () => pin,
			release: () => release
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
	}),
	13478: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => settingsOf,
			s: () => otherSettings
		});
		var _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416);
		let placing = {
			"sagemaker-endpoint": [
				"kind",
				"endpoint-name",
				"base",
				"rollout",
				"region",
				"profile",
				"endpoint"
			],
			"bedrock-prompt": [
				"kind",
				"prompt",
				"pointer",
				"region",
				"profile",
				"endpoint"
			],
			"bedrock-guardrail": [
				"kind",
				"guardrail",
				"pointer",
				"region",
				"profile",
				"endpoint"
			],
			"agentcore-runtime": [
				"kind",
				"runtime",
				"endpoint-name",
				"region",
				"profile",
				"endpoint"
			],
			"bedrock-agent": [
				"kind",
				"agent",
				"alias",
				"provisioned-throughput",
				"region",
				"profile",
				"endpoint"
			],
			"custom-model-deployment": [
				"kind",
				"model-deployment",
				"region",
				"profile",
				"endpoint"
			]
		};
		function settingsOf(config) {
			let keys = placing[config.kind];
			if (keys !== void 0) return Object.fromEntries(Object.entries(config).filter(([key, value]) => !keys.includes(key) && value !== void 0));
		}
		function otherSettings(config, { manifest }) {
			let { settings } = manifest.content;
			return settings === void 0 || settings === (0, _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.ol)(settingsOf(config)) ? [] : [{
				message: "It was released with other settings of the target, and what was made of them is gone.",
				fix: "Put the target in aiops.yml back to what it was, and release that."
			}];
		}
	})
};
