export const id = 9034;
export const ids = [9034];
export const modules = {
	59034: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			download: () => download,
			readAtMost: () => readAtMost
		});
		var _network_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59687);
		async function download(env, url, most) {
			let signal = AbortSignal.timeout(3e4), response = await (0, _network_fetch_js__WEBPACK_IMPORTED_MODULE_0__.v)({ env })(url, {
				headers: { "user-agent": "aiops-actions" },
				signal
			});
			if (response.ok) return readAtMost(response, most);
			await response.text();
		}
		async function readAtMost({ body }, most) {
			let parts = [], bytes = 0;
			for await (let part of body) {
				if (bytes += part.length, bytes > most) return;
				parts.push(part);
			}
			return Buffer.concat(parts);
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
	})
};
