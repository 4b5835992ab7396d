import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../shared/action/errors.ts';
import { openLines, openResults } from '../../shared/results/folder.ts';
import { newFolder } from '../fakes/folder.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});

async function problemOf(effect: Promise<unknown>): Promise<UserError> {
  const error = await effect.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`no problem for a user: ${error}`);
  return error;
}

describe('a whole file', () => {
  it('is written into a folder that is made for it, and replaces what was there', async () => {
    const results = await openResults(join(folder, 'aiops-results', 'eval-gate'));
    await results.write('result.json', 'before');
    const path = await results.write('result.json', 'after');
    expect(path).toBe(join(folder, 'aiops-results', 'eval-gate', 'result.json'));
    expect(await readFile(path, 'utf8')).toBe('after');
    expect(await readdir(results.path)).toEqual(['result.json']);
  });

  it('is never seen half written: what was there stays until all of the new one is', async () => {
    const results = await openResults(folder);
    await results.write('junit.xml', 'whole');
    const seen: string[] = [];
    async function* slowly() {
      yield 'half';
      seen.push(await readFile(join(folder, 'junit.xml'), 'utf8'));
      yield ' and half';
    }
    await results.write('junit.xml', slowly());
    expect(seen).toEqual(['whole']);
    expect(await readFile(join(folder, 'junit.xml'), 'utf8')).toBe('half and half');
  });

  it('leaves nothing behind, and the old one whole, when its text ends in an error', async () => {
    const results = await openResults(folder);
    await results.write('junit.xml', 'whole');
    async function* broken() {
      yield 'half';
      throw new TypeError('a bug');
    }
    await expect(results.write('junit.xml', broken())).rejects.toThrow('a bug');
    expect(await readdir(folder)).toEqual(['junit.xml']);
    expect(await readFile(join(folder, 'junit.xml'), 'utf8')).toBe('whole');
  });

  it('or one of lines is not written through a link that lies there', async () => {
    await writeFile(join(folder, 'elsewhere'), 'untouched');
    const results = await openResults(join(folder, 'results'));
    for (const name of ['result.json', 'result.json.partial', 'samples.jsonl'])
      await symlink(join(folder, 'elsewhere'), join(results.path, name));
    await results.write('result.json', 'written');
    const lines = await results.lines('samples.jsonl');
    await lines.write('written');
    await lines.close();
    expect(await readFile(join(folder, 'elsewhere'), 'utf8')).toBe('untouched');
  });

  it('says what is in its way', async () => {
    const results = await openResults(folder);
    await mkdir(join(folder, 'report.md'));
    const { problems } = await problemOf(results.write('report.md', 'text'));
    expect(problems).toEqual([
      {
        file: join(folder, 'report.md'),
        message: 'a folder is in the way. Choose another folder with the input `results`.',
      },
    ]);
    expect(await readdir(folder)).toEqual(['report.md']);
  });
});

describe('the folder', () => {
  it.each([['aiops-results'], ['aiops-results/eval-gate']])('cannot be %s where a file is in the way', async (path) => {
    await writeFile(join(folder, 'aiops-results'), '');
    expect((await problemOf(openResults(join(folder, path)))).message).toContain('a file is in the way');
  });

  it.skipIf(!existsSync('/sys'))('says where it may not write', async () => {
    const { message } = await problemOf(openResults('/sys/aiops-results'));
    expect(message).toMatch(/^\/sys\/aiops-results: (no permission to write here|this disk is read-only)\. Choose/);
  });
});

describe('lines', () => {
  it('begin anew, and come in the order in which they were written', async () => {
    const path = join(folder, 'evals', 'recorded.jsonl');
    await mkdir(join(folder, 'evals'));
    await writeFile(path, 'old\n');
    const lines = await openLines(path);
    await lines.write('{"a":1}');
    await lines.write('{"a":2}');
    await lines.close();
    expect(await readFile(path, 'utf8')).toBe('{"a":1}\n{"a":2}\n');
  });

  it('make the folders that they need', async () => {
    const lines = await openLines(join(folder, 'a', 'b', 'c.jsonl'));
    await lines.close();
    expect(await readFile(lines.path, 'utf8')).toBe('');
  });

  it('from many writers at once are whole, each on its own', async () => {
    const lines = await (await openResults(folder)).lines('samples.jsonl');
    const long = 'x'.repeat(5_000);
    await Promise.all(Array.from({ length: 400 }, (_, at) => lines.write(`${at} ${long}`)));
    await lines.close();
    const written = (await readFile(lines.path, 'utf8')).trimEnd().split('\n');
    expect(written.map((line) => Number(line.split(' ')[0]))).toEqual([...Array(400).keys()]);
    expect(written.every((line) => line.endsWith(long))).toBe(true);
  });

  it.skipIf(!existsSync('/dev/full'))('say that the disk is full, at the latest when they are closed', async () => {
    const small = await openLines('/dev/full');
    await small.write('short');
    expect((await problemOf(small.close())).message).toBe(
      '/dev/full: the disk is full. Free some space, or choose another folder with the input `results`.',
    );
    const large = await openLines('/dev/full');
    const long = 'x'.repeat(1_000_000);
    expect((await problemOf(large.write(long))).message).toContain('the disk is full');
    expect((await problemOf(large.write(long))).message).toContain('the disk is full');
    expect((await problemOf(large.close())).message).toContain('the disk is full');
  });

  it('say where they cannot be', async () => {
    await writeFile(join(folder, 'evals'), '');
    expect((await problemOf(openLines(join(folder, 'evals', 'recorded.jsonl')))).message).toContain(
      'a file is in the way',
    );
    expect((await problemOf(openLines(folder))).message).toContain('a folder is in the way');
  });
});
