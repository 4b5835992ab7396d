import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Data } from '../../actions/eval-gate/data.ts';
import { decide } from '../../actions/eval-gate/decide.ts';
import { evalGate } from '../../actions/eval-gate/definition.ts';
import { report } from '../../actions/eval-gate/report.ts';
import type { Part } from '../../actions/eval-gate/shard/merge.ts';
import { isIn } from '../../actions/eval-gate/shard/share.ts';
import { newFolder } from '../fakes/folder.ts';
import { policy } from './measured.ts';
import { measureScene, mergeParts, partsOf, plain, type Scene } from './sharded.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});

const cases = fc
  .array(
    fc.record(
      {
        cluster: fc.constantFrom('a', 'b', 'c', 'd'),
        critical: fc.boolean(),
        language: fc.constantFrom('de', 'en', 'fr'),
        // As many values as make it names of cases, or fewer.
        ticket: fc.nat({ max: 24 }),
        region: fc.constantFrom('eu', 'us'),
      },
      { requiredKeys: ['ticket'] },
    ),
    { minLength: 12, maxLength: 70 },
  )
  .map((all) =>
    all.map(({ ticket, language, region, ...rest }, at) => ({
      id: `case-${at}`,
      vars: { ticket: `mail ${ticket}@example.com`, number: at, ...(region && at % 3 === 0 && { region }) },
      expected: 'yes',
      tags: {
        ...(language && { language }),
        ...(region && at % 3 !== 0 && { region }),
        [`odd${at % 23}`]: `${at % 2}`,
      },
      ...rest,
    })),
  )
  // A rule has to have groups to be about.
  .map((all) => [...all, ...[1, 2, 3].flatMap((at) => [grouped(at, 'de', 'eu'), grouped(at, 'en', 'us')])]);
const grouped = (at: number, language: string, region: string) => ({
  id: `${language}-${at}`,
  vars: { ticket: language, number: `${language} ${at}` },
  expected: 'yes',
  tags: { language, region },
});
const scenes: fc.Arbitrary<Scene> = fc.record({
  cases,
  removed: fc.constantFrom(0, 0, 2),
  by: fc.constant(['language', 'ticket', 'region']),
  repeats: fc.constantFrom(1, 1, 3),
  models: fc.constantFrom(['haiku'], ['haiku', 'nova']),
  isJudged: fc.boolean(),
  hasReference: fc.boolean(),
  hasBase: fc.constantFrom(true, true, false),
  errors: fc.constantFrom(0, 0.1),
  unpriced: fc.constantFrom(0, 0, 0.2),
  text: fc.constantFrom('full', 'redacted', 'none'),
  salt: fc.nat(),
});

/** Sums of money over jobs are added in another order; all else is the same to the last bit. */
function comparable({ spent, subjects, sent: _, ...data }: Data) {
  const rounded = (value: number): number => Number(value.toFixed(9));
  return {
    ...data,
    spent: rounded(spent),
    subjects: subjects.map(({ judging, spent: own, ...subject }) => ({
      ...subject,
      ...(own !== undefined && { spent: rounded(own) }),
      ...(judging && { judging: { ...judging, spent: rounded(judging.spent) } }),
    })),
  };
}

describe('the shards of a suite, merged,', () => {
  it('have the verdict, figures, intervals and report of a run of the whole', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(scenes, fc.constantFrom(2, 3, 8), async (scene, count) => {
        const whole = await measureScene(scene, join(folder, 'whole'));
        const parts = await partsOf(scene, folder, count);
        const merged = await mergeParts(parts.toReversed());
        expect(comparable(merged)).toEqual(comparable(whole));
        const [a, b] = [merged, whole].map((data) => decide(data, policy({ case: 'case-3' })));
        expect(a).toEqual(b);
      }),
      { numRuns: Number(process.env.SHARD_RUNS ?? 25) },
    );
  });

  it('may have no case of a suite at all', async () => {
    const scene = { ...plain, cases: plain.cases.slice(0, 12) };
    const parts = await partsOf(scene, folder, 64);
    expect(parts.some(({ data }) => data.subjects[0]?.total === 0)).toBe(true);
    expect(comparable(await mergeParts(parts))).toEqual(comparable(await measureScene(scene, join(folder, 'whole'))));
  });

  it('ask each case once, and those of a cluster in one job', async () => {
    const clustered = plain.cases.map((one, at) => ({ ...one, cluster: `k${at % 5}` }));
    const parts = await partsOf({ ...plain, cases: clustered }, folder, 3);
    const places = parts.map(({ record }) => record.subjects[0]?.tally.places ?? []);
    expect(places.flat().sort((a, b) => a - b)).toEqual([...clustered.keys()]);
    for (let k = 0; k < 5; k += 1) expect(places.filter((some) => some.some((at) => at % 5 === k))).toHaveLength(1);
  });

  it('hold no text of a case where none is to be told', async () => {
    const parts = await partsOf({ ...plain, text: 'none' }, folder, 2);
    const written = JSON.stringify(parts);
    expect(written).toContain('"value 1"');
    expect(written).not.toContain('"t1"');
  });
});

