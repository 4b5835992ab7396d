import { describe, expect, it } from 'vitest';
import { originLine, otherWriter } from '../../shared/github/origin.ts';

const sha = 'a'.repeat(40);
const own = { workflow: 'Prompts', run: 5, attempt: 1 };
const written = (by: Partial<typeof own>, commit = sha): string =>
  `<!-- aiops:eval-gate -->\n${originLine({ ...own, ...by }, commit)}\nText`;

describe('a comment about the same commit', () => {
  it.each([
    ['the same run', {}, 'another step or job of this run'],
    ['another workflow', { workflow: 'Näctly & more -->', run: 6 }, 'the workflow Näctly & more -->'],
    ['an earlier run of this workflow', { run: 4 }, undefined],
    ['an earlier attempt of this run', { attempt: 0 }, undefined],
  ])('by %s', (_, by, writer) => expect(otherWriter(written(by), own, sha)).toBe(writer));

  it('has a line that nothing in it ends', () => {
    expect(originLine({ ...own, workflow: 'a --> <img>\n' }, sha).match(/-->/g)).toHaveLength(1);
  });
});

it.each([
  ['about another commit', written({ workflow: 'Other' }, 'b'.repeat(40))],
  ['of before there was such a line', '<!-- aiops:eval-gate -->\nText'],
])('a comment %s is nobody else’s', (_, body) => expect(otherWriter(body, own, sha)).toBeUndefined());

it('a line that was tampered with is read as far as it goes', () => {
  const body = `<!-- by %E0%A4%A 1.1 ${sha} -->`;
  expect(otherWriter(body, own, sha)).toMatch(/^the workflow /);
});
