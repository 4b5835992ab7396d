import { describe, expect, it } from 'vitest';
import { isTestTouched } from '../../../actions/eval-gate/test-changed/touched.ts';
import type { Files } from '../../fakes/tree.ts';
import { configOf } from '../files.ts';
import { outcomeOf } from './outcome.ts';
import { edit } from './project.ts';

const suite = (rest = ''): string =>
  'models: { haiku: { provider: bedrock, model: a.b } }\n' +
  'suites:\n' +
  '  triage:\n' +
  '    prompt: p/a.prompt.yml\n' +
  '    models: [haiku]\n' +
  '    cases: evals/a.jsonl\n' +
  `    graders: [{ equals: "{{expected}}" }]\n${rest}` +
  '    gate: { newly-failing: { max: 0 } }\n';
const prompt = (system: string): string =>
  `messages:\n  - { role: system, content: "${system}" }\n  - { role: user, content: "{{ticket}}" }\n`;
const line = (id: string, ticket: string, expected: string): string =>
  `${JSON.stringify({ id, vars: { ticket }, expected })}\n`;
const invoices = line('t-1', 'Invoice', 'billing') + line('t-2', 'Bill', 'billing');
const parcel = line('t-3', 'Parcel', 'shipping');

const base: Files = { 'aiops.yml': suite(), 'p/a.prompt.yml': prompt('careful'), 'evals/a.jsonl': invoices + parcel };
/** Gets parcels wrong. */
const worse: Files = { ...base, 'p/a.prompt.yml': prompt('careless') };
const reply = (question: string): string =>
  question.endsWith('Parcel') ? (question.startsWith('careless') ? 'Versand' : 'shipping') : 'billing';
const run = (head: Files, options: Parameters<typeof outcomeOf>[1] = {}) =>
  outcomeOf(head, { base, reply, ...options });

describe('the base’s test is asked as well, so that it does not help', () => {
  it.each([
    ['to remove the case that fails', edit('evals/a.jsonl', parcel, '', worse)],
    ['to expect what it says', edit('evals/a.jsonl', '"shipping"', '"Versand"', worse)],
    ['to ask something easier', edit('evals/a.jsonl', 'Parcel', 'Invoice please', worse)],
    ['to remove the grader', edit('aiops.yml', '{ equals: "{{expected}}" }', '{ regex: . }', worse)],
    ['to have the grader decide nothing', edit('aiops.yml', '{{expected}}" }', '{{expected}}", weight: 0 }', worse)],
    ['to allow it', edit('aiops.yml', 'max: 0', 'max: 9', worse)],
  ])('%s', async (_, head) => {
    const { verdict, findings } = await run(head);
    expect(verdict).toBe('fail');
    expect(findings).toMatchObject([{ rule: 'test-changed', level: 'warning' }]);
  });

  it('to make the case that fails one that is not critical', async () => {
    const critical = edit('evals/a.jsonl', '"expected":"shipping"', '"expected":"shipping","critical":true', base);
    const lax = edit('aiops.yml', 'newly-failing: { max: 0 }', 'errors: { max: 0 }', critical);
    const head = { ...lax, ...{ 'p/a.prompt.yml': prompt('careless'), 'evals/a.jsonl': invoices + parcel } };
    const { verdict, headline } = await run(head, { base: lax });
    expect(verdict).toBe('fail');
    expect(headline).toBe("triage (base's test): critical case newly failing: t-3");
  });
});

