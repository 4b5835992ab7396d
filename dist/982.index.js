export const id = 982;
export const ids = [982];
export const modules = {

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

/***/ 98982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./.build/shared/action/errors.js
var errors = __webpack_require__(83502);
// EXTERNAL MODULE: ./.build/shared/github/check.js
var github_check = __webpack_require__(70500);
// EXTERNAL MODULE: ./.build/shared/github/refusal.js
var refusal = __webpack_require__(98436);
;// CONCATENATED MODULE: ./.build/shared/github/author.js

/**
 * The login that the token writes as: `github-actions[bot]`, an app's `name[bot]`, or a person's. GraphQL's `viewer`
 * tells it to every kind of token and asks for no permission; `GET /user` refuses the tokens of workflows and apps.
 */
async function authorOf(client) {
    return await (0,refusal/* asking */.os)({ doing: 'learn whom it writes as', needs: 'pull-requests: write' }, async () => {
        const { viewer } = await client.graphql('query { viewer { login } }');
        return viewer.login;
    });
}

;// CONCATENATED MODULE: ./.build/shared/github/comment.js



/** GitHub's error says 65,536. */
const longestBody = 65_000;
const bodiesTried = 4;
const createsTried = 3;
const needs = 'pull-requests: write';
/**
 * Keeps one comment for each action and key: it is edited when there is something else to say. It is found by a
 * marker and by its author, since anyone can write a marker. A run whose commit is no longer the head says nothing.
 * @throws UserError when GitHub does not let it be read or written.
 */
async function upsertComment(client, request) {
    const { repository, pullRequest, headSha, body, whenAbsent } = request;
    const place = { owner: repository.owner, repo: repository.name };
    const marker = markerOf(request);
    const existing = await find(client, request, marker);
    if (existing === undefined && whenAbsent === 'skip')
        return { did: 'nothing', because: 'absent' };
    const bodyWithin = (limit) => `${marker}\n${body(limit - marker.length - 1)}`;
    if (existing !== undefined && sameText(existing.body, bodyWithin(longestBody))) {
        return { did: 'unchanged', url: existing.url };
    }
    const head = await (0,refusal/* asking */.os)({ doing: `read pull request #${pullRequest}`, needs: 'pull-requests: read' }, async () => {
        const { data } = await client.rest.pulls.get({ ...place, pull_number: pullRequest });
        return data.head.sha;
    });
    if (head !== headSha)
        return { did: 'nothing', because: 'outdated', head };
    return await (0,refusal/* asking */.os)({ doing: `write the comment on #${pullRequest}`, needs }, async () => {
        const write = (text) => existing === undefined ? createOnce(client, request, marker, text) : update(client, place, existing.id, text);
        return await fitting(bodyWithin, write);
    });
}
/** `<!-- aiops:eval-gate:key -->`, the first line of the comment. The key cannot end the HTML comment. */
function markerOf({ name, key }) {
    return `<!-- aiops:${[name, ...(key ? [encodeURIComponent(key)] : [])].join(':')} -->`;
}
async function find(client, request, marker) {
    const { repository, pullRequest } = request;
    const doing = `read the comments of #${pullRequest}`;
    return await (0,refusal/* asking */.os)({ doing, needs: 'pull-requests: read' }, async () => {
        // Who we are is only asked when there is a comment that could be ours.
        let author;
        const pages = client.paginate.iterator(client.rest.issues.listComments, {
            owner: repository.owner,
            repo: repository.name,
            issue_number: pullRequest,
            per_page: 100,
        });
        for await (const { data } of pages) {
            for (const { id, html_url: url, body = '', user } of data) {
                if (!body.startsWith(marker))
                    continue;
                author ??= await authorOf(client);
                if (user?.login === author)
                    return { id, url, body };
            }
        }
        return undefined;
    });
}
/** The first text that GitHub does not find too long, each half as long as the one before. */
async function fitting(bodyWithin, write) {
    let limit = longestBody;
    for (let tried = 1;; tried += 1) {
        try {
            return await write(bodyWithin(limit));
        }
        catch (error) {
            if (!(0,refusal/* isRequestError */.eK)(error) || error.status !== 422 || !/too long/i.test(error.message))
                throw error;
            if (tried < bodiesTried) {
                limit = Math.floor(limit / 2);
                continue;
            }
            throw new errors/* UserError */.yo(`GitHub finds the comment too long even at ${limit} characters.`, { cause: error });
        }
    }
}
async function update(client, place, id, body) {
    const { data } = await client.rest.issues.updateComment({ ...place, comment_id: id, body });
    return { did: 'updated', url: data.html_url };
}
/**
 * Creates it, and does so once: when no answer came, the comment may be there all the same, so it is looked for
 * before the next attempt. (Octokit's own retries would write a second one.)
 */
async function createOnce(client, request, marker, body) {
    const { repository, pullRequest } = request;
    const place = { owner: repository.owner, repo: repository.name };
    for (let tried = 1;; tried += 1) {
        try {
            const once = { request: { retries: 0 } };
            const { data } = await client.rest.issues.createComment({ ...place, issue_number: pullRequest, body, ...once });
            return { did: 'created', url: data.html_url };
        }
        catch (error) {
            if (!(0,refusal/* isRequestError */.eK)(error) || error.status < 500 || tried === createsTried)
                throw error;
            await client.wait(tried * tried);
            const there = await find(client, request, marker);
            if (there !== undefined)
                return { did: 'created', url: there.url };
        }
    }
}
/** GitHub may give line ends and trailing space back differently. */
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}

