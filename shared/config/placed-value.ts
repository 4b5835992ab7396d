import type { Keys } from './key-path.ts';
import type { YamlDocument } from './yaml-document.ts';
import type { LinePosition } from './yaml-errors.ts';

/** A value in a text: its range, and what it contains by name or index. */
export interface PlacedValue {
  /** Where its name begins; absent in a list. */
  readonly named?: number;
  readonly offset: number;
  /** The first offset after it, perhaps with white space before. */
  readonly end: number;
  readonly parts?: ReadonlyMap<string | number, PlacedValue>;
  /** The key that its tag is short for, under which it stands where it is. */
  readonly shortFor?: string;
}

type Places = Pick<YamlDocument, 'locate' | 'locateKey' | 'range'>;

/** Where values of a text stand: as in YAML, what contains others stands where its name does. */
export function placesOf(file: string, text: string, root: () => PlacedValue): Places {
  const at = (offset: number): { file: string; line: number; column: number } => {
    const { line, col } = lineOf(text, offset);
    return { file, line, column: col };
  };
  const start = ({ named, offset, parts }: PlacedValue): number => (parts === undefined ? offset : (named ?? offset));
  return {
    locate: (keys) => at(start(find(root(), keys))),
    locateKey: (keys) => {
      const { named, offset } = find(root(), keys);
      return at(named ?? offset);
    },
    range: (keys) => {
      const found = find(root(), keys);
      const offset = start(found);
      return { offset, end: offset + text.slice(offset, found.end).trimEnd().length };
    },
  };
}

/** The value at these keys, or the nearest around it. */
function find(root: PlacedValue, keys: Keys): PlacedValue {
  let value = root;
  for (const key of keys) {
    if (value.shortFor !== undefined && value.shortFor === key) continue;
    const part = value.parts?.get(key);
    if (part === undefined) break;
    value = part;
  }
  return value;
}

function lineOf(text: string, offset: number): LinePosition {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, col: offset - before.lastIndexOf('\n') };
}
