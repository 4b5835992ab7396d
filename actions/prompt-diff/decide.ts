import type { Policy } from '../../shared/action/define.ts';
import type { Decision, Finding, Verdict } from '../../shared/action/verdict.ts';
import { applyWaivers } from '../../shared/trust/waivers.ts';
import type { ChangedPrompt, Data, ShownReason } from './data.ts';
import { headlineOf, nameOf } from './headline.ts';
import { brokenRules } from './rules.ts';

/** GitHub shows few annotations, and a reader reads fewer. */
const mostAnnotated = 100;

/** What the changes mean under the rules. Without any rule a difference is told, and blocks nothing. */
export function decide(data: Data, policy: Policy): Decision {
  const { kept, waived, remarks } = applyWaivers(brokenRules(data), policy.waivers, policy.today);
  return {
    verdict: verdictOf(data, kept),
    ...headlineOf(data),
    ...toneOf(data),
    findings: [
      ...kept,
      ...waived.map(({ finding, waiver }): Finding => {
        const note = `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}.`;
        return { ...finding, level: 'notice', message: `${finding.message}\n${note}` };
      }),
      ...remarks,
      ...annotations(data),
    ],
  };
}

/** Whatever passes, what changes behaviour is not praised. */
function toneOf({ impact }: Data): Pick<Decision, 'tone'> {
  if (impact === 'breaking') return { tone: 'caution' };
  return impact === 'behavioural' ? { tone: 'plain' } : {};
}

function verdictOf({ base, prompts, problems }: Data, kept: readonly Finding[]): Verdict {
  if (kept.some(({ level }) => level === 'failure')) return 'fail';
  return base === undefined || prompts.length + problems.length === 0 ? 'skipped' : 'pass';
}

function annotations({ prompts }: Data): Finding[] {
  const found: Finding[] = [];
  for (const prompt of prompts) {
    for (const reason of prompt.reasons) found.push(...annotation(prompt, reason));
    if (found.length >= mostAnnotated) break;
  }
  return found.slice(0, mostAnnotated);
}

/** On the line that changed. What is gone has no line of its own, and stands at the prompt. */
function annotation(prompt: ChangedPrompt, { id, impact, message, words, head }: ShownReason): Finding[] {
  if (impact === 'cosmetic' || impact === 'none' || prompt.kind === 'removed') return [];
  const isSaid = (text: string): boolean => message.includes(text);
  const quoted = [words?.base, words?.head].flatMap((text, at) =>
    text === undefined || isSaid(text) ? [] : [`${at === 0 ? '−' : '+'} ${text}`],
  );
  return [
    {
      rule: id,
      level: impact === 'breaking' ? 'warning' : 'notice',
      title: `${nameOf(prompt)}: ${impact}`,
      message: [message, ...quoted].join('\n'),
      file: head?.file ?? prompt.path,
      line: head?.line ?? 1,
      ...(head?.column !== undefined && { column: head.column }),
    },
  ];
}
