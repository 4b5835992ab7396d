/** Milliseconds until a request is given up. */
const patience = 30_000;

const withoutBody: readonly number[] = [204, 205, 304];

/**
 * The one way to GitHub's API. It returns an answer only when all of it arrived: Octokit itself takes a body that
 * breaks off for an empty one, and an empty list of comments would lead to a second comment.
 */
export const fetchWhole: typeof fetch = async (input, init) => {
  const deadline = AbortSignal.timeout(patience);
  const signal = init?.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
  const response = await fetch(input, { ...init, signal });
  if (withoutBody.includes(response.status)) return response;
  const body = await response.text();
  if (response.ok) requireJson(response, body);
  // A response that one makes oneself has no address, and Octokit reads the page's from it.
  return Object.defineProperty(new Response(body, response), 'url', { value: response.url });
};

function requireJson(response: Response, body: string): void {
  const type = response.headers.get('content-type') ?? 'no content type';
  if (!type.includes('json')) throw new Error(`${response.url} answered ${type} where JSON was expected`);
  try {
    JSON.parse(body);
  } catch (cause) {
    throw new Error(`${response.url} answered broken JSON`, { cause });
  }
}
