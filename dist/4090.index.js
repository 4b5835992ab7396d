import { shared as shared0 } from './64996.shared.js';
import { shared as shared1 } from './56128.shared.js';
export const id = 4090;
export const ids = [4090];
export const modules = {
	77416: (shared0[77416]),
	14948: (shared0[14948]),
	56128: (shared1[56128]),
	85692: (shared1[85692]),
	67181: (shared1[67181]),
	62363: (shared1[62363]),
	14090: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openCustomModelDeployment: () => openCustomModelDeployment });
		var manifest = __webpack_require__(77416), aws_control = __webpack_require__(56128), aws_mark = __webpack_require__(85692), refusal = __webpack_require__(67181), aws_rest = __webpack_require__(62363), settings = __webpack_require__(13478), until = __webpack_require__(32127), unwatched = __webpack_require__(12352);
		let keyOf = (index) => `aiops:model-${index}`, shortModel = (arn) => arn.slice(arn.indexOf(":custom-model/") + 14);
		function readSlots(tags) {
			let values = new Map(tags.map(({ key, value }) => [key, value]));
			return Array.from({ length: 4 }, (_, index) => {
				let value = values.get(keyOf(index)) ?? "", mark = (0, aws_mark.Mp)(value);
				return mark === void 0 ? void 0 : {
					...mark,
					model: value.slice(0, value.indexOf(" "))
				};
			});
		}
		function tagFor(slot, known, live) {
			let at = (model) => known.findIndex((one) => one?.model === model), own = at(slot.model), index = own >= 0 ? own : (at(live) + 1) % 4;
			return {
				key: keyOf(index),
				value: `${slot.model} ${(0, aws_mark.PQ)(slot)}`
			};
		}
		let isChanging = ({ status, updateDetails }) => status === "Creating" || updateDetails?.updateStatus === "Updating";
		async function openCustomModelDeployment(config, { env, alarms }) {
			let control = await aws_control.L.open(config, env), { "model-deployment": id, model } = config, name = `custom model deployment ${id} in ${control.region}`, rest = new aws_rest.N9(control, aws_rest.Hr, `the custom model deployment ${id}`), path = `/model-customization/custom-model-deployments/${encodeURIComponent(id)}`, describe = async (operation) => {
				try {
					return await rest.read({
						operation: "GetCustomModelDeployment",
						method: "GET",
						path
					}, operation);
				} catch (error) {
					if ((0, refusal.vu)(error, /^ResourceNotFound/)) return;
					throw error;
				}
			}, slotsOf = async ({ customModelDeploymentArn: resourceARN }, operation) => {
				let { tags = [] } = await rest.read({
					operation: "ListTagsForResource",
					method: "POST",
					path: "/listTagsForResource",
					body: { resourceARN }
				}, operation);
				return readSlots(tags);
			}, observe = async (operation) => {
				let found = await describe(operation);
				if (found === void 0) return {
					changing: !1,
					what: `nothing: there is no ${name}`
				};
				let live = shortModel(found.modelArn), { content, release } = (await slotsOf(found, operation)).find((one) => one?.model === live) ?? {};
				return {
					...content && { content },
					...release && { release },
					point: {
						model: found.modelArn,
						...content && { content },
						...release && { release }
					},
					changing: isChanging(found),
					what: `the model ${live} in ${id}`
				};
			}, modelOf = (release, slots) => {
				let known = slots.find((one) => one?.content === release.manifest.contentDigest);
				return known === void 0 ? model : model.replace(/:custom-model\/.*$/, `:custom-model/${known.model}`);
			}, plan = async (release, live, operation) => {
				let obstacles = (0, unwatched.M)(alarms, "Custom model deployments"), found = await describe(operation);
				found === void 0 ? obstacles.push({
					message: `There is no ${name}.`,
					fix: "Make it once."
				}) : found.status === "Failed" && obstacles.push({
					message: `The ${name} is Failed. ${found.failureMessage ?? ""}`.trim(),
					fix: "Delete it, and make it anew."
				});
				let slots = found === void 0 ? [] : await slotsOf(found, operation), after = modelOf(release, slots);
				return slots.some((one) => one?.content === release.manifest.contentDigest) || obstacles.push(...(0, settings.s)(config, release)), {
					steps: [{
						what: `model in ${id}`,
						live: live.point === void 0 ? "none" : shortModel(String(live.point.model)),
						after: shortModel(after),
						kind: live.point?.model === after ? "same" : "replaced"
					}, {
						what: "release",
						live: live.content === void 0 ? "none of ours" : (0, manifest.VK)(live.content),
						after: (0, manifest.VK)(release.manifest.contentDigest),
						kind: live.content === release.manifest.contentDigest ? "same" : "replaced"
					}],
					obstacles,
					rollout: "all at once: Bedrock puts the model in place of the other"
				};
			}, remember = async (found, slot, slots, operation) => {
				let tag = tagFor(slot, slots, shortModel(found.modelArn)), body = {
					resourceARN: found.customModelDeploymentArn,
					tags: [tag]
				};
				await rest.surely({
					operation: "TagResource",
					method: "POST",
					path: "/tagResource",
					body
				}, operation);
			}, put = (modelArn, mark, operation) => {
				let short = shortModel(modelArn), asked;
				return (0, until.Wo)(operation, async () => {
					let found = await describe(operation);
					if (found === void 0) return {
						state: "failed",
						reason: `The ${name} is gone.`
					};
					let { status, updateDetails, failureMessage = "" } = found;
					if (status === "Creating") return `${id} is Creating`;
					if (updateDetails?.updateStatus === "Updating") return `${shortModel(updateDetails.modelArn)} is put into ${id}`;
					if (status === "Failed") return {
						state: "failed",
						reason: `${id} is Failed. ${failureMessage}`.trim()
					};
					let isThere = found.modelArn === modelArn, isNew = asked !== void 0 && asked.lastUpdatedAt !== found.lastUpdatedAt;
					if (asked !== void 0 && !isThere) {
						if (!isNew) return `${id} does not tell of the change yet`;
						let isOurs = updateDetails?.modelArn === modelArn, reason = `${short} did not get into ${id} (${updateDetails?.updateStatus}). ${failureMessage}`.trim();
						return {
							state: isOurs ? "failed" : "taken-back",
							reason
						};
					}
					if (mark !== void 0 && asked === void 0) {
						let slots = await slotsOf(found, operation), slot = {
							...mark,
							model: short
						};
						slots.find((one) => one?.model === short)?.content !== slot.content && await remember(found, slot, slots, operation);
					}
					if (isThere) return {
						state: "done",
						reason: `${short} is in ${id}.`
					};
					try {
						let body = { modelArn };
						await rest.change({
							operation: "UpdateCustomModelDeployment",
							method: "PATCH",
							path,
							body
						}, operation), asked = found;
					} catch (error) {
						if (!(0, until.JD)(error) && !(0, refusal.vu)(error, /^Conflict/)) throw error;
						return `${id} takes no change now`;
					}
					return `${short} is put into ${id}`;
				});
			};
			return {
				kind: config.kind,
				name,
				observe,
				plan,
				apply: async (release, _live, operation) => {
					let found = await describe(operation);
					return found === void 0 ? {
						state: "failed",
						reason: `There is no ${name}.`
					} : put(modelOf(release, await slotsOf(found, operation)), (0, aws_mark.Fg)(release), operation);
				},
				revert: async (to, operation) => {
					if (typeof to?.model != "string") return {
						state: "failed",
						reason: `A deployment always has a model: ${id} was not changed.`
					};
					let { content, release } = to, mark = typeof content == "string" && typeof release == "string" ? {
						content,
						release
					} : void 0;
					return put(to.model, mark, operation);
				},
				close: () => control.close()
			};
		}
	}),
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
