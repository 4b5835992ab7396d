import { type FakeService, Refused } from './server.ts';

/** How the next update of an endpoint goes. */
export type Course = 'succeeds' | 'alarm' | 'rollback-fails' | 'stuck' | 'fails';

interface Update {
  readonly config: string;
  readonly begun: number;
  readonly course: Course;
}

interface Endpoint {
  config: string;
  status: string;
  modified: number;
  update?: Update;
  /** Before its first configuration is in service. */
  creating?: boolean;
  reason?: string;
}

const minute = 60_000;
const arn = (kind: string, name: string): string => `arn:aws:sagemaker:us-east-1:123456789012:${kind}/${name}`;

/** SageMaker by a clock: an update takes ten minutes, and an alarm rings after six. */
export class FakeSagemaker {
  readonly models = new Map<string, Record<string, unknown>>();
  readonly configs = new Map<string, Record<string, unknown>>();
  readonly endpoints = new Map<string, Endpoint>();
  readonly products = new Set<string>();
  readonly packages = new Set<string>();
  /** Of the updates that come. `succeeds` when there are no more. */
  readonly courses: Course[] = [];
  /** An endpoint that somebody else begins to update when the next configuration is made: to what it has. */
  meanwhile: string | undefined;
  /** Bodies of UpdateEndpoint. */
  readonly updates: Record<string, unknown>[] = [];
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  readonly service: FakeService = {
    signing: 'sagemaker',
    model: 'sagemaker',
    target: 'SageMaker',
    answer: (operation, { body }) => ({ body: this.#answer(operation, JSON.parse(body)) }),
  };

  /** An endpoint that is in service with a configuration that nobody here has made. */
  serve(name: string, config = 'by-hand', variant = 'AllTraffic'): void {
    const ProductionVariants = [
      { VariantName: variant, ModelName: 'by-hand', InstanceType: 'ml.g5.xlarge', InitialInstanceCount: 2 },
    ];
    this.configs.set(config, { EndpointConfigName: config, ProductionVariants, Tags: [] });
    this.endpoints.set(name, { config, status: 'InService', modified: 1 });
  }

  #answer(operation: string, given: Record<string, unknown>): unknown {
    switch (operation) {
      case 'CreateModel':
        return this.#create(this.models, 'model', String(given.ModelName), given);
      case 'CreateEndpointConfig':
        return this.#create(this.configs, 'endpoint configuration', String(given.EndpointConfigName), given);
      case 'DescribeModel':
        return this.#find(this.models, 'model', String(given.ModelName));
      case 'DescribeEndpointConfig': {
        const name = String(given.EndpointConfigName);
        const found = this.#find(this.configs, 'endpoint configuration', name);
        return { ...found, EndpointConfigArn: arn('endpoint-config', name) };
      }
      case 'ListTags': {
        const name = String(given.ResourceArn).split('/').at(-1) ?? '';
        return { Tags: this.#find(this.configs, 'endpoint configuration', name).Tags };
      }
      case 'DescribeModelPackage': {
        const name = String(given.ModelPackageName);
        if (!this.packages.has(name)) throw new Refused('ValidationException', `ModelPackage ${name} does not exist.`);
        return { InferenceSpecification: { Containers: [this.products.has(name) ? { ProductId: 'abc' } : {}] } };
      }
      case 'CreateEndpoint': {
        const name = String(given.EndpointName);
        if (this.endpoints.has(name))
          throw new Refused(
            'ValidationException',
            `Cannot create already existing endpoint "${arn('endpoint', name)}".`,
          );
        const config = String(given.EndpointConfigName);
        const update: Update = { config, begun: this.#clock(), course: this.courses.shift() ?? 'succeeds' };
        this.endpoints.set(name, { config, status: 'Creating', modified: this.#clock(), update, creating: true });
        return { EndpointArn: arn('endpoint', name) };
      }
      case 'UpdateEndpoint':
        return this.#update(given);
      case 'DeleteEndpoint':
        this.#endpoint(String(given.EndpointName));
        this.endpoints.delete(String(given.EndpointName));
        return {};
      case 'DescribeEndpoint':
        return this.#describe(String(given.EndpointName));
      default:
        throw new Refused('UnknownOperationException', operation);
    }
  }

  #create(
    all: Map<string, Record<string, unknown>>,
    what: string,
    name: string,
    given: Record<string, unknown>,
  ): unknown {
    if (all.has(name))
      throw new Refused('ValidationException', `Cannot create already existing ${what} "${arn('x', name)}".`);
    all.set(name, given);
    const endpoint = this.endpoints.get(this.meanwhile ?? '');
    if (endpoint !== undefined && all === this.configs) {
      endpoint.update = { config: endpoint.config, begun: this.#clock(), course: 'succeeds' };
      endpoint.status = 'Updating';
      this.meanwhile = undefined;
    }
    return {};
  }

  #find(all: ReadonlyMap<string, Record<string, unknown>>, what: string, name: string): Record<string, unknown> {
    const found = all.get(name);
    if (found === undefined) throw new Refused('ValidationException', `Could not find ${what} "${arn('x', name)}".`);
    return found;
  }

  #endpoint(name: string): Endpoint {
    const found = this.endpoints.get(name);
    if (found === undefined)
      throw new Refused('ValidationException', `Could not find endpoint "${arn('endpoint', name)}".`);
    this.#advance(found);
    return found;
  }

  #update(given: Record<string, unknown>): unknown {
    const endpoint = this.#endpoint(String(given.EndpointName));
    if (endpoint.update !== undefined)
      throw new Refused('ValidationException', `Cannot update in-progress endpoint "${arn('endpoint', 'x')}".`);
    const config = String(given.EndpointConfigName);
    this.#find(this.configs, 'endpoint configuration', config);
    this.updates.push(given);
    endpoint.update = { config, begun: this.#clock(), course: this.courses.shift() ?? 'succeeds' };
    endpoint.status = 'Updating';
    endpoint.modified = this.#clock() + 1;
    return { EndpointArn: arn('endpoint', String(given.EndpointName)) };
  }

  /** Where the clock has brought it. */
  #advance(endpoint: Endpoint): void {
    const { update, creating } = endpoint;
    if (update === undefined || update.course === 'stuck') return;
    const minutes = (this.#clock() - update.begun) / minute;
    const end = (status: string, reason?: string): void => {
      delete endpoint.update;
      delete endpoint.creating;
      endpoint.status = status;
      endpoint.modified = this.#clock();
      if (reason !== undefined) endpoint.reason = reason;
    };
    if (update.course === 'succeeds') {
      if (minutes < 10) return;
      endpoint.config = update.config;
      end('InService');
    } else if (minutes >= 10) {
      const broken = creating || update.course === 'fails' ? 'Failed' : 'UpdateRollbackFailed';
      const alarm = 'One or more configured alarm(s) in account 123456789012 has gone into ALARM state: support-5xx';
      end(update.course === 'alarm' ? 'InService' : broken, alarm);
    } else if (minutes >= 6) endpoint.status = 'RollingBack';
  }

  #describe(name: string): unknown {
    const endpoint = this.#endpoint(name);
    const { config, status, modified, update, creating, reason } = endpoint;
    const summary = { VariantName: 'AllTraffic', CurrentInstanceCount: 1, DesiredInstanceCount: 2 };
    return {
      EndpointName: name,
      EndpointArn: arn('endpoint', name),
      EndpointConfigName: config,
      EndpointStatus: status,
      LastModifiedTime: modified,
      ProductionVariants: [summary],
      ...(update &&
        !creating && {
          PendingDeploymentSummary: {
            EndpointConfigName: update.config,
            ProductionVariants: [{ ...summary, VariantStatus: [{ Status: 'Baking' }] }],
          },
        }),
      ...(reason !== undefined && { FailureReason: reason }),
    };
  }
}
