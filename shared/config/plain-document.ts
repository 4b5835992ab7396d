import { placesOf } from './placed-value.ts';
import type { Tags } from './plain-tag.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { YamlDocument } from './yaml-document.ts';

/** A text of the plain kind as a document; `undefined` for any other. */
export function readPlainDocument(file: string, text: string, tags?: Tags): YamlDocument | undefined {
  const plain = readPlainYaml(text, tags);
  return plain && { value: plain.value, problems: [], readable: true, ...placesOf(file, text, () => plain) };
}
