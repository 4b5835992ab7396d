import type { Context } from '../../../shared/action/context.ts';
import { UserError } from '../../../shared/action/errors.ts';
import { type ShownText, shownText } from '../../../shared/action/shown-text.ts';
import type { Scripts } from '../../../shared/grading/script/script.ts';
import type { Tree } from '../../../shared/revision/tree.ts';
import type { Source } from '../../../shared/suites/sources.ts';
import type { Loosened } from '../data.ts';
import type { Plan } from '../prepare.ts';
import { baseTest } from './base-test.ts';
import type { Loosening } from './loosening.ts';
import { loosenings } from './loosenings.ts';
import { type Given, readTests } from './read.ts';

/** What a change does to the test that it has to pass, and the base's test wherever that makes up for it. */
export class TestChange {
  readonly #found: readonly Loosening[];
  readonly #context: Context;
  readonly #base: Tree;
  readonly #shown: ShownText;
  /** Cases that could not be asked, by suite, where the base's test is asked as well. */
  readonly #asked = new Map<string, Set<string>>();
  #scripts: Scripts | undefined;

  private constructor(found: readonly Loosening[], context: Context, base: Tree, shown: ShownText) {
    this.#found = found;
    this.#context = context;
    this.#base = base;
    this.#shown = shown;
  }

  /** @param only suites to look at; all without it */
  static async find(base: Given, head: Given, context: Context, only?: readonly string[]): Promise<TestChange> {
    const { changed = [], prefix } = context.revision;
    const tests = await readTests(base, head, changed, prefix);
    const found = loosenings(tests.base, tests.head).filter(
      ({ suite }) => only === undefined || suite === undefined || only.includes(suite),
    );
    return new TestChange(found, context, base.tree, await shownText(context.text, context.log));
  }

  /** Suites whose test the base's makes up for. */
  isWeakened(suite: string): boolean {
    return this.#found.some((one) => one.repeatable && one.suite === suite);
  }

  /** The base's test of a source, where the head's is weaker. What cannot be read is told, and stays a failure. */
  async again(plans: readonly Plan[], source: Source | undefined): Promise<readonly Plan[]> {
    const [plan] = plans;
    if (plan === undefined || source === undefined || !this.isWeakened(plan.suite)) return [];
    this.#scripts ??= this.#context.scripts(this.#base);
    try {
      const test = await baseTest(plans, source, this.#base, this.#context, this.#scripts);
      if (test.plans.length > 0)
        this.#asked.set(plan.suite, new Set([...(this.#asked.get(plan.suite) ?? []), ...test.unfilled]));
      return test.plans;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.#context.log.warning(`The base's test of ${plan.suite} cannot be asked: ${error.message}`);
      return [];
    }
  }

  /** All that was found, for the report. A failure has nothing that stands in for what was taken away. */
  get loosened(): Loosened[] {
    return this.#found.map(({ repeatable, was, is, formerly, ...rest }): Loosened => {
      const isKept = repeatable && this.#isAsked(rest.kind, rest.suite, formerly ?? rest.subject);
      const texts = was === undefined || is === undefined ? undefined : this.#shown.show({ was, is });
      return {
        ...rest,
        ...texts,
        message: this.#shown.tell(rest.message),
        level: isKept ? 'warning' : 'failure',
        ...(isKept && { kept: 'test' as const }),
      };
    });
  }

  /** Whether the base's test was asked, with the case that it is about; of several cases together, with every one. */
  #isAsked(kind: string, suite = '', id?: string): boolean {
    const unfilled = this.#asked.get(suite);
    if (unfilled === undefined) return false;
    return id === undefined ? !kind.startsWith('case') || unfilled.size === 0 : !unfilled.has(id);
  }

  async close(): Promise<void> {
    await this.#scripts?.close();
  }
}
