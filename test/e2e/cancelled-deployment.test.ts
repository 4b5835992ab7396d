import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startOpenai } from '../fakes/openai/openai.ts';
import { project, prompt, Shipping, token } from './releases.ts';

/** What the second release's suite is asked: it is never answered. */
const slow = 'billing, and take your time';

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} while what is live is verified takes it back, records it, and the next run goes on`, async () => {
    const arrived = new EventTarget();
    const asked = once(arrived, 'asked');
    const service = await startOpenai({
      answer: () => 'billing',
      fault: (_, body) => {
        if (!JSON.stringify(body).includes(slow)) return undefined;
        arrived.dispatchEvent(new Event('asked'));
        return 'silent';
      },
    });
    onTestFinished(() => service.close());
    const shop = await Shipping.start();
    const files = project();
    const model = `{ provider: openai, url: "${service.url}/v1", model: triage }`;
    const config = String(files['aiops.yml']).replace(/\{ provider: command[^}]*\}/, model);
    await shop.deploy(shop.push(shop.commit({ ...files, 'aiops.yml': config })));
    const { root } = shop.team.history;
    const live = (): string => {
      const { folder } = JSON.parse(readFileSync(join(root, 'live/current.json'), 'utf8'));
      return readFileSync(join(root, 'live', folder, 'prompts/triage.prompt.yml'), 'utf8');
    };
    expect(live()).toBe(prompt('billing or other'));

    const second = shop.commit({ 'prompts/triage.prompt.yml': prompt(slow) });
    const running = await shop.team.start(shop.push(second), { action: 'deploy-model', token: token.value });
    await asked;
    expect(live()).toBe(prompt(slow));
    running.process.kill(signal);
    const run = await running.ended;
    expect([run.code, run.outputs.state]).toEqual([1, 'taken-back']);
    expect(live()).toBe(prompt('billing or other'));
    const states = shop.team.repository.deployments.map(({ statuses }) => statuses.map(({ state }) => state).join(' '));
    expect(states).toEqual(['in_progress success', 'in_progress failure failure']);
    expect(run.summary).toContain('The run had to end before it could be asked again.');

    const third = await shop.deploy(shop.push(shop.commit({ 'prompts/triage.prompt.yml': prompt('billing first') })));
    expect([third.code, third.outputs.state]).toEqual([0, 'live']);
    expect(existsSync(join(root, 'live/current.json'))).toBe(true);
  });
}
