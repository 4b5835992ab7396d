export const shared = {
58789: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => readLines });
		async function* readLines(stream) {
			let rest = "";
			for await (let chunk of stream.setEncoding("utf8")) {
				let lines = (rest + chunk).split("\n");
				rest = lines.pop() ?? "", yield* lines;
			}
			yield rest;
		}
	}),
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
	}),
38690: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => shownText });
		async function shownText(mode, { hidden }) {
			if (mode === "full") return {
				show: (value) => replaced(value, hidden),
				tell: hidden
			};
			let { redact } = await __webpack_require__.e(1047).then(__webpack_require__.bind(__webpack_require__, 21047));
			return {
				show: (value) => mode === "none" ? void 0 : redact(replaced(value, hidden)),
				tell: (sentence) => redact(hidden(mode === "none" ? sentence.replace(/"[\s\S]*"/, "\"\u2026\"") : sentence))
			};
		}
		function replaced(value, replace) {
			return typeof value == "string" ? replace(value) : Array.isArray(value) ? value.map((item) => replaced(item, replace)) : typeof value != "object" || !value ? value : Object.fromEntries(Object.entries(value).map(([name, item]) => [replace(name), replaced(item, replace)]));
		}
	})
};
