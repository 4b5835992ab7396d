export const id = 602;
export const ids = [602];
export const modules = {

/***/ 29258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wU: () => (/* binding */ compileGraders),
  on: () => (/* binding */ grade),
  FK: () => (/* binding */ graderSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 12 modules
var schemas = __webpack_require__(41137);
// EXTERNAL MODULE: ./.build/shared/action/errors.js
var errors = __webpack_require__(83502);
// EXTERNAL MODULE: ./.build/shared/config/sentences.js
var sentences = __webpack_require__(9075);
// EXTERNAL MODULE: ./.build/shared/prompts/json.js
var json = __webpack_require__(76330);
;// CONCATENATED MODULE: ./.build/shared/grading/kind.js
const passed = { pass: true };
const failed = (reason) => ({ pass: false, reason });

;// CONCATENATED MODULE: ./.build/shared/grading/json-answer.js


const fence = '```';
/** The JSON that an answer is, or why it is none. `fenced` allows for one code fence around all of it. */
function jsonOf(answer, fenced) {
    const text = answer.trim();
    const isFenced = text.startsWith(fence) && text.endsWith(fence) && text.includes('\n');
    if (isFenced && !fenced)
        return failed('not JSON: it stands in a code fence, which fenced: true would allow');
    try {
        return { value: (0,json/* parseJson */.q)(isFenced ? text.slice(text.indexOf('\n'), -fence.length) : text) };
    }
    catch (error) {
        if (!(error instanceof json/* NotJson */.a))
            throw error;
        return failed(`not JSON: ${error.message.slice(0, 200)}`);
    }
}

;// CONCATENATED MODULE: ./.build/shared/grading/json.js



const schema = schemas/* literal */.euz(true).describe('true: the whole answer must be JSON.');
const json_json = {
    schema,
    options: ['fenced'],
    compile(_, { fenced = false }) {
        return ({ text }) => {
            const found = jsonOf(text, fenced);
            return 'pass' in found ? found : passed;
        };
    },
};

;// CONCATENATED MODULE: ./.build/shared/grading/linear-regex.js

const lacking = [
    [/\(\?<[=!]/, 'Looking behind, (?<=…) and (?<!…), is not possible in RE2.'],
    [/\(\?[=!]/, 'Looking ahead, (?=…) and (?!…), is not possible in RE2.'],
    [/invalid escape sequence: `\\[1-9k]/, 'Referring back to a group (\\1) is not possible in RE2.'],
    [/invalid repeat count/, 'RE2 repeats at most 1000 times.'],
];
/** Regular expressions of RE2, loaded when first used. */
async function linearRegexes() {
    const { RE2JS, RE2JSSyntaxException } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return {
        quote: (text) => RE2JS.quote(text),
        compile(expression, ignoreCase) {
            try {
                return RE2JS.compile(expression, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
            }
            catch (cause) {
                if (!(cause instanceof RE2JSSyntaxException))
                    throw cause;
                const said = cause.message.replace(/^error parsing regexp: /, '');
                const sentence = lacking.find(([pattern]) => pattern.test(said))?.[1];
                const fix = 'See https://github.com/google/re2/wiki/Syntax.';
                throw new errors/* UserError */.yo({ message: sentence ?? `Not a regular expression of RE2: ${said}.`, fix }, { cause });
            }
        },
    };
}

;// CONCATENATED MODULE: ./.build/shared/grading/quote.js
/** A text in quotes on one line, cut to so many characters. */
function quote(text, most = 120) {
    const cut = text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
    return JSON.stringify(cut);
}
/** The first few of a list, in quotes. */
function quoteAll(texts) {
    const shown = texts.slice(0, 3).map((text) => quote(text, 40));
    const rest = texts.length - shown.length;
    return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./.build/shared/grading/json-schema.js






const json_schema_schema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
    .describe('A JSON Schema that the answer must meet: draft 2020-12, or draft-07 if its $schema says so.');
/** The answer is JSON of this JSON Schema. Nothing is fetched: every `$ref` leads to a place in the schema itself. */
const jsonSchema = {
    schema: json_schema_schema,
    options: ['fenced'],
    async compile(value, { fenced = false }) {
        const validate = await compileSchema(value);
        return ({ text }) => {
            const found = jsonOf(text, fenced);
            if ('pass' in found)
                return found;
            return judged(validate, found.value);
        };
    },
};
function judged(validate, value) {
    try {
        return validate(value) ? passed : failed(firstOf(validate.errors ?? []));
    }
    catch (error) {
        // A schema that refers to itself follows the answer down, as deep as the answer goes.
        if (error instanceof RangeError)
            return failed('is nested too deeply to be checked');
        throw error;
    }
}
async function compileSchema(value) {
    if ('$async' in value)
        throw new errors/* UserError */.yo({ key: '$async', message: 'is not possible here. Remove it.' });
    const ajv = await ajvFor(value);
    try {
        return ajv.compile(value);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo || !(error instanceof Error))
            throw error;
        throw new errors/* UserError */.yo(plain(error), { cause: error });
    }
}
async function ajvFor({ $schema }) {
    const [{ default: formats }, regexes] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(196)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19)), linearRegexes()]);
    // A pattern of the schema meets the text of a model: it must not be able to hang either.
    const engine = Object.assign((pattern) => regexes.compile(pattern, false), { code: 'linear' });
    const options = { strictTypes: false, strictTuples: false, logger: false, code: { regExp: engine } };
    const draft = typeof $schema === 'string' ? $schema : 'https://json-schema.org/draft/2020-12/schema';
    if (draft.includes('draft-07'))
        return formats.default(new (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))).Ajv(options));
    if (draft.includes('2020-12'))
        return formats.default(new (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).Ajv2020(options));
    const message = `${quote(draft)} is not known. Write it for draft 2020-12 or draft-07.`;
    throw new errors/* UserError */.yo({ key: '$schema', message });
}
function plain(error) {
    const reference = /^can't resolve reference (\S+)/.exec(error.message)?.[1];
    if (reference !== undefined) {
        return `Nothing is at $ref ${quote(reference)}. Other documents are not fetched: put the part under $defs.`;
    }
    const said = error.message.replace(/^(schema is invalid|strict mode): /, '').replaceAll(/\bdata\//g, '');
    return `Not a JSON Schema that can be used: ${said.slice(0, 300)}.`;
}
/** `items/0/price must be number`, as the first thing that is wrong. */
function firstOf([error]) {
    if (error === undefined)
        return 'does not meet the schema';
    const where = error.instancePath === '' ? 'the answer' : quote(error.instancePath.slice(1), 80);
    const { additionalProperty, allowedValues } = error.params;
    if (typeof additionalProperty === 'string')
        return `${where} must not have ${quote(additionalProperty, 60)}`;
    if (Array.isArray(allowedValues))
        return `${where} must be one of ${JSON.stringify(allowedValues).slice(1, -1).slice(0, 100)}`;
    return `${where} ${error.message ?? 'does not meet the schema'}`.slice(0, 200);
}

// EXTERNAL MODULE: ./.build/shared/config/format.js
var format = __webpack_require__(55258);
// EXTERNAL MODULE: ./.build/shared/config/quantity.js
var quantity = __webpack_require__(19728);
;// CONCATENATED MODULE: ./.build/shared/grading/measured.js




const latencySchema = schemas/* strictObject */.rej({ max: quantity/* duration */.p0 }).describe('How long an answer may take: { max: 2500 ms }.');
/** Milliseconds from the request to the whole answer. */
const latency = {
    schema: latencySchema,
    options: [],
    compile: ({ max }) => (answer) => answer.latency <= max
        ? passed
        : failed(`took ${over(answer.latency, max, format/* formatDuration */.a3, (given) => `${given} ms`)}`),
};
const costSchema = schemas/* strictObject */.rej({ max: quantity/* money */.TG }).describe('What an answer may cost in US dollars: { max: $0.01 }.');
/** US dollars. An answer whose price is not known does not pass: nobody can say that it was cheap. */
const cost = {
    schema: costSchema,
    options: [],
    compile: ({ max }) => (answer) => {
        if (answer.cost === undefined)
            return failed("the price of this model is not known, so neither is the answer's cost");
        return answer.cost <= max
            ? passed
            : failed(`cost ${over(answer.cost, max, format/* formatMoney */.up, (given) => `$${given}`)}`);
    },
};
/** Both figures, in all their digits where they look the same without. */
function over(value, max, short, exact) {
    const show = short(value) === short(max) ? exact : short;
    return `${show(value)}, over ${show(max)}`;
}

// EXTERNAL MODULE: ./.build/shared/prompts/template.js
var prompts_template = __webpack_require__(71690);
;// CONCATENATED MODULE: ./.build/shared/grading/case-template.js


/**
 * A text of a grader that may name parts of the case: `{{expected}}`, `{{id}}`, `{{cluster}}`, `{{tags.language}}`,
 * `{{vars.x}}`, and `{{x}}` for a variable. What is filled in is never interpreted.
 */
class CaseTemplate {
    constant;
    #template;
    #lone;
    constructor(template) {
        this.#template = template;
        this.constant = (0,prompts_template/* variablesOf */.ht)(template).length === 0;
        this.#lone = (0,prompts_template/* loneVariable */.L9)(template);
    }
    /**
     * `shape` is applied to each value that is filled in.
     * @throws UserError for variables that the case does not fill, and when nothing is left to compare with
     */
    text(testCase, shape) {
        if (this.constant)
            return this.#template;
        const scopes = scopesOf(testCase);
        const text = (0,prompts_template/* fill */.GS)(this.#template, scopes, (name) => cannotFill(testCase, name, scopes), shape);
        if (text.trim() !== '')
            return text;
        const message = `${this.#template} is empty in this case, and says nothing about an answer.`;
        throw new errors/* UserError */.yo({ file: testCase.file, line: testCase.line, message });
    }
    /** The value itself where the template is one variable and nothing else, otherwise its text. */
    value(testCase) {
        const scopes = scopesOf(testCase);
        const value = this.#lone === undefined ? undefined : (0,prompts_template/* lookUp */.TE)(scopes, this.#lone);
        return value === undefined || typeof value === 'string' ? this.text(testCase) : value;
    }
    /** The same as a list of texts: a lone variable that is a list stands for its items. */
    texts(testCase) {
        const value = this.value(testCase);
        if (!Array.isArray(value))
            return [(0,prompts_template/* asText */.e1)(value)];
        if (value.length > 0 && !value.includes(''))
            return value.map(prompts_template/* asText */.e1);
        const message = `${this.#template} is an empty list in this case, or has an empty text in it.`;
        throw new errors/* UserError */.yo({ file: testCase.file, line: testCase.line, message });
    }
}
/** What a case calls its own comes before variables of the same name. */
function scopesOf({ id, expected, cluster, tags, vars }) {
    return [{ expected, vars, tags, id, cluster }, vars];
}
function cannotFill({ file, line }, name, scopes) {
    throw new errors/* UserError */.yo({ file, line, message: (0,prompts_template/* missingVariable */.nw)(name, scopes) });
}

;// CONCATENATED MODULE: ./.build/shared/grading/regex.js






const regex_schema = schemas/* string */.YjP()
    .min(1)
    .describe('A regular expression of RE2 that is found in the answer. Anchor it with ^ and $ for all of it.');
/** Found in the answer, without the white space around it. Parts of the case are found as they are, not as expressions. */
const regex = {
    schema: regex_schema,
    options: ['ignore-case'],
    async compile(value, options) {
        const syntax = await linearRegexes();
        const ignoreCase = options['ignore-case'] === true;
        const template = new CaseTemplate(value);
        // With any word in the place of its variables: a mistake is found before there is an answer.
        const words = Object.fromEntries((0,prompts_template/* variablesOf */.ht)(value).map(({ name }) => [name, 'x']));
        const compiled = syntax.compile((0,prompts_template/* fill */.GS)(value, [words], () => { }), ignoreCase);
        return ({ text }, testCase) => {
            const expression = template.text(testCase, syntax.quote);
            const found = (template.constant ? compiled : syntax.compile(expression, ignoreCase)).test(text.trim());
            return found ? passed : failed(`does not match ${quote(expression, 100)}: ${quote(text.trim(), 100)}`);
        };
    },
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/shared/grading/text.js






// All of these look at the answer without the white space around it.
const template = schemas/* string */.YjP().min(1);
const templates = schemas/* union */.KCZ([template, schemas/* array */.YOg(template).min(1)]);
const equalsSchema = schemas/* union */.KCZ([template, schemas/* number */.aig(), schemas/* boolean */.zMY()])
    .describe('What the answer must be: a text, which may name parts of the case ({{expected}}), a number or a boolean.');
/**
 * The answer is this text, without regard to white space around either. What is not a text (a number, `true`, or an
 * object or list in `{{expected}}`) is met by an answer that is the same JSON value, however it is written, or the
 * same text.
 */
const equals = {
    schema: equalsSchema,
    options: ['ignore-case'],
    compile(value, options) {
        const written = typeof value === 'string' ? new CaseTemplate(value) : undefined;
        const fold = folding(options);
        return ({ text }, testCase) => {
            const expected = written === undefined ? value : written.value(testCase);
            const answer = text.trim();
            const wanted = (0,prompts_template/* asText */.e1)(expected).trim();
            if (fold(answer) === fold(wanted) || isSameJson(answer, expected))
                return passed;
            const nearly = answer.toLowerCase() === wanted.toLowerCase() ? ' (they differ in upper and lower case)' : '';
            return failed(`expected ${quote(wanted)}, got ${quote(answer)}${nearly}`);
        };
    },
};
function isSameJson(answer, expected) {
    if (typeof expected === 'string')
        return false;
    try {
        return (0,external_node_util_.isDeepStrictEqual)(JSON.parse(answer), JSON.parse(JSON.stringify(expected)));
    }
    catch {
        return false;
    }
}
const containsSchema = schemas/* union */.KCZ([
    templates,
    schemas/* strictObject */.rej({
        any: templates.optional().describe('Texts of which at least one must be there.'),
        all: templates.optional().describe('Texts that must all be there.'),
    })
        .refine(({ any, all }) => any !== undefined || all !== undefined, 'must have any or all'),
])
    .describe('What the answer must contain: a text, a list of which all must be there, or { any: [...] }, { all: [...] }.');
/** The answer contains a text, all of a list, or any of a list. A `{{variable}}` that is a list stands for its items. */
const contains = {
    schema: containsSchema,
    options: ['ignore-case'],
    name(value) {
        if (typeof value === 'string' || Array.isArray(value))
            return 'contains';
        return `contains ${Object.keys(value).join(' and ')}`;
    },
    compile(value, options) {
        const { any, all } = typeof value === 'string' || Array.isArray(value) ? { all: value, any: undefined } : value;
        const wantedAll = [all ?? []].flat().map((text) => new CaseTemplate(text));
        const wantedAny = [any ?? []].flat().map((text) => new CaseTemplate(text));
        const fold = folding(options);
        return ({ text }, testCase) => {
            const answer = fold(text);
            // A YAML block ends in a line break that nobody means.
            const has = (wanted) => answer.includes(fold(wanted.replace(/\n+$/, '')));
            const missing = (texts) => texts.filter((wanted) => !has(wanted));
            const lacking = missing(wantedAll.flatMap((one) => one.texts(testCase)));
            if (lacking.length > 0)
                return failed(`does not contain ${quoteAll(lacking)}`);
            const choices = wantedAny.flatMap((one) => one.texts(testCase));
            const found = choices.length === 0 || missing(choices).length < choices.length;
            return found ? passed : failed(`contains none of ${quoteAll(choices)}`);
        };
    },
};
const edgeSchema = (where) => template.describe(`What the answer must ${where} with. It may name parts of the case ({{expected}}).`);
const startsWith = edge('start', (answer, wanted) => answer.startsWith(wanted));
const endsWith = edge('end', (answer, wanted) => answer.endsWith(wanted));
function edge(where, meets) {
    return {
        schema: edgeSchema(where),
        options: ['ignore-case'],
        compile(value, options) {
            const written = new CaseTemplate(value);
            const fold = folding(options);
            return ({ text }, testCase) => {
                const wanted = written.text(testCase).trim();
                const answer = text.trim();
                if (meets(fold(answer), fold(wanted)))
                    return passed;
                const part = where === 'start' ? answer.slice(0, wanted.length + 20) : answer.slice(-wanted.length - 20);
                return failed(`does not ${where} with ${quote(wanted, 60)}: it ${where}s with ${quote(part, 100)}`);
            };
        },
    };
}
const folding = (options) => (text) => options['ignore-case'] === true ? text.toLowerCase() : text;

;// CONCATENATED MODULE: ./.build/shared/grading/graders.js








/** The only list of graders. */
const kinds = {
    equals: equals,
    contains: contains,
    'starts-with': startsWith,
    'ends-with': endsWith,
    regex: regex,
    json: json_json,
    'json-schema': jsonSchema,
    latency: latency,
    cost: cost,
};
const keys = Object.keys(kinds);
const options = {
    'ignore-case': schemas/* boolean */.zMY().optional().describe('true: upper and lower case are the same.'),
    fenced: schemas/* boolean */.zMY().optional().describe('true: a code fence around the JSON is allowed.'),
};
/** One entry of `graders:`: a grader's key with its value, and options beside it. */
const graderSchema = schemas/* strictObject */.rej({
    equals: equals.schema.optional(),
    contains: contains.schema.optional(),
    'starts-with': startsWith.schema.optional(),
    'ends-with': endsWith.schema.optional(),
    regex: regex.schema.optional(),
    json: json_json.schema.optional(),
    'json-schema': jsonSchema.schema.optional(),
    latency: latency.schema.optional(),
    cost: cost.schema.optional(),
    name: schemas/* string */.YjP().min(1).optional().describe('What the grader is called in reports.'),
    ...options,
}, { error: (0,sentences/* noSuch */.jl)('grader') })
    .superRefine((entry, context) => {
    const complain = (message, path = []) => context.addIssue({ code: 'custom', message, path });
    const [key, ...others] = keysOf(entry);
    if (key === undefined)
        return complain(`names no grader. There are: ${keys.join(', ')}.`);
    if (others.length > 0)
        return complain(`has several graders: ${[key, ...others].join(', ')}. Make an entry of each.`);
    for (const option of Object.keys(options)) {
        if (entry[option] === undefined || kinds[key].options.includes(option))
            continue;
        const users = keys.filter((one) => kinds[one].options.includes(option));
        complain(`means nothing to ${key}. It belongs to ${users.join(', ')}.`, [option]);
    }
}, { when: ({ issues }) => issues.length === 0 });
const keysOf = (spec) => keys.filter((key) => spec[key] !== undefined);
/**
 * Graders that are ready to use, in the order given. Expressions and schemas are compiled once.
 * @throws UserError for all values that cannot be used, with keys such as `graders[0].regex`
 */
async function compileGraders(specs) {
    const problems = [];
    const graders = await Promise.all(specs.map(async (spec, index) => {
        const [key] = keysOf(spec);
        if (key === undefined)
            throw new Error('a grader without a kind has passed the schema');
        try {
            return await compiled(key, spec);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            const at = `graders[${index}].${key}`;
            problems.push(...error.problems.map((one) => ({ ...one, key: one.key === undefined ? at : `${at}.${one.key}` })));
            return undefined;
        }
    }));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return graders.filter((grader) => grader !== undefined);
}
async function compiled(key, spec) {
    // The value at a key is of that key's kind; a type cannot say so for a key that is only known at run time.
    const kind = kinds[key];
    const name = spec.name ?? kind.name?.(spec[key]) ?? key;
    const judge = await kind.compile(spec[key], spec);
    return {
        name,
        grade(answer, testCase) {
            const { pass, reason } = judge(answer, testCase);
            return { grader: name, pass, score: pass ? 1 : 0, ...(reason !== undefined && { reason }) };
        },
    };
}
/**
 * What all graders say of one answer: it passes when all do, and its score is their mean.
 * @throws UserError when there is no grader, or one cannot be used with this case
 */
async function grade(graders, answer, testCase) {
    if (graders.length === 0)
        throw new errors/* UserError */.yo('There is no grader that could say whether an answer is right.');
    const grades = await Promise.all(graders.map((grader) => grader.grade(answer, testCase)));
    const score = grades.reduce((sum, one) => sum + one.score, 0) / grades.length;
    return { score, pass: grades.every(({ pass }) => pass), grades };
}


/***/ }),

/***/ 85395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ modelSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41137);
/* harmony import */ var _config_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19728);


const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const parameters = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    temperature: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(2).optional().describe('How much chance there is in an answer: 0 is least.'),
    'top-p': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).optional().describe('Only the likeliest words that together make this share.'),
    'max-tokens': zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).optional().describe('Output tokens at most.'),
    stop: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1).optional().describe('Texts that end an answer.'),
})
    .transform(({ 'top-p': topP, 'max-tokens': maxTokens, ...same }) => ({
    ...same,
    ...(topP !== undefined && { topP }),
    ...(maxTokens !== undefined && { maxTokens }),
}))
    .describe('Used where the prompt does not say otherwise.');
