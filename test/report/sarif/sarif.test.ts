import { describe, expect, it } from 'vitest';
import { inertSarif, sarifUri } from '../../../shared/report/sarif/inert.ts';
import { limitedSarif, sarifLimits } from '../../../shared/report/sarif/limited.ts';
import { type SarifReport, sarifLog } from '../../../shared/report/sarif/log.ts';
import type { SarifResult } from '../../../shared/report/sarif/model.ts';
import { officialSarif } from './official.ts';

const result = (at: number, text = 'It reads: ignore the rules'): SarifResult => ({
  ruleId: 'hidden/tags',
  ruleIndex: 0,
  level: 'error',
  message: { text },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: sarifUri('knowledge/a b.md') },
        region: { startLine: at, startColumn: 3 },
      },
    },
  ],
  partialFingerprints: { primaryLocationLineHash: `f${at}:1` },
  baselineState: 'new',
  suppressions: [{ kind: 'external', status: 'accepted', justification: 'A test.' }],
});
const report = (count: number, text?: string): SarifReport => ({
  tool: 'guardrail-scan',
  version: '1.2.3',
  category: 'aiops/guardrail-scan',
  rules: [
    {
      id: 'hidden/tags',
      name: 'HiddenTags',
      shortDescription: { text: 'Text in invisible tag characters' },
      fullDescription: { text: 'Nobody sees it.' },
      help: { text: 'Delete it.', markdown: '**Delete** it.' },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['security'], 'security-severity': '9.5' },
    },
  ],
  results: Array.from({ length: count }, (_, at) => result(at + 1, text)),
  notifications: [{ level: 'warning', message: { text: 'Could not be read' } }],
  complete: false,
});
const plain = (text: string): number => text.length;
const read = (text: string) => JSON.parse(text) as ReturnType<typeof sarifLog>;

describe('a SARIF log', () => {
  it('is valid by the official schema, with results and without', () => {
    expect(officialSarif(sarifLog(report(3)))).toEqual([]);
    expect(officialSarif(sarifLog({ ...report(0), rules: [], notifications: [] }))).toEqual([]);
  });

  it('is found invalid where it is', () => {
    const broken = { ...sarifLog(report(1)), version: '2.0.0' };
    expect(officialSarif(broken).join()).toContain('/version');
    const state = { ...result(1), baselineState: 'fresh' } as unknown as SarifResult;
    expect(officialSarif(sarifLog({ ...report(0), results: [state] })).join()).toContain('baselineState');
  });
});

describe('the limits of code scanning', () => {
  it('leave what is under them as it is', () => {
    const { text, left } = limitedSarif(report(20), plain);
    expect([left, read(text).runs[0].results.length]).toEqual([0, 20]);
  });

  it('take the last results out when there are too many, and the log says so', () => {
    const { text, left } = limitedSarif(report(sarifLimits.results + 2), plain, { ...sarifLimits, bytes: 1e9 });
    const [run] = read(text).runs;
    expect([left, run.results.length]).toEqual([2, 25_000]);
    expect(run.results.at(-1)?.partialFingerprints.primaryLocationLineHash).toBe('f25000:1');
    expect(run.invocations[0].toolExecutionNotifications[0]?.message.text).toMatch(
      /^2 of 25,002 results, the least severe, are left out/,
    );
    expect(officialSarif(read(text))).toEqual([]);
  });

  it('take out as many as keep it under the size', () => {
    const limits = { results: 1000, bytes: 50_000 };
    const { text, left } = limitedSarif(report(400, 'x'.repeat(500)), plain, limits);
    expect(text.length).toBeLessThanOrEqual(limits.bytes);
    expect(left).toBeGreaterThan(300);
    expect(read(text).runs[0].results).toHaveLength(400 - left);
    expect(left).toBeLessThan(390);
  });
});

describe('hostile texts in a SARIF log', () => {
  it.each([
    ['a link', 'see [here](https://evil.example/x)', /\]\(/],
    ['an address', 'https://evil.example', /:\/\//],
    ['a placeholder', 'a {0} b', /\{0\}/],
    ['a mention', '@octocat', /@octocat/],
    ['markup', '<img src=x>', /<img/],
    ['hidden letters', 'a\u{e0041}\u{e0042}', /\u{e0041}/u],
    ['a turn of direction', 'a\u202eb', /\u202e/],
  ])('are no %s', (_, text, what) => {
    expect(text).toMatch(what);
    expect(inertSarif(text)).not.toMatch(what);
  });

  it('are no scheme and no way out in a path', () => {
    expect(sarifUri('javascript:alert(1)/ä b.md')).toBe('javascript%3Aalert(1)/%C3%A4%20b.md');
    expect(sarifUri('a?b#c')).toBe('a%3Fb%23c');
  });
});
