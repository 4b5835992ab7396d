export const shared = {
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