describe('a change of the test that hides nothing', () => {
  it('passes, and is told', async () => {
    const { verdict, findings, suites } = await run(edit('evals/a.jsonl', parcel, '', base));
    expect(verdict).toBe('pass');
    expect(suites).toEqual(['triage', "triage (base's test)"]);
    expect(findings).toMatchObject([
      {
        level: 'warning',
        message: "triage: the case t-3 was removed. The base's test was asked as well, and decides too.",
        subject: 't-3',
        suite: 'triage',
        file: 'evals/a.jsonl',
        line: 3,
      },
    ]);
  });

  it('asks nothing twice where it only adds', async () => {
    const { verdict, findings, suites } = await run(
      edit('evals/a.jsonl', parcel, parcel + line('t-4', 'Bill!', 'billing'), base),
    );
    expect({ verdict, findings, suites }).toEqual({ verdict: 'pass', findings: [], suites: ['triage'] });
  });

  it('has to be accepted where the base’s cases do not fill the prompt any more', async () => {
    const inGerman = (line: string): string => line.replaceAll('"vars":{', '"vars":{"language":"de",');
    const head = {
      ...base,
      'p/a.prompt.yml': prompt('careful, in {{language}}'),
      'evals/a.jsonl': inGerman(invoices + parcel),
    };
    const { verdict, headline, findings } = await run(head);
    expect(verdict).toBe('fail');
    expect(headline).toContain('triage: the case t-1 asks something else: vars.language');
    expect(findings).toHaveLength(3);
    expect(findings[0]).toMatchObject({ level: 'failure' });
    expect(findings[0]?.message).toContain('Nothing stands in for it: a maintainer has to accept it.');
  });

  it('has to be accepted for the cases that do not fill it, whatever they are called now', async () => {
    const german = line('t-9', 'Invoice', 'billing').replace('"vars":{', '"vars":{"language":"de",');
    const shared = { ...base, 'evals/a.jsonl': invoices.replaceAll('"vars":{', '"vars":{"language":"en",') + parcel };
    const head = {
      ...shared,
      'p/a.prompt.yml': prompt('careful, in {{language}}'),
      'evals/a.jsonl': shared['evals/a.jsonl'].replace(
        parcel,
        german.replace('Invoice', 'Parcel').replace('billing', 'shipping'),
      ),
    };
    const { findings, suites } = await run(head, { base: shared });
    expect(suites).toEqual(['triage', "triage (base's test)"]);
    expect(findings).toMatchObject([{ level: 'failure', file: 'evals/a.jsonl', line: 3 }]);
  });

  it('has to be accepted where nothing can stand in for it', async () => {
    const { verdict, headline } = await run(edit('aiops.yml', '  triage:', '  sorting:', base));
    expect(verdict).toBe('fail');
    expect(headline).toBe('the suite triage was removed; its prompt is in sorting now, whose rules may be others');
  });

  it('cannot be waived by a waiver that comes with it, only by one that was there', async () => {
    const waiver = '- { finding: test-changed, owner: "@bob", reason: later, expires: "2027-01-01" }\n';
    const head = { ...edit('aiops.yml', '  triage:', '  sorting:', base), 'aiops-waivers.yml': waiver };
    expect((await run(head)).verdict).toBe('fail');
    expect((await run(head, { base: { ...base, 'aiops-waivers.yml': waiver } })).verdict).toBe('pass');
  });
});

describe('what a case expected and expects', () => {
  const head = edit('evals/a.jsonl', '"shipping"', '"Versand"', base);

  it('is told', async () => {
    const { findings } = await run(head);
    expect(findings[0]?.message).toMatch(/expects something else\..*\nIt was: shipping\nIt is: Versand$/);
  });

  it('is not told where texts are not shown', async () => {
    const { findings } = await run(head, { text: 'none' });
    expect(findings[0]?.message).toContain('triage: the case t-3 expects something else.');
    expect(findings[0]?.message).not.toMatch(/shipping|Versand/);
  });
});

describe('tests are not compared', () => {
  it('where only a prompt changes that has its tests elsewhere', async () => {
    const config = await configOf(base['aiops.yml'] ?? '');
    const settings = config.value.suites.triage;
    const source = { suite: 'triage', prompt: 'p/a.prompt.yml', config, ...(settings && { settings }) };
    const touched = (path: string) => isTestTouched([source], [{ path, kind: 'modified' }], [config, config]);
    expect(['p/a.prompt.yml', 'README.md', 'src/a.ts'].filter(touched)).toEqual([]);
    const tests = ['evals/a.jsonl', 'evals/photo.png', '.github/workflows/a.yml', 'aiops-judges.json', 'labels.jsonl'];
    expect(tests.filter(touched)).toEqual(tests);
    expect(isTestTouched([source], [], [config, await configOf(base['aiops.yml'] ?? '')])).toBe(true);
  });
});

it('workflows are those of the repository, not of a folder in it', async () => {
  const path = '.github/workflows/a.yml';
  const gate = 'on: push\njobs: { a: { steps: [{ uses: aiops-actions/aiops-actions/actions/eval-gate@v1 }] } }';
  const given = { base: { ...base, [path]: gate }, reply };
  expect((await outcomeOf(base, given)).findings).toHaveLength(1);
  expect((await outcomeOf(base, { ...given, prefix: 'bot/' })).findings).toEqual([]);
});

it('a configuration elsewhere does not get rid of what the usual one asks for', async () => {
  const head = { ...worse, 'easy.yml': suite().replace('max: 0', 'max: 9') };
  const { verdict, findings } = await run(head, { config: 'easy.yml' });
  expect(verdict).toBe('fail');
  expect(findings.map(({ message }) => message)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('the configuration was aiops.yml and is easy.yml'),
      expect.stringContaining('triage: newly-failing ≤ 0 was loosened to ≤ 9'),
    ]),
  );
});
