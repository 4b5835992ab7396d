export const shared = {
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
	}),
59687: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => openFetch });
		var network_connecting = __webpack_require__(57945), network_network = __webpack_require__(40434), network_error = __webpack_require__(84754);
		class LightResponse {
			status;
			statusText;
			ok;
			url;
			headers;
			redirected = !1;
			type = "basic";
			bodyUsed = !1;
			#message;
			#explain;
			constructor(message, url, explain) {
				this.#message = message, this.#explain = explain, this.status = message.statusCode ?? 0, this.statusText = message.statusMessage ?? "", this.ok = this.status >= 200 && this.status < 300, this.url = url, this.headers = new LightHeaders(message.headers);
			}
			get body() {
				let [message, explain] = [this.#message, this.#explain];
				this.bodyUsed = !0;
				let end = async () => void message.destroy();
				return {
					cancel: end,
					[Symbol.asyncIterator]() {
						let parts = message[Symbol.asyncIterator]();
						return {
							next: () => parts.next().catch((error) => {
								throw explain(error);
							}),
							return: async () => (await end(), {
								done: !0,
								value: void 0
							})
						};
					}
				};
			}
			text() {
				return this.bodyUsed = !0, new Promise((resolve, reject) => {
					let text = "";
					this.#message.setEncoding("utf8").on("data", (part) => {
						text += part;
					}).once("end", () => resolve(text)).once("error", (error) => reject(this.#explain(error)));
				});
			}
			async json() {
				let text = await this.text();
				try {
					return JSON.parse(text);
				} catch {
					throw SyntaxError("the answer is not JSON");
				}
			}
			async arrayBuffer() {
				let parts = [];
				for await (let part of this.body) parts.push(part);
				return new Uint8Array(Buffer.concat(parts)).buffer;
			}
		}
		class LightHeaders {
			#headers;
			constructor(headers) {
				this.#headers = headers;
			}
			get(name) {
				let value = this.#headers[name.toLowerCase()];
				return value === void 0 ? null : String(value);
			}
			has(name) {
				return this.get(name) !== null;
			}
			forEach(see) {
				for (let [name, value] of this.entries()) see(value, name);
			}
			*entries() {
				for (let [name, value] of Object.entries(this.#headers)) value !== void 0 && (yield [name, String(value)]);
			}
			*keys() {
				for (let [name] of this.entries()) yield name;
			}
			*values() {
				for (let [, value] of this.entries()) yield value;
			}
			[Symbol.iterator]() {
				return this.entries();
			}
		}
		function openFetch(options, connecting = network_connecting.J) {
			let network = (0, network_network.X)(options);
			return async (input, init = {}) => {
				let url = input instanceof URL ? input : new URL(typeof input == "string" ? input : input.url), { signal, method = "GET", body } = init;
				signal?.throwIfAborted();
				let { request, agent } = await network.sender(url.protocol), explain = (error, brokeOff) => signal?.aborted ? signal.reason : (0, network_error.x6)(error, {
					url,
					proxy: network.proxy(url.protocol)
				}, brokeOff);
				return new Promise((resolve, reject) => {
					let sent = request(url, {
						method,
						agent,
						headers: headersOf(init.headers),
						...signal && { signal }
					}, (message) => {
						if (message.statusCode === 407 && network.proxy(url.protocol) !== void 0) return message.resume(), reject(explain((0, network_error.vd)(message), !1));
						resolve(new LightResponse(message, url.href, (error) => explain(error, !0)));
					});
					(0, network_connecting._)(sent, connecting), sent.on("error", (error) => reject(explain(error, !1))), sent.end(body ?? void 0);
				});
			};
		}
		function headersOf(given) {
			return given === void 0 ? {} : Symbol.iterator in given ? Object.fromEntries(given) : given;
		}
	}),
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
