export const id = 4287;
export const ids = [4287];
export const modules = { 14287: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { dataSchema: () => dataSchema });
	var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
	let impactSchema = zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
		"none",
		"cosmetic",
		"behavioural",
		"breaking"
	]), placeSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		file: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		line: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
		column: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional()
	}), wordsSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		base: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
		head: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional()
	}), reasonSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		id: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		impact: impactSchema,
		message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		words: wordsSchema.optional(),
		base: placeSchema.optional(),
		head: placeSchema.optional()
	}), segmentSchema = zod__WEBPACK_IMPORTED_MODULE_0__.gMt("kind", [
		zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz("same"),
			before: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			middle: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			after: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			left: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional()
		}),
		zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["removed", "added"]),
			text: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			line: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			movedTo: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional()
		}),
		zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz("changed"),
			runs: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
					"same",
					"removed",
					"added"
				]),
				text: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
			})),
			baseLine: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			line: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive()
		})
	]), textSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
			"added",
			"removed",
			"changed",
			"moved"
		]),
		title: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		segments: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(segmentSchema),
		bounded: zod__WEBPACK_IMPORTED_MODULE_0__.euz(!0).optional(),
		masked: zod__WEBPACK_IMPORTED_MODULE_0__.euz(!0).optional(),
		cut: zod__WEBPACK_IMPORTED_MODULE_0__.euz(!0).optional()
	}), countsSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		base: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().optional(),
		head: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().optional()
	}), tokensSchema = countsSchema.extend({
		of: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["template", "cases"]),
		cases: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional(),
		longest: countsSchema.optional(),
		by: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["o200k_base", "cl100k_base"]),
		error: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			below: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative(),
			above: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative()
		}).optional(),
		model: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
		window: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional(),
		output: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().optional(),
		media: zod__WEBPACK_IMPORTED_MODULE_0__.euz(!0).optional()
	}), answerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		text: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
		error: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional()
	}), answeredSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		id: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		file: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		line: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
		input: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		base: answerSchema.optional(),
		head: answerSchema
	}), askedSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		answers: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
		kept: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
		spent: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative(),
		unpriced: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
		notes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP())
	}), promptSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		path: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		key: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
		kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
			"added",
			"removed",
			"renamed",
			"changed"
		]),
		from: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
		impact: impactSchema,
		reasons: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(reasonSchema),
		more: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional(),
		owners: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
		version: wordsSchema,
		suites: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
		deployments: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional(),
		tokens: tokensSchema.optional(),
		unfilled: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			file: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			line: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive()
		})).optional(),
		texts: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(textSchema),
		answers: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(answeredSchema).optional(),
		explanation: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			model: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			text: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
		}).optional()
	}), problemSchema = placeSchema.partial().extend({
		side: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["base", "head"]),
		message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
	}), dataSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		base: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
		head: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		impact: impactSchema,
		prompts: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(promptSchema),
		more: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional(),
		problems: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(problemSchema),
		notes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(problemSchema),
		looked: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
		rules: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
			"off",
			"warn",
			"fail"
		])),
		hasSuites: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
		asked: askedSchema.optional(),
		seconds: zod__WEBPACK_IMPORTED_MODULE_0__.aig()
	});
}) };
