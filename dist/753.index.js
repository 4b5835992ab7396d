export const id = 753;
export const ids = [753];
export const modules = {

/***/ 38753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepare: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./.build/shared/action/errors.js
var errors = __webpack_require__(83502);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/shared/cases/prompt-cases.js

/** The test data of a prompt as cases. As on GitHub, `expected` is the right answer and all else are variables. */
function casesOfPrompt({ path, testData }) {
    return testData.map(({ values: { expected, ...vars }, position: { line } }) => ({
        id: `${external_node_path_.posix.basename(path)}:${line}`,
        vars,
        ...(expected !== undefined && { expected }),
        tags: {},
        critical: false,
        file: path,
        line,
    }));
}

// EXTERNAL MODULE: ./.build/shared/config/sentences.js
var sentences = __webpack_require__(9075);
;// CONCATENATED MODULE: ./.build/shared/cases/fields.js

const fields = ['id', 'vars', 'expected', 'tags', 'cluster', 'critical'];
/**
 * A row as a case. Where there is no `vars`, members that are no field of a case are its variables; where there is,
 * they are mistakes.
 * @returns `undefined` when something is wrong, which is then reported
 */
function caseOf({ line, value }, file, fallbackId, report) {
    let right = true;
    const complain = (key, message) => {
        right = false;
        report({ file, line, ...(key !== undefined && { key }), message });
    };
    if (!isMapping(value)) {
        complain(undefined, `A case must be a mapping with its fields, not ${kind(value)}.`);
        return undefined;
    }
    const { id, vars, expected, tags, cluster, critical, ...others } = value;
    if (id !== undefined && !isName(id))
        complain('id', `must be text or a number, not ${kind(id)}.`);
    if (vars !== undefined && !isMapping(vars))
        complain('vars', `must be a mapping, not ${kind(vars)}.`);
    if (cluster !== undefined && !isName(cluster))
        complain('cluster', `must be text or a number, not ${kind(cluster)}.`);
    if (critical !== undefined && typeof critical !== 'boolean') {
        complain('critical', `must be true or false, not ${kind(critical)}.`);
    }
    if (vars !== undefined) {
        for (const name of Object.keys(others))
            complain(name, `no such field beside vars. ${(0,sentences/* hint */.aK)(name, fields)}`);
    }
    const tagged = tagsOf(tags, complain);
    if (!right)
        return undefined;
    return {
        id: id === undefined ? fallbackId : String(id),
        vars: (vars ?? others),
        ...(expected !== undefined && { expected }),
        tags: tagged,
        ...(cluster !== undefined && { cluster: String(cluster) }),
        critical: critical === true,
        file,
        line,
    };
}
function tagsOf(tags, complain) {
    if (tags === undefined)
        return {};
    if (!isMapping(tags)) {
        complain('tags', `must be a mapping such as { "language": "de" }, not ${kind(tags)}.`);
        return {};
    }
    const entries = Object.entries(tags);
    if (entries.every(([, tag]) => typeof tag === 'string' && tag !== ''))
        return tags;
    for (const [name, tag] of entries) {
        if (typeof tag === 'object' || tag === '')
            complain(`tags.${name}`, `must be text, not ${kind(tag)}.`);
    }
    return Object.fromEntries(entries.map(([name, tag]) => [name, String(tag)]));
}
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (value) => (typeof value === 'string' && value !== '') || typeof value === 'number';
function kind(value) {
    if (value === null || value === '')
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : String(value);
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./.build/shared/action/nearest.js
var nearest = __webpack_require__(25051);
;// CONCATENATED MODULE: ./.build/shared/cases/formats.js
// Loaded when a file needs them: the parsers of CSV and YAML are heavy.
const formats = {
    '.jsonl': async () => (await __webpack_require__.e(/* import() */ 818).then(__webpack_require__.bind(__webpack_require__, 27818))).readJsonl,
    '.ndjson': async () => (await __webpack_require__.e(/* import() */ 818).then(__webpack_require__.bind(__webpack_require__, 27818))).readJsonl,
    '.csv': async () => (await Promise.all(/* import() */[__webpack_require__.e(70), __webpack_require__.e(829)]).then(__webpack_require__.bind(__webpack_require__, 68210))).readCsv,
    '.json': async () => (await __webpack_require__.e(/* import() */ 932).then(__webpack_require__.bind(__webpack_require__, 68932))).readJson,
    '.yml': async () => (await __webpack_require__.e(/* import() */ 917).then(__webpack_require__.bind(__webpack_require__, 76917))).readYamlRows,
    '.yaml': async () => (await __webpack_require__.e(/* import() */ 917).then(__webpack_require__.bind(__webpack_require__, 76917))).readYamlRows,
};
const caseFileEndings = Object.keys(formats);
/** How a file of this name is read, `undefined` where its name tells no format. */
function formatOf(path) {
    const ending = caseFileEndings.find((known) => path.toLowerCase().endsWith(known));
    return ending === undefined ? undefined : formats[ending];
}

;// CONCATENATED MODULE: ./.build/shared/cases/files.js




/**
 * The files that patterns mean, sorted and each once. A pattern that is a file's whole path means that file, whatever
 * characters are in it.
 * @throws UserError for patterns that match nothing, and for files that cannot hold cases
 */
async function caseFiles(tree, patterns, asked = {}) {
    const all = await tree.list();
    const problems = [];
    const found = new Set();
    for (const pattern of [patterns].flat()) {
        const plain = pattern.replace(/^\.\//, '');
        const isMatch = picomatch(plain, { dot: true, nonegate: true });
        const matching = all.filter((path) => path === plain || isMatch(path));
        for (const path of matching)
            found.add(path);
        if (matching.length === 0)
            problems.push({ ...asked, ...nothing(plain, all) });
    }
    for (const path of found) {
        if (formatOf(path) !== undefined)
            continue;
        const message = `${path} cannot be read as cases. A file of cases ends in ${caseFileEndings.join(', ')}.`;
        problems.push({ ...asked, message });
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return [...found].sort();
}
function nothing(pattern, all) {
    const guess = (0,nearest/* nearest */.p)(pattern, all.filter((path) => formatOf(path) !== undefined));
    const isPattern = /[*?[{(]/.test(pattern);
    const message = isPattern ? `No file matches ${pattern}.` : `There is no file ${pattern}.`;
    return { message, ...(guess !== undefined && { fix: `Did you mean ${guess}?` }) };
}

;// CONCATENATED MODULE: ./.build/shared/cases/ids.js

/** Names the cases that have no id, and finds ids that are there twice. */
class CaseIds {
    #names;
    #places = new Map();
    #last = { file: '', line: 0, nth: 0 };
    constructor(files) {
        this.#names = shortNames(files);
    }
    /** `triage.jsonl:12`; `triage.json:1.2` for the second case that begins on a line. To be asked in the file's order. */
    fallback(file, line) {
        const last = this.#last;
        const nth = last.file === file && last.line === line ? last.nth + 1 : 1;
        this.#last = { file, line, nth };
        return `${this.#names.get(file) ?? file}:${line}${nth === 1 ? '' : `.${nth}`}`;
    }
    /** Keeps a case's id, or says which case has it already. */
    take({ id, file, line }) {
        const first = this.#places.get(id);
        if (first === undefined) {
            this.#places.set(id, { file, line });
            return undefined;
        }
        const message = `${JSON.stringify(id)} is the id of ${first.file}:${first.line} as well.`;
        return { file, line, key: 'id', message };
    }
}
/** A file's name where it is the only one of that name, else its path. */
function shortNames(files) {
    const counts = new Map();
    for (const file of files)
        counts.set(external_node_path_.posix.basename(file), (counts.get(external_node_path_.posix.basename(file)) ?? 0) + 1);
    return new Map(files.map((file) => [file, counts.get(external_node_path_.posix.basename(file)) === 1 ? external_node_path_.posix.basename(file) : file]));
}

;// CONCATENATED MODULE: ./.build/shared/cases/read-cases.js





/** Problems told at once. */
const mostProblems = 20;
/**
 * The cases of all files that the patterns match, file by file, as they are read: JSONL and CSV never stand in memory
 * as a whole. A case without an id is called by its file and line.
 * @throws UserError with all that is wrong in a file, up to 20 problems, when its end is reached; after the first
 *   problem no more cases are given
 */
async function* readCases(tree, patterns, asked = {}) {
    const files = await caseFiles(tree, patterns, asked);
    const ids = new CaseIds(files);
    const problems = [];
    const report = (problem) => {
        problems.push(problem);
    };
    for (const file of files) {
        let any = false;
        for await (const rows of rowsOf(tree, file, report)) {
            any ||= rows.length > 0;
            for (const row of rows) {
                const one = caseOf(row, file, ids.fallback(file, row.line), report);
                const taken = one && ids.take(one);
                if (taken)
                    report(taken);
                if (one && problems.length === 0)
                    yield one;
            }
            if (problems.length >= mostProblems)
                throw new errors/* UserError */.yo(problems.slice(0, mostProblems));
        }
        if (problems.length > 0)
            throw new errors/* UserError */.yo(problems);
        if (!any)
            throw new errors/* UserError */.yo({ file, line: 1, message: 'There is no case in this file.' });
    }
}
/** The rows of one file. What ends the reading is reported like everything else. */
async function* rowsOf(tree, file, report) {
    const stream = await tree.stream(file);
    if (stream === undefined)
        throw new errors/* UserError */.yo({ file, message: 'The file is no longer there.' });
    const read = (await formatOf(file)?.());
    try {
        yield* read(stream, file, report);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        error.problems.forEach(report);
    }
}

// EXTERNAL MODULE: ./.build/shared/grading/graders.js + 10 modules
var grading_graders = __webpack_require__(29258);
// EXTERNAL MODULE: ./.build/actions/eval-gate/pairing.js
var pairing = __webpack_require__(40395);
// EXTERNAL MODULE: ./.build/shared/config/schema.js + 1 modules
var schema = __webpack_require__(3468);
// EXTERNAL MODULE: ./.build/actions/eval-gate/data.js
var data = __webpack_require__(96719);
// EXTERNAL MODULE: ./.build/actions/eval-gate/figure.js
var figure = __webpack_require__(41255);
;// CONCATENATED MODULE: ./.build/actions/eval-gate/rules.js



const kinds = ['min', 'max', 'max-regression'];
/** A gate as a flat list, each rule with its place in the configuration. Errors are allowed nowhere unless said. */
function rulesOf(gate, from, locate) {
    const given = { errors: { max: 0 }, ...(gate ?? schema/* defaultGate */.z) };
    return data/* metrics */.qd.flatMap((metric) => {
        const limits = given[metric];
        if (limits === undefined)
            return [];
        return kinds.flatMap((kind) => {
            const limit = limits[kind];
            if (limit === undefined)
                return [];
            const { file, line } = locate([metric, kind]);
            const prove = kind === 'max-regression' && limits.prove === true;
            return [
                { metric, kind, limit, prove, from, ...(file !== undefined && { file }), ...(line !== undefined && { line }) },
            ];
        });
    });
}
/**
 * The stricter of both sides, rule by rule, and what the head would have loosened. A rule that the head drops stays
 * in force; one that it adds counts.
 */
function stricter(base, head, suite) {
    const loosened = [];
    const rules = new Map(head.map((rule) => [keyOf(rule), rule]));
    for (const rule of base) {
        const now = rules.get(keyOf(rule));
        const place = {
            ...(now?.file !== undefined && { file: now.file }),
            ...(now?.line !== undefined && { line: now.line }),
        };
        if (now === undefined) {
            loosened.push({ message: `${suite}: the rule ${describeRule(rule)} was removed`, level: 'warning' });
            rules.set(keyOf(rule), rule);
            continue;
        }
        if (isLooser(now.kind, now.limit, rule.limit)) {
            loosened.push({
                message: `${suite}: ${describeRule(rule)} was loosened to ${(0,figure/* limitText */.PW)(now)}`,
                level: 'warning',
                ...place,
            });
            rules.set(keyOf(rule), { ...rule, prove: rule.prove || now.prove });
            continue;
        }
        if (rule.prove && !now.prove) {
            loosened.push({
                message: `${suite}: ${describeRule(rule)} no longer has to be proven`,
                level: 'warning',
                ...place,
            });
            rules.set(keyOf(rule), { ...now, prove: true });
        }
    }
    return { rules: [...rules.values()], loosened };
}
const keyOf = ({ metric, kind }) => `${metric} ${kind}`;
const isLooser = (kind, now, before) => (kind === 'min' ? now < before : now > before);
/** `pass-rate drop ≤ 2.0` */
function describeRule(rule) {
    return `${rule.metric} ${(0,figure/* limitText */.PW)(rule)}`;
}

// EXTERNAL MODULE: ./.build/actions/eval-gate/side.js + 7 modules
var side = __webpack_require__(96813);
;// CONCATENATED MODULE: ./.build/actions/eval-gate/prepare.js







/**
 * Reads everything that a source needs, and all of its cases once: a mistake in line 4,017 is told before anything is
 * asked, and costs nothing. `undefined` for a prompt that is no suite, having no test data or no evaluators.
 * @throws UserError with what is wrong in the prompt, the cases or the graders
 */
async function prepare(source, baseSource, context) {
    const { revision, trust } = context;
    const { settings, config, suite } = source;
    const ruling = trust.rules === 'base' && revision.base ? revision.base : revision.head;
    if (settings === undefined && !isSuite(await (0,side/* readPrompt */.$6)(source, ruling)))
        return undefined;
    const ruled = await (0,side/* readSide */.wU)(source, ruling, ruling);
    const head = ruling === revision.head ? ruled : await (0,side/* readSide */.wU)(source, revision.head, ruling, ruled.models);
    const specs = settings?.graders ?? ruled.prompt.evaluators.map(({ spec }) => grading_graders/* graderSchema */.FK.parse(spec));
    const inPrompt = casesOfPrompt(ruled.prompt);
    if (specs.length === 0) {
        throw new errors/* UserError */.yo({
            ...config.locate(['suites', suite]),
            key: `suites.${suite}`,
            message: 'it has no graders, and neither has the prompt evaluators.',
            fix: 'Write `graders:`, such as - equals: "{{expected}}".',
        });
    }
    const patterns = settings?.cases;
    const asked = { ...config.locate(['suites', suite, 'cases']), key: `suites.${suite}.cases` };
    const cases = () => (patterns === undefined ? fromList(inPrompt) : readCases(ruling, [...patterns], asked));
    const total = await countFilling(head.prompt, cases());
    if (total === 0)
        throw new errors/* UserError */.yo({
            ...asked,
            message: 'there is no case.',
            fix: 'Write `cases:`, or `testData:` in the prompt.',
        });
    const base = await readBase(baseSource, context);
    const graders = await (0,grading_graders/* compileGraders */.wU)(specs);
    const locate = (from) => (keys) => from.config.locate(['suites', suite, 'gate', ...keys]);
    const rules = rulesOf(settings?.gate, 'head', locate(source));
    const before = baseSource && rulesOf(baseSource.settings?.gate, 'base', locate(baseSource));
    const inForce = before === undefined || baseSource?.config === config ? { rules, loosened: [] } : stricter(before, rules, suite);
    const plans = (0,pairing/* pairModels */.H)(head, base.side).map((pair) => {
        const noBase = pair.base === undefined ? (base.why ?? `${pair.head.name} is new in this suite`) : undefined;
        return {
            suite,
            prompt: source.prompt,
            head: { side: head, model: pair.head.name, config: pair.head.config },
            ...(pair.base && base.side && { base: { side: base.side, model: pair.base.name, config: pair.base.config } }),
            ...(noBase !== undefined && { noBase }),
            graders,
            cases,
            total,
            repeats: settings?.repeats ?? 1,
            ...(settings?.['max-cost'] !== undefined && { maxCost: settings['max-cost'] }),
            rules: inForce.rules,
        };
    });
    return { plans, loosened: inForce.loosened };
}
/** A prompt with test data and evaluators is a suite without being named in one; any other need not name a model. */
const isSuite = (prompt) => prompt.evaluators.length > 0 && casesOfPrompt(prompt).length > 0;
/** A base that cannot be read is nothing to compare with: the change may well be its repair. */
async function readBase(source, { revision, trust, log }) {
    if (revision.base === undefined)
        return { why: 'there is no base' };
    if (source === undefined)
        return { why: `it is not at ${revision.base.label}` };
    try {
        return { side: await (0,side/* readSide */.wU)(source, revision.base, revision.base) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || trust.rules === 'base')
            throw error;
        log.warning(`The base cannot be compared with: ${error.message}`);
        return { why: `it cannot be read at ${revision.base.label}` };
    }
}
async function* fromList(cases) {
    yield* cases;
}
/** How many cases there are. @throws UserError for the first that does not fill the prompt */
async function countFilling(prompt, cases) {
    let total = 0;
    for await (const testCase of cases) {
        try {
            (0,side/* messagesFor */.kP)(prompt, testCase);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            const { id, file, line } = testCase;
            const problems = error.problems.map((one) => ({
                ...one,
                message: `${one.message} Case ${id}, ${file}:${line}.`,
            }));
            throw new errors/* UserError */.yo(problems, { cause: error });
        }
        total += 1;
    }
    return total;
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
