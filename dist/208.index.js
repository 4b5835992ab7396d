export const id = 208;
export const ids = [208];
export const modules = {

/***/ 47208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveRevision: () => (/* binding */ resolveRevision)
});

// EXTERNAL MODULE: ./.build/shared/action/errors.js
var errors = __webpack_require__(83502);
;// CONCATENATED MODULE: ./.build/shared/revision/changes.js
/** Files that differ between two commits, by path. Renames are found where at least half of the content is the same. */
async function changesBetween(git, base, head, prefix) {
    if (base === head)
        return [];
    const relative = prefix === '' ? [] : [`--relative=${prefix}`];
    const options = ['-r', '--raw', '-z', '-M', '--no-ext-diff', '--no-textconv', ...relative];
    const output = await git.output(['diff-tree', ...options, base, head, '--']);
    return byPath(parseRawDiff(output.toString('utf8')));
}
/** `:100644 100644 <name> <name> R086`, the path, and the new path of a rename, each ended by a null character. */
function parseRawDiff(text) {
    const fields = text.split('\0');
    const changes = [];
    for (let at = 0; at < fields.length - 1;) {
        const [, old, now, status] = /^:(\d{6}) (\d{6}) \S+ \S+ ([A-Z])\d*$/.exec(fields[at++] ?? '') ?? [];
        const from = fields[at++] ?? '';
        const path = status === 'R' || status === 'C' ? (fields[at++] ?? '') : from;
        changes.push(...changeOf(isFile(old), isFile(now), path, from));
    }
    return changes;
}
/** Trees hold neither links nor submodules: what becomes one is removed. */
function changeOf(before, after, path, from) {
    if (before && after)
        return path === from ? [{ path, kind: 'modified' }] : [{ path, from, kind: 'renamed' }];
    if (before)
        return [{ path: from, kind: 'removed' }];
    return after ? [{ path, kind: 'added' }] : [];
}
const isFile = (mode) => mode?.startsWith('100') === true;
/**
 * The same of any two trees, by content. Git is not asked about files on disk: to compare them it would run the
 * programs that the repository's configuration names. A rename is found where the content is equal.
 */
async function changesOfTrees(base, head) {
    const [before, after] = [await base.list(), await head.list()];
    const [old, now] = [new Set(before), new Set(after)];
    const common = after.filter((path) => old.has(path));
    const added = after.filter((path) => !old.has(path));
    const removed = before.filter((path) => !now.has(path));
    const origins = new Map(await Promise.all(removed.map(async (path) => [await base.digest(path), path])));
    // Without anything removed there is no rename to find, and what was added need not be read.
    const read = origins.size > 0 ? after : common;
    const digests = new Map(await Promise.all(read.map(async (path) => [path, await head.digest(path)])));
    const changes = [];
    for (const path of common) {
        if ((await base.digest(path)) !== digests.get(path))
            changes.push({ path, kind: 'modified' });
    }
    for (const path of added) {
        const from = origins.get(digests.get(path));
        changes.push(from === undefined ? { path, kind: 'added' } : { path, from, kind: 'renamed' });
        if (from !== undefined)
            origins.delete(digests.get(path));
    }
    const renamed = new Set(changes.map(({ from }) => from));
    for (const path of removed)
        if (!renamed.has(path))
            changes.push({ path, kind: 'removed' });
    return byPath(changes);
}
const byPath = (changes) => changes.sort((a, b) => (a.path < b.path ? -1 : 1));

;// CONCATENATED MODULE: ./.build/shared/revision/commits.js
/**
 * The commits that are compared. The checkout does not matter, except on a terminal: in a pull request it is a merge
 * that nobody wrote, and in `pull_request_target` it is the base.
 * @param given the input `base`, which comes before everything the event says
 */
