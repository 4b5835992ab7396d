export const id = 4955;
export const ids = [4955];
export const modules = {
	54955: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { deployModel: () => deployModel });
		var schemas = __webpack_require__(2503), action_define = __webpack_require__(94798), inputs = __webpack_require__(21084), manifest = __webpack_require__(77416);
		function decide(data) {
			return data.outcome === void 0 ? ofPlan(data) : ofOutcome(data, data.outcome);
		}
		let placeOf = ({ deployment, environment }) => `${deployment} in ${environment}`;
		function ofPlan(data) {
			let { steps, live, release, bad, again, missing } = data, changes = steps.filter(({ kind }) => kind !== "same").length, isLive = live?.content === release.content && !live.changing, findings = [
				...obstaclesOf(data),
				...isLive ? [] : unproven(data),
				...driftOf(data)
			], place = placeOf(data);
			if (isLive) return {
				verdict: "pass",
				quiet: !0,
				headline: `nothing changes of ${place}: it is live already`,
				findings
			};
			let isBlocked = data.obstacles.length > 0 || bad !== void 0 && !again, verdict = isBlocked ? "fail" : missing.length > 0 ? "inconclusive" : "pass", things = `${changes} ${changes === 1 ? "thing" : "things"} would change`;
			return {
				verdict,
				headline: isBlocked ? `${(0, manifest.VK)(release.content)} cannot go live as ${place}` : missing.length > 0 ? `plan for ${place}: ${things}, not proven yet` : `plan for ${place}: ${things}`,
				findings
			};
		}
		let verdicts = {
			live: "pass",
			"already-live": "pass",
			refused: "fail",
			unproven: "fail",
			locked: "fail",
			"taken-back": "fail",
			stuck: "error"
		};
		function ofOutcome(data, outcome) {
			let { state, reason, fix } = outcome, short = (0, manifest.VK)(data.release.content), place = placeOf(data), headlines = {
				live: `${short} is live as ${place}`,
				"already-live": `${short} is live already as ${place}`,
				refused: `${short} did not go live as ${place}: nothing was changed`,
				unproven: `${short} did not go live as ${place}: it is not proven`,
				locked: `${short} did not go live as ${place}: another run is at it`,
				"taken-back": `${short} was taken back from ${place}`,
				stuck: `${place} needs a person: going back failed`
			}, failed = verdicts[state] === "pass" || state === "unproven" ? [] : [{
				rule: state,
				level: "failure",
				title: titles[state] ?? state,
				message: reason,
				...fix && { fix }
			}];
			return {
				verdict: verdicts[state],
				headline: headlines[state],
				findings: [
					...failed,
					...state === "unproven" ? unproven(data) : [],
					...driftOf(data)
				]
			};
		}
		let titles = {
			refused: "Nothing was changed",
			locked: "Another run holds the lock",
			"taken-back": "It was live, and was taken back",
			stuck: "What is live is not what should be"
		}, obstaclesOf = ({ obstacles, bad, again }) => [...obstacles.map(({ message, fix }) => ({
			rule: "obstacle",
			level: "failure",
			title: "It cannot go live",
			message,
			...fix !== void 0 && { fix }
		})), ...bad === void 0 || again ? [] : [{
			rule: "found-bad",
			level: "failure",
			title: "It was found bad",
			message: bad.why,
			fix: "Change it, or set `again: true`."
		}]], unproven = ({ missing, mode }) => missing.map(({ name, why, fix }) => ({
			rule: "unproven",
			level: mode === "plan" ? "notice" : "failure",
			title: `${name} is not proven for this content`,
			message: why,
			fix
		})), driftOf = ({ drift }) => drift === void 0 ? [] : [{
			rule: "drift",
			level: "warning",
			title: "What is live is not what was recorded",
			message: drift
		}];
		var external_node_path_ = __webpack_require__(76760), errors = __webpack_require__(83502), choose = __webpack_require__(96344), target = __webpack_require__(56754), may_apply = __webpack_require__(20249);
		function modeOf(asked, { event, trust }) {
			let { name, ref, repository } = event;
			if (asked === "plan") return {
				mode: "plan",
				because: "The input `mode` asks for a plan."
			};
			let keeps = (0, may_apply.B)({
				event,
				trust
			});
			if (asked === "apply") {
				if (keeps !== void 0) throw new errors.yo({
					key: "input mode",
					message: `must not be apply here. ${keeps}`,
					fix: "Deploy when it is merged, on push or workflow_dispatch."
				});
				return {
					mode: "apply",
					because: "The input `mode` asks for it."
				};
			}
			if (keeps !== void 0) return {
				mode: "plan",
				because: keeps
			};
			if (name === "local") return {
				mode: "plan",
				because: "On your own machine nothing is changed without `--mode apply`."
			};
			let branch = repository?.defaultBranch;
			return name === "push" && branch !== void 0 && ref !== `refs/heads/${branch}` ? {
				mode: "plan",
				because: `Of pushes only those to ${branch} go live; \`mode: apply\` says otherwise.`
			} : {
				mode: "apply",
				because: trust.reason
			};
		}
		async function measure(asked, context) {
			let started = context.clock(), { mode, because } = modeOf(asked.mode, context), opening = await (0, choose.F)(asked.deployment, context, asked.config), { name, settings, tree, config } = opening, [{ pin, release: made }, proven] = await Promise.all([__webpack_require__.e(8527).then(__webpack_require__.bind(__webpack_require__, 28527)), proofOf(asked, opening, context)]);
			if (settings.verify !== void 0) {
				let { smokeSources } = await Promise.all([__webpack_require__.e(5076), __webpack_require__.e(5176)]).then(__webpack_require__.bind(__webpack_require__, 5176)), key = `deployments.${name}.verify.suite`;
				await smokeSources({
					suite: settings.verify.suite,
					config,
					tree
				}, key, [
					"deployments",
					name,
					"verify",
					"suite"
				]);
			}
			let release = made(opening, await pin(opening), {
				commit: tree.sha,
				proof: proven.proof,
				event: context.event
			}), { manifest, digest } = release, [{ openWorld }, { carryOut }] = await Promise.all([__webpack_require__.e(4655).then(__webpack_require__.bind(__webpack_require__, 77036)), __webpack_require__.e(1538).then(__webpack_require__.bind(__webpack_require__, 71538))]);
			try {
				let world = await openWorld(opening, context);
				try {
					let done = await carryOut({
						release,
						world,
						mode,
						again: asked.again,
						missing: proven.missing
					});
					return {
						deployment: name,
						environment: settings.environment,
						mode,
						because,
						target: world.target.name,
						release: {
							digest,
							content: manifest.contentDigest,
							commit: manifest.commit
						},
						proof: proven.proof.map(({ kind, name: of, verdict, from, by }) => ({
							kind,
							name: of,
							verdict,
							from,
							...by !== void 0 && { by }
						})),
						missing: [...proven.missing],
						again: asked.again,
						...settings.verify && { verify: settings.verify.suite },
						...done,
						...pageOf(context, settings.environment),
						seconds: (context.clock() - started) / 1e3
					};
				} finally {
					world.target.close?.();
				}
			} catch (error) {
				throw error instanceof target.I ? new errors.yo({
					message: error.message,
					...error.fix !== void 0 && { fix: error.fix }
				}, { cause: error }) : error;
			}
		}
		async function proofOf({ proof }, opening, context) {
			if (opening.settings.require === void 0) return {
				proof: [],
				missing: []
			};
			let { resultsIn, provenBy } = await __webpack_require__.e(75).then(__webpack_require__.bind(__webpack_require__, 82456)), { directory } = context, folders = [(0, external_node_path_.resolve)(context.results.path, ".."), ...(proof ?? []).map((folder) => (0, external_node_path_.resolve)(directory, folder))];
			return provenBy(await resultsIn([...new Set(folders)]), opening.settings, opening.tree.sha);
		}
		function pageOf({ event }, environment) {
			let { repository, serverUrl, name } = event;
			if (name === "local" || repository === void 0) return {};
			let { owner, name: of } = repository;
			return { deploymentUrl: `${serverUrl}/${owner}/${of}/deployments/${encodeURIComponent(environment)}` };
		}
		var format = __webpack_require__(55258), report_document = __webpack_require__(30056);
		function report(data, { findings }) {
			let failures = findings.filter(({ level }) => level === "failure");
			return [
				...failures.length === 0 ? [] : [{
					id: "what to do",
					priority: 1,
					blocks: [(0, report_document.p_)(...failures.map(({ message, fix }) => [(0, report_document.ko)(message), ...fix ? [" ", fix] : []]))]
				}],
				...outcomeSections(data),
				...stepSections(data),
				{
					id: "around it",
					priority: 2,
					blocks: [aroundIt(data)]
				},
				...missingSections(data),
				...driftSections(data),
				howSection(data)
			];
		}
		function outcomeSections({ outcome, verify }) {
			if (outcome === void 0) return [];
			let { state, reason, live } = outcome, lines = [];
			return state === "live" && lines.push([verify === void 0 ? "Seen to be live. " : "", reason]), live !== void 0 && lines.push([
				"Live now: ",
				(0, report_document.ko)(live),
				"."
			]), lines.length === 0 ? [] : [{
				id: "outcome",
				priority: 1,
				blocks: lines.map((line) => (0, report_document.FY)(...line))
			}];
		}
		function stepSections({ steps, outcome }) {
			if (steps.length === 0) return [];
			let isDone = outcome?.state === "live", columns = [
				{
					title: "",
					align: "left"
				},
				{
					title: isDone ? "before" : "live",
					align: "left"
				},
				{
					title: isDone ? "now" : "after",
					align: "left"
				},
				{
					title: "",
					align: "left"
				}
			], rows = steps.slice(0, 40).map(({ what, live, after, kind }) => [
				[what],
				[(0, report_document.aY)(live)],
				[(0, report_document.aY)(after)],
				[kind]
			]), blocks = [(0, report_document.tp)(columns, rows)];
			return steps.length > 40 && blocks.push((0, report_document.FY)(`And ${steps.length - 40} more.`)), [{
				id: "steps",
				priority: 2,
				blocks: outcome === void 0 || isDone ? blocks : [(0, report_document.zH)(["What would change"], ...blocks)]
			}];
		}
		function aroundIt({ proof, missing, rollout, drift, back, live, verify }) {
			let proofs = [...proof.map(({ name, verdict, by }) => `${name} ${verdict === "pass" ? "✅" : `accepted by ${by ?? "a maintainer"}`}`), ...missing.map(({ name }) => `${name} ⏳`)], what = live?.content === void 0 && live?.what.startsWith("no") ? "nothing, as it is now" : live?.what, way = back === void 0 ? [`to ${what ?? "unknown"}`] : [
				`release of ${back.at.slice(0, 10)}, `,
				(0, report_document.aY)((0, manifest.VK)(back.content)),
				`, by ${back.by}`
			];
			return (0, report_document.FY)((0, report_document.ko)("Proof:"), ` ${proofs.length === 0 ? "none is asked for" : proofs.join(" · ")}. `, ...rollout === void 0 ? [] : [(0, report_document.ko)("Rollout:"), ` ${rollout}. `], ...verify === void 0 ? [] : [(0, report_document.ko)("Verified by:"), ` ${verify}. `], (0, report_document.ko)("Drift:"), ` ${drift === void 0 ? "none" : "see below"}. `, (0, report_document.ko)("Way back:"), " ", ...way, ".");
		}
		function missingSections({ missing, outcome }) {
			if (missing.length === 0 || outcome !== void 0) return [];
			let lines = missing.map(({ name, why, fix }) => [
				(0, report_document.ko)(name),
				": ",
				why,
				" ",
				fix
			]);
			return [{
				id: "missing",
				priority: 2,
				blocks: [(0, report_document.FY)("Until this is proven for exactly this content, it does not go live:"), (0, report_document.p_)(...lines)]
			}];
		}
		let driftSections = ({ drift }) => drift === void 0 ? [] : [{
			id: "drift",
			priority: 1,
			blocks: [(0, report_document.FY)((0, report_document.ko)("Drift: "), drift, " Whatever changed it by hand is overwritten.")]
		}];
		function howSection({ release, target, because, mode, repaired, deploymentUrl, seconds }) {
			let lines = [
				[
					"Release ",
					(0, report_document.aY)(release.digest),
					" of content ",
					(0, report_document.aY)(release.content),
					", commit ",
					(0, report_document.aY)(release.commit.slice(0, 7))
				],
				[`${mode === "plan" ? "Planned, and nothing changed" : "To be put live"} at ${target}. `, because],
				...repaired.map((line) => [line]),
				...deploymentUrl === void 0 ? [] : [[(0, report_document.nf)("Deployments to this environment", deploymentUrl)]],
				[`${(0, format.a3)(Math.round(seconds * 1e3))}`]
			];
			return {
				id: "how",
				priority: 3,
				blocks: [(0, report_document.zH)(["The release"], (0, report_document.p_)(...lines))]
			};
		}
		let deployModel = (0, action_define.Q)({
			name: "deploy-model",
			description: "Puts prompts, models and guardrails live as one proven release, verifies it, and takes it back where that fails",
			icon: "upload-cloud",
			color: "purple",
			version: 1,
			inputs: schemas.Ikc({
				deployment: (0, inputs.Qq)("Name under `deployments:` in aiops.yml. Not needed where there is one."),
				mode: (0, inputs.Yq)("`plan` changes nothing. `apply` puts it live. `auto`: a plan for pull requests, for other branches and on a terminal, else apply.", [
					"auto",
					"plan",
					"apply"
				], "auto"),
				again: (0, inputs.zM)("Put content live that was found bad before.", !1),
				proof: (0, inputs.p_)("Folders with results of eval-gate and guardrail-scan, beside `results`: relative to `working-directory`, such as where artifacts of other jobs were downloaded to.")
			}),
			data: async () => (await __webpack_require__.e(7006).then(__webpack_require__.bind(__webpack_require__, 77006))).dataSchema,
			outputs: {
				release: {
					description: "Digest of the release.",
					value: ({ release }) => release.digest
				},
				content: {
					description: "Digest of what it pins: the same for the same content.",
					value: ({ release }) => release.content
				},
				state: {
					description: "One of live, already-live, refused, unproven, locked, taken-back, stuck; planned where nothing was to be changed.",
					value: ({ outcome }) => outcome?.state ?? "planned"
				},
				live: {
					description: "What is live afterwards, in words; empty where that could not be told.",
					value: ({ outcome, live }) => outcome === void 0 ? live?.what : outcome.live ?? live?.what
				},
				changes: {
					description: "How many things it changes of what was live.",
					value: ({ steps }) => steps.filter(({ kind }) => kind !== "same").length
				},
				drift: {
					description: "`true` where what was live was not what was recorded.",
					value: ({ drift }) => String(drift !== void 0)
				},
				"deployment-url": {
					description: "GitHub’s page of the environment.",
					value: ({ deploymentUrl }) => deploymentUrl
				}
			},
			measure,
			decide,
			report
		});
	}),
	94798: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => defineAction });
		function defineAction(definition) {
			return definition;
		}
	}),
	96344: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => chooseDeployment });
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25051), _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21781);
		async function chooseDeployment(name, { revision, rules }, file) {
			let { tree, config } = await committed({
				revision,
				rules
			}, file), known = Object.keys(config.value.deployments ?? {});
			if (known.length === 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				...config.path !== void 0 && { file: config.path },
				key: "deployments",
				message: "there is none.",
				fix: "Write what goes live where: support-bot: { environment: production, release: { prompts: … }, target: { kind: file, folder: live } }."
			});
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
