import { type Block, code, table } from '../report/document.ts';
import { failureOf, isGood } from './history.ts';
import { shortDigest } from './manifest.ts';
import { saidOfSource } from './proof/said.ts';
import type { Entry } from './records.ts';

/** A release of the history, as it is told. */
export interface ToldRelease {
  /** Digest of the content. */
  readonly content: string;
  readonly commit: string;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  /** Names of the suites and scans that it was proven by. */
  readonly proof: readonly string[];
  /** `good. smoke: 12 of 12 cases pass.`, `rollback: unfinished` */
  readonly became: string;
  readonly live: boolean;
}

/**
 * Who released what, when, with which proof, what became of it, and which of them is live.
 * @param live digest of the content that is live; `undefined` where that is none of ours, or cannot be told
 */
export function toldReleases(entries: readonly Entry[], live: string | undefined): ToldRelease[] {
  const serving = entries.find((entry) => entry.manifest.contentDigest === live && isGood(entry));
  return entries.map((entry) => ({
    content: entry.manifest.contentDigest,
    commit: entry.commit,
    at: entry.at,
    by: entry.by,
    proof: entry.manifest.proof.map(({ name, from }) => `${name}${saidOfSource[from]}`),
    became: becameOf(entry),
    live: entry === serving,
  }));
}

function becameOf(entry: Entry): string {
  const task = entry.task === 'rollback' ? 'rollback: ' : '';
  const failure = failureOf(entry);
  if (failure !== undefined) return `${task}bad. ${failure.description}`;
  const success = entry.statuses.findLast(({ state }) => state === 'success');
  return success === undefined ? `${task}unfinished` : `${task}good. ${success.description}`;
}

export function releasesTable(releases: readonly ToldRelease[]): Block {
  const columns = ['', 'content', 'commit', 'when (UTC)', 'who', 'proof', 'what became of it'].map((title) => ({
    title,
    align: 'left' as const,
  }));
  const rows = releases.map(({ content, commit, at, by, proof, became, live }) => [
    [live ? 'live' : ''],
    [code(shortDigest(content))],
    [code(commit.slice(0, 7))],
    [at.slice(0, 16).replace('T', ' ')],
    [by],
    [proof.join(', ') || 'none'],
    [became],
  ]);
  return table(columns, rows);
}
