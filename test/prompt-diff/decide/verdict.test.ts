import { describe, expect, it } from 'vitest';
import { decide } from '../../../actions/prompt-diff/decide.ts';
import type { PromptRule } from '../../../shared/config/prompt-diff.ts';
import { data, kept, policy, prompt, reason } from '../data.ts';

const breaking = prompt({
  impact: 'breaking',
  reasons: [reason({ id: 'variable-renamed', impact: 'breaking', message: 'Variable "ticket" is now "message".' })],
});

const cosmetic = prompt({
  impact: 'cosmetic',
  reasons: [reason({ id: 'notation', impact: 'cosmetic', message: 'Comments differ.' })],
});

describe('the headline', () => {
  it.each([
    ['no prompt changed', []],
    ['1 prompt breaks its callers', [breaking]],
    ['2 prompts change behaviour', [prompt(), prompt({ path: 'b' })]],
    [
      '1 prompt breaks its callers, 2 change behaviour, 1 is cosmetic',
      [cosmetic, prompt(), breaking, prompt({ path: 'b' })],
    ],
  ])('is “%s”', (headline, prompts) => {
    expect(decide(data({ prompts }), policy).headline).toBe(headline);
  });

  it('counts files that cannot be read, each once', () => {
    const problem = { side: 'head' as const, file: 'a.prompt.yml', line: 3, message: 'not YAML' };
    const { headline } = decide(data({ problems: [problem, { ...problem, line: 4 }] }), policy);
    expect(headline).toBe('1 file cannot be read');
  });

  it('says when there is nothing to compare with', () => {
    const { base: _, ...without } = data();
    expect(decide(without, policy)).toMatchObject({
      verdict: 'skipped',
      headline: 'there is no base to compare the prompts with',
    });
  });
});

describe('the verdict', () => {
  it('is skipped where no prompt changed, and never a pass', () => {
    expect(decide(data(), policy).verdict).toBe('skipped');
  });

  it('is a pass whatever changed, as long as no rule is broken', () => {
    expect(decide(data({ prompts: [breaking, prompt()] }), policy).verdict).toBe('pass');
  });

  it('is not praised where behaviour changes, and cautious where callers break', () => {
    const tone = (impact: 'cosmetic' | 'behavioural' | 'breaking') => decide(data({ impact }), policy).tone;
    expect([tone('cosmetic'), tone('behavioural'), tone('breaking')]).toEqual([undefined, 'plain', 'caution']);
  });

  it.each<[PromptRule, Parameters<typeof prompt>[0], string, string]>([
    [
      'breaking',
      { impact: 'breaking' },
      'It breaks whoever fills, calls or reads it.',
      'Keep what they rely on, or add a prompt beside it.',
    ],
    [
      'version',
      { impact: 'breaking', version: { base: '2', head: '2' } },
      'It breaks callers, and is still version 2.',
      'Raise `version` in its metadata.',
    ],
    ['version', { impact: 'breaking' }, 'It breaks callers, and has no version.', 'Raise `version` in its metadata.'],
    ['owner', {}, 'Nobody owns it.', 'Write `owner` in its metadata, or add it to CODEOWNERS.'],
    [
      'suite',
      { suites: [] },
      'Its behaviour changes, and no suite measures it.',
      'Name it at `prompt` of a suite in aiops.yml.',
    ],
  ])('fails by the rule %s, which says what would make it green', (rule, given, message, fix) => {
    const { verdict, findings } = decide(data({ prompts: [prompt(given)], rules: kept(rule, 'fail') }), policy);
    expect(verdict).toBe('fail');
    expect(findings[0]).toMatchObject({ rule, level: 'failure', message, fix, file: 'prompts/triage.prompt.yml' });
    const warned = decide(data({ prompts: [prompt(given)], rules: kept(rule, 'warn') }), policy);
    expect([warned.verdict, warned.findings[0]?.level]).toEqual(['pass', 'warning']);
    const off = decide(data({ prompts: [prompt(given)], rules: kept(rule, 'off') }), policy);
    expect(off.findings.filter((finding) => finding.rule === rule)).toEqual([]);
  });

  it.each<[PromptRule, Parameters<typeof prompt>[0]]>([
    ['version', { impact: 'breaking', version: { base: '2', head: '3' } }],
    ['version', { impact: 'behavioural' }],
    ['owner', { owners: ['@acme/support'] }],
    ['owner', { kind: 'removed' }],
    ['suite', { impact: 'cosmetic', suites: [] }],
    ['suite', { kind: 'removed', suites: [] }],
  ])('keeps the rule %s for %j', (rule, given) => {
    expect(decide(data({ prompts: [prompt(given)], rules: kept(rule, 'fail') }), policy).verdict).toBe('pass');
  });

  it('asks for no suite where there are none', () => {
    const { findings } = decide(data({ prompts: [prompt({ suites: [] })], hasSuites: false }), policy);
    expect(findings.map(({ rule }) => rule)).not.toContain('suite');
  });

  it('fails where a file of the head cannot be read, at its place', () => {
    const problems = [{ side: 'head' as const, file: 'a.prompt.yml', line: 3, column: 5, message: 'not YAML' }];
    const { verdict, findings } = decide(data({ problems }), policy);
    expect(verdict).toBe('fail');
    expect(findings[0]).toMatchObject({
      rule: 'unreadable',
      level: 'failure',
      file: 'a.prompt.yml',
      line: 3,
      column: 5,
    });
  });

  it('passes where only the base could not be read: the change may be its repair', () => {
    const problems = [{ side: 'base' as const, file: 'a.prompt.yml', message: 'not YAML' }];
    expect(decide(data({ problems }), policy).verdict).toBe('pass');
  });

  it('lets a waiver answer for a rule until its date', () => {
    const waiver = {
      finding: 'owner',
      owner: '@maria',
      reason: 'moving teams',
      expires: '2026-12-01',
      file: 'aiops-waivers.yml',
      line: 1,
    };
    const owned = data({ prompts: [prompt()], rules: kept('owner', 'fail') });
    const { verdict, findings } = decide(owned, { ...policy, waivers: [waiver] });
    expect([verdict, findings[0]?.level]).toEqual(['pass', 'notice']);
    expect(decide(owned, { waivers: [waiver], today: '2026-12-02' }).verdict).toBe('fail');
  });
});
