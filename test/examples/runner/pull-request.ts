import type { PullOptions, Team } from '../../e2e/team.ts';
import { setLabel, unsetLabel } from '../../fakes/github/labels.ts';
import { person } from '../../fakes/github/state.ts';
import { type Example, followersOf } from './example.ts';
import { type Project, projects } from './projects.ts';
import { type Run, Stage } from './stage.ts';

const branch = 'refs/heads/shorter';
const label = 'aiops:accept';

/** A run of an example and of what follows it, as far as people see it. */
export interface Told {
  readonly log: string;
  /** Whether the gate lets it through: the run, or where another workflow tells it, the check. */
  readonly passes: boolean;
  /** Of the step that decides. */
  readonly verdict: string | undefined;
  readonly verdicts: readonly string[];
  /** All steps that ran. */
  readonly ran: readonly string[];
  /** Steps that failed and do not decide. */
  readonly lost: readonly string[];
}

/** A pull request that makes answers worse, in a repository with one of the workflows. */
export class PullRequest {
  readonly #stage: Stage;
  readonly #example: Example;
  readonly #project: Project;
  readonly #base: string;
  #head: string;

  private constructor(stage: Stage, example: Example, project: Project, base: string, head: string) {
    this.#stage = stage;
    this.#example = example;
    this.#project = project;
    this.#base = base;
    this.#head = head;
  }

  static async open(example: Example): Promise<PullRequest> {
    const project = projects[example.name];
    if (project === undefined) throw new Error(`${example.name} has no project to be tried on`);
    const stage = await Stage.start(await project.surroundings?.());
    const workflows = [example, ...followersOf(example)].map(({ path, text }) => [path, text]);
    const base = stage.team.commit({ ...project.files, ...Object.fromEntries(workflows) });
    const head = stage.team.commit(project.worse, { ref: branch });
    return new PullRequest(stage, example, project, base, head);
  }

  get team(): Team {
    return this.#stage.team;
  }

  get head(): string {
    return this.#head;
  }

  /** Of the check that decides, on the newest commit. */
  get conclusion(): string | null | undefined {
    const { check = 'eval-gate' } = this.#project;
    return this.team.checks(this.#head).findLast(({ name }) => name === check)?.conclusion;
  }

  /** What a person does, and what the workflows make of it. */
  async happens(action: string, by: Pick<PullOptions, 'from' | 'author'> = {}): Promise<Told> {
    const { team } = this;
    if (action === 'labeled') setLabel(team.pull, label, person('maria'), team.github.now());
    if (action === 'unlabeled') unsetLabel(team.pull, label, person('maria'), team.github.now());
    if (action === 'synchronize') this.#head = team.commit(this.#project.better, { ref: branch, from: this.#head });
    const trigger = team.pullRequest(this.#base, this.#head, { action, ...by });
    const run = await this.#stage.run(this.#example, trigger);
    const [follower] = followersOf(this.#example);
    if (follower === undefined) return { ...toldOf([run]), passes: run.code === 0 };
    const following = await this.#stage.run(follower, this.#stage.ended(this.#example, trigger, run, by.from));
    const told = toldOf([run, following]);
    return { ...told, passes: run.code === 0 && following.code === 0 && this.conclusion !== 'failure' };
  }
}

function toldOf(runs: readonly Run[]): Omit<Told, 'passes'> {
  const steps = runs.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps));
  const verdicts = steps.flatMap(({ outputs: { verdict } }) => verdict ?? []);
  return {
    log: runs.map(({ log }) => log).join('\n'),
    // A shard, and what a change does not touch, is skipped: the others decide.
    verdicts,
    ran: steps.map(({ name }) => name),
    verdict: verdicts.findLast((verdict) => verdict !== 'skipped'),
    lost: steps
      .filter(({ result, outputs }) => result === 'failure' && outputs.verdict === undefined)
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('test "$RESULT"')),
  };
}
