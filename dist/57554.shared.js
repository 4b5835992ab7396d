export const shared = {
57554: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => tableSchema,
			w: () => aspects
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
		let interval = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			low: zod__WEBPACK_IMPORTED_MODULE_0__.aig(),
			high: zod__WEBPACK_IMPORTED_MODULE_0__.aig()
		}), aspects = [
			"pass rate",
			"cost",
			"latency"
		], difference = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			change: zod__WEBPACK_IMPORTED_MODULE_0__.aig(),
			interval
		}), identity = {
			prompt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			model: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
		}, rowSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			...identity,
			change: difference.optional(),
			together: interval.optional(),
			behindBest: difference.optional(),
			dominated: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				...identity,
				in: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(aspects))
			}).optional()
		}), tableSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			suite: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			rows: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(rowSchema),
			best: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc(identity).optional()
		});
	}),
15153: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => differenceOf });
		var _shared_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29009);
		function differenceOf(first, second, { clusters, repeats }) {
			let places = placesOf(first, second);
			if (places.length === 0) return;
			let [base, head] = [at(places, first), at(places, second)], { change, interval, p, pProve } = (0, _shared_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__.dS)({
				base,
				head,
				margin: 0,
				binary: repeats === 1 && [base, head].every((side) => side.every((value) => value === 0 || value === 1)),
				...clusters.size > 0 && { clusters: Array.from(places, (place) => clusters.get(place) ?? `#${place}`) }
			});
			return {
				difference: {
					change,
					interval
				},
				better: pProve,
				worse: p
			};
		}
		function placesOf(first, second) {
			let places = new Uint32Array(first.length), count = 0;
			for (let place = 0; place < first.length; place += 1) Number.isNaN(first[place]) || Number.isNaN(second[place] ?? NaN) || (places[count] = place, count += 1);
			return places.subarray(0, count);
		}
		function at(places, values) {
			let picked = new Float64Array(places.length);
			for (let index = 0; index < places.length; index += 1) picked[index] = values[places[index]];
			return picked;
		}
	}),
15927: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { tablesOf: () => tablesOf });
		var _shared_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29009), _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57554), _difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15153);
		function tablesOf(contenders) {
			return [...new Set(contenders.map(({ subject }) => subject.suite))].flatMap((suite) => {
				let rows = contenders.filter(({ subject }) => subject.suite === suite);
				return rows.length > 1 ? [tableOf(suite, rows)] : [];
			});
		}
		function tableOf(suite, contenders) {
			let best = bestOf(contenders), found = (0, _shared_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__.oK)(contenders.map(figuresOf), new Tests(contenders).p);
			return {
				suite,
				...best && { best: identityOf(best) },
				rows: contenders.map((contender, at) => {
					let { change, passes, clusters, subject } = contender, behind = best && best !== contender ? across(best, contender)?.difference : void 0, { by, shown = [] } = found[at] ?? {}, better = by === void 0 ? void 0 : contenders[by], asked = Array.from(passes, (share) => Number.isNaN(share) ? 0 : share), named = clusters.size > 0 ? asked.map((_, place) => clusters.get(place) ?? `#${place}`) : void 0, isKnown = subject.head?.passRate !== void 0, together = () => (0, _shared_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__.hQ)((0, _shared_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__._5)(asked, subject.repeats, named), 1 - (1 - .9) / contenders.length);
					return {
						...identityOf(contender),
						...change && { change },
						...isKnown && { together: together() },
						...behind && { behindBest: behind },
						...better && { dominated: {
							...identityOf(better),
							in: shown.flatMap((figure) => _data_js__WEBPACK_IMPORTED_MODULE_1__.w[figure] ?? [])
						} }
					};
				})
			};
		}
		let identityOf = ({ subject: { prompt, model } }) => ({
			prompt,
			model
		});
		function bestOf(contenders) {
			let rate = ({ subject }) => subject.head?.passRate ?? -1, cost = ({ subject }) => subject.head?.costPerCase ?? Infinity;
			return contenders.filter((one) => rate(one) >= 0).sort((a, b) => rate(b) - rate(a) || cost(a) - cost(b))[0];
		}
		let figuresOf = ({ subject: { head } }) => [
			head?.passRate,
			negative(head?.costPerCase),
			negative(head?.latencyP50)
		], negative = (value) => value === void 0 ? void 0 : -value, across = (first, second) => first.cases === second.cases ? (0, _difference_js__WEBPACK_IMPORTED_MODULE_2__.P)(first.passes, second.passes, {
			clusters: second.clusters,
			repeats: second.subject.repeats
		}) : void 0;
		class Tests {
			#contenders;
			#rates = new Map();
			constructor(contenders) {
				this.#contenders = contenders;
			}
			p = (row, other, figure) => {
				let [mine, theirs] = [this.#contenders[row], this.#contenders[other]];
				if (mine !== void 0 && theirs !== void 0 && mine.cases === theirs.cases) return figure === 1 ? signTest(mine.costs, theirs.costs) : figure === 2 ? signTest(mine.latencies, theirs.latencies) : row < other ? this.#rate(row, other)?.worse : this.#rate(other, row)?.better;
			};
			#rate(first, second) {
				let key = `${first} ${second}`, [a, b] = [this.#contenders[first], this.#contenders[second]];
				return this.#rates.has(key) || this.#rates.set(key, a && b && across(a, b)), this.#rates.get(key);
			}
		}
		function signTest(mine, theirs) {
			let [lower, higher] = [0, 0];
			for (let at = 0; at < mine.length; at += 1) {
				let [a, b] = [mine[at] ?? NaN, theirs[at] ?? NaN];
				a < b ? lower += 1 : a > b && (higher += 1);
			}
			return lower > higher ? (0, _shared_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__.W8)(lower, higher).exact / 2 : 1;
		}
	})
};
