export const shared = {
97973: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => questionsOf,
			k: () => messagesFor
		});
		var _models_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64996), _prompts_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80603);
		function messagesFor({ prompt, render }, { expected, vars, attachments = [] }) {
			let messages = (0, _prompts_request_js__WEBPACK_IMPORTED_MODULE_1__.c)(prompt, render({
				...expected !== void 0 && { expected },
				...vars
			})), last = messages.findLastIndex(({ role }) => role === "user"), files = attachments.flatMap(({ path: _, bytes, ...about }) => bytes === void 0 ? [] : [{
				...about,
				bytes
			}]);
			return files.length === 0 ? messages : messages.map((message, index) => index === last ? {
				...message,
				attachments: [...message.attachments ?? [], ...files]
			} : message);
		}
		function questionsOf(filling, config) {
			let beside = (0, _prompts_request_js__WEBPACK_IMPORTED_MODULE_1__.X)(filling.prompt), parameters = "parameters" in config ? config.parameters : void 0;
			return (testCase) => (0, _models_request_js__WEBPACK_IMPORTED_MODULE_0__.r)({
				messages: messagesFor(filling, testCase),
				...beside
			}, parameters);
		}
	})
};
