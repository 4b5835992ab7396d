import { describe, expect, it } from 'vitest';
import { readPrompts } from '../../../shared/prompts/read.ts';
import { treeOf } from './seen.ts';

/** What is wrong, the text, and what is told: `line:column key: message`. */
type Mistake = readonly [string, string, string];

/** Ten to the ninth texts. */
const billion = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]']
  .concat(Array.from({ length: 8 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join(',')}]`))
  .join('\n');
const tooLarge = 'Aliases make this file too large. Repeat less by them.';

const frontMatter: readonly Mistake[] = [
  [
    'YAML that cannot be read',
    '---\nname: a: b\n---\nx',
    '2:7 Wrong indentation, or a value with ": " in it. Put such a value in quotes.',
  ],
  [
    'front matter that is not closed',
    '---\nname: a\nHello',
    '1:1 The front matter is never closed. Put a line of --- after it.',
  ],
  ['front matter that is a list', '---\n- a\n---\nx', '2:1 must be a mapping (key: value), not a list.'],
  ['nothing to say', '---\nname: a\n---\n\n', '5:1 The prompt is empty.'],
  ['a name that is no name', '---\n__proto__: { a: 1 }\n---\nx', '2:1 __proto__: is not a name that can be used.'],
  ['aliases without end', `---\n${billion}\n---\nx`, `2:14 ${tooLarge}`],
];

const dotprompt: readonly Mistake[] = [
  ['a model that is no text', '---\nmodel: [a]\n---\nx', '2:1 model: must be text, not a list.'],
  ['configuration that is no mapping', '---\nconfig: 3\n---\nx', '2:9 config: must be a mapping (key: value), not 3.'],
  [
    'a type in parentheses that there is not',
    '---\noutput:\n  schema:\n    a(arry): string\n---\nx',
    '4:14 output.schema["a(arry)"]: has no such type in parentheses: array, object or enum. Did you mean array?',
  ],
  [
    'an enum without a list',
    '---\ninput:\n  schema:\n    a(enum): string\n---\nx',
    '4:14 input.schema["a(enum)"]: is an enum, and must be a list of values.',
  ],
  [
    'a field that is a number',
    '---\ninput:\n  schema:\n    a: 3\n---\nx',
    '4:8 input.schema.a: must be a type, as string, or a mapping of fields.',
  ],
  [
    'an open parenthesis',
    '---\ninput:\n  schema:\n    a(array: string\n---\nx',
    '4:14 input.schema["a(array"]: has a parenthesis that is not closed.',
  ],
  [
    'a block that is not closed',
    '---\nmodel: a\n---\nHi\n{{#if x}}',
    '5:1 Not a Handlebars template. It ends before all tags and blocks are closed.',
  ],
  [
    'a role that there is not',
    '---\nmodel: a\n---\nHi\n{{role "sytem"}}x',
    '5:3 There is no such role. Did you mean system?',
  ],
  ['a partial that includes itself', 'x\n{{> a}}', '2:1 It includes itself: a → b → a.'],
];

const notJinja =
  'Not a Jinja template: a tag or a bracket is not closed, or a value is of another kind than it has to be.';

const prompty: readonly Mistake[] = [
  [
    'front matter after an empty line that is not closed',
    '\n---\nname: a\nHello',
    '2:1 The front matter is never closed. Put a line of --- after it.',
  ],
  [
    'a model that is a list',
    '---\nmodel: [a]\n---\nx',
    '2:1 model: must be the name of a model, or a mapping, not a list.',
  ],
  [
    'parameters that are a number',
    '---\nmodel: { parameters: 3 }\n---\nx',
    '2:22 model.parameters: must be a mapping, not 3.',
  ],
  [
    'an input without a name',
    '---\ninputs:\n  - kind: string\n---\nx',
    '3:5 inputs[0].name: is missing. It must be text.',
  ],
  [
    'an input that is there twice',
    '---\ninputs: [{ name: a }, { name: a }]\n---\nx',
    '2:23 inputs[1]: is an input that is there twice. Remove one.',
  ],
  [
    'another template engine',
    '---\ntemplate: liquid\n---\nx',
    '2:11 template: must be jinja2 or mustache, not "liquid".',
  ],
  ['a loop that is not closed', '---\nname: a\n---\nHi\n{% for x in xs %}', `4:1 ${notJinja}`],
];

const promptfoo: readonly Mistake[] = [
  [
    'YAML that cannot be read',
    'prompts: [a\ntests: b: c',
    '2:1 A bracket is opened and never closed. Close it with ].',
  ],
  [
    'a file that is not there',
    'prompts:\n  - a\n  - file://no.txt\ntests: []',
    '3:5 prompts[1]: is a file that is not there.',
  ],
  [
    'a file outside of the repository',
    'prompts: [file://../../../etc/passwd.txt]\ntests: []',
    '1:11 prompts[0]: is a file that is not there.',
  ],
  [
    'a prompt that is a number',
    'prompts: [3]\ntests: []',
    '1:11 prompts[0]: must be a text, or have one as raw or id.',
  ],
  [
    'a prompt without text',
    'prompts: [{ label: a }]\ntests: []',
    '1:11 prompts[0]: must be a text, or have one as raw or id.',
  ],
  ['prompts that are a number', 'prompts: 3\ntests: []', '1:10 prompts: must be a prompt, or a list of them.'],
  ['a tag that is not closed', 'prompts:\n  - Hi\n  - "Hi {{ a"\ntests: []', `3:6 ${notJinja}`],
  [
    'a message of a role that there is not',
    'prompts:\n  - |\n    - role: usr\n      content: a\ntests: []',
    '3:13 [0].role: is no role: system, developer, user, assistant, tool, function.',
  ],
  ['an empty file', 'prompts: [file://empty.txt]\ntests: []', '1:11 prompts[0]: has no prompt in it.'],
  [
    'a name that is no name',
    'prompts: [{ raw: a, __proto__: { label: x } }]\ntests: []',
    '1:21 prompts[0].__proto__: is not a name that can be used.',
  ],
  ['aliases without end', `${billion}\nprompts: [a]\ntests: []`, `1:14 ${tooLarge}`],
];

describe.each([
  ['dotprompt', 'a.prompt', [...frontMatter, ...dotprompt]],
  ['Prompty', 'a.prompty', [...frontMatter, ...prompty]],
  ['promptfoo', 'evals/promptfooconfig.yaml', promptfoo],
])('a file of %s', (_, file, mistakes) => {
  const others = treeOf({ '_a.prompt': '{{> b}}', '_b.prompt': '{{> a}}', 'evals/empty.txt': '\n---\n' });

  it.each(mistakes)('is told what is wrong, where, and what to do: %s', async (_, text, told) => {
    const { problems } = await readPrompts(file, text, others);
    const lines = problems.map(({ line, column, key, message, fix }) =>
      [`${line}:${column}`, key && `${key}:`, message, fix].filter(Boolean).join(' '),
    );
    expect(lines).toEqual([told]);
  });
});
