import fc from 'fast-check';
import {
  type Block,
  code,
  details,
  fence,
  heading,
  type Inline,
  lineBreak,
  link,
  list,
  paragraph,
  type Section,
  strong,
  table,
} from '../../shared/report/document.ts';
import { attacks } from './attacks.ts';

const text = fc.oneof(
  { arbitrary: fc.constantFrom(...Object.values(attacks)), weight: 3 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }), weight: 2 },
  { arbitrary: fc.constantFrom('$'.repeat(400), '`'.repeat(300), '你'.repeat(300), '\u202e'.repeat(100)), weight: 1 },
);
/** Words around a text keep it from being empty. */
const inline: fc.Arbitrary<Inline> = fc.oneof(
  text.map((one) => `${one} x`),
  text.map((one) => strong(`a${one}`)),
  text.map((one) => code(`a${one}`)),
  text.map((one) => link(`a${one}`, `https://example.com/${encodeURIComponent(one.toWellFormed())}`)),
  fc.constant(lineBreak),
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 4 }).map((all) => [...all, ' end']);
const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    inlines.map((of) => paragraph(...of)),
    inlines.map((of) => heading(3, ...of)),
    text.map((one) => fence(one)),
    fc.array(inlines, { minLength: 1, maxLength: 30 }).map((items) => list(...items)),
    fc.array(fc.tuple(inlines, inlines), { maxLength: 60 }).map((rows) =>
      table(
        [
          { title: 'a', align: 'left' },
          { title: 'b|c', align: 'right' },
        ],
        rows,
      ),
    ),
    fc.tuple(inlines, fc.array(tie('block'), { maxLength: 4 })).map(([summary, of]) => details(summary, ...of)),
  ),
}));
/** Any report: what matters most, and up to five parts that matter less. */
export const sections: fc.Arbitrary<Section[]> = fc
  .array(
    fc.record({
      priority: fc.integer({ min: 2, max: 4 }),
      blocks: fc.array(block, { maxLength: 4 }),
      short: fc.option(fc.array(block, { maxLength: 1 }), { nil: undefined }),
    }),
    { maxLength: 5 },
  )
  .chain((rest) =>
    fc
      .array(block, { minLength: 1, maxLength: 4 })
      .map((blocks) => [
        { id: 'verdict', priority: 1, blocks },
        ...rest.map(({ short, ...one }, index) => ({ id: `part-${index}`, ...one, ...(short && { short }) })),
      ]),
  );

/** Elements that the blocks stand for, without those that Markdown adds. */
export function elementsOf(blocks: readonly Block[]): Record<string, number> {
  const count: Record<string, number> = {};
  const add = (name: string, times = 1): void => {
    count[name] = (count[name] ?? 0) + times;
  };
  const addInlines = (of: readonly Inline[]): void => {
    for (const one of of) {
      if (typeof one === 'string') continue;
      add({ strong: 'strong', code: 'code', link: 'a', break: 'br' }[one.kind]);
      if (one.kind === 'strong') addInlines(one.of);
    }
  };
  const addBlock = (one: Block): void => {
    if (one.kind === 'heading') add('h3');
    if (one.kind === 'heading' || one.kind === 'paragraph') addInlines(one.of);
    if (one.kind === 'fence') ['pre', 'code'].map((name) => add(name));
    if (one.kind === 'list') for (const item of one.items) [add('li'), addInlines(item)];
    if (one.kind === 'table') {
      add('table');
      add('tr', one.rows.length + 1);
      for (const cell of one.rows.flat()) addInlines(cell);
    }
    if (one.kind === 'details') {
      ['details', 'summary'].map((name) => add(name));
      addInlines(one.summary);
      for (const inner of one.of) addBlock(inner);
    }
  };
  for (const one of blocks) addBlock(one);
  return count;
}
