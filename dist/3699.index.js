import { shared as shared0 } from './61114.shared.js';
import { shared as shared1 } from './12826.shared.js';
export const id = 3699;
export const ids = [
	3699,
	5111,
	1114,
	8779,
	8892
];
export const modules = {
	88892: (shared0[88892]),
	61114: (shared0[61114]),
	41389: (shared0[41389]),
	25111: (shared0[25111]),
	3699: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			callTarget: () => callTarget,
			cloudWatch: () => cloudWatch,
			cloudWatchLogs: () => cloudWatchLogs,
			targetCalls: () => targetCalls
		});
		var _models_limiter_again_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17223), _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88892), _json_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61114), _signed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25111);
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
	17223: (shared1[17223]),
	18779: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { backoff: () => backoff });
		function backoff(first, failures, random) {
			return random * Math.min(2e4, first * 2 ** (failures - 1));
		}
	})
};
