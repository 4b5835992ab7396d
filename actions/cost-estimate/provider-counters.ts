import type { Context } from '../../shared/action/context.ts';
import { UserError } from '../../shared/action/errors.ts';
import type { Config } from '../../shared/config/schema.ts';
import { ModelError } from '../../shared/models/model.ts';
import { modelNamed } from '../../shared/models/named.ts';
import type { RequestCounter } from '../../shared/pricing/measured/counter.ts';
import type { Served } from './served.ts';

/** The counters of models' own providers. Where one cannot be asked, that is told once, and the library counts. */
export class ProviderCounters {
  readonly #config: Config;
  readonly #context: Pick<Context, 'trust' | 'counter'>;
  readonly #known = new Map<string, Promise<RequestCounter | undefined>>();
  readonly #failed = new Set<string>();
  readonly problems: string[] = [];

  constructor(config: Config, context: Pick<Context, 'trust' | 'counter'>) {
    this.#config = config;
    this.#context = context;
  }

  /** What a counter makes of `count`; `undefined` where there is none for the model, or it failed. */
  async with<Result>(
    served: Served | undefined,
    count: (counter: RequestCounter) => Promise<Result>,
  ): Promise<Result | undefined> {
    if (served === undefined) return undefined;
    const name = served.name ?? served.model;
    if (this.#failed.has(name)) return undefined;
    if (!this.#context.trust.trusted)
      return this.#tell(name, 'Providers are not asked to count for changes of this author');
    try {
      const counter = await this.#of(name);
      return counter && (await count(counter));
    } catch (error) {
      if (!(error instanceof UserError || error instanceof ModelError)) throw error;
      const message = error instanceof UserError ? error.problems[0]?.message : error.message;
      return this.#tell(name, (message ?? error.message).replace(/\.$/, ''));
    }
  }

  #tell(name: string, why: string): undefined {
    this.#failed.add(name);
    const message = `${why}. Tokens are counted by the library instead.`;
    if (!this.problems.includes(message)) this.problems.push(message);
    return undefined;
  }

  #of(name: string): Promise<RequestCounter | undefined> {
    const settings = modelNamed({ value: this.#config }, name);
    if (settings === undefined) return Promise.resolve(undefined);
    const counter = this.#known.get(name) ?? this.#context.counter(settings);
    this.#known.set(name, counter);
    return counter;
  }
}
