import { openFetch } from '../../network/fetch.ts';
import type { Endpoint } from '../model.ts';
import type { ModelSurroundings } from '../open.ts';
import { answerOf } from './answer.ts';
import { ApiError } from './api-error.ts';
import { messagesCalls } from './call.ts';
import type { AnthropicConfig } from './config.ts';
import { type Asked, anthropicError } from './errors.ts';
import { firstWays, jsonTool, otherWays } from './json.ts';
import { keyOf, ownUrl, urlOf } from './key.ts';
import { messagesRequest } from './request.ts';

/** What the price list has no prices for. */
const pricedApart = ['speed', 'inference_geo'];

/**
 * A model of Anthropic, asked by the Messages API.
 * @throws ModelError `credentials` where there is no key
 * @throws UserError for an address in the environment that is none
 */
export async function openAnthropic(
  name: string,
  config: AnthropicConfig,
  { env }: Pick<ModelSurroundings, 'env'>,
): Promise<Endpoint> {
  const { model, timeout, betas, concurrency } = config;
  const url = urlOf(config, env);
  const key = keyOf(name, config, url, env);
  const asked: Asked = { model, url, ...(key.name !== undefined && { key: key.name }) };
  const version = config['api-version'];
  const fetch = openFetch({ env, concurrency });
  const call = await messagesCalls({ url, key: key.value, betas, version, timeout, model, fetch });
  let ways = firstWays;

  return {
    endpoint: `anthropic ${url} ${model}`,
    identity: {
      provider: 'anthropic',
      model,
      version,
      ...(url !== ownUrl && { url }),
      ...(config.omit && { omit: config.omit }),
      ...(betas && { betas }),
      ...(config.extra && { extra: config.extra }),
    },
    ...(!pricedApart.some((member) => member in (config.extra ?? {})) && {
      listed: { provider: 'anthropic', model, ...(config['cache-ttl'] === '1 h' && { cacheTtl: '1h' as const }) },
    }),
    async attempt(request, { signal }) {
      const format = request.responseFormat;
      const tool = format && format.type !== 'text' ? jsonTool(format) : undefined;
      let refusal: unknown;
      for (let tried = ways; ; ) {
        signal.throwIfAborted();
        const body = await messagesRequest(request, tried, { name, config });
        try {
          const answer = answerOf(await call(body, signal), model, tool);
          ways = tried;
          return answer;
        } catch (error) {
          const other = otherWays(tried, request, error);
          if (other === undefined) {
            const first = refusal !== undefined && error instanceof ApiError && error.status === 400;
            throw anthropicError(first ? refusal : error, asked);
          }
          refusal ??= error;
          tried = other;
        }
      }
    },
  };
}