const concurrency = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(1000).describe('Requests in flight at once.');
const bedrock = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('bedrock'),
    model: name.describe('A model id, an inference profile id (us.anthropic.…) or an ARN.'),
    region: name.optional().describe('Otherwise AWS_REGION or AWS_DEFAULT_REGION, then that of the profile.'),
    profile: name.optional().describe('A profile of ~/.aws/config.'),
    endpoint: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5().optional().describe('Another address than that of the region. Otherwise AWS_ENDPOINT_URL.'),
    parameters: parameters.optional(),
    concurrency: concurrency.default(10),
    timeout: _config_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.prefault('60 s').describe('For a whole answer; each attempt has as long.'),
    attempts: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(20).default(5).describe('Requests sent at most until one is answered.'),
    price: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ input: _config_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .money */ .TG, output: _config_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .money */ .TG })
        .optional()
        .describe('US dollars a million tokens. Otherwise the list price, where it is known.'),
});
const replay = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('replay'),
    file: name.describe('JSON lines of recorded answers.'),
    model: name.optional().describe('Take only what was recorded of this model.'),
    parameters: parameters.optional(),
    // Nothing is waited for: more in flight would only be kept in memory.
    concurrency: concurrency.default(8),
});
/** An entry of `models:` in aiops.yml. */
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('provider', [bedrock, replay]);


