import type { PlacedValue } from './placed-value.ts';

interface Node extends PlacedValue {
  end: number;
  readonly parts?: Map<string | number, Node>;
}

/**
 * Where the values of a text stand that is known to be JSON. By a stack of its own: a text may nest deeper than calls
 * can.
 */
export function readPlaces(text: string): PlacedValue {
  const open: Node[] = [];
  let root: Node = { offset: 0, end: text.length };
  let name: { readonly value: string; readonly offset: number } | undefined;
  const add = (node: Node): void => {
    const parent = open.at(-1);
    if (parent === undefined) root = node;
    else
      parent.parts?.set(
        text.charCodeAt(parent.offset) === signs.bracket ? parent.parts.size : (name?.value ?? ''),
        node,
      );
    name = undefined;
  };
  const begin = (offset: number, end: number, parts?: Node['parts']): Node => ({
    ...(name && { named: name.offset }),
    offset,
    end,
    ...(parts && { parts }),
  });
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === signs.quote) {
      const end = endOfText(text, at);
      const parent = open.at(-1);
      const isName = parent !== undefined && text.charCodeAt(parent.offset) === signs.brace && name === undefined;
      if (isName) name = { value: nameOf(text, at, end), offset: at };
      else add(begin(at, end));
      at = end - 1;
    } else if (unit === signs.brace || unit === signs.bracket) {
      const node = begin(at, at, new Map());
      add(node);
      open.push(node);
    } else if (unit === signs.endOfBrace || unit === signs.endOfBracket) {
      const node = open.pop();
      if (node !== undefined) node.end = at + 1;
    } else if (unit > signs.comma && unit !== signs.colon) {
      // A number, or a word: it ends where white space or a sign does not go on with it.
      let end = at + 1;
      while (end < text.length && isOfWord(text.charCodeAt(end))) end += 1;
      add(begin(at, end));
      at = end - 1;
    }
  }
  return root;
}

const signs = {
  quote: 34,
  comma: 44,
  colon: 58,
  bracket: 91,
  endOfBracket: 93,
  brace: 123,
  endOfBrace: 125,
} as const;

/** Digits and letters; what numbers have beside them: `+`, `-`, `.`. */
const isOfWord = (unit: number): boolean =>
  (unit > 44 && unit < 58 && unit !== 47) || unit === 43 || (unit > 64 && unit < 91) || (unit > 96 && unit < 123);

function endOfText(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); ; at = text.indexOf('"', at + 1)) {
    // A quote after an odd number of backslashes is one of the text.
    let before = at - 1;
    while (text.charCodeAt(before) === 92) before -= 1;
    if ((at - before) % 2 === 1) return at + 1;
  }
}

function nameOf(text: string, start: number, end: number): string {
  const plain = text.slice(start + 1, end - 1);
  return plain.includes('\\') ? (JSON.parse(text.slice(start, end)) as string) : plain;
}
