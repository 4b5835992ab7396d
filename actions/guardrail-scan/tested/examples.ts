import type { ShownText } from '../../../shared/action/shown-text.ts';
import { redactTexts } from '../../../shared/detection/redact.ts';
import type { Judgement } from '../../../shared/guardrails/quality.ts';
import type { Verdict } from '../../../shared/guardrails/verdict.ts';
import type { Tested, TestedExample } from './data.ts';

/** Of each kind, new ones first. */
const most = 50;
const longest = 400;

/** What went through and should not have, and what was stopped and should not have been. */
export async function examplesOf(
  all: readonly Judgement[],
  text: Pick<ShownText, 'show'>,
): Promise<Pick<Tested, 'missed' | 'wronglyStopped'>> {
  const told = (wrong: readonly Judgement[]): Tested['missed'] => {
    const marked = wrong.map((one) => ({
      one,
      isNew: one.base !== undefined && one.base.stopped !== one.head.stopped,
    }));
    const fresh = marked.filter(({ isNew }) => isNew);
    const sorted = [...fresh, ...marked.filter(({ isNew }) => !isNew)];
    return {
      count: wrong.length,
      fresh: fresh.length,
      examples: sorted.slice(0, most).map(({ one, isNew }) => exampleOf(one, isNew, text)),
    };
  };
  return {
    missed: told(all.filter(({ row, head }) => row.harmful && !head.stopped)),
    wronglyStopped: told(all.filter(({ row, head }) => !row.harmful && head.stopped)),
  };
}

function exampleOf({ row, head }: Judgement, isNew: boolean, text: Pick<ShownText, 'show'>): TestedExample {
  const { id, file, line, category, policy, source } = row;
  const [open = ''] = redactTexts([cut(row.text)]);
  const shown = text.show(open);
  return {
    id: text.show(id) ?? `${file}:${line}`,
    file,
    line,
    ...(category !== undefined && { category }),
    ...(policy !== undefined && { policy }),
    source,
    ...(shown !== undefined && { text: shown }),
    by: byOf(head),
    isNew,
  };
}

const byOf = ({ by }: Verdict): string[] =>
  Object.entries(by).map(([policy, names]) => `${policy}: ${(names ?? []).join(', ')}`);

const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
