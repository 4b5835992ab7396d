import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { decide } from '../../actions/eval-gate/decide.ts';
import { writeHtml } from '../../actions/eval-gate/html-file.ts';
import { openSamples, sampleLine } from '../../actions/eval-gate/samples.ts';
import type { Policy } from '../../shared/action/define.ts';
import { shownText } from '../../shared/action/shown-text.ts';
import type { Sample } from '../../shared/evaluation/sample.ts';
import type { Verdict } from '../../shared/grading/judges/verdict.ts';
import type { Row, Setup } from '../../shared/report/html/model.ts';
import { openResults } from '../../shared/results/folder.ts';
import { logInto } from '../action/surroundings.ts';
import { caseOf } from '../evaluation/models.ts';
import { newFolder } from '../fakes/folder.ts';
import { dataOf, measured, policy, type Result, sampleOf } from './measured.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});

interface Given {
  /** A list of repeats a case. */
  readonly base: readonly (readonly Result[])[];
  readonly head: readonly (readonly Result[])[];
  readonly text?: 'full' | 'redacted' | 'none';
  readonly atMost?: Parameters<typeof writeHtml>[5];
  /** Cases in the order in which their lines are written. */
  readonly order?: readonly number[];
  readonly decided?: Policy;
  /** Of every answer. */
  readonly votes?: readonly Verdict[];
  /** Which answers were there before a stop; all of them without it. */
  readonly isThere?: (side: 'base' | 'head', at: number, repeat: number) => boolean;
}

/** The page of an evaluation, and what stands in it as data. */
async function pageOf({
  base,
  head,
  text = 'full',
  atMost,
  decided = policy(),
  votes,
  order = [...head.keys()],
  isThere = () => true,
}: Given) {
  const results = await openResults(folder);
  const data = dataOf([measured({ base, head })]);
  const shown = await shownText(text, logInto([]));
  const samples = await results.lines('samples.jsonl');
  const asked = { suite: 'triage', prompt: 'prompts/triage.prompt.yml', model: 'haiku' };
  for (const side of ['head', 'base'] as const)
    for (const at of order) {
      const about = { line: at + 1, vars: { ticket: `SECRET ${at}` }, expected: 'right', tags: { language: 'de' } };
      const testCase = caseOf(`c${at}`, { ...about, critical: at === 0 });
      const given = { head, base }[side][at] ?? [];
      for (const [repeat, result] of given.entries())
        if (isThere(side, at, repeat))
          await samples.write(
            sampleLine({ ...asked, side, case: testCase }, judgedBy(sampleOf(result, repeat), votes), shown),
          );
    }
  await samples.close();
  const html = await readFile(
    await writeHtml(
      data,
      decide(data, decided),
      decided,
      await openSamples(join(folder, 'samples.jsonl')),
      results,
      atMost,
    ),
    'utf8',
  );
  const embedded = (kind: string) =>
    [...html.matchAll(new RegExp(`data-kind="${kind}">(.*?)</script>`, 'gs'))].map(([, json]) =>
      JSON.parse(json ?? ''),
    );
  const rows = (embedded('rows') as Row[][]).flat();
  const states = Object.fromEntries(rows.map(({ id, state }) => [id, state]));
  return { html, rows, setup: embedded('setup')[0] as Setup, states };
}

const judgedBy = (sample: Sample, verdicts?: readonly Verdict[]): Sample =>
  verdicts === undefined ? sample : { ...sample, grades: sample.grades.map((grade) => ({ ...grade, verdicts })) };

/** `+->--`: two repeats of the base, then two of the head. */
const sides = (...pairs: string[]) => ({
  base: pairs.map((pair) => [...(pair.split('>')[0] ?? '')] as Result[]),
  head: pairs.map((pair) => [...(pair.split('>')[1] ?? '')] as Result[]),
});

