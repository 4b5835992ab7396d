import { shared as shared0 } from './51460.shared.js';
export const id = 1923;
export const ids = [1923];
export const modules = {
	51460: (shared0[51460]),
	90405: (shared0[90405]),
	91923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openOpenai: () => openOpenai });
		var chat_request = __webpack_require__(51460), openai_connection = __webpack_require__(93618), openai_content = __webpack_require__(90405);
		let notTaken = /unsupported|not supported|unrecogni[sz]ed|unknown|extra/i;
		function conceded({ status, param, message }, dialect, sent) {
			if (status !== 400 && status !== 422) return;
			let { maxTokens, strict } = dialect, refuses = (name) => name in sent && notTaken.test(message) && (param === name || RegExp(`\\b${name}\\b`).test(message));
			if (refuses("stream_options")) return {
				...dialect,
				streamUsage: !1
			};
			if (refuses(maxTokens)) return {
				...dialect,
				maxTokens: maxTokens === "max_tokens" ? "max_completion_tokens" : "max_tokens"
			};
			if (strict && /invalid schema for (response_format|text)|\bstrict\b/i.test(message)) return {
				...dialect,
				strict: !1
			};
		}
		var errors = __webpack_require__(31721), openai_place = __webpack_require__(21491), reading = __webpack_require__(92174), refusal = __webpack_require__(23788);
		function responsesRequest(request, { strict }) {
			let { responseFormat, tools, toolChoice, parameters } = request, { temperature, topP, topK, maxTokens, stop } = parameters, effort = (0, chat_request.y)(parameters);
			if (stop !== void 0) throw (0, openai_content.J5)("the Responses API knows no `stop`. Remove it, or write `api: chat`.");
			return {
				input: (0, openai_content.KD)(request).map(inputOf),
				store: !1,
				...temperature !== void 0 && { temperature },
				...topP !== void 0 && { top_p: topP },
				...topK !== void 0 && { top_k: topK },
				...maxTokens !== void 0 && { max_output_tokens: maxTokens },
				...effort !== void 0 && { reasoning: { effort } },
				...formatOf(responseFormat, strict),
				...tools?.length && {
					tools: tools.map(toolOf),
					...toolChoice && { tool_choice: choiceOf(toolChoice) }
				}
			};
		}
		function inputOf(message) {
			let { role, content, attachments = [] } = message;
			return {
				role,
				content: attachments.length === 0 ? content : (0, openai_content.CI)(message).map(contentOf)
			};
		}
		function contentOf(part) {
			return part.type === "text" ? {
				type: "input_text",
				text: part.text
			} : part.type === "image" ? {
				type: "input_image",
				image_url: part.url,
				detail: "auto"
			} : {
				type: "input_file",
				filename: part.from.name,
				file_data: part.url
			};
		}
		function formatOf(format, strict) {
			if (format === void 0 || format.type === "text") return {};
			if (format.type === "json") return { text: { format: { type: "json_object" } } };
			let { name, schema } = format;
			return { text: { format: {
				type: "json_schema",
				name: (0, openai_content.Vb)(name),
				schema: { ...schema },
				...strict && { strict }
			} } };
		}
		let toolOf = ({ name, description, inputSchema }) => ({
			type: "function",
			name,
			...description !== void 0 && { description },
			parameters: { ...inputSchema },
			strict: !1
		});
		function choiceOf(choice) {
			return typeof choice == "object" ? {
				type: "function",
				name: choice.name
			} : choice === "any" ? "required" : choice;
		}
		let dearOrCheap = /^(flex|priority|scale|fast)$/;
		async function openOpenai(name, config, { env }) {
			let place = (0, openai_place.$)(name, config, env), connection = await (0, openai_connection.N)(place, config, { env }), { model, api, stream = !1, timeout, "service-tier": tier, extra } = config, deployment = config.azure?.deployment, asked = {
				model,
				place,
				api,
				timeout,
				path: connection.path,
				...deployment && { deployment }
			}, dialect = {
				maxTokens: place.kind === "other" ? "max_tokens" : "max_completion_tokens",
				strict: !0,
				streamUsage: !0
			}, bodyOf = (request, means) => ({
				model: deployment ?? model,
				...api === "chat" ? (0, chat_request.G)(request, means) : responsesRequest(request, means),
				...tier !== void 0 && { service_tier: tier },
				...stream && { stream },
				...stream && api === "chat" && means.streamUsage && { stream_options: { include_usage: !0 } },
				...extra
			}), ask = async (request, signal, tried = []) => {
				let means = dialect, body = bodyOf(request, means), started = performance.now(), read = await connection.post(body, signal, async (response) => response.ok ? stream ? (0, reading.IB)(response, asked) : (0, reading.WQ)(response, asked) : (0, refusal.O)(response.status, (header) => response.headers.get(header), await response.text()));
				if ("reply" in read) {
					let { reply, first } = read, latency = performance.now() - started;
					return {
						...reply,
						latency,
						...first !== void 0 && { firstToken: first - started }
					};
				}
				let other = conceded(read, means, body);
				if (other === void 0 || tried.includes(JSON.stringify(other))) throw (0, errors.z_)(read, asked);
				return dialect = other, ask(request, signal, [...tried, JSON.stringify(means)]);
			};
			return {
				endpoint: `openai ${place.host} ${deployment ?? model}`,
				identity: identityOf(config, place),
				...place.kind !== "other" && !dearOrCheap.test(tier ?? "") && { listed: {
					provider: place.kind,
					model
				} },
				async attempt(request, { signal }) {
					if (signal.throwIfAborted(), request.parameters.topK !== void 0 && place.kind !== "other") throw (0, openai_content.J5)("OpenAI\u2019s models know no `top-k`. Remove it.");
					try {
						return await ask(request, signal);
					} catch (error) {
						throw signal.throwIfAborted(), (0, errors.rb)(error, asked);
					}
				}
			};
		}
		function identityOf(config, { url }) {
			let { model, api, azure, headers, "service-tier": tier, extra } = config;
			return {
				provider: "openai",
				model,
				url,
				api,
				...azure && { azure },
				...headers && { headers },
				...tier !== void 0 && { "service-tier": tier },
				...extra && { extra }
			};
		}
	})
};