describe('a shard', () => {
  it('goes by the id, so that a new case moves no other', () => {
    const shardOf = (id: string): number =>
      [1, 2, 3, 4, 5, 6, 7, 8].find((index) => isIn({ index, count: 8 }, { id })) ?? 0;
    const all = Array.from({ length: 8000 }, (_, at) => shardOf(`case ${at}`));
    // 1,000 each, give or take four standard deviations.
    for (let index = 1; index <= 8; index += 1) {
      const share = all.filter((one) => one === index).length;
      expect(share).toBeGreaterThan(880);
      expect(share).toBeLessThan(1120);
    }
  });

  it('decides nothing, and has a line to say', async () => {
    const data = await measureScene(plain, folder, '1/2');
    const decision = decide(data, policy());
    expect(decision).toMatchObject({ verdict: 'skipped', findings: [] });
    expect(decision.headline).toMatch(/^shard 1 of 2 measured \d+ cases; what merges the shards decides$/);
    expect(report(data, decision, policy())).toEqual([]);
  });

  it.each([
    ['8/2', 'must say which of how many, such as 2/8'],
    ['0/8', 'must say which of how many'],
    ['1/1', 'must say which of how many'],
    ['1/9999', 'must say which of how many'],
    ['one of two', 'must say which of how many'],
  ])('is not called %s', (given, message) => {
    const parsed = evalGate.inputs.shape.shard.safeParse(given);
    expect(parsed.error?.issues[0]?.message).toContain(message);
  });
});

describe('what is no shard of the same', () => {
  const change = (parts: Part[], at: number, edit: (part: Part) => void): Part[] => {
    const copy = structuredClone(parts);
    edit(copy[at] as Part);
    return copy;
  };
  it.each<[string, (part: Part) => void, string]>([
    [
      'another count of cases',
      ({ record }) => void Object.assign(record.subjects[0] ?? {}, { whole: 31 }),
      'shard 2 of 2 and shard 1 of 2 did not measure the same: look at triage',
    ],
    ['other rules', ({ record }) => void record.subjects[0]?.rules.pop(), 'did not measure the same'],
    ['no subject', ({ record }) => void record.subjects.pop(), 'did not measure the same'],
    ['no figures', ({ data }) => void data.subjects.pop(), 'shard 2 of 2 has cases of triage and no figures of it'],
    ['a case less', ({ record }) => shorten(record.subjects[0]?.tally), 'the shards have 29 of the 30 cases of triage'],
    [
      'a column less',
      ({ record }) => void record.subjects[0]?.tally.head.costs.pop(),
      'shard 2 of 2 has not as many figures as cases',
    ],
  ])('is found by %s', async (_, edit, message) => {
    const parts = await partsOf(plain, folder, 2);
    await expect(mergeParts(change(parts, 1, edit))).rejects.toThrow(message);
  });

  it('is found by cases that another has as well', async () => {
    const [first, second] = await partsOf(plain, folder, 2);
    const twice = structuredClone(first as Part);
    twice.record.shard.index = 2;
    await expect(mergeParts([first as Part, twice])).rejects.toThrow(
      'has cases of triage that shard 1 of 2 has as well',
    );
    expect(second).toBeDefined();
  });
});

/** Without its last case, as if it had never been asked. */
function shorten(tally: Part['record']['subjects'][number]['tally'] | undefined): void {
  if (tally === undefined) return;
  tally.places.pop();
  for (const side of [tally.base, tally.head]) {
    for (const name of ['scores', 'passes', 'latencies', 'costs', 'paid'] as const) side?.[name].pop();
  }
}
