export const id = 459;
export const ids = [459];
export const modules = {

/***/ 96719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qd: () => (/* binding */ metrics),
/* harmony export */   y3: () => (/* binding */ dataSchema)
/* harmony export */ });
/* unused harmony exports ruleSchema, comparisonSchema, outcomeSchema, figuresSchema, exampleSchema, sliceSchema, loosenedSchema, subjectSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41137);

/** A share, from 0 to 1. */
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
const interval = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ low: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), high: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
const place = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional() });
const metrics = [
    'pass-rate',
    'score',
    'latency-p50',
    'latency-p95',
    'cost-per-case',
    'newly-failing',
    'errors',
];
/** One line of a gate. Limits: shares for rates and changes, milliseconds for latency, US dollars for cost. */
const ruleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(metrics),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['min', 'max', 'max-regression']),
    limit: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    prove: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Which side's configuration asks for it: the stricter of both is in force. */
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['base', 'head']),
    ...place.shape,
});
/** What the statistics say of one regression rule. Changes are head − base, or the ratio − 1 for latency and cost. */
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    pairs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** 90 %, so that what is shown is what decides at α = 0.05, one-sided. */
    interval,
    /** One-sided p of a drop beyond the limit, before Holm's correction. */
    p: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** One-sided p of no drop beyond the limit. */
    pProve: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    beside: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), p: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).optional(),
    /** Smallest drop that this many cases would show, at 80 % power. */
    detectable: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    /** Cases that would decide it. */
    needed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    tooFew: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const outcomeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    rule: ruleSchema,
    /** The head's figure, absent when it is not known (a cost without a price). */
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    /** For regression rules with a base. */
    comparison: comparisonSchema.optional(),
});
const figuresSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Cases asked, with those that errored. */
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    /** Cases that errored. */
    errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    /** Of all cases: an error is no pass. */
    passRate: share.optional(),
    /** Wilson, 90 %. */
    passInterval: interval.optional(),
    /** Mean of the scores there are. */
    score: share.optional(),
    latencyP50: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    latencyP95: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    /** US dollars for all answers, and how many answers have no known price. */
    cost: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    costPerCase: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    unpriced: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    answers: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    recorded: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
});
const exampleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ...place.shape,
    critical: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Left out where `text` is `none`. */
    input: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    expected: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Why the head's answer did not pass, or the error. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** Examples and how many there are in all: at most a few are kept. */
const examples = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(), examples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exampleSchema) });
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    base: share.optional(),
    head: share,
});
/** Something about the test itself that this change loosens. */
const loosenedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** `failure`: nothing stands in for what was taken away, so it decides. `warning`: the stricter side is in force. */
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['failure', 'warning']),
    ...place.shape,
});
const subjectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    prompt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['measured', 'unchanged', 'stopped']),
    /** Why it was stopped, or left alone. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Cases in the suite; fewer were measured when it was stopped. */
    total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    /** Absent when there is nothing to compare with, and then why. */
    base: figuresSchema.optional(),
    noBase: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    head: figuresSchema.optional(),
    outcomes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(outcomeSchema),
    newlyFailing: examples,
    criticalNewlyFailing: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    newlyPassing: examples,
    flaky: examples,
    errored: examples,
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sliceSchema),
});
const dataSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    subjects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(subjectSchema),
    loosened: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(loosenedSchema),
    /** US dollars of this run, of answers whose price is known. */
    spent: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    maxCost: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
});


/***/ }),

/***/ 63459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evalGate: () => (/* binding */ evalGate)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 12 modules
var schemas = __webpack_require__(41137);
;// CONCATENATED MODULE: ./.build/shared/action/define.js
function defineAction(definition) {
    return definition;
}

// EXTERNAL MODULE: ./.build/shared/action/inputs.js
var inputs = __webpack_require__(21084);
// EXTERNAL MODULE: ./.build/shared/config/quantity.js
var quantity = __webpack_require__(19728);
// EXTERNAL MODULE: ./.build/actions/eval-gate/data.js
var data = __webpack_require__(96719);
// EXTERNAL MODULE: ./.build/shared/action/verdict.js
var action_verdict = __webpack_require__(33600);
// EXTERNAL MODULE: ./.build/shared/trust/waivers.js
var waivers = __webpack_require__(36586);
// EXTERNAL MODULE: ./.build/actions/eval-gate/figure.js
var figure = __webpack_require__(41255);
// EXTERNAL MODULE: ./.build/shared/config/format.js
var format = __webpack_require__(55258);
;// CONCATENATED MODULE: ./.build/actions/eval-gate/headline.js



