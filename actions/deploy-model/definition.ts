import { z } from 'zod';
import { defineAction } from '../../shared/action/define.ts';
import { boolean, choice, list, text } from '../../shared/action/inputs.ts';
import { decide } from './decide.ts';
import { measure } from './measure.ts';
import { report } from './report.ts';
import { allOf } from './several.ts';

/** Puts a proven release live, sees that it is, and takes it back where it is not what it should be. */
export const deployModel = defineAction({
  name: 'deploy-model',
  description:
    'Puts prompts, models and guardrails live as one proven release, verifies it, and takes it back where that fails',
  icon: 'upload-cloud',
  color: 'purple',
  version: 1,
  inputs: z.object({
    deployment: text(
      'Name under `deployments:` in aiops.yml. Not needed where there is one; a plan without it is of all.',
    ),
    mode: choice(
      '`plan` changes nothing. `apply` puts it live. `auto`: a plan for pull requests, for other branches and on a terminal, else apply.',
      ['auto', 'plan', 'apply'],
      'auto',
    ),
    again: boolean('Put content live that was found bad before.', false),
    proof: list(
      'Folders with results of eval-gate and guardrail-scan, beside `results`: relative to `working-directory`, such as where artifacts of other jobs were downloaded to.',
    ),
    'trusted-root': text(
      'File with whose signatures of attestations are trusted, as `gh attestation trusted-root` prints it, relative to `working-directory`. Default: those known when this version was made.',
    ),
  }),
  data: async () => (await import('./data.ts')).dataSchema,
  outputs: {
    release: { description: 'Digest of the release.', value: ({ release }) => release.digest },
    content: {
      description: 'Digest of what it pins: the same for the same content.',
      value: ({ release }) => release.content,
    },
    state: {
      description:
        'One of live, already-live, refused, unproven, locked, taken-back, stuck; planned where nothing was to be changed.',
      value: ({ outcome }) => outcome?.state ?? 'planned',
    },
    live: {
      description: 'What is live afterwards, in words; empty where that could not be told.',
      value: ({ outcome, live }) => (outcome === undefined ? live?.what : (outcome.live ?? live?.what)),
    },
    changes: {
      description: 'How many things it changes of what was live.',
      value: (data) => allOf(data).flatMap(({ steps }) => steps.filter(({ kind }) => kind !== 'same')).length,
    },
    drift: {
      description: '`true` where what was live was not what was recorded.',
      value: (data) => String(allOf(data).some(({ drift }) => drift !== undefined)),
    },
    'deployment-url': { description: 'GitHub’s page of the environment.', value: ({ deploymentUrl }) => deploymentUrl },
  },
  measure,
  decide,
  report,
});
