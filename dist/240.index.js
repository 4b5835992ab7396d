export const id = 240;
export const ids = [240];
export const modules = {

/***/ 75240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/shared/results/folder.js
var results_folder = __webpack_require__(64895);
;// CONCATENATED MODULE: ./.build/shared/trust/event.js
/** The author can write to the repository, and a base is there to be held against the head. */
const own = { trusted: true, rules: 'stricter', execute: true, write: true, expectCredentials: true };
/** The same with nothing to compare with. */
const alone = { ...own, rules: 'head' };
/** Anybody's content, with GitHub's read-only token and without secrets. */
const stranger = { trusted: false, rules: 'base', execute: false, write: false, expectCredentials: false };
/** Anybody's content beside the repository's own token and secrets. */
const privileged = { ...stranger, write: true, expectCredentials: true };
/** Nothing is known: nothing is allowed, and missing credentials are an error rather than a quiet skip. */
const unknown = { ...stranger, expectCredentials: true };
/** Events that only people with write permission can cause, and whose commit is the repository's own. */
const ownEvents = new Map([
    ['schedule', 'A schedule runs the default branch.'],
    ['workflow_dispatch', 'A person with write permission started the workflow.'],
    ['repository_dispatch', 'A token with write permission started the workflow.'],
]);
/** Events that start a workflow whose end starts another: their head is a branch that its author could write to. */
const eventsOfOwnBranch = new Set(['push', 'pull_request', 'merge_group', 'schedule', 'workflow_dispatch']);
/** What the event's author may make this run do. What is not known for certain is not trusted. */
function decideTrust(event) {
    switch (event.name) {
        case 'pull_request':
            return ofPullRequest(event);
        case 'pull_request_target':
            return ofPullRequestTarget(event);
        case 'workflow_run':
            return ofWorkflowRun(event);
        case 'merge_group':
            return { ...own, reason: 'The merge queue takes only what people with write permission have put there.' };
        case 'push':
            return isDependabot(event.actor)
                ? { ...stranger, reason: 'Dependabot pushed: its content comes from outside, and GitHub gives it no secrets.' }
                : { ...own, reason: 'A push comes from somebody with write permission.' };
        case 'issue_comment':
            // The default branch's own code and rules, but somebody else's words decided that they run.
            return { ...privileged, rules: 'head', reason: 'Anybody can write a comment: nothing is executed for one.' };
        case 'local':
            return { ...own, write: false, reason: 'A run on your own machine, with your own rights.' };
        default: {
            const reason = ownEvents.get(event.name);
            if (reason !== undefined)
                return { ...alone, reason };
            return { ...unknown, reason: `It is not known who can cause the event ${event.name}, so it is not trusted.` };
        }
    }
}
function ofPullRequest(event) {
    const { pullRequest } = event;
    if (pullRequest === undefined)
        return { ...unknown, reason: 'The event does not say which pull request it is about.' };
    if (isDependabot(event.actor)) {
        return { ...stranger, reason: 'Dependabot runs with a read-only token and without secrets.' };
    }
    if (pullRequest.headRepository === undefined) {
        return { ...stranger, reason: 'The repository that the pull request comes from was deleted.' };
    }
    if (!isOwn(event, pullRequest.headRepository)) {
        return { ...stranger, reason: `The pull request comes from a fork, ${pullRequest.headRepository}.` };
    }
    if (isDependabot(pullRequest.author)) {
        // A person's push or label on it brings the token's rights back, but not the secrets for certain.
        return { ...stranger, write: true, reason: 'Dependabot opened the pull request: its content comes from outside.' };
    }
    return { ...own, reason: 'The pull request comes from a branch of this repository.' };
}
function ofPullRequestTarget(event) {
    const reason = 'pull_request_target holds the rights of the repository while the head may be anybody’s.';
    // GitHub withholds token and secrets where Dependabot made the base branch, too.
    const withheld = isDependabot(event.actor) && event.pullRequest?.baseRef.startsWith('dependabot/') === true;
    return { ...(withheld ? stranger : privileged), reason };
}
function ofWorkflowRun(event) {
    const { workflowRun } = event;
    if (workflowRun?.headRepository === undefined) {
        return { ...privileged, reason: 'The repository of the run that ended is not known, or was deleted.' };
    }
    if (!isOwn(event, workflowRun.headRepository)) {
        return { ...privileged, reason: `The run that ended was for a fork, ${workflowRun.headRepository}.` };
    }
    if (isDependabot(event.actor))
        return { ...privileged, reason: 'The run that ended was Dependabot’s.' };
    if (!eventsOfOwnBranch.has(workflowRun.event)) {
        return {
            ...privileged,
            reason: `The run that ended was started by ${workflowRun.event}, which strangers may cause.`,
        };
    }
    return { ...own, reason: 'The run that ended was for a branch of this repository.' };
}
const isDependabot = (login) => login?.toLowerCase() === 'dependabot[bot]';
/** Owner and name are not case-sensitive. */
function isOwn({ repository }, fullName) {
    return repository !== undefined && `${repository.owner}/${repository.name}`.toLowerCase() === fullName.toLowerCase();
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/shared/action/errors.js
var errors = __webpack_require__(83502);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 12 modules
var schemas = __webpack_require__(41137);
;// CONCATENATED MODULE: ./.build/shared/github/payload.js

const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/, 'is not a full commit id');
const side = schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() });
/** What is read of the file at `GITHUB_EVENT_PATH`; the rest of it is left alone. */
const payloadSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().optional(),
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().optional() }).optional(),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* number */.aig().int().positive(),
        head: side,
        base: side,
        user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    })
        .optional(),
    before: sha.nullish(),
    merge_group: schemas/* object */.Ikc({ head_sha: sha, base_sha: sha }).optional(),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* number */.aig(),
        event: schemas/* string */.YjP(),
        head_sha: sha,
        head_branch: schemas/* string */.YjP().nullish(),
        head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish(),
    })
        .optional(),
});

