// kubectl with one deployment, in a file that the kubeconfig names: {"cluster": "/…/state.json"}. A rollout goes on until
// somebody waits for it. What happens next is in the file.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';

const file = JSON.parse(readFileSync(process.env.KUBECONFIG, 'utf8')).cluster;
const state = JSON.parse(readFileSync(file, 'utf8'));
const save = () => writeFileSync(file, JSON.stringify(state));
const [verb, ...rest] = process.argv.slice(2);
const flags = new Map(rest.filter((arg) => arg.startsWith('--')).map((arg) => arg.slice(2).split(/=(.*)/s)));
const words = rest.filter((arg) => !arg.startsWith('--'));
state.asked.push([verb, ...rest].join(' '));
save();

function fail(message) {
  console.error(message);
  process.exit(1);
}

const input = () => readFileSync(0, 'utf8');
const revision = 'deployment.kubernetes.io/revision';
const known = new Set(['output', 'ignore-not-found', 'selector', 'dry-run', 'filename', 'to-revision']);
for (const name of flags.keys()) if (!known.has(name)) fail(`error: unknown flag: --${name}`);

/** A template of before has its replica set already; its revision becomes the newest. */
function shift(template) {
  const same = (one) => JSON.stringify(one.spec.template) === JSON.stringify(template);
  const set = state.replicaSets.find(same) ?? {
    metadata: { annotations: {}, ownerReferences: [{ uid: 'support' }] },
    spec: { template },
  };
  if (!state.replicaSets.includes(set)) state.replicaSets.push(set);
  const newest = state.replicaSets.find((one) => one.metadata.annotations[revision] === String(state.revision));
  if (set === newest) return;
  state.revision += 1;
  set.metadata.annotations[revision] = String(state.revision);
  const { metadata, spec, status } = state.deployment;
  metadata.annotations = { [revision]: String(state.revision) };
  metadata.generation += 1;
  spec.template = template;
  state.deployment.status = { ...status, updatedReplicas: 0, conditions: [] };
}

const actions = {
  get: () => {
    const [kind, name] = words;
    if (kind === 'deployment') return state.deployment && console.log(JSON.stringify(state.deployment));
    if (kind === 'replicasets') {
      if (flags.get('selector') !== 'app=support-bot') fail('error: no such label');
      return console.log(JSON.stringify({ items: state.replicaSets }));
    }
    const map = state.configMaps[name];
    return map && console.log(JSON.stringify(map));
  },
  apply: () => {
    const all = parseAllDocuments(input()).map((one) => {
      if (one.errors.length > 0) fail(`error: error parsing STDIN: ${one.errors[0].message.split('\n')[0]}`);
      return one.toJS();
    });
    if (/\{\{/.test(JSON.stringify(all.filter(({ kind }) => kind !== 'ConfigMap'))))
      fail('The Deployment "support-bot" is invalid: a placeholder is left');
    const fault = state.faults[0];
    if (fault === 'denied')
      fail('Error from server (Forbidden): deployments.apps "support-bot" is forbidden: User "ci" cannot patch');
    if (flags.get('dry-run') === 'server') return;
    for (const { kind, metadata, data, spec } of all) {
      if (kind === 'ConfigMap') state.configMaps[metadata.name] = { metadata, data };
      else {
        state.deployment ??= {
          metadata: { name: metadata.name, uid: 'support', generation: 0 },
          spec: { ...spec, template: undefined },
          status: { observedGeneration: 0, replicas: 0, availableReplicas: 0, updatedReplicas: 0 },
        };
        shift(spec.template);
      }
    }
    save();
    if (fault === 'lost') {
      state.faults.shift();
      save();
      fail('Unable to connect to the server: EOF');
    }
  },
  rollout: () => {
    const [what] = words;
    if (what === 'undo') {
      const set = state.replicaSets.find((one) => one.metadata.annotations[revision] === flags.get('to-revision'));
      if (set === undefined) fail(`error: unable to find specified revision ${flags.get('to-revision')} in history`);
      if (state.faults[0] === 'no way back') fail('Error from server (Forbidden): User "ci" cannot patch');
      shift(set.spec.template);
      return save();
    }
    const { metadata, spec, status } = state.deployment;
    status.observedGeneration = metadata.generation;
    console.log(`Waiting for deployment "support-bot" rollout to finish: 1 out of ${spec.replicas} new replicas…`);
    if (state.faults[0] === 'never ready') {
      state.faults.shift();
      status.updatedReplicas = 1;
      status.replicas = spec.replicas + 1;
      status.conditions = [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' }];
      save();
      return fail('error: deployment "support-bot" exceeded its progress deadline');
    }
    for (const count of ['replicas', 'updatedReplicas', 'availableReplicas']) status[count] = spec.replicas;
    save();
    console.log('deployment "support-bot" successfully rolled out');
  },
  delete: () => {
    state.deployment = undefined;
    state.replicaSets = [];
    save();
  },
};
if (actions[verb] === undefined) fail(`error: unknown command "${verb}"`);
actions[verb]();
