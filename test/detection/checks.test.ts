import { describe, expect, it } from 'vitest';
import { checks } from '../../shared/detection/checks.ts';
import { rules } from '../../shared/detection/injection/rules.ts';

describe('a check', () => {
  it.each([...checks.values()])('$id says why it matters, what to do, and where the standards speak of it', (check) => {
    expect(check.id).toMatch(
      /^(hidden|injection|jailbreak|secret|personal|prompt|guardrail|tool|mcp|agent)\/[a-z0-9-]+$/,
    );
    expect(check.llm).toMatch(/^LLM(0\d|10):2025$/);
    expect(check.agentic).toMatch(/^ASI(0\d|10):2026$/);
    expect(check.atlas).toMatch(/^AML\.T\d{4}(\.\d{3})?$/);
    expect(check.explanation).toMatch(/\S{2,}.*$/);
    expect(check.fix).toMatch(/\.$/);
  });

  it('stands behind every rule', () => {
    expect(rules.filter(({ id }) => !checks.has(id))).toEqual([]);
  });
});
