export const id = 3373;
export const ids = [3373];
export const modules = { 63373: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { stateOfAlarm: () => stateOfAlarm });
	var _target_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47420);
	async function stateOfAlarm(name, calls, signal) {
		let asked = {
			operation: "DescribeAlarms",
			body: {
				AlarmNames: [name],
				AlarmTypes: ["MetricAlarm", "CompositeAlarm"]
			},
			what: "an alarm",
			action: "cloudwatch:DescribeAlarms"
		}, answer = await calls.of(_target_call_js__WEBPACK_IMPORTED_MODULE_0__.cloudWatch)(asked, signal);
		return [...answer.MetricAlarms ?? [], ...answer.CompositeAlarms ?? []].find(({ AlarmName }) => AlarmName === name)?.StateValue;
	}
}) };
