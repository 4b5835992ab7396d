import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { z } from 'zod';
import { UserError } from '../../action/errors.ts';
import { environmentWith } from '../../programs/environment.ts';
import type { Release } from '../../releases/manifest.ts';
import type { TargetSurroundings } from '../surroundings.ts';
import { type Live, type Operation, type Outcome, type Plan, type Point, type Target, TargetError } from '../target.ts';
import { answers } from './answers.ts';
import type { CommandTargetConfig } from './config.ts';
import { ask, type Command } from './program.ts';

/** Shorter values are words of everyday, and nothing secret. */
const shortestSecret = 6;

/** Programs that know a platform: each is told what is wanted, and answers, in JSON. */
export function openCommand(config: CommandTargetConfig, surroundings: TargetSurroundings): Target {
  const { deployment, env, directory } = surroundings;
  const key = `deployments.${deployment}.target`;
  surroundings.checkExecution(key);
  const named = config.env ?? [];
  const names = named.map((name) => name.replace('?', ''));
  const missing = named.filter((name) => !name.endsWith('?') && !env[name]);
  if (missing.length > 0)
    throw new UserError(`${key}.env: ${missing.join(', ')} is not set. Set it with \`env:\` of the step.`);
  const secrets = names.map((name) => env[name] ?? '').filter((value) => value.length >= shortestSecret);
  return new CommandTarget(config, surroundings, { directory, env: environmentWith(env, names), secrets });
}

class CommandTarget implements Target {
  readonly kind = 'command';
  readonly name: string;
  readonly #config: CommandTargetConfig;
  readonly #surroundings: TargetSurroundings;
  readonly #place: Omit<Command, 'run'>;

  constructor(config: CommandTargetConfig, surroundings: TargetSurroundings, place: Omit<Command, 'run'>) {
    this.name = `the programs of ${surroundings.deployment}`;
    this.#config = config;
    this.#surroundings = surroundings;
    this.#place = place;
  }

  async observe(operation: Operation): Promise<Live> {
    const found = checked(answers.observe, await this.#ask('observe', {}, operation), 'observe');
    const { content, release, point, changing, what } = found;
    return {
      ...(content && { content }),
      ...(release && { release }),
      ...(point && { point }),
      changing,
      what,
    };
  }

  async plan(release: Release, live: Live, operation: Operation): Promise<Plan> {
    if (this.#config.plan === undefined)
      return {
        steps: [
          {
            what: this.name,
            live: live.what,
            after: release.manifest.contentDigest,
            kind: live.content === release.manifest.contentDigest ? 'same' : 'shifted',
          },
        ],
        obstacles: [],
        rollout: 'as its program does it',
      };
    const given = await withFiles(release, (folder) =>
      this.#ask('plan', { ...toldOf(release, folder), live }, operation),
    );
    const { steps, obstacles, rollout } = checked(answers.plan, given, 'plan');
    return {
      steps,
      obstacles: obstacles.map(({ message, fix }) => ({ message, ...(fix !== undefined && { fix }) })),
      rollout,
    };
  }

  async apply(release: Release, live: Live, operation: Operation): Promise<Outcome> {
    const token = operation.token('apply');
    const given = await withFiles(release, (folder) =>
      this.#ask('apply', { ...toldOf(release, folder), live, token }, operation),
    );
    return checked(answers.outcome, given, 'apply');
  }

  async revert(to: Point | undefined, operation: Operation): Promise<Outcome> {
    const given = await this.#ask('revert', { to: to ?? null, token: operation.token('revert') }, operation);
    return checked(answers.outcome, given, 'revert');
  }

  #ask(name: 'observe' | 'plan' | 'apply' | 'revert', input: object, operation: Operation): Promise<unknown> {
    const { deployment, environment, alarms } = this.#surroundings;
    const run = this.#config[name] ?? [];
    const told = { schema: 'aiops.target/1', operation: name, deployment, environment, alarms, ...input };
    return ask({ run, ...this.#place }, name, told, operation);
  }
}

const toldOf = ({ manifest, digest }: Release, folder: string) => ({
  release: { digest, content: manifest.contentDigest, manifest, files: folder },
});

/** The files of a release in a folder of its own, as long as a program works with them. */
async function withFiles<T>({ files }: Release, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await fs.mkdtemp(join(tmpdir(), 'aiops-release-'));
  try {
    for (const [path, bytes] of files) {
      const place = join(folder, path);
      if (relative(folder, place).startsWith('..')) throw new TargetError(`${path} is outside of the release.`);
      await fs.mkdir(dirname(place), { recursive: true });
      await fs.writeFile(place, bytes);
    }
    return await work(folder);
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

/** @throws TargetError that names the key, and never what was printed */
function checked<T>(schema: z.ZodType<T>, given: unknown, name: string): T {
  const { success, data, error } = schema.safeParse(given);
  if (success) return data;
  const [first] = error.issues;
  const where = first?.path.join('.');
  throw new TargetError(
    `\`${name}\` printed JSON that is no answer${where ? ` at ${where}` : ''}: ${first?.message}.`,
    {
      fix: 'docs/deployments.md has what each program prints.',
      uncertain: name === 'apply' || name === 'revert',
    },
  );
}
