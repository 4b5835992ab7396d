import { launch } from '../shared/action/composition.ts';
import { workflowSurroundings } from '../shared/action/workflow.ts';
import { startables } from './registry.ts';

/** Starts an action as a step of a workflow: inputs from `INPUT_*`, results to GitHub. */
export async function start(name: string): Promise<void> {
  const load = startables[name];
  if (load === undefined) throw new Error(`no action is called ${name}`);
  const startable = await load();
  process.exitCode = await launch(startable, workflowSurroundings(startable));
}

/** The command line: `aiops <action> --<input> <value>`. */
export async function command(args: readonly string[]): Promise<void> {
  const { run } = await import('./command.ts');
  process.exitCode = await run(args, startables);
}
