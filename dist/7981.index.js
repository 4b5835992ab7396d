import { shared as shared0 } from './61183.shared.js';
export const id = 7981;
export const ids = [7981];
export const modules = {
	1695: (shared0[1695]),
	24852: (shared0[24852]),
	77981: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openBedrockAgent: () => openBedrockAgent });
		var external_node_crypto_ = __webpack_require__(77598), client_config = __webpack_require__(33926), errors = __webpack_require__(26177), in_time = __webpack_require__(1695), aws_region = __webpack_require__(99694), aws_sent = __webpack_require__(24852), once = __webpack_require__(97900), model = __webpack_require__(25852);
		async function readCompletion(completion, config, sent) {
			let heard = {
				text: "",
				toolCalls: [],
				intervened: !1
			}, decoder = new TextDecoder();
			for await (let { chunk, returnControl, trace } of completion) chunk?.bytes && (heard.firstText ??= performance.now() - sent, heard.text += decoder.decode(chunk.bytes, { stream: !0 })), returnControl && heard.toolCalls.push(...(returnControl.invocationInputs ?? []).flatMap(toolCallOf)), trace && listen(trace, heard, config["agent-id"]);
			heard.text += decoder.decode();
			let latency = performance.now() - sent, { text, toolCalls, firstText, usage, version, intervened, failure } = heard;
			if (text.trim() === "" && toolCalls.length === 0) {
				let why = failure === void 0 ? "" : ` (${failure.slice(0, 200)})`;
				throw new model.ModelError("empty-answer", `The agent ${config["agent-id"]} answered nothing${why}.`);
			}
			return {
				text,
				...toolCalls.length > 0 && {
					toolCalls,
					stopReason: "returnControl",
					finish: "tool-calls"
				},
				...intervened && {
					stopReason: "INTERVENED",
					finish: "filtered"
				},
				...usage && { usage },
				latency,
				...config.stream && firstText !== void 0 && { firstToken: firstText },
				...version !== void 0 && { version }
			};
		}
		function listen({ trace, agentId, agentVersion }, heard, id) {
			agentId === id && agentVersion !== void 0 && (heard.version = agentVersion), trace?.guardrailTrace?.action === "INTERVENED" && (heard.intervened = !0), trace?.failureTrace?.failureReason && (heard.failure = trace.failureTrace.failureReason);
			let { inputTokens, outputTokens } = usageOf(trace) ?? {};
			if (inputTokens === void 0 || outputTokens === void 0) return;
			let { input, output } = heard.usage ?? {
				input: 0,
				output: 0
			};
			heard.usage = {
				input: input + inputTokens,
				output: output + outputTokens
			};
		}
		function usageOf(trace) {
			return (trace?.orchestrationTrace ?? trace?.preProcessingTrace ?? trace?.postProcessingTrace ?? trace?.routingClassifierTrace)?.modelInvocationOutput?.metadata?.usage;
		}
		function toolCallOf({ functionInvocationInput: called, apiInvocationInput: api }) {
			if (called) return [{
				name: called.function ?? called.actionGroup ?? "",
				arguments: valuesOf(called.parameters)
			}];
			if (!api) return [];
			let name = `${api.httpMethod ?? "GET"} ${api.apiPath ?? ""}`.trim(), bodies = Object.values(api.requestBody?.content ?? {}).map(({ properties }) => valuesOf(properties));
			return [{
				name,
				arguments: Object.assign({}, valuesOf(api.parameters), ...bodies)
			}];
		}
		let valuesOf = (parameters = []) => Object.fromEntries(parameters.flatMap(({ name, type, value }) => name === void 0 ? [] : [[name, read(type, value)]]));
		function read(type, value = "") {
			if (type === void 0 || type === "string") return value;
			try {
				return JSON.parse(value);
			} catch {
				return value;
			}
		}
		let agentRules = [
			{
				names: /^AccessDenied/i,
				says: /when calling Bedrock/i,
				code: "access",
				message: ({ what, region }, said) => `Bedrock let ${what} in ${region} not use its own model: allow \`bedrock:InvokeModel\` in the agent\u2019s service role, and ask for access to the model. AWS: ${said}`
			},
			{
				names: /^ResourceNotFound/i,
				code: "unknown-model",
				message: ({ what, region }, said) => `Bedrock in ${region} does not know ${what}: ${said} Correct \`agent-id\`, \`agent-alias-id\` or \`region\`.`
			},
			{
				names: /^DependencyFailed/i,
				code: "unavailable",
				transient: !1,
				message: ({ what }, said) => `What ${what} needs failed, such as a function or a knowledge base: ${said}`
			},
			{
				names: /^Conflict/i,
				code: "unavailable",
				message: ({ what, region }, said) => `${what} in ${region} is busy with the same session or is being changed: ${said}`
			}
		];
		var deployed = __webpack_require__(42967);
		function agentRequest(request, config) {
			let who = `The agent ${config["agent-id"]}`;
			(0, deployed.DX)(request, who, { attachments: !0 });
			let turns = request.messages.filter(({ role }) => role !== "system"), question = turns.at(-1);
			if (question?.role !== "user" || question.content.trim() === "") throw refused(`${who} needs a question: end the prompt with a user message that has a text.`);
			let state = stateOf(turns.slice(0, -1), question, config, who);
			return {
				agentId: config["agent-id"],
				agentAliasId: config["agent-alias-id"],
				inputText: question.content,
				...config.trace && { enableTrace: !0 },
				...config.stream && { streamingConfigurations: { streamFinalResponse: !0 } },
				...Object.keys(state).length > 0 && { sessionState: state }
			};
		}
		function stateOf(before, question, config, who) {
			let files = (question.attachments ?? []).map(({ name, mediaType, bytes }) => ({
				name,
				source: {
					sourceType: "BYTE_CONTENT",
					byteContent: {
						mediaType,
						data: bytes
					}
				},
				useCase: "CHAT"
			}));
			if (files.length > 5) throw refused(`${who} takes 5 files with a question at most.`);
			if (before.some(({ attachments }) => attachments?.length)) throw refused(`${who} takes files with the last message only.`);
			let messages = before.map(({ role, content }) => ({
				role,
				content: [{ text: content }]
			})), attributes = config["session-attributes"], promptAttributes = config["prompt-session-attributes"];
			return {
				...messages.length > 0 && { conversationHistory: { messages } },
				...files.length > 0 && { files },
				...attributes && { sessionAttributes: attributes },
				...promptAttributes && { promptSessionAttributes: promptAttributes }
			};
		}
		let refused = (message) => new model.ModelError("invalid-request", message, { attempts: 0 });
		async function openBedrockAgent(name, config, { env }) {
			let clientConfig = (0, client_config.awsClientConfig)({
				...config,
				attempts: 1,
				env
			}), service = (0, once.O)(async () => {
				let { BedrockAgentRuntimeClient, InvokeAgentCommand } = await Promise.all([
					__webpack_require__.e(2085),
					__webpack_require__.e(6579),
					__webpack_require__.e(3422),
					__webpack_require__.e(5118),
					__webpack_require__.e(5861),
					__webpack_require__.e(7754)
				]).then(__webpack_require__.t.bind(__webpack_require__, 17754, 19));
				return {
					client: new BedrockAgentRuntimeClient(clientConfig),
					InvokeAgentCommand
				};
			}), region = clientConfig.region ?? await (0, aws_region.A)((await service()).client, name), { timeout, endpoint, version } = config, asked = {
				service: "Bedrock",
				what: `the agent ${config["agent-id"]} (alias ${config["agent-alias-id"]})`,
				action: "bedrock:InvokeAgent",
				region,
				endpoint,
				timeout
			}, { provider, "agent-id": agent, "agent-alias-id": alias } = config, attributes = [config["session-attributes"] ?? null, config["prompt-session-attributes"] ?? null];
			return {
				endpoint: `bedrock-agent ${region} ${agent}/${alias}`,
				...version !== void 0 && { identity: {
					provider,
					model: `${agent}/${alias}`,
					region,
					version,
					attributes
				} },
				async attempt(request, { signal }) {
					let input = {
						...agentRequest(request, config),
						sessionId: (0, external_node_crypto_.randomUUID)()
					};
					try {
						return await (0, in_time.R)(timeout, signal, async (abortSignal) => {
							let { client, InvokeAgentCommand } = await service(), command = new InvokeAgentCommand(input), sent = (0, aws_sent.N)(command), { completion } = await client.send(command, { abortSignal });
							return readCompletion((0, errors.unbroken)(completion ?? noEvents()), config, sent());
						});
					} catch (error) {
						throw signal.throwIfAborted(), (0, errors.awsError)(error, asked, agentRules);
					}
				},
				close: async () => clientConfig.requestHandler.destroy()
			};
		}
		async function* noEvents() {}
	})
};
