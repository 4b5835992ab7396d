import type { Problem } from '../../shared/action/errors.ts';
import type { Finding } from '../../shared/detection/check.ts';

/** Findings of one check in one line: who has read so many knows the line. The last of them covers all that follow there. */
export const mostInLine = 20;
/** Of one check in one file. */
export const mostInFile = 10_000;

/**
 * A text may be hostile in each of its millions of characters: so many findings of a check in a line are told one by one.
 * @param findings in the order of the text
 */
export function boundedByLine(text: string, findings: readonly Finding[]): Finding[] {
  const open = new Map<string, { lineEnd: number; count: number; last: number }>();
  const kept: Finding[] = [];
  for (const one of findings) {
    const line = open.get(one.check);
    if (line === undefined || one.start >= line.lineEnd) {
      const end = text.indexOf('\n', one.start);
      open.set(one.check, { lineEnd: end < 0 ? text.length : end, count: 1, last: kept.push(one) - 1 });
    } else if (line.count < mostInLine) {
      line.count += 1;
      line.last = kept.push(one) - 1;
    } else {
      const last = kept[line.last] as Finding;
      kept[line.last] = { ...last, end: Math.max(last.end, one.end) };
    }
  }
  return kept;
}

/** Of each check so many findings as a file may have; in words what is not told. */
export class PerFile {
  readonly #counts = new Map<string, number>();

  /** Whether there is room for one more of this check. */
  takes({ check }: { readonly check: string }): boolean {
    const count = (this.#counts.get(check) ?? 0) + 1;
    this.#counts.set(check, count);
    return count <= mostInFile;
  }

  problems(file: string): Problem[] {
    const over = [...this.#counts].filter(([, count]) => count > mostInFile);
    return over.map(([check, count]) => {
      return { file, message: `It has ${count} findings of ${check}, of which ${mostInFile} are told.` };
    });
  }
}
