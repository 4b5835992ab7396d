import { Dotprompt } from 'dotprompt';
import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../../shared/prompts/read.ts';
import { rendererOf } from '../../../../shared/prompts/render.ts';
import { said } from './rendered.ts';

/** The example of dotprompt's own README. */
const extract = `---
model: googleai/gemini-2.5-pro
input:
  schema:
    text: string
output:
  format: json
  schema:
    name?: string, the full name of the person
    age?: number, the age of the person
    occupation?: string, the person's occupation
---

Extract the requested information from the given text. If a piece of information
is not present, omit that field from the output.

Text: {{text}}
`;

describe('the example of the documentation of dotprompt', async () => {
  const prompt = await parsePrompt('prompts/extract.prompt', extract);

  it('is read whole, each thing at its place', () => {
    expect(prompt).toMatchObject({
      format: 'dotprompt',
      language: 'handlebars',
      model: { id: 'googleai/gemini-2.5-pro', position: { line: 2, column: 8 } },
      response: {
        position: { line: 6, column: 1, endLine: 11 },
        format: {
          type: 'json-schema',
          schema: {
            type: 'object',
            additionalProperties: false,
            properties: {
              name: { type: ['string', 'null'], description: 'the full name of the person' },
              age: { type: ['number', 'null'], description: 'the age of the person' },
              occupation: { type: ['string', 'null'], description: "the person's occupation" },
            },
          },
        },
      },
    });
    expect(prompt.variables).toMatchObject([
      {
        name: 'text',
        required: true,
        schema: { type: 'string' },
        declared: { line: 5, column: 11 },
        uses: [{ line: 17, column: 9 }],
      },
    ]);
    expect(prompt.messages).toMatchObject([{ role: 'user', position: { line: 14, column: 1, endLine: 17 } }]);
  });

  it('is rendered as dotprompt renders it', async () => {
    const input = { text: 'John Doe is a 35-year-old software engineer living in New York.' };
    const { messages } = await new Dotprompt().render(extract, { input });
    expect(said((await rendererOf(prompt))(input))).toEqual(messages);
    expect(messages).toEqual([
      {
        role: 'user',
        content: [
          {
            text: 'Extract the requested information from the given text. If a piece of information\nis not present, omit that field from the output.\n\nText: John Doe is a 35-year-old software engineer living in New York.',
          },
        ],
      },
    ]);
  });

  it('names a variable that is not filled, at its line', async () => {
    const fill = await rendererOf(prompt);
    expect(() => fill({ txt: 'x' })).toThrow(
      'prompts/extract.prompt:17:9: {{text}} is not filled. The case has txt. Did you mean {{txt}}?',
    );
  });
});
