import { describe, expect, it } from 'vitest';
import { judge, parseMetric } from '../../actions/rollback/metric-condition.ts';

const latency =
  'p90 of AWS/SageMaker ModelLatency {EndpointName=support, VariantName=AllTraffic} over 5 min >= 250000 in 2 of 3, missing breaching';
const errors = 'Sum of AWS/Bedrock InvocationServerErrors over 5 min > 10';

describe('a metric', () => {
  it('is named with its statistic, dimensions, period, comparison and threshold', () => {
    expect(parseMetric(latency)).toEqual({
      statistic: 'p90',
      namespace: 'AWS/SageMaker',
      metric: 'ModelLatency',
      dimensions: [
        { name: 'EndpointName', value: 'support' },
        { name: 'VariantName', value: 'AllTraffic' },
      ],
      period: 300,
      comparison: '>=',
      threshold: 250_000,
      least: 2,
      periods: 3,
      missing: 'breaching',
    });
  });

  it('needs no dimensions, and looks at the last period alone, where no data is not known', () => {
    expect(parseMetric(errors)).toMatchObject({ dimensions: [], periods: 1, least: 1, missing: 'unknown' });
    expect(parseMetric(' Average of Shop  Answers per visit  over 1 h <0.5 missing not-breaching')).toMatchObject({
      namespace: 'Shop',
      metric: 'Answers per visit',
      period: 3600,
      comparison: '<',
      threshold: 0.5,
      missing: 'not-breaching',
    });
    expect(parseMetric('tm99.5 of Shop Delay over 30 s <= -1')).toMatchObject({ period: 30, threshold: -1 });
  });

  it.each([
    ['Sum of AWS/Bedrock over 5 min > 10', 'must be `metric <statistic> of <namespace> <name>'],
    ['Sum of AWS/Bedrock Errors > 10', 'must be `metric <statistic> of <namespace> <name>'],
    ['Sum of AWS/Bedrock Errors over 5 min', 'must be `metric <statistic> of <namespace> <name>'],
    ['sum of AWS/Bedrock Errors over 5 min > 10', 'must have a statistic of CloudWatch after metric: Average, Sum'],
    ['p101 of AWS/Bedrock Errors over 5 min > 10', 'must have a statistic of CloudWatch'],
    ['Sum of AWS/Bedrock Errors over 90 s > 10', 'must have a period of whole minutes, or of 1, 5, 10, 20 or 30 s'],
    ['Sum of AWS/Bedrock Errors over 5 m > 10', 'must be a time with its unit'],
    ['Sum of AWS/Bedrock Errors over 30 s > 10 in 1 of 500', 'must look back 3 h at most in such periods'],
    ['Sum of AWS/Bedrock Errors over 1 d > 10 in 1 of 8', 'must look back 168 h at most in such periods'],
    ['Sum of AWS/Bedrock Errors over 5 min == 10', 'must compare by >, >=, < or <=; it has =='],
    ['Sum of AWS/Bedrock Errors over 5 min > ten', 'must compare with a number in the metric’s own unit'],
    ['Sum of AWS/Bedrock Errors over 5 min > 10 in 3 of 2', 'must say in how many of the periods, such as in 2 of 3'],
    ['Sum of AWS/Bedrock Errors over 5 min > 10 in 0 of 2', 'must say in how many of the periods'],
    ['Sum of AWS/Bedrock Errors over 5 min > 10 missing ignore', 'must say missing unknown, or missing breaching'],
    ['Sum of AWS/Bedrock Errors {ModelId} over 5 min > 10', 'must have dimensions such as {EndpointName=support'],
  ])('that is written as %s is told what to write', (text, message) => {
    expect(() => parseMetric(text)).toThrow(message);
  });
});

describe('the last periods of a metric', () => {
  const none = undefined;
  it.each([
    [errors, [11], 'holds'],
    [errors, [10], 'does-not'],
    [errors.replace('>', '>='), [10], 'holds'],
    [errors.replace('>', '<'), [10], 'does-not'],
    [errors.replace('>', '<='), [10], 'holds'],
    // Nothing is no reason, and no proof.
    [errors, [none], 'unknown'],
    [`${errors} missing breaching`, [none], 'holds'],
    [`${errors} missing not-breaching`, [none], 'does-not'],
    [`${errors} in 2 of 3`, [20, 0, 20], 'holds'],
    [`${errors} in 2 of 3`, [20, 0, 0], 'does-not'],
    [`${errors} in 2 of 3`, [20, none, 20], 'holds'],
    [`${errors} in 2 of 3`, [20, none, 0], 'unknown'],
    [`${errors} in 3 of 3`, [0, none, 20], 'does-not'],
    [`${errors} in 2 of 3 missing breaching`, [20, none, 0], 'holds'],
  ] as const)('of %s with %j: %s', (text, values, state) => {
    expect(judge(parseMetric(text), values).state).toBe(state);
  });

  it('are told with what they are held against, and what no data counts as', () => {
    const of = (text: string, ...values: (number | undefined)[]) => judge(parseMetric(text), values).why;
    expect(of(errors, 3)).toBe('Sum of InvocationServerErrors is 3: not more than 10.');
    expect(of(`${errors} in 2 of 3`, 1 / 3, 12, 40)).toBe(
      'Sum of InvocationServerErrors is 0.333333, 12, 40: more than 10 in 2 of 3 periods, and 2 are enough.',
    );
    expect(of(`${errors} missing not-breaching`, none)).toBe(
      'Sum of InvocationServerErrors has no data: not more than 10. No data counts as not-breaching.',
    );
    expect(of(errors, none)).toMatch(/whether it is more than 10 is not known\. Where no data means that nothing/);
  });
});
