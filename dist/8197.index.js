export const id = 8197;
export const ids = [8197];
export const modules = {
	21995: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	92344: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => limited });
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25852), _backoff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35750);
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
	88197: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			Limiters: () => _limiter_limiters_js__WEBPACK_IMPORTED_MODULE_1__.Limiters,
			openModel: () => openModel
		});
		var _limiter_limited_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92344), _limiter_limiters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55009), _priced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65516);
		async function openModel(name, config, surroundings, role = "answers") {
			if (config.provider === "replay") return (await __webpack_require__.e(9378).then(__webpack_require__.bind(__webpack_require__, 99378))).openReplay(name, config, surroundings);
			if (role === "embeds") return (await __webpack_require__.e(810).then(__webpack_require__.bind(__webpack_require__, 10810))).openEmbedder(name, config, surroundings);
			let endpoint = await openEndpoint(name, config, surroundings), limiter = (surroundings.limiters ?? new _limiter_limiters_js__WEBPACK_IMPORTED_MODULE_1__.Limiters()).of(endpoint.endpoint, config);
			return (0, _priced_js__WEBPACK_IMPORTED_MODULE_2__.a)((0, _limiter_limited_js__WEBPACK_IMPORTED_MODULE_0__.T)(name, endpoint, config, limiter), endpoint.listed, config.price);
		}
		async function openEndpoint(name, config, surroundings) {
			switch (config.provider) {
				case "anthropic": return (await Promise.all([__webpack_require__.e(1472), __webpack_require__.e(595)]).then(__webpack_require__.bind(__webpack_require__, 50595))).openAnthropic(name, config, surroundings);
				case "bedrock": return (await Promise.all([
					__webpack_require__.e(852),
					__webpack_require__.e(9114),
					__webpack_require__.e(3037)
				]).then(__webpack_require__.bind(__webpack_require__, 13037))).openBedrock(name, config, surroundings);
				case "bedrock-agent": return (await Promise.all([__webpack_require__.e(852), __webpack_require__.e(7981)]).then(__webpack_require__.bind(__webpack_require__, 77981))).openBedrockAgent(name, config, surroundings);
				case "command": return (await __webpack_require__.e(1560).then(__webpack_require__.bind(__webpack_require__, 91560))).openCommand(name, config, surroundings);
				case "http": return (await __webpack_require__.e(6637).then(__webpack_require__.bind(__webpack_require__, 96637))).openHttp(name, config, surroundings);
				case "openai": return (await Promise.all([__webpack_require__.e(2174), __webpack_require__.e(1923)]).then(__webpack_require__.bind(__webpack_require__, 91923))).openOpenai(name, config, surroundings);
				case "agentcore": return (await Promise.all([__webpack_require__.e(852), __webpack_require__.e(9819)]).then(__webpack_require__.bind(__webpack_require__, 39819))).openAgentcore(name, config, surroundings);
				case "sagemaker": return (await Promise.all([__webpack_require__.e(852), __webpack_require__.e(5822)]).then(__webpack_require__.bind(__webpack_require__, 65822))).openSagemaker(name, config, surroundings);
			}
		}
	}),
	65516: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => priced });
		var later = __webpack_require__(21995), listing = __webpack_require__(81927);
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
	81927: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
			let { calcPrice } = await __webpack_require__.e(2294).then(__webpack_require__.bind(__webpack_require__, 82294)), found = (id, options = {}) => calcPrice({
				input_tokens: 1,
				output_tokens: 1
			}, id, options) ?? void 0, of = { providerId };
			return (provider === void 0 ? found(modelId.slice(modelId.lastIndexOf("/") + 1)) : void 0) ?? found(modelId, of) ?? found(modelId.replace(geography, "$1"), of);
		}
	})
};
