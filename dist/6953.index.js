import { shared as shared0 } from './98009.shared.js';
import { shared as shared1 } from './64996.shared.js';
export const id = 6953;
export const ids = [6953, 5750];
export const modules = {
	66953: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { bedrockCounter: () => bedrockCounter });
		var _aws_client_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33926), _aws_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99694), _bedrock_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50462), _bedrock_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34762), _bedrock_tools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74107), _model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25852), _once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97900), _counted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98009);
		async function bedrockCounter(config, surroundings) {
			let { env, signal } = surroundings, model = foundationModel(config.model);
			if (model === void 0) return;
			let clientConfig = (0, _aws_client_config_js__WEBPACK_IMPORTED_MODULE_0__.awsClientConfig)({
				...config,
				attempts: 1,
				env
			}), bearer = env.AWS_BEARER_TOKEN_BEDROCK || void 0, sdk = (0, _once_js__WEBPACK_IMPORTED_MODULE_7__.O)(() => Promise.all([
				__webpack_require__.e(2085),
				__webpack_require__.e(6579),
				__webpack_require__.e(3422),
				__webpack_require__.e(5118),
				__webpack_require__.e(5861),
				__webpack_require__.e(7462)
			]).then(__webpack_require__.t.bind(__webpack_require__, 47462, 19))), client = (0, _once_js__WEBPACK_IMPORTED_MODULE_7__.O)(async () => new (await (sdk())).BedrockRuntimeClient(clientConfig)), call = (0, _once_js__WEBPACK_IMPORTED_MODULE_7__.O)(async () => {
				let { jsonCalls } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 85241)), { ConverseCommand } = await sdk();
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
	98009: (shared0[98009]),
	90286: (shared0[90286]),
	35750: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { backoff: () => backoff });
		function backoff(first, failures, random) {
			return random * Math.min(2e4, first * 2 ** (failures - 1));
		}
	}),
	64996: (shared1[64996]),
	80603: (shared1[80603]),
	14948: (shared1[14948])
};
