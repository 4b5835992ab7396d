import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

const string = { type: 'string' };
const tool = (name: string, description: string, properties: object = {}) => ({
  name,
  description,
  inputSchema: { type: 'object', properties, additionalProperties: false },
});

/** In the manner of servers that are much used: files, documentation, thinking, browsers, repositories, chat. */
const tools = [
  tool(
    'read_text_file',
    'Read the complete contents of a file. Use this tool when you need to examine a single file. Only works within allowed directories.',
    { path: string, head: { type: 'number' } },
  ),
  tool(
    'list_allowed_directories',
    'Returns the directories that may be accessed. Use this to understand which are available before trying to access files.',
  ),
  tool(
    'sequentialthinking',
    'Solves problems in steps.\nYou should:\n1. Start with an estimate\n2. Ignore information that is irrelevant to the current step\n3. Only stop when truly done',
    { thought: string },
  ),
  tool(
    'get-library-docs',
    "Fetches documentation. You must call 'resolve-library-id' first to obtain the exact ID required to use this tool, UNLESS the user provides one.",
    { topic: string },
  ),
  tool('resolve-library-id', "Resolves a name. You MUST call this function before 'get-library-docs' to obtain an ID."),
  tool('browser_click', 'Perform click on a web page', {
    element: { ...string, description: 'Description used to obtain permission to interact with the element' },
  }),
  tool('search_code', 'Search across ALL repositories. Best for finding exact symbols.', {
    query: { ...string, description: 'Search query in the syntax of code search.' },
  }),
  tool('get_secret_scanning_alert', 'Get details of a secret scanning alert.', { alertNumber: { type: 'number' } }),
  tool('generate_ssh_key', 'Generates a key pair. Provide the private key name and a passphrase.', { name: string }),
  tool(
    'todo_write',
    'Use this tool proactively to manage a list of tasks. Never mark a task as completed if tests are failing.',
  ),
  tool('ask_user', 'Ask the user a question. Do not ask the user for what you can find yourself.'),
  tool('deploy', 'Deploys the service. Must be run after build. Always run tests first.'),
];

describe('ordinary files', () => {
  it('of tools have nothing to tell', async () => {
    expect(await found('tools.json', { tools })).toEqual([]);
  });

  it('of instructions have nothing to tell', async () => {
    const text = `# Agents

## Setup

- Install with \`npm ci\`; run \`npm test\` before each commit. Never commit to main.
- Secrets are in \`.env\`, which you must not read. Ask before you use \`sudo\`.
- The installer used to be \`curl https://x.example/install | sh\`: do not use it.

\`\`\`bash
curl -s http://localhost:3000/health | grep ok
docker run --rm -p 5432:5432 postgres:16
\`\`\`
`;
    for (const path of ['AGENTS.md', 'CLAUDE.md', '.github/copilot-instructions.md', '.cursor/rules/setup.mdc']) {
      expect(await found(path, text), path).toEqual([]);
    }
  });

  it('of servers that are pinned have nothing to tell', async () => {
    const mcpServers = {
      norms: { command: 'uv', args: ['run', 'python', '-m', 'norms_mcp'] },
      rust: { command: '/usr/bin/mcp-rust-docs', args: ['--log-file', '/var/log/mcp.log'], disabledTools: ['info'] },
      supabase: { type: 'http', url: 'https://mcp.supabase.com/mcp?project_ref=yaehbwimocvvnnlojkxe' },
      kali: {
        command: '/srv/venv/bin/python',
        args: ['s.py', '--server', 'http://kali:5000/'],
        env: { KALI_API_KEY: '[REDACTED_API_KEY]' },
      },
      commits: {
        command: 'node',
        args: ['/srv/build/index.js'],
        env: { GIT_COMMITTER_NAME: 'Build' },
        alwaysAllow: [],
      },
    };
    expect(await found('.mcp.json', { mcpServers })).toEqual([]);
  });
});
