import type { Client } from './client.ts';
import type { Event, Repository } from './event.ts';
import { asking, isRequestError } from './refusal.ts';

export interface ScanUpload {
  readonly repository: Repository;
  readonly commit: string;
  /** `refs/pull/7/head`, `refs/heads/main`. */
  readonly ref: string;
  /** SARIF, compressed by gzip and in base64. */
  readonly sarif: string;
}

/** The ref that alerts of a run belong to. Of a pull request it is its head: that is what was scanned, and no merge. */
export function scannedRef({ pullRequest, ref }: Event): string | undefined {
  return pullRequest === undefined ? ref : `refs/pull/${pullRequest.number}/head`;
}

/**
 * Gives a SARIF file to code scanning, which reads it later.
 * @returns whether it was taken; not where code scanning is turned off for the repository
 * @throws UserError when GitHub does not take it
 */
export async function uploadScan(client: Client, { repository, commit, ref, sarif }: ScanUpload): Promise<boolean> {
  return await asking({ doing: 'upload to code scanning', needs: 'security-events: write' }, async () => {
    try {
      await client.request('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
        owner: repository.owner,
        repo: repository.name,
        commit_sha: commit,
        ref,
        sarif,
        tool_name: 'guardrail-scan',
      });
      return true;
    } catch (error) {
      // "Advanced Security must be enabled for this repository to use code scanning."
      if (isRequestError(error) && error.status === 403 && /must be enabled/i.test(error.message)) return false;
      throw error;
    }
  });
}
