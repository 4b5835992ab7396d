import type { Release } from '../../releases/manifest.ts';
import { isRefusal } from './refusal.ts';

/** What is written into the description of a version: which release it was made for. */
export interface Mark {
  readonly content: string;
  readonly release: string;
}

const written = /\baiops\/1 ([0-9a-f]{64}) ([0-9a-f]{64})\b/;

const hex = (digest: string): string => digest.slice('sha256:'.length);

export const markOf = ({ manifest, digest }: Release): Mark => ({ content: manifest.contentDigest, release: digest });

/** 137 characters: descriptions have 200. */
export const markText = ({ content, release }: Mark): string => `aiops/1 ${hex(content)} ${hex(release)}`;

/** `undefined` for a description that is none of ours. */
export function readMark(description: string | undefined): Mark | undefined {
  const [, content, release] = written.exec(description ?? '') ?? [];
  return content === undefined ? undefined : { content: `sha256:${content}`, release: `sha256:${release}` };
}

/** The mark of a version that is asked for; `gone` where the platform has none such. */
export async function markFound(
  ask: () => Promise<{ readonly description?: string }>,
): Promise<{ readonly mark?: Mark } | 'gone'> {
  try {
    const mark = readMark((await ask()).description);
    return mark === undefined ? {} : { mark };
  } catch (error) {
    if (isRefusal(error, /^ResourceNotFound/)) return 'gone';
    throw error;
  }
}

/** What else a description says. */
export const withoutMark = (description: string | undefined): string => (description ?? '').replace(written, '').trim();
