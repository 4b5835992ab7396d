export const id = 829;
export const ids = [829];
export const modules = {

/***/ 68210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCsv: () => (/* binding */ readCsv)
});

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(56070);
// EXTERNAL MODULE: ./.build/shared/action/errors.js
var errors = __webpack_require__(83502);
;// CONCATENATED MODULE: ./.build/shared/cases/csv-header.js

/** Cells that are empty say nothing in these. In a variable an empty text is a value. */
const fields = ['id', 'expected', 'cluster', 'critical'];
/**
 * What the columns of a CSV file mean: `id`, `expected`, `cluster`, `critical`; `tags.<name>`; and every other column,
 * with `vars.` before its name or without, is a variable.
 */
class CsvHeader {
    #file;
    #columns;
    /** @throws UserError for columns without a name, and for names that are there twice */
    constructor(cells, place) {
        this.#file = place.file;
        this.#columns = cells.map((cell) => target(cell.trim()));
        const problems = [];
        const seen = new Map();
        this.#columns.forEach(({ to, name }, index) => {
            const first = seen.get(`${to}.${name}`);
            seen.set(`${to}.${name}`, index);
            if (name === '')
                problems.push({ ...place, message: `Column ${index + 1} has no name. Name it or remove it.` });
            // Assigned to an object, it would be lost.
            else if (name === '__proto__')
                problems.push({ ...place, key: name, message: 'cannot be the name of a column.' });
            else if (first !== undefined) {
                problems.push({ ...place, key: name, message: `is there twice, in columns ${first + 1} and ${index + 1}.` });
            }
        });
        if (problems.length > 0)
            throw new errors/* UserError */.yo(problems);
    }
    /** A row as the fields of a case, `undefined` and reported when it does not fit the header. */
    record(cells, line, report) {
        const columns = this.#columns;
        if (cells.length !== columns.length) {
            const fix = 'A value with a comma or a line break in it needs quotes.';
            const message = `This row has ${count(cells.length)}, the header has ${count(columns.length)}.`;
            report({ ...(this.#file !== undefined && { file: this.#file }), line, message, fix });
            return undefined;
        }
        const record = {};
        const vars = {};
        const tags = {};
        columns.forEach(({ to, name }, index) => {
            const cell = cells[index];
            if (to === 'vars')
                vars[name] = cell;
            else if (cell === '')
                return;
            else if (to === 'tags')
                tags[name] = cell;
            else
                record[name] = name === 'critical' ? truth(cell) : cell;
        });
        record.vars = vars;
        record.tags = tags;
        return record;
    }
}
const count = (columns) => (columns === 1 ? '1 column' : `${columns} columns`);
function target(column) {
    if (fields.some((field) => field === column))
        return { to: 'field', name: column };
    if (column.startsWith('tags.'))
        return { to: 'tags', name: column.slice('tags.'.length) };
    return { to: 'vars', name: column.startsWith('vars.') ? column.slice('vars.'.length) : column };
}
/** Spreadsheets write TRUE. Anything else is left for the check of the field to complain about. */
function truth(cell) {
    const word = cell.trim().toLowerCase();
    return word === 'true' || word === 'false' ? word === 'true' : cell;
}

// EXTERNAL MODULE: ./.build/shared/cases/text-blocks.js
var text_blocks = __webpack_require__(48096);
;// CONCATENATED MODULE: ./.build/shared/cases/csv.js




/** Characters of one row at most: a quote that is never closed would take in the whole file. */
const longestRow = 16 * 2 ** 20;
/** CSV with commas and a header. Line breaks in quotes are kept; rows without any text are skipped. */
async function* readCsv(stream, file, report) {
    let header;
    let rows = [];
    let lastLine = 0;
    const take = (cells, { lines }) => {
        lastLine = lines;
        const line = lines - breaksIn(cells);
        if (header === undefined) {
            header = new CsvHeader(cells, { file, line });
            return null;
        }
        const value = header.record(cells, line, report);
        if (value !== undefined)
            rows.push({ line, value });
        return null;
    };
    const parser = (0,lib/* parse */.qg)({
        on_record: take,
        record_delimiter: '\n',
        relax_column_count: true,
        skip_records_with_empty_values: true,
        max_record_size: longestRow,
    });
    // What goes wrong is told to whoever waits; without a listener it would end the process.
    parser.on('error', () => { });
    try {
        for await (const { text } of (0,text_blocks/* textBlocks */.I)(stream, file)) {
            await settled((done) => parser.write(text, done));
            yield rows;
            rows = [];
        }
        await settled((done) => parser.end(done));
    }
    catch (error) {
        throw error instanceof lib/* CsvError */.J$ ? plain(error, file, lastLine + 1) : error;
    }
    finally {
        parser.destroy();
    }
    yield rows;
}
const settled = (act) => new Promise((resolve, reject) => {
    act((error) => (error ? reject(error) : resolve()));
});
function breaksIn(cells) {
    let count = 0;
    for (const cell of cells) {
        for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1))
            count += 1;
    }
    return count;
}
const unclosed = 'In this row or after it a quote is opened and never closed.';
const sentences = {
    CSV_QUOTE_NOT_CLOSED: unclosed,
    CSV_MAX_RECORD_SIZE: unclosed,
    INVALID_OPENING_QUOTE: 'A quote stands inside a value. Put the value in quotes, and write "" for a quote in it.',
    CSV_INVALID_CLOSING_QUOTE: 'After a closing quote a comma must follow. Write "" for a quote inside a value.',
};
/** `row`: the line after the last whole row. The parser's own line is where it gave up. */
function plain(error, file, row) {
    const sentence = sentences[error.code];
    const given = typeof error.lines === 'number' && sentence !== unclosed ? error.lines : row;
    return new errors/* UserError */.yo({ file, line: given, message: sentence ?? `Not CSV: ${error.message}.` }, { cause: error });
}


/***/ }),

/***/ 48096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ textBlocks),
/* harmony export */   r: () => (/* binding */ wholeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502);


const newline = 10;
/**
 * A file's text as it arrives, without a byte order mark and with `\n` for every line break.
 * @throws UserError at the first line that is not UTF-8
 */
async function* textBlocks(stream, file) {
    let line = 1;
    // Pieces of a line that has not ended: joined once, so that one very long line costs no more than many.
    let pending = [];
    const block = (bytes) => {
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
            throw notUtf8(file, bytes, line);
        const text = bytes.toString('utf8').replace(line === 1 ? /^\uFEFF/ : '', '');
        const begins = line;
        line += countLines(bytes);
        return { text: text.includes('\r') ? text.replaceAll('\r\n', '\n') : text, line: begins };
    };
    for await (const chunk of stream) {
        const end = chunk.lastIndexOf(newline) + 1;
        if (end > 0) {
            yield block(Buffer.concat([...pending, chunk.subarray(0, end)]));
            pending = [];
        }
        if (end < chunk.length)
            pending.push(chunk.subarray(end));
    }
    if (pending.length > 0)
        yield block(Buffer.concat(pending));
}
/** The whole file, for formats that cannot be read in parts. */
async function wholeText(stream, file) {
    const blocks = [];
    for await (const { text } of textBlocks(stream, file))
        blocks.push(text);
    return blocks.join('');
}
function countLines(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1))
        count += 1;
    return count;
}
function notUtf8(file, bytes, firstLine) {
    let line = firstLine;
    let start = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            break;
        start = end + 1;
        line += 1;
    }
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ file, line, message: 'Not UTF-8 text. Save the file as UTF-8.' });
}


/***/ })

};
