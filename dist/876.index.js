export const id = 876;
export const ids = [876,868];
export const modules = {

/***/ 6876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measurePlan: () => (/* binding */ measurePlan)
});

// EXTERNAL MODULE: ./.build/shared/action/errors.js
var errors = __webpack_require__(83502);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./.build/shared/config/format.js
var format = __webpack_require__(55258);
// EXTERNAL MODULE: ./.build/shared/grading/graders.js + 10 modules
var graders = __webpack_require__(29258);
// EXTERNAL MODULE: ./.build/shared/models/model.js
var models_model = __webpack_require__(25852);
;// CONCATENATED MODULE: ./.build/shared/evaluation/meter.js
/** What is known of an evaluation while it goes on. */
class Meter {
    /** US dollars, of answers whose price is known. */
    spent = 0;
    /** Questions with an answer, and those without one. */
    answers = 0;
    errors = 0;
    casesDone = 0;
    #graded = 0;
    #passed = 0;
    #inFlight = 0;
    #label;
    #total;
    #clock;
    #started;
    constructor(label, total, clock) {
        this.#label = label;
        this.#total = total;
        this.#clock = clock;
        this.#started = clock();
    }
    /** Counts a question as in flight while it is being answered. */
    async during(question) {
        this.#inFlight += 1;
        try {
            return await question();
        }
        finally {
            this.#inFlight -= 1;
        }
    }
    graded(pass) {
        this.#graded += 1;
        if (pass)
            this.#passed += 1;
    }
    progress() {
        const seconds = (this.#clock() - this.#started) / 1000;
        return {
            label: this.#label,
            done: this.casesDone,
            total: this.#total,
            inFlight: this.#inFlight,
            ...(this.#graded > 0 && { passRate: this.#passed / this.#graded }),
            ...(this.spent > 0 && { spent: this.spent }),
            ...(this.casesDone > 0 && { left: (seconds / this.casesDone) * (this.#total - this.casesDone) }),
        };
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./.build/shared/evaluation/stop.js


/** One place where an evaluation is stopped: from outside, by a rule of its own, or by a bug. */
class Stopper {
    /** Aborts what is in flight. */
    signal;
    #drained = new Error('nothing further is asked');
    #outside;
    #controller = new AbortController();
    #reason;
    #crash;
    constructor(outside) {
        this.#outside = outside;
        this.signal = AbortSignal.any([outside, this.#controller.signal]);
        // Every request in flight listens to it.
        (0,external_node_events_.setMaxListeners)(0, this.signal);
    }
    /** The first reason counts. */
    stop(reason) {
        this.#reason ??= reason;
        this.#controller.abort(new Error(reason.message));
    }
    /** Ends it when what is in flight has ended, since that is paid for. The first reason counts. */
    drain(reason) {
        this.#reason ??= reason;
    }
    /** Whether nothing further is to be asked. */
    get isOver() {
        return this.#reason !== undefined || this.signal.aborted;
    }
    /** @throws what `caught` knows to be a stop, when nothing further is to be asked */
    throwIfOver() {
        this.signal.throwIfAborted();
        if (this.isOver)
            throw this.#drained;
    }
    /** Takes what a task threw: the signal's own reason is a stop, anything else is kept as a crash. */
    caught(error) {
        if (error === this.#drained || (this.signal.aborted && error === this.signal.reason))
            return;
        this.#crash ??= { error };
        this.#controller.abort(error);
    }
    /** Why it was stopped, if it was. @throws what crashed it */
    end() {
        if (this.#crash !== undefined)
            throw this.#crash.error;
        if (this.#reason !== undefined)
            return this.#reason;
        return this.#outside.aborted ? { code: 'aborted', message: (0,errors/* messageOf */.bD)(this.#outside.reason) } : undefined;
    }
}

;// CONCATENATED MODULE: ./.build/shared/evaluation/evaluate.js







/** So many first questions without a single answer: the rest would fare no better. */
const errorsBeforeGivingUp = 20;
/**
 * Asks both sides every case, a case's sides next to each other in time so that a slow minute hits both. Cases are
 * read as they are needed; memory does not grow with their number. What a model does never throws: it ends up in a
 * sample or in `stopped`.
 */
async function evaluate(plan, observer) {
    const sides = new Map([...(plan.base ? [['base', plan.base]] : []), ['head', plan.head]]);
    const limits = new Map([...sides.values()].map(({ model }) => [model, (0,p_limit/* default */.A)(model.concurrency)]));
    const meter = new Meter(plan.label, plan.total, plan.clock);
    const stopper = new Stopper(plan.signal);
    const { signal } = stopper;
    const isSpent = () => plan.maxCost !== undefined && meter.spent >= plan.maxCost;
    const ask = async ({ model }, request, repeat) => {
        const limit = limits.get(model);
        try {
            const answer = await limit(() => {
                if (isSpent())
                    stopper.drain({ code: 'max-cost', message: spentOf(meter.spent, plan.maxCost ?? 0) });
                stopper.throwIfOver();
                return meter.during(() => model.ask(request, { signal, repeat }));
            });
            meter.answers += 1;
            // A recorded answer was paid for when it was recorded.
            if (answer.attempts > 0)
                meter.spent += answer.cost ?? 0;
            return answer;
        }
        catch (error) {
            if (error instanceof models_model/* ModelError */.m)
                failed(error);
            throw error;
        }
    };
    const failed = (error) => {
        meter.errors += 1;
        if (error.fatal)
            stopper.stop({ code: error.code, message: error.message });
        if (meter.answers > 0 || meter.errors < errorsBeforeGivingUp)
            return;
        stopper.stop({ code: 'only-errors', message: `the first ${meter.errors} questions all failed: ${error.message}` });
    };
    const sampleOf = async (side, testCase, request, repeat, asked) => {
        let answer;
        try {
            answer = await asked;
            const graded = await (0,graders/* grade */.on)(side.graders, answer, testCase);
            meter.graded(graded.pass);
            return { repeat, request, answer, ...graded };
        }
        catch (error) {
            if (error instanceof models_model/* ModelError */.m)
                return { repeat, request, error: { code: error.code, message: (0,errors/* messageOf */.bD)(error) }, grades: [] };
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            return {
                repeat,
                request,
                ...(answer && { answer }),
                error: { code: 'grading', message: error.message },
                grades: [],
            };
        }
    };
    const samplesOf = async (name, side, testCase, asking) => {
        const keep = async (sample) => {
            await observer.sample(testCase, name, sample);
            return sample;
        };
        const request = rendered(side, testCase);
        if (request instanceof errors/* UserError */.yo)
            return [await keep({ repeat: 0, error: { code: 'rendering', message: request.message }, grades: [] })];
        return allOf(Array.from({ length: plan.repeats }, async (_, repeat) => keep(await sampleOf(side, testCase, request, repeat, asking(side, request, repeat)))));
    };
    const outcomeOf = async (testCase, index) => {
        const asking = plan.base ? askedOnce(ask) : ask;
        const all = await allOf([...sides].map(async ([name, side]) => [name, await samplesOf(name, side, testCase, asking)]));
        const { base, head = [] } = Object.fromEntries(all);
        observer.outcome({ index, case: testCase, head, ...(base && { base }) });
        meter.casesDone += 1;
        observer.progress(meter.progress());
    };
    const cases = plan.cases[Symbol.asyncIterator]();
    let index = 0;
    const worker = async () => {
        try {
            while (!stopper.isOver) {
                const next = await cases.next();
                if (next.done === true)
                    return;
                await outcomeOf(next.value, index++);
            }
        }
        catch (error) {
            stopper.caught(error);
        }
    };
    const width = [...limits.keys()].reduce((sum, model) => sum + model.concurrency, 0);
    await Promise.all(Array.from({ length: Math.min(width, Math.max(plan.total, 1)) }, worker));
    await cases.return?.();
    const stopped = stopper.end();
    return { spent: meter.spent, ...(stopped && { stopped }) };
}
/** `$0.42 spent of $0.40` */
const spentOf = (spent, limit) => limit > 0 ? `${(0,format/* formatMoney */.up)(spent)} spent of ${(0,format/* formatMoney */.up)(limit)}` : 'no money is left to spend';
/**
 * All of them, or what the first one threw, but only when every one has come to its end: where one is stopped, the
 * answer of another was paid for and is still to be kept.
 */
async function allOf(tasks) {
    await Promise.allSettled(tasks);
    return Promise.all(tasks);
}
/**
 * Within one case, the same question to the same model is asked once for both sides: what did not change cannot
 * differ, and is not paid twice.
 */
function askedOnce(ask) {
    const asked = [];
    return (side, request, repeat) => {
        const key = JSON.stringify([request, repeat]);
        const before = asked.find((one) => one.model === side.model && one.key === key);
        if (before !== undefined)
            return before.answer;
        const answer = ask(side, request, repeat);
        asked.push({ model: side.model, key, answer });
        return answer;
    };
}
function rendered(side, testCase) {
    try {
        return side.render(testCase);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return error;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./.build/shared/evaluation/memory.js

/** Cases from which on a run allocates more than a runner should have to keep. */
const many = 20_000;
/**
 * V8 lets garbage lie while the machine has memory: at 100,000 cases three times what is in use. For suites of that
 * size it is asked to collect earlier: 200 MB instead of 320, and half as much time again (`npm run bench`).
 */
function keepMemorySmall(cases) {
    if (cases >= many)
        (0,external_node_v8_.setFlagsFromString)('--optimize-for-size');
}

// EXTERNAL MODULE: ./.build/shared/models/request.js
var request = __webpack_require__(64996);
// EXTERNAL MODULE: ./.build/actions/eval-gate/samples.js
var eval_gate_samples = __webpack_require__(6304);
// EXTERNAL MODULE: ./.build/actions/eval-gate/side.js + 7 modules
var eval_gate_side = __webpack_require__(96813);
;// CONCATENATED MODULE: ./.build/shared/statistics/equal-differences.js
/** Two one-sided bounds of the mean difference, each at α. */
function equalInterval({ difference, units }, alpha) {
    const share = alpha ** (1 / units);
    return { low: share * difference - (1 - share), high: share * difference + (1 - share) };
}
/** The α at which a bound meets −margin: p of a mean below it (`less`), and above it. The margin is below 1. */
function equalTest({ difference, units }, margin) {
    return {
        less: Math.min(1, shareForDrop(difference, margin) ** units),
        greater: Math.min(1, shareForHold(difference, margin) ** units),
    };
}
/**
 * How many equal differences would decide, at α; `undefined` when no number would.
 */
function equalNeeded(difference, margin, alpha) {
    const share = Math.min(shareForDrop(difference, margin), shareForHold(difference, margin));
    return share < 1 - 1e-12 ? Math.log(alpha) / Math.log(share) : undefined;
}
/** The share s at which the upper bound meets −margin. */
const shareForDrop = (difference, margin) => (1 + margin) / (1 - difference);
/** The share s at which the lower bound meets −margin. */
const shareForHold = (difference, margin) => (1 - margin) / (1 + difference);

;// CONCATENATED MODULE: ./.build/shared/statistics/mcnemar.js
/**
 * McNemar's two-sided test of no change, from the pairs that changed one way and the other. With none, both p are 1.
 */
function mcNemar(oneWay, otherWay) {
    const changed = oneWay + otherWay;
    if (changed === 0)
        return { exact: 1, midP: 1 };
    const { below, at } = binomialTail(changed, Math.min(oneWay, otherWay));
    // At a tie both tails meet in `at`, which counts once: half of it is taken off.
    if (oneWay === otherWay)
        return { exact: 1, midP: 1 - at / 2 };
    return { exact: Math.min(1, 2 * (below + at)), midP: 2 * below + at };
}
/** P(X < k) and P(X = k) for X heads in n throws of a fair coin. Exact up to n = 56, where the counts fit a double. */
function binomialTail(n, k) {
    const limit = 2 ** 500;
    let [ways, sum, exponent] = [1, 0, -n];
    for (let heads = 0; heads < k; heads += 1) {
        sum += ways;
        ways = (ways * (n - heads)) / (heads + 1);
        if (ways < limit)
            continue;
        ways /= limit;
        sum /= limit;
        exponent += 500;
    }
    return { below: sum * 2 ** exponent, at: ways * 2 ** exponent };
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-cdf/lib/index.js
var lib = __webpack_require__(72484);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js
var stats_base_dists_normal_quantile_lib = __webpack_require__(86060);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-cdf/lib/index.js
var stats_base_dists_t_cdf_lib = __webpack_require__(86021);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var stats_base_dists_t_quantile_lib = __webpack_require__(74455);
;// CONCATENATED MODULE: ./.build/shared/statistics/distributions.js




/** P(Z ≤ z) of the standard normal distribution. */
const normalCdf = (z) => lib(z, 0, 1);
/** The z with P(Z ≤ z) = p; p in [0, 1]. */
const normalQuantile = (p) => stats_base_dists_normal_quantile_lib(p, 0, 1);
/** P(T ≤ t) of Student's t distribution. */
function studentCdf(t, degreesOfFreedom) {
    // The library computes ∞/∞ here.
    if (!Number.isFinite(t))
        return t > 0 ? 1 : 0;
    return stats_base_dists_t_cdf_lib(t, degreesOfFreedom);
}
/** The t with P(T ≤ t) = p; p in [0, 1]. */
const studentQuantile = (p, degreesOfFreedom) => stats_base_dists_t_quantile_lib(p, degreesOfFreedom);

;// CONCATENATED MODULE: ./.build/shared/statistics/planning.js

/** The distance, in standard errors, that is shown with the power asked for. */
const reach = ({ alpha, power, sides = 1 }) => normalQuantile(1 - alpha / sides) + normalQuantile(power);
/** The smallest drop, beyond what is allowed, that shows: (z₁₋α + z_power) · √(variance / n). */
function detectableDrop(variance, n, aim) {
    return reach(aim) * Math.sqrt(variance / n);
}
/**
 * The same where the variance seen is too small to go by. Pass-or-fail pairs whose mean is −Δ vary by at least
 * Δ(1 − Δ), so no drop below k²/(n + k²), with k = z₁₋α + z_power, can show: the solution of Δ = k √(Δ(1 − Δ)/n).
 */
function leastDetectableDrop(n, aim) {
    const squared = reach(aim) ** 2;
    return squared / (n + squared);
}
/** Cases that show a distance, not rounded: (z₁₋α + z_power)² · variance / distance². */
function casesNeeded(distance, variance, aim) {
    return (reach(aim) ** 2 * variance) / distance ** 2;
}

// EXTERNAL MODULE: ./.build/shared/statistics/regression.js
var regression = __webpack_require__(51495);
;// CONCATENATED MODULE: ./.build/shared/statistics/random.js
/**
 * xoshiro128** 1.1 (Blackman and Vigna 2018): 32 bits a call, period 2^128 − 1. Not for secrets.
 */
class Xoshiro128 {
    #state;
    /** @param state four words, not all zero */
    constructor(state) {
        this.#state = Int32Array.from(state, (word) => word | 0);
        if (this.#state.every((word) => word === 0))
            throw new RangeError('a state of zeros only ever gives zeros');
    }
    /** Spreads a seed over the state with SplitMix32, so that near seeds give unrelated sequences. */
    static fromSeed(seed) {
        let counter = seed | 0;
        const word = () => {
            counter = (counter + 0x9e3779b9) | 0;
            let mixed = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
            mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
            return mixed ^ (mixed >>> 16);
        };
        return new Xoshiro128([word(), word(), word(), word()]);
    }
    /** An integer from 0 to 2^32 − 1. */
    next() {
        const state = this.#state;
        const scrambled = Math.imul(state[1], 5);
        const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
        const shifted = state[1] << 9;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= shifted;
        state[3] = (state[3] << 11) | (state[3] >>> 21);
        return result >>> 0;
    }
    /** A number in [0, 1). */
    uniform() {
        return this.next() * 2 ** -32;
    }
    /** An integer from 0 to limit − 1. Uneven by at most limit / 2^32, which no bootstrap of fewer than 10^7 values sees. */
    below(limit) {
        return (this.next() * 2 ** -32 * limit) | 0;
    }
}

;// CONCATENATED MODULE: ./.build/shared/statistics/sign-flip.js

/** Up to this many values, all 2ⁿ sign patterns are gone through. */
const exactUpTo = 16;
const draws = 10_000;
/** Sums that differ by less are the same sum in another order. */
const rounding = 1e-9;
/**
 * One-sided permutation p of a mean below `value`: how often the deviations from it have so small a sum when each
 * could as well have had the other sign. Exact up to 16 values; above that 10,000 seeded draws, counting what was
 * observed as one of them, so that p is never 0 (Phipson and Smyth 2010).
 */
function signFlip(values, value, seed) {
    const deviations = Float64Array.from(values, (one) => one - value);
    const observed = deviations.reduce((sum, one) => sum + one, 0) + rounding;
    return deviations.length <= exactUpTo ? exactly(deviations, observed) : drawn(deviations, observed, seed);
}
function exactly(deviations, observed) {
    const patterns = 2 ** deviations.length;
    const signed = Float64Array.from(deviations);
    let sum = observed - rounding;
    let asSmall = 1;
    // A Gray code: the next pattern flips one sign.
    for (let pattern = 1; pattern < patterns; pattern += 1) {
        const at = 31 - Math.clz32(pattern & -pattern);
        const before = signed[at];
        signed[at] = -before;
        sum -= 2 * before;
        if (sum <= observed)
            asSmall += 1;
    }
    return asSmall / patterns;
}
function drawn(deviations, observed, seed) {
    const random = Xoshiro128.fromSeed(seed);
    let asSmall = 1;
    for (let draw = 0; draw < draws; draw += 1) {
        let sum = 0;
        let bits = 0;
        for (let index = 0; index < deviations.length; index += 1) {
            bits = index % 32 === 0 ? random.next() : bits >>> 1;
            sum += bits & 1 ? deviations[index] : -deviations[index];
        }
        if (sum <= observed)
            asSmall += 1;
    }
    return asSmall / (draws + 1);
}

;// CONCATENATED MODULE: ./.build/shared/statistics/interval.js
/** The share of a two-sided interval's level that lies below its upper bound: 0.95 for a level of 0.9. */
function upperShare(level) {
    if (!(level > 0 && level < 1))
        throw new RangeError(`a level lies between 0 and 1, not at ${level}`);
    return (1 + level) / 2;
}

;// CONCATENATED MODULE: ./.build/shared/statistics/student.js


/** The mean of independent values, with the standard error √(s²/n). @throws RangeError without values */
function estimateMean(values) {
    const mean = meanOf(values);
    const units = values.length;
    let squares = 0;
    for (let index = 0; index < units; index += 1)
        squares += (values[index] - mean) ** 2;
    return { mean, units, standardError: units === 1 ? 0 : Math.sqrt(squares / (units - 1) / units) };
}
/**
 * The mean of values that depend on each other within a cluster: the cluster-robust standard error with the
 * C/(C − 1) correction (Liang and Zeger 1986). @param clusters the cluster of each value
 */
function estimateClusteredMean(values, clusters) {
    const mean = meanOf(values);
    const residuals = new Map();
    for (let index = 0; index < values.length; index += 1) {
        const cluster = clusters[index];
        residuals.set(cluster, (residuals.get(cluster) ?? 0) + values[index] - mean);
    }
    const units = residuals.size;
    let squares = 0;
    for (const residual of residuals.values())
        squares += residual ** 2;
    const standardError = units === 1 ? 0 : Math.sqrt((units / (units - 1)) * squares) / values.length;
    return { mean, units, standardError };
}
/** The t interval of a mean of at least two units. @param level two-sided, as 0.9 */
function tInterval({ mean, standardError, units }, level) {
    if (units < 2)
        throw new RangeError('one unit has no t interval');
    const half = studentQuantile(upperShare(level), units - 1) * standardError;
    return { low: mean - half, high: mean + half };
}
/** Needs at least two units and some spread. */
function tTest({ mean, standardError, units }, value) {
    if (units < 2)
        throw new RangeError('one unit has no t test');
    const degreesOfFreedom = units - 1;
    const t = (mean - value) / standardError;
    return {
        t,
        degreesOfFreedom,
        less: studentCdf(t, degreesOfFreedom),
        greater: studentCdf(-t, degreesOfFreedom),
        twoSided: 2 * studentCdf(-Math.abs(t), degreesOfFreedom),
    };
}
function meanOf(values) {
    if (values.length === 0)
        throw new RangeError('no values have no mean');
    let sum = 0;
    for (let index = 0; index < values.length; index += 1)
        sum += values[index];
    return sum / values.length;
}

;// CONCATENATED MODULE: ./.build/shared/statistics/tango.js


/**
 * Tango's score statistic for the difference of paired proportions, head − base, at `change` in [−1, 1] (Tango 1998,
 * Statistics in Medicine 17:891). About standard normal; above 0 when the estimate is above `change`.
 */
function tangoStatistic({ newlyPassing, newlyFailing, pairs }, change) {
    const excess = newlyPassing - newlyFailing - pairs * change;
    const variance = pairs * (2 * failingShare({ newlyPassing, newlyFailing, pairs }, change) + change * (1 - change));
    // Nothing that could happen at ±1 varies: the estimate is there, or it is infinitely far away.
    if (variance <= 0)
        return Math.abs(excess) < 1e-9 ? 0 : Math.sign(excess) * Number.POSITIVE_INFINITY;
    return excess / Math.sqrt(variance);
}
/** The likeliest share of newly failing pairs if the difference were `change`: the positive root of a quadratic. */
function failingShare({ newlyPassing, newlyFailing, pairs }, change) {
    const a = 2 * pairs;
    const b = -newlyPassing - newlyFailing + (a - newlyPassing + newlyFailing) * change;
    const c = -newlyFailing * change * (1 - change);
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    if (b <= 0)
        return (root - b) / (2 * a);
    // The same root without the cancellation of root − b.
    return root + b === 0 ? 0 : (-2 * c) / (root + b);
}
/** p of a change below `change`, and of one above it: each one-sided. */
function tangoTest(counts, change) {
    const z = tangoStatistic(counts, change);
    return { less: normalCdf(z), greater: normalCdf(-z) };
}
/** All changes that the score statistic does not reject. @param level two-sided, as 0.9 */
function tangoInterval(counts, level) {
    const z = normalQuantile(upperShare(level));
    const estimate = (counts.newlyPassing - counts.newlyFailing) / counts.pairs;
    return {
        low: crossing(counts, z, -1, estimate),
        high: crossing(counts, -z, estimate, 1),
    };
}
/** Where the statistic, which falls as the change grows, equals `z`. */
function crossing(counts, z, from, to) {
    let [low, high] = [from, to];
    // 60 halvings leave less than a double can tell.
    for (let halving = 0; halving < 60 && low < high; halving += 1) {
        const middle = (low + high) / 2;
        if (tangoStatistic(counts, middle) > z)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./.build/shared/statistics/paired.js







const power = 0.8;
const fewCases = 10;
const permutedBelow = 30;
/** A standard error below this, or so much of a score beyond 0 and 1, is rounding: no score is that fine. */
const negligible = 1e-12;
/**
 * Whether the head scores worse than the base on the same cases, by more than the margin.
 * @throws RangeError without pairs, for sides of different length, and for what is no score
 */
function comparePaired(input) {
    const { base, head, clusters, binary, margin, alpha = 0.05, prove = false, seed = 1 } = input;
    check(input, alpha);
    const n = base.length;
    const differences = Float64Array.from({ length: n }, (_, at) => head[at] - base[at]);
    const clustered = clusters !== undefined && new Set(clusters).size < n;
    const estimate = clustered ? estimateClusteredMean(differences, clusters) : estimateMean(differences);
    const counts = binary ? countChanges(differences) : undefined;
    const inferred = infer(estimate, clustered ? undefined : counts, clustered, margin, alpha);
    const verdict = (0,regression/* regressionVerdict */.F)({
        change: estimate.mean,
        margin,
        rejected: inferred.p <= alpha,
        proven: inferred.pProve <= alpha,
        prove,
    });
    const needed = verdict === 'inconclusive' ? neededCases(estimate, n, margin, alpha) : undefined;
    const beside = clustered ? undefined : secondOpinion(differences, counts, margin, seed);
    return {
        n,
        base: meanOf(base),
        head: meanOf(head),
        change: estimate.mean,
        ...inferred,
        ...(beside && { beside }),
        ...(counts && { newlyFailing: counts.newlyFailing, newlyPassing: counts.newlyPassing }),
        verdict,
        detectable: detectable(estimate, inferred.method, n, alpha),
        ...(needed !== undefined && { needed }),
        tooFew: n < fewCases,
    };
}
function check({ base, head, clusters, binary, margin }, alpha) {
    const n = base.length;
    if (n === 0)
        throw new RangeError('no pairs: there is nothing to compare');
    if (head.length !== n)
        throw new RangeError(`${n} scores at the base and ${head.length} at the head are no pairs`);
    if (clusters !== undefined && clusters.length !== n)
        throw new RangeError(`${clusters.length} clusters for ${n} pairs`);
    if (!(margin >= 0))
        throw new RangeError(`a margin is 0 or more, not ${margin}`);
    if (!(alpha > 0 && alpha < 0.5))
        throw new RangeError(`α lies between 0 and 0.5, not at ${alpha}`);
    for (const scores of [base, head]) {
        for (let at = 0; at < n; at += 1) {
            const score = scores[at];
            if (binary ? score !== 0 && score !== 1 : !(score >= -negligible && score <= 1 + negligible)) {
                throw new RangeError(`score ${at} is ${score}: ${binary ? 'neither 0 nor 1' : 'not from 0 to 1'}`);
            }
        }
    }
}
function countChanges(differences) {
    let [newlyPassing, newlyFailing] = [0, 0];
    for (const difference of differences) {
        if (difference > 0)
            newlyPassing += 1;
        if (difference < 0)
            newlyFailing += 1;
    }
    return { newlyPassing, newlyFailing, pairs: differences.length };
}
function infer(estimate, counts, clustered, margin, alpha) {
    const level = 1 - 2 * alpha;
    const tested = (method, { low, high }, test) => {
        // No drop is larger than 1: a margin of 1 is kept whatever the data.
        const { less, greater } = margin >= 1 ? { less: 1, greater: 0 } : test();
        return { method, interval: { low: Math.max(-1, low), high: Math.min(1, high) }, p: less, pProve: greater };
    };
    if (counts !== undefined)
        return tested('tango', tangoInterval(counts, level), () => tangoTest(counts, -margin));
    if (!varies(estimate)) {
        const equal = { difference: estimate.mean, units: estimate.units };
        return tested('equal-differences', equalInterval(equal, alpha), () => equalTest(equal, margin));
    }
    const method = clustered ? 'clustered-t' : 'paired-t';
    return tested(method, tInterval(estimate, level), () => tTest(estimate, -margin));
}
const varies = ({ standardError }) => standardError > negligible;
function secondOpinion(differences, counts, margin, seed) {
    if (counts !== undefined)
        return { name: 'McNemar mid-p', p: mcNemar(counts.newlyPassing, counts.newlyFailing).midP };
    if (differences.length >= permutedBelow)
        return undefined;
    return { name: 'sign-flip', p: signFlip(differences, -margin, seed) };
}
function detectable(estimate, method, n, alpha) {
    const aim = { alpha, power };
    const seen = detectableDrop(varianceOf(estimate, n), n, aim);
    const least = method === 'tango' || !varies(estimate) ? leastDetectableDrop(estimate.units, aim) : 0;
    return Math.min(1, Math.max(seen, least));
}
function neededCases(estimate, n, margin, alpha) {
    const distance = estimate.mean + margin;
    // One unit does not tell how much others vary, and no number of cases tells apart what is equal.
    if (estimate.units < 2 || Math.abs(distance) < 1e-9)
        return undefined;
    const cases = varies(estimate)
        ? casesNeeded(distance, varianceOf(estimate, n), { alpha, power })
        : (equalNeeded(estimate.mean, margin, alpha) ?? Number.POSITIVE_INFINITY) * (n / estimate.units);
    return Number.isFinite(cases) ? Math.max(n + 1, Math.ceil(cases)) : undefined;
}
/** The variance of one case that gives this standard error: with clusters it holds what their cases share. */
const varianceOf = ({ standardError }, n) => n * standardError ** 2;

;// CONCATENATED MODULE: ./.build/shared/statistics/percentile.js
/** Where a percentile lies among n sorted values: `lower` counts from 0, and `weight` is the share of the next one. */
function percentilePlace(n, share) {
    if (n === 0)
        throw new RangeError('no values have no percentile');
    if (!(share >= 0 && share <= 1))
        throw new RangeError(`a percentile is a share from 0 to 1, not ${share}`);
    const place = (n - 1) * share;
    const lower = Math.floor(place);
    return { lower, weight: place - lower };
}
/**
 * The value that a share of the values lies below, by Hyndman and Fan's type 7 (1996): linear between the two
 * nearest, what NumPy and R do unless told otherwise. p95 is `percentile(values, 0.95)`.
 */
function percentile(values, share) {
    const { lower, weight } = percentilePlace(values.length, share);
    const sorted = Float64Array.from(values).sort();
    const from = sorted[lower];
    return weight === 0 ? from : from + weight * (sorted[lower + 1] - from);
}

;// CONCATENATED MODULE: ./.build/shared/statistics/bootstrap.js


/** Ratios beyond this read as this, so that a figure that was 0 still has one. */
const largestRatio = 1e6;
/**
 * `draws` ratios head ÷ base of a statistic, each over as many pairs, drawn with replacement; sorted. Memory is a few
 * numbers a pair, whatever the number of draws. The values are 0 or more.
 */
function bootstrapRatios(base, head, statistic, { draws, seed }) {
    const random = Xoshiro128.fromSeed(seed);
    const n = base.length;
    const ofBase = weighted(base, statistic);
    const ofHead = weighted(head, statistic);
    const counts = new Uint32Array(n);
    const ratios = new Float64Array(draws);
    for (let draw = 0; draw < draws; draw += 1) {
        counts.fill(0);
        for (let pick = 0; pick < n; pick += 1) {
            const at = random.below(n);
            counts[at] = counts[at] + 1;
        }
        ratios[draw] = ratioOf(ofHead(counts), ofBase(counts));
    }
    return ratios.sort();
}
/** head ÷ base, at most a million; 1 when both are 0. */
function ratioOf(head, base) {
    if (head === base)
        return 1;
    return Math.min(head / base, largestRatio);
}
function statisticOf(values, statistic) {
    return weighted(values, statistic)(new Uint32Array(values.length).fill(1));
}
function weighted(values, statistic) {
    return statistic === 'mean' ? weightedMean(values) : weightedPercentile(values, statistic.percentile);
}
function weightedMean(values) {
    const copy = Float64Array.from(values);
    return (counts) => {
        let sum = 0;
        for (let index = 0; index < copy.length; index += 1)
            sum += counts[index] * copy[index];
        return sum / copy.length;
    };
}
/** Walks the values in order until enough are counted, from the nearer end: p95 passes a twentieth of them. */
function weightedPercentile(values, share) {
    const copy = Float64Array.from(values);
    const direction = share > 0.5 ? -1 : 1;
    const order = Uint32Array.from(copy.keys()).sort((a, b) => direction * (copy[a] - copy[b]));
    const { lower, weight } = percentilePlace(copy.length, share > 0.5 ? 1 - share : share);
    return (counts) => {
        let at = -1;
        let counted = 0;
        const walkTo = (rank) => {
            while (counted <= rank)
                counted += counts[order[++at]];
            return copy[order[at]];
        };
        const from = walkTo(lower);
        return weight === 0 ? from : from + weight * (walkTo(lower + 1) - from);
    };
}

;// CONCATENATED MODULE: ./.build/shared/statistics/ratio.js




const ratio_draws = 2000;
const ratio_power = 0.8;
const ratio_fewCases = 10;
/** A product such as 1.2 · base may miss the decimal that was meant by so much. */
const ratio_rounding = 1e-12;
/**
 * Whether a figure of which less is better (latency, cost) rose by more than the margin: percentile bootstrap of the
 * ratio over pairs, 2,000 seeded draws. A bound is the draw of rank α(B + 1) (Davison and Hinkley 1997, section 5.2),
 * so that p ≤ α exactly when the bound is beyond the margin. p is never below 2⁻ⁿ, the least that n pairs can show.
 * @throws RangeError without pairs, for sides of different length, and for what is no amount
 */
function compareRatio(input) {
    const { base, head, statistic, margin, alpha = 0.05, prove = false, seed = 1 } = input;
    ratio_check(input, alpha);
    const n = base.length;
    const figures = { base: statisticOf(base, statistic), head: statisticOf(head, statistic) };
    const change = ratioOf(figures.head, figures.base) - 1;
    const ratios = bootstrapRatios(base, head, statistic, { draws: ratio_draws, seed });
    const limit = 1 + margin;
    const p = pOf(ratios, n, (ratio) => ratio <= limit + ratio_rounding);
    const pProve = pOf(ratios, n, (ratio) => ratio >= limit - ratio_rounding);
    const verdict = (0,regression/* regressionVerdict */.F)({
        change: -change,
        margin,
        rejected: p <= alpha,
        proven: pProve <= alpha,
        prove,
    });
    const { standardError } = estimateMean(ratios);
    // Of one draw, which is what the ratio itself varies by.
    const spread = standardError * Math.sqrt(ratio_draws);
    const aim = { alpha, power: ratio_power };
    const distance = Math.abs(change - margin);
    const decidable = verdict === 'inconclusive' && spread > ratio_rounding && distance > 1e-9;
    const rank = Math.max(1, Math.floor(alpha * (ratio_draws + 1) + ratio_rounding));
    return {
        n,
        ...figures,
        change,
        interval: { low: ratios[rank - 1] - 1, high: ratios[ratio_draws - rank] - 1 },
        method: 'paired-bootstrap',
        p,
        pProve,
        verdict,
        ...(spread > ratio_rounding && { detectable: detectableDrop(n * spread ** 2, n, aim) }),
        ...(decidable && { needed: Math.max(n + 1, Math.ceil(casesNeeded(distance, n * spread ** 2, aim))) }),
        tooFew: n < ratio_fewCases,
    };
}
/** The share of draws that speak against it, with what was observed counted as one of them. */
function pOf(ratios, n, against) {
    let count = 1;
    for (const ratio of ratios)
        if (against(ratio))
            count += 1;
    return Math.max(count / (ratios.length + 1), 2 ** -n);
}
function ratio_check({ base, head, margin }, alpha) {
    const n = base.length;
    if (n === 0)
        throw new RangeError('no pairs: there is nothing to compare');
    if (head.length !== n)
        throw new RangeError(`${n} amounts at the base and ${head.length} at the head are no pairs`);
    if (!(margin >= 0))
        throw new RangeError(`a margin is 0 or more, not ${margin}`);
    if (!(alpha > 0 && alpha < 0.5))
        throw new RangeError(`α lies between 0 and 0.5, not at ${alpha}`);
    for (const amounts of [base, head]) {
        for (let at = 0; at < n; at += 1) {
            const amount = amounts[at];
            if (!(amount >= 0 && amount < Number.POSITIVE_INFINITY))
                throw new RangeError(`amount ${at} is ${amount}`);
        }
    }
}

;// CONCATENATED MODULE: ./.build/shared/statistics/wilson.js


/**
 * Wilson's score interval for a share (Wilson 1927). [0, 1] when there is nothing to go by.
 * @param level two-sided, as 0.9
 */
function wilsonInterval(successes, trials, level) {
    const z = normalQuantile(upperShare(level));
    if (trials === 0)
        return { low: 0, high: 1 };
    const share = successes / trials;
    const scale = 1 + (z * z) / trials;
    const centre = (share + (z * z) / (2 * trials)) / scale;
    const half = (z / scale) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
    // Exact at the ends, where rounding would leave 1e-17.
    return {
        low: successes === 0 ? 0 : centre - half,
        high: successes === trials ? 1 : centre + half,
    };
}

;// CONCATENATED MODULE: ./.build/shared/statistics/index.js









// EXTERNAL MODULE: ./.build/actions/eval-gate/figure.js
var figure = __webpack_require__(41255);
// EXTERNAL MODULE: ./.build/actions/eval-gate/judge.js + 1 modules
var judge = __webpack_require__(34135);
;// CONCATENATED MODULE: ./.build/actions/eval-gate/summary.js



/** Two-sided level of the intervals that are shown: their ends are the one-sided bounds that decide. */
const level = 0.9;
/** The figures of an evaluation and what its rules need, from what was tallied. */
function summarise(tally, rules, repeats) {
    const head = figuresOf(tally.head, tally.cases);
    const base = tally.base && figuresOf(tally.base, tally.cases);
    const examples = (kept) => ({ count: kept.count, examples: kept.items });
    return {
        ...(base && { base }),
        head,
        outcomes: rules.map((rule) => outcomeOf(rule, tally, head, repeats)),
        newlyFailing: examples(tally.newlyFailing),
        criticalNewlyFailing: [...tally.criticalNewlyFailing].sort(),
        newlyPassing: examples(tally.newlyPassing),
        flaky: examples(tally.flaky),
        errored: examples(tally.errored),
        slices: tally.slices.slices,
    };
}
const known = (values) => values.filter((value) => !Number.isNaN(value));
const sum = (values) => values.reduce((a, b) => a + b, 0);
const mean = (values) => sum(values) / values.length;
function figuresOf(side, cases) {
    const scores = known(side.scores);
    const latencies = known(side.latencies);
    const passed = sum(known(side.passes));
    const priced = side.unpriced === 0 && side.answers > 0;
    return {
        cases,
        errors: side.errors,
        answers: side.answers,
        recorded: side.recorded,
        unpriced: side.unpriced,
        ...(scores.length > 0 && {
            passRate: passed / cases,
            passInterval: wilsonInterval(passed, cases, level),
            score: mean(scores),
        }),
        ...(latencies.length > 0 && { latencyP50: percentile(latencies, 0.5), latencyP95: percentile(latencies, 0.95) }),
        ...(priced && { cost: side.cost, costPerCase: mean(known(side.costs)) }),
    };
}
function outcomeOf(rule, tally, head, repeats) {
    const value = valueFor(rule.metric, tally, head);
    const comparison = rule.kind === 'max-regression' ? compare(rule, tally, repeats) : undefined;
    return { rule, ...(value !== undefined && { value }), ...(comparison && { comparison }) };
}
/** A case that errored on either side counts as one that could not be measured. */
function valueFor(metric, { cases, errored, newlyFailing }, head) {
    if (metric === 'newly-failing')
        return newlyFailing.count;
    if (metric === 'errors')
        return cases === 0 ? undefined : errored.count / cases;
    return (0,figure/* figureOf */.Mn)(metric, head);
}
const series = {
    'pass-rate': 'passes',
    score: 'scores',
    'latency-p50': 'latencies',
    'latency-p95': 'latencies',
    'cost-per-case': 'costs',
};
function compare(rule, tally, repeats) {
    const name = series[rule.metric];
    if (name === undefined || tally.base === undefined)
        return undefined;
    // What is known of some answers alone would compare other cases than the suite's.
    if (name === 'costs' && tally.base.unpriced + tally.head.unpriced > 0)
        return undefined;
    const [ofBase, ofHead] = [tally.base[name], tally.head[name]];
    const all = [ofBase, ofHead, tally.base.scores, tally.head.scores];
    // A case that errored on either side leaves the pairs.
    const places = [...ofHead.keys()].filter((at) => all.every((values) => !Number.isNaN(values[at] ?? Number.NaN)));
    if (places.length === 0)
        return undefined;
    const pick = (values) => places.map((at) => values[at] ?? Number.NaN);
    const [base, head] = [pick(ofBase), pick(ofHead)];
    const common = { base, head, margin: rule.limit, prove: rule.prove };
    if ((0,judge/* isRate */.V)(rule.metric)) {
        const binary = repeats === 1 && [base, head].every((side) => side.every((value) => value === 0 || value === 1));
        const { n, verdict: _, newlyFailing: __, newlyPassing: ___, ...result } = comparePaired({ ...common, binary, ...clustersAt(places, tally) });
        return { ...result, pairs: n };
    }
    const statistic = rule.metric === 'cost-per-case' ? 'mean' : { percentile: rule.metric === 'latency-p50' ? 0.5 : 0.95 };
    const { n, verdict: _, ...result } = compareRatio({ ...common, statistic });
    return { ...result, pairs: n };
}
/** A case without a cluster is one of its own. */
function clustersAt(places, { clusters }) {
    if (clusters.size === 0)
        return {};
    return { clusters: places.map((at) => clusters.get(at) ?? `#${at}`) };
}

;// CONCATENATED MODULE: ./.build/actions/eval-gate/bounded.js
/** Counts everything and keeps the first few by their place, whatever the order they come in. */
class Bounded {
    count = 0;
    #size;
    #kept = [];
    constructor(size) {
        this.#size = size;
    }
    /** The item is made only when it is kept. */
    add(index, make) {
        this.count += 1;
        const last = this.#kept.at(-1);
        if (this.#kept.length === this.#size && last !== undefined && last.index < index)
            return;
        const at = this.#kept.findIndex((kept) => kept.index > index);
        this.#kept.splice(at === -1 ? this.#kept.length : at, 0, { index, item: make() });
        this.#kept.length = Math.min(this.#kept.length, this.#size);
    }
    get items() {
        return this.#kept.map(({ item }) => item);
    }
}

// EXTERNAL MODULE: ./.build/actions/eval-gate/example.js
var eval_gate_example = __webpack_require__(40569);
;// CONCATENATED MODULE: ./.build/actions/eval-gate/slices.js
/** More values than this and a tag names cases rather than groups. */
const valuesAtMost = 20;
const tagsAtMost = 20;
/** Pass rates by the values of each tag. A case that errored on either side is in none. */
class SliceTally {
    #tags = new Map();
    #hasBase = false;
    /** Passes are shares of repeats from 0 to 1, NaN where the case errored, `undefined` where there is no base. */
    add(tags, head, base) {
        if (head === undefined || Number.isNaN(head) || Number.isNaN(base ?? 0))
            return;
        this.#hasBase ||= base !== undefined;
        for (const [tag, value] of Object.entries(tags)) {
            const values = this.#tags.get(tag) ?? new Map();
            if (!this.#tags.has(tag) && this.#tags.size >= tagsAtMost)
                continue;
            this.#tags.set(tag, values);
            // One more than shown is kept, so that a tag with too many values is known to have them.
            if (!values.has(value) && values.size > valuesAtMost)
                continue;
            const count = values.get(value) ?? { cases: 0, base: 0, head: 0 };
            values.set(value, { cases: count.cases + 1, base: count.base + (base ?? 0), head: count.head + head });
        }
    }
    get slices() {
        const shown = [...this.#tags].filter(([, values]) => values.size > 1 && values.size <= valuesAtMost);
        return shown.flatMap(([tag, values]) => [...values]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([value, { cases, base, head }]) => ({
            tag,
            value,
            cases,
            head: head / cases,
            ...(this.#hasBase && { base: base / cases }),
        })));
    }
}

;// CONCATENATED MODULE: ./.build/actions/eval-gate/tally.js



const emptySide = () => ({
    scores: [],
    passes: [],
    latencies: [],
    costs: [],
    errors: 0,
    answers: 0,
    recorded: 0,
    unpriced: 0,
    cost: 0,
});
/**
 * What is kept of an evaluation while it runs: a few numbers a case, and a bounded number of examples. Everything in
 * it depends on the cases' places, not on the order in which answers come in.
 */
class EvaluationTally {
    cases = 0;
    base;
    head = emptySide();
    /** The cluster of each case that has one, by its place. */
    clusters = new Map();
    newlyFailing = new Bounded(60);
    newlyPassing = new Bounded(20);
    flaky = new Bounded(20);
    errored = new Bounded(40);
    criticalNewlyFailing = [];
    slices = new SliceTally();
    #showText;
    constructor(options) {
        this.base = options.base ? emptySide() : undefined;
        this.#showText = options.showText;
    }
    add(outcome) {
        const { index, case: testCase } = outcome;
        this.cases += 1;
        if (testCase.cluster !== undefined)
            this.clusters.set(index, testCase.cluster);
        const head = addSide(this.head, index, outcome.head);
        const base = this.base && outcome.base ? addSide(this.base, index, outcome.base) : undefined;
        const example = () => (0,eval_gate_example/* exampleOf */.Q)(outcome, this.#showText);
        if (head === 'errored' || base === 'errored')
            this.errored.add(index, example);
        if (head === 'flaky' || base === 'flaky')
            this.flaky.add(index, example);
        if (base === 'passes' && head === 'fails') {
            this.newlyFailing.add(index, example);
            if (testCase.critical)
                this.criticalNewlyFailing.push(testCase.id);
        }
        if (base === 'fails' && head === 'passes')
            this.newlyPassing.add(index, example);
        this.slices.add(testCase.tags, this.head.passes[index], this.base?.passes[index]);
    }
}
function addSide(side, index, samples) {
    const answers = samples.flatMap(({ answer }) => answer ?? []);
    const priced = answers.flatMap(({ cost }) => cost ?? []);
    side.answers += answers.length;
    side.recorded += answers.filter(({ attempts }) => attempts === 0).length;
    side.unpriced += answers.length - priced.length;
    side.cost += tally_sum(priced);
    side.latencies[index] = tally_mean(answers.map(({ latency }) => latency));
    side.costs[index] = priced.length === answers.length ? tally_mean(priced) : Number.NaN;
    const errored = samples.some(({ error }) => error !== undefined);
    side.scores[index] = errored ? Number.NaN : tally_mean(samples.map(({ score }) => score ?? 0));
    const passes = samples.filter(({ pass }) => pass === true).length;
    side.passes[index] = errored ? Number.NaN : passes / samples.length;
    if (errored) {
        side.errors += 1;
        return 'errored';
    }
    if (passes === samples.length)
        return 'passes';
    return passes === 0 ? 'fails' : 'flaky';
}
const tally_sum = (values) => values.reduce((a, b) => a + b, 0);
const tally_mean = (values) => tally_sum(values) / values.length;

;// CONCATENATED MODULE: ./.build/actions/eval-gate/measure-plan.js








/**
 * Asks, grades and sums up one plan.
 * @throws MissingCredentials when nothing could be asked for want of them
 */
async function measurePlan(plan, bench) {
    const { context, samples } = bench;
    const { suite, prompt, repeats, total, head, base } = plan;
    const showText = context.text === 'full';
    const tally = new EvaluationTally({ base: base !== undefined, showText });
    keepMemorySmall(total);
    const maxCost = lower(plan.maxCost, bench.budget);
    const [headModel, baseModel] = await Promise.all([bench.open(head), base && bench.open(base)]);
    const ending = await evaluate({
        label: suite,
        cases: plan.cases(),
        total,
        repeats,
        head: sideOf(head, headModel, plan),
        ...(base && baseModel && { base: sideOf(base, baseModel, plan) }),
        ...(maxCost !== undefined && { maxCost }),
        signal: context.signal,
        clock: context.clock,
    }, {
        sample: (testCase, side, sample) => {
            const model = side === 'base' && base ? base.model : head.model;
            return samples.write((0,eval_gate_samples/* sampleLine */.P)({ suite, prompt, model, side, case: testCase }, sample, showText));
        },
        outcome: (outcome) => tally.add(outcome),
        progress: (progress) => context.log.progress(progress),
    });
    const { stopped, spent } = ending;
    if (stopped?.code === 'credentials' && tally.head.answers === 0)
        throw new errors/* MissingCredentials */.Jl(stopped.message);
    const subject = {
        suite,
        prompt,
        model: head.model,
        status: stopped === undefined ? 'measured' : 'stopped',
        ...(stopped && { reason: stopped.message }),
        total,
        repeats,
        ...(plan.noBase !== undefined && { noBase: plan.noBase }),
        ...summarise(tally, plan.rules, repeats),
    };
    return { subject, spent };
}
function sideOf({ side, config }, model, { graders }) {
    const { prompt } = side;
    const render = (testCase) => (0,request/* withDefaults */.r)({
        messages: (0,eval_gate_side/* messagesFor */.kP)(prompt, testCase),
        parameters: prompt.parameters,
        ...(prompt.responseFormat && { responseFormat: prompt.responseFormat }),
    }, config.parameters);
    return { model, graders, render };
}
const lower = (a, b) => a === undefined ? b : b === undefined ? a : Math.min(a, b);


/***/ }),

/***/ 6304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sampleLine),
/* harmony export */   a: () => (/* binding */ readSamples)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _shared_models_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63868);
/* harmony import */ var _shared_results_read_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58789);



/** Everything that is known of one answer, as a line of JSON. Without text when that is not wanted in files. */
function sampleLine(asked, sample, showText) {
    const { case: testCase, ...about } = asked;
    const { request, answer, repeat, pass, score, error } = sample;
    const grades = showText ? sample.grades : sample.grades.map(({ reason: _, ...rest }) => rest);
    const extra = { ...about, case: testCase.id, file: testCase.file, line: testCase.line, pass, score, grades, error };
    if (request === undefined || answer === undefined)
        return JSON.stringify({ ...extra, repeat });
    const line = (0,_shared_models_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordLine */ .I)(asked.model, request, repeat, answer, extra);
    if (showText)
        return line;
    const { text: _, ...rest } = JSON.parse(line);
    return JSON.stringify(rest);
}
/** Reads the lines back, one at a time. */
async function* readSamples(path) {
    for await (const line of (0,_shared_results_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path))) {
        if (line !== '')
            yield JSON.parse(line);
    }
}


/***/ }),

/***/ 96813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kP: () => (/* binding */ messagesFor),
  $6: () => (/* binding */ readPrompt),
  wU: () => (/* binding */ readSide)
});

// EXTERNAL MODULE: ./.build/shared/action/errors.js
var errors = __webpack_require__(83502);
// EXTERNAL MODULE: ./.build/shared/action/nearest.js
var nearest = __webpack_require__(25051);
// EXTERNAL MODULE: ./.build/shared/models/config.js
var config = __webpack_require__(85395);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 12 modules
var schemas = __webpack_require__(41137);
// EXTERNAL MODULE: ./.build/shared/config/parse-yaml.js + 4 modules
var parse_yaml = __webpack_require__(50731);
;// CONCATENATED MODULE: ./.build/shared/prompts/github-evaluators.js

/** How each test on a string is called among `graders:`. GitHub looks at upper and lower case only for `equals`. */
const tests = {
    equals: { key: 'equals', ignoreCase: false },
    contains: { key: 'contains', ignoreCase: true },
    startsWith: { key: 'starts-with', ignoreCase: true },
    endsWith: { key: 'ends-with', ignoreCase: true },
};
const value = schemas/* string */.YjP().min(1).optional();
const stringSchema = schemas/* strictObject */.rej({ equals: value, contains: value, startsWith: value, endsWith: value })
    .refine((given) => Object.keys(given).length === 1, {
    error: `needs exactly one of ${Object.keys(tests).join(', ')}.`,
});
/** An evaluator of a prompt file as an entry of `graders:`. Its values may use variables, as GitHub's may. */
const evaluatorSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).optional(),
    string: stringSchema.optional(),
    llm: schemas/* unknown */.L5J().optional(),
    uses: schemas/* unknown */.L5J().optional(),
})
    .superRefine(({ name, string, llm, uses }, context) => {
    const who = name === undefined ? 'This evaluator' : `The evaluator ${JSON.stringify(name)}`;
    const unavailable = (key, what) => context.addIssue({
        code: 'custom',
        path: [key],
        message: `${who} ${what}, which is not available yet. Use string.`,
    });
    if (llm !== undefined)
        unavailable('llm', 'asks a model (llm)');
    if (uses !== undefined)
        unavailable('uses', `uses ${typeof uses === 'string' ? uses : 'another evaluator'}`);
    if (string === undefined && llm === undefined && uses === undefined) {
        context.addIssue({
            code: 'custom',
            message: `${who} tests nothing. Write string with equals, contains, startsWith or endsWith.`,
        });
    }
})
    .transform(({ name, string = {} }) => {
    const given = Object.keys(tests).find((test) => test in string);
    const { key, ignoreCase } = tests[given ?? 'equals'];
    return {
        name: name ?? key,
        spec: { name: name ?? key, [key]: string[given ?? 'equals'], ...(ignoreCase && { 'ignore-case': true }) },
    };
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./.build/shared/prompts/json.js
var json = __webpack_require__(76330);
;// CONCATENATED MODULE: ./.build/shared/prompts/github-json-schema.js


const schema = schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1), schema: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
/** GitHub keeps the JSON Schema as a text that holds JSON: its name, `strict`, and the schema itself. */
const jsonSchemaText = schemas/* string */.YjP({ error: 'must be text that holds JSON. Begin it with |.' })
    .transform((text, context) => {
    const complain = (message) => {
        context.addIssue({ code: 'custom', message, input: text });
        return core/* NEVER */.tm;
    };
    let value;
    try {
        value = (0,json/* parseJson */.q)(text);
    }
    catch (error) {
        if (!(error instanceof json/* NotJson */.a))
            throw error;
        const place = error.line === undefined ? '' : ` (line ${error.line} of it)`;
        return complain(`is not JSON: ${error.message}${place}.`);
    }
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : complain('needs a "name" (text) and a "schema" (a JSON Schema).');
});

// EXTERNAL MODULE: ./.build/shared/prompts/template.js
var prompts_template = __webpack_require__(71690);
;// CONCATENATED MODULE: ./.build/shared/prompts/positions.js

/**
 * Where the variables of a template stand in the file that holds it. The format may have indented or folded the
 * template, so each variable is found again in the file's own text, from where the template begins.
 */
function positionsIn(file, from, template) {
    const uses = (0,prompts_template/* variablesOf */.ht)(template);
    if (uses.length === 0)
        return [];
    const starts = lineStarts(file);
    const begin = (starts[from.line - 1] ?? 0) + from.column - 1;
    const written = (0,prompts_template/* variablesOf */.ht)(file.slice(begin));
    let line = from.line;
    return uses.map(({ name }, use) => {
        const found = written[use];
        // Written by escapes or by an alias: all that is known is where the template begins.
        if (found?.name !== name)
            return { name, position: from };
        const offset = begin + found.offset;
        while ((starts[line] ?? Number.POSITIVE_INFINITY) <= offset)
            line += 1;
        return { name, position: { line, column: offset - (starts[line - 1] ?? 0) + 1 } };
    });
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./.build/shared/prompts/github.js





const parametersSchema = schemas/* strictObject */.rej({
    temperature: schemas/* number */.aig().min(0).max(2).optional(),
    topP: schemas/* number */.aig().min(0).max(1).optional(),
    maxTokens: schemas/* int */.Whr().min(1).optional(),
    maxCompletionTokens: schemas/* int */.Whr().min(1).optional(),
    stop: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1))]).optional(),
})
    .refine((given) => given.maxTokens === undefined || given.maxCompletionTokens === undefined, {
    path: ['maxCompletionTokens'],
    error: 'means the same as maxTokens. Write one of them.',
});
const promptSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().optional(),
    description: schemas/* string */.YjP().optional(),
    model: schemas/* string */.YjP().min(1).optional(),
    modelParameters: parametersSchema.optional(),
    messages: schemas/* array */.YOg(schemas/* strictObject */.rej({
        role: schemas/* string */.YjP()
            .toLowerCase()
            .pipe(schemas/* enum */.k5n(['system', 'user', 'assistant'])),
        content: schemas/* string */.YjP({ error: contentError }),
    }))
        .min(1),
    responseFormat: schemas/* enum */.k5n(['text', 'json_object', 'json_schema']).optional(),
    jsonSchema: jsonSchemaText.optional(),
    testData: schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())).optional(),
    evaluators: schemas/* array */.YOg(evaluatorSchema).optional(),
})
    .refine((given) => given.responseFormat !== 'json_schema' || given.jsonSchema !== undefined, {
    path: ['responseFormat'],
    error: 'is json_schema, so jsonSchema is needed as well.',
});
/**
 * The format of GitHub Models, as its documentation and the `gh models` command have it.
 * @see https://docs.github.com/github-models/use-github-models/storing-prompts-in-github-repositories
 */
function parseGitHubPrompt(path, text) {
    const { value, locate } = (0,parse_yaml/* parseYaml */.h)(path, text, promptSchema);
    const { name, description, model, modelParameters = {}, testData = [], evaluators = [] } = value;
    const format = responseFormat(value);
    const messages = value.messages.map(({ role, content }, index) => {
        const position = positionOf(locate(['messages', index, 'content']));
        return { role, template: content, position, variables: positionsIn(text, position, content) };
    });
    return {
        path,
        ...(name !== undefined && { name }),
        ...(description !== undefined && { description }),
        ...(model !== undefined && { model: { id: model, position: positionOf(locate(['model'])) } }),
        parameters: parameters(modelParameters),
        ...(format && { responseFormat: format }),
        messages,
        variables: [...new Set(messages.flatMap(({ variables }) => variables.map((variable) => variable.name)))],
        testData: testData.map((values, index) => ({ values, position: positionOf(locate(['testData', index])) })),
        evaluators: evaluators.map((evaluator, index) => ({
            ...evaluator,
            position: positionOf(locate(['evaluators', index])),
        })),
    };
}
function parameters(given) {
    const { temperature, topP, stop } = given;
    const maxTokens = given.maxTokens ?? given.maxCompletionTokens;
    return {
        ...(temperature !== undefined && { temperature }),
        ...(topP !== undefined && { topP }),
        ...(maxTokens !== undefined && { maxTokens }),
        ...(stop !== undefined && { stop: [stop].flat() }),
    };
}
function responseFormat({ responseFormat: type, jsonSchema }) {
    if (type === 'json_schema' && jsonSchema)
        return { type: 'json-schema', ...jsonSchema };
    if (type === 'json_object')
        return { type: 'json' };
    return type === 'text' ? { type } : undefined;
}
/** `content: {{input}}` is a mapping in YAML, and the usual first mistake. */
function contentError({ input }) {
    const isMapping = typeof input === 'object' && input !== null;
    return isMapping ? 'must be text. Put it in quotes, or begin it with |.' : undefined;
}
const positionOf = ({ line = 1, column = 1 }) => ({ line, column });

;// CONCATENATED MODULE: ./.build/shared/prompts/text.js


/** Plain text and Markdown: the whole file is one message of the user. Line breaks become `\n`. */
function parseTextPrompt(path, text) {
    const template = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    if (template.trim() === '')
        throw new errors/* UserError */.yo({ file: path, line: 1, column: 1, message: 'The prompt is empty.' });
    const position = { line: 1, column: 1 };
    const variables = positionsIn(template, position, template);
    return {
        path,
        parameters: {},
        messages: [{ role: 'user', template, position, variables }],
        variables: [...new Set(variables.map(({ name }) => name))],
        testData: [],
        evaluators: [],
    };
}

;// CONCATENATED MODULE: ./.build/shared/prompts/formats.js



const formats = {
    '.prompt.yml': parseGitHubPrompt,
    '.prompt.yaml': parseGitHubPrompt,
    '.txt': parseTextPrompt,
    '.md': parseTextPrompt,
};
const formatOf = (path) => Object.entries(formats).find(([ending]) => path.toLowerCase().endsWith(ending))?.[1];
/** Whether a file of this name can be read as a prompt. */
const isPromptPath = (path) => formatOf(path) !== undefined;
/**
 * Reads a prompt in the format that its file name tells.
 * @throws UserError with everything that is wrong in it, each with line and column
 */
function parsePrompt(path, content) {
    const parse = formatOf(path);
    if (parse === undefined) {
        throw new errors/* UserError */.yo({
            file: path,
            message: `No prompt can be read from a file of this name. It may end in ${Object.keys(formats).join(', ')}.`,
        });
    }
    return parse(path, typeof content === 'string' ? content : decoded(path, content));
}
function decoded(file, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* UserError */.yo({ file, message: 'Not UTF-8 text. Save the file as UTF-8.' }, { cause });
    }
}

;// CONCATENATED MODULE: ./.build/shared/prompts/render.js


/**
 * The prompt's messages with `{{name}}` filled from a case's variables. Text is filled as it is, everything else as
 * JSON, and what is filled in is never interpreted.
 * @throws UserError for all variables that the case does not fill, each at its line of the prompt
 */
function renderPrompt(prompt, vars) {
    const problems = [];
    const messages = prompt.messages.map(({ role, template, variables, position }) => ({
        role,
        content: (0,prompts_template/* fill */.GS)(template, [vars], (name, use) => {
            const place = variables[use]?.position ?? position;
            problems.push({ file: prompt.path, ...place, message: (0,prompts_template/* missingVariable */.nw)(name, [vars]) });
        }),
    }));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return messages;
}

;// CONCATENATED MODULE: ./.build/actions/eval-gate/side.js





/**
 * @param models to answer instead of those that the prompt itself names: a head that is not trusted may not choose them
 * @throws UserError when the prompt is missing or broken, or names a model that is not known
 */
async function readSide(source, tree, modelTree, models) {
    const prompt = await readPrompt(source, tree);
    return { source, tree, modelTree, prompt, models: models ?? modelsOf(source, prompt) };
}
/** @throws UserError when the prompt is missing or broken */
async function readPrompt({ prompt: file }, tree) {
    const bytes = await tree.read(file);
    if (bytes === undefined)
        throw new errors/* UserError */.yo({ file, message: `there is no such prompt in ${tree.label}.` });
    return parsePrompt(file, bytes);
}
/** @throws UserError when the case does not fill the prompt */
const messagesFor = (prompt, { expected, vars }) => renderPrompt(prompt, { ...(expected !== undefined && { expected }), ...vars });
function modelsOf({ settings, config, suite }, prompt) {
    const declared = config.value.models;
    if (settings?.models !== undefined) {
        return settings.models.map((name) => ({ name, config: declaredModel(config, name) }));
    }
    if (prompt.model === undefined) {
        const key = `suites.${suite}.models`;
        throw new errors/* UserError */.yo({
            file: prompt.path,
            line: 1,
            message: `it names no model. Write \`model:\` in it, or \`${key}\` in aiops.yml.`,
        });
    }
    const { id, position } = prompt.model;
    const known = Object.hasOwn(declared, id) ? declared[id] : bedrockModel(id);
    if (known !== undefined)
        return [{ name: id, config: known }];
    const guess = (0,nearest/* nearest */.p)(id, Object.keys(declared));
    throw new errors/* UserError */.yo({
        file: prompt.path,
        ...position,
        key: 'model',
        message: `${id} is no Bedrock model id and no model of aiops.yml.`,
        fix: guess
            ? `Did you mean ${guess}?`
            : `Write it under \`models:\` in aiops.yml, such as ${JSON.stringify(id)}: { provider: bedrock, model: us.anthropic.… }.`,
    });
}
function declaredModel({ value, path }, name) {
    const config = value.models[name];
    if (config === undefined)
        throw new Error(`${path}: the model ${name} passed the checks and is not there`);
    return config;
}
/** `us.anthropic.claude-…`, `amazon.nova-pro-v1:0` and ARNs need no configuration. */
function bedrockModel(id) {
    const isBedrock = /^(arn:aws[\w-]*:bedrock:|((us|eu|apac|global|jp|au|us-gov)\.)?[a-z0-9]+\.[a-z0-9][\w.:-]*$)/.test(id);
    return isBedrock ? config/* modelSchema */.h.parse({ provider: 'bedrock', model: id }) : undefined;
}


/***/ }),