;// CONCATENATED MODULE: ./.build/shared/github/event-reader.js



/** What GitHub calls the author of a pull request whose account is gone. */
const ghost = 'ghost';
/**
 * The event of this run, from `GITHUB_*` and the file at `GITHUB_EVENT_PATH`; `local` outside of Actions. The
 * variables are given, so the `Context` of @actions/github, which reads the process's own, is not used.
 * @throws UserError when the payload is missing or is not what GitHub sends.
 */
async function readEvent(env) {
    const urls = {
        serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
        apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    };
    const name = env.GITHUB_EVENT_NAME;
    if (name === undefined || name === '')
        return { name: 'local', ...urls };
    const payload = await readPayload(env.GITHUB_EVENT_PATH);
    const { action, before } = payload;
    const repository = repositoryOf(env.GITHUB_REPOSITORY, payload);
    const sha = env.GITHUB_SHA;
    const ref = env.GITHUB_REF;
    const actor = env.GITHUB_ACTOR;
    const run = runOf(env);
    return {
        name,
        ...(action !== undefined && { action }),
        ...(repository && { repository }),
        ...(sha && { sha }),
        ...(ref && { ref }),
        ...(actor && { actor }),
        ...(payload.pull_request && { pullRequest: pullRequestOf(payload.pull_request) }),
        ...(before && { before }),
        ...(payload.merge_group && {
            mergeGroup: { headSha: payload.merge_group.head_sha, baseSha: payload.merge_group.base_sha },
        }),
        ...(payload.workflow_run && { workflowRun: workflowRunOf(payload.workflow_run) }),
        ...(run && { run }),
        ...urls,
    };
}
async function readPayload(path) {
    if (path === undefined || path === '') {
        throw new errors/* UserError */.yo({
            message: 'GITHUB_EVENT_NAME is set, but GITHUB_EVENT_PATH is not.',
            fix: 'Point it at the JSON file of the event, or unset GITHUB_EVENT_NAME to run locally.',
        });
    }
    let content;
    try {
        content = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        const message = `the event's payload could not be read: ${(0,errors/* messageOf */.bD)(error)}.`;
        throw new errors/* UserError */.yo({ file: path, message, fix: 'GITHUB_EVENT_PATH has to name a JSON file.' }, { cause: error });
    }
    const parsed = payloadSchema.safeParse(content, { jitless: true });
    if (parsed.success)
        return parsed.data;
    throw new errors/* UserError */.yo(parsed.error.issues.map((issue) => ({ file: path, key: issue.path.join('.'), message: issue.message })), { cause: parsed.error });
}
function repositoryOf(fullName, payload) {
    const [owner, name] = fullName?.split('/') ?? [];
    if (!owner || !name)
        return undefined;
    const defaultBranch = payload.repository?.default_branch;
    return { owner, name, ...(defaultBranch !== undefined && { defaultBranch }) };
}
function pullRequestOf({ number, head, base, user }) {
    return {
        number,
        headSha: head.sha,
        ...(head.repo && { headRepository: head.repo.full_name }),
        headRef: head.ref,
        baseSha: base.sha,
        baseRef: base.ref,
        author: user?.login ?? ghost,
    };
}
function workflowRunOf(run) {
    return {
        headSha: run.head_sha,
        headBranch: run.head_branch ?? '',
        ...(run.head_repository && { headRepository: run.head_repository.full_name }),
        event: run.event,
        id: run.id,
    };
}
function runOf(env) {
    const id = Number(env.GITHUB_RUN_ID);
    if (!Number.isSafeInteger(id) || id <= 0)
        return undefined;
    return {
        id,
        attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
        job: env.GITHUB_JOB ?? '',
        workflow: env.GITHUB_WORKFLOW ?? '',
    };
}

// EXTERNAL MODULE: ./.build/shared/github/publication.js
var publication = __webpack_require__(5582);
// EXTERNAL MODULE: ./.build/shared/report/markdown.js + 4 modules
var markdown = __webpack_require__(82441);
;// CONCATENATED MODULE: ./.build/shared/action/announce.js




