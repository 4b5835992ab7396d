export const shared = {
33119: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			comparisonSchema: () => comparisonSchema,
			dataSchema: () => dataSchema,
			driftSchema: () => driftSchema,
			embeddingSchema: () => embeddingSchema,
			exampleSchema: () => exampleSchema,
			figuresSchema: () => figuresSchema,
			judgingSchema: () => judgingSchema,
			loosenedSchema: () => loosenedSchema,
			outcomeSchema: () => outcomeSchema,
			referenceSchema: () => referenceSchema,
			ruleSchema: () => ruleSchema,
			subjectSchema: () => subjectSchema
		});
		var schemas = __webpack_require__(2503), shard_schema = __webpack_require__(35757);
		let place = schemas.Ikc({
			file: schemas.YjP().optional(),
			line: schemas.aig().int().positive().optional()
		}), exampleSchema = schemas.Ikc({
			id: schemas.YjP(),
			...place.shape,
			critical: schemas.zMY(),
			tags: schemas.g1P(schemas.YjP(), schemas.YjP()),
			input: schemas.YjP().optional(),
			expected: schemas.YjP().optional(),
			base: schemas.YjP().optional(),
			head: schemas.YjP().optional(),
			passed: schemas.Ikc({
				base: schemas.aig().int().optional(),
				head: schemas.aig().int()
			}).optional(),
			reason: schemas.YjP().optional()
		}), examples = schemas.Ikc({
			count: schemas.aig().int(),
			examples: schemas.YOg(exampleSchema)
		});
		var metric = __webpack_require__(48395);
		let share = schemas.aig().min(0).max(1), interval = schemas.Ikc({
			low: schemas.aig(),
			high: schemas.aig()
		}), sliceSchema = schemas.Ikc({
			tag: schemas.YjP(),
			value: schemas.YjP(),
			variable: schemas.euz(!0).optional(),
			cases: schemas.aig().int(),
			base: share.optional(),
			head: share,
			baseInterval: interval.optional(),
			headInterval: interval.optional(),
			change: interval.optional()
		}), extremeSchema = schemas.Ikc({
			value: schemas.YjP(),
			cases: schemas.aig().int(),
			passRate: share
		}), gapSchema = schemas.Ikc({
			by: schemas.YjP(),
			variable: schemas.euz(!0).optional(),
			slices: schemas.aig().int(),
			small: schemas.aig().int(),
			highest: extremeSchema,
			lowest: extremeSchema,
			base: share.optional(),
			interval,
			p: schemas.aig(),
			detectable: schemas.aig(),
			needed: schemas.aig().optional()
		});
		var data = __webpack_require__(57554);
		let data_share = schemas.aig().min(0).max(1), pointSchema = schemas.Ikc({
			commit: schemas.YjP(),
			at: schemas.aig(),
			isHead: schemas.zMY(),
			cases: schemas.aig().int(),
			passRate: data_share,
			low: data_share,
			high: data_share,
			costPerCase: schemas.aig().optional(),
			latencyP95: schemas.aig().optional(),
			changed: schemas.YOg(schemas.k5n([
				"cases or graders",
				"model",
				"prompt file"
			]))
		}), trendSchema = schemas.Ikc({
			branch: schemas.YjP(),
			points: schemas.YOg(pointSchema),
			older: schemas.aig().int(),
			decline: schemas.Ikc({
				runs: schemas.aig().int(),
				from: data_share,
				to: data_share,
				p: schemas.aig()
			}).optional()
		}), ruleSchema = schemas.Ikc({
			metric: schemas.k5n(metric.q),
			kind: schemas.k5n([
				"min",
				"max",
				"max-regression",
				"max-gap"
			]),
			limit: schemas.aig(),
			prove: schemas.zMY(),
			by: schemas.YjP().optional(),
			least: schemas.aig().int().optional(),
			from: schemas.k5n(["base", "head"]),
			against: schemas.euz("reference").optional(),
			...place.shape
		}), comparisonSchema = schemas.Ikc({
			method: schemas.YjP(),
			pairs: schemas.aig().int(),
			base: schemas.aig(),
			head: schemas.aig(),
			change: schemas.aig(),
			interval,
			p: schemas.aig(),
			pProve: schemas.aig(),
			beside: schemas.Ikc({
				name: schemas.YjP(),
				p: schemas.aig()
			}).optional(),
			detectable: schemas.aig().optional(),
			needed: schemas.aig().optional(),
			clusters: schemas.aig().int().optional(),
			tooFew: schemas.zMY()
		}), outcomeSchema = schemas.Ikc({
			rule: ruleSchema,
			value: schemas.aig().optional(),
			comparison: comparisonSchema.optional(),
			gap: gapSchema.optional()
		}), figuresSchema = schemas.Ikc({
			cases: schemas.aig().int(),
			errors: schemas.aig().int(),
			passRate: share.optional(),
			passInterval: interval.optional(),
			repeated: schemas.YOg(schemas.Ikc({
				k: schemas.aig().int(),
				all: share,
				any: share
			})).optional(),
			score: share.optional(),
			latencyP50: schemas.aig().optional(),
			latencyP95: schemas.aig().optional(),
			cost: schemas.aig().optional(),
			costPerCase: schemas.aig().optional(),
			unpriced: schemas.aig().int(),
			answers: schemas.aig().int(),
			recorded: schemas.aig().int(),
			kept: schemas.aig().int().default(0)
		}), referenceSchema = schemas.Ikc({
			asked: schemas.YjP(),
			name: schemas.YjP().optional(),
			commit: schemas.YjP().optional(),
			state: schemas.k5n([
				"compared",
				"none",
				"unknown"
			]),
			reason: schemas.YjP().optional(),
			figures: figuresSchema.optional(),
			newlyFailing: schemas.Ikc({
				count: schemas.aig().int(),
				ids: schemas.YOg(schemas.YjP())
			}).optional()
		}), loosenedSchema = schemas.Ikc({
			kind: schemas.YjP().optional(),
			suite: schemas.YjP().optional(),
			subject: schemas.YjP().optional(),
			message: schemas.YjP(),
			was: schemas.YjP().optional(),
			is: schemas.YjP().optional(),
			level: schemas.k5n(["failure", "warning"]),
			kept: schemas.k5n(["rule", "test"]).optional(),
			...place.shape
		}), driftSchema = schemas.Ikc({
			asked: schemas.aig().int(),
			text: schemas.aig().int(),
			result: schemas.aig().int()
		}), addressedSchema = schemas.Ikc({
			id: schemas.YjP(),
			...place.shape
		}), judgingSchema = schemas.Ikc({
			judges: schemas.YOg(schemas.Ikc({
				grader: schemas.YjP(),
				judge: schemas.YjP(),
				digest: schemas.YjP(),
				checked: schemas.Ikc({
					labels: schemas.aig().int(),
					kappa: schemas.aig().optional()
				}).optional(),
				changed: schemas.zMY()
			})),
			answers: schemas.aig().int(),
			kept: schemas.aig().int(),
			errors: schemas.aig().int(),
			spent: schemas.aig(),
			unpriced: schemas.aig().int(),
			disagreed: schemas.aig().int(),
			addressed: schemas.aig().int(),
			speaking: schemas.YOg(addressedSchema)
		}), embeddingSchema = judgingSchema.pick({
			answers: !0,
			kept: !0,
			errors: !0,
			spent: !0,
			unpriced: !0
		}), subjectSchema = schemas.Ikc({
			suite: schemas.YjP(),
			asAtBase: schemas.YjP().optional(),
			spent: schemas.aig().optional(),
			prompt: schemas.YjP(),
			model: schemas.YjP(),
			status: schemas.k5n([
				"measured",
				"unchanged",
				"stopped"
			]),
			reason: schemas.YjP().optional(),
			total: schemas.aig().int(),
			repeats: schemas.aig().int(),
			base: figuresSchema.optional(),
			noBase: schemas.YjP().optional(),
			head: figuresSchema.optional(),
			reference: referenceSchema.optional(),
			trend: trendSchema.optional(),
			drift: driftSchema.optional(),
			judging: judgingSchema.optional(),
			embedding: embeddingSchema.optional(),
			outcomes: schemas.YOg(outcomeSchema),
			newlyFailing: examples,
			criticalNewlyFailing: schemas.YOg(schemas.YjP()),
			newlyPassing: examples,
			flaky: examples,
			errored: examples,
			slices: schemas.YOg(sliceSchema)
		}), dataSchema = schemas.Ikc({
			shard: shard_schema.I.optional(),
			base: schemas.YjP().optional(),
			head: schemas.YjP(),
			subjects: schemas.YOg(subjectSchema),
			tables: schemas.YOg(data._).default([]),
			loosened: schemas.YOg(loosenedSchema),
			spent: schemas.aig(),
			sent: schemas.aig().int().default(0),
			throttled: schemas.aig().int().default(0),
			maxCost: schemas.aig().optional(),
			seconds: schemas.aig()
		});
	})
};
