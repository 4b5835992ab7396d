import { shared as shared0 } from './64996.shared.js';
import { shared as shared1 } from './56128.shared.js';
export const id = 6563;
export const ids = [6563];
export const modules = {
	77416: (shared0[77416]),
	14948: (shared0[14948]),
	36563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openAgentcoreRuntime: () => openAgentcoreRuntime });
		var manifest = __webpack_require__(77416), aws_control = __webpack_require__(56128), aws_mark = __webpack_require__(85692), rest = __webpack_require__(62363), settings = __webpack_require__(13478), until = __webpack_require__(32127), unwatched = __webpack_require__(12352), refusal = __webpack_require__(67181);
		let members = [
			"agentRuntimeArtifact",
			"roleArn",
			"networkConfiguration",
			"description",
			"authorizerConfiguration",
			"requestHeaderConfiguration",
			"protocolConfiguration",
			"lifecycleConfiguration",
			"hooksConfiguration",
			"metadataConfiguration",
			"environmentVariables",
			"filesystemConfigurations",
			"capacityProviderConfiguration",
			"platformVersion",
			"allowedPorts",
			"resourceConfigurations"
		];
		class Runtime {
			#config;
			#rest;
			constructor(config, rest) {
				this.#config = config, this.#rest = rest;
			}
			get #path() {
				return `/runtimes/${this.#config.runtime}/`;
			}
			get #endpointPath() {
				return `${this.#path}runtime-endpoints/${this.#config["endpoint-name"]}/`;
			}
			endpoint(operation) {
				return known(() => this.#rest.read({
					operation: "GetAgentRuntimeEndpoint",
					method: "GET",
					path: this.#endpointPath
				}, operation));
			}
			version(version, operation) {
				return known(() => this.#rest.read({
					operation: "GetAgentRuntime",
					method: "GET",
					path: this.#path,
					query: { version }
				}, operation));
			}
			async find({ manifest }, operation) {
				return (await this.#rest.all({
					operation: "ListAgentRuntimeVersions",
					method: "POST",
					path: `${this.#path}versions/`
				}, "agentRuntimes", operation)).filter(({ status, description }) => !/FAILED|DELETING/.test(status) && (0, aws_mark.Mp)(description)?.content === manifest.contentDigest).map(({ agentRuntimeVersion }) => agentRuntimeVersion).sort((a, b) => Number(b) - Number(a))[0];
			}
			async make(release, live, operation) {
				let { image, role, "environment-variables": variables } = this.#config, own = (0, aws_mark.E_)(live.description), body = {
					...Object.fromEntries(members.flatMap((name) => live[name] === void 0 ? [] : [[name, live[name]]])),
					description: [own, (0, aws_mark.PQ)((0, aws_mark.Fg)(release))].filter((text) => text !== "").join(" "),
					...image && { agentRuntimeArtifact: { containerConfiguration: { containerUri: image } } },
					...role && { roleArn: role },
					...variables && { environmentVariables: {
						...live.environmentVariables,
						...variables
					} },
					clientToken: operation.token(`version of ${live.agentRuntimeVersion}`)
				}, { agentRuntimeVersion } = await this.#rest.surely({
					operation: "UpdateAgentRuntime",
					method: "PUT",
					path: this.#path,
					body
				}, operation);
				return agentRuntimeVersion;
			}
			async point(version, from, operation) {
				let { description, lastUpdatedAt } = from, body = {
					agentRuntimeVersion: version,
					...description && { description },
					clientToken: operation.token(`endpoint to ${version} as of ${lastUpdatedAt}`)
				};
				await this.#rest.surely({
					operation: "UpdateAgentRuntimeEndpoint",
					method: "PUT",
					path: this.#endpointPath,
					body
				}, operation);
			}
		}
		async function known(look) {
			try {
				return await look();
			} catch (error) {
				if ((0, refusal.vu)(error, /^ResourceNotFound/)) return;
				throw error;
			}
		}
		let isChanging = ({ status }) => /^(CREATING|UPDATING|DELETING)$/.test(status);
		async function openAgentcoreRuntime(config, { env, alarms }) {
			let control = await aws_control.L.open(config, env), { runtime: id, "endpoint-name": endpointName, image } = config, name = `AgentCore endpoint ${endpointName} of ${id} in ${control.region}`, runtime = new Runtime(config, new rest.N9(control, rest.pk, `the runtime ${id}`)), observe = async (operation) => {
				let endpoint = await runtime.endpoint(operation);
				if (endpoint === void 0) return {
					changing: !1,
					what: `nothing: there is no endpoint ${endpointName}`
				};
				let { liveVersion } = endpoint, changing = isChanging(endpoint);
				if (liveVersion === void 0) return {
					changing,
					what: `${name}, which leads nowhere`
				};
				let mark = (0, aws_mark.Mp)((await runtime.version(liveVersion, operation))?.description), point = { version: liveVersion };
				return {
					...mark,
					point,
					changing,
					what: `version ${liveVersion} of ${id}`
				};
			}, plan = async (release, live, operation) => {
				let obstacles = (0, unwatched.M)(alarms, "Endpoints of AgentCore");
				live.point === void 0 && obstacles.push({
					message: `There is no endpoint ${endpointName} of ${id} that leads to a version.`,
					fix: `Make it once: aws bedrock-agentcore-control create-agent-runtime-endpoint --agent-runtime-id ${id} --name ${endpointName}`
				});
				let found = obstacles.length > 0 ? void 0 : await runtime.find(release, operation);
				obstacles.length === 0 && found === void 0 && obstacles.push(...(0, settings.s)(config, release));
				let same = live.content === release.manifest.contentDigest, version = found === void 0 ? `a new version of ${(0, manifest.VK)(release.manifest.contentDigest)}` : found;
				return {
					steps: [{
						what: `versions of ${id}`,
						live: live.what,
						after: found === void 0 ? `${version}${image === void 0 ? "" : `, image ${image}`}` : `version ${found}`,
						kind: found === void 0 ? "created" : "same"
					}, {
						what: `endpoint ${endpointName}`,
						live: live.what,
						after: found === void 0 ? "the new version" : `version ${found}`,
						kind: same ? "same" : "shifted"
					}],
					obstacles,
					rollout: "all at once: new sessions go to the new version"
				};
			}, ready = async (version, operation) => {
				let outcome = await (0, until.Wo)(operation, async () => {
					let found = await runtime.version(version, operation);
					if (found === void 0) return {
						state: "failed",
						reason: `Version ${version} of ${id} is gone.`
					};
					let { status, failureReason = "" } = found;
					return status === "READY" ? {
						state: "done",
						reason: ""
					} : isChanging(found) && status !== "DELETING" ? `version ${version} is ${status}` : {
						state: "failed",
						reason: `Version ${version} of ${id} is ${status}. ${failureReason}`.trim()
					};
				});
				return outcome.state === "done" ? void 0 : outcome;
			}, shift = async (version, operation) => {
				let asked;
				return (0, until.Wo)(operation, async () => {
					let endpoint = await runtime.endpoint(operation);
					if (endpoint === void 0) return {
						state: "failed",
						reason: `The endpoint ${endpointName} is gone.`
					};
					let { status, liveVersion, targetVersion = liveVersion, failureReason = "" } = endpoint;
					if (isChanging(endpoint)) return `${endpointName} is ${status}, on its way to version ${targetVersion}`;
					if (status === "READY" && liveVersion === version) return {
						state: "done",
						reason: `${endpointName} leads to version ${version}.`
					};
					if (asked !== void 0 && asked.lastUpdatedAt !== endpoint.lastUpdatedAt) {
						let reason = `The endpoint ${endpointName} is ${status}, and leads to version ${liveVersion}. ${failureReason}`.trim();
						return {
							state: status === "READY" ? "taken-back" : "failed",
							reason
						};
					}
					return asked === void 0 ? (await runtime.point(version, endpoint, operation), asked = endpoint, `${endpointName} goes to version ${version}`) : `${endpointName} does not tell of the change yet`;
				});
			};
			return {
				kind: config.kind,
				name,
				observe,
				plan,
				apply: async (release, live, operation) => {
					let version = await runtime.find(release, operation);
					if (version === void 0) {
						let base = await runtime.version(String(live.point?.version), operation);
						if (base === void 0) return {
							state: "failed",
							reason: `${live.what} is gone.`
						};
						version = await runtime.make(release, base, operation), operation.progress(`version ${version} was made`);
					}
					return await ready(version, operation) ?? shift(version, operation);
				},
				revert: async (to, operation) => typeof to?.version == "string" ? await ready(to.version, operation) ?? shift(to.version, operation) : {
					state: "failed",
					reason: `An endpoint always leads somewhere: ${endpointName} was not changed.`
				},
				close: () => control.close()
			};
		}
	}),
	56128: (shared1[56128]),
	85692: (shared1[85692]),
	67181: (shared1[67181]),
	62363: (shared1[62363]),
	13478: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => settingsOf,
			s: () => otherSettings
		});
		var _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416);
		let placing = {
			"sagemaker-endpoint": [
				"kind",
				"endpoint-name",
				"base",
				"rollout",
				"region",
				"profile",
				"endpoint"
			],
			"bedrock-prompt": [
				"kind",
				"prompt",
				"pointer",
				"region",
				"profile",
				"endpoint"
			],
			"bedrock-guardrail": [
				"kind",
				"guardrail",
				"pointer",
				"region",
				"profile",
				"endpoint"
			],
			"agentcore-runtime": [
				"kind",
				"runtime",
				"endpoint-name",
				"region",
				"profile",
				"endpoint"
			],
			"bedrock-agent": [
				"kind",
				"agent",
				"alias",
				"provisioned-throughput",
				"region",
				"profile",
				"endpoint"
			],
			"custom-model-deployment": [
				"kind",
				"model-deployment",
				"region",
				"profile",
				"endpoint"
			]
		};
		function settingsOf(config) {
			let keys = placing[config.kind];
			if (keys !== void 0) return Object.fromEntries(Object.entries(config).filter(([key, value]) => !keys.includes(key) && value !== void 0));
		}
		function otherSettings(config, { manifest }) {
			let { settings } = manifest.content;
			return settings === void 0 || settings === (0, _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.ol)(settingsOf(config)) ? [] : [{
				message: "It was released with other settings of the target, and what was made of them is gone.",
				fix: "Put the target in aiops.yml back to what it was, and release that."
			}];
		}
	}),
	56754: (shared0[56754]),
	32127: (shared1[32127]),
	12352: (shared1[12352])
};
