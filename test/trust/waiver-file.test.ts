import { describe, expect, it } from 'vitest';
import { UserError } from '../../shared/action/errors.ts';
import { parseWaivers } from '../../shared/trust/waiver-file.ts';

const file = 'aiops-waivers.yml';

function problems(text: string): string[] {
  try {
    parseWaivers(file, text);
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('aiops-waivers.yml', () => {
  it('names a case or a finding, who answers for it, why and until when', () => {
    const text = `# agreed on 2026-11-02
- case: ticket-017
  suite: support-triage
  owner: "@maria"
  reason: The answer key is wrong
  expires: 2026-12-31
- { finding: latency-p95, owner: '@jo', reason: New region, expires: 2026-12-01 }
`;
    expect(parseWaivers(file, text)).toEqual([
      {
        case: 'ticket-017',
        suite: 'support-triage',
        owner: '@maria',
        reason: 'The answer key is wrong',
        expires: '2026-12-31',
        file,
        line: 2,
      },
      { finding: 'latency-p95', owner: '@jo', reason: 'New region', expires: '2026-12-01', file, line: 7 },
    ]);
  });

  it.each(['', '# nothing yet\n', '[]'])('may hold nothing: %j', (text) => {
    expect(parseWaivers(file, text)).toEqual([]);
  });

  it('reports everything that is wrong at once, each with its place', () => {
    const text = `- case: a
  owner: "@maria"
  reason: x
  expires: 2026-02-30
- case: b
  owners: "@maria"
  reason: x
  expires: tomorrow
`;
    const found = problems(text);
    expect(found).toHaveLength(4);
    expect(found[0]).toBe('aiops-waivers.yml:4:12: [0].expires: must be a date such as 2026-12-31, not "2026-02-30".');
    expect(found.join('\n')).toContain('aiops-waivers.yml:6:3: [1].owners: no such key. Did you mean owner?');
    expect(found.join('\n')).toContain('[1].owner: is missing');
    expect(found.join('\n')).toContain('aiops-waivers.yml:8:12: [1].expires');
  });

  it.each([
    ['both', 'case: a\n  finding: b\n  '],
    ['neither', ''],
  ])('refuses %s of what it may be for', (_, keys) => {
    const [problem] = problems(`- ${keys}owner: o\n  reason: r\n  expires: 2026-12-31\n`);
    expect(problem).toMatch(/^aiops-waivers\.yml:1:\d+: .*either the `case`, the `finding` or the `fingerprint`/);
  });

  it('refuses a waiver that nobody answers for', () => {
    expect(problems('- { case: a, owner: " ", reason: r, expires: 2026-12-31 }')[0]).toContain('[0].owner');
  });

  it('refuses what is not a list', () => {
    expect(problems('case: a\n')[0]).toContain('must be a list');
    expect(problems('- [')).not.toEqual([]);
  });
});
