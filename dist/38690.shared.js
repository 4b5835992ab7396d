export const shared = {
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
				tell: (sentence) => redact(hidden(mode === "none" ? sentence.replace(/"[\s\S]*"/, "\"…\"") : sentence))
			};
		}
		function replaced(value, replace) {
			return typeof value == "string" ? replace(value) : Array.isArray(value) ? value.map((item) => replaced(item, replace)) : typeof value != "object" || !value ? value : Object.fromEntries(Object.entries(value).map(([name, item]) => [replace(name), replaced(item, replace)]));
		}
	})
};
