export const shared = {
48830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			estimateOf: () => estimateOf,
			foretell: () => foretell
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975), _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502), _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55258), _shared_evaluation_estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47275), _shared_evaluation_later_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21995), _shared_models_request_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46260);
		async function foretell(opened, maxCost, { log, rules }) {
			let paid = opened.filter(({ head, base, reference }) => [
				head,
				base,
				reference
			].some((side) => side?.model.price !== void 0)), isJudged = opened.some(({ judges }) => Object.keys(judges).length > 0), tell = (found) => {
				found.questions > 0 && log.info(`${(0, _shared_evaluation_estimate_js__WEBPACK_IMPORTED_MODULE_3__.L)(found)}${isJudged ? " What graders ask comes on top." : ""}`);
			}, isLimited = maxCost !== void 0 || paid.some(({ plan }) => plan.maxCost !== void 0);
			if (paid.length === 0) return { told: Promise.resolve() };
			if (!isLimited) {
				let isAsking = () => paid.some(({ head, base, reference }) => [
					head,
					base,
					reference
				].some((side) => (side?.model.load?.sent ?? 0) > 0));
				return { told: (0, _shared_evaluation_later_js__WEBPACK_IMPORTED_MODULE_2__.N)(async () => isAsking() ? tell(await estimateOf(paid, 200)) : void 0) };
			}
			tell(await estimateOf(paid, 200)), maxCost !== void 0 && await refuseOver(maxCost, paid, { key: "input max-cost" });
			for (let one of paid) {
				let { suite, maxCost: limit } = one.plan, keys = [
					"suites",
					suite,
					"max-cost"
				];
				limit !== void 0 && await refuseOver(limit, [one], {
					...rules.config.locate(keys),
					key: keys.join(".")
				});
			}
			return { told: Promise.resolve() };
		}
		async function refuseOver(limit, opened, place) {
			if (limit === 0 || (await estimateOf(opened, 200)).low <= limit) return;
			let { low } = await estimateOf(opened, Infinity);
			if (!(low <= limit)) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
				...place,
				message: `this would cost at least ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.up)(low)}, and may cost ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_4__.up)(limit)}. Nothing was asked.`,
				fix: "Allow more, or measure fewer cases."
			});
		}
		async function estimateOf(opened, most) {
			let expected = await Promise.all(opened.map((one) => expectedOf(one, most)));
			return (0, _shared_evaluation_estimate_js__WEBPACK_IMPORTED_MODULE_3__.j)(expected.flat());
		}
		async function expectedOf({ plan, head, base, reference }, most) {
			let counts = [
				base,
				head,
				reference
			].flatMap((side) => side?.model.price === void 0 ? [] : side).map((side) => ({
				side,
				questions: 0,
				characters: 0,
				maxTokens: void 0
			})), lookAt = Math.max(1, Math.ceil(most / plan.repeats)), cases = 0;
			for await (let testCase of plan.cases()) {
				if (cases === lookAt) break;
				cases += 1;
				let asked = [];
				for (let count of counts) {
					let request = rendered(count.side, testCase);
					if (request === void 0) continue;
					let { model } = count.side;
					if (asked.some((one) => one[0] === model && (0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(one[1], request))) continue;
					asked.push([model, request]);
					let questions = unanswered(count.side, request, plan.repeats);
					count.questions += questions, count.characters += questions * (0, _shared_models_request_size_js__WEBPACK_IMPORTED_MODULE_5__.E)(request), count.maxTokens = request.parameters.maxTokens;
				}
			}
			let scale = cases === 0 ? 0 : plan.total / cases;
			return Promise.all(counts.map(async ({ side, questions, characters, maxTokens }) => ({
				questions: questions * scale,
				characters: characters * scale,
				maxTokens,
				price: questions === 0 ? void 0 : await side.model.price?.()
			})));
		}
		function unanswered({ model, freshness }, request, repeats) {
			if (model.keeps === void 0) return repeats;
			let questions = 0;
			for (let repeat = 0; repeat < repeats; repeat += 1) model.keeps(request, {
				repeat,
				...freshness && { freshness }
			}) || (questions += 1);
			return questions;
		}
		function rendered(side, testCase) {
			try {
				return side.render(testCase);
			} catch (error) {
				if (error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo) return;
				throw error;
			}
		}
	}),
47275: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => estimateLine,
			j: () => estimate
		});
		var _config_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55258);
		function estimate(expected) {
			let low = 0, high = 0, unpriced = 0;
			for (let { questions, characters, maxTokens, price } of expected) {
				if (questions === 0) continue;
				if (price === void 0) {
					unpriced += questions, high = void 0;
					continue;
				}
				let { input, output, cacheRead = input, cacheWrite = input } = price, least = characters / questions / 3 >= 1024 ? Math.min(input, cacheRead) : input;
				if (low += (characters / 6 * least + questions * output) / 1e6, maxTokens === void 0 && (high = void 0), high === void 0 || maxTokens === void 0) continue;
				let most = characters / 3 * Math.max(input, cacheWrite) + questions * maxTokens * output;
				high += most / 1e6;
			}
			let questions = expected.reduce((sum, one) => sum + one.questions, 0);
			return {
				questions: Math.round(questions),
				low,
				unpriced: Math.round(unpriced),
				...high !== void 0 && { high }
			};
		}
		function estimateLine({ questions, low, high, unpriced }) {
			let about = `About ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(questions)} ${questions === 1 ? "question" : "questions"}`;
			if (unpriced >= questions) return `${about}, whose price is not known.`;
			let unknown = unpriced === 0 ? "" : ` The price of ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(unpriced)} is not known.`;
			return high === void 0 ? `${about}, at least ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_0__.up)(low)}.${unknown}` : `${about}, ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_0__.up)(low)} to ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_0__.up)(high)}.`;
		}
	})
};
