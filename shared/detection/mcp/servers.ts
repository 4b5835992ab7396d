import type { Keys } from '../../config/key-path.ts';
import type { Span } from '../detector.ts';
import { type Fields, fieldsOf, isFields, membersOf, plainName, textsIn } from '../structure/fields.ts';
import type { Tree } from '../structure/tree.ts';

/** A text of a server's entry, with what it is there. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** A server of MCP as a client starts or reaches it. */
export interface Server {
  readonly name: string;
  /** The program and what it is given, in order. */
  readonly command: readonly Setting[];
  readonly url?: Setting;
  /** What its program is given, and settings of the entry itself that are texts. */
  readonly env: readonly Setting[];
  readonly headers: readonly Setting[];
  readonly entry: Fields;
  readonly keys: Keys;
  readonly span: Span;
}

/** Keys under which clients list servers, by name or as a list. Zed calls them context servers. */
const lists = new Set([
  'mcpservers',
  'servers',
  'mcp',
  'contextservers',
  'mcp.servers',
  'ampmcpservers',
  'amp.mcpservers',
]);

const known = new WeakMap<Tree, readonly Server[]>();

/** All servers in a document, wherever a client's settings nest them. One that is turned off is one too. */
export function serversIn(tree: Tree): readonly Server[] {
  const found = known.get(tree) ?? listedIn(tree);
  known.set(tree, found);
  return found;
}

function listedIn(tree: Tree): Server[] {
  return membersOf(tree.value).flatMap(({ value, keys }) => {
    const servers = Object.entries(value).flatMap(([key, given]) =>
      lists.has(plainName(key)) ? entriesOf(given, [...keys, key]) : [],
    );
    return servers.flatMap((one) => serverOf(tree, one) ?? []);
  });
}

interface Entry {
  readonly name: string;
  readonly value: unknown;
  readonly keys: Keys;
}

function entriesOf(given: unknown, keys: Keys): Entry[] {
  if (Array.isArray(given)) {
    return given.map((value, index) => ({
      name: String(fieldsOf(value).name ?? index),
      value,
      keys: [...keys, index],
    }));
  }
  return Object.entries(fieldsOf(given)).map(([name, value]) => ({ name, value, keys: [...keys, name] }));
}

function serverOf(tree: Tree, { name, value, keys }: Entry): Server | undefined {
  if (!isFields(value)) return undefined;
  const command = [...settings(tree, value, keys, 'command'), ...settings(tree, value, keys, 'args')];
  // Zed nests the program: { command: { path, args } }.
  const inner = fieldsOf(value.command);
  const nested = [
    ...settings(tree, inner, [...keys, 'command'], 'path'),
    ...settings(tree, inner, [...keys, 'command'], 'args'),
  ];
  const [url] = ['url', 'serverUrl', 'httpUrl', 'uri'].flatMap((key) => settings(tree, value, keys, key));
  const whole = [...command, ...nested];
  if (whole.length === 0 && url === undefined) return undefined;
  return {
    name,
    command: whole,
    ...(url && { url }),
    env: [...['env', 'environment'].flatMap((key) => named(tree, value, keys, key)), ...own(tree, value, keys)],
    headers: ['headers', 'http_headers', 'requestInit'].flatMap((key) => named(tree, value, keys, key)),
    entry: value,
    keys,
    span: tree.span(keys),
  };
}

function settings(tree: Tree, entry: Fields, keys: Keys, key: string): Setting[] {
  const given = entry[key];
  if (typeof given === 'string') return [{ name: key, value: given, span: tree.span([...keys, key]) }];
  if (!Array.isArray(given)) return [];
  return given.flatMap((value, index) =>
    typeof value === 'string' || typeof value === 'number'
      ? [{ name: key, value: String(value), span: tree.span([...keys, key, index]) }]
      : [],
  );
}

const told = new Set(['command', 'args', 'url', 'serverUrl', 'httpUrl', 'uri', 'cwd', 'type', 'transport', 'name']);

/** `bearer_token = "…"` */
function own(tree: Tree, entry: Fields, keys: Keys): Setting[] {
  return Object.entries(entry).flatMap(([name, value]) =>
    typeof value === 'string' && !told.has(name) ? [{ name, value, span: tree.span([...keys, name]) }] : [],
  );
}

function named(tree: Tree, entry: Fields, keys: Keys, key: string): Setting[] {
  return Object.entries(fieldsOf(entry[key])).flatMap(([name, value]) =>
    textsIn(value).map((text) => ({ name, value: text, span: tree.span([...keys, key, name]) })),
  );
}
