export const id = 923;
export const ids = [923];
export const modules = {
	81778: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$u: () => sumText,
			Lu: () => shareText,
			T2: () => dollarsIn,
			k0: () => changeText,
			nL: () => bothText,
			x8: () => signed
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55258), _shared_pricing_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65251);
		let dollarsIn = (amount) => (0, _shared_pricing_money_js__WEBPACK_IMPORTED_MODULE_0__.Bg)((0, _shared_pricing_money_js__WEBPACK_IMPORTED_MODULE_0__.e8)(amount));
		function sumText({ known, atLeast }) {
			let dollars = dollarsIn(known);
			return atLeast === !0 ? dollars === 0 ? "unknown" : `at least ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_1__.up)(dollars)}` : (0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_1__.up)(dollars);
		}
		function bothText({ base, head }, sides = bothThere) {
			if (!sides.base) return sumText(head);
			if (!sides.head) return `${sumText(base)} \u2192 \u2013`;
			let [before, after] = [sumText(base), sumText(head)];
			return before === after ? after : `${before} \u2192 ${after}`;
		}
		let bothThere = {
			base: !0,
			head: !0
		};
		function changeText({ by, certain }) {
			let dollars = dollarsIn(by);
			return !certain && dollars === 0 ? "?" : `${signed(dollars)}${certain ? "" : " + ?"}`;
		}
		let signed = (dollars) => dollars === 0 ? "\u00b1$0" : dollars > 0 ? `+${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_1__.up)(dollars)}` : (0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_1__.up)(dollars);
		function shareText({ share }) {
			if (share === void 0) return;
			let text = (0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_1__.l9)(share, +(Math.abs(share) < .0995));
			return share > 0 ? `+${text}` : text;
		}
	}),
	90923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { costEstimate: () => costEstimate });
		var schemas = __webpack_require__(2503), action_define = __webpack_require__(94798), inputs = __webpack_require__(21084), amounts = __webpack_require__(81778), errors = __webpack_require__(83502), load = __webpack_require__(22672), file = __webpack_require__(24185), entries = __webpack_require__(27545), files = __webpack_require__(87880);
		async function coveredBy(inputs, context) {
			let { base, head, changed = [] } = context.revision, grounds = await groundsOf(inputs, context), configs = [grounds.head, ...grounds.base === grounds.head ? [] : [grounds.base]], foundBy = (0, files.Yo)(configs), others = changed.length === 0 ? [] : await (0, files.FZ)(changed, foundBy, head), pairs = [...(0, files.fq)(changed, foundBy), ...others.map((path) => ({
				base: path,
				head: path
			}))];
			return {
				pairs,
				foundBy,
				grounds,
				isAny: base === void 0 || pairs.length > 0 || changed.some(({ path, from = path }) => (0, file.G)(path) || (0, file.G)(from)) || grounds.costsOfBase !== void 0 || differs(grounds.base, grounds.head)
			};
		}
		async function groundsOf(inputs, { rules, trust, revision }) {
			let inForce = rules.config.value, { costs } = inForce;
			if (trust.rules !== "base") {
				let base = rules.stricter?.value ?? inForce;
				return {
					base,
					head: inForce,
					costs,
					...changedCosts(base, inForce)
				};
			}
			let { path } = rules.config;
			return revision.changed?.some((change) => change.path === (path ?? "aiops.yml") || change.from === path) === !0 ? {
				base: inForce,
				head: await configOfHead(inputs, revision.head, inForce),
				costs
			} : {
				base: inForce,
				head: inForce,
				costs
			};
		}
		async function configOfHead(inputs, head, inForce) {
			try {
				return (await (0, load.loadConfig)(head, inputs.config)).value;
			} catch (error) {
				if (error instanceof errors.yo) return inForce;
				throw error;
			}
		}
		function changedCosts(base, head) {
			return base === head || base.costs === void 0 || isSame(assumed(base), assumed(head)) ? {} : { costsOfBase: { costs: base.costs } };
		}
		let assumed = ({ costs }) => ({
			...costs,
			budget: void 0
		}), used = ({ models, prompts, suites }) => ({
			models,
			prompts,
			suites: Object.entries(suites).map(([name, { prompt, models: asked, repeats, graders = [] }]) => [
				name,
				prompt,
				asked,
				repeats,
				graders.filter((grader) => (0, entries.qt)([grader]).length > 0)
			])
		}), differs = (base, head) => base !== head && !isSame(used(base), used(head)), isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
		var costs_budget = __webpack_require__(83487);
		function budgetOf({ config, stricter }) {
			let both = [config, ...stricter && stricter !== config ? [stricter] : []], budget = (0, costs_budget.z)(...both.map(({ value }) => value.costs?.budget)), places = Object.keys(budget).flatMap((rule) => {
				if (both.find(({ value }) => value.costs?.budget && Object.hasOwn(value.costs.budget, rule)) !== config) return [];
				let { file, line, column } = config.locate([
					"costs",
					"budget",
					rule
				]);
				return [[rule, {
					...file !== void 0 && { file },
					...line && { line },
					...column && { column }
				}]];
			});
			return {
				budget,
				places: Object.fromEntries(places)
			};
		}
		async function measure(inputs, context) {
			let { revision, clock } = context, started = clock(), covered = await coveredBy(inputs, context), seconds = () => (clock() - started) / 1e3, about = {
				...revision.base && { base: revision.base.label },
				head: revision.head.label,
				...budgetOf(context.rules)
			};
			if (!covered.isAny) return {
				...about,
				...nothing(),
				seconds: seconds()
			};
			let { priceAll } = await Promise.all([__webpack_require__.e(9391), __webpack_require__.e(3539)]).then(__webpack_require__.bind(__webpack_require__, 33539));
			return {
				...about,
				...await priceAll(inputs, context, covered),
				seconds: seconds()
			};
		}
		function nothing() {
			let none = {
				base: { known: "0" },
				head: { known: "0" },
				by: "0",
				certain: !0
			};
			return {
				rows: [],
				components: {},
				monthly: {
					low: none,
					expected: none,
					high: none
				},
				candidates: [],
				advice: [],
				prices: [],
				problems: [],
				notes: []
			};
		}
		var untouched = __webpack_require__(36212);
		let costEstimate = (0, action_define.Q)({
			name: "cost-estimate",
			description: "Tells what a pull request does to next month\u2019s bill: prompts, models, guardrails and endpoints, base to head",
			icon: "dollar-sign",
			color: "green",
			version: 1,
			inputs: schemas.Ikc({
				"eval-results": (0, inputs.p_)("Result files of eval-gate for this very commit, or folders of them: how long answers are, and which models passed."),
				count: (0, inputs.Yq)("Who counts tokens. `provider`: Bedrock or Anthropic, for a sample of the cases, where the event may have credentials.", ["library", "provider"], "library")
			}),
			data: async () => (await __webpack_require__.e(6344).then(__webpack_require__.bind(__webpack_require__, 73963))).dataSchema,
			outputs: {
				"monthly-before": {
					description: "US dollars a month at the base; empty when a part of it has no known price.",
					value: ({ base, monthly }) => base === void 0 ? void 0 : sum(monthly.expected.base)
				},
				"monthly-after": {
					description: "US dollars a month at the head; empty when a part of it has no known price.",
					value: ({ monthly }) => sum(monthly.expected.head)
				},
				change: {
					description: "US dollars a month that the change adds; below zero where it saves. Empty when it is not certain.",
					value: ({ base, monthly: { expected } }) => base !== void 0 && expected.certain ? (0, amounts.T2)(expected.by) : void 0
				},
				"change-percent": {
					description: "The same in percent of the base: `18.1`. Empty when it is not certain, or the base costs nothing.",
					value: ({ base, monthly: { expected } }) => base === void 0 || expected.share === void 0 ? void 0 : Number((expected.share * 100).toFixed(2))
				},
				"monthly-at-least": {
					description: "US dollars a month at the head of what has a known price.",
					value: ({ monthly }) => (0, amounts.T2)(monthly.expected.head.known)
				},
				"monthly-gate": {
					description: "US dollars a month at the head of runs of eval-gate, a part of `monthly-after`: answers, judges, embeddings. Empty when a part of it has no known price.",
					value: ({ gate }) => gate === void 0 ? 0 : sum(gate.head)
				},
				energy: {
					description: "kWh a month at the head, at most, by an estimate; empty when nobody knows how long answers are.",
					value: ({ footprint }) => footprint?.head.energy.high
				},
				carbon: {
					description: "kg of CO\u2082e a month at the head, at most, by an estimate; empty when it is not known.",
					value: ({ footprint }) => footprint?.head.carbon.high
				}
			},
			measure,
			decide: async (...about) => (await __webpack_require__.e(6808).then(__webpack_require__.bind(__webpack_require__, 16808))).decide(...about),
			report: async (...about) => (await __webpack_require__.e(177).then(__webpack_require__.bind(__webpack_require__, 70177))).report(...about),
			untouched: untouched.$,
			files: async (data, decision, results, policy) => {
				if (data.rows.length === 0) return [];
				let { writeHtml } = await Promise.all([__webpack_require__.e(5782), __webpack_require__.e(2284)]).then(__webpack_require__.bind(__webpack_require__, 62284));
				return [await writeHtml(data, decision, results, policy)];
			}
		}), sum = ({ known, atLeast }) => atLeast ? void 0 : (0, amounts.T2)(known);
	}),
	36212: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => untouched,
			s: () => nothing
		});
		function untouched({ rows, problems, budget, footprint, byBase }) {
			return rows.length + problems.length !== 0 || footprint !== void 0 || byBase !== void 0 || Object.keys(budget).length > 0 ? void 0 : {
				headline: nothing,
				sections: []
			};
		}
		let nothing = "nothing that is paid for changed";
	}),
	94798: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => defineAction });
		function defineAction(definition) {
			return definition;
		}
	}),
	24185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => isEndpointFile });
		let names = /(?:template|cloudformation|cfn|stack|sagemaker|endpoint|plan)[^/]*\.(?:ya?ml|json)$|\.template$/i, folders = /(?:^|\/)(?:cloudformation|cfn|sam|infra|infrastructure|terraform|deploy|deployment|cdk\.out)\/.*\.(?:ya?ml|json)$/i, isEndpointFile = (path) => names.test(path) || folders.test(path);
	}),
	65251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bg: () => dollarsOf,
			CQ: () => remainder,
			Hk: () => thousandth,
			MT: () => amountOf,
			X5: () => total,
			XN: () => sumOf,
			a5: () => moneyOf,
			e0: () => exact,
			e8: () => moneyIn,
			fg: () => millionth,
			iv: () => difference,
			qM: () => product,
			xS: () => amountPattern
		});
		function exact(value) {
			if (Number.isSafeInteger(value)) return {
				digits: BigInt(value),
				places: 0
			};
			if (!Number.isFinite(value)) throw RangeError(`${value} is no amount`);
			let [mantissa = "0", exponent = "0"] = String(value).split("e"), [whole = "0", fraction = ""] = mantissa.split("."), places = fraction.length - Number(exponent), digits = BigInt(whole + fraction);
			return places < 0 ? {
				digits: digits * 10n ** BigInt(-places),
				places: 0
			} : {
				digits,
				places
			};
		}
		let millionth = {
			digits: 1n,
			places: 6
		}, thousandth = {
			digits: 1n,
			places: 3
		};
		function remainder(...shares) {
			let parts = shares.map(exact), places = Math.max(0, ...parts.map((part) => part.places)), taken = parts.reduce((sum, part) => sum + part.digits * 10n ** BigInt(places - part.places), 0n);
			return {
				digits: 10n ** BigInt(places) - taken,
				places
			};
		}
		function product(factors, divisor = 1) {
			let [digits, places] = [1n, 0];
			for (let factor of factors) {
				let part = typeof factor == "number" ? exact(factor) : factor;
				digits *= part.digits, places += part.places;
			}
			let below = places > 12 ? 10n ** BigInt(places - 12) * BigInt(divisor) : BigInt(divisor), above = places < 12 ? digits * 10n ** BigInt(12 - places) : digits;
			return floored(2n * above + below, 2n * below);
		}
		let floored = (value, by) => {
			let quotient = value / by;
			return value % by < 0n ? quotient - 1n : quotient;
		}, moneyOf = (dollars) => product([dollars]), dollarsOf = (money) => Number(money) / 10 ** 12;
		function amountOf(money) {
			let [sign, all] = money < 0n ? ["-", -money] : ["", money], text = String(all).padStart(13, "0"), fraction = text.slice(-12).replace(/0+$/, "");
			return `${sign}${text.slice(0, -12)}${fraction === "" ? "" : `.${fraction}`}`;
		}
		let amountPattern = /^-?\d{1,24}(?:\.\d{1,12})?$/;
		function moneyIn(amount) {
			if (!amountPattern.test(amount)) throw RangeError("this is no amount of dollars");
			let [whole = "0", fraction = ""] = amount.replace("-", "").split("."), money = BigInt(whole + fraction.padEnd(12, "0"));
			return amount.startsWith("-") ? -money : money;
		}
		function sumOf(amounts) {
			let known = 0n, atLeast = !1;
			for (let amount of amounts) amount === void 0 ? atLeast = !0 : known += amount;
			return {
				known,
				atLeast
			};
		}
		let total = (sums) => ({
			known: sums.reduce((all, { known }) => all + known, 0n),
			atLeast: sums.some(({ atLeast }) => atLeast)
		});
		function difference(from, to) {
			let by = to.known - from.known, certain = !from.atLeast && !to.atLeast;
			return {
				by,
				certain,
				...certain && from.known > 0n && { share: Number(by) / Number(from.known) }
			};
		}
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
