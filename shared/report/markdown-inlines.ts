import type { Inline } from './document.ts';
import { inertCode, inertMarkdown } from './inert.ts';

export type InlinePlace = 'inline' | 'table cell' | 'summary';

type Node = Exclude<Inline, string>;

/** A line of Markdown. */
export function inlines(of: readonly Inline[], where: InlinePlace): string {
  let line = '';
  for (const inline of joined(of)) {
    line += typeof inline === 'string' ? inertMarkdown(inline, where) : rendered(inline, where, line);
  }
  return line;
}

/** Neighbouring texts become one: `@` and a name may come apart. */
function joined(of: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of of) {
    const last = result.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') result[result.length - 1] = last + inline;
    else result.push(inline);
  }
  return result;
}

function rendered(node: Node, where: InlinePlace, before: string): string {
  switch (node.kind) {
    case 'strong':
      return strong(node.of, where, before);
    case 'code':
      return code(node.text, where, before);
    case 'link':
      return link(node.text, node.href, where);
    case 'break':
      return '<br>';
  }
}

/** Asterisks only where they are sure to be read as such, which depends on what stands on either side of them. */
function strong(of: readonly Inline[], where: InlinePlace, before: string): string {
  const text = inlines(of.flatMap(withoutStrong), where);
  if (text === '') return '';
  const isSure = /^[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}]$/u.test(text) && !before.endsWith('*');
  return isSure && where !== 'summary' ? `**${text}**` : `<strong>${text}</strong>`;
}

function withoutStrong(inline: Inline): readonly Inline[] {
  return typeof inline === 'object' && inline.kind === 'strong' ? inline.of.flatMap(withoutStrong) : [inline];
}

function code(text: string, where: InlinePlace, before: string): string {
  if (where === 'summary') return `<code>${inertMarkdown(text, 'summary')}</code>`;
  if (before.endsWith('`')) return inertCode(text);
  return inertMarkdown(text, where === 'table cell' ? 'table code' : 'code');
}

function link(text: string, href: string, where: InlinePlace): string {
  const label = inertMarkdown(text, where);
  const url = URL.parse(href);
  if (url === null || !/^https?:$/.test(url.protocol) || label === '') return label;
  const target = url.href.replace(/[()<>\\|`"'*_~[\]]/g, percent).replaceAll('&', '&amp;');
  return where === 'summary' ? `<a href="${target}">${label}</a>` : `[${label}](${target})`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
