export const id = 372;
export const ids = [372,868];
export const modules = {

/***/ 5372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeJUnit: () => (/* binding */ writeJUnit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/shared/report/inert.js + 1 modules
var inert = __webpack_require__(66164);
;// CONCATENATED MODULE: ./.build/shared/report/junit.js

/**
 * A JUnit XML file in the form that Jenkins and the reporters for GitHub read, piece by piece: cases are taken as they
 * are written, so a hundred thousand of them need no memory.
 * @throws Error when a suite's cases are not those that its counts tell.
 */
async function* junit({ name, suites }) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<testsuites${attributes({ name, ...total(suites), time: time(sum(suites, ({ seconds = 0 }) => seconds)) })}>\n`;
    for (const suite of suites)
        yield* suiteElement(suite);
    yield '</testsuites>\n';
}
async function* suiteElement({ name, counts, seconds = 0, cases }) {
    yield `  <testsuite${attributes({ name, ...counts, time: time(seconds) })}>\n`;
    const seen = { tests: 0, failures: 0, errors: 0, skipped: 0 };
    for await (const testCase of cases) {
        seen.tests += 1;
        if (testCase.failure !== undefined)
            seen.failures += 1;
        if (testCase.error !== undefined)
            seen.errors += 1;
        if (testCase.skipped !== undefined)
            seen.skipped += 1;
        yield caseElement(testCase);
    }
    for (const key of ['tests', 'failures', 'errors', 'skipped']) {
        if (seen[key] !== counts[key])
            throw new Error(`${name}: ${seen[key]} ${key}, but ${counts[key]} were counted`);
    }
    yield '  </testsuite>\n';
}
function caseElement({ name, classname, file, line, seconds = 0, failure, error, skipped }) {
    const start = `    <testcase${attributes({ name, classname, file, line, time: time(seconds) })}`;
    const inner = [
        failure && problem('failure', failure),
        error && problem('error', error),
        skipped && `      <skipped${attributes({ message: skipped.message })}/>\n`,
    ].filter((part) => part !== undefined);
    return inner.length === 0 ? `${start}/>\n` : `${start}>\n${inner.join('')}    </testcase>\n`;
}
function problem(kind, { message, text }) {
    return `      <${kind}${attributes({ message })}>${(0,inert/* inertXml */.ak)(text)}</${kind}>\n`;
}
function attributes(values) {
    return Object.entries(values)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${(0,inert/* inertXml */.ak)(String(value)).replaceAll('\n', '&#10;')}"`)
        .join('');
}
function total(suites) {
    return {
        tests: sum(suites, ({ counts }) => counts.tests),
        failures: sum(suites, ({ counts }) => counts.failures),
        errors: sum(suites, ({ counts }) => counts.errors),
        skipped: sum(suites, ({ counts }) => counts.skipped),
    };
}
function sum(suites, of) {
    return suites.reduce((all, suite) => all + of(suite), 0);
}
/** Seconds, in the form that XML readers take. */
function time(seconds) {
    return seconds.toFixed(3);
}

// EXTERNAL MODULE: ./.build/actions/eval-gate/samples.js
var eval_gate_samples = __webpack_require__(6304);
;// CONCATENATED MODULE: ./.build/actions/eval-gate/junit-file.js



const keyOf = ({ suite, prompt, model }) => JSON.stringify([suite, prompt, model]);
/** `junit.xml`: a test case for each answer of the head, from the samples; memory does not grow with them. */
async function writeJUnit(data, results) {
    const samples = (0,external_node_path_.join)(results.path, 'samples.jsonl');
    const counts = new Map();
    for await (const line of headOnly((0,eval_gate_samples/* readSamples */.a)(samples))) {
        const count = counts.get(keyOf(line)) ?? { tests: 0, failures: 0, errors: 0, skipped: 0 };
        counts.set(keyOf(line), count);
        count.tests += 1;
        if (line.error !== undefined)
            count.errors += 1;
        else if (line.pass !== true)
            count.failures += 1;
    }
    const lines = peekable(headOnly((0,eval_gate_samples/* readSamples */.a)(samples)));
    const suites = data.subjects.flatMap((subject) => {
        const count = counts.get(keyOf(subject));
        return count === undefined
            ? []
            : [
                {
                    name: `${subject.suite} · ${subject.prompt} · ${subject.model}`,
                    counts: count,
                    cases: casesOf(keyOf(subject), lines),
                },
            ];
    });
    return results.write('junit.xml', junit({ name: 'eval-gate', suites }));
}
async function* headOnly(lines) {
    for await (const line of lines)
        if (line.side === 'head')
            yield line;
}
function peekable(lines) {
    let next;
    return {
        peek: async () => {
            next ??= lines.next();
            const { value, done } = await next;
            return done === true ? undefined : value;
        },
        take: () => {
            next = undefined;
        },
    };
}
/** Suites are measured one after the other, so that a suite's lines stand together. */
async function* casesOf(key, lines) {
    for (let line = await lines.peek(); line !== undefined && keyOf(line) === key; line = await lines.peek()) {
        lines.take();
        yield caseOf(line);
    }
}
function caseOf(line) {
    const { suite, repeat, file, error, pass, text, latency } = line;
    const failed = line.grades.filter((grade) => !grade.pass);
    const message = failed.map(({ grader, reason }) => reason ?? `${grader} did not pass`).join('; ');
    return {
        name: repeat === 0 ? line.case : `${line.case} (repeat ${repeat + 1})`,
        classname: suite,
        file,
        line: line.line,
        seconds: (latency ?? 0) / 1000,
        ...(error && { error: { message: error.message, text: error.code } }),
        ...(!error && pass !== true && { failure: { message, text: text ?? '' } }),
    };
}


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
