import { shared as shared0 } from './61183.shared.js';
import { shared as shared1 } from './57945.shared.js';
export const id = 1472;
export const ids = [1472];
export const modules = {
	20953: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MC: () => BrokenAnswer,
			hD: () => ApiError
		});
		class ApiError extends Error {
			name = "ApiError";
			status;
			type;
			code;
			retryAfter;
			retry;
			constructor(body, status, headers) {
				let { error } = body ?? {};
				super(typeof error?.message == "string" ? error.message : `HTTP ${status}`), this.status = status, this.type = typeof error?.type == "string" ? error.type : void 0, this.code = typeof error?.details?.error_code == "string" ? error.details.error_code : void 0, this.retryAfter = headers && retryAfterOf(headers);
				let retry = headers?.get("x-should-retry");
				this.retry = retry === "true" || retry === "false" ? retry === "true" : void 0;
			}
		}
		let limits = [
			"requests",
			"tokens",
			"input-tokens",
			"output-tokens"
		];
		function retryAfterOf(headers, now = Date.now()) {
			let milliseconds = Number(headers.get("retry-after-ms") ?? NaN);
			if (milliseconds > 0) return milliseconds;
			let given = headers.get("retry-after");
			if (given !== null) return positive(Number(given) * 1e3) ?? positive(Date.parse(given) - now);
			let resets = limits.filter((limit) => headers.get(`anthropic-ratelimit-${limit}-remaining`) === "0").map((limit) => Date.parse(headers.get(`anthropic-ratelimit-${limit}-reset`) ?? "") - now).filter((reset) => reset > 0);
			return resets.length === 0 ? void 0 : Math.max(...resets);
		}
		let positive = (value) => value > 0 ? value : void 0;
		class BrokenAnswer extends Error {
			name = "BrokenAnswer";
			how;
			constructor(how) {
				super(`the answer ${how}`), this.how = how;
			}
		}
	}),
	16642: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => messagesCalls });
		var network_error = __webpack_require__(84754), server_sent_events = __webpack_require__(61183), api_error = __webpack_require__(20953), errors = __webpack_require__(40059);
		async function messageOf(events, onText) {
			let message, stopped = !1, spoken = !1, spoke = (text) => {
				spoken || text === "" || (spoken = !0, onText());
			};
			for await (let data of events) {
				let event = parsed(data);
				if (event.type === "error") throw new api_error.hD(event);
				event.type === "message_start" ? message = {
					...event.message,
					content: [...event.message?.content ?? []]
				} : message !== void 0 && addTo(message, event, spoke), stopped ||= event.type === "message_stop";
			}
			if (message === void 0 || !stopped) throw new api_error.MC("breaks off");
			return message;
		}
		function addTo(message, event, spoke) {
			if (event.type === "content_block_start") message.content[event.index] = { ...event.content_block };
			else if (event.type === "content_block_delta") {
				let block = message.content[event.index], { delta } = event;
				if (block?.type === "text" && delta.type === "text_delta") block.text += delta.text, spoke(delta.text);
				else if (block?.type === "tool_use" && delta.type === "input_json_delta") {
					let streamed = block;
					streamed.json = (streamed.json ?? "") + delta.partial_json, spoke(delta.partial_json);
				}
			} else if (event.type === "message_delta") {
				let { stop_reason, stop_sequence, stop_details } = event.delta, counts = Object.entries(event.usage ?? {}).filter(([, count]) => count !== null), usage = {
					...message.usage,
					...Object.fromEntries(counts)
				};
				Object.assign(message, {
					stop_reason,
					stop_sequence,
					stop_details,
					usage
				});
			}
		}
		function parsed(data) {
			try {
				let event = JSON.parse(data);
				if (typeof event == "object" && event && "type" in event) return event;
			} catch {}
			throw new api_error.MC("is not JSON");
		}
		async function messagesCalls(options) {
			let { BaseAnthropic } = await __webpack_require__.e(7767).then(__webpack_require__.bind(__webpack_require__, 47767)), { key, betas, version, timeout, model, fetch, path = "/v1/messages" } = options, built = await new BaseAnthropic({
				baseURL: options.url,
				apiKey: key ?? "none",
				authToken: null,
				maxRetries: 0,
				timeout,
				fetch,
				logLevel: "off",
				openTelemetry: !1,
				defaultHeaders: {
					"anthropic-version": version,
					...betas && { "anthropic-beta": betas.join(",") },
					...key === void 0 && { authorization: null }
				}
			}).buildRequest({
				method: "post",
				path,
				body: {}
			}), url = new URL(built.url), headers = Object.fromEntries(built.req.headers);
			return async (body, signal) => {
				let controller = new AbortController(), abort = () => controller.abort(signal.reason), timer = setTimeout(() => controller.abort((0, errors.B)(model, timeout)), timeout);
				signal.addEventListener("abort", abort, { once: !0 });
				let started = performance.now();
				try {
					let text = JSON.stringify(body), response = await fetch(url, {
						method: "POST",
						headers,
						body: text,
						signal: controller.signal
					});
					if (response.status !== 200) throw new api_error.hD(call_parsed(await response.text().catch(() => "")), response.status, response.headers);
					let firstToken;
					return {
						message: await read(response, () => {
							firstToken = performance.now() - started;
						}),
						latency: performance.now() - started,
						...firstToken !== void 0 && { firstToken }
					};
				} catch (error) {
					throw controller.signal.throwIfAborted(), error instanceof network_error.Dr && error.brokeOff ? new api_error.MC("breaks off") : error;
				} finally {
					clearTimeout(timer), signal.removeEventListener("abort", abort);
				}
			};
		}
		async function read(response, onText) {
			if (response.body !== null && response.headers.get("content-type")?.startsWith("text/event-stream")) return messageOf((0, server_sent_events.h)(response.body), onText);
			let body = call_parsed(await response.text());
			if (body === void 0) throw new api_error.MC("is not JSON");
			return body;
		}
		function call_parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
	}),
	40059: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => tooLate,
			v: () => anthropicError
		});
		var _config_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55258), _network_network_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84754), _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25852), _api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20953);
		let spent = {
			code: "access",
			message: (_, said) => `Anthropic does not answer on the account of this key: ${said} See "Billing" and "Limits" in the Claude Console.`,
			transient: !1
		}, rules = [
			{
				status: 402,
				type: "billing_error",
				...spent
			},
			{
				says: /spend_limit|credit balance|usage limits?\b.*regain|specified .*usage limit/i,
				...spent
			},
			{
				says: /organization_on_hold|organization has been disabled/i,
				code: "access",
				message: (_, said) => `Anthropic has closed the organization of this key: ${said}`
			},
			{
				status: 401,
				type: "authentication_error",
				code: "credentials",
				message: ({ url, key }, said) => key === void 0 ? `${url} wants a key: ${said} Name the variable that holds it by \`api-key-env\`, beside \`url\`.` : `Anthropic does not accept the key in ${key}: ${said} Make one under "API keys" in the Claude Console, and in a workflow pass it on: \`env: { ${key}: \${{ secrets.${key} }} }\`.`
			},
			{
				status: 403,
				type: "permission_error",
				code: "access",
				message: ({ model, key = "use" }, said) => `Anthropic refused ${model}: the key in ${key} may not use it: ${said} Check the workspace of the key and its models in the Claude Console.`
			},
			{
				type: "not_found_error",
				code: "unknown-model",
				message: ({ model }, said) => `Anthropic does not know ${model}: ${said} Correct \`model\`; ids are in "Models overview" of Anthropic\u2019s documentation.`
			},
			{
				status: 404,
				code: "unknown-model",
				message: ({ url }) => `There is no Messages API at ${url} (HTTP 404). Correct \`url\`: /v1/messages is added to it.`
			},
			{
				status: 413,
				type: "request_too_large",
				code: "invalid-request",
				message: ({ model }) => `The request to ${model} is larger than the API takes (32 MB). Attach fewer or smaller images and documents.`
			},
			{
				status: 429,
				type: "rate_limit_error",
				code: "throttled",
				message: ({ model }, said) => `Anthropic throttled ${model}: ${said} Lower \`concurrency\`, raise \`attempts\`, or ask for higher limits.`
			},
			{
				status: 529,
				type: "overloaded_error",
				code: "unavailable",
				message: ({ model }) => `Anthropic is overloaded and could not answer with ${model} just now.`
			},
			{
				status: 504,
				type: "timeout_error",
				code: "timeout",
				message: ({ model }, said) => `Anthropic gave up on ${model}: ${said} Write \`stream: true\`, or lower \`max-tokens\` or \`reasoning\`.`
			},
			{
				status: 400,
				says: /adaptive thinking is not supported|effort parameter/i,
				code: "invalid-request",
				message: ({ model }, said) => `Anthropic refused the request to ${model}: ${said} Write \`reasoning\` as tokens, such as 4096, or write \`omit: [reasoning]\` beside \`model\`.`
			},
			{
				status: 400,
				says: /thinking\.type\.(enabled|disabled|between_tools)\b/,
				code: "invalid-request",
				message: ({ model }, said) => `Anthropic refused the request to ${model}: ${said} Write \`reasoning\` as low, medium or high, or write \`omit: [reasoning]\` beside \`model\`.`
			},
			{
				status: 400,
				says: /\b(temperature|top_p|top_k)\b/,
				code: "invalid-request",
				message: ({ model }, said) => `Anthropic refused the request to ${model}: ${said} To leave it out write \`omit: [temperature, top-p, top-k]\` beside \`model\`.`
			}
		];
		function anthropicError(thrown, asked) {
			if (thrown instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_2__.MC) {
				let message = `An answer of ${asked.model} ${thrown.how}. A proxy between may have changed or cut it.`;
				return new _model_js__WEBPACK_IMPORTED_MODULE_1__.ModelError("invalid-answer", message, { transient: thrown.how === "breaks off" });
			}
			if (thrown instanceof _network_network_error_js__WEBPACK_IMPORTED_MODULE_0__.Dr) return new _model_js__WEBPACK_IMPORTED_MODULE_1__.ModelError("unreachable", thrown.message, { transient: thrown.transient });
			if (!(thrown instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_2__.hD)) return thrown;
			let { status, type, retryAfter, retry } = thrown, said = sentence(thrown.message), is = (code, message, transient = retry) => new _model_js__WEBPACK_IMPORTED_MODULE_1__.ModelError(code, message, {
				...transient !== void 0 && { transient },
				...retryAfter !== void 0 && { retryAfter }
			}), rule = rules.find((one) => fits(one, thrown));
			if (rule) return is(rule.code, rule.message(asked, said), rule.transient);
			if (type === "api_error" || !(status === void 0 ? type === "invalid_request_error" : status < 500)) {
				let what = status === void 0 ? said : `HTTP ${status}.`;
				return is("unavailable", `Anthropic could not answer with ${asked.model} just now: ${what}`);
			}
			return status !== void 0 && status < 400 ? is("invalid-request", `${asked.url} sends on elsewhere (HTTP ${status}). Correct \`url\`.`) : is("invalid-request", `Anthropic refused the request to ${asked.model}: ${said}`);
		}
		function tooLate(model, milliseconds) {
			let message = `${model} gave no whole answer within ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_3__.a3)(milliseconds)}. Raise \`timeout\`, or lower \`max-tokens\`.`;
			return new _model_js__WEBPACK_IMPORTED_MODULE_1__.ModelError("timeout", message);
		}
		function fits({ status, type, says }, error) {
			return says !== void 0 && !says.test(`${error.code ?? ""} ${error.message}`) ? !1 : status === void 0 && type === void 0 ? !0 : error.type !== void 0 && type !== void 0 ? error.type === type : error.status === status;
		}
		function sentence(text) {
			let masked = text.replaceAll(/\bsk-[\w*-]{4,}/g, "sk-\u2026").replaceAll(/\b\d{12}\b/g, "************").replaceAll(/\s+/g, " ").trim(), short = masked.length > 300 ? `${masked.slice(0, 300)}\u2026` : masked;
			return /[.!?\u2026]$/.test(short) ? short : `${short}.`;
		}
	}),
	44430: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BW: () => firstWays,
			Th: () => jsonTool,
			UX: () => jsonRequest,
			nZ: () => otherWays
		});
		var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20953);
		let firstWays = {
			schema: "format",
			json: "tool",
			off: "disabled"
		};
		function otherWays(ways, request, thrown) {
			if (!(thrown instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__.hD) || thrown.status !== 400) return;
			let { message } = thrown, { responseFormat: format, parameters, tools } = request;
			if (parameters.reasoning === "none" && ways.off === "disabled" && message.includes("between_tools")) return {
				...ways,
				off: "between_tools"
			};
			let freely = !tools?.length;
			if (format?.type === "json-schema" && ways.schema === "format" && freely && /output_|schema|format/i.test(message)) return {
				...ways,
				schema: "tool"
			};
			if (format?.type === "json" && ways.json === "tool" && freely && /tool_choice|forced? /i.test(message)) return {
				...ways,
				json: "words"
			};
		}
		async function jsonRequest(format, ways, tools) {
			if (format.type === "text") return {};
			if (format.type === "json-schema" && (ways.schema === "format" || tools?.length)) return { format: {
				type: "json_schema",
				schema: await supported(format.schema)
			} };
			if (format.type === "json" && (ways.json === "words" || tools?.length)) return { instruction: "Answer with one JSON value alone: no text before or after it, and no code fence around it." };
			let name = jsonTool(format);
			return {
				tools: [{
					name,
					description: "Gives the answer.",
					inputSchema: format.type === "json" ? { type: "object" } : format.schema
				}],
				toolChoice: {
					type: "tool",
					name
				}
			};
		}
		function jsonTool(format) {
			return (format.type === "json" ? "answer" : format.name).replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, 64) || "answer";
		}
		let known = new WeakMap();
		async function supported(schema) {
			let before = known.get(schema);
			if (before) return before;
			let { transformJSONSchema } = await __webpack_require__.e(8399).then(__webpack_require__.bind(__webpack_require__, 98399)), made = schema;
			try {
				made = transformJSONSchema(schema);
			} catch {}
			return known.set(schema, made), made;
		}
	}),
	49697: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TN: () => keyOf,
			rs: () => urlOf,
			yG: () => ownUrl
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25852);
		let ownUrl = "https://api.anthropic.com";
		function urlOf({ url }, env) {
			let given = url ?? env.ANTHROPIC_BASE_URL;
			if (!given) return ownUrl;
			if (url !== void 0) return url.replace(/\/$/, "");
			let { username, password, protocol } = URL.parse(given) ?? {};
			if (protocol?.startsWith("http") && !username && !password) return given.replace(/\/$/, "");
			throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				key: "ANTHROPIC_BASE_URL",
				message: "This is not an address without a key in it. Write it as https://gateway.example.com."
			});
		}
		function keyOf(entry, config, url, env) {
			let given = config["api-key-env"], isKnown = url === ownUrl || url === env.ANTHROPIC_BASE_URL?.replace(/\/$/, "");
			if (given === void 0 && !isKnown) return {};
			let names = given === void 0 ? ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"] : [given];
			for (let name of names) {
				let value = env[name]?.trim();
				if (value) return {
					name,
					value
				};
			}
			if (given === void 0 && url !== ownUrl) return {};
			let [first = ""] = names;
			throw new _model_js__WEBPACK_IMPORTED_MODULE_1__.ModelError("credentials", `No key of Anthropic for the model ${entry}: ${names.join(" and ")} ${names.length > 1 ? "are" : "is"} not set. In a workflow pass a secret on: \`env: { ${first}: \${{ secrets.${first} }} }\`; another variable is named by \`api-key-env\` at \`models.${entry}\`.`, { attempts: 0 });
		}
	}),
	20903: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => messagesRequest });
		var anthropic_json = __webpack_require__(44430), model = __webpack_require__(25852);
		let refused = (why) => new model.ModelError("invalid-request", `Anthropic cannot take this prompt: ${why}`, { attempts: 0 });
		function samplingOf(parameters, thinks, { name, config }) {
			let omitted = config.omit ?? [], given = (key, value) => omitted.includes(key) ? void 0 : value, temperature = given("temperature", parameters.temperature), topP = given("top-p", parameters.topP), topK = given("top-k", parameters.topK);
			if (config["api-version"] === "2026-10-21") {
				let unknown = [
					...temperature === void 0 || temperature === 1 ? [] : ["temperature"],
					...topP === void 0 || topP === 1 ? [] : ["top-p"],
					...topK === void 0 ? [] : ["top-k"]
				];
				if (unknown.length === 0) return {};
				throw refused(`its API of 2026-10-21 has no ${unknown.join(", ")}. Remove it from the prompt, or write at \`models.${name}\` \`omit: [${unknown.join(", ")}]\`, or \`api-version: 2023-06-01\` for a model that still takes it.`);
			}
			if (thinks) {
				let withThinking = (what) => refused(`with \`reasoning\` it takes ${what}. Correct it, or write \`reasoning: none\`.`);
				if (temperature !== void 0 && temperature !== 1) throw withThinking("no other `temperature` than 1");
				if (topP !== void 0 && topP < .95) throw withThinking("a `top-p` from 0.95 to 1");
				if (topK !== void 0) throw withThinking("no `top-k`");
			}
			return {
				...temperature !== void 0 && { temperature },
				...topP !== void 0 && { top_p: topP },
				...topK !== void 0 && { top_k: topK }
			};
		}
		let defaultMaxTokens = 16e3, leastBudget = 1024;
		function thinkingOf(reasoning, maxTokens, { off }) {
			if (reasoning === void 0) return { maxTokens: maxTokens ?? defaultMaxTokens };
			if (reasoning === "none") return {
				thinking: { type: off },
				maxTokens: maxTokens ?? defaultMaxTokens
			};
			if (typeof reasoning != "number") return {
				thinking: { type: "adaptive" },
				effort: reasoning === "minimal" ? "low" : reasoning,
				maxTokens: maxTokens ?? defaultMaxTokens
			};
			if (reasoning < leastBudget) throw refused(`\`reasoning\` of ${reasoning} tokens is too little. Write ${leastBudget} or more, or an effort.`);
			if (maxTokens !== void 0 && maxTokens <= reasoning) throw refused(`\`reasoning\` of ${reasoning} tokens leaves none of \`max-tokens\` (${maxTokens}) for the answer. Raise \`max-tokens\` above it.`);
			return {
				thinking: {
					type: "enabled",
					budget_tokens: reasoning
				},
				maxTokens: maxTokens ?? reasoning + defaultMaxTokens
			};
		}
		function systemOf(messages, instruction, mark) {
			return marked([...messages.filter(({ role }) => role === "system").map(({ content }) => content), ...instruction === void 0 ? [] : [instruction]].map(textBlock), mark);
		}
		function turnsOf(messages, mark) {
			let turns = [];
			for (let [index, { role, content, attachments = [] }] of messages.entries()) {
				if (content.trim() === "" && attachments.length === 0) throw refused(`message ${index + 1} (${role}) is empty. Give it a text or remove it.`);
				if (attachments.length > 0 && role !== "user") throw refused(`message ${index + 1} (${role}) has an attachment. Attach it to a user message.`);
				if (role === "system") continue;
				let blocks = [...attachments.map(attachmentBlock), ...content.trim() === "" ? [] : [textBlock(content)]], last = turns.at(-1);
				last?.role === role ? last.content.push(...blocks) : turns.push({
					role,
					content: blocks
				});
			}
			if (turns[0] === void 0) throw refused("there is no user message. Add one to the prompt.");
			if (turns[0].role !== "user") throw refused("the first message is the assistant\u2019s. Put a user message before it.");
			let cached = turns.at(-2) ?? turns[0];
			return turns.map((turn) => turn === cached ? {
				...turn,
				content: marked(turn.content, mark)
			} : turn);
		}
		function marked(blocks, mark) {
			return mark === void 0 ? [...blocks] : blocks.map((block, index) => index === blocks.length - 1 ? {
				...block,
				cache_control: mark
			} : block);
		}
		let textBlock = (text) => ({
			type: "text",
			text
		}), imageTypes = [
			"image/jpeg",
			"image/png",
			"image/gif",
			"image/webp"
		];
		function attachmentBlock({ kind, name, mediaType, bytes }) {
			let data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			if (kind === "image") {
				if (!imageTypes.includes(mediaType)) throw refused(`it does not read ${name} (${mediaType}). Attach a PNG, JPEG, GIF or WebP image.`);
				return {
					type: "image",
					source: {
						type: "base64",
						media_type: mediaType,
						data: data.toString("base64")
					}
				};
			}
			if (mediaType === "application/pdf") return {
				type: "document",
				source: {
					type: "base64",
					media_type: mediaType,
					data: data.toString("base64")
				},
				title: name
			};
			if (!mediaType.startsWith("text/") && mediaType !== "application/json") throw refused(`it does not read ${name} (${mediaType}). Attach a PDF or a text file.`);
			return {
				type: "document",
				source: {
					type: "text",
					media_type: "text/plain",
					data: data.toString("utf8")
				},
				title: name
			};
		}
		let shared = ["tools", "system"];
		async function messagesRequest(request, ways, entry) {
			let { config } = entry, { stop, reasoning: asked, ...parameters } = request.parameters, reasoning = config.omit?.includes("reasoning") ? void 0 : asked, { thinking, effort, maxTokens } = thinkingOf(reasoning, parameters.maxTokens, ways), json = request.responseFormat && await (0, anthropic_json.UX)(request.responseFormat, ways, request.tools), mark = markOf(config), places = config.cache === !0 ? shared : config.cache || [], marked = (place) => places.includes(place) ? mark : void 0, system = systemOf(request.messages, json?.instruction, marked("system")), tools = toolsOf(request.tools ?? json?.tools, marked("tools")), choice = json?.toolChoice ?? choiceOf(request), outputConfig = {
				...effort && { effort },
				...json?.format && { format: json.format }
			};
			return merged({
				model: config.model,
				max_tokens: maxTokens,
				...system.length > 0 && { system },
				messages: turnsOf(request.messages, marked("messages")),
				...samplingOf(parameters, thinking !== void 0 && reasoning !== "none", entry),
				...stop !== void 0 && { stop_sequences: [...stop] },
				...thinking && { thinking },
				...Object.keys(outputConfig).length > 0 && { output_config: outputConfig },
				...tools && { tools },
				...choice && { tool_choice: choice },
				...config["service-tier"] && { service_tier: config["service-tier"].replace("-", "_") },
				...config.stream && { stream: !0 }
			}, config.extra);
		}
		let markOf = (config) => ({
			type: "ephemeral",
			...config["cache-ttl"] === "1 h" && { ttl: "1h" }
		});
		function toolsOf(tools, mark) {
			return tools?.map(({ name, description, inputSchema }, index) => ({
				name,
				...description !== void 0 && { description },
				input_schema: inputSchema,
				...mark && index === tools.length - 1 && { cache_control: mark }
			}));
		}
		function choiceOf({ tools, toolChoice }) {
			if (toolChoice !== void 0 && tools?.length) return typeof toolChoice == "string" ? { type: toolChoice } : {
				type: "tool",
				name: toolChoice.name
			};
		}
		function merged(body, extra = {}) {
			let result = { ...body };
			for (let [key, value] of Object.entries(extra)) result[key] = isObject(value) && isObject(result[key]) ? {
				...result[key],
				...value
			} : value;
			return result;
		}
		let isObject = (value) => typeof value == "object" && !!value && !Array.isArray(value);
	}),
	61183: (shared0[61183]),
	57945: (shared1[57945]),
	59687: (shared1[59687])
};
