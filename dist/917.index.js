export const id = 917;
export const ids = [917];
export const modules = {

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


/***/ }),

/***/ 76917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYamlRows: () => (/* binding */ readYamlRows)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41137);
/* harmony import */ var _config_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50731);
/* harmony import */ var _text_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48096);



/** A YAML list of mappings. */
async function* readYamlRows(stream, file, _report) {
    const text = await (0,_text_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r)(stream, file);
    if (text.trim() === '')
        return;
    const { value, locate } = (0,_config_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(file, text, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()));
    yield value.map((item, index) => ({ line: locate([index]).line ?? 1, value: item }));
}


/***/ })

};
