import type { Check } from '../check.ts';

const supplied = { llm: 'LLM03:2025', agentic: 'ASI04:2026', atlas: 'AML.T0010.005' } as const;

/** Servers of MCP as clients’ settings start them: programs that run with a developer’s rights. */
export const mcpChecks: readonly Check[] = [
  {
    id: 'mcp/unpinned-package',
    severity: 'medium',
    title: 'A server that is whatever the registry has today',
    ...supplied,
    explanation:
      'A package without a version is fetched anew: whoever takes it over runs code on each machine that starts it.',
    fix: 'Name an exact version: `npx -y package@1.2.3`, `uvx package==1.2.3`, or a commit of 40 digits.',
  },
  {
    id: 'mcp/unpinned-image',
    severity: 'medium',
    title: 'An image that is whatever the registry has today',
    ...supplied,
    explanation: '`latest`, or no tag at all, is another image whenever somebody pushes one.',
    fix: 'Name the image by its digest: `image:1.2.3@sha256:…`.',
  },
  {
    id: 'mcp/image-tag',
    severity: 'low',
    title: 'An image by a tag, which can be moved',
    ...supplied,
    explanation: 'A tag of a version is a promise of its publisher. A digest is a fact.',
    fix: 'Add the digest behind the tag: `image:1.2.3@sha256:…`.',
  },
  {
    id: 'mcp/remote-script',
    severity: 'critical',
    title: 'A server that runs what an address answers',
    llm: 'LLM03:2025',
    agentic: 'ASI05:2026',
    atlas: 'AML.T0010.005',
    explanation:
      'Whoever controls the address, or the way to it, runs code at each start, and can answer each caller otherwise.',
    fix: 'Install a version of it whose digest is checked, and start that.',
  },
  {
    id: 'mcp/host-access',
    severity: 'high',
    title: 'A container with the machine in it',
    llm: 'LLM06:2025',
    agentic: 'ASI03:2026',
    atlas: 'AML.T0053',
    explanation:
      'With the root or home directory, the socket of the engine or --privileged, a container holds nothing back.',
    fix: 'Mount the one folder that the server needs, read-only where that will do.',
  },
  {
    id: 'mcp/plain-http',
    severity: 'medium',
    title: 'A server over a connection that anyone can read and change',
    llm: 'LLM03:2025',
    agentic: 'ASI07:2026',
    atlas: 'AML.T0110',
    explanation: 'Who sits between can read tokens and answers, and change the descriptions of tools.',
    fix: 'Use https, and check its certificate.',
  },
  {
    id: 'mcp/inline-secret',
    severity: 'critical',
    title: 'A secret in the settings of a server',
    llm: 'LLM02:2025',
    agentic: 'ASI03:2026',
    atlas: 'AML.T0055',
    explanation: 'Whoever can read the repository, now or later, can use it.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: how clients write a variable.
    fix: 'Revoke it where it was issued. Write `${NAME}` or `${input:name}`, which clients fill in.',
  },
];
