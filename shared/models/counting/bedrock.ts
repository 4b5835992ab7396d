import { awsClientConfig } from '../../aws/client-config.ts';
import { regionOf } from '../../aws/region.ts';
import type { RequestCounter } from '../../pricing/measured/counter.ts';
import type { BedrockConfig } from '../bedrock/config.ts';
import { bedrockError } from '../bedrock/errors.ts';
import { converseRequest, frameOf } from '../bedrock/request.ts';
import type { Asked, Rule } from '../bedrock/rules.ts';
import { firstMeans } from '../bedrock/tools.ts';
import { ModelError } from '../model.ts';
import { once } from '../once.ts';
import { counter } from './counted.ts';
import type { CountingSurroundings } from './open.ts';

/**
 * CountTokens of Amazon Bedrock, which counts for Claude alone, by the id of the model itself: the geography of an
 * inference profile is taken off, and a profile that has a name of its own cannot be counted for.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/count-tokens.html
 */
export async function bedrockCounter(
  config: BedrockConfig,
  surroundings: CountingSurroundings,
): Promise<RequestCounter | undefined> {
  const { env, signal } = surroundings;
  const model = foundationModel(config.model);
  if (model === undefined) return undefined;
  const clientConfig = awsClientConfig({ ...config, attempts: 1, env });
  const bearer = env.AWS_BEARER_TOKEN_BEDROCK || undefined;
  const sdk = once(() => import('@aws-sdk/client-bedrock-runtime'));
  const client = once(async () => new (await sdk()).BedrockRuntimeClient(clientConfig));
  const call = once(async () => {
    const { jsonCalls } = await import('../../aws/json-call.ts');
    // Every operation of the service is at the same address.
    const { ConverseCommand } = await sdk();
    return jsonCalls(await client(), ConverseCommand, { timeout: config.timeout, ...(bearer && { bearer }) });
  });
  const path = `/model/${encodeURIComponent(model)}/count-tokens`;
  const region = clientConfig.region ?? (await regionOf(await client(), config.model));
  const asked: Asked = { ...config, model, region, hasKey: bearer !== undefined };
  // Cache points and what is around a request have no tokens.
  const frame = frameOf({ model: config.model, ...(config.extra && { extra: config.extra }) });

  return counter(
    {
      by: 'Bedrock CountTokens',
      parameters: config.parameters,
      async body(request) {
        const whole = converseRequest(request, firstMeans(request.responseFormat), frame);
        const { messages, system, toolConfig, additionalModelRequestFields: fields } = whole;
        return {
          input: {
            converse: {
              messages,
              ...(system && { system }),
              ...(toolConfig && { toolConfig }),
              ...(fields && { additionalModelRequestFields: fields }),
            },
          },
        };
      },
      async count(body) {
        try {
          const answer = await (await call())(path, body, signal);
          const { inputTokens } = (answer.body ?? {}) as { readonly inputTokens?: unknown };
          if (Number.isSafeInteger(inputTokens)) return inputTokens as number;
          throw new ModelError('invalid-answer', `Bedrock sent no count of tokens for ${model}.`, { transient: false });
        } catch (error) {
          signal.throwIfAborted();
          throw bedrockError(error, asked, rules);
        }
      },
      isUnable: ({ code }) => code === 'unknown-model',
    },
    surroundings,
  );
}

const rules: readonly Rule[] = [
  {
    names: /^AccessDenied/,
    says: /bedrock:CountTokens/,
    code: 'access',
    message: ({ model, region }, said) =>
      `The role may not count tokens for ${model} in ${region}: allow \`bedrock:CountTokens\` on it. AWS: ${said}`,
  },
  {
    names: /^(Validation|ResourceNotFound)/,
    says: /count.?tokens|not support|identifier|not found/i,
    code: 'unknown-model',
    message: ({ model, region }, said) => `Bedrock does not count tokens for ${model} in ${region}: ${said}`,
  },
];

/** `us.anthropic.claude-…` and an ARN of it → `anthropic.claude-…`. */
function foundationModel(model: string): string | undefined {
  const id = /^arn:[^/]*:(?:foundation-model|inference-profile)\/(.+)$/.exec(model)?.[1] ?? model;
  return /^(?:[a-z-]+\.)?(anthropic\.claude-.+)$/.exec(id)?.[1];
}
