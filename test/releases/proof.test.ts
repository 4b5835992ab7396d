import { describe, expect, it } from 'vitest';
import type { Deployment } from '../../shared/config/deployments.ts';
import { fromResults, type ResultFile } from '../../shared/releases/proof/from-results.ts';
import { prove } from '../../shared/releases/proof/prove.ts';
import { wantedBy } from '../../shared/releases/proof/wanted.ts';
import type { Envelope } from '../../shared/results/envelope.ts';

const commit = 'c'.repeat(40);
const config = `sha256:${'a'.repeat(64)}`;
const settings = { require: { suites: ['smoke'], 'guardrail-scan': true } } as unknown as Deployment;
const about = { deployment: 'bot', content: `sha256:${'b'.repeat(64)}`, commit, config };
const provenBy = (results: readonly ResultFile[], of: Deployment) =>
  prove(wantedBy(of), about, { result: fromResults(results) });

function result(action: string, data: unknown, more: Partial<Envelope> = {}, head: string | undefined = commit) {
  const provenance = { version: '1', event: 'push', at: '', durationMs: 1, config, ...(head && { head }) };
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
const why = async (...results: ReturnType<typeof result>[]) =>
  (await provenBy(results, settings)).missing.map((one) => `${one.name}: ${one.why}`);

describe('what is required', () => {
  it('is proven by results of the very commit that passed', async () => {
    const { proof, missing } = await provenBy([gate(), scan()], settings);
    expect(missing).toEqual([]);
    expect(proof).toMatchObject([
      { kind: 'suite', name: 'smoke', verdict: 'pass', from: 'result', digest: `sha256:${'d'.repeat(64)}` },
      { kind: 'scan', name: 'guardrail-scan', verdict: 'pass' },
    ]);
  });

  it('is proven by what a maintainer accepted, with the name', async () => {
    const accepted = { verdict: 'fail', accepted: { by: 'maria', at: '' } } as const;
    expect((await provenBy([gate('measured', accepted), scan()], settings)).proof[0]).toMatchObject({
      verdict: 'accepted',
      by: 'maria',
    });
  });

  it('is not proven by nothing, by another commit, by a part, or by what did not pass', async () => {
    expect(await why()).toEqual(['smoke: There is no result of it.', 'guardrail-scan: There is no result of it.']);
    expect(await why(gate('measured', {}, 'e'.repeat(40)), scan())).toEqual([
      'smoke: The result that is there is of eeeeeee, and not of ccccccc.',
    ]);
    const other = { provenance: { ...gate().envelope.provenance, config: `sha256:${'e'.repeat(64)}` } };
    expect(await why(gate('measured', other), scan())).toEqual([
      'smoke: The result that is there is of another configuration.',
    ]);
    expect(await why(gate('unchanged'), scan())).toEqual([
      'smoke: It was not measured: what the change touches cannot affect it.',
    ]);
    expect(await why(gate('measured', { verdict: 'inconclusive' }), scan())).toEqual([
      'smoke: Its verdict is inconclusive.',
    ]);
    expect(await why(gate(), scan(false))).toEqual(['guardrail-scan: Only what the change touches was scanned.']);
    expect(await why(result('eval-gate', { subjects: [] }), scan())).toEqual([
      'smoke: It is not in the result that is there.',
    ]);
  });

  it('says of each how to have it', async () => {
    const fixes = (await provenBy([], settings)).missing.map(({ fix }) => fix);
    expect(fixes[0]).toContain('`suites: smoke` and `all: true`');
    expect(fixes[1]).toContain('Run guardrail-scan');
  });

  it('is nothing where nothing is asked for', async () => {
    expect(await provenBy([], {} as Deployment)).toEqual({ proof: [], missing: [] });
  });
});
