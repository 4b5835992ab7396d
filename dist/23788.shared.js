export const shared = {
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
		let inOneLine = (text) => text.replace(/,?\s*['"]input['"]\s*:.*$/s, " …").replaceAll(/\b(sk-|Bearer )[\w*.-]+/g, "$1…").replaceAll(/\b\d{12}\b/g, "************").replaceAll(/\s+/g, " ").trim();
		function parsed(body) {
			try {
				return JSON.parse(body);
			} catch {
				return;
			}
		}
	})
};
