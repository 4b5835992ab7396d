import { type FakeService, Refused } from '../server.ts';

/** What an operation is given: parts of the path, the query, and the body. */
export interface Asked {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: what a request's body is, the service's description says.
  readonly body: any;
}

/** Operations by method and path, as botocore's descriptions have them: `GET /prompts/{promptIdentifier}/`. */
export type Operations = Readonly<Record<string, readonly [name: string, run: (asked: Asked) => unknown]>>;

/** A service by REST and JSON of these operations. */
export function restService(model: string, signing: string, operations: Operations): FakeService {
  const routes = Object.entries(operations).map(([route, [operation, run]]) => {
    const [method, template = ''] = route.split(' ');
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    return { operation, run, method, names, form: new RegExp(`^${template.replaceAll(/\{\w+\}/g, '([^/]+)')}$`) };
  });
  return {
    signing,
    model,
    route: ({ method, path }) => routes.find((one) => one.method === method && one.form.test(path))?.operation,
    answer: (operation, { path, query, body }) => {
      const found = routes.find((one) => one.operation === operation);
      if (found === undefined) throw new Refused('UnknownOperationException', operation, 404);
      const values = found.form.exec(path)?.slice(1).map(decodeURIComponent) ?? [];
      const answer = found.run({
        path: Object.fromEntries(found.names.map((name, index) => [name, values[index] ?? ''])),
        query: Object.fromEntries(query),
        body: body === '' ? {} : JSON.parse(body),
      });
      return { body: answer ?? {} };
    },
  };
}

export const missing = (what: string): Refused => new Refused('ResourceNotFoundException', `${what} not found.`, 404);
export const conflict = (what: string): Refused => new Refused('ConflictException', what, 409);
