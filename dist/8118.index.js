export const id = 8118;
export const ids = [8118];
export const modules = { 28118: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { openTarget: () => openTarget });
	let kinds = {
		file: async () => (await __webpack_require__.e(991).then(__webpack_require__.bind(__webpack_require__, 20991))).openFile,
		"ssm-parameter": async () => (await Promise.all([__webpack_require__.e(2687), __webpack_require__.e(611)]).then(__webpack_require__.bind(__webpack_require__, 70611))).openSsmParameter,
		appconfig: async () => (await Promise.all([__webpack_require__.e(6931), __webpack_require__.e(6845)]).then(__webpack_require__.bind(__webpack_require__, 6845))).openAppconfig,
		"sagemaker-endpoint": async () => (await Promise.all([__webpack_require__.e(6931), __webpack_require__.e(7385)]).then(__webpack_require__.bind(__webpack_require__, 47385))).openSagemakerEndpoint,
		"bedrock-prompt": async () => (await Promise.all([__webpack_require__.e(2687), __webpack_require__.e(3499)]).then(__webpack_require__.bind(__webpack_require__, 33499))).openBedrockPrompt,
		"bedrock-guardrail": async () => (await Promise.all([__webpack_require__.e(2687), __webpack_require__.e(3063)]).then(__webpack_require__.bind(__webpack_require__, 75444))).openBedrockGuardrail,
		"agentcore-runtime": async () => (await __webpack_require__.e(9789).then(__webpack_require__.bind(__webpack_require__, 39789))).openAgentcoreRuntime,
		"bedrock-agent": async () => (await __webpack_require__.e(9984).then(__webpack_require__.bind(__webpack_require__, 79984))).openBedrockAgent,
		"custom-model-deployment": async () => (await __webpack_require__.e(3886).then(__webpack_require__.bind(__webpack_require__, 83886))).openCustomModelDeployment,
		command: async () => (await __webpack_require__.e(7930).then(__webpack_require__.bind(__webpack_require__, 87930))).openCommand
	};
	async function openTarget(config, surroundings) {
		return (await kinds[config.kind]())(config, surroundings);
	}
}) };
