import { UserError } from '../../action/errors.ts';
import { ModelError } from '../model.ts';
import type { ModelSurroundings } from '../open.ts';
import type { AnthropicConfig } from './config.ts';

export const ownUrl = 'https://api.anthropic.com';

/** Without a slash at its end. @throws UserError for an address in the environment that is none */
export function urlOf({ url }: Pick<AnthropicConfig, 'url'>, env: ModelSurroundings['env']): string {
  const given = url ?? env.ANTHROPIC_BASE_URL;
  if (!given) return ownUrl;
  if (url !== undefined) return url.replace(/\/$/, '');
  const { username, password, protocol } = URL.parse(given) ?? {};
  if (protocol?.startsWith('http') && !username && !password) return given.replace(/\/$/, '');
  const message = 'This is not an address without a key in it. Write it as https://gateway.example.com.';
  throw new UserError({ key: 'ANTHROPIC_BASE_URL', message });
}

export interface Key {
  /** The variable that holds it; `undefined` where none is sent. */
  readonly name?: string;
  readonly value?: string;
}

/**
 * A key goes only to where it belongs: those of Anthropic's variables to Anthropic and to ANTHROPIC_BASE_URL, which may
 * do without one, and to any other address the one that the configuration names.
 * @throws ModelError `credentials` where there is none
 */
export function keyOf(entry: string, config: AnthropicConfig, url: string, env: ModelSurroundings['env']): Key {
  const given = config['api-key-env'];
  const isKnown = url === ownUrl || url === env.ANTHROPIC_BASE_URL?.replace(/\/$/, '');
  if (given === undefined && !isKnown) return {};
  const names = given === undefined ? ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'] : [given];
  for (const name of names) {
    const value = env[name]?.trim();
    if (value) return { name, value };
  }
  if (given === undefined && url !== ownUrl) return {};
  const [first = ''] = names;
  throw new ModelError(
    'credentials',
    `No key of Anthropic for the model ${entry}: ${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} not set. In a ` +
      `workflow pass a secret on: \`env: { ${first}: \${{ secrets.${first} }} }\`; another variable is named by ` +
      `\`api-key-env\` at \`models.${entry}\`.`,
    { attempts: 0 },
  );
}
