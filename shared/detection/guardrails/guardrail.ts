import type { Keys } from '../../config/key-path.ts';
import { fieldsOf, isFields, membersOf, path, plainName } from '../structure/fields.ts';
import type { Tree } from '../structure/tree.ts';

/** One thing that a guardrail does, and how strongly: comparable between versions of it. */
export interface Measure {
  /** For people: `the filter HATE on input`. */
  readonly what: string;
  readonly strength: number;
  /** The strength as it is written: `HIGH`, `BLOCK`, `0.7`. */
  readonly written: string;
  readonly keys: Keys;
}

/** A guardrail of Amazon Bedrock as a document holds it. */
export interface Guardrail {
  /** Its logical id, address or name. */
  readonly name: string;
  readonly keys: Keys;
  readonly measures: ReadonlyMap<string, Measure>;
}

const policies = new Set([
  'contentpolicyconfig',
  'topicpolicyconfig',
  'wordpolicyconfig',
  'sensitiveinformationpolicyconfig',
  'contextualgroundingpolicyconfig',
]);

/** All guardrails in a document: CloudFormation’s, Terraform’s, and what CreateGuardrail is given. */
export function guardrailsIn(tree: Tree): Guardrail[] {
  return membersOf(tree.value).flatMap(({ value, keys }): Guardrail[] => {
    // A plan of Terraform also says what there was.
    if (keys.includes('prior_state') || keys.includes('before')) return [];
    const isTyped = value.Type === 'AWS::Bedrock::Guardrail';
    if (isTyped) {
      const properties = value.Properties;
      return [{ name: String(keys.at(-1) ?? ''), keys, measures: measuresOf(properties, [...keys, 'Properties']) }];
    }
    const isOwn = keys.at(-1) !== 'Properties' && Object.keys(value).some((key) => policies.has(plainName(key)));
    if (!isOwn) return [];
    const name = path(value, 'name')?.value;
    return [{ name: typeof name === 'string' ? name : keys.join('.'), keys, measures: measuresOf(value, keys) }];
  });
}

const levels: ReadonlyMap<string, number> = new Map(Object.entries({ NONE: 0, LOW: 1, MEDIUM: 2, HIGH: 3 }));
const actions: ReadonlyMap<string, number> = new Map(Object.entries({ NONE: 0, ANONYMIZE: 1, BLOCK: 2 }));
const sides = ['input', 'output'] as const;

/** @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateGuardrail.html */
function measuresOf(guardrail: unknown, keys: Keys): ReadonlyMap<string, Measure> {
  const found = new Map<string, Measure>();
  const add = (what: string, strength: number, written: unknown, at: Keys): void => {
    found.set(what, { what, strength, written: String(written), keys: [...keys, ...at] });
  };
  /** On a side a policy may be turned off, or only watch. */
  const onSide = (item: unknown, side: (typeof sides)[number], fallback: unknown): string => {
    if (path(item, `${side}enabled`)?.value === false) return 'NONE';
    return String(path(item, `${side}action`)?.value ?? fallback);
  };
  for (const { item, at } of itemsOf(guardrail, 'contentpolicyconfig', 'filtersconfig')) {
    for (const side of sides) {
      const level = path(item, `${side}strength`);
      const isOff = onSide(item, side, 'BLOCK') === 'NONE';
      const written = isOff ? 'NONE' : String(level?.value ?? 'NONE');
      add(`the filter ${nameOf(item, 'type')} on ${side}`, levels.get(written) ?? 0, written, [
        ...at,
        ...(level?.keys ?? []),
      ]);
    }
  }
  const blocking = [
    ['topicpolicyconfig', 'topicsconfig', 'the topic', 'name'],
    ['wordpolicyconfig', 'wordsconfig', 'the word', 'text'],
    ['wordpolicyconfig', 'managedwordlistsconfig', 'the list of words', 'type'],
  ] as const;
  const acting = [
    ['sensitiveinformationpolicyconfig', 'piientitiesconfig', 'personal data of type', 'type'],
    ['sensitiveinformationpolicyconfig', 'regexesconfig', 'the expression', 'name'],
  ] as const;
  for (const [policy, list, title, key] of [...blocking, ...acting]) {
    for (const { item, at } of itemsOf(guardrail, policy, list)) {
      for (const side of sides) {
        const written = onSide(item, side, path(item, 'action')?.value ?? 'BLOCK');
        add(`${title} ${nameOf(item, key)} on ${side}`, actions.get(written) ?? 2, written, at);
      }
    }
  }
  for (const { item, at } of itemsOf(guardrail, 'contextualgroundingpolicyconfig', 'filtersconfig')) {
    const threshold = path(item, 'threshold');
    const isOff = path(item, 'enabled')?.value === false || path(item, 'action')?.value === 'NONE';
    const strength = isOff ? 0 : Number(threshold?.value ?? 0);
    add(
      `the threshold of ${nameOf(item, 'type')}`,
      Number.isNaN(strength) ? 0 : strength,
      isOff ? 'NONE' : threshold?.value,
      [...at, ...(threshold?.keys ?? [])],
    );
  }
  return found;
}

const nameOf = (item: unknown, key: string): string => String(path(item, key)?.value ?? '').slice(0, 80);

function itemsOf(guardrail: unknown, policy: string, list: string): { readonly item: unknown; readonly at: Keys }[] {
  const found = path(guardrail, policy, list);
  if (found === undefined) return [];
  const items = Array.isArray(found.value) ? found.value : [found.value];
  return items.flatMap((item, index) =>
    isFields(item)
      ? [{ item: fieldsOf(item), at: Array.isArray(found.value) ? [...found.keys, index] : found.keys }]
      : [],
  );
}
