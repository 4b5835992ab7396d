export const shared = {
83871: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => isAttachedTo,
			f: () => isAffected
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975), picomatch__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8374), _cases_attachments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55601), _grading_graders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6156), _models_material_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95247), _prompts_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88665), _prompts_formats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28365);
		function isAffected(source, changed, base) {
			let { settings, config, prompt } = source, models = modelsOf(source, config), ofModels = models.map((model) => model === void 0 ? [] : (0, _models_material_js__WEBPACK_IMPORTED_MODULE_4__.R)(model));
			if (ofModels.includes(void 0)) return !0;
			let files = [
				prompt,
				(0, _prompts_address_js__WEBPACK_IMPORTED_MODULE_5__.W7)(prompt),
				...settings?.cases ?? [],
				...(0, _grading_graders_js__WEBPACK_IMPORTED_MODULE_3__.R7)(settings?.graders),
				...ofModels.flatMap((some) => some ?? [])
			], isMeant = picomatch__WEBPACK_IMPORTED_MODULE_7__(files, { dot: !0 }), isOf = (path) => files.includes(path) || isMeant(path) || isBeside(path, (0, _prompts_address_js__WEBPACK_IMPORTED_MODULE_5__.W7)(prompt));
			return changed.some(({ path, from }) => isOf(path) || from !== void 0 && isOf(from)) ? !0 : base === config ? !1 : !(0, node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(settings, base?.value.suites[source.suite]) || !(0, node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(models, base && modelsOf(source, base));
		}
		let isBeside = (path, prompt) => (0, _prompts_formats_js__WEBPACK_IMPORTED_MODULE_6__.SH)(prompt) && path.startsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(prompt), "/").replace(/^\.\//, ""));
		async function isAttachedTo({ settings }, changed, tree) {
			let patterns = settings?.cases ?? [], paths = changed.flatMap(({ path, from }) => [path, from ?? path]).filter((path) => patterns.some((pattern) => (0, _cases_attachments_js__WEBPACK_IMPORTED_MODULE_2__.TS)(path, pattern)));
			if (paths.length === 0) return !1;
			let { readCases } = await __webpack_require__.e(8587).then(__webpack_require__.bind(__webpack_require__, 68587));
			for await (let { attachments = [] } of readCases(tree, patterns)) if (attachments.some(({ path }) => paths.includes(path))) return !0;
			return !1;
		}
		function modelsOf({ settings }, { value }) {
			return settings?.models === void 0 ? Object.values(value.models) : [...settings.models, ...(0, _grading_graders_js__WEBPACK_IMPORTED_MODULE_3__.qt)(settings.graders)].map((name) => value.models[name]);
		}
	})
};
