import { Dotprompt } from 'dotprompt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../../shared/prompts/read.ts';
import type { Scope } from '../../../../shared/prompts/template.ts';
import { render, said } from './rendered.ts';

describe('what the specification of dotprompt renders', () => {
  // Templates and messages of https://github.com/google/dotprompt/tree/main/spec
  it.each<[string, string, Scope, readonly unknown[], Readonly<Record<string, string>>?]>([
    ['a variable', 'Hello, {{name}}!\n', { name: 'Michael' }, [['user', 'Hello, Michael!\n']]],
    ['no HTML', 'Hello, {{name}}!\n', { name: '<b>Pavel</b>' }, [['user', 'Hello, <b>Pavel</b>!\n']]],
    [
      'roles',
      '{{role "system"}}{{systemGreeting}} from system\n{{role "user"}}{{userGreeting}} from user\n',
      { systemGreeting: 'hi', userGreeting: 'howdy' },
      [
        ['system', 'hi from system\n'],
        ['user', 'howdy from user\n'],
      ],
    ],
    [
      'the role of the model',
      '{{role "system"}}this is system\n{{role "user"}}this is user1\n{{role "model"}}this is model\n{{role "user"}}this is user2\n',
      {},
      [
        ['system', 'this is system\n'],
        ['user', 'this is user1\n'],
        ['assistant', 'this is model\n'],
        ['user', 'this is user2\n'],
      ],
    ],
    ['JSON', '{{json this}}', { test: true }, [['user', '{"test":true}']]],
    ['indented JSON', '{{json this indent=2}}', { test: true }, [['user', '{\n  "test": true\n}']]],
    [
      'equal values',
      '{{#ifEquals value1 value2}}\nValues are equal\n{{else}}\nValues are not equal\n{{/ifEquals}}\n',
      { value1: 5, value2: 5 },
      [['user', 'Values are equal\n']],
    ],
    [
      'values that are equal but for their type',
      '{{#ifEquals value1 value2}}\nValues are equal\n{{else}}\nValues are not equal\n{{/ifEquals}}\n',
      { value1: 5, value2: '5' },
      [['user', 'Values are not equal\n']],
    ],
    [
      'a partial',
      '{{> greeting}} This is the main template.\n',
      {},
      [['user', 'Hello from a partial! This is the main template.\n']],
      { 'p/_greeting.prompt': 'Hello from a partial!' },
    ],
    [
      'a partial with values of its own',
      '{{> userGreeting name=username}}\n',
      { username: 'Alice' },
      [['user', 'Welcome back, Alice!']],
      { 'p/_userGreeting.prompt': 'Welcome back, {{name}}!' },
    ],
    [
      'partials in partials, and in folders above',
      '{{> resolvedOuter}}\n',
      {},
      [['user', 'Hello from a nested resolved partial!']],
      {
        'p/_resolvedOuter.prompt': 'Hello from {{> resolvedInner}}!',
        '_resolvedInner.prompt': 'a nested resolved partial',
      },
    ],
    [
      'media',
      '{{media contentType=contentType url=url}}',
      { contentType: 'image/jpeg', url: 'http://a/b/c' },
      [['user', { media: 'http://a/b/c', type: 'image/jpeg', kind: 'image' }]],
    ],
    [
      'the place of the conversation',
      '{{role "system"}}System prompt\n{{history}}\n{{role "user"}}Additional message\n',
      {},
      [
        ['system', 'System prompt\n'],
        ['user', 'history'],
        ['user', 'Additional message\n'],
      ],
    ],
    [
      'sections as parts of one message',
      '{{section "intro"}}\nHello world\n{{section "main"}}\nMain content\n',
      {},
      [['user', '\nHello world\n', '\nMain content\n']],
    ],
  ])('%s', async (_, template, values, expected, files) => {
    const rendered = (await render(template, values, files)).map(({ role, parts }) => [
      role,
      ...parts.map((part) => {
        if (part.type === 'text') return part.text;
        return part.type === 'media' ? { media: part.source, type: part.mediaType, kind: part.kind } : part.type;
      }),
    ]);
    expect(rendered).toEqual(expected);
  });

  it('is what its own program renders, whatever is put together', async () => {
    const pieces = [
      'Hello {{name}}!',
      '\n',
      ' ',
      '{{role "system"}}',
      '{{role "user"}}\n',
      '{{~role "model"}}',
      '{{media url=photo contentType="image/png"}}',
      '{{media url="https://example.com/a.png"}}',
      '{{section "a"}}',
      '{{history}}',
      '{{#if flag}}\n{{role "user"}}yes {{name}}\n{{else}}no{{/if}}\n',
      '{{#each list}}{{@index}}: {{this}}{{#unless @last}}, {{/unless}}{{/each}}',
      '{{#each rows as |row|}}\n- {{row.a}} {{../name}}\n{{/each}}\n',
      '{{#with deep}}{{a}}{{/with}}{{deep.a}}',
      '{{json deep indent=2}}',
      '{{#unlessEquals name "Ada"}}x{{else}}y{{/unlessEquals}}',
      '{{{name}}} \\{{name}}',
      '{{! a comment }}\n',
      '  {{> part}}\n',
    ];
    const part = '{{#if flag}}\nPart for {{name}}\nand more\n{{/if}}\n';
    const values = fc.record({
      name: fc.constantFrom('Ada', '<b>', '{{x}}', 'a\nb'),
      flag: fc.boolean(),
      list: fc.array(fc.constantFrom('a', 'b', 7), { maxLength: 3 }),
      rows: fc.array(fc.record({ a: fc.nat(9) }), { maxLength: 3 }),
      deep: fc.constant({ a: 'b' }),
      photo: fc.constantFrom('data:image/png;base64,AA', 'https://example.com/x'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 }),
        values,
        async (made, input) => {
          const template = made.join('');
          fc.pre(template.trim() !== '');
          const theirs = new Dotprompt();
          theirs.definePartial('part', part);
          const { messages } = await theirs.render(template, { input });
          const ours = said(await render(template, input, { 'p/_part.prompt': part }));
          const plain = messages.map(({ role, content }) => ({
            role,
            content: content.filter((one) => !('metadata' in one)),
          }));
          expect(ours.filter(({ content }) => content.length > 0)).toEqual(
            plain.filter(({ content }) => content.length > 0),
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each<[string, unknown]>([
    ['string', { type: 'string' }],
    ['"number,    the description"', { type: 'number', description: 'the description' }],
    ['{ field1: boolean, field2: string }', { required: ['field1', 'field2'], additionalProperties: false }],
    ['{ "tags(array, list of tags)": "string, the tag" }', { required: ['tags'] }],
    [
      '{ "obj?(object, a nested object)": { "nest1?": string } }',
      { properties: { obj: { type: ['object', 'null'] } } },
    ],
    ['{ "color?(enum, the enum)": [RED, BLUE] }', { properties: { color: { enum: ['RED', 'BLUE', null] } } }],
    ['{ "(*)": "any, whatever you want", a: string }', { additionalProperties: { description: 'whatever you want' } }],
    ['{ properties: { foo: { type: string } } }', { type: 'object', properties: { foo: { type: 'string' } } }],
  ])('reads the schema %s', async (schema, expected) => {
    const text = `---\noutput: { schema: ${schema} }\n---\nx`;
    const { output } = await new Dotprompt().renderMetadata(text);
    const { response } = await parsePrompt('a.prompt', text);
    expect(response?.format).toEqual({ type: 'json-schema', name: 'answer', schema: output?.schema });
    expect(response?.format).toMatchObject({ schema: expected });
  });
});
