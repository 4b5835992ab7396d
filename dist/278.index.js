export const id = 278;
export const ids = [278];
export const modules = {

/***/ 64702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ interruptSignal)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** Aborts when the process is asked to end. The run then has a few seconds to write what it knows. */
function interruptSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => {
            // A second request to end is not to be argued with.
            if (controller.signal.aborted)
                process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name]);
            controller.abort(new Error(`stopped by ${name}`));
        });
    }
    return controller.signal;
}


/***/ }),

/***/ 44655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine),
/* harmony export */   v: () => (/* binding */ throttled)
/* harmony export */ });
/* harmony import */ var _config_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55258);

/** `eval 420/1000 · 97.1 % pass · 48 in flight · $0.42 · 9 s left` */
function progressLine(progress) {
    const { label, done, total, passRate, inFlight, spent, left } = progress;
    return [
        `${label} ${done}/${total}`,
        passRate === undefined ? undefined : `${(passRate * 100).toFixed(1)} % pass`,
        `${inFlight} in flight`,
        spent === undefined ? undefined : `$${spent.toFixed(2)}`,
        left === undefined ? undefined : `${(0,_config_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(Math.ceil(left) * 1000)} left`,
    ]
        .filter((part) => part !== undefined)
        .join(' · ');
}
/** Passes on what is due: at most one in each interval, so that a log stays readable. */
function throttled(now, interval) {
    let last = Number.NEGATIVE_INFINITY;
    return (show) => {
        const time = now();
        if (time - last < interval)
            return;
        last = time;
        show();
    };
}


/***/ }),

/***/ 65278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workflowSurroundings: () => (/* binding */ workflowSurroundings)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/shared/report/markdown.js + 4 modules
var markdown = __webpack_require__(82441);
// EXTERNAL MODULE: ./.build/shared/report/terminal.js + 3 modules
var terminal = __webpack_require__(91786);
// EXTERNAL MODULE: ./.build/shared/action/common-inputs.js
var common_inputs = __webpack_require__(516);
// EXTERNAL MODULE: ./.build/shared/action/errors.js
var errors = __webpack_require__(83502);
// EXTERNAL MODULE: ./.build/shared/action/inputs.js
var inputs = __webpack_require__(21084);
// EXTERNAL MODULE: ./.build/shared/action/interrupt.js
var interrupt = __webpack_require__(64702);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/shared/action/workflow-commands.js


