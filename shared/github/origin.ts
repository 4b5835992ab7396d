/** Which run of which workflow writes. */
export interface Origin {
  readonly workflow: string;
  readonly run: number;
  readonly attempt: number;
}

/** A line of a comment that nobody sees. Nothing in it can end it. */
export const originLine = ({ workflow, run, attempt }: Origin, headSha: string): string =>
  `<!-- by ${encodeURIComponent(workflow)} ${run}.${attempt} ${headSha} -->`;

/**
 * Who else has written this comment about the same commit: it would be written over. A run writes a comment once, and a
 * workflow that runs again on a commit is the same use.
 */
export function otherWriter(body: string, own: Origin, headSha: string): string | undefined {
  const [, workflow, run, attempt, sha] = /^<!-- by (\S+) (\d+)\.(\d+) ([0-9a-f]+) -->$/m.exec(body) ?? [];
  if (workflow === undefined || sha !== headSha) return undefined;
  if (Number(run) === own.run && Number(attempt) === own.attempt) return 'another step or job of this run';
  if (workflow === encodeURIComponent(own.workflow)) return undefined;
  // It takes what is encoded wrongly as it is, and never throws.
  return `the workflow ${new URLSearchParams(`name=${workflow.replaceAll('&', '%26')}`).get('name')}`;
}
