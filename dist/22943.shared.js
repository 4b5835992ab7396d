export const shared = {
22943: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => payloadOf,
			r: () => readPayload
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503), _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416);
		let pointSchema = zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([
			zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
			zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
			zod__WEBPACK_IMPORTED_MODULE_1__.chJ()
		])), payloadSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			schema: zod__WEBPACK_IMPORTED_MODULE_1__.euz("aiops.deployment/1"),
			release: _manifest_js__WEBPACK_IMPORTED_MODULE_0__.er,
			manifest: _manifest_js__WEBPACK_IMPORTED_MODULE_0__.rc,
			before: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
				point: pointSchema,
				content: _manifest_js__WEBPACK_IMPORTED_MODULE_0__.er.optional()
			}).optional(),
			replaces: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional()
		}), payloadOf = ({ release, manifest, before, replaces }) => ({
			schema: "aiops.deployment/1",
			release,
			manifest,
			...before !== void 0 && { before },
			...replaces !== void 0 && { replaces }
		});
		function readPayload(given) {
			let value = typeof given == "string" ? parsed(given) : given, { success, data } = payloadSchema.safeParse(value);
			return success ? data : void 0;
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
	})
};
