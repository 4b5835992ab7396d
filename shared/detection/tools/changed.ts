import type { Finding } from '../check.ts';
import type { Tool } from './tools.ts';

/** Tools of the same name whose words for the model are others than on the base. White space alone is no change. */
export function changedSince(base: readonly Tool[], head: readonly Tool[]): Finding[] {
  const known = Map.groupBy(base, ({ name }) => name);
  return head.flatMap((tool): Finding[] => {
    const before = known.get(tool.name);
    if (before === undefined) return [];
    const change = { check: 'tool/description-changed', compared: true as const };
    const texts = new Set(before.map(({ description }) => plain(description?.text)));
    const found: Finding[] = texts.has(plain(tool.description?.text))
      ? []
      : [{ ...change, ...(tool.description?.span ?? tool.span), detail: `${tool.name} has another description.` }];
    const words = new Map(before.flatMap(({ parameters }) => parameters.map((one) => [one.name, one] as const)));
    for (const parameter of tool.parameters) {
      const was = words.get(parameter.name);
      if (was === undefined || plain(was.description?.text) === plain(parameter.description?.text)) continue;
      const { span } = parameter.description ?? parameter;
      found.push({ ...change, ...span, detail: `${tool.name} describes its parameter ${parameter.name} otherwise.` });
    }
    return found;
  });
}

const plain = (text = ''): string => text.replaceAll(/\s+/g, ' ').trim();
