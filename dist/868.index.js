export const id = 868;
export const ids = [868];
export const modules = {

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


/***/ })

};
