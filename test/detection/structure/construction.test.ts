import { describe, expect, it } from 'vitest';
import { inspect } from '../../../shared/detection/structure/inspect.ts';
import { found } from './found.ts';

const prompt = (system: string, user: string, more = '') =>
  `messages:\n  - role: system\n    content: ${JSON.stringify(system)}\n  - role: user\n    content: ${JSON.stringify(user)}\n${more}`;
const bot = 'You are the support of Acme. Answer in {{language}}.';
const path = 'prompts/bot.prompt.yml';

describe('a prompt', () => {
  it.each<[string, string, string]>([
    ['the context of a search', prompt(`${bot}\n\n{{context}}`, '{{input}}'), 'prompt/untrusted-system'],
    ['what a user says', prompt('Answer {{user_question}} kindly.', 'Go on.'), 'prompt/untrusted-system'],
    ['a document after a label', prompt(bot, 'Summarise this: {{document}} Be brief.'), 'prompt/no-delimiter'],
    [
      'an answer that is run',
      prompt(`${bot} Your output will be executed by the server.`, '{{input}}'),
      'prompt/output-as-code',
    ],
    [
      'an answer for a shell',
      prompt(`${bot} Your response is passed directly to eval.`, '{{input}}'),
      'prompt/output-as-code',
    ],
  ])('is told with %s', async (_, text, check) => {
    expect(await found(path, text)).toEqual([check]);
  });

  it.each<[string, string]>([
    ['a variable of its own in the rules', prompt(bot, '{{input}}')],
    ['who asks, by name', prompt(`${bot} The user is {{user_name}} ({{user.id}}).`, '{{question}}')],
    ['tags', prompt(bot, 'Summarise:\n<document>\n{{document}}\n</document>\nBe brief.')],
    ['three quotes', prompt(bot, 'Summarise:\n"""\n{{document}}\n"""\nBe brief.')],
    ['a fence', prompt(bot, 'Review:\n```diff\n{{diff}}\n```\nBe brief.')],
    ['an answer that nobody runs', prompt(`${bot} Your code will not be executed.`, '{{input}}')],
    ['tests that are run', prompt(`${bot} Tell how the tests are run.`, '{{input}}')],
  ])('is fine with %s', async (_, text) => {
    expect(await found(path, text)).toEqual([]);
  });

  it('takes names that the configuration trusts, or does not', async () => {
    const text = prompt(`${bot}\n{{policy}} {{context}}`, '{{input}}');
    const names = async (options: object) =>
      (await inspect({ path, text }, undefined, options)).findings.map(({ detail }) => detail?.split(' ')[0]);
    expect(await names({})).toEqual(['context']);
    expect(await names({ untrusted: ['pol*'] })).toEqual(['policy', 'context']);
    expect(await names({ trusted: ['context'] })).toEqual([]);
  });

  it('is told where the variable stands, after a mark of byte order too', async () => {
    const text = `\uFEFF${prompt('Rules. {{context}}', '{{input}}')}`;
    const { findings } = await inspect({ path, text });
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['{{context}}']);
  });

  it('is told when a rule or a bound of the base is gone', async () => {
    const rules = 'You answer questions about orders. Never give refunds. Answer in at most 3 sentences.';
    const was = prompt(rules, '{{input}}', 'modelParameters:\n  maxTokens: 200\n  stop: ["END"]\n');
    const is = (from: string, to: string) => was.replace(from, to);
    expect(await found(path, is(' Never give refunds.', ''), was)).toEqual(['prompt/limit-removed']);
    expect(await found(path, is('Never give', 'Give'), was)).toEqual(['prompt/limit-removed']);
    expect(await found(path, is('at most 3', 'at least 3'), was)).toEqual(['prompt/limit-removed']);
    expect(await found(path, is('maxTokens: 200', 'maxTokens: 4000'), was)).toEqual(['prompt/limit-raised']);
    expect(await found(path, is('  stop: ["END"]\n', ''), was)).toEqual(['prompt/limit-raised']);
    expect(await found(path, is('maxTokens: 200', 'maxTokens: 100'), was)).toEqual([]);
    expect(await found(path, is('about orders', 'about orders and invoices'), was)).toEqual([]);
    expect(await found(path, is('orders.', 'orders. Never name prices.'), was)).toEqual([]);
  });
});
