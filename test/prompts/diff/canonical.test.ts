import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../shared/prompts/diff/canonical.ts';
import type { LanguageName } from '../../../shared/prompts/templates/language.ts';
import { languageOf } from '../../../shared/prompts/templates/languages.ts';
import { changeOf, told } from './compared.ts';

describe('what a template language drops is cosmetic', () => {
  it('blanks within a tag', async () => {
    const change = await changeOf('Sort this:\n{{ticket}}', 'Sort this:\n{{ ticket }}');
    expect(change.impact).toBe('cosmetic');
    expect(told(change)).toEqual([
      'notation: Message 1 (user) renders the same: only comments, or blanks within tags, differ.',
    ]);
  });

  it.each([
    ['jinja', 'a {# why #}b', 'a b'],
    ['jinja', '{% if  x %}y{%endif%}', '{% if x %}y{% endif %}'],
    ['jinja', "{{ x|default( 'a' ) }}", "{{   x|default( 'a' )}}"],
    ['jinja', 'a\n', 'a'],
    ['handlebars', 'a\n{{! why }}\nb', 'a\nb'],
    ['handlebars', '{{#if  x}}y{{/if}}', '{{#if x}}y{{/if}}'],
    ['mustache', 'a\n  {{! why }}  \n{{ b }}', 'a\n{{b}}'],
  ])('%s: %j and %j', (language, one, other) => expect(canonical(one, language)).toBe(canonical(other, language)));

  it.each([
    ['jinja', "{{ 'a  b' }}", "{{ 'a b' }}"],
    ['jinja', 'a {# why #}{%- if x %}b{% endif %}', 'a {%- if x %}b{% endif %}'],
    ['jinja', '{% if x -%}{# why #} b{% endif %}', '{% if x -%} b{% endif %}'],
    ['jinja', 'a {#- why #} b', 'a  b'],
    ['jinja', '{% raw %}{# a #}{% endraw %}', '{% raw %}{% endraw %}'],
    ['handlebars', 'a {{! why }} b', 'a  c'],
    ['handlebars', '{{!-- a --}} b {{!-- c --}}\n', '\n'],
    ['handlebars', '\\{{ a }}', '\\{{a}}'],
    // It is within a tag, which ends where it does.
    ['mustache', '{{a\n{{! why }}\nb', '{{a\nb'],
    ['f-string', '{x}', '{ x }'],
    ['none', '{{ x }}', '{{x}}'],
  ])('%s: not %j and %j', (language, one, other) => {
    expect(canonical(one, language)).not.toBe(canonical(other, language));
  });
});

describe('a template and what it is without what is dropped render the same', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      ' ',
      '\n',
      '\n\n',
      '{# c #}',
      '{#- c #}',
      '{# c -#}',
      '{{ x }}',
      '{{x}}',
      '{{- x }}',
      '{{ x -}}',
      '"',
      "'",
      '{',
      '}',
    ],
    ...[
      '{% if x %}',
      '{%- if x -%}',
      '{% endif %}',
      '{%- endif %}',
      "{{ '  q' }}",
      "{{ ' }}' }}",
      '{{ y }}',
      '{{! c }}',
      '{{!-- c --}}',
    ],
    ...['{{#if x}}', '{{/if}}', '{{#x}}', '{{/x}}', '{{~ x ~}}', '{{{ x }}}', '{{& x }}', '{{ .x }}', '{{ x.y }}'],
  );
  const rendered = async (name: LanguageName, template: string): Promise<string | undefined> => {
    const language = await languageOf(name);
    try {
      return language.read(template).render({ x: '1', y: ' 2 ' }, () => undefined);
    } catch {
      return undefined;
    }
  };

  it.each(['none', 'simple', 'f-string', 'mustache', 'handlebars', 'jinja'] as const)('%s', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const template = pieces.join('');
        // Jinja drops one line break at the end, which is gone already.
        const without = canonical(template, name) + (name === 'jinja' ? '\n' : '');
        expect(await rendered(name, without)).toBe(await rendered(name, template));
      }),
      { numRuns: 1000 },
    );
  });
});
