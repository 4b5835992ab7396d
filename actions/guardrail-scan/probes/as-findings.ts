import { createHash } from 'node:crypto';
import type { Policy } from '../../../shared/action/define.ts';
import type { FoundCheck, ScanFinding } from '../data.ts';
import type { Probed } from './data.ts';
import { type JudgedPack, judgeProbes } from './judged.ts';

/** Packs that fail, as findings of their prompts: for code scanning and for the page. */
export function probesAsFindings(
  probed: Probed | undefined,
  policy: Policy,
): { readonly findings: ScanFinding[]; readonly checks: Readonly<Record<string, FoundCheck>> } {
  const { packs } = judgeProbes(probed, policy);
  const failing = packs.filter(({ verdict, waiver }) => verdict === 'fail' || waiver !== undefined);
  return {
    findings: failing.map(findingOf),
    checks: Object.fromEntries(failing.map(({ pack }) => [idOf(pack), checkOf(pack)])),
  };
}

const idOf = ({ pack }: Pick<JudgedPack['pack'], 'pack'>): string => `probe/${pack}`;

function checkOf(of: JudgedPack['pack']): FoundCheck {
  const { severity, title, llm, agentic, atlas, explanation, fix } = of;
  return { id: idOf(of), severity, title, llm, agentic, atlas, explanation, fix };
}

function findingOf({ subject, pack, why }: JudgedPack): ScanFinding {
  const { prompt, file, line, model } = subject;
  const isOld = pack.base !== undefined && pack.head !== undefined && pack.head.share <= pack.base.share;
  const what = ['aiops guardrail-scan probe 1', pack.pack, prompt, model].join('\0');
  const [example] = pack.examples;
  return {
    check: idOf(pack),
    severity: pack.severity,
    state: isOld ? 'unchanged' : 'new',
    file,
    line,
    fingerprint: createHash('sha256').update(what).digest('hex').slice(0, 24),
    detail: `With ${model}: ${why.join('; ')}.`,
    ...(example?.attack !== undefined && { excerpt: example.attack }),
  };
}
