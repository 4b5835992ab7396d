export const id = 810;
export const ids = [810];
export const modules = {
	10810: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openEmbedder: () => openEmbedder });
		var errors = __webpack_require__(83502), limited = __webpack_require__(92344), limiters = __webpack_require__(55009), priced = __webpack_require__(65516), limiter_timing = __webpack_require__(50618), models_model = __webpack_require__(25852);
		function takeBatch(waiting, { texts, characters }, onlyFull) {
			let [first] = waiting;
			if (first === void 0) return;
			let { signal, closing } = first.options, [count, length] = [0, 0];
			for (let { text, options } of waiting) {
				if (options.signal !== signal || options.closing !== closing || count === texts || count > 0 && length + text.length > characters) break;
				count += 1, length += text.length;
			}
			let isFull = count === texts || count < waiting.length;
			return onlyFull && !isFull ? void 0 : waiting.splice(0, count);
		}
		function shares(whole, weights) {
			let sum = weights.reduce((all, one) => all + one, 0), [weight, given] = [0, 0];
			return weights.map((one) => {
				weight += one;
				let upToHere = Math.round(whole * weight / sum), share = upToHere - given;
				return given = upToHere, share;
			});
		}
		let ofSome = ["invalid-request", "filtered"];
		function batched(model, most, timing = limiter_timing.$) {
			if (most.texts === 1) return model;
			let waiting = [], inFlight = 0, isAwake = !1, stopWaiting, wake = () => {
				isAwake || (isAwake = !0, setImmediate(() => {
					isAwake = !1, serve();
				}));
			}, serve = (isLate = !1) => {
				for (; waiting.length > 0 && inFlight < model.concurrency;) {
					let batch = takeBatch(waiting, most, inFlight > 0 && !isLate);
					if (batch === void 0) {
						stopWaiting ??= timing.after(100, () => {
							stopWaiting = void 0, serve(!0);
						});
						return;
					}
					send(batch);
				}
				stopWaiting?.(), stopWaiting = void 0;
			}, send = async (batch) => {
				inFlight += 1;
				try {
					await answer(batch);
				} finally {
					--inFlight, wake();
				}
			}, answer = async (batch) => {
				let { options } = batch[0];
				try {
					let messages = batch.map(({ text }) => ({
						role: "user",
						content: text
					})), parts = apart(await model.ask({
						messages,
						parameters: {}
					}, options), batch);
					for (let [at, { resolve }] of batch.entries()) resolve(parts[at]);
				} catch (error) {
					let half = Math.ceil(batch.length / 2);
					if (!(error instanceof models_model.ModelError && ofSome.includes(error.code)) || batch.length === 1) for (let { reject } of batch) reject(error);
					else await Promise.all([answer(batch.slice(0, half)), answer(batch.slice(half))]);
				}
			};
			return {
				...model,
				ask: ({ messages }, options) => new Promise((resolve, reject) => {
					waiting.push({
						text: messages[0]?.content ?? "",
						options,
						resolve,
						reject
					}), wake();
				})
			};
		}
		function apart({ text, usage, cost: _, ...rest }, batch) {
			let lines = text.split("\n"), tokens = usage && shares(usage.input, batch.map((one) => one.text.length));
			return batch.map((__, at) => ({
				...rest,
				text: lines[at] ?? "",
				...tokens && { usage: {
					input: tokens[at] ?? 0,
					output: 0
				} }
			}));
		}
		var embedding_config = __webpack_require__(43113), packed = __webpack_require__(49239);
		function endpointOf(embedder, name) {
			let { attempt, most: _, dimensions, ...endpoint } = embedder;
			return {
				...endpoint,
				async attempt({ messages }, options) {
					let texts = messages.map(({ content }) => content), { vectors, ...rest } = await attempt(texts, options), wrong = faultOf(vectors, texts.length, dimensions);
					if (wrong !== void 0) throw new models_model.ModelError("invalid-answer", `${name} ${wrong}`, { transient: !1 });
					return {
						text: vectors.map(packed.x).join("\n"),
						...rest
					};
				}
			};
		}
		function faultOf(vectors, texts, dimensions) {
			if (vectors.length !== texts) return `answered ${texts} texts with ${vectors.length} vectors.`;
			let lengths = new Set(vectors.map(({ length }) => length));
			if (lengths.size > 1 || lengths.has(0)) return `answered with vectors of ${[...lengths].join(" and ")} numbers.`;
			let [length] = lengths;
			if (dimensions !== void 0 && length !== dimensions) return `answered with vectors of ${length} numbers where \`dimensions\` asks for ${dimensions}. Remove it where the model cannot choose.`;
			if (vectors.some((vector) => !vector.every((one) => typeof one == "number" && Number.isFinite(one)))) return "answered with a vector that has something in it that is no number.";
			if (vectors.some((vector) => vector.every((one) => one === 0))) return "answered with a vector of zeros.";
		}
		async function openEmbedder(name, config, surroundings) {
			if (config.provider !== "bedrock" && config.provider !== "openai") throw new errors.yo({
				key: `models.${name}`,
				message: `${name} ${(0, embedding_config.D)({ ...config })}`
			});
			let embedder = await embedderOf(name, config, surroundings), limiter = (surroundings.limiters ?? new limiters.Limiters()).of(embedder.endpoint, config), model = (0, limited.T)(name, endpointOf(embedder, config.model), config, limiter);
			return (0, priced.a)(batched(model, embedder.most, limiter.timing), embedder.listed, config.price);
		}
		async function embedderOf(name, config, surroundings) {
			return config.provider === "bedrock" ? (await Promise.all([__webpack_require__.e(852), __webpack_require__.e(2048)]).then(__webpack_require__.bind(__webpack_require__, 92048))).openBedrockEmbedder(name, config, surroundings) : (await Promise.all([__webpack_require__.e(2174), __webpack_require__.e(2023)]).then(__webpack_require__.bind(__webpack_require__, 12023))).openOpenaiEmbedder(name, config, surroundings);
		}
	}),
	49239: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => unpacked,
			x: () => packed
		});
		function packed(vector) {
			let bytes = Buffer.allocUnsafe(vector.length * 4);
			for (let at = 0; at < vector.length; at += 1) bytes.writeFloatLE(vector[at] ?? 0, at * 4);
			return bytes.toString("base64");
		}
		function unpacked(text) {
			let bytes = Buffer.from(text, "base64");
			if (bytes.length !== 0 && bytes.length % 4 == 0 && bytes.toString("base64") === text) return Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(at * 4));
		}
	})
};
