import { shared as shared0 } from './7035.shared.js';
import { shared as shared1 } from './43362.shared.js';
export const id = 9009;
export const ids = [9009];
export const modules = {
	72175: (shared0[72175]),
	87216: (shared1[87216]),
	29009: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			answersBehind: () => answersBehind,
			dS: () => comparePaired,
			hb: () => compareRatio,
			declineOf: () => declineOf,
			oK: () => dominations,
			_5: () => estimateShare,
			r9: () => largestGap,
			W8: () => mcNemar,
			$D: () => pairedInterval,
			ym: () => passAllK,
			kc: () => passAtK,
			FX: () => percentiles,
			n3: () => seed.n,
			hQ: () => shareInterval
		});
		var distributions = __webpack_require__(72175), interval = __webpack_require__(72047);
		function estimateMean(values) {
			let mean = meanOf(values), units = values.length, squares = 0;
			for (let index = 0; index < units; index += 1) squares += (values[index] - mean) ** 2;
			return {
				mean,
				units,
				standardError: units === 1 ? 0 : Math.sqrt(squares / (units - 1) / units)
			};
		}
		function estimateClusteredMean(values, clusters) {
			let mean = meanOf(values), residuals = new Map();
			for (let index = 0; index < values.length; index += 1) {
				let cluster = clusters[index];
				residuals.set(cluster, (residuals.get(cluster) ?? 0) + values[index] - mean);
			}
			let units = residuals.size, squares = 0;
			for (let residual of residuals.values()) squares += residual ** 2;
			return {
				mean,
				units,
				standardError: units === 1 ? 0 : Math.sqrt(units / (units - 1) * squares) / values.length
			};
		}
		function tInterval({ mean, standardError, units }, level) {
			if (units < 2) throw RangeError("one unit has no t interval");
			let half = (0, distributions.FI)((0, interval.A)(level), units - 1) * standardError;
			return {
				low: mean - half,
				high: mean + half
			};
		}
		function tTest({ mean, standardError, units }, value) {
			if (units < 2) throw RangeError("one unit has no t test");
			let degreesOfFreedom = units - 1, t = (mean - value) / standardError;
			return {
				t,
				degreesOfFreedom,
				less: (0, distributions.Rf)(t, degreesOfFreedom),
				greater: (0, distributions.Rf)(-t, degreesOfFreedom),
				twoSided: 2 * (0, distributions.Rf)(-Math.abs(t), degreesOfFreedom)
			};
		}
		function meanOf(values) {
			if (values.length === 0) throw RangeError("no values have no mean");
			let sum = 0;
			for (let index = 0; index < values.length; index += 1) sum += values[index];
			return sum / values.length;
		}
		var wilson = __webpack_require__(73506);
		function estimateShare(passes, repeats, clusters) {
			let n = passes.length, isClustered = clusters !== void 0 && new Set(clusters).size < n, { mean, standardError, units } = isClustered ? estimateClusteredMean(passes, clusters) : estimateMean(passes), share = Math.min(1, Math.max(0, mean));
			if (repeats === 1 && !isClustered) return {
				share,
				trials: n,
				units
			};
			let seen = standardError > 1e-12 ? share * (1 - share) / standardError ** 2 : units;
			return {
				share,
				trials: Math.max(1, Math.min(seen, n * repeats)),
				degreesOfFreedom: units - 1,
				units
			};
		}
		function shareInterval(estimate, level) {
			return shareBounds(estimate, 1 - (0, interval.A)(level));
		}
		function shareBounds({ share, trials, degreesOfFreedom }, alpha) {
			if (degreesOfFreedom === 0) return {
				low: 0,
				high: 1
			};
			let critical = degreesOfFreedom === void 0 ? (0, distributions.Zl)(1 - alpha) : (0, distributions.FI)(1 - alpha, degreesOfFreedom);
			return (0, wilson._)(share, trials, critical);
		}
		let leastP = 1e-12;
		function largestGap({ slices, limit, alpha = .05 }) {
			if (slices.length < 2) throw RangeError("a gap is between two slices at least");
			let places = [...slices.keys()].sort((a, b) => shareAt(b) - shareAt(a)), highest = places[0], lowest = places.at(-1), gap = shareAt(highest) - shareAt(lowest), ways = slices.length * (slices.length - 1), at = (level) => slices.map((slice) => shareBounds(slice, level)), [narrow, wide] = [at(alpha), at(alpha / ways)], [low, high] = [-1, -1], p = 1;
			for (let a of slices.keys()) for (let b of slices.keys()) a !== b && (low = Math.max(low, lowerBound(pair(a, b), wide[a], wide[b])), high = Math.max(high, upperBound(pair(a, b), narrow[a], narrow[b])), p = Math.min(p, ways * pOf(pair(a, b), limit, p / ways)));
			let error = Math.sqrt(variance(slices[highest]) + variance(slices[lowest])), reach = ((0, distributions.Zl)(1 - alpha / ways) + (0, distributions.Zl)(.8)) * error, distance = gap - limit;
			return {
				highest,
				lowest,
				gap,
				interval: {
					low: Math.max(0, low),
					high: Math.min(1, high)
				},
				p,
				detectable: Math.min(1, reach),
				...distance > 1e-9 && { times: (reach / distance) ** 2 }
			};
			function shareAt(place) {
				return slices[place]?.share ?? 0;
			}
			function pair(a, b) {
				return [slices[a], slices[b]];
			}
		}
		let lowerBound = ([a, b], ofA, ofB) => a.share - b.share - Math.hypot(a.share - ofA.low, ofB.high - b.share), upperBound = ([a, b], ofA, ofB) => a.share - b.share + Math.hypot(ofA.high - a.share, b.share - ofB.low);
		function pOf(both, limit, most) {
			let [a, b] = both, isShown = (alpha) => lowerBound(both, shareBounds(a, alpha), shareBounds(b, alpha)) > limit, high = Math.min(most, .5);
			if (a.share - b.share <= limit || !isShown(high)) return most;
			if (isShown(leastP)) return leastP;
			let low = leastP;
			for (let halving = 0; halving < 50; halving += 1) {
				let middle = Math.sqrt(low * high);
				isShown(middle) ? high = middle : low = middle;
			}
			return high;
		}
		function variance({ share, trials }) {
			let drawn = (share * trials + 2) / (trials + 4);
			return drawn * (1 - drawn) / trials;
		}
		function mcNemar(oneWay, otherWay) {
			let changed = oneWay + otherWay;
			if (changed === 0) return {
				exact: 1,
				midP: 1
			};
			let { below, at } = binomialTail(changed, Math.min(oneWay, otherWay));
			return oneWay === otherWay ? {
				exact: 1,
				midP: 1 - at / 2
			} : {
				exact: Math.min(1, 2 * (below + at)),
				midP: 2 * below + at
			};
		}
		function binomialTail(n, k) {
			let limit = 2 ** 500, [ways, sum, exponent] = [
				1,
				0,
				-n
			];
			for (let heads = 0; heads < k; heads += 1) sum += ways, ways = ways * (n - heads) / (heads + 1), ways < limit || (ways /= limit, sum /= limit, exponent += 500);
			return {
				below: sum * 2 ** exponent,
				at: ways * 2 ** exponent
			};
		}
		function equalInterval({ difference, units }, alpha) {
			let share = alpha ** (1 / units);
			return {
				low: share * difference - (1 - share),
				high: share * difference + (1 - share)
			};
		}
		function equalTest({ difference, units }, margin) {
			return {
				less: Math.min(1, shareForDrop(difference, margin) ** units),
				greater: Math.min(1, shareForHold(difference, margin) ** units)
			};
		}
		function equalNeeded(difference, margin, alpha) {
			let share = Math.min(shareForDrop(difference, margin), shareForHold(difference, margin));
			return share < 1 - 1e-12 ? Math.log(alpha) / Math.log(share) : void 0;
		}
		let shareForDrop = (difference, margin) => (1 + margin) / (1 - difference), shareForHold = (difference, margin) => (1 - margin) / (1 + difference), reach = ({ alpha, power, sides = 1 }) => (0, distributions.Zl)(1 - alpha / sides) + (0, distributions.Zl)(power);
		function detectableDrop(variance, n, aim) {
			return reach(aim) * Math.sqrt(variance / n);
		}
		function leastDetectableDrop(n, aim) {
			let squared = reach(aim) ** 2;
			return squared / (n + squared);
		}
		function casesNeeded(distance, variance, aim) {
			return reach(aim) ** 2 * variance / distance ** 2;
		}
		var regression = __webpack_require__(51495);
		class Xoshiro128 {
			#state;
			constructor(state) {
				if (this.#state = Int32Array.from(state, (word) => word | 0), this.#state.every((word) => word === 0)) throw RangeError("a state of zeros only ever gives zeros");
			}
			static fromSeed(seed) {
				let counter = seed | 0, word = () => {
					counter = counter + 2654435769 | 0;
					let mixed = Math.imul(counter ^ counter >>> 16, 2246822507);
					return mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909), mixed ^ mixed >>> 16;
				};
				return new Xoshiro128([
					word(),
					word(),
					word(),
					word()
				]);
			}
			next() {
				let state = this.#state, scrambled = Math.imul(state[1], 5), result = Math.imul(scrambled << 7 | scrambled >>> 25, 9), shifted = state[1] << 9;
				return state[2] ^= state[0], state[3] ^= state[1], state[1] ^= state[2], state[0] ^= state[3], state[2] ^= shifted, state[3] = state[3] << 11 | state[3] >>> 21, result >>> 0;
			}
			uniform() {
				return this.next() * 2 ** -32;
			}
			below(limit) {
				return this.next() * 2 ** -32 * limit | 0;
			}
		}
		let rounding = 1e-9;
		function signFlip(values, value, seed) {
			let deviations = Float64Array.from(values, (one) => one - value), observed = deviations.reduce((sum, one) => sum + one, 0) + rounding;
			return deviations.length <= 16 ? exactly(deviations, observed) : drawn(deviations, observed, seed);
		}
		function exactly(deviations, observed) {
			let patterns = 2 ** deviations.length, signed = Float64Array.from(deviations), sum = observed - rounding, asSmall = 1;
			for (let pattern = 1; pattern < patterns; pattern += 1) {
				let at = 31 - Math.clz32(pattern & -pattern), before = signed[at];
				signed[at] = -before, sum -= 2 * before, sum <= observed && (asSmall += 1);
			}
			return asSmall / patterns;
		}
		function drawn(deviations, observed, seed) {
			let random = Xoshiro128.fromSeed(seed), asSmall = 1;
			for (let draw = 0; draw < 1e4; draw += 1) {
				let sum = 0, bits = 0;
				for (let index = 0; index < deviations.length; index += 1) bits = index % 32 == 0 ? random.next() : bits >>> 1, sum += bits & 1 ? deviations[index] : -deviations[index];
				sum <= observed && (asSmall += 1);
			}
			return asSmall / 10001;
		}
		function tangoStatistic({ newlyPassing, newlyFailing, pairs }, change) {
			let excess = newlyPassing - newlyFailing - pairs * change, variance = pairs * (2 * failingShare({
				newlyPassing,
				newlyFailing,
				pairs
			}, change) + change * (1 - change));
			return variance <= 0 ? Math.abs(excess) < 1e-9 ? 0 : Math.sign(excess) * Infinity : excess / Math.sqrt(variance);
		}
		function failingShare({ newlyPassing, newlyFailing, pairs }, change) {
			let a = 2 * pairs, b = -newlyPassing - newlyFailing + (a - newlyPassing + newlyFailing) * change, c = -newlyFailing * change * (1 - change), root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
			return b <= 0 ? (root - b) / (2 * a) : root + b === 0 ? 0 : -2 * c / (root + b);
		}
		function tangoTest(counts, change) {
			let z = tangoStatistic(counts, change);
			return {
				less: (0, distributions.vr)(z),
				greater: (0, distributions.vr)(-z)
			};
		}
		function tangoInterval(counts, level) {
			let z = (0, distributions.Zl)((0, interval.A)(level)), estimate = (counts.newlyPassing - counts.newlyFailing) / counts.pairs;
			return {
				low: crossing(counts, z, -1, estimate),
				high: crossing(counts, -z, estimate, 1)
			};
		}
		function crossing(counts, z, from, to) {
			let [low, high] = [from, to];
			for (let halving = 0; halving < 60 && low < high; halving += 1) {
				let middle = (low + high) / 2;
				tangoStatistic(counts, middle) > z ? low = middle : high = middle;
			}
			return (low + high) / 2;
		}
		let paired_power = .8;
		function comparePaired(input) {
			let { base, head, margin, alpha = .05, prove = !1, seed = 1 } = input;
			check(input, alpha);
			let n = base.length, { differences, clustered, estimate, counts } = changesOf(input), inferred = infer(estimate, clustered ? void 0 : counts, clustered, margin, alpha), verdict = (0, regression.F)({
				change: estimate.mean,
				margin,
				rejected: inferred.p <= alpha,
				proven: inferred.pProve <= alpha,
				prove
			}), needed = verdict === "inconclusive" ? neededCases(estimate, n, margin, alpha) : void 0, beside = clustered ? void 0 : secondOpinion(differences, counts, margin, seed);
			return {
				n,
				base: meanOf(base),
				head: meanOf(head),
				change: estimate.mean,
				...inferred,
				...beside && { beside },
				...counts && {
					newlyFailing: counts.newlyFailing,
					newlyPassing: counts.newlyPassing
				},
				verdict,
				detectable: detectable(estimate, inferred.method, n, alpha),
				...needed !== void 0 && { needed },
				tooFew: estimate.units < 10
			};
		}
		function pairedInterval(input, level) {
			let alpha = 1 - (0, interval.A)(level);
			check({
				...input,
				margin: 0
			}, alpha);
			let { clustered, estimate, counts } = changesOf(input);
			return infer(estimate, clustered ? void 0 : counts, clustered, 0, alpha).interval;
		}
		function changesOf({ base, head, clusters, binary }) {
			let n = base.length, differences = new Float64Array(n);
			for (let at = 0; at < n; at += 1) differences[at] = head[at] - base[at];
			let clustered = clusters !== void 0 && new Set(clusters).size < n;
			return {
				differences,
				clustered,
				estimate: clustered ? estimateClusteredMean(differences, clusters) : estimateMean(differences),
				counts: binary ? countChanges(differences) : void 0
			};
		}
		function check({ base, head, clusters, binary, margin }, alpha) {
			let n = base.length;
			if (n === 0) throw RangeError("no pairs: there is nothing to compare");
			if (head.length !== n) throw RangeError(`${n} scores at the base and ${head.length} at the head are no pairs`);
			if (clusters !== void 0 && clusters.length !== n) throw RangeError(`${clusters.length} clusters for ${n} pairs`);
			if (!(margin >= 0)) throw RangeError(`a margin is 0 or more, not ${margin}`);
			if (!(alpha > 0 && alpha < .5)) throw RangeError(`\u03b1 lies between 0 and 0.5, not at ${alpha}`);
			for (let scores of [base, head]) for (let at = 0; at < n; at += 1) {
				let score = scores[at];
				if (binary ? score !== 0 && score !== 1 : !(score >= -1e-12 && score <= 1.000000000001)) throw RangeError(`score ${at} is ${score}: ${binary ? "neither 0 nor 1" : "not from 0 to 1"}`);
			}
		}
		function countChanges(differences) {
			let [newlyPassing, newlyFailing] = [0, 0];
			for (let difference of differences) difference > 0 && (newlyPassing += 1), difference < 0 && (newlyFailing += 1);
			return {
				newlyPassing,
				newlyFailing,
				pairs: differences.length
			};
		}
		function infer(estimate, counts, clustered, margin, alpha) {
			let level = 1 - 2 * alpha, tested = (method, { low, high }, test) => {
				let { less, greater } = margin >= 1 ? {
					less: 1,
					greater: 0
				} : test();
				return {
					method,
					interval: {
						low: Math.max(-1, low),
						high: Math.min(1, high)
					},
					p: less,
					pProve: greater
				};
			};
			if (counts !== void 0) return tested("tango", tangoInterval(counts, level), () => tangoTest(counts, -margin));
			if (!varies(estimate)) {
				let equal = {
					difference: estimate.mean,
					units: estimate.units
				};
				return tested("equal-differences", equalInterval(equal, alpha), () => equalTest(equal, margin));
			}
			return tested(clustered ? "clustered-t" : "paired-t", tInterval(estimate, level), () => tTest(estimate, -margin));
		}
		let varies = ({ standardError }) => standardError > 1e-12;
		function secondOpinion(differences, counts, margin, seed) {
			if (counts !== void 0) return {
				name: "McNemar mid-p",
				p: mcNemar(counts.newlyPassing, counts.newlyFailing).midP
			};
			if (!(differences.length >= 30)) return {
				name: "sign-flip",
				p: signFlip(differences, -margin, seed)
			};
		}
		function detectable(estimate, method, n, alpha) {
			let aim = {
				alpha,
				power: paired_power
			}, seen = detectableDrop(varianceOf(estimate, n), n, aim), least = method === "tango" || !varies(estimate) ? leastDetectableDrop(estimate.units, aim) : 0;
			return Math.min(1, Math.max(seen, least));
		}
		function neededCases(estimate, n, margin, alpha) {
			let distance = estimate.mean + margin;
			if (estimate.units < 2 || Math.abs(distance) < 1e-9) return;
			let cases = varies(estimate) ? casesNeeded(distance, varianceOf(estimate, n), {
				alpha,
				power: paired_power
			}) : (equalNeeded(estimate.mean, margin, alpha) ?? Infinity) * (n / estimate.units);
			return Number.isFinite(cases) ? Math.max(n + 1, Math.ceil(cases)) : void 0;
		}
		let varianceOf = ({ standardError }, n) => n * standardError ** 2;
		var holm = __webpack_require__(87216);
		function dominations(figures, pOf) {
			let tests = figures.flatMap((mine, row) => figures.flatMap((theirs, other) => mine.flatMap((value, figure) => {
				if (row === other || value === void 0 || theirs[figure] === void 0) return [];
				let p = pOf(row, other, figure);
				return p === void 0 ? [] : [{
					row,
					other,
					figure,
					p
				}];
			}))), rejected = (0, holm.f)(tests.map(({ p }) => p), .05), shown = tests.filter((_, at) => rejected[at]), over = figures.map((theirs, other) => figures.flatMap((mine, row) => {
				if (row === other || !isNoWorse(mine, theirs)) return [];
				let better = shown.filter((test) => test.row === row && test.other === other && isBetter(mine, theirs, test));
				return better.length === 0 ? [] : [{
					by: row,
					shown: better.map(({ figure }) => figure)
				}];
			}));
			return over.map((some) => some.find(({ by }) => over[by]?.length === 0) ?? some[0]);
		}
		let isNoWorse = (mine, theirs) => mine.every((value, at) => {
			let other = theirs[at];
			return value === void 0 || other === void 0 ? value === other : value >= other - 1e-9 * Math.abs(other);
		}), isBetter = (mine, theirs, { figure }) => (mine[figure] ?? NaN) > (theirs[figure] ?? NaN);
		var lib = __webpack_require__(89986);
		function percentileWeights(n, share) {
			if (n * Math.min(share, 1 - share) < 5 - 1e-9) return;
			let [a, b] = [(n + 1) * share, (n + 1) * (1 - share)], reach = 10 * Math.sqrt(n * share * (1 - share)), weights = new Float64Array(n + 1);
			for (let k = 1; k <= n; k += 1) k > n * share + reach ? weights[k] = 1 : k >= n * share - reach && (weights[k] = k === n ? 1 : lib(k / n, a, b));
			return weights;
		}
		function percentilePlace(n, share) {
			if (n === 0) throw RangeError("no values have no percentile");
			if (!(share >= 0 && share <= 1)) throw RangeError(`a percentile is a share from 0 to 1, not ${share}`);
			let place = (n - 1) * share, lower = Math.floor(place);
			return {
				lower,
				weight: place - lower
			};
		}
		function percentiles(values, shares) {
			let sorted = new Float64Array(values).sort();
			return shares.map((share) => {
				let { lower, weight } = percentilePlace(sorted.length, share), from = sorted[lower], weights = percentileWeights(sorted.length, share);
				if (weights === void 0) return weight === 0 ? from : from + weight * (sorted[lower + 1] - from);
				let beyond = 0;
				for (let at = 0; at < sorted.length; at += 1) beyond += (weights[at + 1] - weights[at]) * (sorted[at] - from);
				return from + beyond;
			});
		}
		let mostDrawn = 2e3;
		function unitsOf(n, clusters, seed) {
			let { of, count } = clusters === void 0 ? {
				of: Uint32Array.from({ length: n }, (_, at) => at),
				count: n
			} : numbered(clusters);
			if (count <= mostDrawn) return {
				of,
				count
			};
			let group = shuffled(count, seed).map((place) => place % mostDrawn);
			return {
				of: of.map((unit) => group[unit]),
				count: mostDrawn
			};
		}
		function numbered(names) {
			let numbers = new Map();
			return {
				of: Uint32Array.from(names, (name) => {
					let number = numbers.get(name) ?? numbers.size;
					return numbers.set(name, number), number;
				}),
				count: numbers.size
			};
		}
		function shuffled(count, seed) {
			let random = Xoshiro128.fromSeed(seed), places = Uint32Array.from({ length: count }, (_, at) => at);
			for (let last = count - 1; last > 0; --last) {
				let at = random.below(last + 1);
				[places[last], places[at]] = [places[at], places[last]];
			}
			return places;
		}
		function sizesOf(units, count) {
			let sizes = new Float64Array(count);
			for (let unit of units) sizes[unit] = sizes[unit] + 1;
			return sizes;
		}
		function weightedSum(counts, sums) {
			let sum = 0;
			for (let unit = 0; unit < sums.length; unit += 1) sum += counts[unit] * sums[unit];
			return sum;
		}
		function drawnPercentile(values, share, { of, count }) {
			let sorted = new Float64Array(values).sort(), sizes = sizesOf(of, count), weights = percentileWeights(values.length, share), reach = 5 * Math.sqrt(values.length), valueAt = (place) => sorted[Math.min(Math.max(0, Math.floor(place)), values.length - 1)], place = values.length * share, near = stretchOf(values, of, count, valueAt(place - reach), valueAt(place + reach)), all;
			return (counts) => {
				let size = weightedSum(counts, sizes), read = (stretch) => weights === void 0 ? betweenTwo(stretch, counts, size, share) : aroundIn(stretch, counts, size, weights), found = read(near);
				return found === void 0 ? (all ??= stretchOf(values, of, count, 0, Infinity), read(all)) : found;
			};
		}
		function stretchOf(values, of, count, low, high) {
			let places = [], below = new Float64Array(count);
			for (let at = 0; at < values.length; at += 1) {
				let value = values[at], unit = of[at];
				value < low ? below[unit] = below[unit] + 1 : value <= high && places.push(at);
			}
			return places.sort((a, b) => values[a] - values[b]), {
				values: Float64Array.from(places, (at) => values[at]),
				units: Uint32Array.from(places, (at) => of[at]),
				below
			};
		}
		function betweenTwo(stretch, counts, size, share) {
			let { lower, weight } = percentilePlace(size, share), from = valueIn(stretch, counts, lower), to = weight === 0 ? from : valueIn(stretch, counts, lower + 1);
			return from === void 0 || to === void 0 ? void 0 : from + weight * (to - from);
		}
		function valueIn({ values, units, below }, counts, rank) {
			let counted = weightedSum(counts, below);
			if (!(counted > rank)) {
				for (let at = 0; at < units.length; at += 1) if (counted += counts[units[at]], counted > rank) return values[at];
			}
		}
		function aroundIn({ values, units, below }, counts, size, weights) {
			let scale = (weights.length - 1) / size, weightOf = (counted) => {
				let place = counted * scale, lower = Math.floor(place), from = weights[lower];
				return lower === place ? from : from + (place - lower) * ((weights[lower + 1] ?? 1) - from);
			}, counted = weightedSum(counts, below), weight = weightOf(counted);
			if (weight > 1e-9) return;
			let origin = values[0], beyond = 0;
			for (let at = 0; at < units.length && weight < 1; at += 1) {
				let times = counts[units[at]];
				if (times === 0) continue;
				counted += times;
				let after = weightOf(counted);
				beyond += (after - weight) * (values[at] - origin), weight = after;
			}
			return weight < .999999999 ? void 0 : origin + beyond;
		}
		function bootstrapRatios(base, head, statistic, { draws, seed, units }) {
			let random = Xoshiro128.fromSeed(seed), ofBase = weighted(base, statistic, units), ofHead = weighted(head, statistic, units), counts = new Uint32Array(units.count).fill(1), figures = {
				base: ofBase(counts),
				head: ofHead(counts)
			}, drawn = new Float64Array(draws);
			for (let draw = 0; draw < draws; draw += 1) {
				counts.fill(0);
				for (let pick = 0; pick < units.count; pick += 1) {
					let at = random.below(units.count);
					counts[at] = counts[at] + 1;
				}
				drawn[draw] = ratioOf(ofHead(counts), ofBase(counts));
			}
			return {
				...figures,
				drawn: drawn.sort()
			};
		}
		function ratioOf(head, base) {
			return head === base ? 1 : Math.min(head / base, 1e6);
		}
		function weighted(values, statistic, units) {
			return statistic === "mean" ? weightedMean(values, units) : drawnPercentile(values, statistic.percentile, units);
		}
		function weightedMean(values, { of, count }) {
			let sums = new Float64Array(count);
			for (let at = 0; at < values.length; at += 1) {
				let unit = of[at];
				sums[unit] = sums[unit] + values[at];
			}
			let sizes = sizesOf(of, count);
			return (counts) => weightedSum(counts, sums) / weightedSum(counts, sizes);
		}
		function drawnShare(alpha, units) {
			return units < 2 ? alpha : (0, distributions.vr)(-Math.sqrt(units / (units - 1)) * (0, distributions.FI)(1 - alpha, units - 1));
		}
		function alphaOf(share, units) {
			return units < 2 ? share : (0, distributions.Rf)((0, distributions.Zl)(share) * Math.sqrt((units - 1) / units), units - 1);
		}
		let ratio_draws = 2e3, ratio_rounding = 1e-12;
		function compareRatio(input) {
			let { base, head, clusters, statistic, margin, alpha = .05, prove = !1, seed = 1 } = input;
			ratio_check(input, alpha);
			let n = base.length, units = unitsOf(n, clusters, seed), { drawn: ratios, ...figures } = bootstrapRatios(base, head, statistic, {
				draws: ratio_draws,
				seed,
				units
			}), change = ratioOf(figures.head, figures.base) - 1, limit = 1 + margin, isMean = statistic === "mean", pOf = (against) => {
				let share = shareOf(ratios, against);
				return Math.max(isMean ? alphaOf(share, units.count) : share, 2 ** -units.count);
			}, p = pOf((ratio) => ratio <= limit + ratio_rounding), pProve = pOf((ratio) => ratio >= limit - ratio_rounding), verdict = (0, regression.F)({
				change: -change,
				margin,
				rejected: p <= alpha,
				proven: pProve <= alpha,
				prove
			}), { standardError } = estimateMean(ratios), spread = standardError * Math.sqrt(ratio_draws), aim = {
				alpha,
				power: .8
			}, distance = Math.abs(change - margin), decidable = verdict === "inconclusive" && spread > ratio_rounding && distance > 1e-9, level = isMean ? drawnShare(alpha, units.count) : alpha, rank = Math.max(1, Math.floor(level * 2001 + ratio_rounding));
			return {
				n,
				...figures,
				change,
				interval: {
					low: ratios[rank - 1] - 1,
					high: ratios[ratio_draws - rank] - 1
				},
				method: "paired-bootstrap",
				p,
				pProve,
				verdict,
				...spread > ratio_rounding && { detectable: detectableDrop(n * spread ** 2, n, aim) },
				...decidable && { needed: Math.max(n + 1, Math.ceil(casesNeeded(distance, n * spread ** 2, aim))) },
				tooFew: units.count < 10
			};
		}
		function shareOf(ratios, against) {
			let count = 1;
			for (let ratio of ratios) against(ratio) && (count += 1);
			return count / (ratios.length + 1);
		}
		function ratio_check({ base, head, clusters, margin }, alpha) {
			let n = base.length;
			if (n === 0) throw RangeError("no pairs: there is nothing to compare");
			if (head.length !== n) throw RangeError(`${n} amounts at the base and ${head.length} at the head are no pairs`);
			if (clusters !== void 0 && clusters.length !== n) throw RangeError(`${clusters.length} clusters for ${n} pairs`);
			if (!(margin >= 0)) throw RangeError(`a margin is 0 or more, not ${margin}`);
			if (!(alpha > 0 && alpha < .5)) throw RangeError(`\u03b1 lies between 0 and 0.5, not at ${alpha}`);
			for (let amounts of [base, head]) for (let at = 0; at < n; at += 1) {
				let amount = amounts[at];
				if (!(amount >= 0 && amount < Infinity)) throw RangeError(`amount ${at} is ${amount}`);
			}
		}
		let passAtK = (n, c, k) => n < k ? void 0 : 1 - allOf(n, n - c, k), passAllK = (n, c, k) => n < k ? void 0 : allOf(n, c, k);
		function allOf(n, c, k) {
			let chance = 1;
			for (let drawn = 0; drawn < k; drawn += 1) chance *= Math.max(0, c - drawn) / (n - drawn);
			return chance;
		}
		var seed = __webpack_require__(79115);
		function declineOf(shares) {
			let sum = (pick) => shares.reduce((all, one, at) => all + pick(one, at), 0), total = sum(({ n }) => n), mean = sum(({ n, share }) => n * share) / total, statistic = sum(({ n, share }, at) => at * n * (share - mean)), spread = sum(({ n }, at) => n * at * at) - sum(({ n }, at) => n * at) ** 2 / total, variance = mean * (1 - mean) * spread;
			return variance > 1e-12 ? (0, distributions.vr)(statistic / Math.sqrt(variance)) : 1;
		}
		function answersBehind(share, { low, high }, level) {
			let z2 = (0, distributions.Zl)((1 + level) / 2) ** 2, w2 = (high - low) ** 2, a = z2 * z2 * (w2 - 1), b = z2 * (2 * w2 - 4 * share * (1 - share));
			return 1 / ((-b - Math.sqrt(b * b - 4 * a * w2)) / (2 * a));
		}
	}),
	72047: (shared0[72047]),
	51495: (shared1[51495]),
	73506: (shared0[73506])
};
