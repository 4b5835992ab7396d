export const shared = {
74020: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => invalid,
			u: () => answerOf
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503), _config_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9075), _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25852);
		let tokens = zod__WEBPACK_IMPORTED_MODULE_2__.aig().min(0), replySchema = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			text: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullish(),
			toolCalls: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__._H3({})).nullish(),
			stopReason: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullish(),
			usage: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				input: tokens,
				output: tokens,
				cacheRead: tokens.nullish(),
				cacheWrite: tokens.nullish(),
				reasoning: tokens.nullish()
			}).nullish(),
			cost: zod__WEBPACK_IMPORTED_MODULE_2__.aig().min(0).nullish(),
			version: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullish()
		});
		function answerOf(reply, latency, who, nameOf = (member) => `\`${member}\``) {
			let read = replySchema.safeParse(reply, { error: _config_sentences_js__WEBPACK_IMPORTED_MODULE_0__.em });
			if (!read.success) {
				let [issue] = read.error.issues, told = issue === void 0 ? "it is none" : `${nameOf(issue.path.join("."))} ${issue.message}`;
				throw invalid(`${who} gave an answer that cannot be read: ${told}.`);
			}
			let { stopReason, usage, cost, version } = read.data, text = read.data.text ?? "", toolCalls = read.data.toolCalls?.map((call) => toolCallOf(call, who)) ?? [];
			if (text.trim() === "" && toolCalls.length === 0) throw new _model_js__WEBPACK_IMPORTED_MODULE_1__.ModelError("empty-answer", `${who} answered nothing${whyEmpty(stopReason)}.`);
			let finish = finishOf(stopReason, toolCalls.length > 0);
			return {
				text,
				...toolCalls.length > 0 && { toolCalls },
				...stopReason != null && { stopReason },
				...finish && { finish },
				...usage && { usage: withoutNull(usage) },
				...cost != null && { cost },
				latency,
				...version != null && { version }
			};
		}
		let invalid = (message) => new _model_js__WEBPACK_IMPORTED_MODULE_1__.ModelError("invalid-answer", message, { transient: !1 });
		function toolCallOf(given, who) {
			let call = typeof given.function == "object" && given.function !== null ? given.function : given, { name } = call;
			if (typeof name != "string" || name === "") throw invalid(`${who} made a tool call without a \`name\`.`);
			let args = call.arguments ?? call.input ?? {};
			if (typeof args != "string") return {
				name,
				arguments: args
			};
			try {
				return {
					name,
					arguments: JSON.parse(args === "" ? "{}" : args)
				};
			} catch {
				throw invalid(`${who} called the tool ${JSON.stringify(name.slice(0, 64))} with arguments that are not JSON.`);
			}
		}
		let finishes = {
			stop: "stop",
			end_turn: "stop",
			stop_sequence: "stop",
			eos_token: "stop",
			length: "length",
			max_tokens: "length",
			tool_calls: "tool-calls",
			"tool-calls": "tool-calls",
			tool_use: "tool-calls",
			content_filter: "filtered",
			content_filtered: "filtered",
			guardrail_intervened: "filtered",
			refusal: "filtered",
			filtered: "filtered"
		};
		function finishOf(stopReason, calls) {
			return stopReason != null && Object.hasOwn(finishes, stopReason) ? finishes[stopReason] : calls && stopReason == null ? "tool-calls" : void 0;
		}
		let whyEmpty = (stopReason) => stopReason == null ? "" : ` (it stopped for ${JSON.stringify(stopReason.slice(0, 64))})`;
		function withoutNull(given) {
			return Object.fromEntries(Object.entries(given).filter(([, value]) => value != null));
		}
	})
};
