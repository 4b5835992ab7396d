import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../shared/config/load.ts';
import { treeOf } from '../../fakes/tree.ts';

const load = async (given: string) =>
  (await loadConfig(treeOf({ 'aiops.yml': `costs:\n  usage: cloudwatch\n  cloudwatch: { ${given} }\n` }))).value.costs;

describe('where usage is measured', () => {
  it('is said beside it', async () => {
    expect(
      await load('days: 14, region: eu-central-1, log-group: /aws/bedrock/invocations, prompt-key: prompt-id'),
    ).toEqual({
      usage: 'cloudwatch',
      cloudwatch: {
        days: 14,
        region: 'eu-central-1',
        'log-group': '/aws/bedrock/invocations',
        'prompt-key': 'prompt-id',
      },
    });
  });

  it.each([
    ['days: 0', /aiops\.yml:3:\d+: costs\.cloudwatch\.days/],
    ['days: 1000', /costs\.cloudwatch\.days/],
    ['region: Frankfurt', /must be a region of AWS, such as us-east-1/],
    ['log-group: "a log group"', /must be the name of a log group/],
    ['prompt-key: "a` | fields @message"', /must be a key of request metadata, without spaces and quotes/],
    ['loggroup: a', /log-group/],
  ])('is complained about: %s', async (given, message) => {
    await expect(load(given)).rejects.toThrow(message);
  });
});
