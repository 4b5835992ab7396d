export const shared = {
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
60646: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openSigned: () => openSigned });
		var _models_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25852), _json_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85241);
		async function openSigned(options, where) {
			let [{ BedrockRuntimeClient }, { awsClientConfig }, { SignatureV4 }, { HttpRequest }] = await Promise.all([
				Promise.all([
					__webpack_require__.e(2085),
					__webpack_require__.e(6579),
					__webpack_require__.e(3422),
					__webpack_require__.e(5118),
					__webpack_require__.e(5861),
					__webpack_require__.e(7462)
				]).then(__webpack_require__.t.bind(__webpack_require__, 47462, 19)),
				__webpack_require__.e(3926).then(__webpack_require__.bind(__webpack_require__, 33926)),
				Promise.all([
					__webpack_require__.e(2085),
					__webpack_require__.e(6579),
					__webpack_require__.e(3422),
					__webpack_require__.e(5118)
				]).then(__webpack_require__.t.bind(__webpack_require__, 75118, 19)),
				Promise.all([
					__webpack_require__.e(2085),
					__webpack_require__.e(6579),
					__webpack_require__.e(3422)
				]).then(__webpack_require__.t.bind(__webpack_require__, 93422, 19))
			]), { config } = new BedrockRuntimeClient(awsClientConfig({
				...options,
				attempts: 1
			})), region = await config.region().catch(() => {
				throw new _models_model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("credentials", `No AWS region. Write \`region:\` at \`${where}\` in aiops.yml, or set AWS_REGION.`);
			}), { timeout, env } = options, endpoint = options.endpoint ?? env.AWS_ENDPOINT_URL, { credentials, sha256, requestHandler } = config;
			return {
				region,
				...endpoint !== void 0 && { endpoint },
				async send({ host, signing = host }, { method = "POST", path = "/", query, headers, body = "" }, signal) {
					let signer = new SignatureV4({
						service: signing,
						region,
						credentials,
						sha256
					}), suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com", url = new URL(endpoint ?? `https://${host}.${region}.${suffix}`), request = new HttpRequest({
						protocol: url.protocol,
						hostname: url.hostname,
						...url.port !== "" && { port: Number(url.port) },
						method,
						path: url.pathname.replace(/\/$/, "") + path,
						...query && { query: { ...query } },
						headers: {
							host: url.host,
							"content-length": String(Buffer.byteLength(body)),
							...headers
						},
						body
					}), signed = HttpRequest.clone(await signer.sign(request)), sent = performance.now(), { response } = await requestHandler.handle(signed, { abortSignal: signal }), { statusCode: status, headers: answered } = response;
					return {
						status,
						headers: answered,
						text: await (0, _json_call_js__WEBPACK_IMPORTED_MODULE_1__.textOf)({
							status,
							headers: answered,
							body: response.body,
							sent
						}, timeout)
					};
				},
				close: () => requestHandler.destroy?.()
			};
		}
	})
};
