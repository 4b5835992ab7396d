export const id = 333;
export const ids = [333];
export const modules = {

/***/ 35333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acceptance: () => (/* binding */ acceptance)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70500);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98436);


/**
 * Whether a person with write permission has looked at our failure on this very commit and set the label since. All
 * of it is read live: the event may be an old one played again. A check that could not measure (`error`) is no
 * failure that could be accepted.
 * @throws UserError when GitHub does not let it be read.
 */
async function acceptance(client, request) {
    if (!(await isLabelled(client, request)))
        return undefined;
    const failed = await earliestFailure(client, request);
    if (failed === undefined)
        return undefined;
    const labelled = await lastLabelling(client, request);
    if (labelled === undefined || Date.parse(labelled.at) <= failed)
        return undefined;
    return (await mayWrite(client, request, labelled.by)) ? labelled : undefined;
}
const placeOf = ({ repository }) => ({ owner: repository.owner, repo: repository.name });
/** Of a commit that is no longer the head nothing is accepted: the label may be meant for the newer one. */
async function isLabelled(client, request) {
    const { pullRequest, headSha, label } = request;
    return await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .asking */ .os)({ doing: `read pull request #${pullRequest}`, needs: 'pull-requests: read' }, async () => {
        const { data } = await client.rest.pulls.get({ ...placeOf(request), pull_number: pullRequest });
        return data.head.sha === headSha && data.labels.some(({ name }) => name === label);
    });
}
/** Milliseconds since 1970. */
async function earliestFailure(client, request) {
    const times = [...(await failedChecks(client, request)), ...(await failedStatuses(client, request))];
    return times.length === 0 ? undefined : Math.min(...times.map(Date.parse));
}
async function failedChecks(client, request) {
    const { checkName, headSha } = request;
    if (checkName === undefined)
        return [];
    const of = { ...placeOf(request), ref: headSha, check_name: checkName, filter: 'all', per_page: 100 };
    const runs = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .asking */ .os)({ doing: 'read the checks of the commit', needs: 'checks: read' }, () => client.paginate(client.rest.checks.listForRef, of));
    return runs
        .filter(({ external_id: id }) => id === (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .externalId */ .pP)('fail') || id === (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .externalId */ .pP)('inconclusive'))
        .flatMap(({ conclusion, completed_at: at }) => (conclusion === 'failure' && at ? [at] : []));
}
async function failedStatuses(client, request) {
    const { statusContext, headSha } = request;
    if (statusContext === undefined)
        return [];
    const of = { ...placeOf(request), ref: headSha, per_page: 100 };
    const statuses = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .asking */ .os)({ doing: 'read the statuses of the commit', needs: 'statuses: read' }, () => client.paginate(client.rest.repos.listCommitStatusesForRef, of));
    return statuses
        .filter(({ context, state }) => context === statusContext && state === 'failure')
        .map(({ created_at: at }) => at);
}
/** Who set the label last, if that was a person: an automation that sets labels accepts nothing. */
async function lastLabelling(client, request) {
    const { pullRequest, label } = request;
    const doing = `read the timeline of #${pullRequest}`;
    const events = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .asking */ .os)({ doing, needs: 'pull-requests: read' }, () => client.paginate(client.rest.issues.listEventsForTimeline, {
        ...placeOf(request),
        issue_number: pullRequest,
        per_page: 100,
    }));
    const last = events.findLast((event) => event.event === 'labeled' && 'label' in event && event.label?.name === label);
    if (last === undefined || !('actor' in last) || !('created_at' in last))
        return undefined;
    const { actor, created_at: at } = last;
    if (actor?.type !== 'User' || typeof at !== 'string')
        return undefined;
    return { by: actor.login, at };
}
async function mayWrite(client, request, username) {
    return await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .asking */ .os)({ doing: `read the permission of @${username}`, needs: 'contents: read' }, async () => {
        try {
            const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...placeOf(request), username });
            return data.permission === 'admin' || data.permission === 'write';
        }
        catch (error) {
            if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestError */ .eK)(error) && error.status === 404)
                return false;
            throw error;
        }
    });
}


