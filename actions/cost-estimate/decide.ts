import type { Policy } from '../../shared/action/define.ts';
import type { Decision, Finding, Verdict } from '../../shared/action/verdict.ts';
import { applyWaivers } from '../../shared/trust/waivers.ts';
import { dollarsIn } from './amounts.ts';
import type { Data } from './data.ts';
import { headlineOf } from './headline.ts';
import { judgedBudget } from './rules.ts';

/** What the costs mean under the budget. Without one they are told, and block nothing. */
export function decide(data: Data, policy: Policy): Decision {
  const judged = judgedBudget(data, policy.today);
  const { kept, waived, remarks } = applyWaivers(judged.findings, policy.waivers, policy.today);
  const verdict = verdictOf(data, kept, judged.open);
  return {
    verdict,
    ...headlineOf(data),
    ...(verdict === 'pass' && { tone: 'plain' as const }),
    ...(isSmall(data) && verdict !== 'fail' && { quiet: true as const }),
    findings: [
      ...kept,
      ...waived.map(({ finding, waiver }): Finding => {
        const note = `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}.`;
        return { ...finding, level: 'notice', message: `${finding.message}\n${note}` };
      }),
      ...remarks,
      ...data.problems.map(problem),
    ],
  };
}

function verdictOf({ rows, problems }: Data, kept: readonly Finding[], open: boolean): Verdict {
  if (rows.length + problems.length === 0) return 'skipped';
  if (kept.some(({ level }) => level === 'failure')) return 'fail';
  return open && kept.some(({ rule, level }) => level === 'warning' && isOfTotals(rule)) ? 'inconclusive' : 'pass';
}

const isOfTotals = (rule: string): boolean => ['monthly', 'max-increase', 'energy', 'carbon'].includes(rule);

/** Less than anybody wants to be told of. What is not known may be more. */
function isSmall({ budget, monthly: { expected }, base }: Data): boolean {
  const least = budget['comment-above'];
  return least !== undefined && base !== undefined && expected.certain && Math.abs(dollarsIn(expected.by)) <= least;
}

const problem = ({ side, message, file, line, column }: Data['problems'][number]): Finding => ({
  rule: 'not-priced',
  level: 'warning',
  title: side === 'base' ? 'Not priced at the base' : 'Not priced',
  message,
  ...(file !== undefined && { file }),
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
});
