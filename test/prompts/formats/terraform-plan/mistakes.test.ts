import { describe, expect, it } from 'vitest';
import { readPrompts } from '../../../../shared/prompts/read.ts';
import { plan, resource } from './plan.ts';

describe('a plan that cannot be read', () => {
  const problems = async (given: string) => (await readPrompts('tfplan.json', given)).problems;

  it('is of a later format, or no JSON', async () => {
    expect(await problems('{"format_version": "2.0", "x": "aws_bedrock_guardrail"}')).toMatchObject([
      { line: 1, column: 20, key: 'format_version' },
    ]);
    expect(await problems('{"format_version": "1.0", "x": "aws_bedrock_guardrail"')).toMatchObject([{ line: 1 }]);
  });

  it('has values of other kinds than it may, and each prompt is told', async () => {
    const [playlist] = plan.planned_values.root_module.resources;
    const broken = JSON.stringify(resource('aws_bedrockagent_prompt.x', { variant: [{ name: 'v', model_id: 1 }] }));
    const given = `{"format_version": "1.0", "values": {"root_module": {"resources": [\n${broken},\n${JSON.stringify(playlist)}]}}}`;
    const { prompts, problems: found } = await readPrompts('tfplan.json', given);
    expect(found).toMatchObject([{ line: 2, message: 'needs templateConfiguration, with text or chat.' }]);
    expect(prompts).toHaveLength(1);
  });

  it('whose modules nest without end is bounded', async () => {
    const nested = `${'{"child_modules":['.repeat(20_000)}{}${']}'.repeat(20_000)}`;
    const given = `{"format_version":"1.0","x":"aws_bedrock_","planned_values":{"root_module":${nested}}}`;
    expect((await readPrompts('tfplan.json', given)).prompts).toEqual([]);
  });
});
