import { shared as shared0 } from './12826.shared.js';
import { shared as shared1 } from './82351.shared.js';
export const id = 2252;
export const ids = [2252, 8779];
export const modules = {
	92252: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { anthropicCounter: () => anthropicCounter });
		var _network_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1867), _anthropic_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89499), _anthropic_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98040), _anthropic_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48737), _anthropic_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44328), _anthropic_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1195), _model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92605), _once_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94931), _counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12826);
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
	12826: (shared0[12826]),
	17223: (shared0[17223]),
	18779: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { backoff: () => backoff });
		function backoff(first, failures, random) {
			return random * Math.min(2e4, first * 2 ** (failures - 1));
		}
	}),
	94931: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => once });
		function once(make) {
			let made;
			return () => (made ??= make(), made);
		}
	}),
	87997: (shared1[87997]),
	42200: (shared1[42200]),
	67769: (shared1[67769])
};
