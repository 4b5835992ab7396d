import { readJson } from '../../config/json-document.ts';
import type { Keys } from '../../config/key-path.ts';
import { readYaml, type YamlDocument } from '../../config/yaml-document.ts';
import { frontMatterOf } from '../../prompts/front-matter.ts';
import { looseHeader } from '../../prompts/instructions/loose-header.ts';
import { Source } from '../../prompts/source.ts';
import { shortTags } from '../../resources/intrinsic.ts';
import type { Span } from '../detector.ts';
import { withoutComments } from './json-comments.ts';
import { isTooDeep } from './nesting.ts';

/** A file as it is inspected: valid UTF-8, of whatever content. */
export interface Inspected {
  /** From the root of the tree, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Why a file, or a part of one, could not be looked into. */
export interface Unread {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/** Values of a file that know where they stand in it. */
export interface Tree {
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  /** Of a mapping or list, from its key to its end; where there is none, of what would contain it. */
  span(keys: Keys): Span;
}

/** More than any template that CloudFormation takes (1 MB). The parser of YAML needs seconds for it. */
const mostYaml = 1_000_000;

/** What a file holds as values, or why that cannot be told. Neither for one that is no document: prose, a template. */
export async function treeOf({ path, text }: Inspected): Promise<{ readonly tree?: Tree; readonly unread?: Unread }> {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const own = text.slice(shift);
  const kind = kindOf(path, own);
  if (kind === undefined) return {};
  const head = kind === 'header' ? own.slice(0, mostYaml) : own;
  if ((kind === 'yaml' || kind === 'header') && head.length > mostYaml)
    return { unread: { message: 'It is YAML of more than 1 MB.' } };
  if (kind === 'header') return headerOf(path, own, shift);
  if (kind !== 'toml' && isTooDeep(own, kind === 'yaml'))
    return { unread: { message: 'It nests too deeply to be read.' } };
  const document = await documentOf(kind, path, own);
  if (!document.readable) {
    const [first] = document.problems;
    const { line, column } = first ?? {};
    const message = first?.message ?? 'It cannot be read.';
    return { unread: { message, ...(line !== undefined && { line }), ...(column !== undefined && { column }) } };
  }
  const span = (keys: Keys): Span => {
    const { offset, end } = document.range(keys);
    return { start: offset + shift, end: end + shift };
  };
  return { tree: { path, text, value: document.value, span } };
}

async function documentOf(kind: 'json' | 'yaml' | 'toml', path: string, text: string): Promise<YamlDocument> {
  if (kind === 'yaml') return readYaml(path, text, shortTags);
  if (kind === 'json') return readLoosely(path, text);
  // Few repositories have any: its parser is loaded for them alone.
  const { readToml } = await import('../../config/toml-document.ts');
  return readToml(path, text);
}

/** Plain JSON first, which is much the most. */
function readLoosely(path: string, text: string) {
  const strict = readJson(path, text);
  return strict.readable ? strict : readJson(path, withoutComments(text));
}

function headerOf(path: string, text: string, shift: number): { readonly tree?: Tree; readonly unread?: Unread } {
  const lines = /^---[ \t]*\r?\n/.test(text) ? text.indexOf('\n---', 3) : -1;
  if (lines < 0) return {};
  const head = text.slice(0, lines);
  if (head.length > mostYaml || isTooDeep(head, true)) return { unread: { message: 'Its header cannot be read.' } };
  const source = new Source(path, text);
  const front = frontMatterOf(source);
  if (front === undefined) return {};
  const read = front.problems.length === 0 ? front : looseHeader(source, front);
  if (read === undefined) {
    const [{ message = '', line = 1, column = 1 } = {}] = front.problems;
    return { unread: { message: `Its header cannot be read: ${message}`, line, column } };
  }
  const span = (keys: Keys): Span => {
    const { offset, end } = read.at(keys);
    return { start: offset + shift, end: end + shift };
  };
  return { tree: { path, text, value: read.value, span } };
}

function kindOf(path: string, text: string): 'json' | 'yaml' | 'toml' | 'header' | undefined {
  if (/\.(?:json|jsonc|json5)$/i.test(path)) return 'json';
  if (/\.toml$/i.test(path)) return 'toml';
  if (/\.ya?ml$/i.test(path)) return /^\s*\{/.test(text) ? 'json' : 'yaml';
  if (/\.template$/i.test(path)) return /^\s*\{/.test(text) ? 'json' : 'yaml';
  if (/\.(?:md|mdc|prompt|prompty)$/i.test(path)) return 'header';
  return undefined;
}
