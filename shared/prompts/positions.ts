import type { Position, PromptMessage } from './prompt.ts';
import { variablesOf } from './template.ts';

/**
 * Where the variables of a template stand in the file that holds it. The format may have indented or folded the
 * template, so each variable is found again in the file's own text, from where the template begins.
 */
export function positionsIn(file: string, from: Position, template: string): PromptMessage['variables'] {
  const uses = variablesOf(template);
  if (uses.length === 0) return [];
  const starts = lineStarts(file);
  const begin = (starts[from.line - 1] ?? 0) + from.column - 1;
  const written = variablesOf(file.slice(begin));
  let line = from.line;
  return uses.map(({ name }, use) => {
    const found = written[use];
    // Written by escapes or by an alias: all that is known is where the template begins.
    if (found?.name !== name) return { name, position: from };
    const offset = begin + found.offset;
    while ((starts[line] ?? Number.POSITIVE_INFINITY) <= offset) line += 1;
    return { name, position: { line, column: offset - (starts[line - 1] ?? 0) + 1 } };
  });
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
