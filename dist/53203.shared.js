export const shared = {
53203: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => chatStream,
			R: () => chatReply
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25852), _reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49156);
		let finishes = new Map([
			["stop", "stop"],
			["length", "length"],
			["tool_calls", "tool-calls"],
			["function_call", "tool-calls"],
			["content_filter", "filtered"]
		]);
		function chatReply(body, model) {
			let answer = body, choice = answer.choices?.[0], message = choice?.message;
			if (message == null) throw new _model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("invalid-answer", `An answer of ${model} has no message.`);
			let calls = (message.tool_calls ?? []).map((call) => {
				let { name, arguments: given } = "function" in call && call.function || {};
				return {
					name: name ?? "",
					arguments: textOf(given)
				};
			}), text = wordsOf(message.content) || message.refusal || "";
			return (0, _reply_js__WEBPACK_IMPORTED_MODULE_1__.M)({
				...endOf(answer, choice?.finish_reason),
				text,
				calls
			}, model);
		}
		function chatStream() {
			let said = [], calls = new Map(), reason, end = {};
			return {
				add(piece) {
					let chunk = piece;
					end = {
						usage: chunk.usage ?? end.usage,
						model: chunk.model || end.model,
						system_fingerprint: chunk.system_fingerprint ?? end.system_fingerprint
					};
					let choice = chunk.choices?.[0];
					reason = choice?.finish_reason ?? reason;
					let text = wordsOf(choice?.delta?.content) || choice?.delta?.refusal || "";
					text !== "" && said.push(text);
					let named = choice?.delta?.tool_calls ?? [];
					for (let { index, function: part } of named) {
						let at = index ?? calls.size, { name, arguments: begun } = calls.get(at) ?? {
							name: "",
							arguments: ""
						};
						calls.set(at, {
							name: name + (part?.name ?? ""),
							arguments: begun + textOf(part?.arguments)
						});
					}
					return text !== "" || named.length > 0;
				},
				reply: (model) => reason === void 0 ? void 0 : (0, _reply_js__WEBPACK_IMPORTED_MODULE_1__.M)({
					...endOf(end, reason),
					text: said.join(""),
					calls: [...calls.values()]
				}, model)
			};
		}
		function wordsOf(content) {
			return Array.isArray(content) ? content.map((part) => part.type === "text" ? part.text ?? "" : "").join("") : typeof content == "string" ? content : "";
		}
		let textOf = (given) => typeof given == "string" ? given : given == null ? "" : JSON.stringify(given);
		function endOf(answer, reason) {
			let { usage, model, system_fingerprint: fingerprint } = answer;
			return {
				stopReason: reason ?? void 0,
				finish: reason ? finishes.get(reason) : void 0,
				usage: (0, _reply_js__WEBPACK_IMPORTED_MODULE_1__.F)({
					input: usage?.prompt_tokens,
					output: usage?.completion_tokens,
					cached: usage?.prompt_tokens_details?.cached_tokens,
					written: usage?.prompt_tokens_details?.cache_write_tokens,
					reasoning: usage?.completion_tokens_details?.reasoning_tokens
				}),
				version: model ? [model, fingerprint].filter(Boolean).join(" ") : void 0
			};
		}
	}),
49156: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => usageOf,
			M: () => replyOf
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25852);
		function replyOf({ text, calls, stopReason, finish, usage, version }, model) {
			let isEmpty = text.trim() === "" && calls.length === 0;
			if (isEmpty && finish === "filtered") throw new _model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("filtered", `A content filter let nothing of the answer of ${model} through.`);
			if (isEmpty) throw new _model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("empty-answer", `${model} answered nothing${whyEmpty(stopReason, finish, usage)}.`);
			let toolCalls = calls.map((call) => toolCallOf(call, model, finish)), ended = finish === "stop" && toolCalls.length > 0 ? "tool-calls" : finish;
			return {
				text,
				...toolCalls.length > 0 && { toolCalls },
				...stopReason !== void 0 && { stopReason },
				...ended !== void 0 && { finish: ended },
				...usage && { usage },
				...version !== void 0 && { version }
			};
		}
		function whyEmpty(stopReason, finish, usage) {
			return stopReason === void 0 || finish === "stop" ? "" : ` (it stopped for ${stopReason}${usage?.reasoning ? ` after ${usage.reasoning} tokens of reasoning` : ""}${finish === "length" ? ": raise `max-tokens`" : ""})`;
		}
		function toolCallOf(call, model, finish) {
			try {
				return {
					name: call.name,
					arguments: call.arguments.trim() === "" ? {} : JSON.parse(call.arguments)
				};
			} catch {
				let why = finish === "length" ? "It was cut off: raise `max-tokens`." : "Nothing can be called with them.";
				throw new _model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("invalid-answer", `${model} calls ${call.name} with arguments that are not JSON. ${why}`, { transient: !1 });
			}
		}
		function usageOf({ input, output, cached, written, reasoning }) {
			if (typeof input == "number" && typeof output == "number") return {
				input: Math.max(0, input - (cached ?? 0) - (written ?? 0)),
				output,
				...cached && { cacheRead: cached },
				...written && { cacheWrite: written },
				...reasoning && { reasoning }
			};
		}
	}),
23788: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => refusalOf,
			c: () => refusalIn
		});
		let isObject = (value) => typeof value == "object" && !!value, textOf = (value) => typeof value == "string" || typeof value == "number" ? String(value) : "";
		function refusalOf(status, header, body) {
			return refusalIn(status, header, parsed(body));
		}
		function refusalIn(status, header, body) {
			let outer = isObject(body) ? body : {}, inner = isObject(outer.error) ? outer.error : outer, filter = isObject(inner.innererror) ? textOf(inner.innererror.code) : "", said = textOf(inner.message) || textOf(outer.error) || textOf(outer.message);
			return {
				status,
				header,
				code: filter === "ResponsibleAIPolicyViolation" ? "content_filter" : textOf(inner.code),
				type: textOf(inner.type) || textOf(outer.error_type),
				param: textOf(inner.param),
				message: inOneLine(said || textOf(outer.detail) || detailOf(outer.detail)),
				isApi: said !== "" || status === 422 && outer.detail !== void 0
			};
		}
		function detailOf(detail) {
			let first = Array.isArray(detail) ? detail[0] : void 0;
			return isObject(first) ? `${Array.isArray(first.loc) ? `${first.loc.map(textOf).join(".")}: ` : ""}${textOf(first.msg)}` : "";
		}
		let inOneLine = (text) => text.replace(/,?\s*['"]input['"]\s*:.*$/s, " \u2026").replaceAll(/\b(sk-|Bearer )[\w*.-]+/g, "$1\u2026").replaceAll(/\b\d{12}\b/g, "************").replaceAll(/\s+/g, " ").trim();
		function parsed(body) {
			try {
				return JSON.parse(body);
			} catch {
				return;
			}
		}
	})
};
