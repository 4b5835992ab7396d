import { type FakeService, Refused } from './server.ts';

interface Version {
  readonly value: string;
  readonly type: string;
  readonly labels: Set<string>;
}

/** Parameters of Systems Manager. */
export class FakeSsm {
  readonly parameters = new Map<string, Version[]>();
  /** Labels that it does not take. */
  readonly refusedLabels = new Set<string>();

  readonly service: FakeService = {
    signing: 'ssm',
    model: 'ssm',
    target: 'AmazonSSM',
    answer: (operation, { body }) => ({ body: this.#answer(operation, JSON.parse(body)) }),
  };

  /** What an application reads. */
  value(name: string, label?: string): string | undefined {
    const versions = this.parameters.get(name);
    return (label === undefined ? versions?.at(-1) : versions?.find(({ labels }) => labels.has(label)))?.value;
  }

  #answer(operation: string, given: Record<string, unknown>): unknown {
    const [name = '', selector] = String(given.Name).split(':');
    const versions = this.parameters.get(name);
    if (operation === 'PutParameter') {
      if (versions !== undefined && given.Overwrite !== true)
        throw new Refused('ParameterAlreadyExists', 'The parameter already exists.');
      if (versions === undefined && given.Type === undefined)
        throw new Refused('ValidationException', 'A parameter type is required when you create a parameter.');
      const largest = given.Tier === 'Standard' ? 4096 : 8192;
      if (Buffer.byteLength(String(given.Value)) > largest)
        throw new Refused('ValidationException', `Parameter value can't exceed ${largest} bytes.`);
      const all = versions ?? [];
      all.push({ value: String(given.Value), type: String(given.Type ?? all[0]?.type), labels: new Set() });
      this.parameters.set(name, all);
      return { Version: all.length, Tier: 'Standard' };
    }
    if (versions === undefined) throw new Refused('ParameterNotFound', `Parameter ${name} not found.`);
    const asVersion = (at: number): unknown => {
      const { value, type, labels } = versions[at - 1] as Version;
      return { Name: name, Value: value, Type: type, Version: at, Labels: [...labels] };
    };
    switch (operation) {
      case 'GetParameter': {
        const at =
          selector === undefined
            ? versions.length
            : /^\d+$/.test(selector)
              ? Number(selector)
              : versions.findIndex(({ labels }) => labels.has(selector)) + 1;
        if (at < 1 || at > versions.length) throw new Refused('ParameterVersionNotFound', `No ${selector}.`);
        return { Parameter: asVersion(at) };
      }
      case 'GetParameterHistory': {
        // Pages of two, so that there are several.
        const from = Number(given.NextToken ?? 0);
        const page = versions.slice(from, from + 2).map((_, index) => asVersion(from + index + 1));
        return { Parameters: page, ...(from + 2 < versions.length && { NextToken: String(from + 2) }) };
      }
      case 'LabelParameterVersion': {
        const labels = given.Labels as string[];
        const refused = labels.filter((label) => this.refusedLabels.has(label));
        for (const label of labels.filter((one) => !refused.includes(one))) {
          for (const version of versions) version.labels.delete(label);
          versions[Number(given.ParameterVersion) - 1]?.labels.add(label);
        }
        return { InvalidLabels: refused, ParameterVersion: given.ParameterVersion };
      }
      case 'DeleteParameter':
        this.parameters.delete(name);
        return {};
      case 'UnlabelParameterVersion':
        for (const label of given.Labels as string[])
          versions[Number(given.ParameterVersion) - 1]?.labels.delete(label);
        return { RemovedLabels: given.Labels, InvalidLabels: [] };
      default:
        throw new Refused('UnknownOperationException', operation);
    }
  }
}
