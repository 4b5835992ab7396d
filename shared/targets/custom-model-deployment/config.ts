import { z } from 'zod';
import { place } from '../../models/deployed.ts';

// By botocore's description of UpdateCustomModelDeployment.
const deployment =
  /^(arn:aws(|-us-gov|-cn|-iso|-iso-b):bedrock:[a-z0-9-]{1,20}:\d{12}:custom-model-deployment\/[a-z0-9]{12}|([0-9a-zA-Z][_-]?){1,63})$/;
const model =
  /^arn:aws(|-us-gov|-cn|-iso|-iso-b):bedrock:[a-z0-9-]{1,20}:\d{12}:custom-model\/(imported|[a-z0-9.:-]{3,190})\/[a-z0-9]{12}$/;

export const customModelDeploymentSchema = () =>
  z.strictObject({
    kind: z
      .literal('custom-model-deployment')
      .describe('A deployment on demand of a custom model of Amazon Bedrock: each release puts a model into it.'),
    'model-deployment': z
      .string()
      .regex(
        deployment,
        'must be the name or the ARN of a custom model deployment. Provisioned throughput commits money, and is not deployed to',
      )
      .describe('The deployment, by name or ARN. It has to be there already, and is on demand.'),
    model: z
      .string()
      .regex(model, 'must be the ARN of a custom model, …:custom-model/…')
      .describe('ARN of the custom model that goes live.'),
    ...place(),
  });
export type CustomModelDeploymentConfig = z.infer<ReturnType<typeof customModelDeploymentSchema>>;
