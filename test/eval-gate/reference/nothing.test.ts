import { describe, expect, it } from 'vitest';
import { ModelError } from '../../../shared/models/model.ts';
import type { Reply } from '../../evaluation/models.ts';
import { promptFile } from '../files.ts';
import { byPrompt, config, failing, run } from './run.ts';

describe('where there is nothing to compare with, that is told and not failed', () => {
  it.each([
    ['no tag matches yet', 'v*', { 'v*': undefined }, 'Not compared with `v*`: no tag matches it.'],
    ['nothing was released yet', 'latest-release', { 'latest-release': undefined }, 'nothing was released yet'],
    ['the suite is newer', 'v1.0.0', { 'v1.0.0': { 'README.md': '' } }, 'this suite was not there yet'],
  ])('%s', async (_, name, commits, told) => {
    const aiops = config(undefined, JSON.stringify(name));
    const { decision, comment } = await run({ base: failing(3, aiops), head: failing(3, aiops), commits });
    expect(decision.verdict).toBe('pass');
    expect(comment).toContain(told);
  });

  it('it is the head itself, or the base with the same rules', async () => {
    const [base, head] = [failing(1), failing(2)];
    expect((await run({ base, head, commits: { 'v1.0.0': head } })).comment).toContain('it is this very commit');
    const { subject, comment } = await run({ base, head, commits: { 'v1.0.0': base } });
    expect(comment).toContain('it is the base, with the same rules');
    expect(subject?.reference?.figures).toBeUndefined();
  });
});

describe('where it cannot be measured, nothing is shown: no pass, and no error that nobody can accept', () => {
  const steady = { base: failing(1), head: failing(1) };

  it('its configuration cannot be read', async () => {
    const { decision, comment } = await run({ ...steady, commits: { 'v1.0.0': { 'aiops.yml': 'suites: 3' } } });
    expect(decision).toMatchObject({
      verdict: 'inconclusive',
      title: 'triage cannot be compared with v1.0.0',
      headline: 'triage: pass rate cannot be compared with v1.0.0: it cannot be read there',
    });
    expect(comment).toContain('⚠️ pass rate cannot be compared with v1.0.0');
  });

  it('its model is gone', async () => {
    const old = failing(0, config().replace('models: [haiku]', 'models: [old]'));
    const reply = (question: string, model: string): Reply =>
      model === 'old' ? new ModelError('unknown-model', 'there is no such model') : byPrompt(question);
    const { decision, subject } = await run({ ...steady, commits: { 'v1.0.0': old }, reply });
    expect(decision.verdict).toBe('inconclusive');
    expect(decision.headline).toContain('200 of 200 cases have no answer there: there is no such model');
    expect(subject?.status).toBe('measured');
  });

  it('some of its cases have no answer: the rest still shows a drop', async () => {
    const reply = (question: string): Reply =>
      question === 'fails 0\n199' ? new ModelError('timeout', 'no answer in 60 s') : byPrompt(question);
    const little = await run({ ...steady, commits: { 'v1.0.0': failing(0) }, reply });
    expect(little.decision.verdict).toBe('inconclusive');
    const much = await run({ base: failing(30), head: failing(30), commits: { 'v1.0.0': failing(0) }, reply });
    expect(much.decision.verdict).toBe('fail');
  });

  it('its prompt takes other variables', async () => {
    const old = { ...failing(0), 'p/a.prompt.yml': promptFile('fails 0').replace('{{ticket}}', '{{message}}') };
    const { decision } = await run({ ...steady, commits: { 'v1.0.0': old } });
    expect(decision.headline).toContain('the case does not fit what is there');
  });
});
