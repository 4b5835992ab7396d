import { shared as shared0 } from './64996.shared.js';
import { shared as shared1 } from './56128.shared.js';
export const id = 3987;
export const ids = [3987];
export const modules = {
	77416: (shared0[77416]),
	14948: (shared0[14948]),
	56128: (shared1[56128]),
	67181: (shared1[67181]),
	62363: (shared1[62363]),
	23987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openBedrockAgent: () => openBedrockAgent });
		var errors = __webpack_require__(83502), manifest = __webpack_require__(77416), aws_control = __webpack_require__(56128), rest = __webpack_require__(62363), unwatched = __webpack_require__(12352), canonical_json = __webpack_require__(14948), refusal = __webpack_require__(67181);
		let members = [
			"agentName",
			"instruction",
			"foundationModel",
			"description",
			"orchestrationType",
			"customOrchestration",
			"idleSessionTTLInSeconds",
			"agentResourceRoleArn",
			"customerEncryptionKeyArn",
			"promptOverrideConfiguration",
			"guardrailConfiguration",
			"memoryConfiguration",
			"agentCollaboration"
		], lengths = {
			least: 40,
			most: 4e3
		};
		class Agent {
			#config;
			#rest;
			constructor(config, rest) {
				this.#config = config, this.#rest = rest;
			}
			get #path() {
				return `/agents/${this.#config.agent}/`;
			}
			get #aliasPath() {
				return `${this.#path}agentaliases/${this.#config.alias}/`;
			}
			async alias(operation) {
				return (await known(() => this.#rest.read({
					operation: "GetAgentAlias",
					method: "GET",
					path: this.#aliasPath
				}, operation)))?.agentAlias;
			}
			async draft(operation) {
				return (await known(() => this.#rest.read({
					operation: "GetAgent",
					method: "GET",
					path: this.#path
				}, operation)))?.agent;
			}
			async has(version, operation) {
				if (version === "DRAFT") return !0;
				let path = `${this.#path}agentversions/${version}/`;
				return await known(() => this.#rest.read({
					operation: "GetAgentVersion",
					method: "GET",
					path
				}, operation)) !== void 0;
			}
			async update(draft, wanted, operation) {
				let before = Object.fromEntries(members.flatMap((name) => draft[name] === void 0 ? [] : [[name, draft[name]]]));
				draft.promptOverrideConfiguration !== void 0 && (before.promptOverrideConfiguration = overridden(draft.promptOverrideConfiguration));
				let body = {
					...before,
					...wanted
				};
				return (0, canonical_json.d)(body) !== (0, canonical_json.d)(before) && (await this.#rest.surely({
					operation: "UpdateAgent",
					method: "PUT",
					path: this.#path,
					body
				}, operation), !0);
			}
			async prepare(operation) {
				await this.#rest.surely({
					operation: "PrepareAgent",
					method: "POST",
					path: this.#path
				}, operation);
			}
			async updateAlias({ agentAliasName }, to, operation) {
				let { description, route } = to, body = {
					agentAliasName,
					description,
					...route && { routingConfiguration: [route] }
				}, request = {
					operation: "UpdateAgentAlias",
					method: "PUT",
					path: this.#aliasPath,
					body
				};
				route === void 0 ? await this.#rest.change(request, operation) : await this.#rest.surely(request, operation);
			}
			async wanted({ manifest, files }) {
				let { instructions } = this.#config, { models, guardrail } = manifest.content, [model, second] = models.filter(({ provider }) => provider === "bedrock");
				return {
					...instructions !== void 0 && { instruction: await textOf(instructions, files) },
					...model?.model !== void 0 && second === void 0 && { foundationModel: model.model },
					...guardrail && { guardrailConfiguration: {
						guardrailIdentifier: guardrail.id,
						guardrailVersion: guardrail.version
					} }
				};
			}
		}
		let overridden = (given) => {
			let { promptConfigurations, ...rest } = given;
			return {
				...rest,
				promptConfigurations: promptConfigurations.map((one) => {
					if (one.promptCreationMode === "OVERRIDDEN") return one;
					let { basePromptTemplate: _, inferenceConfiguration: __, ...kept } = one;
					return kept;
				})
			};
		};
		async function textOf(path, files) {
			let key = "target.instructions", bytes = files.get(path);
			if (bytes === void 0) throw new errors.yo({
				key,
				message: `names ${path}, which the release does not have.`
			});
			let { parsePrompt } = await __webpack_require__.e(7654).then(__webpack_require__.bind(__webpack_require__, 95273)), { messages } = await parsePrompt(path, bytes, async (other) => files.get(other)), parts = messages.flatMap((message) => message.parts);
			if (parts.some(({ type }) => type !== "text") || messages.some(({ role }) => role === "assistant" || role === "tool")) throw new errors.yo({
				key,
				message: `names ${path}, which holds more than instructions.`
			});
			let text = parts.map((part) => part.type === "text" ? part.template : "").join("\n\n");
			if (text.length < lengths.least || text.length > lengths.most) throw new errors.yo({
				key,
				message: `names ${path}, which has ${text.length} characters: an agent has ${lengths.least} to ${lengths.most}.`
			});
			return text;
		}
		async function known(look) {
			try {
				return await look();
			} catch (error) {
				if ((0, refusal.vu)(error, /^ResourceNotFound/)) return;
				throw error;
			}
		}
		var until = __webpack_require__(32127);
		let written = /^aiops\/1(?: >(\d{1,5}|DRAFT)=([\w-]{43}))?((?: \d{1,5}=[\w-]{43})*)$/, versions_kept_short = (digest) => Buffer.from(digest.slice(7), "hex").toString("base64url"), versions_kept_long = (text) => `sha256:${Buffer.from(text, "base64url").toString("hex")}`;
		function readVersionsKept(description) {
			let [, above, minted = "", rest = ""] = written.exec(description ?? "") ?? [];
			return {
				versions: rest.split(" ").filter((pair) => pair !== "").map((pair) => ({
					version: pair.slice(0, pair.indexOf("=")),
					content: versions_kept_long(pair.slice(pair.indexOf("=") + 1))
				})),
				...above !== void 0 && { minting: {
					above,
					content: versions_kept_long(minted)
				} }
			};
		}
		function versionsKeptText({ versions, minting }) {
			let pairs = versions.slice(0, minting === void 0 ? 3 : 2);
			return [
				"aiops/1",
				...minting === void 0 ? [] : [`>${minting.above}=${versions_kept_short(minting.content)}`],
				...pairs.map(({ version, content }) => `${version}=${versions_kept_short(content)}`)
			].join(" ");
		}
		function contentOf({ versions, minting }, version) {
			let known = versions.find((one) => one.version === version);
			return known === void 0 ? minting !== void 0 && isAbove(version, minting.above) ? minting.content : void 0 : known.content;
		}
		let isAbove = (version, above) => version !== "DRAFT" && (above === "DRAFT" || Number(version) > Number(above)), withVersion = ({ versions }, version, content) => ({ versions: [{
			version,
			content
		}, ...versions.filter((one) => one.version !== version && one.content !== content)] });
		class Rollout {
			#agent;
			#aliasId;
			#throughput;
			constructor(agent, aliasId, throughput) {
				this.#agent = agent, this.#aliasId = aliasId, this.#throughput = throughput;
			}
			async release(release, operation) {
				let content = release.manifest.contentDigest, settled = await this.#settled(operation);
				if ("state" in settled) return settled;
				let kept = readVersionsKept(settled.alias.description), known = kept.versions.find((one) => one.content === content);
				if (known !== void 0 && await this.#agent.has(known.version, operation)) return this.#lead(this.#routeTo(known.version), withVersion(kept, known.version, content), operation);
				let version = kept.minting?.content === content ? this.#mintedBy(settled.alias, kept) : void 0;
				if (version !== void 0) return this.#lead(this.#routeTo(version), withVersion(kept, version, content), operation);
				let unprepared = await this.#prepare(release, operation);
				if (unprepared !== void 0) return unprepared;
				let minted = await this.#mint(settled.alias, content, operation);
				return "state" in minted ? minted : this.#lead(this.#routeTo(minted.version), withVersion(kept, minted.version, content), operation);
			}
			async back(route, operation) {
				let { agentVersion: version = "" } = route, settled = await this.#settled(operation);
				if ("state" in settled) return settled;
				if (!await this.#agent.has(version, operation)) return {
					state: "failed",
					reason: `Version ${version} is gone: the alias ${this.#aliasId} was not changed.`
				};
				let { minting: _, ...kept } = readVersionsKept(settled.alias.description);
				return this.#lead(route, kept, operation);
			}
			async #settled(operation) {
				let alias, outcome = await (0, until.Wo)(operation, async () => {
					if (alias = await this.#agent.alias(operation), alias === void 0) return {
						state: "failed",
						reason: `The alias ${this.#aliasId} is gone.`
					};
					let { agentAliasStatus: status, failureReasons = [] } = alias;
					return /^(CREATING|UPDATING)$/.test(status) ? `the alias is ${status}` : status === "PREPARED" || status === "FAILED" ? {
						state: "done",
						reason: failureReasons.join(" ")
					} : {
						state: "failed",
						reason: `The alias ${this.#aliasId} is ${status}.`
					};
				});
				return outcome.state === "done" && alias !== void 0 ? { alias } : outcome;
			}
			#mintedBy({ routingConfiguration: [route] }, kept) {
				let version = route?.agentVersion;
				if (!(version === void 0 || kept.versions.some((one) => one.version === version))) return contentOf(kept, version) === void 0 ? void 0 : version;
			}
			#routeTo(agentVersion) {
				return {
					agentVersion,
					...this.#throughput && { provisionedThroughput: this.#throughput }
				};
			}
			async #prepare(release, operation) {
				let wanted = await this.#agent.wanted(release), asked = 0, outcome = await (0, until.Wo)(operation, async () => {
					let draft = await this.#agent.draft(operation);
					if (draft === void 0) return {
						state: "failed",
						reason: "The agent is gone."
					};
					let { agentStatus: status, failureReasons = [] } = draft;
					return /^(CREATING|PREPARING|VERSIONING|UPDATING)$/.test(status) ? `the draft is ${status}` : status === "DELETING" ? {
						state: "failed",
						reason: "The agent is being deleted."
					} : await this.#agent.update(draft, wanted, operation) ? "the draft has the release" : status === "PREPARED" ? {
						state: "done",
						reason: ""
					} : asked > 0 && status === "FAILED" ? {
						state: "failed",
						reason: `The draft could not be prepared: ${failureReasons.join(" ")}`.trim()
					} : (asked += 1, await this.#agent.prepare(operation), "the draft is to be prepared");
				});
				return outcome.state === "done" ? void 0 : outcome;
			}
			async #mint({ routingConfiguration: [route] }, content, operation) {
				let above = route?.agentVersion ?? "DRAFT";
				for (let mint = 1;; mint += 1) {
					let settled = await this.#settled(operation);
					if ("state" in settled) return settled;
					let { alias } = settled, now = readVersionsKept(alias.description), version = now.minting?.content === content ? this.#mintedBy(alias, now) : void 0;
					if (version !== void 0) return { version };
					if (mint > 3 || mint > 1 && alias.agentAliasStatus === "FAILED") return {
						state: "failed",
						reason: `The alias ${this.#aliasId} made no version. ${(alias.failureReasons ?? []).join(" ")}`.trim()
					};
					try {
						await this.#agent.updateAlias(alias, { description: versionsKeptText({
							...now,
							minting: {
								above,
								content
							}
						}) }, operation);
					} catch (error) {
						if (!(0, until.JD)(error) && !(0, refusal.vu)(error, /^Conflict/)) throw error;
						operation.progress("whether a version was made is looked for"), await operation.wait(5e3).catch(() => {
							throw error;
						});
					}
				}
			}
			async #lead(route, kept, operation) {
				let description = versionsKeptText(kept), goal = `the alias ${this.#aliasId} leads to version ${route.agentVersion}`, asked = 0;
				return (0, until.Wo)(operation, async () => {
					let alias = await this.#agent.alias(operation);
					if (alias === void 0) return {
						state: "failed",
						reason: `The alias ${this.#aliasId} is gone.`
					};
					let { agentAliasStatus: status, routingConfiguration, failureReasons = [] } = alias;
					if (/^(CREATING|UPDATING)$/.test(status)) return `the alias is ${status}`;
					let [is] = routingConfiguration, there = is?.agentVersion === route.agentVersion && is?.provisionedThroughput === route.provisionedThroughput;
					if (status === "PREPARED" && there && alias.description === description) return {
						state: "done",
						reason: `${goal.charAt(0).toUpperCase()}${goal.slice(1)}.`
					};
					if (asked > 0 && (status !== "PREPARED" || asked >= 3)) {
						let why = `${failureReasons.join(" ")}`, where = `The alias ${this.#aliasId} is ${status} and leads to version ${is?.agentVersion}. ${why}`;
						return {
							state: status === "PREPARED" ? "taken-back" : "failed",
							reason: where.trim()
						};
					}
					return asked += 1, await this.#agent.updateAlias(alias, {
						description,
						route
					}, operation), goal;
				});
			}
		}
		async function openBedrockAgent(config, { env, alarms }) {
			let control = await aws_control.L.open(config, env), { agent: id, alias: aliasId, "provisioned-throughput": throughput } = config, name = `Bedrock agent ${id}, alias ${aliasId} in ${control.region}`, agent = new Agent(config, new rest.N9(control, rest.Hw, `the agent ${id}`)), rollout = new Rollout(agent, aliasId, throughput), observe = async (operation) => {
				let alias = await agent.alias(operation);
				if (alias === void 0) return {
					changing: !1,
					what: `nothing: there is no alias ${aliasId} of ${id}`
				};
				let changing = /^(CREATING|UPDATING|DELETING)$/.test(alias.agentAliasStatus), [route] = alias.routingConfiguration, version = route?.agentVersion;
				if (version === void 0) return {
					changing,
					what: `${name}, which leads nowhere`
				};
				let content = contentOf(readVersionsKept(alias.description), version), { provisionedThroughput } = route ?? {}, point = {
					version,
					...provisionedThroughput && { throughput: provisionedThroughput }
				};
				return {
					...content && { content },
					point,
					changing,
					what: `version ${version} of ${id}`
				};
			}, obstaclesOf = async (release, live, operation) => {
				let found = (0, unwatched.M)(alarms, "Aliases of Bedrock agents"), paid = live.point?.throughput;
				typeof paid == "string" && paid !== throughput && found.push({
					message: `The alias runs on the provisioned throughput ${paid}, and would lose it.`,
					fix: `Write \`provisioned-throughput: ${paid}\` to keep it, or take it from the alias.`
				}), live.point === void 0 ? found.push({
					message: `There is no alias ${aliasId} of ${id} that leads to a version.`,
					fix: "Make it once."
				}) : await agent.draft(operation) === void 0 && found.push({
					message: `There is no agent ${id}.`,
					fix: "Make it once, or correct its id."
				});
				try {
					await agent.wanted(release);
				} catch (error) {
					if (!(error instanceof errors.yo)) throw error;
					found.push({ message: error.message });
				}
				return found;
			};
			return {
				kind: config.kind,
				name,
				observe,
				plan: async (release, live, operation) => {
					let { contentDigest: content } = release.manifest, alias = await agent.alias(operation), known = readVersionsKept(alias?.description).versions.find((one) => one.content === content), foreign = (alias?.description ?? "") !== "" && !alias?.description?.startsWith("aiops/1");
					return {
						steps: [
							{
								what: `versions of ${id}`,
								live: live.what,
								after: known === void 0 ? `a new version of ${(0, manifest.VK)(content)}` : `version ${known.version}`,
								kind: known === void 0 ? "created" : "same"
							},
							{
								what: `alias ${aliasId}`,
								live: live.what,
								after: known === void 0 ? "the new version" : `version ${known.version}`,
								kind: live.content === content ? "same" : "shifted"
							},
							...foreign ? [{
								what: `description of the alias ${aliasId}`,
								live: alias?.description ?? "",
								after: "which version has which release",
								kind: "replaced"
							}] : []
						],
						obstacles: await obstaclesOf(release, live, operation),
						rollout: "all at once: an alias has one route"
					};
				},
				apply: (release, _live, operation) => rollout.release(release, operation),
				revert: async (to, operation) => {
					if (typeof to?.version != "string") return {
						state: "failed",
						reason: `An alias always leads somewhere: ${aliasId} was not changed.`
					};
					let paid = typeof to.throughput == "string" ? to.throughput : void 0;
					return rollout.back({
						agentVersion: to.version,
						...paid && { provisionedThroughput: paid }
					}, operation);
				},
				close: () => control.close()
			};
		}
	}),
	56754: (shared0[56754]),
	32127: (shared1[32127]),
	12352: (shared1[12352])
};
