import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const { SUBJECTS, TYPE, PREDICATE, STAND_IN_SIGSTORE, GITHUB_SHA, GITHUB_EVENT_NAME } = process.env;
const subject = SUBJECTS.split('\n').map((path) => ({
  name: basename(path),
  digest: { sha256: createHash('sha256').update(readFileSync(path)).digest('hex') },
}));
const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject,
  predicateType: TYPE,
  predicate: JSON.parse(readFileSync(PREDICATE, 'utf8')),
};
const body = JSON.stringify({ statement, commit: GITHUB_SHA, event: GITHUB_EVENT_NAME });
const { status } = await fetch(STAND_IN_SIGSTORE, { method: 'POST', body });
if (status !== 200) throw new Error(`nothing was signed: ${status}`);
