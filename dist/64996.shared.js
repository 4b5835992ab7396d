export const shared = {
64996: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => digestRequest,
			r: () => withDefaults
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14948);
		function digestRequest(request) {
			let known = digests.get(request);
			if (known !== void 0) return known;
			let digest = digestOf(request);
			return digests.set(request, digest), digest;
		}
		let digests = new WeakMap();
		function digestOf(request) {
			let { messages, parameters, responseFormat, tools, toolChoice } = request, asked = {
				messages: messages.map(({ role, content, attachments }) => ({
					role,
					content,
					...attachments && { attachments: attachments.map(digested) }
				})),
				parameters,
				...responseFormat && responseFormat.type !== "text" && { responseFormat },
				...tools && tools.length > 0 && {
					tools,
					toolChoice
				}
			};
			return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", (0, _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.d)(asked)).slice(0, 32)}`;
		}
		let digested = ({ bytes, ...about }) => ({
			...about,
			digest: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", bytes)
		});
		function withDefaults(request, defaults = {}) {
			let given = Object.entries(request.parameters).filter(([, value]) => value !== void 0);
			return {
				...request,
				parameters: {
					...defaults,
					...Object.fromEntries(given)
				}
			};
		}
	})
};
