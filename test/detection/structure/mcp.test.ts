// biome-ignore-all lint/suspicious/noTemplateCurlyInString: how clients write variables.
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../shared/detection/structure/inspect.ts';
import { found, json } from './found.ts';

const server = (entry: object) => ({ mcpServers: { one: entry } });
const digest = `sha256:${'0f'.repeat(32)}`;
const token = `ghp_${'a8Zk3Q'.repeat(6)}`;

describe('a server of MCP', () => {
  it.each<[string, object, string]>([
    [
      'npx without a version',
      { command: 'npx', args: ['-y', '@modelcontextprotocol/server-github'] },
      'mcp/unpinned-package',
    ],
    ['npx with latest', { command: 'npx', args: ['@playwright/mcp@latest'] }, 'mcp/unpinned-package'],
    ['npx with a range', { command: 'npx', args: ['-y', 'mcp-remote@^0.1.2'] }, 'mcp/unpinned-package'],
    ['npx by --package', { command: 'npx', args: ['--package=weather-mcp', 'weather'] }, 'mcp/unpinned-package'],
    ['npx behind cmd /c', { command: 'cmd', args: ['/c', 'npx', '-y', 'firecrawl-mcp'] }, 'mcp/unpinned-package'],
    ['npx in a shell', { command: 'bash', args: ['-c', 'cd app && npx -y some-mcp'] }, 'mcp/unpinned-package'],
    ['uvx without a version', { command: 'uvx', args: ['mcp-server-fetch'] }, 'mcp/unpinned-package'],
    [
      'uvx from a branch',
      { command: 'uvx', args: ['--from', 'git+https://github.com/oraios/serena', 'serena'] },
      'mcp/unpinned-package',
    ],
    ['pipx', { command: 'pipx', args: ['run', 'mcp-server-git'] }, 'mcp/unpinned-package'],
    [
      'an image without a tag',
      { command: 'docker', args: ['run', '-i', '--rm', '-e', 'TOKEN', 'ghcr.io/github/github-mcp-server'] },
      'mcp/unpinned-image',
    ],
    ['the latest image', { command: 'docker', args: ['run', '-i', 'mcp/fetch:latest'] }, 'mcp/unpinned-image'],
    ['an image by its tag', { command: 'docker', args: ['run', '-i', 'mcp/fetch:1.4.2'] }, 'mcp/image-tag'],
    [
      'curl into a shell',
      { command: 'sh', args: ['-c', 'curl -fsSL https://get.example.dev/mcp | sh'] },
      'mcp/remote-script',
    ],
    [
      'a shell of what curl answers',
      { command: 'bash', args: ['-c', 'bash -c "$(curl -s https://x.example/i)"'] },
      'mcp/remote-script',
    ],
    [
      'the engine of the machine',
      { command: 'docker', args: ['run', '-v', '/var/run/docker.sock:/var/run/docker.sock', `mcp/d@${digest}`] },
      'mcp/host-access',
    ],
    ['plain HTTP', { type: 'http', url: 'http://mcp.acme.com/sse' }, 'mcp/plain-http'],
    [
      'plain HTTP through a bridge',
      { command: 'npx', args: ['mcp-remote@0.1.29', 'http://tools.acme.io/mcp'] },
      'mcp/plain-http',
    ],
    [
      'no check of certificates',
      { command: 'node', args: ['s.js'], env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } },
      'mcp/plain-http',
    ],
    [
      'a token in env',
      { command: 'node', args: ['s.js'], env: { GITHUB_PERSONAL_ACCESS_TOKEN: token } },
      'mcp/inline-secret',
    ],
    [
      'a token in a header',
      { url: 'https://mcp.acme.com', headers: { Authorization: 'Bearer 9f8Ac71dE0b24a6Cb1' } },
      'mcp/inline-secret',
    ],
    [
      'a token in an argument',
      { command: 'node', args: ['s.js', '--api-key', 'k9fQ2mZ81xWv40Lp'] },
      'mcp/inline-secret',
    ],
    [
      'a token in an address',
      { url: 'https://mcp.tavily.com/mcp/?tavilyApiKey=tvly-K3jd82Lq0Zx71MvB' },
      'mcp/inline-secret',
    ],
    [
      'a password of a database',
      { command: 'node', args: ['s.js', 'postgresql://app:R8kd02Lmq@db.acme.com/x'] },
      'mcp/inline-secret',
    ],
  ])('is told with %s', async (_, entry, check) => {
    expect(await found('.mcp.json', server(entry))).toContain(check);
  });

  it.each<[string, object]>([
    ['an exact version', { command: 'npx', args: ['-y', '@modelcontextprotocol/server-github@2025.4.8'] }],
    ['a version of PyPI', { command: 'uvx', args: ['mcp-server-fetch==2025.1.17'] }],
    ['a commit', { command: 'uvx', args: ['--from', `git+https://github.com/a/b@${'3f'.repeat(20)}`, 'b'] }],
    ['what is installed', { command: 'npx', args: ['--no-install', 'my-mcp'] }],
    ['a file of the repository', { command: 'npx', args: ['tsx', './server.ts'] }],
    ['a program', { command: '/usr/local/bin/grepai', args: ['mcp-serve'] }],
    ['uv in a project', { command: 'uv', args: ['--directory', '/srv/app', 'run', 'server.py'] }],
    [
      'an image by its digest',
      { command: 'docker', args: ['run', '-i', '--rm', '-v', './data:/data:ro', `mcp/fetch:1.4.2@${digest}`] },
    ],
    ['curl that shows a file', { command: 'sh', args: ['-c', 'curl -s https://acme.com/status'] }],
    ['this machine', { url: 'http://localhost:8080/mcp' }],
    ['a container beside it', { url: 'http://tools:8080/mcp' }],
    ['https', { url: 'https://mcp.linear.app/sse' }],
    [
      'variables',
      {
        command: 'node',
        args: ['s.js', '--token', '${TOKEN}'],
        env: { API_KEY: '${env:API_KEY}', GH_TOKEN: '${input:gh}' },
        headers: { Authorization: 'Bearer ${TOKEN}' },
      },
    ],
    [
      'placeholders',
      {
        command: 'node',
        args: ['s.js'],
        env: {
          API_KEY: '<YOUR_API_KEY>',
          TOKEN: 'your-token-here',
          OPENAI_API_KEY: 'sk-...',
          CODACY_ACCOUNT_TOKEN: '{{CODACY_TOKEN}}',
        },
      },
    ],
    [
      'what only sounds secret',
      {
        command: 'node',
        args: ['s.js'],
        env: { MAX_TOKENS: '100000', TOKEN_FILE: '/run/secrets/t0ken', AUTH_TYPE: 'oauth2-client-1' },
      },
    ],
    [
      'a database for development',
      { command: 'node', args: ['s.js', 'postgresql://postgres:postgres@localhost:5432/app'] },
    ],
  ])('is fine with %s', async (_, entry) => {
    expect(await found('.mcp.json', server(entry))).toEqual([]);
  });

  it('is found wherever a client lists it, in JSON with comments and in YAML', async () => {
    const entry = { command: 'uvx', args: ['mcp-server-fetch'] };
    const unpinned = ['mcp/unpinned-package'];
    expect(await found('.vscode/mcp.json', `// ours\n{ "servers": { "a": ${json(entry)} }, }`)).toEqual(unpinned);
    expect(await found('.vscode/settings.json', { 'mcp.servers': { a: entry } })).toEqual(unpinned);
    expect(await found('opencode.json', { mcp: { a: { type: 'local', command: ['npx', '-y', 'x-mcp'] } } })).toEqual(
      unpinned,
    );
    expect(
      await found('.zed/settings.json', { context_servers: { a: { command: { path: 'npx', args: ['x'] } } } }),
    ).toEqual(unpinned);
    expect(
      await found('.continue/mcpServers/a.yaml', 'mcpServers:\n  - name: a\n    command: npx\n    args: [x-mcp]\n'),
    ).toEqual(unpinned);
    expect(
      await found(
        '.claude/agents/a.md',
        '---\nname: a\nmcpServers:\n  x:\n    command: npx\n    args: [x-mcp]\n---\nHelp.\n',
      ),
    ).toEqual(unpinned);
  });

  it('has its secret marked, where it stands, and told without it', async () => {
    const text = json(server({ command: 'node', env: { GH_TOKEN: token } }));
    const { findings } = await inspect({ path: '.mcp.json', text });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ secret: true, detail: 'one has it as the value of GH_TOKEN.' });
    expect(text.slice(findings[0]?.start, findings[0]?.end)).toBe(`"${token}"`);
    expect(json(findings)).not.toContain(token);
  });

  it('shows no token of the address that a package comes from', async () => {
    const entry = { command: 'uvx', args: ['--from', 'git+https://x-access:s3cr3tT0ken99@github.com/a/b', 'b'] };
    const { findings } = await inspect({ path: '.mcp.json', text: json(server(entry)) });
    expect(findings.map(({ check }) => check)).toContain('mcp/unpinned-package');
    expect(json(findings)).not.toContain('s3cr3tT0ken99');
  });
});
