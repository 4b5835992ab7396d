export const id = 8934;
export const ids = [8934];
export const modules = { 48934: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openCounter: () => openCounter });
	async function openCounter(config, surroundings) {
		if (config.provider === "anthropic") return (await Promise.all([__webpack_require__.e(9436), __webpack_require__.e(2252)]).then(__webpack_require__.bind(__webpack_require__, 92252))).anthropicCounter(config, surroundings);
		if (config.provider === "bedrock") return (await Promise.all([
			__webpack_require__.e(2525),
			__webpack_require__.e(9724),
			__webpack_require__.e(8914)
		]).then(__webpack_require__.bind(__webpack_require__, 8914))).bedrockCounter(config, surroundings);
	}
}) };
