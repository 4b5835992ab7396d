import { describe, expect, it } from 'vitest';
import type { Deployment } from '../../shared/config/deployments.ts';
import { provenBy } from '../../shared/releases/proof.ts';
import type { Envelope } from '../../shared/results/envelope.ts';

const commit = 'c'.repeat(40);
const settings = { require: { suites: ['smoke'], 'guardrail-scan': true } } as unknown as Deployment;

function result(action: string, data: unknown, more: Partial<Envelope> = {}, head: string | undefined = commit) {
  const provenance = { version: '1', event: 'push', at: '', durationMs: 1, ...(head && { head }) };
  const envelope: Envelope = {
    schema: `aiops.${action}/1`,
    verdict: 'pass',
    headline: '',
    findings: [],
    data,
    provenance,
    ...more,
  };
  return { envelope, digest: `sha256:${'d'.repeat(64)}` };
}

const gate = (status = 'measured', ...more: [Partial<Envelope>?, string?]) =>
  result('eval-gate', { subjects: [{ suite: 'smoke', status }] }, ...more);
const scan = (all = true, ...more: [Partial<Envelope>?, string?]) => result('guardrail-scan', { all }, ...more);

/** Why each of them is missing. */
const why = (...results: ReturnType<typeof result>[]) =>
  provenBy(results, settings, commit).missing.map((one) => `${one.name}: ${one.why}`);

describe('what is required', () => {
  it('is proven by results of the very commit that passed', () => {
    const { proof, missing } = provenBy([gate(), scan()], settings, commit);
    expect(missing).toEqual([]);
    expect(proof).toMatchObject([
      { kind: 'suite', name: 'smoke', verdict: 'pass', from: 'result', digest: `sha256:${'d'.repeat(64)}` },
      { kind: 'scan', name: 'guardrail-scan', verdict: 'pass' },
    ]);
  });

  it('is proven by what a maintainer accepted, with the name', () => {
    const accepted = { verdict: 'fail', accepted: { by: 'maria', at: '' } } as const;
    expect(provenBy([gate('measured', accepted), scan()], settings, commit).proof[0]).toMatchObject({
      verdict: 'accepted',
      by: 'maria',
    });
  });

  it('is not proven by nothing, by another commit, by a part, or by what did not pass', () => {
    expect(why()).toEqual(['smoke: There is no result of it.', 'guardrail-scan: There is no result of it.']);
    expect(why(gate('measured', {}, 'e'.repeat(40)), scan())).toEqual([
      'smoke: The result that is there is of eeeeeee, and not of ccccccc.',
    ]);
    expect(why(gate('unchanged'), scan())).toEqual([
      'smoke: It was not measured: what the change touches cannot affect it.',
    ]);
    expect(why(gate('measured', { verdict: 'inconclusive' }), scan())).toEqual(['smoke: Its verdict is inconclusive.']);
    expect(why(gate(), scan(false))).toEqual(['guardrail-scan: Only what the change touches was scanned.']);
    expect(why(result('eval-gate', { subjects: [] }), scan())).toEqual([
      'smoke: It is not in the result that is there.',
    ]);
  });

  it('says of each how to have it', () => {
    const fixes = provenBy([], settings, commit).missing.map(({ fix }) => fix);
    expect(fixes[0]).toContain('`suites: smoke` and `all: true`');
    expect(fixes[1]).toContain('Run guardrail-scan');
  });

  it('is nothing where nothing is asked for', () => {
    expect(provenBy([], {} as Deployment, commit)).toEqual({ proof: [], missing: [] });
  });
});
