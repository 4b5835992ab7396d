export const id = 9043;
export const ids = [9043];
export const modules = {
	52213: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			holds: () => holds,
			parseCondition: () => parseCondition
		});
		var errors = __webpack_require__(83502), quantity = __webpack_require__(19728);
		let comparisons = {
			">": (value, threshold) => value > threshold,
			">=": (value, threshold) => value >= threshold,
			"<": (value, threshold) => value < threshold,
			"<=": (value, threshold) => value <= threshold
		}, missings = [
			"unknown",
			"breaching",
			"not-breaching"
		], metricForm = "`metric <statistic> of <namespace> <name> {<dimension>=<value>} over <period> > <threshold>`, such as metric Sum of AWS/Bedrock InvocationServerErrors {ModelId=amazon.nova-lite-v1:0} over 5 min > 10", whole = new RegExp([
			/^(?<statistic>\S+)\s+of\s+(?<namespace>[^\s{}]+)\s+(?<metric>[^{}]+?)\s*/,
			/(?:\{(?<dimensions>[^{}]*)\}\s*)?\bover\s+(?<period>[\d.,]+\s*[a-z]+)\s*/,
			/(?<comparison>[<>=!]+)\s*(?<threshold>\S+?)/,
			/(?:\s+in\s+(?<least>\d+)\s+of\s+(?<periods>\d+))?(?:,?\s+missing\s+(?<missing>\S+))?$/
		].map(({ source }) => source).join("")), statistic = /^(Average|Sum|Minimum|Maximum|SampleCount|IQM|(p|tm|wm|tc|ts)(\d{1,2}(\.\d{1,10})?|100))$/, metric_condition_short = new Set([
			1,
			5,
			10,
			20,
			30
		]), longest = {
			short: 10800,
			other: 604800
		};
		function parseMetric(text) {
			let found = whole.exec(text.trim())?.groups;
			if (found === void 0) throw new errors.yo(`must be ${metricForm}`);
			let { namespace = "", metric = "", comparison = "", least = "1", periods = "1", missing = "unknown" } = found;
			if (!statistic.test(found.statistic ?? "")) throw new errors.yo(`must have a statistic of CloudWatch after metric: Average, Sum, Minimum, Maximum, SampleCount or a percentile such as p90; it has ${found.statistic}`);
			let parts = {
				namespace,
				metric: metric.trim(),
				dimensions: dimensionsOf(found.dimensions ?? ""),
				statistic: found.statistic,
				...spanOf(found.period ?? "", Number(periods)),
				threshold: Number(found.threshold),
				least: Number(least)
			};
			if (!Object.hasOwn(comparisons, comparison)) throw new errors.yo(`must compare by >, >=, < or <=; it has ${comparison}`);
			if (!Number.isFinite(parts.threshold)) throw new errors.yo(`must compare with a number in the metric\u2019s own unit, such as > 250000; it has ${found.threshold}`);
			if (parts.least < 1 || parts.least > parts.periods) throw new errors.yo(`must say in how many of the periods, such as in 2 of 3; it has in ${least} of ${periods}`);
			let known = missings.find((one) => one === missing);
			if (known === void 0) throw new errors.yo(`must say missing ${missings.join(", or missing ")}; it has ${missing}`);
			return {
				...parts,
				comparison,
				missing: known
			};
		}
		function dimensionsOf(text) {
			return text.split(",").filter((part) => part.trim() !== "").map((part) => {
				let at = part.indexOf("="), [name, value] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
				if (at < 1 || name === "" || value === "") throw new errors.yo(`must have dimensions such as {EndpointName=support, VariantName=AllTraffic}; it has {${text}}`);
				return {
					name,
					value
				};
			});
		}
		function spanOf(text, periods) {
			let period = (0, quantity.E9)(text) / 1e3;
			if (!metric_condition_short.has(period) && (period < 60 || period % 60 != 0)) throw new errors.yo(`must have a period of whole minutes, or of 1, 5, 10, 20 or 30 s; it has ${text}`);
			let most = period < 60 ? longest.short : longest.other;
			if (periods < 1 || periods > 100 || period * periods > most) throw new errors.yo(`must look back ${most / 3600} h at most in such periods, and at 100 of them; it has ${periods} of ${text}`);
			return {
				period,
				periods
			};
		}
		function judge(condition, values) {
			let { comparison, threshold, least, missing, metric, statistic: by } = condition, { length } = values, beyond = values.filter((value) => value !== void 0 && comparisons[comparison](value, threshold)).length, absent = values.filter((value) => value === void 0).length, breaching = beyond + (missing === "breaching" ? absent : 0), holds = breaching >= least, unknown = missing === "unknown" && !holds && beyond + absent >= least, shown = values.map((value) => value === void 0 ? "no data" : String(Number(value.toPrecision(6)))), limit = `${words[comparison]} ${threshold}`, counted = length > 1 ? `${limit} in ${breaching} of ${length} periods, and ${least} ${least === 1 ? "is" : "are"} enough` : `${holds ? "" : "not "}${limit}`, taken = absent > 0 && missing !== "unknown" ? ` No data counts as ${missing}.` : "", said = `${by} of ${metric} ${absent === length ? "has" : "is"} ${shown.join(", ")}`;
			return unknown ? {
				state: "unknown",
				why: `${said}, and so whether it is ${limit} is not known. ${howToKnow}`
			} : {
				state: holds ? "holds" : "does-not",
				why: `${said}: ${counted}.${taken}`
			};
		}
		let words = {
			">": "more than",
			">=": "at least",
			"<": "less than",
			"<=": "at most"
		}, howToKnow = "Where no data means that nothing happened, add `missing not-breaching`; else look at the name, the dimensions and the region.";
		function parseCondition(text) {
			let [, kind, name] = /^(suite|alarm|metric)\s+(\S.*)$/s.exec(text.trim()) ?? [];
			if (kind === void 0 || name === void 0) throw new errors.yo(`must be \`suite <name>\`, \`alarm <name>\` or ${metricForm}`);
			return kind === "metric" && parseMetric(name), {
				kind,
				name
			};
		}
		async function holds({ kind, name }, opening, world, context) {
			if (kind !== "suite") {
				let watch = await context.watch(placeOf(opening));
				return kind === "alarm" ? ofAlarm(name, watch) : ofMetric(name, watch);
			}
			let { config, tree, settings } = opening, { smokeSources } = await Promise.all([
				__webpack_require__.e(8920),
				__webpack_require__.e(5076),
				__webpack_require__.e(9595),
				__webpack_require__.e(5273)
			]).then(__webpack_require__.bind(__webpack_require__, 5176));
			await smokeSources({
				suite: name,
				config,
				tree
			}, "input if", ["suites"]);
			let { recordedAs } = await __webpack_require__.e(4749).then(__webpack_require__.bind(__webpack_require__, 84749)), live = await recordedAs({
				deployment: opening.name,
				environment: settings.environment
			}, world), { askLive } = await Promise.all([
				__webpack_require__.e(8920),
				__webpack_require__.e(8527),
				__webpack_require__.e(5076),
				__webpack_require__.e(9595),
				__webpack_require__.e(97)
			]).then(__webpack_require__.bind(__webpack_require__, 70097)), found = await askLive(name, live?.manifest, opening, world, context, context.signal);
			return found.unknown ? {
				state: "unknown",
				why: found.reason
			} : {
				state: found.passed ? "does-not" : "holds",
				why: found.reason
			};
		}
		let placeOf = ({ settings: { target } }) => target.kind === "file" || target.kind === "command" ? {} : target;
		async function ofMetric(text, { metric }) {
			let condition = parseMetric(text);
			return judge(condition, await metric(condition));
		}
		async function ofAlarm(name, { alarm, region }) {
			let state = await alarm(name);
			if (state === void 0) throw new errors.yo({
				key: "input if",
				message: `there is no alarm ${name} in ${region}.`
			});
			return state === "ALARM" ? {
				state: "holds",
				why: `The alarm ${name} rings.`
			} : state === "OK" ? {
				state: "does-not",
				why: `The alarm ${name} is OK.`
			} : {
				state: "unknown",
				why: `The alarm ${name} has no data.`
			};
		}
	}),
	26723: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => decide });
		var _shared_releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416);
		let verdicts = {
			back: "pass",
			planned: "pass",
			"not-needed": "pass",
			refused: "fail",
			locked: "fail",
			unknown: "inconclusive",
			stuck: "error"
		};
		function decide(data) {
			let { state, reason, fix, condition, to, deployment, environment } = data, place = `${deployment} in ${environment}`, target = to === void 0 ? "what was before" : (0, _shared_releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(to.content), headlines = {
				back: `${place} is back at ${target}`,
				planned: `${place} would go back to ${target}; nothing was changed`,
				"not-needed": `${place} stays as it is: ${condition?.why ?? reason}`,
				refused: `${place} was not taken back: nothing was changed`,
				locked: `${place} was not taken back: another run is at it`,
				unknown: `whether ${place} has to go back is not known`,
				stuck: `${place} needs a person: going back failed`
			}, verdict = verdicts[state], level = verdict === "pass" || verdict === "inconclusive" ? "warning" : "failure", isQuiet = state === "not-needed" || state === "planned", finding = {
				rule: state,
				level,
				title: titles[state],
				message: reason,
				...fix && { fix }
			};
			return {
				verdict,
				headline: headlines[state],
				findings: isQuiet ? [] : [finding]
			};
		}
		let titles = {
			back: "What was live was taken back",
			planned: "It would be taken back",
			"not-needed": "Nothing to take back",
			refused: "Nothing was changed",
			locked: "Another run holds the lock",
			unknown: "It could not be asked",
			stuck: "What is live is not what should be"
		};
	}),
	79043: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { rollback: () => rollback });
		var schemas = __webpack_require__(2503), action_define = __webpack_require__(94798), inputs = __webpack_require__(21084), condition = __webpack_require__(52213), decide = __webpack_require__(26723), errors = __webpack_require__(83502), choose = __webpack_require__(96344), may_apply = __webpack_require__(20249), target = __webpack_require__(56754);
		async function measure(asked, context) {
			let started = context.clock(), keeps = (0, may_apply.B)(context);
			if (keeps !== void 0) throw new errors.yo({
				message: `Nothing is taken back here. ${keeps}`,
				fix: "Run rollback on workflow_dispatch, on a schedule, or on push."
			});
			let opening = await (0, choose.F)(asked.deployment, context, asked.config), { openWorld } = await __webpack_require__.e(7036).then(__webpack_require__.bind(__webpack_require__, 77036)), world = await openWorld(opening, context), { name: deployment, settings } = opening, about = {
				deployment,
				environment: settings.environment,
				target: world.target.name,
				dryRun: asked["dry-run"]
			};
			try {
				let done = await outcomeOf(asked, opening, world, context), told = {
					...about,
					...done,
					seconds: (context.clock() - started) / 1e3
				};
				if (done.state !== "back" && done.state !== "stuck") return told;
				let { tell } = await __webpack_require__.e(580).then(__webpack_require__.bind(__webpack_require__, 10580));
				return {
					...told,
					...await tell(told, context, asked)
				};
			} catch (error) {
				if (!(error instanceof target.I)) throw error;
				let { message, fix } = error;
				throw new errors.yo({
					message,
					...fix !== void 0 && { fix }
				}, { cause: error });
			} finally {
				world.target.close?.();
			}
		}
		async function outcomeOf(asked, opening, world, context) {
			let nothing = {
				repaired: [],
				timeline: []
			}, found = asked.if === void 0 ? void 0 : await conditionOf(asked.if, opening, world, context), { goBack } = await Promise.all([__webpack_require__.e(8527), __webpack_require__.e(3093)]).then(__webpack_require__.bind(__webpack_require__, 63093));
			if (found === void 0 || found.state === "holds") {
				let why = asked.reason ?? found?.why ?? "asked for";
				return {
					...await goBack({
						to: asked.to,
						dryRun: asked["dry-run"],
						why
					}, opening, world, context),
					...found && { condition: found }
				};
			}
			let state = found.state === "unknown" ? "unknown" : "not-needed";
			return {
				...nothing,
				condition: found,
				state,
				reason: found.why
			};
		}
		async function conditionOf(text, opening, world, context) {
			let { parseCondition, holds } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 52213)), condition = parseCondition(text);
			return {
				...condition,
				...await holds(condition, opening, world, context)
			};
		}
		var report = __webpack_require__(34641);
		let rollback = (0, action_define.Q)({
			name: "rollback",
			description: "Takes what is live back to the last good release: at once, or when a suite, an alarm or a metric says that it is bad",
			icon: "rewind",
			color: "orange",
			version: 1,
			inputs: schemas.Ikc({
				deployment: (0, inputs.Qq)("Name under `deployments:` in aiops.yml. Not needed where there is one."),
				to: (0, inputs.Qq)("The release to go back to: digest of it or of its content, or the first 7 digits or more. Default: the last that was good."),
				if: (0, inputs.au)("Go back only then: `suite <name>` when the suite fails against what is live, `alarm <name>` when the CloudWatch alarm rings, `metric <statistic> of <namespace> <name> {<dimension>=<value>} over <period> > <threshold>` when the metric is beyond it.", (given) => ((0, condition.parseCondition)(given), given.trim())),
				reason: (0, inputs.Qq)("Why, for the record. Default: what `if` found."),
				"dry-run": (0, inputs.zM)("Say what would be done, and change nothing.", !1),
				issue: (0, inputs.zM)("Open an issue with the timeline, or write the one that is open anew.", !0)
			}),
			data: async () => (await __webpack_require__.e(6891).then(__webpack_require__.bind(__webpack_require__, 76891))).dataSchema,
			outputs: {
				state: {
					description: "One of back, planned, not-needed, refused, locked, unknown, stuck.",
					value: ({ state }) => state
				},
				from: {
					description: "Digest of the content that was live.",
					value: ({ from }) => from?.content
				},
				to: {
					description: "Digest of the content that it went back to.",
					value: ({ to }) => to?.content
				},
				live: {
					description: "What is live afterwards, in words.",
					value: ({ now, live }) => now ?? live
				},
				"issue-url": {
					description: "The issue, when there is one.",
					value: ({ issueUrl }) => issueUrl
				}
			},
			measure,
			decide: decide.L,
			report: report.z
		});
	}),
	34641: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => timelineSections,
			z: () => report
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55258), _shared_releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30056);
		function report(data, _decision) {
			return [
				{
					id: "why",
					priority: 1,
					blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.FY)(...whyOf(data))]
				},
				...waySections(data),
				...timelineSections(data),
				howSection(data)
			];
		}
		function whyOf({ state, reason, fix, condition, now }) {
			let asked = condition === void 0 ? [] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.ko)(`${condition.kind} ${condition.name}: `)], live = now === void 0 ? [] : [
				" Live now: ",
				(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.ko)(now),
				"."
			], said = state === "back" ? `Why: ${sentence(reason)}` : sentence(reason);
			return [
				...asked,
				said,
				...fix === void 0 ? [] : [" ", fix],
				...live
			];
		}
		let sentence = (text) => /[.!?]$/.test(text) ? text : `${text}.`;
		function waySections({ from, to, live }) {
			if (from === void 0 && to === void 0) return [];
			let columns = [
				"",
				"content",
				"commit",
				"released",
				"by"
			].map((title) => ({
				title,
				align: "left"
			})), row = (what, entry) => entry === void 0 ? [
				[what],
				[live ?? ""],
				[""],
				[""],
				[""]
			] : [
				[what],
				[(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _shared_releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(entry.content))],
				[(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.aY)(entry.commit.slice(0, 7))],
				[day(entry.at)],
				[entry.by]
			], rows = [row("was live", from), ...to === void 0 ? [] : [row("back to", to)]];
			return [{
				id: "way",
				priority: 1,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.tp)(columns, rows)]
			}];
		}
		let day = (at) => at.slice(0, 16).replace("T", " ");
		function timelineSections({ timeline }) {
			if (timeline.length === 0) return [];
			let columns = [{
				title: "UTC",
				align: "left"
			}, {
				title: "what happened",
				align: "left"
			}], rows = timeline.map(({ at, what }) => [[day(at)], [what]]);
			return [{
				id: "timeline",
				priority: 2,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.zH)(["Timeline"], (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.tp)(columns, rows))]
			}];
		}
		function howSection({ target, dryRun, repaired, issueUrl, pullUrl, seconds }) {
			let lines = [
				[`At ${target}.${dryRun ? " A dry run: nothing was changed." : ""}`],
				...repaired.map((line) => [line]),
				...issueUrl === void 0 ? [] : [[(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.nf)("The issue about it", issueUrl)]],
				...pullUrl === void 0 ? [] : [[(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.nf)("The comment on the pull request that brought it", pullUrl)]],
				[(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.a3)(Math.round(seconds * 1e3))]
			];
			return {
				id: "how",
				priority: 3,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.zH)(["How"], (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_1__.p_)(...lines))]
			};
		}
	}),
	94798: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => defineAction });
		function defineAction(definition) {
			return definition;
		}
	}),
	96344: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => chooseDeployment,
			M: () => allDeployments
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25051), _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22672);
		async function chooseDeployment(name, { revision, rules }, file) {
			let { tree, config } = await committed({
				revision,
				rules
			}, file), known = namesIn(config);
			if (name === void 0 && known.length > 1) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				key: "input deployment",
				message: `there are several: ${known.join(", ")}. Name one.`
			});
			let chosen = name ?? known[0], settings = Object.hasOwn(config.value.deployments ?? {}, chosen) ? config.value.deployments?.[chosen] : void 0;
			if (settings === void 0) {
				let guess = (0, _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(chosen, known), fix = guess === void 0 ? `There are: ${known.join(", ")}.` : `Did you mean ${guess}?`;
				throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					key: "input deployment",
					message: `there is no deployment ${chosen}.`,
					fix
				});
			}
			return {
				name: chosen,
				settings,
				config,
				tree
			};
		}
		async function allDeployments(given, file) {
			let { tree, config } = await committed(given, file);
			return namesIn(config).map((name) => ({
				name,
				settings: config.value.deployments?.[name],
				config,
				tree
			}));
		}
		function namesIn({ value, path }) {
			let known = Object.keys(value.deployments ?? {});
			if (known.length > 0) return known;
			throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				...path !== void 0 && { file: path },
				key: "deployments",
				message: "there is none.",
				fix: "Write what goes live where: support-bot: { environment: production, release: { prompts: \u2026 }, target: { kind: file, folder: live } }."
			});
		}
		async function committed({ revision, rules }, file) {
			let { head } = revision;
			if (head.sha !== void 0) return {
				tree: head,
				config: rules.config
			};
			let found = await revision.reference?.("HEAD", { key: "HEAD" });
			if (found === void 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("There is no commit here. What goes live is made of a commit, so that it can be made again.");
			return {
				tree: found.tree,
				config: await (0, _config_load_js__WEBPACK_IMPORTED_MODULE_2__.loadConfig)(found.tree, file)
			};
		}
	}),
	77416: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VK: () => shortDigest,
			by: () => digestOfBytes,
			er: () => digestSchema,
			l7: () => releaseOf,
			ol: () => digestOf,
			rc: () => manifestSchema
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503), _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14948);
		let digestSchema = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^sha256:[0-9a-f]{64}$/), fileSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			digest: digestSchema
		}), contentSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			prompts: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(fileSchema),
			models: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
				name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				provider: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				model: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
				digest: digestSchema
			})),
			guardrail: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
				id: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
			}).optional(),
			files: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(fileSchema),
			settings: digestSchema.optional()
		}), proofSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			kind: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["suite", "scan"]),
			name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			verdict: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["pass", "accepted"]),
			from: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
				"result",
				"check",
				"attestation"
			]),
			digest: digestSchema.optional(),
			url: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			by: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional()
		}), manifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			schema: zod__WEBPACK_IMPORTED_MODULE_1__.euz("aiops.release/1"),
			deployment: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			environment: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			content: contentSchema,
			contentDigest: digestSchema,
			proof: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(proofSchema),
			commit: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			config: digestSchema,
			builder: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
				repository: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
				workflow: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
				run: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
					id: zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
					attempt: zod__WEBPACK_IMPORTED_MODULE_1__.aig()
				}).optional(),
				version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
			})
		}), digestOf = (value) => `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", (0, _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__.d)(value))}`, digestOfBytes = (bytes) => `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", bytes)}`, shortDigest = (digest) => digest.slice(7, 19);
		function releaseOf(parts, files) {
			let manifest = {
				schema: "aiops.release/1",
				...parts,
				contentDigest: digestOf(parts.content)
			};
			return {
				manifest,
				digest: digestOf(manifest),
				files
			};
		}
	}),
	20249: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => whyNothingChanges });
		function whyNothingChanges({ event, trust }) {
			return /^pull_request/.test(event.name) || event.name === "merge_group" ? "What is not merged does not go live." : trust.trusted ? void 0 : trust.reason;
		}
	}),
	14948: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => canonicalJson });
		function canonicalJson(value) {
			return Array.isArray(value) ? `[${value.map(canonicalJson).join(",")}]` : typeof value != "object" || !value ? JSON.stringify(value) ?? "null" : `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
		}
	}),
	56754: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => TargetError });
		class TargetError extends Error {
			name = "TargetError";
			fix;
			uncertain;
			constructor(message, { fix, uncertain = !1, ...rest } = {}) {
				super(message, rest), this.fix = fix, this.uncertain = uncertain;
			}
		}
	})
};
