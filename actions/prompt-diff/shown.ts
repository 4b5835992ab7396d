import type { ShownText as Shown } from '../../shared/action/shown-text.ts';
import type { Owners } from '../../shared/github/codeowners.ts';
import type { Place, PromptChange, Reason, Sides } from '../../shared/prompts/diff/change.ts';
import { weightOf } from '../../shared/prompts/diff/impact.ts';
import type { Coverage } from '../../shared/touched/coverage.ts';
import type { Said } from './asked/ask.ts';
import type { AskedModel } from './asked-model.ts';
import type { ChangedPrompt, Data, ShownReason } from './data.ts';
import { type AreHidden, hiddenWords } from './hidden-words.ts';
import { type Room, shownText, withinRoom } from './shown-text.ts';
import { type Measures, type Size, sizeOf, Windows } from './sizes.ts';

/** What a result file has room for. Prompts beyond it are counted; texts beyond it are cut. */
const most = { prompts: 1000, reasons: 40, words: 400, differing: 4_000_000, same: 3_000_000 };

/** A changed prompt by itself: of what all share, room, windows and owners of files, nothing is given yet. */
export interface Told {
  readonly prompt: ChangedPrompt;
  readonly model?: AskedModel;
}

/** Changes as a report tells them, each by itself: places and sentences instead of whole prompts. */
export async function toldChanges(
  changes: readonly PromptChange[],
  measures: Measures,
  among: number,
  shown: Shown,
  said?: Said,
): Promise<Told[]> {
  const told: Told[] = [];
  for (const change of changes) {
    const { size, model } = await sizeOf(change, measures, among);
    const prompt = { ...promptOf(change, measures.coverage, size, shown), ...saidOf(change, said) };
    told.push({ prompt, ...(model && { model }) });
  }
  return told;
}

/** As much of them as there is room for, the heaviest first. */
export async function shownPrompts(told: readonly Told[], owners: Owners): Promise<Pick<Data, 'prompts' | 'more'>> {
  const ordered = [...told].sort((a, b) => weightOf(b.prompt.impact) - weightOf(a.prompt.impact));
  const more = Math.max(0, ordered.length - most.prompts);
  const room: Room = { differing: most.differing, same: most.same };
  const windows = new Windows();
  const prompts: ChangedPrompt[] = [];
  for (const { prompt, model } of ordered.slice(0, most.prompts)) {
    const { tokens } = prompt;
    prompts.push({
      ...prompt,
      // What the file itself says comes before CODEOWNERS.
      owners: prompt.owners.length > 0 ? prompt.owners : [...owners(prompt.path)],
      ...(tokens && model && { tokens: await windows.add(tokens, model) }),
      texts: prompt.texts.map((text) => withinRoom(text, room)),
    });
  }
  return { prompts, ...(more > 0 && { more }) };
}

function saidOf(change: PromptChange, said: Said | undefined): Pick<ChangedPrompt, 'answers' | 'explanation'> {
  const answers = said?.answers.get(change);
  const explanation = said?.explanations.get(change);
  return { ...(answers && { answers: [...answers] }), ...(explanation && { explanation }) };
}

function promptOf(change: PromptChange, coverage: Coverage, size: Size, shown: Shown): ChangedPrompt {
  const { base, head, kind, impact, reasons } = change;
  const prompt = head ?? base;
  if (prompt === undefined) throw new Error('a change of a prompt that is on neither side');
  const owner = (head ?? base)?.owner?.value;
  const more = reasons.length - most.reasons;
  const areHidden = hiddenWords(change.texts, shown);
  return {
    path: prompt.path,
    ...(prompt.key !== undefined && { key: prompt.key }),
    kind,
    ...(base && head && base.path !== head.path && { from: base.path }),
    impact,
    reasons: reasons.slice(0, most.reasons).map((reason) => reasonOf(reason, shown, areHidden)),
    ...(more > 0 && { more }),
    owners: owner === undefined ? [] : [shown.tell(owner)],
    version: {
      ...(base?.version && { base: shown.tell(base.version.value) }),
      ...(head?.version && { head: shown.tell(head.version.value) }),
    },
    suites: coverage(prompt),
    ...toldSize(size, shown),
    texts: change.texts.flatMap((text) => shownText(text, shown) ?? []),
  };
}

/** Names of variables are of the file. */
const toldSize = (size: Size, shown: Shown): Size => ({
  ...size,
  ...(size.unfilled && { unfilled: size.unfilled.map((one) => ({ ...one, name: shown.tell(one.name) })) }),
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
