import { shared as shared0 } from './50462.shared.js';
export const id = 9114;
export const ids = [9114];
export const modules = {
	56653: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => refused,
			o: () => turnsOf
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25852);
		let images = {
			"image/png": "png",
			"image/jpeg": "jpeg",
			"image/gif": "gif",
			"image/webp": "webp"
		}, documents = {
			"application/pdf": "pdf",
			"text/csv": "csv",
			"application/msword": "doc",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
			"application/vnd.ms-excel": "xls",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
			"text/html": "html",
			"text/plain": "txt",
			"text/markdown": "md"
		};
		function turnsOf({ messages }) {
			let joined = [], names = new Set();
			for (let [index, message] of messages.entries()) {
				let { role, content, attachments = [] } = message;
				if (content.trim() === "") throw refused(`message ${index + 1} (${role}) is empty. Give it a text or remove it.`);
				if (attachments.length > 0 && role !== "user") throw refused(misplaced(message, index));
				if (role === "system") continue;
				let blocks = [...attachments.map((one) => blockOf(one, names)), { text: content }], last = joined.at(-1);
				last?.role === role ? last.content.push(...blocks) : joined.push({
					role,
					content: blocks
				});
			}
			if (joined[0] === void 0) throw refused("there is no user message. Add one to the prompt.");
			if (joined[0].role !== "user") throw refused("the first message is the assistant\u2019s. Put a user message before it.");
			return joined;
		}
		function blockOf({ kind, name, mediaType, bytes }, names) {
			let source = { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64") };
			if (bytes.byteLength === 0) throw refused(`${name} is empty.`);
			if (kind === "image") {
				let format = images[mediaType];
				if (format === void 0) throw refused(`${name} is ${mediaType}. Images may be png, jpeg, gif or webp.`);
				return { image: {
					format,
					source
				} };
			}
			let format = documents[mediaType];
			if (format === void 0) throw refused(`${name} is ${mediaType}. Documents may be pdf, csv, doc, docx, xls, xlsx, html, txt or md.`);
			return { document: {
				format,
				name: documentName(name, names),
				source
			} };
		}
		function documentName(name, taken) {
			let allowed = name.replace(/\.[^.]*$/, "").replace(/[^a-zA-Z0-9\s()[\]-]+/g, "-").replace(/\s+/g, " ").trim().slice(0, 190), first = allowed === "" ? "document" : allowed, free = first;
			for (let count = 2; taken.has(free); count += 1) free = `${first} (${count})`;
			return taken.add(free), free;
		}
		let misplaced = ({ role }, index) => `message ${index + 1} (${role}) has attachments. Only a user message may have them.`, refused = (why) => new _model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("invalid-request", `Bedrock cannot take this prompt: ${why}`, { attempts: 0 });
	}),
	50462: (shared0[50462]),
	34762: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => converseRequest,
			D: () => frameOf
		});
		var content = __webpack_require__(56653), model = __webpack_require__(25852);
		let families = [
			[/(^|[./])anthropic\.claude/, "claude"],
			[/(^|[./])amazon\.nova-2/, "nova-2"],
			[/(^|[./])amazon\.nova/, "nova"],
			[/(^|[./])cohere\.command-r/, "cohere"]
		], familyOf = (model) => families.find(([names]) => names.test(model))?.[1], byBudget = /claude-(3-7|opus-4-(2025|1|5)|sonnet-4-(2025|5)|haiku-4-5)/, noThinking = /claude-(v2|instant|3-(?!7))/;
		function modelParameters({ topK, reasoning }, model) {
			if (topK === void 0 && reasoning === void 0) return { fields: {} };
			let family = familyOf(model), thinking = reasoning === void 0 ? { fields: {} } : thinkingOf(reasoning, model, family);
			return topK === void 0 ? thinking : {
				...thinking,
				fields: merged(thinking.fields, topKOf(topK, model, family))
			};
		}
		function topKOf(topK, model, family) {
			if (family === "claude") return { top_k: topK };
			if (family === "cohere") return { k: topK };
			if (family === "nova" || family === "nova-2") return { inferenceConfig: { topK } };
			throw cannot(model, "top-k");
		}
		function thinkingOf(reasoning, model, family) {
			if (family === "claude") return claudeThinking(reasoning, model);
			if (family === "nova-2") return novaThinking(reasoning, model);
			if (family !== void 0 && reasoning === "none") return { fields: {} };
			throw cannot(model, "reasoning");
		}
		function claudeThinking(reasoning, model) {
			if (noThinking.test(model)) {
				if (reasoning === "none") return { fields: {} };
				throw refused(`${model} does not reason. Remove \`reasoning\`.`);
			}
			if (reasoning === "none") return { fields: { thinking: { type: "disabled" } } };
			if (typeof reasoning == "number") return { fields: { thinking: {
				type: "enabled",
				budget_tokens: reasoning
			} } };
			if (byBudget.test(model)) throw refused(`${model} reasons by a number of tokens: write one, 1024 or more, such as \`reasoning: 4096\`.`);
			if (reasoning === "minimal") throw refused(`${model} has no \`reasoning: minimal\`: write none, low, medium or high.`);
			return {
				fields: { thinking: { type: "adaptive" } },
				outputConfig: { effort: reasoning }
			};
		}
		function novaThinking(reasoning, model) {
			if (reasoning === "none") return { fields: { reasoningConfig: { type: "disabled" } } };
			if (reasoning === "minimal" || typeof reasoning == "number") throw refused(`${model} reasons by effort: write \`reasoning:\` none, low, medium or high, not ${reasoning}.`);
			return { fields: { reasoningConfig: {
				type: "enabled",
				maxReasoningEffort: reasoning
			} } };
		}
		function merged(some, others) {
			let both = Object.entries(others).map(([key, value]) => {
				let other = some[key];
				return [key, isFields(value) && isFields(other) ? {
					...other,
					...value
				} : value];
			});
			return {
				...some,
				...Object.fromEntries(both)
			};
		}
		let isFields = (value) => typeof value == "object" && !!value && !Array.isArray(value), refused = (why) => new model.ModelError("invalid-request", why, { attempts: 0 }), cannot = (model, parameter) => refused(`It is not known how ${model} takes \`${parameter}\`. Remove it from \`parameters\`, and write under \`extra\` what its documentation names.`);
		var tools = __webpack_require__(74107);
		function frameOf({ model, cache = !1, extra, ...config }) {
			let { guardrail, latency, "service-tier": tier, "request-metadata": requestMetadata } = config, guardrailConfig = guardrail && {
				guardrailIdentifier: guardrail.id,
				guardrailVersion: guardrail.version,
				...guardrail.trace && { trace: guardrail.trace }
			};
			return {
				model,
				members: {
					...guardrailConfig && { guardrailConfig },
					...tier && { serviceTier: { type: tier } },
					...latency && { performanceConfig: { latency } },
					...requestMetadata && { requestMetadata }
				},
				cached: placesOf(cache, model),
				...extra && { extra }
			};
		}
		function placesOf(cache, model) {
			return typeof cache == "boolean" ? cache ? familyOf(model)?.startsWith("nova") ? ["system"] : ["tools", "system"] : [] : cache;
		}
		function converseRequest(request, means, frame) {
			let { temperature, topP, maxTokens, stop } = request.parameters, inferenceConfig = {
				...temperature !== void 0 && { temperature },
				...topP !== void 0 && { topP },
				...maxTokens !== void 0 && { maxTokens },
				...stop !== void 0 && { stopSequences: [...stop] }
			}, system = request.messages.filter(({ role }) => role === "system").map(({ content }) => ({ text: content })), { fields, outputConfig: effort } = modelParameters(request.parameters, frame.model), additional = frame.extra ? merged(fields, frame.extra) : fields, { toolConfig, outputConfig } = (0, tools.JD)(request, means), whole = {
				messages: (0, content.o)(request),
				...system.length > 0 && { system },
				...Object.keys(inferenceConfig).length > 0 && { inferenceConfig },
				...toolConfig && { toolConfig },
				...(outputConfig || effort) && { outputConfig: {
					...outputConfig,
					...effort
				} },
				...Object.keys(additional).length > 0 && { additionalModelRequestFields: additional },
				...frame.members
			};
			return frame.cached.length > 0 ? withCachePoints(whole, frame.cached) : whole;
		}
		let cachePoint = { cachePoint: { type: "default" } };
		function withCachePoints(request, places) {
			let { messages = [], system, toolConfig } = request, after = (place) => places.includes(place), last = messages.at(-1);
			return {
				...request,
				...after("system") && system && { system: [...system, cachePoint] },
				...after("tools") && toolConfig && { toolConfig: {
					...toolConfig,
					tools: [...toolConfig.tools ?? [], cachePoint]
				} },
				...after("messages") && { messages: [...messages.slice(0, -1), {
					...last,
					content: [...last.content ?? [], cachePoint]
				}] }
			};
		}
	}),
	74107: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bl: () => standsIn,
			JD: () => toolsAndJson,
			Xl: () => firstMeans,
			_p: () => hasTools
		});
		var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56653);
		function firstMeans(format) {
			return format?.type === "json" ? "tool" : "output-config";
		}
		let standsIn = ({ responseFormat: format }, means) => means === "tool" && format !== void 0 && format.type !== "text", hasTools = ({ tools = [], toolChoice }) => tools.length > 0 && toolChoice !== "none";
		function toolsAndJson(request, means) {
			let { responseFormat: format } = request, own = hasTools(request) ? ownTools(request) : void 0;
			if (format === void 0 || format.type === "text") return own ? { toolConfig: own } : {};
			let { name, schema } = format.type === "json" ? {
				name: "answer",
				schema: { type: "object" }
			} : format, safeName = name.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, 64) || "answer";
			if (means === "output-config") {
				let outputConfig = { textFormat: {
					type: "json_schema",
					structure: { jsonSchema: {
						name: safeName,
						schema: JSON.stringify(schema)
					} }
				} };
				return {
					...own && { toolConfig: own },
					outputConfig
				};
			}
			if (own) throw (0, _content_js__WEBPACK_IMPORTED_MODULE_0__.J)("it has tools and asks for JSON without a schema. Give a schema, or remove one of the two.");
			return { toolConfig: {
				tools: [{ toolSpec: {
					name: safeName,
					description: "Gives the answer.",
					inputSchema: { json: schema }
				} }],
				toolChoice: { tool: { name: safeName } }
			} };
		}
		function ownTools({ tools = [], toolChoice }) {
			return {
				tools: tools.map(({ name, description, inputSchema }) => {
					if (!/^[a-zA-Z0-9_-]{1,64}$/.test(name)) throw (0, _content_js__WEBPACK_IMPORTED_MODULE_0__.J)(`the name of the tool ${name} may have letters, digits, _ and - only, 64 at most.`);
					return { toolSpec: {
						name,
						...description && { description },
						inputSchema: { json: inputSchema }
					} };
				}),
				...toolChoice !== void 0 && { toolChoice: choiceOf(toolChoice) }
			};
		}
		function choiceOf(choice) {
			return typeof choice == "object" ? { tool: { name: choice.name } } : choice === "any" ? { any: {} } : { auto: {} };
		}
	})
};