/***/ }),

/***/ 70500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ longestSummary),
/* harmony export */   bY: () => (/* binding */ createCheck),
/* harmony export */   pP: () => (/* binding */ externalId)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62512);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98436);


/** GitHub's limits: bytes of a summary, annotations a request. The title's and the message's are not documented. */
const longestSummary = 65_535;
const annotationsAtOnce = 50;
const longestTitle = 255;
const longestMessage = 60_000;
/** Marks our check runs: a job of a workflow can have the same name. */
const ours = 'aiops:';
const externalId = (verdict) => `${ours}${verdict}`;
/**
 * A finished check run on a commit. Annotations beyond the first 50 are added by updates; when one of those fails,
 * the check stands without them.
 * @throws UserError when the check run itself could not be made.
 */
async function createCheck(client, request) {
    const { repository, headSha, name, verdict, conclusion, detailsUrl } = request;
    const place = { owner: repository.owner, repo: repository.name };
    const asked = { doing: `make the check \`${name}\``, needs: 'checks: write' };
    const output = { title: (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutLine */ .H)(request.title, longestTitle), summary: (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutLines */ .E)(request.summary, longestSummary) };
    const [first = [], ...more] = batches(request.annotations.flatMap(annotationOf));
    const { id, url } = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)(asked, async () => {
        const { data } = await client.rest.checks.create({
            ...place,
            name,
            head_sha: headSha,
            external_id: externalId(verdict),
            status: 'completed',
            conclusion,
            ...(detailsUrl !== undefined && { details_url: detailsUrl }),
            output: { ...output, annotations: first },
        });
        return { id: data.id, url: data.html_url ?? data.url };
    });
    try {
        for (const annotations of more) {
            await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)({ ...asked, doing: `add annotations to the check \`${name}\`` }, () => client.rest.checks.update({ ...place, check_run_id: id, conclusion, output: { ...output, annotations } }));
        }
        return { url };
    }
    catch (problem) {
        return { url, problem };
    }
}
function annotationOf({ file, line = 1, level, title, message, fix }) {
    if (file === undefined)
        return [];
    return [
        {
            path: file,
            start_line: line,
            end_line: line,
            annotation_level: level,
            title: (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutLine */ .H)(title, longestTitle),
            message: (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutLines */ .E)([message, fix].filter(Boolean).join('\n'), longestMessage),
        },
    ];
}
function batches(annotations) {
    const count = Math.ceil(annotations.length / annotationsAtOnce);
    return Array.from({ length: count }, (_, i) => annotations.slice(i * annotationsAtOnce, (i + 1) * annotationsAtOnce));
}


/***/ }),

/***/ 62512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ cutLines),
/* harmony export */   H: () => (/* binding */ cutLine)
/* harmony export */ });
/**
 * As many whole lines as fit into so many bytes of UTF-8, with a last line that says that there was more. GitHub
 * counts some limits in bytes and some in characters; bytes keep both.
 */
function cutLines(text, bytes) {
    if (Buffer.byteLength(text) <= bytes)
        return text;
    const more = '\n\n… cut to fit.';
    const room = Buffer.from(text).subarray(0, bytes - Buffer.byteLength(more));
    const line = room.lastIndexOf('\n');
    return `${(line < 0 ? whole(room) : room.subarray(0, line)).toString()}${more}`;
}
/** One line of at most so many characters. */
function cutLine(text, characters) {
    const line = [...text.replace(/\s+/g, ' ').trim()];
    return line.length <= characters ? line.join('') : `${line.slice(0, characters - 1).join('')}…`;
}
/** Without the first bytes of a character that was cut through. */
function whole(bytes) {
    let end = bytes.length;
    while (end > 0 && (bytes[end - 1] & 0b1100_0000) === 0b1000_0000)
        end -= 1;
    const lead = bytes[end - 1] ?? 0;
    return lead < 0b1000_0000 ? bytes : bytes.subarray(0, end - 1);
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
