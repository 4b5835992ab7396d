import { shared as shared0 } from './41255.shared.js';
export const id = 121;
export const ids = [121];
export const modules = {
	41255: (shared0[41255]),
	65060: (shared0[65060]),
	86444: (shared0[86444]),
	50121: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { summarise: () => summarise });
		var statistics = __webpack_require__(29009), figure = __webpack_require__(41255), judge = __webpack_require__(65060);
		class Pairs {
			tally;
			repeats;
			constructor(tally, repeats) {
				this.tally = tally, this.repeats = repeats;
			}
			answered(places) {
				return places.filter((at) => this.#isAnswered(at));
			}
			known(series) {
				let { base, head } = this.tally;
				if (base === void 0) return [];
				let places = [];
				for (let at = 0; at < head.scores.length; at += 1) this.#isAnswered(at) && isKnown(base[series], at) && isKnown(head[series], at) && places.push(at);
				return places;
			}
			#isAnswered(at) {
				let { base, head } = this.tally;
				return isKnown(head.scores, at) && (base === void 0 || isKnown(base.scores, at));
			}
			at(places, side, series) {
				let from = side[series], values = new Float64Array(places.length);
				for (let place = 0; place < places.length; place += 1) values[place] = from[places[place]] ?? NaN;
				return values;
			}
			clustersAt(places) {
				let { clusters } = this.tally;
				return clusters.size === 0 ? {} : { clusters: places.map((at) => clusters.get(at) ?? `#${at}`) };
			}
		}
		let isKnown = (values, at) => !Number.isNaN(values[at] ?? NaN), asked = [
			2,
			3,
			5,
			10,
			20,
			50
		];
		function repeatedFigures(passes, repeats) {
			let passed = passes.map((share) => Math.round(share * repeats)), mean = (chance) => {
				let sum = passed.reduce((all, count) => all + (chance(count) ?? 0), 0);
				return Math.min(1, sum / passed.length);
			};
			return [...asked.filter((k) => k < repeats), repeats].map((k) => ({
				k,
				all: mean((count) => (0, statistics.ym)(repeats, count, k)),
				any: mean((count) => (0, statistics.kc)(repeats, count, k))
			}));
		}
		let level = .9;
		function sliceFigures(pairs) {
			let { tally, repeats } = pairs;
			return tally.groupings().flatMap(({ name, variable, groups }) => groups.flatMap(({ value, places: all }) => {
				let places = pairs.answered(all);
				if (places.length === 0) return [];
				let { clusters } = pairs.clustersAt(places), rateOf = (passes) => {
					let estimate = (0, statistics._5)(passes, repeats, clusters);
					return {
						rate: estimate.share,
						interval: (0, statistics.hQ)(estimate, level)
					};
				}, passes = pairs.at(places, tally.head, "passes"), head = rateOf(passes), slice = {
					tag: name,
					value,
					...variable && { variable },
					cases: places.length,
					head: head.rate,
					headInterval: head.interval
				};
				if (tally.base === void 0) return [slice];
				let before = pairs.at(places, tally.base, "passes"), base = rateOf(before), change = (0, statistics.$D)({
					base: before,
					head: passes,
					binary: repeats === 1,
					...clusters && { clusters }
				}, level);
				return [{
					...slice,
					base: base.rate,
					baseInterval: base.interval,
					change
				}];
			}));
		}
		function gapOf({ by = "", least = 2, limit }, pairs) {
			let { tally, repeats } = pairs, { groups, variable } = tally.grouping(by), all = groups.map(({ value, places: asked }) => {
				let places = pairs.answered(asked), { clusters } = pairs.clustersAt(places);
				return {
					value,
					places,
					clusters,
					units: clusters === void 0 ? places.length : new Set(clusters).size
				};
			}), counted = all.filter(({ units }) => units >= least);
			if (counted.length < 2) return {};
			let rates = counted.map(({ places, clusters }) => (0, statistics._5)(pairs.at(places, tally.head, "passes"), repeats, clusters)), { highest, lowest, gap, times, ...found } = (0, statistics.r9)({
				slices: rates,
				limit
			}), extreme = (place) => ({
				value: counted[place]?.value ?? "",
				cases: counted[place]?.places.length ?? 0,
				passRate: rates[place]?.share ?? 0
			}), [high, low] = [extreme(highest), extreme(lowest)], { base } = tally, before = base && counted.map(({ places }) => mean(pairs.at(places, base, "passes")));
			return {
				value: gap,
				gap: {
					by,
					...variable && { variable },
					slices: counted.length,
					small: all.length - counted.length,
					highest: high,
					lowest: low,
					...before && { base: Math.min(1, Math.max(...before) - Math.min(...before)) },
					...found,
					...times !== void 0 && times > 1 && { needed: Math.ceil(times * (high.cases + low.cases)) }
				}
			};
		}
		let mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
		function summarise(tally, rules, repeats) {
			let pairs = new Pairs(tally, repeats), head = figuresOf(tally.head, pairs), base = tally.base && figuresOf(tally.base, pairs), examples = ({ count, items }) => ({
				count,
				examples: [...items]
			});
			return {
				...base && { base },
				head,
				outcomes: rules.map((rule) => outcomeOf(rule, pairs, head)),
				newlyFailing: examples(tally.newlyFailing),
				criticalNewlyFailing: [...tally.criticalNewlyFailing].sort(),
				newlyPassing: examples(tally.newlyPassing),
				flaky: examples(tally.flaky),
				errored: examples(tally.errored),
				slices: sliceFigures(pairs)
			};
		}
		let known = (values) => values.filter((value) => !Number.isNaN(value)), sum = (values) => values.reduce((a, b) => a + b, 0), summary_mean = (values) => sum(values) / values.length;
		function figuresOf(side, pairs) {
			let { repeats } = pairs, { cases } = pairs.tally, scores = known(side.scores), latencies = known(side.latencies), asked = [...side.passes.keys()].filter((at) => side.passes[at] !== void 0), passes = asked.map((at) => side.passes[at] || 0), priced = side.unpriced === 0 && side.answers > 0;
			return {
				cases,
				errors: side.errors,
				answers: side.answers,
				recorded: side.recorded,
				kept: side.kept,
				unpriced: side.unpriced,
				...scores.length > 0 && {
					passRate: Math.min(1, sum(passes) / cases),
					passInterval: (0, statistics.hQ)((0, statistics._5)(passes, repeats, pairs.clustersAt(asked).clusters), .9),
					...repeats > 1 && { repeated: repeatedFigures(passes, repeats) },
					score: summary_mean(scores)
				},
				...latencies.length > 0 && latencyFigures(latencies),
				...priced && {
					cost: sum(known(side.paid)),
					costPerCase: summary_mean(known(side.costs))
				}
			};
		}
		function latencyFigures(latencies) {
			let [latencyP50 = 0, latencyP95 = 0] = (0, statistics.FX)(latencies, [.5, .95]);
			return {
				latencyP50,
				latencyP95
			};
		}
		function outcomeOf(rule, pairs, head) {
			if (rule.kind === "max-gap") return {
				rule,
				...gapOf(rule, pairs)
			};
			let value = valueFor(rule.metric, pairs.tally, head), comparison = rule.kind === "max-regression" ? compare(rule, pairs) : void 0;
			return {
				rule,
				...value !== void 0 && { value },
				...comparison && { comparison }
			};
		}
		function valueFor(metric, { cases, errored, newlyFailing }, head) {
			return metric === "newly-failing" ? newlyFailing.count : metric === "errors" ? cases === 0 ? void 0 : errored.count / cases : (0, figure.Mn)(metric, head);
		}
		let series = {
			"pass-rate": "passes",
			score: "scores",
			"latency-p50": "latencies",
			"latency-p95": "latencies",
			"cost-per-case": "costs"
		};
		function compare(rule, pairs) {
			let { tally, repeats } = pairs, name = series[rule.metric];
			if (name === void 0 || tally.base === void 0 || name === "costs" && tally.base.unpriced + tally.head.unpriced > 0) return;
			let places = pairs.known(name);
			if (places.length === 0) return;
			let [base, head] = [pairs.at(places, tally.base, name), pairs.at(places, tally.head, name)], { clusters } = pairs.clustersAt(places), hangTogether = clusters && new Set(clusters).size, seed = (tally.seed ^ (0, statistics.n3)(rule.metric)) >>> 0, common = {
				base,
				head,
				margin: rule.limit,
				prove: rule.prove,
				seed,
				...clusters && { clusters }
			}, counted = {
				pairs: places.length,
				...hangTogether !== void 0 && { clusters: hangTogether }
			};
			if ((0, judge.V)(rule.metric)) {
				let binary = repeats === 1 && [base, head].every((side) => side.every((value) => value === 0 || value === 1)), { n: _, verdict: __, newlyFailing: ___, newlyPassing: ____, ...result } = (0, statistics.dS)({
					...common,
					binary
				});
				return {
					...result,
					...counted
				};
			}
			let statistic = rule.metric === "cost-per-case" ? "mean" : { percentile: rule.metric === "latency-p50" ? .5 : .95 }, { n: _, verdict: __, ...result } = (0, statistics.hb)({
				...common,
				statistic
			});
			return {
				...result,
				...counted
			};
		}
	})
};
