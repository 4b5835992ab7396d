import { shared as shared0 } from './50462.shared.js';
export const id = 2048;
export const ids = [2048];
export const modules = {
	92048: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openBedrockEmbedder: () => openBedrockEmbedder });
		var client_config = __webpack_require__(33926), aws_region = __webpack_require__(99694), models_model = __webpack_require__(25852), once = __webpack_require__(97900), errors = __webpack_require__(50462);
		let embeddingRules = [{
			names: /^Validation/,
			says: /too many input tokens|maxLength|too long|max(imum)? (input )?(tokens|length)/i,
			code: "invalid-request",
			message: ({ model }, said) => `A text is too long for ${model}: ${said} It is not cut, since it would be compared by a part of it alone. Take a model that takes longer texts, or with Cohere write \`extra: { truncate: END }\` (RIGHT for v4).`
		}, {
			names: /^Validation/,
			says: /minLength|empty/i,
			code: "invalid-request",
			message: ({ model }, said) => `${model} embeds no empty text: ${said}`
		}];
		var embedding_family = __webpack_require__(70788);
		async function openBedrockEmbedder(name, config, { env }) {
			let { model, extra, embedding = {} } = config, family = (0, embedding_family.qx)(embedding.of ?? model);
			if (family === void 0) throw new models_model.ModelError("unknown-model", `${model} is no embedding model that is known here.`, { attempts: 0 });
			let clientConfig = (0, client_config.awsClientConfig)({
				...config,
				attempts: 1,
				env
			}), bearer = env.AWS_BEARER_TOKEN_BEDROCK || void 0, sdk = (0, once.O)(() => Promise.all([
				__webpack_require__.e(2085),
				__webpack_require__.e(6579),
				__webpack_require__.e(3422),
				__webpack_require__.e(5118),
				__webpack_require__.e(5861),
				__webpack_require__.e(7462)
			]).then(__webpack_require__.t.bind(__webpack_require__, 47462, 19))), client = (0, once.O)(async () => new (await (sdk())).BedrockRuntimeClient(clientConfig)), call = (0, once.O)(async () => {
				let { jsonCalls } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 85241)), { ConverseCommand } = await sdk();
				return jsonCalls(await client(), ConverseCommand, {
					timeout: config.timeout,
					...bearer && { bearer }
				});
			}), region = clientConfig.region ?? await (0, aws_region.A)(await client(), name), asked = {
				...config,
				region,
				hasKey: bearer !== void 0
			}, path = `/model/${encodeURIComponent(model)}/invoke`;
			return {
				endpoint: `bedrock ${region} ${model}`,
				identity: {
					provider: "bedrock",
					model,
					region,
					embedding,
					...extra && { extra }
				},
				listed: {
					provider: "bedrock",
					model: embedding.of ?? model,
					writes: !1
				},
				most: {
					texts: family.texts,
					characters: 3e5
				},
				dimensions: embedding.dimensions,
				async attempt(texts, { signal }) {
					signal.throwIfAborted();
					try {
						let { body, latency, headers } = await (await call())(path, {
							...family.body(texts, embedding),
							...extra
						}, signal), vectors = family.vectors(body ?? {});
						if (!Array.isArray(vectors) || !vectors.every(Array.isArray)) throw new models_model.ModelError("invalid-answer", `Bedrock sent an answer of ${model} without vectors.`, { transient: !1 });
						let tokens = tokensOf(body, headers);
						return {
							vectors,
							latency,
							...tokens !== void 0 && { usage: {
								input: tokens,
								output: 0
							} }
						};
					} catch (error) {
						throw signal.throwIfAborted(), (0, errors.T)(error, asked, embeddingRules);
					}
				},
				close: async () => clientConfig.requestHandler.destroy()
			};
		}
		function tokensOf(body, headers) {
			let { inputTextTokenCount: told } = body ?? {}, count = Number(told ?? headers["x-amzn-bedrock-input-token-count"] ?? NaN);
			return Number.isFinite(count) ? count : void 0;
		}
	}),
	50462: (shared0[50462])
};
