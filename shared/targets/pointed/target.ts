import { z } from 'zod';
import { digestSchema, type Release, shortDigest } from '../../releases/manifest.ts';
import type { Mark } from '../aws/mark.ts';
import type { Live, Obstacle, Operation, Outcome, Plan, Point, Step, Target } from '../target.ts';
import type { Pointer } from './pointer.ts';

/** Things that have versions and no name that could be moved from one to another. */
export interface Versions {
  readonly kind: string;
  /** For people: `Bedrock prompt ABCDEFGHIJ in us-east-1`. */
  readonly name: string;
  /** What the pointer names beside the version. */
  readonly id: string;
  /** What is there of a version: which release it was made for, `undefined` for one of somebody else. */
  markOf(version: string, operation: Operation): Promise<{ readonly mark?: Mark } | 'gone'>;
  /** A version that has exactly this. */
  find(release: Release, operation: Operation): Promise<string | undefined>;
  /** Makes a version; an outcome where that fails. */
  make(release: Release, operation: Operation): Promise<string | Outcome>;
  /** Waits until a version can be used, where that takes a while; an outcome where it never can. */
  settled?(version: string, operation: Operation): Promise<Outcome | undefined>;
  check(release: Release, operation: Operation): Promise<readonly Obstacle[]>;
  close(): void;
}

const schema = z.object({
  schema: z.literal('aiops.pointer/1'),
  kind: z.string(),
  id: z.string(),
  version: z.string().regex(/^[1-9][0-9]{0,7}$/),
  content: digestSchema.optional(),
  release: digestSchema.optional(),
});
/** What a pointer says. Whoever asks a model takes `id` and `version` of it. */
type Named = z.infer<typeof schema>;

/**
 * A target of versions, of which a pointer says which is live. The version is made first and the pointer written last:
 * what is made and not pointed at is found again by its mark.
 */
export function pointedTarget(versions: Versions, pointer: Pointer): Target {
  const { kind, name, id } = versions;
  const parse = (text: string): Named | undefined => {
    const named = parsed(text);
    return named?.kind === kind && named.id === id ? named : undefined;
  };

  const observe = async (operation: Operation): Promise<Live> => {
    const text = await pointer.read(operation);
    if (text === undefined)
      return { changing: false, what: `nothing: there is no ${pointer.name.replace('the ', '')}` };
    const named = parse(text);
    if (named === undefined)
      return {
        changing: false,
        point: { foreign: true },
        what: `what ${pointer.name} names, which is no ${kind} ${id}`,
      };
    const { version, content, release } = named;
    const point = { version, ...(content && { content }), ...(release && { release }) };
    const found = await versions.markOf(version, operation);
    if (found === 'gone') return { changing: false, point, what: `version ${version} of ${name}, which is gone` };
    const { mark } = found;
    const what = `version ${version} of ${name}`;
    if (mark === undefined) return { changing: false, point, what };
    // A release with the same content may have found the version made by another.
    return { content: mark.content, release: release ?? mark.release, point, changing: false, what };
  };

  const plan = async (release: Release, live: Live, operation: Operation): Promise<Plan> => {
    const { contentDigest: content } = release.manifest;
    const obstacles = [...(await versions.check(release, operation))];
    if (live.point?.foreign === true)
      obstacles.unshift({
        message: `${capital(pointer.name)} holds something that is none of ours.`,
        fix: 'Name another, or remove it.',
      });
    const found = obstacles.length > 0 ? undefined : await versions.find(release, operation);
    const same = live.content === content;
    const steps: Step[] = [
      {
        what: name,
        live: live.point === undefined ? 'none' : live.what,
        after: found === undefined ? `a new version of ${shortDigest(content)}` : `version ${found}`,
        kind: same ? 'same' : found === undefined ? 'created' : 'replaced',
      },
      {
        what: pointer.name,
        live: typeof live.point?.version === 'string' ? `version ${live.point.version}` : 'none',
        after: found === undefined ? 'the new version' : `version ${found}`,
        kind: same ? 'same' : live.point === undefined ? 'created' : 'shifted',
      },
    ];
    return { steps, obstacles, rollout: `all at once: ${pointer.name} names another version` };
  };

  const point = async (named: Omit<Named, 'schema' | 'kind' | 'id'>, operation: Operation): Promise<Outcome> => {
    await pointer.write(`${JSON.stringify({ schema: 'aiops.pointer/1', kind, id, ...named })}\n`, operation);
    const told = `${capital(pointer.name)} names version ${named.version}`;
    operation.progress(told);
    return { state: 'done', reason: `${told}.` };
  };

  return {
    kind,
    name,
    observe,
    plan,
    apply: async (release, _live, operation) => {
      const version = (await versions.find(release, operation)) ?? (await versions.make(release, operation));
      if (typeof version !== 'string') return version;
      const unusable = await versions.settled?.(version, operation);
      if (unusable !== undefined) return unusable;
      return point({ version, content: release.manifest.contentDigest, release: release.digest }, operation);
    },
    revert: async (to: Point | undefined, operation) => {
      if (to === undefined) {
        await pointer.remove(operation);
        return { state: 'done', reason: `${capital(pointer.name)} was removed: nothing was live before.` };
      }
      const { version, content, release } = to;
      const { data } = schema.safeParse({ schema: 'aiops.pointer/1', kind, id, version, content, release });
      if (data === undefined)
        return { state: 'failed', reason: `What ${pointer.name} held before was none of ours, and was not kept.` };
      if ((await versions.markOf(data.version, operation)) === 'gone')
        return { state: 'failed', reason: `Version ${data.version} of ${name} is gone.` };
      return point(
        {
          version: data.version,
          ...(data.content !== undefined && { content: data.content }),
          ...(data.release !== undefined && { release: data.release }),
        },
        operation,
      );
    },
    close: () => versions.close(),
  };
}

function parsed(text: string): Named | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
