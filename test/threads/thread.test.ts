import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { threadOf } from '../../shared/threads/open.ts';
import { Thread } from '../../shared/threads/thread.ts';
import type { Work } from '../../shared/threads/work.ts';

/** A thread that serves what is written here: in the thread it is found by its name alone. */
const serving = (works: string): string =>
  `import(${JSON.stringify(new URL('../../shared/threads/serve.ts', import.meta.url).href)}).then(({ serve }) => serve([${works}]));`;

const named = <Input, Output>(name: string): Work<Input, Output> => ({
  name,
  load: () => Promise.reject(new Error('it is not to be done here')),
});

const lengths = named<readonly string[], number[]>('lengths');
const works = [
  `{ name: 'lengths', load: async () => (texts) => texts.map(({ length }) => length) }`,
  `{ name: 'fails', load: async () => async () => { throw new RangeError('a bug', { cause: 'of two' }); } }`,
  `{ name: 'unread', load: () => Promise.reject(new Error('its file is gone')) }`,
  `{ name: 'environment', load: async () => () => Object.keys(process.env) }`,
  `{ name: 'leaves', load: async () => () => process.exit(3) }`,
  `{ name: 'never', load: async () => () => new Promise(() => {}) }`,
].join();

describe('a thread', () => {
  it('does what it is asked, in any order, and answers each', async () => {
    const { do: ask } = threadOf(serving(works));
    const answers = await Promise.all([ask(lengths, ['one', 'three']), ask(lengths, []), ask(lengths, ['größe'])]);
    expect(answers).toEqual([[3, 5], [], [5]]);
  });

  it('tells a bug with its kind, stack and cause, and goes on', async () => {
    const { do: ask } = threadOf(serving(works));
    const failed = await ask(named<null, never>('fails'), null).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(RangeError);
    expect(failed).toMatchObject({ message: 'a bug', cause: 'of two', stack: expect.stringContaining('a bug') });
    expect(await ask(lengths, ['on'])).toEqual([2]);
  });

  it('says what is not there', async () => {
    const { do: ask } = threadOf(serving(works));
    await expect(ask(named<null, never>('unread'), null)).rejects.toThrow('its file is gone');
    await expect(ask(named<null, never>('unheard'), null)).rejects.toThrow('there is no work called unheard');
  });

  it('is given no keys', async () => {
    const { do: ask } = threadOf(serving(works));
    expect(await ask(named<null, string[]>('environment'), null)).toEqual([]);
  });

  it('that ends leaves nothing unanswered, and says so ever after', async () => {
    const thread = new Thread(serving(works));
    const never = thread.do(named<null, never>('never'), null);
    const leaves = thread.do(named<null, never>('leaves'), null);
    await expect(never).rejects.toThrow('The thread has ended with exit code 3.');
    await expect(leaves).rejects.toThrow('The thread has ended with exit code 3.');
    await expect(thread.do(lengths, [])).rejects.toThrow('The thread has ended with exit code 3.');
  });

  it('that cannot be started says why', async () => {
    const { do: ask } = threadOf(`import('./nowhere.js');`);
    await expect(ask(lengths, [])).rejects.toThrow('nowhere.js');
  });

  it('is not there before it is asked for something, and keeps no process from its end', () => {
    const open = new URL('../../shared/threads/open.ts', import.meta.url).href;
    const run = (body: string): string =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', body], { encoding: 'utf8' });
    const started = 'process.stdout.write("started ");';
    const script = (more: string): string => `
      import { threadOf } from ${JSON.stringify(open)};
      const workers = threadOf(${JSON.stringify(`${started}${serving(works)}`)});
      ${more}
      process.stdout.write('done');`;
    expect(run(script(''))).toBe('done');
    expect(run(script(`await workers.do({ name: 'lengths' }, []);`))).toBe('started done');
  });
});
