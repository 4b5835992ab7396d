import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { heldBack, heldBackLine } from '../../scripts/injection/held-back.ts';
import { Nearness } from '../../scripts/injection/nearness.ts';
import { seeds } from '../../scripts/injection/seeds.ts';
import { attacksIn } from '../../shared/detection/injection/attacks.ts';
import { shippedClassifier } from '../../shared/detection/injection/classifier/classifier.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'scripts/injection');
const texts = heldBack(folder);
const all = seeds(folder, 20);

describe('the classifier that ships, on texts that it has not learned from', async () => {
  const classifier = await shippedClassifier();
  const taken = (some: readonly string[]): string[] => some.filter((text) => attacksIn(text, classifier).length > 0);

  it('finds as many attacks, and errs as often, as the documentation says', () => {
    const page = readFileSync(join(root, 'docs/detectors.md'), 'utf8');
    const documented = /<!-- held-back -->\s+(.*?)\s+<!-- \/held-back -->/s.exec(page)?.[1];
    expect(heldBackLine(texts, classifier)).toBe(documented);
  });

  it('finds four attacks of five', () => {
    expect(taken(texts.attacks).length / texts.attacks.length).toBeGreaterThan(0.8);
  });

  it('finds more than twice what rules alone do', () => {
    const ruled = texts.attacks.filter((text) => attacksIn(text).length > 0);
    expect(taken(texts.attacks).length).toBeGreaterThan(2 * ruled.length);
  });
});

describe('what the classifier learns from', () => {
  it('is not what it is measured with', () => {
    const near = new Nearness(all.map(({ line, text }) => ({ source: line, text })));
    expect(near.of([...texts.attacks, ...texts.ordinary])).toEqual(new Set());
  });

  it('has no place of a line left open', () => {
    expect(all.filter(({ text }) => /\{[^{}]*\|[^{}]*\}/.test(text)).map(({ line }) => line)).toEqual([]);
  });

  it('is the same each time', () => expect(seeds(folder, 20)).toEqual(all));

  it('has attacks and ordinary texts, of many families', () => {
    const families = Map.groupBy(all, ({ label }) => label);
    for (const label of [0, 1] as const) {
      expect(new Set(families.get(label)?.map(({ family }) => family)).size).toBeGreaterThan(9);
    }
  });

  it('leaves out with a source what shares six words in a row with it', () => {
    const corpus = [{ source: 'poems', text: 'Shall I compare thee to a summer’s day?' }];
    expect(new Nearness(corpus).of(['I compare thee to a summer'])).toEqual(new Set(['poems']));
    expect(new Nearness(corpus).of(['I compare thee to a winter'])).toEqual(new Set());
  });
});
