import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { credentials, unchecked } from '../fakes/aws/server.ts';
import { agentcoreRuntime } from './faults/agentcore-runtime.ts';
import { appconfig } from './faults/appconfig.ts';
import { bedrockAgent } from './faults/bedrock-agent.ts';
import { bedrockGuardrail } from './faults/bedrock-guardrail.ts';
import { bedrockPrompt } from './faults/bedrock-prompt.ts';
import { command } from './faults/command.ts';
import { customModelDeployment } from './faults/custom-model-deployment.ts';
import { fileFolder } from './faults/file.ts';
import { fileBranch } from './faults/file-branch.ts';
import { type Fault, faults } from './faults/named.ts';
import { sagemakerEndpoint } from './faults/sagemaker-endpoint.ts';
import { ssmParameter } from './faults/ssm-parameter.ts';
import { play, type Row } from './faults/stage.ts';

/** Targets in the table of docs/deployments.md, each with a file of what has to come of its faults. */
const players: readonly (readonly [string, (fault: Fault) => Promise<Row | undefined>])[] = [
  ['file', (fault) => play(fileFolder, fault)],
  ['file-branch', (fault) => play(fileBranch, fault)],
  ['ssm-parameter', (fault) => play(ssmParameter(), fault)],
  ['ssm-parameter-label', (fault) => play(ssmParameter('live'), fault)],
  ['appconfig', (fault) => play(appconfig, fault)],
  ['sagemaker-endpoint', (fault) => play(sagemakerEndpoint, fault)],
  ['bedrock-prompt', (fault) => play(bedrockPrompt, fault)],
  ['bedrock-guardrail', (fault) => play(bedrockGuardrail, fault)],
  ['agentcore-runtime', (fault) => play(agentcoreRuntime, fault)],
  ['bedrock-agent', (fault) => play(bedrockAgent, fault)],
  ['custom-model-deployment', (fault) => play(customModelDeployment, fault)],
  ['command', (fault) => play(command, fault)],
];

beforeEach(() => {
  for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value);
});
afterEach(() => void vi.unstubAllEnvs());

describe.each(players)('%s', (name, playOne) => {
  it('leaves live, and records, what its table says for each fault', async () => {
    const rows: Row[] = [];
    for (const fault of Object.keys(faults) as Fault[]) {
      const row = await playOne(fault);
      if (row !== undefined) rows.push(row);
    }
    for (const { outcome, live, recorded, fault } of rows) {
      // Whatever the table says, these never are.
      if (outcome === 'live') expect([fault, live, recorded]).toEqual([fault, 'the new release', 'success']);
      if (outcome === 'taken-back') expect([fault, live, recorded]).toEqual([fault, 'the old release', 'failure']);
      if (recorded === 'success') expect(live).toBe('the new release');
    }
    await expect(`${JSON.stringify(rows, undefined, 2)}\n`).toMatchFileSnapshot(`faults/${name}.json`);
  });
});

it.skipIf(unchecked !== undefined)(
  `holds every request to AWS’s own descriptions${unchecked ? ` (${unchecked})` : ''}`,
  () => {
    expect(unchecked).toBeUndefined();
  },
);
