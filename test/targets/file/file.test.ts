import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LockedError } from '../../../shared/releases/records.ts';
import type { Point } from '../../../shared/targets/target.ts';
import { contentOf, release } from '../../releases/releases.ts';
import { operation } from '../operation.ts';
import { branchPlace, folderPlace, git, type Place } from './places.ts';

const path = 'prompts/triage.prompt.yml';
const places: readonly (readonly [string, () => Promise<Place>])[] = [
  ['a folder', folderPlace],
  ['a branch of a server', () => branchPlace('server')],
  ['a folder in a branch', () => branchPlace('server', 'apps/bot')],
  ['a branch of one’s own clone', () => branchPlace('clone')],
];

async function put({ target }: Pick<Place, 'target'>, text: string) {
  const live = await target.observe(operation());
  return target.apply(release(text), live, operation());
}

describe.each(places)('files in %s', (_, open) => {
  it('have nothing live at first, and a plan that creates all of it', async () => {
    const { target } = await open();
    const live = await target.observe(operation());
    expect(live).toMatchObject({ changing: false });
    expect(live.content).toBeUndefined();
    expect(live.point).toBeUndefined();
    const { steps, obstacles } = await target.plan(release('one'), live, operation());
    expect(obstacles).toEqual([]);
    expect(steps).toMatchObject([{ what: `prompt ${path}`, live: 'none', kind: 'created' }]);
  });

  it('are live as the release has them, and are seen to be', async () => {
    const place = await open();
    expect(await put(place, 'one')).toMatchObject({ state: 'done' });
    const live = await place.target.observe(operation());
    expect(live).toMatchObject({ content: contentOf('one'), release: release('one').digest, changing: false });
    expect(place.file(path)).toBe('one');
    expect(JSON.parse(place.file('current.json'))).toMatchObject({
      content: contentOf('one'),
      deployment: 'support-bot',
    });
    expect(Buffer.from((await place.target.files?.(operation()))?.get(path) ?? []).toString()).toBe('one');
    const { steps } = await place.target.plan(release('one'), live, operation());
    expect(steps).toMatchObject([{ kind: 'same' }]);
    expect((await place.target.plan(release('two'), live, operation())).steps).toMatchObject([{ kind: 'replaced' }]);
  });

  it('go back to what was live before, and to nothing where nothing was', async () => {
    const place = await open();
    const first = await place.target.observe(operation());
    await put(place, 'one');
    const { point } = await place.target.observe(operation());
    await put(place, 'two');
    const other = await place.again();
    expect(await other.revert(JSON.parse(JSON.stringify(point)) as Point, operation())).toMatchObject({
      state: 'done',
    });
    expect(await other.observe(operation())).toMatchObject({ content: contentOf('one') });
    expect(place.file(path)).toBe('one');
    expect(await other.revert(first.point, operation())).toMatchObject({ state: 'done' });
    expect((await other.observe(operation())).content).toBeUndefined();
  });

  it('are put live twice with the same end', async () => {
    const place = await open();
    await put(place, 'one');
    expect(await put(place, 'one')).toMatchObject({ state: 'done' });
    expect(await place.target.observe(operation())).toMatchObject({ content: contentOf('one') });
  });

  it('change nothing without the lock', async () => {
    const place = await open();
    await put(place, 'one');
    const hold = async () => {
      throw new LockedError('held by another', { run: '2', since: '' });
    };
    const live = await place.target.observe(operation());
    await expect(place.target.apply(release('two'), live, operation({ hold }))).rejects.toThrow('held by another');
    await expect(place.target.revert(undefined, operation({ hold }))).rejects.toThrow('held by another');
    expect(await place.target.observe(operation())).toMatchObject({ content: contentOf('one') });
  });
});

describe('files in a folder', () => {
  it('that were changed by hand are not what was released, and are put right by the next one', async () => {
    const place = await folderPlace();
    await put(place, 'one');
    const { folder } = JSON.parse(place.file('current.json')) as { folder: string };
    writeFileSync(join(place.directory, 'live', folder, path), 'mine');
    const live = await place.target.observe(operation());
    expect(live.content).toBeUndefined();
    expect(live.what).toContain(`of which ${path} was changed by hand`);
    await put(place, 'one');
    expect(await place.target.observe(operation())).toMatchObject({ content: contentOf('one') });
    expect(place.file(path)).toBe('one');
  });

  it('leave no half-written file beside them', async () => {
    const place = await folderPlace();
    await put(place, 'one');
    await put(place, 'two');
    expect(readdirSync(join(place.directory, 'live')).sort()).toEqual(['current.json', 'releases']);
    expect(readdirSync(join(place.directory, 'live/releases'))).toHaveLength(2);
  });

  it('go back to a current.json of somebody else, byte by byte', async () => {
    const place = await folderPlace();
    await put(place, 'one');
    const file = join(place.directory, 'live/current.json');
    writeFileSync(file, '{ "mine": true }');
    const live = await place.target.observe(operation());
    expect(live).toMatchObject({ what: 'a current.json in live that is no release' });
    await put(place, 'two');
    await place.target.revert(live.point, operation());
    expect(await place.target.observe(operation())).toEqual(live);
  });

  it('say what the disk refuses', async () => {
    const place = await folderPlace();
    writeFileSync(join(place.directory, 'live'), 'a file');
    await expect(place.target.observe(operation())).rejects.toThrow('The disk refused it');
  });
});

describe('files in a branch', () => {
  it('are not put over a commit that somebody else made meanwhile', async () => {
    const place = await branchPlace('server');
    const other = await place.again();
    await put(place, 'one');
    const live = await place.target.observe(operation());
    await put({ target: other }, 'two');
    expect(await place.target.apply(release('three'), live, operation())).toEqual({
      state: 'failed',
      reason: 'live was moved by somebody else meanwhile.',
    });
    expect(place.file(path)).toBe('two');
  });

  it('leave what else is in the branch where they have a folder of it', async () => {
    const place = await branchPlace('server', 'apps/bot');
    await put(place, 'one');
    git(place.directory, 'update-ref', 'refs/heads/other', 'live');
    expect(git(place.directory, 'ls-tree', '-r', '--name-only', 'live')).toBe(
      `apps/bot/current.json\napps/bot/${path}`,
    );
    expect(git(place.directory, 'log', '-1', '--format=%s', 'live')).toMatch(
      /^support-bot to production: [0-9a-f]{12}$/,
    );
  });

  it('say which permission a push that is refused takes', async () => {
    const place = await branchPlace('server');
    const live = await place.target.observe(operation());
    writeFileSync(join(place.directory, 'hooks/pre-receive'), '#!/bin/sh\necho no >&2; exit 1\n', { mode: 0o755 });
    const refused = place.target.apply(release('one'), live, operation());
    await expect(refused).rejects.toMatchObject({
      name: 'TargetError',
      fix: expect.stringContaining('contents: write'),
    });
  });
});
