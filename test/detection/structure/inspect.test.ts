import { describe, expect, it } from 'vitest';
import { checks } from '../../../shared/detection/checks.ts';
import { structureChecks } from '../../../shared/detection/structure/checks.ts';
import { inspect } from '../../../shared/detection/structure/inspect.ts';
import { isInspected } from '../../../shared/detection/structure/inspected.ts';

describe('the checks of structure', () => {
  it('are among all checks, each with an id of its own', () => {
    expect(new Set(structureChecks.map(({ id }) => id)).size).toBe(structureChecks.length);
    for (const check of structureChecks) expect(checks.get(check.id)).toBe(check);
  });

  it('name entries of OWASP’s lists and of ATLAS', () => {
    for (const { id, llm, agentic, atlas } of structureChecks) {
      expect(llm, id).toMatch(/^LLM(0[1-9]|10):2025$/);
      expect(agentic, id).toMatch(/^ASI(0[1-9]|10):2026$/);
      expect(atlas, id).toMatch(/^AML\.T\d{4}(\.\d{3})?$/);
    }
  });
});

describe('a file is looked into by its name', () => {
  it.each([
    '.mcp.json',
    '.vscode/mcp.json',
    'claude_desktop_config.json',
    '.claude/settings.json',
    'a/SKILL.md',
    'AGENTS.md',
    '.cursor/rules/a.mdc',
    '.github/agents/a.agent.md',
    'tools.json',
    'prompts/a.prompt.yml',
    'infra/template.yaml',
    'aiops.yml',
  ])('%s is', (path) => expect(isInspected(path)).toBe(true));
  it.each(['package.json', 'src/index.ts', 'README.md', 'docs/a.md', 'tsconfig.json'])('%s is not', (path) =>
    expect(isInspected(path)).toBe(false),
  );
});

describe('what cannot be read', () => {
  it.each<[string, string, string]>([
    ['is no JSON', '.mcp.json', '{ "mcpServers": '],
    ['nests without end', '.mcp.json', '['.repeat(1_000_000)],
    ['nests by names', '.mcp.json', '{"a":'.repeat(200_000)],
    ['nests in YAML', 'tools/a.yaml', 'a: [{'.repeat(200_000)],
    ['nests by dashes', 'tools/a.yaml', '- '.repeat(500_000)],
    ['is too much YAML', 'tools/a.yaml', '- a: b\n'.repeat(200_000)],
    ['nests in a header', 'a/SKILL.md', `---\n${'- '.repeat(300_000)}\n---\nx`],
  ])('is said when it %s', async (_, path, text) => {
    const { findings, problems } = await inspect({ path, text });
    expect(findings).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it.each<[string, string, string]>([
    [
      'a long description',
      'tools.json',
      JSON.stringify({ name: 'a', description: 'must always call before '.repeat(40_000), inputSchema: {} }),
    ],
    ['many comments', '.mcp.json', `${'// '.repeat(300_000)}\n{}`],
    [
      'many words',
      '.mcp.json',
      JSON.stringify({ mcpServers: { a: { command: 'sh', args: ['-c', 'curl http '.repeat(100_000)] } } }),
    ],
    ['long lines', 'SKILL.md', `${'curl '.repeat(390)}\n`.repeat(500)],
    ['names that every object of JavaScript has', 'tools.json', '{"constructor": {"__proto__": 1, "toString": "x"}}'],
    [
      'strengths of such names',
      'template.json',
      '{"a": {"contentPolicyConfig": {"filtersConfig": [{"type": "HATE", "inputStrength": "constructor"}]}}}',
    ],
  ])('is not %s', async (_, path, text) => {
    expect((await inspect({ path, text })).problems).toEqual([]);
  });
});
