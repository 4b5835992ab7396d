export const id = 3037;
export const ids = [3037];
export const modules = { 13037: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openBedrock: () => openBedrock });
	var client_config = __webpack_require__(33926), region = __webpack_require__(99694), once = __webpack_require__(97900), models_model = __webpack_require__(25852);
	let finishes = {
		end_turn: "stop",
		stop_sequence: "stop",
		tool_use: "tool-calls",
		max_tokens: "length",
		model_context_window_exceeded: "length",
		guardrail_intervened: "filtered",
		content_filtered: "filtered"
	}, malformed = {
		malformed_model_output: "wrote what Bedrock cannot read",
		malformed_tool_use: "wrote a call of a tool that Bedrock cannot read"
	};
	function answerOf(body, { model, standIn }) {
		let { output, stopReason, usage: tokens } = body ?? {}, finish = stopReason === void 0 ? void 0 : finishes[stopReason], content = output?.message?.content ?? (finish === "filtered" ? [] : void 0);
		if (!Array.isArray(content)) throw invalid(`Bedrock sent an answer of ${model} without a message.`);
		let called = content.flatMap(({ toolUse }) => toolUse ? [toolUse] : []), wrong = stopReason === void 0 ? void 0 : malformed[stopReason];
		if (wrong !== void 0) {
			let tool = called[0]?.name === void 0 ? "" : ` (${called[0].name})`;
			throw invalid(`${model} ${wrong}${tool}: it stopped for ${stopReason}. Simplify the prompt or the tools' schemas.`);
		}
		let stood = standIn && called.length > 0, text = (stood ? called.map(({ input }) => inputText(input)) : content.map(textOf)).join(""), toolCalls = stood ? [] : called.flatMap(({ name, input }) => callOf(name ?? "", input, model, finish));
		if (text.trim() === "" && toolCalls.length === 0) throw nothing(model, stopReason, finish);
		let usage = usageOf(tokens);
		return {
			text,
			...toolCalls.length > 0 && { toolCalls },
			...stopReason !== void 0 && { stopReason },
			...finish && { finish: standIn && finish === "tool-calls" ? "stop" : finish },
			...usage && { usage }
		};
	}
	function textOf({ text, citationsContent }) {
		return citationsContent ? (citationsContent.content ?? []).map((part) => part.text ?? "").join("") : text ?? "";
	}
	function inputText(input) {
		let value = typeof input == "string" ? parsed(input) : input;
		return value === void 0 ? String(input) : JSON.stringify(value);
	}
	function callOf(name, input, model, finish) {
		let value = typeof input == "string" && input !== "" ? parsed(input) : input || {};
		if (value !== void 0) return [{
			name,
			arguments: value
		}];
		if (finish === "length") return [];
		throw invalid(`${model} called the tool ${name} with arguments that are not JSON.`);
	}
	function usageOf(tokens) {
		let { inputTokens, outputTokens, cacheReadInputTokens: cacheRead, cacheWriteInputTokens: cacheWrite } = tokens ?? {};
		if (inputTokens !== void 0 && outputTokens !== void 0) return {
			input: inputTokens,
			output: outputTokens,
			...cacheRead !== void 0 && { cacheRead },
			...cacheWrite !== void 0 && { cacheWrite }
		};
	}
	function nothing(model, stopReason, finish) {
		if (finish === "filtered") return new models_model.ModelError("filtered", `A filter let nothing of the answer of ${model} through (${stopReason}).`);
		let because = stopReason === void 0 || finish === "stop" ? "" : ` (it stopped for ${stopReason}${hint(stopReason)})`;
		return new models_model.ModelError("empty-answer", `${model} answered nothing${because}.`);
	}
	function hint(stopReason) {
		return stopReason === "max_tokens" ? ": raise `max-tokens`" : stopReason === "model_context_window_exceeded" ? ": shorten the prompt" : "";
	}
	let invalid = (message) => new models_model.ModelError("invalid-answer", message, { transient: !1 });
	function parsed(text) {
		try {
			return JSON.parse(text);
		} catch {
			return;
		}
	}
	var errors = __webpack_require__(50462), bedrock_request = __webpack_require__(34762), tools = __webpack_require__(74107);
	async function openBedrock(name, config, { env }) {
		let clientConfig = (0, client_config.awsClientConfig)({
			...config,
			attempts: 1,
			env
		}), bearer = env.AWS_BEARER_TOKEN_BEDROCK || void 0, client = (0, once.O)(async () => {
			let { BedrockRuntimeClient } = await Promise.all([
				__webpack_require__.e(2085),
				__webpack_require__.e(6579),
				__webpack_require__.e(3422),
				__webpack_require__.e(5118),
				__webpack_require__.e(5861),
				__webpack_require__.e(7462)
			]).then(__webpack_require__.t.bind(__webpack_require__, 47462, 19));
			return new BedrockRuntimeClient(clientConfig);
		}), call = (0, once.O)(async () => callsOf(await client(), config, {
			timeout: config.timeout,
			...bearer && { bearer }
		})), asked = {
			...config,
			region: clientConfig.region ?? await (0, region.A)(await client(), name),
			hasKey: bearer !== void 0
		}, frame = (0, bedrock_request.D)(config), { model } = config, tier = config["service-tier"] ?? "default", schemaMeans = "output-config", ask = async (request, means, signal) => {
			let { body, ...times } = await (await call())((0, bedrock_request.$)(request, means, frame), signal);
			return {
				...answerOf(body, {
					model,
					standIn: (0, tools.Bl)(request, means)
				}),
				...times
			};
		};
		return {
			endpoint: `bedrock ${asked.region} ${model}`,
			...identityOf(config, asked.region),
			...tier === "default" && config.latency !== "optimized" && { listed: {
				provider: "bedrock",
				model
			} },
			async attempt(request, { signal }) {
				signal.throwIfAborted();
				let bySchema = request.responseFormat?.type === "json-schema", means = bySchema && !(0, tools._p)(request) ? schemaMeans : (0, tools.Xl)(request.responseFormat);
				try {
					return await ask(request, means, signal).catch((error) => {
						if (!bySchema || means === "tool" || (0, tools._p)(request) || !(0, errors.x)(error)) throw error;
						return schemaMeans = "tool", ask(request, "tool", signal);
					});
				} catch (error) {
					throw signal.throwIfAborted(), (0, errors.T)(error, asked);
				}
			}
		};
	}
	async function callsOf(client, config, options) {
		let { ConverseCommand } = await Promise.all([
			__webpack_require__.e(2085),
			__webpack_require__.e(6579),
			__webpack_require__.e(3422),
			__webpack_require__.e(5118),
			__webpack_require__.e(5861),
			__webpack_require__.e(7462)
		]).then(__webpack_require__.t.bind(__webpack_require__, 47462, 19)), path = `/model/${encodeURIComponent(config.model)}/converse`;
		if (!config.stream) {
			let { jsonCalls } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 85241)), call = await jsonCalls(client, ConverseCommand, options);
			return async (request, signal) => {
				let { body, latency } = await call(path, request, signal);
				return {
					body,
					latency
				};
			};
		}
		let [{ eventCalls }, { collected }] = await Promise.all([__webpack_require__.e(362).then(__webpack_require__.bind(__webpack_require__, 7981)), __webpack_require__.e(1134).then(__webpack_require__.bind(__webpack_require__, 21134))]), call = await eventCalls(client, ConverseCommand, options);
		return (body, signal) => collected(call(`${path}-stream`, body, signal));
	}
	function identityOf(config, region) {
		let { model, guardrail, latency, cache, stream, extra, "service-tier": tier } = config;
		return guardrail?.version === "DRAFT" ? {} : { identity: {
			provider: "bedrock",
			model,
			region,
			...guardrail && { guardrail: `${guardrail.id}:${guardrail.version}` },
			...tier && { tier },
			...latency && { latency },
			...cache && { cache },
			...stream && { stream },
			...extra && { extra }
		} };
	}
}) };
