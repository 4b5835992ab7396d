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
	})
};
