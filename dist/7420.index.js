import { shared as shared0 } from './85241.shared.js';
import { shared as shared1 } from './98009.shared.js';
export const id = 7420;
export const ids = [
	7420,
	646,
	5241,
	5750,
	6177
];
export const modules = {
	26177: (shared0[26177]),
	85241: (shared0[85241]),
	47588: (shared0[47588]),
	60646: (shared0[60646]),
	47420: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			callTarget: () => callTarget,
			cloudWatch: () => cloudWatch,
			cloudWatchLogs: () => cloudWatchLogs,
			targetCalls: () => targetCalls
		});
		var _models_limiter_again_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90286), _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26177), _json_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85241), _signed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60646);
		let cloudWatch = {
			name: "CloudWatch",
			service: "monitoring",
			target: "GraniteServiceVersion20100801",
			version: "1.0"
		}, cloudWatchLogs = {
			name: "CloudWatch Logs",
			service: "logs",
			target: "Logs_20140328",
			version: "1.1"
		};
		async function targetCalls(options, where = "costs.cloudwatch") {
			let signed = await (0, _signed_js__WEBPACK_IMPORTED_MODULE_2__.openSigned)(options, where), { region, endpoint } = signed, { timeout } = options;
			return {
				region,
				of: (service) => {
					let { name } = service;
					return async ({ operation, body, what, action }, signal) => {
						let asked = {
							service: name,
							what,
							action,
							region,
							timeout,
							...endpoint !== void 0 && { endpoint }
						};
						return (0, _models_limiter_again_js__WEBPACK_IMPORTED_MODULE_3__.T)(() => callTarget(signed, service, operation, body, signal).catch((thrown) => {
							throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.awsError)(thrown, asked, []);
						}), options, signal);
					};
				}
			};
		}
		async function callTarget(signed, { service, host = service, target, version }, operation, body, signal) {
			let request = {
				headers: {
					"content-type": `application/x-amz-json-${version}`,
					"x-amz-target": `${target}.${operation}`
				},
				body: JSON.stringify(body)
			}, answer = await signed.send({
				host,
				signing: service
			}, request, signal);
			if (answer.status >= 300) throw (0, _json_call_js__WEBPACK_IMPORTED_MODULE_1__.refusalOf)(answer, answer.text);
			let value = (0, _json_call_js__WEBPACK_IMPORTED_MODULE_1__.parsed)(answer.text);
			if (value === void 0) throw (0, _json_call_js__WEBPACK_IMPORTED_MODULE_1__.notJsonOf)(answer);
			return value;
		}
	}),
	90286: (shared1[90286]),
	35750: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { backoff: () => backoff });
		function backoff(first, failures, random) {
			return random * Math.min(2e4, first * 2 ** (failures - 1));
		}
	})
};
