export const id = 8136;
export const ids = [8136];
export const modules = { 88136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { neededBy: () => neededBy });
	let onAws = [
		"bedrock",
		"sagemaker",
		"agentcore",
		"bedrock-agent"
	];
	function neededBy(config) {
		let given = config, headers = Object.values(given.headers ?? {}), inHeaders = headers.flatMap((value) => [...String(value).matchAll(/\$\{(\w+)\}/g)].map(([, name = ""]) => name)), key = keyOf(config, headers.length > 0), url = typeof given.url == "string" ? URL.parse(given.url) : null, { region } = given;
		return {
			secrets: [...new Set([...key === void 0 ? [] : [key], ...inHeaders])],
			...onAws.includes(config.provider) && { aws: typeof region == "string" ? { region } : {} },
			...url !== null && /^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname) && { local: url.host }
		};
	}
	function keyOf(config, signsIn) {
		return config.provider !== "openai" && config.provider !== "anthropic" ? void 0 : config["api-key-env"] === void 0 ? config.provider === "anthropic" ? config.url === void 0 ? "ANTHROPIC_API_KEY" : void 0 : signsIn ? void 0 : config.azure !== void 0 || /\.azure\.(com|us|cn)(\/|$)/.test(config.url ?? "") ? "AZURE_OPENAI_API_KEY" : config.url === void 0 || /^https:\/\/api\.openai\.com\//.test(config.url) ? "OPENAI_API_KEY" : void 0 : config["api-key-env"];
	}
}) };
