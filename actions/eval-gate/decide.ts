import type { Policy } from '../../shared/action/define.ts';
import { type Decision, type Finding, type Verdict, worst } from '../../shared/action/verdict.ts';
import { applyWaivers, type WaivedFinding } from '../../shared/trust/waivers.ts';
import type { Data, Example, Subject } from './data.ts';
import { changeText, changeUnit, intervalText, limitText, titleOf, valueText } from './figure.ts';
import { type Judged, type JudgedOutcome, judge } from './judge.ts';

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
  const headline =
    stillGone && byRules !== 'fail' && byRules !== 'error'
      ? `the test was taken away: ${gone.map(({ message }) => message).join(', ')}`
      : headlineOf(judged);
  return { verdict, headline, findings: [...kept, ...waived.map(waivedFinding), ...remarks] };
}

/** The name of a suite as it is told apart from the others in this run. */
export function nameOf({ suite, prompt, model }: Subject, among: readonly Subject[]): string {
  const same = among.filter((other) => other.suite === suite);
  if (same.length < 2) return suite;
  const parts = [
    same.some((other) => other.prompt !== prompt) ? prompt : undefined,
    same.some((other) => other.model !== model) ? model : undefined,
  ];
  return [suite, ...parts].filter((part) => part !== undefined).join(' · ');
}

function headlineOf(judged: readonly Judged[]): string {
  const measured = judged.filter(({ verdict }) => verdict !== 'skipped');
  const suites = (count: number): string => (count === 1 ? '1 suite' : `${count} suites`);
  if (measured.length === 0)
    return judged.length === 0 ? 'there is no suite to run' : 'nothing that the suites cover changed';
  const verdict = worst(measured.map((one) => one.verdict));
  const deciding = measured.filter((one) => one.verdict === verdict);
  const subjects = judged.map(({ subject }) => subject);
  const [first] = deciding;
  if (verdict === 'pass') {
    const compared = measured.some(({ subject }) => subject.base !== undefined);
    return `${compared ? 'no regression' : 'all rules hold'} in ${suites(measured.length)}`;
  }
  if (first === undefined || deciding.length > 1) {
    const names = deciding.map(({ subject }) => nameOf(subject, subjects)).join(', ');
    return `${deciding.length} of ${suites(measured.length)} ${headlineVerbs[verdict]}: ${names}`;
  }
  return `${nameOf(first.subject, subjects)}: ${sentenceOf(first)}`;
}

const headlineVerbs: Readonly<Record<Verdict, string>> = {
  fail: 'got worse',
  error: 'could not be measured',
  inconclusive: 'may have got worse',
  pass: 'passed',
  skipped: 'were skipped',
};

/** The sentence that decides: the first rule of the worst verdict, or what stands above the rules. */
export function sentenceOf({ subject, verdict, outcomes, critical }: Judged): string {
  if (subject.status === 'stopped')
    return `stopped after ${subject.head?.cases ?? 0} of ${subject.total} cases: ${subject.reason}`;
  const same = outcomes.filter((outcome) => outcome.verdict === verdict);
  // What the change did says more than where it ended up.
  const deciding = same.find(({ outcome }) => outcome.comparison !== undefined) ?? same[0];
  if (deciding !== undefined) return ruleSentence(deciding, subject);
  if (critical.length > 0)
    return `critical ${critical.length === 1 ? 'case' : 'cases'} newly failing: ${critical.slice(0, 5).join(', ')}`;
  return 'all rules hold';
}

/** `pass rate 96.0 % → 81.0 % (−15.0 points, 90 % interval −21.0 to −9.2; allowed: drop ≤ 2.0)` */
export function ruleSentence({ outcome, verdict }: JudgedOutcome, subject: Subject): string {
  const { rule, value, comparison } = outcome;
  const title = titleOf(rule.metric);
  if (value === undefined) return `${title} is not known${unknownReason(rule.metric, subject)}`;
  if (rule.metric === 'errors')
    return `${subject.head?.errors} of ${subject.head?.cases} cases could not be measured (allowed: ${limitText(rule)})`;
  if (comparison === undefined) return `${title} ${valueText(rule.metric, value)} (allowed: ${limitText(rule)})`;
  const change = `${changeText(rule.metric, comparison.change)}${changeUnit(rule.metric)}`;
  const values = `${title} ${valueText(rule.metric, comparison.base)} → ${valueText(rule.metric, comparison.head)}`;
  const basis = `${change}, 90 % interval ${intervalText(rule.metric, comparison)}; allowed: ${limitText(rule)}`;
  return verdict === 'inconclusive' ? `${values} could be noise (${basis})` : `${values} (${basis})`;
}

function unknownReason(metric: string, { head, model }: Subject): string {
  if (metric !== 'cost-per-case' || head === undefined || head.answers === 0) return ': nothing was measured';
  return `: there is no price for ${model}. Add \`price:\` to it in aiops.yml`;
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
