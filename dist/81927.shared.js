export const shared = {
81927: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => listingOf });
		let listed = {
			anthropic: "anthropic",
			azure: "azure",
			bedrock: "aws",
			openai: "openai"
		}, geography = /(^|\/)(?:[a-z]{2,4}(?:-[a-z]+)?|global)\.(?=[a-z0-9-]+\.)/;
		async function listingOf(provider, modelId) {
			let providerId = provider === void 0 ? "aws" : listed[provider];
			if (providerId === void 0) return;
			let { calcPrice } = await __webpack_require__.e(2294).then(__webpack_require__.bind(__webpack_require__, 82294)), found = (id, options = {}) => calcPrice({
				input_tokens: 1,
				output_tokens: 1
			}, id, options) ?? void 0, of = { providerId };
			return (provider === void 0 ? found(modelId.slice(modelId.lastIndexOf("/") + 1)) : void 0) ?? found(modelId, of) ?? found(modelId.replace(geography, "$1"), of);
		}
	})
};
