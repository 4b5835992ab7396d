import { describe, expect, it } from 'vitest';
import { holds, parseCondition } from '../../actions/rollback/condition.ts';
import { contextOf } from '../action/context.ts';

const asked = async (state: string | undefined) => {
  const context = await contextOf({ head: {} }, { alarm: async () => state });
  return holds(parseCondition('alarm support-bot-5xx'), undefined as never, undefined as never, context);
};

describe('what `if` of rollback asks', () => {
  it('is a suite or an alarm, by its name', () => {
    expect(parseCondition(' suite  smoke ')).toEqual({ kind: 'suite', name: 'smoke' });
    expect(parseCondition('alarm 5xx of the bot')).toEqual({ kind: 'alarm', name: '5xx of the bot' });
    for (const text of ['', 'smoke', 'suite', 'metric x']) expect(() => parseCondition(text)).toThrow('must be `suite');
  });

  it('goes back for an alarm that rings, and for nothing else', async () => {
    expect(await asked('ALARM')).toEqual({ state: 'holds', why: 'The alarm support-bot-5xx rings.' });
    expect(await asked('OK')).toMatchObject({ state: 'does-not' });
    expect(await asked('INSUFFICIENT_DATA')).toMatchObject({ state: 'unknown' });
    await expect(asked(undefined)).rejects.toThrow('there is no alarm support-bot-5xx in this region');
  });
});
