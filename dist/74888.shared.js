export const shared = {
74888: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => agentPrompts });
		var parameters = __webpack_require__(8608), branch = __webpack_require__(24970), leaves = __webpack_require__(78231), json_document = __webpack_require__(7545), yaml_document = __webpack_require__(38453), prompts_settings = __webpack_require__(5729);
		let methods = [
			"get",
			"put",
			"post",
			"delete",
			"options",
			"head",
			"patch",
			"trace"
		], called = new Set([
			"operationId",
			"description",
			"summary",
			"parameters",
			"requestBody"
		]);
		function operationsIn(payload, key, known) {
			let text = payload.text();
			if (text === void 0 || text.later === "whole") return;
			let { path } = payload.reading.source, document = known.get(text.value) ?? (/^\s*\{/.test(text.value) ? json_document.V : yaml_document.readYaml)(path, text.value);
			known.set(text.value, document);
			let { value, problems } = document;
			if (problems.length > 0 || !(0, branch.u4)(value) || !(0, branch.u4)(value.paths)) return;
			let { position } = text, tools = [], settings = [], rest = (given, below) => {
				settings.push(...(0, prompts_settings.f)(given, [...key, ...below], () => position));
			};
			for (let [name, given] of Object.entries(value)) name !== "paths" && rest(given, [name]);
			for (let [route, item] of Object.entries(value.paths)) if ((0, branch.u4)(item)) for (let [method, operation] of Object.entries(item)) {
				let below = [
					"paths",
					route,
					method
				];
				if (method !== "parameters") {
					if (!methods.includes(method) || !(0, branch.u4)(operation)) rest(operation, below);
					else {
						tools.push({
							...toolOf(route, method, operation, item),
							position
						});
						for (let [part, inside] of Object.entries(operation)) called.has(part) || rest(inside, [...below, part]);
					}
				}
			}
			return {
				tools,
				settings
			};
		}
		function toolOf(route, method, operation, item) {
			let description = [operation.description, operation.summary].find((one) => typeof one == "string"), parameters = [item.parameters, operation.parameters].flat().filter(branch.u4), own = parameters.flatMap(({ name, schema, description: about }) => typeof name == "string" ? [[name, {
				...(0, branch.u4)(schema) && schema,
				...typeof about == "string" && { description: about }
			}]] : []), needed = parameters.flatMap(({ name, required }) => typeof name == "string" && required === !0 ? [name] : []), body = bodyOf(operation.requestBody), required = [...needed, ...[body?.required ?? []].flat()], properties = (0, branch.u4)(body?.properties) ? Object.entries(body.properties) : [], whole = body !== void 0 && properties.length === 0 ? [["body", body]] : [];
			return {
				name: typeof operation.operationId == "string" ? operation.operationId : `${method.toUpperCase()} ${route}`,
				...description !== void 0 && { description },
				inputSchema: {
					type: "object",
					properties: Object.fromEntries([
						...own,
						...properties,
						...whole
					]),
					...required.length > 0 && { required }
				}
			};
		}
		function bodyOf(body) {
			let content = (0, branch.u4)(body) && (0, branch.u4)(body.content) ? Object.values(body.content).find(branch.u4) : void 0;
			return (0, branch.u4)(content?.schema) ? content.schema : void 0;
		}
		function actionsOf(groups) {
			let documents = new Map(), read = groups.map((group) => ({
				name: group.get("actionGroupName")?.text()?.value ?? "",
				...actionsIn(group, documents)
			})), found = read.flatMap(({ name, tools }) => tools.map((tool) => ({
				name,
				tool
			}))), count = Map.groupBy(found, ({ tool }) => tool.name);
			return {
				tools: found.map(({ name, tool }) => count.get(tool.name)?.length === 1 ? tool : {
					...tool,
					name: `${name}__${tool.name}`
				}),
				settings: read.flatMap(({ settings }) => settings)
			};
		}
		function actionsIn(group, documents) {
			let key = ["actionGroups", group.get("actionGroupName")?.text()?.value ?? ""], api = group.get("apiSchema"), payload = api?.get("payload"), operations = api && payload && operationsIn(payload, [
				...key,
				api.name(),
				payload.name()
			], documents);
			payload !== void 0 && operations === void 0 && payload.note("No OpenAPI document that can be read: its change is told as one of text."), api?.get("s3") !== void 0 && api.note("An OpenAPI document on S3 is not looked into.");
			let apart = operations === void 0 ? read : readWithApi, own = group.entries().filter(([name, { value }]) => !apart.test(name) && !isEmpty(value));
			return {
				tools: [...functionsOf(group), ...operations?.tools ?? []],
				settings: [...own.flatMap(([name, value]) => (0, leaves.w)(value, [...key, name])), ...operations?.settings ?? []]
			};
		}
		let read = /^(?:function_?schema|action_?group_?name)$/i, readWithApi = /^(?:function_?schema|action_?group_?name|api_?schema)$/i;
		function functionsOf(group) {
			let schema = group.get("functionSchema");
			return (schema?.get("memberFunctions")?.list("functions") ?? schema?.list("functions") ?? []).flatMap((one) => {
				let name = one.get("name")?.text()?.value;
				if (name === void 0) return one.complain("needs a name."), [];
				let description = one.get("description")?.text()?.value, inputSchema = schemaOf(one.get("parameters"));
				return [{
					name,
					...description !== void 0 && { description },
					inputSchema,
					position: one.span()
				}];
			});
		}
		function schemaOf(parameters) {
			let named = parameters?.items().flatMap((one) => {
				let name = one.get("mapBlockKey")?.text()?.value;
				return name === void 0 ? [] : [[name, one]];
			}), entries = named === void 0 || named.length === 0 ? parameters?.entries() ?? [] : named, properties = entries.map(([name, one]) => {
				let description = one.get("description")?.text()?.value, type = one.get("type")?.text()?.value;
				return [name, {
					...type !== void 0 && { type },
					...description !== void 0 && { description }
				}];
			}), required = entries.flatMap(([name, one]) => isTrue(one.get("required")?.value) ? [name] : []);
			return {
				type: "object",
				properties: Object.fromEntries(properties),
				...required.length > 0 && { required }
			};
		}
		let isTrue = (value) => value === !0 || value === "true", isEmpty = (value) => Array.isArray(value) && value.length === 0 || (0, branch.u4)(value) && Object.keys(value).length === 0;
		var content = __webpack_require__(56082), described = __webpack_require__(71808);
		let describing = [
			"agentName",
			"description",
			"tags",
			"tagsAll",
			"customerEncryptionKeyArn",
			"agentResourceRoleArn"
		], made = [
			"id",
			"agentId",
			"agentArn",
			"agentVersion",
			"preparedAt",
			"createdAt",
			"updatedAt",
			"agentStatus"
		], handling = [
			"prepareAgent",
			"autoPrepare",
			"skipResourceInUseCheck",
			"skipResourceInUseCheckOnDelete",
			"timeouts"
		], apart = [
			"foundationModel",
			"instruction",
			"actionGroups",
			"promptOverrideConfiguration",
			"region"
		], known = new Set([
			...describing,
			...made,
			...handling,
			...apart
		].map((name) => name.toLowerCase()));
		function agentPrompts(resource, language, { format, key }, groups = resource.list("actionGroups")) {
			let name = resource.get("agentName")?.text()?.value, description = resource.get("description")?.text()?.value, metadata = (0, described.Nk)(resource, [...describing, ...made]), owner = (0, described.f6)(metadata), settings = resource.entries().filter(([property]) => !known.has(property.toLowerCase().replaceAll("_", ""))), actions = actionsOf(groups), overrides = resource.get("promptOverrideConfiguration"), lambda = overrides?.get("overrideLambda"), same = {
				...described.s6,
				path: resource.reading.source.path,
				format,
				kind: "agent",
				...owner && { owner }
			};
			return [{
				...same,
				key,
				position: resource.span(),
				...name !== void 0 && { name },
				...description !== void 0 && { description },
				metadata,
				...modelOf(resource.get("foundationModel")),
				settings: [
					...laterModel(resource.get("foundationModel")),
					...settings.flatMap(([property, value]) => (0, leaves.w)(value, [property])),
					...lambda ? (0, leaves.w)(lambda, [lambda.name()]) : [],
					...actions.settings
				],
				tools: actions.tools,
				messages: messageOf(resource.get("instruction"), language)
			}, ...(overrides?.list("promptConfigurations") ?? []).flatMap((override) => {
				let type = override.get("promptType")?.text()?.value;
				if (type === void 0) return override.complain("needs a promptType, as ORCHESTRATION."), [];
				let inference = override.get("inferenceConfiguration"), own = override.entries().filter(([property]) => !/^(?:prompt_?type|base_?prompt_?template)$/i.test(property));
				return [{
					...same,
					key: `${key}/${type}`,
					position: override.span(),
					...name !== void 0 && { name: `${name}: ${type}` },
					...modelOf(override.get("foundationModel")),
					parameters: (0, parameters.m)(Object.fromEntries((inference?.singles() ?? []).map(([k, v]) => [k, v.plain()]))),
					settings: own.filter(([property, value]) => value.isLater() || !/^foundation_?model$/i.test(property)).flatMap(([property, value]) => (0, leaves.w)(value, [property])),
					messages: messageOf(override.get("basePromptTemplate"), language)
				}];
			})];
		}
		function modelOf(branch) {
			let text = branch?.text();
			return text?.later === "none" ? { model: {
				id: text.value,
				position: text.position
			} } : {};
		}
		let laterModel = (branch) => branch?.text()?.later === "none" || branch === void 0 ? [] : (0, leaves.w)(branch, [branch.name()]);
		function messageOf(branch, language) {
			let part = branch && (0, content.BU)(branch, language);
			return part === void 0 ? [] : [{
				role: "system",
				parts: [part],
				position: part.position
			}];
		}
	}),
