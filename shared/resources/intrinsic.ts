/**
 * What CloudFormation fills in when it makes a stack, in its long form: `{ Ref: X }`, `{ 'Fn::Sub': '…' }`.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
const functions = [
  ...['Base64', 'Cidr', 'FindInMap', 'GetAtt', 'GetAZs', 'GetStackOutput', 'ImportValue', 'Join', 'Length', 'Select'],
  ...['Split', 'Sub', 'ToJsonString', 'Transform', 'And', 'Equals', 'If', 'Not', 'Or'],
];

/** Short tags of YAML, with the keys that they are short for. */
export const shortTags: Readonly<Record<string, string>> = {
  '!Ref': 'Ref',
  '!Condition': 'Condition',
  ...Object.fromEntries(functions.map((name) => [`!${name}`, `Fn::${name}`])),
};

const isFunction = /^(?:Ref|Condition|Fn::[A-Za-z0-9]+)$/;

/** The function's key and what it is given, `undefined` where a value is none. */
export function intrinsicOf(value: unknown): { readonly key: string; readonly given: unknown } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const [entry, second] = Object.entries(value);
  if (entry === undefined || second !== undefined || !isFunction.test(entry[0])) return undefined;
  return { key: entry[0], given: entry[1] };
}

/** A function as the text that it stands for, as far as the template itself tells. */
export interface Filled {
  readonly text: string;
  /** Keys below the value that lead to the text itself. */
  readonly keys: readonly (string | number)[];
  /** `whole`: nothing of the text is in the template. `parts`: some of it is filled in later, shown as `${X}`. */
  readonly later: 'none' | 'parts' | 'whole';
}

/** The text of a function: of `Fn::Sub` and `Fn::Join` what is written, of all others the function (`!Ref X`). */
export function filledBy(key: string, given: unknown): Filled {
  if (key === 'Fn::Sub') {
    const isList = Array.isArray(given);
    const text = isList ? given[0] : given;
    if (typeof text === 'string') {
      return { text, keys: isList ? [key, 0] : [key], later: /\$\{[^!]/.test(text) ? 'parts' : 'none' };
    }
  }
  const joined = key === 'Fn::Join' ? joinOf(given) : undefined;
  if (joined !== undefined) return { ...joined, keys: [key] };
  return { text: `!${key.replace(/^Fn::/, '')} ${argument(key, given)}`, keys: [], later: 'whole' };
}

/** As programs write a long text that has values of other resources in it. */
function joinOf(given: unknown): Pick<Filled, 'text' | 'later'> | undefined {
  if (!Array.isArray(given) || typeof given[0] !== 'string' || !Array.isArray(given[1])) return undefined;
  const parts = given[1].map((part): string | undefined => {
    if (typeof part === 'string') return part;
    const inside = intrinsicOf(part);
    if (inside?.key === 'Ref') return `\${${argument(inside.key, inside.given)}}`;
    return inside?.key === 'Fn::GetAtt' ? `\${${argument(inside.key, inside.given)}}` : undefined;
  });
  if (!parts.every((part) => part !== undefined)) return undefined;
  return { text: parts.join(given[0]), later: given[1].every((part) => typeof part === 'string') ? 'none' : 'parts' };
}

function argument(key: string, given: unknown): string {
  if (typeof given === 'string') return given;
  if (key === 'Fn::GetAtt' && Array.isArray(given) && given.every((part) => typeof part === 'string')) {
    return given.join('.');
  }
  return JSON.stringify(given);
}

/** A value with its functions as texts, whatever the file writes them in. */
export function literal(value: unknown): unknown {
  const intrinsic = intrinsicOf(value);
  if (intrinsic !== undefined) return filledBy(intrinsic.key, intrinsic.given).text;
  if (Array.isArray(value)) return value.map(literal);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, literal(inside)]));
}