/** The name of a suite as it is told apart from the others in this run. */
function nameOf({ suite, prompt, model }, among) {
    const same = among.filter((other) => other.suite === suite);
    if (same.length < 2)
        return suite;
    const parts = [
        same.some((other) => other.prompt !== prompt) ? prompt : undefined,
        same.some((other) => other.model !== model) ? model : undefined,
    ];
    return [suite, ...parts].filter((part) => part !== undefined).join(' · ');
}
/** What a reviewer reads first: a short title where one suite decides, and the sentence that decides. */
function headlineOf(judged) {
    const measured = judged.filter(({ verdict }) => verdict !== 'skipped');
    const suites = countOf(measured.map(({ subject }) => subject));
    if (measured.length === 0)
        return { headline: judged.length === 0 ? 'there is no suite to run' : 'nothing that the suites cover changed' };
    const verdict = (0,action_verdict/* worst */.QZ)(measured.map((one) => one.verdict));
    const deciding = measured.filter((one) => one.verdict === verdict);
    const subjects = judged.map(({ subject }) => subject);
    const [first] = deciding;
    if (verdict === 'pass')
        return { headline: `${whatHolds(measured)} in ${suites}` };
    if (first === undefined || deciding.length > 1) {
        const names = deciding.map(({ subject }) => nameOf(subject, subjects)).join(', ');
        return { headline: `${deciding.length} of ${suites} ${verbs[verdict]}: ${names}` };
    }
    const name = nameOf(first.subject, subjects);
    return { title: `${name} ${verbOf(first)}`, headline: `${name}: ${sentenceOf(first)}` };
}
/** Without a base, a rule on regressions neither holds nor does not. */
function whatHolds(measured) {
    if (measured.some(({ subject }) => subject.base !== undefined))
        return 'no regression';
    const isLeftOut = measured.some(({ outcomes }) => outcomes.some(({ verdict }) => verdict === 'skipped'));
    return isLeftOut ? 'nothing to compare with, and all other rules hold' : 'all rules hold';
}
/** `3 suites`; where one has several prompts or models, each of them is `1 comparison` of several. */
function countOf(subjects) {
    const count = subjects.length;
    const noun = new Set(subjects.map(({ suite }) => suite)).size === count ? 'suite' : 'comparison';
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** A limit can be missed without the change being to blame. */
function verbOf({ verdict, outcomes, critical }) {
    const isRegression = outcomes.some((one) => one.verdict === 'fail' && (one.outcome.comparison ?? one.outcome.rule.metric === 'newly-failing'));
    return verdict === 'fail' && !isRegression && critical.length === 0 ? 'misses a limit' : verbs[verdict];
}
const verbs = {
    fail: 'got worse',
    error: 'could not be measured',
    inconclusive: 'may have got worse',
    pass: 'passed',
    skipped: 'were skipped',
};
/** The sentence that decides: the first rule of the worst verdict, or what stands above the rules. */
function sentenceOf({ subject, verdict, outcomes, critical }) {
    if (subject.status === 'stopped')
        return `stopped after ${subject.head?.cases ?? 0} of ${subject.total} cases: ${subject.reason}`;
    const same = outcomes.filter((outcome) => outcome.verdict === verdict);
    // What the change did says more than where it ended up, and what was not measured more than what is not known of it.
    const deciding = same.find(({ outcome }) => outcome.comparison !== undefined || outcome.rule.metric === 'errors') ?? same[0];
    if (deciding !== undefined)
        return ruleSentence(deciding, subject);
    if (critical.length > 0)
        return `critical ${critical.length === 1 ? 'case' : 'cases'} newly failing: ${critical.slice(0, 5).join(', ')}`;
    return 'all rules hold';
}
/** `pass rate 96.0 % → 81.0 % (−15.0 points, 90 % interval −21.0 to −9.2; allowed: drop ≤ 2.0 points)` */
function ruleSentence({ outcome, verdict }, subject) {
    const { rule, value, comparison } = outcome;
    const title = (0,figure/* titleOf */.Gg)(rule.metric);
    const allowed = `(allowed: ${(0,figure/* limitText */.PW)(rule)})`;
    if (value === undefined)
        return `${title} is not known: ${unknownReason(rule.metric, subject.head, subject.model)}`;
    if (rule.metric === 'errors')
        return `${subject.errored.count} of ${subject.head?.cases} cases could not be measured ${allowed}`;
    if (rule.metric === 'newly-failing')
        return `${value === 1 ? '1 case newly fails' : `${(0,format/* formatCount */.B4)(value)} cases newly fail`} ${allowed}`;
    if (comparison === undefined && rule.kind === 'max-regression')
        return `${title} cannot be compared: ${unknownReason(rule.metric, subject.base, 'what answers at the base')}`;
    if (comparison === undefined)
        return `${title} ${(0,figure/* valueText */.Ru)(rule.metric, value)} ${allowed}`;
    const change = `${(0,figure/* changeText */.k0)(rule.metric, comparison.change)}${(0,figure/* changeUnit */.FT)(rule.metric)}`;
    const values = `${title} ${(0,figure/* valueText */.Ru)(rule.metric, comparison.base)} → ${(0,figure/* valueText */.Ru)(rule.metric, comparison.head)}`;
    const basis = `${change}, 90 % interval ${(0,figure/* intervalText */.Bt)(rule.metric, comparison)}; allowed: ${(0,figure/* limitText */.PW)(rule)}`;
    return verdict === 'inconclusive' ? `${values} could be noise (${basis})` : `${values} (${basis})`;
}
function unknownReason(metric, side, model) {
    if (metric !== 'cost-per-case' || side === undefined || side.answers === 0)
        return 'nothing was measured';
    return `there is no price for ${model}. Add \`price:\` to it in aiops.yml`;
}

// EXTERNAL MODULE: ./.build/actions/eval-gate/judge.js + 1 modules
var judge = __webpack_require__(34135);
;// CONCATENATED MODULE: ./.build/actions/eval-gate/decide.js





/** At most so many cases become annotations of their own. */
const casesAtMost = 50;
/** What the figures mean under the rules. */
function decide(data, policy) {
    const judged = data.subjects.map((subject) => (0,judge/* judge */.S)(subject, policy));
    const nameIn = ({ subject }) => nameOf(subject, data.subjects);
    const { kept, waived, remarks } = (0,waivers/* applyWaivers */.Kw)([...judged.flatMap((one) => findingsOf(one, nameIn(one))), ...data.loosened.map(loosenedFinding)], policy.waivers, policy.today);
    const gone = data.loosened.filter(({ level }) => level === 'failure');
    const stillGone = gone.length > 0 && kept.some(({ rule, level }) => rule === 'test-changed' && level === 'failure');
    const byRules = (0,action_verdict/* worst */.QZ)(judged.map(({ verdict }) => verdict));
    const words = stillGone && byRules !== 'fail' && byRules !== 'error'
        ? { title: 'the test was taken away', headline: gone.map(({ message }) => message).join(', ') }
        : headlineOf(judged);
    return {
        verdict: (0,action_verdict/* worst */.QZ)([byRules, ...(stillGone ? ['fail'] : [])]),
        ...words,
        findings: [
            ...judged.flatMap((one) => unmeasured(one, nameIn(one))),
            ...kept,
            ...waived.map(waivedFinding),
            ...remarks,
        ],
    };
}
/** The rule holds; the prompt broke it: the annotation belongs on what the change touched. */
const onPrompt = ({ suite, prompt }) => ({
    suite,
    file: prompt,
    line: 1,
});
/** What could not be measured. Nobody can answer for that, so no waiver is applied to it. */
function unmeasured(judged, name) {
    const { subject, outcomes } = judged;
    const stopped = {
        rule: 'stopped',
        level: 'failure',
        title: `${name} was stopped`,
        message: sentenceOf(judged),
        ...onPrompt(subject),
    };
    const rules = outcomes.filter(({ verdict }) => verdict === 'error');
    return [...(subject.status === 'stopped' ? [stopped] : []), ...rules.map((one) => ruleFinding(one, subject, name))];
}
function findingsOf({ subject, outcomes, verdict, critical, waived }, name) {
    const broken = outcomes.filter((one) => one.waiver !== undefined || one.verdict === 'fail' || one.verdict === 'inconclusive');
    // A case that is waived is told in any case: it may be why the rest holds.
    const failing = verdict === 'fail' || verdict === 'inconclusive' ? subject.newlyFailing.examples : waived;
    return [
        ...broken.map((one) => ruleFinding(one, subject, name)),
        ...failing.slice(0, casesAtMost).map((example) => ({
            rule: 'newly-failing',
            level: critical.includes(example.id) ? 'failure' : 'warning',
            title: `${example.id} newly fails`,
            message: exampleMessage(example),
            subject: example.id,
            suite: subject.suite,
            ...placeOf(example),
        })),
        ...subject.errored.examples.slice(0, casesAtMost).map((example) => ({
            rule: 'errored',
            level: 'warning',
            title: `${example.id} could not be measured`,
            message: example.reason ?? 'no answer',
            subject: example.id,
            suite: subject.suite,
            ...placeOf(example),
        })),
    ];
}
function ruleFinding(one, subject, name) {
    const { metric } = one.outcome.rule;
    return {
        rule: metric,
        level: one.verdict === 'inconclusive' ? 'warning' : 'failure',
        title: `${name}: ${(0,figure/* titleOf */.Gg)(metric)}`,
        message: ruleSentence(one, subject),
        ...onPrompt(subject),
    };
}
const placeOf = ({ file, line }) => ({
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
});
function exampleMessage({ expected, base, head, reason }) {
    const lines = [
        expected === undefined ? undefined : `Expected: ${expected}`,
        base === undefined ? undefined : `Base: ${base}`,
        head === undefined ? undefined : `Head: ${head}`,
        reason,
    ].filter((line) => line !== undefined);
    return lines.length === 0 ? 'It passed at the base and fails now.' : lines.join('\n');
}
/** Somebody answers for it: it stays in sight, and decides nothing. */
function waivedFinding({ finding, waiver }) {
    const note = `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}.`;
    return { ...finding, level: 'notice', message: `${finding.message}\n${note}` };
}
function loosenedFinding({ message, level, file, line }) {
    return {
        rule: 'test-changed',
        level,
        title: 'This change loosens the test',
        message: level === 'warning' ? `${message}. What the base asks for stays in force here.` : `${message}.`,
        ...placeOf({ file, line }),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/shared/action/errors.js
var errors = __webpack_require__(83502);
// EXTERNAL MODULE: ./.build/shared/models/model.js
var models_model = __webpack_require__(25852);
// EXTERNAL MODULE: ./.build/shared/results/folder.js
var folder = __webpack_require__(64895);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./.build/actions/eval-gate/affected.js


/**
 * Whether a change can make a difference to a suite: its prompt, its cases, its models (with their recorded answers),
 * its graders or its rules. Everything else in a repository may change and costs nothing.
 */
function isAffected(source, changed, base) {
    const { settings, config, prompt } = source;
    const models = modelsOf(source, config);
    const files = [
        prompt,
        ...(settings?.cases ?? []),
        ...models.flatMap((model) => (model?.provider === 'replay' ? [model.file] : [])),
    ];
    const isMeant = picomatch(files, { dot: true });
    if (changed.some(({ path, from }) => files.includes(path) || isMeant(path) || (from !== undefined && isMeant(from))))
        return true;
    if (base === config)
        return false;
    return (!(0,external_node_util_.isDeepStrictEqual)(settings, base?.value.suites[source.suite]) ||
        !(0,external_node_util_.isDeepStrictEqual)(models, base && modelsOf(source, base)));
}
/** A prompt may name its own model, so without a list any model may be meant. */
function modelsOf({ settings }, { value }) {
    return settings?.models === undefined
        ? Object.values(value.models)
        : settings.models.map((name) => value.models[name]);
}

// EXTERNAL MODULE: ./.build/actions/eval-gate/example.js
var example = __webpack_require__(40569);
// EXTERNAL MODULE: ./.build/actions/eval-gate/pairing.js
var pairing = __webpack_require__(40395);
// EXTERNAL MODULE: ./.build/shared/action/nearest.js
var nearest = __webpack_require__(25051);
;// CONCATENATED MODULE: ./.build/actions/eval-gate/sources.js



/**
 * What there is to measure: the suites of the configuration, and each prompt found by `prompts:` that no suite names.
 * @throws UserError for a pattern that finds nothing and a suite that does not exist
 */
async function sourcesOf(config, tree, only) {
    const files = await tree.list();
    const suites = Object.entries(config.value.suites);
    const explicit = suites.flatMap(([suite, settings]) => settings.prompt.flatMap((pattern) => {
        const isMeant = picomatch(pattern, { dot: true });
        const found = files.filter((file) => isMeant(file));
        if (found.length > 0)
            return found.map((prompt) => ({ suite, prompt, settings, config }));
        const guess = (0,nearest/* nearest */.p)(pattern, files);
        const fix = guess === undefined ? `There is none in ${tree.label}.` : `Did you mean ${guess}?`;
        throw new errors/* UserError */.yo({
            ...config.locate(['suites', suite, 'prompt']),
            key: `suites.${suite}.prompt`,
            message: `no file ${pattern}.`,
            fix,
        });
    }));
    const named = new Set(explicit.map(({ prompt }) => prompt));
    const isPrompt = picomatch([...config.value.prompts], { dot: true });
    const implicit = files
        .filter((file) => isPrompt(file) && !named.has(file))
        .map((prompt) => ({ suite: sources_nameOf(prompt), prompt, config }));
    const all = [...explicit, ...implicit];
    if (only === undefined)
        return all;
    const names = new Set(all.map(({ suite }) => suite));
    const unknown = only.filter((name) => !names.has(name));
    if (unknown.length > 0) {
        throw new errors/* UserError */.yo(unknown.map((name) => {
            const guess = (0,nearest/* nearest */.p)(name, names);
            return {
                key: 'input suites',
                message: `there is no suite ${name}.`,
                fix: guess ? `Did you mean ${guess}?` : thereAre(names),
            };
        }));
    }
    return all.filter(({ suite }) => only.includes(suite));
}
const thereAre = (names) => names.size === 0 ? 'There is none.' : `There are: ${[...names].join(', ')}.`;
/** `prompts/triage.prompt.yml` → `prompts/triage` */
const sources_nameOf = (prompt) => prompt.replace(/\.prompt\.ya?ml$/, '');

;// CONCATENATED MODULE: ./.build/actions/eval-gate/measure.js








/** Measures every suite that the change can affect. Everything is read and checked before anything is asked. */
async function measure(asked, context) {
    const { revision, rules, clock } = context;
    const started = clock();
    const { base, head, changed = [] } = revision;
    const sources = await sourcesOf(rules.config, ruling(context), asked.suites);
    const baseConfig = context.trust.rules === 'base' ? rules.config : rules.stricter;
    const bases = base && baseConfig ? await sourcesOf(baseConfig, base).catch(nothingToCompare(context)) : [];
    const affected = sources.filter((source) => asked.all || base === undefined || isAffected(source, changed, baseConfig));
    const loosened = asked.suites === undefined ? removedSuites(sources, bases) : [];
    const unchanged = sources
        .filter((source) => source.settings !== undefined && !affected.includes(source))
        .map(unchangedSubject);
    const done = { subjects: [...unchanged], spent: 0 };
    if (affected.length > 0) {
        const plans = [];
        const { prepare } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(731), __webpack_require__.e(602), __webpack_require__.e(753)]).then(__webpack_require__.bind(__webpack_require__, 38753));
        for (const source of affected) {
            const prepared = await prepare(source, (0,pairing/* baseOf */.b)(source, sources, bases, changed), context);
            plans.push(...(prepared?.plans ?? []));
            loosened.push(...(prepared?.loosened ?? []));
        }
        const measured = await measurePlans(plans, asked, context);
        done.subjects.unshift(...measured.subjects);
        done.spent = measured.spent;
    }
    return {
        ...(base && { base: base.label }),
        head: head.label,
        subjects: (0,example/* limitExamples */.F)(done.subjects),
        loosened,
        spent: done.spent,
        ...(asked['max-cost'] !== undefined && { maxCost: asked['max-cost'] }),
        seconds: (clock() - started) / 1000,
    };
}
/** The side whose cases and graders count. */
const ruling = ({ trust, revision }) => trust.rules === 'base' && revision.base ? revision.base : revision.head;
async function measurePlans(plans, asked, context) {
    const { measurePlan } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(444), __webpack_require__.e(731), __webpack_require__.e(602), __webpack_require__.e(876)]).then(__webpack_require__.bind(__webpack_require__, 6876));
    const samples = await context.results.lines('samples.jsonl');
    const recorder = asked.record === undefined ? undefined : await (0,folder/* openLines */.e)((0,external_node_path_.resolve)(context.directory, asked.record));
    const open = measure_opener(context, recorder && ((line) => void recorder.write(line).catch(() => undefined)));
    const subjects = [];
    let spent = 0;
    try {
        // Also after an abort: what was not measured is told as stopped, and never missing.
        for (const plan of plans) {
            const budget = asked['max-cost'] === undefined ? undefined : asked['max-cost'] - spent;
            const measured = await measurePlan(plan, { context, open, samples, ...(budget !== undefined && { budget }) });
            subjects.push(measured.subject);
            spent += measured.spent;
        }
    }
    finally {
        // A line that could not be written is told here.
        await samples.close();
        await recorder?.close();
    }
    return { subjects, spent };
}
/** The same model on both sides is one: it has one limit of requests in flight, and no question is asked twice. */
function measure_opener(context, record) {
    const opened = new Map();
    return async ({ side, model, config }) => {
        const recorded = config.provider === 'replay' ? await side.modelTree.digest(config.file) : undefined;
        const key = JSON.stringify([config, recorded]);
        const open = async () => {
            try {
                const fresh = await context.model(model, config, side.modelTree);
                if (record === undefined)
                    return fresh;
                const { recording } = await __webpack_require__.e(/* import() */ 868).then(__webpack_require__.bind(__webpack_require__, 63868));
                return recording(fresh, record);
            }
            catch (error) {
                if (error instanceof models_model/* ModelError */.m && error.code === 'credentials')
                    throw new errors/* MissingCredentials */.Jl(error.message, { cause: error });
                throw error;
            }
        };
        const before = opened.get(key) ?? open();
        opened.set(key, before);
        return before;
    };
}
/** A base whose suites cannot be found is nothing to compare with: the change may well be its repair. */
function nothingToCompare({ log }) {
    return (error) => {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.warning(`Nothing of the base can be compared with: ${error.message}`);
        return [];
    };
}
function removedSuites(heads, bases) {
    const left = new Set(heads.map(({ suite }) => suite));
    const removed = new Set(bases.filter(({ suite, settings }) => settings !== undefined && !left.has(suite)).map(({ suite }) => suite));
    return [...removed].map((suite) => ({ message: `the suite ${suite} was removed`, level: 'failure' }));
}
const unchangedSubject = ({ suite, prompt, settings }) => ({
    suite,
    prompt,
    model: settings?.models?.join(', ') ?? '',
    status: 'unchanged',
    reason: 'nothing that it covers changed',
    total: 0,
    repeats: settings?.repeats ?? 1,
    outcomes: [],
    newlyFailing: none,
    criticalNewlyFailing: [],
    newlyPassing: none,
    flaky: none,
    errored: none,
    slices: [],
});
const none = { count: 0, examples: [] };

