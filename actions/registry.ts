import type { Composition, Startable } from '../shared/action/composition.ts';
import type { Definition } from '../shared/action/define.ts';
import type { LaterPart } from './review/later-part.ts';

/** The only list of actions. Each is loaded when it is started, and not before. */
export const actions: Readonly<Record<string, () => Promise<Definition>>> = {
  'prompt-diff': async () => (await import('./prompt-diff/definition.ts')).promptDiff as unknown as Definition,
  'cost-estimate': async () => (await import('./cost-estimate/definition.ts')).costEstimate as unknown as Definition,
  'eval-gate': async () => (await import('./eval-gate/definition.ts')).evalGate as unknown as Definition,
  'guardrail-scan': async () => (await import('./guardrail-scan/definition.ts')).guardrailScan as unknown as Definition,
  'deploy-model': async () => (await import('./deploy-model/definition.ts')).deployModel as unknown as Definition,
  rollback: async () => (await import('./rollback/definition.ts')).rollback as unknown as Definition,
};

/** Those that are asked for by few: what is told of them is written here, so that none is loaded for it. */
const laterInReview: readonly LaterPart[] = [
  {
    name: 'deploy-model',
    does: 'says what the change would change of what is live, where there are `deployments:` in aiops.yml, and changes nothing',
    outputs: {
      changes: 'How many things it would change of what is live.',
      drift: '`true` where what is live is not what was recorded.',
    },
    isAskedFor: ({ deployments = {} }, { name }) => /^pull_request/.test(name) && Object.keys(deployments).length > 0,
    load: async () => (await import('./deploy-model/in-review.ts')).planInReview as unknown as Definition,
  },
];

const load = (name: string): Promise<Definition> => {
  const action = actions[name];
  if (action === undefined) throw new Error(`no action is called ${name}`);
  return action();
};

/** What is made of actions. They are given to it: it knows none of them. */
export const compositions: Readonly<Record<string, () => Promise<Composition>>> = {
  review: async () => {
    const { reviewOf, ofPullRequests } = await import('./of-pull-requests.ts');
    return reviewOf(ofPullRequests, laterInReview);
  },
  publish: async () => {
    const [{ publishOf }, ...all] = await Promise.all([
      import('./publish/definition.ts'),
      ...Object.keys(actions).map(load),
    ]);
    return publishOf(all);
  },
};

/** All that can be started by name. */
export const startables: Readonly<Record<string, () => Promise<Startable>>> = { ...compositions, ...actions };
