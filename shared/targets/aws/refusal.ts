import { TargetError } from '../target.ts';

/** What AWS refused, or did not answer. */
export class Refusal extends TargetError {
  /** As AWS calls it: `ConflictException`. */
  readonly code: string;
  /** What AWS said, without account ids. */
  readonly said: string;
  /** It was not done, and may be asked again in a while. */
  readonly throttled: boolean;
  /** It failed for the moment; for what reads alone. */
  readonly passing: boolean;

  constructor(
    message: string,
    {
      code,
      said,
      throttled = false,
      passing = false,
      ...rest
    }: ErrorOptions & {
      code: string;
      said: string;
      throttled?: boolean;
      passing?: boolean;
      fix?: string;
      uncertain?: boolean;
    },
  ) {
    super(message, rest);
    this.code = code;
    this.said = said;
    this.throttled = throttled;
    this.passing = passing;
  }
}

export const isRefusal = (error: unknown, code: RegExp, says?: RegExp): error is Refusal =>
  error instanceof Refusal && code.test(error.code) && (says?.test(error.said) ?? true);

interface About {
  readonly service: string;
  readonly operation: string;
  readonly what: string;
  readonly action: string;
  readonly region: string;
  readonly endpoint?: string | undefined;
}

/** Names that services have for "too many requests", and for two changes of one thing at once. */
const throttles =
  /^(Throttl|TooManyRequests|TooManyUpdates|RequestLimitExceeded|RequestThrottled|PriorRequestNotComplete)/;
const signsIn = new Set(['credentials', 'access']);

/**
 * What a call threw, in words for people; a bug is thrown on.
 * @param changes whether a change may have been made although no answer came
 */
export async function refusalOf(thrown: unknown, about: About, changes: boolean): Promise<Refusal> {
  const [{ awsError, sentence }, { ModelError }] = await Promise.all([
    import('../../aws/errors.ts'),
    import('../../models/model.ts'),
  ]);
  const { service, operation, what, action, region, endpoint } = about;
  const told = awsError(thrown, { service, what, action, region, timeout: 30_000, ...(endpoint && { endpoint }) }, []);
  if (!(told instanceof ModelError)) throw told;
  const { name: code, message, $metadata } = thrown as Error & { $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode;
  const said = sentence(message);
  const options = { code, said };
  if (throttles.test(code) || status === 429)
    return new Refusal(`${service} throttled ${operation} of ${what} in ${region}: ${said}`, {
      ...options,
      throttled: true,
      fix: 'Try again in a while, or ask for a higher quota.',
    });
  if (signsIn.has(told.code))
    return new Refusal(told.message, {
      ...options,
      ...(told.code === 'access' && { fix: `Allow the role \`${action}\`.` }),
    });
  if (status !== undefined && status >= 400 && status < 500)
    return new Refusal(`${service} refused ${operation} of ${what} (${code}): ${said}`, options);
  return new Refusal(
    status === undefined || status < 400
      ? `${service} gave no answer to ${operation} of ${what}: ${told.message}`
      : `${service} could not do ${operation} of ${what}: ${said}`,
    { ...options, passing: true, uncertain: changes },
  );
}
