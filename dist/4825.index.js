export const id = 4825;
export const ids = [4825];
export const modules = { 74825: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		passedIn: () => passedIn,
		resultSchema: () => resultSchema,
		runOf: () => runOf
	});
	var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
	let count = zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative(), spending = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		answers: count,
		kept: count,
		spent: count,
		unpriced: count
	}), subjectSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		suite: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		asAtBase: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
		prompt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		model: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		status: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
			"measured",
			"unchanged",
			"stopped"
		]),
		head: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			cost: count.optional(),
			unpriced: count
		}).optional(),
		judging: spending.optional(),
		embedding: spending.optional(),
		outcomes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.L5J()),
		criticalNewlyFailing: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.L5J())
	}), resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
		schema: zod__WEBPACK_IMPORTED_MODULE_0__.euz("aiops.eval-gate/1"),
		verdict: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		findings: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			rule: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			level: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"failure",
				"warning",
				"notice"
			]),
			title: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			subject: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			suite: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			file: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional()
		})),
		provenance: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			head: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			shard: zod__WEBPACK_IMPORTED_MODULE_0__.L5J().optional(),
			run: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive() }).optional()
		}),
		data: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ subjects: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(subjectSchema) }).optional()
	});
	function passedIn({ verdict, findings, data }, subject) {
		let { suite, prompt, model, status, outcomes, criticalNewlyFailing } = subject;
		if (status === "stopped" || criticalNewlyFailing.length > 0) return !1;
		if (status === "unchanged" || outcomes.length === 0) return;
		if (verdict === "pass") return !0;
		let models = new Set(data?.subjects.filter((one) => one.suite === suite).map((one) => one.model));
		return !findings.some(({ rule, level, ...about }) => rule === "test-changed" && level === "failure" && about.suite === suite) && !findings.some(({ level, title, subject: testCase, ...about }) => level !== "notice" && testCase === void 0 && about.suite === suite && about.file === prompt && (models.size < 2 || title.includes(model)));
	}
	function runOf({ head, judging, embedding }) {
		let [judges, embeddings] = [wholeOf(judging), wholeOf(embedding)];
		return {
			...head?.cost !== void 0 && head.unpriced === 0 && { answers: head.cost },
			...judges !== void 0 && { judges },
			...embeddings !== void 0 && { embeddings }
		};
	}
	function wholeOf(spending) {
		if (!(spending === void 0 || spending.unpriced > 0 || spending.kept >= spending.answers)) return spending.spent * (spending.answers / (spending.answers - spending.kept));
	}
}) };
