import { shared as shared0 } from './53203.shared.js';
import { shared as shared1 } from './61183.shared.js';
import { shared as shared2 } from './57945.shared.js';
export const id = 2174;
export const ids = [2174];
export const modules = {
	53203: (shared0[53203]),
	93618: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => Late,
			N: () => connect
		});
		var _network_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59687);
		class Late extends Error {}
		async function connect(place, config, { env }, path = config.api === "chat" ? "/chat/completions" : "/responses") {
			let built = await (await clientOf(place, config)).buildRequest({
				method: "post",
				path,
				body: { model: config.azure?.deployment ?? config.model }
			}), url = new URL(built.url), headers = Object.fromEntries(built.req.headers), fetch = (0, _network_fetch_js__WEBPACK_IMPORTED_MODULE_0__.v)({
				env,
				concurrency: config.concurrency
			});
			return {
				path: url.pathname,
				async post(body, signal, read) {
					let stop = new AbortController(), abort = () => stop.abort(signal.reason);
					signal.addEventListener("abort", abort, { once: !0 });
					let timer = setTimeout(() => stop.abort(new Late()), config.timeout);
					try {
						let text = JSON.stringify(body);
						return await read(await fetch(url, {
							method: "POST",
							headers,
							body: text,
							signal: stop.signal
						}));
					} finally {
						clearTimeout(timer), signal.removeEventListener("abort", abort);
					}
				}
			};
		}
		async function clientOf(place, config) {
			let { AzureOpenAI, OpenAI } = await __webpack_require__.e(8193).then(__webpack_require__.bind(__webpack_require__, 98193)), { key, kind, headers, organization = null, project = null, url: baseURL } = place, options = {
				apiKey: key ?? "none",
				organization,
				project,
				maxRetries: 0,
				timeout: config.timeout,
				logLevel: "off"
			};
			if (config.azure) {
				let { "api-version": apiVersion, deployment } = config.azure, where = new URL(baseURL).pathname === "/" ? {
					endpoint: baseURL,
					baseURL: ""
				} : { baseURL }, defaultHeaders = {
					...key === void 0 && { "api-key": null },
					...headers
				};
				return new AzureOpenAI({
					...options,
					...where,
					apiVersion,
					defaultHeaders,
					...deployment && { deployment }
				});
			}
			let signIn = kind === "azure" ? {
				Authorization: null,
				...key && { "api-key": key }
			} : {}, unsigned = key === void 0 ? { Authorization: null } : {};
			return new OpenAI({
				...options,
				baseURL,
				adminAPIKey: null,
				defaultHeaders: {
					...signIn,
					...unsigned,
					...headers
				}
			});
		}
	}),
	31721: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H1: () => brokenOff,
			O2: () => notJson,
			rb: () => callError,
			z_: () => refusalError
		});
		var _config_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55258), _network_network_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84754), _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25852), _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93618), _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21491), _retry_after_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47841);
		let quota = /^(insufficient_quota|billing_not_active|billing_hard_limit_reached|account_deactivated|budget_exceeded|insufficient_credits|insufficient_balance)$/i, noKey = /^(invalid_api_key|invalid_authentication|auth_error)$/i, noModel = /^(model_not_found|DeploymentNotFound|model_not_available|unknown_model|invalid_model)$/i, notKnown = /(model|deployment)\b.{0,200}?\b(not exist|n.t exist|not found|no longer|deprecated|not available)|invalid model|not a valid model|unknown model|no such model/i, tooLong = /max\w* (context|input|sequence) length|exceeds the context length|too (long|many) (input )?tokens|less than \d+ tokens|max \d+ tokens/i, rules = [
			{
				when: ({ code, type }) => /content_filter|content_policy_violation/i.test(`${code} ${type}`),
				code: "filtered",
				message: ({ model, place }) => `The content filter of ${place.host} let the question to ${model} not through. Change the prompt, or the filter.`
			},
			{
				when: ({ status, code, type }) => status === 402 || quota.test(code) || quota.test(type),
				code: "access",
				message: ({ place }, { message }) => `The account at ${place.host} has no credit, or is at its spending limit: ${sentence(message)} Add credit or raise the limit; waiting does not help.`
			},
			{
				when: ({ status, code, type, message }) => status === 401 || noKey.test(code) || noKey.test(type) || status < 404 && /api key not valid/i.test(message),
				code: "credentials",
				message: ({ place }) => notSignedIn(place)
			},
			{
				when: ({ message, isApi }) => isApi && /\b(not allowed|not support|unsupported|n.t support|cannot|unable)\b.{0,60}\bembed/i.test(message),
				code: "unknown-model",
				message: ({ model, place }, { message }) => `${model} at ${place.host} does not embed texts: ${sentence(message)} Write an embedding model at \`model\`.`
			},
			{
				when: ({ status, message }, { api }) => api === "embeddings" && status < 500 && tooLong.test(message),
				code: "invalid-request",
				message: ({ model, place }, { message }) => `A text is too long for ${model} at ${place.host}: ${sentence(message)} It is not cut, since it would be compared by a part of it alone. Take a model that takes longer texts.`
			},
			{
				when: ({ status }) => status === 403,
				code: "access",
				message: ({ model, place }, { message }) => `${place.host} refuses ${model} to this key: ${sentence(message)} Give the key, its project or its role access to the model, or correct \`model\`, \`organization\` or \`project\`.`
			},
			{
				when: ({ code, status, message, isApi }) => noModel.test(code) || isApi && (status === 404 || status === 400) && notKnown.test(message),
				code: "unknown-model",
				message: ({ model, place, deployment }, { message }) => place.kind === "azure" ? `${place.host} has no deployment ${deployment ?? model}. Write the deployment\u2019s name, which may differ from the model\u2019s, at \`model\`; a new one can be asked after some five minutes.` : `${place.host} does not know ${model}: ${sentence(message)} Correct \`model\`, or \`url\`; GET /models shows what there is.`
			},
			{
				when: ({ status }) => status === 404 || status === 405 || status >= 300 && status < 400,
				code: "unknown-model",
				message: wrongAddress
			},
			{
				when: ({ status }) => status === 429,
				code: "throttled",
				message: ({ model, place }, { message }) => `${place.host} throttled ${model}: ${sentence(message)} Lower \`concurrency\`, raise \`attempts\`, or ask for a higher limit.`
			},
			{
				when: ({ status }) => status === 408 || status === 504,
				code: "timeout",
				message: ({ model, place }, { status }) => `${place.host} waited too long for ${model} (HTTP ${status}).`
			},
			{
				when: ({ status }) => status >= 500 || status === 409,
				code: "unavailable",
				message: ({ model, place }, { status, message }) => `${place.host} could not answer with ${model} just now (HTTP ${status})${message && `: ${sentence(message)}`}`
			}
		];
		function refusalError(whole, asked) {
			let refusal = {
				...whole,
				message: inShort(whole.message, asked.place)
			}, { code, message } = rules.find(({ when }) => when(refusal, asked)) ?? {
				code: "invalid-request",
				message: ({ model, place }, { status, message: said }) => `${place.host} refused the request to ${model} (HTTP ${status})${said && `: ${sentence(said)}`}`
			}, wait = code === "throttled" || code === "unavailable" ? (0, _retry_after_js__WEBPACK_IMPORTED_MODULE_4__.P)(refusal.header) : void 0, no = refusal.header("x-should-retry") === "false" ? { transient: !1 } : {};
			return new _model_js__WEBPACK_IMPORTED_MODULE_1__.ModelError(code, message(asked, refusal), {
				...no,
				...wait !== void 0 && { retryAfter: wait }
			});
		}
		function callError(thrown, { model, place, timeout, api }) {
			if (thrown instanceof _connection_js__WEBPACK_IMPORTED_MODULE_2__.H) {
				let message = `${model} gave no whole answer within ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_5__.a3)(timeout)}, at ${place.host}.`, lower = api === "embeddings" ? "embedding.batch" : "max-tokens";
				return new _model_js__WEBPACK_IMPORTED_MODULE_1__.ModelError("timeout", `${message} Raise \`timeout\`, or lower \`${lower}\`.`);
			}
			if (!(thrown instanceof _network_network_error_js__WEBPACK_IMPORTED_MODULE_0__.Dr)) return thrown;
			let { brokeOff, message, transient } = thrown;
			return brokeOff ? brokenOff(model, place) : new _model_js__WEBPACK_IMPORTED_MODULE_1__.ModelError("unreachable", message, { transient });
		}
		let brokenOff = (model, { host }) => new _model_js__WEBPACK_IMPORTED_MODULE_1__.ModelError("invalid-answer", `An answer of ${model} breaks off. ${host}, or a proxy between, has closed the connection.`, { transient: !0 });
		function notJson(text, { model, place }) {
			let isPage = /^\s*</.test(text), what = isPage ? "is a web page" : "is not JSON", why = isPage ? "Correct `url`: it is the address of the API." : "A proxy between may have changed or cut it.";
			return new _model_js__WEBPACK_IMPORTED_MODULE_1__.ModelError("invalid-answer", `What ${place.host} sent as an answer of ${model} ${what}. ${why}`);
		}
		function notSignedIn({ host, key, kind, keyName, headers }) {
			return key === void 0 && Object.keys(headers).length > 0 ? `${host} does not accept what \`headers\` sign in with.` : key === void 0 ? `${host} wants a key. Write \`api-key-env:\` with the name of the environment variable that has it.` : `${host} does not accept the key in ${keyName}.${kind === "azure" ? " It has to be a key of this resource." : ""} Get a new one, and ${(0, _place_js__WEBPACK_IMPORTED_MODULE_3__.a)(keyName)}`;
		}
		function wrongAddress({ place, path, api }, { status }) {
			if (status < 400) return `${place.host} sends requests for ${path} elsewhere (HTTP ${status}). Write that address at \`url\`.`;
			let base = /\/v\d/.test(path) || place.kind === "azure" ? "" : ", which often ends in /v1", other = api === "responses" ? " A server without the Responses API needs `api: chat`." : "";
			return `${place.host} has nothing at ${path}. Correct \`url\`: it is what comes before /${api === "chat" ? "chat/completions" : api}${base}.${other}`;
		}
		function inShort(text, { key = "", headers }) {
			let clean = [key, ...Object.values(headers)].filter(({ length }) => length >= 8).reduce((before, secret) => before.replaceAll(secret, "\u2026"), text);
			return clean.length > 300 ? `${clean.slice(0, 300)}\u2026` : clean;
		}
		let sentence = (text) => text === "" || /[.!?\u2026]$/.test(text) ? text : `${text}.`;
	}),
	21491: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => placeOf,
			a: () => howToSet
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25852);
		let sendable = /^[\t\x20-\x7e]*$/;
		function placeOf(name, config, env) {
			let fromEnv = config.azure && env.AZURE_OPENAI_ENDPOINT?.trim() || env.OPENAI_BASE_URL?.trim(), url = config.url ?? (fromEnv || "https://api.openai.com/v1"), { host, hostname } = addressOf(url, name), kind = kindOf(hostname, config), headers = filled(name, config.headers ?? {}, env), isPair = config.url === void 0 && config.azure === void 0 && !env.AZURE_OPENAI_API_KEY, usual = kind === "azure" && !isPair ? "AZURE_OPENAI_API_KEY" : "OPENAI_API_KEY", keyName = config["api-key-env"] ?? usual, key = config["api-key-env"] !== void 0 || kind !== "other" || config.url === void 0 ? env[keyName]?.trim() : void 0, signsIn = Object.keys(headers).some((header) => /^(authorization|(x-)?api-key)$/i.test(header));
			if (!key && !signsIn && (kind !== "other" || config["api-key-env"] !== void 0)) throw credentials(`No key for ${host}: ${howToSet(keyName)}`);
			if (key && !sendable.test(key)) throw credentials(`The key in ${keyName} has a character that no header can carry. Set it anew, in one line.`);
			let organization = config.organization ?? (kind === "openai" ? env.OPENAI_ORG_ID?.trim() : void 0), project = config.project ?? (kind === "openai" ? env.OPENAI_PROJECT_ID?.trim() : void 0);
			return {
				url,
				host,
				kind,
				keyName,
				headers,
				...key && { key },
				...organization && { organization },
				...project && { project }
			};
		}
		let howToSet = (keyName) => `set ${keyName}. In a workflow, write \`env: { ${keyName}: "\${{ secrets.${keyName} }}" }\` at this step.`;
		function addressOf(url, name) {
			let address = URL.parse(url);
			if (address && /^https?:$/.test(address.protocol) && !address.username) return address;
			throw new _model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("unknown-model", `OPENAI_BASE_URL (AZURE_OPENAI_ENDPOINT for Azure) is no address such as http://localhost:8000/v1. Correct it, or write \`url:\` at \`models.${name}\` in aiops.yml.`, { attempts: 0 });
		}
		function kindOf(hostname, { azure }) {
			let isAzure = /\.(openai\.azure|cognitiveservices\.azure|services\.ai\.azure)\.(com|us|cn)$/.test(hostname);
			return azure !== void 0 || isAzure ? "azure" : /(^|\.)openai\.com$/.test(hostname) ? "openai" : "other";
		}
		function filled(name, headers, env) {
			let fill = (header, value) => {
				let text = value.replaceAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, variable) => {
					let found = env[variable]?.trim();
					if (!found) throw credentials(`\`models.${name}.headers.${header}\` needs ${variable}: ${howToSet(variable)}`);
					return found;
				});
				if (sendable.test(text)) return text;
				throw credentials(`\`models.${name}.headers.${header}\` has a character that no header can carry.`);
			};
			return Object.fromEntries(Object.entries(headers).map(([header, value]) => [header, fill(header, value)]));
		}
		let credentials = (message) => new _model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("credentials", message, { attempts: 0 });
	}),
	92174: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LF: () => read,
			IB: () => streamed,
			WQ: () => whole
		});
		var models_model = __webpack_require__(25852), server_sent_events = __webpack_require__(61183), chat_answer = __webpack_require__(53203), errors = __webpack_require__(31721), openai_refusal = __webpack_require__(23788), reply = __webpack_require__(49156);
		let finishes = new Map([
			["completed", "stop"],
			["max_output_tokens", "length"],
			["content_filter", "filtered"]
		]);
		function responsesReply(body, model) {
			let { output, status, incomplete_details: incomplete, usage, model: version } = body;
			if (!Array.isArray(output)) throw new models_model.ModelError("invalid-answer", `An answer of ${model} has no output.`);
			let text = output.flatMap((item) => item.type === "message" ? item.content : []).map((part) => part.type === "refusal" ? part.refusal : part.text ?? "").join(""), calls = output.filter((item) => item.type === "function_call"), stopReason = incomplete?.reason ?? status;
			return (0, reply.M)({
				text,
				calls,
				stopReason,
				finish: stopReason === void 0 ? void 0 : finishes.get(stopReason),
				usage: (0, reply.F)({
					input: usage?.input_tokens,
					output: usage?.output_tokens,
					cached: usage?.input_tokens_details?.cached_tokens,
					written: usage?.input_tokens_details?.cache_write_tokens,
					reasoning: usage?.output_tokens_details?.reasoning_tokens
				}),
				version
			}, model);
		}
		function wholeOf(event) {
			let { type = "", response } = event;
			return /^response\.(completed|incomplete|failed)$/.test(type) ? response : void 0;
		}
		function isSaid(event) {
			let { type = "" } = event;
			return /^response\.(output_text|refusal|function_call_arguments)\.delta$/.test(type);
		}
		async function whole(response, asked) {
			let replyOf = asked.api === "chat" ? chat_answer.R : responsesReply;
			return { reply: await read(response, asked, (body) => replyOf(body, asked.model)) };
		}
		async function read(response, asked, reading) {
			let body = parsed(await response.text(), asked);
			return failIfError(body, response, asked), formed(() => reading(body), asked);
		}
		async function streamed(response, asked) {
			let type = response.headers.get("content-type") ?? "";
			if (/\bjson\b/.test(type)) return whole(response, asked);
			if (/\bhtml\b/.test(type)) throw (0, errors.O2)("<", asked);
			let chat = (0, chat_answer.N)(), final, first;
			for await (let data of (0, server_sent_events.h)(response.body)) {
				if (data === "[DONE]") continue;
				let event = parsed(data, asked);
				failIfError(event, response, asked), asked.api === "responses" && (final = wholeOf(event) ?? final), (asked.api === "chat" ? formed(() => chat.add(event), asked) : isSaid(event)) && (first ??= performance.now());
			}
			failIfError(final, response, asked);
			let ended = () => final === void 0 ? void 0 : responsesReply(final, asked.model), reply = formed(() => asked.api === "chat" ? chat.reply(asked.model) : ended(), asked);
			if (reply === void 0) throw (0, errors.H1)(asked.model, asked.place);
			return {
				reply,
				first
			};
		}
		function parsed(text, asked) {
			try {
				let body = JSON.parse(text);
				if (typeof body == "object" && body) return body;
			} catch {}
			throw (0, errors.O2)(text, asked);
		}
		function formed(read, { model, place }) {
			try {
				return read();
			} catch (cause) {
				if (!(cause instanceof TypeError)) throw cause;
				let message = `An answer of ${model} does not have the form of OpenAI\u2019s API. Is ${place.host} such a server?`;
				throw new models_model.ModelError("invalid-answer", message, { cause });
			}
		}
		function failIfError(body, { headers }, asked) {
			let { type, code, choices, ...given } = body ?? {}, error = given.error ?? choices?.[0]?.error;
			if (!error && type !== "error") return;
			let refusal = (0, openai_refusal.c)(500, (header) => headers.get(header), error ? { error } : body), told = Number(error?.code ?? code), word = `${refusal.code} ${refusal.type}`, status = told >= 400 && told < 600 ? told : /rate_limit/.test(word) ? 429 : /invalid/.test(word) ? 400 : 500;
			throw (0, errors.z_)({
				...refusal,
				status
			}, asked);
		}
	}),
	23788: (shared0[23788]),
	49156: (shared0[49156]),
	47841: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => retryAfter });
		function retryAfter(header, now = Date.now()) {
			let milliseconds = Number(header("retry-after-ms") ?? NaN);
			if (milliseconds >= 0) return milliseconds;
			let after = header("retry-after");
			if (after !== null) {
				let seconds = Number(after);
				if (seconds >= 0) return seconds * 1e3;
				let date = /[a-z]/i.test(after) ? Date.parse(after) : NaN;
				if (!Number.isNaN(date)) return Math.max(0, date - now);
			}
			let limits = ["requests", "tokens"].flatMap((what) => {
				let reset = durationOf(header(`x-ratelimit-reset-${what}`));
				return reset === void 0 ? [] : [{
					reset,
					usedUp: header(`x-ratelimit-remaining-${what}`) === "0"
				}];
			}), usedUp = limits.filter((limit) => limit.usedUp).map(({ reset }) => reset);
			return usedUp.length > 0 ? Math.max(...usedUp) : limits.length > 0 ? Math.min(...limits.map(({ reset }) => reset)) : void 0;
		}
		let units = {
			ms: 1,
			s: 1e3,
			m: 6e4,
			h: 36e5,
			d: 864e5
		};
		function durationOf(text) {
			return text === null || text === "" ? void 0 : /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1e3 : /^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(text) ? [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)].reduce((sum, [, amount, unit = ""]) => sum + Number(amount) * (units[unit] ?? 0), 0) : void 0;
		}
	}),
	61183: (shared1[61183]),
	57945: (shared2[57945]),
	59687: (shared2[59687])
};