// EXTERNAL MODULE: ./.build/shared/report/shorten.js
var shorten = __webpack_require__(7152);
// EXTERNAL MODULE: ./.build/shared/report/width.js
var width = __webpack_require__(30613);
;// CONCATENATED MODULE: ./.build/shared/report/bars.js


const barLength = 10;
const labelLength = 24;
/** Percentage points below which a change is not worth a reader's eye. */
const worthSaying = 2;
/** Bars made of text, one row a line, for a place where every character has the same width. */
function bars(rows) {
    const labels = padded(rows.map(({ label }) => (0,shorten/* shorten */.V)(label.replace(/\s+/g, ' ').trim(), labelLength)), 'right');
    const counts = padded(rows.map(({ n }) => String(n)));
    const base = padded(rows.map((row) => share(row.base)));
    const head = padded(rows.map((row) => share(row.head)));
    const changes = padded(rows.map((row) => change(row.base, row.head)));
    const isCompared = rows.some((row) => row.base !== undefined);
    return rows
        .map((row, index) => {
        const start = `${labels[index]}  ${counts[index]}`;
        if (!isCompared)
            return `${start}  ${bar(row.head)} ${head[index]}`;
        return `${start}  base ${bar(row.base)} ${base[index]}   head ${bar(row.head)} ${head[index]}   ${changes[index]}`;
    })
        .map((line) => line.trimEnd())
        .join('\n');
}
/** All equally wide, with the space on the left, as for numbers, or on the right. */
function padded(texts, side = 'left') {
    const widths = texts.map((text) => (0,width/* textWidth */.s)(text));
    const widest = Math.max(0, ...widths);
    return texts.map((text, index) => {
        const space = ' '.repeat(widest - (widths[index] ?? 0));
        return side === 'left' ? space + text : text + space;
    });
}
function share(value) {
    return value === undefined ? '–' : `${Math.round(value * 100)} %`;
}
function bar(value = 0) {
    const full = Math.round(value * barLength);
    return '█'.repeat(full) + '░'.repeat(barLength - full);
}
function change(base, head) {
    const points = base === undefined ? 0 : Math.round(head * 100) - Math.round(base * 100);
    if (Math.abs(points) < worthSaying)
        return '';
    return `${points < 0 ? '−' : '+'}${Math.abs(points)} points`;
}

// EXTERNAL MODULE: ./.build/shared/report/document.js
var report_document = __webpack_require__(30056);
;// CONCATENATED MODULE: ./.build/shared/report/side-by-side.js

/** Of what is shown, how much may stand before the first difference. */
const before = 0.3;
/**
 * Two answers cut to at most `max` UTF-16 units each, around the first place where they differ. A cut end shows `…`.
 * Answers that are short enough come back whole.
 */
function sideBySide(base, head, max) {
    if (base.length <= max && head.length <= max)
        return { base, head };
    const from = startOf(base, firstDifference(base, head), max);
    return { base: cut(base, from, max), head: cut(head, from, max) };
}
function firstDifference(a, b) {
    const end = Math.min(a.length, b.length);
    let index = 0;
    while (index < end && a.charCodeAt(index) === b.charCodeAt(index))
        index += 1;
    return index;
}
/** Where to start: at the start of a word when one is near. */
function startOf(text, difference, max) {
    const earliest = difference - Math.floor(max * before);
    if (earliest <= 0)
        return 0;
    const word = text.slice(earliest, difference).search(/(?<=\s)\S/);
    return (0,shorten/* cutBefore */.m)(text, word === -1 ? earliest : earliest + word);
}
function cut(text, from, max) {
    const start = from > 0 ? '…' : '';
    const rest = text.slice(from);
    if (start.length + rest.length <= max)
        return start + rest;
    return `${start}${rest.slice(0, (0,shorten/* cutBefore */.m)(rest, max - start.length - 1)).trimEnd()}…`;
}

;// CONCATENATED MODULE: ./.build/actions/eval-gate/report-examples.js


const shown = 10;
/** Characters of one answer in a table. */
const cellLength = 220;
/** What newly fails with both answers side by side, then what newly passes, what is flaky and what has no answer. */
function exampleBlocks({ subject, critical, waived }) {
    const { newlyFailing, newlyPassing, flaky, errored } = subject;
    const full = [];
    if (critical.length > 0)
        full.push((0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)(critical.length === 1 ? 'A critical case newly fails' : 'Critical cases newly fail'), ': ', ...separated(critical.map(report_document/* code */.aY))));
    if (newlyFailing.count > 0) {
        full.push((0,report_document/* details */.zH)(summaryOf(subject), comparison(newlyFailing.examples.slice(0, shown)), ...restOf(newlyFailing)));
    }
    if (waived.length > 0)
        full.push((0,report_document/* paragraph */.FY)(`${waived.length} of them waived: `, ...separated(waived.map(({ id }) => (0,report_document/* code */.aY)(id)))));
    if (newlyPassing.count > 0)
        full.push(named(`${cases(newlyPassing.count)} newly ${newlyPassing.count === 1 ? 'passes' : 'pass'}`, newlyPassing));
    if (flaky.count > 0)
        full.push(named(`${cases(flaky.count)} flaky: not the same in every repeat`, flaky));
    if (errored.count > 0) {
        const lines = errored.examples
            .slice(0, shown)
            .map((example) => [...whereOf(example), `: ${example.reason ?? 'no answer'}`]);
        full.push((0,report_document/* details */.zH)([(0,report_document/* strong */.ko)(`${cases(errored.count)} could not be measured`)], (0,report_document/* list */.p_)(...lines), ...restOf(errored)));
    }
    const short = full.length === 0 ? [] : [(0,report_document/* paragraph */.FY)(...summaryOf(subject))];
    return { full, short };
}
const cases = (count) => (count === 1 ? '1 case' : `${count} cases`);
function summaryOf({ newlyFailing, newlyPassing, flaky }) {
    const fails = newlyFailing.count === 1 ? '1 case newly fails' : `${newlyFailing.count} cases newly fail`;
    const passes = newlyPassing.count === 1 ? 'newly passes' : 'newly pass';
    return [(0,report_document/* strong */.ko)(fails), `, ${newlyPassing.count} ${passes}${flaky.count > 0 ? `, ${flaky.count} flaky` : ''}`];
}
/** Both answers side by side; where texts are not to be shown, the cases alone. */
function comparison(examples) {
    if (examples.every(({ input }) => input === undefined))
        return (0,report_document/* list */.p_)(...examples.map(whereOf));
    const columns = ['case', 'input', 'expected', 'base', 'head'].map((title) => ({ title, align: 'left' }));
    return (0,report_document/* table */.tp)(columns, examples.map((example) => {
        const answers = sideBySide(example.base ?? '', example.head ?? '', cellLength);
        return [whereOf(example), [report_examples_cut(example.input)], [report_examples_cut(example.expected)], [answers.base], [answers.head]];
    }));
}
const report_examples_cut = (text = '') => sideBySide(text, text, cellLength).base;
function whereOf({ id, file, line, critical }) {
    const place = file === undefined ? [] : [' ', `${file}${line === undefined ? '' : `:${line}`}`];
    return [(0,report_document/* code */.aY)(id), ...place, ...(critical ? [' ', (0,report_document/* strong */.ko)('critical')] : [])];
}
function named(title, { examples, count }) {
    return (0,report_document/* details */.zH)([title], (0,report_document/* paragraph */.FY)(...separated(examples.map(({ id }) => (0,report_document/* code */.aY)(id))), count > examples.length ? ', …' : ''));
}
function restOf({ count, examples }) {
    const rest = count - Math.min(shown, examples.length);
    return rest > 0 ? [(0,report_document/* paragraph */.FY)(`${rest} more in the result file and the samples.`)] : [];
}
const separated = (items) => items.flatMap((item, at) => (at === 0 ? [item] : [', ', item]));

