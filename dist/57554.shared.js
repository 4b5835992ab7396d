export const shared = {
57554: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => tableSchema,
			w: () => aspects
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
		let interval = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			low: zod__WEBPACK_IMPORTED_MODULE_0__.aig(),
			high: zod__WEBPACK_IMPORTED_MODULE_0__.aig()
		}), aspects = [
			"pass rate",
			"cost",
			"latency"
		], difference = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			change: zod__WEBPACK_IMPORTED_MODULE_0__.aig(),
			interval
		}), identity = {
			prompt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			model: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
		}, rowSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			...identity,
			change: difference.optional(),
			together: interval.optional(),
			behindBest: difference.optional(),
			dominated: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				...identity,
				in: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(aspects))
			}).optional()
		}), tableSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			suite: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			rows: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(rowSchema),
			best: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc(identity).optional()
		});
	})
};
