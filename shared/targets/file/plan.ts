import { type Content, type Release, shortDigest } from '../../releases/manifest.ts';
import type { Obstacle, Plan, Step } from '../target.ts';
import { type Current, pinnedFiles } from './current.ts';

/** What a release would change of what is live. */
export function planOf(
  { manifest }: Release,
  current: Current | undefined,
  { rollout, alarms }: { readonly rollout: string; readonly alarms: readonly string[] },
): Plan {
  const { content } = manifest;
  const obstacles: Obstacle[] =
    alarms.length === 0
      ? []
      : [
          {
            message: 'Files have no platform that would watch alarms while they go live.',
            fix: 'Leave `alarms` out, and have a schedule run `rollback` with `if`.',
          },
        ];
  return { steps: stepsOf(content, current), obstacles, rollout };
}

function stepsOf(content: Content, current: Current | undefined): Step[] {
  const was = new Map(current?.files.map(({ path, digest }) => [path, digest]));
  const prompts = new Set(content.prompts.map(({ path }) => path));
  const is = pinnedFiles(content);
  const ofFile = (path: string, before: string | undefined, after: string | undefined): Step => ({
    what: `${prompts.has(path) || /\.prompt/.test(path) ? 'prompt' : 'file'} ${path}`,
    live: before === undefined ? 'none' : shortDigest(before),
    after: after === undefined ? 'none' : shortDigest(after),
    kind: before === after ? 'same' : before === undefined ? 'created' : 'replaced',
  });
  const gone = [...was].filter(([path]) => !is.some((file) => file.path === path));
  const models = content.models.map(({ name, provider, model }): Step => {
    const before = current?.models.find((one) => one.name === name);
    const words = (one: { provider: string; model?: string | undefined }) => one.model ?? one.provider;
    return pair(`model ${name}`, before && words(before), words({ provider, model }));
  });
  const guardrail = content.guardrail && `${content.guardrail.id}:${content.guardrail.version}`;
  const guarded = current?.guardrail && `${current.guardrail.id}:${current.guardrail.version}`;
  return [
    ...is.map(({ path, digest }) => ofFile(path, was.get(path), digest)),
    ...gone.map(([path, digest]) => ofFile(path, digest, undefined)),
    ...models,
    ...(guardrail === undefined && guarded === undefined ? [] : [pair('guardrail', guarded, guardrail)]),
  ];
}

const pair = (what: string, before: string | undefined, after: string | undefined): Step => ({
  what,
  live: before ?? 'none',
  after: after ?? 'none',
  kind: before === after ? 'same' : before === undefined ? 'created' : 'replaced',
});