;// CONCATENATED MODULE: ./.build/actions/eval-gate/report-table.js



const marks = { pass: '✅', fail: '❌', inconclusive: '⚠️', skipped: '–', error: '🚫' };
/** One row a metric: base, head, change with its interval, the rules, and whether they hold. */
function figuresTable({ subject, outcomes }, data) {
    const columns = [
        { title: '', align: 'left' },
        { title: data.base === undefined ? 'base' : `base ${data.base}`, align: 'right' },
        { title: `head ${data.head}`, align: 'right' },
        { title: 'change (90 %)', align: 'right' },
        { title: 'rule', align: 'left' },
        { title: '', align: 'center' },
    ];
    const ruled = [...new Set(outcomes.map(({ outcome }) => outcome.rule.metric))];
    const { base, head } = subject;
    const rows = ruled
        .filter((metric) => metric !== 'errors' || subject.errored.count > 0)
        .map((metric) => row(metric, outcomes));
    // Cost and time are asked about even where no rule is on them.
    const facts = ['latency-p95', 'cost-per-case']
        .filter((metric) => !ruled.includes(metric))
        .map((metric) => [[(0,figure/* titleOf */.Gg)(metric)], [baseValue(metric)], [headValue(metric)], ['–'], ['–'], ['']]);
    return (0,report_document/* table */.tp)(columns, [...rows, ...facts]);
    function row(metric, all) {
        const mine = all.filter(({ outcome }) => outcome.rule.metric === metric);
        const comparison = mine.find(({ outcome }) => outcome.comparison)?.outcome.comparison;
        const change = comparison ? `${(0,figure/* changeText */.k0)(metric, comparison.change)} (${(0,figure/* intervalText */.Bt)(metric, comparison)})` : '–';
        const mark = (0,action_verdict/* worst */.QZ)(mine.map(({ verdict }) => verdict));
        const waiver = mine.find((one) => one.waiver)?.waiver;
        const waived = waiver === undefined ? [] : [` waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}`];
        return [
            [(0,figure/* titleOf */.Gg)(metric)],
            [comparison ? (0,figure/* valueText */.Ru)(metric, comparison.base) : baseValue(metric)],
            [comparison ? (0,figure/* valueText */.Ru)(metric, comparison.head) : headValue(metric)],
            [change],
            [mine.map(({ outcome }) => (0,figure/* limitText */.PW)(outcome.rule)).join(', '), ...waived],
            [marks[mark]],
        ];
    }
    function baseValue(metric) {
        return base === undefined || metric === 'newly-failing' ? '–' : (0,figure/* valueText */.Ru)(metric, (0,figure/* figureOf */.Mn)(metric, base));
    }
    function headValue(metric) {
        const value = metric === 'newly-failing' ? subject.newlyFailing.count : head && (0,figure/* figureOf */.Mn)(metric, head);
        return (0,figure/* valueText */.Ru)(metric, value);
    }
}

;// CONCATENATED MODULE: ./.build/actions/eval-gate/report.js









/** A share of a drop that is nearly all of it. */
const mostOfIt = 0.8;
/** As the literature calls them. */
const methods = {
    tango: "Tango's score test",
    'paired-t': 'paired t test',
    'clustered-t': 't test by clusters',
    'equal-differences': 'exact bound for equal differences',
    'paired-bootstrap': 'paired bootstrap',
};
/** The parts of the report in the order in which a reviewer asks. */
function report(data, decision, policy) {
    const judged = data.subjects.filter(({ status }) => status !== 'unchanged').map((subject) => (0,judge/* judge */.S)(subject, policy));
    const unchanged = data.subjects.filter(({ status }) => status === 'unchanged');
    const several = judged.length > 1;
    return [
        ...whatToDo(decision),
        ...judged.flatMap((one) => subjectSections(one, data, several)),
        ...loosened(data),
        ...(unchanged.length === 0 ? [] : [{ id: 'unchanged suites', priority: 6, blocks: [unchangedBlock(unchanged)] }]),
        ...(judged.length === 0 ? [] : [{ id: 'how it was measured', priority: 5, blocks: [how(judged, data)] }]),
    ];
}
function whatToDo({ verdict }) {
    if (verdict !== 'fail')
        return [];
    const text = [
        'To merge: fix the prompt, or a maintainer sets the label ',
        (0,report_document/* code */.aY)('aiops:accept'),
        ' on this pull request.',
    ];
    return [{ id: 'what to do', priority: 1, blocks: [(0,report_document/* paragraph */.FY)(...text)] }];
}
function subjectSections(judged, data, several) {
    const { subject, verdict } = judged;
    const name = nameOf(subject, data.subjects);
    const where = verdict === 'fail' ? mainSlice(subject) : undefined;
    const heading = [
        ...(several ? [(0,report_document/* paragraph */.FY)(`${action_verdict/* verdictIcons */.qi[verdict]} `, (0,report_document/* strong */.ko)(name), `: ${sentenceOf(judged)}`)] : []),
        ...(where === undefined ? [] : [(0,report_document/* paragraph */.FY)(...where)]),
    ];
    const table = figuresTable(judged, data);
    const advice = adviceOf(judged);
    const shown = verdict === 'pass' ? [(0,report_document/* details */.zH)([`figures of ${name}`], table, ...advice)] : [table, ...advice];
    const examples = exampleBlocks(judged);
    const slices = slicesOf(subject);
    return [
        { id: `figures of ${name}`, priority: verdict === 'pass' ? 4 : 2, blocks: [...heading, ...shown], short: heading },
        ...(examples.full.length === 0
            ? []
            : [{ id: `cases of ${name}`, priority: 3, blocks: examples.full, short: examples.short }]),
        ...(slices.length === 0 ? [] : [{ id: `slices of ${name}`, priority: 4, blocks: slices }]),
    ];
}
/** For what did not decide: how many cases would. */
function adviceOf({ subject, outcomes }) {
    const lines = outcomes.flatMap(({ outcome: { comparison }, verdict }) => {
        if (verdict !== 'inconclusive' || comparison === undefined)
            return [];
        if (comparison.tooFew)
            return [[`Too few cases to tell: ${comparison.pairs}. Ten is the least, a hundred is better.`]];
        if (comparison.needed === undefined)
            return [];
        return [[`About ${Math.ceil(comparison.needed)} cases like these would tell; the suite has ${comparison.pairs}.`]];
    });
    const noBase = subject.noBase === undefined
        ? []
        : [[`Nothing to compare with: ${subject.noBase}. Rules on regressions do not apply.`]];
    const all = [...lines, ...noBase];
    return all.length === 0 ? [] : [(0,report_document/* list */.p_)(...all)];
}
/** The group of cases that nearly all of a drop comes from, when there is one. */
function mainSlice({ slices }) {
    const dropOf = ({ cases, base = 0, head }) => cases * Math.max(0, base - head);
    for (const slice of slices) {
        const others = slices.filter(({ tag }) => tag === slice.tag);
        const drop = others.reduce((sum, other) => sum + dropOf(other), 0);
        const cases = others.reduce((sum, other) => sum + other.cases, 0);
        // What nearly all cases belong to tells nothing.
        if (slice.base === undefined || slice.cases >= mostOfIt * cases)
            continue;
        if (drop === 0 || dropOf(slice) < mostOfIt * drop)
            continue;
        const values = `, ${(0,format/* formatPercent */.l9)(slice.base, 0)} → ${(0,format/* formatPercent */.l9)(slice.head, 0)}.`;
        return ['Nearly all of it is ', (0,report_document/* code */.aY)(`${slice.tag}: ${slice.value}`), values];
    }
    return undefined;
}
function slicesOf({ slices }) {
    const tags = [...new Set(slices.map(({ tag }) => tag))];
    return tags.map((tag) => {
        const rows = slices
            .filter((slice) => slice.tag === tag)
            .map(({ value, cases, base, head }) => ({ label: value, n: cases, head, ...(base !== undefined && { base }) }));
        return (0,report_document/* details */.zH)([(0,report_document/* strong */.ko)(`By ${tag}`)], (0,report_document/* fence */.EU)(bars(rows)));
    });
}
function loosened({ loosened: changes }) {
    if (changes.length === 0)
        return [];
    const items = changes.map(({ message, level }) => [
        message,
        level === 'warning' ? ": the base's rule stays in force" : '',
    ]);
    return [
        {
            id: 'what changed in the tests',
            priority: 2,
            blocks: [(0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)('This change loosens the test')), (0,report_document/* list */.p_)(...items)],
        },
    ];
}
function unchangedBlock(subjects) {
    const names = [...new Set(subjects.map(({ suite }) => suite))];
    return (0,report_document/* details */.zH)([`${names.length} ${names.length === 1 ? 'suite is' : 'suites are'} not affected by this change`], (0,report_document/* paragraph */.FY)(names.join(', ')));
}
const report_countOf = (answers) => (answers === 1 ? '1 answer' : `${(0,format/* formatCount */.B4)(answers)} answers`);
function how(judged, data) {
    const sides = judged.flatMap(({ subject: { base, head } }) => [base, head].flatMap((side) => side ?? []));
    const sum = (pick) => sides.reduce((all, side) => all + pick(side), 0);
    const recorded = sum((side) => side.recorded);
    const unpriced = sum((side) => side.unpriced);
    const asked = sum((side) => side.answers) - recorded;
    // What was recorded costs nothing now, with a known price or without.
    const spent = unpriced > 0 && asked > 0
        ? `at least ${(0,format/* formatMoney */.up)(data.spent)} (${report_countOf(unpriced)} without a known price)`
        : (0,format/* formatMoney */.up)(data.spent);
    const answers = `${report_countOf(sum((side) => side.answers))}${recorded > 0 ? `, ${recorded} of them recorded` : ''}`;
    const lines = judged.flatMap(({ subject, outcomes }) => outcomes.flatMap(({ outcome: { rule, comparison } }) => {
        if (comparison === undefined)
            return [];
        const { method, pairs, p, beside, detectable } = comparison;
        const second = beside === undefined ? '' : `, ${beside.name} p = ${beside.p.toPrecision(2)}`;
        const smallest = detectable === undefined ? '' : `; it can show a ${(0,figure/* worseText */.EJ)(rule.metric, detectable)} or more`;
        const name = nameOf(subject, data.subjects);
        return [
            [
                `${name}, ${(0,figure/* titleOf */.Gg)(rule.metric)}: ${methods[method] ?? method} over ${pairs} pairs, p = ${p.toPrecision(2)}${second}${smallest}.`,
            ],
        ];
    }));
    const limit = data.maxCost === undefined ? '' : ` of ${(0,format/* formatMoney */.up)(data.maxCost)}`;
    const summary = `${answers}; ${spent}${limit}; ${(0,format/* formatDuration */.a3)(data.seconds * 1000)}.`;
    return (0,report_document/* details */.zH)([(0,report_document/* strong */.ko)('How this was measured')], (0,report_document/* paragraph */.FY)(summary), ...(lines.length === 0 ? [] : [(0,report_document/* list */.p_)(...lines)]));
}

