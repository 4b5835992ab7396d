export const id = 148;
export const ids = [148];
export const modules = {

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

/***/ 21781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadConfig: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41137);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83502);
/* harmony import */ var _parse_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50731);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3468);






const defaults = ['aiops.yml', 'aiops.yaml'];
// A file with nothing in it, or only comments, asks for nothing.
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .preprocess */ .vkY((given) => given ?? {}, _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .configSchema */ .Q);
/**
 * Reads the configuration from a tree. No file and none asked for is an empty configuration.
 * @throws UserError with everything that is wrong in it, or when the file asked for is not there
 */
async function loadConfig(tree, path) {
    const file = path === undefined ? await findDefault(tree) : await findAsked(tree, path);
    if (file === undefined)
        return { value: _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .configSchema */ .Q.parse({}), digest: digest(''), locate: () => ({}) };
    return { ...(0,_parse_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(file.path, file.bytes, fileSchema), path: file.path, digest: digest(file.bytes) };
}
async function findAsked(tree, asked) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(asked);
    const bytes = await tree.read(path);
    if (bytes)
        return { path, bytes };
    const message = `there is no file ${asked}. The path is relative to the working directory.`;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({ key: 'input config', message });
}
async function findDefault(tree) {
    const found = [];
    for (const path of defaults) {
        const bytes = await tree.read(path);
        if (bytes)
            found.push({ path, bytes });
    }
    if (found.length > 1)
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({ file: 'aiops.yaml', message: 'There is an aiops.yml as well. Keep one.' });
    return found[0];
}
const digest = (bytes) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;


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

/***/ 3468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema),
  z: () => (/* reexport */ defaultGate)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 12 modules
var schemas = __webpack_require__(41137);
// EXTERNAL MODULE: ./.build/shared/grading/graders.js + 10 modules
var graders = __webpack_require__(29258);
// EXTERNAL MODULE: ./.build/shared/models/config.js
var config = __webpack_require__(85395);
// EXTERNAL MODULE: ./.build/shared/config/quantity.js
var quantity = __webpack_require__(19728);
// EXTERNAL MODULE: ./.build/shared/config/sentences.js
var sentences = __webpack_require__(9075);
;// CONCATENATED MODULE: ./.build/shared/config/gate.js



const prove = schemas/* boolean */.zMY()
    .optional()
    .describe('true: pass only when it is shown that the drop is no larger, inconclusive otherwise.');
const drop = quantity/* share */.uM.optional().describe('How far it may drop from the base, in points of 100: 2 % or 2 points.');
const rise = quantity/* fraction */.zO.optional().describe('How far it may rise over the base, as a part of it: 20 %.');
/** Where the shape itself is wrong, that is enough to say. */
const shapely = { when: (payload) => payload.issues.length === 0 };
/** A rule with no limit would look like a gate and block nothing. */
const rule = (description, shape) => {
    const limits = Object.keys(shape).filter((name) => name !== 'prove');
    const complaint = (given) => {
        if (given.prove === true && given['max-regression'] === undefined)
            return 'prove needs a max-regression to prove.';
        return limits.some((name) => given[name] !== undefined) ? undefined : `has no limit. Write ${limits.join(' or ')}.`;
    };
    return schemas/* strictObject */.rej(shape, { error: (0,sentences/* noSuch */.jl)('limit') })
        .superRefine((given, context) => {
        const message = complaint(given);
        if (message !== undefined)
            context.addIssue({ code: 'custom', message });
    }, shapely)
        .optional()
        .describe(description);
};
const level = (what) => rule(`${what}, from 0 to 1 or as a percentage.`, {
    min: quantity/* share */.uM.optional().describe('The least that the head may have.'),
    'max-regression': drop,
    prove,
});
const latency = (what) => rule(`${what} of the answers' latency.`, {
    max: quantity/* duration */.p0.optional().describe('The most that the head may take, with its unit.'),
    'max-regression': rise,
});
/** What a suite has to meet. */
const gateSchema = schemas/* strictObject */.rej({
    'pass-rate': level('Share of cases that pass'),
    score: level('Mean score of the cases'),
    'latency-p50': latency('Median'),
    'latency-p95': latency('95th percentile'),
    'cost-per-case': rule('Mean cost of a case.', {
        max: quantity/* money */.TG.optional().describe('The most that a case may cost at the head, in US dollars.'),
        'max-regression': rise,
    }),
    'newly-failing': rule('Cases that passed at the base and fail at the head.', {
        max: quantity/* count */.U9.optional().describe('How many there may be.'),
    }),
    errors: rule('Cases without an answer, or with one that could not be graded. Without this rule there may be none.', {
        max: quantity/* share */.uM.optional().describe('Which share of the cases there may be.'),
    }),
}, { error: (0,sentences/* noSuch */.jl)('rule') })
    .refine((gate) => Object.keys(gate).length > 0, {
    error: 'has no rule. Write one, or remove the key for the default.',
    ...shapely,
});
/** In force where a suite has no gate: the pass rate may not drop. */
const defaultGate = { 'pass-rate': { 'max-regression': 0 } };

