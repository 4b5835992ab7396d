import { expect } from 'vitest';
import { type Example, eventsOf, examples, ofDeployments } from './example.ts';
import { PullRequest } from './pull-request.ts';

const event = 'pull_request ';
const activitiesOf = (example: Example): string[] =>
  eventsOf(example).flatMap((one) => (one.startsWith(event) ? one.slice(event.length) : []));

/** Those that a pull request starts. */
export const onPullRequests: readonly Example[] = examples.filter(
  (example) => activitiesOf(example).length > 0 && !ofDeployments.includes(example.name),
);

/** What comes of each event, in the order in which they happen. */
const life = {
  opened: { passes: false, verdict: 'fail', conclusion: 'failure' },
  labeled: { passes: true, verdict: 'fail', conclusion: 'neutral' },
  unlabeled: { passes: false, verdict: 'fail', conclusion: 'failure' },
  synchronize: { passes: true, verdict: 'pass', conclusion: 'success' },
  reopened: { passes: true, verdict: 'pass', conclusion: 'success' },
} as const;
type Activity = keyof typeof life;

/** A pull request makes answers worse, a maintainer accepts that and thinks better of it, and its author repairs it. */
export async function liveThrough(example: Example): Promise<void> {
  const pull = await PullRequest.open(example);
  const activities = (Object.keys(life) as Activity[]).filter((one) => activitiesOf(example).includes(one));
  // Each event that starts the workflow happens here.
  expect(activities.toSorted()).toEqual(activitiesOf(example).sort());
  for (const activity of activities) {
    const { log, ...told } = await pull.happens(activity);
    const about = `${activity}\n${log}`;
    const { passes, verdict, conclusion } = life[activity];
    expect({ ...told, conclusion: pull.conclusion }, about).toMatchObject({ passes, verdict, conclusion, lost: [] });
    // One comment, of the newest commit, however often it was told.
    expect(pull.team.comments, about).toHaveLength(1);
    const [comment = ''] = pull.team.comments;
    expect(comment).toContain(`commit \`${pull.head.slice(0, 7)}\``);
    expect(comment.includes('Accepted by maria'), about).toBe(activity === 'labeled');
  }
}
