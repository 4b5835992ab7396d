export const id = 1602;
export const ids = [1602];
export const modules = {
	71602: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openAppconfig: () => openAppconfig });
		var releases_manifest = __webpack_require__(77416), aws_alarms = __webpack_require__(95063), control = __webpack_require__(56128), refusal = __webpack_require__(67181), own_release = __webpack_require__(459), target = __webpack_require__(56754), until = __webpack_require__(32127);
		let by = {
			USER: "somebody stopped it",
			CLOUDWATCH_ALARM: "an alarm rang",
			INTERNAL_ERROR: "AppConfig had an error of its own",
			APPCONFIG: "AppConfig stopped it"
		};
		function watch(number, deployments, operation) {
			return (0, until.Wo)(operation, async () => {
				let seen = await deployments.get(number, operation);
				return seen === void 0 ? {
					state: "failed",
					reason: `There is no deployment ${number} any more.`
				} : outcomeOf(seen) ?? goingOn(seen);
			});
		}
		function outcomeOf(seen) {
			let { DeploymentNumber, State } = seen;
			switch (State) {
				case "COMPLETE": return {
					state: "done",
					reason: `Deployment ${DeploymentNumber} is complete.`
				};
				case "ROLLED_BACK": return {
					state: "taken-back",
					reason: `AppConfig took deployment ${DeploymentNumber} back: ${whyOf(seen)}.`
				};
				case "REVERTED": return {
					state: "taken-back",
					reason: `Deployment ${DeploymentNumber} was reverted: ${whyOf(seen)}.`
				};
				case "VALIDATING":
				case "DEPLOYING":
				case "BAKING":
				case "ROLLING_BACK": return;
				default: return {
					state: "failed",
					reason: `Deployment ${DeploymentNumber} is ${State}, which is not known here.`
				};
			}
		}
		function goingOn({ DeploymentNumber, State, PercentageComplete = 0 }) {
			return `deployment ${DeploymentNumber} ${{
				VALIDATING: "is validated",
				BAKING: "bakes",
				ROLLING_BACK: "is being taken back"
			}[State] ?? `has reached ${Math.round(PercentageComplete)} % of clients`}`;
		}
		function whyOf({ EventLog = [] }) {
			let event = EventLog.find(({ EventType }) => /^(ROLLBACK|REVERT)/.test(EventType ?? "")), why = by[event?.TriggeredBy ?? ""] ?? "it does not say why", said = event?.Description?.replaceAll(/\b\d{12}\b/g, "************").trim();
			return said ? `${why} (${said.slice(0, 300)})` : why;
		}
		async function goBack(to, { deployments, hosted }, strategy, operation) {
			let standing = await deployments.standing(operation);
			if (standing.going !== void 0) {
				let stopped = await stop(standing, !1);
				if (stopped.state === "unfinished") return stopped;
				standing = await deployments.standing(operation);
			}
			let { live, before } = standing;
			if (live?.ConfigurationVersion === to?.version) return {
				state: "done",
				reason: `${told(to)} is live.`
			};
			if (to === void 0) return {
				state: "failed",
				reason: `Nothing was live before ${told({ version: live?.ConfigurationVersion ?? "" })}.`
			};
			let age = operation.clock() - Date.parse(live?.CompletedAt ?? "");
			if (live !== void 0 && before?.ConfigurationVersion === to.version && age < 2592e5) {
				let reverted = await stop({ going: live }, !0).catch((error) => {
					if (!(0, refusal.vu)(error, /^BadRequest/)) throw error;
				});
				if (reverted?.state === "unfinished") return reverted;
				if (reverted !== void 0 && (await deployments.standing(operation)).live?.ConfigurationVersion === to.version) return {
					state: "done",
					reason: `${told(to)} is live again.`
				};
			}
			let version = String(to.version);
			return await hosted.text(version, operation) === void 0 ? {
				state: "failed",
				reason: `AppConfig has no version ${version} any more.`
			} : untilStarted(version, await strategy());
			async function stop({ going }, revert) {
				let number = going?.DeploymentNumber ?? 0;
				for (let time = 1;; time += 1) try {
					await deployments.stop(number, revert, operation);
					break;
				} catch (error) {
					if ((0, until.JD)(error)) {
						let { State } = await deployments.get(number, operation) ?? {};
						if (time < 3 && State === going?.State) continue;
					} else if (time === 1 && (revert || !(0, refusal.vu)(error, /^BadRequest/))) throw error;
					break;
				}
				return revert ? (0, until.Wo)(operation, () => hasEnded(number)) : watch(number, deployments, operation);
			}
			async function hasEnded(number) {
				let { State } = await deployments.get(number, operation) ?? {};
				return State === "REVERTED" ? {
					state: "done",
					reason: `Deployment ${number} was reverted.`
				} : `deployment ${number} is being reverted`;
			}
			async function untilStarted(version, id) {
				let number, waited = await (0, until.Wo)(operation, async () => {
					let now = await deployments.standing(operation);
					if (now.going === void 0 && now.live?.ConfigurationVersion === version) return {
						state: "done",
						reason: `${told({ version })} is live again.`
					};
					if (now.going?.ConfigurationVersion === version) number = now.going.DeploymentNumber ?? 0;
					else try {
						number = await deployments.start(version, id, `back to version ${version}`, operation);
					} catch (error) {
						if ((0, until.JD)(error)) return "it is looked whether the way back has begun";
						if ((0, refusal.vu)(error, /^Conflict/)) return "another deployment of the environment goes on";
						throw error;
					}
					return {
						state: "done",
						reason: ""
					};
				});
				return number === void 0 ? waited : watch(number, deployments, operation);
			}
		}
		let told = (to) => to === void 0 ? "Nothing" : `Version ${to.version}`, goesOn = new Set([
			"VALIDATING",
			"DEPLOYING",
			"BAKING",
			"ROLLING_BACK"
		]);
		class Deployments {
			#requests;
			#where;
			constructor(requests, where) {
				this.#requests = requests, this.#where = where;
			}
			get #path() {
				let { application, environment } = this.#where;
				return `/applications/${application}/environments/${environment}/deployments`;
			}
			async standing(operation) {
				let told = {
					operation: "ListDeployments",
					what: "the deployments of the environment"
				}, going, complete = [];
				for await (let summary of this.#requests.list(this.#path, told, operation)) {
					let { State = "", DeploymentNumber = 0, ConfigurationName = this.#where.profileName } = summary;
					if (ConfigurationName !== this.#where.profileName || !(goesOn.has(State) || State === "COMPLETE")) continue;
					let whole = await this.get(DeploymentNumber, operation);
					if (whole?.ConfigurationProfileId === this.#where.profile && (goesOn.has(whole.State ?? "") && (going ??= whole), whole.State === "COMPLETE" && complete.push(whole), complete.length === 2)) break;
				}
				let [live, before] = complete;
				return {
					...going && { going },
					...live && { live },
					...before && { before }
				};
			}
			async get(number, operation) {
				let told = {
					operation: "GetDeployment",
					what: `deployment ${number}`
				};
				try {
					return JSON.parse((await this.#requests.get(`${this.#path}/${number}`, told, operation)).text);
				} catch (error) {
					if ((0, refusal.vu)(error, /^ResourceNotFound/)) return;
					throw error;
				}
			}
			async start(version, strategy, description, operation) {
				let told = {
					operation: "StartDeployment",
					what: `version ${version}`
				}, body = {
					DeploymentStrategyId: strategy,
					ConfigurationProfileId: this.#where.profile,
					ConfigurationVersion: version,
					Description: description
				}, request = {
					path: this.#path,
					headers: { "content-type": "application/json" },
					body: JSON.stringify(body)
				}, { text } = await this.#requests.change(request, told, operation);
				return JSON.parse(text).DeploymentNumber ?? 0;
			}
			async stop(number, revert, operation) {
				let told = {
					operation: "StopDeployment",
					what: `deployment ${number}`
				}, headers = revert ? { "allow-revert": "true" } : {};
				await this.#requests.change({
					method: "DELETE",
					path: `${this.#path}/${number}`,
					headers
				}, told, operation);
			}
		}
		let largestHosted = 2097152;
		class Hosted {
			#requests;
			#where;
			constructor(requests, where) {
				this.#requests = requests, this.#where = where;
			}
			get #path() {
				let { application, profile } = this.#where;
				return `/applications/${application}/configurationprofiles/${profile}`;
			}
			async text(version, operation) {
				let told = {
					operation: "GetHostedConfigurationVersion",
					what: `version ${version}`
				}, path = `${this.#path}/hostedconfigurationversions/${encodeURIComponent(version)}`;
				try {
					return (await this.#requests.get(path, told, operation)).text;
				} catch (error) {
					if ((0, refusal.vu)(error, /^ResourceNotFound/)) return;
					throw error;
				}
			}
			async ensure(release, operation) {
				let label = `aiops-${(0, releases_manifest.VK)(release.digest)}`, wanted = (0, own_release.$)(release);
				for (let time = 1;; time += 1) {
					let { newest, found } = await this.#newest(label, operation);
					if (found !== void 0) {
						if (await this.text(String(found), operation) === wanted) return found;
						throw new target.I(`Version ${found} is called ${label}, and holds something else.`, { fix: "Delete that version." });
					}
					try {
						return await this.#create(label, wanted, newest, operation);
					} catch (error) {
						if (time === 3 || !((0, until.JD)(error) || (0, refusal.vu)(error, /^Conflict/))) throw error;
					}
				}
			}
			async validate(version, operation) {
				let told = {
					operation: "ValidateConfiguration",
					what: `version ${version}`
				}, path = `${this.#path}/validators`, query = { configuration_version: String(version) };
				for (let time = 1;; time += 1) try {
					await this.#requests.change({
						path,
						query
					}, told, operation);
					return;
				} catch (error) {
					if (!(0, until.JD)(error) || time === 3) throw error;
				}
			}
			async #newest(label, operation) {
				let told = {
					operation: "ListHostedConfigurationVersions",
					what: "the versions of the profile"
				}, newest = 0, found, path = `${this.#path}/hostedconfigurationversions`;
				for await (let { VersionNumber = 0, VersionLabel } of this.#requests.list(path, told, operation)) newest = Math.max(newest, VersionNumber), VersionLabel === label && (found = VersionNumber);
				return {
					newest,
					...found !== void 0 && { found }
				};
			}
			async #create(label, text, newest, operation) {
				let told = {
					operation: "CreateHostedConfigurationVersion",
					what: `the version ${label}`
				}, headers = {
					"content-type": "application/json",
					versionlabel: label,
					...newest > 0 && { "latest-version-number": String(newest) }
				}, path = `${this.#path}/hostedconfigurationversions`, { headers: answered } = await this.#requests.change({
					path,
					headers,
					body: text
				}, told, operation);
				return Number(answered["version-number"]);
			}
		}
		async function findPlace(config, requests, operation) {
			let one = async (key, wanted, path, name) => {
				let all = [], told = {
					operation: name,
					what: `the ${key} ${wanted}`
				};
				for await (let item of requests.list(path, told, operation)) all.push(item);
				return find(key, wanted, all);
			}, application = await one("application", config.application, "/applications", "ListApplications");
			if ("obstacle" in application) return application;
			let path = `/applications/${application.id}`, environment = await one("environment", config.environment, `${path}/environments`, "ListEnvironments");
			if ("obstacle" in environment) return environment;
			let profiles = `${path}/configurationprofiles`, profile = await one("profile", config.profile, profiles, "ListConfigurationProfiles");
			if ("obstacle" in profile) return profile;
			let { LocationUri = "hosted", Type = "AWS.Freeform", Name: profileName = config.profile } = profile.item;
			return LocationUri !== "hosted" || Type !== "AWS.Freeform" ? { obstacle: {
				message: `The profile ${config.profile} is ${LocationUri === "hosted" ? Type : "not hosted by AppConfig"}.`,
				fix: "Name a freeform profile whose configuration AppConfig hosts."
			} } : {
				application: application.id,
				environment: environment.id,
				profile: profile.id,
				profileName,
				state: environment.item.State ?? "READY_FOR_DEPLOYMENT",
				alarms: (environment.item.Monitors ?? []).map(({ AlarmArn = "" }) => AlarmArn.replace(/^(?:[^:]*:){6}/, ""))
			};
		}
		async function findStrategy(wanted, requests, operation) {
			let all = [], told = {
				operation: "ListDeploymentStrategies",
				what: `the strategy ${wanted}`
			};
			for await (let item of requests.list("/deploymentstrategies", told, operation)) all.push(item);
			return find("strategy", wanted, all);
		}
		function find(key, wanted, all) {
			let found = all.find(({ Id }) => Id === wanted) ?? all.find(({ Name }) => Name === wanted);
			if (found?.Id !== void 0) return {
				id: found.Id,
				item: found
			};
			let there = all.map(({ Name, Id }) => Name ?? Id).slice(0, 20), fix = there.length === 0 ? "There is none yet. Make it." : `There is ${there.join(", ")}. Correct it, or make it.`;
			return { obstacle: {
				message: `AppConfig has no ${key} ${wanted} here.`,
				fix
			} };
		}
		function rolloutOf({ DeploymentDurationInMinutes: minutes = 0, GrowthType = "LINEAR", GrowthFactor = 100, FinalBakeTimeInMinutes: bake = 0 }) {
			return `${minutes === 0 || GrowthFactor >= 100 ? "all at once" : `${GrowthFactor} % ${GrowthType === "LINEAR" ? "at a time" : "first, doubling"}, over ${minutes} min`}${bake > 0 ? `, ${bake} min of bake` : ""}`;
		}
		let service = {
			name: "AppConfig",
			host: "appconfig"
		};
		class Requests {
			#control;
			constructor(control) {
				this.#control = control;
			}
			async get(path, told, operation) {
				return this.#control.readRest(service, told, {
					method: "GET",
					path
				}, operation);
			}
			async *list(path, told, operation, query = {}) {
				let page;
				do {
					let request = {
						method: "GET",
						path,
						query: {
							max_results: "50",
							...query,
							...page !== void 0 && { next_token: page }
						}
					}, { text } = await this.#control.readRest(service, told, request, operation), { Items = [], NextToken } = JSON.parse(text);
					yield* Items, page = NextToken || void 0;
				} while (page !== void 0);
			}
			async change(request, told, operation) {
				return this.#control.changeRest(service, told, request, operation);
			}
		}
		async function openAppconfig(config, { env, alarms }) {
			let { region, endpoint } = config;
			return new Appconfig(config, alarms, await control.L.open({
				region,
				endpoint
			}, env));
		}
		class Appconfig {
			kind = "appconfig";
			name;
			#config;
			#alarms;
			#control;
			#requests;
			#where;
			constructor(config, alarms, control) {
				let { application, environment, profile } = config;
				this.name = `AppConfig ${application}/${environment}/${profile} in ${control.region}`, this.#config = config, this.#alarms = alarms, this.#control = control, this.#requests = new Requests(control);
			}
			async observe(operation) {
				let { deployments, hosted } = await this.#parts(operation), { going, live } = await deployments.standing(operation), changing = going !== void 0, { profile } = this.#config;
				if (live === void 0) return {
					changing,
					what: changing ? `deployment ${going.DeploymentNumber} of ${profile}, which goes on` : `nothing of ${profile}`
				};
				let { ConfigurationVersion: version = "", DeploymentNumber = 0 } = live, text = await hosted.text(version, operation), own = text === void 0 ? void 0 : (0, own_release.I)(text), what = `version ${version} of ${profile} by deployment ${DeploymentNumber}`, known = own ? `, release ${(0, releases_manifest.VK)(own.release)}` : ", which is no release";
				return {
					...own && {
						content: own.content,
						release: own.release
					},
					point: {
						version,
						deployment: DeploymentNumber
					},
					changing,
					what: `${what}${known}${changing ? `, while deployment ${going.DeploymentNumber} goes on` : ""}`
				};
			}
			async plan(release, live, operation) {
				let where = await findPlace(this.#config, this.#requests, operation), strategy = await findStrategy(this.#config.strategy, this.#requests, operation), back = await findStrategy(this.#config["strategy-back"], this.#requests, operation), obstacles = [];
				for (let found of [
					where,
					strategy,
					back
				]) "obstacle" in found && obstacles.push(found.obstacle);
				let bytes = Buffer.byteLength((0, own_release.$)(release));
				bytes > largestHosted && obstacles.push({ message: `The manifest has ${bytes} bytes, AppConfig takes ${largestHosted}.` });
				let alarms = this.#alarms;
				if (!("obstacle" in where)) {
					alarms = where.alarms;
					let missing = this.#alarms.filter((name) => !where.alarms.includes(name));
					missing.length > 0 && obstacles.push({
						message: `AppConfig\u2019s environment ${this.#config.environment} does not watch ${missing.join(", ")}.`,
						fix: "Add them to the environment\u2019s monitors: a deployment cannot name its own."
					}), where.state === "DEPLOYING" && !live.changing && obstacles.push({
						message: `Another configuration is being deployed to ${this.#config.environment}, and there is one at a time.`,
						fix: "Wait until that has ended."
					}), obstacles.push(...await (0, aws_alarms._)(where.alarms, this.#control, operation));
				}
				let isSame = live.release === release.digest, watched = alarms.length === 0 ? "without alarms" : `alarms ${alarms.join(", ")}`;
				return {
					steps: [{
						what: `configuration ${this.#config.profile}`,
						live: live.what,
						after: `release ${(0, releases_manifest.VK)(release.digest)}, ${bytes} bytes`,
						kind: isSame ? "same" : live.point === void 0 ? "created" : "shifted"
					}],
					obstacles,
					rollout: "obstacle" in strategy ? watched : `${rolloutOf(strategy.item)}, ${watched}`
				};
			}
			async apply(release, _live, operation) {
				let { deployments, hosted } = await this.#parts(operation), version = String(await hosted.ensure(release, operation)), { going, live } = await deployments.standing(operation);
				if (going === void 0 && live?.ConfigurationVersion === version) return {
					state: "done",
					reason: `Version ${version} is live.`
				};
				if (going === void 0) {
					await hosted.validate(Number(version), operation);
					let strategy = await this.#strategy(this.#config.strategy, operation);
					try {
						return watch(await deployments.start(version, strategy, describe(release), operation), deployments, operation);
					} catch (error) {
						if (!(0, until.JD)(error) && !(0, refusal.vu)(error, /^Conflict/)) throw error;
						let before = live?.DeploymentNumber;
						if ({going, live} = await deployments.standing(operation), going === void 0 && live?.ConfigurationVersion === version && live.DeploymentNumber !== before) return {
							state: "done",
							reason: `Version ${version} is live.`
						};
						if (going === void 0) throw error;
					}
				}
				return going.ConfigurationVersion === version ? watch(going.DeploymentNumber ?? 0, deployments, operation) : {
					state: "failed",
					reason: `Deployment ${going.DeploymentNumber} of somebody else goes on.`
				};
			}
			async revert(to, operation) {
				return goBack(to, await this.#parts(operation), () => this.#strategy(this.#config["strategy-back"], operation), operation);
			}
			close() {
				this.#control.close();
			}
			async #parts(operation) {
				if (this.#where === void 0) {
					let found = await findPlace(this.#config, this.#requests, operation);
					if ("obstacle" in found) throw new target.I(found.obstacle.message, found.obstacle);
					this.#where = found;
				}
				return {
					deployments: new Deployments(this.#requests, this.#where),
					hosted: new Hosted(this.#requests, this.#where)
				};
			}
			async #strategy(name, operation) {
				let found = await findStrategy(name, this.#requests, operation);
				if ("obstacle" in found) throw new target.I(found.obstacle.message, found.obstacle);
				return found.id;
			}
		}
		let describe = ({ manifest, digest }) => `release ${(0, releases_manifest.VK)(digest)} of ${manifest.deployment}, commit ${manifest.commit.slice(0, 12)}`.slice(0, 1024);
	}),
	459: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => manifestText,
			I: () => ownRelease
		});
		var _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416), _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14948);
		function ownRelease(text) {
			let value;
			try {
				value = JSON.parse(text);
			} catch {
				return;
			}
			let { success, data } = _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.rc.safeParse(value);
			if (success && (0, _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.ol)(data.content) === data.contentDigest) return {
				manifest: data,
				content: data.contentDigest,
				release: (0, _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.ol)(data)
			};
		}
		let manifestText = ({ manifest }) => (0, _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.d)(manifest);
	})
};
