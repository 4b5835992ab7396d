export const shared = {
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
