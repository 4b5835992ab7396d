import type { ShownText as Shown } from '../../shared/action/shown-text.ts';
import type { Owners } from '../../shared/github/codeowners.ts';
import type { Place, PromptChange, Reason, Sides } from '../../shared/prompts/diff/change.ts';
import { weightOf } from '../../shared/prompts/diff/impact.ts';
import type { Coverage } from '../../shared/touched/coverage.ts';
import type { Said } from './asked/ask.ts';
import type { ChangedPrompt, Data, ShownReason } from './data.ts';
import { type AreHidden, hiddenWords } from './hidden-words.ts';
import { type Room, shownText, toldText } from './shown-text.ts';
import type { Size } from './sizes.ts';

/** What a result file has room for. Prompts beyond it are counted; texts beyond it are cut. */
const most = { prompts: 1000, reasons: 40, words: 400, differing: 4_000_000, same: 1_000_000 };

/** Who looks after a prompt, and what it comes to. */
export interface Who {
  readonly coverage: Coverage;
  readonly deployments: Coverage;
  readonly owners: Owners;
  readonly sizes: ReadonlyMap<PromptChange, Size>;
}

/** The changes as a report tells them: places and sentences instead of whole prompts, as much as there is room for. */
export function shownChanges(
  changes: readonly PromptChange[],
  who: Who,
  shown: Shown,
  said?: Said,
): Pick<Data, 'prompts' | 'more'> {
  const ordered = [...changes].sort((a, b) => weightOf(b.impact) - weightOf(a.impact));
  const more = Math.max(0, ordered.length - most.prompts);
  const room: Room = { differing: most.differing, same: most.same };
  return {
    prompts: ordered
      .slice(0, most.prompts)
      .map((change) => ({ ...promptOf(change, who, shown, room), ...saidOf(change, said) })),
    ...(more > 0 && { more }),
  };
}

function saidOf(change: PromptChange, said: Said | undefined): Pick<ChangedPrompt, 'answers' | 'explanation'> {
  const answers = said?.answers.get(change);
  const explanation = said?.explanations.get(change);
  return { ...(answers && { answers: [...answers] }), ...(explanation && { explanation }) };
}

function promptOf(
  change: PromptChange,
  { coverage, deployments, owners, sizes }: Who,
  shown: Shown,
  room: Room,
): ChangedPrompt {
  const { base, head, kind, impact, reasons } = change;
  const prompt = head ?? base;
  if (prompt === undefined) throw new Error('a change of a prompt that is on neither side');
  const owner = (head ?? base)?.owner?.value;
  const more = reasons.length - most.reasons;
  const told = change.texts.map((text) => toldText(text, shown));
  const areHidden = hiddenWords(told);
  const goesLive = deployments(prompt);
  return {
    path: prompt.path,
    ...(prompt.key !== undefined && { key: prompt.key }),
    kind,
    ...(base && head && base.path !== head.path && { from: base.path }),
    impact,
    reasons: reasons.slice(0, most.reasons).map((reason) => reasonOf(reason, shown, areHidden)),
    ...(more > 0 && { more }),
    owners: owner === undefined ? [...owners(prompt.path)] : [shown.tell(owner)],
    version: {
      ...(base?.version && { base: shown.tell(base.version.value) }),
      ...(head?.version && { head: shown.tell(head.version.value) }),
    },
    suites: coverage(prompt),
    ...(goesLive.length > 0 && { deployments: goesLive }),
    ...toldSize(sizes.get(change), shown),
    texts: told.flatMap((text) => shownText(text, room) ?? []),
  };
}

/** Names of variables are of the file. */
const toldSize = (size: Size | undefined, shown: Shown): Size => ({
  ...size,
  ...(size?.unfilled && { unfilled: size.unfilled.map((one) => ({ ...one, name: shown.tell(one.name) })) }),
});

function reasonOf({ id, impact, message, text, at }: Reason, shown: Shown, areHidden: AreHidden): ShownReason {
  const words = text === undefined || areHidden(text) ? undefined : shown.show(cutSides(text));
  return {
    id,
    impact,
    // Words that may not be shown may stand behind a colon.
    message: shown.tell(text && words === undefined ? message.replace(/:.*\.$/s, '.') : message),
    ...(words && { words }),
    ...(at.base && { base: placeOf(at.base) }),
    ...(at.head && { head: placeOf(at.head) }),
  };
}

const placeOf = ({ file, line, column }: Place) => ({ file, line, column });

const cutSides = ({ base, head }: Sides<string>): Sides<string> => ({
  ...(base !== undefined && { base: cut(base.trim(), most.words) }),
  ...(head !== undefined && { head: cut(head.trim(), most.words) }),
});

/** Never in the middle of a character. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
