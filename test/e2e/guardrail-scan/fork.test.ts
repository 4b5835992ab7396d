import { expect, test } from 'vitest';
import { person } from '../../fakes/github/state.ts';
import { workflowToken } from '../../fakes/github/token.ts';
import { scanChange } from '../scans.ts';
import { Team } from '../team.ts';
import { attack, config, faq, ref } from './knowledge.ts';

test('a pull request of a fork is scanned by the rules and waivers of the base, in the summary alone', async () => {
  const readOnly = workflowToken('ghs_readonly', { contents: 'read', pull_requests: 'read' });
  const team = await Team.start({ tokens: [readOnly] });
  const base = team.commit({ 'aiops.yml': config, 'knowledge/faq.md': faq });
  const head = team.commit(
    {
      'aiops.yml': 'guardrails: { scan: { fail-on-severity: none } }\n',
      'aiops-waivers.yml': '- { finding: injection/override, owner: me, reason: mine, expires: 2099-01-01 }\n',
      'knowledge/faq.md': `${faq}${attack}\n`,
    },
    { ref },
  );
  const trigger = team.pullRequest(base, head, { from: 'stranger/support', author: person('stranger') });
  const run = await scanChange(team, trigger, { token: readOnly.value });
  expect([run.code, run.outputs.verdict]).toEqual([1, 'fail']);
  expect(run.summary).toContain('Tells the model to ignore its instructions');
  expect(team.comments).toEqual([]);
  expect(team.repository.scans).toEqual([]);
});
