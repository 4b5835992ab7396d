import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

interface Shape {
  readonly type: string;
  readonly members?: Readonly<Record<string, Member>>;
  readonly required?: readonly string[];
  readonly member?: Member;
  readonly key?: Member;
  readonly value?: Member;
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly payload?: string;
}

interface Member {
  readonly shape: string;
  readonly location?: 'uri' | 'querystring' | 'header' | 'headers';
  readonly locationName?: string;
}

interface Service {
  readonly metadata: { readonly protocols?: readonly string[]; readonly targetPrefix?: string };
  readonly operations: Readonly<
    Record<string, { readonly http: { readonly method: string; readonly requestUri: string }; readonly input?: Member }>
  >;
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** Of what arrived: a body in JSON, or the parts of a request by REST. */
export interface Arrived {
  readonly method: string;
  /** Path, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Where the Python package botocore keeps AWS's own descriptions of its services; `undefined` where it is not installed. */
export function botocoreData(): string | undefined {
  const { stdout, status } = spawnSync('python3', ['-c', 'import botocore; print(botocore.__file__)'], {
    encoding: 'utf8',
  });
  if (status === 0) return join(dirname(stdout.trim()), 'data');
  // moto needs it, and may live in an environment of its own.
  const moto = spawnSync('sh', ['-c', 'command -v moto_server'], { encoding: 'utf8' }).stdout.trim();
  if (moto === '') return undefined;
  return globSync(join(dirname(dirname(realpathSync(moto))), 'lib/python3*/site-packages/botocore/data'))[0];
}

/** A service as AWS describes it, to hold requests to. */
export class AwsModel {
  readonly #service: Service;

  constructor(service: Service) {
    this.#service = service;
  }

  /** @param name botocore's folder: `sagemaker`; the newest of its versions is taken */
  static read(data: string, name: string): AwsModel {
    const version = readdirSync(join(data, name)).sort().at(-1) ?? '';
    const file = join(data, name, version, 'service-2.json');
    const text = existsSync(file) ? readFileSync(file) : gunzipSync(readFileSync(`${file}.gz`));
    return new AwsModel(JSON.parse(text.toString()));
  }

  /** What is wrong with the members of a request, each as `UpdateEndpoint.EndpointName: longer than 63`. */
  wrong(operation: string, arrived: Arrived): string[] {
    const known = this.#service.operations[operation];
    if (known === undefined) return [`${operation}: not an operation`];
    const { http, input } = known;
    if (http.method !== arrived.method) return [`${operation}: sent by ${arrived.method}, not ${http.method}`];
    const isRest = http.requestUri !== '/';
    const given = isRest ? this.#rest(http.requestUri, input, arrived) : JSON.parse(arrived.body);
    if (given === undefined) return [`${operation}: not at ${http.requestUri}`];
    return input === undefined ? [] : this.#check(input.shape, given, operation);
  }

  #rest(uri: string, input: Member | undefined, { path, query, headers, body }: Arrived): unknown {
    const names = [...uri.matchAll(/\{(\w+)\+?\}/g)].map(([, name]) => name ?? '');
    const form = uri.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{\w+\+?\}/g, '([^/]+)');
    const found = new RegExp(`^${form}$`).exec(path);
    if (found === null) return undefined;
    const { members = {}, payload } = this.#service.shapes[input?.shape ?? ''] ?? {};
    const inBody = payload === undefined && body !== '' ? JSON.parse(body) : {};
    const given: Record<string, unknown> = { ...inBody };
    for (const [name, { location, locationName = name, shape }] of Object.entries(members)) {
      const text =
        location === 'uri'
          ? decodeURIComponent(found[names.indexOf(locationName) + 1] ?? '')
          : location === 'querystring'
            ? query.get(locationName)
            : location === 'header'
              ? headers[locationName.toLowerCase()]
              : undefined;
      if (text !== undefined && text !== null) given[name] = this.#typed(shape, String(text));
    }
    if (payload !== undefined) given[payload] = body;
    return given;
  }

  /** Of a text in an address or a header. */
  #typed(shape: string, text: string): unknown {
    const { type } = this.#service.shapes[shape] as Shape;
    if (type === 'integer' || type === 'long') return Number(text);
    return type === 'boolean' ? text === 'true' : text;
  }

  #check(name: string, value: unknown, at: string): string[] {
    const shape = this.#service.shapes[name] as Shape;
    const { type, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = shape;
    const not = (what: string): string[] => [`${at}: ${what}`];
    const within = (size: number, what: string): string[] =>
      size < min ? not(`${what} below ${min}`) : size > max ? not(`${what} above ${max}`) : [];
    switch (type) {
      case 'structure': {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return not('no structure');
        const members = Object.entries(value).flatMap(([key, one]) => {
          const member = shape.members?.[key];
          return member === undefined ? [`${at}.${key}: no member`] : this.#check(member.shape, one, `${at}.${key}`);
        });
        const missing = (shape.required ?? []).filter((key) => !Object.hasOwn(value, key));
        return [...missing.map((key) => `${at}.${key}: missing`), ...members];
      }
      case 'list':
        if (!Array.isArray(value)) return not('no list');
        return [
          ...within(value.length, 'members'),
          ...value.flatMap((one, index) => this.#check(shape.member?.shape ?? '', one, `${at}[${index}]`)),
        ];
      case 'map':
        if (typeof value !== 'object' || value === null) return not('no map');
        return [
          ...within(Object.keys(value).length, 'keys'),
          ...Object.entries(value).flatMap(([key, one]) => [
            ...this.#check(shape.key?.shape ?? '', key, `${at} (a key)`),
            ...this.#check(shape.value?.shape ?? '', one, `${at}.${key}`),
          ]),
        ];
      case 'string':
        if (typeof value !== 'string') return not('no string');
        if (shape.enum !== undefined && !shape.enum.includes(value)) return not(`not one of ${shape.enum.slice(0, 5)}`);
        if (shape.pattern !== undefined && !whole(shape.pattern).test(value)) return not(`not ${shape.pattern}`);
        return within([...value].length, 'length');
      case 'integer':
      case 'long':
        return Number.isInteger(value) ? within(value as number, 'value') : not('no integer');
      case 'float':
      case 'double':
        return typeof value === 'number' ? within(value, 'value') : not('no number');
      case 'boolean':
        return typeof value === 'boolean' ? [] : not('no boolean');
      default:
        return [];
    }
  }
}

/** Patterns are written for all of a text, and some by Java's rules. */
function whole(pattern: string): RegExp {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return new RegExp(`^(?:${pattern})$`);
  }
}
