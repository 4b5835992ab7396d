export const id = 8806;
export const ids = [8806];
export const modules = {
	18806: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { guardrailScan: () => guardrailScan });
		var schemas = __webpack_require__(2503), action_define = __webpack_require__(94798), inputs = __webpack_require__(21084), limit_inputs = __webpack_require__(4802), ledger_inputs = __webpack_require__(24701), predicate = __webpack_require__(29117), log = __webpack_require__(6373), headline = __webpack_require__(42732), errors = __webpack_require__(83502), guardrails = __webpack_require__(66535), threshold = __webpack_require__(29471), picomatch = __webpack_require__(14006), inspected = __webpack_require__(84613), files = __webpack_require__(87880);
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
		var sarif_scan = __webpack_require__(65909), untouched = __webpack_require__(82513);
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
			report: async (...about) => (await Promise.all([__webpack_require__.e(1047), __webpack_require__.e(1396)]).then(__webpack_require__.bind(__webpack_require__, 91396))).report(...about),
			untouched: untouched.s,
			sarif: ({ upload, all, base, scanned, removed, probes }) => upload && scanned + removed + (probes?.subjects.length ?? 0) > 0 ? {
				file: sarifName,
				whole: all || base === void 0
			} : void 0,
			files: async (data, decision, results, policy) => {
				if ((0, untouched.s)(data) !== void 0) return [await results.write(sarifName, (0, log.B)((0, sarif_scan.n)(data)))];
				let { writeSarif } = await __webpack_require__.e(2102).then(__webpack_require__.bind(__webpack_require__, 2102)), sarif = await writeSarif(sarifName, data, results, policy);
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
	65909: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => scanAsSarif });
		var _shared_action_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21545);
		let scanAsSarif = ({ prefix, problems }) => ({
			tool: "guardrail-scan",
			version: _shared_action_version_js__WEBPACK_IMPORTED_MODULE_0__.r,
			category: `aiops/guardrail-scan${prefix === "" ? "" : `/${prefix.replace(/\/$/, "")}`}`,
			rules: [],
			results: [],
			notifications: [],
			complete: problems.length === 0
		});
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
	29471: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => threshold });
		let threshold = .563567;
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
	6373: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => sarifText });
		let sarifLog = ({ tool, version, category, rules, results, notifications, complete }) => ({
			$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
			version: "2.1.0",
			runs: [{
				tool: { driver: {
					name: tool,
					semanticVersion: version,
					informationUri: "https://github.com/aiops-actions/aiops-actions",
					rules
				} },
				automationDetails: { id: `${category}/` },
				columnKind: "utf16CodeUnits",
				invocations: [{
					executionSuccessful: complete,
					toolExecutionNotifications: notifications
				}],
				results
			}]
		}), sarifText = (report) => `${JSON.stringify(sarifLog(report), void 0, 1)}\n`;
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
