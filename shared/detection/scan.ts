import type { Finding } from './check.ts';
import { comments } from './hidden/comments.ts';
import { homoglyphs } from './hidden/homoglyph.ts';
import { invisible } from './hidden/invisible.ts';
import { attacksIn } from './injection/attacks.ts';
import type { Classifier } from './injection/classifier/classifier.ts';
import { renderedLinks } from './injection/rendered-links.ts';
import { templateTokens } from './injection/template-tokens.ts';
import type { Confirm } from './personal/phone-plans.ts';
import { type Found, findAll } from './redact.ts';
import { isReserved } from './reserved.ts';

export interface ScanOptions {
  /** Judges what no rule matches: `await shippedClassifier()`. Without one, rules alone decide. */
  readonly classifier?: Classifier;
  /** Probability from which the classifier's judgement is a finding; otherwise the one chosen in training. */
  readonly threshold?: number;
  /** Whether secrets and personal data are looked for too; they are, unless this is false. */
  readonly data?: boolean;
  /** Whether values that documents are to use (`example.com`, 555-0100, numbers of test cards) count as well. */
  readonly reserved?: boolean;
  /** Confirms telephone numbers: `await shippedPlans()`. Without them, what looks like one is one. */
  readonly phones?: Confirm;
}

/**
 * All that the checks of `checks.ts` find in a text, in its order. Pure, and in time proportional to the text. A large file
 * can be given in parts: cut it between lines, and keep a few hundred characters of the part before, so that what spans a
 * cut is seen whole.
 */
export function scan(text: string, options: ScanOptions = {}): Finding[] {
  const { classifier, threshold, data = true } = options;
  const attacks = attacksIn(text, classifier, threshold);
  const found: Finding[] = [
    ...attacks,
    ...templateTokens(text),
    ...renderedLinks(text),
    ...commented(text, attacks),
    ...(ascii.test(text) ? [] : [...invisible(text), ...homoglyphs(text)]),
    ...(data ? exposed(text, options) : []),
  ];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

const ascii = /^\p{ASCII}*$/u;

/** Secrets and personal data. */
function exposed(text: string, { reserved = false, phones }: ScanOptions): Finding[] {
  const counts = ({ id, kind, start, end }: Found): boolean => {
    const value = text.slice(start, end);
    return (reserved || !isReserved(id, kind, value)) && (id !== 'phone' || phones?.(value) !== false);
  };
  return findAll(text, counts).map(({ id, kind, start, end }) => ({ check: `${kind}/${id}`, start, end }));
}

/** Comments in which a rule found an attack: what is only likely may be about the text around. Both are in order. */
function commented(text: string, findings: readonly Finding[]): Finding[] {
  const attacks = findings.filter(({ check }) => check !== 'injection/likely');
  if (attacks.length === 0) return [];
  let next = 0;
  return comments(text)
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (next < attacks.length && (attacks[next] as Finding).end <= start) next += 1;
      const one = attacks[next];
      return one !== undefined && one.start < end;
    })
    .map((span) => ({ ...span, check: 'hidden/comment' }));
}