/***/ }),

/***/ 76330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ NotJson),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** Why a text is not JSON, in plain words. Line and column count from 1 and are missing where they cannot be told. */
class NotJson extends Error {
    name = 'NotJson';
    line;
    column;
    constructor(text, cause) {
        const [, said = cause.message, offset] = /^(.*?)(?: in JSON)? at position (\d+)/s.exec(cause.message) ?? [];
        const at = offset === undefined ? undefined : Number(offset);
        super(reason(said, text, at), { cause });
        if (at === undefined)
            return;
        const before = text.slice(0, at);
        this.line = before.split('\n').length;
        this.column = before.length - before.lastIndexOf('\n');
    }
}
/** @throws NotJson */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw error instanceof SyntaxError ? new NotJson(text, error) : error;
    }
}
const ended = 'it ends too early: a closing } or ] is missing';
// The messages are those of V8. One that is not known here is passed on as it is.
function reason(said, text, at) {
    if (text.trim() === '')
        return 'there is nothing';
    const rest = at === undefined ? '' : text.slice(at, at + 80);
    if (said.startsWith("Expected ',' or "))
        return comma(rest);
    if (/^Expected (double-quoted )?property name/.test(said))
        return propertyName(rest);
    if (said.startsWith("Expected ':'"))
        return rest === '' ? ended : 'a colon is missing after a name';
    if (said.startsWith('Unterminated string'))
        return 'a text is opened with " and never closed';
    if (said.startsWith('Bad control character'))
        return 'a text holds a raw tab or line break: write \\t or \\n';
    if (said.startsWith('Bad '))
        return 'a backslash escapes nothing: write \\\\ for a backslash';
    if (said.startsWith('Unexpected non-whitespace'))
        return `after its end there is more: ${start(rest)}`;
    if (said.startsWith('Unexpected end'))
        return ended;
    const token = /^Unexpected token '(.)'/su.exec(said)?.[1];
    return token === undefined ? said : unexpected(token, text);
}
function comma(rest) {
    if (rest.trim() === '')
        return ended;
    if (/^["{[\d-]|^(true|false|null)\b/.test(rest))
        return `a comma is missing before ${start(rest)}`;
    return `a comma is missing before ${start(rest)}, or a quote before it lacks its backslash: \\"`;
}
function propertyName(rest) {
    if (rest === '')
        return ended;
    if (rest.startsWith('}'))
        return 'a comma stands before a closing }';
    return `a name needs double quotes: ${start(rest)}`;
}
const words = { True: 'true', False: 'false', None: 'null', NaN: 'null' };
function unexpected(token, json) {
    if (token === ']')
        return 'a comma stands before a closing ]';
    if (token === "'")
        return 'texts need double quotes, not single ones';
    const text = json.trimStart();
    const word = Object.keys(words).find((name) => name.startsWith(token) && new RegExp(`\\b${name}\\b`).test(text));
    if (word !== undefined)
        return `${word} is not JSON: write ${words[word]}`;
    return text.startsWith(token) ? `it begins with ${start(text)}` : `${JSON.stringify(token)} is not expected there`;
}
/** The first word of it, for people to find the place. */
const start = (rest) => /^"[^"]{0,40}"?|^[\p{L}\p{N}_.-]{1,40}|^./su.exec(rest)?.[0] ?? rest;


/***/ }),