;// CONCATENATED MODULE: ./.build/shared/config/schema.js







const schema_name = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9._/-]{1,64}$/, 'must be 1 to 64 letters, digits, - _ . or /')
    .describe('A name of 1 to 64 letters, digits, - _ . or /');
const path = schemas/* string */.YjP()
    .min(1)
    .refine((given) => !/^\/|\\|(^|\/)\.\.(\/|$)/.test(given), 'must be a path in the working directory, with / and without its parents');
const oneOrMore = (item, error) => schemas/* union */.KCZ([item, schemas/* array */.YOg(item).min(1)], { error }).transform((given) => [given].flat());
const paths = oneOrMore(path, 'must be a path or pattern, or a list of them');
const modelNames = oneOrMore(schema_name, 'must be the name of a model, or a list of names');
const suiteSchema = schemas/* strictObject */.rej({
    prompt: paths.describe('Path or pattern of the prompt, or a list: each one is measured.'),
    models: modelNames
        .optional()
        .describe('Names of models: each one answers. Without it the model that the prompt names.'),
    cases: paths.optional().describe("Path or pattern of the cases, or a list. Without it the prompt's own test data."),
    graders: schemas/* array */.YOg(graders/* graderSchema */.FK)
        .min(1)
        .optional()
        .describe("What every answer has to meet. Without it the prompt's own evaluators."),
    repeats: schemas/* int */.Whr().min(1).max(100).default(1).describe('How often each case is asked, 1 to 100.'),
    'max-cost': quantity/* money */.TG.optional().describe('The most that a run of this suite may cost, in US dollars. It stops there.'),
    gate: gateSchema.optional().describe('What it has to meet. Without it the pass rate may not drop.'),
});
/** aiops.yml. Everything in it is optional. */
const configSchema = schemas/* strictObject */.rej({
    models: schemas/* record */.g1P(schema_name, config/* modelSchema */.h).default({}).describe('Models to ask, by the name that suites give them.'),
    prompts: paths
        .default(['**/*.prompt.yml', '**/*.prompt.yaml'])
        .describe('Where prompts are: a path or pattern, or a list.'),
    suites: schemas/* record */.g1P(schema_name, suiteSchema).default({}).describe('Prompts with the cases that they have to answer.'),
})
    .superRefine(knownModels, { when: () => true });
/** Runs beside all other checks, on whatever was given, so that all mistakes are told at once. */
function knownModels(config, context) {
    const { models, suites } = record(config);
    const declared = Object.keys(record(models));
    for (const [suite, value] of Object.entries(record(suites))) {
        const given = record(value).models;
        [given].flat().forEach((model, index) => {
            if (typeof model !== 'string' || !schema_name.safeParse(model).success || declared.includes(model))
                return;
            const instead = declared.length === 0 ? 'Write it under models.' : (0,sentences/* hint */.aK)(model, declared);
            const path = ['suites', suite, 'models', index];
            context.addIssue({ code: 'custom', path, message: `there is no model ${model}. ${instead}` });
        });
    }
}
const record = (value) => typeof value === 'object' && value !== null ? value : {};


/***/ })

};