;// CONCATENATED MODULE: ./.build/actions/eval-gate/definition.js








/** Blocks a change that makes the answers of a prompt worse. */
const evalGate = defineAction({
    name: 'eval-gate',
    description: 'Blocks a pull request that makes a prompt worse: base and head answer the same cases, and statistics decide',
    icon: 'shield',
    color: 'green',
    version: 1,
    inputs: schemas/* object */.Ikc({
        suites: (0,inputs/* list */.p_)('Names of the suites to measure, separated by commas. Default: every suite that the change can affect.'),
        all: (0,inputs/* boolean */.zM)('Measure the suites that the change cannot affect as well.', false),
        'max-cost': (0,inputs/* quantity */.au)('The most that this run may cost, such as `$2.00`. It stops there, and the verdict is `error`.', quantity/* parseMoney */.g7),
        record: (0,inputs/* text */.Qq)('File to write all answers to, relative to `working-directory`, to be replayed by the provider `replay`.'),
    }),
    data: data/* dataSchema */.y3,
    outputs: {
        'pass-rate': {
            description: 'Lowest pass rate of the suites measured, 0 to 1.',
            value: (data) => lowest(data, ({ passRate }) => passRate),
        },
        cost: { description: 'US dollars spent by this run; empty when a price is not known.', value: costOf },
        cases: { description: 'How many cases were measured.', value: (data) => total(data, ({ cases }) => cases) },
        'newly-failing': {
            description: 'How many cases passed at the base and fail at the head.',
            value: (data) => data.subjects.reduce((sum, { newlyFailing }) => sum + newlyFailing.count, 0),
        },
    },
    measure: measure,
    decide: decide,
    report: report,
    files: async (data, _decision, results) => {
        if (data.subjects.every(({ head }) => head === undefined))
            return [];
        const { writeJUnit } = await __webpack_require__.e(/* import() */ 372).then(__webpack_require__.bind(__webpack_require__, 5372));
        return [await writeJUnit(data, results), `${results.path}/samples.jsonl`];
    },
});
const figures = ({ subjects }) => subjects.flatMap(({ head }) => head ?? []);
const total = (data, pick) => figures(data).reduce((sum, each) => sum + pick(each), 0);
function lowest(data, pick) {
    const values = figures(data).flatMap((each) => pick(each) ?? []);
    return values.length === 0 ? undefined : Math.min(...values);
}
/** What was recorded costs nothing now, with a known price or without. */
function costOf(data) {
    const sides = data.subjects.flatMap(({ base, head }) => [base, head].flatMap((side) => side ?? []));
    const isKnown = sides.every(({ unpriced, answers, recorded }) => unpriced === 0 || answers === recorded);
    return isKnown ? data.spent : undefined;
}


/***/ }),

/***/ 40569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limitExamples),
/* harmony export */   Q: () => (/* binding */ exampleOf)
/* harmony export */ });
/** Examples in a result file, of all suites together. */
const examplesAtMost = 200;
/** Characters of one text in the result file. The samples hold all of it. */
const textAtMost = 600;
/** A case for people to look at: the first answer that did not pass, else the first there is. */
function exampleOf({ case: testCase, base, head }, showText) {
    const headSample = telling(head);
    const baseSample = base && telling(base);
    const error = headSample?.error ?? baseSample?.error;
    const reason = error?.message ?? headSample?.grades.find(({ pass }) => !pass)?.reason;
    return {
        id: testCase.id,
        file: testCase.file,
        line: testCase.line,
        critical: testCase.critical,
        tags: { ...testCase.tags },
        ...(showText && {
            input: cut(inputOf(testCase)),
            ...(testCase.expected !== undefined && { expected: cut(textOf(testCase.expected)) }),
            ...(baseSample?.answer && { base: cut(baseSample.answer.text) }),
            ...(headSample?.answer && { head: cut(headSample.answer.text) }),
        }),
        // Reasons of graders quote the answer; errors of models do not.
        ...(reason !== undefined && (showText || error !== undefined) && { reason: cut(reason) }),
    };
}
const telling = (samples) => samples.find(({ error }) => error !== undefined) ?? samples.find(({ pass }) => pass === false) ?? samples[0];
function inputOf({ vars }) {
    const values = Object.values(vars);
    return values.length === 1 ? textOf(values[0]) : textOf(vars);
}
const textOf = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
const cut = (text) => (text.length <= textAtMost ? text : `${text.slice(0, textAtMost - 1)}…`);
/** The same figures with no more examples than a result file may hold: what newly fails comes first. */
function limitExamples(subjects) {
    let left = examplesAtMost;
    const limited = subjects.map((subject) => ({ ...subject }));
    const take = ({ count, examples }) => {
        const kept = examples.slice(0, left);
        left -= kept.length;
        return { count, examples: kept };
    };
    for (const kind of ['newlyFailing', 'errored', 'flaky', 'newlyPassing']) {
        for (const subject of limited)
            subject[kind] = take(subject[kind]);
    }
    return limited;
}


/***/ }),

/***/ 41255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   EJ: () => (/* binding */ worseText),
/* harmony export */   FT: () => (/* binding */ changeUnit),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Mn: () => (/* binding */ figureOf),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   k0: () => (/* binding */ changeText)
/* harmony export */ });
/* harmony import */ var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55258);

const writings = {
    'pass-rate': { title: 'pass rate', value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9, change: 'points' },
    score: { title: 'score', value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9, change: 'points' },
    'latency-p50': { title: 'latency p50', value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3, change: 'ratio' },
    'latency-p95': { title: 'latency p95', value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3, change: 'ratio' },
    'cost-per-case': { title: 'cost per case', value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoney */ .up, change: 'ratio' },
    'newly-failing': { title: 'newly failing', value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4, change: 'points' },
    errors: { title: 'errors', value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9, change: 'points' },
};
const titleOf = (metric) => writings[metric].title;
const valueText = (metric, value) => value === undefined ? 'unknown' : writings[metric].value(value);
/** The figure of one side that a rule on this metric is about; `undefined` where it is not known, or is of both sides. */
function figureOf(metric, figures) {
    switch (metric) {
        case 'pass-rate':
            return figures.passRate;
        case 'score':
            return figures.score;
        case 'latency-p50':
            return figures.latencyP50;
        case 'latency-p95':
            return figures.latencyP95;
        case 'cost-per-case':
            return figures.costPerCase;
        case 'errors':
            return figures.cases === 0 ? undefined : figures.errors / figures.cases;
        case 'newly-failing':
            return undefined;
    }
}
/** `−15.0` points or `−4.1 %`, with a real minus and a plus. */
function changeText(metric, change) {
    const percent = (0,_shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(change);
    const signed = change > 0 && /[1-9]/.test(percent) ? `+${percent}` : percent;
    return writings[metric].change === 'points' ? signed.replace(' %', '') : signed;
}
const changeUnit = (metric) => (writings[metric].change === 'points' ? ' points' : '');
/** `−21.0 to −9.2` */
function intervalText(metric, { interval }) {
    return `${changeText(metric, interval.low)} to ${changeText(metric, interval.high)}`;
}
/** `≥ 90.0 %`, `drop ≤ 2.0 points`, `no drop`, `≤ 2.5 s`, `rise ≤ 20.0 %`: what a reader sees of a rule. */
function limitText({ metric, kind, limit, prove }) {
    if (kind === 'min')
        return `≥ ${valueText(metric, limit)}`;
    if (kind === 'max')
        return `≤ ${valueText(metric, limit)}`;
    const proven = prove ? ', proven' : '';
    const [direction, size] = worseBy(metric, limit);
    return limit === 0 ? `no ${direction}${proven}` : `${direction} ≤ ${size}${proven}`;
}
/** `drop of 4.1 points`, `rise of 12.0 %` */
const worseText = (metric, size) => worseBy(metric, size).join(' of ');
const worseBy = (metric, size) => writings[metric].change === 'points'
    ? ['drop', `${(0,_shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(size).replace(' %', '')} points`]
    : ['rise', (0,_shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(size)];


/***/ }),

