import type { Options as AjvOptions, ErrorObject, ValidateFunction } from 'ajv';
import { UserError } from '../action/errors.ts';
import type { Value } from './form.ts';
import type * as forms from './forms/json.ts';
import { jsonOf } from './json-answer.ts';
import { failed, type Judgement, type Kind, passed } from './kind.ts';
import { linearRegexes } from './linear-regex.ts';
import { quote } from './quote.ts';

type JsonSchema = Value<typeof forms.jsonSchema>;

/** The answer is JSON of this JSON Schema. Nothing is fetched: every `$ref` leads to a place in the schema itself. */
export const jsonSchema: Kind<typeof forms.jsonSchema> = {
  async compile(value, { fenced = false }) {
    const validate = await compileSchema(value);
    return ({ text }) => {
      const found = jsonOf(text, fenced);
      if ('pass' in found) return found;
      return judged(validate, found.value);
    };
  },
};

function judged(validate: ValidateFunction, value: unknown): Judgement {
  try {
    return validate(value) ? passed : failed(firstOf(validate.errors ?? []));
  } catch (error) {
    // A schema that refers to itself follows the answer down, as deep as the answer goes.
    if (error instanceof RangeError) return failed('is nested too deeply to be checked');
    throw error;
  }
}

async function compileSchema(value: JsonSchema): Promise<ValidateFunction> {
  if ('$async' in value) throw new UserError({ key: '$async', message: 'is not possible here. Remove it.' });
  const ajv = await ajvFor(value);
  try {
    return ajv.compile(value);
  } catch (error) {
    if (error instanceof UserError || !(error instanceof Error)) throw error;
    throw new UserError(plain(error), { cause: error });
  }
}

async function ajvFor({ $schema }: JsonSchema) {
  const [{ default: formats }, regexes] = await Promise.all([import('ajv-formats'), linearRegexes()]);
  // A pattern of the schema meets the text of a model: it must not be able to hang either.
  const engine = Object.assign((pattern: string) => regexes.compile(pattern, false), { code: 'linear' });
  const options: AjvOptions = { strictTypes: false, strictTuples: false, logger: false, code: { regExp: engine } };
  const draft = typeof $schema === 'string' ? $schema : 'https://json-schema.org/draft/2020-12/schema';
  if (draft.includes('draft-07')) return formats.default(new (await import('ajv')).Ajv(options));
  if (draft.includes('2020-12')) return formats.default(new (await import('ajv/dist/2020.js')).Ajv2020(options));
  const message = `${quote(draft)} is not known. Write it for draft 2020-12 or draft-07.`;
  throw new UserError({ key: '$schema', message });
}

function plain(error: Error): string {
  const reference = /^can't resolve reference (\S+)/.exec(error.message)?.[1];
  if (reference !== undefined) {
    return `Nothing is at $ref ${quote(reference)}. Other documents are not fetched: put the part under $defs.`;
  }
  const said = error.message.replace(/^(schema is invalid|strict mode): /, '').replaceAll(/\bdata\//g, '');
  return `Not a JSON Schema that can be used: ${said.slice(0, 300)}.`;
}

/** `items/0/price must be number`, as the first thing that is wrong. */
function firstOf([error]: readonly ErrorObject[]): string {
  if (error === undefined) return 'does not meet the schema';
  const where = error.instancePath === '' ? 'the answer' : quote(error.instancePath.slice(1), 80);
  const { additionalProperty, allowedValues } = error.params as Readonly<Record<string, unknown>>;
  if (typeof additionalProperty === 'string') return `${where} must not have ${quote(additionalProperty, 60)}`;
  if (Array.isArray(allowedValues))
    return `${where} must be one of ${JSON.stringify(allowedValues).slice(1, -1).slice(0, 100)}`;
  return `${where} ${error.message ?? 'does not meet the schema'}`.slice(0, 200);
}
