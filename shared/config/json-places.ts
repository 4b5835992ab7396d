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
    else parent.parts?.set(text[parent.offset] === '[' ? parent.parts.size : (name?.value ?? ''), node);
    name = undefined;
  };
  const begin = (offset: number, end: number, parts?: Node['parts']): Node => ({
    ...(name && { named: name.offset }),
    offset,
    end,
    ...(parts && { parts }),
  });
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    if (char === '{' || char === '[') {
      const node = begin(at, at, new Map());
      add(node);
      open.push(node);
    } else if (char === '}' || char === ']') {
      const node = open.pop();
      if (node !== undefined) node.end = at + 1;
    } else if (char === '"') {
      const end = endOfText(text, at);
      const parent = open.at(-1);
      const isName = parent !== undefined && text[parent.offset] === '{' && name === undefined;
      if (isName) name = { value: JSON.parse(text.slice(at, end)) as string, offset: at };
      else add(begin(at, end));
      at = end - 1;
    } else if (/[\w-]/.test(char)) {
      let end = at + 1;
      while (end < text.length && /[\w.+-]/.test(text[end] as string)) end += 1;
      add(begin(at, end));
      at = end - 1;
    }
  }
  return root;
}

function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
