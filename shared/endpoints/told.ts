import type { Problem } from '../action/errors.ts';
import type { FoundEndpoints } from '../pricing/endpoints/endpoint.ts';

/** A problem of a template, of its own file where it names none. */
export const toldOf = (path: string, { file = path, line, message }: Problem): FoundEndpoints['problems'][number] => ({
  file,
  ...(line !== undefined && { line }),
  message,
});
