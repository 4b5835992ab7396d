import { describe, expect, it } from 'vitest';
import { eachPrompt } from '../../actions/eval-gate/each-prompt.ts';
import { messagesFor } from '../../shared/evaluation/question.ts';
import type { Change } from '../../shared/revision/tree.ts';
import { isAffected } from '../../shared/suites/affected.ts';
import { readSide } from '../../shared/suites/side.ts';
import { sourcesOf } from '../../shared/suites/sources.ts';
import { caseOf } from '../evaluation/models.ts';
import { treeOf } from '../fakes/tree.ts';
import { configOf } from './files.ts';

const config = await configOf(
  'models: { m: { provider: bedrock, model: a.b } }\n' +
    'suites: { triage: { prompt: p/triage.j2, models: [m], cases: evals/a.jsonl, graders: [{ equals: x }] } }',
);
const files = {
  'p/triage.j2':
    '---\nvariables: { tone: kind }\n---\n{% include "rules.j2" %} {% for t in tickets %}- {{ t }}\n{% endfor %}',
  'p/rules.j2': 'Be {{ tone }}.',
  'evals/a.jsonl': '{}',
};
const [source] = await sourcesOf(config, treeOf(files));
if (source === undefined) throw new Error('there is a suite');

describe('a suite whose prompt is a template', () => {
  it('asks what the template makes of a case, with what it includes', async () => {
    const tree = treeOf(files);
    const side = await readSide(source, tree, tree);
    expect(messagesFor(side, caseOf('a', { vars: { tickets: ['one', 'two'] } }))).toEqual([
      { role: 'user', content: 'Be kind. - one\n- two\n' },
    ]);
    expect(() => messagesFor(side, caseOf('a', { vars: {} }))).toThrow(
      'p/triage.j2:4:38: {{tickets}} is not filled. The case has tone.',
    );
  });

  it('is affected by files that it may include', () => {
    const changed = (path: string): Change[] => [{ path, kind: 'modified' }];
    const affected = ['p/triage.j2', 'p/rules.j2', 'p/deep/x.txt', 'other/rules.j2', 'README.md'].filter((path) =>
      isAffected(source, changed(path), config),
    );
    expect(affected).toEqual(['p/triage.j2', 'p/rules.j2', 'p/deep/x.txt']);
  });

  it('is compared as one where its file holds one, and left to be told where it cannot be read', async () => {
    const compared = { source, base: source };
    expect(await eachPrompt(compared, { head: treeOf(files), base: treeOf(files) })).toEqual([compared]);
    expect(await eachPrompt(compared, { head: treeOf({}), base: treeOf(files) })).toEqual([compared]);
  });
});
