import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'rolldown/parseAst';

/** Shorter data are read as fast either way. In UTF-16 units of the source. */
const worthIt = 20_000;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}

/** From here on brotli saves a good part of what is downloaded, since its window is wider than that of gzip. */
const worthPacking = 400_000;

/** What is no constant: a call, a name, a regular expression. */
const noData = Symbol();

/**
 * The same code, with large literals of data given to `JSON.parse` as a text: the engine reads them so in half the time,
 * since JSON has a simpler grammar. The largest are compressed.
 * @see https://v8.dev/blog/cost-of-javascript-2019#json
 */
export function dataAsJson(code: string): string {
  if (code.length < worthIt) return code;
  let result = '';
  let done = 0;
  for (const { start, end, value } of largeLiterals(parseAst(code) as unknown as Node)) {
    result += `${code.slice(done, start)}JSON.parse(${textOf(JSON.stringify(value))})`;
    done = end;
  }
  return result + code.slice(done);
}

function textOf(json: string): string {
  if (json.length < worthPacking) return `'${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: json.length };
  const packed = brotliCompressSync(json, { params }).toString('base64');
  const zlib = `process.getBuiltinModule('node:zlib')`;
  return `${zlib}.brotliDecompressSync(Buffer.from('${packed}','base64')).toString()`;
}

interface Literal {
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
}

/** The outermost ones, in order. */
function largeLiterals(node: Node): Literal[] {
  const { type, start, end } = node;
  if (end - start < worthIt) return [];
  if (type === 'ArrayExpression' || type === 'ObjectExpression') {
    const value = constantOf(node);
    if (value !== noData) return [{ start, end, value }];
  }
  return childrenOf(node)
    .sort((a, b) => a.start - b.start)
    .flatMap(largeLiterals);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** The value of a literal that JSON has as well. */
function constantOf(node: Node | null): unknown {
  switch (node?.type) {
    case 'ArrayExpression':
      return all((node.elements as (Node | null)[]).map(constantOf));
    case 'ObjectExpression': {
      const members = (node.properties as Node[]).map(memberOf);
      return members.includes(noData) ? noData : Object.fromEntries(members as [string, unknown][]);
    }
    case 'UnaryExpression':
      return unary(node.operator as string, constantOf(node.argument as Node));
    case 'Literal': {
      const { value } = node;
      const isData = value === null ? node.raw === 'null' : ['string', 'number', 'boolean'].includes(typeof value);
      return isData ? value : noData;
    }
    case 'TemplateLiteral':
      return untagged(node);
    default:
      return noData;
  }
}

/** What a minifier writes for a text. */
function untagged({ quasis, expressions }: Node): unknown {
  const [only] = quasis as { readonly value: { readonly cooked?: string | null } }[];
  return (expressions as Node[]).length === 0 ? (only?.value.cooked ?? noData) : noData;
}

function memberOf({ type, kind, method, computed, key, value }: Node): [string, unknown] | typeof noData {
  if (type !== 'Property' || kind !== 'init' || method === true || computed === true) return noData;
  const { name, value: literal } = key as Node;
  const member = String(name ?? literal);
  const content = constantOf(value as Node);
  // In a literal it is the prototype, in JSON a member.
  return content === noData || member === '__proto__' ? noData : [member, content];
}

const all = (values: unknown[]): unknown => (values.includes(noData) ? noData : values);

/** `-1`, and what a minifier writes for true and false. */
function unary(operator: string, value: unknown): unknown {
  if (operator === '-' && typeof value === 'number' && value !== 0) return -value;
  return operator === '!' && (value === 0 || value === 1) ? value === 0 : noData;
}
