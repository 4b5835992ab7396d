export const id = 704;
export const ids = [
	704,
	3926,
	5241,
	5750,
	6177
];
export const modules = {
	33926: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { awsClientConfig: () => awsClientConfig });
		var connecting = __webpack_require__(57945), network = __webpack_require__(40434), network_error = __webpack_require__(84754);
		class AwsHandler {
			metadata = { handlerProtocol: "http/1.1" };
			#network;
			#timeout;
			constructor({ timeout, concurrency, env }) {
				this.#network = (0, network.X)({
					env,
					concurrency
				}), this.#timeout = timeout;
			}
			async handle(request, { abortSignal, requestTimeout = this.#timeout } = {}) {
				let { protocol, hostname, port, method, headers, body } = request, { request: open, agent } = await this.#network.sender(protocol), path = await pathOf(request), proxy = this.#network.proxy(protocol), url = {
					protocol,
					host: hostname + (port ? `:${port}` : ""),
					port: String(port ?? "")
				};
				return new Promise((resolve, reject) => {
					let fail = (error) => reject((0, network_error.ql)(error, {
						url,
						proxy
					}) ?? error), host = hostname.replace(/^\[(.*)\]$/, "$1"), sent = open({
						protocol,
						host,
						port,
						method,
						path,
						headers,
						agent,
						...abortSignal === void 0 ? {} : { signal: abortSignal }
					}, (message) => {
						clearTimeout(timer);
						let { statusCode = 0, statusMessage: reason } = message;
						if (statusCode === 407 && proxy !== void 0) return message.resume(), fail((0, network_error.vd)(message));
						resolve({ response: {
							statusCode,
							reason,
							headers: single(message.headers),
							body: message
						} });
					}), timer = setTimeout(() => void sent.destroy(Object.assign(Error("no answer in time"), { name: "TimeoutError" })), requestTimeout);
					(0, connecting._)(sent), sent.on("error", (error) => {
						clearTimeout(timer), fail(error);
					}), sent.end(body);
				});
			}
			destroy() {
				this.#network.close();
			}
			updateHttpClientConfig(_key, _value) {}
			httpHandlerConfigs() {
				return {};
			}
		}
		async function pathOf({ path, query }) {
			if (query === void 0 || Object.keys(query).length === 0) return path;
			let { buildQueryString } = await Promise.all([
				__webpack_require__.e(2085),
				__webpack_require__.e(6579),
				__webpack_require__.e(3422)
			]).then(__webpack_require__.t.bind(__webpack_require__, 93422, 19));
			return `${path}?${buildQueryString(query)}`;
		}
		let single = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value = ""]) => [name, Array.isArray(value) ? value.join(", ") : value]));
		var external_node_crypto_ = __webpack_require__(77598);
		class Sha256 {
			#secret;
			#parts = [];
			constructor(secret) {
				this.#secret = secret === void 0 ? void 0 : bytesOf(secret);
			}
			update(data) {
				this.#parts.push(bytesOf(data));
			}
			async digest() {
				if (this.#secret === void 0) return sha256(...this.#parts);
				let key = this.#secret.length > 64 ? sha256(this.#secret) : this.#secret, [inner, outer] = [Buffer.alloc(64, 54), Buffer.alloc(64, 92)];
				for (let [index, byte] of key.entries()) inner[index] = 54 ^ byte, outer[index] = 92 ^ byte;
				return sha256(outer, sha256(inner, ...this.#parts));
			}
			reset() {
				this.#parts = [];
			}
		}
		let sha256 = (...parts) => (0, external_node_crypto_.hash)("sha256", Buffer.concat(parts), "buffer");
		function bytesOf(data) {
			return typeof data == "string" ? Buffer.from(data) : ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
		}
		function awsClientConfig(options) {
			let { profile, endpoint, env } = options, region = options.region ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || void 0);
			return {
				...region !== void 0 && { region },
				...profile !== void 0 && { profile },
				...endpoint !== void 0 && { endpoint },
				maxAttempts: options.attempts,
				retryMode: "standard",
				sha256: Sha256,
				requestHandler: new AwsHandler(options)
			};
		}
	}),
	26177: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			awsError: () => awsError,
			sentence: () => sentence,
			signIn: () => signIn,
			start: () => start,
			unbroken: () => unbroken
		});
		var _config_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55258), _models_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25852), _network_network_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84754), _json_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85241);
		let signIn = "In a workflow, run aws-actions/configure-aws-credentials before this step (OIDC: `role-to-assume`, and `permissions: id-token: write`). On your machine, set AWS_PROFILE or run `aws sso login`.", refused = ({ region }, said) => `AWS does not accept these credentials in ${region}: ${said} ${signIn}`, rules = [
			{
				names: /^(CredentialsProviderError|TokenProviderError|MissingAuthenticationToken)/,
				code: "credentials",
				message: ({ service, region }) => `No AWS credentials for ${service} in ${region}. ${signIn}`
			},
			{
				names: /^Error$/,
				says: /Region not accepted/,
				code: "credentials",
				message: ({ region }) => `${region} is no region of AWS. Correct \`region\`, or AWS_REGION: it looks like us-east-1.`
			},
			{
				names: /^ExpiredToken|^RequestExpired/,
				code: "credentials",
				message: ({ service, region }) => `The AWS credentials for ${service} in ${region} have expired. Get new ones. ${signIn}`
			},
			{
				names: /^(InvalidSignature|SignatureDoesNotMatch)/,
				says: /scoped to (a valid|the correct) (region|service)/i,
				code: "credentials",
				message: ({ region }, said) => `The request was signed for ${region}: ${said} Correct \`region\` or \`endpoint\`.`
			},
			{
				names: /^(UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature)/,
				code: "credentials",
				message: refused
			},
			{
				names: /^AccessDenied/,
				says: /API key|Authentication failed|security token/i,
				code: "credentials",
				message: refused
			},
			{
				names: /^AccessDenied/,
				code: "access",
				message: ({ service, what, region, action }, said) => `${service} refused ${what} in ${region}: the role may not use it. Allow \`${action}\` on it. AWS: ${said}`
			},
			{
				names: /^ResourceNotFound/,
				code: "unknown-model",
				message: ({ service, what, region }, said) => `${service} in ${region} does not know ${what}: ${said} Correct its name or \`region\`.`
			},
			{
				names: /^(Throttling|Throttled|TooManyRequests|ServiceQuotaExceeded|LimitExceeded)/,
				code: "throttled",
				message: ({ service, what, region }, said) => `${service} throttled ${what} in ${region}: ${said} Lower \`concurrency\`, raise \`attempts\`, or ask for a higher quota.`
			},
			{
				names: /^(TimeoutError|RequestTimeout)/,
				code: "timeout",
				message: ({ what, timeout }) => `${start(what)} gave no whole answer within ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_3__.a3)(timeout)}. Raise \`timeout\`.`
			},
			{
				names: /^(ModelNotReady|ServiceUnavailable|InternalServer|InternalFailure|InternalDependency|InternalStream|BadGateway)/,
				code: "unavailable",
				message: ({ service, what, region }, said) => `${service} could not answer with ${what} in ${region} just now: ${said}`
			}
		];
		function awsError(thrown, asked, own) {
			if (!(thrown instanceof Error) || thrown instanceof _models_model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError) return thrown;
			let error = thrown, seconds = Number(error.$response?.headers?.["retry-after"]), is = (code, message, transient) => new _models_model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError(code, message, {
				...transient !== void 0 && { transient },
				...seconds > 0 && { retryAfter: seconds * 1e3 }
			}), { service, what, region, endpoint } = asked, status = error.$response?.statusCode ?? error.$metadata?.httpStatusCode, isNoJson = error.name === _json_call_js__WEBPACK_IMPORTED_MODULE_2__.notJson || error.name === "SyntaxError" && error.$response !== void 0;
			if (isNoJson && (status === void 0 || status < 400)) return is("invalid-answer", `The answer of ${what} is not what ${service} sends. A proxy between may have changed it.`);
			if (error.name === _json_call_js__WEBPACK_IMPORTED_MODULE_2__.brokenOff || isHalfway(error)) return is("invalid-answer", `The answer of ${what} breaks off. A proxy between may have cut it.`, !0);
			if (error instanceof _network_network_error_js__WEBPACK_IMPORTED_MODULE_1__.Dr) return new _models_model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("unreachable", error.message, { transient: error.transient });
			if (isNetwork(error)) return is("unreachable", `Cannot reach ${endpoint ?? `${service} in ${region}`} (${error.code ?? "no connection"}). Check \`region\`, \`endpoint\`, the network and its proxy.`);
			let said = isNoJson ? `HTTP ${status}.` : sentence(error.message), text = `${error.ErrorCode ?? ""} ${error.message}`, fits = ({ names, says }) => names.test(error.name) && (says?.test(text) ?? !0), rule = own.find(fits) ?? rules.find(fits);
			return rule ? is(rule.code, rule.message(asked, said), rule.transient) : status === void 0 && !isOfService(error) ? error : status === 429 ? is("throttled", `${service} throttled ${what} in ${region}. Lower \`concurrency\`.`) : status !== void 0 && status >= 500 ? is("unavailable", `${service} could not answer with ${what}: HTTP ${status}.`) : status === 413 ? is("invalid-request", `${service} refused the request to ${what}: it is too large.`) : is("invalid-request", `${service} refused the request to ${what} (${error.name}): ${said}`);
		}
		let isHalfway = ({ name, $metadata }) => /^(Range)?Error$/.test(name) && ($metadata?.httpStatusCode ?? 300) < 300, isOfService = (error) => error.$fault !== void 0 || error instanceof _json_call_js__WEBPACK_IMPORTED_MODULE_2__.AwsError;
		function isNetwork({ name, code, message, syscall }) {
			return code === void 0 ? name === "TimeoutError" && message.includes("establish a connection") : code === "ETIMEDOUT" ? syscall !== void 0 : /^(E[A-Z]{3,}|EAI_AGAIN|HPE_\w+|UNABLE_TO_\w+|ERR_(TLS|SSL)_\w+|\w*CERT\w*)$/.test(code);
		}
		function sentence(text) {
			let line = text.replaceAll(/\b\d{12}\b/g, "************").replaceAll(/\s+/g, " ").trim();
			return line.length > 400 ? `${line.slice(0, 400).trimEnd()} \u2026` : /[.!?\u2026]$/.test(line) ? line : `${line}.`;
		}
		let start = (what) => what.charAt(0).toUpperCase() + what.slice(1);
		async function* unbroken(parts) {
			try {
				yield* parts;
			} catch (thrown) {
				let error = thrown;
				throw error.$fault === void 0 ? /^(Range)?Error$/.test(error.name) ? new _json_call_js__WEBPACK_IMPORTED_MODULE_2__.AwsError(_json_call_js__WEBPACK_IMPORTED_MODULE_2__.brokenOff, "the answer broke off") : Object.getPrototypeOf(error) === Error.prototype ? new _json_call_js__WEBPACK_IMPORTED_MODULE_2__.AwsError(error.name, error.message) : error : error;
			}
		}
	}),
	85241: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			AwsError: () => AwsError,
			brokenOff: () => brokenOff,
			brokenOffBy: () => brokenOffBy,
			giveUp: () => giveUp,
			jsonCalls: () => jsonCalls,
			notJson: () => notJson,
			notJsonOf: () => notJsonOf,
			parsed: () => parsed,
			refusalOf: () => refusalOf,
			textOf: () => textOf
		});
		var _post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47588);
		class AwsError extends Error {
			$metadata;
			$response;
			code;
			constructor(name, message, { status, response, code } = {}) {
				super(message), this.name = name, this.$metadata = status === void 0 ? {} : { httpStatusCode: status }, this.$response = response, code !== void 0 && (this.code = code);
			}
		}
		let brokenOff = "AnswerBrokenOff", notJson = "AnswerNotJson";
		async function jsonCalls(client, command, { timeout, bearer }) {
			let post = await (0, _post_js__WEBPACK_IMPORTED_MODULE_0__.Y)(client, command, bearer);
			return async (path, body, signal) => {
				let posted = await post(path, body, signal), text = await textOf(posted, timeout);
				if (posted.status >= 300) throw refusalOf(posted, text);
				let value = parsed(text);
				if (value === void 0) throw notJsonOf(posted);
				return {
					body: value,
					headers: posted.headers,
					latency: performance.now() - posted.sent
				};
			};
		}
		function textOf({ body, sent }, timeout) {
			return new Promise((resolve, reject) => {
				let text = "", timer = giveUp(body, sent, timeout);
				body.setEncoding("utf8"), body.on("data", (part) => {
					text += part;
				}), body.once("end", () => {
					clearTimeout(timer), resolve(text);
				}), body.once("error", (error) => {
					clearTimeout(timer), reject(brokenOffBy(error));
				});
			});
		}
		function giveUp(body, sent, timeout) {
			return setTimeout(() => body.destroy(new AwsError("TimeoutError", "the answer took too long")), Math.max(1, timeout - (performance.now() - sent)));
		}
		function brokenOffBy(error) {
			let { code = "ECONNRESET" } = error;
			return error instanceof AwsError ? error : new AwsError(brokenOff, "the answer broke off", { code });
		}
		let notJsonOf = ({ status, headers }) => new AwsError(notJson, "the answer is not JSON", {
			status,
			response: { headers }
		});
		function refusalOf({ status, headers }, text) {
			let said = parsed(text) ?? {}, type = (headers["x-amzn-errortype"] ?? said.__type ?? `HTTP ${status}`).replace(/:.*|^.*#/g, "");
			return new AwsError(type, said.message ?? said.Message ?? `HTTP ${status}`, {
				status,
				response: { headers }
			});
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
	}),
	47588: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => posts });
		async function posts({ config }, command, bearer) {
			let [{ getEndpointFromInstructions }, { HttpRequest }] = await Promise.all([__webpack_require__.e(2085).then(__webpack_require__.t.bind(__webpack_require__, 62085, 19)), Promise.all([
				__webpack_require__.e(2085),
				__webpack_require__.e(6579),
				__webpack_require__.e(3422)
			]).then(__webpack_require__.t.bind(__webpack_require__, 93422, 19))]), { url } = await getEndpointFromInstructions({}, command, config), base = url.pathname.replace(/\/$/, ""), signer = await config.signer();
			return async (path, body, signal) => {
				let text = JSON.stringify(body), request = new HttpRequest({
					protocol: url.protocol,
					hostname: url.hostname,
					...url.port !== "" && { port: Number(url.port) },
					method: "POST",
					path: base + path,
					headers: {
						host: url.host,
						"content-type": "application/json",
						"content-length": String(Buffer.byteLength(text)),
						...bearer !== void 0 && { authorization: `Bearer ${bearer}` }
					},
					body: text
				}), signed = HttpRequest.clone(bearer === void 0 ? await signer.sign(request) : request), sent = performance.now(), { response } = await config.requestHandler.handle(signed, { abortSignal: signal });
				return {
					status: response.statusCode,
					headers: response.headers,
					body: response.body,
					sent
				};
			};
		}
	}),
	60704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			openGuardrail: () => openGuardrail,
			requestOf: () => requestOf
		});
		var client_config = __webpack_require__(33926), limited = __webpack_require__(92344), model = __webpack_require__(25852), once = __webpack_require__(97900);
		let applyPath = (id, version) => `/guardrail/${encodeURIComponent(id)}/version/${version}/apply`, applyBody = (text, source) => ({
			source: source === "input" ? "INPUT" : "OUTPUT",
			content: [{ text: { text } }]
		});
		function readApplied(body, what) {
			let { action, assessments, usage } = body ?? {};
			if (action !== "NONE" && action !== "GUARDRAIL_INTERVENED" || typeof usage != "object" || !usage) throw new model.ModelError("invalid-answer", `Bedrock sent an answer of ${what} without an action.`);
			let found = new Map();
			for (let assessment of assessments ?? []) for (let [policy, name] of interventions(assessment)) {
				let names = found.get(policy) ?? new Set();
				found.set(policy, names.add(name));
			}
			let units = {
				content: usage.contentPolicyUnits,
				topics: usage.topicPolicyUnits,
				words: usage.wordPolicyUnits,
				"sensitive-information": usage.sensitiveInformationPolicyUnits,
				"regular-expressions": usage.sensitiveInformationPolicyFreeUnits,
				grounding: usage.contextualGroundingPolicyUnits,
				"automated-reasoning": usage.automatedReasoningPolicyUnits
			};
			return {
				stopped: action === "GUARDRAIL_INTERVENED",
				by: Object.fromEntries([...found].map(([policy, names]) => [policy, [...names].sort()])),
				units: Object.fromEntries(Object.entries(units).filter(([, count]) => (count ?? 0) > 0))
			};
		}
		function* interventions(given) {
			let { topicPolicy, contentPolicy, wordPolicy, sensitiveInformationPolicy, contextualGroundingPolicy } = given, acted = (entries) => (entries ?? []).filter(({ action }) => action === "BLOCKED" || action === "ANONYMIZED");
			for (let { name } of acted(topicPolicy?.topics)) yield ["topics", name ?? "a topic"];
			for (let { type = "" } of acted(contentPolicy?.filters)) yield [type === "PROMPT_ATTACK" ? "prompt-attack" : "content", type];
			acted(wordPolicy?.customWords).length > 0 && (yield ["words", "a word of its own"]);
			for (let { type } of acted(wordPolicy?.managedWordLists)) yield ["words", type ?? "a managed list"];
			for (let { type } of acted(sensitiveInformationPolicy?.piiEntities)) yield ["sensitive-information", type ?? "PII"];
			for (let { name } of acted(sensitiveInformationPolicy?.regexes)) yield ["sensitive-information", name ?? "an expression"];
			for (let { type } of acted(contextualGroundingPolicy?.filters)) yield ["grounding", type ?? "GROUNDING"];
		}
		function checksBody(text, source, checks) {
			let { content, "prompt-attack": attack, "sensitive-information": personal } = checks;
			return {
				messages: [{
					role: source === "input" ? "user" : "assistant",
					content: [{ text }]
				}],
				checks: {
					...content && { contentFilter: { categories: content.map((category) => ({ category })) } },
					...attack && { promptAttack: { categories: attack.map((category) => ({ category })) } },
					...personal && { sensitiveInformation: { entities: personal.map((type) => ({ type })) } }
				}
			};
		}
		function readChecked(body, { threshold }) {
			let { results, usage } = body ?? {};
			if (typeof results != "object" || !results) throw new model.ModelError("invalid-answer", "Bedrock sent an answer of its guardrail checks without results.");
			let over = [
				...(results.contentFilter?.results ?? []).map((one) => [
					"content",
					one.category,
					one.severityScore
				]),
				...(results.promptAttack?.results ?? []).map((one) => [
					"prompt-attack",
					one.category,
					one.severityScore
				]),
				...(results.sensitiveInformation?.results ?? []).map((one) => [
					"sensitive-information",
					one.type,
					one.confidenceScore
				])
			].filter(([, , score = 0]) => score >= threshold), by = Map.groupBy(over, ([policy]) => policy), units = {
				content: usage?.contentFilter?.textUnits,
				"prompt-attack": usage?.promptAttack?.textUnits,
				"sensitive-information": usage?.sensitiveInformation?.textUnits
			};
			return {
				stopped: over.length > 0,
				by: Object.fromEntries([...by].map(([policy, of]) => [policy, [...new Set(of.map(([, name]) => name ?? policy))].sort()])),
				units: Object.fromEntries(Object.entries(units).filter(([, count]) => (count ?? 0) > 0))
			};
		}
		var errors = __webpack_require__(26177);
		function guardrailError(thrown, { subject, region, endpoint, timeout }) {
			let isChecks = subject.kind === "checks", what = isChecks ? "the guardrail checks" : `the guardrail ${subject.title}`, action = isChecks ? "bedrock:InvokeGuardrailChecks" : "bedrock:ApplyGuardrail";
			return (0, errors.awsError)(thrown, {
				service: "Bedrock",
				what,
				action,
				region,
				endpoint,
				timeout
			}, rulesOf(subject));
		}
		function rulesOf(subject) {
			let key = `guardrails.bedrock.${subject.name}`;
			return [
				{
					names: /^AccessDenied/,
					says: /not authorized to perform/i,
					code: "access",
					message: ({ what, region, action }, said) => `The role may not use ${what} in ${region}: allow \`${action}\`${subject.kind === "checks" ? "" : " on it"}. AWS: ${said}`
				},
				{
					names: /^(Validation|ResourceNotFound)/,
					says: /guardrail.*(identifier|version|exist|not found|invalid)/i,
					code: "unknown-model",
					message: ({ what, region }, said) => `Bedrock in ${region} does not know ${what}: ${said} Correct \`${key}\`; it has to be in the same region. \`aws bedrock list-guardrails\` shows what there is.`
				},
				{
					names: /^Throttling|^ServiceQuotaExceeded/,
					code: "throttled",
					message: ({ what, region }, said) => `Bedrock throttled ${what} in ${region}: ${said} Lower \`requests-per-second\` or \`text-units-per-second\` of \`${key}\`, or ask for a higher quota.`
				},
				{
					names: /^Validation/,
					says: /text unit|too long|exceed|length/i,
					code: "invalid-request",
					message: ({ what }, said) => `${what} does not take this text: ${said} Shorten it.`
				}
			];
		}
		let larger = new Set(["us-east-1", "us-west-2"]), quotas = {
			requests: {
				larger: 50,
				other: 25
			},
			units: {
				larger: 200,
				other: 25
			}
		};
		async function openGuardrail(subject, connection, { env, limiters }) {
			let clientConfig = (0, client_config.awsClientConfig)({
				...connection,
				attempts: 1,
				env
			}), bearer = env.AWS_BEARER_TOKEN_BEDROCK || void 0, { timeout } = connection, sdk = (0, once.O)(async () => {
				let { BedrockRuntimeClient, ConverseCommand } = await Promise.all([
					__webpack_require__.e(2085),
					__webpack_require__.e(6579),
					__webpack_require__.e(3422),
					__webpack_require__.e(5118),
					__webpack_require__.e(5861),
					__webpack_require__.e(7462)
				]).then(__webpack_require__.t.bind(__webpack_require__, 47462, 19));
				return {
					client: new BedrockRuntimeClient(clientConfig),
					command: ConverseCommand
				};
			}), call = (0, once.O)(async () => {
				let [{ jsonCalls }, { client, command }] = await Promise.all([Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 85241)), sdk()]);
				return jsonCalls(client, command, {
					timeout,
					...bearer && { bearer }
				});
			}), region = clientConfig.region ?? await regionIn((await sdk()).client, subject.name), asked = {
				...connection,
				subject,
				region
			}, endpoint = {
				endpoint: `bedrock guardrails ${region}`,
				...identityOf(subject, region),
				async attempt(request, { signal }) {
					signal.throwIfAborted();
					try {
						return answerOf(await send(await call(), subject, request, signal));
					} catch (error) {
						throw signal.throwIfAborted(), guardrailError(error, asked);
					}
				}
			}, where = larger.has(region) ? "larger" : "other", limits = {
				...connection,
				"requests-per-minute": Math.max(1, 60 * (connection["requests-per-second"] ?? quotas.requests[where])),
				"tokens-per-minute": Math.max(1, 60 * (connection["text-units-per-second"] ?? quotas.units[where]))
			}, limiter = limiters.of(endpoint.endpoint, limits);
			return {
				model: (0, limited.T)(subject.name, endpoint, connection, limiter),
				region
			};
		}
		function regionIn({ config }, name) {
			return config.region().catch(() => {
				let places = `Write \`region:\` at \`guardrails.bedrock.${name}\` in aiops.yml, or set AWS_REGION.`;
				throw new model.ModelError("credentials", `No AWS region for the guardrail test ${name}. ${places}`, { attempts: 0 });
			});
		}
		async function send(call, subject, request, signal) {
			let [{ content = "", role } = {}] = request.messages, source = role === "assistant" ? "output" : "input";
			if (subject.kind === "checks") {
				let { body, latency } = await call("/guardrail-checks/invoke", checksBody(content, source, subject.checks), signal);
				return {
					verdict: readChecked(body, subject.checks),
					latency
				};
			}
			let { body, latency } = await call(applyPath(subject.id, subject.version), applyBody(content, source), signal);
			return {
				verdict: readApplied(body, subject.title),
				latency
			};
		}
		function answerOf({ verdict, latency }) {
			return {
				text: JSON.stringify(verdict),
				usage: {
					input: most(verdict.units),
					output: 0
				},
				latency
			};
		}
		let most = (units) => Math.max(0, ...Object.values(units)), requestOf = (text, source) => ({
			messages: [{
				role: source === "input" ? "user" : "assistant",
				content: text
			}],
			parameters: { maxTokens: 0 }
		});
		function identityOf(subject, region) {
			return subject.kind === "checks" ? { identity: {
				provider: "bedrock-guardrail-checks",
				region,
				checks: subject.checks
			} } : subject.version === "DRAFT" ? {} : { identity: {
				provider: "bedrock-guardrail",
				region,
				guardrail: `${subject.id}:${subject.version}`
			} };
		}
	}),
	35750: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { backoff: () => backoff });
		function backoff(first, failures, random) {
			return random * Math.min(2e4, first * 2 ** (failures - 1));
		}
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
	97900: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => once });
		function once(make) {
			let made;
			return () => (made ??= make(), made);
		}
	}),
	57945: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => longestConnecting,
			_: () => limitConnecting
		});
		let longestConnecting = 1e4;
		function limitConnecting(sent, milliseconds = longestConnecting) {
			sent.once("socket", (socket) => {
				if (!socket.connecting) return;
				let timer = setTimeout(() => sent.destroy(Object.assign(Error("not connected in time"), { code: "ETIMEDOUT" })), milliseconds), end = () => clearTimeout(timer);
				socket.once("encrypted" in socket ? "secureConnect" : "connect", end).once("close", end);
			});
		}
	})
};
