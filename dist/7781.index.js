import { shared as shared0 } from './76330.shared.js';
import { shared as shared1 } from './5729.shared.js';
export const id = 7781;
export const ids = [7781, 5026];
export const modules = {
	15252: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => parseYaml });
		var _checked_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6802), _yaml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38453);
		let parseYaml = (file, text, schema) => (0, _checked_yaml_js__WEBPACK_IMPORTED_MODULE_0__.R)((0, _yaml_document_js__WEBPACK_IMPORTED_MODULE_1__.readYaml)(file, typeof text == "string" ? text : (0, _checked_yaml_js__WEBPACK_IMPORTED_MODULE_0__.i)(file, text)), schema);
	}),
	37781: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { github: () => github });
		var schemas = __webpack_require__(2503), parse_yaml = __webpack_require__(15252), common_config = __webpack_require__(51291), core = __webpack_require__(88532), sentences = __webpack_require__(9075);
		let stars = {
			1: 0,
			2: .25,
			3: .5,
			4: .75,
			5: 1
		}, scale = (levels) => levels.map((level, at) => `${at + 1}: ${level}`).join("\n"), asked = "The question: {{input}}\nThe answer: {{completion}}", builtIn = (what, levels, data) => ({
			system: "You rate an answer on a scale from 1 to 5 by one property alone, and by what you are shown alone.",
			question: `${what}\n\nThe scale:\n${scale(levels)}\n\n${data}`
		}), builtIns = {
			similarity: builtIn("How similar is the answer to the right answer, in what it says and not in its words?", [
				"not at all",
				"mostly not",
				"somewhat",
				"mostly",
				"completely"
			], `The right answer: {{expected}}\n${asked}`),
			coherence: builtIn("How coherent is the answer: do its ideas follow each other in an order that is easy to follow?", [
				"single words without sense or connection",
				"fragments, some of them to the point",
				"it answers in part; connections are missing or abrupt",
				"it answers; its ideas are in order and connected",
				"it answers in full; each idea leads to the next without a gap"
			], asked),
			fluency: builtIn("How fluent is the answer: grammar, choice of words, sentences?", [
				"hardly to be understood, full of mistakes",
				"simple ideas come across in short sentences with many mistakes",
				"clear, with few mistakes and plain words",
				"well written, with varied words and sentences",
				"flawless and elegant"
			], "The answer: {{completion}}"),
			relevance: builtIn("How relevant is the answer to the question: does it address it, rightly and completely?", [
				"it has nothing to do with it",
				"it tries to answer, and is wrong",
				"it answers, and leaves out what is needed",
				"it answers rightly and completely",
				"it answers completely, and adds insights that matter"
			], asked),
			groundedness: builtIn("How well is the answer grounded in the context: does it answer the question by the context alone?", [
				"it has nothing to do with the question or the context",
				"it has the subject of the context, and does not answer",
				"it tries to answer, with what is not in the context",
				"it is right by the context, and not complete",
				"it is right and complete by the context"
			], `The context: {{expected}}\n${asked}`)
		}, tests = {
			equals: {
				key: "equals",
				ignoreCase: !1
			},
			contains: {
				key: "contains",
				ignoreCase: !0
			},
			startsWith: {
				key: "starts-with",
				ignoreCase: !0
			},
			endsWith: {
				key: "ends-with",
				ignoreCase: !0
			}
		}, share = schemas.aig().min(0).max(1), value = schemas.YjP().min(1).optional(), stringSchema = schemas.rej({
			equals: value,
			contains: value,
			startsWith: value,
			endsWith: value
		}).refine((given) => Object.keys(given).length === 1, { error: `needs exactly one of ${Object.keys(tests).join(", ")}.` }), llmSchema = schemas.rej({
			modelId: schemas.YjP().min(1),
			prompt: schemas.YjP().min(1),
			choices: schemas.YOg(schemas.rej({
				choice: schemas.KCZ([schemas.YjP().min(1), schemas.aig()]).transform(String),
				score: share
			})).min(2).refine((given) => new Set(given.map(({ choice }) => choice)).size === given.length, "must not have a choice twice"),
			systemPrompt: schemas.YjP().min(1).optional()
		}), usesSchema = schemas.YjP().transform((given, context) => {
			let [, name = ""] = /^github\/(.+)$/.exec(given) ?? [];
			if (Object.hasOwn(builtIns, name)) return name;
			let known = Object.keys(builtIns).map((one) => `github/${one}`);
			return context.addIssue({
				code: "custom",
				message: `there is no evaluator ${given}. ${(0, sentences.aK)(given, known)}`
			}), core.tm;
		}), ways = [
			"string",
			"llm",
			"uses"
		], evaluatorSchema = schemas.rej({
			name: schemas.YjP().min(1).optional(),
			string: stringSchema.optional(),
			llm: llmSchema.optional(),
			uses: usesSchema.optional()
		}).superRefine((given, context) => {
			let who = given.name === void 0 ? "This evaluator" : `The evaluator ${JSON.stringify(given.name)}`, found = ways.filter((way) => given[way] !== void 0);
			if (found.length === 1) return;
			let message = found.length === 0 ? `${who} tests nothing. Write string with equals, contains, startsWith or endsWith, or llm, or uses.` : `${who} has ${found.join(" and ")}. Make an evaluator of each.`;
			context.addIssue({
				code: "custom",
				message
			});
		}).transform(({ name, string, llm, uses }) => {
			if (llm !== void 0) return {
				name: name ?? "llm",
				spec: {
					name: name ?? "llm",
					...choiceOf(llm)
				}
			};
			if (uses !== void 0) return {
				name: name ?? uses,
				spec: {
					name: name ?? uses,
					...builtInOf(uses)
				}
			};
			let given = Object.keys(tests).find((test) => test in (string ?? {})), { key, ignoreCase } = tests[given ?? "equals"];
			return {
				name: name ?? key,
				spec: {
					name: name ?? key,
					[key]: string?.[given ?? "equals"],
					...ignoreCase && { "ignore-case": !0 }
				}
			};
		});
		function choiceOf({ modelId, prompt, choices, systemPrompt }) {
			let scores = Object.fromEntries(choices.map(({ choice, score }) => [choice, score]));
			return {
				choice: {
					judge: modelId,
					question: prompt,
					choices: scores,
					...systemPrompt === void 0 ? {} : { system: systemPrompt }
				},
				threshold: leastAbove0(scores)
			};
		}
		function builtInOf(name) {
			let { question, system } = builtIns[name] ?? {
				question: "",
				system: ""
			};
			return {
				choice: {
					judge: "openai/gpt-4o",
					question,
					choices: stars,
					system
				},
				threshold: leastAbove0(stars)
			};
		}
		let leastAbove0 = (scores) => Math.min(1, ...Object.values(scores).filter((score) => score > 0));
		var json = __webpack_require__(76330);
		let schema = schemas.Ikc({
			name: schemas.YjP().min(1),
			schema: schemas.g1P(schemas.YjP(), schemas.L5J())
		}), jsonSchemaText = schemas.YjP({ error: "must be text that holds JSON. Begin it with |." }).transform((text, context) => {
			let complain = (message) => (context.addIssue({
				code: "custom",
				message,
				input: text
			}), core.tm), value;
			try {
				value = (0, json.q)(text);
			} catch (error) {
				if (!(error instanceof json.a)) throw error;
				let place = error.line === void 0 ? "" : ` (line ${error.line} of it)`;
				return complain(`is not JSON: ${error.message}${place}.`);
			}
			let parsed = schema.safeParse(value);
			return parsed.success ? parsed.data : complain("needs a \"name\" (text) and a \"schema\" (a JSON Schema).");
		});
		var prompts_named = __webpack_require__(44547), prompts_settings = __webpack_require__(5729), simple = __webpack_require__(75026), text_part = __webpack_require__(35617), tools = __webpack_require__(96117), variables = __webpack_require__(53403);
		let parametersSchema = schemas.rej({
			temperature: schemas.aig().min(0).max(2).optional(),
			topP: schemas.aig().min(0).max(1).optional(),
			maxTokens: schemas.Whr().min(1).optional(),
			maxCompletionTokens: schemas.Whr().min(1).optional(),
			stop: schemas.KCZ([schemas.YjP().min(1), schemas.YOg(schemas.YjP().min(1))]).optional(),
			topK: schemas.Whr().min(1).optional(),
			seed: schemas.Whr().optional(),
			reasoning: (0, common_config.Zd)().optional()
		}).refine((given) => given.maxTokens === void 0 || given.maxCompletionTokens === void 0, {
			path: ["maxCompletionTokens"],
			error: "means the same as maxTokens. Write one of them."
		}), promptSchema = schemas.rej({
			name: schemas.YjP().optional(),
			description: schemas.YjP().optional(),
			owner: schemas.YjP().min(1).optional(),
			version: schemas.KCZ([schemas.YjP().min(1), schemas.aig().transform(String)]).optional(),
			metadata: schemas.g1P(schemas.YjP(), schemas.L5J()).optional(),
			model: schemas.YjP().min(1).optional(),
			modelParameters: parametersSchema.optional(),
			messages: schemas.YOg(schemas.rej({
				role: schemas.YjP().toLowerCase().pipe(schemas.k5n([
					"system",
					"user",
					"assistant"
				])),
				content: schemas.YjP({ error: contentError })
			})).min(1),
			responseFormat: schemas.k5n([
				"text",
				"json_object",
				"json_schema"
			]).optional(),
			jsonSchema: jsonSchemaText.optional(),
			tools: tools.V.optional(),
			toolChoice: tools.l.optional(),
			testData: schemas.YOg(schemas.g1P(schemas.YjP(), schemas.L5J())).optional(),
			evaluators: schemas.YOg(evaluatorSchema).optional()
		}).refine((given) => given.responseFormat !== "json_schema" || given.jsonSchema !== void 0, {
			path: ["responseFormat"],
			error: "is json_schema, so jsonSchema is needed as well."
		}).superRefine(({ tools = [], toolChoice: choice }, context) => {
			if (choice === void 0 || choice === "none" || typeof choice == "string" && tools.length > 0 || typeof choice == "object" && tools.some(({ name }) => name === choice.name)) return;
			let names = tools.length === 0 ? "tools is empty" : `there are ${tools.map(({ name }) => name).join(", ")}`;
			context.addIssue({
				code: "custom",
				path: ["toolChoice"],
				message: `is auto, required, none or a tool: ${names}.`
			});
		}), github = { parse: async (source) => ({ prompts: [promptOf(source)] }) };
		function promptOf(source) {
			let { value, range } = (0, parse_yaml.h)(source.path, source.text, promptSchema), { name, description, owner, version, tools, toolChoice } = value, { metadata = {}, modelParameters = {}, testData = [], evaluators = [] } = value, at = (...keys) => {
				let { offset, end } = range(keys);
				return source.span(offset, end);
			}, format = responseFormat(value), messages = value.messages.map(({ role, content }, index) => ({
				role,
				parts: [(0, text_part.X)(source, content, at("messages", index, "content"), simple.simple)],
				position: at("messages", index)
			})), named = Object.entries({
				name,
				description,
				owner,
				version
			}).filter(([, given]) => given !== void 0), settings = Object.entries(modelParameters).map(([key, given]) => ({
				key: `modelParameters.${key}`,
				value: given,
				position: at("modelParameters", key)
			}));
			return {
				path: source.path,
				format: "github-models",
				kind: "prompt",
				position: source.span(),
				...(0, prompts_named.Z)(value, (keys) => at(...keys)),
				metadata: [...named.map(([key, given]) => ({
					key,
					value: given,
					position: at(key)
				})), ...Object.entries(metadata).flatMap(([key, given]) => (0, prompts_settings.f)(given, ["metadata", key], (keys) => at(...keys)))],
				parameters: parameters(modelParameters),
				settings: toolChoice === void 0 ? settings : [...settings, {
					key: "toolChoice",
					value: toolChoice,
					position: at("toolChoice")
				}],
				...format && { response: {
					format,
					position: at(value.jsonSchema ? "jsonSchema" : "responseFormat")
				} },
				tools: (tools ?? []).map((tool, index) => ({
					...tool,
					position: at("tools", index)
				})),
				...toolChoice !== void 0 && { toolChoice },
				language: "simple",
				messages,
				variables: (0, variables.D)((0, variables.C)(messages)),
				examples: [],
				testData: testData.map((values, index) => ({
					values,
					position: at("testData", index)
				})),
				evaluators: evaluators.map((evaluator, index) => ({
					...evaluator,
					position: at("evaluators", index)
				})),
				files: []
			};
		}
		function parameters(given) {
			let { maxTokens: tokens, maxCompletionTokens, stop, ...same } = given, maxTokens = tokens ?? maxCompletionTokens;
			return {
				...same,
				...maxTokens !== void 0 && { maxTokens },
				...stop !== void 0 && { stop: [stop].flat() }
			};
		}
		function responseFormat({ responseFormat: type, jsonSchema }) {
			return type === "json_schema" && jsonSchema ? {
				type: "json-schema",
				...jsonSchema
			} : type === "json_object" ? { type: "json" } : type === "text" ? { type } : void 0;
		}
		function contentError({ input }) {
			return typeof input == "object" && input ? "must be text. Put it in quotes, or begin it with |." : void 0;
		}
	}),
	76330: (shared0[76330]),
	44547: (shared1[44547]),
	5729: (shared1[5729]),
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
	96117: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => toolsSchema,
			l: () => toolChoiceSchema
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
		let name = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[A-Za-z0-9_-]{1,64}$/, "must be 1 to 64 letters, digits, - or _"), schema = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()), toolSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			name,
			description: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).optional(),
			parameters: schema.optional(),
			inputSchema: schema.optional()
		}), entry = zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([toolSchema, zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			type: zod__WEBPACK_IMPORTED_MODULE_0__.euz("function"),
			function: toolSchema
		}).transform((given) => given.function)], { error: "must be a tool: name, description and parameters (a JSON Schema)." }), toolsSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(entry).min(1).superRefine((tools, context) => {
			let seen = new Set();
			for (let [index, tool] of tools.entries()) seen.has(tool.name) && context.addIssue({
				code: "custom",
				path: [index, "name"],
				message: `there are two tools ${tool.name}.`
			}), seen.add(tool.name);
		}).transform((tools) => tools.map(({ name: called, description, parameters, inputSchema }) => ({
			name: called,
			...description !== void 0 && { description },
			inputSchema: inputSchema ?? parameters ?? {
				type: "object",
				properties: {}
			}
		}))), toolChoiceSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().transform((given) => given === "auto" || given === "none" ? given : given === "required" || given === "any" ? "any" : { name: given });
	}),
	53403: (shared1[53403])
};
