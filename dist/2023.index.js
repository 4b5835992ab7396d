export const id = 2023;
export const ids = [2023];
export const modules = { 12023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openOpenaiEmbedder: () => openOpenaiEmbedder });
	var openai_connection = __webpack_require__(93618), errors = __webpack_require__(31721), openai_place = __webpack_require__(21491), reading = __webpack_require__(92174), refusal = __webpack_require__(23788), packed = __webpack_require__(49239), reply = __webpack_require__(49156);
	function embeddingReply(body) {
		let { data, usage: tokens, model } = body, vectors = data.map((one, at) => ({
			at: one.index ?? at,
			vector: vectorOf(one.embedding)
		})).sort((a, b) => a.at - b.at).map(({ vector }) => vector), usage = (0, reply.F)({
			input: tokens?.prompt_tokens ?? tokens?.total_tokens,
			output: 0
		});
		return {
			vectors,
			...usage && { usage },
			...typeof model == "string" && { version: model }
		};
	}
	function vectorOf(embedding) {
		let vector = typeof embedding == "string" ? (0, packed.K)(embedding) : embedding;
		if (vector === void 0 || !Array.isArray(vector) && !(vector instanceof Float32Array)) throw TypeError("no vector");
		return vector;
	}
	async function openOpenaiEmbedder(name, config, { env }) {
		let place = (0, openai_place.$)(name, config, env), connection = await (0, openai_connection.N)(place, config, { env }, "/embeddings"), { model, timeout, extra, headers, azure, embedding } = config, { dimensions, batch = 96 } = embedding ?? {}, deployment = azure?.deployment, asked = {
			model,
			place,
			api: "embeddings",
			timeout,
			path: connection.path,
			...deployment && { deployment }
		}, packs = !0, ask = async (texts, signal) => {
			let isPacked = packs, body = {
				model: deployment ?? model,
				input: texts,
				...dimensions !== void 0 && { dimensions },
				...isPacked && { encoding_format: "base64" },
				...extra
			}, started = performance.now(), found = await connection.post(body, signal, async (response) => response.ok ? (0, reading.LF)(response, asked, embeddingReply) : (0, refusal.O)(response.status, (header) => response.headers.get(header), await response.text()));
			if ("vectors" in found) return {
				...found,
				latency: performance.now() - started
			};
			if (!isPacked || !refusesPacking(found)) throw (0, errors.z_)(found, asked);
			return packs = !1, ask(texts, signal);
		};
		return {
			endpoint: `openai ${place.host} ${deployment ?? model}`,
			identity: {
				provider: "openai",
				model,
				url: place.url,
				embedding: { ...dimensions !== void 0 && { dimensions } },
				...azure && { azure },
				...headers && { headers },
				...extra && { extra }
			},
			...place.kind !== "other" && { listed: {
				provider: place.kind,
				model,
				writes: !1
			} },
			most: {
				texts: batch,
				characters: 3e5
			},
			dimensions,
			async attempt(texts, { signal }) {
				signal.throwIfAborted();
				try {
					return await ask(texts, signal);
				} catch (error) {
					throw signal.throwIfAborted(), (0, errors.rb)(error, asked);
				}
			}
		};
	}
	let refusesPacking = ({ status, param, message }) => (status === 400 || status === 422) && (param === "encoding_format" || /encoding_?format|base64/i.test(message));
}) };
