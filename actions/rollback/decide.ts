import type { Decision, Finding, Verdict } from '../../shared/action/verdict.ts';
import { shortDigest } from '../../shared/releases/manifest.ts';
import type { Data } from './data.ts';

const verdicts: Readonly<Record<Data['state'], Verdict>> = {
  back: 'pass',
  planned: 'pass',
  'not-needed': 'pass',
  refused: 'fail',
  locked: 'fail',
  unknown: 'inconclusive',
  stuck: 'error',
};

export function decide(data: Data): Decision {
  const { state, reason, fix, condition, to, deployment, environment } = data;
  const place = `${deployment} in ${environment}`;
  const target = to === undefined ? 'what was before' : shortDigest(to.content);
  const headlines: Readonly<Record<typeof state, string>> = {
    back: `${place} is back at ${target}`,
    planned: `${place} would go back to ${target}; nothing was changed`,
    'not-needed': `${place} stays as it is: ${condition?.why ?? reason}`,
    refused: `${place} was not taken back: nothing was changed`,
    locked: `${place} was not taken back: another run is at it`,
    unknown: `whether ${place} has to go back is not known`,
    stuck: `${place} needs a person: going back failed`,
  };
  const verdict = verdicts[state];
  // A watchdog that went back has found something: the job is green, and the finding says what.
  const level = verdict === 'pass' ? 'warning' : verdict === 'inconclusive' ? 'warning' : 'failure';
  const isQuiet = state === 'not-needed' || state === 'planned';
  const finding: Finding = { rule: state, level, title: titles[state], message: reason, ...(fix && { fix }) };
  return { verdict, headline: headlines[state], findings: isQuiet ? [] : [finding] };
}

const titles: Readonly<Record<Data['state'], string>> = {
  back: 'What was live was taken back',
  planned: 'It would be taken back',
  'not-needed': 'Nothing to take back',
  refused: 'Nothing was changed',
  locked: 'Another run holds the lock',
  unknown: 'It could not be asked',
  stuck: 'What is live is not what should be',
};
