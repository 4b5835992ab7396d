import { inertXml } from './inert.ts';

export interface JunitCase {
  readonly name: string;
  /** By what readers group cases: `support-triage.de`. */
  readonly classname: string;
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  readonly seconds?: number;
  /** At most one of the three: it did not pass, it could not be asked, it was not asked. */
  readonly failure?: JunitProblem;
  readonly error?: JunitProblem;
  readonly skipped?: { readonly message: string };
}

export interface JunitProblem {
  /** One line. */
  readonly message: string;
  readonly text: string;
}

/** How many cases there are, and how many of them did not pass. The file begins with it, so it must be known before. */
export interface JunitCounts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

export interface JunitSuite {
  readonly name: string;
  readonly counts: JunitCounts;
  readonly seconds?: number;
  readonly cases: AsyncIterable<JunitCase> | Iterable<JunitCase>;
}

export interface JunitReport {
  readonly name: string;
  readonly suites: readonly JunitSuite[];
}

/**
 * A JUnit XML file in the form that Jenkins and the reporters for GitHub read, piece by piece: cases are taken as they
 * are written, so a hundred thousand of them need no memory.
 * @throws Error when a suite's cases are not those that its counts tell.
 */
export async function* junit({ name, suites }: JunitReport): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${attributes({ name, ...total(suites), time: time(sum(suites, ({ seconds = 0 }) => seconds)) })}>\n`;
  for (const suite of suites) yield* suiteElement(suite);
  yield '</testsuites>\n';
}

async function* suiteElement({ name, counts, seconds = 0, cases }: JunitSuite): AsyncGenerator<string> {
  yield `  <testsuite${attributes({ name, ...counts, time: time(seconds) })}>\n`;
  const seen = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for await (const testCase of cases) {
    seen.tests += 1;
    if (testCase.failure !== undefined) seen.failures += 1;
    if (testCase.error !== undefined) seen.errors += 1;
    if (testCase.skipped !== undefined) seen.skipped += 1;
    yield caseElement(testCase);
  }
  for (const key of ['tests', 'failures', 'errors', 'skipped'] as const) {
    if (seen[key] !== counts[key]) throw new Error(`${name}: ${seen[key]} ${key}, but ${counts[key]} were counted`);
  }
  yield '  </testsuite>\n';
}

function caseElement({ name, classname, file, line, seconds = 0, failure, error, skipped }: JunitCase): string {
  const start = `    <testcase${attributes({ name, classname, file, line, time: time(seconds) })}`;
  const inner = [
    failure && problem('failure', failure),
    error && problem('error', error),
    skipped && `      <skipped${attributes({ message: skipped.message })}/>\n`,
  ].filter((part) => part !== undefined);
  return inner.length === 0 ? `${start}/>\n` : `${start}>\n${inner.join('')}    </testcase>\n`;
}

function problem(kind: 'failure' | 'error', { message, text }: JunitProblem): string {
  return `      <${kind}${attributes({ message })}>${inertXml(text)}</${kind}>\n`;
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${inertXml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('');
}

function total(suites: readonly JunitSuite[]): JunitCounts {
  return {
    tests: sum(suites, ({ counts }) => counts.tests),
    failures: sum(suites, ({ counts }) => counts.failures),
    errors: sum(suites, ({ counts }) => counts.errors),
    skipped: sum(suites, ({ counts }) => counts.skipped),
  };
}

function sum(suites: readonly JunitSuite[], of: (suite: JunitSuite) => number): number {
  return suites.reduce((all, suite) => all + of(suite), 0);
}

/** Seconds, in the form that XML readers take. */
function time(seconds: number): string {
  return seconds.toFixed(3);
}
