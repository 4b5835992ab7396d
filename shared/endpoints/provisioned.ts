import type { Endpoint } from '../pricing/endpoints/endpoint.ts';
import type { Branch } from '../resources/branch.ts';
import { Values } from './values.ts';
import type { Configured } from './variants.ts';

/**
 * Model units of Bedrock. With a commitment they have prices of their own, by other names: `model, one month`.
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateProvisionedModelThroughput.html
 */
export function provisionedOf(resource: Branch, { name, region }: Pick<Configured, 'name' | 'region'>): Endpoint[] {
  const { path } = resource.reading.source;
  const values = new Values();
  const [arn, units] = [values.text(resource.get('modelArn')), values.number(resource.get('modelUnits'))];
  const commitment = commitments[values.text(resource.get('commitmentDuration')).value ?? ''];
  const [, own = region] = /^arn:aws[\w-]*:bedrock:([a-z0-9-]+):/.exec(arn.value ?? '') ?? [];
  const model = priced(arn.value ?? 'a model that the plan leaves open');
  return [
    {
      id: `${path}#${name}`,
      kind: 'provisioned',
      label: name,
      name: commitment === undefined ? model : `${model}, ${commitment}`,
      count: units.value,
      ...(own !== undefined && { region: own }),
      file: path,
      line: resource.span().line,
      assumptions: [
        commitment === undefined
          ? 'Model units without commitment run all month.'
          : `Model units with a commitment of ${commitment}, whose price the table does not have.`,
      ],
    },
  ];
}

const commitments: Readonly<Record<string, string>> = { OneMonth: 'one month', SixMonths: 'six months' };

/** `anthropic.claude-3-sonnet-20240229-v1:0:28k` → `anthropic.claude-3-sonnet`: units are priced by model. */
const priced = (arn: string): string => arn.replace(/^.*\//, '').replace(/(?:-\d{8})?-v\d+(?::.*)?$/, '');
