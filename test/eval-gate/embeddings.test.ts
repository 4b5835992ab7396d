import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataSchema } from '../../actions/eval-gate/data.ts';
import { decide } from '../../actions/eval-gate/decide.ts';
import { measure } from '../../actions/eval-gate/measure.ts';
import { report as reportOf } from '../../actions/eval-gate/report.ts';
import type { Context } from '../../shared/action/context.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { openLedger } from '../../shared/ledger/open.ts';
import { openModel } from '../../shared/models/open.ts';
import { markdown } from '../../shared/report/markdown.ts';
import { openResults } from '../../shared/results/folder.ts';
import { contextOf, type Sides } from '../action/context.ts';
import { type FakeOpenai, startOpenai } from '../fakes/openai/openai.ts';
import type { Files } from '../fakes/tree.ts';
import { promptFile } from './files.ts';
import { policy } from './measured.ts';

let folder: string;
let server: FakeOpenai;
let ledger: Ledger;
/** What the model says, by what it is asked. */
let says: (question: string) => string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embeddings-'));
  says = () => 'SECRET the parcel is on its way';
  server = await startOpenai({
    answer: (body) => (body.messages === undefined ? undefined : says(body.messages.at(-1).content)) as string,
  });
  ledger = await openLedger({ path: join(folder, 'l.sqlite'), clock: () => 0, warn: (text) => expect.fail(text) });
});
afterEach(async () => {
  await ledger.close();
  await server.close();
  await rm(folder, { recursive: true });
});

const config = (embedder = 'bge-m3', more = '') =>
  [
    'models:',
    `  chat: { provider: openai, model: gpt, url: "${server.url}/v1", price: { input: $1, output: $1 } }`,
    `  meaning: { provider: openai, model: ${embedder}, url: "${server.url}/v1", embedding: {}, price: { input: $1, output: $0 } }`,
    'suites:',
    '  triage:',
    '    prompt: p/a.prompt.yml',
    '    cases: evals/a.jsonl',
    '    models: chat',
    `    graders: [{ similar: { model: meaning, to: "{{expected}}"${more} } }]`,
  ].join('\n');
const files = (aiops = config(), system = 'x'): Files => ({
  'aiops.yml': aiops,
  'p/a.prompt.yml': promptFile(system),
  'evals/a.jsonl': ['one', 'two', 'three']
    .map((id) => JSON.stringify({ id, ticket: `SECRET ${id}`, expected: `SECRET the parcel is on its way ${id}` }))
    .join('\n'),
});

const configChanged = [{ path: 'aiops.yml', kind: 'modified' }] as const;

interface Run extends Sides {
  readonly text?: Context['text'];
  readonly record?: string;
}

async function run({ text = 'full', record, ...sides }: Run) {
  const context = await contextOf(
    { changed: [{ path: 'p/a.prompt.yml', kind: 'modified' }], ...sides },
    {
      directory: folder,
      results: await openResults(folder),
      text,
      model: (name, given, tree, role) => openModel(name, given, { tree, env: {} }, role),
      ledger: async () => ledger,
    },
  );
  const before = server.seen.length;
  const data = dataSchema.parse(await measure({ all: false, cache: false, record }, context));
  const decision = decide(data, policy());
  const report = markdown(reportOf(data, decision, policy()), { limit: 60_000 });
  const samples = await readFile(join(folder, 'samples.jsonl'), 'utf8');
  const embedded = server.seen
    .slice(before)
    .filter(({ path }) => path.endsWith('/embeddings'))
    .map(({ body }) => ({ model: body.model, input: body.input as string[] }));
  return { data, subject: data.subjects[0], decision, report, samples, embedded };
}

