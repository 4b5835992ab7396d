export const id = 752;
export const ids = [752];
export const modules = {

/***/ 516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commonInputs)
/* harmony export */ });
/* unused harmony export commonOutputs */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41137);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21084);


/** Inputs that every action has. */
const commonInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    config: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Path of the configuration, relative to `working-directory`. Default: `aiops.yml`, where it exists.'),
    'github-token': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Token for comments, checks and statuses, and to fetch missing commits.', {
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
        workflowDefault: '${{ github.token }}',
    }),
    'working-directory': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)('Folder of the project in the repository. All paths are relative to it.', '.'),
    base: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Commit, branch or tag to compare with. Default: the merge base of a pull request, what a push replaced.'),
    key: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Tells apart several uses of this action on one pull request.'),
    comment: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)('Write a comment on the pull request.', true),
    check: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('What to set on the commit: a check run, a commit status, both or none.', ['run', 'status', 'both', 'none'], 'run'),
    'fail-on': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('Which verdict fails the job. An `error` always does.', ['fail', 'inconclusive', 'never'], 'fail'),
    results: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)('Folder for result files, relative to the workspace.', 'aiops-results'),
    text: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('How much of cases and answers appears in comments, reports and result files.', ['full', 'none'], 'full'),
});
/** Outputs that every action has. */
const commonOutputs = {
    verdict: 'One of pass, fail, inconclusive, skipped, error.',
    result: 'Path of the result file (JSON).',
    report: 'Path of the report (Markdown).',
    'comment-url': 'The comment, when there is one.',
    'check-url': 'The check run, when there is one.',
};


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

/***/ 66164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gQ: () => (/* binding */ inertCode),
  uQ: () => (/* binding */ inertFence),
  H_: () => (/* binding */ inertLog),
  Ic: () => (/* binding */ inertMarkdown),
  Hi: () => (/* binding */ inertTerminal),
  ak: () => (/* binding */ inertXml)
});

// UNUSED EXPORTS: inertCsv

;// CONCATENATED MODULE: ./.build/shared/report/visible.js
/** C0 controls and DEL have a picture of their own, C1 controls have none. */
function picture(control) {
    const point = control.charCodeAt(0);
    if (point === 0x7f)
        return '␡';
    return point < 0x20 ? String.fromCharCode(0x2400 + point) : '\ufffd';
}
function named(character) {
    return `⟨U+${character.charCodeAt(0).toString(16).toUpperCase()}⟩`;
}
/** A flag such as that of Wales is spelt with tag characters; any other use hides text. */
function tags(run) {
    if (run.startsWith('🏴'))
        return run;
    const count = [...run].length;
    return `⟨${count} hidden tag ${count === 1 ? 'character' : 'characters'}⟩`;
}
/**
 * Shows what would act on a reader's screen without being seen: control characters as pictures (`␛`), characters that
 * turn the direction of text (`⟨U+202E⟩`), tag characters that hide text. Every kind of line end becomes `\n`. Tabs stay.
 * Joiners stay, which many languages and emoji need.
 */
function visible_visible(text) {
    return text
        .toWellFormed()
        .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
        .replace(/[^\P{Cc}\n\t]/gu, picture)
        .replace(/[\u202a-\u202e\u2066-\u2069]/g, named)
        .replace(/\p{RGI_Emoji_Tag_Sequence}|[\u{e0000}-\u{e007f}]+/gv, tags)
        .replace(/[\u061c\u200e\u200f\ufeff\ufff9-\ufffb]/g, '')
        .replace(/[\ufffe\uffff]/g, '\ufffd');
}

;// CONCATENATED MODULE: ./.build/shared/report/inert.js

/**
 * A word joiner has no width, no line breaks at it, and GitHub finds no reference across it. A backslash or an entity
 * does not help there: GitHub looks for references after Markdown has become HTML.
 */
const joiner = '\u2060';
/** The way GitHub documents to keep a dollar sign from starting a formula. */
const dollar = '<span>$</span>';
/**
 * Makes a text inert in Markdown as GitHub renders it: nothing in it becomes markup, a mention, a reference, a link, an
 * emoji, a formula, a comment of ours or a command to a bot, and it reads as it was written. Inline places get one
 * line. Code comes with its backticks.
 */
