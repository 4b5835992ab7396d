export const shared = {
61183: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => lines,
			h: () => serverSentEvents
		});
		async function* serverSentEvents(bytes) {
			let data = [];
			for await (let line of lines(bytes)) line === "" && data.length > 0 && (yield data.join("\n"), data = []), line.startsWith("data") && (line === "data" ? data.push("") : line[4] === ":" && data.push(line.slice(line[5] === " " ? 6 : 5)));
			data.length > 0 && (yield data.join("\n"));
		}
		let lineEnd = /\r\n|\r|\n/;
		async function* lines(bytes) {
			let decoder = new TextDecoder(), begun = [], held = "";
			for await (let piece of bytes) {
				let text = held + decoder.decode(piece, { stream: !0 });
				held = text.endsWith("\r") ? "\r" : "";
				let found = text.slice(0, text.length - held.length).split(lineEnd), last = found.pop() ?? "";
				found.length > 0 && (yield begun.join("") + found[0], yield* found.slice(1), begun = []), begun.push(last);
			}
			let rest = begun.join("") + held + decoder.decode();
			rest !== "" && (yield* rest.split(lineEnd));
		}
	}),
1695: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => inTime });
		var _json_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85241);
		async function inTime(milliseconds, signal, run) {
			signal.throwIfAborted();
			let late = new AbortController(), timer = setTimeout(() => late.abort(), milliseconds);
			try {
				return await run(AbortSignal.any([signal, late.signal]));
			} catch (error) {
				throw signal.throwIfAborted(), late.signal.aborted ? new _json_call_js__WEBPACK_IMPORTED_MODULE_0__.AwsError("TimeoutError", "the answer took too long") : error;
			} finally {
				clearTimeout(timer);
			}
		}
	}),
24852: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => whenSent });
		function whenSent({ middlewareStack }) {
			let sent = performance.now();
			return middlewareStack.add((next) => (given) => (sent = performance.now(), next(given)), {
				step: "deserialize",
				priority: "low",
				name: "whenSent"
			}), () => sent;
		}
	})
};
