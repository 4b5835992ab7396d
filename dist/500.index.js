export const id = 500;
export const ids = [500];
export const modules = {

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

/***/ 51500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openReplay: () => (/* binding */ openReplay)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 12 modules
var schemas = __webpack_require__(41137);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./.build/shared/action/errors.js
var action_errors = __webpack_require__(83502);
// EXTERNAL MODULE: ./.build/shared/results/read-lines.js
var read_lines = __webpack_require__(58789);
// EXTERNAL MODULE: ./.build/shared/models/model.js
var model = __webpack_require__(25852);
;// CONCATENATED MODULE: ./.build/shared/models/recorded.js

const chunkSize = 1 << 20;
/**
 * Recorded answers by request and repeat. 100,000 of them have to fit in tens of megabytes, so an answer is kept as
 * UTF-8 in large chunks, and only its place in a map: about 180 bytes a row and its text.
 */
class RecordedAnswers {
    #places = new Map();
    #chunks = [];
    /** Where the next row goes: chunks are numbered by the high part of a place. */
    #next = 0;
    /** The last one counts where a request was recorded twice. @throws UserError when those are of different models. */
    add(request, repeat, model, answer) {
        const key = keyOf(request, repeat);
        const before = this.#row(key);
        if (before !== undefined && before[6] !== model) {
            throw new action_errors/* UserError */.yo(`recorded of ${before[6] ?? 'no model'} and of ${model ?? 'no model'}. Say which one counts with \`model:\`.`);
        }
        const { text, stopReason, usage, cost, latency } = answer;
        const row = [text, stopReason, usage?.input, usage?.output, cost, latency, model];
        this.#places.set(key, this.#store(JSON.stringify(row)));
    }
    get(request, repeat) {
        const row = this.#row(keyOf(request, repeat));
        if (row === undefined)
            return undefined;
        const [text, stopReason, input, output, cost, latency] = row;
        return {
            text,
            ...(stopReason != null && { stopReason }),
            ...(input != null && output != null && { usage: { input, output } }),
            ...(cost != null && { cost }),
            latency: latency ?? 0,
            attempts: 0,
        };
    }
    #row(key) {
        const place = this.#places.get(key);
        if (place === undefined)
            return undefined;
        const chunk = this.#chunks[Math.floor(place / chunkSize)];
        const start = place % chunkSize;
        const length = chunk.readUInt32LE(start);
        return JSON.parse(chunk.toString('utf8', start + 4, start + 4 + length));
    }
    #store(row) {
        const length = Buffer.byteLength(row);
        let start = this.#next % chunkSize;
        let chunk = this.#chunks[Math.floor(this.#next / chunkSize)];
        if (chunk === undefined || start + 4 + length > chunk.length) {
            // A row longer than a chunk has one of its own.
            chunk = Buffer.allocUnsafeSlow(Math.max(chunkSize, 4 + length));
            this.#chunks.push(chunk);
            start = 0;
        }
        const place = (this.#chunks.length - 1) * chunkSize + start;
        chunk.writeUInt32LE(length, start);
        chunk.write(row, start + 4, 'utf8');
        this.#next = Math.min(place + 4 + length, this.#chunks.length * chunkSize);
        return place;
    }
}
/** The digest's 16 bytes and two of the repeat, as so many Latin-1 characters: half the memory of the digits. */
const keyOf = (request, repeat) => Buffer.from(request.slice('sha256:'.length) + repeat.toString(16).padStart(4, '0'), 'hex').toString('latin1');

// EXTERNAL MODULE: ./.build/shared/models/request.js
var models_request = __webpack_require__(64996);
;// CONCATENATED MODULE: ./.build/shared/models/replay.js






const line = schemas/* object */.Ikc({
    request: schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{32}$/, 'must be sha256: and 32 hex digits'),
    repeat: schemas/* int */.Whr().min(0).max(0xffff).default(0),
    model: schemas/* string */.YjP().optional(),
    text: schemas/* string */.YjP(),
    stopReason: schemas/* string */.YjP().optional(),
    usage: schemas/* object */.Ikc({ input: schemas/* number */.aig(), output: schemas/* number */.aig() }).optional(),
    cost: schemas/* number */.aig().optional(),
    latency: schemas/* number */.aig().min(0).default(0),
});
/**
 * A model that gives recorded answers: for the same request and repeat, the same answer, with the latency, cost and
 * usage it had then.
 * @throws UserError when the file is missing or a line of it is wrong
 */
async function openReplay(name, config, read) {
    const { file } = config;
    const stream = await read(file);
    if (stream === undefined) {
        throw new action_errors/* UserError */.yo({ file, key: `models.${name}.file`, message: 'no such file.', fix: howToRecord(file) });
    }
    const answers = await answersOf(stream, config);
    return {
        name,
        concurrency: config.concurrency,
        async ask(request, { signal, repeat }) {
            signal.throwIfAborted();
            const digest = (0,models_request/* digestRequest */.U)(request);
            const answer = answers.get(digest, repeat);
            if (answer)
                return answer;
            const what = `${digest}, repeat ${repeat}${config.model === undefined ? '' : `, of ${config.model}`}`;
            throw new model/* ModelError */.m('not-recorded', `${file} has no answer to this request (${what}). ${howToRecord(file)}`, {
                attempts: 0,
            });
        },
    };
}
const howToRecord = (file) => `Record it: run once with a provider that answers and \`--record ${file}\`.`;
async function answersOf(stream, { file, model }) {
    const answers = new RecordedAnswers();
    let number = 0;
    for await (const text of (0,read_lines/* readLines */.S)(stream)) {
        number += 1;
        if (text.trim() === '')
            continue;
        try {
            const given = JSON.parse(text);
            if (isUnanswered(given))
                continue;
            const { request, repeat, model: of, ...answer } = line.parse(given);
            if (model === undefined || of === model)
                answers.add(request, repeat, of, answer);
        }
        catch (error) {
            throw new action_errors/* UserError */.yo({ file, line: number, message: whyWrong(error) });
        }
    }
    return answers;
}
/** A sample that failed stands in a run's samples beside those that can be replayed. */
const isUnanswered = (given) => typeof given === 'object' && given !== null && 'error' in given && !('text' in given);
function whyWrong(error) {
    if (error instanceof SyntaxError)
        return 'not JSON. Each line has to be one JSON object.';
    if (error instanceof action_errors/* UserError */.yo)
        return error.message;
    if (!(error instanceof errors/* ZodError */.G))
        throw error;
    return error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ');
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
