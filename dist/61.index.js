export const id = 61;
export const ids = [61];
export const modules = {

/***/ 11061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

;// CONCATENATED MODULE: ./.build/shared/github/fetch.js
/** Milliseconds until a request is given up. */
const patience = 30_000;
const mostRedirects = 5;
const moved = [301, 302, 307, 308];
/**
 * The one way to GitHub's API. It returns an answer only when all of it arrived: Octokit itself takes a body that
 * breaks off for an empty one, and an empty list of comments would lead to a second comment. By node:http, since Node's
 * own `fetch` takes 20 ms to load.
 */
async function fetchWhole(address, init = {}) {
    const signal = AbortSignal.timeout(patience);
    let url = new URL(address);
    let headers = { ...init.headers };
    for (let redirects = 0;; redirects += 1) {
        const response = await exchange(url, { method: init.method ?? 'GET', headers, signal }, init.body);
        const { statusCode: status = 0, headers: given } = response;
        if (given.location !== undefined && moved.includes(status)) {
            response.resume();
            if (redirects === mostRedirects)
                throw new Error(`${address} is redirected without end`);
            const next = new URL(given.location, url);
            // Another server is not to learn the token.
            if (next.origin !== url.origin)
                headers = withoutAuthorization(headers);
            url = next;
            continue;
        }
        const body = await textOf(response);
        const ok = status >= 200 && status < 300;
        if (ok && status !== 204 && status !== 205)
            requireJson(url.href, given['content-type'], body);
        return {
            status,
            statusText: response.statusMessage ?? '',
            ok,
            url: url.href,
            headers: new Map(Object.entries(given).map(([name, value]) => [name, String(value)])),
            text: async () => body,
        };
    }
}
async function exchange(url, options, body) {
    const { request } = url.protocol === 'http:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19));
    return new Promise((resolve, reject) => {
        request(url, options, resolve).on('error', reject).end(body);
    });
}
async function textOf(response) {
    let text = '';
    for await (const part of response.setEncoding('utf8'))
        text += part;
    return text;
}
function withoutAuthorization(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'));
}
function requireJson(url, type = 'no content type', body) {
    if (!type.includes('json'))
        throw new Error(`${url} answered ${type} where JSON was expected`);
    try {
        JSON.parse(body);
    }
    catch (cause) {
        throw new Error(`${url} answered broken JSON`, { cause });
    }
}

// EXTERNAL MODULE: ./.build/shared/github/refusal.js
var refusal = __webpack_require__(98436);
;// CONCATENATED MODULE: ./.build/shared/github/retry.js

const mostRetries = 3;
/** Seconds, where a secondary limit does not say how long. */
const unsaidWait = 60;
/** Refused for good: another attempt would be refused as well. */
const retry_final = [400, 401, 403, 404, 410, 422, 429, 451];
/**
 * Tries broken connections, 5xx and rate limits again, three times at most. Octokit's own plugins do the same by a
 * queue of jobs that costs 15 ms a request, which a run that has nothing to measure does not have.
 * `request: { retries: 0 }` turns it off for what may have been done although no answer came.
 */
function retrying(octokit, { wait, say }) {
    octokit.hook.wrap('request', async (request, options) => {
        for (let tried = 0;; tried += 1) {
            try {
                return await request(options);
            }
            catch (error) {
                if (!(0,refusal/* isRequestError */.eK)(error) || tried >= mostRetries)
                    throw error;
                const asked = waitAsked(error);
                if (asked === undefined) {
                    if (retry_final.includes(error.status) || tried >= (options.request.retries ?? mostRetries))
                        throw error;
                    await wait((tried + 1) ** 2);
                    continue;
                }
                if (asked > refusal/* longestWait */._s)
                    throw error;
                say(`GitHub asks to wait for ${asked} s.`);
                await wait(asked);
            }
        }
    });
}
/** Seconds, where a rate limit was hit. */
function waitAsked({ status, message, response }) {
    if (status !== 403 && status !== 429)
        return undefined;
    const headers = response?.headers ?? {};
    if (/\bsecondary rate\b/i.test(message))
        return Number(headers['retry-after']) || unsaidWait;
    if (headers['x-ratelimit-remaining'] !== '0')
        return undefined;
    // A second later than the reset, so that it has happened.
    return Math.max(Math.ceil(Number(headers['x-ratelimit-reset']) - Date.now() / 1000) + 1, 0);
}

;// CONCATENATED MODULE: ./.build/shared/github/client.js


/**
 * The project's only GitHub client. Broken connections, 5xx and rate limits are tried again, three times at most.
 * Loaded when first used: a run that has nothing to say to GitHub does not pay for it.
 */
async function connect({ token, apiUrl, log, second = 1000 }) {
    log.secret(token);
    const { Octokit } = await __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 60891));
    const octokit = new Octokit({
        auth: token,
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent: 'aiops-actions',
        log: silent,
        request: { fetch: fetchWhole },
    });
    const wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * second));
    retrying(octokit, { wait, say: log.info });
    return {
        rest: octokit.rest,
        paginate: octokit.paginate,
        graphql: octokit.graphql,
        wait,
    };
}
const nothing = () => { };
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };


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
