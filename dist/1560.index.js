import { shared as shared0 } from './74020.shared.js';
import { shared as shared1 } from './96606.shared.js';
import { shared as shared2 } from './35231.shared.js';
export const id = 1560;
export const ids = [1560];
export const modules = {
	74020: (shared0[74020]),
	96606: (shared1[96606]),
	78078: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => questionOf });
		function questionOf({ messages, parameters, responseFormat, tools, toolChoice }) {
			let system = messages.filter(({ role }) => role === "system").map(({ content }) => content);
			return {
				input: messages.findLast(({ role }) => role === "user")?.content ?? "",
				...system.length > 0 && { system: system.join("\n\n") },
				messages: messages.map(({ role, content, attachments }) => attachments === void 0 || attachments.length === 0 ? {
					role,
					content
				} : {
					role,
					content,
					attachments: attachments.map(({ bytes, ...about }) => ({
						...about,
						data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64")
					}))
				}),
				parameters,
				...responseFormat && { responseFormat },
				...tools && { tools },
				...toolChoice !== void 0 && { toolChoice }
			};
		}
	}),
	91560: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openCommand: () => openCommand });
		var pool = __webpack_require__(88851), application_digest = __webpack_require__(96606), question = __webpack_require__(78078), model = __webpack_require__(25852), environment = __webpack_require__(35231);
		function environmentOf(env, named, key) {
			let names = named.map((name) => name.replace("?", "")), isMissing = (name) => !env[name], required = named.filter((name) => !name.endsWith("?") && isMissing(name));
			if (required.length > 0) {
				let [first] = required, is = required.length === 1 ? "is" : "are";
				throw new model.ModelError("credentials", `${key}: ${required.join(", ")} ${is} not set. Set it with \`env:\` of the step, such as ${first}: \${{ secrets.${first} }}, or write ${first}? when it may be missing.`, { attempts: 0 });
			}
			return {
				env: (0, environment.C)(env, names),
				secrets: names.map((name) => env[name] ?? "").filter((value) => value.length >= 6),
				missing: names.filter(isMissing)
			};
		}
		var process = __webpack_require__(99875), answer = __webpack_require__(74020), format = __webpack_require__(55258);
		function died({ who, program }, ending, wrote) {
			return new model.ModelError("unavailable", `${who} (${program}) did not answer: ${(0, process.f2)(ending)}.${hints(wrote)}`);
		}
		function late({ who, program, timeout, startupTimeout }, started, wrote) {
			let message = started ? `${who} (${program}) did not answer within ${(0, format.a3)(timeout)}. Raise \`timeout\`.` : `${who} (${program}) did not answer within ${(0, format.a3)(startupTimeout + timeout)} of its start. Raise \`startup-timeout\`, or see that each answer is a line and is not held back in a buffer.`;
			return new model.ModelError("timeout", message + hints(wrote), { transient: !1 });
		}
		function cannotStart(told, ending, wrote, times) {
			let { who, program, missing } = told, how = `${who} (${program}) cannot be used: ${(0, process.f2)(ending)} before it had answered anything, ${times} times in a row.`;
			return new model.ModelError("cannot-start", how + hints(wrote) + notSet(missing));
		}
		function cannotRun({ who, program }, { error }) {
			let file = program.split(" ")[0] ?? "", why = error?.code === "ENOENT" ? `there is no program ${file}. A name is looked for on the PATH of the job, a path such as ./answer.sh in the folder of the working directory.` : error?.code === "EACCES" ? `${file} may not be executed. \`git update-index --chmod=+x\` makes it executable, or name its interpreter first.` : `${file} cannot be started (${error?.code ?? "unknown"}).`;
			return new model.ModelError("cannot-start", `${who}: ${why}`);
		}
		function setupFailed({ who, missing }, setup, how, stderr) {
			return new model.ModelError("cannot-start", `${who}: \`setup\` (${setup}) failed: ${how}.${hints({ stderr })}${notSet(missing)}`);
		}
		function hints({ stderr, noise }) {
			return `${noise === void 0 ? "" : ` It printed ${noise.lines === 1 ? "a line that is" : `${noise.lines} lines that are`} no answer, first: "${noise.first}". Answers are JSON objects, one a line; everything else belongs on standard error.`}${stderr === "" ? "" : ` Its standard error ends: "${stderr}".`}`;
		}
		let notSet = (missing) => missing.length === 0 ? "" : ` Not set here: ${missing.join(", ")}.`, longest = 1e7;
		class OneByOne {
			#told;
			#program;
			#running = new Set();
			constructor(told, program) {
				this.#told = told, this.#program = program;
			}
			async ask(question, signal) {
				let told = this.#told, sent = performance.now(), started = new process._X(this.#program);
				this.#running.add(started), started.ended.then(() => this.#running.delete(started));
				let broken = Promise.withResolvers(), breakOff = (error) => {
					broken.reject(error), started.stop();
				}, abort = () => breakOff(signal.reason);
				signal.addEventListener("abort", abort, { once: !0 });
				let timer = setTimeout(() => breakOff(late(told, !0, { stderr: started.lastSaid })), told.timeout), parts = [], length = 0;
				started.child.stdout.on("data", (part) => {
					length += part.length, length <= longest ? parts.push(part) : breakOff((0, answer.G)(`${told.who} printed more than ${longest / 1e6} MB.`));
				}), started.child.stdin.end(`${JSON.stringify(question)}\n`);
				try {
					let ending = await Promise.race([started.ended, broken.promise]);
					if (ending.error) throw cannotRun(told, ending);
					if (ending.code !== 0) {
						let said = started.lastSaid === "" ? "" : ` Its standard error ends: "${started.lastSaid}".`, message = `${told.who} (${told.program}) did not answer: ${(0, process.f2)(ending)}.${said}`;
						throw new model.ModelError("unavailable", message, { transient: !1 });
					}
					let text = Buffer.concat(parts).toString().replace(/\r?\n$/, "");
					return (0, answer.u)({ text }, performance.now() - sent, told.who);
				} finally {
					clearTimeout(timer), signal.removeEventListener("abort", abort);
				}
			}
			async close() {
				await Promise.all([...this.#running].map((started) => started.stop()));
			}
		}
		var lines = __webpack_require__(70997);
		async function runSetup({ told, program, timeout, signal, log }) {
			signal.throwIfAborted();
			let name = program.command.join(" "), output = [], more = 0, started = new process._X(program);
			started.child.stdin.end();
			let line = (text) => {
				output.length < 2e3 ? output.push((0, process.SP)(text.slice(0, 1e3), program.secrets)) : more += 1;
			};
			for (let stream of [started.child.stdout, started.child.stderr]) (0, lines.$)(stream, Infinity, {
				line,
				tooLong: () => void 0
			});
			let why, abort = () => void started.stop(), timer = setTimeout(() => {
				why = `it took more than ${(0, format.a3)(timeout)}. Raise \`setup-timeout\``, abort();
			}, timeout);
			signal.addEventListener("abort", abort, { once: !0 });
			let ending = await started.ended;
			if (clearTimeout(timer), signal.removeEventListener("abort", abort), more > 0 && output.push(`\u2026 and ${more} more lines`), await log?.group(`${told.who}: ${name}`, async () => {
				for (let text of output) log.info(text);
			}), signal.throwIfAborted(), ending.error) throw new model.ModelError("cannot-start", cannotRun({
				who: `\`setup\` of ${told.who}`,
				program: name
			}, ending).message);
			if (why !== void 0 || ending.code !== 0) throw setupFailed(told, name, why ?? (0, process.f2)(ending), started.lastSaid);
		}
		function speechOf(told, { inFlight, secrets }) {
			let { who } = told;
			return {
				isAnswer: (said) => [
					"text",
					"toolCalls",
					"error"
				].some((member) => member in said),
				answer(said, latency) {
					if (said.error == null) return (0, answer.u)(said, latency, who);
					let text = typeof said.error == "string" ? said.error : JSON.stringify(said.error), message = `${who} answered with an error: "${(0, process.SP)(text, secrets)}".`;
					throw new model.ModelError("unavailable", message, { transient: said.transient === !0 });
				},
				died: (ending, wrote) => died(told, ending, wrote),
				late: (started, wrote) => late(told, started, wrote),
				lost: () => new model.ModelError("unavailable", `${who} was ended, since it did not answer another question.`),
				useless: (why) => new model.ModelError("invalid-answer", `${who} ${why}`, { transient: inFlight > 1 }),
				cannotRun: (ending) => cannotRun(told, ending),
				cannotStart: (ending, wrote, times) => cannotStart(told, ending, wrote, times)
			};
		}
		async function openCommand(name, config, { tree, env, log }) {
			let { provider, run, setup = [], mode, env: named = [], concurrency, "in-flight": inFlight } = config, { missing, ...settings } = environmentOf(env, named, `models.${name}.env`), told = {
				who: `The model ${name}`,
				program: run.join(" "),
				timeout: config.timeout,
				startupTimeout: config["startup-timeout"],
				missing
			}, closing = new AbortController(), place, prepare = async () => {
				let { directory, dispose } = await tree.materialise(), program = (command) => ({
					...settings,
					command,
					directory
				});
				try {
					closing.signal.throwIfAborted();
					let { signal } = closing;
					setup.length > 0 && await runSetup({
						told,
						program: program(setup),
						timeout: config["setup-timeout"],
						signal,
						log
					});
				} catch (error) {
					throw await dispose(), error;
				}
				let answering = program(run), asked = mode === "once" ? new OneByOne(told, answering) : new pool.b({
					program: answering,
					speech: speechOf(told, {
						inFlight,
						secrets: answering.secrets
					}),
					workers: Math.ceil(concurrency / inFlight),
					inFlight,
					timeout: told.timeout,
					startupTimeout: told.startupTimeout,
					longestLine: 1e7
				});
				return {
					ask: (question, signal) => asked.ask(question, signal),
					close: async () => {
						await asked.close(), await dispose();
					}
				};
			}, digest = config.sources && await (0, application_digest.K)(tree, config.sources, `models.${name}.sources`);
			return {
				endpoint: `command ${name} ${digest ?? tree.label}`,
				...digest && { identity: {
					provider,
					run,
					setup,
					mode,
					env: named,
					sources: digest
				} },
				async attempt(request, { signal }) {
					signal.throwIfAborted(), place ??= prepare();
					let { ask } = await unlessAborted(place, signal).catch((error) => {
						if (signal.throwIfAborted(), error instanceof model.ModelError) throw error;
						let why = error instanceof Error ? error.message : String(error);
						throw new model.ModelError("cannot-start", `${told.who} cannot be set up: ${why}`, { cause: error });
					});
					return ask((0, question.Y)(request), signal);
				},
				async close() {
					closing.abort(Error(`${told.who} was closed`)), await (await place?.catch(() => void 0))?.close();
				}
			};
		}
		function unlessAborted(promise, signal) {
			return new Promise((resolve, reject) => {
				let abort = () => reject(signal.reason);
				signal.addEventListener("abort", abort, { once: !0 }), promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
			});
		}
	}),
	35231: (shared2[35231]),
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
	}),
	99875: (shared2[99875])
};
