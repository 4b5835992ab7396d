import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { ModelError } from '../../../shared/models/model.ts';
import { openReplay } from '../../../shared/models/replay/open.ts';
import { type Files, treeOf } from '../../fakes/tree.ts';
import { files, folder, run, samples, suite } from './run.ts';

describe('what it leaves', () => {
  it('can be replayed', async () => {
    await run({ head: files('short'), reply: (question) => ({ text: question.toUpperCase(), cost: 0.01 }) });
    const config = { provider: 'replay', file: 'samples.jsonl', concurrency: 4 } as const;
    const replay = await openReplay('canned', config, {
      tree: treeOf({ 'samples.jsonl': await readFile(join(folder, 'samples.jsonl'), 'utf8') }),
    });
    const messages = [
      { role: 'system', content: 'short' },
      { role: 'user', content: 'SECRET two' },
    ] as const;
    const answer = await replay.ask({ messages, parameters: {} }, { repeat: 0, signal: new AbortController().signal });
    expect(answer).toMatchObject({ text: 'SHORT\nSECRET TWO', cost: 0.01, attempts: 0 });
  });

  it('has no text anywhere where that is not wanted', async () => {
    const reply = (question: string) =>
      question.endsWith('four')
        ? new ModelError('timeout', 'no answer in 60 s')
        : question.startsWith('long')
          ? 'yes'
          : 'SECRET answer';
    const { data, decision } = await run({ base: files('long'), head: files('short'), reply, text: 'none' });
    const left = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
    expect(left).toHaveLength(3);
    expect(JSON.stringify([data, decision, left])).not.toContain('SECRET');
    expect((await samples()).every((line) => !('text' in line))).toBe(true);
    expect(decision.findings.map(({ rule }) => rule)).toEqual(['errors', 'pass-rate', 'errored']);
  });

  describe('with secrets and personal data replaced', () => {
    const key = `sk-ant-${'a1'.repeat(20)}`;
    const reply = (question: string) =>
      question.startsWith('long')
        ? { text: 'yes' }
        : { text: `Ask ana@acme.test, or bo@acme.test`, toolCalls: [{ name: 'send', arguments: { key } }] };
    const mail = (system: string): Files => ({
      ...files(system),
      'evals/a.jsonl': `{"id":"one","ticket":"I am ana@acme.test","expected":"yes"}`,
    });

    it('holds none of them anywhere', async () => {
      const { data, decision } = await run({ base: mail('long'), head: mail('short'), reply, text: 'redacted' });
      const left = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
      const all = JSON.stringify([data, decision, left]);
      expect(all).not.toContain('acme.test');
      expect(all).not.toContain(key);
      expect(data.subjects[0]?.newlyFailing.examples).toMatchObject([
        { input: 'I am [email 1]', expected: 'yes', base: 'yes', head: 'Ask [email 1], or [email 2]' },
      ]);
      expect((await samples()).find(({ side }) => side === 'head')).toMatchObject({
        text: 'Ask [email 1], or [email 2]',
        toolCalls: [{ name: 'send', arguments: { key: '[anthropic-key]' } }],
        redacted: true,
      });
    });

    it('decides as it does without', async () => {
      const full = await run({ base: mail('long'), head: mail('short'), reply });
      const redacted = await run({ base: mail('long'), head: mail('short'), reply, text: 'redacted' });
      const decided = ({ decision }: typeof full) => [decision.verdict, decision.headline, decision.findings.length];
      expect(decided(redacted)).toEqual(decided(full));
    });

    it('cannot be replayed, where something was replaced', async () => {
      await run({ base: mail('long'), head: mail('short'), reply, text: 'redacted' });
      const tree = treeOf({ 'samples.jsonl': await readFile(join(folder, 'samples.jsonl'), 'utf8') });
      await expect(
        openReplay('canned', { provider: 'replay', file: 'samples.jsonl', concurrency: 4 }, { tree }),
      ).rejects.toThrow('redacted: what is secret or personal was replaced here: this is not the answer');
    });
  });

  it('is a JUnit file of the head’s answers, repeats told apart', async () => {
    const reply = (question: string) => {
      if (question.endsWith('one')) return new ModelError('timeout', 'no <answer>');
      return question.endsWith('two') ? 'a < b & "c"' : 'yes';
    };
    await run({ base: files('long', suite(', repeats: 2')), head: files('short', suite(', repeats: 2')), reply });
    const elements: { name: string; attributes: Record<string, string> }[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) =>
      elements.push({ name, attributes: attributes as Record<string, string> }),
    );
    parser.write(await readFile(join(folder, 'junit.xml'), 'utf8')).close();
    const of = (tag: string) => elements.filter(({ name }) => name === tag).map(({ attributes }) => attributes);
    expect(of('testsuite')).toMatchObject([
      { name: 'triage · p/a.prompt.yml · haiku', tests: '8', failures: '2', errors: '2' },
    ]);
    expect(
      of('testcase')
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'four',
      'four (repeat 2)',
      'one',
      'one (repeat 2)',
      'three',
      'three (repeat 2)',
      'two',
      'two (repeat 2)',
    ]);
    expect(of('failure')[0]?.message).toContain('a < b &');
    expect(of('error')[0]?.message).toBe('no <answer>');
  });
});
