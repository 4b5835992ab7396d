import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { attacksIn } from '../shared/detection/injection/attacks.ts';
import { Classifier, type Trained } from '../shared/detection/injection/classifier/classifier.ts';
import { Xoshiro128 } from '../shared/statistics/random.ts';
import {
  calibrated,
  counted,
  crossValidated,
  isOver,
  type Limits,
  limits,
  quantised,
  type Scored,
} from './injection/evaluation.ts';
import { heldBack, heldBackLine } from './injection/held-back.ts';
import { type Joinable, joinedTexts } from './injection/joined.ts';
import { type Example, type Model, meanOf, type Settings, score, seen, train } from './injection/model.ts';
import { Nearness } from './injection/nearness.ts';
import { seeds } from './injection/seeds.ts';
import { tableOf } from './injection/table.ts';
import { technicalTexts } from './injection/technical.ts';

/**
 * `node scripts/train-injection.ts <folder>`: learns to tell injections and jailbreaks from ordinary text, of the seeds in
 * `scripts/injection`, the READMEs in `node_modules` and the documentation, and `injection-dev.jsonl` in the folder: a `source`, a `label` (1 for
 * an attack) and a `text` a line. Writes the weights, and the table of `docs/detectors.md`; with `--evaluate` the table
 * alone. The same texts give the same weights.
 */
const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({ options: { evaluate: { type: 'boolean' } }, allowPositionals: true });
const folder = positionals[0];
if (folder === undefined) throw new Error('name the folder that holds injection-dev.jsonl');

const settings: Settings = { epochs: 16, rate: 0.04, decay: 3e-3, parts: 2, origins: 2, leftOut: 0.2 };
/**
 * How much a text counts. Those of a corpus teach how its writers sound, too: with ten times as much, attacks of sources that
 * are new are found less. Families whose texts are put together of many sentences have few lines, and count for more.
 */
const weights = { corpus: 0.05, seed: 1, mixed: 3, composed: 8, joined: 0.5 };
const composed = ['dressed.txt', 'imagined.txt', 'persona.txt', 'setup.txt', 'tactics.txt'];
const seedsOfLine = 20;
const joinedOfEach = 1500;
/** Models of other joined texts and another order, of which the mean is taken. */
const averaged = 2;
/** Shares of ordinary texts that may be taken for attacks by the classifier: of texts like those it knows, of any other. */
const allowed = { byChance: 0.01, leftOut: 0.008 };