/** The label by which a maintainer lets a failure through. */
const acceptLabel = 'aiops:accept';
async function reach(inputs, { env, log }) {
    const event = await readEvent(env);
    const token = inputs['github-token'];
    if (token === undefined || event.repository === undefined)
        return { event };
    const { connect } = await __webpack_require__.e(/* import() */ 61).then(__webpack_require__.bind(__webpack_require__, 11061));
    return { event, client: await connect({ token, apiUrl: event.apiUrl, log }) };
}
/** The commit that a check or status belongs to: never the merge commit that a runner checked out. */
function headShaOf(event) {
    return event.pullRequest?.headSha ?? event.mergeGroup?.headSha ?? event.sha;
}
/** Whether a maintainer has accepted this failure on this very commit. */
async function findAcceptance({ client, event }, name, { key, check }, log) {
    const { repository, pullRequest } = event;
    if (client === undefined || repository === undefined || pullRequest === undefined)
        return undefined;
    const title = (0,publication/* checkNameOf */.z5)({ name, ...(key !== undefined && { key }) });
    const { acceptance } = await __webpack_require__.e(/* import() */ 333).then(__webpack_require__.bind(__webpack_require__, 35333));
    try {
        return await acceptance(client, {
            repository,
            pullRequest: pullRequest.number,
            headSha: pullRequest.headSha,
            label: acceptLabel,
            ...((check === 'run' || check === 'both') && { checkName: title }),
            ...((check === 'status' || check === 'both') && { statusContext: title }),
        });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.warning(`Whether the failure was accepted could not be read: ${error.message}`);
        return undefined;
    }
}
/** Tells GitHub. What GitHub refuses is a warning: the verdict and the result file stand already. */
async function announce(announcement) {
    const { definition, inputs, conclusion, sections, fails, github, trust, revision, log } = announcement;
    const headSha = headShaOf(github.event);
    if (github.event.name === 'local' || (!inputs.comment && inputs.check === 'none') || headSha === undefined)
        return {};
    if (github.client === undefined) {
        log.warning('No comment and no check were made: the input `github-token` is empty.');
        return {};
    }
    if (!trust.write) {
        log.info(`No comment and no check were made: ${trust.reason}`);
        return {};
    }
    const { publish } = await __webpack_require__.e(/* import() */ 982).then(__webpack_require__.bind(__webpack_require__, 98982));
    const { decision } = conclusion;
    const published = await publish(github.client, github.event, {
        name: definition.name,
        ...(inputs.key !== undefined && { key: inputs.key }),
        verdict: decision.verdict,
        failing: fails,
        headline: decision.headline,
        comment: (limit) => (0,markdown/* markdown */.w)(sections, { limit, unit: 'characters' }),
        summary: (limit) => (0,markdown/* markdown */.w)(sections, { limit }),
        annotations: decision.findings.map((finding) => finding.file === undefined ? finding : { ...finding, file: `${revision?.prefix ?? ''}${finding.file}` }),
        ...(runUrlOf(github.event) && { detailsUrl: runUrlOf(github.event) }),
    }, { comment: inputs.comment, check: inputs.check, headSha });
    for (const problem of published.problems)
        log.warning(problem);
    return published;
}
function runUrlOf({ repository, run, serverUrl }) {
    if (repository === undefined || run === undefined)
        return undefined;
    return `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${run.id}`;
}

// EXTERNAL MODULE: ./.build/shared/action/common-inputs.js
var common_inputs = __webpack_require__(516);
// EXTERNAL MODULE: ./.build/shared/config/parse-yaml.js + 4 modules
var parse_yaml = __webpack_require__(50731);
;// CONCATENATED MODULE: ./.build/shared/trust/waiver-file.js


/** Where waivers are kept, relative to the working directory. */
const waiverFile = 'aiops-waivers.yml';
const waiver_file_name = schemas/* string */.YjP().trim().min(1);
const waiverSchema = schemas/* strictObject */.rej({
    case: waiver_file_name.optional(),
    finding: waiver_file_name.optional(),
    suite: waiver_file_name.optional(),
    owner: waiver_file_name,
    reason: waiver_file_name,
    expires: schemas/* string */.YjP().refine(isDate, 'must be a date such as 2026-12-31'),
})
    .refine((waiver) => (waiver.case === undefined) !== (waiver.finding === undefined), {
    error: 'Name either the `case` or the `finding` that it is for.',
    // Told beside what else is wrong with the same waiver.
    when: () => true,
});
const waiversSchema = schemas/* array */.YOg(waiverSchema).nullable();
/**
 * Reads `aiops-waivers.yml`. An empty file waives nothing.
 * @throws UserError with all that is wrong at once, each with its line and column
 */
