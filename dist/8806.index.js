export const id = 8806;
export const ids = [8806];
export const modules = {
	18806: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { guardrailScan: () => guardrailScan });
		var schemas = __webpack_require__(2503), action_define = __webpack_require__(94798), inputs = __webpack_require__(21084), limit_inputs = __webpack_require__(4802), ledger_inputs = __webpack_require__(24701), predicate = __webpack_require__(29117), headline = __webpack_require__(42732), errors = __webpack_require__(83502), guardrails = __webpack_require__(66535), threshold = __webpack_require__(29471), picomatch = __webpack_require__(14006), inspected = __webpack_require__(84613), files = __webpack_require__(87880);
		let rows = /\.(?:jsonl|ndjson|csv)$/i;
		function scopeOf(configs, { paths, ignored }) {
			let foundBy = (0, files.Yo)(configs), isCases = matcherOf(configs.flatMap(({ suites }) => Object.values(suites).flatMap(({ cases = [] }) => cases))), isNamed = matcherOf(paths), ignores = ignored.map(matcherOf);
			return (path) => {
				if (ignores.length > 0 && ignores.every((ignores) => ignores(path))) return;
				if (isCases(path)) return "cases";
				let isInstruction = foundBy(path) !== void 0;
				if (isInstruction || (0, inspected.k)(path) || isNamed(path)) return rows.test(path) ? "rows" : isInstruction || isConfiguration(path) || isSettings(path) ? "instructions" : "text";
			};
		}
		let isConfiguration = (path) => /(?:^|\/)aiops(?:-waivers)?\.ya?ml$/.test(path), isSettings = (path) => /(?:^|\/)\.(?:gemini|qwen|codex|vibe)\/.*\.toml$/i.test(path);
		function matcherOf(patterns) {
			let plain = new Set(patterns.map((pattern) => pattern.replace(/^\.\//, ""))), isMatch = plain.size === 0 ? void 0 : picomatch([...plain], {
				dot: !0,
				nonegate: !0
			});
			return (path) => plain.has(path) || isMatch?.(path) === !0;
		}
		async function touchedFiles({ base, head, changed = [] }, scope, all) {
			let touched = changed.flatMap(({ kind, path, from = path }) => {
				let ofHead = kind === "removed" ? void 0 : scope(path), ofBase = kind === "added" ? void 0 : scope(from);
				if (ofHead === void 0 && ofBase === void 0) return [];
				let isCompared = kind !== "added";
				return [{
					...ofHead !== void 0 && {
						head: path,
						kind: ofHead
					},
					...isCompared && { base: from }
				}];
			});
			if (!all) return touched;
			let known = new Set(changed.map(({ path }) => path)), others = (await head.list()).filter((path) => !known.has(path));
			return [...touched, ...others.flatMap((path) => {
				let kind = scope(path);
				return kind === void 0 ? [] : [{
					head: path,
					kind,
					...base && { same: !0 }
				}];
			})];
		}
		async function measure(asked, context) {
			let { revision, rules, clock } = context, started = clock(), { base, head, prefix } = revision, configs = [rules.config, ...rules.stricter && rules.stricter !== rules.config ? [rules.stricter] : []].map(({ value }) => value), settings = configs.map(({ guardrails }) => guardrails?.scan), inForce = (0, guardrails.XX)(settings, threshold.E), scope = scopeOf(configs, inForce), all = asked.all || base === void 0, files = await touchedFiles(revision, scope, all), nothing = {
				...base && { base: base.label },
				head: head.label,
				prefix,
				all,
				scanned: 0,
				removed: 0,
				findings: [],
				counts: {
					new: none(),
					unchanged: none(),
					absent: none()
				},
				checks: {},
				problems: [],
				failOn: inForce.failOn,
				loosened: rules.stricter === void 0 || configs.length < 2 ? [] : (0, guardrails.J6)(settings[1], settings[0], threshold.E),
				upload: asked["code-scanning"],
				seconds: 0
			}, links = await head.links?.(), scanned = files.length === 0 && (links === void 0 || links.size === 0) ? {} : await (await Promise.all([__webpack_require__.e(1047), __webpack_require__.e(5119)]).then(__webpack_require__.bind(__webpack_require__, 5119))).scanFiles({
				files,
				scope,
				inForce,
				all
			}, context), tests = configs.some(isTesting) ? await testsOf(asked, all, context) : void 0, probed = configs.some(isProbing) ? await (await __webpack_require__.e(3345).then(__webpack_require__.bind(__webpack_require__, 3345))).measureProbes({
				...asked,
				all,
				...leftOf(asked, tests)
			}, context) : void 0;
			return {
				...nothing,
				...scanned,
				...tests,
				...probed && { probes: probed.probes },
				loosened: [
					...nothing.loosened,
					...tests?.loosened ?? [],
					...probed?.loosened ?? []
				],
				seconds: (clock() - started) / 1e3
			};
		}
		function leftOf({ "max-cost": most }, tests) {
			if (most === void 0) return {};
			let spent = (tests?.guardrails ?? []).reduce((sum, one) => sum + one.spent.dollars, 0);
			return { "max-cost": Math.max(0, most - spent) };
		}
		let isProbing = ({ probes }) => probes !== void 0, isTesting = ({ guardrails }) => guardrails?.bedrock !== void 0;
		async function testsOf(asked, all, context) {
			let { rules, revision } = context, { affectedTests } = await __webpack_require__.e(3764).then(__webpack_require__.bind(__webpack_require__, 23764)), base = rules.stricter?.value ?? (context.trust.rules === "base" ? rules.config.value : void 0), changed = context.trust.rules === "base" ? [] : revision.changed ?? [], found = affectedTests({
				head: rules.config.value,
				base,
				changed,
				all
			});
			if (found.affected.length + found.gone.length === 0) return;
			let { measureTests } = await Promise.all([
				__webpack_require__.e(6339),
				__webpack_require__.e(9009),
				__webpack_require__.e(1047),
				__webpack_require__.e(704),
				__webpack_require__.e(5455)
			]).then(__webpack_require__.bind(__webpack_require__, 19549));
			try {
				let { tested, loosened } = await measureTests(found, asked, context);
				return {
					...tested.length > 0 && { guardrails: tested },
					loosened
				};
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				return {
					guardrailProblems: [...error.problems],
					loosened: []
				};
			}
		}
		let none = () => ({
			critical: 0,
			high: 0,
			medium: 0,
			low: 0
		});
		var untouched = __webpack_require__(82513);
		let sarifName = "results.sarif", guardrailScan = (0, action_define.Q)({
			name: "guardrail-scan",
			description: "Finds what could be abused in prompts, datasets, documents and agent settings: injection, secrets, hidden text",
			icon: "shield",
			color: "blue",
			version: 1,
			inputs: schemas.Ikc({
				all: (0, inputs.zM)("Scan every file, and not those alone that the change touches.", !1),
				"code-scanning": (0, inputs.zM)("Upload the SARIF file to GitHub code scanning, where the token may (`security-events: write`). Of a branch only a scan of everything is uploaded: one of a part would close the alerts of the rest.", !0),
				...limit_inputs.B,
				...ledger_inputs.h
			}),
			data: async () => (await __webpack_require__.e(4038).then(__webpack_require__.bind(__webpack_require__, 4038))).dataSchema,
			outputs: {
				new: {
					description: "New findings, waived ones among them.",
					value: ({ counts }) => (0, headline.e6)(counts.new)
				},
				critical: {
					description: "How many of them are critical.",
					value: count("critical")
				},
				high: {
					description: "How many of them are high.",
					value: count("high")
				},
				medium: {
					description: "How many of them are medium.",
					value: count("medium")
				},
				low: {
					description: "How many of them are low.",
					value: count("low")
				},
				existing: {
					description: "Findings that the base has as well, in what was scanned.",
					value: ({ counts }) => (0, headline.e6)(counts.unchanged)
				},
				unread: {
					description: "Files that could not be read.",
					value: ({ problems }) => new Set(problems.map(({ file }) => file)).size
				},
				guardrails: {
					description: "Guardrails that were tested with labelled texts.",
					value: ({ guardrails = [] }) => guardrails.filter(({ status }) => status === "measured").length
				},
				"attack-success": {
					description: "Highest share of attacks of a pack of live probes that succeed, 0 to 1.",
					value: ({ probes }) => highest(probes)
				},
				sarif: {
					description: "Path of the SARIF file.",
					value: (_data, _policy, files) => files.find((file) => file.endsWith(sarifName))
				},
				...predicate.Mc
			},
			measure,
			tests: ({ all }) => all ? { all } : void 0,
			decide: async (...about) => (await __webpack_require__.e(5764).then(__webpack_require__.bind(__webpack_require__, 35764))).decide(...about),
			report: async (...about) => (await Promise.all([__webpack_require__.e(1047), __webpack_require__.e(7169)]).then(__webpack_require__.bind(__webpack_require__, 47169))).report(...about),
			untouched: untouched.s,
			sarif: ({ upload, all, base, scanned, removed, probes }) => upload && scanned + removed + (probes?.subjects.length ?? 0) > 0 ? {
				file: sarifName,
				whole: all || base === void 0
			} : void 0,
			files: async (data, decision, results, policy) => {
				let { writeSarif } = await __webpack_require__.e(1968).then(__webpack_require__.bind(__webpack_require__, 31968)), sarif = await writeSarif(sarifName, data, results, policy);
				if (data.findings.length + data.problems.length + (data.guardrails?.length ?? 0) === 0 && data.probes === void 0) return [sarif];
				let { writeHtml } = await Promise.all([
					__webpack_require__.e(1047),
					__webpack_require__.e(5782),
					__webpack_require__.e(6370)
				]).then(__webpack_require__.bind(__webpack_require__, 26370));
				return [await writeHtml(data, decision, results, policy), sarif];
			}
		});
		function highest(probes) {
			let shares = (probes?.subjects ?? []).flatMap((subject) => subject.packs).flatMap(({ measures, head }) => measures === "refusal" || !head ? [] : head.share);
			return shares.length === 0 ? void 0 : Math.max(...shares);
		}
		function count(severity) {
			return ({ counts }) => counts.new[severity];
		}
	}),
	42732: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e6: () => totalOf,
			gD: () => headlineOf,
			gO: () => severities,
			r4: () => inWords
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55258), _untouched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82513);
		let severities = [
			"critical",
			"high",
			"medium",
			"low"
		], totalOf = (counts) => severities.reduce((sum, severity) => sum + counts[severity], 0), inWords = (counts) => severities.flatMap((severity) => counts[severity] === 0 ? [] : [`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(counts[severity])} ${severity}`]).join(", "), filesOf = (count) => `${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(count)} ${count === 1 ? "file" : "files"}`;
		function headlineOf(data, waived) {
			let { base, scanned, removed, counts, problems } = data, unread = new Set(problems.map(({ file }) => file)).size;
			if (scanned + removed + unread === 0) return { headline: (0, _untouched_js__WEBPACK_IMPORTED_MODULE_1__.p)(data) };
			let [fresh, old] = [totalOf(counts.new), totalOf(counts.unchanged)], found = fresh === 0 ? [] : [`${inWords(counts.new)}${base === void 0 ? "" : " (new in this change)"}`], nothing = fresh > 0 || scanned === 0 ? [] : [`${old > 0 ? "nothing new" : "nothing found"} in ${filesOf(scanned)}`], parts = [
				...found,
				...unread > 0 ? [`${filesOf(unread)} could not be read`] : [],
				...nothing,
				...waived > 0 ? [`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(waived)} waived`] : [],
				...old > 0 ? [`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(old)} older ${old === 1 ? "one" : "ones"} not counted`] : []
			];
			return { headline: parts.length === 0 ? `${filesOf(removed)} removed` : parts.join("; ") };
		}
	}),
	82513: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => nothingOf,
			s: () => untouched
		});
		function untouched(data) {
			let { scanned, removed, problems, loosened, guardrails, guardrailProblems, probes } = data, isScanned = scanned + removed + problems.length + loosened.length > 0, isTested = [
				guardrails,
				guardrailProblems,
				probes
			].some((one) => one !== void 0);
			return isScanned || isTested ? void 0 : {
				headline: nothingOf(data),
				sections: []
			};
		}
		let nothingOf = ({ base, all }) => base === void 0 || all ? "there is nothing that it scans" : "nothing that it scans changed";
	}),
	94798: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => defineAction });
		function defineAction(definition) {
			return definition;
		}
	}),
	29471: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => threshold });
		let threshold = .609764;
	}),
	84613: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => isInspected });
		let names = [
			/(?:^|\/)[^/]*mcp[^/]*\.(?:json|jsonc|ya?ml|toml)$/i,
			/(?:^|\/)claude_desktop_config\.json$/i,
			/(?:^|\/)opencode\.jsonc?$/i,
			/(?:^|\/)\.continue\/.*\.(?:json|ya?ml)$/i,
			/(?:^|\/)\.(?:claude|gemini|qwen|cursor|vscode|zed|kiro|roo|amazonq|windsurf|junie|codex)\/.*\.jsonc?$/i,
			/(?:^|\/)\.(?:codex|vibe|gemini|qwen)\/.*\.toml$/i,
			/(?:^|\/)\.?devcontainer(?:\/[^/]+)?(?:\/devcontainer)?\.json$/i,
			/(?:^|\/)\.claude-plugin\/[^/]+\.json$/i,
			/(?:^|\/)[^/]*(?:tools?|functions?)(?:[-_.][^/]*)?\.(?:json|ya?ml)$/i,
			/(?:^|\/)(?:tools|functions|agents)\/.*\.(?:json|ya?ml)$/i,
			/(?:^|\/)(?:AGENTS|AGENTS\.override|CLAUDE|CLAUDE\.local|GEMINI|SKILL)\.md$/,
			/(?:^|\/)\.github\/copilot-instructions\.md$/i,
			/\.(?:instructions|agent|chatmode)\.md$/i,
			/(?:^|\/)\.cursor\/rules\/.*\.mdc$/,
			/(?:^|\/)\.claude\/.*\.md$/,
			/(?:^|\/)\.github\/agents\/.*\.md$/i,
			/(?:^|\/)\.(?:cursor|windsurf|cline|roo)rules$/,
			/(?:^|\/)aiops\.ya?ml$/i,
			/\.prompt\.(?:ya?ml|md)$|\.prompt$|\.prompty$/i,
			/(?:^|\/)promptfooconfig[^/]*\.ya?ml$/i,
			/(?:^|\/)prompts?\/.*\.(?:json|ya?ml|txt|md|j2|jinja2?|hbs|handlebars|mustache)$/i,
			/(?:^|\/)[^/]*(?:template|cloudformation|cfn|stack|guardrail|plan|polic(?:y|ies))[^/]*\.(?:ya?ml|json)$/i,
			/(?:^|\/)(?:cloudformation|cfn|sam|infra|infrastructure|guardrails?)\/.*\.(?:ya?ml|json)$/i,
			/\.template$/i
		], isInspected = (path) => names.some((name) => name.test(path));
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
		let entries = Object.entries(formats), formatNamed = (name) => formats[name].load(), suitesByDefault = entries.flatMap(([, { found, suites }]) => suites ? found : []), matchers = new Map(), isOf = ([name, entry], path, by) => {
			let id = `${by} ${name}`, known = matchers.get(id) ?? matcherOf(entry, by);
			return matchers.set(id, known), known(path);
		}, matcherOf = ({ found, except = [], named = [], cased }, by) => {
			let patterns = by === "named" ? [...found, ...named] : [...found], extensions = new Set(patterns.flatMap(extensionsOf)), isMatch;
			return (path) => extensions.has(path.slice(path.lastIndexOf(".") + 1).toLowerCase()) ? (isMatch ??= picomatch__WEBPACK_IMPORTED_MODULE_0__(patterns, {
				dot: !0,
				nocase: !cased,
				ignore: by === "named" ? [] : [...except]
			}), isMatch(path)) : !1;
		};
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
