export const id = 2937;
export const ids = [2937];
export const modules = { 82937: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { readFolder: () => readFolder });
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760), _action_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83502);
	async function readFolder(folder, isWanted, limits) {
		let found = [], [left, entries] = [limits.all, 0], visit = async (path, depth) => {
			for (let entry of await listed((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), folder)) {
				let own = path === "" ? entry.name : `${path}/${entry.name}`;
				if (entries += 1, entries > limits.entries) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo({
					file: folder,
					message: `holds more than ${limits.entries} files.`
				});
				if (entry.isDirectory() && depth < 6 && await visit(own, depth + 1), !entry.isFile() || !isWanted(own)) continue;
				let { size } = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, own));
				if (size > Math.min(limits.file, left)) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo({
					file: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, own),
					message: "is too large."
				});
				left -= size, found.push({
					path: own,
					text: await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readFile((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, own), "utf8")
				});
			}
		};
		return await visit("", 0), found;
	}
	async function listed(path, folder) {
		try {
			return (await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readdir(path, { withFileTypes: !0 })).sort((a, b) => a.name < b.name ? -1 : 1);
		} catch (error) {
			throw error.code === "ENOENT" ? new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo({
				file: folder,
				message: "there is no such folder.",
				fix: "Download the artifacts of the jobs before, with actions/download-artifact."
			}, { cause: error }) : error;
		}
	}
}) };
