import { basename } from 'node:path';
import type { Output } from '../../action/define.ts';

/** What the statement of an attestation is called by. What it says is described there. */
export const predicateType =
  'https://github.com/aiops-actions/aiops-actions/blob/v1/docs/deployments.md#what-is-attested';

export const predicateFile = 'predicate.json';

/** Of a deployment's content: the file's own digest is the content's. */
export const subjectFile = (content: string): string => `content-${content.slice('sha256:'.length).slice(0, 12)}.json`;

const isSubject = (path: string): boolean => /^content-[0-9a-f]{12}\.json$/.test(basename(path));
const predicateOf = (files: readonly string[]): string | undefined =>
  files.find((path) => basename(path) === predicateFile);

/** What actions/attest is given, of an action that deploy-model takes proof from. */
export const attestOutputs = {
  predicate: {
    description:
      'For actions/attest: path of the predicate. Empty where nothing was proven: it did not pass, nothing goes live, or the event runs what is not merged.',
    value: (_data, _policy, files) => predicateOf(files),
  },
  'predicate-type': {
    description: 'For actions/attest: type of the predicate.',
    value: (_data, _policy, files) => predicateOf(files) && predicateType,
  },
  subjects: {
    description: 'For actions/attest: paths of what was tested, a line for the content of each deployment.',
    value: (_data, _policy, files) => files.filter(isSubject).join('\n') || undefined,
  },
} satisfies Readonly<Record<string, Output<unknown>>>;