// EXTERNAL MODULE: ./.build/shared/github/publication.js
var github_publication = __webpack_require__(5582);
// EXTERNAL MODULE: ./.build/shared/github/cut.js
var cut = __webpack_require__(62512);
;// CONCATENATED MODULE: ./.build/shared/github/status.js



const longestDescription = 140;
/** Sets the commit's status. @throws UserError when GitHub does not take it. */
async function setStatus(client, request) {
    const { repository, headSha, context, state, targetUrl } = request;
    await (0,refusal/* asking */.os)({ doing: `set the status \`${context}\``, needs: 'statuses: write' }, async () => {
        try {
            await client.rest.repos.createCommitStatus({
                owner: repository.owner,
                repo: repository.name,
                sha: headSha,
                context,
                state,
                description: (0,cut/* cutLine */.H)(request.description, longestDescription),
                ...(targetUrl !== undefined && { target_url: targetUrl }),
            });
        }
        catch (error) {
            if (!(0,refusal/* isRequestError */.eK)(error) || !/maximum number of statuses/i.test(error.message))
                throw error;
            const message = `${headSha.slice(0, 7)} has 1,000 statuses \`${context}\` already, and GitHub keeps no more.`;
            throw new errors/* UserError */.yo({ message, fix: 'Push a new commit, or set `check: run`.' }, { cause: error });
        }
    });
}

;// CONCATENATED MODULE: ./.build/shared/github/publish.js





/**
 * Says it on GitHub: check run or status on the commit, and a comment where there is a pull request. What GitHub
 * refuses never throws: it becomes a problem, and the rest is still tried.
 */
async function publish(client, event, publication, options) {
    const { repository } = event;
    if (repository === undefined) {
        return { problems: ['GITHUB_REPOSITORY is not set, so there is no place to publish to.'] };
    }
    const problems = [];
    const ofComment = [];
    const attempt = async (publishing, told = problems) => {
        try {
            return await publishing();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            told.push(...error.problems.map(errors/* describe */.q0));
            return undefined;
        }
    };
    const { detailsUrl } = publication;
    const place = { repository, headSha: options.headSha };
    const name = (0,github_publication/* checkNameOf */.z5)(publication);
    const onCommit = async () => {
        const check = await attempt(async () => {
            if (options.check !== 'run' && options.check !== 'both')
                return undefined;
            return await (0,github_check/* createCheck */.bY)(client, {
                ...place,
                name,
                verdict: publication.verdict,
                conclusion: (0,github_publication/* conclusionOf */.vu)(publication),
                title: publication.headline,
                summary: publication.summary(github_check/* longestSummary */.HC),
                annotations: publication.annotations,
                ...(detailsUrl !== undefined && { detailsUrl }),
            });
        });
        await attempt(async () => {
            if (check?.problem !== undefined)
                throw check.problem;
        });
        await attempt(async () => {
            if (options.check !== 'status' && options.check !== 'both')
                return;
            const status = (0,github_publication/* statusOf */.c2)(publication);
            await setStatus(client, {
                ...place,
                context: name,
                ...status,
                ...(detailsUrl !== undefined && { targetUrl: detailsUrl }),
            });
        });
        return check;
    };
    const onPullRequest = async () => {
        if (!options.comment)
            return undefined;
        return await attempt(() => commentOn(client, event, repository, publication, options.headSha), ofComment);
    };
    // The comment is looked for while the check is made.
    const [check, comment] = await Promise.all([onCommit(), onPullRequest()]);
    problems.push(...ofComment);
    if (comment?.did === 'nothing' && comment.because === 'outdated') {
        problems.push(`The comment was left as it is: the head of #${event.pullRequest?.number} is now ${comment.head.slice(0, 7)}, and this run measured ${options.headSha.slice(0, 7)}.`);
    }
    return {
        ...(comment !== undefined && comment.did !== 'nothing' && { commentUrl: comment.url }),
        ...(check !== undefined && { checkUrl: check.url }),
        problems,
    };
}
async function commentOn(client, { name: event, pullRequest }, repository, { name, key, verdict, comment }, headSha) {
    if (pullRequest === undefined || !['pull_request', 'pull_request_target'].includes(event))
        return undefined;
    return await upsertComment(client, {
        repository,
        pullRequest: pullRequest.number,
        headSha,
        name,
        ...(key !== undefined && { key }),
        body: comment,
        whenAbsent: verdict === 'skipped' ? 'skip' : 'create',
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
