import { placesOf } from './placed-value.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { YamlDocument } from './yaml-document.ts';

/** A text of the plain kind as a document; `undefined` for any other. */
export function readPlainDocument(file: string, text: string): YamlDocument | undefined {
  const plain = readPlainYaml(text);
  return plain && { value: plain.value, problems: [], readable: true, ...placesOf(file, text, () => plain) };
}
