import type { Finding } from '../check.ts';
import type { Classifier } from './classifier/classifier.ts';
import { decodings } from './encodings.ts';
import { folded } from './folding.ts';
import { giveBack, type Reading, read } from './reading.ts';
import { compile, matches } from './rule.ts';
import { rules } from './rules.ts';

/** Encodings in encodings, so often. */
const deepest = 3;

let compiled: ReturnType<typeof compile> | undefined;

/**
 * Injections and jailbreaks by what is said, in any of the languages of `lexicon`, plain or encoded.
 * @param classifier judges the parts in which no rule matches
 */
export function attacksIn(text: string, classifier?: Classifier, threshold = classifier?.threshold ?? 1): Finding[] {
  compiled ??= compile(rules);
  const plain = folded(text);
  const reading = read(plain.text, classifier !== undefined);
  const found: Finding[] = matches(compiled, reading).map(({ rule, start, end }) => {
    return { check: (rules[rule] as (typeof rules)[0]).id, start: plain.origin(start), end: plain.origin(end) };
  });
  for (const { encoding, text: decoded, start, end } of decodings(reading)) {
    const inside = decodedAttacks(decoded, deepest - 1);
    for (const { check, shown, ways } of inside) {
      // Escapes are read with the text around them, of which this may be.
      if (encoding === 'escapes' && plain.text.includes(shown)) continue;
      const span = { start: plain.origin(start), end: plain.origin(end) };
      found.push({ check, ...span, decoded: shown, encoding: [encoding, ...ways].join(', ') });
    }
  }
  if (classifier !== undefined) found.push(...likely(reading, plain.origin, classifier, threshold, found));
  giveBack(reading);
  return found.sort((a, b) => a.start - b.start);
}

interface Inside {
  readonly check: string;
  readonly shown: string;
  readonly ways: readonly string[];
}

/** A finding of each check. */
function decodedAttacks(text: string, depth: number): Inside[] {
  const plain = folded(text);
  const reading = read(plain.text, false);
  const found = new Map<string, Inside>();
  for (const { rule, start, end } of matches(compiled ?? [], reading)) {
    const check = (rules[rule] as (typeof rules)[0]).id;
    if (!found.has(check)) found.set(check, { check, shown: plain.text.slice(start, end), ways: [] });
  }
  if (depth === 0) return [...found.values()];
  for (const { encoding, text: deeper } of decodings(reading)) {
    for (const { check, shown, ways } of decodedAttacks(deeper, depth - 1)) {
      if (!found.has(check)) found.set(check, { check, shown, ways: [encoding, ...ways] });
    }
  }
  return [...found.values()];
}

function likely(
  reading: Reading,
  origin: (offset: number) => number,
  classifier: Classifier,
  threshold: number,
  known: readonly Finding[],
): Finding[] {
  return classifier
    .judge(reading)
    .filter(({ probability }) => probability >= threshold)
    .map(({ probability, start, end }) => ({
      check: 'injection/likely',
      start: origin(start),
      end: origin(end),
      probability,
    }))
    .filter(({ start, end }) => !known.some((other) => other.start < end && other.end > start));
}
