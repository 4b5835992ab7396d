export const id = 1686;
export const ids = [1686];
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
	31686: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ofPullRequests: () => ofPullRequests,
			reviewOf: () => reviewOf
		});
		var definition = __webpack_require__(90923), eval_gate_definition = __webpack_require__(67207), guardrail_scan_definition = __webpack_require__(18806), prompt_diff_definition = __webpack_require__(28081), schemas = __webpack_require__(2503), common_inputs = __webpack_require__(516), errors = __webpack_require__(83502), action_inputs = __webpack_require__(21084);
		function reviewInputs(parts, later = []) {
			let switches = [...parts.map(({ name, description }) => ({
				name,
				does: `${description.charAt(0).toLowerCase()}${description.slice(1)}`
			})), ...later].map(({ name, does }) => [name, (0, action_inputs.zM)(`Run \`${name}\`, which ${does}.`, !0)]), names = new Set(parts.flatMap(({ inputs }) => Object.keys(inputs.shape))), others = [...names].map((name) => [name, shared(name, parts)]), taken = switches.find(([name]) => names.has(name) || Object.hasOwn(common_inputs.j$.shape, name));
			if (taken !== void 0) throw Error(`${taken[0]} is an action and an input`);
			return schemas.Ikc(Object.fromEntries([...switches, ...others]));
		}
		function shared(name, parts) {
			let owners = parts.filter(({ inputs }) => Object.hasOwn(inputs.shape, name)), described = owners.map((owner) => {
				let schema = owner.inputs.shape[name];
				return {
					owner: `\`${owner.name}\``,
					schema,
					description: action_inputs.oU.get(schema)?.description ?? ""
				};
			}), groups = Map.groupBy(described, ({ description }) => description), [first] = described;
			if (first === void 0) throw Error(`${name} is nobody's`);
			if (groups.size === 1 && owners.length === parts.length) return first.schema;
			let lines = [...groups].map(([description, group]) => `${group.map(({ owner }) => owner).join(", ")}: ${description}`), apart = groups.size > 1 ? "Each for itself. " : "";
			return (0, action_inputs.Ke)(first.schema, `${apart}${lines.join(" ")}`);
		}
		function readInputs({ parts, later }, schema, raw) {
			let inputs = (0, action_inputs.TL)(schema.extend(common_inputs.j$.shape), raw), isOn = ({ name }) => inputs[name] === !0, asked = parts.filter(isOn).map((definition) => ({
				definition,
				inputs: inputsOf(definition, parts, inputs, raw)
			})), left = later.filter(isOn);
			if (asked.length + left.length > 0) return {
				inputs,
				asked,
				later: left
			};
			throw nothingLeft({
				parts,
				later
			});
		}
		function nothingLeft({ parts, later }) {
			let names = [...parts, ...later].map(({ name }) => `\`${name}\``).join(", ");
			return new errors.yo(`Every action is turned off, so nothing would be reviewed. Leave one of ${names} on.`);
		}
		function inputsOf({ inputs: own }, parts, review, raw) {
			let owner = (name) => parts.find(({ inputs }) => Object.hasOwn(inputs.shape, name))?.inputs.shape[name], differing = Object.entries(own.shape).filter(([name, schema]) => owner(name) !== schema), again = Object.fromEntries(differing.map(([name]) => [name, raw[name]])), values = {
				...review,
				...differing.length > 0 && (0, action_inputs.TL)(schemas.Ikc(Object.fromEntries(differing)), again)
			}, names = [...Object.keys(own.shape), ...Object.keys(common_inputs.j$.shape)];
			return Object.fromEntries(names.map((name) => [name, values[name]]));
		}
		var execute = __webpack_require__(15033);
		let ofEach = {
			verdict: "Its verdict; empty when it is turned off.",
			result: "Path of its result file (JSON).",
			"check-url": "Its check run, when there is one."
		};
		function reviewOutputs(parts, later = []) {
			let entries = [...parts.map(({ name, outputs }) => ({
				name,
				outputs: Object.entries(outputs).map(([key, { description }]) => [key, description])
			})), ...later.map(({ name, outputs }) => ({
				name,
				outputs: Object.entries(outputs)
			}))].flatMap(({ name, outputs: own }) => [...Object.entries(ofEach), ...own].map(([key, description]) => [`${name}-${key}`, { description: `\`${name}\`: ${description}` }]));
			return Object.fromEntries(entries);
		}
		async function partOutputs(performed, checkUrl) {
			let { definition, conclusion, written } = performed, all = {
				verdict: conclusion.decision.verdict,
				result: written.result,
				"check-url": checkUrl,
				...await (0, execute.X8)(performed)
			};
			return Object.fromEntries(Object.entries(all).map(([key, value]) => [`${definition.name}-${key}`, value]));
		}
		var external_node_path_ = __webpack_require__(76760), announce = __webpack_require__(50652), combined = __webpack_require__(37138), action_frame = __webpack_require__(24080), action_ground = __webpack_require__(56270), perform = __webpack_require__(22288), policy = __webpack_require__(54963), record = __webpack_require__(21044), publication = __webpack_require__(5582);
		function partLog(log, name) {
			let said = (text) => `${name}: ${text}`;
			return {
				info: (text) => log.info(said(text)),
				warning: (text, place) => log.warning(said(text), place),
				error: (text, place) => log.error(said(text), place),
				group: (title, body) => (log.info(said(title)), body()),
				progress: (progress) => log.progress(progress),
				secret: (value) => log.secret(value),
				hidden: (text) => log.hidden(text)
			};
		}
		function runReview(described, parts, surroundings) {
			return (0, execute.qN)(described.name, surroundings, async () => {
				let { log } = surroundings, { inputs, asked, later } = readInputs(parts, described.inputs, surroundings.inputs), results = await (0, perform.qS)(described.name, inputs, surroundings), prepare = async (one) => {
					let { name } = one.definition;
					return {
						...one,
						results: await (0, perform.qS)(name, inputs, surroundings),
						log: partLog(log, name)
					};
				}, prepared = await Promise.all(asked.map(prepare)), ground = await (0, action_ground.P)(inputs, surroundings), more = await Promise.all((await askedFor(later, inputs, ground)).map(prepare)), all = [...prepared, ...more];
				if (all.length === 0) throw ground.failure ? new errors.yo(ground.failure.decision.headline) : nothingLeft(parts);
				let channel = (0, announce.ts)(ground.github, inputs, ground.trust, log), told = await performAll(all, ground, channel);
				return tell(described, inputs, results, ground, (0, combined.Sj)(told), channel);
			});
		}
		async function askedFor(later, inputs, { settled }) {
			if (settled === void 0) return [];
			let { rules, event } = settled, asked = later.filter((one) => one.isAskedFor(rules.config.value, event));
			return Promise.all(asked.map(async (one) => ({
				definition: await one.load(),
				inputs
			})));
		}
		function performAll(asked, ground, channel) {
			let isTimed = ({ definition }) => definition.timed === !0, begun = new Map();
			for (let one of asked.toSorted((a, b) => Number(isTimed(a)) - Number(isTimed(b)))) {
				let quiet = isTimed(one) ? Promise.allSettled(begun.values()) : void 0, performing = performOrTell({
					...one,
					...quiet && { quiet }
				}, ground);
				begun.set(one, performing.then((performed) => toldOf(performed, ground, channel)));
			}
			return Promise.all(asked.flatMap((one) => begun.get(one) ?? []));
		}
		async function performOrTell(asked, ground) {
			try {
				return await (0, perform.y9)(asked, ground);
			} catch (error) {
				let { trust, surroundings } = ground;
				return (0, perform.xl)(asked, ground, (0, perform.Q8)(error, asked.log, trust.expectCredentials, surroundings));
			}
		}
		function toldOf(performed, { settled, surroundings: { log } }, channel) {
			let { definition, conclusion, accepted, fails, own, proof } = performed, part = {
				name: definition.name,
				decision: conclusion.decision,
				accepted,
				fails
			}, inputs = {
				...performed.inputs,
				comment: !1
			}, prefix = settled?.revision.prefix ?? "", check = channel && (0, announce.iP)(channel, {
				...part,
				inputs,
				sections: performed.sections,
				prefix,
				...proof && { proof }
			}, log);
			return check?.catch(() => {}), {
				...part,
				sections: own,
				performed,
				check
			};
		}
		async function tell(described, inputs, results, ground, parts, channel) {
			let { github, settled, started, surroundings } = ground, { log, output, clock } = surroundings, { name } = described, { event } = github, decision = (0, combined.j5)(parts), sections = [...(0, combined.yX)((0, publication.z5)({
				name,
				...inputs.key !== void 0 && { key: inputs.key }
			}), parts), (0, action_frame.qr)({
				definition: described,
				inputs,
				event,
				revision: settled?.revision
			})], conclusion = {
				decision,
				data: dataOf(parts, results),
				policy: (0, policy.W)(clock())
			}, definition = {
				name,
				version: 1
			}, accepted = parts.some(({ fails }) => fails) ? void 0 : parts.find((part) => part.accepted)?.accepted, written = await (0, record.g)({
				definition,
				inputs,
				conclusion,
				accepted,
				sections: async () => sections,
				results,
				settled,
				event,
				started,
				surroundings
			}), files = parts.flatMap(({ performed }) => performed.written.files);
			await output.show(sections, [...written.files, ...files]);
			let fails = written.failed || parts.some((part) => part.fails), prefix = settled?.revision.prefix ?? "", [comment, ...checks] = await Promise.all([channel && (0, announce.iP)(channel, {
				name,
				inputs: {
					...inputs,
					check: "none"
				},
				decision,
				sections,
				fails,
				prefix
			}, log), ...parts.map(({ check }) => check)]), scans = parts.flatMap(({ performed }) => (0, execute.E0)(performed) ? [performed] : []);
			scans.length > 0 && await (await __webpack_require__.e(9994).then(__webpack_require__.bind(__webpack_require__, 49994))).uploadScans(scans, ground);
			let own = await Promise.all(parts.map(({ performed }, at) => partOutputs(performed, checks[at]?.checkUrl)));
			output.set({
				verdict: decision.verdict,
				result: written.result,
				report: written.report,
				"comment-url": comment?.commentUrl,
				"check-url": checks[0]?.checkUrl,
				...Object.fromEntries(Object.keys(described.outputs).map((key) => [key, void 0])),
				...Object.assign({}, ...own)
			});
			let failing = Map.groupBy(parts.filter((part) => part.fails), ({ decision: { headline } }) => headline);
			for (let [headline, group] of failing) log.error(`${group.map((part) => part.name).join(", ")}: ${headline}`);
			return await ground.finish(), +!!fails;
		}
		let dataOf = (parts, { path }) => ({ parts: parts.map(({ name, decision: { verdict, headline }, fails, accepted, performed: { written } }) => ({
			name,
			verdict,
			headline,
			fails,
			...accepted && { accepted: accepted.by },
			...written.result !== void 0 && { result: (0, external_node_path_.relative)(path, written.result) }
		})) });
		function reviewOf(parts, later = []) {
			let described = {
				name: "review",
				description: "Reviews what a pull request does to prompts and models: every check in one step, one comment, one verdict",
				icon: "eye",
				color: "blue",
				inputs: reviewInputs(parts, later),
				outputs: reviewOutputs(parts, later)
			};
			return {
				...described,
				run: (surroundings) => runReview(described, {
					parts,
					later
				}, surroundings)
			};
		}
		let ofPullRequests = [
			prompt_diff_definition.promptDiff,
			definition.costEstimate,
			eval_gate_definition.evalGate,
			guardrail_scan_definition.guardrailScan
		].map((action) => action);
	}),
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
	37138: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Sj: () => ordered,
			j5: () => decisionOfAll,
			yX: () => combined
		});
		var _report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056), _frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24080), _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33600);
		let worstFirst = [
			"error",
			"fail",
			"inconclusive",
			"pass",
			"skipped"
		];
		function placeOf({ decision: { verdict, tone }, accepted }) {
			let ofTone = verdict !== "pass" || tone === "caution" ? 0 : tone === "plain" ? .1 : .2;
			return worstFirst.indexOf(verdict) + ofTone + (accepted === void 0 ? 0 : .5);
		}
		let ordered = (parts) => parts.toSorted((a, b) => placeOf(a) - placeOf(b));
		function decisionOfAll(parts) {
			let verdict = (0, _verdict_js__WEBPACK_IMPORTED_MODULE_2__.QZ)(parts.map(({ decision }) => decision.verdict)), all = ordered(parts), deciding = all.filter(({ decision }) => decision.verdict === verdict), tones = deciding.map(({ decision }) => decision.tone), tone = tones.includes("caution") ? "caution" : tones.every((one) => one === "plain") ? "plain" : void 0, said = (tell) => [...new Set(deciding.map(tell))].join("; "), none = verdict === "skipped" && deciding.length > 1 ? "every action was skipped" : void 0;
			return {
				verdict,
				headline: said(({ name, decision }) => `${name}: ${decision.headline}`) || "nothing was asked for",
				...deciding.length > 0 && { title: none ?? said(({ decision }) => decision.title ?? decision.headline) },
				...verdict === "pass" && tone !== void 0 && { tone },
				...deciding.length > 0 && deciding.every(({ decision }) => decision.quiet) && { quiet: !0 },
				findings: all.flatMap(({ decision }) => decision.findings)
			};
		}
		function combined(name, parts) {
			let all = ordered(parts), decision = decisionOfAll(parts), { title = decision.headline } = decision, told = new Set();
			return [{
				id: "headline",
				priority: 1,
				blocks: [
					(0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.R_)(2, `${(0, _verdict_js__WEBPACK_IMPORTED_MODULE_2__.ZG)(decision)}${name}: ${title}`),
					...acceptances(all),
					overview(all)
				]
			}, ...all.flatMap((part, rank) => {
				let why = (0, _frame_js__WEBPACK_IMPORTED_MODULE_1__.Bk)(part.decision).filter(() => isNew(told, part)), sections = part.decision.verdict === "skipped" || part.decision.quiet ? why : [...part.sections, ...why];
				return sections.length === 0 ? [] : [titleOf(part), ...sections.map((section) => behind(section, part, rank))];
			})];
		}
		function isNew(told, { decision: { headline, findings } }) {
			let key = JSON.stringify([headline, findings]);
			return !told.has(key) && told.add(key) !== void 0;
		}
		function overview(parts) {
			let groups = Map.groupBy(parts, ({ decision, accepted }) => JSON.stringify([
				(0, _verdict_js__WEBPACK_IMPORTED_MODULE_2__.ZG)(decision),
				decision.headline,
				accepted?.by
			]));
			return (0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.p_)(...[...groups.values()].flatMap((group) => {
				let [first] = group;
				if (first === void 0) return [];
				let { decision, accepted } = first, names = group.flatMap(({ name }, at) => [...at === 0 ? [] : [", "], (0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)(name)]);
				return [[
					(0, _verdict_js__WEBPACK_IMPORTED_MODULE_2__.ZG)(decision),
					...names,
					`: ${decision.headline}${accepted === void 0 ? "" : ` (accepted by ${accepted.by})`}`
				]];
			}));
		}
		function acceptances(parts) {
			let by = new Map();
			for (let { name, accepted } of parts) {
				if (accepted === void 0) continue;
				let key = JSON.stringify(accepted);
				by.set(key, {
					accepted,
					names: [...by.get(key)?.names ?? [], name]
				});
			}
			let isThrough = parts.every(({ fails }) => !fails);
			return [...by.values()].map(({ accepted, names }) => (0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _frame_js__WEBPACK_IMPORTED_MODULE_1__.S7)(accepted, isThrough ? void 0 : `${names.join(" and ")} no longer blocks; the rest does.`)));
		}
		let titleOf = ({ name, decision }) => ({
			id: name,
			priority: 1,
			blocks: [(0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, `${(0, _verdict_js__WEBPACK_IMPORTED_MODULE_2__.ZG)(decision)}${name}`)]
		}), behind = (section, { name }, rank) => ({
			...section,
			id: `${name}: ${section.id}`,
			priority: section.priority === 1 ? 1 : section.priority + rank
		});
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
	})
};
