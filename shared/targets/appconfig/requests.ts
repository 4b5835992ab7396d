import type { SignedAnswer, SignedRequest } from '../../aws/signed.ts';
import type { ControlPlanes, RestService } from '../aws/control.ts';
import type { Operation } from '../target.ts';

/** By botocore's description of AppConfig. */
const service: RestService = { name: 'AppConfig', host: 'appconfig' };

export type DeploymentState =
  | 'VALIDATING'
  | 'DEPLOYING'
  | 'BAKING'
  | 'COMPLETE'
  | 'ROLLING_BACK'
  | 'ROLLED_BACK'
  | 'REVERTED';

export interface Deployment {
  readonly DeploymentNumber?: number;
  readonly ConfigurationProfileId?: string;
  readonly ConfigurationName?: string;
  /** Of the hosted configuration, or of another place in its own words. */
  readonly ConfigurationVersion?: string;
  readonly State?: DeploymentState;
  readonly PercentageComplete?: number;
  readonly GrowthType?: string;
  /** ISO 8601. */
  readonly CompletedAt?: string;
  /** Newest first. */
  readonly EventLog?: readonly {
    readonly EventType?: string;
    readonly TriggeredBy?: string;
    readonly Description?: string;
  }[];
}

interface Page {
  readonly Items?: readonly unknown[];
  readonly NextToken?: string;
}

/** What of a request its messages name. */
interface Told {
  readonly operation: string;
  readonly what: string;
}

/** AppConfig's requests: REST, with JSON, and some of what is said in headers. */
export class Requests {
  readonly #control: ControlPlanes;

  constructor(control: ControlPlanes) {
    this.#control = control;
  }

  async get(path: string, told: Told, operation: Operation): Promise<SignedAnswer> {
    return this.#control.readRest(service, told, { method: 'GET', path }, operation);
  }

  /** All items of all pages, as they are asked for. */
  async *list<T>(
    path: string,
    told: Told,
    operation: Operation,
    query: Readonly<Record<string, string>> = {},
  ): AsyncGenerator<T, void> {
    let page: string | undefined;
    do {
      const request = {
        method: 'GET',
        path,
        query: { max_results: '50', ...query, ...(page !== undefined && { next_token: page }) },
      };
      const { text } = await this.#control.readRest(service, told, request, operation);
      const { Items = [], NextToken } = JSON.parse(text) as Page;
      yield* Items as readonly T[];
      page = NextToken || undefined;
    } while (page !== undefined);
  }

  async change(request: SignedRequest, told: Told, operation: Operation): Promise<SignedAnswer> {
    return this.#control.changeRest(service, told, request, operation);
  }
}
