import type { TargetService } from '../../aws/target-call.ts';
import type { ControlPlanes } from '../aws/control.ts';
import { isRefusal } from '../aws/refusal.ts';
import { type Operation, TargetError } from '../target.ts';
import { isLost } from '../until.ts';
import { differs, tags } from './wanted.ts';

/** By botocore's description of SageMaker. */
const sagemaker: TargetService = {
  name: 'SageMaker',
  service: 'sagemaker',
  host: 'api.sagemaker',
  target: 'SageMaker',
  version: '1.1',
};

export interface Described {
  readonly EndpointStatus?: string;
  readonly EndpointConfigName?: string;
  readonly FailureReason?: string;
  readonly LastModifiedTime?: number;
  readonly PendingDeploymentSummary?: {
    readonly EndpointConfigName?: string;
    readonly ProductionVariants?: readonly Variant[];
  };
  readonly ProductionVariants?: readonly Variant[];
}

interface Variant {
  readonly VariantName?: string;
  readonly CurrentInstanceCount?: number;
  readonly DesiredInstanceCount?: number;
  readonly CurrentWeight?: number;
  readonly VariantStatus?: readonly { readonly Status?: string; readonly StatusMessage?: string }[];
}

export interface DescribedConfig {
  readonly EndpointConfigArn?: string;
  readonly ProductionVariants?: readonly {
    readonly VariantName?: string;
    readonly ModelName?: string;
    readonly InstanceType?: string;
    readonly InitialInstanceCount?: number;
  }[];
}

/** SageMaker has no error of its own for either: it says so in words. */
const isMissing = (error: unknown): boolean =>
  isRefusal(error, /^(ValidationException|ResourceNotFound)/, /could not find|does not exist/i);
export const alreadyExists = (error: unknown): boolean =>
  isRefusal(error, /^(ValidationException|ResourceInUse)/, /already exist/i);
export const isUpdating = (error: unknown): boolean =>
  isRefusal(error, /^(ValidationException|ResourceInUse)/, /in-progress|in progress|updating/i);

const times = 3;

/** The requests that concern one endpoint. */
export class Endpoint {
  readonly #control: ControlPlanes;
  readonly name: string;

  constructor(control: ControlPlanes, name: string) {
    this.#control = control;
    this.name = name;
  }

  describe(operation: Operation): Promise<Described | undefined> {
    return this.#read('DescribeEndpoint', `the endpoint ${this.name}`, { EndpointName: this.name }, operation);
  }

  describeConfig(name: string, operation: Operation): Promise<DescribedConfig | undefined> {
    const what = `the endpoint configuration ${name}`;
    return this.#read('DescribeEndpointConfig', what, { EndpointConfigName: name }, operation);
  }

  /** Whether a model package is sold on AWS Marketplace. `undefined` where it is not there. */
  async isProduct(name: string | undefined, operation: Operation): Promise<boolean | undefined> {
    if (name === undefined) return false;
    type Package = {
      readonly InferenceSpecification?: { readonly Containers?: readonly { readonly ProductId?: string }[] };
    };
    const body = { ModelPackageName: name };
    const found = await this.#read<Package>('DescribeModelPackage', 'the model package', body, operation);
    return found && (found.InferenceSpecification?.Containers ?? []).some(({ ProductId }) => ProductId !== undefined);
  }

  /** What a configuration says of whose it is. */
  async tagsOf(arn: string, operation: Operation): Promise<{ content?: string; release?: string }> {
    type Page = {
      readonly Tags?: readonly { readonly Key?: string; readonly Value?: string }[];
      readonly NextToken?: string;
    };
    const all = new Map<string, string>();
    let page: string | undefined;
    do {
      const body = { ResourceArn: arn, ...(page !== undefined && { NextToken: page }) };
      const found: Page | undefined = await this.#read('ListTags', 'the endpoint configuration', body, operation);
      for (const { Key = '', Value = '' } of found?.Tags ?? []) all.set(Key, Value);
      page = found?.NextToken || undefined;
    } while (page !== undefined);
    const content = all.get(tags.content);
    const release = all.get(tags.release);
    return { ...(content !== undefined && { content }), ...(release !== undefined && { release }) };
  }

  /**
   * Makes what is named after a digest, or finds that it is there already, as it has to be.
   * @throws TargetError where something else has the name
   */
  async ensure(
    kind: 'Model' | 'EndpointConfig',
    body: Readonly<Record<string, unknown>>,
    operation: Operation,
  ): Promise<void> {
    const key = `${kind}Name`;
    const name = String(body[key]);
    const what = `the ${kind === 'Model' ? 'model' : 'endpoint configuration'} ${name}`;
    for (let time = 1; ; time += 1) {
      try {
        await this.change(`Create${kind}`, what, body, operation);
        return;
      } catch (error) {
        if (!isLost(error) && !alreadyExists(error)) throw error;
        const found = await this.#read(`Describe${kind}`, what, { [key]: name }, operation);
        if (found === undefined && time < times) continue;
        const { Tags: _, ...wanted } = body;
        const other = found === undefined ? 'all of it' : differs(wanted, found);
        if (other === undefined) return;
        if (found === undefined) throw error;
        throw new TargetError(`SageMaker has ${what} already, and its ${other} differs.`, {
          fix: 'Delete it, or write another `base`.',
          cause: error,
        });
      }
    }
  }

  async change(name: string, what: string, body: unknown, operation: Operation): Promise<void> {
    await this.#control.change(sagemaker, { operation: name, what }, body, operation);
  }

  async #read<T>(name: string, what: string, body: unknown, operation: Operation): Promise<T | undefined> {
    try {
      return (await this.#control.read(sagemaker, { operation: name, what }, body, operation)) as T;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }
}