13214: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => guardrailPrompt });
		var _described_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71808), _leaves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78231);
		let describing = [
			"name",
			"description",
			"tags",
			"tagsAll",
			"kmsKeyId",
			"kmsKeyArn"
		], made = [
			"id",
			"guardrailId",
			"guardrailArn",
			"createdAt",
			"updatedAt",
			"status",
			"version",
			"region",
			"timeouts"
		], apart = new Set([...describing, ...made].map((name) => name.toLowerCase()));
		function guardrailPrompt(resource, { format, key }) {
			let name = resource.get("name")?.text()?.value, description = resource.get("description")?.text()?.value, metadata = (0, _described_js__WEBPACK_IMPORTED_MODULE_0__.Nk)(resource, [...describing, ...made]), owner = (0, _described_js__WEBPACK_IMPORTED_MODULE_0__.f6)(metadata), settings = resource.entries().filter(([property]) => !apart.has(property.toLowerCase().replaceAll("_", "")));
			return {
				..._described_js__WEBPACK_IMPORTED_MODULE_0__.s6,
				path: resource.reading.source.path,
				key,
				format,
				kind: "guardrail",
				position: resource.span(),
				...name !== void 0 && { name },
				...description !== void 0 && { description },
				...owner && { owner },
				metadata,
				settings: settings.flatMap(([property, value]) => (0, _leaves_js__WEBPACK_IMPORTED_MODULE_1__.w)(value, [property]))
			};
		}
	})
};
