import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bedrockAgentTargetSchema } from '../../../shared/targets/bedrock-agent/config.ts';
import { openBedrockAgent } from '../../../shared/targets/bedrock-agent/target.ts';
import { FakeAgent } from '../../fakes/aws/bedrock/agents.ts';
import { credentials, environment, type FakeAws, startAws } from '../../fakes/aws/server.ts';
import { Stage } from '../faults/stage.ts';

const bought = 'arn:aws:bedrock:us-east-1:123456789012:provisioned-model/abcdefghijkl';
let aws: FakeAws;
let agent: FakeAgent;
let stage: Stage;

beforeEach(async () => {
  for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value);
  stage = new Stage();
  agent = new FakeAgent('AGENT12345', 'ALIAS12345');
  agent.alias = {
    ...agent.alias,
    routingConfiguration: [{ agentVersion: '1', provisionedThroughput: bought }],
  };
  aws = await startAws([agent.service]);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  expect(aws.problems).toEqual([]);
  await aws.close();
});

async function deploy(more: object = {}, verified = true) {
  const given = { kind: 'bedrock-agent', agent: 'AGENT12345', alias: 'ALIAS12345', ...more };
  const surroundings = { ...stage.surroundings(environment(aws.url)), alarms: [] };
  const target = await openBedrockAgent(bedrockAgentTargetSchema().parse(given), surroundings);
  try {
    return await stage.deploy('new', target, { verified });
  } finally {
    target.close?.();
  }
}
const routes = () => agent.alias.routingConfiguration as readonly { readonly provisionedThroughput?: string }[];

describe('provisioned throughput, which costs by the hour', () => {
  it('is neither lost nor kept without an explicit word: nothing is begun', async () => {
    const before = agent.alias;
    const refused = await deploy();
    expect(refused).toMatchObject({
      state: 'refused',
      reason: `The alias runs on the provisioned throughput ${bought}, and would lose it.`,
      fix: `Write \`provisioned-throughput: ${bought}\` to keep it, or take it from the alias.`,
    });
    expect(agent.alias).toEqual(before);
    expect(aws.asked.filter((one) => !/ (Get|List)/.test(one))).toEqual([]);
  });

  it('is kept where the configuration says so, and the way back keeps it too', async () => {
    expect(await deploy({ 'provisioned-throughput': bought }, false)).toMatchObject({ state: 'taken-back' });
    expect(routes()).toMatchObject([{ provisionedThroughput: bought }]);
    expect(await deploy({ 'provisioned-throughput': bought })).toMatchObject({ state: 'refused' });
  });

  it('is used by what goes live', async () => {
    expect(await deploy({ 'provisioned-throughput': bought })).toMatchObject({ state: 'live' });
    expect(routes()).toMatchObject([{ provisionedThroughput: bought }]);
  });
});
