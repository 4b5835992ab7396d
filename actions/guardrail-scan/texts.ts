import type { Finding } from '../../shared/detection/check.ts';
import { type ScanOptions, scan } from '../../shared/detection/scan.ts';
import { Source } from '../../shared/prompts/source.ts';
import { boundedByLine } from './bounded.ts';
import { excerptsOf } from './excerpt.ts';
import { meantBy } from './literals.ts';
import type { Seen } from './seen.ts';

/** Files whose texts stand in quotes, with escapes. */
const quoted = /\.(?:json\w?|ya?ml|toml|template|prompt|prompty|mdc)$/i;

/**
 * What the checks of texts find in a file, as it is written and as its quoted texts are read.
 * @param inspected what the checks of its structure have found: they come first
 */
export function findInText(
  path: string,
  text: string,
  options: ScanOptions,
  inspected: readonly Finding[] = [],
): Finding[] {
  const secrets = inspected.filter(({ secret }) => secret === true);
  const tools = inspected.filter(({ check }) => check.startsWith('tool/'));
  // What a tool's description says to a model is found once, as what it is.
  // What only resembles an attack does so because of them, and goes on around them.
  const isKnown = ({ check, start, end }: Finding): boolean =>
    [...secrets, ...(check.startsWith('injection/') ? tools : [])].some(
      (one) => one.start <= start && one.end >= end,
    ) ||
    (check === 'injection/likely' && tools.some((one) => one.start < end && one.end > start));
  const meant = quoted.test(path) ? meantBy(text) : undefined;
  const found = scan(meant?.text ?? text, options);
  if (meant?.isAmbiguous) found.push(...scan(text, options));
  for (const literal of meant?.literals ?? []) {
    for (const one of scan(literal.text, options)) {
      found.push({ ...one, start: literal.origin(one.start), end: literal.origin(one.end) });
    }
  }
  return boundedByLine(text, merged([...inspected, ...found.filter((one) => !isKnown(one))]));
}

/** In order; what one check finds twice in the same words is found once. */
export function merged(findings: readonly Finding[]): Finding[] {
  const last = new Map<string, number>();
  const kept: Finding[] = [];
  for (const one of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const at = last.get(one.check);
    const before = at === undefined ? undefined : kept[at];
    const isSame = before !== undefined && one.start < before.end && one.detail === before.detail;
    if (at === undefined || before === undefined || !isSame) last.set(one.check, kept.push(one) - 1);
    else if (one.end > before.end) kept[at] = { ...before, end: one.end };
  }
  return kept;
}

/** Findings with their places, and what may be shown of them. */
export function seenInText(path: string, text: string, findings: readonly Finding[]): Seen[] {
  if (findings.length === 0) return [];
  const source = new Source(path, text);
  const excerpts = excerptsOf(text, findings);
  return findings.map((finding) => {
    const { check, start, end, decoded, encoding, probability, detail, compared } = finding;
    const [from, to] = [source.at(start), source.at(Math.max(start, end))];
    const context = excerpts.context(finding);
    const content = text.slice(start, end);
    const shown = excerpts.excerpt(finding);
    return {
      check,
      line: from.line,
      column: from.column,
      ...(end > start && { endLine: to.line, endColumn: to.column }),
      content: content === '' ? (detail ?? '') : content,
      context,
      open: excerpts.open(finding),
      excerpt: shown,
      ...(decoded !== undefined && { decoded }),
      ...(encoding !== undefined && { encoding }),
      ...(probability !== undefined && { probability }),
      ...(detail !== undefined && { detail }),
      ...(compared && { compared }),
    };
  });
}
