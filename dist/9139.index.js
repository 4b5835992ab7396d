import { shared as shared0 } from './33119.shared.js';
import { shared as shared1 } from './57554.shared.js';
export const id = 9139;
export const ids = [9139, 3119];
export const modules = {
	33119: (shared0[33119]),
	48395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => metrics });
		let metrics = [
			"pass-rate",
			"score",
			"slices",
			"latency-p50",
			"latency-p95",
			"cost-per-case",
			"newly-failing",
			"errors"
		];
	}),
	9139: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			shardRecordSchema: () => shardRecordSchema,
			tallySchema: () => tallySchema
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503), _shared_action_shard_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35757), _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33119);
		let casesAtMost = 5e6, count = zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(0), place = count.max(4999999), column = zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.aig().nullable()), sideSchema = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			scores: column,
			passes: column,
			latencies: column,
			costs: column,
			paid: column,
			errors: count,
			answers: count,
			recorded: count,
			kept: count,
			unpriced: count
		}), fewSchema = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			count,
			examples: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				place,
				example: _data_js__WEBPACK_IMPORTED_MODULE_1__.exampleSchema
			}))
		}), groupSchema = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			name: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			first: zod__WEBPACK_IMPORTED_MODULE_2__.PVZ([zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(-1).max(casesAtMost), count]),
			variable: zod__WEBPACK_IMPORTED_MODULE_2__.euz(!0).optional(),
			values: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				value: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				rank: count,
				places: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(place)
			}))
		}), tallySchema = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			places: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(place),
			seed: zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(0).max(4294967295),
			clusters: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(count.nullable()).optional(),
			base: sideSchema.optional(),
			head: sideSchema,
			newlyFailing: fewSchema,
			newlyPassing: fewSchema,
			flaky: fewSchema,
			errored: fewSchema,
			criticalNewlyFailing: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()),
			groups: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(groupSchema)
		}), referenceRecord = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			about: _data_js__WEBPACK_IMPORTED_MODULE_1__.referenceSchema.omit({
				figures: !0,
				newlyFailing: !0
			}),
			rules: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(_data_js__WEBPACK_IMPORTED_MODULE_1__.ruleSchema),
			unopened: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
			error: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				index: place,
				why: zod__WEBPACK_IMPORTED_MODULE_2__.YjP()
			}).optional(),
			tally: tallySchema.optional()
		}), subjectRecord = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			suite: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			asAtBase: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
			prompt: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			model: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			repeats: zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(1).max(1e3),
			whole: count.max(casesAtMost),
			rules: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(_data_js__WEBPACK_IMPORTED_MODULE_1__.ruleSchema),
			tally: tallySchema,
			reference: referenceRecord.optional()
		}), shardRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			schema: zod__WEBPACK_IMPORTED_MODULE_2__.euz("aiops.eval-gate.shard/1"),
			shard: _shared_action_shard_schema_js__WEBPACK_IMPORTED_MODULE_0__.I,
			subjects: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(subjectRecord)
		});
	}),
	57554: (shared1[57554]),
	35757: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => shardSchema });
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503), _shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17209);
		let shardSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			index: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(1).max(_shard_js__WEBPACK_IMPORTED_MODULE_0__.bA),
			count: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(2).max(_shard_js__WEBPACK_IMPORTED_MODULE_0__.bA)
		});
	})
};
