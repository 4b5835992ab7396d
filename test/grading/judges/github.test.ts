import { describe, expect, it } from 'vitest';
import { graderSchema } from '../../../shared/grading/entries.ts';
import { grade } from '../../../shared/grading/grader.ts';
import { compileGraders } from '../../../shared/grading/graders.ts';
import type { Jury } from '../../../shared/grading/judges/jury.ts';
import { parsePrompt } from '../../../shared/prompts/read.ts';
import { caseOf } from '../../evaluation/models.ts';
import { juryOf, wordsOf } from './jury-of.ts';

/** The first grade by the evaluators of a prompt file. */
async function gradedBy(evaluators: string, jury: Jury, text: string) {
  const prompt = await parsePrompt(
    'a.prompt.yml',
    `messages: [{ role: user, content: x }]\nevaluators:\n${evaluators}\n`,
  );
  const graders = await compileGraders(prompt.evaluators.map(({ spec }) => graderSchema.parse(spec)));
  const testCase = caseOf('t-1', { vars: { input: 'Capital of Italy?' }, expected: 'Rome' });
  const { grades } = await grade(graders, { text, latency: 1, attempts: 1 }, testCase, jury);
  return { grade: grades[0], asks: graders[0]?.asks };
}

describe('llm of GitHub Models', () => {
  const llm = `  - name: Polite
    llm:
      modelId: openai/gpt-4o
      systemPrompt: You are a critic.
      prompt: "Is this polite? {{completion}} Asked was: {{input}}. Say yes or no."
      choices: [{ choice: "yes", score: 0.1 }, { choice: "no", score: 0 }]`;
  const judge = (choice: string) => juryOf(() => ({ reason: 'So it is.', choice }));

  it('asks its model, and passes with any score above 0', async () => {
    const jury = judge('yes');
    const { grade, asks } = await gradedBy(llm, jury, 'Please: Rome.');
    expect(grade).toMatchObject({ grader: 'Polite', pass: true, score: 0.1 });
    expect(asks).toMatchObject([{ grader: 'Polite', judges: ['openai/gpt-4o'] }]);
    const words = jury.requests.map(wordsOf).join('');
    expect(words).toMatch(/^You are a critic\./);
    expect(words).toMatch(/Is this polite\? \n<data (\w+)>\nPlease: Rome\.\n<\/data \1>/);
    expect(words).toContain('Capital of Italy?');
  });

  it('fails with 0', async () => {
    const { grade } = await gradedBy(llm, judge('no'), 'Rome!');
    expect(grade).toMatchObject({ pass: false, reason: 'scores 0.00: no: So it is.' });
  });
});

describe('github/…', () => {
  it.each([
    ['similarity', ['Capital of Italy?', 'Rome', 'THE ANSWER']],
    ['coherence', ['Capital of Italy?', 'THE ANSWER']],
    ['fluency', ['THE ANSWER']],
    ['relevance', ['Capital of Italy?', 'THE ANSWER']],
    ['groundedness', ['Capital of Italy?', 'Rome', 'THE ANSWER']],
  ])('%s rates from 1 to 5 by what GitHub shows as well', async (name, shown) => {
    const jury = juryOf(() => ({ reason: 'So it is.', choice: '4' }));
    const { grade, asks } = await gradedBy(`  - uses: github/${name}`, jury, 'THE ANSWER');
    expect(grade).toMatchObject({ grader: name, pass: true, score: 0.75 });
    expect(asks).toMatchObject([{ judges: ['openai/gpt-4o'] }]);
    const words = jury.requests.map(wordsOf).join('');
    const all = ['Capital of Italy?', 'Rome', 'THE ANSWER'];
    expect(all.filter((text) => words.includes(`\n${text}\n`))).toEqual(shown);
  });
});
