export const id = 362;
export const ids = [362];
export const modules = { 7981: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { eventCalls: () => eventCalls });
	var _json_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85241), _post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47588);
	async function eventCalls(client, command, { timeout, bearer }) {
		let [post, { EventStreamCodec, getChunkedStream }] = await Promise.all([(0, _post_js__WEBPACK_IMPORTED_MODULE_1__.Y)(client, command, bearer), Promise.all([__webpack_require__.e(2085), __webpack_require__.e(6579)]).then(__webpack_require__.t.bind(__webpack_require__, 56579, 19))]), codec = new EventStreamCodec(utf8, (text) => Buffer.from(text));
		return async function* (path, request, signal) {
			let posted = await post(path, request, signal);
			if (posted.status >= 300) throw (0, _json_call_js__WEBPACK_IMPORTED_MODULE_0__.refusalOf)(posted, await (0, _json_call_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(posted, timeout));
			let { body, headers, sent } = posted, timer = (0, _json_call_js__WEBPACK_IMPORTED_MODULE_0__.giveUp)(body, sent, timeout);
			try {
				if (headers["content-type"] !== "application/vnd.amazon.eventstream") throw (0, _json_call_js__WEBPACK_IMPORTED_MODULE_0__.notJsonOf)(posted);
				for await (let frame of getChunkedStream(body)) yield eventOf(codec.decode(frame), performance.now() - sent);
			} catch (error) {
				throw (0, _json_call_js__WEBPACK_IMPORTED_MODULE_0__.brokenOffBy)(error);
			} finally {
				clearTimeout(timer), body.destroy();
			}
		};
	}
	function eventOf({ headers, body }, after) {
		let header = (name) => String(headers[name]?.value ?? ""), kind = header(":message-type");
		if (kind === "error") throw new _json_call_js__WEBPACK_IMPORTED_MODULE_0__.AwsError(header(":error-code"), header(":error-message"), { status: 500 });
		let value = (0, _json_call_js__WEBPACK_IMPORTED_MODULE_0__.parsed)(utf8(body));
		if (kind === "event" && value !== void 0) return {
			type: header(":event-type"),
			body: value,
			after
		};
		let name = header(":exception-type").replace(/^./, (letter) => letter.toUpperCase()), { message = name } = value ?? {};
		throw kind === "exception" ? new _json_call_js__WEBPACK_IMPORTED_MODULE_0__.AwsError(name, message, { status: name.startsWith("Validation") ? 400 : 500 }) : Error("a frame that is no event");
	}
	let utf8 = (bytes) => typeof bytes == "string" ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}) };
