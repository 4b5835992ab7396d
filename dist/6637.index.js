import { shared as shared0 } from './74020.shared.js';
import { shared as shared1 } from './96606.shared.js';
import { shared as shared2 } from './53203.shared.js';
import { shared as shared3 } from './57945.shared.js';
export const id = 6637;
export const ids = [6637];
export const modules = {
	74020: (shared0[74020]),
	96606: (shared1[96606]),
	7420: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => nameOf,
			j: () => openPaths
		});
		var _json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94275);
		let keys = {
			text: "text-path",
			toolCalls: "tool-calls-path",
			stopReason: "stop-path",
			cost: "cost-path",
			version: "version-path",
			"usage.input": "input-tokens-path",
			"usage.output": "output-tokens-path"
		};
		function openPaths(config) {
			let given = Object.values(keys).flatMap((key) => {
				let path = config[key];
				return path === void 0 ? [] : [(0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.Y)(path).then((find) => [key, (json) => find(json).filter((one) => one != null)])];
			});
			return Promise.all(given);
		}
		function nameOf(member) {
			let key = new Map(Object.entries(keys)).get(member);
			return key === void 0 ? `what \`tool-calls-path\` finds at ${member}` : `what \`${key}\` finds`;
		}
	}),
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
	96637: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openHttp: () => openHttp });
		var network_fetch = __webpack_require__(59687), application_digest = __webpack_require__(96606), application_question = __webpack_require__(78078), common_config = __webpack_require__(51291), template = __webpack_require__(71690), answer = __webpack_require__(74020), application_paths = __webpack_require__(7420);
		async function answerReader(config, who) {
			let paths = await (0, application_paths.j)(config), header = config["version-header"];
			return (sent) => {
				let version = header === void 0 ? null : sent.header(header);
				if (paths.length === 0) return (0, answer.u)({
					text: sent.body,
					version
				}, sent.latency, who, application_paths.V);
				let body = parsed(sent.body, who), found = new Map();
				for (let [key, find] of paths) {
					let values = find(body);
					values.length > 0 && found.set(key, foundAt(key, values));
				}
				let textPath = config["text-path"];
				if (textPath !== void 0 && !found.has("text-path") && !isCalled(found.get("tool-calls-path"))) {
					let where = `nothing at ${textPath}, where \`text-path\` looks`;
					throw (0, answer.G)(`${who} sent an answer that has ${where}. ${whatThereIs(body)}`);
				}
				let reply = {
					text: textPath === void 0 ? sent.body : found.get("text-path"),
					toolCalls: found.get("tool-calls-path"),
					stopReason: found.get("stop-path"),
					cost: found.get("cost-path"),
					version: found.get("version-path") ?? version,
					usage: usageOf(found.get("input-tokens-path"), found.get("output-tokens-path"))
				};
				return (0, answer.u)(reply, sent.latency, who, application_paths.V);
			};
		}
		let isCalled = (value) => Array.isArray(value) && value.length > 0;
		function foundAt(key, values) {
			return key === "tool-calls-path" ? values.flat() : key === "text-path" ? values.map(template.e1).join("") : values[0];
		}
		let usageOf = (input, output) => input === void 0 || output === void 0 ? void 0 : {
			input,
			output
		};
		function parsed(body, who) {
			try {
				return JSON.parse(body);
			} catch {
				let isPage = /^\s*</.test(body), what = body.trim() === "" ? "is empty" : isPage ? "is a web page" : "is not JSON";
				throw (0, answer.G)(`${who} sent an answer that ${what}. Correct \`url\`, or leave out the paths to take it as text.`);
			}
		}
		function whatThereIs(body) {
			if (Array.isArray(body)) return `It is a list of ${body.length}.`;
			if (typeof body != "object" || !body) return `It is ${body === null ? "null" : `a ${typeof body}`}.`;
			let keys = Object.keys(body).map((key) => key.slice(0, 40)), more = keys.length > 20 ? ` and ${keys.length - 20} more` : "";
			return keys.length === 0 ? "It is empty." : `It has ${keys.slice(0, 20).join(", ")}${more}.`;
		}
		var format = __webpack_require__(55258), network_error = __webpack_require__(84754), model = __webpack_require__(25852), refusal = __webpack_require__(23788), retry_after = __webpack_require__(47841);
		class Late extends Error {}
		class TooLong extends Error {}
		let longest = 1e7, followed = new Set([
			301,
			302,
			307,
			308
		]);
		async function send(fetch, { url, init, timeout, signal }) {
			let started = performance.now(), controller = new AbortController(), abort = () => controller.abort(signal.reason);
			signal.addEventListener("abort", abort, { once: !0 });
			let timer = setTimeout(() => controller.abort(new Late()), timeout);
			try {
				let at = url;
				for (let redirects = 0;; redirects += 1) {
					let response = await fetch(at, {
						...init,
						signal: controller.signal
					}), header = (name) => response.headers.get(name), next = followed.has(response.status) ? leadsTo(header("location"), at) : void 0, body = await bodyOf(response);
					if (next?.origin === url.origin && redirects < 5) {
						at = next;
						continue;
					}
					let latency = performance.now() - started;
					return {
						status: response.status,
						header,
						body,
						latency,
						...next && { elsewhere: next.origin + next.pathname }
					};
				}
			} finally {
				clearTimeout(timer), signal.removeEventListener("abort", abort);
			}
		}
		function leadsTo(location, from) {
			return location !== null && URL.canParse(location, from.href) ? new URL(location, from) : void 0;
		}
		async function bodyOf(response) {
			let parts = [], length = 0;
			for await (let part of response.body ?? []) {
				if (length += part.length, length > longest) throw new TooLong(`more than ${longest / 1e6} MB`);
				parts.push(part);
			}
			return Buffer.concat(parts).toString();
		}
		function refused({ who, address, secrets }, { status, header, body, elsewhere }) {
			let { message } = (0, refusal.O)(status, header, body), inert = secrets.reduce((text, secret) => text.replaceAll(secret, "***"), message).replaceAll(/\b\d{12}\b/g, "************"), said = inert === "" ? "" : ` It says: ${/[.!?\u2026]$/.test(inert) ? inert : `${inert}.`}`, after = (0, retry_after.P)(header), error = (code, what) => new model.ModelError(code, `${who}: ${what}${said}`, after === void 0 ? {} : { retryAfter: after });
			if (elsewhere !== void 0 || status >= 300 && status < 400) return error("unknown-model", `${address} leads ${elsewhere === void 0 ? "elsewhere" : `to ${elsewhere}`} (HTTP ${status}), which is not followed. Correct \`url\`.`);
			switch (status) {
				case 401: return error("credentials", `${address} does not accept the key (HTTP 401). Correct \`headers\` or the variable in it.`);
				case 403: return error("access", `${address} does not allow this (HTTP 403). Check what the key in \`headers\` may do.`);
				case 404:
				case 405:
				case 410: return error("unknown-model", `nothing answers at ${address} (HTTP ${status}). Correct \`url\` or \`method\`.`);
				case 408: return error("timeout", `${address} did not wait for the question (HTTP 408).`);
				case 429: return error("throttled", `${address} is asked too much (HTTP 429). Lower \`concurrency\`, or raise \`attempts\`.`);
			}
			return status >= 500 ? error("unavailable", `${address} could not answer just now (HTTP ${status}).`) : error("invalid-request", `${address} refused the question (HTTP ${status}). Correct \`body\` or \`headers\`.`);
		}
		function sendError(thrown, { who, address, timeout }) {
			if (thrown instanceof Late) {
				let message = `${who}: ${address} gave no whole answer within ${(0, format.a3)(timeout)}. Raise \`timeout\`.`;
				return new model.ModelError("timeout", message);
			}
			return thrown instanceof TooLong ? (0, answer.G)(`${who} sent an answer of ${thrown.message}.`) : thrown instanceof network_error.Dr ? new model.ModelError("unreachable", `${who}: ${thrown.message}`, { transient: thrown.transient }) : thrown;
		}
		let variable = /\$\{([A-Za-z_]\w*)\}/g;
		function headersOf(given, env, key) {
			let secrets = new Set(), filledBy = (name, header) => {
				let value = env[name]?.trim(), wrong = (why, fix) => new model.ModelError("credentials", `${key}.${header} needs the variable ${name}, which ${why}. ${fix}`, { attempts: 0 });
				if (!value) throw wrong("is not set", `Set it with \`env:\` of the step, such as ${name}: \${{ secrets.${name} }}.`);
				if (!/^[\t\x20-\x7e]*$/.test(value)) throw wrong("holds characters that no header may have", "Set it anew.");
				return secrets.add(value), value;
			}, headers = Object.entries(given).map(([header, value]) => [header.toLowerCase(), value.replace(variable, (_, name) => filledBy(name, header))]);
			return {
				headers: {
					"content-type": "application/json",
					accept: "application/json",
					...Object.fromEntries(headers)
				},
				secrets: [...secrets]
			};
		}
		var http_template = __webpack_require__(87166);
		async function openHttp(name, config, { tree, env }) {
			let { method, model, ok, timeout, concurrency } = config, url = new URL(config.url), { headers, secrets } = headersOf(config.headers ?? {}, env, `models.${name}.headers`), told = {
				who: `The model ${name}`,
				address: url.origin + url.pathname,
				timeout,
				secrets
			}, [read, digest] = await Promise.all([answerReader(config, told.who), config.sources && (0, application_digest.K)(tree, config.sources, `models.${name}.sources`)]), fetch = (0, network_fetch.v)({
				env,
				concurrency
			}), isAnswer = (status) => ok?.includes(status) ?? (status >= 200 && status < 300);
			return {
				endpoint: `http ${told.address}`,
				...digest && { identity: identityOf(config, digest) },
				async attempt(request, { signal }) {
					signal.throwIfAborted();
					let asked = {
						...(0, application_question.Y)(request),
						...model !== void 0 && { model }
					}, body = JSON.stringify(config.body === void 0 ? asked : (0, http_template.B)(config.body, asked));
					try {
						let sent = await send(fetch, {
							url,
							init: {
								method,
								headers,
								body
							},
							timeout,
							signal
						});
						if (!isAnswer(sent.status)) throw refused(told, sent);
						return read(sent);
					} catch (error) {
						throw signal.throwIfAborted(), sendError(error, told);
					}
				}
			};
		}
		let decidesNothing = new Set(["sources", ...Object.keys(common_config.Fy)]), identityOf = (config, sources) => ({
			...Object.fromEntries(Object.entries(config).filter(([key]) => !decidesNothing.has(key))),
			sources
		});
	}),
	23788: (shared2[23788]),
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
	57945: (shared3[57945]),
	59687: (shared3[59687])
};
