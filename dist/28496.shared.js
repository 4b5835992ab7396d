export const shared = {
28496: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => recordLine,
			recording: () => recording,
			y: () => digestedLine
		});
		var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64996);
		function recordLine(model, request, repeat, { attempts: _, earlier: __, ...answer }, extra = {}) {
			return digestedLine(model, (0, _request_js__WEBPACK_IMPORTED_MODULE_0__.U)(request), repeat, answer, extra);
		}
		let digestedLine = (model, request, repeat, answer, extra = {}) => JSON.stringify({
			...extra,
			request,
			repeat,
			model,
			...answer
		});
		function recording(model, write) {
			return {
				...model,
				async ask(request, options) {
					let answer = await model.ask(request, options);
					return write(recordLine(model.name, request, options.repeat, answer)), answer;
				}
			};
		}
	})
};
