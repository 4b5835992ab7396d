export const id = 217;
export const ids = [217];
export const modules = { 40217: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { logsOf: () => logsOf });
	var _models_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25852), _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79361);
	async function logsOf(call, query, signal) {
		let { group, span, pause } = query, about = { what: `the log group ${group}` }, started = await call({
			operation: "StartQuery",
			body: {
				logGroupName: group,
				startTime: span.since,
				endTime: span.until - 1,
				queryString: queryOf(query.promptKey),
				limit: 1e4
			},
			...about,
			action: "logs:StartQuery"
		}, signal);
		for (let look = 0; look < 120; look += 1) {
			let { status, results = [] } = await call({
				operation: "GetQueryResults",
				body: { queryId: started.queryId },
				...about,
				action: "logs:GetQueryResults"
			}, signal);
			if (status === "Complete") return results.flatMap((row) => dayOf(row, span) ?? []);
			if (status !== "Running" && status !== "Scheduled") throw new _models_model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("unavailable", `The query of the log group ${group} ended as ${status}. Run it again.`);
			await pause(1e3, signal);
		}
		throw new _models_model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("timeout", `The query of the log group ${group} took more than two minutes. Write fewer \`days\`.`);
	}
	let sums = {
		input: "input.inputTokenCount",
		output: "output.outputTokenCount",
		cacheRead: "input.cacheReadInputTokenCount",
		cacheWrite: "input.cacheWriteInputTokenCount"
	}, queryOf = (key) => [
		`fields \`requestMetadata.${key}\` as prompt`,
		"filter schemaType = \"ModelInvocationLog\" and not ispresent(errorCode)",
		`stats count(*) as requests, ${Object.entries(sums).map(([name, field]) => `sum(${field}) as ${name}`).join(", ")} by bin(1d) as day, modelId, prompt`
	].join(" | ");
	function dayOf(row, span) {
		let of = Object.fromEntries(row.map(({ field, value }) => [field, value])), since = Date.parse(`${(of.day ?? "").replace(" ", "T")}Z`) / 1e3;
		if (!Number.isFinite(since) || of.modelId === void 0) return;
		let number = (name) => {
			let value = Number(of[name] ?? 0);
			return Number.isFinite(value) ? value : 0;
		};
		return {
			model: of.modelId,
			prompt: of.prompt,
			at: Math.floor((since - span.since) / _metrics_js__WEBPACK_IMPORTED_MODULE_1__.Y),
			day: {
				requests: number("requests"),
				input: number("input"),
				output: number("output"),
				cacheRead: number("cacheRead"),
				cacheWrite: number("cacheWrite")
			}
		};
	}
}) };