/***/ 34135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ isRate),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./.build/shared/action/verdict.js
var verdict = __webpack_require__(33600);
;// CONCATENATED MODULE: ./.build/shared/statistics/holm.js
/**
 * Which of several tests are rejected when together they may be wrong with probability `alpha` (Holm 1979): the
 * smallest p against α/k, the next against α/(k − 1), and none after the first that is not. In the order given.
 */
function holm(pValues, alpha) {
    const rejected = pValues.map(() => false);
    const ordered = pValues.map((p, at) => ({ p, at })).sort((a, b) => a.p - b.p);
    for (const [rank, { p, at }] of ordered.entries()) {
        if (!(p <= alpha / (ordered.length - rank)))
            break;
        rejected[at] = true;
    }
    return rejected;
}

// EXTERNAL MODULE: ./.build/shared/statistics/regression.js
var regression = __webpack_require__(51495);
// EXTERNAL MODULE: ./.build/shared/trust/waivers.js
var waivers = __webpack_require__(36586);
;// CONCATENATED MODULE: ./.build/actions/eval-gate/judge.js




/** One-sided level of the gate. */
const alpha = 0.05;
/** Two comparisons of floating-point figures are the same within this. */
const tolerance = 1e-12;
/** The verdict of each rule and of the suite: the worst rule decides. */
function judge(subject, policy) {
    if (subject.status === 'unchanged')
        return { subject, verdict: 'skipped', outcomes: [], waived: [], critical: [] };
    const inForce = policy.waivers.filter((waiver) => (0,waivers/* isInForce */.fx)(waiver, policy.today));
    const waiverOf = (rule, id) => inForce.find((waiver) => (0,waivers/* covers */.hU)(waiver, { rule, suite: subject.suite, ...(id !== undefined && { subject: id }) }));
    const isWaived = (id) => waiverOf('newly-failing', id) !== undefined;
    const waived = subject.newlyFailing.examples.filter(({ id }) => isWaived(id));
    const critical = subject.criticalNewlyFailing.filter((id) => !isWaived(id));
    const rejected = rejections(subject.outcomes);
    const outcomes = subject.outcomes.map((outcome, at) => {
        const verdict = verdictOf(outcome, {
            rejected: rejected.get(at) === true,
            waived: waived.length,
            compared: subject.base !== undefined,
        });
        const waiver = verdict === 'fail' || verdict === 'inconclusive' ? waiverOf(outcome.rule.metric) : undefined;
        return waiver === undefined ? { outcome, verdict } : { outcome, verdict: 'pass', waiver };
    });
    const verdicts = outcomes.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'skipped');
    if (critical.length > 0)
        verdicts.push('fail');
    // What was measured before a stop can show that it is worse, but never that it is not.
    if (subject.status === 'stopped')
        verdicts.push('error');
    return { subject, verdict: verdicts.length === 0 ? 'pass' : (0,verdict/* worst */.QZ)(verdicts), outcomes, waived, critical };
}
/** Which regression rules show a drop, with the level shared among them by Holm's method. */
function rejections(outcomes) {
    const tests = outcomes.flatMap(({ comparison }, at) => (comparison === undefined ? [] : [{ at, p: comparison.p }]));
    const rejected = holm(tests.map(({ p }) => p), alpha);
    return new Map(tests.map(({ at }, test) => [at, rejected[test] === true]));
}
function verdictOf({ rule, value, comparison }, { rejected, waived, compared }) {
    if (rule.kind === 'max-regression') {
        if (comparison === undefined)
            return value === undefined || compared ? 'error' : 'skipped';
        // Rates may drop and the others may rise: both are a drop of −change for the others.
        const change = isRate(rule.metric) ? comparison.change : -comparison.change;
        return (0,regression/* regressionVerdict */.F)({
            change,
            margin: rule.limit,
            rejected,
            proven: comparison.pProve <= alpha,
            prove: rule.prove,
        });
    }
    if (value === undefined)
        return 'error';
    if (rule.kind === 'min')
        return value >= rule.limit - tolerance ? 'pass' : 'fail';
    if (rule.metric === 'errors')
        return value <= rule.limit + tolerance ? 'pass' : 'error';
    const counted = rule.metric === 'newly-failing' ? value - waived : value;
    return counted <= rule.limit + tolerance ? 'pass' : 'fail';
}
const isRate = (metric) => metric === 'pass-rate' || metric === 'score';


/***/ }),

/***/ 40395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ pairModels),
/* harmony export */   b: () => (/* binding */ baseOf)
/* harmony export */ });
/** The base's source of a head's: the same suite with the same prompt, with what it was renamed from, or its only one. */
function baseOf(head, heads, bases, changed) {
    const same = bases.filter(({ suite }) => suite === head.suite);
    const before = changed.find(({ path, kind }) => path === head.prompt && kind === 'renamed')?.from;
    const exact = same.find(({ prompt }) => prompt === head.prompt) ?? same.find(({ prompt }) => prompt === before);
    if (exact !== undefined)
        return exact;
    const renamed = bases.find(({ prompt, settings }) => prompt === before && settings === undefined);
    if (renamed !== undefined && head.settings === undefined)
        return renamed;
    const alone = heads.filter(({ suite }) => suite === head.suite).length === 1 && same.length === 1;
    return alone ? same[0] : undefined;
}
/** Models of both sides by name; a single one on each side is a pair whatever its name: it was swapped. */
function pairModels(head, base) {
    const [only] = base?.models ?? [];
    if (head.models.length === 1 && base?.models.length === 1)
        return head.models.map((model) => ({ head: model, ...(only && { base: only }) }));
    return head.models.map((model) => {
        const same = base?.models.find(({ name }) => name === model.name);
        return { head: model, ...(same && { base: same }) };
    });
}


/***/ }),

/***/ 83502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ MissingCredentials),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * Something the user can put right. It is shown without a stack. Everything else that is thrown is a bug and keeps
 * its stack and cause.
 */
class UserError extends Error {
    name = 'UserError';
    problems;
    constructor(problems, options) {
        const list = typeof problems === 'string' ? [{ message: problems }] : [problems].flat();
        super(list.map(describe).join('\n'), options);
        this.problems = list;
    }
}
/** There is nothing to sign in with. On a fork's event that is as it should be, and the verdict is `skipped`. */
class MissingCredentials extends UserError {
    name = 'MissingCredentials';
}
/** `aiops.yml:14:7: suites.triage.gate: no such rule. Did you mean …?` */
function describe(problem) {
    const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
    return [place, problem.key, [problem.message, problem.fix].filter(Boolean).join(' ')].filter(Boolean).join(': ');
}
/** The message of anything thrown, with those of its causes. */
function messageOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const cause = error.cause === undefined ? '' : messageOf(error.cause);
    return cause && !error.message.includes(cause) ? `${error.message}: ${cause}` : error.message;
}


/***/ }),

/***/ 21084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   n1: () => (/* binding */ inputsFromEnvironment),
/* harmony export */   oU: () => (/* binding */ inputMeta),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29396);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41137);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25051);