function parseWaivers(file, text) {
    const { value, locate } = (0,parse_yaml/* parseYaml */.h)(file, text, waiversSchema);
    return (value ?? []).map(({ case: id, finding, suite, ...rest }, index) => ({
        ...rest,
        ...(id !== undefined && { case: id }),
        ...(finding !== undefined && { finding }),
        ...(suite !== undefined && { suite }),
        file,
        line: locate([index]).line ?? 1,
    }));
}
/** A day of the calendar: 2026-02-30 is none. */
function isDate(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// EXTERNAL MODULE: ./.build/shared/trust/waivers.js
var trust_waivers = __webpack_require__(36586);
;// CONCATENATED MODULE: ./.build/shared/action/policy.js


const dateOf = (time) => new Date(time).toISOString().slice(0, 10);
/** Nobody has decided anything. */
const noPolicy = (now) => ({ waivers: [], today: dateOf(now) });
/** Waivers as trust lets them count, and findings about those that the change itself brings. */
async function policyOf({ trust, revision, clock, }) {
    const { base, head } = revision;
    const [ofBase, ofHead] = await Promise.all([base && waiversOf(base), waiversOf(head)]);
    const { waivers, findings } = (0,trust_waivers/* settleWaivers */.zg)(trust.rules, ofBase, ofHead);
    return { policy: { waivers, today: dateOf(clock()) }, findings };
}
async function waiversOf(tree) {
    const bytes = await tree.read(waiverFile);
    if (bytes === undefined)
        return [];
    return parseWaivers(waiverFile, bytes.toString('utf8'));
}

;// CONCATENATED MODULE: ./.build/shared/action/conclude.js


/** Measures and decides. What goes wrong on the way is a decision too: `error`, or `skipped` where that was to be expected. */
async function conclude(definition, inputs, context) {
    const { policy, findings } = await policyOf(context);
    // Once a run, no parser is worth compiling: it would take 5 ms.
    const data = definition.data.parse(await definition.measure(inputs, context), { jitless: true });
    const decision = definition.decide(data, policy);
    return { decision: { ...decision, findings: [...decision.findings, ...findings] }, data, policy };
}
const howToMeasure = 'A maintainer can have it measured: push the branch to this repository, and open the pull request from there.';
/** The decision when nothing could be measured. A bug is logged with its stack and cause. */
function decisionOf(error, log, expectCredentials) {
    if (error instanceof errors/* MissingCredentials */.Jl && !expectCredentials) {
        const [message, fix] = ['This event has no credentials for the model.', howToMeasure];
        const finding = { rule: 'not-measured', level: 'notice', title: 'Not measured', message, fix };
        return { verdict: 'skipped', headline: 'not measured: this event has no credentials', findings: [finding] };
    }
    if (error instanceof errors/* UserError */.yo) {
        const [first] = error.problems;
        const more = error.problems.length > 1 ? ` (and ${error.problems.length - 1} more)` : '';
        return {
            verdict: 'error',
            headline: `${first === undefined ? error.message : (0,errors/* describe */.q0)(first)}${more}`,
            findings: error.problems.map(findingOf),
        };
    }
    log.info(error instanceof Error ? stackOf(error) : String(error));
    const message = (0,errors/* messageOf */.bD)(error);
    return {
        verdict: 'error',
        headline: `stopped: ${message}`,
        findings: [{ rule: 'bug', level: 'failure', title: 'Unexpected error', message }],
    };
}
function findingOf({ message, file, line, column, key, fix }) {
    return {
        rule: 'problem',
        level: 'failure',
        title: key ?? 'Problem',
        message: [key, message].filter(Boolean).join(': '),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
        ...(fix !== undefined && { fix }),
    };
}
function stackOf(error) {
    const stack = error.stack ?? error.message;
    return error.cause instanceof Error ? `${stack}\nCaused by: ${stackOf(error.cause)}` : stack;
}

// EXTERNAL MODULE: ./.build/shared/report/document.js
var report_document = __webpack_require__(30056);
// EXTERNAL MODULE: ./.build/shared/action/inputs.js
var action_inputs = __webpack_require__(21084);
// EXTERNAL MODULE: ./.build/shared/action/verdict.js
var verdict = __webpack_require__(33600);
;// CONCATENATED MODULE: ./.build/shared/action/frame.js







/** The first and the last lines of every report, around what the action itself says. */
function framed(frame, sections) {
    const { definition, inputs, decision, accepted } = frame;
    const name = (0,publication/* checkNameOf */.z5)({ name: definition.name, ...(inputs.key !== undefined && { key: inputs.key }) });
    const note = accepted === undefined
        ? []
        : [(0,report_document/* paragraph */.FY)(`Accepted by ${accepted.by} on ${accepted.at.slice(0, 10)}: the job passes.`)];
    const { title = decision.headline } = decision;
    const below = title === decision.headline ? [] : [(0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)(decision.headline))];
    return [
        {
            id: 'headline',
            priority: 1,
            blocks: [(0,report_document/* heading */.R_)(3, `${verdict/* verdictIcons */.qi[decision.verdict]} ${name}: ${title}`), ...below, ...note],
        },
        ...sections,
        ...problems(decision),
        { id: 'footer', priority: 2, blocks: [(0,report_document/* paragraph */.FY)(...footer(frame))] },
    ];
}
/** Where nothing was measured there is often nothing else to show than why. */
function problems({ verdict, findings }) {
    if ((verdict !== 'error' && verdict !== 'skipped') || findings.length === 0)
        return [];
    const lines = findings.map((finding) => [(0,errors/* describe */.q0)(finding)]);
    const few = (0,report_document/* list */.p_)(...lines.slice(0, 5));
    const rest = lines.slice(5, 100);
    const more = rest.length > 0 ? [(0,report_document/* details */.zH)([`${lines.length - 5} more`], (0,report_document/* list */.p_)(...rest))] : [];
    return [{ id: 'problems', priority: 2, blocks: [few, ...more], short: [few] }];
}
function footer({ definition, inputs, event, revision }) {
    const url = runUrlOf(event);
    return [
        (0,report_document/* code */.aY)(commandLine(definition, inputs, revision)),
        ...(url === undefined ? [] : [' · ', (0,report_document/* link */.nf)('run', url)]),
        ...(revision === undefined ? [] : [' · commit ', (0,report_document/* code */.aY)(revision.head.label)]),
    ];
}
/** The command that does the same on one's own machine: what was set apart from the defaults, and the base. */
function commandLine(definition, inputs, revision) {
    const given = inputs;
    const shape = definition.inputs.extend({
        config: common_inputs/* commonInputs */.j.shape.config,
        'working-directory': common_inputs/* commonInputs */.j.shape['working-directory'],
    }).shape;
    const flags = Object.entries(shape).flatMap(([name, schema]) => {
        const value = given[name];
        const meta = action_inputs/* inputMeta */.oU.get(schema);
        const text = Array.isArray(value) ? value.join(',') : value === undefined ? undefined : String(value);
        if (text === undefined || text === meta?.default)
            return [];
        if (meta?.flag === true)
            return [value === true ? `--${name}` : `--no-${name}`];
        return [`--${name} ${shellWord(text)}`];
    });
    const base = revision?.base?.sha === undefined ? [] : [`--base ${revision.base.label}`];
    return ['npx aiops-actions', definition.name, ...flags, ...base].join(' ');
}
const shellWord = (text) => (/^[\w./:@,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

// EXTERNAL MODULE: ./.build/shared/action/version.js
var version = __webpack_require__(21545);
;// CONCATENATED MODULE: ./.build/shared/action/record.js



/** A report on disk is not limited by what a comment may hold. */
const reportCharacters = 20_000_000;
/** Writes the result file first, then what is made from it. What the disk refuses fails the job, and is told. */
async function record(recording) {
    const { definition, conclusion, results, sections, surroundings } = recording;
    const { data, decision } = conclusion;
    let result;
    let report;
    try {
        result = await results.write('result.json', `${JSON.stringify(envelopeOf(recording), undefined, 1)}\n`);
        report = await results.write('report.md', (0,markdown/* markdown */.w)(sections(), { limit: reportCharacters }));
        const others = data === undefined ? [] : await definition.files?.(data, decision, results);
        return { failed: false, result, report, files: [result, report, ...(others ?? [])] };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        for (const problem of error.problems)
            surroundings.log.error(problem.message, problem);
        return { failed: true, files: [], ...(result && { result }), ...(report && { report }) };
    }
}
function envelopeOf({ definition, conclusion, accepted, context, event, started, surroundings }) {
    const now = surroundings.clock();
    const { base, head } = context?.revision ?? {};
    const config = context?.rules.config.digest;
    return {
        schema: `aiops.${definition.name}/${definition.version}`,
        ...conclusion.decision,
        ...(accepted && { accepted }),
        ...(conclusion.data !== undefined && { data: conclusion.data }),
        provenance: {
            ...(base?.sha !== undefined && { base: base.sha }),
            ...(head?.sha !== undefined && { head: head.sha }),
            ...(config !== undefined && { config }),
            version: version/* version */.r,
            event: event.name,
            ...(event.run && { run: { id: event.run.id, attempt: event.run.attempt } }),
            at: new Date(now).toISOString(),
            durationMs: now - started,
        },
    };
}

;// CONCATENATED MODULE: ./.build/shared/action/settle.js


/** Everything a measurement stands on: whom to trust, what to compare, whose rules are in force. */
async function settle(inputs, trust, { event, client }, results, surroundings) {
    const { log, signal, clock, env } = surroundings;
    const directory = inside(surroundings.directory, inputs['working-directory']);
    const [{ resolveRevision }, { mergeBase }] = await Promise.all([
        __webpack_require__.e(/* import() */ 208).then(__webpack_require__.bind(__webpack_require__, 47208)),
        __webpack_require__.e(/* import() */ 635).then(__webpack_require__.bind(__webpack_require__, 46635)),
    ]);
    const { repository } = event;
    const askGitHub = async (base, head) => {
        if (client === undefined || repository === undefined)
            return undefined;
        try {
            return await mergeBase(client, repository, base, head);
        }
        catch (error) {
            // The clone may know it as well.
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            log.warning(`GitHub does not tell the merge base: ${error.message}`);
            return undefined;
        }
    };
    const resolving = resolveRevision({
        event,
        trust,
        directory,
        signal,
        log,
        ...(inputs.base !== undefined && { base: inputs.base }),
        ...(inputs['github-token'] !== undefined && { token: inputs['github-token'] }),
        ...(client && repository && { mergeBase: askGitHub }),
    });
    // Loaded while git and GitHub are asked.
    const [revision] = await Promise.all([resolving, Promise.all(/* import() */[__webpack_require__.e(602), __webpack_require__.e(148)]).then(__webpack_require__.bind(__webpack_require__, 21781))]);
    log.info(`${revision.base?.label ?? 'no base'} → ${revision.head.label}. ${trust.reason}`);
    const rules = await rulesInForce(inputs.config, trust.rules, revision);
    return {
        event,
        trust,
        revision,
        rules,
        directory,
        results,
        log,
        signal,
        clock,
        text: inputs.text,
        model: settle_opener(env),
    };
}
async function rulesInForce(path, whose, revision) {
    const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(602), __webpack_require__.e(148)]).then(__webpack_require__.bind(__webpack_require__, 21781));
    const { base, head, changed } = revision;
    if (whose === 'base') {
        if (base === undefined)
            throw new errors/* UserError */.yo('There is no base to take the configuration from, and the head is not trusted.');
        return { config: await loadConfig(base, path) };
    }
    const config = await loadConfig(head, path);
    if (base === undefined)
        return { config };
    const same = config.path !== undefined && !changed?.some((change) => change.path === config.path || change.from === config.path);
    return { config, stricter: same ? config : await configOfBase(base, path) };
}
/** A base that has no such file, or a broken one, asks for nothing: the head is what counts then. */
async function configOfBase(base, path) {
    const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(602), __webpack_require__.e(148)]).then(__webpack_require__.bind(__webpack_require__, 21781));
    try {
        return await loadConfig(base, path);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
function settle_opener(env) {
    return async (name, config, tree) => {
        const { openModel } = await __webpack_require__.e(/* import() */ 197).then(__webpack_require__.bind(__webpack_require__, 88197));
        return openModel(name, config, { env, read: (path) => tree.stream(path) });
    };
}
/** @throws UserError when the folder is outside of the workspace */
function inside(workspace, folder) {
    const path = (0,external_node_path_.resolve)(workspace, folder);
    const way = (0,external_node_path_.relative)(workspace, path);
    if (way.startsWith('..') || (0,external_node_path_.isAbsolute)(way)) {
        throw new errors/* UserError */.yo({ key: 'input working-directory', message: `${folder} is outside of ${workspace}.` });
    }
    return (0,external_node_path_.join)(path);
}

;// CONCATENATED MODULE: ./.build/shared/action/execute.js














/**
 * Runs an action from its inputs to its verdict. The order matters: what was found is written before it is told
 * anywhere, so that a comment that cannot be made costs nothing but the comment.
 * @returns the exit code of the process
 */
async function execute(definition, surroundings) {
    const { log, output, env } = surroundings;
    log.info(`aiops ${definition.name} ${version/* version */.r}`);
    try {
        const inputs = (0,action_inputs/* parseInputs */.TL)(definition.inputs.extend(common_inputs/* commonInputs */.j.shape), surroundings.inputs);
        for (const secret of [inputs['github-token'], env.AWS_SECRET_ACCESS_KEY, env.AWS_SESSION_TOKEN])
            log.secret(secret ?? '');
        const folder = inputs.key === undefined ? definition.name : `${definition.name}-${inputs.key.replace(/[^\w.-]/g, '_')}`;
        const results = await (0,results_folder/* openResults */.B)((0,external_node_path_.resolve)(surroundings.directory, inputs.results, folder));
        return await run(definition, inputs, results, await reach(inputs, surroundings), surroundings);
    }
    catch (error) {
        // There is not even a folder to write a result to.
        for (const finding of decisionOf(error, log, true).findings)
            log.error((0,errors/* describe */.q0)(finding));
        output.set('verdict', 'error');
        return 1;
    }
}
async function run(definition, inputs, results, github, surroundings) {
    const { log, output, clock } = surroundings;
    const started = clock();
    const trust = decideTrust(github.event);
    let context;
    let conclusion;
    try {
        context = await settle(inputs, trust, github, results, surroundings);
        conclusion = await conclude(definition, inputs, context);
    }
    catch (error) {
        conclusion = { decision: decisionOf(error, log, trust.expectCredentials), policy: noPolicy(clock()) };
    }
    const failing = (0,verdict/* failsJob */.VC)(conclusion.decision.verdict, inputs['fail-on']);
    const acceptable = failing && conclusion.decision.verdict !== 'error';
    const accepted = acceptable ? await findAcceptance(github, definition.name, inputs, log) : undefined;
    const { data, decision, policy } = conclusion;
    let made;
    const sections = () => {
        made ??= framed({ definition, inputs, decision, accepted, event: github.event, revision: context?.revision }, data === undefined ? [] : definition.report(data, decision, policy));
        return made;
    };
    const written = await record({
        definition,
        conclusion,
        accepted,
        sections,
        results,
        context,
        event: github.event,
        started,
        surroundings,
    });
    await output.show(sections(), written.files);
    const fails = (failing && accepted === undefined) || written.failed;
    const announced = await announce({
        definition,
        inputs,
        conclusion,
        sections: sections(),
        fails,
        github,
        trust,
        revision: context?.revision,
        log,
    });
    const outputs = {
        verdict: decision.verdict,
        result: written.result,
        report: written.report,
        'comment-url': announced.commentUrl,
        'check-url': announced.checkUrl,
    };
    for (const [name, { value }] of Object.entries(definition.outputs))
        outputs[name] = data === undefined ? undefined : value(data);
    for (const [name, value] of Object.entries(outputs))
        output.set(name, value === undefined ? '' : String(value));
    if (fails)
        log.error(`${definition.name}: ${decision.headline}`);
    return fails ? 1 : 0;
}


/***/ }),

