export const id = 9860;
export const ids = [9860];
export const modules = { 89860: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openFile: () => openFile });
	async function openFile(config, surroundings) {
		let { branch, folder = "." } = config;
		return branch === void 0 ? (await __webpack_require__.e(7564).then(__webpack_require__.bind(__webpack_require__, 27564))).folderTarget(folder, surroundings) : (await __webpack_require__.e(669).then(__webpack_require__.bind(__webpack_require__, 669))).branchTarget({
			branch,
			folder: config.folder
		}, surroundings);
	}
}) };