/***/ 71690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   L9: () => (/* binding */ loneVariable),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   nw: () => (/* binding */ missingVariable)
/* harmony export */ });
/* harmony import */ var _action_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25051);

// Between its braces no brace may stand, so a search costs time in proportion to the text, whatever the text is.
const variable = /\{\{\s*([\p{L}\p{N}_$][\p{L}\p{N}_$-]*(?:\.[\p{L}\p{N}_$-]+)*)\s*\}\}/gu;
/** Names shown when one is missing. */
const shownNames = 10;
/**
 * The variables of a template in order of use: `{{name}}` or `{{ name }}`. Anything else in braces is text, such as
 * `{{"a": 1}}` or `{{#if x}}`.
 */
function variablesOf(template) {
    return [...template.matchAll(variable)].map(({ 1: name = '', index }) => ({ name, offset: index }));
}
/** The name, when the template is that one variable and nothing else. */
function loneVariable(template) {
    const [match] = template.matchAll(variable);
    return match?.[0] === template.trim() ? match[1] : undefined;
}
/**
 * The template with its variables filled, in one pass: what is filled in is never looked at again. Text is filled as
 * it is, everything else as JSON. `missing` is told the name and which use it is, from 0; nothing is filled there.
 */
function fill(template, scopes, missing, shape = (value) => value) {
    let use = -1;
    return template.replaceAll(variable, (_, name) => {
        use += 1;
        const value = lookUp(scopes, name);
        if (value === undefined)
            missing(name, use);
        return value === undefined ? '' : shape(asText(value));
    });
}
/** A value as it is filled in. */
const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
/** The value of that name in the first scope that has one. Only what a scope itself holds counts, nothing inherited. */
function lookUp(scopes, name) {
    for (const scope of scopes) {
        const value = Object.hasOwn(scope, name) ? scope[name] : follow(scope, name.split('.'));
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function follow(scope, path) {
    let value = scope;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** For people: that a variable is not filled, what there is, and what was probably meant. */
function missingVariable(name, scopes) {
    const names = scopes.flatMap((scope) => Object.keys(scope).filter((key) => scope[key] !== undefined));
    const nested = scopes.flatMap((scope) => Object.entries(scope).flatMap(([key, value]) => inside(key, value)));
    const guess = (0,_action_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, [...names, ...nested]);
    const shown = names.slice(0, shownNames).map((key) => key.slice(0, 60));
    const rest = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    const has = names.length === 0 ? 'The case has no values.' : `The case has ${shown.join(', ')}${rest}.`;
    return `{{${name}}} is not filled. ${has}${guess === undefined ? '' : ` Did you mean {{${guess}}}?`}`;
}
const inside = (key, value) => typeof value === 'object' && value !== null ? Object.keys(value).map((name) => `${key}.${name}`) : [];


/***/ })

};
