import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBedrockPrompt } from '../../../shared/targets/bedrock-prompt/target.ts';
import type { Target } from '../../../shared/targets/target.ts';
import { FakePrompt } from '../../fakes/aws/bedrock/prompts.ts';
import { credentials, environment, type FakeAws, startAws } from '../../fakes/aws/server.ts';
import { FakeSsm } from '../../fakes/aws/ssm.ts';
import { Stage } from '../faults/stage.ts';
import { withFiles } from '../faults/with-files.ts';

const parameter = '/support/prompt';
let aws: FakeAws;
let ssm: FakeSsm;
let target: Target;
let stage: Stage;

beforeEach(async () => {
  for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value);
  stage = new Stage();
  ssm = new FakeSsm();
  aws = await startAws([new FakePrompt('ABCDE12345').service, ssm.service]);
  const opened = await openBedrockPrompt(
    { kind: 'bedrock-prompt', prompt: 'ABCDE12345', pointer: { parameter } },
    { ...stage.surroundings(environment(aws.url)), alarms: [] },
  );
  const content = (word: string) => JSON.stringify({ messages: [{ role: 'user', content: `Be ${word}.` }] });
  target = withFiles(opened, (word) => ({ 'prompts/triage.prompt.yml': content(word) }));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  target.close?.();
  expect(aws.problems).toEqual([]);
  await aws.close();
});

describe('a parameter that names what is live', () => {
  it.each([[[]], [['lost']], [['lost', 'lost']], [['unavailable']], [['throttled']]] as const)(
    'is taken away when the first release of all does not pass, where the answers are %j',
    async (faults) => {
      aws.fail('DeleteParameter', ...faults);
      const done = await stage.deploy('old', target, { verified: false });
      expect([done?.state, ssm.value(parameter)]).toEqual(['taken-back', undefined]);
      expect(await stage.deploy('new', target)).toMatchObject({ state: 'live' });
      expect(JSON.parse(ssm.value(parameter) ?? '')).toMatchObject({ id: 'ABCDE12345' });
    },
  );

  it('that may not be taken away needs a person: what is live, and which permission is missing', async () => {
    aws.fail('DeleteParameter', 'denied');
    const done = await stage.deploy('old', target, { verified: false });
    expect(done).toMatchObject({ state: 'stuck', fix: 'Allow the role `ssm:DeleteParameter`.' });
    expect(done?.reason).toMatch(/The way back failed too: .* Now live is .*version 1/);
    expect(ssm.value(parameter)).toBeDefined();
  });
});
