import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../actions/command.ts';
import { ledgerCommand } from '../../actions/ledger.ts';
import { questionOf } from '../../shared/ledger/question.ts';
import type { Request } from '../../shared/models/model.ts';
import { openReplay } from '../../shared/models/replay/open.ts';
import { digestRequest } from '../../shared/models/request.ts';
import { treeOf } from '../fakes/tree.ts';
import { day, ledgerFolder, noon } from './file.ts';

const { given, open } = ledgerFolder();
let out = '';
beforeEach(() => {
  out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest: unknown[]) => {
    out += text;
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  });
});
afterEach(() => void vi.restoreAllMocks());

const asked = (content: string): Request => ({ messages: [{ role: 'user', content }], parameters: { temperature: 0 } });
const nova = { name: 'triage', identity: '{"model":"nova-lite","provider":"bedrock"}' };
const local = { name: 'local', identity: '{"url":"http://localhost/"}' };

/** Three answers of two models on three days; one was used twice since. */
async function fill(): Promise<void> {
  const ledger = await open();
  const keep = (content: string, model: typeof nova, at: number, cost?: number) =>
    ledger.keep(questionOf(model, asked(content), 0), {
      answer: { text: `answer to ${content}`, latency: 12, finish: 'stop', ...(cost !== undefined && { cost }) },
      asked: at,
    });
  await keep('one', nova, noon - 20 * day, 0.25);
  await keep('two', nova, noon - 2 * day, 0.5);
  await keep('three', local, noon);
  const used = questionOf(nova, asked('two'), 0);
  ledger.used(used);
  ledger.used(used);
  await ledger.close();
}
const command = (...args: string[]) => ledgerCommand([...args, '--ledger', given.path], noon);

describe('aiops ledger show', () => {
  it('tells how much there is, of which models, and what was saved', async () => {
    await fill();
    await command('show');
    const lines = out
      .replaceAll(given.folder, '')
      .split('\n')
      .map((line) => line.replace(/ {2,}/g, '  ').trim());
    expect(lines).toEqual([
      expect.stringMatching(/^\/ledger\.sqlite: 3 answers, \d+(\.\d)? kB\.$/),
      '',
      'Used 2 times instead of asking, which saved $1.00.',
      '',
      expect.stringMatching(/^model/),
      expect.stringMatching(/^triage {2}bedrock nova-lite {2}2 {2}\$0\.75 {2}2 {2}\$1\.00 {2}2026-11-03/),
      expect.stringMatching(/^local {2}\{"url":"http:\/\/localhost\/"\} {2}1 {2}\$0\.00 {2}0/),
      '',
    ]);
  });

  it('leaves the file as it is', async () => {
    await fill();
    const before = readFileSync(given.path);
    await command('show');
    expect(readFileSync(given.path).equals(before)).toBe(true);
  });
});

describe('aiops ledger export', () => {
  it('gives lines that are replayed as they were answered', async () => {
    await fill();
    await command('export');
    const replay = await openReplay(
      'triage',
      { provider: 'replay', file: 'a.jsonl', model: 'triage', concurrency: 4 },
      { tree: treeOf({ 'a.jsonl': out }) },
    );
    const { signal } = new AbortController();
    expect(await replay.ask(asked('two'), { signal, repeat: 0 })).toEqual({
      text: 'answer to two',
      latency: 12,
      finish: 'stop',
      cost: 0.5,
      attempts: 0,
    });
    expect(JSON.parse(out.split('\n')[0] ?? '')).toEqual({
      request: digestRequest(asked('one')),
      repeat: 0,
      model: 'triage',
      text: 'answer to one',
      finish: 'stop',
      cost: 0.25,
      latency: 12,
      asked: noon - 20 * day,
    });
  });

  it('of one model, to a file', async () => {
    await fill();
    const output = join(given.folder, 'local.jsonl');
    await command('export', '--model', 'local', '--output', output);
    expect(out).toBe('');
    expect(readFileSync(output, 'utf8').trimEnd().split('\n')).toEqual([expect.stringContaining('answer to three')]);
  });

  it('tells where it cannot be written', async () => {
    await fill();
    const output = join(given.folder, 'none/local.jsonl');
    await expect(command('export', '--output', output)).rejects.toThrow(`${output} cannot be written: ENOENT`);
  });
});

describe('aiops ledger prune', () => {
  it('removes what is old', async () => {
    await fill();
    await command('prune', '--older-than', '7d');
    expect(out).toMatch(/^1 answer removed: [\d.]+ kB → [\d.]+ kB\.\n$/);
    const ledger = await open();
    expect(ledger.find(questionOf(nova, asked('one'), 0))).toBeUndefined();
    expect(ledger.find(questionOf(nova, asked('two'), 0))).toBeDefined();
  });

  it('removes what is too much', async () => {
    await fill();
    await command('prune', '--max-size', '1 kB');
    expect(out).toMatch(/^3 answers removed/);
  });
});

describe('a mistake', () => {
  it.each([
    [['prune'], 'ledger prune: say what may go, with --older-than 30d or --max-size 100MB.'],
    [['prune', '--older-than', '30'], '--older-than: must have a unit: write 30 ms, not "30".'],
    [
      ['prune', '--max-size', 'small'],
      '--max-size: must be a size with its unit (kB, MB, GB), such as 200 MB, not "small".',
    ],
    [['prune', '--older', '30d'], '--older: ledger prune has no such option.'],
    [['show', '--model', 'x'], '--model: ledger show has no such option.'],
    [['export', '--model'], '--model: a value is missing.'],
    [['export', 'file.jsonl'], 'file.jsonl: options are given as --<option> <value>.'],
    [['shw'], 'ledger shw: no such command. Did you mean show?'],
  ])('%j is told', async (args, message) => {
    await fill();
    await expect(command(...args)).rejects.toThrow(message);
  });

  it('is a ledger that is not there, and none is made', async () => {
    await expect(command('prune', '--max-size', '1MB')).rejects.toThrow('There is no ledger');
    expect(existsSync(given.path)).toBe(false);
  });

  it('is a file of something else, which stays where it is', async () => {
    writeFileSync(given.path, 'no database, but long enough to look like one'.repeat(30));
    for (const args of [['show'], ['export'], ['prune', '--max-size', '1MB']])
      await expect(command(...args)).rejects.toThrow('cannot be used: it is no SQLite database.');
    expect(existsSync(given.path)).toBe(true);
  });
});

it.each([[['ledger']], [['ledger', '--help']], [['ledger', 'prune', '--help']]])('%j is help', async (args) => {
  expect(await run(args, {})).toBe(0);
  expect(out).toMatch(/^Usage: aiops ledger <show \| export \| prune>/);
});
