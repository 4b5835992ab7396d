export const shared = {
56128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => ControlPlanes });
		var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56754), _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67181);
		class ControlPlanes {
			#signed;
			constructor(signed) {
				this.#signed = signed;
			}
			static async open(place, env) {
				let { openSigned } = await __webpack_require__.e(646).then(__webpack_require__.bind(__webpack_require__, 60646)), { region, profile, endpoint } = place, given = {
					...region && { region },
					...profile && { profile },
					...endpoint && { endpoint }
				};
				try {
					let signed = await openSigned({
						...given,
						timeout: 3e4,
						concurrency: 4,
						env
					}, "deployments.<name>.target");
					return new ControlPlanes(signed);
				} catch (error) {
					throw new _target_js__WEBPACK_IMPORTED_MODULE_0__.I(error.message, { cause: error });
				}
			}
			get region() {
				return this.#signed.region;
			}
			close() {
				this.#signed.close();
			}
			async read(service, asked, body, operation) {
				return this.#send(service.name, service.service, asked, operation, "reads", this.#target(service, asked, body));
			}
			async change(service, asked, body, operation) {
				return this.#send(service.name, service.service, asked, operation, "changes", this.#target(service, asked, body));
			}
			async readRest(service, asked, request, operation) {
				return this.#send(service.name, signingOf(service), asked, operation, "reads", this.#rest(service, request));
			}
			async changeRest(service, asked, request, operation) {
				return this.#send(service.name, signingOf(service), asked, operation, "changes", this.#rest(service, request));
			}
			#target(service, { operation: name }, body) {
				return async (signal) => {
					let { callTarget } = await __webpack_require__.e(7420).then(__webpack_require__.bind(__webpack_require__, 47420));
					return callTarget(this.#signed, service, name, body, signal);
				};
			}
			#rest(service, request) {
				return async (signal) => {
					let answer = await this.#signed.send(service, request, signal);
					if (answer.status < 300) return answer;
					let { refusalOf: errorOf } = await __webpack_require__.e(5241).then(__webpack_require__.bind(__webpack_require__, 85241));
					throw errorOf(answer, answer.text);
				};
			}
			async #send(name, prefix, asked, operation, kind, once) {
				let { region, endpoint } = this.#signed, about = {
					...asked,
					service: name,
					region,
					action: asked.action ?? `${prefix}:${asked.operation}`,
					endpoint
				}, { backoff } = await __webpack_require__.e(5750).then(__webpack_require__.bind(__webpack_require__, 35750));
				for (let attempt = 1;; attempt += 1) {
					if (kind === "changes" && await operation.hold(), operation.signal.aborted) throw cancelled(operation);
					try {
						return await once(operation.signal);
					} catch (thrown) {
						let refusal = await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.Of)(thrown, about, kind === "changes" && !operation.signal.aborted);
						if (operation.signal.aborted) throw kind === "changes" ? cancelled(operation, !0) : cancelled(operation);
						if (!(refusal.throttled || kind === "reads" && refusal.passing) || attempt === 8 || operation.clock() >= operation.deadline) throw refusal;
						await operation.wait(backoff(500, attempt, Math.random())).catch(() => {
							throw cancelled(operation);
						});
					}
				}
			}
		}
		let signingOf = ({ host, signing = host }) => signing;
		function cancelled({ signal }, uncertain = !1) {
			let { reason } = signal;
			return new _target_js__WEBPACK_IMPORTED_MODULE_0__.I(`The run had to end: ${reason instanceof Error ? reason.message : String(reason)}.`, { uncertain });
		}
	}),
