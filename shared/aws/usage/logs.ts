import { ModelError } from '../../models/model.ts';
import type { TargetCall } from '../target-call.ts';
import type { Day } from './days.ts';
import { aDay, type Span } from './metrics.ts';

/** What the invocation logs have of one prompt and model on one day. */
export interface LoggedDay {
  /** As requests name it, which may be an ARN. */
  readonly model: string;
  /** The value of the request metadata that names the prompt. */
  readonly prompt: string | undefined;
  /** From 0, the first of the span. */
  readonly at: number;
  readonly day: Day;
}

export interface LogQuery {
  readonly group: string;
  /** The key of `requestMetadata` that names the prompt. */
  readonly promptKey: string;
  readonly span: Span;
  /** Waits between two looks at a query that runs. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Rows that one query gives at most; Logs Insights has no more. */
const mostRows = 10_000;
/** Looks at a query that runs, one a second: two minutes. */
const mostLooks = 120;

/**
 * The invocation logs of Bedrock, summed up by day, model and prompt with CloudWatch Logs Insights.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 * @throws ModelError
 */
export async function logsOf(call: TargetCall, query: LogQuery, signal: AbortSignal): Promise<LoggedDay[]> {
  const { group, span, pause } = query;
  const about = { what: `the log group ${group}` };
  const started = (await call(
    {
      operation: 'StartQuery',
      body: {
        logGroupName: group,
        startTime: span.since,
        endTime: span.until - 1,
        queryString: queryOf(query.promptKey),
        limit: mostRows,
      },
      ...about,
      action: 'logs:StartQuery',
    },
    signal,
  )) as { readonly queryId?: string };
  for (let look = 0; look < mostLooks; look += 1) {
    const body = { queryId: started.queryId };
    const answer = await call({ operation: 'GetQueryResults', body, ...about, action: 'logs:GetQueryResults' }, signal);
    const { status, results = [] } = answer as { status?: string; results?: Row[] };
    if (status === 'Complete') return results.flatMap((row) => dayOf(row, span) ?? []);
    if (status !== 'Running' && status !== 'Scheduled')
      throw new ModelError('unavailable', `The query of the log group ${group} ended as ${status}. Run it again.`);
    await pause(1000, signal);
  }
  throw new ModelError(
    'timeout',
    `The query of the log group ${group} took more than two minutes. Write fewer \`days\`.`,
  );
}

const sums = {
  input: 'input.inputTokenCount',
  output: 'output.outputTokenCount',
  cacheRead: 'input.cacheReadInputTokenCount',
  cacheWrite: 'input.cacheWriteInputTokenCount',
} as const;

/** A key is taken literally between backticks; the configuration lets none have one. */
const queryOf = (key: string): string =>
  [
    `fields \`requestMetadata.${key}\` as prompt`,
    'filter schemaType = "ModelInvocationLog" and not ispresent(errorCode)',
    `stats count(*) as requests, ${Object.entries(sums)
      .map(([name, field]) => `sum(${field}) as ${name}`)
      .join(', ')} by bin(1d) as day, modelId, prompt`,
  ].join(' | ');

type Row = readonly { readonly field?: string; readonly value?: string }[];

function dayOf(row: Row, span: Span): LoggedDay | undefined {
  const of = Object.fromEntries(row.map(({ field, value }) => [field, value]));
  const since = Date.parse(`${(of.day ?? '').replace(' ', 'T')}Z`) / 1000;
  if (!Number.isFinite(since) || of.modelId === undefined) return undefined;
  const number = (name: keyof Day): number => {
    const value = Number(of[name] ?? 0);
    return Number.isFinite(value) ? value : 0;
  };
  return {
    model: of.modelId,
    prompt: of.prompt,
    at: Math.floor((since - span.since) / aDay),
    day: {
      requests: number('requests'),
      input: number('input'),
      output: number('output'),
      cacheRead: number('cacheRead'),
      cacheWrite: number('cacheWrite'),
    },
  };
}
