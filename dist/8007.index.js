import { shared as shared0 } from './85241.shared.js';
import { shared as shared1 } from './98009.shared.js';
import { shared as shared2 } from './64996.shared.js';
import { shared as shared3 } from './56128.shared.js';
export const id = 8007;
export const ids = [
	8007,
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
	}),
	77416: (shared2[77416]),
	14948: (shared2[14948]),
	95063: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => obstaclesOf });
		var _aws_target_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47420);
		async function obstaclesOf(names, control, operation) {
			if (names.length === 0) return [];
			let states = new Map(), page;
			do {
				let body = {
					AlarmNames: names.slice(0, 100),
					AlarmTypes: ["MetricAlarm", "CompositeAlarm"],
					MaxRecords: 100,
					...page !== void 0 && { NextToken: page }
				}, answer = await control.read(_aws_target_call_js__WEBPACK_IMPORTED_MODULE_0__.cloudWatch, {
					operation: "DescribeAlarms",
					action: "cloudwatch:DescribeAlarms",
					what: "the alarms of the rollout"
				}, body, operation);
				for (let { AlarmName = "", StateValue = "" } of [...answer.MetricAlarms ?? [], ...answer.CompositeAlarms ?? []]) states.set(AlarmName, StateValue);
				page = answer.NextToken || void 0;
			} while (page !== void 0);
			return names.flatMap((name) => {
				let state = states.get(name);
				return state === void 0 ? [{
					message: `There is no alarm ${name} in ${control.region}.`,
					fix: "Make it, or take it out of `alarms`."
				}] : state === "ALARM" ? [{
					message: `The alarm ${name} rings already.`,
					fix: "Wait until it is OK: it would take the release back."
				}] : (state !== "OK" && operation.log.warning(`The alarm ${name} has no data yet: it cannot tell whether a release is bad.`), []);
			});
		}
	}),
	56128: (shared3[56128]),
	67181: (shared3[67181]),
	56754: (shared2[56754]),
	32127: (shared3[32127])
};