67181: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Of: () => refusalOf,
			vu: () => isRefusal
		});
		var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56754);
		class Refusal extends _target_js__WEBPACK_IMPORTED_MODULE_0__.I {
			code;
			said;
			throttled;
			passing;
			constructor(message, { code, said, throttled = !1, passing = !1, ...rest }) {
				super(message, rest), this.code = code, this.said = said, this.throttled = throttled, this.passing = passing;
			}
		}
		let isRefusal = (error, code, says) => error instanceof Refusal && code.test(error.code) && (says?.test(error.said) ?? !0), throttles = /^(Throttl|TooManyRequests|TooManyUpdates|RequestLimitExceeded|RequestThrottled|PriorRequestNotComplete)/, signsIn = new Set(["credentials", "access"]);
		async function refusalOf(thrown, about, changes) {
			let [{ awsError, sentence }, { ModelError }] = await Promise.all([__webpack_require__.e(6177).then(__webpack_require__.bind(__webpack_require__, 26177)), Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 25852))]), { service, operation, what, action, region, endpoint } = about, told = awsError(thrown, {
				service,
				what,
				action,
				region,
				timeout: 3e4,
				...endpoint && { endpoint }
			}, []);
			if (!(told instanceof ModelError)) throw told;
			let { name: code, message, $metadata } = thrown, status = $metadata?.httpStatusCode, said = sentence(message), options = {
				code,
				said
			};
			return throttles.test(code) || status === 429 ? new Refusal(`${service} throttled ${operation} of ${what} in ${region}: ${said}`, {
				...options,
				throttled: !0,
				fix: "Try again in a while, or ask for a higher quota."
			}) : signsIn.has(told.code) ? new Refusal(told.message, {
				...options,
				...told.code === "access" && { fix: `Allow the role \`${action}\`.` }
			}) : status !== void 0 && status >= 400 && status < 500 ? new Refusal(`${service} refused ${operation} of ${what} (${code}): ${said}`, options) : new Refusal(status === void 0 || status < 400 ? `${service} gave no answer to ${operation} of ${what}: ${told.message}` : `${service} could not do ${operation} of ${what}: ${said}`, {
				...options,
				passing: !0,
				uncertain: changes
			});
		}
	}),
32127: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JD: () => isLost,
			Wo: () => untilEnd
		});
		var _config_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55258), _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56754);
		let pace = {
			first: 5e3,
			growth: 1.2
		};
		async function untilEnd(operation, look, { every } = { every: 3e4 }) {
			let { signal, clock, deadline, progress } = operation, begun = clock(), last = "", pause = Math.min(pace.first, every);
			for (;;) {
				if (signal.aborted) return unfinished(operation, last);
				let seen = await look();
				if (typeof seen != "string") return seen;
				seen !== last && progress(seen), last = seen;
				let left = deadline - clock();
				if (left <= 0) return {
					state: "unfinished",
					reason: `It had not ended after ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_1__.a3)(clock() - begun)}: ${seen}.`
				};
				try {
					await operation.wait(Math.min(pause, left));
				} catch {
					return unfinished(operation, last);
				}
				pause = Math.min(pause * pace.growth, every);
			}
		}
		function unfinished({ signal }, how) {
			let { reason } = signal;
			return {
				state: "unfinished",
				reason: `It was broken off (${reason instanceof Error ? reason.message : String(reason ?? "the time is over")})${how === "" ? "" : `: ${how}`}.`
			};
		}
		let isLost = (error) => error instanceof _target_js__WEBPACK_IMPORTED_MODULE_0__.I && error.uncertain;
	}),
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
	}),
85692: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E_: () => withoutMark,
			Fg: () => markOf,
			Mp: () => readMark,
			PQ: () => markText,
			aQ: () => markFound
		});
		var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67181);
		let written = /\baiops\/1 ([0-9a-f]{64}) ([0-9a-f]{64})\b/, hex = (digest) => digest.slice(7), markOf = ({ manifest, digest }) => ({
			content: manifest.contentDigest,
			release: digest
		}), markText = ({ content, release }) => `aiops/1 ${hex(content)} ${hex(release)}`;
		function readMark(description) {
			let [, content, release] = written.exec(description ?? "") ?? [];
			return content === void 0 ? void 0 : {
				content: `sha256:${content}`,
				release: `sha256:${release}`
			};
		}
		async function markFound(ask) {
			try {
				let mark = readMark((await ask()).description);
				return mark === void 0 ? {} : { mark };
			} catch (error) {
				if ((0, _refusal_js__WEBPACK_IMPORTED_MODULE_0__.vu)(error, /^ResourceNotFound/)) return "gone";
				throw error;
			}
		}
		let withoutMark = (description) => (description ?? "").replace(written, "").trim();
	})
};
