import { documents } from './documents.ts';
import { plan, template } from './infrastructure.ts';

/** Files of one kind, by their paths. */
export interface FilesOfKind {
  /** For people: `prompts of GitHub Models`. */
  readonly kind: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * A repository as the scan meets it, of texts that people wrote: documents, prompts of each format, instructions, settings
 * of servers, tools, templates, plans, and datasets. About 9 MB.
 */
export function repository(): FilesOfKind[] {
  const ofKind = (
    kind: string,
    count: number,
    file: (at: number) => readonly [path: string, text: string],
  ): FilesOfKind => ({
    kind,
    files: Object.fromEntries(Array.from({ length: count }, (_, at) => file(at))),
  });
  return [
    ofKind('documents', documents().length, (at) => [`knowledge/${at}.md`, documents()[at] ?? '']),
    ofKind('prompts of GitHub Models', 120, (at) => [`prompts/${at}.prompt.yml`, github(at)]),
    ofKind('prompts as text', 120, (at) => [`prompts/${at}.md`, `---\nname: prompt-${at}\n---\n${asked(at + 7)}`]),
    ofKind('dotprompts', 80, (at) => [
      `prompts/${at}.prompt`,
      `---\nmodel: googleai/gemini-2.5-pro\ninput:\n  schema:\n    question: string\n---\n${asked(at + 1)}`,
    ]),
    ofKind('prompties', 80, (at) => [
      `prompts/${at}.prompty`,
      `---\nname: prompt-${at}\nmodel:\n  api: chat\ninputs:\n  question:\n    type: string\n---\nsystem:\n${text(at + 2, 4000)}\nuser:\n<q>{{question}}</q>\n`,
    ]),
    ofKind('configurations of promptfoo', 40, (at) => [`evals/${at}/promptfooconfig.yaml`, promptfoo(at)]),
    ofKind('lists of messages', 80, (at) => [`prompts/${at}.json`, messages(at)]),
    ofKind('instructions', 40, (at) => [`packages/${at}/AGENTS.md`, text(at + 3, 6000)]),
    ofKind('agents', 40, (at) => [
      `.claude/agents/${at}.md`,
      `---\nname: reviewer-${at}\ndescription: Reads a change.\ntools: Read, Grep, Bash(git diff:*)\n---\n${text(at + 5, 3000)}\n`,
    ]),
    ofKind('servers of MCP', 80, (at) => [`packages/${at}/.mcp.json`, servers(at)]),
    ofKind('lists of tools', 40, (at) => [`packages/${at}/tools.json`, tools(at)]),
    ofKind('templates of CloudFormation', 40, (at) => [`infra/${at}/template.yaml`, template(at, text)]),
    ofKind('plans of Terraform', 20, (at) => [`terraform/${at}/plan.json`, plan(at, text)]),
    ofKind('a dataset in JSONL', 1, () => [
      'evals/cases.jsonl',
      `${rows(3000)
        .map((row) => JSON.stringify(row))
        .join('\n')}\n`,
    ]),
    ofKind('a dataset in CSV', 1, () => ['evals/cases.csv', csv()]),
  ];
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

/** What some document says first, without what a template would read. */
function text(at: number, length: number): string {
  const texts = documents();
  const whole = texts[at % texts.length] ?? '';
  return whole.slice(0, length).replaceAll(/\{[{%#]|[}%#]\}|^---$/gm, '');
}

const indented = (said: string, by: number): string => said.replaceAll('\t', ' ').replaceAll(/^/gm, ' '.repeat(by));
const asked = (at: number): string => `${text(at, 4000)}\n\n<question>{{question}}</question>\n`;

const github = (at: number): string =>
  `messages:\n  - role: system\n    content: |-\n      Sort tickets.\n${indented(text(at, 4000), 6)}\n  - role: user\n    content: "<ticket>{{ticket}}</ticket>"\n`;

const promptfoo = (at: number): string =>
  `prompts:\n  - |-\n    Sort tickets.\n${indented(text(at, 4000), 4)}\n    <ticket>{{ticket}}</ticket>\nproviders:\n  - openai:gpt-4o-mini\ntests:\n${times(
    10,
    (of) =>
      `  - vars:\n      ticket: Order ${at}-${of} has not come.\n    assert:\n      - type: contains\n        value: shipping\n`,
  ).join('')}`;

const messages = (at: number): string =>
  json([
    { role: 'system', content: text(at + 11, 4000) },
    { role: 'user', content: '<ticket>{{ticket}}</ticket>' },
  ]);

const servers = (at: number): string =>
  json({
    mcpServers: Object.fromEntries(
      times(4, (of) => [
        `server-${of}`,
        { command: 'npx', args: ['-y', `@acme/server-${of}@1.2.${at}`, './data'], env: { REGION: 'eu-central-1' } },
      ]),
    ),
  });

const tools = (at: number): string =>
  json({
    tools: times(12, (of) => ({
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
    })),
  });

const rows = (count: number) =>
  times(count, (at) => ({
    id: `ticket-${at}`,
    vars: { ticket: text(at, 350 + at).slice(at % 300) },
    expected: 'shipping',
  }));

function csv(): string {
  const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  const lines = rows(800).map(({ id, vars, expected }) => [id, vars.ticket, expected].map(quoted).join(','));
  return `id,ticket,expected\n${lines.join('\n')}\n`;
}
