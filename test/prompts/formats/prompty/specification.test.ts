import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../../shared/prompts/read.ts';
import type { Scope } from '../../../../shared/prompts/template.ts';
import { said } from '../seen.ts';
import { render } from './rendered.ts';

describe('what the specification of Prompty parses', () => {
  // Of `spec/vectors/parse/parse_vectors.json`
  it.each<[string, string, readonly (readonly string[])[]]>([
    ['a role', 'system:\nYou are helpful.', [['system', 'You are helpful.']]],
    [
      'roles in turn',
      'system:\nBe concise.\n\nuser:\nHi\n\nassistant:\nHello! How can I help?',
      [
        ['system', 'Be concise.'],
        ['user', 'Hi'],
        ['assistant', 'Hello! How can I help?'],
      ],
    ],
    ['no role', 'Just a plain message with no role marker', [['system', 'Just a plain message with no role marker']]],
    [
      'white space that is not at the ends of lines',
      'system:\n  \n  You are helpful.  \n  \n\nuser:\n  Hello',
      [
        ['system', '  \n  You are helpful.  \n  '],
        ['user', '  Hello'],
      ],
    ],
    [
      'a message without text',
      'system:\n\nuser:\nHello',
      [
        ['system', ''],
        ['user', 'Hello'],
      ],
    ],
    [
      'a role within a line',
      'system:\nThe user: said hello\n\nuser:\nHi',
      [
        ['system', 'The user: said hello'],
        ['user', 'Hi'],
      ],
    ],
    [
      'Markdown',
      'system:\n# Title\n\nSome **bold** text\n\n- item 1\n\nuser:\nHello',
      [
        ['system', '# Title\n\nSome **bold** text\n\n- item 1'],
        ['user', 'Hello'],
      ],
    ],
    [
      'lines of roles as headings, indented and with attributes',
      '# System:\nA\n  user[nonce="a", name=b] :\nB\nassistant:\nC',
      [
        ['system', 'A'],
        ['user', 'B'],
        ['assistant', 'C'],
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(said(await render(text))).toEqual(expected);
    const { messages } = await parsePrompt('a.prompty', text);
    expect(
      messages.map(({ role, parts }) => [role, ...parts.map((part) => (part.type === 'text' ? part.template : ''))]),
    ).toEqual(expected);
  });

  // Of `spec/vectors/render/render_vectors.json`
  it.each<[string, string, string, Scope, string]>([
    [
      'several variables',
      'jinja2',
      '{{first}} {{last}} is {{age}}',
      { first: 'Jane', last: 'Doe', age: 30 },
      'Jane Doe is 30',
    ],
    [
      'a condition',
      'jinja2',
      '{% if premium %}Welcome VIP!{% else %}Hello!{% endif %}',
      { premium: true },
      'Welcome VIP!',
    ],
    ['a loop', 'jinja2', 'Items: {% for item in items %}{{item}} {% endfor %}.', { items: ['a', 'b'] }, 'Items: a b .'],
    ['parts of values', 'jinja2', '{{user.name}} ({{user.email}})', { user: { name: 'J', email: 'j@x' } }, 'J (j@x)'],
    ['filters', 'jinja2', '{{ name | upper }} {{ items | join(", ") }}', { name: 'a', items: ['a', 'b'] }, 'A a, b'],
    ['a default', 'jinja2', '{{name|default("stranger")}}', {}, 'stranger'],
    ['a comment', 'jinja2', 'Hello{# this is a comment #} World', {}, 'Hello World'],
    ['no HTML', 'jinja2', '{{content}}', { content: '<b>bold</b>' }, '<b>bold</b>'],
    [
      'Mustache',
      'mustache',
      'Hello {{name}}!{{#show}} Visible{{/show}}',
      { name: 'World', show: true },
      'Hello World! Visible',
    ],
    ['what Mustache turns around', 'mustache', '{{^show}}Hidden{{/show}}', { show: false }, 'Hidden'],
  ])('renders %s', async (_, engine, template, values, expected) => {
    expect(said(await render(`---\ntemplate: ${engine}\n---\n${template}`, values))).toEqual([['system', expected]]);
  });
});
