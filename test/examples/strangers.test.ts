import { describe, expect, it } from 'vitest';
import { bot, person } from '../fakes/github/state.ts';
import { leftOut, withoutAct } from './runner/act.ts';
import { type Example, exampleNamed, followersOf } from './runner/example.ts';
import { PullRequest } from './runner/pull-request.ts';

const stranger = { from: 'stranger/support', author: person('stranger') };
const dependabot = { author: bot('dependabot') };

/** What a pull request of somebody without rights here comes to. */
async function opened(name: string, by: typeof stranger | typeof dependabot) {
  const pull = await PullRequest.open(exampleNamed(name));
  return { pull, told: await pull.happens('opened', by) };
}

describe.skipIf(withoutAct)(
  `on a runner of workflows${leftOut}, for those who get no secrets and a token that reads,`,
  () => {
    it('the second of the workflows for forks tells what the first has measured, as what proves nothing', async () => {
      const example: Example = exampleNamed('fork-measure');
      expect(followersOf(example).map(({ name }) => name)).toEqual(['fork-publish']);
      const { pull, told } = await opened('fork-measure', stranger);
      expect(told.passes, told.log).toBe(true);
      expect(pull.team.comments[0], told.log).toContain('### untrusted run: nothing here decides');
      expect(pull.team.checks(pull.head)).toMatchObject([{ name: 'untrusted run', conclusion: 'neutral' }]);
    });

    it.each([
      ['dependabot-safe', dependabot],
      ['bedrock-oidc', stranger],
      ['bedrock-oidc', dependabot],
    ])('%s measures nothing, says so in the summary, and lets the job pass', async (name, by) => {
      const { pull, told } = await opened(name, by);
      expect(told.passes, told.log).toBe(true);
      expect(told.verdicts).toEqual(['skipped']);
      expect(told.log).toContain('maintainer');
      expect(told.log).not.toContain('sts:AssumeRole');
      expect([pull.team.comments, pull.team.repository.checkRuns]).toEqual([[], []]);
    });

    it('self-hosted-vllm runs nothing on the machine of the team', async () => {
      const { told } = await opened('self-hosted-vllm', stranger);
      expect(told.passes, told.log).toBe(true);
      expect(told.ran).toEqual([]);
    });
  },
);
