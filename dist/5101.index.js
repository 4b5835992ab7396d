export const id = 5101;
export const ids = [5101];
export const modules = {
	45101: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openScript: () => openScript });
		var external_node_crypto_ = __webpack_require__(77598), external_node_events_ = __webpack_require__(78474), external_node_os_ = __webpack_require__(48161), errors = __webpack_require__(83502), environment = __webpack_require__(35231), programs_pool = __webpack_require__(88851), promises_ = __webpack_require__(51455), external_node_path_ = __webpack_require__(76760), p_limit = __webpack_require__(70370), application_sources = __webpack_require__(9530);
		async function placeOf(tree, sources, key) {
			let files = await (0, application_sources.d)(tree, sources, key), directory = await (0, promises_.realpath)(await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "aiops-script-"))), dispose = () => (0, promises_.rm)(directory, {
				recursive: !0,
				force: !0
			});
			try {
				for (let folder of new Set(files.map((file) => (0, external_node_path_.dirname)((0, external_node_path_.join)(directory, file))))) await (0, promises_.mkdir)(folder, { recursive: !0 });
				let limit = (0, p_limit.default)(16);
				await Promise.all(files.map((file) => limit(async () => (0, promises_.writeFile)((0, external_node_path_.join)(directory, file), await tree.read(file) ?? "", { flag: "wx" }))));
			} catch (error) {
				throw await dispose(), error;
			}
			return {
				directory,
				dispose
			};
		}
		var process = __webpack_require__(17459), speech = __webpack_require__(67919);
		async function openScript(script, surroundings) {
			let { tree, env } = surroundings, signal = AbortSignal.any([surroundings.signal]);
			(0, external_node_events_.setMaxListeners)(0, signal);
			let place = script.file === void 0 ? void 0 : await placeFor(script, script.file, tree), mark = (0, external_node_crypto_.randomUUID)(), pool = new programs_pool.b({
				program: (0, process.w)(script, place?.directory, mark, (0, environment.C)(env)),
				speech: (0, speech.q)(script, mark),
				workers: Math.min((0, external_node_os_.availableParallelism)(), 4),
				inFlight: 1,
				timeout: script.timeout,
				startupTimeout: surroundings.loading ?? 2e4,
				longestLine: 1e6
			}), close = async () => {
				await pool.close(), await place?.dispose();
			};
			try {
				await pool.ask({ check: !0 }, signal);
			} catch (error) {
				throw await close(), error;
			}
			return {
				run: (question) => pool.ask(question, signal),
				close
			};
		}
		async function placeFor({ sources }, file, tree) {
			if (await tree.digest(file) === void 0) throw new errors.yo({
				message: `there is no file ${file} in ${tree.label}.`,
				fix: "Paths are relative to the working directory; ignored files and links are none of it."
			});
			return placeOf(tree, sources, "sources");
		}
	}),
	35231: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => environmentWith });
		let kept = new Set([
			"PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TERM TMPDIR TEMP TMP CI",
			"LD_LIBRARY_PATH VIRTUAL_ENV JAVA_HOME SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS",
			"SYSTEMROOT WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMFILES"
		].flatMap((names) => names.split(" ")));
		function environmentWith(env, names = []) {
			let isMeant = (name) => names.includes(name) || kept.has(name.toUpperCase()) || /^LC_[A-Z]+$/.test(name);
			return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== void 0 && isMeant(entry[0])));
		}
	}),
	70997: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => readLinesOf });
		function readLinesOf(stream, most, { line, tooLong }) {
			let parts = [], length = 0, take = (part) => {
				if (parts.length === 0) return part;
				let whole = parts.join("") + part;
				return parts = [], length = 0, whole;
			}, read = (chunk) => {
				let from = 0;
				for (let at = chunk.indexOf("\n"); at >= 0; at = chunk.indexOf("\n", from)) line(take(chunk.slice(from, at))), from = at + 1;
				from !== chunk.length && (parts.push(chunk.slice(from)), length += chunk.length - from, length <= most || (stream.off("data", read).resume(), parts = [], tooLong()));
			};
			stream.setEncoding("utf8").on("data", read), stream.once("end", () => {
				parts.length > 0 && line(take(""));
			});
		}
	}),
	88851: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => Pool });
		var p_limit = __webpack_require__(70370), lines = __webpack_require__(70997), process = __webpack_require__(99875);
		let mostNoise = 1e4;
		class Worker {
			ended;
			#options;
			#process;
			#pending = new Map();
			#questions = 0;
			#isReady = !1;
			#answered = !1;
			#lastHeard = 0;
			#noise = 0;
			#firstNoise = "";
			#stopped;
			constructor(options) {
				this.#options = options, this.#process = new process._X(options.program);
				let { longestLine, speech } = options;
				(0, lines.$)(this.#process.child.stdout, longestLine, {
					line: (text) => this.#read(text),
					tooLong: () => this.#isUseless(`printed a line of more than ${longestLine / 1e6} million characters.`)
				}), this.ended = this.#process.ended.then((ending) => {
					let wanted = this.#stopped !== void 0, wrote = this.#wrote();
					return this.#fail(ending.error ? speech.cannotRun(ending) : speech.died(ending, wrote)), {
						...ending,
						wrote,
						wanted,
						answered: this.#answered
					};
				});
			}
			get load() {
				return this.#pending.size;
			}
			get isUsable() {
				return this.#stopped === void 0;
			}
			ask(question, signal) {
				let id = String(++this.#questions);
				return new Promise((resolve, reject) => {
					let sent = performance.now(), timer = this.#limit(id), abort = () => this.#drop(id, signal.reason);
					signal.addEventListener("abort", abort, { once: !0 });
					let settled = () => signal.removeEventListener("abort", abort);
					this.#pending.set(id, {
						sent,
						timer,
						resolve: (answer) => {
							settled(), resolve(answer);
						},
						reject: (error) => {
							settled(), reject(error);
						}
					}), this.#process.child.stdin.write(`${JSON.stringify({
						id,
						...question
					})}\n`);
				});
			}
			stop() {
				return this.#stopped ??= this.#process.stop(), this.#stopped;
			}
			#limit(id) {
				let { timeout, startupTimeout } = this.#options;
				return setTimeout(() => this.#late(id), this.#isReady ? timeout : startupTimeout + timeout);
			}
			#late(id) {
				let { sent = 0 } = this.#pending.get(id) ?? {}, hangs = this.#options.inFlight === 1 || this.#lastHeard <= sent;
				this.#settle(id)?.reject(this.#options.speech.late(this.#isReady, this.#wrote())), hangs && this.#breakOff(this.#options.speech.lost());
			}
			#drop(id, reason) {
				this.#settle(id)?.reject(reason), this.#options.inFlight === 1 && this.#breakOff(this.#options.speech.lost());
			}
			#breakOff(error) {
				this.#fail(error), this.stop();
			}
			#fail(error) {
				for (let id of [...this.#pending.keys()]) this.#settle(id)?.reject(error);
			}
			#settle(id) {
				let pending = this.#pending.get(id);
				return clearTimeout(pending?.timer), this.#pending.delete(id), pending;
			}
			#read(line) {
				if (this.#stopped !== void 0 || line.trim() === "") return;
				let said = objectOf(line);
				if (said?.ready === !0) {
					this.#ready();
					return;
				}
				let { speech } = this.#options, id = said !== void 0 && speech.isAnswer(said) ? this.#idOf(said) : void 0;
				if (said === void 0 || id === void 0) {
					this.#heardNoise(said, line);
					return;
				}
				this.#isReady = this.#answered = !0, this.#lastHeard = performance.now();
				let pending = this.#settle(id);
				if (pending !== void 0) try {
					pending.resolve(speech.answer(said, performance.now() - pending.sent));
				} catch (error) {
					pending.reject(error);
				}
			}
			#idOf({ id }) {
				let given = typeof id == "string" || typeof id == "number" ? String(id) : void 0;
				return given === void 0 ? this.#options.inFlight === 1 ? this.#pending.keys().next().value : void 0 : /^\d{1,15}$/.test(given) && Number(given) >= 1 && Number(given) <= this.#questions ? given : void 0;
			}
			#ready() {
				if (!this.#isReady) {
					this.#isReady = !0;
					for (let [id, pending] of this.#pending) clearTimeout(pending.timer), pending.sent = performance.now(), pending.timer = this.#limit(id);
				}
			}
			#heardNoise(said, line) {
				if (this.#noise += 1, this.#noise === 1 && (this.#firstNoise = (said ? `{ ${Object.keys(said).join(", ")} }` : line).slice(0, 200)), this.#noise <= mostNoise) return;
				let first = (0, process.SP)(this.#firstNoise, this.#options.program.secrets);
				this.#isUseless(`printed more than ${mostNoise} lines that are no answers. The first: "${first}".`);
			}
			#isUseless(why) {
				this.#breakOff(this.#options.speech.useless(why));
			}
			#wrote() {
				let { secrets } = this.#options.program, noise = {
					lines: this.#noise,
					first: (0, process.SP)(this.#firstNoise, secrets)
				};
				return {
					stderr: this.#process.lastSaid,
					...this.#noise > 0 && { noise }
				};
			}
		}
		function objectOf(line) {
			if (line.trimStart().startsWith("{")) try {
				return JSON.parse(line);
			} catch {
				return;
			}
		}
		let enoughQuestions = {
			ofNone: 2,
			ofSome: 5
		};
		class Pool {
			#options;
			#limit;
			#workers = new Set();
			#ending = new Set();
			#failedStarts = 0;
			#unanswered = new Set();
			#hasAnswered = !1;
			#broken;
			constructor(options) {
				this.#options = options, this.#limit = (0, p_limit.default)(options.workers * options.inFlight);
			}
			ask(question, signal) {
				return this.#limit(async () => {
					if (signal.throwIfAborted(), this.#broken !== void 0) throw this.#broken;
					let answer = await (this.#idle() ?? this.#start(question)).ask(question, signal);
					return this.#hasAnswered = !0, this.#failedStarts = 0, this.#unanswered.clear(), answer;
				});
			}
			async close() {
				await Promise.all([...this.#workers].map((worker) => worker.stop())), await Promise.all(this.#ending);
			}
			#idle() {
				let best, usable = 0;
				for (let worker of this.#workers) worker.isUsable && (usable += 1, (best === void 0 || worker.load < best.load) && (best = worker));
				let canStart = usable < this.#options.workers;
				return best === void 0 || best.load > 0 && canStart ? void 0 : best;
			}
			#start(question) {
				let { speech } = this.#options, worker = new Worker(this.#options);
				this.#workers.add(worker);
				let ended = worker.ended.then((ending) => {
					if (this.#workers.delete(worker), this.#ending.delete(ended), ending.error && (this.#broken = speech.cannotRun(ending)), ending.answered || ending.wanted) return;
					this.#failedStarts += 1, this.#unanswered.add(JSON.stringify(question));
					let enough = this.#hasAnswered ? enoughQuestions.ofSome : enoughQuestions.ofNone;
					this.#failedStarts < 5 || this.#unanswered.size < enough || (this.#broken ??= speech.cannotStart(ending, ending.wrote, this.#failedStarts));
				});
				return this.#ending.add(ended), worker;
			}
		}
	})
};
