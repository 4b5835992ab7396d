export const id = 2522;
export const ids = [2522];
export const modules = { 2522: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { writePages: () => writePages });
	var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502), _shared_action_perform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
	async function writePages(parts, inputs, surroundings) {
		let { directory, log } = surroundings, { from } = inputs, files = [];
		if (from === void 0) return files;
		for (let { whole, decision, accepted, name } of parts) {
			if (whole?.shards === void 0 || whole.data === void 0) continue;
			let { definition, key, data, policy } = whole, folders = whole.shards.map((path) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, from, path)));
			try {
				let results = await (0, _shared_action_perform_js__WEBPACK_IMPORTED_MODULE_2__.qS)(definition.name, {
					results: inputs.results,
					key
				}, surroundings);
				await definition.shards?.gather(data, folders, results);
				let decided = accepted === void 0 ? policy : {
					...policy,
					accepted
				};
				files.push(...await definition.files?.(data, decision, results, decided) ?? []);
			} catch (error) {
				if (!(error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo)) throw error;
				for (let problem of error.problems) log.warning(`${name} has no page of all shards: ${(0, _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.q0)(problem)}`);
			}
		}
		return files;
	}
}) };
