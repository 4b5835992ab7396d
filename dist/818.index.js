export const id = 818;
export const ids = [818];
export const modules = {

/***/ 27818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJsonl: () => (/* binding */ readJsonl)
/* harmony export */ });
/* harmony import */ var _prompts_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76330);
/* harmony import */ var _text_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48096);


/** JSON Lines: an object a line. Empty lines are skipped. */
async function* readJsonl(stream, file, report) {
    for await (const block of (0,_text_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .textBlocks */ .I)(stream, file)) {
        const rows = [];
        let line = block.line - 1;
        for (const text of block.text.split('\n')) {
            line += 1;
            if (text.trim() === '')
                continue;
            try {
                rows.push({ line, value: (0,_prompts_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text) });
            }
            catch (error) {
                if (!(error instanceof _prompts_json_js__WEBPACK_IMPORTED_MODULE_0__/* .NotJson */ .a))
                    throw error;
                const column = error.column === undefined ? {} : { column: error.column };
                report({ file, line, ...column, message: `Not JSON: ${error.message}.` });
            }
        }
        yield rows;
    }
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
