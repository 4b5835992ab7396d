import { type Decision, type Verdict, worst } from '../../shared/action/verdict.ts';
import { formatCount } from '../../shared/config/format.ts';
import type { Figures, Subject } from './data.ts';
import { changeText, changeUnit, intervalText, limitText, titleOf, valueText } from './figure.ts';
import type { Judged, JudgedOutcome } from './judge.ts';
import { failingText, referenceVerb, sinceText, unmeasuredText } from './reference/words.ts';
import { shortPath } from './short-path.ts';
import { gapSentence } from './slices/words.ts';
import { noSuite, nothing } from './untouched.ts';

/** The name of a suite as it is told apart from the others in this run. */
export function nameOf({ suite, prompt, model }: Subject, among: readonly Subject[]): string {
  const same = among.filter((other) => other.suite === suite);
  if (same.length < 2) return suite;
  const prompts = same.map((other) => other.prompt);
  const parts = [
    prompts.some((other) => other !== prompt) ? shortPath(prompt, prompts) : undefined,
    same.some((other) => other.model !== model) ? model : undefined,
  ];
  return [suite, ...parts].filter((part) => part !== undefined).join(' · ');
}

/** What a reviewer reads first: a short title where one suite decides, and the sentence that decides. */
export function headlineOf(judged: readonly Judged[]): Pick<Decision, 'title' | 'headline'> {
  const measured = judged.filter(({ verdict }) => verdict !== 'skipped');
  const suites = countOf(measured.map(({ subject }) => subject));
  if (measured.length === 0) return { headline: judged.length === 0 ? noSuite : nothing };
  const verdict = worst(measured.map((one) => one.verdict));
  const deciding = measured.filter((one) => one.verdict === verdict);
  const subjects = judged.map(({ subject }) => subject);
  const [first] = deciding;
  if (verdict === 'pass') return { headline: `${whatHolds(measured)} in ${suites}` };
  if (first === undefined || deciding.length > 1) {
    const names = deciding.map(({ subject }) => nameOf(subject, subjects));
    return { headline: `${deciding.length} of ${suites} ${verbOfAll(deciding)}: ${few(names)}` };
  }
  const name = nameOf(first.subject, subjects);
  return { title: `${name} ${verbOf(first)}`, headline: `${name}: ${sentenceOf(first)}` };
}

const namesAtMost = 4;

/** A table of prompts × models has more names than a line has room for. */
const few = (names: readonly string[]): string =>
  names.length <= namesAtMost
    ? names.join(', ')
    : `${names.slice(0, namesAtMost - 1).join(', ')} and ${names.length - namesAtMost + 1} more`;

/** Without a base, a rule on regressions neither holds nor does not. */
function whatHolds(measured: readonly Judged[]): string {
  const isCompared = ({ subject, outcomes }: Judged): boolean =>
    subject.base !== undefined || outcomes.some(({ outcome }) => outcome.comparison !== undefined);
  if (measured.some(isCompared)) return 'no regression';
  const isLeftOut = measured.some(({ outcomes }) => outcomes.some(({ verdict }) => verdict === 'skipped'));
  return isLeftOut ? 'nothing to compare with, and all other rules hold' : 'all rules hold';
}

