import { promises } from 'node:fs';
import { resolve } from 'node:path';
import type { Context } from '../../action/context.ts';
import { UserError } from '../../action/errors.ts';
import type { Deployment } from '../../config/deployments.ts';
import type { Proof } from '../manifest.ts';
import type { Source } from './wanted.ts';

export interface Given {
  /** Absolute, with results of steps before. */
  readonly folders: readonly string[];
  /** File with roots of trust in place of those that come along, relative to the working directory. */
  readonly trustedRoot?: string;
}

type Surroundings = Pick<Context, 'client' | 'event' | 'directory'>;

/** Events of what is not merged: nothing that GitHub has of its commits proves anything yet. */
const unmerged: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target']);

/** Where a deployment has its proof looked for, each opened when it is first asked, the nearest first. */
export function sourcesOf(
  { require }: Pick<Deployment, 'require'>,
  { client, event, directory }: Surroundings,
  { folders, trustedRoot }: Given,
): Partial<Record<Proof['from'], Source>> {
  const { by = ['result', 'attestation', 'check'], workflows, key } = require ?? {};
  const { repository, serverUrl } = event;
  const result = opened(async () => {
    const { fromResults, resultsIn } = await import('./from-results.ts');
    return fromResults(await resultsIn(folders));
  });
  const sources: Partial<Record<Proof['from'], Source>> = { ...(by.includes('result') && { result }) };
  if (client === undefined || repository === undefined || unmerged.has(event.name)) return sources;
  const named = workflows === undefined ? {} : { workflows };
  if (by.includes('attestation'))
    sources.attestation = opened(async () => {
      const roots = trustedRoot === undefined ? undefined : await linesOf(trustedRoot, directory);
      const { fromAttestations } = await import('./from-attestations.ts');
      return fromAttestations({ client, repository, serverUrl, ...named, ...(roots && { roots }) });
    });
  if (by.includes('check') && workflows !== undefined)
    sources.check = opened(async () => {
      const { fromChecks } = await import('./from-checks.ts');
      return fromChecks({ client, event, repository, workflows, ...(key !== undefined && { key }) });
    });
  return sources;
}

function opened(open: () => Promise<Source>): Source {
  let source: Promise<Source> | undefined;
  return async (...asked) => {
    source ??= open();
    return (await source)(...asked);
  };
}

async function linesOf(file: string, directory: string) {
  try {
    const text = await promises.readFile(resolve(directory, file), 'utf8');
    return { file, lines: text.split('\n').filter((line) => line.trim() !== '') };
  } catch (error) {
    const key = 'input trusted-root';
    const fix = 'Write it with `gh attestation trusted-root > trusted-root.jsonl` in a step before.';
    throw new UserError({ file, key, message: 'cannot be read.', fix }, { cause: error });
  }
}
