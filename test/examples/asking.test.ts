import { describe, it } from 'vitest';
import { leftOut, withoutAct } from './runner/act.ts';
import { liveThrough, onPullRequests } from './runner/life.ts';
import { projects } from './runner/projects.ts';

const asking = onPullRequests.filter(({ name }) => projects[name]?.surroundings !== undefined);

describe.skipIf(withoutAct)(
  `on a runner of workflows${leftOut}, with a model to ask, a pull request is told and blocked until it is repaired, by`,
  () => {
    it.each(asking.map((example) => [example.name, example] as const))('%s', { timeout: 180_000 }, (_, example) =>
      liveThrough(example),
    );
  },
);
