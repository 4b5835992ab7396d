import { posix } from 'node:path';
import { type ESTree, parseSync } from 'rolldown/utils';

export interface Import {
  /** A path from the repository's root, or a package's name, or `node:…`. */
  readonly target: string;
  /** A type-only import is gone at run time. */
  readonly kind: 'value' | 'type';
  /** By `import()`: it is read when it is asked for. */
  readonly lazy: boolean;
  /** What is imported by name: `createHash`. */
  readonly names: readonly string[];
}

/** What the rules of the house need to know of a source file. */
export interface Module {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Uses of the process, the clock, chance or the network that need no import: `Date.now`, `new Date()`. */
  readonly effects: readonly string[];
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Names whose every use is an effect. A variable of the same name is reported as well: it needs another. */
const effectful = new Set([
  ...['process', 'console', 'fetch', 'performance', 'globalThis', 'WebSocket'],
  ...['setTimeout', 'setInterval', 'setImmediate'],
]);
const effectfulMembers = new Set(['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues']);

/** @throws Error when the text is no TypeScript. */
export function readModule(path: string, text: string): Module {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const effects = new Set<string>();
  visit(program as unknown as Node, (node) => {
    const imported = importOf(node);
    if (imported) imports.push({ ...imported, target: resolve(path, imported.target) });
    const effect = effectOf(node);
    if (effect !== undefined) effects.add(effect);
  });
  return { path, lines: text.split('\n').length - 1, imports, effects: [...effects] };
}

function importOf(node: Node): Import | undefined {
  const source = (node.source ?? undefined) as ESTree.StringLiteral | undefined;
  if (typeof source?.value !== 'string') return undefined;
  const specifiers = (node.specifiers ?? []) as readonly Node[];
  const names = specifiers.flatMap(({ imported, local }) => nameOf(imported ?? local) ?? []);
  const isType = node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type';
  const lazy = node.type === 'ImportExpression';
  return { target: source.value, kind: isType ? 'type' : 'value', lazy, names };
}

function effectOf(node: Node): string | undefined {
  if (node.type === 'Identifier') return effectful.has(node.name as string) ? (node.name as string) : undefined;
  if (node.type === 'MemberExpression') {
    const member = `${nameOf(node.object)}.${nameOf(node.property)}`;
    return effectfulMembers.has(member) ? member : undefined;
  }
  const isDate = nameOf(node.callee) === 'Date';
  if (node.type === 'NewExpression' && isDate && (node.arguments as unknown[]).length === 0) return 'new Date()';
  return node.type === 'CallExpression' && isDate ? 'Date()' : undefined;
}

const nameOf = (node: unknown): string | undefined => (node as { readonly name?: string } | undefined)?.name;

/** Every node but names of members, which stand for nothing by themselves, and types, which do nothing. */
function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const [key, child] of Object.entries(node)) {
    const isMemberName = (key === 'property' || key === 'key') && node.computed !== true && node.shorthand !== true;
    if (isMemberName || node.type === 'TSTypeQuery') continue;
    for (const item of [child].flat()) if (isNode(item) && !isTypeMember(item)) visit(item, see);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Parameters of a function type have names, but nothing happens. */
const isTypeMember = ({ type }: Node): boolean => /^TS(Function|Constructor)Type$|^TSMethodSignature$/.test(type);

const resolve = (from: string, target: string): string =>
  target.startsWith('.') ? posix.join(posix.dirname(from), target) : target;
