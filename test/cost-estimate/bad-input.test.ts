import { describe, expect, it } from 'vitest';
import { costs, estimated, project, promptOf } from './estimated.ts';

/** The rest is priced: $159 a month for the prompt that is right. */
const rest = { base: project(1), head: project(2) };

const withOther = (path: string, text: string) => ({ base: rest.base, head: { ...rest.head, [path]: text } });

describe('what cannot be priced is told, and the rest is priced', () => {
  it('a model that nobody lists', async () => {
    const { data, report } = await estimated(withOther('p/b.prompt.yml', promptOf(1, { model: 'acme/x-1' })));
    expect(data.monthly.expected.head).toEqual({ known: '159', atLeast: true });
    expect(report).toContain('“At least”');
    expect(report).toContain('what x-1 costs');
  });

  it('a prompt of which nobody says the model', async () => {
    const { data } = await estimated(withOther('p/b.prompt.yml', promptOf(1).replace('model: gpt-5.5\n', '')));
    expect(data.monthly.expected.head).toEqual({ known: '159', atLeast: true });
    const row = data.rows.find(({ label }) => label === 'p/b.prompt.yml');
    expect(row?.head?.assumptions.join(' ')).toContain('Nobody says which model answers');
  });

  it('megabytes of base64 in a prompt', async () => {
    const picture = `model: gpt-5.5\nmessages:\n  - { role: user, content: "${'QUJD'.repeat(200_000)}" }\n`;
    const { data, decision } = await estimated(withOther('p/b.prompt.yml', picture));
    expect(data.monthly.expected.head).toEqual({ known: '159', atLeast: true });
    const told = decision.findings.find(({ file }) => file === 'p/b.prompt.yml');
    expect(told?.message).toMatch(/800 kB of base64 stand in its text.*Attach the file/s);
    expect(JSON.stringify(data)).not.toContain('QUJDQUJD');
  });

  it('a file of 10 MB, which is not read', async () => {
    const { data, decision } = await estimated(withOther('p/b.prompt.yml', 'QUJD'.repeat(2_500_000)));
    expect(data.monthly.expected.head.known).toBe('159');
    expect(decision.findings[0]?.message).toBe('It has 10.0 MB. A file with prompts may have 5 MB.');
  });

  it('a file that is no prompt any more', async () => {
    const { data, decision } = await estimated(withOther('p/b.prompt.yml', 'messages: [\n'));
    expect(data.monthly.expected.head.known).toBe('159');
    expect(decision.findings).toContainEqual(expect.objectContaining({ rule: 'not-priced', file: 'p/b.prompt.yml' }));
  });

  it('is told to be nothing, where that is all there is', async () => {
    const broken = { 'aiops.yml': '', 'p/b.prompt.yml': 'messages: [\n' };
    const { decision, data } = await estimated({ base: { 'aiops.yml': '' }, head: broken });
    expect(data.problems).toHaveLength(1);
    expect(decision.headline).toBe('nothing could be priced');
  });

  it('eval results that are not there', async () => {
    const { data, decision } = await estimated({ ...rest, asked: { 'eval-results': ['nowhere/result.json'] } });
    expect(data.monthly.expected.head.known).toBe('159');
    expect(decision.findings[0]?.message).toContain('There is no result of eval-gate here.');
  });
});

describe('a mistake in aiops.yml is told with its key', () => {
  it.each([
    [
      costs('', 'requests: -5 per month'),
      /aiops\.yml:3.*costs\.usage\.p\/a\.prompt\.yml\.requests.*must not be negative/s,
    ],
    [costs('', undefined, '-5 per month'), /costs\.eval-runs.*must not be negative/s],
    [costs('', undefined, '60'), /must say how often: write 60 per month/],
    [
      costs('', undefined, '$60 per month'),
      /must be a number of runs, without a sign of a currency, such as 60 per month/,
    ],
    [costs('', 'requests: 500'), /must say how often: write 500 per month/],
    [costs('', 'requests: $500 per month'), /without a sign of a currency/],
    [costs('  budget: { monthly: 5000€ }\n'), /costs\.budget\.monthly/],
    [costs('  budget: { montly: $5 }\n'), /Did you mean monthly\?/],
  ])('%s', async (config, message) => {
    const run = estimated({ base: project(1), head: project(2, config) });
    await expect(run).rejects.toThrow(message);
  });
});
