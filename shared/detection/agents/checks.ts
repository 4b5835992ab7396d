import type { Check } from '../check.ts';

const excessive = { llm: 'LLM06:2025', agentic: 'ASI03:2026', atlas: 'AML.T0053' } as const;

/** What agents may do, and whom they ask. */
export const agentChecks: readonly Check[] = [
  {
    id: 'agent/auto-approval',
    severity: 'high',
    title: 'Tools that run without anyone’s saying yes',
    llm: 'LLM06:2025',
    agentic: 'ASI02:2026',
    atlas: 'AML.T0081',
    explanation: 'The question before a tool runs is what stops an injected instruction. Here nobody is asked.',
    fix: 'Approve single tools that only read. Without questions an agent belongs in a sandbox without secrets.',
  },
  {
    id: 'agent/auto-approved-reading',
    severity: 'low',
    title: 'Tools that read without anyone’s saying yes',
    llm: 'LLM06:2025',
    agentic: 'ASI02:2026',
    atlas: 'AML.T0053',
    explanation: 'What they read may be secret, or hold instructions for whoever reads it.',
    fix: 'Keep the list to tools whose data is neither.',
  },
  {
    id: 'agent/wildcard-permission',
    severity: 'high',
    title: 'A permission for everything',
    ...excessive,
    explanation: 'Any command, file or tool is allowed in advance, the next injected one too.',
    fix: 'Allow what the work needs: `Bash(npm test:*)`, `Edit(src/**)`.',
  },
  {
    id: 'agent/wide-permission',
    severity: 'medium',
    title: 'A permission that others follow from',
    ...excessive,
    explanation: 'Interpreters, shells and downloads allowed with any arguments are as good as any command.',
    fix: 'Allow the exact scripts and hosts: `Bash(node scripts/check.js)`, `WebFetch(domain:docs.example.com)`.',
  },
  {
    id: 'agent/no-sandbox',
    severity: 'high',
    title: 'An agent without a sandbox',
    llm: 'LLM06:2025',
    agentic: 'ASI05:2026',
    atlas: 'AML.T0053',
    explanation: 'Whatever it is talked into can change every file of the machine and reach every host.',
    fix: 'Write `sandbox_mode = "workspace-write"`, and allow what is missing by itself.',
  },
  {
    id: 'agent/wildcard-iam',
    severity: 'high',
    title: 'An agent’s role that may do anything',
    ...excessive,
    explanation: 'Whoever steers the agent has the rights of its role, over all resources of the account.',
    fix: 'Name the actions, and the resources that they are for.',
  },
  {
    id: 'agent/remote-script',
    severity: 'medium',
    title: 'Instructions to run what an address answers',
    llm: 'LLM03:2025',
    agentic: 'ASI05:2026',
    atlas: 'AML.T0010.005',
    explanation: 'An agent that follows them runs whatever is behind the address on that day.',
    fix: 'Name a version whose digest is checked, or a package manager with a lock file.',
  },
  {
    id: 'agent/toxic-flow',
    severity: 'high',
    title: 'Private data, strangers’ text and a way out in one agent',
    llm: 'LLM01:2025',
    agentic: 'ASI02:2026',
    atlas: 'AML.T0086',
    explanation:
      'A text of a stranger can tell the agent to fetch what is private and to send it away. Each of the three is harmless without the others: https://simonwillison.net/2025/Jun/16/the-lethal-trifecta/',
    fix: 'Take one of the three away: give the server that reaches out its own agent, or have each call of it confirmed.',
  },
];
