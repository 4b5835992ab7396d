import type { Decision } from '../../shared/action/verdict.ts';
import { formatCount } from '../../shared/config/format.ts';
import type { ChangedPrompt, Data } from './data.ts';
import { nothing } from './untouched.ts';

/** `prompts/triage.prompt.yml`, or with the prompt of the file that is meant. */
export const nameOf = ({ path, key }: Pick<ChangedPrompt, 'path' | 'key'>): string =>
  key === undefined ? path : `${path} · ${key}`;

const words: Readonly<Record<ChangedPrompt['impact'], readonly [one: string, many: string]>> = {
  breaking: ['breaks its callers', 'break their callers'],
  behavioural: ['changes behaviour', 'change behaviour'],
  cosmetic: ['is cosmetic', 'are cosmetic'],
  none: ['is the same', 'are the same'],
};

/** `1 prompt breaks its callers, 2 change behaviour, 1 is cosmetic` */
export function headlineOf(data: Data): Pick<Decision, 'headline'> {
  const { prompts, problems, base } = data;
  if (base === undefined) return { headline: 'there is no base to compare the prompts with' };
  const unread = new Set(problems.map(({ file }) => file)).size;
  const counts = (['breaking', 'behavioural', 'cosmetic'] as const).flatMap((impact) => {
    const count = prompts.filter((prompt) => prompt.impact === impact).length;
    return count === 0 ? [] : [{ count, said: words[impact][count === 1 ? 0 : 1] }];
  });
  const parts = counts.map(
    ({ count, said }, at) => `${formatCount(count)} ${at === 0 ? `${count === 1 ? 'prompt' : 'prompts'} ` : ''}${said}`,
  );
  const unreadable = unread === 0 ? [] : [`${formatCount(unread)} ${unread === 1 ? 'file' : 'files'} cannot be read`];
  const all = [...parts, ...unreadable];
  return { headline: all.length === 0 ? nothing : all.join(', ') };
}
