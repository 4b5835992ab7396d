import type { Task } from '../shared/threads/serve.ts';

/** What other threads of this program can be started for. */
export const tasks: Readonly<Record<string, () => Promise<Task>>> = {
  'prompt-diff': async () => (await import('./prompt-diff/shards/task.ts')).task,
};
