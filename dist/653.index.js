export const id = 653;
export const ids = [653];
export const modules = { 90653: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openWorkspace: () => openWorkspace });
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), _revision_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79592), _revision_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15144), _revision_work_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42590);
	function openWorkspace(directory, env) {
		if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: !1 })) return;
		let repository = (0, _revision_repository_js__WEBPACK_IMPORTED_MODULE_2__.W1)(directory);
		if (repository === void 0) {
			let tree = new _revision_work_tree_js__WEBPACK_IMPORTED_MODULE_3__.WorkTree("working tree", directory, () => (0, _revision_work_tree_js__WEBPACK_IMPORTED_MODULE_3__.namesInFolder)(directory));
			return {
				tree,
				root: tree,
				rootDirectory: directory,
				prefix: ""
			};
		}
		let git = new _revision_git_js__WEBPACK_IMPORTED_MODULE_1__.T(repository, env, { serverUrl: "https://github.com" }), treeOf = (folder) => new _revision_work_tree_js__WEBPACK_IMPORTED_MODULE_3__.WorkTree("working tree", folder, () => (0, _revision_work_tree_js__WEBPACK_IMPORTED_MODULE_3__.W)(git, folder)), tree = treeOf(directory), { workTree, prefix } = repository;
		return {
			tree,
			root: prefix === "" ? tree : treeOf(workTree),
			rootDirectory: workTree,
			prefix
		};
	}
}) };
