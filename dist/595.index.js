export const id = 595;
export const ids = [595];
export const modules = { 50595: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openAnthropic: () => openAnthropic });
	var network_fetch = __webpack_require__(59687), models_model = __webpack_require__(25852), api_error = __webpack_require__(20953);
	let finishes = {
		end_turn: "stop",
		stop_sequence: "stop",
		tool_use: "tool-calls",
		max_tokens: "length",
		model_context_window_exceeded: "length",
		refusal: "filtered"
	};
	function answerOf(reply, model, jsonTool) {
		let { latency, firstToken } = reply, message = reply.message;
		if (!Array.isArray(message?.content)) throw new api_error.MC("is not a message");
		let { content, stop_reason: stopReason, usage: tokens, model: version } = message, calls = [], text = "";
		for (let block of content) {
			if (block?.type === "text" && (text += block.text ?? ""), block?.type !== "tool_use") continue;
			let input = inputOf(block, model, stopReason);
			block.name === jsonTool ? text += JSON.stringify(input) : calls.push({
				name: block.name,
				arguments: input
			});
		}
		if (text.trim() === "" && calls.length === 0) throw empty(model, message);
		let finish = stopReason === "tool_use" && calls.length === 0 ? "stop" : finishes[stopReason], usage = tokens && usageOf(tokens);
		return {
			text,
			...calls.length > 0 && { toolCalls: calls },
			...typeof stopReason == "string" && { stopReason },
			...finish && { finish },
			...usage && { usage },
			latency,
			...firstToken !== void 0 && { firstToken },
			...typeof version == "string" && { version }
		};
	}
	function inputOf(block, model, stopReason) {
		let { json } = block;
		if (!json) return block.input ?? {};
		try {
			return JSON.parse(json);
		} catch {
			let why = stopReason === "max_tokens" ? "that `max-tokens` cut off. Raise it." : "that is not JSON.";
			throw new models_model.ModelError("invalid-answer", `${model} called the tool ${block.name} with an input ${why}`, { transient: !1 });
		}
	}
	function usageOf(tokens) {
		let { input_tokens: input, output_tokens: output, output_tokens_details: details } = tokens, { cache_read_input_tokens: cacheRead, cache_creation_input_tokens: cacheWrite } = tokens;
		if (typeof input != "number" || typeof output != "number") return;
		let reasoning = details?.thinking_tokens;
		return {
			input,
			output,
			...cacheRead && { cacheRead },
			...cacheWrite && { cacheWrite },
			...reasoning && { reasoning }
		};
	}
	function empty(model, { stop_reason: stopReason, stop_details: details, usage }) {
		if (stopReason === "refusal") {
			let about = details?.category ? ` (${details.category.replaceAll("_", " ")})` : "";
			return new models_model.ModelError("filtered", `${model} refused to answer${about}. Anthropic\u2019s safety classifiers stopped it.`);
		}
		let why = {
			max_tokens: usage?.output_tokens_details?.thinking_tokens ? ": all of `max-tokens` went into thinking. Raise it, or lower `reasoning`" : " (it stopped for max_tokens: raise `max-tokens`)",
			model_context_window_exceeded: ": the prompt fills its context window. Shorten it",
			stop_sequence: ": it began with a text of `stop`",
			pause_turn: ": it paused for a tool of the server"
		};
		return new models_model.ModelError("empty-answer", `${model} answered nothing${why[stopReason] ?? ""}.`);
	}
	var anthropic_call = __webpack_require__(16642), errors = __webpack_require__(40059), json = __webpack_require__(44430), anthropic_key = __webpack_require__(49697), anthropic_request = __webpack_require__(20903);
	let pricedApart = ["speed", "inference_geo"];
	async function openAnthropic(name, config, { env }) {
		let { model, timeout, betas, concurrency } = config, url = (0, anthropic_key.rs)(config, env), key = (0, anthropic_key.TN)(name, config, url, env), asked = {
			model,
			url,
			...key.name !== void 0 && { key: key.name }
		}, version = config["api-version"], fetch = (0, network_fetch.v)({
			env,
			concurrency
		}), call = await (0, anthropic_call.C)({
			url,
			key: key.value,
			betas,
			version,
			timeout,
			model,
			fetch
		}), ways = json.BW;
		return {
			endpoint: `anthropic ${url} ${model}`,
			identity: {
				provider: "anthropic",
				model,
				version,
				...url !== anthropic_key.yG && { url },
				...config.omit && { omit: config.omit },
				...betas && { betas },
				...config.extra && { extra: config.extra }
			},
			...!pricedApart.some((member) => member in (config.extra ?? {})) && { listed: {
				provider: "anthropic",
				model,
				...config["cache-ttl"] === "1 h" && { cacheTtl: "1h" }
			} },
			async attempt(request, { signal }) {
				let format = request.responseFormat, tool = format && format.type !== "text" ? (0, json.Th)(format) : void 0, refusal;
				for (let tried = ways;;) {
					signal.throwIfAborted();
					let body = await (0, anthropic_request.G)(request, tried, {
						name,
						config
					});
					try {
						let answer = answerOf(await call(body, signal), model, tool);
						return ways = tried, answer;
					} catch (error) {
						let other = (0, json.nZ)(tried, request, error);
						if (other === void 0) {
							let first = refusal !== void 0 && error instanceof api_error.hD && error.status === 400;
							throw (0, errors.v)(first ? refusal : error, asked);
						}
						refusal ??= error, tried = other;
					}
				}
			}
		};
	}
}) };
