import { documents } from './documents.ts';

const copies = { prompts: 120, instructions: 40, servers: 40, tools: 20, rows: 3000 };

/**
 * A repository as the scan meets it, of texts that people wrote: prompts, instructions, settings of servers, tools,
 * documents, and a dataset. Paths with their texts, about 4 MB.
 */
export function repository(): Record<string, string> {
  const texts = documents();
  const text = (at: number, length: number): string => {
    const whole = texts[at % texts.length] ?? '';
    return whole.slice(0, length).replaceAll(/\{\{|\}\}/g, '');
  };
  const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
  const files: Record<string, string> = {};
  for (const [at, whole] of texts.entries()) files[`knowledge/${at}.md`] = whole;
  times(copies.prompts, (at) => {
    const indented = text(at, 4000).replaceAll(/^/gm, '      ').replaceAll('\t', ' ');
    files[`prompts/${at}.prompt.yml`] =
      `messages:\n  - role: system\n    content: |-\n      Sort tickets.\n${indented}\n  - role: user\n    content: "<ticket>{{ticket}}</ticket>"\n`;
    files[`prompts/${at}.md`] =
      `---\nname: prompt-${at}\n---\n${text(at + 7, 4000)}\n\n<question>{{question}}</question>\n`;
  });
  times(copies.instructions, (at) => {
    files[`packages/${at}/AGENTS.md`] = text(at + 3, 6000);
  });
  times(copies.servers, (at) => {
    const servers = times(4, (of) => [
      `server-${of}`,
      { command: 'npx', args: ['-y', `@acme/server-${of}@1.2.${at}`, './data'], env: { REGION: 'eu-central-1' } },
    ]);
    files[`packages/${at}/.mcp.json`] = JSON.stringify({ mcpServers: Object.fromEntries(servers) }, undefined, 2);
  });
  times(copies.tools, (at) => {
    const tools = times(12, (of) => ({
      name: `tool_${of}`,
      description: text(at + of, 300),
      inputSchema: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[a-z]+$', description: text(of, 60) },
          count: { type: 'integer' },
        },
        required: ['id'],
      },
    }));
    files[`packages/${at}/tools.json`] = JSON.stringify({ tools }, undefined, 2);
  });
  const rows = times(copies.rows, (at) =>
    JSON.stringify({ id: `ticket-${at}`, vars: { ticket: text(at, 350 + at).slice(at % 300) }, expected: 'shipping' }),
  );
  files['evals/cases.jsonl'] = `${rows.join('\n')}\n`;
  return files;
}
