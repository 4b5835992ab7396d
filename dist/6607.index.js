export const id = 6607;
export const ids = [6607];
export const modules = { 46607: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { openTarget: () => openTarget });
	let kinds = {
		file: async () => (await __webpack_require__.e(9860).then(__webpack_require__.bind(__webpack_require__, 89860))).openFile,
		"ssm-parameter": async () => (await Promise.all([__webpack_require__.e(670), __webpack_require__.e(9238)]).then(__webpack_require__.bind(__webpack_require__, 19238))).openSsmParameter,
		appconfig: async () => (await Promise.all([__webpack_require__.e(8007), __webpack_require__.e(1602)]).then(__webpack_require__.bind(__webpack_require__, 71602))).openAppconfig,
		"sagemaker-endpoint": async () => (await Promise.all([__webpack_require__.e(8007), __webpack_require__.e(6383)]).then(__webpack_require__.bind(__webpack_require__, 76383))).openSagemakerEndpoint,
		"bedrock-prompt": async () => (await Promise.all([__webpack_require__.e(670), __webpack_require__.e(6988)]).then(__webpack_require__.bind(__webpack_require__, 6988))).openBedrockPrompt,
		"bedrock-guardrail": async () => (await Promise.all([__webpack_require__.e(670), __webpack_require__.e(6823)]).then(__webpack_require__.bind(__webpack_require__, 56823))).openBedrockGuardrail,
		"agentcore-runtime": async () => (await __webpack_require__.e(6563).then(__webpack_require__.bind(__webpack_require__, 36563))).openAgentcoreRuntime,
		"bedrock-agent": async () => (await __webpack_require__.e(3987).then(__webpack_require__.bind(__webpack_require__, 23987))).openBedrockAgent,
		"custom-model-deployment": async () => (await __webpack_require__.e(4090).then(__webpack_require__.bind(__webpack_require__, 14090))).openCustomModelDeployment,
		command: async () => (await __webpack_require__.e(6214).then(__webpack_require__.bind(__webpack_require__, 16214))).openCommand
	};
	async function openTarget(config, surroundings) {
		return (await kinds[config.kind]())(config, surroundings);
	}
}) };
