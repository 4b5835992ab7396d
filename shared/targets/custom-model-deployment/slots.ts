import { type Mark, markText, readMark } from '../aws/mark.ts';

/** A model that is or was in a deployment, and the release that put it there. */
export interface Slot extends Mark {
  /** After `custom-model/` in its ARN. */
  readonly model: string;
}

export interface Tag {
  readonly key: string;
  readonly value: string;
}

/**
 * How many models a deployment's tags remember. Which of them is live, the deployment itself tells: a tag is written
 * before its model is put there, so that no model of ours is ever live unknown.
 */
const slots = 4;

const keyOf = (index: number): string => `aiops:model-${index}`;

export const shortModel = (arn: string): string => arn.slice(arn.indexOf(':custom-model/') + ':custom-model/'.length);

export function readSlots(tags: readonly Tag[]): (Slot | undefined)[] {
  const values = new Map(tags.map(({ key, value }) => [key, value]));
  return Array.from({ length: slots }, (_, index) => {
    const value = values.get(keyOf(index)) ?? '';
    const mark = readMark(value);
    return mark === undefined ? undefined : { ...mark, model: value.slice(0, value.indexOf(' ')) };
  });
}

/** The tag that remembers a model: its own, else the one after that of the live model, which is the oldest. */
export function tagFor(slot: Slot, known: readonly (Slot | undefined)[], live: string): Tag {
  const at = (model: string): number => known.findIndex((one) => one?.model === model);
  const own = at(slot.model);
  const index = own >= 0 ? own : (at(live) + 1) % slots;
  return { key: keyOf(index), value: `${slot.model} ${markText(slot)}` };
}
