export const id = 991;
export const ids = [991];
export const modules = { 20991: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openFile: () => openFile });
	async function openFile(config, surroundings) {
		let { branch, folder = "." } = config;
		return branch === void 0 ? (await __webpack_require__.e(8259).then(__webpack_require__.bind(__webpack_require__, 78259))).folderTarget(folder, surroundings) : (await __webpack_require__.e(5444).then(__webpack_require__.bind(__webpack_require__, 45444))).branchTarget({
			branch,
			folder: config.folder
		}, surroundings);
	}
}) };
