import { z } from 'zod';
import { type CommonInputs, commonInputs } from '../../shared/action/common-inputs.ts';
import type { Definition } from '../../shared/action/define.ts';
import { UserError } from '../../shared/action/errors.ts';
import { boolean, describedAs, inputMeta, parseInputs, type RawInputs } from '../../shared/action/inputs.ts';
import type { LaterPart } from './later-part.ts';

/** A switch for each part, then the inputs of all parts: each says whose it is, unless it is everybody's. */
export function reviewInputs(parts: readonly Definition[], later: readonly LaterPart[] = []): z.ZodObject {
  const told = parts.map(({ name, description }) => {
    return { name, does: `${description.charAt(0).toLowerCase()}${description.slice(1)}` };
  });
  const switches = [...told, ...later].map(({ name, does }) => {
    return [name, boolean(`Run \`${name}\`, which ${does}.`, true)] as const;
  });
  const names = new Set(parts.flatMap(({ inputs }) => Object.keys(inputs.shape)));
  const others = [...names].map((name) => [name, shared(name, parts)] as const);
  const taken = switches.find(([name]) => names.has(name) || Object.hasOwn(commonInputs.shape, name));
  if (taken !== undefined) throw new Error(`${taken[0]} is an action and an input`);
  return z.object(Object.fromEntries([...switches, ...others]));
}

/** One input of several parts. Where they mean something else by it, each says what. */
function shared(name: string, parts: readonly Definition[]): z.ZodType {
  const owners = parts.filter(({ inputs }) => Object.hasOwn(inputs.shape, name));
  const described = owners.map((owner) => {
    const schema = owner.inputs.shape[name] as z.ZodType;
    return { owner: `\`${owner.name}\``, schema, description: inputMeta.get(schema as never)?.description ?? '' };
  });
  const groups = Map.groupBy(described, ({ description }) => description);
  const [first] = described;
  if (first === undefined) throw new Error(`${name} is nobody's`);
  if (groups.size === 1 && owners.length === parts.length) return first.schema;
  const lines = [...groups].map(([description, group]) => {
    return `${group.map(({ owner }) => owner).join(', ')}: ${description}`;
  });
  const apart = groups.size > 1 ? 'Each for itself. ' : '';
  return describedAs(first.schema, `${apart}${lines.join(' ')}`);
}

export interface AskedPart {
  readonly definition: Definition;
  readonly inputs: CommonInputs;
}

/** All that a review may be made of. */
export interface Parts {
  readonly parts: readonly Definition[];
  readonly later: readonly LaterPart[];
}

/**
 * The inputs of the review, and of each part that is not turned off.
 * @throws UserError with all that is wrong at once, and when nothing is left to do
 */
export function readInputs(
  { parts, later }: Parts,
  schema: z.ZodObject,
  raw: RawInputs,
): { readonly inputs: CommonInputs; readonly asked: readonly AskedPart[]; readonly later: readonly LaterPart[] } {
  const inputs = parseInputs(schema.extend(commonInputs.shape), raw) as CommonInputs;
  const isOn = ({ name }: { readonly name: string }): boolean =>
    (inputs as Readonly<Record<string, unknown>>)[name] === true;
  const asked = parts
    .filter(isOn)
    .map((definition) => ({ definition, inputs: inputsOf(definition, parts, inputs, raw) }));
  const left = later.filter(isOn);
  if (asked.length + left.length > 0) return { inputs, asked, later: left };
  throw nothingLeft({ parts, later });
}

/** What a review says that has nothing to do. */
export function nothingLeft({ parts, later }: Parts): UserError {
  const names = [...parts, ...later].map(({ name }) => `\`${name}\``).join(', ');
  return new UserError(`Every action is turned off, so nothing would be reviewed. Leave one of ${names} on.`);
}

/** Those of one part: as the review has them, but where the part reads the same input in its own way. */
function inputsOf(
  { inputs: own }: Definition,
  parts: readonly Definition[],
  review: CommonInputs,
  raw: RawInputs,
): CommonInputs {
  const owner = (name: string) => parts.find(({ inputs }) => Object.hasOwn(inputs.shape, name))?.inputs.shape[name];
  const differing = Object.entries(own.shape).filter(([name, schema]) => owner(name) !== schema);
  const again = Object.fromEntries(differing.map(([name]) => [name, raw[name]]));
  const values: Readonly<Record<string, unknown>> = {
    ...review,
    ...(differing.length > 0 && parseInputs(z.object(Object.fromEntries(differing)), again)),
  };
  const names = [...Object.keys(own.shape), ...Object.keys(commonInputs.shape)];
  return Object.fromEntries(names.map((name) => [name, values[name]])) as CommonInputs;
}
