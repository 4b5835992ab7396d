import { shared as shared0 } from './12826.shared.js';
import { shared as shared1 } from './82351.shared.js';
export const id = 8914;
export const ids = [8914, 8779];
export const modules = {
	8914: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { bedrockCounter: () => bedrockCounter });
		var _aws_client_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46032), _aws_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58315), _bedrock_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34832), _bedrock_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67739), _bedrock_tools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57722), _model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92605), _once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94931), _counted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12826);
		async function bedrockCounter(config, surroundings) {
			let { env, signal } = surroundings, model = foundationModel(config.model);
			if (model === void 0) return;
			let clientConfig = (0, _aws_client_config_js__WEBPACK_IMPORTED_MODULE_0__.awsClientConfig)({
				...config,
				attempts: 1,
				env
			}), bearer = env.AWS_BEARER_TOKEN_BEDROCK || void 0, sdk = (0, _once_js__WEBPACK_IMPORTED_MODULE_7__.O)(() => Promise.all([
				__webpack_require__.e(853),
				__webpack_require__.e(2019),
				__webpack_require__.e(2782),
				__webpack_require__.e(8398),
				__webpack_require__.e(3477),
				__webpack_require__.e(7782)
			]).then(__webpack_require__.t.bind(__webpack_require__, 7782, 19))), client = (0, _once_js__WEBPACK_IMPORTED_MODULE_7__.O)(async () => new (await (sdk())).BedrockRuntimeClient(clientConfig)), call = (0, _once_js__WEBPACK_IMPORTED_MODULE_7__.O)(async () => {
				let { jsonCalls } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 61114)), { ConverseCommand } = await sdk();
				return jsonCalls(await client(), ConverseCommand, {
					timeout: config.timeout,
					...bearer && { bearer }
				});
			}), path = `/model/${encodeURIComponent(model)}/count-tokens`, region = clientConfig.region ?? await (0, _aws_region_js__WEBPACK_IMPORTED_MODULE_1__.A)(await client(), config.model), asked = {
				...config,
				model,
				region,
				hasKey: bearer !== void 0
			}, frame = (0, _bedrock_request_js__WEBPACK_IMPORTED_MODULE_3__.D)({
				model: config.model,
				...config.extra && { extra: config.extra }
			});
			return (0, _counted_js__WEBPACK_IMPORTED_MODULE_6__.h)({
				by: "Bedrock CountTokens",
				parameters: config.parameters,
				async body(request) {
					let { messages, system, toolConfig, additionalModelRequestFields: fields } = (0, _bedrock_request_js__WEBPACK_IMPORTED_MODULE_3__.$)(request, (0, _bedrock_tools_js__WEBPACK_IMPORTED_MODULE_4__.Xl)(request.responseFormat), frame);
					return { input: { converse: {
						messages,
						...system && { system },
						...toolConfig && { toolConfig },
						...fields && { additionalModelRequestFields: fields }
					} } };
				},
				async count(body) {
					try {
						let { inputTokens } = (await (await call())(path, body, signal)).body ?? {};
						if (Number.isSafeInteger(inputTokens)) return inputTokens;
						throw new _model_js__WEBPACK_IMPORTED_MODULE_5__.ModelError("invalid-answer", `Bedrock sent no count of tokens for ${model}.`, { transient: !1 });
					} catch (error) {
						throw signal.throwIfAborted(), (0, _bedrock_errors_js__WEBPACK_IMPORTED_MODULE_2__.T)(error, asked, rules);
					}
				},
				isUnable: ({ code }) => code === "unknown-model"
			}, surroundings);
		}
		let rules = [{
			names: /^AccessDenied/,
			says: /bedrock:CountTokens/,
			code: "access",
			message: ({ model, region }, said) => `The role may not count tokens for ${model} in ${region}: allow \`bedrock:CountTokens\` on it. AWS: ${said}`
		}, {
			names: /^(Validation|ResourceNotFound)/,
			says: /count.?tokens|not support|identifier|not found/i,
			code: "unknown-model",
			message: ({ model, region }, said) => `Bedrock does not count tokens for ${model} in ${region}: ${said}`
		}];
		function foundationModel(model) {
			let id = /^arn:[^/]*:(?:foundation-model|inference-profile)\/(.+)$/.exec(model)?.[1] ?? model;
			return /^(?:[a-z-]+\.)?(anthropic\.claude-.+)$/.exec(id)?.[1];
		}
	}),
	12826: (shared0[12826]),
	17223: (shared0[17223]),
	18779: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { backoff: () => backoff });
		function backoff(first, failures, random) {
			return random * Math.min(2e4, first * 2 ** (failures - 1));
		}
	}),
	87997: (shared1[87997]),
	42200: (shared1[42200]),
	67769: (shared1[67769])
};
