export const id = 4038;
export const ids = [4038];
export const modules = { 4038: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { dataSchema: () => dataSchema });
	var schemas = __webpack_require__(2503);
	let sideSchema = schemas.Ikc({
		probes: schemas.Whr().nonnegative(),
		share: schemas.aig(),
		low: schemas.aig(),
		high: schemas.aig()
	}), exampleSchema = schemas.Ikc({
		id: schemas.YjP(),
		place: schemas.YjP(),
		fresh: schemas.zMY(),
		reason: schemas.YjP().optional(),
		attack: schemas.YjP().optional(),
		answer: schemas.YjP().optional(),
		file: schemas.YjP().optional(),
		line: schemas.Whr().positive().optional()
	}), packSchema = schemas.Ikc({
		pack: schemas.YjP(),
		title: schemas.YjP(),
		severity: schemas.k5n([
			"critical",
			"high",
			"medium",
			"low"
		]),
		llm: schemas.YjP(),
		agentic: schemas.YjP(),
		atlas: schemas.YjP(),
		explanation: schemas.YjP(),
		fix: schemas.YjP(),
		measures: schemas.k5n(["attack success", "refusal"]),
		errors: schemas.Whr().nonnegative(),
		head: sideSchema.optional(),
		base: sideSchema.optional(),
		change: schemas.Ikc({
			pairs: schemas.Whr().positive(),
			value: schemas.aig(),
			low: schemas.aig(),
			high: schemas.aig(),
			p: schemas.aig()
		}).optional(),
		working: schemas.Whr().nonnegative(),
		fresh: schemas.Whr().nonnegative(),
		examples: schemas.YOg(exampleSchema)
	}), subjectSchema = schemas.Ikc({
		suite: schemas.YjP().optional(),
		prompt: schemas.YjP(),
		file: schemas.YjP(),
		line: schemas.Whr().positive(),
		model: schemas.YjP(),
		total: schemas.Whr().nonnegative(),
		noBase: schemas.YjP().optional(),
		stopped: schemas.YjP().optional(),
		left: schemas.YOg(schemas.YjP()),
		packs: schemas.YOg(packSchema)
	}), probedSchema = schemas.Ikc({
		status: schemas.k5n([
			"measured",
			"unchanged",
			"skipped",
			"error"
		]),
		reason: schemas.YjP().optional(),
		repeats: schemas.Whr().positive(),
		limits: schemas.Ikc({
			attackSuccess: schemas.aig().optional(),
			overRefusal: schemas.aig().optional(),
			regression: schemas.aig().optional()
		}),
		subjects: schemas.YOg(subjectSchema),
		problems: schemas.YOg(schemas.Ikc({
			file: schemas.YjP().optional(),
			line: schemas.Whr().positive().optional(),
			column: schemas.Whr().positive().optional(),
			message: schemas.YjP()
		})),
		spent: schemas.aig(),
		seconds: schemas.aig()
	}), interval = schemas.Ikc({
		low: schemas.aig(),
		high: schemas.aig()
	}), shareSchema = schemas.Ikc({
		count: schemas.Whr(),
		of: schemas.Whr(),
		share: schemas.aig(),
		interval
	}), qualitySchema = schemas.Ikc({
		recall: shareSchema.optional(),
		falsePositives: shareSchema.optional(),
		precision: shareSchema.optional()
	}), partSchema = qualitySchema.extend({
		name: schemas.YjP(),
		base: qualitySchema.optional()
	}), placesSchema = schemas.Ikc({
		count: schemas.Whr(),
		first: schemas.YOg(schemas.Ikc({
			file: schemas.YjP(),
			line: schemas.Whr()
		}))
	}), policySchema = partSchema.extend({
		missed: placesSchema,
		wronglyStopped: placesSchema
	}), changeSchema = schemas.Ikc({
		change: schemas.aig(),
		interval
	}), limitSchema = schemas.Ikc({
		metric: schemas.k5n([
			"recall",
			"false-positives",
			"precision"
		]),
		kind: schemas.k5n([
			"min",
			"max",
			"max-regression"
		]),
		limit: schemas.aig(),
		value: schemas.aig().optional(),
		p: schemas.aig().optional()
	}), data_exampleSchema = schemas.Ikc({
		id: schemas.YjP(),
		file: schemas.YjP(),
		line: schemas.Whr(),
		category: schemas.YjP().optional(),
		policy: schemas.YjP().optional(),
		source: schemas.k5n(["input", "output"]),
		text: schemas.YjP().optional(),
		by: schemas.YOg(schemas.YjP()),
		isNew: schemas.zMY()
	}), examplesSchema = schemas.Ikc({
		count: schemas.Whr(),
		fresh: schemas.Whr(),
		examples: schemas.YOg(data_exampleSchema)
	}), spentSchema = schemas.Ikc({
		units: schemas.g1P(schemas.YjP(), schemas.aig()),
		dollars: schemas.aig(),
		byPolicy: schemas.g1P(schemas.YjP(), schemas.aig()),
		unpriced: schemas.YOg(schemas.YjP())
	}), testedSchema = schemas.Ikc({
		name: schemas.YjP(),
		status: schemas.k5n([
			"measured",
			"skipped",
			"error"
		]),
		reason: schemas.YjP().optional(),
		file: schemas.YjP().optional(),
		line: schemas.Whr().optional(),
		head: schemas.YjP(),
		base: schemas.YjP().optional(),
		region: schemas.YjP().optional(),
		harmful: schemas.Whr(),
		harmless: schemas.Whr(),
		quality: qualitySchema,
		baseQuality: qualitySchema.optional(),
		changes: schemas.Ikc({
			recall: changeSchema.optional(),
			"false-positives": changeSchema.optional(),
			precision: changeSchema.optional()
		}),
		limits: schemas.YOg(limitSchema),
		policies: schemas.YOg(policySchema),
		categories: schemas.YOg(partSchema),
		missed: examplesSchema,
		wronglyStopped: examplesSchema,
		unasked: schemas.Ikc({
			count: schemas.Whr(),
			examples: schemas.YOg(schemas.Ikc({
				id: schemas.YjP(),
				file: schemas.YjP(),
				line: schemas.Whr(),
				message: schemas.YjP()
			}))
		}),
		sent: schemas.Whr(),
		kept: schemas.Whr(),
		spent: spentSchema,
		maxCost: schemas.aig().optional(),
		isDraft: schemas.zMY()
	}), severitySchema = schemas.k5n([
		"critical",
		"high",
		"medium",
		"low"
	]), checkSchema = schemas.Ikc({
		id: schemas.YjP(),
		severity: severitySchema,
		title: schemas.YjP(),
		llm: schemas.YjP(),
		agentic: schemas.YjP(),
		atlas: schemas.YjP(),
		explanation: schemas.YjP(),
		fix: schemas.YjP()
	}), findingSchema = schemas.Ikc({
		check: schemas.YjP(),
		severity: severitySchema,
		state: schemas.k5n([
			"new",
			"unchanged",
			"absent"
		]),
		file: schemas.YjP(),
		line: schemas.Whr().positive().optional(),
		column: schemas.Whr().positive().optional(),
		endLine: schemas.Whr().positive().optional(),
		endColumn: schemas.Whr().positive().optional(),
		field: schemas.YjP().optional(),
		fingerprint: schemas.YjP(),
		excerpt: schemas.YjP().optional(),
		decoded: schemas.YjP().optional(),
		encoding: schemas.YjP().optional(),
		probability: schemas.aig().optional(),
		detail: schemas.YjP().optional()
	}), countsSchema = schemas.Ikc({
		critical: schemas.Whr().nonnegative(),
		high: schemas.Whr().nonnegative(),
		medium: schemas.Whr().nonnegative(),
		low: schemas.Whr().nonnegative()
	}), problemSchema = schemas.Ikc({
		file: schemas.YjP().optional(),
		line: schemas.Whr().positive().optional(),
		column: schemas.Whr().positive().optional(),
		key: schemas.YjP().optional(),
		message: schemas.YjP(),
		fix: schemas.YjP().optional()
	}), dataSchema = schemas.Ikc({
		base: schemas.YjP().optional(),
		head: schemas.YjP(),
		prefix: schemas.YjP(),
		all: schemas.zMY(),
		scanned: schemas.Whr().nonnegative(),
		removed: schemas.Whr().nonnegative(),
		findings: schemas.YOg(findingSchema),
		counts: schemas.Ikc({
			new: countsSchema,
			unchanged: countsSchema,
			absent: countsSchema
		}),
		checks: schemas.g1P(schemas.YjP(), checkSchema),
		problems: schemas.YOg(schemas.Ikc({
			file: schemas.YjP(),
			line: schemas.Whr().positive().optional(),
			column: schemas.Whr().positive().optional(),
			message: schemas.YjP()
		})),
		failOn: schemas.k5n([
			"critical",
			"high",
			"medium",
			"low",
			"none"
		]),
		loosened: schemas.YOg(schemas.YjP()),
		guardrails: schemas.YOg(testedSchema).optional(),
		guardrailProblems: schemas.YOg(problemSchema).optional(),
		probes: probedSchema.optional(),
		upload: schemas.zMY(),
		seconds: schemas.aig()
	});
}) };
