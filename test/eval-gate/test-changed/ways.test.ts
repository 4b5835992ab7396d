import { describe, expect, it } from 'vitest';
import { before } from './project.ts';
import { told } from './told.ts';
import { ofAnswers } from './ways/answers.ts';
import { ofCases } from './ways/cases.ts';
import { ofGraders } from './ways/graders.ts';
import { ofJudges } from './ways/judges.ts';
import { ofSuites } from './ways/suites.ts';
import { ofWorkflows } from './ways/workflows.ts';

const all = [...ofAnswers, ...ofCases, ...ofGraders, ...ofJudges, ...ofSuites, ...ofWorkflows];

/** Where one edit does several things. */
const several = new Set([
  'critical becomes a tag',
  'the record of a judge is gone',
  'a gate is removed',
  'the configuration is removed',
]);

it('knows more than sixty ways', () => expect(new Set(all.map(([name]) => name)).size).toBeGreaterThan(60));

describe('is named, with its line, where', () => {
  it.each(all.map((way) => [way[0], way] as const))('%s', async (name, way) => {
    const [, head, sentence, text, file = 'aiops.yml'] = way;
    const found = await told(head);
    const named = found.find(({ message }) => message.includes(sentence));
    expect(named ?? found).toMatchObject({ file, line: expect.any(Number) });
    // What was removed is pointed to where it was.
    const side = head[file]?.includes(text) ? head : before;
    expect(side[file]?.split('\n')[(named?.line ?? 0) - 1]).toContain(text);
    if (!several.has(name)) expect(found).toHaveLength(1);
  });
});