async function commitsOf(event, trust, history, given) {
    const head = await headOf(event, history);
    if (given !== undefined)
        return { ...(head && { head }), base: await history.named(given) };
    if (head === undefined)
        return only({ base: await history.baseOfWorkingTree() });
    const { pullRequest, mergeGroup, workflowRun } = event;
    if (pullRequest !== undefined)
        return ofPullRequest(pullRequest.baseSha, head, history);
    if (mergeGroup !== undefined)
        return { base: mergeGroup.baseSha, head };
    if (event.name === 'push')
        return only({ base: await beforePush(event, trust, head, history), head });
    if (workflowRun !== undefined) {
        const base = await history.mergeBaseWithDefault(head, event.repository?.defaultBranch);
        // On the default branch there is nothing to compare with; where only the base's rules count, they are the head's.
        return only({ base: base === head && trust.rules !== 'base' ? undefined : base, head });
    }
    return { head };
}
async function headOf(event, history) {
    if (event.name === 'local')
        return undefined;
    const { pullRequest, mergeGroup, workflowRun, sha } = event;
    return pullRequest?.headSha ?? mergeGroup?.headSha ?? workflowRun?.headSha ?? sha ?? history.commit('HEAD');
}
async function ofPullRequest(baseTip, head, history) {
    const base = await history.mergeBase(baseTip, head);
    if (base !== undefined)
        return { base, head };
    const note = 'The merge base is not known, so the tip of the base branch is compared with: its newer changes count as well.';
    return { base: baseTip, head, note };
}
/** Where the pusher is not trusted, what the branch was before is no more than what it is now. */
async function beforePush(event, trust, head, history) {
    const { before, ref, repository } = event;
    if (before !== undefined && !/^0+$/.test(before) && trust.rules !== 'base')
        return before;
    if (ref === `refs/heads/${repository?.defaultBranch}`)
        return undefined;
    return history.mergeBaseWithDefault(head, repository?.defaultBranch);
}
const only = ({ base, head }) => ({
    ...(base !== undefined && { base }),
    ...(head !== undefined && { head }),
});

;// CONCATENATED MODULE: ./.build/shared/revision/fetch.js

/** `undefined` on a terminal, where nothing is fetched behind anybody's back. */
function remoteOf({ name, repository, serverUrl }, shallow) {
    if (name === 'local' || repository === undefined)
        return undefined;
    return { page: `${serverUrl}/${repository.owner}/${repository.name}`, shallow };
}
/**
 * Fetches commits from GitHub: no tags, no submodules, and the clone's own branches stay where they are.
 * @param wanted full commit names, or refspecs
 * @throws UserError which says what to do
 */
async function fetchCommits(git, remote, wanted) {
    const depth = remote.shallow ? ['--depth=1'] : [];
    const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--no-auto-maintenance'];
    const { code, stderr } = await git.run(['fetch', ...quiet, ...depth, '--', `${remote.page}.git`, ...wanted]);
    if (code !== 0)
        throw new errors/* UserError */.yo(problemOf(stderr, remote, wanted));
}
const notThere = /not our ref|couldn't find remote ref|no such remote ref|unadvertised object/i;
const refused = /could not read (?:Username|Password)|Authentication failed|not found|terminal prompts|returned error: 40[0134]/i;
function problemOf(stderr, { page }, wanted) {
    const asked = wanted.map((name) => name.replace(/^\+(.*):.*$/, '$1'));
    // git names the one that it did not get: the others may well be there.
    const blamed = asked.filter((name) => stderr.includes(name));
    const names = (blamed.length > 0 ? blamed : asked).join(' and ');
    if (notThere.test(stderr)) {
        return {
            message: `${names} cannot be fetched: it is not in ${page}.`,
            fix: 'A force push may have removed it: push again, or name a commit that is there with the input `base`.',
        };
    }
    if (refused.test(stderr)) {
        return {
            message: `${names} cannot be fetched: ${page} did not let this token read.`,
            fix: 'Give the job `permissions: contents: read` and this action the input `github-token`, or set `fetch-depth: 0` in actions/checkout.',
        };
    }
    return {
        message: `${names} cannot be fetched from ${page}: ${lastLine(stderr)}.`,
        fix: 'Run the job again, or set `fetch-depth: 0` in actions/checkout, so that nothing has to be fetched.',
    };
}
/** What git says last is the consequence; the reason stands before it. */
function lastLine(stderr) {
    const lines = stderr.trim().split('\n');
    return (lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? '').replace(/^fatal: |\.$/g, '').trim();
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/shared/revision/git-environment.js

/** Variables of the user that concern the network and where configuration is, but not which repository. */
const kept = /^GIT_(?:EXEC_PATH|SSL_\w+|PROXY_SSL_\w+|HTTP_\w+|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
/** Configuration of the repository that would run programs, or work nobody asked for, is set to nothing. */
const harmless = [
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', external_node_os_.devNull],
    ['core.alternateRefsCommand', ':'],
    ['credential.helper', ''],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['submodule.recurse', 'false'],
];
/**
 * The environment of every git process. What it sets comes before any configuration file, so a hostile repository
 * cannot set it back. The token is here alone: arguments and files can be read by others, an environment cannot.
 */
function gitEnvironment(env, place, credentials) {
    const inherited = Object.entries(env).filter((entry) => entry[1] !== undefined && (!entry[0].startsWith('GIT_') || kept.test(entry[0])));
    const { serverUrl, token } = credentials;
    return {
        ...Object.fromEntries(inherited),
        GIT_DIR: place.gitDirectory,
        GIT_WORK_TREE: place.workTree,
        // Never a prompt, in whatever form.
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        // Reading leaves the repository as it is.
        GIT_OPTIONAL_LOCKS: '0',
        // A commit's name stands for its own content.
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_ALLOW_PROTOCOL: new URL(serverUrl).protocol.replace(':', ''),
        // Its messages are read.
        LC_ALL: 'C',
        ...configuration(Number(env.GIT_CONFIG_COUNT ?? 0) || 0, [...harmless, ...authorization(serverUrl, token)]),
    };
}
/** What must not be shown of a token: itself, and as it is sent. */
const secretsOf = (token) => (token ? [token, encoded(token)] : []);
const encoded = (token) => Buffer.from(`x-access-token:${token}`).toString('base64');
/** The empty value first drops a header that actions/checkout has left: GitHub refuses two. */
function authorization(serverUrl, token) {
    if (!token)
        return [];
    const key = `http.${new URL(serverUrl).origin}/.extraheader`;
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${encoded(token)}`],
    ];
}
function configuration(from, entries) {
    const variables = entries.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${from + index}`, key],
        [`GIT_CONFIG_VALUE_${from + index}`, value],
    ]);
    return { ...Object.fromEntries(variables), GIT_CONFIG_COUNT: String(from + entries.length) };
}

