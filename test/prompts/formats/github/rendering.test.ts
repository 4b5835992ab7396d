import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../../shared/action/errors.ts';
import type { Prompt } from '../../../../shared/prompts/prompt.ts';
import { parsePrompt } from '../../../../shared/prompts/read.ts';
import { rendererOf } from '../../../../shared/prompts/render.ts';
import { messagesOf } from '../../../../shared/prompts/request.ts';
import type { Scope } from '../../../../shared/prompts/template.ts';
import { triage } from './triage.ts';

describe('rendering', async () => {
  const prompt = await parsePrompt('p/triage.prompt.yml', triage);
  const rendered = async (given: Prompt, vars: Scope) => messagesOf(given, (await rendererOf(given))(vars));

  test('fills all messages', async () => {
    const vars = { company: { name: 'ACME' }, text: '{{language}} is {{company}}', language: 'de' };
    expect(await rendered(prompt, vars)).toEqual([
      { role: 'system', content: 'You answer for ACME.' },
      {
        role: 'user',
        content: 'Which team?\n\n<ticket>{{language}} is {{company}}</ticket> {{language}} is {{company}}\n',
      },
      { role: 'assistant', content: 'A folded line of {{language}} is {{company}} and de\n' },
    ]);
  });

  test('names every variable that is not filled, at its line', async () => {
    await expect(rendered(prompt, { company: {}, text: 'x', langage: 'de' })).rejects.toThrow(
      new UserError([
        {
          file: 'p/triage.prompt.yml',
          line: 11,
          column: 29,
          message: '{{company.name}} is not filled. The case has company, text, langage.',
        },
        {
          file: 'p/triage.prompt.yml',
          line: 21,
          column: 11,
          message: '{{language}} is not filled. The case has company, text, langage. Did you mean {{langage}}?',
        },
      ]),
    );
  });

  test('throws nothing but errors that a user can fix, whatever the template and the values', async () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('{{a}}', '{{ b.c }}', '{{__proto__}}', '{{', '}}', '\r\n'));
    const vars = fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'x'), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1 }), vars, async (pieces, values) => {
        try {
          expect(await rendered(await parsePrompt('p.txt', pieces.join('')), values)).toHaveLength(1);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
