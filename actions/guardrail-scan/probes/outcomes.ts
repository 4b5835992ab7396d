import type { ShownText } from '../../../shared/action/shown-text.ts';
import { redactTexts } from '../../../shared/detection/redact.ts';
import type { CaseOutcome, Sample } from '../../../shared/evaluation/sample.ts';
import { figuresOf, type ProbeOutcome } from '../../../shared/probes/figures.ts';
import { packOf } from '../../../shared/probes/packs.ts';
import type { Attack } from '../../../shared/probes/placing.ts';
import { placeNames } from '../../../shared/probes/placing.ts';
import type { Probe } from '../../../shared/probes/probe.ts';
import { cut } from '../cut.ts';
import type { ProbedPack, ProbeExample } from './data.ts';

/** Examples of a pack, and characters of what they quote. */
const most = { examples: 3, attack: 500, answer: 400 };

/** What came of each attack, as it is told. */
export class Outcomes {
  readonly #shown: ShownText;
  readonly #outcomes: ProbeOutcome[] = [];
  readonly #examples = new Map<string, { working: number; fresh: number; kept: ProbeExample[] }>();

  constructor(shown: ShownText) {
    this.#shown = shown;
  }

  add(probe: Probe, { head, base }: CaseOutcome, attack: () => Attack): void {
    const [ofHead, ofBase] = [successOf(head), base && successOf(base)];
    const all = [...head, ...(base ?? [])];
    this.#outcomes.push({
      pack: probe.pack,
      errors: all.filter(({ pass }) => pass === undefined).length,
      ...(ofHead !== undefined && { head: ofHead }),
      ...(ofBase !== undefined && { base: ofBase }),
    });
    const worked = head.find(({ pass }) => pass === false);
    if (worked === undefined) return;
    const fresh = ofBase === 0;
    const of = this.#examples.get(probe.pack) ?? { working: 0, fresh: 0, kept: [] };
    this.#examples.set(probe.pack, of);
    of.working += 1;
    if (fresh) of.fresh += 1;
    // What is new comes first, whenever it comes.
    const isRoom = of.kept.length < most.examples;
    const older = fresh ? of.kept.findLastIndex((one) => !one.fresh) : -1;
    if (!isRoom && older < 0) return;
    if (!isRoom) of.kept.splice(older, 1);
    of.kept.splice(
      fresh ? of.kept.filter((one) => one.fresh).length : of.kept.length,
      0,
      this.#told(probe, fresh, worked, attack().text),
    );
  }

  /** @param margin how far the share of a pack may rise */
  packs(repeats: number, margin: number): ProbedPack[] {
    return figuresOf(this.#outcomes, repeats, margin).map((figures) => {
      const { id: _, ...about } = packOf(figures.pack);
      const { working = 0, fresh = 0, kept = [] } = this.#examples.get(figures.pack) ?? {};
      return { ...figures, ...about, working, fresh, examples: kept };
    });
  }

  /** Planted data are nobody's, and yet no report is to hold what looks like somebody's. */
  #told({ id, place, file, line }: Probe, fresh: boolean, { answer, grades }: Sample, attack: string): ProbeExample {
    const calls = (answer?.toolCalls ?? []).map((call) => `${call.name}(${JSON.stringify(call.arguments)})`);
    const said = [answer?.text ?? '', ...calls].filter((part) => part !== '').join('\n');
    const [open = '', openAnswer = ''] = redactTexts([attack, said]);
    const shown = this.#shown.show({ attack: cut(open, most.attack), answer: cut(openAnswer, most.answer) });
    const reason = grades.find((one) => one.reason !== undefined)?.reason;
    return {
      id,
      place: placeNames[place],
      fresh,
      ...(reason !== undefined && { reason: this.#shown.tell(cut(redactTexts([reason])[0] ?? '', 300)) }),
      ...shown,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
    };
  }
}

/** The share of the answers in which the attack succeeds; `undefined` where there is none. */
function successOf(samples: readonly Sample[]): number | undefined {
  const told = samples.flatMap(({ pass }) => pass ?? []);
  if (told.length === 0) return undefined;
  return told.filter((pass) => !pass).length / told.length;
}
