export const shared = {
89197: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			cheapestPassing: () => cheapestPassing,
			chosenFrom: () => chosenFrom,
			isOneOfMany: () => isOneOfMany
		});
		var _shared_action_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33600), _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65060), _short_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83441);
		let isOneOfMany = ({ suite }, { tables }) => tables.some((table) => table.suite === suite && table.rows.length > 3), isSame = (a, b) => a.prompt === b?.prompt && a.model === b.model, chosenFrom = (data, policy) => data.tables.map((table) => suiteTable(table, data, policy));
		function suiteTable(table, data, policy) {
			let suite = data.subjects.filter((subject) => subject.suite === table.suite), mine = suite.filter(({ status }) => status !== "unchanged"), left = suite.filter(({ status }) => status === "unchanged").map(({ prompt }) => prompt), rows = mine.map((subject) => {
				let measured = table.rows.find((row) => isSame(row, subject)), isOnFront = measured !== void 0 && measured.dominated === void 0;
				return {
					subject,
					verdict: verdictOf(subject, data, policy),
					name: rowName(subject, mine),
					isOnFront,
					...measured && { measured }
				};
			}).sort((a, b) => rateOf(b) - rateOf(a) || costOf(a) - costOf(b)), cheapest = cheapestOf(rows), bestPassing = rows.find(({ verdict }) => verdict === "pass");
			return {
				suite: table.suite,
				rows,
				left,
				...cheapest && { cheapest },
				...bestPassing && { bestPassing }
			};
		}
		function verdictOf(subject, { subjects }, policy) {
			let twins = subjects.filter((other) => other.asAtBase === subject.suite && isSame(other, subject));
			return (0, _shared_action_verdict_js__WEBPACK_IMPORTED_MODULE_0__.QZ)([subject, ...twins].map((one) => (0, _judge_js__WEBPACK_IMPORTED_MODULE_1__.S)(one, policy).verdict));
		}
		function rowName({ prompt, model }, among) {
			let prompts = [...new Set(among.map((one) => one.prompt))];
			if (prompts.length === 1) return model;
			let short = (0, _short_path_js__WEBPACK_IMPORTED_MODULE_2__._)(prompt, prompts);
			return among.every((one) => one.model === model) ? short : `${short} \u00b7 ${model}`;
		}
		let rateOf = ({ subject }) => subject.head?.passRate ?? -1, costOf = ({ subject }) => subject.head?.costPerCase ?? Infinity;
		function cheapestOf(rows) {
			return rows.filter((row) => row.verdict === "pass" && Number.isFinite(costOf(row))).sort((a, b) => costOf(a) - costOf(b) || rateOf(b) - rateOf(a))[0];
		}
		function cheapestPassing(data, policy) {
			let measured = data.subjects.filter(({ status, asAtBase }) => status === "measured" && asAtBase === void 0), found = [...Map.groupBy(measured, ({ suite }) => suite)].flatMap(([suite, subjects]) => {
				let cheapest = cheapestOf(subjects.map((subject) => ({
					subject,
					verdict: verdictOf(subject, data, policy)
				})));
				return cheapest === void 0 ? [] : [[suite, told(cheapest.subject)]];
			});
			return found.length === 0 ? void 0 : JSON.stringify(Object.fromEntries(found));
		}
		let told = ({ prompt, model, head }) => ({
			prompt,
			model,
			"cost-per-case": head?.costPerCase && Number(head.costPerCase.toPrecision(6)),
			"pass-rate": head?.passRate
		});
	})
};
