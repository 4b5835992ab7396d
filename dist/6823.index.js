import { shared as shared0 } from './85241.shared.js';
import { shared as shared1 } from './7545.shared.js';
import { shared as shared2 } from './56128.shared.js';
import { shared as shared3 } from './35290.shared.js';
export const id = 6823;
export const ids = [
	6823,
	5241,
	6177
];
export const modules = {
	26177: (shared0[26177]),
	85241: (shared0[85241]),
	47588: (shared0[47588]),
	24970: (shared1[24970]),
	63251: (shared1[63251]),
	85692: (shared2[85692]),
	56823: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openBedrockGuardrail: () => openBedrockGuardrail });
		var aws_control = __webpack_require__(56128), rest = __webpack_require__(62363), pointed_pointer = __webpack_require__(35290), target = __webpack_require__(68922), unwatched = __webpack_require__(12352), errors = __webpack_require__(83502), aws_errors = __webpack_require__(26177), branch = __webpack_require__(24970), mark = __webpack_require__(85692), refusal = __webpack_require__(67181), until = __webpack_require__(32127);
		let members = [
			"name",
			"description",
			"topicPolicyConfig",
			"contentPolicyConfig",
			"wordPolicyConfig",
			"sensitiveInformationPolicyConfig",
			"contextualGroundingPolicyConfig",
			"automatedReasoningPolicyConfig",
			"crossRegionConfig",
			"blockedInputMessaging",
			"blockedOutputsMessaging",
			"kmsKeyId"
		];
		class GuardrailVersions {
			#config;
			#rest;
			constructor(config, rest) {
				this.#config = config, this.#rest = rest;
			}
			get #path() {
				return `/guardrails/${this.#config.guardrail}`;
			}
			#get(operation, version) {
				let query = version === void 0 ? {} : { query: { guardrailVersion: version } };
				return this.#rest.read({
					operation: "GetGuardrail",
					method: "GET",
					path: this.#path,
					...query
				}, operation);
			}
			markOf(version, operation) {
				return (0, mark.aQ)(() => this.#get(operation, version));
			}
			async find(release, operation) {
				let { guardrail } = this.#config, query = { guardrailIdentifier: guardrail };
				return (await this.#rest.all({
					operation: "ListGuardrails",
					method: "GET",
					path: "/guardrails",
					query
				}, "guardrails", operation)).find(({ version, status, description }) => version !== "DRAFT" && (status === "READY" || status === "VERSIONING" || status === "CREATING") && (0, mark.Mp)(description)?.content === release.manifest.contentDigest)?.version;
			}
			async make(release, operation) {
				let before = await this.#until("the draft", operation, void 0, "FAILED");
				if (before !== void 0) return before;
				let { name, kmsKeyArn } = await this.#get(operation), wanted = await this.#wanted(release), body = {
					name,
					...kmsKeyArn && { kmsKeyId: kmsKeyArn },
					...wanted
				}, updated = await this.#rest.surely({
					operation: "UpdateGuardrail",
					method: "PUT",
					path: this.#path,
					body
				}, operation), ready = await this.#until("the draft", operation);
				if (ready !== void 0) return ready;
				let { version } = await this.#rest.surely({
					operation: "CreateGuardrailVersion",
					method: "POST",
					path: this.#path,
					body: {
						description: (0, mark.PQ)((0, mark.Fg)(release)),
						clientRequestToken: operation.token(`version of the draft of ${updated.updatedAt}`)
					}
				}, operation);
				return version;
			}
			settled(version, operation) {
				return this.#until(`version ${version}`, operation, version);
			}
			async #until(what, operation, version, also) {
				let outcome = await (0, until.Wo)(operation, async () => {
					let { status, statusReasons = [] } = await this.#get(operation, version);
					return status === "READY" || status === also ? {
						state: "done",
						reason: ""
					} : status === "FAILED" || status === "DELETING" ? {
						state: "failed",
						reason: `${(0, aws_errors.start)(what)} is ${status}. ${statusReasons.join(" ")}`.trim()
					} : `${what} is ${status}`;
				});
				return outcome.state === "done" ? void 0 : outcome;
			}
			async check(release, operation) {
				let { path, guardrail } = this.#config;
				try {
					let wanted = await this.#wanted(release), unknown = Object.keys(wanted).filter((member) => !members.includes(member)), missing = ["blockedInputMessaging", "blockedOutputsMessaging"].filter((member) => !(member in wanted));
					return unknown.length > 0 ? [{ message: `${path} has ${unknown.join(", ")}, which UpdateGuardrail does not take.` }] : missing.length > 0 ? [{ message: `${path} lacks ${missing.join(" and ")}.` }] : (await this.#get(operation), []);
				} catch (error) {
					if (error instanceof NoGuardrail) return [{ message: (0, errors.bD)(error) }];
					if (!(0, refusal.vu)(error, /^ResourceNotFound/)) throw error;
					return [{
						message: `There is no guardrail ${guardrail}.`,
						fix: "Make it once, or correct its id."
					}];
				}
			}
			async #wanted({ files }) {
				let { path } = this.#config, bytes = files.get(path);
				if (bytes === void 0) throw new NoGuardrail(`The release does not have ${path}.`);
				let { parse } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), value;
				try {
					value = parse(new TextDecoder("utf-8", { fatal: !0 }).decode(bytes));
				} catch {
					throw new NoGuardrail(`${path} is neither JSON nor YAML.`);
				}
				if (!(0, branch.u4)(value)) throw new NoGuardrail(`${path} has to be an object, as UpdateGuardrail takes it.`);
				let { guardrailIdentifier: _, ...wanted } = value;
				return wanted;
			}
		}
		class NoGuardrail extends Error {}
		async function openBedrockGuardrail(config, { env, directory, alarms }) {
			let control = await aws_control.L.open(config, env), { guardrail: id, pointer } = config, versions = new GuardrailVersions(config, new rest.N9(control, rest.Hr, `the guardrail ${id}`));
			return (0, target.j)({
				kind: config.kind,
				name: `Bedrock guardrail ${id} in ${control.region}`,
				id,
				markOf: (version, operation) => versions.markOf(version, operation),
				find: (release, operation) => versions.find(release, operation),
				make: (release, operation) => versions.make(release, operation),
				settled: (version, operation) => versions.settled(version, operation),
				check: async (release, operation) => [...(0, unwatched.M)(alarms, "Guardrails of Bedrock"), ...await versions.check(release, operation)],
				close: () => control.close()
			}, (0, pointed_pointer.r)(pointer, control, directory));
		}
	}),
	35290: (shared3[35290]),
	68922: (shared3[68922]),
	12352: (shared2[12352])
};
