import type { TargetService } from '../../aws/target-call.ts';
import type { ControlPlanes } from '../aws/control.ts';
import { isRefusal } from '../aws/refusal.ts';
import { surely } from '../aws/rest.ts';
import type { Operation } from '../target.ts';
import type { SsmParameterConfig } from './config.ts';

/** By botocore's description of SSM. */
export const ssm: TargetService = { name: 'Systems Manager', service: 'ssm', target: 'AmazonSSM', version: '1.1' };

/** One of a parameter's versions. */
export interface Version {
  readonly version: number;
  readonly value: string;
  /** `String`, `StringList`, `SecureString`. */
  readonly type: string;
}

/** The requests that concern one parameter. */
export class Parameter {
  readonly #control: ControlPlanes;
  readonly #config: SsmParameterConfig;

  constructor(control: ControlPlanes, config: SsmParameterConfig) {
    this.#control = control;
    this.#config = config;
  }

  get name(): string {
    return this.#config.parameter;
  }

  /**
   * @param selector a label or a version; the newest without it
   * @returns `undefined` where there is none
   */
  async read(operation: Operation, selector?: string | number): Promise<Version | undefined> {
    const body = { Name: selector === undefined ? this.name : `${this.name}:${selector}`, WithDecryption: false };
    try {
      const { Parameter: found } = (await this.#control.read(ssm, this.#asked('GetParameter'), body, operation)) as {
        readonly Parameter?: { readonly Value?: string; readonly Version?: number; readonly Type?: string };
      };
      return { version: found?.Version ?? 0, value: found?.Value ?? '', type: found?.Type ?? 'String' };
    } catch (error) {
      if (isRefusal(error, /^(ParameterNotFound|ParameterVersionNotFound)/)) return undefined;
      throw error;
    }
  }

  /** Makes a new version. @returns its number */
  async put(value: string, isNew: boolean, operation: Operation): Promise<number> {
    const tier = { standard: 'Standard', advanced: 'Advanced', 'intelligent-tiering': 'Intelligent-Tiering' };
    const body = {
      Name: this.name,
      Value: value,
      Tier: tier[this.#config.tier],
      // Not where somebody else has made it meanwhile.
      ...(isNew ? { Type: 'String', Overwrite: false } : { Overwrite: true }),
    };
    const { Version = 0 } = (await this.#control.change(ssm, this.#asked('PutParameter'), body, operation)) as {
      readonly Version?: number;
    };
    return Version;
  }

  /** Moves a label. @returns whether SSM took it */
  async label(version: number, label: string, operation: Operation): Promise<boolean> {
    const body = { Name: this.name, ParameterVersion: version, Labels: [label] };
    const { InvalidLabels = [] } = (await this.#control.change(
      ssm,
      this.#asked('LabelParameterVersion'),
      body,
      operation,
    )) as { readonly InvalidLabels?: readonly string[] };
    return InvalidLabels.length === 0;
  }

  /** What a label is taken from when nothing was live before. */
  async unlabel(version: number, label: string, operation: Operation): Promise<void> {
    const body = { Name: this.name, ParameterVersion: version, Labels: [label] };
    await this.#control.change(ssm, this.#asked('UnlabelParameterVersion'), body, operation);
  }

  /** Takes it away, with all its versions. */
  async remove(operation: Operation): Promise<void> {
    const removed = async (): Promise<void> => {
      try {
        await this.#control.change(ssm, this.#asked('DeleteParameter'), { Name: this.name }, operation);
      } catch (error) {
        if (!isRefusal(error, /^ParameterNotFound/)) throw error;
      }
    };
    await surely(removed, operation);
  }

  /** The newest of its versions that has this value: what a run left that was killed before it labelled it. */
  async versionOf(value: string, operation: Operation): Promise<number | undefined> {
    let page: string | undefined;
    let found: number | undefined;
    do {
      const body = { Name: this.name, MaxResults: 50, ...(page !== undefined && { NextToken: page }) };
      const asked = this.#asked('GetParameterHistory');
      const answer = (await this.#control.read(ssm, asked, body, operation)) as {
        readonly Parameters?: readonly { readonly Version?: number; readonly Value?: string }[];
        readonly NextToken?: string;
      };
      for (const { Version, Value } of answer.Parameters ?? []) if (Value === value) found = Version;
      page = answer.NextToken || undefined;
    } while (page !== undefined);
    return found;
  }

  #asked(operation: string) {
    return { operation, what: `the parameter ${this.name}` };
  }
}
