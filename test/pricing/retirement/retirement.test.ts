import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { announcedByOpenai, endedByBedrock, warnedByAnthropic } from '../../../scripts/retirements/announced.ts';
import { retirementOf } from '../../../shared/pricing/retirement/retirement.ts';
import { checkedRetirements, retirementTable } from '../../../shared/pricing/retirement/table.ts';

const text = (path: string): string => readFileSync(join(import.meta.dirname, '../../../node_modules', path), 'utf8');

describe('the day on which a model is taken away', () => {
  it('is that of who serves it', async () => {
    expect((await retirementOf('anthropic', 'claude-opus-4-1-20250805'))?.on).toBe('2026-08-05');
    expect((await retirementOf('bedrock', 'anthropic.claude-opus-4-1-20250805-v1:0'))?.on).toBe('2027-01-08');
    expect(await retirementOf('bedrock', 'claude-opus-4-1-20250805')).toBeUndefined();
  });

  it('is found behind a region, a path or an ARN', async () => {
    for (const model of [
      'us.anthropic.claude-opus-4-1-20250805-v1:0',
      'arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-opus-4-1-20250805-v1:0',
    ])
      expect((await retirementOf('bedrock', model))?.on).toBe('2027-01-08');
    expect((await retirementOf(undefined, 'openai/gpt-4o'))?.on).toBe('2027-01-14');
  });

  it('is not known of others: of no model whose name only begins alike, and of no provider without a list', async () => {
    expect(await retirementOf('openai', 'gpt-4o-mine')).toBeUndefined();
    expect(await retirementOf('azure', 'gpt-4o')).toBeUndefined();
    expect(await retirementOf('openai', 'constructor')).toBeUndefined();
  });
});

describe('the table of retired models', () => {
  it('has the days of the types of openai, all of them', async () => {
    const announced = announcedByOpenai(text('openai/resources/shared.d.ts'));
    expect(Object.keys(announced).length).toBeGreaterThan(50);
    expect((await retirementTable()).openai?.models).toEqual(announced);
  });

  it('has the days of which the client of Anthropic warns', async () => {
    const warned = warnedByAnthropic(text('@anthropic-ai/sdk/resources/messages/messages.js'));
    expect(Object.keys(warned).length).toBeGreaterThan(0);
    expect((await retirementTable()).anthropic?.models).toMatchObject(warned);
  });

  it('can have the ends of life that Bedrock tells, as seconds or as texts', () => {
    const modelSummaries = [
      { modelId: 'b', modelLifecycle: { status: 'LEGACY', endOfLifeTime: '2027-01-08T00:00:00Z' } },
      { modelId: 'a', modelLifecycle: { status: 'LEGACY', endOfLifeTime: 1_791_936_000 } },
      { modelId: 'c', modelLifecycle: { status: 'ACTIVE' } },
      { modelId: 'd' },
    ];
    expect(endedByBedrock(JSON.stringify({ modelSummaries }))).toEqual({ a: '2026-10-14', b: '2027-01-08' });
  });

  it('must have a date, a source, and a day of each model', () => {
    const list = { date: '2026-11-23', source: 'https://example.com', note: '', models: { m: '2027-01-14' } };
    expect(checkedRetirements({ a: list })).toEqual({ a: list });
    expect(() => checkedRetirements({ a: { ...list, date: '' } })).toThrow('the retirements of a must have their date');
    expect(() => checkedRetirements({ a: { ...list, source: '' } })).toThrow('must have a source');
    expect(() => checkedRetirements({ a: { ...list, models: { m: '2027-13-14' } } })).toThrow('a: m has no day');
  });
});
