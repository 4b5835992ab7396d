import { readFile, symlink, truncate, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { newFolder } from '../fakes/folder.ts';
import { gathered, measureScene, mergeParts, partsOf, plain, type Scene } from './sharded.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});

const scene: Scene = { ...plain, repeats: 2, models: ['haiku', 'nova'], hasReference: true };

const linesOf = (text = ''): string[] => text.split('\n').filter((line) => line !== '');
const shards = 3;

/** What is in the folder of the merge, and of one run of the whole. */
async function both() {
  const whole = join(folder, 'whole');
  await measureScene(scene, whole);
  const merged = await mergeParts(await partsOf(scene, folder, shards));
  return { merged, ofWhole: (name: string) => readFile(join(whole, name), 'utf8') };
}

describe('what shards left beside their results, put together,', () => {
  it('has the samples of a run of the whole, those of a prompt and a model together', async () => {
    const { merged, ofWhole } = await both();
    const files = await gathered(merged, folder, shards);
    expect(Object.keys(files).sort()).toEqual(['junit.xml', 'reference.jsonl', 'report.html', 'samples.jsonl']);
    for (const name of ['samples.jsonl', 'reference.jsonl']) {
      expect(linesOf(files[name]).sort()).toEqual(linesOf(await ofWhole(name)).sort());
    }
    const models = linesOf(files['samples.jsonl']).map((line) => JSON.parse(line).model);
    expect(models).toEqual(models.toSorted());
  });

  it('makes a page and test results of all cases', async () => {
    const { merged } = await both();
    const files = await gathered(merged, folder, shards);
    // Each case twice, with two models.
    expect(files['junit.xml']).toContain('tests="120"');
    expect(files['junit.xml']?.match(/<testcase /g)).toHaveLength(120);
    for (const { id } of scene.cases as { id: string }[]) expect(files['report.html']).toContain(`"${id}"`);
  });

  it('leaves out half a line of a job that was ended', async () => {
    const { merged } = await both();
    const path = join(folder, 'shard-2', 'samples.jsonl');
    const text = await readFile(path, 'utf8');
    await truncate(path, Buffer.byteLength(text) - 5);
    const files = await gathered(merged, folder, shards);
    expect(linesOf(files['samples.jsonl'])).toHaveLength(239);
    expect(files['report.html']).toContain('</html>');
  });

  it.each<[string, (path: string) => Promise<void>, string]>([
    ['is missing', unlink, 'there is no such file. Upload the whole folder'],
    [
      'is a link',
      async (path) => {
        await unlink(path);
        await symlink('/etc/passwd', path);
      },
      'there is no such file',
    ],
    ['is no JSON', (path) => writeFile(path, 'secret\n'), 'is no line of samples'],
  ])('is not made where a file %s, and says which', async (_, spoil, message) => {
    const { merged } = await both();
    const path = join(folder, 'shard-2', 'samples.jsonl');
    await spoil(path);
    await expect(gathered(merged, folder, shards)).rejects.toThrow(message);
    await expect(gathered(merged, folder, shards)).rejects.toThrow(path);
  });
});
