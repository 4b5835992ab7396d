import { Branch, type Reading, toldBy } from '../../resources/branch.ts';
import { managedPrompts } from '../bedrock/prompt.ts';
import { documentOf } from '../document.ts';
import type { Format } from '../format.ts';
import { simple } from '../templates/simple.ts';

/**
 * A prompt of Amazon Bedrock's Prompt management as its API has it: what CreatePrompt and UpdatePrompt are given, and
 * what GetPrompt and CreatePromptVersion answer. Each variant is a prompt by its name.
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetPrompt.html
 */
export const bedrock: Format = {
  async parse(source) {
    const { value, problems, range } = documentOf(source);
    const reading: Reading = { source, range, intrinsics: false, problems: [...problems], notes: [] };
    const root = new Branch(reading, value);
    if (root.get('name')?.text() === undefined) root.complain('The prompt needs a name.');
    const prompts = managedPrompts(root, simple, 'bedrock', (variant) => variant);
    return { prompts, ...toldBy(reading) };
  },
};
