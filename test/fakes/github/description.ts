import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** GitHub's own description of its API, as far as a request is checked against it. */
interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface DescribedOperation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
}

type Paths = Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;

export interface Operation {
  /** `GET /repos/{owner}/{repo}/pulls/{pull_number}` */
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
  /** What in the request is not as described; nothing when it fits. */
  readonly violations: (query: URLSearchParams, body: unknown) => string[];
}

type Check = (query: URLSearchParams, body: unknown, params: Readonly<Record<string, string>>) => string[];

/** Parsing the 13 MB takes 130 ms, once a process; schemas are compiled one by one, when they are first needed. */
class Description {
  readonly #document: { readonly paths: Paths };
  readonly #templates: readonly { readonly path: string; readonly segments: readonly string[] }[];
  readonly #checks = new Map<string, Check>();
  readonly #ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
  readonly #coercing = new Ajv({ strict: false, allErrors: true, coerceTypes: true });

  constructor() {
    const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
    this.#document = JSON.parse(readFileSync(file, 'utf8')) as { paths: Paths };
    this.#templates = Object.keys(this.#document.paths).map((path) => ({ path, segments: path.split('/') }));
    for (const ajv of [this.#ajv, this.#coercing]) addFormats.default(ajv);
  }

  /** The operation that a request asks for, `undefined` when GitHub has none such. */
  find(method: string, pathname: string): Operation | undefined {
    const segments = pathname.split('/');
    const [best] = this.#templates
      .filter((template) => fits(template.segments, segments) && this.#operation(template.path, method))
      .sort((a, b) => variables(a.segments) - variables(b.segments));
    if (best === undefined) return undefined;
    const id = `${method} ${best.path}`;
    const params = paramsOf(best.segments, segments);
    return { id, params, violations: (query, body) => this.#check(id, best.path, method)(query, body, params) };
  }

  #operation(path: string, method: string): DescribedOperation | undefined {
    return this.#document.paths[path]?.[method.toLowerCase()];
  }

  #check(id: string, path: string, method: string): Check {
    const known = this.#checks.get(id);
    if (known !== undefined) return known;
    const check = this.#compile(this.#operation(path, method) as DescribedOperation);
    this.#checks.set(id, check);
    return check;
  }

  #compile({ parameters = [], requestBody }: DescribedOperation): Check {
    const described = parameters.map((parameter) => this.#whole(parameter) as unknown as Parameter);
    const valuesIn = (place: string) => this.#coercing.compile(objectOf(described.filter((p) => p.in === place)));
    const query = valuesIn('query');
    const path = valuesIn('path');
    const schema = requestBody && (this.#whole(Object.values(requestBody.content)[0]?.schema) as Schema);
    const body = schema && this.#ajv.compile(withoutStrayNull(schema));
    return (queryGiven, bodyGiven, params) => [
      ...failures('path', path, { ...params }),
      ...failures('query', query, Object.fromEntries(queryGiven)),
      ...(bodyGiven === undefined
        ? requestBody?.required
          ? ['body: is missing']
          : []
        : body === undefined
          ? ['body: the operation takes none']
          : [...failures('body', body, bodyGiven), ...unknownMembers(schema as Schema, bodyGiven)]),
    ];
  }

  /** With every `$ref` in place. What we use of the description has no circles. */
  #whole(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#whole(item));
    if (typeof value !== 'object' || value === null) return value;
    const { $ref } = value as Schema;
    if (typeof $ref === 'string') return this.#whole(this.#pointed($ref));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#whole(item)]));
  }

  #pointed($ref: string): unknown {
    const keys = $ref.slice('#/'.length).split('/');
    return keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], this.#document);
  }
}

let loaded: Description | undefined;

export function description(): Description {
  loaded ??= new Description();
  return loaded;
}

const isVariable = (segment: string): boolean => segment.startsWith('{');
const variables = (segments: readonly string[]): number => segments.filter(isVariable).length;

const fits = (template: readonly string[], segments: readonly string[]): boolean =>
  template.length === segments.length &&
  template.every((segment, i) => (isVariable(segment) ? segments[i] !== '' : segment === segments[i]));

const paramsOf = (template: readonly string[], segments: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    template.flatMap((segment, i) =>
      isVariable(segment) ? [[segment.slice(1, -1), decodeURIComponent(segments[i] as string)]] : [],
    ),
  );

const objectOf = (parameters: readonly Parameter[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  required: parameters.filter(({ required }) => required).map(({ name }) => name),
  additionalProperties: false,
});

function failures(place: string, validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${place}${instancePath}: ${message} ${JSON.stringify(params)}`,
  );
}

/** GitHub ignores what it does not know, and with it a misspelt member; here it is a mistake. */
function unknownMembers({ properties }: Schema, body: unknown): string[] {
  if (properties === undefined || typeof body !== 'object' || body === null) return [];
  return Object.keys(body).flatMap((key) => (key in properties ? [] : [`body/${key}: is not described`]));
}

/** `nullable` beside `oneOf`, without a type, is none of ajv's. Without it no more is taken than before. */
function withoutStrayNull(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('nullable' in value) || 'type' in value) return value;
    const { nullable: _, ...rest } = value;
    return rest;
  }) as Schema;
}
