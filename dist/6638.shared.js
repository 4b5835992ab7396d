export const shared = {
6638: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => opener });
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _models_material_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(180), _models_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25852);
		function opener(context, { ledger, record }) {
			let opened = new Map();
			return {
				open: async ({ side, model, config, role }) => {
					let key = JSON.stringify([
						config,
						role,
						await (0, _models_material_js__WEBPACK_IMPORTED_MODULE_1__.V)(model, config, side.modelTree)
					]), before = opened.get(key) ?? (async () => {
						try {
							return await recorder(await rememberer(await context.model(model, config, side.modelTree, role), context, ledger), record);
						} catch (error) {
							throw error instanceof _models_model_js__WEBPACK_IMPORTED_MODULE_2__.ModelError && error.code === "credentials" ? new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.Jl(error.message, { cause: error }) : error;
						}
					})();
					return opened.set(key, before), before;
				},
				close: async () => {
					let closing = (await Promise.allSettled(opened.values())).map(async (model) => model.status === "fulfilled" && model.value.close?.());
					for (let ended of await Promise.allSettled(closing)) ended.status === "rejected" && context.log.warning(`A model could not be ended: ${(0, _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(ended.reason)}`);
				}
			};
		}
		async function rememberer(model, { clock }, ledger) {
			if (ledger === void 0 || model.identity === void 0) return model;
			let { remembered } = await __webpack_require__.e(6298).then(__webpack_require__.bind(__webpack_require__, 56298));
			return remembered(model, await ledger, clock);
		}
		async function recorder(model, record) {
			if (record === void 0) return model;
			let { recording } = await __webpack_require__.e(8496).then(__webpack_require__.bind(__webpack_require__, 28496));
			return recording(model, record);
		}
	})
};