/***/ 33600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   VC: () => (/* binding */ failsJob),
/* harmony export */   qi: () => (/* binding */ verdictIcons)
/* harmony export */ });
/* unused harmony exports verdictSchema, findingSchema, decisionSchema, failOnSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41137);

/**
 * `skipped`: nothing it covers changed, or there are no credentials on a fork's event. `error`: it could not be
 * measured. `inconclusive`: the data do not tell. None of these is ever shown as a pass.
 */
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'skipped', 'error']);
/** As a reader sees it first. */
const verdictIcons = {
    pass: '✅',
    fail: '❌',
    inconclusive: '⚠️',
    skipped: '⏭️',
    error: '🚫',
};
const severity = { skipped: 0, pass: 1, inconclusive: 2, fail: 3, error: 4 };
/** The verdict of several: the worst decides; nothing at all is `skipped`. */
function worst(verdicts) {
    return verdicts.reduce((a, b) => (severity[b] > severity[a] ? b : a), 'skipped');
}
/** Something a reviewer should look at. `file` is relative to the working directory. */
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** What kind of finding, stable over runs: `regression`, `newly-failing`. */
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['failure', 'warning', 'notice']),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The case it is about, by its id, for a waiver to name. */
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** The suite it is about, for a waiver to name. */
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional(),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional(),
    fix: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    verdict: verdictSchema,
    /** One line, enough to decide by. Plain text. */
    headline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Shorter, for the heading of a report; the headline then stands below it. */
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema),
});
const failOnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'inconclusive', 'never']);
/** Whether a job with this verdict fails. An `error` always does: what was not measured cannot be waved through. */
function failsJob(verdict, failOn) {
    if (verdict === 'error')
        return true;
    if (failOn === 'never')
        return false;
    return verdict === 'fail' || (verdict === 'inconclusive' && failOn === 'inconclusive');
}


