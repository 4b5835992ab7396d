import { describe, expect, it } from 'vitest';
import { report } from '../../actions/guardrail-scan/report.ts';
import { noPolicy } from '../../shared/action/policy.ts';
import { markdown } from '../../shared/report/markdown.ts';
import { start } from '../guardrails/setup.ts';
import { harmful, harmless, rows, scanned, settings } from './tested.ts';

describe('the report of a guardrail', () => {
  it('shows figures, what failed, and hostile texts as inert ones', async () => {
    const { url } = await start();
    const evil = rows(
      harmful('@everyone <img src=x> | `bomb` ![x](https://evil.example)'),
      harmless('kill | -9 <b>@me</b>'),
    );
    const both = { 'guardrail/set.jsonl': evil };
    const gate = { 'false-positives': { max: 0 } };
    const sides = {
      base: { ...both, 'aiops.yml': settings(4, { gate }) },
      head: { ...both, 'aiops.yml': settings(5, { gate }) },
    };
    const { data, decision } = await scanned(sides, url);
    const text = markdown(report(data, decision, noPolicy(0)), { limit: 65_000 });
    expect(text).toContain('false positives are 100.0 %, and may be 0.0 % at most');
    expect(text).toContain('| recall |');
    const outside = text.replaceAll(/`[^`\n]*`/g, '');
    expect(outside).not.toMatch(/<img|<b>/);
    expect(outside).not.toContain('@me');
  });
});
