import type { Finding } from '../check.ts';
import { isFields } from '../structure/fields.ts';
import type { Parameter, Tool } from './tools.ts';

/** What of a tool its parameters let in, or out. */
export function parameterFindings(tool: Tool): Finding[] {
  return [
    ...tool.parameters.flatMap((parameter) => one(tool, parameter)),
    ...(tool.open === undefined
      ? []
      : [
          {
            check: 'tool/open-parameters',
            ...tool.open,
            detail: `${tool.name} takes parameters that its schema does not name.`,
          },
        ]),
  ];
}

function one(tool: Tool, parameter: Parameter): Finding[] {
  const { name, span } = parameter;
  const plain = name.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
  if (isCarrier(plain)) {
    return [
      { check: 'tool/hidden-parameter', ...span, detail: `${tool.name} takes ${name}, which its work does not need.` },
    ];
  }
  const check = isFree(parameter) ? reachOf(tool, plain, parameter.description?.text ?? '') : undefined;
  if (check === undefined) return [];
  const limit = typeof parameter.schema.maxLength === 'number' ? '' : ', of any length';
  return [{ check, ...span, detail: `${tool.name} takes ${name} as any text${limit}.` }];
}

/**
 * Names by which a server asks for what only the conversation, or its prompt, holds.
 * @see https://invariantlabs.ai/blog/mcp-security-notification-tool-poisoning-attacks
 * @see https://hiddenlayer.com/innovation-hub/exploiting-mcp-tool-parameters/
 */
const isCarrier = (name: string): boolean =>
  /^(?:side_?notes?|system_?prompt|(?:full_|entire_|whole_)?(?:conversation|chat|message)_?(?:history|log|transcript)|chain_?of_?thought|(?:available_)?tools?_?list|tool_?calls?_?history|all_?(?:messages|context)|internal_?notes?_to_model|model_?name_and_version|__\w{1,40})$/.test(
    name,
  ) && !name.startsWith('__typename');

/** Any text: no list to choose from, no form it has to have. */
function isFree({ schema }: Parameter): boolean {
  const type = schema.type;
  const isText = type === undefined || type === 'string' || (Array.isArray(type) && type.includes('string'));
  const isBound = Array.isArray(schema.enum) || schema.const !== undefined || typeof schema.pattern === 'string';
  return isText && !isBound && !isFields(schema.properties);
}

function reachOf(tool: Tool, name: string, said: string): string | undefined {
  const about = `${tool.name.replaceAll(/[_-]/g, ' ')} ${said || (tool.description?.text ?? '')}`;
  if (/^(?:(?:shell|bash|terminal|powershell|os|system)_?(?:command|cmd|script|code)?|command_?line)$/.test(name))
    return 'tool/shell-parameter';
  if (/^(?:command|cmd|script|code|(?:python|js|javascript)_?(?:code|script)|expression)$/.test(name)) {
    return runs.test(about) &&
      !/\b(?:slash|voice|country|zip|postal|error|status|currency|language) ?(?:command|code)/i.test(about)
      ? 'tool/shell-parameter'
      : undefined;
  }
  if (/^(?:(?:raw_)?sql(?:_?(?:query|statement|text))?|sql_\w{1,20})$/.test(name)) return 'tool/sql-parameter';
  if (/^(?:query|statement|where(?:_clause)?)$/.test(name))
    return /\bSQL\b/i.test(about) ? 'tool/sql-parameter' : undefined;
  if (/^(?:(?:\w{1,20}_)?(?:url|uri)|endpoint|webhook(?:_?url)?|href)$/.test(name)) return 'tool/url-parameter';
  return undefined;
}

const runs = /\b(?:execut\w{0,5}|runs?|eval(?:uate)?s?|shell|bash|terminal|commands?|interpreter|subprocess|repl)\b/i;
