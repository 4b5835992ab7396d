import type { Policy } from '../../shared/action/define.ts';
import { type Decision, type Finding, worst } from '../../shared/action/verdict.ts';
import { applyWaivers, type WaivedFinding } from '../../shared/trust/waivers.ts';
import type { Data, Example } from './data.ts';
import { titleOf } from './figure.ts';
import { headlineOf, ruleSentence, sentenceOf } from './headline.ts';
import { type Judged, judge } from './judge.ts';

/** At most so many cases become annotations of their own. */
const casesAtMost = 50;

/** What the figures mean under the rules. */
export function decide(data: Data, policy: Policy): Decision {
  const judged = data.subjects.map((subject) => judge(subject, policy));
  const { kept, waived, remarks } = applyWaivers(
    [...judged.flatMap(findingsOf), ...data.loosened.map(loosenedFinding)],
    policy.waivers,
    policy.today,
  );
  const gone = data.loosened.filter(({ level }) => level === 'failure');
  const stillGone = gone.length > 0 && kept.some(({ rule, level }) => rule === 'test-changed' && level === 'failure');
  const verdicts = [...judged.map(({ verdict }) => verdict), ...(stillGone ? (['fail'] as const) : [])];
  const verdict = worst(verdicts);
  const byRules = worst(judged.map((one) => one.verdict));
  const words =
    stillGone && byRules !== 'fail' && byRules !== 'error'
      ? { title: 'the test was taken away', headline: gone.map(({ message }) => message).join(', ') }
      : headlineOf(judged);
  return { verdict, ...words, findings: [...kept, ...waived.map(waivedFinding), ...remarks] };
}

function findingsOf(judged: Judged): Finding[] {
  const { subject, outcomes, verdict, critical } = judged;
  const findings: Finding[] = [];
  if (subject.status === 'stopped') {
    findings.push({
      rule: 'stopped',
      level: 'failure',
      title: `${subject.suite} was stopped`,
      message: sentenceOf(judged),
      suite: subject.suite,
      file: subject.prompt,
      line: 1,
    });
  }
  for (const one of outcomes) {
    if (one.waiver === undefined && (one.verdict === 'pass' || one.verdict === 'skipped')) continue;
    const level = one.verdict === 'inconclusive' ? ('warning' as const) : ('failure' as const);
    // The rule holds; the prompt broke it: the annotation belongs on what the change touched.
    findings.push({
      rule: one.outcome.rule.metric,
      level,
      title: `${subject.suite}: ${titleOf(one.outcome.rule.metric)}`,
      message: ruleSentence(one, subject),
      suite: subject.suite,
      file: subject.prompt,
      line: 1,
    });
  }
  if (verdict === 'fail' || verdict === 'inconclusive') {
    for (const example of subject.newlyFailing.examples.slice(0, casesAtMost)) {
      const level = critical.includes(example.id) ? ('failure' as const) : ('warning' as const);
      findings.push({
        rule: 'newly-failing',
        level,
        title: `${example.id} newly fails`,
        message: exampleMessage(example),
        subject: example.id,
        suite: subject.suite,
        ...placeOf(example),
      });
    }
  }
  for (const example of subject.errored.examples.slice(0, casesAtMost)) {
    findings.push({
      rule: 'errored',
      level: 'warning',
      title: `${example.id} could not be measured`,
      message: example.reason ?? 'no answer',
      subject: example.id,
      suite: subject.suite,
      ...placeOf(example),
    });
  }
  return findings;
}

const placeOf = ({ file, line }: Example): Pick<Finding, 'file' | 'line'> => ({
  ...(file !== undefined && { file }),
  ...(line !== undefined && { line }),
});

function exampleMessage({ expected, base, head, reason }: Example): string {
  const lines = [
    expected === undefined ? undefined : `Expected: ${expected}`,
    base === undefined ? undefined : `Base: ${base}`,
    head === undefined ? undefined : `Head: ${head}`,
    reason,
  ].filter((line) => line !== undefined);
  return lines.length === 0 ? 'It passed at the base and fails now.' : lines.join('\n');
}

/** Somebody answers for it: it stays in sight, and decides nothing. */
function waivedFinding({ finding, waiver }: WaivedFinding): Finding {
  const note = `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}.`;
  return { ...finding, level: 'notice', message: `${finding.message}\n${note}` };
}

function loosenedFinding({ message, level, file, line }: Data['loosened'][number]): Finding {
  return {
    rule: 'test-changed',
    level,
    title: 'This change loosens the test',
    message: level === 'warning' ? `${message}. What the base asks for stays in force here.` : `${message}.`,
    ...placeOf({ file, line } as Example),
  };
}
