export const id = 4459;
export const ids = [4459];
export const modules = { 24459: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { bedrock: () => bedrock });
	var _resources_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24970), _bedrock_prompt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1866), _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36537), _templates_simple_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75026);
	let bedrock = { async parse(source) {
		let { value, problems, range } = (0, _document_js__WEBPACK_IMPORTED_MODULE_2__.l)(source), reading = {
			source,
			range,
			intrinsics: !1,
			problems: [...problems],
			notes: []
		}, root = new _resources_branch_js__WEBPACK_IMPORTED_MODULE_0__.lg(reading, value);
		return root.get("name")?.text() === void 0 && root.complain("The prompt needs a name."), {
			prompts: (0, _bedrock_prompt_js__WEBPACK_IMPORTED_MODULE_1__.r)(root, _templates_simple_js__WEBPACK_IMPORTED_MODULE_3__.simple, "bedrock", (variant) => variant),
			...(0, _resources_branch_js__WEBPACK_IMPORTED_MODULE_0__.Hd)(reading)
		};
	} };
}) };
