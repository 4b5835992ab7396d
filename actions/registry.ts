import type { Definition } from '../shared/action/define.ts';

/** The only list of actions. Each is loaded when it is started, and not before. */
export const actions: Readonly<Record<string, () => Promise<Definition>>> = {
  'eval-gate': async () => (await import('./eval-gate/definition.ts')).evalGate as unknown as Definition,
};