;// CONCATENATED MODULE: ./.build/shared/revision/git.js



/** Starts git processes in one repository. */
class Git {
    place;
    signal;
    #env;
    #secrets;
    constructor(place, env, credentials, signal) {
        this.place = place;
        this.signal = signal;
        this.#env = gitEnvironment(env, place, credentials);
        this.#secrets = secretsOf(credentials.token);
    }
    /** Killed by the signal. What it then reports is up to the caller: see `whyEnded`. */
    start(args, stdio, directory = this.place.workTree) {
        this.signal?.throwIfAborted();
        return (0,external_node_child_process_.spawn)('git', args, { cwd: directory, env: this.#env, stdio, windowsHide: true, signal: this.signal });
    }
    /** Runs to the end, whatever the exit code. @throws UserError without git; the signal's reason when aborted */
    run(args, directory) {
        return new Promise((resolve, reject) => {
            const child = this.start(args, ['ignore', 'pipe', 'pipe'], directory);
            const stdout = [];
            const stderr = [];
            child.stdout?.on('data', (chunk) => stdout.push(chunk));
            child.stderr?.on('data', (chunk) => stderr.push(chunk));
            child.on('error', (error) => reject(this.whyEnded(error)));
            child.on('close', (code, signal) => {
                if (code === null)
                    return reject(this.whyEnded(new Error(`git ${args[0]} was ended by ${signal}`)));
                resolve({ code, stdout: Buffer.concat(stdout), stderr: this.cleaned(Buffer.concat(stderr).toString()) });
            });
        });
    }
    /** Standard output of what has to succeed. */
    async output(args, directory) {
        const { code, stdout, stderr } = await this.run(args, directory);
        if (code !== 0)
            throw new Error(`git ${args[0]} ended with ${code}: ${stderr.trim()}`);
        return stdout;
    }
    cleaned(text) {
        return this.#secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    }
    /** What to throw for a process that could not start or was killed. */
    whyEnded(error) {
        if (this.signal?.aborted)
            return this.signal.reason;
        if (error.code !== 'ENOENT')
            return error;
        return new errors/* UserError */.yo('git is not installed here, or not on the PATH. Install git 2.31 or newer.', { cause: error });
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./.build/shared/revision/path.js

/** A path as a tree lists it: `./a//b` is `a/b`. `undefined` for one that leaves the tree. */
function inTree(path) {
    const normal = external_node_path_.posix.normalize(path);
    return isInside(normal) ? normal : undefined;
}
/** Whether a path stays in its folder on any disk. Git refuses others, but not every server does. */
function isInside(path) {
    const parts = path.split('/');
    return parts.every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
}

;// CONCATENATED MODULE: ./.build/shared/revision/git-tree.js







/** The files of a commit, read from git's own store, byte for byte. Symbolic links and submodules are left out. */
class GitTree {
    label;
    sha;
    #git;
    #objects;
    #prefix;
    #listed;
    constructor(git, objects, sha, prefix) {
        this.label = sha.slice(0, 7);
        this.sha = sha;
        this.#git = git;
        this.#objects = objects;
        this.#prefix = prefix;
    }
    async list() {
        return [...(await this.#entries()).keys()];
    }
    async read(path) {
        const entry = await this.#entry(path);
        return entry && this.#content(path, entry);
    }
    /** A process of its own: a reader may take its time, or stop halfway, and others must not wait for it. */
    async stream(path) {
        const entry = await this.#entry(path);
        return entry && external_node_stream_.Readable.from(contentOf(this.#git, entry.blob), { objectMode: false });
    }
    async digest(path) {
        return (await this.#entry(path))?.blob;
    }
    /** Written file by file, so that no filter, attribute or line ending setting changes what is executed. */
    async materialise() {
        const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `aiops-${this.label}-`));
        const dispose = () => (0,promises_.rm)(directory, { recursive: true, force: true });
        try {
            const entries = [...(await this.#entries())];
            const folders = new Set(entries.map(([path]) => (0,external_node_path_.dirname)((0,external_node_path_.join)(directory, path))));
            for (const folder of folders)
                await (0,promises_.mkdir)(folder, { recursive: true });
            const limit = (0,p_limit/* default */.A)(16);
            await Promise.all(entries.map(([path, entry]) => limit(async () => {
                this.#git.signal?.throwIfAborted();
                const mode = entry.executable ? 0o755 : 0o644;
                await (0,promises_.writeFile)((0,external_node_path_.join)(directory, path), await this.#content(path, entry), { mode, flag: 'wx' });
            })));
        }
        catch (error) {
            await dispose();
            throw error;
        }
        return { directory, dispose };
    }
    async #entry(path) {
        const normal = inTree(path);
        return normal === undefined ? undefined : (await this.#entries()).get(normal);
    }
    async #content(path, { blob }) {
        const object = await this.#objects.get(blob);
        if (object !== undefined)
            return object.content;
        throw new errors/* UserError */.yo({
            file: path,
            message: `The clone does not hold this file's content at ${this.label}. Leave \`filter\` out of actions/checkout.`,
        });
    }
    #entries() {
        this.#listed ??= this.#readEntries();
        return this.#listed;
    }
    async #readEntries() {
        const folder = this.#prefix === '' ? [] : ['--', this.#prefix];
        const output = await this.#git.output(['ls-tree', '-r', '-z', '--full-tree', this.sha, ...folder]);
        const entries = [];
        for (const line of output.toString('utf8').split('\0')) {
            const [, mode, blob, full] = /^(100\d{3}) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
            if (mode === undefined || blob === undefined || !full?.startsWith(this.#prefix))
                continue;
            const path = full.slice(this.#prefix.length);
            if (isInside(path))
                entries.push([path, { blob, executable: mode === '100755' }]);
        }
        return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    }
}
async function* contentOf(git, blob) {
    const child = git.start(['cat-file', 'blob', blob], ['ignore', 'pipe', 'ignore']);
    const ended = new Promise((resolve) => {
        child.on('error', resolve);
        child.on('close', (code) => resolve(code === 0 ? undefined : new Error(`git cat-file ended with ${code}`)));
    });
    try {
        for await (const chunk of child.stdout ?? [])
            yield chunk;
        const error = await ended;
        if (error !== undefined)
            throw git.whyEnded(error);
    }
    finally {
        child.kill();
    }
}

;// CONCATENATED MODULE: ./.build/shared/revision/history.js


const fullName = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Nothing that git would take for an option, a range, a pattern or a path. */
const plainName = /^(?!-)(?!.*\.\.)[^\s\p{Cc}:?*[\\]+$/u;
/** Commits, and how they lie to each other: in the clone, and where it lacks them at GitHub. */
class History {
    #git;
    #objects;
    #remote;
    #mergeBase;
    constructor(git, objects, remote, mergeBase) {
        this.#git = git;
        this.#objects = objects;
        this.#remote = remote;
        this.#mergeBase = mergeBase;
    }
    /** The commit that a revision of the clone leads to. */
    commit(revision) {
        return this.#objects.commit(revision);
    }
    /** Has all of these commits in the clone. @throws UserError when one cannot be had */
    async require(names) {
        const unique = [...new Set(names)];
        const found = await Promise.all(unique.map((name) => this.commit(name)));
        const missing = unique.filter((_, index) => found[index] === undefined);
        if (missing.length === 0)
            return;
        if (this.#remote === undefined)
            throw absent(missing.join(' and '));
        await fetchCommits(this.#git, this.#remote, missing);
        for (const name of missing)
            if ((await this.commit(name)) === undefined)
                throw absent(name);
    }
    /** What the input `base` names: a commit, branch or tag. @throws UserError when there is no such thing */
    async named(name) {
        if (!plainName.test(name)) {
            throw new errors/* UserError */.yo({
                key: 'input base',
                message: `must be a commit, a branch or a tag, not ${JSON.stringify(name)}.`,
            });
        }
        const known = (await this.commit(name)) ?? (await this.commit(`refs/remotes/origin/${name}`));
        if (known !== undefined)
            return known;
        if (fullName.test(name)) {
            await this.require([name]);
            return name;
        }
        if (this.#remote === undefined)
            throw absent(name);
        const kept = 'refs/aiops/base';
        await fetchCommits(this.#git, this.#remote, [`+${name}:${kept}`]);
        const fetched = await this.commit(kept);
        if (fetched === undefined)
            throw absent(name);
        return fetched;
    }
    /** Asks GitHub before git, whose clone often lacks the history. */
    async mergeBase(base, head) {
        return (await this.#mergeBase?.(base, head)) ?? this.#mergeBaseInClone(base, head);
    }
    /** The same with the default branch, whatever it is called. */
    async mergeBaseWithDefault(head, branch) {
        const answer = branch === undefined ? undefined : await this.#mergeBase?.(branch, head);
        if (answer !== undefined)
            return answer;
        const tip = await this.#tipOfDefault(branch);
        return tip === undefined ? undefined : this.#mergeBaseInClone(tip, head);
    }
    /** Of a terminal: where the branch left the default branch, or the last commit when it is that branch. */
    async baseOfWorkingTree() {
        const head = await this.commit('HEAD');
        if (head === undefined)
            return undefined;
        const current = await this.#symbolic('HEAD', 'refs/heads/');
        const origin = await this.#symbolic('refs/remotes/origin/HEAD', 'refs/remotes/origin/');
        const isDefault = current !== undefined && (origin === undefined ? /^(?:main|master)$/.test(current) : current === origin);
        if (isDefault)
            return head;
        return (await this.mergeBaseWithDefault(head, origin)) ?? head;
    }
    async #tipOfDefault(branch) {
        const names = branch === undefined ? ['main', 'master'] : [branch];
        const references = [
            'refs/remotes/origin/HEAD',
            ...names.map((name) => `refs/remotes/origin/${name}`),
            ...names.map((name) => `refs/heads/${name}`),
        ];
        const found = await Promise.all(references.map((reference) => this.commit(reference)));
        return found.find((name) => name !== undefined);
    }
    async #symbolic(name, prefix) {
        const { code, stdout } = await this.#git.run(['symbolic-ref', '--quiet', name]);
        const target = stdout.toString().trim();
        return code === 0 && target.startsWith(prefix) ? target.slice(prefix.length) : undefined;
    }
    /** None either where the clone lacks the history between them. */
    async #mergeBaseInClone(base, head) {
        const { code, stdout } = await this.#git.run(['merge-base', '--end-of-options', base, head]);
        return code === 0 ? stdout.toString().trim() : undefined;
    }
}
const absent = (name) => new errors/* UserError */.yo({
    message: `${name} is not in this clone.`,
    fix: 'Fetch it (`git fetch origin`), or name a commit, branch or tag that is there with the input `base`.',
});

;// CONCATENATED MODULE: ./.build/shared/revision/objects.js
/**
 * Objects by name, from one process that answers in the order of asking. It is started by the first question, keeps
 * nothing alive while nobody waits, and ends with this process.
 */
class Objects {
    #git;
    #waiting = [];
    #child;
    #buffer = Buffer.alloc(0);
    #later = [];
    #laterLength = 0;
    #header;
    constructor(git) {
        this.#git = git;
    }
    /** @param revision an object name, or anything git takes for one, without a line break */
    get(revision) {
        return new Promise((resolve, reject) => {
            this.#child ??= this.#start();
            if (this.#waiting.length === 0)
                this.#child.stdout.ref();
            this.#waiting.push({ resolve, reject });
            this.#child.stdin?.write(`${revision}\n`);
        });
    }
    /** The full name of the commit that a revision leads to. */
    async commit(revision) {
        return (await this.get(`${revision}^{commit}`))?.name;
    }
    /** Nothing can be asked after it. */
    close() {
        this.#child?.stdin?.end();
    }
    #start() {
        const child = this.#git.start(['cat-file', '--batch'], ['pipe', 'pipe', 'ignore']);
        const ended = (error) => {
            // An error is followed by the close, when another process may have taken over.
            if (this.#child !== child)
                return;
            this.#child = undefined;
            this.#buffer = Buffer.alloc(0);
            this.#later = [];
            this.#laterLength = 0;
            this.#header = undefined;
            for (const { reject } of this.#waiting.splice(0))
                reject(this.#git.whyEnded(error));
        };
        child.on('error', ended);
        child.on('close', (code) => ended(new Error(`git cat-file ended with ${code}`)));
        // A write to a process that has just died: its end is reported above.
        child.stdin?.on('error', () => { });
        child.stdout?.on('data', (chunk) => this.#take(chunk));
        child.unref();
        for (const pipe of [child.stdin, child.stdout])
            pipe.unref();
        return child;
    }
    #take(chunk) {
        this.#later.push(chunk);
        this.#laterLength += chunk.length;
        for (let answer = this.#next(); answer !== undefined; answer = this.#next()) {
            this.#waiting.shift()?.resolve(answer.object);
        }
        if (this.#waiting.length === 0)
            this.#child?.stdout?.unref();
    }
    /** The next whole answer, if it is there: `<name> <type> <size>`, the content, and a line break; or `… missing`. */
    #next() {
        if (this.#header === undefined) {
            if (!this.#buffer.includes(10))
                this.#join();
            const end = this.#buffer.indexOf(10);
            if (end < 0)
                return undefined;
            const [, name, type, size] = /^([0-9a-f]{40,}) (\w+) (\d+)$/.exec(this.#buffer.toString('utf8', 0, end)) ?? [];
            this.#buffer = this.#buffer.subarray(end + 1);
            if (name === undefined || type === undefined)
                return { object: undefined };
            this.#header = { name, type, size: Number(size) };
        }
        const { name, type, size } = this.#header;
        if (this.#buffer.length + this.#laterLength < size + 1)
            return undefined;
        if (this.#buffer.length < size + 1)
            this.#join();
        // A copy: the buffer holds other objects as well.
        const content = Buffer.from(this.#buffer.subarray(0, size));
        this.#buffer = this.#buffer.subarray(size + 1);
        this.#header = undefined;
        return { object: { name, type, content } };
    }
    #join() {
        this.#buffer = Buffer.concat([this.#buffer, ...this.#later]);
        this.#later = [];
        this.#laterLength = 0;
    }
}

;// CONCATENATED MODULE: ./.build/shared/revision/repository.js



/**
 * Finds the repository around a folder without starting git.
 * @returns `undefined` where there is none
 * @throws UserError when the folder is a file, or a link that leads out of the repository
 */
async function findRepository(directory) {
    const folder = await (0,promises_.stat)(directory).catch(() => undefined);
    if (folder && !folder.isDirectory())
        throw problem(`${directory} is a file. Name a folder.`);
    for (let root = directory;; root = (0,external_node_path_.dirname)(root)) {
        const gitDirectory = await gitDirectoryOf(root);
        if (gitDirectory !== undefined) {
            const prefix = await prefixOf(root, directory);
            const shallow = await exists((0,external_node_path_.join)(await commonDirectory(gitDirectory), 'shallow'));
            return { gitDirectory, workTree: root, prefix, onDisk: folder !== undefined, shallow };
        }
        if ((0,external_node_path_.dirname)(root) === root)
            return undefined;
    }
}
/** @throws UserError when there is no such folder */
async function requireFolder(directory) {
    if (!(await exists(directory)))
        throw missingFolder(directory);
}
const missingFolder = (directory) => problem(`There is no folder ${directory}. Name one of the repository, relative to its root.`);
const problem = (message) => new errors/* UserError */.yo({ key: 'input working-directory', message });
/** `.git` is a folder, or in a linked worktree and a submodule a file that names one. */
async function gitDirectoryOf(root) {
    const path = (0,external_node_path_.join)(root, '.git');
    if (await exists((0,external_node_path_.join)(path, 'HEAD')))
        return path;
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    const [, target] = /^gitdir: ([^\n]+)/.exec(text) ?? [];
    return target === undefined ? undefined : (0,external_node_path_.resolve)(root, target);
}
/** A linked worktree shares most of what it has with the others. */
async function commonDirectory(gitDirectory) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(gitDirectory, 'commondir'), 'utf8').catch(() => '.');
    return (0,external_node_path_.resolve)(gitDirectory, text.trim());
}
async function prefixOf(root, directory) {
    const way = (0,external_node_path_.relative)(await (0,promises_.realpath)(root), await realPath(directory));
    if (way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way)) {
        throw problem(`${directory} leads out of the repository ${root}.`);
    }
    return way === '' ? '' : `${way.split(external_node_path_.sep).join('/')}/`;
}
/** Also of what is not there: the part that is, and the rest. */
async function realPath(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        return (0,external_node_path_.join)(await realPath((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
}
const exists = (path) => (0,promises_.stat)(path).then(() => true, () => false);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/shared/revision/work-tree.js






/** Never written to a commit's tree, or nobody's own work. */
const skipped = new Set(['.git', 'node_modules']);
/** Files open at once: systems allow as few as 256. */
const atOnce = 32;
/** Bytes that are read at once. */
const small = 1_000_000;
/** The files of a folder on disk. No symbolic link is followed, neither to a file nor on the way to one. */
class WorkTree {
    label;
    #directory;
    #names;
    #digests = new Map();
    #limit = (0,p_limit/* default */.A)(atOnce);
    #listed;
    /** @param names paths that may be files of it; what is none on disk is left out */
    constructor(label, directory, names) {
        this.label = label;
        this.#directory = directory;
        this.#names = names;
    }
    async list() {
        return [...(await this.#files())];
    }
    async read(path) {
        const handle = await this.#open(path);
        try {
            return await handle?.readFile();
        }
        finally {
            await handle?.close();
        }
    }
    async stream(path) {
        return (await this.#open(path))?.createReadStream();
    }
    /** The name that git gives a blob of this content, so that equal files of a commit have the same. */
    async digest(path) {
        const known = this.#digests.get(path);
        if (known !== undefined)
            return known;
        const digest = this.#limit(() => this.#hash(path));
        this.#digests.set(path, digest);
        return digest;
    }
    async materialise() {
        return { directory: this.#directory, dispose: async () => { } };
    }
    async #hash(path) {
        const handle = await this.#open(path);
        if (handle === undefined)
            return undefined;
        try {
            const { size } = await handle.stat();
            const hash = (0,external_node_crypto_.createHash)('sha1').update(`blob ${size}\0`);
            // A stream costs more than most files are worth.
            if (size <= small)
                return hash.update(await handle.readFile()).digest('hex');
            for await (const chunk of handle.createReadStream({ autoClose: false }))
                hash.update(chunk);
            return hash.digest('hex');
        }
        finally {
            await handle.close();
        }
    }
    async #open(path) {
        const normal = inTree(path);
        if (normal === undefined || !(await this.#files()).has(normal))
            return undefined;
        try {
            return await (0,promises_.open)((0,external_node_path_.join)(this.#directory, normal), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
        }
        catch (error) {
            // Removed, or made a link, since it was listed.
            if (['ENOENT', 'ELOOP'].includes(error.code ?? ''))
                return undefined;
            throw error;
        }
    }
    #files() {
        this.#listed ??= this.#readFiles();
        return this.#listed;
    }
    async #readFiles() {
        const root = await (0,promises_.realpath)(this.#directory);
        const folders = Map.groupBy((await this.#names()).filter(isInside), external_node_path_.dirname);
        const found = await Promise.all([...folders].map(async ([folder, paths]) => {
            const onDisk = await filesOf((0,external_node_path_.join)(root, folder));
            return paths.filter((path) => onDisk.has((0,external_node_path_.join)(root, path)));
        }));
        return new Set(found.flat().sort());
    }
}
/** Full paths of the regular files in a folder; none where a link leads to it. */
async function filesOf(folder) {
    try {
        if ((await (0,promises_.realpath)(folder)) !== folder)
            return new Set();
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        return new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => (0,external_node_path_.join)(folder, name)));
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(error.code ?? ''))
            return new Set();
        throw error;
    }
}
/** Tracked files, and those that are neither tracked nor ignored. */
async function namesInRepository(git, directory) {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const output = await git.output(args, directory);
    return [...new Set(output.toString('utf8').split('\0'))];
}
/** Everything in a folder without a repository. */
async function namesInFolder(directory, below = '') {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(directory, below), { withFileTypes: true });
    const names = entries
        .filter((entry) => !skipped.has(entry.name))
        .map(async (entry) => {
        const path = below + entry.name;
        if (entry.isDirectory())
            return namesInFolder(directory, `${path}/`);
        return entry.isFile() ? [path] : [];
    });
    return (await Promise.all(names)).flat();
}

;// CONCATENATED MODULE: ./.build/shared/revision/resolve.js










/**
 * Finds out what is compared with what, and makes both sides readable.
 * @throws UserError when there is no repository or git, when a commit cannot be had, and when the working directory
 * does not exist; the signal's reason when aborted
 */
async function resolveRevision(options) {
    const { event, directory, signal } = options;
    signal?.throwIfAborted();
    const repository = await findRepository(directory);
    if (repository === undefined)
        return plainFolder(options);
    const { token, env = process.env } = options;
    const git = new Git(repository, env, { serverUrl: event.serverUrl, ...(token && { token }) }, signal);
    const objects = new Objects(git);
    try {
        return await inRepository(options, repository, git, objects);
    }
    catch (error) {
        objects.close();
        throw error;
    }
}
async function inRepository({ event, trust, directory, base: given, mergeBase, log }, repository, git, objects) {
    const { prefix, onDisk, shallow } = repository;
    const history = new History(git, objects, remoteOf(event, shallow), mergeBase);
    const commits = await commitsOf(event, trust, history, given);
    if (commits.note !== undefined)
        log?.warning(commits.note);
    await history.require([commits.base, commits.head].filter((name) => name !== undefined));
    const base = commits.base === undefined ? undefined : new GitTree(git, objects, commits.base, prefix);
    const close = () => objects.close();
    if (commits.head === undefined) {
        if (!onDisk)
            throw missingFolder(directory);
        const head = new WorkTree('working tree', directory, () => namesInRepository(git, directory));
        return { head, prefix, close, ...(base && { base, changed: await changesOfTrees(base, head) }) };
    }
    const head = new GitTree(git, objects, commits.head, prefix);
    if (!onDisk && (await head.list()).length === 0)
        throw missingFolder(directory);
    if (base === undefined)
        return { head, prefix, close };
    // Whatever the changes are, the files of both sides are asked for next.
    const [changed] = await Promise.all([changesBetween(git, base.sha, head.sha, prefix), head.list(), base.list()]);
    return { base, head, prefix, close, changed };
}
/** A terminal in a folder without a repository: there is only what lies there. */
async function plainFolder({ event, directory, base }) {
    await requireFolder(directory);
    if (event.name !== 'local') {
        throw new errors/* UserError */.yo({
            message: `There is no git repository in ${directory}.`,
            fix: 'Add the step `uses: actions/checkout` before this one.',
        });
    }
    if (base !== undefined) {
        throw new errors/* UserError */.yo({
            key: 'input base',
            message: `${directory} is not in a git repository, so there is no ${base}.`,
        });
    }
    return { head: new WorkTree('folder', directory, () => namesInFolder(directory)), prefix: '' };
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
