import { describe, expect, it } from 'vitest';
import { readPrompts } from '../../../../shared/prompts/read.ts';

describe('a template that cannot be read', () => {
  const problems = async (text: string) =>
    (await readPrompts('template.yaml', text)).problems.map(({ line, column, message }) => [line, column, message]);

  it('is told where, with what is missing', async () => {
    const text = `Resources:
  A:
    Type: AWS::Bedrock::Prompt
  B:
    Type: AWS::Bedrock::Prompt
    Properties:
      Variants:
        - Name: x
          TemplateType: CHAT
          TemplateConfiguration: { Text: { Text: [a] } }
  C: !Unknown x
`;
    expect(await problems(text)).toEqual([
      [2, 3, 'needs Properties.'],
      [9, 25, 'must be TEXT, since templateConfiguration has text.'],
      [10, 44, 'must be text.'],
      [11, 6, 'A tag (!name) means nothing here. Remove it, or put the value in quotes.'],
    ]);
  });

  it.each([
    ['an alias that contains itself', 'Resources:\n  A: &a\n    Type: AWS::Bedrock::Prompt\n    Properties: *a\n'],
    [
      'aliases without end',
      `# AWS::Bedrock::Agent\na: &a [x]\n${[...'bcdefgh'].map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(20)}]`).join('\n')}\n`,
    ],
    [
      'a key __proto__',
      'Resources:\n  A:\n    Type: AWS::Bedrock::Prompt\n    Properties: { __proto__: { Name: x } }\n',
    ],
  ])('because of %s is a problem', async (_, text) => {
    expect((await problems(text)).length).toBeGreaterThan(0);
  });

  it('holds no prompt where it has none of these resources', async () => {
    expect(await readPrompts('template.yaml', 'Resources: {}')).toMatchObject({ prompts: [], problems: [] });
  });
});
