import { agentChecks } from '../agents/checks.ts';
import type { Check } from '../check.ts';
import { constructionChecks } from '../construction/checks.ts';
import { guardrailChecks } from '../guardrails/checks.ts';
import { mcpChecks } from '../mcp/checks.ts';
import { toolChecks } from '../tools/checks.ts';

/** What `inspect` and `inspectAll` find. */
export const structureChecks: readonly Check[] = [
  ...constructionChecks,
  ...guardrailChecks,
  ...toolChecks,
  ...mcpChecks,
  ...agentChecks,
];
