export const id = 4586;
export const ids = [4586];
export const modules = { 34586: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { valuesOfMetric: () => valuesOfMetric });
	var _models_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25852), _target_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47420);
	async function valuesOfMetric({ namespace, metric, dimensions, statistic, period, periods }, calls, now, signal) {
		let end = Math.floor((now / 1e3 - 120) / period) * period, since = end - periods * period, query = {
			StartTime: since,
			EndTime: end,
			ScanBy: "TimestampAscending",
			MetricDataQueries: [{
				Id: "asked",
				MetricStat: {
					Metric: {
						Namespace: namespace,
						MetricName: metric,
						Dimensions: dimensions.map(({ name, value }) => ({
							Name: name,
							Value: value
						}))
					},
					Period: period,
					Stat: statistic
				}
			}]
		}, values = Array.from({ length: periods }, () => void 0), page;
		do {
			let asked = {
				operation: "GetMetricData",
				body: page === void 0 ? query : {
					...query,
					NextToken: page
				},
				what: "a metric",
				action: "cloudwatch:GetMetricData"
			}, answer = await calls.of(_target_call_js__WEBPACK_IMPORTED_MODULE_1__.cloudWatch)(asked, signal);
			for (let { StatusCode, Timestamps = [], Values = [] } of answer.MetricDataResults ?? []) {
				if (StatusCode === "Forbidden") throw new _models_model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("access", `CloudWatch refused the metric ${metric}. Allow \`cloudwatch:GetMetricData\`.`);
				if (StatusCode === "InternalError") throw new _models_model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("unavailable", `CloudWatch could not read the metric ${metric} just now.`);
				for (let [at, value] of Values.entries()) {
					let index = Math.round((secondsOf(Timestamps[at]) - since) / period);
					index >= 0 && index < periods && Number.isFinite(value) && (values[index] = value);
				}
			}
			page = answer.NextToken || void 0;
		} while (page !== void 0);
		return values;
	}
	let secondsOf = (given) => typeof given == "string" ? Date.parse(given) / 1e3 : given ?? NaN;
}) };
