import { visible } from './visible.ts';

/**
 * Where in a Markdown document a text is to stand. `table code` is a code span in a table cell. `summary` is the first
 * line of a `<details>`, where GitHub reads HTML and no Markdown.
 */
export type MarkdownPlace = 'inline' | 'table cell' | 'code' | 'table code' | 'summary';

/**
 * A word joiner has no width, no line breaks at it, and GitHub finds no reference across it. A backslash or an entity
 * does not help there: GitHub looks for references after Markdown has become HTML.
 */
const joiner = '\u2060';

/** The way GitHub documents to keep a dollar sign from starting a formula. */
const dollar = '<span>$</span>';

/**
 * Makes a text inert in Markdown as GitHub renders it: nothing in it becomes markup, a mention, a reference, a link, an
 * emoji, a formula, a comment of ours or a command to a bot, and it reads as it was written. Inline places get one
 * line. Code comes with its backticks.
 */
export function inertMarkdown(text: string, where: MarkdownPlace): string {
  const line = visible(text).replace(/\s+/g, ' ');
  switch (where) {
    case 'inline':
    case 'table cell':
      return withoutBlockStart(withoutMarkup(withoutReferences(line)));
    case 'summary':
      return withoutReferences(line)
        .replace(/[&<>"]/g, entity)
        .replaceAll('$', dollar);
    case 'code':
      return codeSpan(line);
    case 'table code':
      // A backslash and a pipe in a cell's code span are read differently by different parsers.
      return line.includes('|') ? inertCode(line) : codeSpan(line);
  }
}

/** Code as an HTML element, for where backticks would touch other backticks or a table's pipes. */
export function inertCode(text: string): string {
  return `<code>${inertMarkdown(text, 'inline')}</code>`;
}

/** A fenced block that its text cannot end. A language that is not a plain word is left out. */
export function inertFence(text: string, language: string): string {
  const shown = withoutComment(visible(text))
    .trimEnd()
    .replace(/^([ \t]*)\/(?=\w)/gm, `$1${joiner}/`);
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}${/^[a-z0-9+-]{1,20}$/.test(language) ? language : ''}\n${shown}\n${fence}`;
}

/** Inert in a workflow's log: no command to the runner, no escape sequence. Lines stay. */
export function inertLog(text: string): string {
  return inertTerminal(text)
    .replace(/^([^\S\n]*):(?=:)/gm, `$1:${joiner}`)
    .replaceAll('##[', `##${joiner}[`);
}

/** Inert on a terminal: no escape sequence, nothing overwrites what is shown. Lines and tabs stay. */
export function inertTerminal(text: string): string {
  return visible(text.replace(escapeSequences, ''));
}

/** Inert as XML 1.0 text and as an attribute's value in either kind of quotes. */
export function inertXml(text: string): string {
  return visible(text).replace(/[&<>"']/g, entity);
}

const esc = '\u001b';
/** Control sequences (colours, cursor) and operating system commands (titles, links) of ECMA-48. */
const escapeSequences = new RegExp(`${esc}\\[[0-?]*[ -/]*[@-~]|${esc}\\][^\u0007${esc}]*(?:\u0007|${esc}\\\\)`, 'g');

/** What GitHub looks for in the rendered text: people, issues, commits, advisories, addresses, emoji. */
function withoutReferences(text: string): string {
  return text
    .replace(/@(?=\S|$)/g, `@${joiner}`)
    .replace(/#(?=\d|$)/g, `#${joiner}`)
    .replace(/\b(GH|GHSA|CVE)-(?=\w|$)/gi, `$1-${joiner}`)
    .replace(/\b[0-9a-f]{7,40}\b/gi, (sha) => sha.replace(/.{6}(?=.)/g, `$&${joiner}`))
    .replaceAll('://', `:${joiner}//`)
    .replace(/www(?=\.)/gi, `$&${joiner}`)
    .replace(/:(?=[\w+-]+:)/g, `:${joiner}`);
}

function withoutMarkup(text: string): string {
  return text
    .replace(/[\\`*_[\]~#]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '&amp;')
    .replace(/[<>|]/g, entity)
    .replaceAll('$', dollar);
}

/** What would start a list, a heading's underline or a bot's command at the start of a line. */
function withoutBlockStart(text: string): string {
  return text.replace(/^( ?)([-+=/])/, '$1\\$2').replace(/^( ?\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Keeps a text from holding a comment by which we know our own. */
function withoutComment(text: string): string {
  return text.replaceAll('<!--', `<${joiner}!--`);
}

function codeSpan(line: string): string {
  const text = withoutComment(line);
  if (text === '') return '';
  const fence = '`'.repeat(longestRun(text) + 1);
  const isPadded = text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
  const pad = isPadded || /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** How many backticks stand together at most. */
function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '|': '&#124;',
};

function entity(character: string): string {
  return entities[character] ?? character;
}
