export const id = 6042;
export const ids = [6042];
export const modules = {
	31206: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => later });
		var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643), node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
		class Pauses {
			#idleness;
			#taken = 0;
			constructor(idleness) {
				this.#idleness = idleness;
			}
			async load(load) {
				let idle = this.#idleness.idle();
				for (let look = 0; look < 20; look += 1) {
					await this.#idleness.next();
					let before = Math.max(idle, this.#taken);
					if (idle = this.#idleness.idle(), idle - before >= 3) break;
				}
				return this.#taken = idle, load();
			}
		}
		let pauses = new Pauses({
			idle: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.eventLoopUtilization().idle,
			next: () => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(5)
		}), later = (load) => pauses.load(load);
	}),
	57177: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => limited });
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92605), _backoff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18779);
		function limited(name, endpoint, { concurrency, attempts }, limiter) {
			let { identity, close } = endpoint, { timing } = limiter;
			return {
				name,
				concurrency,
				load: limiter,
				...identity && { identity },
				...close && { close },
				async ask(request, options) {
					let question = limiter.enter(request, options), counted = 0, took = 0, rest = 0;
					try {
						for (let attempt = 1;; attempt += 1) {
							let turn = await limiter.turn(question, rest), answer;
							try {
								answer = await endpoint.attempt(request, options);
							} catch (thrown) {
								let error = limiter.failed(turn, thrown);
								if (!(error instanceof _model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError)) throw error;
								if (!error.transient) throw told(error, attempt);
								let isOneOfMany = error.code === "throttled" && limiter.asking > 1;
								if (rest = (0, _backoff_js__WEBPACK_IMPORTED_MODULE_1__.backoff)(50, isOneOfMany ? Math.min(attempt, 5) : attempt, timing.random()), isOneOfMany) continue;
								if (counted += 1, took += timing.now() - turn.sent + Math.max(rest, error.retryAfter ?? 0), counted >= attempts || took > limiter.patience) throw told(error, attempt);
								continue;
							}
							return limiter.answered(turn, request, answer.usage), {
								...answer,
								attempts: attempt
							};
						}
					} finally {
						limiter.leave();
					}
				}
			};
		}
		function told(error, attempts) {
			if (attempts === 1) return error;
			let { code, message, cause, transient, fatal } = error, because = cause === void 0 ? {} : { cause };
			return new _model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError(code, `${message} (${attempts} attempts)`, {
				attempts,
				transient,
				fatal,
				...because
			});
		}
	}),
	16042: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			Limiters: () => _limiter_limiters_js__WEBPACK_IMPORTED_MODULE_1__.Limiters,
			openModel: () => openModel
		});
		var _limiter_limited_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57177), _limiter_limiters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3709), _priced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67849);
		async function openModel(name, config, surroundings, role = "answers") {
			if (config.provider === "replay") return (await __webpack_require__.e(8582).then(__webpack_require__.bind(__webpack_require__, 68582))).openReplay(name, config, surroundings);
			if (role === "embeds") return (await __webpack_require__.e(8181).then(__webpack_require__.bind(__webpack_require__, 18181))).openEmbedder(name, config, surroundings);
			let endpoint = await openEndpoint(name, config, surroundings), limiter = (surroundings.limiters ?? new _limiter_limiters_js__WEBPACK_IMPORTED_MODULE_1__.Limiters()).of(endpoint.endpoint, config);
			return (0, _priced_js__WEBPACK_IMPORTED_MODULE_2__.a)((0, _limiter_limited_js__WEBPACK_IMPORTED_MODULE_0__.T)(name, endpoint, config, limiter), endpoint.listed, config.price);
		}
		async function openEndpoint(name, config, surroundings) {
			switch (config.provider) {
				case "anthropic": return (await Promise.all([__webpack_require__.e(9436), __webpack_require__.e(2579)]).then(__webpack_require__.bind(__webpack_require__, 72579))).openAnthropic(name, config, surroundings);
				case "bedrock": return (await Promise.all([
					__webpack_require__.e(2525),
					__webpack_require__.e(9724),
					__webpack_require__.e(2289)
				]).then(__webpack_require__.bind(__webpack_require__, 22289))).openBedrock(name, config, surroundings);
				case "bedrock-agent": return (await Promise.all([__webpack_require__.e(2525), __webpack_require__.e(7906)]).then(__webpack_require__.bind(__webpack_require__, 77906))).openBedrockAgent(name, config, surroundings);
				case "command": return (await __webpack_require__.e(965).then(__webpack_require__.bind(__webpack_require__, 60965))).openCommand(name, config, surroundings);
				case "http": return (await __webpack_require__.e(5313).then(__webpack_require__.bind(__webpack_require__, 85313))).openHttp(name, config, surroundings);
				case "openai": return (await Promise.all([__webpack_require__.e(2494), __webpack_require__.e(6548)]).then(__webpack_require__.bind(__webpack_require__, 86548))).openOpenai(name, config, surroundings);
				case "agentcore": return (await Promise.all([__webpack_require__.e(2525), __webpack_require__.e(5199)]).then(__webpack_require__.bind(__webpack_require__, 45199))).openAgentcore(name, config, surroundings);
				case "sagemaker": return (await Promise.all([__webpack_require__.e(2525), __webpack_require__.e(1280)]).then(__webpack_require__.bind(__webpack_require__, 81280))).openSagemaker(name, config, surroundings);
			}
		}
	}),
	67849: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => priced });
		var later = __webpack_require__(31206), listing = __webpack_require__(75716);
		async function priceOf(provider, modelId, override, { cacheTtl, writes } = {}) {
			if (override) return override;
			let prices = (await (0, listing.K)(provider, modelId))?.model_price, input = lowest(prices?.input_mtok), output = lowest(prices?.output_mtok) ?? (writes === !1 ? 0 : void 0);
			if (input === void 0 || output === void 0) return;
			let cacheRead = lowest(prices?.cache_read_mtok), cacheWrite = lowest(cacheTtl === "1h" ? prices?.cache_write_1h_mtok : prices?.cache_write_mtok);
			return {
				input,
				output,
				...cacheRead !== void 0 && { cacheRead },
				...cacheWrite !== void 0 && { cacheWrite }
			};
		}
		function costOf(usage, price) {
			if (usage === void 0 || price === void 0) return;
			let { cacheRead = 0, cacheWrite = 0 } = usage;
			if (cacheRead > 0 && price.cacheRead === void 0 || cacheWrite > 0 && price.cacheWrite === void 0) return;
			let cached = cacheRead * (price.cacheRead ?? 0) + cacheWrite * (price.cacheWrite ?? 0);
			return (usage.input * price.input + usage.output * price.output + cached) / 1e6;
		}
		let lowest = (price) => typeof price == "object" ? price.base : price;
		function priced(model, listed, override) {
			let price, load = async () => override ?? (listed && priceOf(listed.provider, listed.model, void 0, listed));
			return {
				...model,
				price() {
					return price ??= load(), price;
				},
				async ask(request, options) {
					let answering = model.ask(request, options);
					price ??= override === void 0 && listed ? (0, later.N)(load) : load();
					let answer = await answering, cost = answer.cost ?? costOf(answer.usage, await price);
					return cost === void 0 ? answer : {
						...answer,
						cost
					};
				}
			};
		}
	}),
	75716: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => listingOf });
		let listed = {
			anthropic: "anthropic",
			azure: "azure",
			bedrock: "aws",
			openai: "openai"
		}, geography = /(^|\/)(?:[a-z]{2,4}(?:-[a-z]+)?|global)\.(?=[a-z0-9-]+\.)/, known = new Map();
		function listingOf(provider, modelId) {
			let key = `${provider ?? ""} ${modelId}`, listing = known.get(key) ?? looked(provider, modelId);
			return known.set(key, listing), listing;
		}
		async function looked(provider, modelId) {
			let providerId = provider === void 0 ? "aws" : listed[provider];
			if (providerId === void 0) return;
			let { calcPrice } = await __webpack_require__.e(8462).then(__webpack_require__.bind(__webpack_require__, 88462)), found = (id, options = {}) => calcPrice({
				input_tokens: 1,
				output_tokens: 1
			}, id, options) ?? void 0, of = { providerId };
			return (provider === void 0 ? found(modelId.slice(modelId.lastIndexOf("/") + 1)) : void 0) ?? found(modelId, of) ?? found(modelId.replace(geography, "$1"), of);
		}
	})
};
