export const id = 8892;
export const ids = [8892];
export const modules = {
	28892: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { reviewOf: () => reviewOf });
		var schemas = __webpack_require__(2503), common_inputs = __webpack_require__(516), errors = __webpack_require__(83502), action_inputs = __webpack_require__(21084);
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
				let performed = await performAll(all, ground);
				return tell(described, inputs, results, ground, (0, combined.Sj)(performed.map(toldOf)));
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
		function performAll(asked, ground) {
			let isTimed = ({ definition }) => definition.timed === !0, begun = new Map();
			for (let one of asked.toSorted((a, b) => Number(isTimed(a)) - Number(isTimed(b)))) {
				let quiet = isTimed(one) ? Promise.allSettled(begun.values()) : void 0;
				begun.set(one, performOrTell({
					...one,
					...quiet && { quiet }
				}, ground));
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
		let toldOf = (performed) => ({
			name: performed.definition.name,
			decision: performed.conclusion.decision,
			accepted: performed.accepted,
			fails: performed.fails,
			sections: performed.own,
			performed
		});
		async function tell(described, inputs, results, ground, parts) {
			let { github, settled, trust, started, surroundings } = ground, { log, output, clock } = surroundings, { name } = described, { event } = github, decision = (0, combined.j5)(parts), sections = [...(0, combined.yX)((0, publication.z5)({
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
			let fails = written.failed || parts.some((part) => part.fails), channel = (0, announce.ts)(github, inputs, trust, log), prefix = settled?.revision.prefix ?? "", [comment, ...checks] = channel === void 0 ? [] : await Promise.all([(0, announce.iP)(channel, {
				name,
				inputs: {
					...inputs,
					check: "none"
				},
				decision,
				sections,
				fails,
				prefix
			}, log), ...parts.map((part) => {
				let { performed } = part, own = {
					...performed.inputs,
					comment: !1
				}, { sections: whole, proof } = performed;
				return (0, announce.iP)(channel, {
					...part,
					inputs: own,
					sections: whole,
					prefix,
					...proof && { proof }
				}, log);
			})]), scans = parts.flatMap(({ performed }) => (0, execute.E0)(performed) ? [performed] : []);
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
	})
};