const inputMeta = zod__WEBPACK_IMPORTED_MODULE_2__/* .registry */ .u5();
function describeAs(schema, meta) {
    inputMeta.add(schema, meta);
    return schema;
}
const optional = (schema) => schema.optional();
const text = (description, only = {}) => describeAs(optional(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), { description, ...only });
const textOr = (description, value) => describeAs(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default(value), { description, default: value });
const choice = (description, values, value) => describeAs(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(values, { error: () => `must be one of ${values.join(', ')}` }).default(value), { description: `${description} One of ${values.map((one) => `\`${one}\``).join(', ')}.`, default: value });
/** YAML 1.2 booleans, as GitHub documents them for `getBooleanInput`. */
const booleans = {
    true: true,
    True: true,
    TRUE: true,
    false: false,
    False: false,
    FALSE: false,
};
const boolean = (description, value) => describeAs(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .refine((given) => Object.hasOwn(booleans, given), 'must be true or false')
    .transform((given) => booleans[given] ?? value)
    .default(value), { description, default: String(value), flag: true });
/** Separated by commas or line ends; white space around and empty items do not count. */
const list = (description) => describeAs(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .transform((given) => given
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== ''))
    .optional(), { description });
/** A number with its unit, by a parser that throws a plain sentence. */
const quantity = (description, parse) => describeAs(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .transform((given, context) => {
    try {
        return parse(given);
    }
    catch (error) {
        context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
        return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
    }
})
    .optional(), { description });
/** `INPUT_FAIL-ON` → `fail-on`, for the inputs of this schema. */
function inputsFromEnvironment(schema, env) {
    return Object.fromEntries(Object.keys(schema.shape).map((name) => [name, env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim()]));
}
/** @throws UserError with all problems at once. */
function parseInputs(schema, raw) {
    const names = Object.keys(schema.shape);
    const unknown = Object.keys(raw).filter((name) => !names.includes(name));
    const problems = unknown.map((name) => ({
        key: name,
        message: 'no such input.',
        fix: didYouMean(name, names),
    }));
    const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== ''));
    const parsed = schema.safeParse(Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name))), {
        jitless: true,
    });
    for (const issue of parsed.error?.issues ?? []) {
        const name = String(issue.path[0]);
        problems.push({ key: `input ${name}`, message: `${issue.message}, not "${given[name] ?? ''}".` });
    }
    if (!parsed.success || problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    return parsed.data;
}
function didYouMean(name, names) {
    const guess = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names);
    return guess === undefined ? `There are: ${names.join(', ')}.` : `Did you mean ${guess}?`;
}


/***/ }),

/***/ 25051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The name that was probably meant, `undefined` when none is near: at most a third of the letters may differ. */
function nearest(name, names) {
    let best;
    let least = Math.max(1, Math.floor(name.length / 3)) + 1;
    for (const candidate of names) {
        const apart = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), candidate.toLowerCase());
        if (apart < least) {
            least = apart;
            best = candidate;
        }
    }
    return best;
}


/***/ }),

/***/ 33600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   VC: () => (/* binding */ failsJob),
/* harmony export */   qi: () => (/* binding */ verdictIcons)
/* harmony export */ });
/* unused harmony exports verdictSchema, findingSchema, decisionSchema, failOnSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41137);

/**
 * `skipped`: nothing it covers changed, or there are no credentials on a fork's event. `error`: it could not be
 * measured. `inconclusive`: the data do not tell. None of these is ever shown as a pass.
 */
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'skipped', 'error']);
/** As a reader sees it first. */
const verdictIcons = {
    pass: '✅',
    fail: '❌',
    inconclusive: '⚠️',
    skipped: '⏭️',
    error: '🚫',
};
const severity = { skipped: 0, pass: 1, inconclusive: 2, fail: 3, error: 4 };
/** The verdict of several: the worst decides; nothing at all is `skipped`. */
function worst(verdicts) {
    return verdicts.reduce((a, b) => (severity[b] > severity[a] ? b : a), 'skipped');
}
/** Something a reviewer should look at. `file` is relative to the working directory. */
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** What kind of finding, stable over runs: `regression`, `newly-failing`. */
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['failure', 'warning', 'notice']),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The case it is about, by its id, for a waiver to name. */
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** The suite it is about, for a waiver to name. */
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional(),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional(),
    fix: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    verdict: verdictSchema,
    /** One line, enough to decide by. Plain text. */
    headline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Shorter, for the heading of a report; the headline then stands below it. */
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema),
});
const failOnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'inconclusive', 'never']);
/** Whether a job with this verdict fails. An `error` always does: what was not measured cannot be waved through. */
function failsJob(verdict, failOn) {
    if (verdict === 'error')
        return true;
    if (failOn === 'never')
        return false;
    return verdict === 'fail' || (verdict === 'inconclusive' && failOn === 'inconclusive');
}


/***/ }),

/***/ 55258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   up: () => (/* binding */ formatMoney)
/* harmony export */ });
/** US dollars: `$0.0021`, `$0.23`, `$2.00`, `$2,290`. Below a dollar two digits that count, from a thousand no cents. */
function formatMoney(dollars) {
    const size = Math.abs(dollars);
    const leadingZeros = size > 0 && size < 1 ? -Math.floor(Math.log10(size)) - 1 : 0;
    const decimals = size >= 1000 ? 0 : Math.min(100, Math.max(2, leadingZeros + 2));
    const text = size.toFixed(decimals).replace(/(\.\d\d\d*?)0+$/, '$1');
    return `${minus(dollars, text)}$${grouped(text)}`;
}
/** Milliseconds: `0.4 ms`, `250 ms`, `1.8 s`, `14.2 s`, `1 min 30 s`, `2 h 5 min`, `7 d`. Three digits that count. */
function formatDuration(milliseconds) {
    const size = Math.abs(milliseconds);
    const sign = minus(milliseconds, String(size));
    if (size < 999.5)
        return `${sign}${short(size)} ms`;
    if (size < 59_950)
        return `${sign}${short(size / 1000)} s`;
    const seconds = Math.round(size / 1000);
    if (seconds < 3600)
        return sign + both(Math.floor(seconds / 60), 'min', seconds % 60, 's');
    const minutes = Math.round(seconds / 60);
    if (minutes < 1440)
        return sign + both(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
    const hours = Math.round(minutes / 60);
    return sign + both(Math.floor(hours / 24), 'd', hours % 24, 'h');
}
/** A fraction: 0.815 → `81.5 %`. */
function formatPercent(fraction, decimals = 1) {
    const text = Math.abs(times100(fraction)).toFixed(decimals);
    return `${minus(fraction, text)}${text} %`;
}
/** A whole number with its thousands apart: `1,234,567`. */
function formatCount(count) {
    const text = Math.abs(count).toFixed(0);
    return minus(count, text) + grouped(text);
}
/** A real minus sign, and none before what is shown as zero. */
const minus = (value, shown) => (value < 0 && /[1-9]/.test(shown) ? '−' : '');
const grouped = (text) => text.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
const short = (value) => String(Number(value.toPrecision(3)));
/** 0.285 × 100 is 28.499999999999996 in binary, and would be rounded down. */
const times100 = (fraction) => Number((fraction * 100).toPrecision(12));
const both = (large, unit, small, part) => small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${part}`;


/***/ }),

/***/ 19728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ money),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   g7: () => (/* binding */ parseMoney),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   zO: () => (/* binding */ fraction)
/* harmony export */ });
/* unused harmony exports parseDuration, parseFraction, parseCount */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41137);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502);


// A number as people write it: 1200, 1,200, 0.5, .5, 1e-6.
const NUMBER = '(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?';
const QUANTITY = new RegExp(`^(\\$?)\\s*(${NUMBER})\\s*([A-Za-z%$]*)$`);
const DURATIONS = { ms: 1, s: 1e3, min: 6e4, h: 36e5, d: 864e5 };
const COUNTS = { '': 1, k: 1e3, K: 1e3, M: 1e6, B: 1e9 };
const SHARES = { '%': 1e-2, point: 1e-2, points: 1e-2 };
function read(text) {
    const [, dollar, amount, unit] = QUANTITY.exec(text.trim()) ?? [];
    if (amount === undefined || unit === undefined)
        return undefined;
    const number = Number(amount.replaceAll(',', ''));
    return Number.isFinite(number) ? { dollar: dollar === '$', amount: number, unit } : undefined;
}
/** Without the noise of binary fractions: 1.005 s is 1005 ms. */
const times = (amount, factor) => Number((amount * factor).toPrecision(12));
/**
 * `2500 ms`, `2 s`, `1 min`, `2 h`, `7 d` → milliseconds, 0 or more.
 * @throws UserError, with a sentence to which `, not "…"` can be added; so do the others here.
 */
function parseDuration(text) {
    const given = read(text);
    if (given?.unit === '' && !given.dollar)
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`must have a unit: write ${text.trim()} ms`);
    const factor = given && !given.dollar && DURATIONS[given.unit];
    if (!factor)
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('must be a time with its unit (ms, s, min, h, d), such as 2500 ms or 2 s');
    return times(given.amount, factor);
}
/** `$0.01`, `0.01 USD` or a bare number → US dollars, 0 or more. */
function parseMoney(text) {
    const given = read(text);
    const known = given && (given.dollar ? given.unit === '' : given.unit === '' || given.unit === 'USD');
    if (!known)
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('must be an amount in US dollars, such as $0.01');
    return given.amount;
}
/** `20 %`, `2 points`, or a bare number up to 1 → a fraction, 0 or more: 0.2, 0.02. */
function parseFraction(text) {
    const given = read(text);
    if (given?.unit === '' && !given.dollar) {
        if (given.amount > 1)
            throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`must have a % when it is over 1: write ${text.trim()} %`);
        return given.amount;
    }
    const factor = given && !given.dollar && SHARES[given.unit];
    if (!factor)
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('must be a percentage such as 20 %, or a number from 0 to 1');
    return times(given.amount, factor);
}
/** `1.2M`, `30k`, `1,200` → a whole number, 0 or more. */
function parseCount(text) {
    const given = read(text);
    const factor = given && !given.dollar && COUNTS[given.unit];
    const count = factor ? times(given.amount, factor) : Number.NaN;
    if (!Number.isSafeInteger(count))
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('must be a whole number, such as 1200, 30k or 1.2M');
    return count;
}
const isScalar = (given) => typeof given === 'string' || typeof given === 'number';
// Everything is taken and then read, so that one sentence says how to write it, whatever was given.
const quantity = (parse, written) => zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()
    .meta({ ...written })
    .transform((given, context) => {
    try {
        return parse(isScalar(given) ? String(given) : '');
    }
    catch (error) {
        if (!(error instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        context.addIssue({ code: 'custom', message: error.message, input: given });
        return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
    }
});
/** Milliseconds. */
const duration = quantity(parseDuration, {
    type: 'string',
    description: 'A time with its unit: ms, s, min, h or d.',
    pattern: `^\\s*${NUMBER}\\s*(ms|s|min|h|d)\\s*$`,
    examples: ['2500 ms', '2 s', '1 min'],
});
/** US dollars. */
const money = quantity(parseMoney, {
    type: ['string', 'number'],
    description: 'An amount in US dollars.',
    pattern: `^\\s*(\\$\\s*${NUMBER}|${NUMBER}\\s*(USD)?)\\s*$`,
    examples: ['$0.01', '0.01 USD', 0.01],
    minimum: 0,
});
/** 0 or more, where 1 is 100 %. A change may be over 100 %. */
const fraction = quantity(parseFraction, {
    type: ['string', 'number'],
    description: 'A percentage, points, or a number from 0 to 1.',
    pattern: `^\\s*${NUMBER}\\s*(%|points?)?\\s*$`,
    examples: ['20 %', '2 points', 0.2],
    minimum: 0,
    maximum: 1,
});
/** A fraction of at most 1: a rate, and what a rate can change by. */
const share = fraction.refine((value) => value <= 1, 'must be at most 100 %');
/** A whole number, 0 or more. */
const count = quantity(parseCount, {
    type: ['string', 'number'],
    description: 'A whole number, with k, M or B for thousands, millions or billions.',
    pattern: `^\\s*${NUMBER}\\s*[kKMB]?\\s*$`,
    examples: [1200, '30k', '1.2M'],
    minimum: 0,
});


/***/ }),

/***/ 25852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ModelError)
/* harmony export */ });
/** No answer. `fatal` codes would meet every other case as well, so a run stops at once. */
class ModelError extends Error {
    code;
    attempts;
    constructor(code, message, options) {
        super(message, options);
        this.name = 'ModelError';
        this.code = code;
        this.attempts = options?.attempts ?? 1;
    }
    get fatal() {
        return this.code === 'credentials' || this.code === 'access' || this.code === 'unknown-model';
    }
}


