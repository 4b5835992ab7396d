import type { Problem } from '../../action/errors.ts';
import { diffPrompts } from '../../prompts/diff/diff.ts';
import { readPrompts } from '../../prompts/read.ts';
import { Source } from '../../prompts/source.ts';
import type { Finding } from '../check.ts';
import type { Inspected, Unread } from '../structure/tree.ts';
import { loosened } from './limits.ts';
import { runOutputs } from './output.ts';
import { Untrusted } from './untrusted.ts';
import { variableFindings } from './variables.ts';

export interface ConstructionOptions {
  /** Other files of the tree, which prompts include. */
  readonly read?: (path: string) => Promise<string | undefined>;
  readonly untrusted?: readonly string[];
  readonly trusted?: readonly string[];
}

/** How the prompts of a file are put together, and what of the base does not bind them any more. */
export async function inspectPrompts(
  file: Inspected,
  base: Inspected | undefined,
  { read, untrusted, trusted }: ConstructionOptions = {},
): Promise<{ readonly findings: Finding[]; readonly problems: Unread[] }> {
  const bytes = async (path: string) => {
    const text = await read?.(path);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  const { prompts, problems } = await readPrompts(file.path, file.text, bytes, 'default');
  if (prompts.length === 0) return { findings: [], problems: problems.map(placed) };
  const source = new Source(file.path, file.text);
  const names = new Untrusted(untrusted, trusted);
  const findings = prompts.flatMap((prompt) => [
    ...variableFindings(prompt, source.text, names),
    ...prompt.messages.flatMap(({ parts }) =>
      parts.flatMap((part) => {
        if (part.type !== 'text' || part.position.file !== undefined) return [];
        return runOutputs(source.text.slice(part.position.offset, part.position.end), part.position.offset);
      }),
    ),
  ]);
  if (base !== undefined) {
    const before = await readPrompts(base.path, base.text, undefined, 'default');
    const sources = new Source(base.path, base.text);
    const { changes } = diffPrompts(
      { prompts: before.prompts, source: () => sources },
      { prompts, source: (path) => (path === source.path ? source : undefined) },
    );
    findings.push(...changes.flatMap((change) => loosened(change, source)));
  }
  // Places are those of the text without its mark of byte order.
  const shift = file.text.length - source.text.length;
  return {
    findings:
      shift === 0 ? findings : findings.map((one) => ({ ...one, start: one.start + shift, end: one.end + shift })),
    problems: problems.map(placed),
  };
}

const placed = ({ message, line, column }: Problem): Unread => ({
  message,
  ...(line && { line }),
  ...(column && { column }),
});
