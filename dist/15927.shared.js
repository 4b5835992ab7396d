export const shared = {
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
