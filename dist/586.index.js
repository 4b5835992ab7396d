import { shared as shared0 } from './74888.shared.js';
import { shared as shared1 } from './5729.shared.js';
export const id = 586;
export const ids = [586, 4502];
export const modules = {
	74888: (shared0[74888]),
	13214: (shared0[13214]),
	80586: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { terraformPlan: () => terraformPlan });
		var branch = __webpack_require__(24970), terraform = __webpack_require__(52136), agent = __webpack_require__(74888), guardrail = __webpack_require__(13214), bedrock_prompt = __webpack_require__(1866), prompts_document = __webpack_require__(36537), none = __webpack_require__(54502), simple = __webpack_require__(75026);
		function groupsByAgent(root, resources) {
			let groups = resources.filter(({ type }) => type === "aws_bedrockagent_agent_action_group");
			if (groups.length === 0) return () => [];
			let named = agentsNamed(root.get("configuration")?.get("rootModule"), "", 0), byAgent = Map.groupBy(groups, ({ address, values }) => {
				let id = values.get("agentId")?.text()?.value;
				if (id !== void 0) return id;
				let [, module = "", own = "", index = ""] = parts.exec(address) ?? [], agent = named.get(plain(`${module}${own}`));
				return agent === void 0 ? void 0 : `${module}${agent}${index}`;
			});
			return ({ address, values }) => {
				let id = (values.get("agentId") ?? values.get("id"))?.text()?.value;
				return [...byAgent.get(address) ?? [], ...id === void 0 ? [] : byAgent.get(id) ?? []].map((group) => group.values);
			};
		}
		let parts = /^((?:module\.[^.[]+(?:\[[^\]]*\])?\.)*)([^.[]+\.[^.[]+)(\[[^\]]*\])?$/, plain = (address) => address.replaceAll(/\[[^\]]*\]/g, "");
		function agentsNamed(module, prefix, depth) {
			if (module === void 0 || depth > 100) return new Map();
			let own = module.list("resources").flatMap((resource) => {
				let address = resource.get("address")?.value, agent = (resource.get("expressions")?.get("agentId")?.get("references")?.items() ?? []).map(({ value }) => String(value)).find((name) => /^aws_bedrockagent_agent\.[^.]+$/.test(name));
				return typeof address != "string" || agent === void 0 ? [] : [[`${prefix}${address}`, plain(agent)]];
			}), inside = (module.get("moduleCalls")?.entries() ?? []).flatMap(([name, call]) => [...agentsNamed(call.get("module"), `${prefix}module.${name}.`, depth + 1)]);
			return new Map([...own, ...inside]);
		}
		let terraformPlan = { async parse(source) {
			let { value, problems, range } = (0, prompts_document.l)(source), reading = {
				source,
				range,
				intrinsics: !1,
				problems: [...problems],
				notes: []
			}, root = new branch.lg(reading, value), resources = (0, terraform.c)(root, wanted), groupsOf = groupsByAgent(root, resources);
			return {
				prompts: resources.flatMap((resource) => promptsOf(resource, groupsOf)),
				...(0, branch.Hd)(reading)
			};
		} }, format = "terraform-plan", wanted = {
			types: /^aws(?:cc)?_bedrock/,
			asked: [
				"instruction",
				"foundationModel",
				"variant",
				"variants",
				"promptOverrideConfiguration"
			]
		};
		function promptsOf(resource, groupsOf) {
			let { address, type, values } = resource;
			switch (resource.isUnknown && values.note("It has values that are only known when the plan is applied."), type) {
				case "aws_bedrockagent_prompt":
				case "awscc_bedrock_prompt": return (0, bedrock_prompt.r)(values, simple.simple, format, (variant, alone) => alone ? address : `${address}/${variant}`);
				case "aws_bedrock_guardrail":
				case "awscc_bedrock_guardrail": return [(0, guardrail.E)(values, {
					format,
					key: address
				})];
				case "aws_bedrockagent_agent": return (0, agent.v)(values, none.none, {
					format,
					key: address
				}, groupsOf(resource));
				case "awscc_bedrock_agent": return (0, agent.v)(values, none.none, {
					format,
					key: address
				});
				default: return [];
			}
		}
	}),
	5729: (shared1[5729]),
	54502: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { none: () => none });
		let none = { read: (template) => ({
			uses: [],
			includes: [],
			render: () => template
		}) };
	}),
	52136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => plannedResources });
		function plannedResources(root, wanted) {
			let version = root.get("formatVersion");
			if (Number.parseInt(String(version?.value ?? "0"), 10) > 1) return version?.complain("is of a later format. The versions 0 and 1 can be read."), [];
			let changes = changesOf(root, wanted), unknown = new Set(changes.filter(({ isUnknown }) => isUnknown).map(({ address }) => address)), module = root.get("plannedValues")?.get("rootModule") ?? root.get("values")?.get("rootModule");
			return module === void 0 ? changes : resourcesIn(module, wanted.types, 0).map((resource) => ({
				...resource,
				isUnknown: unknown.has(resource.address)
			}));
		}
		function resourcesIn(module, types, depth) {
			return depth > 100 ? [] : [...module.list("resources").flatMap((resource) => {
				let known = named(resource, types), values = resource.get("values");
				return known === void 0 || values === void 0 ? [] : [{
					...known,
					values,
					isUnknown: !1
				}];
			}), ...module.list("childModules").flatMap((child) => resourcesIn(child, types, depth + 1))];
		}
		function named(resource, types) {
			let address = resource.get("address")?.value, type = resource.get("type")?.value;
			if (typeof address == "string" && typeof type == "string" && types.test(type)) return resource.get("mode")?.value === "data" ? void 0 : {
				address,
				type
			};
		}
		let changesOf = (root, { types, asked }) => root.list("resourceChanges").flatMap((resource) => {
			let known = named(resource, types), change = resource.get("change"), values = change?.get("after");
			return known === void 0 || values === void 0 ? [] : [{
				...known,
				values,
				isUnknown: asked.some((name) => isTrueIn(change?.get("afterUnknown")?.get(name)))
			}];
		}), isTrueIn = (unknown) => unknown !== void 0 && (unknown.value === !0 || [...unknown.items(), ...unknown.entries().map(([, inside]) => inside)].some(isTrueIn));
	})
};
