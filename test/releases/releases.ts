import { digestOf, digestOfBytes, type Release, releaseOf } from '../../shared/releases/manifest.ts';

/** A release of a prompt with this text. */
export function release(text: string, { commit = 'c'.repeat(40), environment = 'production' } = {}): Release {
  const bytes = Buffer.from(text);
  return releaseOf(
    {
      deployment: 'support-bot',
      environment,
      content: {
        prompts: [{ path: 'prompts/triage.prompt.yml', digest: digestOfBytes(bytes) }],
        models: [],
        files: [],
      },
      proof: [],
      commit,
      config: digestOf('config'),
      builder: { version: '1.0.0' },
    },
    new Map([['prompts/triage.prompt.yml', bytes]]),
  );
}

export const contentOf = (text: string): string => release(text).manifest.contentDigest;
