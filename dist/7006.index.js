export const id = 7006;
export const ids = [7006];
export const modules = { 77006: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { dataSchema: () => dataSchema });
	var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
	let entrySchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		release: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		content: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		commit: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		by: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		at: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
	}), fixable = {
		message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		fix: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional()
	}, oneSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		deployment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		environment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		mode: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["plan", "apply"]),
		because: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		target: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		release: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			digest: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			content: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			commit: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
		}),
		proof: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["suite", "scan"]),
			name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			verdict: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["pass", "accepted"]),
			from: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"result",
				"check",
				"attestation"
			]),
			by: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional()
		})),
		missing: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["suite", "scan"]),
			name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			why: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			fix: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
		})),
		later: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional(),
		steps: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			what: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			live: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			after: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"created",
				"replaced",
				"shifted",
				"same"
			])
		})),
		rollout: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
		obstacles: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc(fixable)),
		live: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			what: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			content: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			changing: zod__WEBPACK_IMPORTED_MODULE_0__.zMY()
		}).optional(),
		recorded: entrySchema.optional(),
		drift: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
		back: entrySchema.optional(),
		bad: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			at: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			why: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
		}).optional(),
		again: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
		repaired: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
		verify: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
		outcome: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"live",
				"already-live",
				"refused",
				"taken-back",
				"stuck",
				"unproven",
				"locked"
			]),
			reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			fix: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			live: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			putBack: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				passed: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
				unknown: zod__WEBPACK_IMPORTED_MODULE_0__.euz(!0).optional(),
				reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
			}).optional()
		}).optional(),
		history: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			...entrySchema.omit({ release: !0 }).shape,
			proof: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			became: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			live: zod__WEBPACK_IMPORTED_MODULE_0__.zMY()
		})).optional(),
		deploymentUrl: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
		seconds: zod__WEBPACK_IMPORTED_MODULE_0__.aig()
	}), dataSchema = oneSchema.extend({ others: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(oneSchema).optional() });
}) };
