import { variablesOf } from '../template.ts';

/**
 * A template without what its language drops: templates that are the same so render the same, whatever they are filled
 * with. Others may render the same all the same. Only comments and blanks within tags are dropped, and only where that
 * moves nothing else: what a language does with the lines that its tags stand on is left to it.
 * @param language its name; of one that is not known nothing is dropped
 */
export function canonical(template: string, language: string): string {
  return languages[language]?.(template) ?? template;
}

const languages: Readonly<Record<string, (template: string) => string>> = {
  simple,
  handlebars: braces,
  mustache: braces,
  jinja,
};

function simple(template: string): string {
  let text = '';
  let from = 0;
  for (const { name, offset, end } of variablesOf(template)) {
    text += `${template.slice(from, offset)}{{${name}}}`;
    from = end;
  }
  return text + template.slice(from);
}

/** Blanks in a tag, outside of quotes: one is as good as many. `undefined` for what is no whole tag. */
function inTag(inner: string): string | undefined {
  const parts = inner.split(/("[^"]*"|'[^']*')/);
  // The tag ends within quotes, which is to say that it does not end here.
  if (parts.some((part, index) => index % 2 === 0 && /["']/.test(part))) return undefined;
  return parts
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\s+/g, ' ')))
    .join('')
    .trim();
}

/** Where tags change what a tag is, or are text, nothing is dropped. */
const braceExceptions = /\{\{\{\{|\\\{\{|\{\{=/;
/** A comment on a line of its own goes with its line. */
const ownLine = /(?<=^|\n)[ \t]*\{\{!(?:--[^{}]*--|(?!--)[^{}]*)\}\}[ \t]*(?:\n|$)/g;
const braceTag = /(?<!\{)\{\{(?!!)([&#^/>]?)([^{}[\]"'~]*)\}\}(?!\})/g;

/** Whether each tag ends before the next begins. What looks like a comment may stand within a tag that does not. */
function areApart(template: string): boolean {
  for (let at = template.indexOf('{{'); at >= 0; ) {
    const close = template.indexOf('}}', at + 2);
    if (close < 0) return !template.includes('{{', at + 2);
    const next = template.indexOf('{{', at + 2);
    if (next >= 0 && next < close) return false;
    at = next;
  }
  return true;
}

function braces(template: string): string {
  if (braceExceptions.test(template) || !areApart(template)) return template;
  return template
    .replace(ownLine, '')
    .replace(braceTag, (_, sign: string, inner: string) => `{{${sign}${inTag(inner) ?? inner}}}`);
}

const closings: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}' };

/** One line break at the end is no part of a Jinja template. */
function jinja(template: string): string {
  if (/\{%-?\s*raw\b/.test(template)) return template;
  const text = template.replace(/\n$/, '');
  let written = '';
  let from = 0;
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', Math.max(from, at + 1))) {
    const closing = closings[text.slice(at, at + 2)];
    const close = closing === undefined ? -1 : text.indexOf(closing, at + 2);
    // No tag after it is whole: each would be looked for to the end again.
    if (closing !== undefined && close < 0) break;
    if (close < 0) continue;
    written += text.slice(from, at) + jinjaTag(text, at, close + 2);
    from = close + 2;
  }
  return written + text.slice(from);
}

/** A comment beside what trims stays: it keeps it from trimming more. */
function jinjaTag(text: string, at: number, end: number): string {
  const tag = text.slice(at, end);
  const before = text.slice(Math.max(0, at - beside), at);
  const after = text.slice(end, end + beside);
  if (!tag.startsWith('{#')) {
    const [, open = '', inner = '', close = ''] = /^(\{[{%]-?)([\s\S]*?)(-?[%}]\})$/.exec(tag) ?? [];
    const kept = inTag(inner);
    return kept === undefined ? tag : `${open} ${kept} ${close}`;
  }
  const isTrimming = tag.startsWith('{#-') || tag.endsWith('-#}');
  return isTrimming || /(?:-[%}#]\}|\{)\s*$/.test(before) || /^(?:\s*\{[%{#]-|[{}%#])/.test(after) ? tag : '';
}

/** More white space than this stands in no row in a template that its language reads. */
const beside = 1010;