/** `::error file=aiops.yml,line=3::message`, in one line whatever the texts are. */
function commandLine(command, message = '', { file, line, column } = {}) {
    const properties = Object.entries({ file, line, col: column })
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
    return `::${command}${properties.length > 0 ? ` ${properties.join(',')}` : ''}::${escaped(message)}\n`;
}
const escaped = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** Adds an output to the file at `GITHUB_OUTPUT`. Nobody can guess the delimiter, and so end the value early. */
function appendOutput(path, name, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    (0,external_node_fs_.appendFileSync)(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

// EXTERNAL MODULE: ./.build/shared/report/inert.js + 1 modules
var inert = __webpack_require__(66164);
// EXTERNAL MODULE: ./.build/shared/action/log.js
var log = __webpack_require__(44655);
;// CONCATENATED MODULE: ./.build/shared/action/workflow-log.js



/** GitHub shows ten annotations of a level for a step; what comes after is printed as plain lines. */
const annotationsAtMost = 10;
const progressInterval = 5_000;
/** The log of a step in a workflow. */
function workflowLog(write, now) {
    const due = (0,log/* throttled */.v)(now, progressInterval);
    const annotations = { error: 0, warning: 0 };
    const info = (text) => write(`${(0,inert/* inertLog */.H_)(text)}\n`);
    const annotate = (level, text, place) => {
        annotations[level] += 1;
        // What could end the command is escaped, so the text needs no more than that.
        if (annotations[level] > annotationsAtMost)
            info(text);
        else
            write(commandLine(level, text, place?.file === undefined ? {} : place));
    };
    return {
        info,
        warning: (text, place) => annotate('warning', text, place),
        error: (text, place) => annotate('error', text, place),
        group: async (title, body) => {
            write(commandLine('group', (0,inert/* inertLog */.H_)(title)));
            try {
                return await body();
            }
            finally {
                write(commandLine('endgroup'));
            }
        },
        progress: (progress) => due(() => info((0,log/* progressLine */.o)(progress))),
        secret: (value) => {
            if (value !== '')
                write(commandLine('add-mask', value));
        },
    };
}

;// CONCATENATED MODULE: ./.build/shared/action/workflow.js









/** GitHub takes 1 MiB a step, and drops more without a word. */
const summaryBytes = 1_000_000;
/** A step of a workflow. */
function workflowSurroundings(definition) {
    const { env } = process;
    const clock = Date.now;
    const log = workflowLog((text) => void process.stdout.write(text), clock);
    const output = {
        set: (name, value) => {
            if (env.GITHUB_OUTPUT)
                appendOutput(env.GITHUB_OUTPUT, name, value);
        },
        show: async (sections, files) => {
            await log.group('Report', async () => {
                log.info((0,terminal/* terminal */.F)(sections, { width: 120, color: false }));
                for (const file of files)
                    log.info(file);
            });
            if (!env.GITHUB_STEP_SUMMARY)
                return;
            try {
                await (0,promises_.appendFile)(env.GITHUB_STEP_SUMMARY, `${(0,markdown/* markdown */.w)(sections, { limit: summaryBytes })}\n`);
            }
            catch (error) {
                log.warning(`The job summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
            }
        },
    };
    return {
        inputs: (0,inputs/* inputsFromEnvironment */.n1)(definition.inputs.extend(common_inputs/* commonInputs */.j.shape), env),
        env,
        directory: env.GITHUB_WORKSPACE ?? process.cwd(),
        signal: (0,interrupt/* interruptSignal */.C)(),
        log,
        output,
        clock,
    };
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

/***/ 91786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: ./.build/shared/report/inert.js + 1 modules
var inert = __webpack_require__(66164);
// EXTERNAL MODULE: ./.build/shared/report/width.js
var report_width = __webpack_require__(30613);
;// CONCATENATED MODULE: ./.build/shared/report/spans.js


/** Select Graphic Rendition codes (ECMA-48): what to switch on, and what switches it off again. */
const styles = {
    strong: [1, 22],
    dim: [2, 22],
    code: [36, 39],
    link: [4, 24],
    added: [32, 39],
    removed: [31, 39],
};
/** A text on one line. */
function span(text, ...style) {
    return { text: (0,inert/* inertTerminal */.Hi)(text).replace(/\s+/g, ' '), styles: style };
}
/** Lines of what a report says, one line unless it holds breaks. */
function spans(of, ...style) {
    const lines = [[]];
    for (const inline of of) {
        if (typeof inline === 'object' && inline.kind === 'break')
            lines.push([]);
        else
            lines.at(-1)?.push(...spansOf(inline, style));
    }
    return lines;
}
function spansOf(inline, style) {
    if (typeof inline === 'string')
        return [span(inline, ...style)];
    switch (inline.kind) {
        case 'strong':
            return inline.of.flatMap((inner) => spansOf(inner, [...style, 'strong']));
        case 'code':
            return [span(inline.text, ...style, 'code')];
        case 'link':
            return inline.text === inline.href
                ? [span(inline.href, ...style, 'link')]
                : [span(`${inline.text} (`, ...style), span(inline.href, ...style, 'link'), span(')', ...style)];
        case 'break':
            return [span(' ', ...style)];
    }
}
/** Columns that a line takes. */
function widthOf(line) {
    return line.reduce((width, { text }) => width + (0,report_width/* textWidth */.s)(text), 0);
}
function paint(line, color) {
    return line.map((one) => (color ? painted(one) : one.text)).join('');
}
function painted({ text, styles: names }) {
    if (text === '')
        return '';
    const codes = [...new Set(names)].map((name) => styles[name]);
    const on = codes.map(([code]) => `\u001b[${code}m`).join('');
    const off = codes
        .toReversed()
        .map(([, code]) => `\u001b[${code}m`)
        .join('');
    return `${on}${text}${off}`;
}

// EXTERNAL MODULE: ./.build/shared/report/graphemes.js
var graphemes = __webpack_require__(74807);
;// CONCATENATED MODULE: ./.build/shared/report/wrap.js



/**
 * Breaks a line at spaces into lines of at most `width` columns. A longer word (a path, an address) gets a line of its
 * own, or is cut when `cut` says that the width is binding.
 */
function wrap(line, width, cut = false) {
    // No character takes more than two columns, so that short lines need not be measured.
    if (2 * lengthOf(line) <= width || widthOf(line) <= width)
        return [line];
    const lines = [];
    let current = [];
    let taken = 0;
    for (const word of words(line).flatMap((one) => (cut ? pieces(one, width) : [one]))) {
        const needed = widthOf(trimmed(word));
        if (taken > 0 && taken + needed > width) {
            lines.push(trimmed(current));
            current = [];
            taken = 0;
        }
        current = [...current, ...word];
        taken += widthOf(word);
    }
    return [...lines, trimmed(current)];
}
/** Words with the space after them. One word may be made of several spans: a comma after code. */
function words(line) {
    const result = [[]];
    for (const { text, styles } of line) {
        for (const part of text.match(/ +|[^ ]+ ?/g) ?? []) {
            result.at(-1)?.push({ text: part, styles });
            if (part.endsWith(' '))
                result.push([]);
        }
    }
    return result.filter((word) => word.length > 0);
}
function pieces(word, width) {
    if (widthOf(word) <= width)
        return [word];
    return word.flatMap(({ text, styles }) => chunks(text, width).map((chunk) => [{ text: chunk, styles }]));
}
function chunks(text, width) {
    const result = [''];
    let taken = 0;
    for (const { segment } of (0,graphemes/* graphemes */.l)(text)) {
        const needed = (0,report_width/* textWidth */.s)(segment);
        if (taken > 0 && taken + needed > width) {
            result.push('');
            taken = 0;
        }
        result[result.length - 1] += segment;
        taken += needed;
    }
    return result;
}
const lengthOf = (line) => line.reduce((sum, { text }) => sum + text.length, 0);
/** Without the space at the end, which nobody sees. */
function trimmed(line) {
    const last = line.at(-1);
    if (last === undefined || !last.text.endsWith(' '))
        return line;
    return [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}

;// CONCATENATED MODULE: ./.build/shared/report/terminal-table.js


const gap = 2;
/** A column is not made narrower than this, even if the table then is wider than the terminal. */
const narrowest = 8;
/** A table as aligned columns. Where the terminal is too narrow, the widest columns are wrapped. */
function terminalTable({ columns, rows }, width) {
    const titles = columns.map(({ title }) => [[span(title, 'strong')]]);
    const cells = rows.map((row) => columns.map((_, index) => spans(row[index] ?? [])));
    const all = [titles, ...cells];
    const natural = columns.map((_, index) => Math.max(0, ...all.flatMap((row) => row[index] ?? []).map(widthOf)));
    const widths = narrowed(natural, columns, width - gap * (columns.length - 1));
    return all.flatMap((row) => rowLines(row, columns, widths));
}
/** Takes from the widest column of words first, and from a column of numbers only when no other has any to give. */
function narrowed(natural, columns, room) {
    const widths = [...natural];
    const widest = (isEligible) => columns.reduce((best, { align }, index) => isEligible(align) && (widths[index] ?? 0) > Math.max(narrowest, widths[best] ?? 0) ? index : best, -1);
    for (let excess = widths.reduce((sum, one) => sum + one, 0) - room; excess > 0; excess -= 1) {
        const words = widest((align) => align !== 'right');
        const index = words === -1 ? widest(() => true) : words;
        if (index === -1)
            break;
        widths[index] = (widths[index] ?? 0) - 1;
    }
    return widths;
}
function rowLines(row, columns, widths) {
    const wrapped = row.map((lines, index) => lines.flatMap((line) => wrap(line, widths[index] ?? 0, true)));
    const height = Math.max(1, ...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, number) => {
        const line = columns.flatMap(({ align }, index) => [
            blank(index === 0 ? 0 : gap),
            ...aligned(wrapped[index]?.[number] ?? [], widths[index] ?? 0, align),
        ]);
        return withoutEnd(line);
    });
}
function aligned(line, width, align) {
    const room = Math.max(0, width - widthOf(line));
    const left = align === 'left' ? 0 : align === 'right' ? room : Math.floor(room / 2);
    return [blank(left), ...line, blank(room - left)];
}
function blank(width) {
    return { text: ' '.repeat(width), styles: [] };
}
function withoutEnd(line) {
    const last = line.findLastIndex(({ text }) => text.trim() !== '');
    return line.slice(0, last + 1);
}

;// CONCATENATED MODULE: ./.build/shared/report/terminal.js




const indent = 2;
/** What is folded on a page has no fold here, so it may not push the rest away. */
const detailLines = 24;
/** The report for a terminal. Whatever its texts hold, the only escape sequences are our own. */
function terminal(sections, { width, color }) {
    return blockLines(sections.flatMap(({ blocks }) => blocks), width)
        .map((line) => paint(line, color))
        .join('\n');
}
function blockLines(blocks, width) {
    const parts = blocks.map((block) => lines(block, width)).filter((part) => part.length > 0);
    return parts.flatMap((part, index) => (index === 0 ? part : [[], ...part]));
}
function lines(block, width) {
    switch (block.kind) {
        case 'heading':
            return wrapped(block.of, width, 'strong');
        case 'paragraph':
            return wrapped(block.of, width);
        case 'table':
            return terminalTable(block, width);
        case 'fence':
            return fenceLines(block).map((line) => shifted(line));
        case 'list':
            return block.items.flatMap((item) => wrapped(item, width - indent).map((line, row) => shifted(line, row, '•')));
        case 'details':
            return [
                ...wrapped(block.summary, width - indent).map((line, row) => shifted(line, row, '▾')),
                ...cut(blockLines(block.of, width - indent)).map((line) => shifted(line)),
            ];
    }
}
function wrapped(of, width, ...style) {
    return spans(of, ...style).flatMap((line) => wrap(line, width));
}
/** Lines of a fence are not wrapped: they may be compared by column. */
function fenceLines({ text, language }) {
    return (0,inert/* inertTerminal */.Hi)(text)
        .trimEnd()
        .split('\n')
        .map((line) => [{ text: line.replaceAll('\t', '  '), styles: language === 'diff' ? diffStyles(line) : [] }]);
}
function diffStyles(line) {
    if (line.startsWith('+'))
        return ['added'];
    return line.startsWith('-') ? ['removed'] : [];
}
function cut(all) {
    const left = all.length - detailLines;
    if (left <= 1)
        return all;
    return [...all.slice(0, detailLines), [span(`… ${left} more lines in the report`, 'dim')]];
}
/** Indented, with a mark before the first line. */
function shifted(line, row = 1, mark = ' ') {
    if (line.length === 0)
        return line;
    return [{ text: row === 0 ? `${mark} ` : ' '.repeat(indent), styles: [] }, ...line];
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


/***/ })

};
