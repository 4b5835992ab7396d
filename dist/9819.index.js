import { shared as shared0 } from './61183.shared.js';
import { shared as shared1 } from './74020.shared.js';
export const id = 9819;
export const ids = [9819];
export const modules = {
	1695: (shared0[1695]),
	24852: (shared0[24852]),
	39819: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openAgentcore: () => openAgentcore });
		var client_config = __webpack_require__(33926), errors = __webpack_require__(26177), in_time = __webpack_require__(1695), aws_region = __webpack_require__(99694), aws_sent = __webpack_require__(24852), paths = __webpack_require__(7420), once = __webpack_require__(97900), application_answer = __webpack_require__(74020), model = __webpack_require__(25852), server_sent_events = __webpack_require__(61183), prompts_template = __webpack_require__(71690);
		function collect(paths) {
			let values = new Map(), get = (key) => values.get(key) ?? [], sum = (key) => {
				let found = get(key);
				return found.every((one) => typeof one == "number") ? found.reduce((a, b) => a + b, 0) : found[0];
			};
			return {
				add(json) {
					let said = !1;
					for (let [key, find] of paths) {
						let found = find(json);
						found.length > 0 && values.set(key, [...get(key), ...found]), said ||= key === "text-path" && found.some((one) => one !== "");
					}
					return said;
				},
				has: (key) => values.has(key),
				reply() {
					let counted = values.has("input-tokens-path") && values.has("output-tokens-path");
					return {
						text: get("text-path").map(prompts_template.e1).join(""),
						toolCalls: get("tool-calls-path").flat(),
						stopReason: get("stop-path").at(-1),
						version: get("version-path").at(-1),
						...values.has("cost-path") && { cost: sum("cost-path") },
						...counted && { usage: {
							input: sum("input-tokens-path"),
							output: sum("output-tokens-path")
						} }
					};
				}
			};
		}
		async function readAnswer(answered, reading) {
			let { contentType, sent } = answered, bytes = (0, errors.unbroken)(answered.bytes), heard = /^text\/event-stream\b/i.test(contentType) ? await readStream(bytes, reading) : wholeOf(await readAll(bytes), contentType, reading), latency = performance.now() - sent, { text, found, first } = heard, reply = found.reply();
			return {
				...(0, application_answer.u)({
					...reply,
					...text !== void 0 && { text }
				}, latency, reading.who, paths.V),
				...first !== void 0 && { firstToken: first - sent }
			};
		}
		async function readStream(bytes, reading) {
			let found = collect(reading.paths), byPath = hasTextPath(reading), texts = [], first, objects = 0;
			for await (let data of (0, server_sent_events.h)(bytes)) {
				if (data === "[DONE]") continue;
				let event = parsed(data);
				failIfError(event, reading);
				let text = event === void 0 ? data : event;
				typeof text != "string" && (objects += 1), !byPath && typeof text == "string" && texts.push(text), (found.add(event) || !byPath && typeof text == "string" && text !== "") && (first ??= performance.now());
			}
			if (byPath && objects > 0 && checkText(found, reading), !byPath && texts.length === 0 && objects > 0 && !found.has("tool-calls-path")) throw (0, application_answer.G)(`${reading.who} streams objects. Say where the text is in each, such as \`text-path: \$.event.contentBlockDelta.delta.text\`.`);
			return {
				text: byPath ? void 0 : texts.join(""),
				found,
				first
			};
		}
		async function readAll(bytes) {
			let pieces = [];
			for await (let piece of bytes) pieces.push(piece);
			return Buffer.concat(pieces).toString("utf8");
		}
		function wholeOf(body, contentType, reading) {
			let found = collect(reading.paths), value = /\bjson\b/i.test(contentType) || reading.paths.length > 0 ? parsed(body) : body;
			if (value === void 0 && body.trim() !== "") throw (0, application_answer.G)(`${reading.who} sent an answer that is not JSON.`);
			return found.add(value), hasTextPath(reading) ? (body.trim() !== "" && checkText(found, reading), {
				text: void 0,
				found
			}) : {
				text: typeof value == "string" ? value : body,
				found
			};
		}
		let hasTextPath = ({ paths }) => paths.some(([key]) => key === "text-path");
		function checkText(found, { who }) {
			if (!(found.has("text-path") || found.has("tool-calls-path"))) throw (0, application_answer.G)(`${who} sent an answer with nothing at \`text-path\`. Correct it.`);
		}
		function failIfError(event, { who }) {
			let { error, error_type: type } = event ?? {};
			if (typeof error != "string" || typeof type != "string") return;
			let message = `${who} failed in the middle of its answer (${type}): ${(0, errors.sentence)(error)}`;
			throw new model.ModelError("unavailable", message, { transient: !1 });
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		let logs = "Its log group in CloudWatch, /aws/bedrock-agentcore/runtimes/\u2026, says more.", runtimeRules = [
			{
				names: /^ResourceNotFound/,
				code: "unknown-model",
				message: ({ what, region }, said) => `AgentCore in ${region} does not know ${what}: ${said} Correct \`runtime\`, \`qualifier\` or \`region\`.`
			},
			{
				names: /^AccessDenied/,
				says: /authorization (token|method)|token type/i,
				code: "access",
				message: ({ what }) => `${(0, errors.start)(what)} takes tokens of OAuth, not AWS\u2019s signatures. Deploy it with IAM as its inbound authorization.`
			},
			{
				names: /^RuntimeClientError/,
				says: /\((400|415|422)\)/,
				code: "invalid-request",
				message: ({ what }, said) => `${(0, errors.start)(what)} does not take what it is sent: ${said} Correct \`payload\`.`
			},
			{
				names: /^RuntimeClientError/,
				says: /\(429\)/,
				code: "throttled",
				message: ({ what }, said) => `${(0, errors.start)(what)} throttles: ${said} Lower \`concurrency\`.`
			},
			{
				names: /^RuntimeClientError/,
				says: /\((401|403)\)/,
				code: "access",
				message: ({ what }, said) => `${(0, errors.start)(what)} refuses who asks: ${said} ${logs}`
			},
			{
				names: /^RuntimeClientError/,
				says: /initialization|starting the runtime/i,
				code: "unavailable",
				message: ({ what }, said) => `${(0, errors.start)(what)} did not start: ${said} ${logs}`
			},
			{
				names: /^RuntimeClientError/,
				code: "unavailable",
				transient: !1,
				message: ({ what }, said) => `${(0, errors.start)(what)} failed: ${said} ${logs}`
			},
			{
				names: /^RetryableConflict/,
				code: "unavailable",
				message: ({ what }, said) => `${(0, errors.start)(what)} is being started or stopped: ${said}`
			}
		];
		var deployed = __webpack_require__(42967), http_template = __webpack_require__(87166);
		function payloadOf(template, request, who) {
			let used = new Set(variablesIn(template));
			(0, deployed.DX)(request, who, { system: used.has("system") || used.has("messages") });
			let messages = request.messages.map(({ role, content }) => ({
				role,
				content
			})), system = messages.filter(({ role }) => role === "system").map(({ content }) => content), turns = messages.filter(({ role }) => role !== "system"), input = turns.at(-1);
			if (input?.role !== "user" || input.content.trim() === "") throw refused(`${who} needs a question: end the prompt with a user message that has a text.`);
			if (turns.length > 1 && !used.has("messages")) throw refused(`${who} would be sent the last message only. Put "{{messages}}" into \`payload\`, or shorten the prompt.`);
			let scope = {
				input: input.content,
				messages,
				...system.length > 0 && { system: system.join("\n\n") }
			};
			return JSON.stringify((0, http_template.B)(template, scope));
		}
		function variablesIn(template) {
			return typeof template == "string" ? (0, prompts_template.ht)(template).map(({ name }) => name) : typeof template == "object" && template ? Object.values(template).flatMap(variablesIn) : [];
		}
		let refused = (message) => new model.ModelError("invalid-request", message, { attempts: 0 });
		var config = __webpack_require__(37864);
		let regionIn = (runtime) => config.C.exec(runtime)?.[1];
		function runtimeArn({ runtime, account }, region, name) {
			let given = regionIn(runtime), at = `\`models.${name}\` in aiops.yml`;
			if (given !== void 0 && given !== region) throw unknown(`The runtime of ${at} is in ${given}, and its \`region\` is ${region}. Remove \`region\`.`);
			if (given !== void 0) return runtime;
			if (account === void 0) throw unknown(`An id needs its account: write \`account:\` or an ARN at ${at}.`);
			return `arn:${partitionOf(region)}:bedrock-agentcore:${region}:${account}:runtime/${runtime}`;
		}
		function partitionOf(region) {
			return region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
		}
		let unknown = (message) => new model.ModelError("unknown-model", message, { attempts: 0 });
		var external_node_crypto_ = __webpack_require__(77598);
		function openSessions(stop) {
			let ending = new Set(), refused = !1;
			return {
				fresh: () => (0, external_node_crypto_.randomUUID)(),
				end(id) {
					if (stop === void 0 || refused) return;
					let done = stop(id).catch((error) => {
						refused ||= error instanceof Error && error.name.startsWith("AccessDenied");
					});
					ending.add(done), done.finally(() => ending.delete(done));
				},
				async ended() {
					await Promise.all(ending);
				}
			};
		}
		let begun = /^(ModelError|RuntimeClientError|TimeoutError|AnswerBrokenOff|AbortError)$/;
		async function openAgentcore(name, config, { env }) {
			let { runtime, qualifier, payload, timeout, endpoint, version } = config, regionGiven = config.region ?? regionIn(runtime), connections = config.concurrency * (config["stop-session"] ? 2 : 1), clientConfig = (0, client_config.awsClientConfig)({
				...config,
				...regionGiven !== void 0 && { region: regionGiven },
				concurrency: connections,
				attempts: 1,
				env
			}), service = (0, once.O)(async () => {
				let { BedrockAgentCoreClient, InvokeAgentRuntimeCommand, StopRuntimeSessionCommand } = await Promise.all([
					__webpack_require__.e(2085),
					__webpack_require__.e(6579),
					__webpack_require__.e(3422),
					__webpack_require__.e(5118),
					__webpack_require__.e(5861),
					__webpack_require__.e(2688)
				]).then(__webpack_require__.t.bind(__webpack_require__, 12688, 19));
				return {
					client: new BedrockAgentCoreClient(clientConfig),
					InvokeAgentRuntimeCommand,
					StopRuntimeSessionCommand,
					paths: await (0, paths.j)(config)
				};
			}), region = clientConfig.region ?? await (0, aws_region.A)((await service()).client, name), agentRuntimeArn = runtimeArn(config, region, name), id = agentRuntimeArn.replace(/^.*\//, ""), what = `the runtime ${id} (${qualifier})`, who = (0, errors.start)(what), asked = {
				service: "AgentCore",
				what,
				action: "bedrock-agentcore:InvokeAgentRuntime",
				region,
				endpoint,
				timeout
			}, sessions = openSessions(config["stop-session"] ? async (runtimeSessionId) => {
				let { client, StopRuntimeSessionCommand } = await service();
				return client.send(new StopRuntimeSessionCommand({
					agentRuntimeArn,
					qualifier,
					runtimeSessionId
				}));
			} : void 0);
			return {
				endpoint: `agentcore ${region} ${id}/${qualifier}`,
				...version !== void 0 && { identity: identityOf(config, agentRuntimeArn) },
				async attempt(request, { signal }) {
					let runtimeSessionId = sessions.fresh(), input = {
						agentRuntimeArn,
						qualifier,
						runtimeSessionId,
						contentType: "application/json",
						accept: "application/json, text/event-stream",
						payload: Buffer.from(payloadOf(payload, request, who))
					};
					try {
						let answer = await (0, in_time.R)(timeout, signal, async (abortSignal) => {
							let { client, paths, InvokeAgentRuntimeCommand } = await service(), command = new InvokeAgentRuntimeCommand(input), sent = (0, aws_sent.N)(command), { response, contentType = "" } = await client.send(command, { abortSignal });
							return readAnswer({
								contentType,
								bytes: response,
								sent: sent()
							}, {
								who,
								paths
							});
						});
						return sessions.end(runtimeSessionId), answer;
					} catch (error) {
						throw (signal.aborted || error instanceof Error && begun.test(error.name)) && sessions.end(runtimeSessionId), signal.throwIfAborted(), (0, errors.awsError)(error, asked, runtimeRules);
					}
				},
				async close() {
					await sessions.ended(), clientConfig.requestHandler.destroy();
				}
			};
		}
		function identityOf(config, runtime) {
			let { provider, qualifier, payload, version } = config;
			return {
				provider,
				model: runtime,
				qualifier,
				payload,
				paths: Object.fromEntries(Object.entries(config).filter(([key]) => key.endsWith("-path"))),
				version
			};
		}
	}),
	74020: (shared1[74020]),
	7420: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => nameOf,
			j: () => openPaths
		});
		var _json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94275);
		let keys = {
			text: "text-path",
			toolCalls: "tool-calls-path",
			stopReason: "stop-path",
			cost: "cost-path",
			version: "version-path",
			"usage.input": "input-tokens-path",
			"usage.output": "output-tokens-path"
		};
		function openPaths(config) {
			let given = Object.values(keys).flatMap((key) => {
				let path = config[key];
				return path === void 0 ? [] : [(0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.Y)(path).then((find) => [key, (json) => find(json).filter((one) => one != null)])];
			});
			return Promise.all(given);
		}
		function nameOf(member) {
			let key = new Map(Object.entries(keys)).get(member);
			return key === void 0 ? `what \`tool-calls-path\` finds at ${member}` : `what \`${key}\` finds`;
		}
	}),
	61183: (shared0[61183])
};
