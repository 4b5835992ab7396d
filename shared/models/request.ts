import { hash } from 'node:crypto';
import { canonicalJson } from '../results/canonical-json.ts';
import type { Attachment, Parameters, Request } from './model.ts';

/**
 * Names a request by its content: `sha256:` and the first 32 hex digits of the SHA-256 of its canonical JSON
 * (RFC 8785: members sorted, nothing optional). 128 bits are beyond any accident, and half as long in a file of
 * 100,000 lines. An absent response format is the same as text.
 */
export function digestRequest(request: Request): string {
  const known = digests.get(request);
  if (known !== undefined) return known;
  const digest = digestOf(request);
  digests.set(request, digest);
  return digest;
}

/** A request is named by the ledger, and once more where its answer is recorded. Nobody changes one that was made. */
const digests = new WeakMap<Request, string>();

function digestOf(request: Request): string {
  const { messages, parameters, responseFormat, tools, toolChoice } = request;
  const asked = {
    messages: messages.map(({ role, content, attachments }) => ({
      role,
      content,
      ...(attachments && { attachments: attachments.map(digested) }),
    })),
    parameters,
    ...(responseFormat && responseFormat.type !== 'text' && { responseFormat }),
    ...(tools && tools.length > 0 && { tools, toolChoice }),
  };
  return `sha256:${hash('sha256', canonicalJson(asked)).slice(0, 32)}`;
}

const digested = ({ bytes, ...about }: Attachment) => ({ ...about, digest: hash('sha256', bytes) });

/**
 * What is asked of a model whose configuration has parameters of its own: those of the prompt come first. To be done
 * before a request is asked or digested, so that a changed parameter is another request.
 */
export function withDefaults(request: Request, defaults: Parameters = {}): Request {
  const given = Object.entries(request.parameters).filter(([, value]) => value !== undefined);
  return { ...request, parameters: { ...defaults, ...Object.fromEntries(given) } };
}