/** `3 suites`; where one has several prompts or models, each of them is `1 comparison` of several. */
function countOf(subjects: readonly Subject[]): string {
  const count = subjects.length;
  const noun = new Set(subjects.map(({ suite }) => suite)).size === count ? 'suite' : 'comparison';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Not all that fail got worse: some miss a limit. */
function verbOfAll(deciding: readonly Judged[]): string {
  const [verb = '', ...others] = new Set(deciding.map(verbOf));
  if (others.length === 0 && !verb.startsWith('miss')) return verb;
  return deciding.some(({ verdict }) => verdict === 'inconclusive') ? 'may break their rules' : 'break their rules';
}

/** A limit can be missed without the change being to blame. */
function verbOf(judged: Judged): string {
  const { subject, verdict, outcomes, critical } = judged;
  const verb = ownVerbOf(judged);
  if (critical.length > 0 || subject.status === 'stopped') return verb;
  const deciding = outcomes.filter((one) => one.verdict === verdict);
  const worse = deciding.filter(isRegression);
  return referenceVerb(verb, worse.length > 0 ? worse : deciding, subject);
}

/** What the change did, and not where it ended up. */
const isRegression = ({ outcome }: JudgedOutcome): boolean =>
  outcome.comparison !== undefined || outcome.rule.metric === 'newly-failing';

function ownVerbOf({ verdict, outcomes, critical }: Judged): string {
  const isWorse = outcomes.some((one) => one.verdict === 'fail' && isRegression(one));
  if (verdict === 'fail' && !isWorse && critical.length === 0) return 'misses a limit';
  const isDoubt = verdict === 'inconclusive' && outcomes.every((one) => one.verdict !== verdict || one.outcome.gap);
  return isDoubt ? 'may miss a limit' : verbs[verdict];
}

const verbs: Readonly<Record<Verdict, string>> = {
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
  // What the change did says more than where it ended up, and what was not measured more than what is not known of it.
  const deciding =
    same.find(
      ({ outcome }) => outcome.comparison !== undefined || (outcome.rule.metric === 'errors' && verdict !== 'pass'),
    ) ?? same[0];
  if (deciding !== undefined) return ruleSentence(deciding, subject);
  if (critical.length > 0)
    return `critical ${critical.length === 1 ? 'case' : 'cases'} newly failing: ${critical.slice(0, 5).join(', ')}`;
  return 'all rules hold';
}

/** `pass rate 96.0 % → 81.0 % (−15.0 points, 90 % interval −21.0 to −9.2; allowed: drop ≤ 2.0 points)` */
export function ruleSentence({ outcome, verdict }: JudgedOutcome, subject: Subject): string {
  const { rule, value, comparison } = outcome;
  const title = titleOf(rule.metric);
  const allowed = `(allowed: ${limitText(rule)})`;
  const { reference } = subject;
  if (rule.against === 'reference' && reference !== undefined) {
    if (comparison === undefined && rule.kind === 'max-regression') return unmeasuredText(outcome, reference);
    if (rule.metric === 'newly-failing')
      return value === undefined ? unmeasuredText(outcome, reference) : failingText(outcome, reference);
  }
  if (rule.kind === 'max-gap') return gapSentence(outcome, verdict === 'inconclusive');
  if (value === undefined) return `${title} is not known: ${unknownReason(rule.metric, subject.head, subject.model)}`;
  if (rule.metric === 'errors')
    return `${subject.errored.count} of ${subject.head?.cases} cases could not be measured ${allowed}`;
  if (rule.metric === 'newly-failing')
    return `${value === 1 ? '1 case newly fails' : `${formatCount(value)} cases newly fail`} ${allowed}`;
  if (comparison === undefined && rule.kind === 'max-regression')
    return `${title} cannot be compared: ${unknownReason(rule.metric, subject.base, 'what answers at the base')}`;
  if (comparison === undefined) return `${title} ${valueText(rule.metric, value)} ${allowed}`;
  const change = `${changeText(rule.metric, comparison.change)}${changeUnit(rule.metric)}`;
  const values = `${title} ${valueText(rule.metric, comparison.base)} → ${valueText(rule.metric, comparison.head)}${sinceText(rule, subject)}`;
  const basis = `${change}, 90 % interval ${intervalText(rule.metric, comparison)}; allowed: ${limitText(rule)}`;
  return verdict === 'inconclusive' ? `${values} could be noise (${basis})` : `${values} (${basis})`;
}

function unknownReason(metric: string, side: Figures | undefined, model: string): string {
  if (metric !== 'cost-per-case' || side === undefined || side.answers === 0) return 'nothing was measured';
  return `there is no price for ${model}. Add \`price:\` to it in aiops.yml`;
}
