import { describe, expect, it } from 'vitest';
import { markText, readMark, withoutMark } from '../../../shared/targets/aws/mark.ts';
import {
  contentOf,
  readVersionsKept,
  versionsKeptText,
  withVersion,
} from '../../../shared/targets/bedrock-agent/versions-kept.ts';
import { readSlots, tagFor } from '../../../shared/targets/custom-model-deployment/slots.ts';

const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(digest) as [string, string, string, string];

describe('what a description of a version keeps', () => {
  it('is which release it was made for, beside what else it says', () => {
    const text = `Answers customers. ${markText({ content: a, release: b })}`;
    expect(readMark(text)).toEqual({ content: a, release: b });
    expect(withoutMark(text)).toBe('Answers customers.');
    expect(markText({ content: a, release: b }).length).toBeLessThanOrEqual(200);
  });

  it.each([undefined, '', 'Of the shop.', `aiops/1 ${'a'.repeat(63)} ${'b'.repeat(64)}`, `aiops/1 ${'a'.repeat(65)}`])(
    'is nothing of ours in %j',
    (text) => expect(readMark(text)).toBeUndefined(),
  );
});

describe('what the description of an alias keeps', () => {
  it('is which of the last three versions has which content', () => {
    let kept = readVersionsKept('For the shop.');
    for (const [version, content] of [
      ['2', a],
      ['3', b],
      ['5', c],
      ['6', d],
    ] as const)
      kept = withVersion(kept, version, content);
    const text = versionsKeptText(kept);
    expect(text.length).toBeLessThanOrEqual(200);
    const read = readVersionsKept(text);
    expect(['6', '5', '3', '2'].map((version) => contentOf(read, version))).toEqual([d, c, b, undefined]);
  });

  it('is what a version is that was minted and has no number yet: one above those of before', () => {
    const text = versionsKeptText({
      versions: [{ version: '12345', content: a }],
      minting: { above: '12345', content: b },
    });
    expect(text.length).toBeLessThanOrEqual(200);
    const read = readVersionsKept(text);
    expect(contentOf(read, '12345')).toBe(a);
    expect(contentOf(read, '12346')).toBe(b);
    expect(contentOf(read, '12344')).toBeUndefined();
    expect(contentOf(read, 'DRAFT')).toBeUndefined();
  });
});

describe('what the tags of a deployment keep', () => {
  const slot = (model: string, content: string) => ({ model, content, release: d });
  it('is four models, the oldest of which gives way, and never the live one', () => {
    const tags = new Map<string, string>();
    let live = 'amazon.nova-lite-v1:0:300k/000000000000';
    for (const letter of ['a', 'b', 'c', 'd', 'e', 'a']) {
      const model = `amazon.nova-lite-v1:0:300k/${letter.repeat(12)}`;
      const known = readSlots([...tags].map(([key, value]) => ({ key, value })));
      const { key, value } = tagFor(slot(model, digest(letter)), known, live);
      expect(value.length).toBeLessThanOrEqual(256);
      expect(known.find((one) => one?.model === live)?.model).not.toBe(
        readSlots([{ key, value: tags.get(key) ?? '' }]).find(Boolean)?.model ?? '',
      );
      tags.set(key, value);
      live = model;
    }
    const models = readSlots([...tags].map(([key, value]) => ({ key, value }))).map((one) => one?.model.slice(-1));
    expect(models.sort()).toEqual(['a', 'c', 'd', 'e']);
  });

  it('is one release for each model: the last', () => {
    const first = tagFor(slot('m/aaaaaaaaaaaa', a), [], 'm/000000000000');
    const known = readSlots([first]);
    expect(tagFor(slot('m/aaaaaaaaaaaa', b), known, 'm/aaaaaaaaaaaa').key).toBe(first.key);
  });
});
