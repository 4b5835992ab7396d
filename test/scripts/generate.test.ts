import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { startables } from '../../actions/registry.ts';
import { renderMetadata } from '../../scripts/action-metadata.ts';
import { renderReadme } from '../../scripts/action-readme.ts';
import { renderConfiguration } from '../../scripts/configuration.ts';
import { generatedFiles, renderVersion } from '../../scripts/generate.ts';
import { emptyPart } from '../../scripts/generated-part.ts';
import { type Definition, defineAction } from '../../shared/action/define.ts';
import { actionHelp } from '../../shared/action/help.ts';
import { boolean, choice, text } from '../../shared/action/inputs.ts';
import { jsonSchema } from '../../shared/config/json-schema.ts';
import { providers } from '../../shared/models/config.ts';

const root = join(import.meta.dirname, '../..');

const greet = defineAction({
  name: 'greet',
  description: 'Says hello: to whoever is there',
  icon: 'sun',
  color: 'yellow',
  version: 1,
  inputs: z.object({
    name: text('Whom to greet: a person | a cat.'),
    loud: boolean('In capitals.', true),
    tongue: choice('What to greet in.', ['en', 'de'], 'en'),
  }),
  data: async () => z.object({ letters: z.number() }),
  outputs: { letters: { description: 'How many letters: 0 or more.', value: ({ letters }) => letters } },
  measure: async () => ({ letters: 5 }),
  decide: async () => ({ verdict: 'pass', headline: 'hello', findings: [] }),
  report: async () => [],
}) as unknown as Definition;

const committed = await generatedFiles();

describe('what is committed is what is generated', () => {
  it.each([...committed])('%s', (path, generated) => {
    expect(existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8')).toBe(generated);
  });

  it('has the metadata and the README of every action, the schema, the version and the page', () => {
    const ofActions = Object.keys(startables).flatMap((name) => [
      `actions/${name}/README.md`,
      // The repository itself is the review.
      name === 'review' ? 'action.yml' : `actions/${name}/action.yml`,
    ]);
    const others = [
      'aiops.schema.json',
      'docs/configuration.md',
      'docs/deployments.md',
      'shared/action/version.ts',
      'shared/grading/script/bundled.ts',
      'shared/probes/bundled.ts',
      'shared/report/html/bundled.ts',
    ];
    expect([...committed.keys()].sort()).toEqual([...ofActions, ...others].sort());
  });
});

describe('action.yml', () => {
  const metadata = parse(renderMetadata(greet));

  it('says who made it and how it starts', () => {
    expect(metadata).toMatchObject({
      name: 'AI Ops Actions: greet',
      description: 'Says hello: to whoever is there',
      author: 'AI Ops Actions',
      branding: { icon: 'sun', color: 'yellow' },
      runs: { using: 'node24', main: 'start.js' },
    });
  });

  it('has its own inputs first, none of them required, with their defaults as texts', () => {
    expect(Object.keys(metadata.inputs).slice(0, 4)).toEqual(['name', 'loud', 'tongue', 'config']);
    expect(metadata.inputs.name).toEqual({ description: 'Whom to greet: a person | a cat.', required: false });
    expect(metadata.inputs.loud).toEqual({ description: 'In capitals.', required: false, default: 'true' });
    expect(metadata.inputs.tongue.description).toBe('What to greet in. One of `en`, `de`.');
  });

  it("gives the job's token, which a command line knows nothing of", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    const token = '${{ github.token }}';
    expect(metadata.inputs['github-token'].default).toBe(token);
    expect(renderReadme(greet)).toContain(`\`${token}\``);
    expect(actionHelp(greet)).toMatch(/--github-token .*missing commits\.$/m);
  });

  it('has its own outputs first, then those of all', () => {
    expect(Object.keys(metadata.outputs).slice(0, 3)).toEqual(['letters', 'verdict', 'result']);
    expect(metadata.outputs.letters).toEqual({ description: 'How many letters: 0 or more.' });
  });
});

it('the action of the repository itself starts the review, under the name of the whole', () => {
  const { name, runs } = parse(committed.get('action.yml') ?? '');
  expect({ name, runs }).toEqual({
    name: 'AI Ops Actions',
    runs: { using: 'node24', main: 'actions/review/start.js' },
  });
  expect(existsSync(join(root, runs.main))).toBe(true);
});

it.each(Object.entries(startables))('the Marketplace takes the description of %s', async (_, load) => {
  const { description } = await load();
  expect(description.length).toBeLessThanOrEqual(125);
  expect(description).not.toMatch(/\.$/);
});

describe('README.md', () => {
  it('begins as a title and the tables', () => {
    const readme = renderReadme(greet);
    expect(readme).toMatch(/^# greet\n\nSays hello: to whoever is there\.\n\n## Inputs\n/);
    expect(readme).toContain('| `loud` | In capitals. | `true` |\n');
    expect(readme).toContain('| `letters` | How many letters: 0 or more. |\n');
  });

  it('breaks no table', () => {
    expect(renderReadme(greet)).toContain('| `name` | Whom to greet: a person \\| a cat. | |\n');
  });

  it('keeps what people wrote, and makes the tables anew', () => {
    const written = renderReadme(greet)
      .replace('## Inputs', 'Mind the cat.\n\n## Inputs')
      .replace('In capitals.', 'In small letters.');
    const readme = renderReadme(greet, `${written}\n## Recipes\n`);
    expect(readme).toBe(`${renderReadme(greet).replace('## Inputs', 'Mind the cat.\n\n## Inputs')}\n## Recipes\n`);
  });

  it('does not guess where a table belongs', () => {
    expect(() => renderReadme(greet, '# greet\n')).toThrow('the document has no <!-- inputs: generated by');
    expect(() => renderReadme(greet, '<!-- inputs: generated by `npm run generate` -->\n')).toThrow(
      'the document has no <!-- end of inputs -->',
    );
  });
});

describe('docs/configuration.md', () => {
  const written = readFileSync(join(root, 'docs/configuration.md'), 'utf8');
  const parts = [...written.matchAll(/^<!-- (.+): generated by /gm)].map(([, part = '']) => part);
  const empty = parts.map(emptyPart).join('\n');
  const text = renderConfiguration(jsonSchema(), empty);

  it('has the models of every provider, and each key of aiops.yml that has keys', () => {
    expect(parts).toEqual(expect.arrayContaining(providers.map((provider) => `models of ${provider}`)));
    expect(parts).toEqual(
      expect.arrayContaining([
        'suites',
        'graders',
        'gate',
        'prompt-diff',
        'costs',
        'guardrails',
        'probes',
        'deployments',
      ]),
    );
  });

  it('has a row for every key, those inside of others with them', () => {
    expect(text).toContain('| `parameters.max-tokens` | Output tokens at most. | |\n');
    expect(text).toContain('| `pass-rate.max-regression` |');
    expect(text).toContain('| `contains.any` |');
  });

  it('says what is required, and what a key is without a value', () => {
    expect(text).toContain('| `file` | JSON lines of recorded answers. | required |');
    expect(text).toContain('| `timeout` | For a whole answer; each attempt has as long. | `60 s` |');
    expect(text).toContain('| `provider` | Always `replay`. | required |');
  });
});

it('the version is a module of its own', () => {
  expect(renderVersion('1.2.3')).toBe("export const version = '1.2.3';\n");
});
