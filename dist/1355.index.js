export const id = 1355;
export const ids = [1355];
export const modules = { 11355: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { findReference: () => findReference });
	var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59927), _git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34223);
	let latest = "latest-release", isPattern = (name) => /[*?[{]/.test(name);
	async function findReference(asked, place, surroundings) {
		let { store, history, remote, prefix, head, latestRelease } = surroundings, name = isPattern(asked) || asked === latest ? await newestRelease() : asked;
		if (name === void 0) return;
		let commit = await history.named(name === asked ? name : `refs/tags/${name}`, place), tree = new _git_tree_js__WEBPACK_IMPORTED_MODULE_1__.x(store, commit, prefix);
		return {
			name,
			tree,
			changed: () => head instanceof _git_tree_js__WEBPACK_IMPORTED_MODULE_1__.x ? (0, _changes_js__WEBPACK_IMPORTED_MODULE_0__.iv)(store, tree, head, prefix) : (0, _changes_js__WEBPACK_IMPORTED_MODULE_0__.EX)(tree, head)
		};
		async function newestRelease() {
			if (asked === latest && latestRelease !== void 0) return await latestRelease();
			let { newestTag, tagsOf } = await __webpack_require__.e(5269).then(__webpack_require__.bind(__webpack_require__, 75269));
			return newestTag(await tagsOf(store.git, remote, place), asked === latest ? void 0 : asked, head.sha)?.name;
		}
	}
}) };
