export const id = 1800;
export const ids = [1800];
export const modules = { 31800: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { secretsOfModel: () => secretsOfModel });
	let usual = {
		anthropic: ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"],
		openai: ["OPENAI_API_KEY", "AZURE_OPENAI_API_KEY"],
		bedrock: ["AWS_BEARER_TOKEN_BEDROCK"]
	};
	function secretsOfModel(config, env) {
		let { provider, "api-key-env": keyName, headers = {} } = config, inHeaders = Object.values(headers).flatMap((value) => [...String(value).matchAll(/\$\{(\w+)\}/g)].map(([, name = ""]) => name)), names = [
			...typeof keyName == "string" ? [keyName] : [],
			...inHeaders,
			...usual[String(provider)] ?? []
		];
		return [...new Set(names.map((name) => env[name]?.trim() ?? "").filter(Boolean))];
	}
}) };
