import { shared as shared0 } from './61183.shared.js';
import { shared as shared1 } from './53203.shared.js';
import { shared as shared2 } from './51460.shared.js';
export const id = 5822;
export const ids = [5822];
export const modules = {
	1695: (shared0[1695]),
	24852: (shared0[24852]),
	53203: (shared1[53203]),
	51460: (shared2[51460]),
	90405: (shared2[90405]),
	23788: (shared1[23788]),
	49156: (shared1[49156]),
	65822: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openSagemaker: () => openSagemaker });
		var client_config = __webpack_require__(33926), errors = __webpack_require__(26177), in_time = __webpack_require__(1695), aws_region = __webpack_require__(99694), aws_sent = __webpack_require__(24852), once = __webpack_require__(97900), chat_request = __webpack_require__(51460), json_call = __webpack_require__(85241), model = __webpack_require__(25852), chat_answer = __webpack_require__(53203), server_sent_events = __webpack_require__(61183), refusal = __webpack_require__(23788);
		let endpointRules = [
			{
				names: /^Validation/,
				says: /endpoint .*not found/i,
				code: "unknown-model",
				message: ({ what, region }, said) => `SageMaker in ${region} does not know ${what}: ${said} Correct \`endpoint-name\` or \`region\`; \`aws sagemaker list-endpoints\` shows what there is.`
			},
			{
				names: /^Validation/,
				says: /no capacity|autoscaling|in-?service|being (created|updated|deleted)|is (creating|updating|deleting)/i,
				code: "unavailable",
				message: ({ what, region }, said) => `${(0, errors.start)(what)} in ${region} is not ready: ${said}`
			},
			{
				names: /^Validation/,
				says: /inference component/i,
				code: "unknown-model",
				message: ({ what, region }, said) => `SageMaker in ${region} refused ${what}: ${said} Correct \`inference-component\`.`
			},
			{
				names: /^Validation/,
				says: /variant/i,
				code: "unknown-model",
				message: ({ what, region }, said) => `SageMaker in ${region} refused ${what}: ${said} Correct \`target-variant\`.`
			},
			{
				names: /^Validation/,
				says: /too large|payload size|exceeds the (maximum|limit)|6291456/i,
				code: "invalid-request",
				message: ({ what }, said) => `The request to ${what} is too large: ${said} SageMaker takes 6 MB.`
			},
			{
				names: /^ModelStreamError/,
				says: /ModelInvocationTimeExceeded/,
				code: "timeout",
				transient: !1,
				message: ({ what }, said) => `${(0, errors.start)(what)} did not end its answer in the time that SageMaker allows: ${said}`
			},
			{
				names: /^ModelStreamError/,
				code: "invalid-answer",
				transient: !0,
				message: ({ what }, said) => `The answer of ${what} breaks off: ${said}`
			}
		];
		function containerError(thrown, asked) {
			if (!(thrown instanceof Error) || thrown.name !== "ModelError" || thrown instanceof model.ModelError) return;
			let { OriginalStatusCode: status = 0, OriginalMessage: original = "", message } = thrown, body = parsed(original);
			return body === void 0 ? failure(status, (/with message "(.*?)"\. See http/s.exec(message)?.[1] ?? original) || message, asked) : refusedBy(status, body, asked);
		}
		function errorIn(value) {
			let { error, code } = value ?? {};
			if (error == null || error === "") return;
			let told = Number(error.code ?? code);
			return { status: told >= 400 && told < 600 ? told : 500 };
		}
		function refusedBy(status, body, asked) {
			let { message } = (0, refusal.c)(status, () => null, body);
			return failure(status, message, asked);
		}
		function failure(status, text, asked) {
			let { what } = asked, said = text === "" || /^\s*</.test(text) ? "" : `: ${(0, errors.sentence)(text)}`, answered = `The container of ${what} answered ${status}${said || "."}`, is = (code, message, transient) => new model.ModelError(code, message, transient === void 0 ? {} : { transient });
			return /timed out/i.test(text) || status === 408 || status === 504 ? is("timeout", `The container of ${what} did not answer in time${said || "."} SageMaker gives it 60 s: lower \`max-tokens\`, or write \`stream: true\`.`, !1) : status === 429 ? is("throttled", `${answered} Lower \`concurrency\`.`) : status === 404 ? is("unknown-model", `${answered} Correct \`format\`, or the model in \`extra\`.`) : is(status >= 400 && status < 500 ? "invalid-request" : "unavailable", answered);
		}
		function parsed(text) {
			try {
				let value = JSON.parse(text);
				return typeof value == "object" && value ? value : void 0;
			} catch {
				return;
			}
		}
		var reply = __webpack_require__(49156);
		let finishes = {
			length: "length",
			eos_token: "stop",
			stop_sequence: "stop"
		};
		function tgiReply(body, name) {
			let generated = Array.isArray(body) ? body[0] : body;
			if (typeof generated?.generated_text != "string") {
				let message = `An answer of ${name} has no \`generated_text\`. Write \`format: messages\` if its container answers in that form.`;
				throw new model.ModelError("invalid-answer", message, { transient: !1 });
			}
			return said(generated.generated_text, generated.details, name);
		}
		function tgiStream() {
			let pieces = [], last;
			return {
				add(event) {
					let generated = Array.isArray(event) ? event[0] : event;
					(generated.details || typeof generated.generated_text == "string") && (last = generated);
					let { text = "", special = !1 } = generated.token ?? {};
					return text === "" || special ? !1 : (pieces.push(text), !0);
				},
				reply: (name) => last && said(last.generated_text ?? pieces.join(""), last.details, name)
			};
		}
		function said(text, details, name) {
			let { finish_reason: stopReason, generated_tokens: output, input_length: length, prefill } = details ?? {}, input = length ?? (prefill && prefill.length > 0 ? prefill.length : void 0);
			return (0, reply.M)({
				text,
				calls: [],
				stopReason,
				finish: stopReason ? finishes[stopReason] : void 0,
				usage: (0, reply.F)({
					input,
					output
				})
			}, name);
		}
		function wholeReply(body, { format, name, asked }) {
			let value = answer_parsed(new TextDecoder().decode(body), asked);
			return failIfError(value, asked), format === "tgi" ? tgiReply(value, name) : (0, chat_answer.R)(value, name);
		}
		async function streamedReply(parts, contentType, { format, name, asked }) {
			let stream = format === "tgi" ? tgiStream() : (0, chat_answer.N)(), first, whole, texts = /\bevent-stream\b/i.test(contentType) ? (0, server_sent_events.h)(bytesOf(parts)) : (0, server_sent_events.M)(bytesOf(parts));
			for await (let text of texts) {
				let data = text.replace(/^data: ?/, "").trim();
				if (data === "" || data === "[DONE]" || data.startsWith(":")) continue;
				let value = answer_parsed(data, asked);
				failIfError(value, asked), isWhole(value) ? whole = (0, chat_answer.R)(value, name) : stream.add(value) && (first ??= performance.now());
			}
			let reply = whole ?? stream.reply(name);
			if (reply === void 0) throw new json_call.AwsError(json_call.brokenOff, "the stream ended before the answer");
			return {
				reply,
				first
			};
		}
		async function* bytesOf(parts) {
			for await (let { PayloadPart: part } of parts) part?.Bytes && (yield part.Bytes);
		}
		let isWhole = (value) => {
			let { choices } = value;
			return Array.isArray(choices) && choices[0]?.message !== void 0;
		};
		function failIfError(value, asked) {
			let error = errorIn(value);
			if (error) throw refusedBy(error.status, value, asked);
		}
		function answer_parsed(text, { what }) {
			try {
				let value = JSON.parse(text);
				if (typeof value == "object" && value) return value;
			} catch {}
			throw new model.ModelError("invalid-answer", `An answer of ${what} is not JSON. Its container has to answer as OpenAI\u2019s chat completions do, or as TGI with \`format: tgi\`.`, { transient: !1 });
		}
		var prompts_template = __webpack_require__(71690);
		let plain = {
			start: "",
			system: "{{content}}\n\n",
			user: "User: {{content}}\n\n",
			assistant: "Assistant: {{content}}\n\n",
			end: "Assistant:"
		};
		function tgiRequest(request, config) {
			let { messages, tools, parameters, responseFormat } = request, lost = [
				...tools && tools.length > 0 ? ["tools"] : [],
				...messages.some(({ attachments }) => attachments?.length) ? ["attachments"] : [],
				...parameters.reasoning === void 0 ? [] : ["`reasoning`"]
			];
			if (lost.length > 0) throw refused(`takes no ${lost.join(", no ")}. Write \`format: messages\`, or remove them.`);
			let asked = messages.filter(({ content }) => content.trim() !== "");
			if (asked.length === 0) throw refused("needs a text: add a user message to the prompt.");
			return {
				inputs: textOf(asked, config.template),
				parameters: {
					...parametersOf(parameters),
					...grammarOf(responseFormat),
					details: !0,
					return_full_text: !1,
					...config.extra
				}
			};
		}
		function textOf(messages, given) {
			let [first, second] = messages;
			if (given === void 0 && second === void 0 && first?.role === "user") return first.content;
			let template = given === void 0 ? plain : {
				system: "{{content}}",
				user: "{{content}}",
				assistant: "{{content}}",
				...given
			}, turns = messages.map(({ role, content }) => (0, prompts_template.GS)(template[role], [{ content }], () => void 0));
			return [
				template.start,
				...turns,
				template.end
			].join("");
		}
		function parametersOf({ temperature, topP, topK, maxTokens, stop, seed }) {
			return {
				...temperature !== void 0 && (temperature === 0 ? { do_sample: !1 } : {
					do_sample: !0,
					temperature
				}),
				...topP !== void 0 && topP < 1 && { top_p: topP },
				...topK !== void 0 && { top_k: topK },
				...maxTokens !== void 0 && { max_new_tokens: maxTokens },
				...stop !== void 0 && { stop: [...stop] },
				...seed !== void 0 && { seed }
			};
		}
		function grammarOf(format) {
			return format === void 0 || format.type === "text" ? {} : { grammar: {
				type: "json",
				value: format.type === "json" ? { type: "object" } : format.schema
			} };
		}
		let refused = (why) => new model.ModelError("invalid-request", `\`format: tgi\` ${why}`, { attempts: 0 });
		async function openSagemaker(name, config, { env }) {
			let clientConfig = (0, client_config.awsClientConfig)({
				...config,
				attempts: 1,
				env
			}), service = (0, once.O)(async () => {
				let { SageMakerRuntimeClient, InvokeEndpointCommand, InvokeEndpointWithResponseStreamCommand } = await Promise.all([
					__webpack_require__.e(2085),
					__webpack_require__.e(6579),
					__webpack_require__.e(3422),
					__webpack_require__.e(5118),
					__webpack_require__.e(5861),
					__webpack_require__.e(9636)
				]).then(__webpack_require__.t.bind(__webpack_require__, 39636, 19));
				return {
					client: new SageMakerRuntimeClient(clientConfig),
					InvokeEndpointCommand,
					InvokeEndpointWithResponseStreamCommand
				};
			}), region = clientConfig.region ?? await (0, aws_region.A)((await service()).client, name), { "endpoint-name": endpointName, format, stream, timeout, version } = config, component = config["inference-component"], variant = config["target-variant"], attributes = config["custom-attributes"], asked = {
				service: "SageMaker",
				what: `the endpoint ${endpointName}${component === void 0 ? "" : ` (${component})`}`,
				action: stream ? "sagemaker:InvokeEndpointWithResponseStream" : "sagemaker:InvokeEndpoint",
				region,
				endpoint: config.endpoint,
				timeout
			}, reading = {
				format,
				name: endpointName,
				asked
			}, target = {
				EndpointName: endpointName,
				ContentType: "application/json",
				...component !== void 0 && { InferenceComponentName: component },
				...variant !== void 0 && { TargetVariant: variant },
				...attributes !== void 0 && { CustomAttributes: attributes }
			};
			return {
				endpoint: `sagemaker ${region} ${[
					endpointName,
					component,
					variant
				].filter(Boolean).join("/")}`,
				...version !== void 0 && { identity: identityOf(config, region) },
				async attempt(request, { signal }) {
					let input = {
						...target,
						Body: Buffer.from(JSON.stringify(bodyOf(request, config)))
					};
					try {
						return await (0, in_time.R)(timeout, signal, async (abortSignal) => {
							let { client, InvokeEndpointCommand, InvokeEndpointWithResponseStreamCommand } = await service();
							if (!stream) {
								let command = new InvokeEndpointCommand({
									...input,
									Accept: "application/json"
								}), sent = (0, aws_sent.N)(command), { Body } = await client.send(command, { abortSignal }), latency = performance.now() - sent();
								return {
									...wholeReply(Body, reading),
									latency
								};
							}
							let command = new InvokeEndpointWithResponseStreamCommand(input), sent = (0, aws_sent.N)(command), { Body, ContentType = "" } = await client.send(command, { abortSignal }), { reply, first } = await streamedReply((0, errors.unbroken)(Body ?? noParts()), ContentType, reading), latency = performance.now() - sent();
							return {
								...reply,
								latency,
								...first !== void 0 && { firstToken: first - sent() }
							};
						});
					} catch (error) {
						throw signal.throwIfAborted(), containerError(error, asked) ?? (0, errors.awsError)(error, asked, endpointRules);
					}
				},
				close: async () => clientConfig.requestHandler.destroy()
			};
		}
		let dialect = {
			maxTokens: "max_tokens",
			strict: !1,
			streamUsage: !0
		};
		function bodyOf(request, config) {
			let { format, stream, extra } = config;
			return format === "tgi" ? {
				...tgiRequest(request, config),
				...stream && { stream: !0 }
			} : {
				...(0, chat_request.G)(request, dialect),
				...stream && {
					stream: !0,
					stream_options: { include_usage: !0 }
				},
				...extra
			};
		}
		function identityOf(config, region) {
			let { provider, format, version, template = null, extra = null } = config;
			return {
				provider,
				region,
				model: config["endpoint-name"],
				component: config["inference-component"] ?? null,
				variant: config["target-variant"] ?? null,
				attributes: config["custom-attributes"] ?? null,
				format,
				template,
				extra,
				version
			};
		}
		async function* noParts() {}
	}),
	61183: (shared0[61183])
};
