import { openBedrockAgent } from '../../../shared/targets/bedrock-agent/target.ts';
import { FakeAgent } from '../../fakes/aws/bedrock/agents.ts';
import { environment, type FakeAws, startAws } from '../../fakes/aws/server.ts';
import { contentOf } from '../../releases/releases.ts';
import type { Player, Scene } from './stage.ts';
import { withFiles } from './with-files.ts';

interface AgentScene extends Scene {
  readonly aws: FakeAws;
  readonly agent: FakeAgent;
}

const path = 'prompts/triage.prompt.yml';

const instructions = (word: string): string =>
  JSON.stringify({
    messages: [{ role: 'system', content: `Answer customers of the shop, and be ${word}, and brief.` }],
  });

export const bedrockAgent: Player<AgentScene> = {
  kind: 'bedrock-agent',
  async open(surroundings) {
    const agent = new FakeAgent('AGENT12345', 'ALIAS12345');
    const aws = await startAws([agent.service]);
    const target = await openBedrockAgent(
      { kind: 'bedrock-agent', agent: 'AGENT12345', alias: 'ALIAS12345', instructions: path },
      { ...surroundings, alarms: [], env: environment(aws.url) },
    );
    return {
      ...{ aws, agent },
      target: withFiles(target, (word) => ({ [path]: instructions(word) })),
      live: () => {
        const [, word] = /be (\w+), and brief/.exec(String(agent.instructions())) ?? [];
        return word === undefined ? 'instructions of before' : contentOf(word);
      },
      problems: () => aws.problems,
      close: aws.close,
    };
  },
  faults: {
    success: () => {},
    failed: ({ agent }) => {
      agent.routing.next = 'failure';
    },
    stuck: ({ agent }) => {
      agent.routing.next = 'stuck';
    },
    busy: ({ agent }) => {
      agent.alias = { ...agent.alias, agentAliasStatus: 'UPDATING' };
    },
    conflict: ({ aws }) => aws.fail('UpdateAgentAlias', 'conflict'),
    throttled: ({ aws }) => {
      aws.fail('PrepareAgent', 'throttled');
      aws.fail('UpdateAgentAlias', 'throttled', 'throttled');
      aws.fail('GetAgentAlias', 'throttled');
    },
    denied: ({ aws }) => aws.fail('UpdateAgentAlias', 'denied'),
    drift: ({ agent }) => {
      agent.alias = { ...agent.alias, routingConfiguration: [{ agentVersion: '1' }] };
    },
    lost: ({ aws }) => {
      aws.fail('UpdateAgent', 'lost');
      aws.fail('PrepareAgent', 'lost');
      aws.fail('UpdateAgentAlias', 'lost', 'lost');
    },
    killed: () => {},
    unverified: () => {},
    'back-refused': ({ aws }) => aws.fail('UpdateAgentAlias', 'denied'),
  },
};