describe('report.html', () => {
  it('pairs both sides of every case, whatever the order of the lines', async () => {
    const { rows, setup, states } = await pageOf({
      ...sides('+>-', '->+', '+>+', '->-', '+>!', '!>+'),
      order: [3, 1, 5, 0, 2, 4],
    });
    expect(states).toEqual({
      c0: 'newly-failing',
      c1: 'newly-passing',
      c2: 'passing',
      c3: 'failing',
      c4: 'errored',
      c5: 'errored',
    });
    const reply = { latency: 100, cost: 0.001 };
    const reason = 'it is "SECRET wrong"';
    expect(rows.find(({ id }) => id === 'c0')).toEqual({
      id: 'c0',
      subject: 0,
      state: 'newly-failing',
      file: expect.any(String),
      line: 1,
      critical: true,
      tags: ['language: de'],
      input: 'SECRET 0',
      expected: 'right',
      base: [{ text: 'right', pass: true, ...reply, grades: [{ grader: 'equals', pass: true, score: 1 }] }],
      head: [
        { text: 'SECRET wrong', pass: false, ...reply, grades: [{ grader: 'equals', pass: false, score: 0, reason }] },
      ],
    });
    expect(setup).toEqual({
      base: '1a2b3c4',
      head: '5d6e7f8',
      subjects: [{ suite: 'triage', prompt: 'prompts/triage.prompt.yml', model: 'haiku', name: 'triage' }],
    });
  });

  it('holds every repeat, and tells what is flaky', async () => {
    const { rows, states } = await pageOf(sides('++>+-', '++>--'));
    expect(states).toEqual({ c0: 'flaky', c1: 'newly-failing' });
    expect(rows.map(({ base, head }) => [base?.length, head.length])).toEqual([
      [2, 2],
      [2, 2],
    ]);
  });

  it('holds what there is of a case when the run was stopped', async () => {
    const { rows } = await pageOf({
      ...sides('++>--', '++>--', '++>++'),
      isThere: (side, at, repeat) => at !== 1 || (side === 'head' && repeat === 0),
    });
    expect(rows.map(({ id, state, base, head }) => [id, state, base?.length, head.length])).toEqual([
      ['c0', 'newly-failing', 2, 2],
      ['c2', 'passing', 2, 2],
      ['c1', 'failing', undefined, 1],
    ]);
  });

  it('holds what each judge says, once, and nobody’s words where no text is shown', async () => {
    const votes = [
      { judge: 'nova', pass: false, score: 0.5, reason: 'SECRET', claims: [{ claim: 'SECRET', holds: false }] },
      { judge: 'claude', pass: true, score: 1, reason: 'fine' },
    ];
    const graded = async (text: 'full' | 'none') =>
      (await pageOf({ ...sides('+>-'), votes, text })).rows[0]?.head[0]?.grades;
    expect(await graded('full')).toEqual([{ grader: 'equals', pass: false, score: 0, votes }]);
    const bare = votes.map(({ judge, pass, score }) => ({ judge, pass, score }));
    expect(await graded('none')).toEqual([{ grader: 'equals', pass: false, score: 0, votes: bare }]);
  });

  it('says who let something through, when and why', async () => {
    const decided = {
      ...policy({ case: 'c0', reason: 'opens in <January>' }, { case: 'c99' }),
      accepted: { by: 'ana', at: '2026-11-23T15:04:05Z' },
    };
    const { html } = await pageOf({ ...sides(...Array(30).fill('+>-')), decided });
    expect(html).toContain('<span class="badge accepted">accepted by @ana</span>');
    expect(html).toContain('<li>@ana accepted this failure on 2026-11-23 15:04 UTC, by a label on the pull request');
    expect(html).toContain(
      '<li>@maria answers for c0 of triage until 2026-12-31: opens in &lt;January&gt; (aiops-waivers.yml:2)</li>',
    );
    expect(html).not.toContain('c99');
    expect(html).not.toContain('To merge:');
  });

  it('tells the verdict and what deserves a look', async () => {
    const { html } = await pageOf(sides(...Array(30).fill('+>-')));
    expect(html).toContain('eval-gate: triage got worse</h1>');
    expect(html).toContain('30 cases newly fail, 0 newly pass.');
    expect(html).toContain('<tr class="fail"><th scope="row">pass rate</th><td>100.0 %</td><td>0.0 %</td>');
    expect(html).toContain('pass → fail: 30');
  });

  it.each(['none', 'redacted', 'full'] as const)('has the text that is wanted: %s', async (text) => {
    const { html, states } = await pageOf({ ...sides('+>-'), text });
    expect(html.includes('SECRET')).toBe(text !== 'none');
    expect(states).toEqual({ c0: 'newly-failing' });
  });

  it('leaves out what neither changed nor fails, where there are too many, and says so', async () => {
    const { html, states } = await pageOf({
      ...sides('+>+', '+>+', '+>-', '->-', '+>+'),
      atMost: { rows: 3, characters: 1e6 },
    });
    expect(states).toEqual({ c0: 'passing', c2: 'newly-failing', c3: 'failing' });
    expect(html).toContain('2 of 5 cases are left out below');
  });

  it('leaves out what is too long altogether', async () => {
    const { html, states } = await pageOf({ ...sides('+>+', '+>-'), atMost: { rows: 10, characters: 1000 } });
    expect(states).toEqual({ c1: 'newly-failing' });
    expect(html).toContain('1 of 2 cases are left out below');
  });

  it('shortens an answer that nobody reads to its end', async () => {
    const long: Result = { text: 'word '.repeat(10_000), pass: false };
    const { rows } = await pageOf({ base: [['+']], head: [[long]] });
    expect(rows[0]?.head[0]?.text).toMatch(/word … \(30000 more characters in samples\.jsonl\)$/);
  });
});
