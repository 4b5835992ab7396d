// Puts releases into a Kubernetes deployment by kubectl: observe, plan, apply and revert of a target of the kind `command`.
// node deploy/kubernetes.mjs <deployment>: its manifests are in deploy/<deployment>.yml beside this file.
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const [, , name] = process.argv;
const manifests = join(import.meta.dirname, `${name}.yml`);
/** Of the pods, so that a revision of before has those of its own release. */
const annotations = { content: 'aiops-actions/content', release: 'aiops-actions/release' };
/** Bytes that a config map holds: 1 MiB, with what is around them. */
const most = 1_000_000;

const print = (value) => console.log(JSON.stringify(value));
const short = (digest) => digest.slice('sha256:'.length, 'sha256:'.length + 12);

/** Starts kubectl with the kubeconfig of the job. */
async function kubectl(args, input = '', tell = () => {}) {
  const child = spawn('kubectl', args, { stdio: 'pipe' });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'])
    child[stream].setEncoding('utf8').on('data', (text) => {
      said[stream] += text;
      if (stream === 'stdout') tell(text.trim().split('\n').at(-1));
    });
  child.stdin.on('error', () => {}).end(input);
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  return { code, stdout: said.stdout, reason: said.stderr.trim().split('\n').at(-1) ?? '' };
}

async function get(...args) {
  const { code, stdout, reason } = await kubectl(['get', ...args, '--output=json', '--ignore-not-found']);
  if (code !== 0) throw new Error(reason);
  return stdout.trim() === '' ? undefined : JSON.parse(stdout);
}

const contentOf = ({ spec }) => spec.template.metadata?.annotations?.[annotations.content];
const revisionOf = ({ metadata }) => metadata.annotations?.['deployment.kubernetes.io/revision'];

/** Live is what all pods run, and nothing else is taken for it. */
async function observe() {
  const found = await get('deployment', name);
  if (found === undefined) return { what: 'nothing' };
  const { metadata, spec, status = {} } = found;
  const { observedGeneration = 0, replicas = 0, updatedReplicas = 0, availableReplicas = 0, conditions = [] } = status;
  const wanted = spec.replicas ?? 1;
  const isSeen = observedGeneration >= metadata.generation;
  const isWhole = isSeen && [replicas, updatedReplicas, availableReplicas].every((count) => count === wanted);
  const isOver = isSeen && conditions.some(({ reason }) => reason === 'ProgressDeadlineExceeded');
  const content = contentOf(found);
  return {
    content: isWhole ? content : null,
    release: isWhole ? spec.template.metadata?.annotations?.[annotations.release] : null,
    point: { revision: revisionOf(found) ?? null, content: content ?? null },
    changing: !isWhole && !isOver,
    what: `revision ${revisionOf(found)} of ${name}${isWhole ? '' : `, ${updatedReplicas} of ${wanted} pods`}`,
  };
}

const configMapOf = ({ content }) => `${name}-${short(content)}`;

/** What kubectl is given: a config map with the files of the release, then the manifests, which name it. */
async function documents(release) {
  const paths = await readdir(release.files, { recursive: true, withFileTypes: true });
  const files = paths.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const data = {};
  // A key of a config map has no slash.
  for (const file of files.sort())
    data[relative(release.files, file).replaceAll('/', '__')] = await readFile(file, 'utf8');
  const configMap = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: configMapOf(release), labels: { app: name } },
    immutable: true,
    data,
  };
  const given = { files: configMapOf(release), content: release.content, release: release.digest };
  const text = await readFile(manifests, 'utf8');
  const filled = text.replaceAll(/\{\{(files|content|release)\}\}/g, (_, key) => given[key]);
  // JSON is YAML, too.
  return `${JSON.stringify(configMap)}\n---\n${filled}`;
}

async function plan({ release, live }) {
  const text = await documents(release);
  const tried = await kubectl(['apply', '--dry-run=server', '--filename=-'], text);
  const map = await get('configmap', configMapOf(release));
  const obstacles = [];
  if (Buffer.byteLength(text) > most)
    obstacles.push({ message: 'The files of the release do not fit into a config map.', fix: 'Name fewer of them.' });
  else if (tried.code !== 0)
    obstacles.push({ message: `Kubernetes would not take it: ${tried.reason}.`, fix: `Mend deploy/${name}.yml.` });
  const isThere = live.point !== undefined && live.point !== null;
  return {
    steps: [
      {
        what: 'config map',
        live: map === undefined ? 'none' : map.metadata.name,
        after: configMapOf(release),
        kind: map === undefined ? 'created' : 'same',
      },
      {
        what: `deployment ${name}`,
        live: live.what,
        after: short(release.content),
        kind: !isThere ? 'created' : live.content === release.content ? 'same' : 'shifted',
      },
    ],
    obstacles,
    rollout: `as \`strategy\` in deploy/${name}.yml has it`,
  };
}

/** Until all pods are new, or Kubernetes gives up: `progressDeadlineSeconds`. */
async function rolledOut() {
  const tell = (progress) => print({ progress });
  const { code, reason } = await kubectl(['rollout', 'status', `deployment/${name}`], '', tell);
  return code === 0 ? { state: 'done', reason: 'All pods are new.' } : { state: 'failed', reason };
}

async function apply({ release }) {
  const { code, reason } = await kubectl(['apply', '--filename=-'], await documents(release));
  if (code === 0) return rolledOut();
  // Only the answer may be lost.
  const found = await get('deployment', name);
  return found !== undefined && contentOf(found) === release.content ? rolledOut() : { state: 'failed', reason };
}

async function revert({ to }) {
  if (to === null) {
    const { code, reason } = await kubectl(['delete', 'deployment', name, '--ignore-not-found']);
    return code === 0 ? { state: 'done', reason: 'There was none before.' } : { state: 'failed', reason };
  }
  const found = await get('deployment', name);
  if (found === undefined) return { state: 'failed', reason: `The deployment ${name} is gone.` };
  const labels = Object.entries(found.spec.selector.matchLabels).map(([key, value]) => `${key}=${value}`);
  const { items } = (await get('replicasets', `--selector=${labels.join(',')}`)) ?? { items: [] };
  // Going back makes a new revision of an old one, so the number is not what it is known by.
  const isMeant = (one) => (to.content === null ? revisionOf(one) === to.revision : contentOf(one) === to.content);
  const own = items.filter(({ metadata }) => metadata.ownerReferences?.some(({ uid }) => uid === found.metadata.uid));
  const kept = own.filter(isMeant).sort((a, b) => Number(revisionOf(b)) - Number(revisionOf(a)))[0];
  if (kept === undefined)
    return { state: 'failed', reason: 'Its pods are not kept any more: raise revisionHistoryLimit.' };
  if (revisionOf(kept) !== revisionOf(found)) {
    const args = ['rollout', 'undo', `deployment/${name}`, `--to-revision=${revisionOf(kept)}`];
    const { code, reason } = await kubectl(args);
    if (code !== 0) return { state: 'failed', reason };
  }
  return rolledOut();
}

let text = '';
for await (const part of process.stdin) text += part;
const asked = JSON.parse(text);
try {
  print(await { observe, plan, apply, revert }[asked.operation](asked));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
