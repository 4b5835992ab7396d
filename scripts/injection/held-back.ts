import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attacksIn } from '../../shared/detection/injection/attacks.ts';
import type { Classifier } from '../../shared/detection/injection/classifier/classifier.ts';

export interface HeldBack {
  readonly attacks: readonly string[];
  readonly ordinary: readonly string[];
}

/** This project's own texts that no model learns from. */
export function heldBack(folder: string): HeldBack {
  const [, attacks = '', ordinary = ''] = readFileSync(join(folder, 'held-back.txt'), 'utf8').split(/^\[\w+\]$/m);
  const lines = (part: string): string[] => part.split('\n').filter((line) => line !== '');
  return { attacks: lines(attacks), ordinary: lines(ordinary) };
}

/** How many of them are taken for attacks, as the documentation says it. */
export function heldBackLine({ attacks, ordinary }: HeldBack, classifier: Classifier): string {
  const taken = (texts: readonly string[]): string =>
    `${texts.filter((text) => attacksIn(text, classifier).length > 0).length} of ${texts.length}`;
  return `${taken(attacks)} attacks, ${taken(ordinary)} ordinary texts`;
}