interface Row {
  readonly source: string;
  readonly label: 0 | 1;
  readonly text: string;
}
const rows = readFileSync(join(folder, 'injection-dev.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const ruled = new Map<Example, boolean>();
const corpus = rows
  .map((row, at) => ({ row, at, order: Math.imul(at + 1, 0x9e3779b1) >>> 0 }))
  .sort((a, b) => a.order - b.order)
  .map(({ row: { source, label, text }, at }): Joinable => {
    const example = { source, label, text, ...seen(text), weight: weights.corpus, origin: `row ${at}` };
    ruled.set(example, attacksIn(text).length > 0);
    return example;
  });
const technical = technicalTexts(root).map((text): Example => {
  const { vectors, length } = seen(text);
  return { source: 'technical', label: 0, vectors: vectors.slice(0, 1), length, weight: weights.seed };
});
const grown = seeds(join(root, 'scripts/injection'), seedsOfLine);
const nearness = new Nearness(rows);
const ownLines = [...Map.groupBy(grown, ({ line }) => line).values()].map((made) => ({
  near: nearness.of(made.map(({ text }) => text)),
  examples: made.map(({ family, label, line, text }): Joinable => {
    return { source: family, label, text, ...seen(text), weight: weightOf(family), origin: line };
  }),
}));

function weightOf(family: string): number {
  if (family === 'mixed.txt') return weights.mixed;
  return composed.includes(family) ? weights.composed : weights.seed;
}

/** Of texts of the corpus, and of all of this project's that share no words in a row with the sources left out. */
function modelOf(learned: readonly Joinable[], leftOut: readonly string[] = []): Model {
  const own = ownLines.filter(({ near }) => !leftOut.some((source) => near.has(source)));
  const texts = [...learned, ...own.flatMap(({ examples }) => examples)];
  const models = Array.from({ length: averaged }, (_, at) => {
    const joined = joinedTexts(texts, joinedOfEach, weights.joined, Xoshiro128.fromSeed(77 + at));
    return train([...texts, ...joined, ...technical], settings, Xoshiro128.fromSeed(5 + 1000 * at));
  });
  return meanOf(models);
}

const sources = [...new Set(corpus.map(({ source }) => source))].sort();
const without = new Map<string, Model>();
/** A model of neither of two sources, which may be the same. */
function modelWithout(one: string, other: string): Model {
  const left = [one, other].sort();
  const known = without.get(left.join());
  if (known !== undefined) return known;
  const made = modelOf(
    corpus.filter(({ source }) => !left.includes(source)),
    left,
  );
  without.set(left.join(), made);
  return made;
}
const scoredOf = (model: Model, source: string): Scored[] =>
  corpus.filter((example) => example.source === source).map((example) => ({ example, score: score(model, example) }));

/** By the rules, or by the model. */
const decided = (scored: readonly Scored[], known: Limits) =>
  scored.map((one) => ({ example: one.example, attack: isOver(known, one) || ruled.get(one.example) === true }));

const leftOut = sources.flatMap((left) => {
  // The limits are chosen as if each other source were new, too.
  const others = sources.filter((source) => source !== left);
  const known = limits(
    others.flatMap((source) => scoredOf(modelWithout(left, source), source)),
    allowed.leftOut,
  );
  return decided(scoredOf(modelWithout(left, left), left), known);
});
const byChance = crossValidated(corpus, (learned) => modelOf(learned));
const shipped = limits(byChance, allowed.byChance);
const table = tableOf({
  rules: counted(corpus.map((example) => ({ example, attack: ruled.get(example) === true }))),
  'both, source left out': counted(leftOut),
  'both, random fifths': counted(decided(byChance, shipped)),
});
process.stdout.write(`${table}\n`);
document('injection', table);
if (!values.evaluate) writeWeights();

/** Puts what was measured where the documentation has a place for it. */
function document(name: string, measured: string): void {
  const page = join(root, 'docs/detectors.md');
  const place = new RegExp(`(<!-- ${name} -->\\n).*(<!-- /${name} -->)`, 's');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(place, (_, open, close) => `${open}\n${measured}\n\n${close}`),
  );
}

function packed(bytes: Int8Array): string {
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_LGWIN]: 18 };
  return brotliCompressSync(bytes, { params }).toString('base64');
}

function writeWeights(): void {
  const model = modelOf(corpus);
  const { bytes, scale } = quantised(model);
  const byLength = shipped.map((limit) => shipped[0] - limit);
  const [slope, offset] = calibrated(
    byChance.map(({ example, score: value }) => ({ example, score: value + (byLength[example.length] as number) })),
  );
  const round = (value: number): number => Number(value.toPrecision(6));
  const trained: Trained = {
    bias: round(model.bias),
    scale: round(scale),
    byLength: [round(byLength[0] as number), round(byLength[1] as number), round(byLength[2] as number)],
    calibration: [round(slope), round(offset)],
    threshold: round(1 / (1 + Math.exp(-(slope * shipped[0] + offset)))),
    weights: packed(bytes),
  };
  const room = join(root, 'shared/detection/injection/classifier');
  const list = (values: readonly number[]): string => `[${values.join(', ')}]`;
  const written = { ...trained, byLength: list(trained.byLength), calibration: list(trained.calibration) };
  const lines = Object.entries(written).map(([key, value]) => {
    if (key === 'threshold') return '  threshold,\n';
    return key === 'weights' ? `  weights:\n    '${value}',\n` : `  ${key}: ${value},\n`;
  });
  const imports = "import type { Trained } from './classifier.ts';\nimport { threshold } from './threshold.ts';\n";
  const head = `${imports}\n/** Written by \`scripts/train-injection.ts\`. */\n`;
  writeFileSync(join(room, 'weights.ts'), `${head}export const trained: Trained = {\n${lines.join('')}};\n`);
  const beside = join(room, 'threshold.ts');
  const known = readFileSync(beside, 'utf8');
  writeFileSync(beside, known.replace(/(?<=threshold = )[\d.]+/, String(trained.threshold)));
  document('held-back', heldBackLine(heldBack(join(root, 'scripts/injection')), new Classifier(trained)));
}
