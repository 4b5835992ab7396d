export const shared = {
86531: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$6: () => readPrompt,
			wU: () => readSide,
			yw: () => readAll
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _evaluation_answering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41019), _prompts_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1066), _prompts_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95273), _prompts_render_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34996);
		async function readSide(source, tree, modelTree, models) {
			let prompt = await readPrompt(source, tree);
			return {
				modelTree,
				prompt,
				render: await (0, _prompts_render_js__WEBPACK_IMPORTED_MODULE_4__.D)(prompt),
				models: models ?? (0, _evaluation_answering_js__WEBPACK_IMPORTED_MODULE_1__.R)(source, prompt)
			};
		}
		async function readPrompt(source, tree) {
			let { file, prompts } = await readAll(source, tree);
			return (0, _prompts_address_js__WEBPACK_IMPORTED_MODULE_2__.WV)(source.prompt, file, prompts);
		}
		async function readAll({ prompt: address }, tree) {
			let whole = await tree.read(address), file = whole === void 0 ? (0, _prompts_address_js__WEBPACK_IMPORTED_MODULE_2__.W7)(address) : address, bytes = whole ?? (file === address ? void 0 : await tree.read(file));
			if (bytes === void 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				file,
				message: `there is no such prompt in ${tree.label}.`
			});
			let asked = (await (0, _prompts_read_js__WEBPACK_IMPORTED_MODULE_3__.parsePrompts)(file, bytes, (path) => tree.read(path))).filter(({ messages, template }) => messages.length > 0 || template !== void 0);
			if (asked.length > 0) return {
				file,
				prompts: asked
			};
			throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				file,
				message: "there is nothing to ask in this file: a guardrail has no messages."
			});
		}
	})
};
