import type { Check } from './check.ts';
import { detectors } from './detectors.ts';
import { hiddenChecks } from './hidden/checks.ts';
import { injectionChecks } from './injection/checks.ts';
import { structureChecks } from './structure/checks.ts';

const secrets: readonly Check[] = detectors
  .filter(({ kind }) => kind === 'secret')
  .map(({ id }) => ({
    id: `secret/${id}`,
    severity: 'critical' as const,
    title: `A secret: ${id}`,
    llm: 'LLM02:2025',
    agentic: 'ASI03:2026',
    atlas: 'AML.T0055',
    explanation: 'Whoever can read the repository, or makes a model repeat its prompt, can use it.',
    fix: 'Revoke it where it was issued, then take it from a secret store when it is needed.',
  }));

const personal: readonly Check[] = detectors
  .filter(({ kind }) => kind === 'personal')
  .map(({ id }) => ({
    id: `personal/${id}`,
    severity: 'medium' as const,
    title: `Personal data: ${id}`,
    llm: 'LLM02:2025',
    agentic: 'ASI03:2026',
    atlas: 'AML.T0057',
    explanation: 'A model repeats what it is given, to people who should not see it.',
    fix: 'Replace it with a made-up value, or a placeholder.',
  }));

/** Detectors may share an id: what two of them find is one check. */
export const checks: ReadonlyMap<string, Check> = new Map(
  [...hiddenChecks, ...injectionChecks, ...secrets, ...personal, ...structureChecks].map((check) => [check.id, check]),
);