function inertMarkdown(text, where) {
    const line = visible_visible(text).replace(/\s+/g, ' ');
    switch (where) {
        case 'inline':
        case 'table cell':
            return withoutBlockStart(withoutMarkup(withoutReferences(line)));
        case 'summary':
            return withoutReferences(line)
                .replace(/[&<>"]/g, entity)
                .replaceAll('$', dollar);
        case 'code':
            return codeSpan(line);
        case 'table code':
            // A backslash and a pipe in a cell's code span are read differently by different parsers.
            return line.includes('|') ? inertCode(line) : codeSpan(line);
    }
}
/** Code as an HTML element, for where backticks would touch other backticks or a table's pipes. */
function inertCode(text) {
    return `<code>${inertMarkdown(text, 'inline')}</code>`;
}
/** A fenced block that its text cannot end. A language that is not a plain word is left out. */
function inertFence(text, language) {
    const shown = withoutComment(visible_visible(text))
        .trimEnd()
        .replace(/^([ \t]*)\/(?=\w)/gm, `$1${joiner}/`);
    const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
    return `${fence}${/^[a-z0-9+-]{1,20}$/.test(language) ? language : ''}\n${shown}\n${fence}`;
}
/** Inert in a workflow's log: no command to the runner, no escape sequence. Lines stay. */
function inertLog(text) {
    return inertTerminal(text)
        .replace(/^([^\S\n]*):(?=:)/gm, `$1:${joiner}`)
        .replaceAll('##[', `##${joiner}[`);
}
/** Inert on a terminal: no escape sequence, nothing overwrites what is shown. Lines and tabs stay. */
function inertTerminal(text) {
    return visible_visible(text.replace(escapeSequences, ''));
}
/** Inert as XML 1.0 text and as an attribute's value in either kind of quotes. */
function inertXml(text) {
    return visible_visible(text).replace(/[&<>"']/g, entity);
}
/** A field of a CSV file (RFC 4180), quoted where needed, that no spreadsheet takes for a formula. */
function inertCsv(text) {
    const shown = visible(text);
    const isFormula = /^\s*[=+\-@＝＋－＠]|^[\t\n]/.test(shown) && !/^[+-]?\d+(\.\d+)?$/.test(shown);
    const field = isFormula ? `'${shown}` : shown;
    return /[",;\n\t']/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
const esc = '\u001b';
/** Control sequences (colours, cursor) and operating system commands (titles, links) of ECMA-48. */
const escapeSequences = new RegExp(`${esc}\\[[0-?]*[ -/]*[@-~]|${esc}\\][^\u0007${esc}]*(?:\u0007|${esc}\\\\)`, 'g');
/** What GitHub looks for in the rendered text: people, issues, commits, advisories, addresses, emoji. */
function withoutReferences(text) {
    return text
        .replace(/@(?=\S|$)/g, `@${joiner}`)
        .replace(/#(?=\d|$)/g, `#${joiner}`)
        .replace(/\b(GH|GHSA|CVE)-(?=\w|$)/gi, `$1-${joiner}`)
        .replace(/\b[0-9a-f]{7,40}\b/gi, (sha) => sha.replace(/.{6}(?=.)/g, `$&${joiner}`))
        .replaceAll('://', `:${joiner}//`)
        .replace(/www(?=\.)/gi, `$&${joiner}`)
        .replace(/:(?=[\w+-]+:)/g, `:${joiner}`);
}
function withoutMarkup(text) {
    return text
        .replace(/[\\`*_[\]~#]/g, '\\$&')
        .replace(/&(?=[#\w])/g, '&amp;')
        .replace(/[<>|]/g, entity)
        .replaceAll('$', dollar);
}
/** What would start a list, a heading's underline or a bot's command at the start of a line. */
function withoutBlockStart(text) {
    return text.replace(/^( ?)([-+=/])/, '$1\\$2').replace(/^( ?\d+)([.)])(?=\s|$)/, '$1\\$2');
}
/** Keeps a text from holding a comment by which we know our own. */
function withoutComment(text) {
    return text.replaceAll('<!--', `<${joiner}!--`);
}
function codeSpan(line) {
    const text = withoutComment(line);
    if (text === '')
        return '';
    const fence = '`'.repeat(longestRun(text) + 1);
    const isPadded = text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
    const pad = isPadded || /^`|`$/.test(text) ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
/** How many backticks stand together at most. */
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '|': '&#124;',
};
function entity(character) {
    return entities[character] ?? character;
}


/***/ }),

/***/ 82441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ markdown)
});

// UNUSED EXPORTS: markerComment

// EXTERNAL MODULE: ./.build/shared/report/document.js
var report_document = __webpack_require__(30056);
// EXTERNAL MODULE: ./.build/shared/report/shorten.js
var shorten = __webpack_require__(7152);
;// CONCATENATED MODULE: ./.build/shared/report/shrink.js

/** A table is nothing without its first columns. */
const columnsAtLeast = 4;
/** The same document with its longest texts cut and its longest enumerations ended early; each cut can be seen. */
function shrink(blocks, measure) {
    const kept = blocks.slice(0, measure.items).map((block) => shrunk(block, measure));
    const left = blocks.length - kept.length;
    return left === 0 ? kept : [...kept, { kind: 'paragraph', of: [more(left)] }];
}
function shrunk(block, measure) {
    switch (block.kind) {
        case 'heading':
        case 'paragraph':
            return { ...block, of: parts(block.of, measure) };
        case 'fence':
            return { ...block, text: (0,shorten/* shorten */.V)(block.text, measure.text) };
        case 'list': {
            const items = block.items.slice(0, measure.items).map((item) => parts(item, measure));
            const left = block.items.length - items.length;
            return { ...block, items: left === 0 ? items : [...items, [more(left)]] };
        }
        case 'table': {
            const columns = block.columns.slice(0, Math.max(measure.items, columnsAtLeast));
            const rows = block.rows
                .slice(0, measure.items)
                .map((row) => row.slice(0, columns.length).map((cell) => parts(cell, measure)));
            const left = block.rows.length - rows.length;
            return {
                ...block,
                columns: columns.map((column) => ({ ...column, title: (0,shorten/* shorten */.V)(column.title, measure.text) })),
                rows: left === 0 ? rows : [...rows, [[more(left)]]],
            };
        }
        case 'details':
            return { ...block, summary: parts(block.summary, measure), of: shrink(block.of, measure) };
    }
}
function parts(of, measure) {
    const kept = of.slice(0, Math.max(measure.items, 1)).map((inline) => part(inline, measure));
    return kept.length === of.length ? kept : [...kept, '…'];
}
function part(inline, measure) {
    if (typeof inline === 'string')
        return (0,shorten/* shorten */.V)(inline, measure.text);
    switch (inline.kind) {
        case 'strong':
            return { ...inline, of: parts(inline.of, measure) };
        case 'code':
            return { ...inline, text: (0,shorten/* shorten */.V)(inline.text, measure.text) };
        case 'link': {
            const text = (0,shorten/* shorten */.V)(inline.text, measure.text);
            // An address cannot be cut. Those that people write are not much longer than their texts.
            return inline.href.length > 4 * measure.text ? text : { ...inline, text };
        }
        case 'break':
            return inline;
    }
}
function more(left) {
    return `… ${left} more`;
}

;// CONCATENATED MODULE: ./.build/shared/report/fit.js



/**
 * Renders as much as there is room for. First the sections of the highest number are shown `short`, then they are left
 * out, then what turned out to have room comes back. Sections of priority 1 stay; when they alone are too long their
 * longest texts are cut, then their longest tables and lists. Whatever is missing, a last line says so.
 */
function fitted(sections, room) {
    const pages = sections.map((section) => new Page(section, room));
    const text = () => compose(pages, room);
    const fits = () => room.fits(text());
    if (fits())
        return text();
    const expendable = pages.filter(({ priority }) => priority > 1).sort((a, b) => a.priority - b.priority);
    const lastFirst = expendable.toReversed();
    const vital = pages.filter(({ priority }) => priority <= 1);
    const enough = degrade(lastFirst, 'short', fits) || degrade(lastFirst, 'out', fits) || degrade(vital.toReversed(), 'short', fits);
    if (!enough) {
        for (const measure of measures()) {
            for (const page of vital)
                page.cut(measure);
            if (fits())
                break;
        }
    }
    for (const page of expendable)
        restore(page, fits);
    return text();
}
/** Tries one page after the other until all is well. */
function degrade(pages, form, fits) {
    return pages.some((page) => {
        page.form = form;
        return fits();
    });
}
function restore(page, fits) {
    const before = page.form;
    for (const form of ['full', 'short']) {
        if (form === before)
            break;
        page.form = form;
        if (fits())
            return;
    }
    page.form = before;
}
/** From mild to harsh. Texts go first, since what is whole but short says more than what is long but few. */
function* measures() {
    for (const items of [Number.POSITIVE_INFINITY, 50, 20, 10, 5, 2]) {
        for (const text of [8000, 4000, 2000, 1000, 500, 250, 120, 60])
            yield { text, items };
    }
    for (const text of [30, 15, 8, 4, 1])
        yield { text, items: 1 };
}
class Page {
    id;
    priority;
    #form = 'full';
    #isCut = false;
    #section;
    #room;
    #texts = new Map([['out', '']]);
    constructor(section, room) {
        this.id = section.id;
        this.priority = section.priority;
        this.#section = section;
        this.#room = room;
    }
    get form() {
        return this.#form;
    }
    /** A section that has no short form stays full. */
    set form(form) {
        this.#form = form === 'short' && this.#section.short === undefined ? 'full' : form;
    }
    get isShort() {
        return this.#isCut || this.#form === 'short';
    }
    get text() {
        const known = this.#texts.get(this.#form);
        if (known !== undefined)
            return known;
        const text = this.#room.render(this.#blocks);
        this.#texts.set(this.#form, text);
        return text;
    }
    cut(measure) {
        this.#isCut = true;
        this.#texts.set(this.#form, this.#room.render(shrink(this.#blocks, measure)));
    }
    get #blocks() {
        return this.#form === 'short' ? (this.#section.short ?? []) : this.#section.blocks;
    }
}
function compose(pages, room) {
    const out = pages.filter(({ form }) => form === 'out');
    const short = pages.filter(({ isShort }) => isShort);
    const note = [named(out, 'left out'), named(short, 'shortened')].filter((part) => part !== '').join('; ');
    const last = note && room.render([(0,report_document/* paragraph */.FY)(`Cut to fit: ${note}. The report and the result file have it all.`)]);
    return [...pages.map(({ text }) => text), last].filter((text) => text !== '').join('\n\n');
}
const namesAtMost = 8;
const nameLength = 40;
function named(pages, what) {
    if (pages.length === 0)
        return '';
    if (pages.length > namesAtMost)
        return `${pages.length} parts ${what}`;
    return `${pages.map(({ id }) => (0,shorten/* shorten */.V)(id.replaceAll('-', ' '), nameLength)).join(', ')} ${what}`;
}

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
// EXTERNAL MODULE: ./.build/shared/report/inert.js + 1 modules
var inert = __webpack_require__(66164);
;// CONCATENATED MODULE: ./.build/shared/report/markdown-inlines.js

/** A line of Markdown. */
function inlines(of, where) {
    let line = '';
    for (const inline of joined(of)) {
        line += typeof inline === 'string' ? (0,inert/* inertMarkdown */.Ic)(inline, where) : rendered(inline, where, line);
    }
    return line;
}
/** Neighbouring texts become one: `@` and a name may come apart. */
function joined(of) {
    const result = [];
    for (const inline of of) {
        const last = result.at(-1);
        if (typeof inline === 'string' && typeof last === 'string')
            result[result.length - 1] = last + inline;
        else
            result.push(inline);
    }
    return result;
}
function rendered(node, where, before) {
    switch (node.kind) {
        case 'strong':
            return strong(node.of, where, before);
        case 'code':
            return code(node.text, where, before);
        case 'link':
            return markdown_inlines_link(node.text, node.href, where);
        case 'break':
            return '<br>';
    }
}
/** Asterisks only where they are sure to be read as such, which depends on what stands on either side of them. */
function strong(of, where, before) {
    const text = inlines(of.flatMap(withoutStrong), where);
    if (text === '')
        return '';
    const isSure = /^[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}]$/u.test(text) && !before.endsWith('*');
    return isSure && where !== 'summary' ? `**${text}**` : `<strong>${text}</strong>`;
}
function withoutStrong(inline) {
    return typeof inline === 'object' && inline.kind === 'strong' ? inline.of.flatMap(withoutStrong) : [inline];
}
function code(text, where, before) {
    if (where === 'summary')
        return `<code>${(0,inert/* inertMarkdown */.Ic)(text, 'summary')}</code>`;
    if (before.endsWith('`'))
        return (0,inert/* inertCode */.gQ)(text);
    return (0,inert/* inertMarkdown */.Ic)(text, where === 'table cell' ? 'table code' : 'code');
}
function markdown_inlines_link(text, href, where) {
    const label = (0,inert/* inertMarkdown */.Ic)(text, where);
    const url = URL.parse(href);
    if (url === null || !/^https?:$/.test(url.protocol) || label === '')
        return label;
    const target = url.href.replace(/[()<>\\|`"'*_~[\]]/g, percent).replaceAll('&', '&amp;');
    return where === 'summary' ? `<a href="${target}">${label}</a>` : `[${label}](${target})`;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./.build/shared/report/markdown-blocks.js



/** Blocks as GitHub-flavoured Markdown, a blank line between two of them. Empty ones leave nothing behind. */
function markdownBlocks(blocks) {
    return markdown_blocks_joined(blocks, 0);
}
/** `depth` is the number of `<details>` around the blocks. */
function markdown_blocks_joined(blocks, depth) {
    return blocks
        .map((block) => markdown_blocks_rendered(block, depth))
        .filter((text) => text !== '')
        .join('\n\n');
}
function markdown_blocks_rendered(block, depth) {
    switch (block.kind) {
        case 'heading': {
            const text = inlines(block.of, 'inline').trim();
            return text === '' ? '' : `${'#'.repeat(block.level)} ${text}`;
        }
        case 'paragraph':
            return inlines(block.of, 'inline').trim();
        case 'table':
            return table(block);
        case 'fence':
            return (0,inert/* inertFence */.uQ)(block.text, block.language);
        case 'list':
            return block.items.map((item) => `- ${inlines(item, 'inline').trim()}`).join('\n');
        case 'details':
            return details(block, depth);
    }
}
/** Cells are not padded: a reader sees the rendered table, and a comment has only so much room. */
function table({ columns, rows }) {
    if (columns.length === 0)
        return '';
    const titles = columns.map(({ title }) => inlines([title], 'table cell'));
    const cells = rows.map((row) => columns.map((_, index) => inlines(row[index] ?? [], 'table cell')));
    return (0,markdown_table/* markdownTable */.Q)([titles, ...cells], { align: columns.map(({ align }) => align), alignDelimiters: false });
}
/** GitHub reads Markdown inside HTML only after a blank line, and does not indent what is folded inside a fold. */
function details({ summary, open, of }, depth) {
    const line = inlines(summary, 'summary').trim() || 'Details';
    const body = markdown_blocks_joined(of, depth + 1);
    return [
        `<details${open === true ? ' open' : ''}>\n<summary>${line}</summary>${depth > 0 ? '\n<blockquote>' : ''}`,
        ...(body === '' ? [] : [body]),
        `${depth > 0 ? '</blockquote>\n' : ''}</details>`,
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./.build/shared/report/markdown.js


/** The report as GitHub-flavoured Markdown, at most `limit` long, whatever that costs (see `fitted`). */
function markdown(sections, { limit, unit = 'bytes', marker }) {
    const start = marker === undefined ? '' : `${markerComment(marker)}\n\n`;
    const size = (text) => (unit === 'bytes' ? Buffer.byteLength(text) : text.length);
    const room = limit - size(start) - 1;
    const body = fitted(sections, { render: markdownBlocks, fits: (text) => size(text) <= room });
    return `${start}${body}\n`;
}
/** The comment that `marker` becomes: what to look for in a body to know it as our own. */
function markerComment(marker) {
    return `<!-- ${encodeURI(marker.toWellFormed()).replace(/-(?=-)|>/g, (c) => `%${c.charCodeAt(0).toString(16)}`)} -->`;
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


/***/ })

};
