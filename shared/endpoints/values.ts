import type { Branch } from '../resources/branch.ts';
import { intrinsicOf } from '../resources/intrinsic.ts';

/** A value of a template as far as it tells, and what is assumed for it. */
export interface Found<Value> {
  readonly value: Value | undefined;
  readonly assumptions: readonly string[];
}

/** Reads values that a template may leave to its parameters: their defaults stand for them. */
export class Values {
  readonly #parameters: Branch | undefined;

  /** @param parameters of a template of CloudFormation */
  constructor(parameters?: Branch) {
    this.#parameters = parameters;
  }

  text(branch: Branch | undefined): Found<string> {
    const { value, assumptions } = this.#plain(branch);
    return { value: typeof value === 'string' && value !== '' ? value : undefined, assumptions };
  }

  /** A whole number, 0 or more. Templates also write them as texts. */
  number(branch: Branch | undefined): Found<number> {
    const { value, assumptions } = this.#plain(branch);
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return {
      value: Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : undefined,
      assumptions,
    };
  }

  #plain(branch: Branch | undefined): Found<unknown> {
    const found = branch?.reading.intrinsics ? intrinsicOf(branch.value) : undefined;
    if (found === undefined) return { value: branch?.value, assumptions: [] };
    const name = found.key === 'Ref' && typeof found.given === 'string' ? found.given : undefined;
    const parameter = this.#parameters?.entries().find(([key]) => key === name)?.[1];
    const value = parameter?.get('default')?.value;
    if (value === undefined) return { value: undefined, assumptions: [] };
    return { value, assumptions: [`The parameter ${name} has its default, ${String(value).slice(0, 60)}.`] };
  }
}
