import { describe, expect, it } from 'vitest';
import { holds, parseCondition } from '../../actions/rollback/condition.ts';
import type { WatchPlace } from '../../shared/aws/watch/watch.ts';
import type { Opening } from '../../shared/releases/open-world.ts';
import { contextOf } from '../action/context.ts';

const errors = 'metric Sum of AWS/Bedrock InvocationServerErrors over 5 min > 10';

async function asked(text: string, told: { state?: string; values?: readonly number[] }, target = {}) {
  const places: WatchPlace[] = [];
  const watch = async (place: WatchPlace) => {
    places.push(place);
    return { region: 'eu-west-1', alarm: async () => told.state, metric: async () => told.values ?? [] };
  };
  const context = await contextOf({ head: {} }, { watch });
  const opening = { settings: { target: { kind: 'ssm-parameter', ...target } } } as Opening;
  const found = await holds(parseCondition(text), opening, undefined as never, context);
  return { ...found, places };
}

describe('what `if` of rollback asks', () => {
  it('is a suite or an alarm by its name, or a metric', () => {
    expect(parseCondition(' suite  smoke ')).toEqual({ kind: 'suite', name: 'smoke' });
    expect(parseCondition('alarm 5xx of the bot')).toEqual({ kind: 'alarm', name: '5xx of the bot' });
    expect(parseCondition(errors)).toEqual({ kind: 'metric', name: errors.slice('metric '.length) });
    for (const text of ['', 'smoke', 'suite', 'metrics x'])
      expect(() => parseCondition(text)).toThrow('must be `suite <name>`, `alarm <name>` or `metric <statistic> of');
    expect(() => parseCondition('metric x')).toThrow('must be `metric <statistic> of');
  });

  it('goes back for an alarm that rings, and for nothing else', async () => {
    const ofAlarm = (state?: string) => asked('alarm support-bot-5xx', state === undefined ? {} : { state });
    expect(await ofAlarm('ALARM')).toMatchObject({ state: 'holds', why: 'The alarm support-bot-5xx rings.' });
    expect(await ofAlarm('OK')).toMatchObject({ state: 'does-not' });
    expect(await ofAlarm('INSUFFICIENT_DATA')).toMatchObject({ state: 'unknown' });
    await expect(ofAlarm()).rejects.toThrow('there is no alarm support-bot-5xx in eu-west-1');
  });

  it('goes back for a metric that is beyond its threshold', async () => {
    expect(await asked(errors, { values: [12] })).toMatchObject({
      state: 'holds',
      why: 'Sum of InvocationServerErrors is 12: more than 10.',
    });
    expect(await asked(errors, { values: [3] })).toMatchObject({ state: 'does-not' });
  });

  it('is asked in the region of what is live', async () => {
    const place = { region: 'eu-west-1', profile: 'shop' };
    expect((await asked(errors, { values: [3] }, place)).places).toMatchObject([place]);
    expect((await asked(errors, { values: [3] }, { kind: 'file', folder: 'live' })).places).toEqual([{}]);
  });
});
