export const id = 6891;
export const ids = [6891];
export const modules = { 76891: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { dataSchema: () => dataSchema });
	var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
	let entrySchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		release: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		content: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		commit: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		by: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		at: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
	}), dataSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		deployment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		environment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		target: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		dryRun: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
		condition: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"suite",
				"alarm",
				"metric"
			]),
			name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"holds",
				"does-not",
				"unknown"
			]),
			why: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
		}).optional(),
		live: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
		from: entrySchema.optional(),
		to: entrySchema.optional(),
		state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
			"back",
			"stuck",
			"refused",
			"locked",
			"not-needed",
			"unknown",
			"planned"
		]),
		reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		fix: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
		now: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
		repaired: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
		timeline: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			at: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			what: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
		})),
		issueUrl: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
		pullUrl: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
		seconds: zod__WEBPACK_IMPORTED_MODULE_0__.aig()
	});
}) };
