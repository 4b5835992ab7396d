export const id = 8081;
export const ids = [8081];
export const modules = {
	28081: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { promptDiff: () => promptDiff });
		var schemas = __webpack_require__(2503), action_define = __webpack_require__(94798), inputs = __webpack_require__(21084), errors = __webpack_require__(83502), quantity = __webpack_require__(19728), ledger_inputs = __webpack_require__(24701);
		let askedInputs = {
			samples: (0, inputs.au)("Have base and head answer so many cases of each prompt whose behaviour may change, 1 to 20, and show both answers. Cases are spread over those of a suite of the prompt, else over its own test data. Default: none.", (given) => {
				let count = (0, quantity.zq)(given);
				if (count > 20) throw new errors.yo("must be at most 20");
				return count;
			}),
			explain: (0, inputs.Qq)("Name of a model in aiops.yml, or a Bedrock model id, that says in a paragraph what may change in behaviour. Default: none."),
			"max-cost": (0, inputs.au)("The most that models may cost this run, such as `$0.50`. Nothing further is asked then, and the comparison stands.", quantity.g7),
			...ledger_inputs.h
		}, isAnyAsked = ({ samples = 0, explain }) => samples > 0 || explain !== void 0;
		var shown_text = __webpack_require__(38690), prompt_diff = __webpack_require__(25075), touched_coverage = __webpack_require__(42761), files = __webpack_require__(87880);
		async function ownersOf({ root, prefix }) {
			let { ownersIn, places } = await __webpack_require__.e(8471).then(__webpack_require__.bind(__webpack_require__, 68471));
			for (let place of places) {
				let text = (await root?.read(place))?.toString("utf8");
				if (text === void 0) continue;
				let owners = ownersIn(text);
				return (path) => owners(`${prefix}${path}`);
			}
			return () => [];
		}
		async function measure(asked, context) {
			let { revision, rules, clock } = context, started = clock(), { base, head, changed = [] } = revision, configs = [rules.config, rules.stricter].flatMap((one) => one === void 0 ? [] : [one.value]), found = base === void 0 ? void 0 : await touched(changed, configs, head), nothing = {
				...base && { base: base.label },
				head: head.label,
				impact: "none",
				prompts: [],
				problems: [],
				notes: [],
				looked: 0,
				rules: (0, prompt_diff.db)(...configs.map((config) => config["prompt-diff"])),
				hasSuites: configs.some(({ suites }) => Object.keys(suites).length > 0),
				seconds: 0
			};
			if (base === void 0 || found === void 0 || found.pairs.length === 0) return {
				...nothing,
				seconds: (clock() - started) / 1e3
			};
			let [sides, { diffPrompts }, { shownChanges }, { sizesOf }, { SuiteCases }] = await Promise.all([
				__webpack_require__.e(611).then(__webpack_require__.bind(__webpack_require__, 60611)).then(({ bothSides }) => bothSides(found, {
					base,
					head
				})),
				__webpack_require__.e(3003).then(__webpack_require__.bind(__webpack_require__, 93003)),
				__webpack_require__.e(1959).then(__webpack_require__.bind(__webpack_require__, 81959)),
				Promise.all([__webpack_require__.e(9391), __webpack_require__.e(5849)]).then(__webpack_require__.bind(__webpack_require__, 5849)).then((room) => (room.expectSizes(), room)),
				__webpack_require__.e(3455).then(__webpack_require__.bind(__webpack_require__, 33455))
			]), diff = diffPrompts(sides.base, sides.head), counted = asked.cosmetic ? diff.changes : diff.changes.filter(({ impact }) => impact !== "cosmetic"), config = rules.config.value, coverage = (0, touched_coverage._5)(config), suiteCases = new SuiteCases(config, head), text = await (0, shown_text.f)(context.text, context.log), said = isAnyAsked(asked) ? await (await Promise.all([
				__webpack_require__.e(8920),
				__webpack_require__.e(5076),
				__webpack_require__.e(7956)
			]).then(__webpack_require__.bind(__webpack_require__, 33099))).askModels(diff.changes, asked, context, text) : void 0, shown = shownChanges(counted, {
				coverage,
				deployments: (0, touched_coverage.o)(config),
				owners: await ownersOf(revision),
				sizes: await sizesOf(counted, {
					coverage,
					config,
					suiteCases
				})
			}, text, said);
			return {
				...nothing,
				...shown,
				...said && { asked: said.asked },
				impact: diff.impact,
				problems: [...sides.problems],
				notes: [...sides.notes, ...suiteCases.problems],
				looked: new Set([...sides.base.prompts, ...sides.head.prompts].map(({ path, key = "" }) => `${path}#${key}`)).size,
				seconds: (clock() - started) / 1e3
			};
		}
		async function touched(changed, configs, head) {
			let foundBy = (0, files.Yo)(configs), others = changed.length === 0 ? [] : await (0, files.FZ)(changed, foundBy, head);
			return {
				pairs: [...(0, files.fq)(changed, foundBy), ...others.map((path) => ({
					base: path,
					head: path
				}))],
				foundBy
			};
		}
		var untouched = __webpack_require__(19480);
		let promptDiff = (0, action_define.Q)({
			name: "prompt-diff",
			description: "Shows what a pull request does to the prompts: sentences, variables, models, tools, and whom it breaks",
			icon: "edit-3",
			color: "blue",
			version: 1,
			inputs: schemas.Ikc({
				cosmetic: (0, inputs.zM)("List prompts that render the same as before as well.", !0),
				...askedInputs
			}),
			data: async () => (await __webpack_require__.e(4287).then(__webpack_require__.bind(__webpack_require__, 14287))).dataSchema,
			outputs: {
				impact: {
					description: "The heaviest of all changes: `none`, `cosmetic`, `behavioural` or `breaking`.",
					value: ({ impact }) => impact
				},
				changed: {
					description: "How many prompts changed.",
					value: ({ prompts, more = 0 }) => prompts.length + more
				},
				breaking: {
					description: "How many of them break a caller or a consumer.",
					value: count("breaking")
				},
				behavioural: {
					description: "How many of them change behaviour, and break nothing.",
					value: count("behavioural")
				},
				cost: {
					description: "US dollars spent on models; empty when a price is not known.",
					value: ({ asked }) => asked === void 0 ? 0 : asked.unpriced > 0 ? void 0 : asked.spent
				}
			},
			measure,
			decide: async (...about) => (await __webpack_require__.e(215).then(__webpack_require__.bind(__webpack_require__, 90215))).decide(...about),
			report: async (...about) => (await __webpack_require__.e(4251).then(__webpack_require__.bind(__webpack_require__, 54251))).report(...about),
			untouched: untouched.$,
			files: async (data, decision, results, policy) => {
				if (data.prompts.length + data.problems.length === 0) return [];
				let { writeHtml } = await Promise.all([__webpack_require__.e(5782), __webpack_require__.e(5263)]).then(__webpack_require__.bind(__webpack_require__, 35263));
				return [await writeHtml(data, decision, results, policy)];
			}
		});
		function count(impact) {
			return ({ prompts }) => prompts.filter((prompt) => prompt.impact === impact).length;
		}
	}),
	19480: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => untouched,
			s: () => nothing
		});
		function untouched({ base, prompts, problems, notes, asked }) {
			let isNothing = prompts.length + problems.length + notes.length === 0 && asked === void 0;
			return base === void 0 || !isNothing ? void 0 : {
				headline: nothing,
				sections: []
			};
		}
		let nothing = "no prompt changed";
	}),
	94798: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => defineAction });
		function defineAction(definition) {
			return definition;
		}
	}),
	38690: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => shownText });
		async function shownText(mode, { hidden }) {
			if (mode === "full") return {
				show: (value) => replaced(value, hidden),
				tell: hidden
			};
			let { redact } = await __webpack_require__.e(1047).then(__webpack_require__.bind(__webpack_require__, 21047));
			return {
				show: (value) => mode === "none" ? void 0 : redact(replaced(value, hidden)),
				tell: (sentence) => redact(hidden(mode === "none" ? sentence.replace(/"[\s\S]*"/, "\"\u2026\"") : sentence))
			};
		}
		function replaced(value, replace) {
			return typeof value == "string" ? replace(value) : Array.isArray(value) ? value.map((item) => replaced(item, replace)) : typeof value != "object" || !value ? value : Object.fromEntries(Object.entries(value).map(([name, item]) => [replace(name), replaced(item, replace)]));
		}
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
	42761: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_5: () => coverageOf,
			f3: () => suitesOf,
			o: () => deploymentsOf
		});
		var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006), _prompts_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1066);
		function coverageOf(config) {
			let named = suitesOf(config);
			return (prompt) => {
				let names = named(prompt);
				return names.length === 0 && prompt.testData.length > 0 && prompt.evaluators.length > 0 ? ["its own test data"] : names;
			};
		}
		function deploymentsOf({ deployments = {} }) {
			let named = Object.entries(deployments).map(([name, { environment, release }]) => ({
				told: `${name} (${environment})`,
				isMeant: picomatch__WEBPACK_IMPORTED_MODULE_1__([...release.prompts ?? []], { dot: !0 })
			}));
			return ({ path }) => named.filter(({ isMeant }) => isMeant(path)).map(({ told }) => told);
		}
		function suitesOf({ suites }) {
			let named = Object.entries(suites).map(([name, { prompt }]) => ({
				name,
				all: prompt,
				isMeant: picomatch__WEBPACK_IMPORTED_MODULE_1__([...prompt], { dot: !0 })
			}));
			return (prompt) => {
				let { path } = prompt, address = (0, _prompts_address_js__WEBPACK_IMPORTED_MODULE_0__.ci)(path, prompt);
				return named.filter(({ isMeant, all }) => isMeant(path) || all.includes(address)).map(({ name }) => name);
			};
		}
	}),
	87880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FZ: () => mentioning,
			Yo: () => promptFiles,
			fq: () => pairsOf
		});
		var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006), _prompts_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1066), _prompts_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88646);
		function promptFiles(configs) {
			let byName = configs.some(({ prompts }) => prompts === void 0), isNamed = picomatch__WEBPACK_IMPORTED_MODULE_2__(configs.flatMap(({ prompts = [], suites }) => [...prompts, ...Object.values(suites).flatMap(({ prompt }) => prompt.map(_prompts_address_js__WEBPACK_IMPORTED_MODULE_0__.W7))]), { dot: !0 });
			return (path) => isNamed(path) ? "named" : byName && (0, _prompts_formats_js__WEBPACK_IMPORTED_MODULE_1__.UX)(path, "default") ? "default" : void 0;
		}
		function pairsOf(changed, foundBy) {
			return changed.flatMap(({ kind, path, from = path }) => {
				let base = kind === "added" || !foundBy(from) ? void 0 : from, head = kind === "removed" || !foundBy(path) ? void 0 : path;
				return base === void 0 && head === void 0 ? [] : [{
					...base !== void 0 && { base },
					...head !== void 0 && { head }
				}];
			});
		}
		let includable = /\.(?:txt|md|markdown|json|ya?ml|csv|prompt|prompty|j2|jinja2?|hbs|handlebars|mustache)$/i;
		async function mentioning(changed, foundBy, head) {
			let touched = new Set(changed.flatMap(({ path, from = path }) => [path, from])), names = [...touched].filter((path) => includable.test(path)).map((path) => stemOf(path));
			if (names.length === 0) return [];
			let others = (await head.list()).filter((path) => foundBy(path) && !touched.has(path));
			return (await Promise.all(others.slice(0, 5e3).map(async (path) => {
				let text = (await head.read(path))?.toString("latin1") ?? "";
				return names.some((name) => text.includes(name)) ? [path] : [];
			}))).flat();
		}
		let stemOf = (path) => {
			let name = path.slice(path.lastIndexOf("/") + 1).replace(/^_/, "");
			return Buffer.from(name.slice(0, name.indexOf("."))).toString("latin1");
		};
	})
};
