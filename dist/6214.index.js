import { shared as shared0 } from './35231.shared.js';
import { shared as shared1 } from './64996.shared.js';
export const id = 6214;
export const ids = [6214];
export const modules = {
	35231: (shared0[35231]),
	99875: (shared0[99875]),
	77416: (shared1[77416]),
	14948: (shared1[14948]),
	16214: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openCommand: () => openCommand });
		var external_node_fs_ = __webpack_require__(73024), external_node_os_ = __webpack_require__(48161), external_node_path_ = __webpack_require__(76760), errors = __webpack_require__(83502), environment = __webpack_require__(35231), target = __webpack_require__(56754), schemas = __webpack_require__(2503), manifest = __webpack_require__(77416);
		let answers_text = schemas.YjP().transform((given) => given.replaceAll(/\s+/g, " ").trim().slice(0, 500)), point = schemas.g1P(schemas.YjP(), schemas.KCZ([
			schemas.YjP(),
			schemas.aig(),
			schemas.zMY(),
			schemas.chJ()
		])), answers = {
			observe: schemas.rej({
				content: manifest.er.nullish(),
				release: manifest.er.nullish(),
				point: point.nullish(),
				changing: schemas.zMY().default(!1),
				what: answers_text
			}),
			plan: schemas.rej({
				steps: schemas.YOg(schemas.rej({
					what: answers_text,
					live: answers_text,
					after: answers_text,
					kind: schemas.k5n([
						"created",
						"replaced",
						"shifted",
						"same"
					])
				})).default([]),
				obstacles: schemas.YOg(schemas.rej({
					message: answers_text,
					fix: answers_text.optional()
				})).default([]),
				rollout: answers_text.default("as the program does it")
			}),
			outcome: schemas.rej({
				state: schemas.k5n([
					"done",
					"taken-back",
					"failed",
					"unfinished"
				]),
				reason: answers_text
			})
		}, progressSchema = schemas.rej({ progress: answers_text });
		var process = __webpack_require__(99875);
		let most = 1e6;
		async function ask({ run, directory, env, secrets }, name, input, operation) {
			let uncertain = name === "apply" || name === "revert", shown = run.join(" "), fail = (message, fix) => new target.I(`\`${name}\` (${shown}) ${message}`, {
				uncertain,
				...fix !== void 0 && { fix }
			});
			if (uncertain && await operation.hold(), operation.signal.aborted) throw new target.I("The run had to end before it was started.");
			let started = new process._X({
				command: run,
				directory,
				env,
				secrets
			}), over = new AbortController(), { signal, clock, deadline } = operation, end = () => void started.stop();
			signal.addEventListener("abort", end, { once: !0 });
			let late = uncertain ? untilLate(operation, over.signal).then((isLate) => isLate ? started.stop() : void 0) : void 0, line = "", length = 0, answer, read = (text) => {
				if (text.trim() === "") return;
				let value = parsed(text), { success, data } = progressSchema.safeParse(value);
				success ? operation.progress(data.progress) : value !== void 0 && (answer = value);
			};
			started.child.stdout.setEncoding("utf8").on("data", (text) => {
				if (length += text.length, length > most) return end();
				let lines = (line + text).split("\n");
				line = lines.pop() ?? "";
				for (let whole of lines) read(whole);
			}), started.child.stdin.end(`${JSON.stringify(input)}\n`);
			try {
				let ending = await started.ended;
				if (read(line), ending.error) throw new target.I(`\`${name}\`: there is no program ${run[0]} that can be started (${ending.error.code}).`, { fix: "A name is looked for on the PATH of the job, a path such as ./deploy.sh in the working directory." });
				if (signal.aborted) throw fail("was broken off, since the run had to end.");
				if (length > most) throw fail(`printed more than ${most / 1e6} MB.`);
				if (uncertain && clock() >= deadline && answer === void 0) throw fail("had not ended when the time was over.");
				if (ending.code !== 0) {
					let said = started.lastSaid === "" ? "" : ` Its standard error ends: "${started.lastSaid}".`;
					throw fail(`failed: ${(0, process.f2)(ending)}.${said}`);
				}
				if (answer === void 0) throw fail("printed no JSON.", "Print one line of JSON; all else belongs on standard error.");
				return answer;
			} finally {
				over.abort(), await late, signal.removeEventListener("abort", end);
			}
		}
		async function untilLate({ wait, clock, deadline }, over) {
			let ended = new Promise((resolve) => over.addEventListener("abort", () => resolve(), { once: !0 }));
			for (; !over.aborted && clock() < deadline;) {
				let paused = wait(Math.min(1e3, deadline - clock())).catch(() => ended);
				await Promise.race([paused, ended]);
			}
			return !over.aborted;
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function openCommand(config, surroundings) {
			let { deployment, env, directory } = surroundings, key = `deployments.${deployment}.target`;
			surroundings.checkExecution(key);
			let named = config.env ?? [], names = named.map((name) => name.replace("?", "")), missing = named.filter((name) => !name.endsWith("?") && !env[name]);
			if (missing.length > 0) throw new errors.yo(`${key}.env: ${missing.join(", ")} is not set. Set it with \`env:\` of the step.`);
			let secrets = names.map((name) => env[name] ?? "").filter((value) => value.length >= 6);
			return new CommandTarget(config, surroundings, {
				directory,
				env: (0, environment.C)(env, names),
				secrets
			});
		}
		class CommandTarget {
			kind = "command";
			name;
			#config;
			#surroundings;
			#place;
			constructor(config, surroundings, place) {
				this.name = `the programs of ${surroundings.deployment}`, this.#config = config, this.#surroundings = surroundings, this.#place = place;
			}
			async observe(operation) {
				let { content, release, point, changing, what } = checked(answers.observe, await this.#ask("observe", {}, operation), "observe");
				return {
					...content && { content },
					...release && { release },
					...point && { point },
					changing,
					what
				};
			}
			async plan(release, live, operation) {
				if (this.#config.plan === void 0) return {
					steps: [{
						what: this.name,
						live: live.what,
						after: release.manifest.contentDigest,
						kind: live.content === release.manifest.contentDigest ? "same" : "shifted"
					}],
					obstacles: [],
					rollout: "as its program does it"
				};
				let given = await withFiles(release, (folder) => this.#ask("plan", {
					...toldOf(release, folder),
					live
				}, operation)), { steps, obstacles, rollout } = checked(answers.plan, given, "plan");
				return {
					steps,
					obstacles: obstacles.map(({ message, fix }) => ({
						message,
						...fix !== void 0 && { fix }
					})),
					rollout
				};
			}
			async apply(release, live, operation) {
				let token = operation.token("apply"), given = await withFiles(release, (folder) => this.#ask("apply", {
					...toldOf(release, folder),
					live,
					token
				}, operation));
				return checked(answers.outcome, given, "apply");
			}
			async revert(to, operation) {
				let given = await this.#ask("revert", {
					to: to ?? null,
					token: operation.token("revert")
				}, operation);
				return checked(answers.outcome, given, "revert");
			}
			#ask(name, input, operation) {
				let { deployment, environment, alarms } = this.#surroundings, run = this.#config[name] ?? [], told = {
					schema: "aiops.target/1",
					operation: name,
					deployment,
					environment,
					alarms,
					...input
				};
				return ask({
					run,
					...this.#place
				}, name, told, operation);
			}
		}
		let toldOf = ({ manifest, digest }, folder) => ({ release: {
			digest,
			content: manifest.contentDigest,
			manifest,
			files: folder
		} });
		async function withFiles({ files }, work) {
			let folder = await external_node_fs_.promises.mkdtemp((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "aiops-release-"));
			try {
				for (let [path, bytes] of files) {
					let place = (0, external_node_path_.join)(folder, path);
					if ((0, external_node_path_.relative)(folder, place).startsWith("..")) throw new target.I(`${path} is outside of the release.`);
					await external_node_fs_.promises.mkdir((0, external_node_path_.dirname)(place), { recursive: !0 }), await external_node_fs_.promises.writeFile(place, bytes);
				}
				return await work(folder);
			} finally {
				await external_node_fs_.promises.rm(folder, {
					recursive: !0,
					force: !0
				});
			}
		}
		function checked(schema, given, name) {
			let { success, data, error } = schema.safeParse(given);
			if (success) return data;
			let [first] = error.issues, where = first?.path.join(".");
			throw new target.I(`\`${name}\` printed JSON that is no answer${where ? ` at ${where}` : ""}: ${first?.message}.`, {
				fix: "docs/deployments.md has what each program prints.",
				uncertain: name === "apply" || name === "revert"
			});
		}
	}),
	56754: (shared1[56754])
};