describe('a suite whose answers are compared in meaning', () => {
  it('passes where they are near, and tells what the vectors cost', async () => {
    const { data, subject, decision, report, embedded } = await run({ head: files() });
    expect(decision.verdict).toBe('pass');
    expect(subject?.head?.score).toBeGreaterThan(0.9);
    const texts = embedded.flatMap(({ input }) => input).length;
    // The same answer to three cases, and three right ones.
    expect(texts).toBe(4);
    expect(subject?.embedding).toMatchObject({ answers: 6, kept: 2, errors: 0, unpriced: 0 });
    expect(subject?.embedding?.spent).toBeGreaterThan(0);
    expect(data.spent).toBeGreaterThan(subject?.embedding?.spent ?? 0);
    expect(report).toMatch(/of it embeddings: .* for 6 texts, 2 of them from before/);
    expect(subject).not.toHaveProperty('judging');
  });

  it('fails where they are far', async () => {
    says = () => 'No idea at all, sorry';
    const { subject, samples } = await run({ head: files() });
    expect(subject?.head?.passRate).toBe(0);
    expect(JSON.parse(samples.split('\n')[0] ?? '').grades).toEqual([
      {
        grader: 'similar',
        pass: false,
        score: expect.any(Number),
        reason: expect.stringMatching(/^scores 0\.\d\d, under 0\.8$/),
      },
    ]);
  });

  it('pays for a vector once: a second run asks for nothing, and a change for what is new', async () => {
    const first = await run({ head: files() });
    const again = await run({ head: files() });
    expect(again.embedded).toEqual([]);
    expect(again.subject?.embedding).toMatchObject({ answers: 6, kept: 6, spent: 0 });
    expect(again.subject?.head?.score).toBe(first.subject?.head?.score);
    says = () => 'It was sent back';
    const { embedded } = await run({ base: files(), head: files(config(), 'y') });
    expect(embedded.flatMap(({ input }) => input)).toEqual(['It was sent back']);
  });

  it('asks the base’s model where the head is not trusted', async () => {
    const bought = files(config('mallory'), 'y');
    const { embedded } = await run({ base: files(), head: bought, trust: { rules: 'base' } });
    expect(new Set(embedded.map(({ model }) => model))).toEqual(new Set(['bge-m3']));
  });

  it('is measured when the model that embeds is another', async () => {
    const other = { base: files(), head: files(config('bge-m4')), changed: configChanged };
    expect((await run(other)).subject?.status).toBe('measured');
    const same = { base: files(), head: files(`${config()}\n`), changed: configChanged };
    expect((await run(same)).subject?.status).toBe('unchanged');
  });

  it('can be recorded, and replayed without a server', async () => {
    const first = await run({ head: files(), record: 'recorded.jsonl' });
    const replayed = (name: string) => `  ${name}: { provider: replay, file: recorded.jsonl, model: ${name} }`;
    const canned = config()
      .replace(/^ {2}chat:.*$/m, replayed('chat'))
      .replace(/^ {2}meaning:.*$/m, replayed('meaning'));
    const recorded = await readFile(join(folder, 'recorded.jsonl'), 'utf8');
    const again = await run({ head: { ...files(canned), 'recorded.jsonl': recorded } });
    expect(again.embedded).toEqual([]);
    expect(again.subject?.head?.score).toBe(first.subject?.head?.score);
    expect(again.subject?.embedding).toMatchObject({ answers: 6, kept: 6, spent: 0 });
  });

  it('shows no text with text: none', async () => {
    says = (question) => `SECRET no idea about ${question}`;
    const { samples, data, report } = await run({ head: files(), text: 'none' });
    expect(`${samples}${JSON.stringify(data)}${report}`).not.toContain('SECRET');
  });
});

describe('a judge that has texts embedded', () => {
  it('is another one with another model that embeds', async () => {
    says = (question) =>
      question.includes('Write 3 questions')
        ? JSON.stringify({ questions: ['SECRET one', 'SECRET two', 'x'], noncommittal: false })
        : 'yes';
    const relevance = (embedder: string) =>
      config(embedder)
        .replace(/similar: .*$/m, 'answer-relevance: { judge: judge, embeddings: meaning } }]')
        .replace('suites:', `  judge: { provider: openai, model: gpt, url: "${server.url}/v1" }\nsuites:`);
    const of = async (embedder: string) => (await run({ head: files(relevance(embedder)) })).subject;
    const [one, same, other] = [await of('bge-m3'), await of('bge-m3'), await of('bge-m4')];
    expect(one).toMatchObject({ judging: { answers: 3 }, embedding: { errors: 0 }, head: { errors: 0 } });
    expect(same?.judging?.judges[0]?.digest).toBe(one?.judging?.judges[0]?.digest);
    expect(other?.judging?.judges[0]?.digest).not.toBe(one?.judging?.judges[0]?.digest);
  });
});

describe('a model that embeds and cannot be asked', () => {
  it('stops the run with what to do about it', async () => {
    await server.close();
    server = await startOpenai({
      answer: (body) => (body.messages === undefined ? undefined : 'yes') as unknown as string,
      fault: (_, { input }) =>
        input === undefined
          ? undefined
          : { status: 400, body: { error: { message: 'The model does not support Embeddings API' } } },
    });
    const { subject } = await run({ head: files(config()) });
    expect(subject).toMatchObject({
      status: 'stopped',
      reason: expect.stringMatching(
        /^the embedding model meaning: bge-m3 at .* does not embed texts: .* Write an embedding model at `model`\.$/,
      ),
    });
  });
});
