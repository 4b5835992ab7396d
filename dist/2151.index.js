export const id = 2151;
export const ids = [2151];
export const modules = { 2151: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openCounter: () => openCounter });
	async function openCounter(config, surroundings) {
		if (config.provider === "anthropic") return (await Promise.all([__webpack_require__.e(1472), __webpack_require__.e(1683)]).then(__webpack_require__.bind(__webpack_require__, 1683))).anthropicCounter(config, surroundings);
		if (config.provider === "bedrock") return (await Promise.all([
			__webpack_require__.e(852),
			__webpack_require__.e(9114),
			__webpack_require__.e(6953)
		]).then(__webpack_require__.bind(__webpack_require__, 66953))).bedrockCounter(config, surroundings);
	}
}) };
