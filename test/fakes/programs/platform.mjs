// A platform in a file, and its four programs in one: `node platform.mjs <state.json>`. What happens next is in the file.
import { readFileSync, writeFileSync } from 'node:fs';

const [, , file] = process.argv;
const state = JSON.parse(readFileSync(file, 'utf8'));
const save = () => writeFileSync(file, JSON.stringify(state));
const print = (value) => console.log(JSON.stringify(value));

let text = '';
for await (const part of process.stdin) text += part;
const { operation, release, to } = JSON.parse(text);
const fault = operation === 'apply' || operation === 'revert' ? state.faults.shift() : undefined;
save();

if (operation === 'observe') {
  const { content, version } = state;
  print({
    content: /^sha256:/.test(content ?? '') ? content : null,
    point: version === 0 ? null : { content, version },
    what: version === 0 ? 'nothing' : `version ${version}`,
  });
} else if (operation === 'plan') {
  print({ steps: [], obstacles: state.busy ? [{ message: 'It is being changed.' }] : [], rollout: 'kubectl apply' });
} else if (fault === 'denied') {
  console.error('User cannot patch deployments in namespace support');
  process.exitCode = 1;
} else if (operation === 'revert') {
  state.content = to?.content;
  state.version += 1;
  save();
  print({ state: 'done', reason: 'It is back.' });
} else if (fault === 'alarm') print({ state: 'taken-back', reason: 'The new pods never became ready.' });
else if (fault === 'stuck') {
  print({ progress: '1 of 3 replicas' });
  setInterval(() => {}, 1000);
} else {
  print({ progress: '3 of 3 replicas' });
  console.log('deployment.apps/support configured');
  state.content = release.content;
  state.version += 1;
  save();
  if (fault === 'lost') process.exitCode = 1;
  else print({ state: 'done', reason: 'It is rolled out.' });
}
