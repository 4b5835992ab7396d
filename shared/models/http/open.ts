import { openFetch } from '../../network/fetch.ts';
import { digestOfSources } from '../application/digest.ts';
import { questionOf } from '../application/question.ts';
import { limits } from '../common-config.ts';
import type { Endpoint } from '../model.ts';
import type { ModelSurroundings } from '../open.ts';
import { answerReader } from './answer.ts';
import type { HttpConfig } from './config.ts';
import { refused, sendError, type Told } from './errors.ts';
import { headersOf } from './headers.ts';
import { send } from './send.ts';
import { filled } from './template.ts';

/** An application that is asked by HTTP. The request is made from a template, the answer found by JSON paths. */
export async function openHttp(name: string, config: HttpConfig, { tree, env }: ModelSurroundings): Promise<Endpoint> {
  const { method, model, ok, timeout, concurrency } = config;
  const url = new URL(config.url);
  const { headers, secrets } = headersOf(config.headers ?? {}, env, `models.${name}.headers`);
  const told: Told = { who: `The model ${name}`, address: url.origin + url.pathname, timeout, secrets };
  const [read, digest] = await Promise.all([
    answerReader(config, told.who),
    config.sources && digestOfSources(tree, config.sources, `models.${name}.sources`),
  ]);
  const fetch = openFetch({ env, concurrency });
  const isAnswer = (status: number) => ok?.includes(status) ?? (status >= 200 && status < 300);

  return {
    endpoint: `http ${told.address}`,
    ...(digest && { identity: identityOf(config, digest) }),
    async attempt(request, { signal }) {
      signal.throwIfAborted();
      const question = questionOf(request);
      const asked = { ...question, ...(model !== undefined && { model }) };
      const body = JSON.stringify(config.body === undefined ? asked : filled(config.body, asked));
      try {
        const sent = await send(fetch, { url, init: { method, headers, body }, timeout, signal });
        if (!isAnswer(sent.status)) throw refused(told, sent);
        return read(sent);
      } catch (error) {
        signal.throwIfAborted();
        throw sendError(error, told);
      }
    },
  };
}

/** Everything but limits and prices; parameters are the request's. */
const decidesNothing = new Set(['sources', ...Object.keys(limits)]);

/** All that decides what is answered, and no key: of headers it is how they are written, before they are filled. */
const identityOf = (config: HttpConfig, sources: string): Endpoint['identity'] => ({
  ...Object.fromEntries(Object.entries(config).filter(([key]) => !decidesNothing.has(key))),
  sources,
});