/***/ 63868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recordLine),
/* harmony export */   recording: () => (/* binding */ recording)
/* harmony export */ });
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64996);

/**
 * One line of a file of recorded answers, as JSON without a line end. `model` is the name in the configuration. `extra`
 * members, such as the case, are for people and other tools: a replay ignores them.
 */
function recordLine(model, request, repeat, { text, stopReason, usage, cost, latency }, extra = {}) {
    const recorded = { request: (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .digestRequest */ .U)(request), repeat, model, text, stopReason, usage, cost, latency };
    return JSON.stringify({ ...extra, ...recorded });
}
/** The same model; each of its answers is also written, as a line that `replay` reads. */
function recording(model, write) {
    return {
        name: model.name,
        concurrency: model.concurrency,
        async ask(request, options) {
            const answer = await model.ask(request, options);
            write(recordLine(model.name, request, options.repeat, answer));
            return answer;
        },
    };
}


/***/ }),

/***/ 64996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ digestRequest),
/* harmony export */   r: () => (/* binding */ withDefaults)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Names a request by its content: `sha256:` and the first 32 hex digits of the SHA-256 of its canonical JSON
 * (RFC 8785: members sorted, nothing optional). 128 bits are beyond any accident, and half as long in a file of
 * 100,000 lines. An absent response format is the same as text.
 */
function digestRequest(request) {
    const { messages, parameters, responseFormat } = request;
    const asked = {
        messages: messages.map(({ role, content }) => ({ role, content })),
        parameters,
        ...(responseFormat && responseFormat.type !== 'text' && { responseFormat }),
    };
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', canonical(asked)).slice(0, 32)}`;
}
/**
 * What is asked of a model whose configuration has parameters of its own: those of the prompt come first. To be done
 * before a request is asked or digested, so that a changed parameter is another request.
 */
function withDefaults(request, defaults = {}) {
    const given = Object.entries(request.parameters).filter(([, value]) => value !== undefined);
    return { ...request, parameters: { ...defaults, ...Object.fromEntries(given) } };
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}


/***/ }),

/***/ 58789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/**
 * The lines of a text as it arrives. Split at `\n` alone: `node:readline` would also split at U+2028, which may stand
 * in a JSON string.
 */
async function* readLines(stream) {
    let rest = '';
    for await (const chunk of stream.setEncoding('utf8')) {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        yield* lines;
    }
    yield rest;
}


/***/ })

};
