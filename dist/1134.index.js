export const id = 1134;
export const ids = [1134];
export const modules = { 21134: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { collected: () => collected });
	var _aws_json_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85241);
	async function collected(events) {
		let blocks = new Map(), stopReason, usage, latency = 0, firstToken;
		try {
			for await (let { type, body, after } of events) latency = after, type === "contentBlockStart" && begin(blocks, body), type === "contentBlockDelta" && add(blocks, body) && (firstToken ??= after), type === "messageStop" && (stopReason = body.stopReason), type === "metadata" && (usage = body.usage);
		} catch (error) {
			if (stopReason === void 0 || !(error instanceof _aws_json_call_js__WEBPACK_IMPORTED_MODULE_0__.AwsError && error.name === _aws_json_call_js__WEBPACK_IMPORTED_MODULE_0__.brokenOff)) throw error;
		}
		if (stopReason === void 0) throw new _aws_json_call_js__WEBPACK_IMPORTED_MODULE_0__.AwsError(_aws_json_call_js__WEBPACK_IMPORTED_MODULE_0__.brokenOff, "the answer broke off");
		return {
			body: {
				output: { message: { content: [...blocks.values()] } },
				stopReason,
				usage
			},
			latency,
			...firstToken !== void 0 && { firstToken }
		};
	}
	function begin(blocks, { start, contentBlockIndex: at = 0 }) {
		start?.toolUse && blocks.set(at, { toolUse: {
			name: start.toolUse.name,
			input: ""
		} });
	}
	function add(blocks, { delta, contentBlockIndex: at = 0 }) {
		let block = blocks.get(at) ?? {};
		return blocks.set(at, block), delta?.text && (block.text = (block.text ?? "") + delta.text), delta?.toolUse && block.toolUse && (block.toolUse.input += delta.toolUse.input ?? ""), !!(delta?.text || delta?.toolUse);
	}
}) };
