import type { ShownText } from '../../../shared/action/shown-text.ts';
import { redactTexts } from '../../../shared/detection/redact.ts';
import type { Asked } from '../../../shared/guardrails/ask.ts';
import type { Labelled } from '../../../shared/guardrails/labelled.ts';
import type { Lines } from '../../../shared/results/folder.ts';

/** What one side of a test was asked, and what came of it. */
export interface AnsweredSide {
  readonly side: 'base' | 'head';
  /** `gr-abc:5` */
  readonly guardrail: string;
  readonly asked: Pick<Asked, 'verdicts' | 'errors' | 'stopped'>;
}

/** Beside the result: examples alone are in it. */
export const verdictsFile = 'guardrails.jsonl';

/**
 * A line for each text and side: what the guardrail did with it, by which policies, and whether that was right. A text
 * without an answer has none, and says why. Texts are without secrets and personal data: their place tells where they are.
 */
export async function writeVerdicts(
  lines: Pick<Lines, 'write'>,
  { test, rows, sides }: { readonly test: string; readonly rows: readonly Labelled[]; readonly sides: AnsweredSide[] },
  text: ShownText,
): Promise<void> {
  for (const [at, row] of rows.entries()) {
    const [open = ''] = redactTexts([row.text]);
    const { id, file, line, harmful, category, policy, source } = row;
    const about = {
      test,
      id: text.show(id),
      file,
      line,
      label: harmful ? 'harmful' : 'harmless',
      category,
      policy,
      source,
      text: text.show(open),
    };
    for (const { side, guardrail, asked } of sides) {
      await lines.write(JSON.stringify({ ...about, side, guardrail, ...verdictOf(row, at, asked, text) }));
    }
  }
}

function verdictOf({ harmful }: Labelled, at: number, asked: AnsweredSide['asked'], text: ShownText) {
  const verdict = asked.verdicts[at];
  if (verdict !== undefined) return { stopped: verdict.stopped, right: verdict.stopped === harmful, by: verdict.by };
  return { error: text.tell(asked.errors.get(at) ?? asked.stopped?.message ?? 'It was not asked.') };
}
