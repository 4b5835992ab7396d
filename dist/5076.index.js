export const id = 5076;
export const ids = [5076];
export const modules = {
	67637: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => Asking });
		var _config_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55258), _models_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25852);
		class Asking {
			#maxCost;
			#meter;
			#stopper;
			#failures = new Set();
			#beside = new Map();
			constructor(maxCost, meter, stopper) {
				this.#maxCost = maxCost, this.#meter = meter, this.#stopper = stopper;
			}
			ask = async (side, request, repeat) => {
				let { model, freshness } = side;
				this.#closeWhenSpent(), this.#stopper.throwIfOver();
				let beside = this.#besideOf(side);
				if (beside?.over !== void 0) throw beside.over;
				let { signal, closing } = this.#stopper, options = {
					signal,
					closing,
					repeat,
					...freshness && { freshness }
				};
				try {
					let answer = await this.#meter.during(model, () => model.ask(request, options));
					return beside !== void 0 && (beside.answers += 1), this.#answered(answer), answer;
				} catch (error) {
					throw error instanceof _models_model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError && beside === void 0 && this.#failed(error), error instanceof _models_model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError && beside !== void 0 && (beside.errors += 1, (error.fatal || beside.answers === 0 && beside.errors >= 20) && (beside.over ??= error)), error;
				}
			};
			#besideOf(side) {
				if (side.isDispensable === void 0) return;
				let beside = this.#beside.get(side) ?? {
					answers: 0,
					errors: 0
				};
				return this.#beside.set(side, beside), beside;
			}
			judge(model, request, isTrial = !1, who = "judge") {
				return this.#forGrader(model, request, {
					count: this.#meter.judging,
					who,
					isTrial
				});
			}
			embed(model, request) {
				return this.#forGrader(model, request, {
					count: this.#meter.embedding,
					who: "embedding model",
					isTrial: !1
				});
			}
			async #forGrader(model, request, { count, who, isTrial }) {
				this.#closeWhenSpent(), this.#stopper.throwIfOver();
				let { signal, closing } = this.#stopper;
				try {
					let answer = await this.#meter.during(model, () => model.ask(request, {
						signal,
						closing,
						repeat: 0
					}));
					return count.answers += 1, answer.attempts === 0 ? count.kept += 1 : answer.cost === void 0 ? count.unpriced += 1 : count.spent += answer.cost, this.#paid(answer), answer;
				} catch (error) {
					let isExpected = isTrial && error instanceof _models_model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError && error.code === "invalid-request";
					throw error instanceof _models_model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError && !isExpected && this.#ungraded(`${who} ${model.name}`, count, error), error;
				}
			}
			#ungraded(whom, count, error) {
				let { code, message, fatal } = error;
				if (count.errors += 1, fatal && this.#stopper.stop({
					code,
					message: `the ${whom}: ${message}`
				}), this.#failures.add(error), count.answers > 0 || count.errors < 20 || this.#failures.size < 20) return;
				let why = `the first ${count.errors} questions to the ${whom} all failed: ${message}`;
				this.#stopper.stop({
					code: "only-errors",
					message: why
				});
			}
			#answered(answer) {
				this.#meter.answers += 1, this.#paid(answer);
			}
			#paid({ attempts, cost = 0 }) {
				attempts !== 0 && (this.#meter.spent += cost, this.#closeWhenSpent());
			}
			#closeWhenSpent() {
				let limit = this.#maxCost;
				limit === void 0 || this.#meter.spent < limit || this.#stopper.close("max-cost", () => limit > 0 ? `${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_1__.up)(this.#meter.spent)} spent of ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_1__.up)(limit)}` : "no money is left to spend");
			}
			#failed(error) {
				this.#meter.errors += 1;
				let { answers, errors } = this.#meter;
				error.fatal && this.#stopper.stop({
					code: error.code,
					message: error.message
				}), answers > 0 || errors < 20 || this.#stopper.stop({
					code: "only-errors",
					message: `the first ${errors} questions all failed: ${error.message}`
				});
			}
		}
	}),
	5076: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => evaluate });
		var all_of = __webpack_require__(73414), evaluation_asking = __webpack_require__(67637), errors = __webpack_require__(83502), grading_graders = __webpack_require__(18920), model = __webpack_require__(25852);
		class CaseSamples {
			#repeats;
			#meter;
			#observer;
			constructor(repeats, meter, observer) {
				this.#repeats = repeats, this.#meter = meter, this.#observer = observer;
			}
			async of(name, side, testCase, ask, juryOf) {
				let keep = async (sample) => (await this.#observer.sample(testCase, name, sample), sample), request = rendered(side, testCase);
				return request instanceof errors.yo ? [await keep({
					repeat: 0,
					...without("rendering", request.message)
				})] : (0, all_of.b)(Array.from({ length: this.#repeats }, async (_, repeat) => keep({
					repeat,
					request,
					...await this.#graded(side, testCase, ask(side, request, repeat), juryOf(repeat))
				})));
			}
			async #graded({ graders }, testCase, asked, jury) {
				let answer;
				try {
					if (answer = await asked, graders.length === 0) return {
						answer,
						grades: []
					};
					let graded = await (0, grading_graders.o)(graders, answer, testCase, jury);
					return this.#meter.graded(graded.pass), {
						answer,
						...graded
					};
				} catch (error) {
					if (error instanceof model.ModelError) return without(error.code, (0, errors.bD)(error));
					if (!(error instanceof errors.yo)) throw error;
					return {
						...answer && { answer },
						...without("grading", error.message)
					};
				}
			}
		}
		let without = (code, message) => ({
			error: {
				code,
				message
			},
			grades: []
		});
		function rendered(side, testCase) {
			try {
				return side.render(testCase);
			} catch (error) {
				if (error instanceof errors.yo) return error;
				throw error;
			}
		}
		var evaluation_judging = __webpack_require__(30577), evaluation_meter = __webpack_require__(20048);
		function askedOnce(ask) {
			let asked = [];
			return (side, request, repeat) => {
				let key = JSON.stringify([request, repeat]), before = asked.find((one) => one.model === side.model && one.key === key);
				if (before !== void 0) return before.answer;
				let answer = ask(side, request, repeat);
				return asked.push({
					model: side.model,
					key,
					answer
				}), answer;
			};
		}
		var stop = __webpack_require__(89453);
		async function eachCase(cases, width, stopper, work) {
			let iterator = cases[Symbol.asyncIterator](), index = 0;
			await Promise.all(Array.from({ length: width }, async () => {
				try {
					for (; !stopper.isOver;) {
						let next = await iterator.next();
						if (next.done === !0) return;
						await work(next.value, index++);
					}
				} catch (error) {
					stopper.caught(error);
				}
			})), await iterator.return?.();
		}
		let readyBeside = (concurrency) => concurrency < 10 ? 0 : concurrency;
		async function evaluate(plan, observer) {
			let sides = [
				...plan.base ? [["base", plan.base]] : [],
				["head", plan.head],
				...plan.reference ? [["reference", plan.reference]] : []
			], judges = Object.values(plan.judges ?? {}), models = new Set([...sides.map(([, { model }]) => model), ...judges.map(({ model }) => model)]), meter = new evaluation_meter.k(plan, [...models]), stopper = new stop.Q(plan.signal, plan.deadline), asking = new evaluation_asking.g(plan.maxCost, meter, stopper), judging = new evaluation_judging.L(plan.judges ?? {}, asking), samples = new CaseSamples(plan.repeats, meter, observer), outcomeOf = async (testCase, index) => {
				let ask = sides.length > 1 ? askedOnce(asking.ask) : asking.ask, jury = judging.ofCase(), ofBase = plan.base && samples.of("base", plan.base, testCase, ask, () => jury), rival = (repeat) => async () => (await ofBase?.catch(() => void 0))?.[repeat]?.answer, ofHead = samples.of("head", plan.head, testCase, ask, (repeat) => ({
					...jury,
					rival: rival(repeat)
				})), ofReference = plan.reference && samples.of("reference", plan.reference, testCase, ask, () => jury), [head = [], base, reference] = await (0, all_of.b)([
					ofHead,
					ofBase,
					ofReference
				].map((some) => Promise.resolve(some)));
				observer.outcome({
					index,
					case: testCase,
					head,
					...base && { base },
					...reference && { reference }
				}), meter.casesDone += 1, observer.progress(meter.progress());
			}, width = [...models].reduce((sum, { concurrency }) => sum + concurrency + readyBeside(concurrency), 0);
			await eachCase(plan.cases, Math.min(width, Math.max(plan.total, 1)), stopper, outcomeOf);
			let stopped = stopper.end();
			return {
				spent: meter.spent,
				judging: meter.judging,
				embedding: meter.embedding,
				...stopped && { stopped }
			};
		}
	}),
	30577: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => Judging });
		var _grading_judges_jury_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76012), _models_embedding_packed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49239), _models_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25852), _models_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64996), _all_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73414);
		class Judging {
			#jurors;
			#asking;
			#formless = new Set();
			constructor(jurors, asking) {
				this.#jurors = jurors, this.#asking = asking;
			}
			ofCase() {
				let asked = new Map(), embedded = new Map();
				return {
					embed: (embedder, texts) => (0, _all_of_js__WEBPACK_IMPORTED_MODULE_3__.b)(texts.map((text) => {
						let key = `${embedder}\n${text}`, vector = embedded.get(key) ?? this.#embed(embedder, text);
						return embedded.set(key, vector), vector;
					})),
					ask: (judge, request) => {
						let key = `${judge}\n${(0, _models_request_js__WEBPACK_IMPORTED_MODULE_2__.U)(request)}`, answer = asked.get(key) ?? this.#ask(judge, request);
						return asked.set(key, answer), answer;
					}
				};
			}
			async #embed(embedder, text) {
				let juror = Object.hasOwn(this.#jurors, embedder) ? this.#jurors[embedder] : void 0;
				if (juror === void 0) throw new _grading_judges_jury_js__WEBPACK_IMPORTED_MODULE_0__.ZG(embedder, "there is no model of that name to ask.");
				try {
					let request = {
						messages: [{
							role: "user",
							content: text
						}],
						parameters: {}
					}, answer = await this.#asking.embed(juror.model, request), vector = (0, _models_embedding_packed_js__WEBPACK_IMPORTED_MODULE_4__.K)(answer.text);
					if (vector !== void 0) return vector;
					throw new _grading_judges_jury_js__WEBPACK_IMPORTED_MODULE_0__.ZG(embedder, "what was recorded is none.");
				} catch (error) {
					throw error instanceof _models_model_js__WEBPACK_IMPORTED_MODULE_1__.ModelError ? new _grading_judges_jury_js__WEBPACK_IMPORTED_MODULE_0__.ZG(embedder, error.message, { cause: error }) : error;
				}
			}
			async #ask(judge, request) {
				let juror = Object.hasOwn(this.#jurors, judge) ? this.#jurors[judge] : void 0;
				if (juror === void 0) throw new _grading_judges_jury_js__WEBPACK_IMPORTED_MODULE_0__.zW(judge, "there is no model of that name to ask.");
				let complete = (0, _models_request_js__WEBPACK_IMPORTED_MODULE_2__.r)(request, juror.parameters), { responseFormat: format, ...plain } = complete, ask = (asked, isTrial) => this.#asking.judge(juror.model, asked, isTrial, juror.who);
				try {
					if (format === void 0 || this.#formless.has(judge)) return await ask(plain, !1);
					try {
						return await ask(complete, !0);
					} catch (error) {
						if (!(error instanceof _models_model_js__WEBPACK_IMPORTED_MODULE_1__.ModelError) || error.code !== "invalid-request") throw error;
					}
					let answer = await ask(plain, !1);
					return this.#formless.add(judge), answer;
				} catch (error) {
					throw error instanceof _models_model_js__WEBPACK_IMPORTED_MODULE_1__.ModelError ? new _grading_judges_jury_js__WEBPACK_IMPORTED_MODULE_0__.zW(judge, error.message, { cause: error }) : error;
				}
			}
		}
	}),
	20048: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => Meter });
		class Meter {
			spent = 0;
			judging = {
				answers: 0,
				kept: 0,
				errors: 0,
				spent: 0,
				unpriced: 0
			};
			embedding = {
				answers: 0,
				kept: 0,
				errors: 0,
				spent: 0,
				unpriced: 0
			};
			answers = 0;
			errors = 0;
			casesDone = 0;
			#graded = 0;
			#passed = 0;
			#inFlight = 0;
			#plan;
			#models;
			#started;
			constructor(plan, models) {
				this.#plan = plan, this.#models = models, this.#started = plan.clock();
			}
			async during({ load }, question) {
				if (load !== void 0) return question();
				this.#inFlight += 1;
				try {
					return await question();
				} finally {
					--this.#inFlight;
				}
			}
			graded(pass) {
				this.#graded += 1, pass && (this.#passed += 1);
			}
			progress() {
				let { label, total, clock } = this.#plan, seconds = (clock() - this.#started) / 1e3, loads = new Set(this.#models.flatMap(({ load }) => load ?? [])), slowed = this.#models.flatMap(({ load, concurrency }) => load !== void 0 && load.throttled > 0 && load.atOnce < concurrency ? load.atOnce : []);
				return {
					label,
					done: this.casesDone,
					total,
					inFlight: [...loads].reduce((sum, { inFlight }) => sum + inFlight, this.#inFlight),
					...slowed.length > 0 && { throttled: Math.min(...slowed) },
					...this.#graded > 0 && { passRate: this.#passed / this.#graded },
					...this.spent > 0 && { spent: this.spent },
					...this.casesDone > 0 && { left: seconds / this.casesDone * (total - this.casesDone) }
				};
			}
		}
	}),
	89453: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => Stopper });
		var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474), _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502);
		class Stopper {
			signal;
			closing;
			#drained = Error("nothing further is asked");
			#outside;
			#deadline;
			#controller = new AbortController();
			#closer = new AbortController();
			#reason;
			#closed;
			#isRefused = !1;
			#crash;
			constructor(outside, deadline) {
				this.#outside = outside, this.#deadline = deadline, this.signal = AbortSignal.any([outside, this.#controller.signal]), this.closing = this.#closer.signal, (0, node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, this.signal), deadline?.aborted ? this.#late() : deadline?.addEventListener("abort", this.#late);
			}
			#late = () => this.close("max-time", () => (0, _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(this.#deadline?.reason));
			stop(reason) {
				this.#reason ??= reason, this.#controller.abort(Error(reason.message));
			}
			close(code, message) {
				this.#closed ??= () => ({
					code,
					message: message()
				}), this.#closer.abort(this.#drained);
			}
			get isOver() {
				return this.#isRefused || this.#reason !== void 0 || this.signal.aborted;
			}
			throwIfOver() {
				if (this.signal.throwIfAborted(), this.#closed !== void 0 && (this.#isRefused = !0), this.isOver) throw this.#drained;
			}
			caught(error) {
				error === this.#drained && (this.#isRefused = !0), error === this.#drained || this.signal.aborted && error === this.signal.reason || (this.#crash ??= { error }, this.#controller.abort(error));
			}
			end() {
				if (this.#deadline?.removeEventListener("abort", this.#late), this.#crash !== void 0) throw this.#crash.error;
				return this.#reason === void 0 ? this.#isRefused && this.#closed !== void 0 ? this.#closed() : this.#outside.aborted ? {
					code: "aborted",
					message: (0, _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(this.#outside.reason)
				} : void 0 : this.#reason;
			}
		}
	}),
	49239: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => unpacked,
			x: () => packed
		});
		function packed(vector) {
			let bytes = Buffer.allocUnsafe(vector.length * 4);
			for (let at = 0; at < vector.length; at += 1) bytes.writeFloatLE(vector[at] ?? 0, at * 4);
			return bytes.toString("base64");
		}
		function unpacked(text) {
			let bytes = Buffer.from(text, "base64");
			if (bytes.length !== 0 && bytes.length % 4 == 0 && bytes.toString("base64") === text) return Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(at * 4));
		}
	})
};
