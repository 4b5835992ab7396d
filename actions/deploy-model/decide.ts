import { type Decision, type Finding, type Verdict, worst } from '../../shared/action/verdict.ts';
import { shortDigest } from '../../shared/releases/manifest.ts';
import type { Data, One } from './data.ts';
import { allOf } from './several.ts';

/** A plan says whether it could go live; what was put live passes when that was seen. */
export function decide(data: Data): Decision {
  const all = allOf(data).map(decideOne);
  const [first] = all as [Decision];
  if (all.length === 1) return first;
  return {
    verdict: worst(all.map(({ verdict }) => verdict)),
    headline: all.map(({ headline }) => headline).join('; '),
    ...(all.every(({ quiet }) => quiet) && { quiet: true as const }),
    findings: all.flatMap(({ findings }) => findings),
  };
}

export const decideOne = (one: One): Decision =>
  one.outcome === undefined ? ofPlan(one) : ofOutcome(one, one.outcome);

/** `support-bot in production` */
const placeOf = ({ deployment, environment }: One): string => `${deployment} in ${environment}`;

function ofPlan(data: One): Decision {
  const { steps, live, release, bad, again, missing } = data;
  const changes = steps.filter(({ kind }) => kind !== 'same').length;
  const isLive = live?.content === release.content && !live.changing;
  const findings = [...obstaclesOf(data), ...(isLive ? [] : unproven(data)), ...driftOf(data)];
  const place = placeOf(data);
  if (isLive)
    return { verdict: 'pass', quiet: true, headline: `nothing changes of ${place}: it is live already`, findings };
  const isBlocked = data.obstacles.length > 0 || (bad !== undefined && !again);
  const verdict: Verdict = isBlocked ? 'fail' : missing.length > 0 ? 'inconclusive' : 'pass';
  const things = `${changes} ${changes === 1 ? 'thing' : 'things'} would change`;
  const headline = isBlocked
    ? `${shortDigest(release.content)} cannot go live as ${place}`
    : missing.length > 0
      ? `plan for ${place}: ${things}, not proven yet`
      : `plan for ${place}: ${things}`;
  return { verdict, headline, findings };
}

const verdicts: Readonly<Record<NonNullable<One['outcome']>['state'], Verdict>> = {
  live: 'pass',
  'already-live': 'pass',
  refused: 'fail',
  unproven: 'fail',
  locked: 'fail',
  'taken-back': 'fail',
  // What is live is not what anybody wants: no setting lets that pass.
  stuck: 'error',
};

function ofOutcome(data: One, outcome: NonNullable<One['outcome']>): Decision {
  const { state, reason, fix, putBack } = outcome;
  const short = shortDigest(data.release.content);
  const place = placeOf(data);
  const headlines: Readonly<Record<typeof state, string>> = {
    live: `${short} is live as ${place}`,
    'already-live': `${short} is live already as ${place}`,
    refused: `${short} did not go live as ${place}: nothing was changed`,
    unproven: `${short} did not go live as ${place}: it is not proven`,
    locked: `${short} did not go live as ${place}: another run is at it`,
    'taken-back': `${short} was taken back from ${place}`,
    stuck: `${place} needs a person: ${putBack?.passed === false ? 'what is live again does not pass either' : 'going back failed'}`,
  };
  const failed: Finding[] =
    verdicts[state] === 'pass' || state === 'unproven'
      ? []
      : [{ rule: state, level: 'failure', title: titles[state] ?? state, message: reason, ...(fix && { fix }) }];
  return {
    verdict: verdicts[state],
    headline: headlines[state],
    findings: [...failed, ...unasked(outcome), ...(state === 'unproven' ? unproven(data) : []), ...driftOf(data)],
  };
}

/** That it is back was seen; whether it answers as it should is not known. */
const unasked = ({ state, putBack }: NonNullable<One['outcome']>): Finding[] =>
  state !== 'taken-back' || putBack === undefined || putBack.passed
    ? []
    : [{ rule: 'unverified', level: 'warning', title: 'What was put back is not verified', message: putBack.reason }];

const titles: Readonly<Record<string, string>> = {
  refused: 'Nothing was changed',
  locked: 'Another run holds the lock',
  'taken-back': 'It was live, and was taken back',
  stuck: 'What is live is not what should be',
};

const obstaclesOf = ({ obstacles, bad, again }: One): Finding[] => [
  ...obstacles.map(
    ({ message, fix }): Finding => ({
      rule: 'obstacle',
      level: 'failure',
      title: 'It cannot go live',
      message,
      ...(fix !== undefined && { fix }),
    }),
  ),
  ...(bad === undefined || again
    ? []
    : [
        {
          rule: 'found-bad',
          level: 'failure' as const,
          title: 'It was found bad',
          message: bad.why,
          fix: 'Change it, or set `again: true`.',
        },
      ]),
];

const unproven = ({ missing, mode }: One): Finding[] =>
  missing.map(({ name, why, fix }) => ({
    rule: 'unproven',
    level: mode === 'plan' ? 'notice' : 'failure',
    title: `${name} is not proven for this content`,
    message: `${name}: ${why}`,
    fix,
  }));

const driftOf = ({ drift }: One): Finding[] =>
  drift === undefined
    ? []
    : [{ rule: 'drift', level: 'warning', title: 'What is live is not what was recorded', message: drift }];
