export const id = 6344;
export const ids = [6344];
export const modules = {
	73963: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { dataSchema: () => dataSchema });
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503), zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377), _shared_pricing_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65251);
		let amount = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(_shared_pricing_money_js__WEBPACK_IMPORTED_MODULE_0__.xS), sumSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			known: amount,
			atLeast: zod__WEBPACK_IMPORTED_MODULE_1__.euz(!0).optional()
		}), changeSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			base: sumSchema,
			head: sumSchema,
			by: amount,
			certain: zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
			share: zod__WEBPACK_IMPORTED_MODULE_1__.aig().optional()
		}), perScenario = (schema) => zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			low: schema,
			expected: schema,
			high: schema
		}), range = perScenario(zod__WEBPACK_IMPORTED_MODULE_1__.aig()), between = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			low: zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
			high: zod__WEBPACK_IMPORTED_MODULE_1__.aig()
		}), component = zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
			"input",
			"cache-read",
			"cache-write",
			"cache-write-1h",
			"output",
			"reasoning",
			"requests",
			"embeddings",
			"guardrail",
			"instances",
			"provisioned",
			"judge",
			"evaluation"
		]), chargeSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			component,
			tier: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
				"standard",
				"batch",
				"flex",
				"priority"
			]),
			monthly: amount.optional(),
			perRequest: amount.optional(),
			unknown: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional()
		}), tokensSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			of: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["cases", "template"]),
			cases: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
			mean: zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
			least: zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
			median: zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
			p90: zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
			most: zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
			by: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			error: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				below: zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
				above: zod__WEBPACK_IMPORTED_MODULE_1__.aig()
			}).optional(),
			prefix: zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
			tools: zod__WEBPACK_IMPORTED_MODULE_1__.aig()
		}), usageSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			requests: range,
			output: range.optional(),
			reasoning: range.optional(),
			cached: zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
			written: zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
			kept: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["5 min", "1 h"]),
			tiers: zod__WEBPACK_IMPORTED_MODULE_1__.jgl(zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
				"batch",
				"flex",
				"priority"
			]), zod__WEBPACK_IMPORTED_MODULE_1__.aig()),
			growth: zod__WEBPACK_IMPORTED_MODULE_1__.aig()
		}), footprintSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			energy: between,
			carbon: between
		}), sideSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			model: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			provider: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			region: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			count: zod__WEBPACK_IMPORTED_MODULE_1__.aig().optional(),
			tokens: tokensSchema.optional(),
			usage: usageSchema.optional(),
			charges: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(chargeSchema),
			monthly: perScenario(sumSchema),
			perRequest: sumSchema,
			footprint: footprintSchema.optional(),
			perThousand: footprintSchema.optional(),
			deprecated: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				on: zod__WEBPACK_IMPORTED_MODULE_2__.p6().optional(),
				source: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
			}).optional(),
			uncached: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				prefix: zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
				least: zod__WEBPACK_IMPORTED_MODULE_1__.aig()
			}).optional(),
			assumptions: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())
		}), rowSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			id: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			kind: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
				"prompt",
				"guardrail",
				"endpoint",
				"evaluation",
				"judge"
			]),
			label: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			suite: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			file: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			line: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive().optional(),
			touched: zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
			base: sideSchema.optional(),
			head: sideSchema.optional(),
			monthly: perScenario(changeSchema),
			perRequest: changeSchema
		}), candidateSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			about: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			model: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			monthly: sumSchema,
			perRequest: sumSchema
		}), placeSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			file: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			line: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive().optional(),
			column: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive().optional()
		}), problemSchema = placeSchema.extend({
			side: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["base", "head"]),
			message: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
		}), level = zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
			"off",
			"warn",
			"fail"
		]), budgetSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			monthly: zod__WEBPACK_IMPORTED_MODULE_1__.aig().optional(),
			"max-increase": zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ share: zod__WEBPACK_IMPORTED_MODULE_1__.aig() }), zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ dollars: zod__WEBPACK_IMPORTED_MODULE_1__.aig() })])).readonly().optional(),
			"per-request": zod__WEBPACK_IMPORTED_MODULE_1__.aig().optional(),
			models: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).readonly()).readonly().optional(),
			deprecated: level.optional(),
			uncached: level.optional(),
			"comment-above": zod__WEBPACK_IMPORTED_MODULE_1__.aig().optional(),
			energy: zod__WEBPACK_IMPORTED_MODULE_1__.aig().optional(),
			carbon: zod__WEBPACK_IMPORTED_MODULE_1__.aig().optional()
		}), adviceSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			about: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			kind: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
				"cache",
				"batch",
				"smaller-model",
				"shorter-prompt",
				"output-limit"
			]),
			message: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			because: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			source: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				file: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				page: zod__WEBPACK_IMPORTED_MODULE_1__.OZ5().optional()
			}).optional(),
			saving: perScenario(amount)
		}), dataSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			base: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			head: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			rows: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(rowSchema),
			more: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				rows: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive(),
				monthly: perScenario(changeSchema)
			}).optional(),
			components: zod__WEBPACK_IMPORTED_MODULE_1__.jgl(component, changeSchema),
			monthly: perScenario(changeSchema),
			gate: changeSchema.optional(),
			grown: sumSchema.optional(),
			byBase: changeSchema.optional(),
			footprint: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				base: footprintSchema,
				head: footprintSchema,
				unknown: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative()
			}).optional(),
			candidates: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(candidateSchema),
			advice: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(adviceSchema),
			budget: budgetSchema,
			places: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), placeSchema),
			prices: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			problems: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(problemSchema),
			notes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(problemSchema),
			seconds: zod__WEBPACK_IMPORTED_MODULE_1__.aig()
		});
	}),
	64377: ((((e,t,n)=>{n.d(t,{p6:()=>date});var r=n(43759),i=n(2503);function date(e){return r.db(i.Brp,e)}})))
};
