import { shared as shared0 } from './7545.shared.js';
import { shared as shared1 } from './76330.shared.js';
import { shared as shared2 } from './5729.shared.js';
export const id = 5969;
export const ids = [5969, 5026];
export const modules = {
	7545: (shared0[7545]),
	56082: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BU: () => partOf,
			SZ: () => textMessages,
			p$: () => chatMessages
		});
		var _text_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35617);
		function partOf(branch, language) {
			let text = branch.text();
			if (text === void 0) branch.complain("must be text.");
			else return text.later === "whole" && branch.note("A text is only known when the stack is made: its function stands for it."), (0, _text_part_js__WEBPACK_IMPORTED_MODULE_0__.X)(branch.reading.source, text.value, text.position, language);
		}
		function blocksOf(blocks, language) {
			return blocks.flatMap((block) => {
				let text = block.get("text"), part = text && partOf(text, language), cache = block.get("cachePoint");
				return text === void 0 && cache === void 0 && block.complain("must have text or cachePoint."), [...part ? [part] : [], ...cache ? [{
					type: "cache-point",
					position: cache.span()
				}] : []];
			});
		}
		function textMessages(template, language) {
			let text = template.get("text"), elsewhere = template.get("textS3Location");
			elsewhere === void 0 ? text === void 0 && template.complain("needs text.") : elsewhere.note("A text on S3 is not looked into.");
			let part = text && partOf(text, language);
			if (part === void 0) return [];
			let cache = template.get("cachePoint");
			return [{
				role: "user",
				parts: cache === void 0 ? [part] : [part, {
					type: "cache-point",
					position: cache.span()
				}],
				position: part.position
			}];
		}
		function chatMessages(template, language) {
			let blocks = template.list("system"), [first] = blocks, parts = blocksOf(blocks, language), system = first === void 0 || parts.length === 0 ? [] : [{
				role: "system",
				parts,
				position: first.span()
			}], messages = template.list("messages").flatMap((message) => {
				let role = message.get("role")?.text()?.value;
				if (role !== "user" && role !== "assistant") return (message.get("role") ?? message).complain("must have the role user or assistant."), [];
				let content = message.get("content");
				return content === void 0 || !Array.isArray(content.value) ? ((content ?? message).complain("needs content: a list of text and cachePoint."), []) : [{
					role,
					parts: blocksOf(content.items(), language),
					position: message.span()
				}];
			});
			return template.list("messages").length === 0 && template.complain("needs messages."), [...system, ...messages];
		}
	}),
	71808: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Nk: () => metadataOf,
			f6: () => ownerIn,
			s6: () => nothing
		});
		var _leaves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78231);
		let nothing = {
			metadata: [],
			parameters: {},
			settings: [],
			tools: [],
			language: "none",
			messages: [],
			variables: [],
			examples: [],
			testData: [],
			evaluators: [],
			files: []
		};
		function metadataOf(resource, names) {
			return names.flatMap((name) => {
				let found = resource.get(name);
				return found === void 0 ? [] : (0, _leaves_js__WEBPACK_IMPORTED_MODULE_0__.w)(found, [found.name()]);
			});
		}
		function ownerIn(metadata) {
			let found = metadata.find(({ key, value }) => /(?:^|\.)owner(?:\.value)?$/i.test(key) && typeof value == "string");
			return found && {
				value: String(found.value),
				position: found.position
			};
		}
	}),
	78231: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => leavesOf });
		var _config_key_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15192), _resources_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24970);
		let identities = [
			"name",
			"type",
			"key",
			"text",
			"prompttype",
			"actiongroupname",
			"mapblockkey"
		];
		function leavesOf(branch, key) {
			let settings = [], add = (part, path) => {
				if (settings.length >= 1e4) return;
				let entries = part.entries();
				if (entries.length > 0) {
					for (let [name, inside] of entries) add(inside, [...path, name]);
					return;
				}
				let items = part.items();
				if (items.some(({ value }) => (0, _resources_branch_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value) || Array.isArray(value))) {
					let names = namesOf(items);
					for (let [index, item] of items.entries()) add(item, [...path, ...names[index] ?? []]);
				} else isEmptyBlock(part) || settings.push({
					key: (0, _config_key_path_js__WEBPACK_IMPORTED_MODULE_1__.D)(path),
					value: part.plain(),
					position: part.span()
				});
			};
			return add(branch, key), settings;
		}
		let isEmptyBlock = ({ value, reading }) => !reading.intrinsics && Array.isArray(value) && value.length === 0;
		function namesOf(items) {
			for (let identity of identities) {
				let names = items.map((item) => item.get(identity)?.text()?.value);
				if (new Set(names).size === items.length && names.every((name) => name !== void 0 && name !== "")) return names.map((name) => [name]);
			}
			return items.length === 1 ? [[]] : items.map((_, index) => [index]);
		}
	}),
	1866: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => managedPrompts });
		var key_path = __webpack_require__(15192), branch = __webpack_require__(24970), parameters = __webpack_require__(8608), variables = __webpack_require__(53403), content = __webpack_require__(56082), described = __webpack_require__(71808), leaves = __webpack_require__(78231), json = __webpack_require__(76330);
		let toolsOf = (configuration) => (configuration?.list("tools") ?? []).flatMap((tool) => {
			let spec = tool.get("toolSpec"), name = spec?.get("name")?.text();
			if (spec === void 0 || name === void 0) return tool.get("cachePoint") === void 0 && tool.complain("must be a tool: toolSpec with name and inputSchema."), [];
			let description = spec.get("description")?.text()?.value, inputSchema = schemaOf(spec);
			return inputSchema === void 0 ? [] : [{
				name: name.value,
				...description !== void 0 && { description },
				inputSchema,
				position: tool.span()
			}];
		});
		function schemaOf(spec) {
			let given = spec.get("inputSchema")?.get("json"), schema = given && jsonOf(given);
			if ((0, branch.u4)(schema)) return schema;
			(given === void 0 || schema !== void 0) && (given ?? spec).complain("needs inputSchema.json, a JSON Schema.");
		}
		function jsonOf(branch) {
			let text = branch.text();
			if (text === void 0) return branch.plain();
			try {
				return (0, json.q)(text.value);
			} catch (error) {
				if (!(error instanceof json.a)) throw error;
				if (text.later === "none") {
					branch.complain(`is not JSON: ${error.message}.`);
					return;
				}
				return branch.note("JSON that is only known when the stack is made is not looked into."), {};
			}
		}
		function toolChoiceOf(configuration) {
			let choice = configuration?.get("toolChoice");
			if (choice?.get("any") !== void 0) return "any";
			let name = choice?.get("tool")?.get("name")?.text()?.value;
			return name === void 0 ? choice?.get("auto") === void 0 ? void 0 : "auto" : { name };
		}
		let describing = [
			"name",
			"description",
			"defaultVariant",
			"version",
			"id",
			"arn",
			"createdAt",
			"updatedAt"
		], further = [
			"customerEncryptionKeyArn",
			"tags",
			"tagsAll"
		];
		function managedPrompts(resource, language, format, keyOf) {
			let list = resource.get("variants") ?? resource.get("variant"), variants = list?.items() ?? [];
			list?.isLater() ? list.note("Variants that are only known when the stack is made are not looked into.") : list !== void 0 && !Array.isArray(list.value) && list.complain("must be a list of variants.");
			let names = variants.map((variant) => nameOf(variant));
			checkDefault(resource.get("defaultVariant"), names);
			let seen = new Set();
			return variants.flatMap((variant, index) => {
				let name = names[index];
				return name === void 0 ? [] : seen.has(name) ? (variant.get("name")?.complain("is the name of another variant as well."), []) : (seen.add(name), promptOf(resource, variant, language, {
					format,
					key: keyOf(name, variants.length === 1)
				}));
			});
		}
		function checkDefault(chosen, names) {
			let given = chosen?.text(), known = [...new Set(names)].filter((name) => name !== void 0);
			given?.later !== "none" || known.length === 0 || known.includes(given.value) || chosen?.complain(`names no variant. There is ${known.map(key_path.v).join(", ")}.`);
		}
		function nameOf(variant) {
			let name = variant.get("name")?.text()?.value;
			return name === void 0 && variant.complain("needs a name."), name;
		}
		function promptOf(resource, variant, language, target) {
			let configuration = variant.get("templateConfiguration"), chat = configuration?.get("chat"), text = configuration?.get("text"), template = chat ?? text;
			if (template === void 0) return (configuration ?? variant).isLater() ? configuration?.note("A template that is only known when the stack is made is not looked into.") : (configuration ?? variant).complain("needs templateConfiguration, with text or chat."), [];
			checkType(variant, chat === void 0 ? "TEXT" : "CHAT");
			let messages = chat === void 0 ? (0, content.SZ)(template, language) : (0, content.p$)(template, language), tools = chat?.get("toolConfiguration"), toolChoice = toolChoiceOf(tools), metadata = [...(0, described.Nk)(resource, [...describing, ...further]), ...variant.get("metadata") ? (0, leaves.w)(variant.get("metadata"), ["metadata"]).filter(isValue) : []], name = resource.get("name")?.text()?.value, description = resource.get("description")?.text()?.value, model = variant.get("modelId")?.text(), version = resource.get("version")?.text(), owner = (0, described.f6)(metadata);
			return [{
				...described.s6,
				path: resource.reading.source.path,
				key: target.key,
				format: target.format,
				kind: "prompt",
				position: variant.span(),
				...name !== void 0 && { name },
				...description !== void 0 && { description },
				...owner && { owner },
				...version && { version: {
					value: version.value,
					position: version.position
				} },
				metadata,
				...model?.later === "none" && { model: {
					id: model.value,
					position: model.position
				} },
				...inferenceOf(variant, toolChoice === void 0 ? void 0 : tools?.get("toolChoice")),
				tools: toolsOf(tools),
				...toolChoice !== void 0 && { toolChoice },
				language: "simple",
				messages,
				variables: (0, variables.D)((0, variables.C)(messages), declaredIn(template))
			}];
		}
		let isValue = ({ key }) => !/\.key$/i.test(key);
		function checkType(variant, found) {
			let type = variant.get("templateType"), given = type?.text();
			if (given?.later === "whole" || given?.value === found) return;
			let what = `must be ${found}, since templateConfiguration has ${found.toLowerCase()}.`;
			type === void 0 ? variant.complain(`templateType is missing. It ${what}`) : type.complain(what);
		}
		function inferenceOf(variant, toolChoice) {
			let common = variant.get("inferenceConfiguration")?.get("text"), more = variant.get("additionalModelRequestFields"), fields = more && jsonOf(more), own = [
				variant.get("templateType"),
				variant.get("inferenceConfiguration"),
				variant.get("genAiResource")
			], model = variant.get("modelId");
			return {
				parameters: (0, parameters.m)({
					...plainOf(common),
					...(0, branch.u4)(fields) ? fields : {}
				}),
				settings: [
					...(model?.isLater() ? [model, ...own] : own).flatMap((part) => part ? (0, leaves.w)(part, [part.name()]) : []),
					...more === void 0 ? [] : fieldsOf(more, fields),
					...toolChoice ? (0, leaves.w)(toolChoice, [toolChoice.name()]) : []
				]
			};
		}
		function fieldsOf(more, fields) {
			if (more.text() === void 0) return (0, leaves.w)(more, [more.name()]);
			if (!(0, branch.u4)(fields)) return [];
			let position = more.span();
			return Object.entries(fields).map(([key, value]) => ({
				key: `${more.name()}.${key}`,
				value,
				position
			}));
		}
		let plainOf = (branch) => Object.fromEntries((branch?.singles() ?? []).map(([name, value]) => [name, value.plain()]));
		function declaredIn(template) {
			let seen = new Set();
			return template.list("inputVariables").flatMap((variable) => {
				let name = variable.get("name"), text = name?.text()?.value;
				return text === void 0 ? variable.complain("needs a name.") : seen.has(text) && name?.complain("is declared twice. Remove one."), text === void 0 || seen.has(text) ? [] : (seen.add(text), [{
					name: text,
					declared: (name ?? variable).span()
				}]);
			});
		}
	}),
	36537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => documentOf });
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _config_json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7545), _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38453);
		function documentOf(source, tags) {
			let document = /\.json$/i.test(source.path) || !/\.ya?ml$/i.test(source.path) && /^\s*[[{]/.test(source.text) ? (0, _config_json_document_js__WEBPACK_IMPORTED_MODULE_1__.V)(source.path, source.text) : (0, _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__.readYaml)(source.path, source.text, tags);
			if (!document.readable) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(document.problems);
			return document;
		}
	}),
	76330: (shared1[76330]),
	8608: (shared2[8608]),
	75026: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { simple: () => simple });
		var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71690);
		let simple = { read(template) {
			let uses = (0, _template_js__WEBPACK_IMPORTED_MODULE_0__.ht)(template);
			return {
				uses,
				includes: [],
				render: (values, missing) => (0, _template_js__WEBPACK_IMPORTED_MODULE_0__.GS)(template, [values], (name, use) => missing(name, uses[use]?.offset ?? 0))
			};
		} };
	}),
	53403: (shared2[53403]),
	24970: (shared0[24970]),
	63251: (shared0[63251])
};
