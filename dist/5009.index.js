export const id = 5009;
export const ids = [5009, 5750];
export const modules = {
	35750: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { backoff: () => backoff });
		function backoff(first, failures, random) {
			return random * Math.min(2e4, first * 2 ** (failures - 1));
		}
	}),
	55009: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { Limiters: () => Limiters });
		var format = __webpack_require__(55258), model = __webpack_require__(25852), backoff = __webpack_require__(35750);
		class Pace {
			atOnce;
			#bound;
			#sent = 0;
			#known = 0;
			#regained = 1;
			#successes = 0;
			#answers = 0;
			#throttled = 0;
			#most = 0;
			constructor(bound) {
				this.#bound = bound, this.atOnce = bound;
			}
			tighten(bound) {
				this.#bound = Math.min(this.#bound, bound), this.atOnce = Math.min(this.atOnce, this.#bound);
			}
			sending(inFlight) {
				return inFlight > this.#most && (this.#most = inFlight), this.#sent += 1, this.#sent;
			}
			answered(place) {
				place <= this.#known || (this.#counted(), this.#successes += 1, this.atOnce >= this.#bound || this.atOnce >= this.#regained && this.#successes < this.atOnce || (this.atOnce += 1, this.#successes = 0));
			}
			failed(place) {
				place > this.#known && this.#counted();
			}
			throttled(place, inFlight) {
				if (place <= this.#known) return "told";
				this.#throttled += 1;
				let used = Math.min(this.atOnce, Math.max(this.#most, inFlight));
				return this.#throttled < used * .25 ? (this.#counted(), "told") : (this.#regained = Math.max(1, Math.floor(this.atOnce / 2)), this.atOnce = Math.max(1, Math.floor(used / 2)), this.#known = this.#sent, this.#successes = 0, this.#newRound(), used === 1 ? "stalled" : "slower");
			}
			#counted() {
				this.#answers += 1, this.#answers >= this.atOnce && this.#newRound();
			}
			#newRound() {
				this.#answers = 0, this.#throttled = 0, this.#most = 0;
			}
		}
		class Allowance {
			perMinute;
			#capacity;
			#rate;
			#level;
			#updated;
			constructor(perMinute, now) {
				this.perMinute = perMinute, this.#capacity = Math.max(1, perMinute / 60), this.#rate = (perMinute - this.#capacity + 1) / 6e4, this.#level = this.#capacity, this.#updated = now;
			}
			wait(amount, now) {
				this.#fill(now);
				let missing = Math.min(amount, this.#capacity) - this.#level;
				return missing <= 1e-9 ? 0 : Math.ceil(missing / this.#rate);
			}
			take(amount, now) {
				this.#fill(now), this.#level -= amount;
			}
			correct(amount) {
				this.#level = Math.min(this.#capacity, this.#level + amount);
			}
			#fill(now) {
				this.#level = Math.min(this.#capacity, this.#level + (now - this.#updated) * this.#rate), this.#updated = now;
			}
		}
		var request_size = __webpack_require__(46260);
		class Tokens {
			#characters = 0;
			#input = 0;
			#output = 0;
			#answers = 0;
			of(request) {
				let perCharacter = this.#characters > 0 ? this.#input / this.#characters : 1 / 4, output = this.#answers > 0 ? this.#output / this.#answers : request.parameters.maxTokens ?? 250;
				return Math.ceil((0, request_size.E)(request) * perCharacter + output);
			}
			learn(request, { input, output, cacheRead = 0, cacheWrite = 0 }) {
				let read = input + cacheRead + cacheWrite;
				return this.#characters += (0, request_size.E)(request), this.#input += read, this.#output += output, this.#answers += 1, read + output;
			}
		}
		class Quotas {
			#timing;
			#estimated = new Tokens();
			#requests;
			#tokens;
			constructor(timing) {
				this.#timing = timing;
			}
			tighten(limits) {
				this.#requests = this.#lower(this.#requests, limits["requests-per-minute"]), this.#tokens = this.#lower(this.#tokens, limits["tokens-per-minute"]);
			}
			estimate(request) {
				return this.#tokens === void 0 ? 0 : this.#estimated.of(request);
			}
			wait(tokens) {
				if (this.#requests === void 0 && this.#tokens === void 0) return 0;
				let now = this.#timing.now();
				return Math.max(this.#requests?.wait(1, now) ?? 0, this.#tokens?.wait(tokens, now) ?? 0);
			}
			take(tokens) {
				if (this.#requests === void 0 && this.#tokens === void 0) return;
				let now = this.#timing.now();
				this.#requests?.take(1, now), this.#tokens?.take(tokens, now);
			}
			learn(taken, request, usage) {
				this.#tokens !== void 0 && this.#tokens.correct(taken - this.#estimated.learn(request, usage));
			}
			giveBack(tokens) {
				this.#tokens?.correct(tokens);
			}
			#lower(before, perMinute) {
				return perMinute === void 0 || before !== void 0 && before.perMinute <= perMinute ? before : new Allowance(perMinute, this.#timing.now());
			}
		}
		class Silence {
			#reached = !1;
			#since;
			#last = 0;
			broken() {
				this.#reached = !0, this.#since = void 0;
			}
			lasts({ code }, sent, now, patience) {
				(code === "throttled" || code === "unavailable") && (this.#reached = !0), (this.#since === void 0 || sent - this.#last > 12e4) && (this.#since = sent), this.#last = now;
				let lasted = now - this.#since;
				return lasted >= (code === "unreachable" && !this.#reached ? 5e3 : patience) ? lasted : void 0;
			}
		}
		class Queue {
			#items = [];
			#head = 0;
			get first() {
				return this.#items[this.#head];
			}
			get size() {
				return this.#items.length - this.#head;
			}
			add(item) {
				let last = this.#items.at(-1);
				if (this.size === 0 || last === void 0 || last.order < item.order) {
					this.#items.push(item);
					return;
				}
				let at = this.#head;
				for (; (this.#items[at]?.order ?? Infinity) < item.order;) at += 1;
				this.#items.splice(at, 0, item);
			}
			shift() {
				let item = this.first;
				if (item !== void 0) return this.#head += 1, this.#head > 500 && this.#head * 2 > this.#items.length && (this.#items = this.#items.slice(this.#head), this.#head = 0), item;
			}
			remove(isMeant) {
				let waiting = this.#items.slice(this.#head);
				return this.#items = waiting.filter((item) => !isMeant(item)), this.#head = 0, waiting.filter(isMeant);
			}
		}
		class Waiting {
			#queue = new Queue();
			#resting = new Map();
			#watched = new WeakSet();
			#emptied;
			constructor(emptied) {
				this.#emptied = emptied;
			}
			get first() {
				return this.#queue.first;
			}
			shift() {
				this.#queue.shift();
			}
			turn(question, arrived) {
				return new Promise((resolve, reject) => {
					this.#queue.add(this.#waits(question, resolve, reject)), arrived();
				});
			}
			rest(question, after, arrived) {
				return new Promise((resolve, reject) => {
					let wait = this.#waits(question, resolve, reject);
					this.#resting.set(wait, after(() => {
						this.#resting.delete(wait), this.#queue.add(wait), arrived();
					}));
				});
			}
			end(reason) {
				this.#end(() => !0, reason);
			}
			#waits(question, resolve, reject) {
				for (let signal of [question.signal, question.closing]) signal !== void 0 && this.#watch(signal);
				return {
					order: question.order,
					question,
					resolve,
					reject
				};
			}
			#watch(signal) {
				if (this.#watched.has(signal)) return;
				this.#watched.add(signal);
				let isMeant = ({ question }) => question.signal === signal || question.closing === signal;
				signal.addEventListener("abort", () => this.#end(isMeant, signal.reason), { once: !0 });
			}
			#end(isMeant, reason) {
				for (let { reject } of this.#queue.remove(isMeant)) reject(reason);
				for (let [wait, cancel] of this.#resting) isMeant(wait) && (this.#resting.delete(wait), cancel(), wait.reject(reason));
				this.first === void 0 && this.#emptied();
			}
		}
		class Limiter {
			inFlight = 0;
			sent = 0;
			throttled = 0;
			asking = 0;
			patience = 12e4;
			timing;
			#pace;
			#quotas;
			#silence = new Silence();
			#waiting = new Waiting(() => this.#sleepOn());
			#order = 0;
			#stalls = 0;
			#pausedUntil = 0;
			#wake;
			#ended;
			constructor(limits, timing) {
				this.timing = timing, this.#pace = new Pace(limits.concurrency), this.#quotas = new Quotas(timing), this.tighten(limits);
			}
			get atOnce() {
				return this.#pace.atOnce;
			}
			tighten(limits) {
				this.#pace.tighten(limits.concurrency), this.#quotas.tighten(limits), this.patience = Math.max(this.patience, 3 * limits.timeout);
			}
			enter(request, { signal, closing }) {
				return this.asking += 1, this.#order += 1, {
					order: this.#order,
					signal,
					closing,
					tokens: this.#quotas.estimate(request)
				};
			}
			leave() {
				--this.asking;
			}
			turn(question, rest = 0) {
				let { signal, closing } = question;
				if (signal.throwIfAborted(), closing?.throwIfAborted(), this.#ended !== void 0) throw this.#ended;
				let serve = () => this.#serve();
				return rest > 0 ? this.#waiting.rest(question, (run) => this.timing.after(rest, run), serve) : this.#waiting.first === void 0 && this.inFlight < this.atOnce && this.#delay(question) === 0 ? this.#start(question) : this.#waiting.turn(question, serve);
			}
			answered(turn, request, usage) {
				--this.inFlight, this.#stalls = 0, this.#pace.answered(turn.place), this.#silence.broken(), usage !== void 0 && this.#quotas.learn(turn.tokens, request, usage), this.#serve();
			}
			failed(turn, error) {
				--this.inFlight;
				let told = error instanceof model.ModelError ? this.#learn(turn, error) : error;
				return this.#serve(), told;
			}
			#learn(turn, error) {
				let now = this.timing.now(), { retryAfter = 0 } = error;
				if (retryAfter > 0 && this.#pause(now + retryAfter), error.transient && this.#quotas.giveBack(turn.tokens), error.code === "throttled" ? (this.throttled += 1, this.#pace.throttled(turn.place, this.inFlight + 1) === "stalled" && (this.#stalls += 1, this.#pause(now + (0, backoff.backoff)(250, this.#stalls, this.timing.random())))) : this.#pace.failed(turn.place), !error.transient) error.attempts > 0 && this.#silence.broken();
				else if (retryAfter > this.patience) return this.#end(error, `It asks to wait for ${(0, format.a3)(retryAfter)}.`);
				else {
					let silent = this.#silence.lasts(error, turn.sent, now, this.patience);
					if (silent !== void 0) return this.#end(error, `It has not answered for ${(0, format.a3)(silent)}.`);
				}
				return error;
			}
			#end({ code, message, cause }, why) {
				let options = {
					transient: !1,
					fatal: !0,
					...cause !== void 0 && { cause }
				};
				return this.#ended ??= new model.ModelError(code, `${message} ${why}`, options), this.#waiting.end(this.#ended), this.#ended;
			}
			#start({ tokens }) {
				return this.inFlight += 1, this.sent += 1, this.#quotas.take(tokens), {
					place: this.#pace.sending(this.inFlight),
					sent: this.timing.now(),
					tokens
				};
			}
			#serve() {
				for (let next = this.#waiting.first; next && this.inFlight < this.atOnce; next = this.#waiting.first) {
					let delay = this.#delay(next.question);
					if (delay > 0) {
						this.#wakeAfter(delay);
						return;
					}
					this.#waiting.shift(), next.resolve(this.#start(next.question));
				}
				this.#waiting.first === void 0 && this.#sleepOn();
			}
			#delay({ tokens }) {
				let quota = this.#quotas.wait(tokens);
				if (this.#pausedUntil === 0) return quota;
				let pause = this.#pausedUntil - this.timing.now();
				return pause <= 0 && (this.#pausedUntil = 0), Math.max(quota, pause, 0);
			}
			#sleepOn() {
				this.#wake?.cancel(), this.#wake = void 0;
			}
			#pause(until) {
				this.#pausedUntil = Math.max(this.#pausedUntil, until);
			}
			#wakeAfter(delay) {
				let at = this.timing.now() + delay;
				if (this.#wake !== void 0 && this.#wake.at <= at) return;
				this.#wake?.cancel();
				let serve = () => {
					this.#wake = void 0, this.#serve();
				};
				this.#wake = {
					at,
					cancel: this.timing.after(delay, serve)
				};
			}
		}
		var limiter_timing = __webpack_require__(50618);
		class Limiters {
			#limiters = new Map();
			#timing;
			constructor(timing = limiter_timing.$) {
				this.#timing = timing;
			}
			of(endpoint, limits) {
				let before = this.#limiters.get(endpoint);
				if (before !== void 0) return before.tighten(limits), before;
				let limiter = new Limiter(limits, this.#timing);
				return this.#limiters.set(endpoint, limiter), limiter;
			}
		}
	}),
	50618: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => realTiming });
		let realTiming = {
			now: () => performance.now(),
			after(milliseconds, run) {
				let timer = setTimeout(run, milliseconds);
				return () => clearTimeout(timer);
			},
			random: Math.random
		};
	}),
	46260: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => charactersOf });
		function charactersOf({ messages, tools, responseFormat }) {
			let characters = 0;
			for (let { content, attachments } of messages) characters += content.length + (attachments?.length ?? 0) * 6e3;
			return tools !== void 0 && (characters += JSON.stringify(tools).length), responseFormat?.type === "json-schema" && (characters += JSON.stringify(responseFormat.schema).length), characters;
		}
	})
};
