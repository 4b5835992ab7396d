import { describe, expect, it } from 'vitest';
import { inspect } from '../../../shared/detection/structure/inspect.ts';
import { inspectAll } from '../../../shared/detection/structure/inspect-all.ts';
import { isInspected } from '../../../shared/detection/structure/inspected.ts';
import { found } from './found.ts';

const token = `ghp_${'a8Zk3Q'.repeat(6)}`;
const codex = (text: string): Promise<string[]> => found('.codex/config.toml', text);

describe('settings in TOML', () => {
  it.each(['.codex/config.toml', 'app/.vibe/config.toml', '.gemini/commands/fix.toml', 'my-mcp.toml'])(
    'are looked into by their name: %s',
    (path) => expect(isInspected(path)).toBe(true),
  );
  it.each(['pyproject.toml', 'Cargo.toml'])('%s is none', (path) => expect(isInspected(path)).toBe(false));

  it.each<[string, string, string]>([
    [
      'a package without a version',
      '[mcp_servers.a]\ncommand = "npx"\nargs = ["-y", "some-mcp"]',
      'mcp/unpinned-package',
    ],
    ['the same in a list', '[[mcp_servers]]\nname = "a"\ncommand = "uvx"\nargs = ["some-mcp"]', 'mcp/unpinned-package'],
    ['a secret', `[mcp_servers.a]\ncommand = "x"\nenv = { "GITHUB_TOKEN" = "${token}" }`, 'mcp/inline-secret'],
    [
      'a token of the entry',
      `[mcp_servers.a]\nurl = "https://a.dev/mcp"\nbearer_token = "${token}"`,
      'mcp/inline-secret',
    ],
    [
      'a header',
      `[mcp_servers.a]\nurl = "https://a.dev/mcp"\nhttp_headers = { Authorization = "Bearer ${token}" }`,
      'mcp/inline-secret',
    ],
    ['plain HTTP', '[mcp_servers.a]\nurl = "http://mcp.acme.com/mcp"', 'mcp/plain-http'],
    ['no questions', 'approval_policy = "never"', 'agent/auto-approval'],
    ['no questions about a tool', '[tools.bash]\npermission = "always"', 'agent/auto-approval'],
    ['no sandbox', 'sandbox_mode = "danger-full-access"', 'agent/no-sandbox'],
    ['no sandbox in a profile', '[profiles.ci]\nsandbox_mode = "danger-full-access"', 'agent/no-sandbox'],
  ])('may have %s', async (_, text, check) => expect(await codex(`model = "gpt-5.1"\n${text}\n`)).toContain(check));

  it('are fine as the makers document them', async () => {
    const text = `model = "gpt-5.1-codex"
approval_policy = "on-request"
sandbox_mode = "workspace-write"
[mcp_servers.docs]
command = "npx"
args = ["-y", "@acme/docs-mcp@1.4.2"]
env = { REGION = "eu-central-1" }
env_vars = ["DOCS_TOKEN"]
[mcp_servers.figma]
url = "https://mcp.figma.com/mcp"
bearer_token_env_var = "FIGMA_OAUTH_TOKEN_OF_THE_TEAM_1"
http_headers = { "X-Region" = "us-east-1" }
[tools.read_file]
permission = "ask"
`;
    expect(await codex(text)).toEqual([]);
  });

  it('are told at their place', async () => {
    const text = 'model = "x"\n[mcp_servers.a]\ncommand = "npx"\nargs = ["-y", "some-mcp"]\n';
    const { findings } = await inspect({ path: '.codex/config.toml', text });
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['"some-mcp"']);
  });

  it('are looked at together with the others', async () => {
    const text = '[mcp_servers.gmail]\ncommand = "gmail-mcp"\n';
    const together = await inspectAll([{ path: '.codex/config.toml', text }]);
    expect(together.map(({ check }) => check)).toContain('agent/toxic-flow');
  });

  it('that cannot be read say where, and are not clean', async () => {
    const { findings, problems } = await inspect({ path: '.codex/config.toml', text: 'a = 1\nb = npx\n' });
    expect([findings, problems]).toEqual([[], [{ line: 2, column: 5, message: 'Not TOML: unexpected character.' }]]);
  });
});
