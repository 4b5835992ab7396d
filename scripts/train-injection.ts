import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { attacksIn } from '../shared/detection/injection/attacks.ts';
import { Classifier, type Trained } from '../shared/detection/injection/classifier/classifier.ts';
import { Xoshiro128 } from '../shared/statistics/random.ts';
import {
  type Allowed,
  calibrated,
  counted,
  crossValidated,
  pooledThreshold,
  quantised,
  type Scored,
  threshold,
} from './injection/evaluation.ts';
import { heldBack, heldBackLine } from './injection/held-back.ts';
import { type Example, type Model, type Settings, score, train, vectorsOf } from './injection/model.ts';
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

const settings: Settings = { epochs: 8, rate: 0.04, decay: 1e-5, parts: 2, origins: 2 };
/** How much a text counts. Those of a corpus teach how its writers sound, too. */
const weights = { corpus: 0.4, seed: 1, mixed: 3 };
const seedsOfLine = 20;
const shipped: Allowed = { usual: 0.011, baited: 0.04 };
/** Share of all ordinary texts of sources that were left out. */
const allowedLeftOut = 0.012;

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
  .map(({ row: { source, label, text }, at }): Example => {
    const example = { source, label, vectors: vectorsOf(text), weight: weights.corpus, origin: `row ${at}` };
    ruled.set(example, attacksIn(text).length > 0);
    return example;
  });
const technical = technicalTexts(root).map((text): Example => {
  return { source: 'technical', label: 0, vectors: vectorsOf(text).slice(0, 1), weight: weights.seed };
});
const grown = seeds(join(root, 'scripts/injection'), seedsOfLine);
const nearness = new Nearness(rows);
const ownLines = [...Map.groupBy(grown, ({ line }) => line).values()].map((made) => ({
  near: nearness.of(made.map(({ text }) => text)),
  examples: made.map(({ family, label, line, text }): Example => {
    const weight = family === 'mixed.txt' ? weights.mixed : weights.seed;
    return { source: family, label, vectors: vectorsOf(text), weight, origin: line };
  }),
}));

/** Of texts of the corpus, and of all of this project's that share no words in a row with the sources left out. */
function modelOf(learned: readonly Example[], leftOut: readonly string[] = []): Model {
  const own = ownLines.filter(({ near }) => !leftOut.some((source) => near.has(source)));
  return train(
    [...learned, ...own.flatMap(({ examples }) => examples), ...technical],
    settings,
    Xoshiro128.fromSeed(5),
  );
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

const leftOut = sources.flatMap((left) => {
  // The threshold is chosen as if each other source were new, too.
  const others = sources.filter((source) => source !== left);
  const limit = pooledThreshold(
    others.flatMap((source) => scoredOf(modelWithout(left, source), source)),
    allowedLeftOut,
  );
  return scoredOf(modelWithout(left, left), left).map((scored) => ({ ...scored, limit }));
});
const byChance = crossValidated(corpus, (learned) => modelOf(learned));
const limit = threshold(byChance, shipped);
const attack = (example: Example, likely: boolean) => ({ example, attack: likely || ruled.get(example) === true });
const table = tableOf({
  rules: counted(corpus.map((example) => attack(example, false))),
  'both, source left out': counted(leftOut.map((one) => attack(one.example, one.score >= one.limit))),
  'both, random fifths': counted(byChance.map((one) => attack(one.example, one.score >= limit))),
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

function writeWeights(): void {
  const model = modelOf(corpus);
  const { bytes, scale } = quantised(model);
  const [slope, offset] = calibrated(byChance);
  const round = (value: number): number => Number(value.toPrecision(6));
  const trained: Trained = {
    bias: round(model.bias),
    scale: round(scale),
    calibration: [round(slope), round(offset)],
    threshold: round(1 / (1 + Math.exp(-(slope * limit + offset)))),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
  const room = join(root, 'shared/detection/injection/classifier');
  const written = { ...trained, calibration: `[${trained.calibration.join(', ')}]` };
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
