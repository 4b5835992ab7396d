export const shared = {
69072: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => casesOfPrompt });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		function casesOfPrompt({ path, testData }) {
			return testData.map(({ values: { expected, ...vars }, position: { line } }) => ({
				id: `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)}:${line}`,
				vars,
				...expected !== void 0 && { expected },
				tags: {},
				critical: !1,
				file: path,
				line
			}));
		}
	})
};
