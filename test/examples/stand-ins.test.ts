import { describe, expect, it } from 'vitest';
import { read } from '../docs/documents.ts';
import { examples } from './runner/example.ts';
import { byAct, standInPrograms, standIns } from './runner/stand-ins.ts';

const document = read('docs/workflows.md');
const ours = 'aiops-actions/aiops-actions';
/** What a workflow uses, without the folder and the version. */
const used = new Set(examples.flatMap(({ uses }) => uses.map((name) => name.split('@')[0] ?? '')));
const ofOthers = [...used].filter((name) => name !== ours && !name.startsWith(`${ours}/`)).sort();
/** First cells of the table of stand-ins. */
const listed = [...(document.split('| instead of |')[1]?.matchAll(/^\| (.+?) \|/gm) ?? [])].map(
  ([, cell = '']) => cell,
);

describe('the list of what stands in for GitHub', () => {
  it('has every action of others that an example uses, and no other', () => {
    expect([...Object.keys(standIns), ...byAct].sort()).toEqual(ofOthers);
    const names = listed.flatMap((cell) => /^`([\w-]+\/[\w-]+)`$/.exec(cell)?.[1] ?? []);
    expect(names.sort()).toEqual(ofOthers);
  });

  it('has every program that is not itself', () => {
    expect(listed).toEqual(expect.arrayContaining(standInPrograms.map((name) => `\`${name}\``)));
  });
});

it('the table of workflows has each once', () => {
  const linked = [...document.matchAll(/workflows-examples\/([\w-]+)\.yml/g)].map(([, name]) => name);
  expect(linked.sort()).toEqual(examples.map(({ name }) => name).sort());
});