/***/ }),

/***/ 30056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export lineBreak */
const strong = (...of) => ({ kind: 'strong', of });
const code = (text) => ({ kind: 'code', text });
const link = (text, href) => ({ kind: 'link', text, href });
const lineBreak = { kind: 'break' };
const heading = (level, ...of) => ({ kind: 'heading', level, of });
const paragraph = (...of) => ({ kind: 'paragraph', of });
const fence = (text, language = 'text') => ({ kind: 'fence', language, text });
const list = (...items) => ({ kind: 'list', items });
const details = (summary, ...of) => ({ kind: 'details', summary, of });
const table = (columns, rows) => ({
    kind: 'table',
    columns,
    rows,
});


/***/ }),

/***/ 74807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ graphemes)
/* harmony export */ });
let segmenter;
/** Characters as people see them. The segmenter is made by the first that asks: it takes 10 ms of a start. */
function graphemes(text) {
    segmenter ??= new Intl.Segmenter();
    return segmenter.segment(text);
}


/***/ }),

/***/ 7152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shorten),
/* harmony export */   m: () => (/* binding */ cutBefore)
/* harmony export */ });
/* harmony import */ var _graphemes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74807);

/** The nearest place at or before `index` where a text can be cut without breaking a character as people see it. */
function cutBefore(text, index) {
    if (index <= 0)
        return 0;
    if (index >= text.length)
        return text.length;
    return (0,_graphemes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemes */ .l)(text).containing(index)?.index ?? index;
}
/** At most `max` UTF-16 units of a text; one that is cut ends in `…`. */
function shorten(text, max) {
    if (text.length <= max)
        return text;
    return `${text.slice(0, cutBefore(text, max - 1)).trimEnd()}…`;
}


/***/ }),

/***/ 30613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55322);
/* harmony import */ var _graphemes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74807);


const wholeEmoji = /\ufe0f|\p{Emoji_Presentation}/u;
const seen = /[^\p{Default_Ignorable_Code_Point}\p{Mn}\p{Me}\p{Cc}]/u;
/** How many columns of a terminal a text takes: two for a wide character (UAX 11) or an emoji, none for a joiner. */
function textWidth(text) {
    // The emoji pattern of the string-width package alone takes 18 ms to compile, at every start.
    if (/^[ -~\u00a1-\u00ac\u00ae-\u00ff]*$/.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of (0,_graphemes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemes */ .l)(text))
        width += graphemeWidth(segment);
    return width;
}
function graphemeWidth(grapheme) {
    const point = seen.exec(grapheme)?.[0].codePointAt(0);
    if (point === undefined)
        return 0;
    return wholeEmoji.test(grapheme) ? 2 : (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_1__/* .eastAsianWidth */ .Q1)(point);
}


/***/ }),

/***/ 64895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openResults),
/* harmony export */   e: () => (/* binding */ openLines)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83502);






async function openResults(path) {
    await explained(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path, { recursive: true }));
    return {
        path,
        write: (name, text) => {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, name);
            return explained(target, async () => {
                const partial = `${target}.partial`;
                // A checkout may have brought a link of that name, to be written through.
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: true });
                try {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(partial, typeof text === 'string' ? text : inBatches(text));
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, target);
                }
                catch (error) {
                    // Half a file helps nobody, and on a full disk it takes room.
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: true });
                    throw error;
                }
                return target;
            });
        },
        lines: async (name) => {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, name);
            await explained(target, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(target, { force: true }));
            return openLines(target);
        },
    };
}
/** Opens a file of lines, emptied first. */
async function openLines(path) {
    await explained(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true }));
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path);
    let failure;
    stream.on('error', (error) => {
        failure = error;
    });
    await explained(path, () => (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stream, 'open'));
    // Many writers may wait for the same disk.
    let drained;
    let waiting = '';
    let flushing;
    const flush = () => {
        clearImmediate(flushing);
        flushing = undefined;
        if (waiting !== '')
            stream.write(waiting);
        waiting = '';
    };
    const check = () => explained(path, async () => {
        if (failure !== undefined)
            throw failure;
    });
    return {
        path,
        write: async (line) => {
            if (failure !== undefined)
                await check();
            // Lines of the same moment are one write: answers come in bursts.
            waiting += `${line}\n`;
            if (waiting.length >= batchSize)
                flush();
            else
                flushing ??= setImmediate(flush);
            if (!stream.writableNeedDrain)
                return;
            drained ??= (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stream, 'drain').finally(() => {
                drained = undefined;
            });
            await explained(path, () => drained);
        },
        close: async () => {
            await check();
            flush();
            stream.end();
            await explained(path, () => (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.finished)(stream));
        },
    };
}
/** Characters that are written at once. */
const batchSize = 1 << 16;
/** Fewer, larger pieces of a text that is made in small ones. */
async function* inBatches(texts) {
    let batch = '';
    for await (const text of texts) {
        batch += text;
        if (batch.length < batchSize)
            continue;
        yield batch;
        batch = '';
    }
    yield batch;
}
const reasons = {
    ENOSPC: 'the disk is full. Free some space, or choose another folder with the input `results`.',
    EACCES: 'no permission to write here. Choose another folder with the input `results`.',
    EPERM: 'no permission to write here. Choose another folder with the input `results`.',
    EROFS: 'this disk is read-only. Choose another folder with the input `results`.',
    ENOTDIR: 'a file is in the way. Choose another folder with the input `results`.',
    EEXIST: 'a file is in the way. Choose another folder with the input `results`.',
    EISDIR: 'a folder is in the way. Choose another folder with the input `results`.',
};
/** What the disk refuses is the user's to put right; anything else is a bug. */
async function explained(path, effect) {
    try {
        return await effect();
    }
    catch (error) {
        const reason = reasons[error.code ?? ''];
        if (reason === undefined)
            throw error;
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({ file: path, message: reason }, { cause: error });
    }
}


/***/ }),

/***/ 51495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ regressionVerdict)
/* harmony export */ });
/** Rounding: a mean of differences such as 0.3 − 0.1 is not the decimal that was meant. */
const rounding = 1e-12;
/**
 * `fail`: a drop beyond the margin is shown. Otherwise `pass` when the change itself is within the margin, or with
 * `prove` when that is shown; `inconclusive` when not.
 */
function regressionVerdict({ change, margin, rejected, proven, prove }) {
    if (rejected)
        return 'fail';
    const holds = prove ? proven : change >= -margin - rounding;
    return holds ? 'pass' : 'inconclusive';
}


/***/ }),

/***/ 36586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   fx: () => (/* binding */ isInForce),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   zg: () => (/* binding */ settleWaivers)
/* harmony export */ });
/* unused harmony export scopeOf */
/** @param today the date, `2026-11-30` */
const isInForce = (waiver, today) => today <= waiver.expires;
/** Takes out the findings that somebody answers for. */
function applyWaivers(findings, waivers, today) {
    const inForce = waivers.filter((waiver) => isInForce(waiver, today));
    const used = new Set();
    const kept = [];
    const waived = [];
    for (const finding of findings) {
        const matching = inForce.filter((waiver) => covers(waiver, finding));
        for (const waiver of matching)
            used.add(waiver);
        const [waiver] = matching;
        if (waiver === undefined)
            kept.push(finding);
        else
            waived.push({ finding, waiver });
    }
    const remarks = waivers.flatMap((waiver) => {
        if (!isInForce(waiver, today))
            return [expired(waiver)];
        return used.has(waiver) ? [] : [unused(waiver)];
    });
    return { kept, waived, remarks };
}
/**
 * Whose waivers count. Where only the base's rules do, a change cannot waive its own findings. Where the stricter of
 * both decides, the head's count, and one that the change adds or lengthens is a finding of its own.
 */
function settleWaivers(rules, base, head) {
    if (rules === 'base')
        return { waivers: base ?? [], findings: [] };
    if (rules === 'head' || base === undefined)
        return { waivers: head, findings: [] };
    const findings = head.flatMap((waiver) => {
        const before = base.filter((other) => sameScope(other, waiver)).map(({ expires }) => expires);
        const latest = before.sort().at(-1);
        if (latest === undefined)
            return [changed(waiver, `adds a waiver for ${scopeOf(waiver)}, until ${waiver.expires}`)];
        if (latest >= waiver.expires)
            return [];
        return [changed(waiver, `lengthens the waiver for ${scopeOf(waiver)} from ${latest} to ${waiver.expires}`)];
    });
    return { waivers: head, findings };
}
/** Whether the waiver is about this finding. */
function covers(waiver, { rule, subject, suite }) {
    if (waiver.suite !== undefined && waiver.suite !== suite)
        return false;
    return waiver.case === undefined ? waiver.finding === rule : waiver.case === subject;
}
const sameScope = (a, b) => a.case === b.case && a.finding === b.finding && a.suite === b.suite;
/** `case ticket-017 of support-triage` */
function scopeOf({ case: id, finding, suite }) {
    const what = id === undefined ? `finding ${finding}` : `case ${id}`;
    return suite === undefined ? what : `${what} of ${suite}`;
}
const place = ({ file, line }) => ({ file, line });
const expired = (waiver) => ({
    rule: 'waiver-expired',
    level: 'warning',
    title: 'A waiver has expired',
    message: `The waiver for ${scopeOf(waiver)} ended on ${waiver.expires} (${waiver.owner}: ${waiver.reason}).`,
    fix: 'Repair what it is about and remove it, or agree on a new date.',
    ...place(waiver),
});
const unused = (waiver) => ({
    rule: 'waiver-unused',
    level: 'notice',
    title: 'A waiver matches nothing',
    message: `Nothing was found that the waiver for ${scopeOf(waiver)} would cover.`,
    fix: 'Remove it if it is not needed any more.',
    ...place(waiver),
});
const changed = (waiver, what) => ({
    rule: 'test-changed',
    level: 'warning',
    title: 'The test changed',
    message: `This change ${what} (${waiver.owner}: ${waiver.reason}).`,
    ...place(waiver),
});


/***/ })

};
