import type { TextPart, Use } from '../../prompts/part.ts';
import type { Prompt, PromptMessage } from '../../prompts/prompt.ts';
import type { Finding } from '../check.ts';
import type { Untrusted } from './untrusted.ts';

/** Variables that strangers fill, where they are taken for the owner’s words, or for more of the prompt. */
export function variableFindings(prompt: Prompt, text: string, untrusted: Untrusted): Finding[] {
  const seen = new Set<string>();
  return prompt.messages.flatMap((message) =>
    message.parts.flatMap((part) => {
      if (part.type !== 'text') return [];
      return part.uses.flatMap((use): Finding[] => {
        if (use.position.file !== undefined || !untrusted.has(use.name)) return [];
        const check = checkOf(message, part, use, text);
        const key = `${check} ${use.name}`;
        if (check === undefined || seen.has(key)) return [];
        seen.add(key);
        const { offset: start, end } = use.position;
        return [{ check, start, end, detail: detailOf(check, use.name) }];
      });
    }),
  );
}

const detailOf = (check: string, name: string): string =>
  check === 'prompt/untrusted-system'
    ? `${name} is filled into the system’s message.`
    : `Nothing shows where ${name} begins and ends.`;

function checkOf(message: PromptMessage, part: TextPart, { position }: Use, text: string): string | undefined {
  if (message.role === 'system') return 'prompt/untrusted-system';
  if (message.role !== 'user') return undefined;
  const before = unescaped(text.slice(Math.max(part.position.offset, position.offset - 400), position.offset));
  const after = unescaped(text.slice(position.end, Math.min(part.position.end, position.end + 400)));
  // A message that is nothing else is its own border.
  const isAlone = before.trim() === '' && after.trim() === '' && message.parts.length === 1;
  return isAlone || isDelimited(before, after) ? undefined : 'prompt/no-delimiter';
}

/** What JSON and quoted YAML write of a line break and a quote. */
const unescaped = (text: string): string => text.replaceAll('\\n', '\n').replaceAll('\\"', '"');

/** What may stand between a mark and the value that it opens. */
const between = [
  ['%}', /\{%[^%]{0,200}%\}$/],
  ['}}', /\{\{#[^}]{0,200}\}\}$/],
  [':', /[\w ]{1,30}:$/],
] as const;

/** Without tags of loops and labels at the end of a text, six at most. */
function withoutLast(text: string): string {
  let rest = text.trimEnd();
  for (let time = 0; time < 6; time += 1) {
    const last = between.find(([end]) => rest.endsWith(end));
    const found = last && rest.slice(-205).match(last[1])?.[0];
    if (found === undefined) break;
    rest = rest.slice(0, -found.length).trimEnd();
  }
  return rest;
}

/** Marks that open right before a value and close right after it. A loop’s tags, labels and quotes of YAML may stand between. */
function isDelimited(before: string, after: string): boolean {
  const open = withoutLast(before);
  const opened = before.trimEnd();
  const close = after.replace(/^(?:\s|\{%[^%]{0,200}%\}|\{\{\/[^}]{0,200}\}\}){0,6}/, '');
  const isOpen = (mark: RegExp): boolean => mark.test(open) || mark.test(opened);
  if (isOpen(/<[A-Za-z][\w:.-]{0,60}(?:\s[^<>]{0,200})?>$/)) return /^(?:[^<]{0,300})<\/[A-Za-z]/.test(close);
  if (isOpen(/\[[A-Z_ /]{2,40}\]$/)) return /\[\/?[A-Z_ /]{2,40}\]/.test(close);
  if (isOpen(/(?:```[\w-]{0,20}|"""|'''|~~~\w{0,20}|`|"|'|“|«|\\")$/))
    return /^(?:```|"""|'''|~~~|`|"|'|”|»|\\")/.test(close);
  return (
    isOpen(/(?:-{3,}|={3,}|#{3,}|\*{3,}|_{3,}|-{2,}[ \w]{2,40}-{2,}|={2,}[ \w]{2,40}={2,}|#{3,}[ \w]{2,40}:?)$/) &&
    /(?:-{3,}|={3,}|#{3,}|\*{3,}|_{3,})/.test(close)
  );
}
