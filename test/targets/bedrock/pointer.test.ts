import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openBedrockPrompt } from '../../../shared/targets/bedrock-prompt/target.ts';
import type { Target } from '../../../shared/targets/target.ts';
import { FakePrompt } from '../../fakes/aws/bedrock/prompts.ts';
import { credentials, environment, type FakeAws, startAws } from '../../fakes/aws/server.ts';
import { Stage } from '../faults/stage.ts';
import { withFiles } from '../faults/with-files.ts';

let aws: FakeAws;
let prompt: FakePrompt;
let directory: string;
let target: Target;
const stage = new Stage();
const pointer = () => join(directory, 'live', 'prompt.json');

beforeEach(async () => {
  for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value);
  directory = mkdtempSync(join(tmpdir(), 'aiops-pointer-'));
  prompt = new FakePrompt('ABCDE12345');
  aws = await startAws([prompt.service]);
  const opened = await openBedrockPrompt(
    { kind: 'bedrock-prompt', prompt: 'ABCDE12345', pointer: { file: 'live/prompt.json' } },
    { ...stage.surroundings(environment(aws.url), directory), alarms: [] },
  );
  const content = (word: string) => JSON.stringify({ messages: [{ role: 'user', content: `Be ${word}.` }] });
  target = withFiles(opened, (word) => ({ 'prompts/triage.prompt.yml': content(word) }));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  target.close?.();
  await aws.close();
  rmSync(directory, { recursive: true });
});

it('is a file that is taken away when the first release of all does not pass, and written when one does', async () => {
  expect(await new Stage().deploy('old', target, { verified: false })).toMatchObject({ state: 'taken-back' });
  expect(existsSync(pointer())).toBe(false);
  expect(await new Stage().deploy('old', target)).toMatchObject({ state: 'live' });
  expect(JSON.parse(readFileSync(pointer(), 'utf8'))).toMatchObject({ id: 'ABCDE12345', version: '1' });
  // The version of the first attempt was found again.
  expect([...prompt.versions.keys()]).toEqual(['DRAFT', '1']);
});

it('is not written over where it holds something else', async () => {
  expect(await new Stage().deploy('old', target)).toMatchObject({ state: 'live' });
  writeFileSync(pointer(), 'by hand');
  expect(await new Stage().deploy('new', target)).toMatchObject({
    state: 'refused',
    reason: 'The file live/prompt.json holds something that is none of ours.',
  });
  expect(readFileSync(pointer(), 'utf8')).toBe('by hand');
});