/***/ }),

/***/ 21545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ }),

/***/ 5582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   vu: () => (/* binding */ conclusionOf),
/* harmony export */   z5: () => (/* binding */ checkNameOf)
/* harmony export */ });
/** The name of the check run and the context of the status: `eval-gate` or `eval-gate (key)`. */
function checkNameOf({ name, key }) {
    return key ? `${name} (${key})` : name;
}
/** A check run can say that nothing was decided; only what fails the job is a failure. */
function conclusionOf({ verdict, failing }) {
    if (failing || verdict === 'error')
        return 'failure';
    if (verdict === 'pass')
        return 'success';
    return verdict === 'skipped' ? 'skipped' : 'neutral';
}
/** A status knows no neutral: whatever is no pass says so in its description. */
function statusOf({ verdict, failing, headline }) {
    const description = verdict === 'pass' || verdict === 'fail' ? headline : `${verdict}: ${headline}`;
    if (verdict === 'error')
        return { state: 'error', description };
    return { state: failing ? 'failure' : 'success', description };
}


/***/ }),

/***/ 64895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openResults),
/* harmony export */   e: () => (/* binding */ openLines)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83502);






async function openResults(path) {
    await explained(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path, { recursive: true }));
    return {
        path,
        write: (name, text) => {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, name);
            return explained(target, async () => {
                const partial = `${target}.partial`;
                // A checkout may have brought a link of that name, to be written through.
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: true });
                try {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(partial, typeof text === 'string' ? text : inBatches(text));
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, target);
                }
                catch (error) {
                    // Half a file helps nobody, and on a full disk it takes room.
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: true });
                    throw error;
                }
                return target;
            });
        },
        lines: async (name) => {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, name);
            await explained(target, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(target, { force: true }));
            return openLines(target);
        },
    };
}
/** Opens a file of lines, emptied first. */
async function openLines(path) {
    await explained(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true }));
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path);
    let failure;
    stream.on('error', (error) => {
        failure = error;
    });
    await explained(path, () => (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stream, 'open'));
    // Many writers may wait for the same disk.
    let drained;
    let waiting = '';
    let flushing;
    const flush = () => {
        clearImmediate(flushing);
        flushing = undefined;
        if (waiting !== '')
            stream.write(waiting);
        waiting = '';
    };
    const check = () => explained(path, async () => {
        if (failure !== undefined)
            throw failure;
    });
    return {
        path,
        write: async (line) => {
            if (failure !== undefined)
                await check();
            // Lines of the same moment are one write: answers come in bursts.
            waiting += `${line}\n`;
            if (waiting.length >= batchSize)
                flush();
            else
                flushing ??= setImmediate(flush);
            if (!stream.writableNeedDrain)
                return;
            drained ??= (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stream, 'drain').finally(() => {
                drained = undefined;
            });
            await explained(path, () => drained);
        },
        close: async () => {
            await check();
            flush();
            stream.end();
            await explained(path, () => (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.finished)(stream));
        },
    };
}
/** Characters that are written at once. */
const batchSize = 1 << 16;
/** Fewer, larger pieces of a text that is made in small ones. */
async function* inBatches(texts) {
    let batch = '';
    for await (const text of texts) {
        batch += text;
        if (batch.length < batchSize)
            continue;
        yield batch;
        batch = '';
    }
    yield batch;
}
const reasons = {
    ENOSPC: 'the disk is full. Free some space, or choose another folder with the input `results`.',
    EACCES: 'no permission to write here. Choose another folder with the input `results`.',
    EPERM: 'no permission to write here. Choose another folder with the input `results`.',
    EROFS: 'this disk is read-only. Choose another folder with the input `results`.',
    ENOTDIR: 'a file is in the way. Choose another folder with the input `results`.',
    EEXIST: 'a file is in the way. Choose another folder with the input `results`.',
    EISDIR: 'a folder is in the way. Choose another folder with the input `results`.',
};
/** What the disk refuses is the user's to put right; anything else is a bug. */
async function explained(path, effect) {
    try {
        return await effect();
    }
    catch (error) {
        const reason = reasons[error.code ?? ''];
        if (reason === undefined)
            throw error;
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({ file: path, message: reason }, { cause: error });
    }
}


