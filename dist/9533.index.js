export const id = 9533;
export const ids = [9533];
export const modules = {
	94798: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => defineAction });
		function defineAction(definition) {
			return definition;
		}
	}),
	4802: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => limitInputs });
		var _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21084), _config_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19728);
		let limitInputs = {
			"max-cost": (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__.au)("The most that this run may cost, such as `$2.00`. It stops there, and the verdict is `error`.", _config_quantity_js__WEBPACK_IMPORTED_MODULE_1__.g7),
			"max-time": (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__.au)("The longest that this run may take, such as `30 min`. Nothing further is asked then, and the verdict is `error`.", _config_quantity_js__WEBPACK_IMPORTED_MODULE_1__.E9)
		};
	}),
	24701: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => ledgerSettings,
			h: () => ledgerInputs
		});
		var _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21084), _config_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19728);
		let ledgerInputs = {
			ledger: (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("File of answers that were paid for, relative to `working-directory`; `none` asks everything anew. Default: in the temporary folder of a runner, else `.aiops/ledger.sqlite`."),
			cache: (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__.zM)("Keep the ledger in the cache of GitHub Actions from run to run.", !0),
			"ledger-size": (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__.au)("The most that the ledger may take on disk; what was not used for longest goes. Default: `200 MB`.", _config_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DB)
		}, ledgerSettings = (given) => ({
			file: given.ledger,
			cache: given.cache,
			maxSize: given["ledger-size"]
		});
	}),
	1066: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W7: () => fileOf,
			WV: () => promptAt,
			ci: () => addressOf
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25051);
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
	29117: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mc: () => attestOutputs,
			W3: () => predicateType,
			_2: () => predicateFile,
			pE: () => subjectFile
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		let predicateType = "https://github.com/aiops-actions/aiops-actions/blob/v1/docs/deployments.md#what-is-attested", predicateFile = "predicate.json", subjectFile = (content) => `content-${content.slice(7).slice(0, 12)}.json`, isSubject = (path) => /^content-[0-9a-f]{12}\.json$/.test((0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)), predicateOf = (files) => files.find((path) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) === predicateFile), attestOutputs = {
			predicate: {
				description: "For actions/attest: path of the predicate. Empty where nothing was proven: it did not pass, nothing goes live, or the event runs what is not merged.",
				value: (_data, _policy, files) => predicateOf(files)
			},
			"predicate-type": {
				description: "For actions/attest: type of the predicate.",
				value: (_data, _policy, files) => predicateOf(files) && predicateType
			},
			subjects: {
				description: "For actions/attest: paths of what was tested, a line for the content of each deployment.",
				value: (_data, _policy, files) => files.filter(isSubject).join("\n") || void 0
			}
		};
	})
};
