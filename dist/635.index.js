export const id = 635;
export const ids = [635];
export const modules = {

/***/ 46635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeBase: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98436);

/**
 * The commit where `head` left `base`, as GitHub's comparison sees it; `undefined` when they have none in common.
 * @throws UserError when GitHub does not tell: a commit is not there, or the token may not read it.
 */
async function mergeBase(client, { owner, name }, base, head) {
    return await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)({ doing: `compare ${base} with ${head}`, needs: 'contents: read' }, async () => {
        try {
            const basehead = `${base}...${head}`;
            const { data } = await client.rest.repos.compareCommitsWithBasehead({ owner, repo: name, basehead, per_page: 1 });
            return data.merge_base_commit.sha;
        }
        catch (error) {
            if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequestError */ .eK)(error) && error.status === 404 && /no common ancestor/i.test(error.message))
                return undefined;
            throw error;
        }
    });
}


/***/ }),

/***/ 98436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _s: () => (/* binding */ longestWait),
/* harmony export */   eK: () => (/* binding */ isRequestError),
/* harmony export */   os: () => (/* binding */ asking)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502);

/** Seconds. Whoever is asked to wait for longer is told so instead. */
const longestWait = 60;
/**
 * Asks GitHub, and turns what it refuses into words for people, with the permission that is missing.
 * @throws UserError whose cause is Octokit's error.
 */
async function asking(asked, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!isRequestError(error))
            throw error;
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(explain(error, asked), { cause: error });
    }
}
function isRequestError(error) {
    return error instanceof Error && error.name === 'HttpError' && 'status' in error && 'request' in error;
}
function explain(error, asked) {
    const { status, message } = error;
    const { doing } = asked;
    const headers = error.response?.headers ?? {};
    if (error.response === undefined) {
        const { origin } = new URL(error.request.url);
        return { message: `GitHub gave no whole answer at ${origin} when the token had to ${doing}: ${message}.` };
    }
    if (status === 401) {
        return {
            message: `GitHub does not know the token that should ${doing}.`,
            fix: 'Check `github-token`, or leave it out: the default is the workflow’s own.',
        };
    }
    if (isRateLimit(error)) {
        const wait = waitAsked(headers);
        const asks = wait === undefined ? 'asks to wait' : `asks to wait for ${wait} s, and ${longestWait} s is the longest`;
        return {
            message: `GitHub's rate limit was hit when the token had to ${doing}; it ${asks}.`,
            fix: 'Run it again later.',
        };
    }
    if (/Resource not accessible by/i.test(message)) {
        const permission = accepted(headers['x-accepted-github-permissions'], asked.needs);
        return {
            message: `GitHub did not let the token ${doing}: it lacks \`${permission}\`.`,
            fix: 'Write that under `permissions:` of the job; naming one permission sets the rest to none. On events of forks and of Dependabot the token can only read.',
        };
    }
    if (status === 404) {
        const message = `GitHub found nothing when the token had to ${doing} (404).`;
        return { message, fix: `It is not there, or the token lacks \`${asked.needs}\`.` };
    }
    if (status >= 500)
        return { message: `GitHub failed (${status}) when the token had to ${doing}: ${message}` };
    return { message: `GitHub did not let the token ${doing} (${status}): ${message}` };
}
function isRateLimit({ status, message, response }) {
    if (status === 429)
        return true;
    return status === 403 && (response?.headers['x-ratelimit-remaining'] === '0' || /secondary rate/i.test(message));
}
function waitAsked(headers) {
    const after = Number(headers['retry-after']);
    if (after > 0)
        return after;
    if (headers['x-ratelimit-remaining'] !== '0')
        return undefined;
    const reset = Math.ceil(Number(headers['x-ratelimit-reset']) - Date.now() / 1000);
    return reset > 0 ? reset : undefined;
}
/** `issues=write; pull_requests=write` means either: ours where it is among them, else what GitHub says. */
function accepted(header, ours) {
    const sets = String(header ?? '')
        .split(';')
        .map((set) => set.replaceAll('_', '-').replaceAll('=', ': ').trim())
        .filter(Boolean);
    return sets.length === 0 || sets.includes(ours) ? ours : sets.join('` or `');
}


/***/ })

};
