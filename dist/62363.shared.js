export const shared = {
62363: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hr: () => bedrock,
			Hw: () => bedrockAgents,
			N9: () => Rest,
			pk: () => agentCore,
			vG: () => surely
		});
		var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56754), _until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32127), _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67181);
		let bedrock = {
			name: "Bedrock",
			host: "bedrock"
		}, bedrockAgents = {
			name: "Bedrock",
			host: "bedrock-agent",
			signing: "bedrock"
		}, agentCore = {
			name: "AgentCore",
			host: "bedrock-agentcore-control",
			signing: "bedrock-agentcore"
		};
		class Rest {
			#control;
			#service;
			#what;
			constructor(control, service, what) {
				this.#control = control, this.#service = service, this.#what = what;
			}
			async read(request, operation) {
				let { text } = await this.#control.readRest(this.#service, this.#asked(request), signed(request), operation);
				return parsed(text, request);
			}
			async all(request, member, operation) {
				let items = [], page;
				do {
					let query = {
						...request.query,
						...page !== void 0 && { nextToken: page }
					}, next = request.method === "POST" && page !== void 0 && request.body !== void 0 ? {
						...request,
						body: {
							...request.body,
							nextToken: page
						}
					} : {
						...request,
						query
					}, answer = await this.read(next, operation);
					items.push(...answer[member] ?? []), page = answer.nextToken || void 0;
				} while (page !== void 0);
				return items;
			}
			async change(request, operation) {
				let { text } = await this.#control.changeRest(this.#service, this.#asked(request), signed(request), operation);
				return parsed(text, request);
			}
			surely(request, operation) {
				return surely(() => this.change(request, operation), operation);
			}
			#asked({ operation }) {
				return {
					operation,
					what: this.#what
				};
			}
		}
		async function surely(change, operation) {
			let { signal, clock, deadline } = operation;
			for (let lost = 0;;) try {
				return await change();
			} catch (error) {
				let isInTheWay = (0, _refusal_js__WEBPACK_IMPORTED_MODULE_2__.vu)(error, /^Conflict/);
				if ((0, _until_js__WEBPACK_IMPORTED_MODULE_1__.JD)(error)) lost += 1;
				else if (!isInTheWay) throw error;
				if (lost === 3 || signal.aborted || clock() >= deadline) throw error;
				await operation.wait(isInTheWay ? 5e3 : 1e3 * lost).catch(() => {
					throw error;
				});
			}
		}
		let signed = ({ method, path, query, body }) => ({
			method,
			path,
			...query !== void 0 && { query },
			...body !== void 0 && {
				headers: { "content-type": "application/json" },
				body: JSON.stringify(body)
			}
		});
		function parsed(text, { operation }) {
			if (text === "") return {};
			try {
				return JSON.parse(text);
			} catch {
				throw new _target_js__WEBPACK_IMPORTED_MODULE_0__.I(`The answer to ${operation} is no JSON. A proxy between may have changed it.`, { uncertain: !0 });
			}
		}
	}),
12352: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => unwatched });
		let unwatched = (alarms, what) => alarms.length === 0 ? [] : [{
			message: `${what} have no platform that would watch alarms while they go live.`,
			fix: "Leave `alarms` out, and have a schedule run `rollback` with `if`."
		}];
	})
};
