import { openFetch } from '../../network/fetch.ts';
import type { RequestCounter } from '../../pricing/measured/counter.ts';
import { messagesCalls } from '../anthropic/call.ts';
import type { AnthropicConfig } from '../anthropic/config.ts';
import { anthropicError } from '../anthropic/errors.ts';
import { firstWays } from '../anthropic/json.ts';
import { keyOf, urlOf } from '../anthropic/key.ts';
import { messagesRequest } from '../anthropic/request.ts';
import { ModelError } from '../model.ts';
import { once } from '../once.ts';
import { counter } from './counted.ts';
import type { CountingSurroundings } from './open.ts';

/** Of the SDK's `MessageCountTokensParams`: the API refuses all others. */
const members = ['model', 'messages', 'system', 'tools', 'tool_choice', 'thinking', 'output_config', 'cache_control'];

/** The Messages API's own count, which costs nothing. */
export async function anthropicCounter(
  config: AnthropicConfig,
  surroundings: CountingSurroundings,
): Promise<RequestCounter> {
  const { env, signal } = surroundings;
  const { model, timeout, betas, concurrency } = config;
  const url = urlOf(config, env);
  const call = once(() => {
    const key = keyOf(model, config, url, env);
    const fetch = openFetch({ env, concurrency });
    const version = config['api-version'];
    return messagesCalls({
      url,
      key: key.value,
      betas,
      version,
      timeout,
      model,
      fetch,
      path: '/v1/messages/count_tokens',
    });
  });
  return counter(
    {
      by: 'Anthropic',
      parameters: config.parameters,
      async body(request) {
        const { cache: _, ...uncached } = config;
        const whole = await messagesRequest(request, firstWays, { name: model, config: uncached });
        return Object.fromEntries(Object.entries(whole).filter(([name]) => members.includes(name)));
      },
      async count(body) {
        try {
          const { message } = await (await call())(body, signal);
          const { input_tokens: tokens } = (message ?? {}) as { readonly input_tokens?: unknown };
          if (Number.isSafeInteger(tokens)) return tokens as number;
          throw new ModelError('invalid-answer', `${url} sent no count of tokens for ${model}.`, { transient: false });
        } catch (error) {
          signal.throwIfAborted();
          throw anthropicError(error, { model, url });
        }
      },
      isUnable: ({ code }) => code === 'unknown-model',
    },
    surroundings,
  );
}
