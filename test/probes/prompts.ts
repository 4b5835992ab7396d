import { modelSchema } from '../../shared/models/config.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';
import { parsePrompts } from '../../shared/prompts/read.ts';
import { rendererOf } from '../../shared/prompts/render.ts';

export const bedrockConfig = modelSchema.parse({ provider: 'bedrock', model: 'us.amazon.nova-lite-v1:0' });

/** A prompt as GitHub Models writes it. */
export async function promptOf(text: string): Promise<Prompt> {
  const [prompt] = await parsePrompts('p.prompt.yml', Buffer.from(text), async () => undefined);
  if (prompt === undefined) throw new Error('there is no prompt');
  return prompt;
}

export async function sideOf(text: string) {
  const prompt = await promptOf(text);
  return { prompt, render: await rendererOf(prompt) };
}
