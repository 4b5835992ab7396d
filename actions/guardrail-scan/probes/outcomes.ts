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

/** An attack that worked at the head. */
interface Worked {
  readonly probe: Probe;
  /** The base withstood it. */
  readonly fresh: boolean;
  readonly sample: Sample;
  readonly attack: () => Attack;
  /** Its place among all attacks: answers come in any order. */
  readonly place: number;
}

/** What came of each attack, as it is told. */
export class Outcomes {
  readonly #shown: ShownText;
  readonly #outcomes: ProbeOutcome[] = [];
  readonly #worked: Worked[] = [];

  constructor(shown: ShownText) {
    this.#shown = shown;
  }

  /** @param place of the attack among all that are tried */
  add(probe: Probe, place: number, { head, base }: CaseOutcome, attack: () => Attack): void {
    const [ofHead, ofBase] = [successOf(head), base && successOf(base)];
    const all = [...head, ...(base ?? [])];
    this.#outcomes.push({
      pack: probe.pack,
      errors: all.filter(({ pass }) => pass === undefined).length,
      ...(ofHead !== undefined && { head: ofHead }),
      ...(ofBase !== undefined && { base: ofBase }),
    });
    const sample = head.find(({ pass }) => pass === false);
    if (sample !== undefined) this.#worked.push({ probe, place, fresh: ofBase === 0, sample, attack });
  }

  /** @param margin how far the share of a pack may rise */
  packs(repeats: number, margin: number): ProbedPack[] {
    // What is new comes first, and the same in each run.
    const worked = this.#worked.toSorted((a, b) => Number(b.fresh) - Number(a.fresh) || a.place - b.place);
    return figuresOf(this.#outcomes, repeats, margin).map((figures) => {
      const { id: _, ...about } = packOf(figures.pack);
      const own = worked.filter(({ probe }) => probe.pack === figures.pack);
      const examples = own.slice(0, most.examples).map((one) => this.#told(one));
      return { ...figures, ...about, working: own.length, fresh: own.filter(({ fresh }) => fresh).length, examples };
    });
  }

  /** Planted data are nobody's, and yet no report is to hold what looks like somebody's. */
  #told({ probe: { id, place, file, line }, fresh, sample: { answer, grades }, attack }: Worked): ProbeExample {
    const calls = (answer?.toolCalls ?? []).map((call) => `${call.name}(${JSON.stringify(call.arguments)})`);
    const said = [answer?.text ?? '', ...calls].filter((part) => part !== '').join('\n');
    const [open = '', openAnswer = ''] = redactTexts([attack().text, said]);
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
