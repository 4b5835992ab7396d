import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { members as ofRuntimes } from '../../../shared/targets/agentcore-runtime/runtime.ts';
import { members as ofAgents } from '../../../shared/targets/bedrock-agent/agent.ts';
import { members as ofGuardrails } from '../../../shared/targets/bedrock-guardrail/versions.ts';
import { botocoreData } from '../../fakes/aws/model.ts';

const data = botocoreData();

/** Members of an operation's input, beside those that say which thing it is about. */
function membersOf(service: string, operation: string): string[] {
  const folder = join(
    data ?? '',
    service,
    readdirSync(join(data ?? '', service))
      .sort()
      .at(-1) ?? '',
  );
  const plain = join(folder, 'service-2.json');
  const text = existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(`${plain}.gz`));
  const { operations, shapes } = JSON.parse(text.toString());
  const { members } = shapes[operations[operation].input.shape] as { members: Record<string, { location?: string }> };
  return Object.keys(members).filter((name) => members[name]?.location !== 'uri' && name !== 'clientToken');
}

// A member that is not written back is taken away. An older description has fewer of them.
it.skipIf(data === undefined).each([
  ['bedrock-agentcore-control', 'UpdateAgentRuntime', ofRuntimes],
  ['bedrock-agent', 'UpdateAgent', ofAgents],
  ['bedrock', 'UpdateGuardrail', ofGuardrails],
] as const)('%s %s is given back all that it would take away', (service, operation, members) => {
  const described = membersOf(service, operation);
  expect(described.length).toBeGreaterThan(5);
  expect(described.filter((name) => !members.includes(name))).toEqual([]);
});
