export const id = 6489;
export const ids = [6489];
export const modules = {
	76489: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { publishOf: () => publishOf });
		var schemas = __webpack_require__(2503), common_inputs = __webpack_require__(516), action_inputs = __webpack_require__(21084);
		let publishInputs = schemas.Ikc({
			from: (0, action_inputs.Qq)("Folder with the results of other jobs of this run, as actions/download-artifact leaves them. Default: the artifacts of the run that ended, on the event `workflow_run`."),
			artifacts: (0, action_inputs.ph)("Names of the artifacts to read, as a pattern.", "aiops*")
		}), unused = [
			"config",
			"base",
			"text"
		], allInputs = (0, common_inputs.Vc)({
			inputs: publishInputs,
			unused
		});
		var announce = __webpack_require__(50652), combined = __webpack_require__(37138), errors = __webpack_require__(83502), execute = __webpack_require__(15033), action_frame = __webpack_require__(24080), perform = __webpack_require__(22288), action_verdict = __webpack_require__(33600), publication = __webpack_require__(5582), report_document = __webpack_require__(30056), trust_event = __webpack_require__(88663), external_node_path_ = __webpack_require__(76760), picomatch = __webpack_require__(14006), settle = __webpack_require__(56274);
		let megabyte = 1e6, limits = {
			file: 64 * megabyte,
			all: 256 * megabyte,
			entries: 1e4
		};
		async function filesOfFolder(folder, isWanted, { directory }) {
			let { readFolder } = await __webpack_require__.e(2937).then(__webpack_require__.bind(__webpack_require__, 82937));
			return {
				files: await readFolder((0, external_node_path_.resolve)(directory, folder), isWanted, limits),
				problems: []
			};
		}
		async function filesOfRun({ artifacts: pattern, "github-token": token = "" }, { client, event }, isWanted, { env, signal, log }) {
			let { repository, workflowRun, apiUrl } = event;
			if (client === void 0 || repository === void 0 || workflowRun === void 0) throw new errors.yo("There is nothing to publish: this is no `workflow_run`, and the input `from` names no folder.");
			let [{ listArtifacts, downloadArtifact }, { readArchive }] = await Promise.all([__webpack_require__.e(1423).then(__webpack_require__.bind(__webpack_require__, 51423)), __webpack_require__.e(7485).then(__webpack_require__.bind(__webpack_require__, 67485))]), isNamed = picomatch(pattern), named = (await listArtifacts(client, repository, workflowRun.id)).filter(({ name }) => isNamed(name));
			if (named.length === 0) throw new errors.yo({
				message: `the run ${workflowRun.id} left no artifact whose name is like ${pattern}.`,
				fix: "Upload the results there with actions/upload-artifact, also when the job fails, or name them in the input `artifacts`."
			});
			if (named.length > 256) throw new errors.yo(`there are more than 256 artifacts like ${pattern}.`);
			let files = [], problems = [], [left, unpacked] = [256e6, limits.all];
			for (let artifact of named) try {
				let bytes = await downloadArtifact(repository, artifact, left, {
					token,
					apiUrl,
					env,
					signal
				});
				left -= bytes.length;
				let found = await readArchive(`the artifact ${artifact.name}`, bytes, isWanted, {
					...limits,
					all: unpacked
				});
				unpacked -= found.reduce((sum, { text }) => sum + text.length, 0), files.push(...found.map(({ path, text }) => ({
					path: `${artifact.name}/${path}`,
					text
				})));
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				problems.push(...error.problems);
			}
			return log.info(`${named.length} artifacts, ${files.length} files of results.`), {
				files,
				problems
			};
		}
		function prefixOf({ "working-directory": folder }, { directory }) {
			let way = (0, settle.n)(directory, folder).slice(directory.length).replaceAll("\\", "/").replace(/^\/+|\/+$/g, "");
			return way === "" ? "" : `${way}/`;
		}
		var results_envelope = __webpack_require__(53287);
		let resultFile = "result.json", combinations = ["review", "publish"], isRead = (path, definitions) => {
			let name = external_node_path_.posix.basename(path);
			return name === resultFile || definitions.some(({ shards }) => shards?.file === name);
		};
		async function receive(files, definitions, expected) {
			let results = [], problems = [];
			for (let file of files.filter(({ path }) => external_node_path_.posix.basename(path) === resultFile)) try {
				let received = await resultOf(file, (name) => files.find(({ path }) => path === external_node_path_.posix.join(external_node_path_.posix.dirname(file.path), name)), definitions);
				if (received === void 0) continue;
				requireOrigin(received, expected), results.push(received);
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				problems.push(...error.problems);
			}
			return {
				results,
				problems
			};
		}
		async function resultOf({ path, text }, beside, definitions) {
			let envelope = parsed(path, text, results_envelope.s), [, name = "", version] = /^aiops\.([a-z-]+)\/(\d+)$/.exec(envelope.schema) ?? [];
			if (combinations.includes(name)) return;
			let definition = definitions.find((one) => one.name === name);
			if (definition === void 0 || definition.version !== Number(version)) {
				let message = `it is a result of ${envelope.schema}, which this version does not know.`;
				throw new errors.yo({
					file: path,
					message,
					fix: "Use the same version of the actions in both workflows."
				});
			}
			let { shards } = definition, data = envelope.data === void 0 ? void 0 : checked(path, envelope.data, await definition.data(), "data"), found = envelope.provenance.shard === void 0 ? void 0 : shards && beside(shards.file), record = found && shards && parsed(found.path, found.text, await shards.record());
			return {
				path,
				definition,
				envelope,
				...data !== void 0 && { data },
				...record && { record }
			};
		}
		function requireOrigin({ path, envelope: { provenance, data } }, { head, run }) {
			let foreign = (message) => new errors.yo({
				file: path,
				message,
				fix: "Only what this very run has measured is published."
			}), ofHead = provenance.head ?? (data === void 0 ? head : void 0);
			if (head !== void 0 && ofHead !== head) throw foreign(`it is about another commit than ${head.slice(0, 7)}.`);
			if (run !== void 0 && provenance.run?.id !== run) throw foreign(`it is of another run than ${run}.`);
		}
		function parsed(path, text, schema) {
			let value;
			try {
				value = JSON.parse(text);
			} catch {
				throw new errors.yo({
					file: path,
					message: "is not JSON."
				});
			}
			return checked(path, value, schema);
		}
		function checked(file, value, schema, key = "") {
			let result = schema.safeParse(value, { jitless: !0 });
			if (result.success) return result.data;
			let problems = result.error.issues.slice(0, 3).map(({ path, code }) => {
				let place = [...key === "" ? [] : [key], ...path.map(String)].join(".").slice(0, 100);
				return {
					file,
					...place !== "" && { key: place },
					message: `is not as it has to be (${code}).`
				};
			});
			throw new errors.yo(problems);
		}
		var github_check = __webpack_require__(70500), markdown = __webpack_require__(96367);
		let untrustedTitle = "untrusted run";
		function untrusted(parts) {
			let said = parts.map(({ name, decision }) => [(0, report_document.ko)(name), ` says ${decision.verdict}: ${decision.headline}`]);
			return [{
				id: "headline",
				priority: 1,
				blocks: [
					(0, report_document.R_)(3, `${untrustedTitle}: nothing here decides`),
					(0, report_document.FY)("The run was for a fork, or for somebody whose workflow may be any: what it reports is shown as it reports it, and proves nothing. To have it measured, push the branch to this repository, and open the pull request from there."),
					...said.length > 0 ? [(0, report_document.p_)(...said)] : []
				]
			}, ...parts.flatMap(({ name, decision, sections }) => [...sections.filter(({ id }) => id !== "what to do"), ...(0, action_frame.Bk)(decision)].map((section) => ({
				...section,
				id: `${name}: ${section.id}`,
				priority: section.priority + 1
			})))];
		}
		async function tellAll(channel, { inputs, decision, sections, parts, trusted, fails, prefix }, log) {
			let comment = (0, announce.iP)(channel, {
				name: "publish",
				inputs: {
					...inputs,
					check: "none"
				},
				decision,
				sections,
				fails,
				prefix
			}, log);
			if (!trusted) {
				let [told, checkUrl] = await Promise.all([comment, neutralCheck(channel, inputs, sections, log)]);
				return {
					...told,
					...checkUrl !== void 0 && { checkUrl }
				};
			}
			let [told, ...checks] = await Promise.all([comment, ...parts.map((part) => {
				let key = part.whole?.key, own = {
					check: inputs.check,
					comment: !1,
					...key !== void 0 && { key }
				}, called = part.whole?.definition.name ?? part.name;
				return (0, announce.iP)(channel, {
					...part,
					name: called,
					inputs: own,
					sections: part.check,
					prefix
				}, log);
			})]), [first] = checks;
			return {
				...told,
				...first?.checkUrl !== void 0 && { checkUrl: first.checkUrl }
			};
		}
		async function neutralCheck({ client, event, headSha }, { check }, sections, log) {
			let { repository } = event;
			if (!(repository === void 0 || check !== "run" && check !== "both")) try {
				let { url } = await (0, github_check.bY)(client, {
					repository,
					headSha,
					name: untrustedTitle,
					verdict: "skipped",
					conclusion: "neutral",
					title: untrustedTitle,
					summary: (0, markdown.w)(sections, { limit: 6e4 }),
					annotations: []
				});
				return url;
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				for (let problem of error.problems) log.warning((0, errors.q0)(problem));
				return;
			}
		}
		var external_node_util_ = __webpack_require__(57975), shard = __webpack_require__(17209);
		async function wholes(received, trusted) {
			let groups = Map.groupBy(received, ({ definition, envelope }) => JSON.stringify([definition.name, envelope.provenance.key]));
			return Promise.all([...groups.values()].map(async (group) => {
				try {
					return await wholeOf(group, trusted);
				} catch (error) {
					if (!(error instanceof errors.yo)) throw error;
					return broken(group[0], error.problems);
				}
			}));
		}
		async function wholeOf(group, trusted) {
			let [first] = group, shards = group.filter(({ envelope }) => envelope.provenance.shard !== void 0);
			if (shards.length === 0 && group.length === 1) return single(first, trusted);
			if (shards.length < group.length) {
				let places = group.map(({ path }) => path).join(" and ");
				throw new errors.yo({
					message: `${first.definition.name} has several results: ${places}.`,
					fix: "Tell the uses apart by the input `key`, or have each measure a `shard`."
				});
			}
			let sorted = shards.toSorted((a, b) => shardOf(a).index - shardOf(b).index);
			requireComplete(sorted);
			let unmeasured = sorted.filter(({ data }) => data === void 0);
			return unmeasured.length > 0 ? withoutData(sorted, unmeasured) : merged(sorted);
		}
		async function single({ definition, envelope, data }, trusted) {
			let { verdict, headline, title, tone, findings, provenance } = envelope, recorded = {
				verdict,
				headline,
				...title !== void 0 && { title },
				...tone && { tone },
				findings
			}, policy = policyOf(envelope), about = {
				...keyOf(provenance),
				definition,
				policy,
				provenance
			};
			if (data === void 0) return {
				...about,
				decision: recorded
			};
			let decision = await definition.decide(data, policy), isWorse = (0, action_verdict.QZ)([decision.verdict, verdict]) !== decision.verdict;
			if (!trusted) return {
				...about,
				data,
				decision
			};
			let all = isWorse ? recorded : {
				...decision,
				findings: joined([decision.findings, findings])
			};
			return {
				...about,
				data,
				decision: all
			};
		}
		async function merged(shards) {
			let [{ definition, envelope }] = shards, parts = shards.map(({ path, data, record }) => {
				if (record !== void 0) return {
					data,
					record
				};
				let fix = `Upload \`${definition.shards?.file}\` beside it.`;
				throw new errors.yo({
					file: path,
					message: "what the merge needs is not beside it.",
					fix
				});
			}), data = await definition.shards?.merge(parts), policy = policyOf(envelope), decision = await definition.decide(data, policy), findings = joined([decision.findings, ...shards.map((shard) => shard.envelope.findings)]), { shard: _, ...provenance } = envelope.provenance, durationMs = Math.max(...shards.map((shard) => shard.envelope.provenance.durationMs)), isStopped = decision.verdict === "error";
			return {
				...keyOf(provenance),
				definition,
				decision: {
					...decision,
					findings: isStopped ? [...decision.findings] : findings
				},
				data,
				policy,
				provenance: {
					...provenance,
					durationMs
				},
				shards: shards.map(({ path }) => path)
			};
		}
		function withoutData(shards, unmeasured) {
			let [first] = unmeasured, { definition, envelope } = first, isSkipped = unmeasured.length === shards.length && shards.every((one) => one.envelope.verdict === "skipped"), findings = joined(unmeasured.map((one) => one.envelope.findings));
			return {
				...keyOf(envelope.provenance),
				definition,
				policy: policyOf(envelope),
				provenance: envelope.provenance,
				decision: isSkipped ? {
					verdict: "skipped",
					headline: envelope.headline,
					findings
				} : {
					verdict: "error",
					headline: `${(0, shard.Az)(shardOf(first))}: ${envelope.headline}`,
					findings
				}
			};
		}
		let shardOf = ({ envelope }) => envelope.provenance.shard;
		function requireComplete(shards) {
			let problems = [], [first] = shards, { count } = shardOf(first), again = "Start all jobs of the run again.";
			for (let one of shards.slice(1)) {
				let difference = differs(first, one), names = `${(0, shard.Az)(shardOf(one))} and ${(0, shard.Az)(shardOf(first))}`;
				difference !== void 0 && problems.push({
					message: `${names} are of ${difference}.`,
					fix: again
				});
			}
			for (let { record, envelope, path } of shards) record === void 0 || (0, external_node_util_.isDeepStrictEqual)(record.shard, envelope.provenance.shard) || problems.push({
				file: path,
				message: "what is beside it is of another shard.",
				fix: again
			});
			if (problems.length > 0) throw new errors.yo(problems);
			for (let index = 1; index <= count; index += 1) {
				let found = shards.filter((one) => shardOf(one).index === index), name = (0, shard.Az)({
					index,
					count
				});
				found.length === 0 && problems.push({
					message: `${name} is missing.`,
					fix: "Look whether its job ended, and uploaded its result."
				}), found.length > 1 && problems.push({ message: `${name} is there ${found.length} times: ${found.map(({ path }) => path).join(", ")}.` });
			}
			if (problems.length > 0) throw new errors.yo(problems);
		}
		function differs(a, b) {
			let [mine, theirs] = [a.envelope.provenance, b.envelope.provenance];
			return shardOf(a).count === shardOf(b).count ? mine.head !== theirs.head || mine.base !== theirs.base ? "different commits" : mine.config === theirs.config ? mine.version === theirs.version ? void 0 : "different versions of the action" : "different configurations" : "another number of shards";
		}
		let keyOf = ({ key }) => key === void 0 ? {} : { key }, policyOf = ({ policy, provenance }) => policy ?? {
			waivers: [],
			today: provenance.at.slice(0, 10)
		};
		function joined(all) {
			return [...new Map(all.flat().map((finding) => [JSON.stringify(finding), finding])).values()];
		}
		function broken({ definition, envelope }, problems) {
			let findings = problems.map(({ message, fix, file }) => ({
				rule: "not-merged",
				level: "failure",
				title: "Not merged",
				message: file === void 0 ? message : `${file}: ${message}`,
				...fix !== void 0 && { fix }
			})), more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
			return {
				...keyOf(envelope.provenance),
				definition,
				policy: policyOf(envelope),
				provenance: envelope.provenance,
				decision: {
					verdict: "error",
					headline: `${findings[0]?.message ?? "it cannot be merged"}${more}`,
					findings
				}
			};
		}
		var version = __webpack_require__(21545);
		async function writeWholes({ parts, decision, sections, results, trusted, surroundings, event }) {
			let names = new Map();
			for (let [at, { whole, decision: own, accepted, name }] of parts.entries()) {
				if (whole === void 0) continue;
				let envelope = {
					schema: `aiops.${whole.definition.name}/${whole.definition.version}`,
					...own,
					...accepted && { accepted },
					...whole.policy.waivers.length > 0 && { policy: {
						today: whole.policy.today,
						waivers: [...whole.policy.waivers]
					} },
					...whole.data !== void 0 && { data: whole.data },
					provenance: whole.provenance
				}, file = `${at + 1}-${whole.definition.name}.json`;
				await results.write(file, `${JSON.stringify(envelope, void 0, 1)}\n`), names.set(name, file);
			}
			let data = {
				trusted,
				parts: parts.map(({ name, decision: { verdict, headline }, fails }) => {
					let result = names.get(name);
					return {
						name,
						verdict,
						headline,
						fails,
						...result !== void 0 && { result }
					};
				})
			}, all = {
				schema: "aiops.publish/1",
				...decision,
				data,
				provenance: {
					version: version.r,
					event: event.name,
					...event.run && { run: {
						id: event.run.id,
						attempt: event.run.attempt
					} },
					at: new Date(surroundings.clock()).toISOString(),
					durationMs: 0
				}
			}, result = await results.write("result.json", `${JSON.stringify(all, void 0, 1)}\n`), report = await results.write("report.md", (0, markdown.w)(sections, { limit: 2e7 }));
			return {
				result,
				report,
				files: [result, report]
			};
		}
		function runPublish(described, definitions, surroundings) {
			return (0, execute.qN)(described.name, surroundings, async () => {
				let { log, output } = surroundings, inputs = (0, action_inputs.TL)(allInputs, surroundings.inputs), results = await (0, perform.qS)(described.name, inputs, surroundings), reached = await (0, announce.gl)(inputs, surroundings), trust = (0, trust_event.J)(reached.event);
				log.info(trust.reason);
				let isWanted = (path) => isRead(path, definitions), gathered = inputs.from === void 0 ? await filesOfRun(inputs, reached, isWanted, surroundings) : await filesOfFolder(inputs.from, isWanted, surroundings), { event } = reached, isOther = inputs.from === void 0, headSha = isOther ? event.workflowRun?.headSha : event.name === "workflow_run" ? void 0 : (0, announce.kq)(event), expected = event.name === "local" ? {} : {
					head: headSha,
					run: isOther ? event.workflowRun?.id : event.run?.id
				}, received = await receive(gathered.files, definitions, expected), problems = [...gathered.problems, ...received.problems], isTrusted = trust.trusted || !isOther && event.name !== "workflow_run", all = await wholes(received.results, isTrusted);
				all.length === 0 && problems.length === 0 && problems.push({
					message: "there is no `result.json` in what the jobs left.",
					fix: "Upload the folder of `results`, and download it before this step."
				});
				let github = isOther ? await ofRun(reached) : reached, parts = (0, combined.Sj)([...await Promise.all(all.map((whole) => toldOf(whole, inputs, github, isTrusted, surroundings))), ...problems.length > 0 ? [run_broken(problems, isTrusted)] : []]), decision = (0, combined.j5)(parts), url = (0, announce.Qm)(github.event), footer = {
					id: "footer",
					priority: 2,
					blocks: [(0, report_document.FY)(...url === void 0 ? ["measured"] : [(0, report_document.nf)("run", url)], ...headSha === void 0 ? [] : [" \u00b7 commit ", (0, report_document.aY)(headSha.slice(0, 7))])]
				}, [only] = parts, report = parts.length === 1 && only !== void 0 ? only.check : (0, combined.yX)("AI Ops", parts), sections = [...isTrusted ? report : untrusted(parts), footer], written = await writeWholes({
					parts,
					decision,
					sections,
					results,
					trusted: isTrusted,
					surroundings,
					event
				});
				await output.show(sections, [...written.files, ...await pages(parts, inputs, surroundings)]);
				let fails = parts.some((part) => part.fails), channel = channelTo(github, headSha, inputs, trust, surroundings), telling = {
					inputs,
					decision,
					sections,
					parts,
					trusted: isTrusted,
					fails,
					prefix: prefixOf(inputs, surroundings)
				}, told = channel && await tellAll(channel, telling, log);
				output.set({
					verdict: decision.verdict,
					result: written.result,
					report: written.report,
					"comment-url": told?.commentUrl,
					"check-url": told?.checkUrl
				});
				let isGate = inputs.from !== void 0;
				return fails && (isGate ? log.error : log.info)(`${described.name}: ${decision.headline}`), isGate && fails ? 1 : 0;
			});
		}
		async function pages(...about) {
			let [parts] = about;
			return parts.some(({ whole }) => whole?.shards !== void 0) ? (await __webpack_require__.e(2522).then(__webpack_require__.bind(__webpack_require__, 2522))).writePages(...about) : [];
		}
		async function ofRun({ client, event }) {
			let { workflowRun, run } = event;
			if (client === void 0 || workflowRun === void 0) return { event };
			let { pullOfRun } = await __webpack_require__.e(6987).then(__webpack_require__.bind(__webpack_require__, 46987)), pullRequest = workflowRun.event === "pull_request" || workflowRun.event === "pull_request_target" ? await pullOfRun(client, event) : void 0, measured = {
				attempt: 1,
				job: "",
				workflow: "",
				...run,
				id: workflowRun.id
			};
			return {
				client,
				event: {
					...event,
					run: measured,
					...pullRequest && {
						name: "pull_request",
						pullRequest
					}
				}
			};
		}
		function channelTo({ client, event }, headSha, inputs, trust, { log }) {
			if (!(event.name === "local" || headSha === void 0 || !inputs.comment && inputs.check === "none")) {
				if (client === void 0 || !trust.write) log.warning(`No comment and no check were made: ${client === void 0 ? "the input `github-token` is empty." : trust.reason}`);
				else if (event.workflowRun?.event.startsWith("pull_request") === !0 && event.pullRequest === void 0) log.info(`Nothing was told: no open pull request has ${headSha.slice(0, 7)} as its head.`);
				else return {
					client,
					event,
					headSha
				};
			}
		}
		async function toldOf(whole, inputs, github, trusted, { log }) {
			let { definition, key, decision, data, policy } = whole, name = (0, publication.z5)({
				name: definition.name,
				...key !== void 0 && { key }
			}), failing = trusted && (0, action_verdict.VC)(decision.verdict, inputs["fail-on"]), about = {
				...inputs,
				...key !== void 0 && { key }
			}, accepted = failing && decision.verdict !== "error" ? await (0, announce.rz)(github, definition.name, about, log) : void 0, fails = failing && accepted === void 0, decided = accepted === void 0 ? policy : {
				...policy,
				accepted
			};
			try {
				let alone = {
					name,
					decision,
					accepted,
					fails,
					sections: data === void 0 ? [] : await definition.report(data, decision, decided)
				};
				return {
					...alone,
					whole,
					check: (0, action_frame.wW)(name, alone, alone.sections)
				};
			} catch (error) {
				if (trusted && !(error instanceof errors.yo)) throw error;
				return log.warning(`${name} could not be shown: ${(0, errors.bD)(error)}`), run_broken([{ message: "its data make no report." }], trusted, name);
			}
		}
		function run_broken(problems, fails, name = "results") {
			let findings = problems.map((problem) => ({
				rule: "not-published",
				level: "failure",
				title: "Not published",
				message: (0, errors.q0)(problem)
			})), more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "", alone = {
				name,
				decision: {
					verdict: "error",
					headline: `${findings[0]?.message ?? "nothing was read"}${more}`,
					findings
				},
				fails,
				sections: []
			};
			return {
				...alone,
				check: (0, action_frame.wW)(name, alone, alone.sections)
			};
		}
		function publishOf(definitions) {
			let described = {
				name: "publish",
				description: "Posts results of other jobs where those may not, and merges those of a matrix: one comment, one verdict",
				icon: "send",
				color: "blue",
				inputs: publishInputs,
				unused,
				outputs: {}
			};
			return {
				...described,
				run: (surroundings) => runPublish(described, definitions, surroundings)
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
	}),
	35757: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => shardSchema });
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503), _shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17209);
		let shardSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			index: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(1).max(_shard_js__WEBPACK_IMPORTED_MODULE_0__.bA),
			count: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(2).max(_shard_js__WEBPACK_IMPORTED_MODULE_0__.bA)
		});
	}),
	53287: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => envelopeSchema });
		var schemas = __webpack_require__(2503), iso = __webpack_require__(64377), shard_schema = __webpack_require__(35757);
		let verdictSchema = schemas.k5n([
			"pass",
			"fail",
			"inconclusive",
			"skipped",
			"error"
		]), findingSchema = schemas.Ikc({
			rule: schemas.YjP(),
			level: schemas.k5n([
				"failure",
				"warning",
				"notice"
			]),
			title: schemas.YjP(),
			message: schemas.YjP(),
			subject: schemas.YjP().optional(),
			suite: schemas.YjP().optional(),
			fingerprint: schemas.YjP().optional(),
			file: schemas.YjP().optional(),
			line: schemas.aig().int().positive().optional(),
			column: schemas.aig().int().positive().optional(),
			fix: schemas.YjP().optional()
		}), decisionSchema = schemas.Ikc({
			verdict: verdictSchema,
			headline: schemas.YjP(),
			title: schemas.YjP().optional(),
			tone: schemas.k5n(["plain", "caution"]).optional(),
			quiet: schemas.euz(!0).optional(),
			findings: schemas.YOg(findingSchema)
		}), provenanceSchema = schemas.Ikc({
			base: schemas.YjP().optional(),
			head: schemas.YjP().optional(),
			config: schemas.YjP().optional(),
			key: schemas.YjP().optional(),
			shard: shard_schema.I.optional(),
			version: schemas.YjP(),
			event: schemas.YjP(),
			run: schemas.Ikc({
				id: schemas.aig(),
				attempt: schemas.aig()
			}).optional(),
			at: schemas.YjP(),
			durationMs: schemas.aig()
		}), policySchema = schemas.Ikc({
			today: iso.p6(),
			waivers: schemas.YOg(schemas.Ikc({
				case: schemas.YjP().optional(),
				finding: schemas.YjP().optional(),
				fingerprint: schemas.YjP().optional(),
				suite: schemas.YjP().optional(),
				path: schemas.YjP().optional(),
				owner: schemas.YjP(),
				reason: schemas.YjP(),
				expires: iso.p6(),
				file: schemas.YjP(),
				line: schemas.aig().int().positive(),
				isNew: schemas.euz(!0).optional()
			}))
		}), acceptedSchema = schemas.Ikc({
			by: schemas.YjP(),
			at: schemas.YjP(),
			why: schemas.YjP().optional()
		}), envelopeSchema = decisionSchema.extend({
			schema: schemas.YjP().regex(/^aiops\.[a-z-]+\/\d+$/),
			accepted: acceptedSchema.optional(),
			policy: policySchema.optional(),
			data: schemas.L5J().optional(),
			provenance: provenanceSchema
		});
	}),
	64377: ((((e,t,n)=>{n.d(t,{p6:()=>date});var r=n(43759),i=n(2503);function date(e){return r.db(i.Brp,e)}})))
};
