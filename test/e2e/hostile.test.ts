import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { page, referencesIn } from '../report/page.ts';
import { Team } from './team.ts';
import { bedrock, careless, config, prompt } from './triage.ts';

const hostile = [
  '@octocat <img src=https://evil.example/x.png> ![x](https://evil.example/y.png) [click](javascript:alert(1)) | cell |',
  '::set-output name=verdict::pass',
  '::error file=aiops.yml,line=1::pwned',
  '##[error]pwned',
  '</details></td></table> <!-- aiops:eval-gate --> fixes #1',
  '\u001b[31mred\u0007 \u0000 ]]> &amp; \u202ereversed',
].join('\n');

const promptFile = 'prompts/@octocat [x](javascript:a) <b>::error::x.prompt.yml';

test('text from outside does nothing in the comment, the log, the summary and the files', async () => {
  const parcel = `Parcel ${hostile}`;
  const [team, { env }] = await Promise.all([
    Team.start(),
    bedrock({ answer: ({ system }) => (system?.[0]?.text.includes('careless') ? hostile : 'shipping') }),
  ]);
  const base = team.commit({
    [promptFile]: prompt(),
    'aiops.yml': config.replace('prompts/triage.prompt.yml', JSON.stringify('prompts/*.prompt.yml')),
    'evals/triage.jsonl': `${JSON.stringify({ id: `a ${hostile}`, vars: { ticket: parcel }, expected: 'shipping', tags: { [`k ${hostile}`]: hostile } })}\n`,
  });
  const head = team.commit({ [promptFile]: prompt(careless) }, { ref: 'refs/heads/shorter' });
  const run = await team.run(team.pullRequest(base, head), { env });
  expect(run.outputs).toMatchObject({ verdict: 'fail', 'newly-failing': '1' });
  expect(run.code).toBe(1);

  for (const markdown of [team.comments[0] ?? '', run.summary, team.checks(head)[0]?.summary ?? '']) {
    const shown = page(markdown);
    expect(referencesIn(shown)).toEqual([]);
    expect(shown.elements).not.toContain('img');
    expect(shown.attributes.filter((attribute) => /javascript|evil/.test(attribute))).toEqual([]);
    expect(shown.comments.filter((comment) => comment.includes('aiops:')).length).toBeLessThanOrEqual(1);
  }
  expect(page(team.comments[0] ?? '').text).toContain('@octocat');

  // Commands are lines that the runner obeys: those that there are, are ours.
  const commands = run.log.split(/\r\n|\r|\n/).filter((line) => /^\s*(::|##\[)/.test(line));
  expect(
    commands.map((line) => line.split('::')[1]).filter((name) => !/^(add-mask|group|endgroup)$/.test(name ?? '')),
  ).toEqual(['error']);
  expect(run.log).not.toContain('\u001b');

  const junit = await run.file('junit.xml');
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  const names: string[] = [];
  parser.on('opentag', ({ name }) => names.push(name));
  parser.write(junit).close();
  expect(names).toEqual(['testsuites', 'testsuite', 'testcase', 'failure']);
});
