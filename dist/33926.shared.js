export const shared = {
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
	})
};
