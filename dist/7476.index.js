import { shared as shared0 } from './92344.shared.js';
import { shared as shared1 } from './43362.shared.js';
export const id = 7476;
export const ids = [
	7476,
	8197,
	4085,
	8136
];
export const modules = {
	74085: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			areas: () => areas,
			ok: () => ok,
			problem: () => problem,
			problemsOf: () => problemsOf,
			warning: () => warning
		});
		let areas = [
			"machine",
			"repository",
			"configuration",
			"models",
			"workflow",
			"cost",
			"ledger"
		], ok = (area, message) => ({
			area,
			level: "ok",
			message
		}), warning = (area, message, fix, place = {}) => ({
			area,
			level: "warning",
			message,
			...fix !== void 0 && { fix },
			...place
		}), problem = (area, message, fix, place = {}) => ({
			...warning(area, message, fix, place),
			level: "problem"
		}), problemsOf = (area, { problems }) => problems.map((one) => ({
			area,
			level: "problem",
			...one
		}));
	}),
	67476: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { checkModel: () => checkModel });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161), node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760), _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83502), _config_format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55258), _models_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25852), _models_needed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88136), _models_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88197), _finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74085);
		async function checkModel(used, surroundings) {
			let { name, config, role, tree } = used, { env, ask } = surroundings, who = `${name} (${config.provider})`;
			if (config.provider === "command" && !ask) return [(0, _finding_js__WEBPACK_IMPORTED_MODULE_6__.ok)("models", `${who} is a program of this repository. It was not started.`)];
			let model;
			try {
				let once = "attempts" in config ? {
					...config,
					attempts: 1
				} : config;
				return model = await (0, _models_open_js__WEBPACK_IMPORTED_MODULE_5__.openModel)(name, once, {
					env,
					tree
				}, role), ask && config.provider !== "replay" ? [await answers(who, model, used, surroundings)] : [signedIn(who, config, env)];
			} catch (error) {
				if (error instanceof _models_model_js__WEBPACK_IMPORTED_MODULE_4__.ModelError) return [(0, _finding_js__WEBPACK_IMPORTED_MODULE_6__.problem)("models", `${who}: ${(0, _action_errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`)];
				if (error instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo) return (0, _finding_js__WEBPACK_IMPORTED_MODULE_6__.problemsOf)("models", error);
				throw error;
			} finally {
				await model?.close?.();
			}
		}
		function signedIn(who, config, env) {
			if (config.provider === "replay") return (0, _finding_js__WEBPACK_IMPORTED_MODULE_6__.ok)("models", `${who} has recorded answers, and needs no key.`);
			let { secrets, aws } = (0, _models_needed_js__WEBPACK_IMPORTED_MODULE_7__.neededBy)(config);
			if (aws !== void 0) return awsSignIn(who, config, env);
			let said = secrets.filter((name) => env[name]?.trim()), by = said.length > 0 ? `its key is in ${said.join(" and ")}` : "it is asked without a key, or one of the environment";
			return (0, _finding_js__WEBPACK_IMPORTED_MODULE_6__.ok)("models", `${who}: ${by}. Not asked: --ask does that.`);
		}
		function awsSignIn(who, config, env) {
			let { profile } = config, folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.HOME || env.USERPROFILE || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".aws"), files = [env.AWS_SHARED_CREDENTIALS_FILE ?? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "credentials"), env.AWS_CONFIG_FILE ?? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "config")], way = [
				env.AWS_BEARER_TOKEN_BEDROCK && config.provider === "bedrock" ? "the key in AWS_BEARER_TOKEN_BEDROCK" : void 0,
				profile === void 0 && env.AWS_ACCESS_KEY_ID && env.AWS_SECRET_ACCESS_KEY ? "AWS_ACCESS_KEY_ID" : void 0,
				env.AWS_WEB_IDENTITY_TOKEN_FILE && env.AWS_ROLE_ARN ? "the role in AWS_ROLE_ARN" : void 0,
				env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI || env.AWS_CONTAINER_CREDENTIALS_FULL_URI ? "its container" : void 0,
				files.some((file) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) ? `the profile ${profile ?? env.AWS_PROFILE ?? "default"}` : void 0
			].find((one) => one !== void 0);
			return way === void 0 ? (0, _finding_js__WEBPACK_IMPORTED_MODULE_6__.warning)("models", `${who}: no credentials of AWS are to be seen here. Unless this machine has a role, it cannot be asked.`, "aws sso login, or aws configure. A workflow takes a role by aws-actions/configure-aws-credentials.") : (0, _finding_js__WEBPACK_IMPORTED_MODULE_6__.ok)("models", `${who} is signed in to by ${way}. Not asked: --ask does that.`);
		}
		let smallest = {
			messages: [{
				role: "user",
				content: "Answer with the word ok."
			}],
			parameters: { maxTokens: 64 }
		}, embedded = {
			messages: [{
				role: "user",
				content: "ok"
			}],
			parameters: {}
		};
		async function answers(who, model, { role }, { signal }) {
			let answer = await model.ask(role === "embeds" ? embedded : smallest, {
				signal,
				repeat: 0
			}), cost = answer.cost === void 0 ? "at a price that is not known" : `for ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_8__.up)(answer.cost)}`;
			return (0, _finding_js__WEBPACK_IMPORTED_MODULE_6__.ok)("models", `${who} answers, in ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_8__.a3)(answer.latency)}, ${cost}.`);
		}
	}),
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
	92344: (shared0[92344]),
	88136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { neededBy: () => neededBy });
		let onAws = [
			"bedrock",
			"sagemaker",
			"agentcore",
			"bedrock-agent"
		];
		function neededBy(config) {
			let given = config, headers = Object.values(given.headers ?? {}), inHeaders = headers.flatMap((value) => [...String(value).matchAll(/\$\{(\w+)\}/g)].map(([, name = ""]) => name)), key = keyOf(config, headers.length > 0), url = typeof given.url == "string" ? URL.parse(given.url) : null, { region } = given;
			return {
				secrets: [...new Set([...key === void 0 ? [] : [key], ...inHeaders])],
				...onAws.includes(config.provider) && { aws: typeof region == "string" ? { region } : {} },
				...url !== null && /^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname) && { local: url.host }
			};
		}
		function keyOf(config, signsIn) {
			return config.provider !== "openai" && config.provider !== "anthropic" ? void 0 : config["api-key-env"] === void 0 ? config.provider === "anthropic" ? config.url === void 0 ? "ANTHROPIC_API_KEY" : void 0 : signsIn ? void 0 : config.azure !== void 0 || /\.azure\.(com|us|cn)(\/|$)/.test(config.url ?? "") ? "AZURE_OPENAI_API_KEY" : config.url === void 0 || /^https:\/\/api\.openai\.com\//.test(config.url) ? "OPENAI_API_KEY" : void 0 : config["api-key-env"];
		}
	}),
	88197: (shared0[88197]),
	65516: (shared0[65516]),
	81927: (shared1[81927])
};
