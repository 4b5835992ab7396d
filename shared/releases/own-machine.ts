import { randomUUID } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { payloadOf, readPayload } from './payload.ts';
import { type Entry, type Holder, type Lock, LockedError, type Locks, type Records, type Status } from './records.ts';

const stateSchema = z.enum(['pending', 'in-progress', 'success', 'failure', 'inactive']);
const lineSchema = z.union([
  z.object({
    begin: z.string(),
    task: z.enum(['deploy', 'rollback']),
    by: z.string(),
    at: z.string(),
    payload: z.unknown(),
  }),
  z.object({ mark: z.string(), state: stateSchema, description: z.string(), at: z.string() }),
]);

/** Records of runs on one's own machine: a line for each thing that was told, in `deployments.jsonl` of a folder. */
export function recordsIn(folder: string, now: () => number): Records {
  const file = join(folder, 'deployments.jsonl');
  const at = (): string => new Date(now()).toISOString();
  const append = async (line: z.infer<typeof lineSchema>): Promise<void> => {
    await fs.mkdir(folder, { recursive: true });
    await fs.appendFile(file, `${JSON.stringify(line)}\n`, { flush: true });
  };
  const read = async (): Promise<Entry[]> => {
    const entries = new Map<string, Entry & { statuses: Status[] }>();
    for (const line of (await textOf(file)).split('\n')) {
      // The end of a line may be missing, where a run was killed while it wrote.
      const { data } = lineSchema.safeParse(parsed(line));
      if (data === undefined) continue;
      if ('mark' in data) {
        const { state, description, at: when } = data;
        entries.get(data.mark)?.statuses.push({ state, description, at: when });
        continue;
      }
      const payload = readPayload(data.payload);
      if (payload === undefined) continue;
      const { schema: _, ...told } = payload;
      const { environment, commit } = told.manifest;
      const { task, by, at: when } = data;
      entries.set(data.begin, { ...told, id: data.begin, task, by, at: when, environment, commit, statuses: [] });
    }
    return [...entries.values()].reverse();
  };
  return {
    async *list(deployment, environment) {
      for (const entry of await read())
        if (entry.manifest.deployment === deployment && entry.environment === environment) yield entry;
    },
    statuses: async (id) => (await read()).find((entry) => entry.id === id)?.statuses ?? [],
    async begin(entry) {
      const told = { id: randomUUID(), by: userInfo().username, at: at() };
      await append({ begin: told.id, task: entry.task, by: told.by, at: told.at, payload: payloadOf(entry) });
      return { ...entry, ...told, statuses: [] };
    },
    mark: (id, state, description) => append({ mark: id, state, description, at: at() }),
  };
}

const holderSchema = z.object({ run: z.string(), url: z.string().optional(), since: z.string() });

/** Of a process: its number tells whether it is over. */
export const holderHere = (now: number): Holder => ({
  run: `${process.pid}-${randomUUID().slice(0, 8)} on ${hostname()}`,
  since: new Date(now).toISOString(),
});

/** Locks as files of a folder, each made where none was. That of a process that has ended is taken over. */
export function locksIn(folder: string): Locks {
  return {
    async take(environment, holder): Promise<Lock> {
      const file = join(folder, 'locks', `${encodeURIComponent(environment)}.json`);
      await fs.mkdir(join(folder, 'locks'), { recursive: true });
      const before = await holderOf(file);
      if (before !== undefined && isRunning(before)) throw locked(environment, before);
      // Away from where it is: of two that take it over one alone finds it there.
      if (before !== undefined) await fs.rename(file, `${file}.${randomUUID()}.old`).catch(() => undefined);
      const own = `${file}.${randomUUID()}.old`;
      try {
        await fs.writeFile(own, JSON.stringify(holder), { flush: true });
        // Whole, or not at all.
        await fs.link(own, file);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        throw locked(environment, (await holderOf(file)) ?? holder);
      } finally {
        await fs.rm(own, { force: true });
      }
      const hold = async (): Promise<void> => {
        const now = await holderOf(file);
        if (now?.run !== holder.run) throw locked(environment, now ?? holder);
      };
      return {
        ...(before && { from: before }),
        hold,
        release: async () => {
          await hold();
          await fs.rm(file, { force: true });
          for (const name of await fs.readdir(join(folder, 'locks')))
            if (name.endsWith('.old')) await fs.rm(join(folder, 'locks', name), { force: true });
        },
      };
    },
  };
}

const locked = (environment: string, holder: Holder): LockedError =>
  new LockedError(`${environment} is being deployed to by process ${holder.run}, since ${holder.since}.`, holder);

async function holderOf(file: string): Promise<Holder | undefined> {
  const { data } = holderSchema.safeParse(parsed(await textOf(file)));
  return data && { run: data.run, since: data.since };
}

/** Of a process of another machine that shares the folder nobody knows, so it is taken for one that goes on. */
function isRunning({ run }: Holder): boolean {
  const [, pid, host] = /^(\d+)-\w+ on (.*)$/.exec(run) ?? [];
  if (host !== hostname()) return true;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
