import { shared as shared0 } from './98009.shared.js';
import { shared as shared1 } from './64996.shared.js';
export const id = 1683;
export const ids = [1683, 5750];
export const modules = {
	1683: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { anthropicCounter: () => anthropicCounter });
		var _network_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59687), _anthropic_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16642), _anthropic_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40059), _anthropic_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44430), _anthropic_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49697), _anthropic_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20903), _model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25852), _once_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97900), _counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98009);
		let members = [
			"model",
			"messages",
			"system",
			"tools",
			"tool_choice",
			"thinking",
			"output_config",
			"cache_control"
		];
		async function anthropicCounter(config, surroundings) {
			let { env, signal } = surroundings, { model, timeout, betas, concurrency } = config, url = (0, _anthropic_key_js__WEBPACK_IMPORTED_MODULE_4__.rs)(config, env), call = (0, _once_js__WEBPACK_IMPORTED_MODULE_8__.O)(() => {
				let key = (0, _anthropic_key_js__WEBPACK_IMPORTED_MODULE_4__.TN)(model, config, url, env), fetch = (0, _network_fetch_js__WEBPACK_IMPORTED_MODULE_0__.v)({
					env,
					concurrency
				}), version = config["api-version"];
				return (0, _anthropic_call_js__WEBPACK_IMPORTED_MODULE_1__.C)({
					url,
					key: key.value,
					betas,
					version,
					timeout,
					model,
					fetch,
					path: "/v1/messages/count_tokens"
				});
			});
			return (0, _counted_js__WEBPACK_IMPORTED_MODULE_7__.h)({
				by: "Anthropic",
				parameters: config.parameters,
				async body(request) {
					let { cache: _, ...uncached } = config, whole = await (0, _anthropic_request_js__WEBPACK_IMPORTED_MODULE_5__.G)(request, _anthropic_json_js__WEBPACK_IMPORTED_MODULE_3__.BW, {
						name: model,
						config: uncached
					});
					return Object.fromEntries(Object.entries(whole).filter(([name]) => members.includes(name)));
				},
				async count(body) {
					try {
						let { message } = await (await call())(body, signal), { input_tokens: tokens } = message ?? {};
						if (Number.isSafeInteger(tokens)) return tokens;
						throw new _model_js__WEBPACK_IMPORTED_MODULE_6__.ModelError("invalid-answer", `${url} sent no count of tokens for ${model}.`, { transient: !1 });
					} catch (error) {
						throw signal.throwIfAborted(), (0, _anthropic_errors_js__WEBPACK_IMPORTED_MODULE_2__.v)(error, {
							model,
							url
						});
					}
				},
				isUnable: ({ code }) => code === "unknown-model"
			}, surroundings);
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
	97900: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => once });
		function once(make) {
			let made;
			return () => (made ??= make(), made);
		}
	}),
	64996: (shared1[64996]),
	80603: (shared1[80603]),
	14948: (shared1[14948])
};
