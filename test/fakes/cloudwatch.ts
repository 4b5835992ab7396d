import { isSignedBy } from './bedrock/signature.ts';
import { bodyOf, type Loopback, listen } from './loopback.ts';

interface MetricQuery {
  readonly Id: string;
  readonly MetricStat: {
    readonly Metric: {
      readonly Namespace: string;
      readonly MetricName: string;
      readonly Dimensions: readonly { readonly Name: string; readonly Value: string }[];
    };
    readonly Period: number;
    readonly Stat: string;
  };
}

/** A body of any of the operations. */
export interface CloudWatchBody {
  readonly StartTime: number;
  readonly EndTime: number;
  readonly MetricDataQueries: readonly MetricQuery[];
  readonly NextToken?: string;
  readonly logGroupName: string;
  readonly queryString: string;
}

export interface CloudWatchOptions {
  /** Sums of days by model and metric, the first of the span first. */
  readonly metrics?: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** Rows of the query of a log group. */
  readonly logs?: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  /** What the nth request, from 0, is refused with: a name, and what AWS says. */
  readonly refuse?: (index: number, operation: string) => readonly [number, string, string] | undefined;
  /** How the query ends. */
  readonly ended?: string;
}

export interface FakeCloudWatch extends Loopback {
  readonly asked: readonly { readonly operation: string; readonly body: CloudWatchBody }[];
}

export const secret = 'a secret of tests';

const targets: Readonly<Record<string, readonly [string, string]>> = {
  GetMetricData: ['GraniteServiceVersion20100801', 'application/x-amz-json-1.0'],
  StartQuery: ['Logs_20140328', 'application/x-amz-json-1.1'],
  GetQueryResults: ['Logs_20140328', 'application/x-amz-json-1.1'],
};

/**
 * CloudWatch and CloudWatch Logs on loopback, by the JSON protocols that botocore describes. One page holds the metrics of
 * two queries; a query of logs runs for one look.
 */
export async function startCloudWatch(options: CloudWatchOptions = {}): Promise<FakeCloudWatch> {
  const { metrics = {}, logs = {}, refuse, ended = 'Complete' } = options;
  const asked: { operation: string; body: CloudWatchBody }[] = [];
  let group = '';
  let looks = 0;

  const answer = (operation: string, body: CloudWatchBody): unknown => {
    if (operation === 'StartQuery') {
      group = body.logGroupName;
      return { queryId: 'q-1' };
    }
    if (operation === 'GetQueryResults') {
      looks += 1;
      if (looks === 1) return { status: 'Running', results: [] };
      const rows = logs[group] ?? [];
      return {
        status: ended,
        results: rows.map((row) => Object.entries(row).map(([field, value]) => ({ field, value }))),
      };
    }
    const from = Number(body.NextToken ?? 0);
    const more = from + 2 < body.MetricDataQueries.length;
    return {
      MetricDataResults: body.MetricDataQueries.slice(from, from + 2).map(({ Id, MetricStat: { Metric } }) => {
        const sums = metrics[Metric.Dimensions[0]?.Value ?? '']?.[Metric.MetricName] ?? [];
        const days = sums.map((sum, at) => [body.StartTime + at * 86_400, sum] as const).filter(([, sum]) => sum > 0);
        return {
          Id,
          Label: Metric.MetricName,
          Timestamps: days.map(([at]) => at),
          Values: days.map(([, sum]) => sum),
          StatusCode: 'Complete',
        };
      }),
      ...(more && { NextToken: String(from + 2) }),
    };
  };

  const server = await listen((request, response) => {
    bodyOf(request, (raw) => {
      const send = (status: number, body: unknown) =>
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
      const [prefix, operation = ''] = String(request.headers['x-amz-target']).split('.');
      const [target, type] = targets[operation] ?? [];
      if (target !== prefix || request.headers['content-type'] !== type || request.url !== '/')
        return send(400, { __type: 'UnknownOperationException' });
      if (!isSignedBy(secret, request, raw))
        return send(403, { __type: 'InvalidSignatureException', message: 'The signature does not match' });
      const refusal = refuse?.(asked.length, operation);
      asked.push({ operation, body: JSON.parse(raw) });
      if (refusal) return send(refusal[0], { __type: `com.amazonaws#${refusal[1]}`, message: refusal[2] });
      const { body } = asked.at(-1) as { body: CloudWatchBody };
      if (operation === 'StartQuery' && logs[body.logGroupName] === undefined)
        return send(400, { __type: 'ResourceNotFoundException', message: 'Log group does not exist' });
      return send(200, answer(operation, body));
    });
  });
  return { ...server, asked };
}