/***/ }),

/***/ 36586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   fx: () => (/* binding */ isInForce),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   zg: () => (/* binding */ settleWaivers)
/* harmony export */ });
/* unused harmony export scopeOf */
/** @param today the date, `2026-11-30` */
const isInForce = (waiver, today) => today <= waiver.expires;
/** Takes out the findings that somebody answers for. */
function applyWaivers(findings, waivers, today) {
    const inForce = waivers.filter((waiver) => isInForce(waiver, today));
    const used = new Set();
    const kept = [];
    const waived = [];
    for (const finding of findings) {
        const matching = inForce.filter((waiver) => covers(waiver, finding));
        for (const waiver of matching)
            used.add(waiver);
        const [waiver] = matching;
        if (waiver === undefined)
            kept.push(finding);
        else
            waived.push({ finding, waiver });
    }
    const remarks = waivers.flatMap((waiver) => {
        if (!isInForce(waiver, today))
            return [expired(waiver)];
        return used.has(waiver) ? [] : [unused(waiver)];
    });
    return { kept, waived, remarks };
}
/**
 * Whose waivers count. Where only the base's rules do, a change cannot waive its own findings. Where the stricter of
 * both decides, the head's count, and one that the change adds or lengthens is a finding of its own.
 */
function settleWaivers(rules, base, head) {
    if (rules === 'base')
        return { waivers: base ?? [], findings: [] };
    if (rules === 'head' || base === undefined)
        return { waivers: head, findings: [] };
    const findings = head.flatMap((waiver) => {
        const before = base.filter((other) => sameScope(other, waiver)).map(({ expires }) => expires);
        const latest = before.sort().at(-1);
        if (latest === undefined)
            return [changed(waiver, `adds a waiver for ${scopeOf(waiver)}, until ${waiver.expires}`)];
        if (latest >= waiver.expires)
            return [];
        return [changed(waiver, `lengthens the waiver for ${scopeOf(waiver)} from ${latest} to ${waiver.expires}`)];
    });
    return { waivers: head, findings };
}
/** Whether the waiver is about this finding. */
function covers(waiver, { rule, subject, suite }) {
    if (waiver.suite !== undefined && waiver.suite !== suite)
        return false;
    return waiver.case === undefined ? waiver.finding === rule : waiver.case === subject;
}
const sameScope = (a, b) => a.case === b.case && a.finding === b.finding && a.suite === b.suite;
/** `case ticket-017 of support-triage` */
function scopeOf({ case: id, finding, suite }) {
    const what = id === undefined ? `finding ${finding}` : `case ${id}`;
    return suite === undefined ? what : `${what} of ${suite}`;
}
const place = ({ file, line }) => ({ file, line });
const expired = (waiver) => ({
    rule: 'waiver-expired',
    level: 'warning',
    title: 'A waiver has expired',
    message: `The waiver for ${scopeOf(waiver)} ended on ${waiver.expires} (${waiver.owner}: ${waiver.reason}).`,
    fix: 'Repair what it is about and remove it, or agree on a new date.',
    ...place(waiver),
});
const unused = (waiver) => ({
    rule: 'waiver-unused',
    level: 'notice',
    title: 'A waiver matches nothing',
    message: `Nothing was found that the waiver for ${scopeOf(waiver)} would cover.`,
    fix: 'Remove it if it is not needed any more.',
    ...place(waiver),
});
const changed = (waiver, what) => ({
    rule: 'test-changed',
    level: 'warning',
    title: 'The test changed',
    message: `This change ${what} (${waiver.owner}: ${waiver.reason}).`,
    ...place(waiver),
});


/***/ })

};
