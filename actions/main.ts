import { launch } from '../shared/action/composition.ts';
import { workflowSurroundings } from '../shared/action/workflow.ts';
import { threadOf } from '../shared/threads/open.ts';
import { startables } from './registry.ts';

/** A thread is this file again. */
const workers = threadOf(`import(${JSON.stringify(import.meta.url)}).then(({ serve }) => serve());`);

/** Starts an action as a step of a workflow: inputs from `INPUT_*`, results to GitHub. */
export async function start(name: string): Promise<void> {
  const load = startables[name];
  if (load === undefined) throw new Error(`no action is called ${name}`);
  const startable = await load();
  process.exitCode = await launch(startable, workflowSurroundings(startable, workers));
}

/** The command line: `aiops <action> --<input> <value>`. */
export async function command(args: readonly string[]): Promise<void> {
  const { run } = await import('./command.ts');
  process.exitCode = await run(args, startables, workers);
}

/** What a thread does. */
export async function serve(): Promise<void> {
  const [{ serve }, { works }] = await Promise.all([import('../shared/threads/serve.ts'), import('./works.ts')]);
  serve(works);
}
