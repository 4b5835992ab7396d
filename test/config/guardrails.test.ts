import { describe, expect, it } from 'vitest';
import { loosenedScan, strictestScan } from '../../shared/config/guardrails.ts';

const trained = 0.8;

describe('the rules of a scan', () => {
  it('fail from high on, where nobody says', () => {
    expect(strictestScan([], trained)).toEqual({
      paths: [],
      ignored: [[]],
      failOn: 'high',
      untrusted: [],
      trusted: [],
    });
  });

  it('are the strictest of both sides', () => {
    const base = { paths: ['knowledge/**'], 'fail-on-severity': 'none', threshold: 'off' } as const;
    const head = { paths: ['docs/**'], ignore: ['docs/old/**'], 'fail-on-severity': 'low', threshold: 0.9 } as const;
    expect(strictestScan([head, base], trained)).toEqual({
      paths: ['docs/**', 'knowledge/**'],
      ignored: [['docs/old/**'], []],
      failOn: 'low',
      threshold: 0.9,
      untrusted: [],
      trusted: [],
    });
    expect(strictestScan([head, undefined], trained).threshold).toBeUndefined();
  });

  it('take for a stranger’s what one side does, and for trusted what both do', () => {
    const base = { untrusted: ['memo'], trusted: ['topic', 'email'] };
    const head = { untrusted: ['note_*'], trusted: ['email', 'document'] };
    expect(strictestScan([head, base], trained)).toMatchObject({ untrusted: ['note_*', 'memo'], trusted: ['email'] });
  });

  it.each([
    [{}, { 'fail-on-severity': 'critical' }, ['raises fail-on-severity from high to critical']],
    [{ threshold: 0.5 }, {}, ['raises the threshold from 0.5 to 0.8']],
    [{}, { threshold: 'off' }, ['raises the threshold from 0.8 to off']],
    [{ paths: ['a', 'b'] }, { paths: ['b'] }, ['no longer scans a']],
    [{}, { ignore: ['a'] }, ['ignores a']],
    [{}, { trusted: ['email'] }, ['trusts the variable email']],
    [{ untrusted: ['memo'] }, {}, ['no longer says that strangers fill memo']],
    [{ 'fail-on-severity': 'low', ignore: ['a'] }, { 'fail-on-severity': 'low' }, []],
    [{ threshold: 'off' }, { threshold: 0.9, paths: ['x'] }, []],
  ] as const)('tell what %j lets through as %j', (base, head, said) => {
    expect(loosenedScan(base, head, trained)).toEqual(said);
  });
});
