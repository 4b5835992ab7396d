export const shared = {
64996: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => digestRequest,
			r: () => withDefaults
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14948);
		function digestRequest(request) {
			let known = digests.get(request);
			if (known !== void 0) return known;
			let digest = digestOf(request);
			return digests.set(request, digest), digest;
		}
		let digests = new WeakMap();
		function digestOf(request) {
			let { messages, parameters, responseFormat, tools, toolChoice } = request, asked = {
				messages: messages.map(({ role, content, attachments }) => ({
					role,
					content,
					...attachments && { attachments: attachments.map(digested) }
				})),
				parameters,
				...responseFormat && responseFormat.type !== "text" && { responseFormat },
				...tools && tools.length > 0 && {
					tools,
					toolChoice
				}
			};
			return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", (0, _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.d)(asked)).slice(0, 32)}`;
		}
		let digested = ({ bytes, ...about }) => ({
			...about,
			digest: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", bytes)
		});
		function withDefaults(request, defaults = {}) {
			let given = Object.entries(request.parameters).filter(([, value]) => value !== void 0);
			return {
				...request,
				parameters: {
					...defaults,
					...Object.fromEntries(given)
				}
			};
		}
	}),
14948: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => canonicalJson });
		function canonicalJson(value) {
			return Array.isArray(value) ? `[${value.map(canonicalJson).join(",")}]` : typeof value != "object" || !value ? JSON.stringify(value) ?? "null" : `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
		}
	}),
77416: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VK: () => shortDigest,
			by: () => digestOfBytes,
			er: () => digestSchema,
			l7: () => releaseOf,
			ol: () => digestOf,
			rc: () => manifestSchema
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503), _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14948);
		let digestSchema = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^sha256:[0-9a-f]{64}$/), fileSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			digest: digestSchema
		}), contentSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			prompts: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(fileSchema),
			models: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
				name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				provider: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				model: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
				digest: digestSchema
			})),
			guardrail: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
				id: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
			}).optional(),
			files: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(fileSchema),
			settings: digestSchema.optional()
		}), proofSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			kind: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["suite", "scan"]),
			name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			verdict: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["pass", "accepted"]),
			from: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
				"result",
				"check",
				"attestation"
			]),
			digest: digestSchema.optional(),
			url: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			by: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional()
		}), manifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			schema: zod__WEBPACK_IMPORTED_MODULE_1__.euz("aiops.release/1"),
			deployment: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			environment: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			content: contentSchema,
			contentDigest: digestSchema,
			proof: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(proofSchema),
			commit: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			config: digestSchema,
			builder: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
				repository: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
				workflow: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
				run: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
					id: zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
					attempt: zod__WEBPACK_IMPORTED_MODULE_1__.aig()
				}).optional(),
				version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
			})
		}), digestOf = (value) => `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", (0, _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__.d)(value))}`, digestOfBytes = (bytes) => `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", bytes)}`, shortDigest = (digest) => digest.slice(7, 19);
		function releaseOf(parts, files) {
			let manifest = {
				schema: "aiops.release/1",
				...parts,
				contentDigest: digestOf(parts.content)
			};
			return {
				manifest,
				digest: digestOf(manifest),
				files
			};
		}
	}),
56754: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => TargetError });
		class TargetError extends Error {
			name = "TargetError";
			fix;
			uncertain;
			constructor(message, { fix, uncertain = !1, ...rest } = {}) {
				super(message, rest), this.fix = fix, this.uncertain = uncertain;
			}
		}
	}),
80603: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => askedBeside,
			c: () => messagesOf
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502);
		function messagesOf({ path }, rendered) {
			return rendered.flatMap(({ role, parts }) => {
				let asked = parts.filter(({ type }) => type !== "history" && type !== "cache-point");
				if (asked.length === 0) return [];
				if (role === "tool") throw cannotAsk(path, "results of tools");
				let texts = asked.flatMap((part) => part.type === "text" ? [part.text] : []), attachments = asked.flatMap((part) => part.type === "text" ? [] : [attachmentOf(part, path)]);
				return [{
					role,
					content: texts.join("\n"),
					...attachments.length > 0 && { attachments }
				}];
			});
		}
		let dataUrl = /^data:([\w.+-]+\/[\w.+-]+)(?:;[\w-]+=[^;,]*)*;base64,([A-Za-z0-9+/=\s]*)$/;
		function attachmentOf(part, path) {
			if (part.type !== "media") throw cannotAsk(path, "calls of tools");
			let { kind, source } = part;
			if (kind !== "image" && kind !== "document") throw cannotAsk(path, kind);
			let [, mediaType, base64] = dataUrl.exec(source) ?? [];
			if (mediaType === void 0 || base64 === void 0) throw cannotAsk(path, kind === "image" ? "an image by its address" : "a document by its address");
			return {
				kind,
				name: kind,
				mediaType,
				bytes: Buffer.from(base64, "base64")
			};
		}
		let cannotAsk = (file, what) => new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
			file,
			message: `A prompt with ${what.slice(0, 60)} cannot be asked: its text can, and images and documents as data:\u2026;base64.`
		});
		function askedBeside({ parameters, response, tools, toolChoice }) {
			return {
				parameters,
				...response && { responseFormat: response.format },
				...tools.length > 0 && { tools: tools.map(({ position: _, ...tool }) => tool) },
				...toolChoice !== void 0 && { toolChoice }
			};
		}
	}),
97973: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => questionsOf,
			k: () => messagesFor
		});
		var _models_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64996), _prompts_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80603);
		function messagesFor({ prompt, render }, { expected, vars, attachments = [] }) {
			let messages = (0, _prompts_request_js__WEBPACK_IMPORTED_MODULE_1__.c)(prompt, render({
				...expected !== void 0 && { expected },
				...vars
			})), last = messages.findLastIndex(({ role }) => role === "user"), files = attachments.flatMap(({ path: _, bytes, ...about }) => bytes === void 0 ? [] : [{
				...about,
				bytes
			}]);
			return files.length === 0 ? messages : messages.map((message, index) => index === last ? {
				...message,
				attachments: [...message.attachments ?? [], ...files]
			} : message);
		}
		function questionsOf(filling, config) {
			let beside = (0, _prompts_request_js__WEBPACK_IMPORTED_MODULE_1__.X)(filling.prompt), parameters = "parameters" in config ? config.parameters : void 0;
			return (testCase) => (0, _models_request_js__WEBPACK_IMPORTED_MODULE_0__.r)({
				messages: messagesFor(filling, testCase),
				...beside
			}, parameters);
		}
	})
};
