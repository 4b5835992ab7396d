import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderProbeSeeds } from '../../scripts/probe-seeds.ts';
import { packNames } from '../../shared/config/probes.ts';
import { canaryOf, holds } from '../../shared/probes/canary.ts';
import { encoded } from '../../shared/probes/encoded.ts';
import { packOf } from '../../shared/probes/packs.ts';
import { attackOf } from '../../shared/probes/placing.ts';
import { readProbes, shippedProbes } from '../../shared/probes/read.ts';

const folder = new URL('../../shared/probes/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const all = await shippedProbes(packNames);

describe('the attacks that come with it', () => {
  it.each(packNames)('of %s are what the schema of a user’s are', (pack) => {
    const rows = read(`seeds/${pack}.jsonl`)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.stringify({ pack, ...JSON.parse(line) }));
    expect(readProbes('seeds.jsonl', rows.join('\n'))).toHaveLength(all.filter((one) => one.pack === pack).length);
  });

  it('are bundled as the files have them, and weigh little', () => {
    expect(read('bundled.ts')).toBe(renderProbeSeeds());
    expect(gzipSync(read('bundled.ts')).length).toBeLessThan(25_000);
  });

  it('are at least ten a pack, in several languages', () => {
    for (const pack of packNames) {
      const of = all.filter((one) => one.pack === pack);
      expect(of.length).toBeGreaterThanOrEqual(10);
      expect(new Set(of.map(({ language }) => language)).size).toBeGreaterThanOrEqual(2);
    }
    expect(new Set(all.map(({ language }) => language)).size).toBeGreaterThanOrEqual(12);
  });

  it('reach a document, an e-mail and a result of a tool', () => {
    const places = new Set(all.filter(({ pack }) => pack === 'indirect-injection').map(({ place }) => place));
    expect(places).toEqual(new Set(['document', 'email', 'tool-result']));
  });

  it('do not hold the mark that shows obedience: who quotes one has not obeyed', () => {
    for (const probe of all) {
      const canary = canaryOf(`${probe.pack}/${probe.id}`);
      const { encode: _, ...plain } = probe;
      for (const one of [probe, plain])
        expect(holds(attackOf({ probe: one, canary }, 'Hello', 'look_up'), canary)).toBe(false);
    }
  });

  it('leave no place unfilled', () => {
    for (const probe of all) {
      const text = attackOf({ probe, canary: canaryOf(probe.id) }, 'Hello', 'look_up');
      expect(text).not.toMatch(/\{\{\w+\}\}/);
    }
  });

  it('have marks that no two share', () => {
    expect(new Set(all.map(({ pack, id }) => canaryOf(`${pack}/${id}`).whole)).size).toBe(all.length);
  });
});

describe('encodings', () => {
  it.each([
    ['base64', 'aGk='],
    ['hex', '6869'],
    ['rot13', 'uv'],
    ['leet', 'h1'],
    ['reversed', 'ih'],
    ['spaced', 'h i'],
    ['percent', '%68%69'],
    ['tags', '\u{e0068}\u{e0069}'],
  ] as const)('writes hi in %s', (how, text) => expect(encoded('hi', how)).toBe(text));
});

describe('a pack', () => {
  it('has the entries of the lists that it is known by', () => {
    expect(packOf('prompt-extraction')).toMatchObject({
      id: 'probe/prompt-extraction',
      llm: 'LLM07:2025',
      atlas: 'AML.T0056',
    });
  });

  it('of a user is one as well', () => {
    expect(packOf('refund-fraud')).toMatchObject({
      id: 'probe/refund-fraud',
      measures: 'attack success',
      severity: 'high',
    });
  });
});
