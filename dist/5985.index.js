export const id = 5985;
export const ids = [5985, 9874];
export const modules = {
	78146: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => decide,
			R: () => decideOne
		});
		var _shared_action_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33600), _shared_releases_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77416), _several_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29932);
		function decide(data) {
			let all = (0, _several_js__WEBPACK_IMPORTED_MODULE_2__.b)(data).map(decideOne), [first] = all;
			return all.length === 1 ? first : {
				verdict: (0, _shared_action_verdict_js__WEBPACK_IMPORTED_MODULE_0__.QZ)(all.map(({ verdict }) => verdict)),
				headline: all.map(({ headline }) => headline).join("; "),
				...all.every(({ quiet }) => quiet) && { quiet: !0 },
				findings: all.flatMap(({ findings }) => findings)
			};
		}
		let decideOne = (one) => one.outcome === void 0 ? ofPlan(one) : ofOutcome(one, one.outcome), placeOf = ({ deployment, environment }) => `${deployment} in ${environment}`;
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
				headline: isBlocked ? `${(0, _shared_releases_manifest_js__WEBPACK_IMPORTED_MODULE_1__.VK)(release.content)} cannot go live as ${place}` : missing.length > 0 ? `plan for ${place}: ${things}, not proven yet` : `plan for ${place}: ${things}`,
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
			let { state, reason, fix, putBack } = outcome, short = (0, _shared_releases_manifest_js__WEBPACK_IMPORTED_MODULE_1__.VK)(data.release.content), place = placeOf(data), headlines = {
				live: `${short} is live as ${place}`,
				"already-live": `${short} is live already as ${place}`,
				refused: `${short} did not go live as ${place}: nothing was changed`,
				unproven: `${short} did not go live as ${place}: it is not proven`,
				locked: `${short} did not go live as ${place}: another run is at it`,
				"taken-back": `${short} was taken back from ${place}`,
				stuck: `${place} needs a person: ${putBack?.passed === !1 ? "what is live again does not pass either" : "going back failed"}`
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
					...unasked(outcome),
					...state === "unproven" ? unproven(data) : [],
					...driftOf(data)
				]
			};
		}
		let unasked = ({ state, putBack }) => state !== "taken-back" || putBack === void 0 || putBack.passed ? [] : [{
			rule: "unverified",
			level: "warning",
			title: "What was put back is not verified",
			message: putBack.reason
		}], titles = {
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
			message: `${name}: ${why}`,
			fix
		})), driftOf = ({ drift }) => drift === void 0 ? [] : [{
			rule: "drift",
			level: "warning",
			title: "What is live is not what was recorded",
			message: drift
		}];
	}),
	19874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { deployModel: () => deployModel });
		var schemas = __webpack_require__(2503), action_define = __webpack_require__(94798), inputs = __webpack_require__(21084), decide = __webpack_require__(78146), external_node_path_ = __webpack_require__(76760), choose = __webpack_require__(96344), errors = __webpack_require__(83502), may_apply = __webpack_require__(20249);
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
		var one = __webpack_require__(61748), plannable = __webpack_require__(61163), several = __webpack_require__(29932);
		async function measure(asked, context) {
			let { again, deployment, config } = asked, { mode, because } = modeOf(asked.mode, context), openings = mode === "plan" && deployment === void 0 ? await (0, choose.M)(context, config) : [await (0, choose.F)(deployment, context, config)];
			(0, plannable.v)(openings, context);
			let done = openings.map(async (opening) => (0, one.W)(opening, {
				mode,
				because,
				again,
				proven: await proofOf(asked, opening, context)
			}, context));
			return (0, several.q)(await Promise.all(done));
		}
		async function proofOf({ proof, "trusted-root": trustedRoot }, opening, context) {
			if (opening.settings.require === void 0) return {
				proof: [],
				missing: []
			};
			let found = await Promise.all([__webpack_require__.e(8527), __webpack_require__.e(9552)]).then(__webpack_require__.bind(__webpack_require__, 79552)), { directory, results } = context, folders = [(0, external_node_path_.resolve)(results.path, ".."), ...(proof ?? []).map((folder) => (0, external_node_path_.resolve)(directory, folder))], given = {
				folders: [...new Set(folders)],
				...trustedRoot !== void 0 && { trustedRoot }
			};
			return found.proofOf(opening, context, given);
		}
		var report = __webpack_require__(63104);
		let deployModel = (0, action_define.Q)({
			name: "deploy-model",
			description: "Puts prompts, models and guardrails live as one proven release, verifies it, and takes it back where that fails",
			icon: "upload-cloud",
			color: "purple",
			version: 1,
			inputs: schemas.Ikc({
				deployment: (0, inputs.Qq)("Name under `deployments:` in aiops.yml. Not needed where there is one; a plan without it is of all."),
				mode: (0, inputs.Yq)("`plan` changes nothing. `apply` puts it live. `auto`: a plan for pull requests, for other branches and on a terminal, else apply.", [
					"auto",
					"plan",
					"apply"
				], "auto"),
				again: (0, inputs.zM)("Put content live that was found bad before.", !1),
				proof: (0, inputs.p_)("Folders with results of eval-gate and guardrail-scan, beside `results`: relative to `working-directory`, such as where artifacts of other jobs were downloaded to."),
				"trusted-root": (0, inputs.Qq)("File with whose signatures of attestations are trusted, as `gh attestation trusted-root` prints it, relative to `working-directory`. Default: those known when this version was made.")
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
					value: (data) => (0, several.b)(data).flatMap(({ steps }) => steps.filter(({ kind }) => kind !== "same")).length
				},
				drift: {
					description: "`true` where what was live was not what was recorded.",
					value: (data) => String((0, several.b)(data).some(({ drift }) => drift !== void 0))
				},
				"deployment-url": {
					description: "GitHub\u2019s page of the environment.",
					value: ({ deploymentUrl }) => deploymentUrl
				}
			},
			measure,
			decide: decide.L,
			report: report.z
		});
	}),
	15985: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { planInReview: () => planInReview });
		var schemas = __webpack_require__(2503), action_define = __webpack_require__(94798), errors = __webpack_require__(83502), choose = __webpack_require__(96344), canonical_json = __webpack_require__(14948), make = __webpack_require__(28527), manifest = __webpack_require__(77416);
		async function isTouched(opening, { revision, rules }) {
			let { base, changed } = revision;
			if (base === void 0) return !0;
			if (changed?.length === 0) return !1;
			let config = rules.stricter ?? rules.config, settings = config.value.deployments?.[opening.name];
			if (settings === void 0 || (0, canonical_json.d)(settings) !== (0, canonical_json.d)(opening.settings)) return !0;
			let [before, after] = await Promise.all([pinned({
				...opening,
				settings,
				config,
				tree: base
			}), pinned(opening)]);
			return before === void 0 || before !== after;
		}
		async function pinned(making) {
			try {
				return (0, manifest.ol)((await (0, make.pin)(making)).content);
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				return;
			}
		}
		var decide = __webpack_require__(78146), definition = __webpack_require__(19874), one = __webpack_require__(61748), plannable = __webpack_require__(61163), report = __webpack_require__(63104), several = __webpack_require__(29932);
		let planInReview = (0, action_define.Q)({
			...definition.deployModel,
			inputs: schemas.Ikc({}),
			outputs: {
				changes: definition.deployModel.outputs.changes,
				drift: definition.deployModel.outputs.drift
			},
			measure,
			decide: decide.L,
			report: report.z
		});
		async function measure({ config }, context) {
			let all = await (0, choose.M)(context, config), openings = (await Promise.all(all.map(async (one) => await isTouched(one, context) ? [one] : []))).flat();
			if (openings.length === 0) throw new errors.zY("nothing that goes live changed");
			(0, plannable.v)(openings, context);
			let nothing = {
				proof: [],
				missing: []
			}, done = openings.map((opening) => {
				let { suites = [], "guardrail-scan": scan } = opening.settings.require ?? {}, later = [...suites, ...scan ? ["guardrail-scan"] : []];
				return (0, one.W)(opening, {
					mode: "plan",
					because: "A review changes nothing.",
					again: !1,
					proven: nothing,
					later
				}, context);
			});
			try {
				return (0, several.q)(await Promise.all(done));
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				let problems = error.problems.map((one) => ({
					...one,
					fix: [one.fix, "Or turn it off with `deploy-model: false`."].filter(Boolean).join(" ")
				}));
				throw new errors.yo(problems, { cause: error });
			}
		}
	}),
	61748: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => ofOne });
		var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _shared_targets_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56754);
		async function ofOne(opening, wanted, context) {
			let started = context.clock(), { name, settings, tree, config } = opening, { mode, because, again, proven, later } = wanted, { pin, release: made } = await __webpack_require__.e(8527).then(__webpack_require__.bind(__webpack_require__, 28527));
			if (settings.verify !== void 0) {
				let { smokeSources } = await Promise.all([
					__webpack_require__.e(8920),
					__webpack_require__.e(5076),
					__webpack_require__.e(9595),
					__webpack_require__.e(5273)
				]).then(__webpack_require__.bind(__webpack_require__, 5176)), key = `deployments.${name}.verify.suite`;
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
			}), { manifest, digest } = release, [{ openWorld }, { carryOut }] = await Promise.all([__webpack_require__.e(7036).then(__webpack_require__.bind(__webpack_require__, 77036)), __webpack_require__.e(1538).then(__webpack_require__.bind(__webpack_require__, 71538))]);
			try {
				let world = await openWorld(opening, context);
				try {
					let done = await carryOut({
						release,
						world,
						mode,
						again,
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
						...later && { later: [...later] },
						again,
						...settings.verify && { verify: settings.verify.suite },
						...done,
						...pageOf(context, settings.environment),
						seconds: (context.clock() - started) / 1e3
					};
				} finally {
					world.target.close?.();
				}
			} catch (error) {
				throw error instanceof _shared_targets_target_js__WEBPACK_IMPORTED_MODULE_1__.I ? new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					message: error.message,
					...error.fix !== void 0 && { fix: error.fix }
				}, { cause: error }) : error;
			}
		}
		function pageOf({ event }, environment) {
			let { repository, serverUrl, name } = event;
			if (name === "local" || repository === void 0) return {};
			let { owner, name: of } = repository;
			return { deploymentUrl: `${serverUrl}/${owner}/${of}/deployments/${encodeURIComponent(environment)}` };
		}
	}),
	61163: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => requirePlannable });
		var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502);
		function requirePlannable(openings, { trust }) {
			if (!(trust.trusted || openings.every(({ settings }) => settings.target.kind === "file"))) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.zY("not planned: the change is not trusted with what is live", {
				message: trust.reason,
				fix: "A maintainer can have it planned: push the branch to this repository, and open the pull request from there."
			});
		}
	}),
	63104: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => report });
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55258), _shared_releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416), _shared_releases_proof_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62663), _shared_releases_told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48372), _shared_report_coded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81878), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30056), _decide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78146), _several_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29932);
		function report(data, decision) {
			return data.others === void 0 ? ofOne(data, decision) : (0, _several_js__WEBPACK_IMPORTED_MODULE_6__.b)(data).flatMap((one) => {
				let place = `${one.deployment} in ${one.environment}`;
				return [{
					id: place,
					priority: 1,
					blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.R_)(4, place)]
				}, ...ofOne(one, (0, _decide_js__WEBPACK_IMPORTED_MODULE_5__.R)(one)).map((section) => ({
					...section,
					id: `${place}: ${section.id}`
				}))];
			});
		}
		function ofOne(data, { findings }) {
			let failures = findings.filter(({ level }) => level === "failure");
			return [
				...failures.length === 0 ? [] : [{
					id: "what to do",
					priority: 1,
					blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.p_)(...failures.map(({ message, fix }) => [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.ko)(message), ...fix ? [" ", ...(0, _shared_report_coded_js__WEBPACK_IMPORTED_MODULE_3__.y)(fix)] : []]))]
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
				...historySections(data),
				howSection(data)
			];
		}
		function outcomeSections({ outcome, verify }) {
			if (outcome === void 0) return [];
			let { state, reason, live, putBack } = outcome, lines = [];
			return state === "live" && lines.push([verify === void 0 ? "Seen to be live. " : "", reason]), live !== void 0 && lines.push([
				"Live now: ",
				(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.ko)(live),
				".",
				...putBack === void 0 ? [] : [" ", ...saidAgain(putBack)]
			]), lines.length === 0 ? [] : [{
				id: "outcome",
				priority: 1,
				blocks: lines.map((line) => (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.FY)(...line))
			}];
		}
		function saidAgain({ passed, unknown, reason }) {
			return unknown ? [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.ko)("Not verified again: "), reason] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.ko)(passed ? "Verified again: " : "It does not pass either: "), reason];
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
				[(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.aY)(live)],
				[(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.aY)(after)],
				[kind]
			]), blocks = [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.tp)(columns, rows)];
			return steps.length > 40 && blocks.push((0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.FY)(`And ${steps.length - 40} more.`)), [{
				id: "steps",
				priority: 2,
				blocks: outcome === void 0 || isDone ? blocks : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.zH)(["What would change"], ...blocks)]
			}];
		}
		function aroundIt({ proof, missing, later = [], rollout, drift, back, live, verify }) {
			let proofs = [
				...proof.map(({ name, verdict, from, by }) => `${name} ${verdict === "pass" ? `\u2705${_shared_releases_proof_said_js__WEBPACK_IMPORTED_MODULE_1__.I[from]}` : `accepted by ${by ?? "a maintainer"}`}`),
				...missing.map(({ name }) => `${name} \u23f3`),
				...later.map((name) => `${name}, when it is merged`)
			], what = live?.content === void 0 && live?.what.startsWith("no") ? "nothing, as it is now" : live?.what, way = back === void 0 ? [`to ${what ?? "unknown"}`] : [
				`release of ${back.at.slice(0, 10)}, `,
				(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.aY)((0, _shared_releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(back.content)),
				`, by ${back.by}`
			];
			return (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.FY)((0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.ko)("Proof:"), ` ${proofs.length === 0 ? "none is asked for" : proofs.join(" \u00b7 ")}. `, ...rollout === void 0 ? [] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.ko)("Rollout:"), ` ${rollout}. `], ...verify === void 0 ? [] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.ko)("Verified by:"), ` ${verify}. `], (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.ko)("Drift:"), ` ${drift === void 0 ? "none" : "see below"}. `, (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.ko)("Way back:"), " ", ...way, ".");
		}
		function missingSections({ missing, outcome }) {
			if (missing.length === 0 || outcome !== void 0) return [];
			let lines = missing.map(({ name, why, fix }) => [
				(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.ko)(name),
				": ",
				...(0, _shared_report_coded_js__WEBPACK_IMPORTED_MODULE_3__.y)(why),
				" ",
				...(0, _shared_report_coded_js__WEBPACK_IMPORTED_MODULE_3__.y)(fix)
			]);
			return [{
				id: "missing",
				priority: 2,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.FY)("Until this is proven for exactly this content, it does not go live:"), (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.p_)(...lines)]
			}];
		}
		let driftSections = ({ drift }) => drift === void 0 ? [] : [{
			id: "drift",
			priority: 1,
			blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.FY)((0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.ko)("Drift: "), drift, " Whatever changed it by hand is overwritten.")]
		}];
		function historySections({ history = [] }) {
			return history.length === 0 ? [] : [{
				id: "history",
				priority: 3,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.zH)(["Releases"], (0, _shared_releases_told_js__WEBPACK_IMPORTED_MODULE_2__.H)(history))]
			}];
		}
		function howSection({ release, target, because, mode, repaired, deploymentUrl, seconds }) {
			let lines = [
				[
					"Release ",
					(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.aY)(release.digest),
					" of content ",
					(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.aY)(release.content),
					", commit ",
					(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.aY)(release.commit.slice(0, 7))
				],
				[`${mode === "plan" ? "Planned, and nothing changed" : "To be put live"} at ${target}. `, because],
				...repaired.map((line) => [line]),
				...deploymentUrl === void 0 ? [] : [[(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.nf)("Deployments to this environment", deploymentUrl)]],
				[`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_7__.a3)(Math.round(seconds * 1e3))}`]
			];
			return {
				id: "how",
				priority: 3,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.zH)(["The release"], (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_4__.p_)(...lines))]
			};
		}
	}),
	29932: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => allOf,
			q: () => dataOf
		});
		function dataOf(all) {
			let [first, ...others] = all;
			if (first === void 0) throw Error("there is no deployment");
			return others.length === 0 ? first : {
				...first,
				others
			};
		}
		let allOf = (data) => [data, ...data.others ?? []];
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
	12021: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$E: () => contentOf,
			BZ: () => History,
			Kg: () => isGood,
			g5: () => failureOf
		});
		class History {
			entries;
			constructor(entries) {
				this.entries = entries;
			}
			static async read(records, deployment, environment, of = []) {
				let wanted = new Set(of), entries = [], good = new Set(), waiting = [], readWaiting = async () => {
					let statuses = await Promise.all(waiting.map(({ id }) => records.statuses(id)));
					for (let [index, listed] of waiting.entries()) {
						let entry = {
							...listed,
							statuses: statuses[index] ?? []
						};
						entries.push(entry);
						let content = contentOf(entry);
						isGood(entry) && new History(entries).badSince(content) === void 0 && good.add(content), wanted.has(content) && entry.before?.content !== void 0 && wanted.add(entry.before.content);
					}
					waiting = [];
				};
				for await (let listed of records.list(deployment, environment)) good.size >= 2 && !wanted.has(listed.manifest.contentDigest) || (waiting.push(listed), waiting.length === 4 && await readWaiting());
				return await readWaiting(), new History(entries);
			}
			unfinished() {
				return this.entries.filter((entry) => !has(entry, "success") && !has(entry, "failure"));
			}
			badSince(content) {
				let newest = this.entries.find((entry) => contentOf(entry) === content && isEnded(entry));
				return newest !== void 0 && has(newest, "failure") ? newest : void 0;
			}
			current() {
				return this.entries.find(isGood);
			}
			isAfterCurrent(entry) {
				let current = this.current();
				return current === void 0 || this.entries.indexOf(entry) < this.entries.indexOf(current);
			}
			lastGood(live) {
				return this.entries.find((entry) => isGood(entry) && contentOf(entry) !== live && this.badSince(contentOf(entry)) === void 0);
			}
			before({ point, content }) {
				if (point === void 0) return;
				let found = {
					point,
					...content !== void 0 && { content }
				}, seen = new Set();
				for (; found?.content !== void 0 && this.badSince(found.content) !== void 0;) {
					if (seen.has(found.content)) return found;
					seen.add(found.content), found = this.badSince(found.content)?.before;
				}
				return found;
			}
			entryOf({ content }) {
				return content === void 0 ? void 0 : this.entries.find((entry) => contentOf(entry) === content);
			}
		}
		let contentOf = ({ manifest }) => manifest.contentDigest, has = ({ statuses }, state) => statuses.some((status) => status.state === state), isEnded = (entry) => has(entry, "success") || has(entry, "failure");
		function isGood({ statuses }) {
			let success = statuses.findLastIndex(({ state }) => state === "success");
			return success >= 0 && !statuses.slice(success).some(({ state }) => state === "failure");
		}
		function failureOf({ statuses }) {
			return statuses.slice(statuses.findLastIndex(({ state }) => state === "success") + 1).find(({ state }) => state === "failure");
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
	62663: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => saidOfSource });
		let saidOfSource = {
			result: "",
			check: " (check run)",
			attestation: " (attested)"
		};
	}),
	48372: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => releasesTable,
			O: () => toldReleases
		});
		var _report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056), _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12021), _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77416), _proof_said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62663);
		function toldReleases(entries, live) {
			let serving = entries.find((entry) => entry.manifest.contentDigest === live && (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.Kg)(entry));
			return entries.map((entry) => ({
				content: entry.manifest.contentDigest,
				commit: entry.commit,
				at: entry.at,
				by: entry.by,
				proof: entry.manifest.proof.map(({ name, from }) => `${name}${_proof_said_js__WEBPACK_IMPORTED_MODULE_2__.I[from]}`),
				became: becameOf(entry),
				live: entry === serving
			}));
		}
		function becameOf(entry) {
			let task = entry.task === "rollback" ? "rollback: " : "", failure = (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.g5)(entry);
			if (failure !== void 0) return `${task}bad. ${failure.description}`;
			let success = entry.statuses.findLast(({ state }) => state === "success");
			return success === void 0 ? `${task}unfinished` : `${task}good. ${success.description}`;
		}
		function releasesTable(releases) {
			let columns = [
				"",
				"content",
				"commit",
				"when (UTC)",
				"who",
				"proof",
				"what became of it"
			].map((title) => ({
				title,
				align: "left"
			})), rows = releases.map(({ content, commit, at, by, proof, became, live }) => [
				[live ? "live" : ""],
				[(0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)((0, _manifest_js__WEBPACK_IMPORTED_MODULE_1__.VK)(content))],
				[(0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(commit.slice(0, 7))],
				[at.slice(0, 16).replace("T", " ")],
				[by],
				[proof.join(", ") || "none"],
				[became]
			]);
			return (0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.tp)(columns, rows);
		}
	}),
	81878: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { y: () => coded });
		var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056);
		let coded = (sentence) => sentence.split(/`([^`]+)`/).flatMap((part, at) => part === "" ? [] : [at % 2 == 1 ? (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(part) : part]);
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
