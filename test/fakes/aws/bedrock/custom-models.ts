import { conflict, missing, restService } from './rest.ts';
import { now, Timeline } from './timeline.ts';

export const customModel = (letter: string): string =>
  `arn:aws:bedrock:us-east-1:123456789012:custom-model/amazon.nova-lite-v1:0:300k/${letter.repeat(12)}`;

/** One deployment on demand of a custom model, and its tags. */
export class FakeDeployment {
  readonly name: string;
  readonly timeline = new Timeline();
  readonly tags = new Map<string, string>();
  state: Record<string, unknown> & { modelArn: string; status: string };

  constructor(name: string) {
    this.name = name;
    this.state = {
      customModelDeploymentArn: 'arn:aws:bedrock:us-east-1:123456789012:custom-model-deployment/abcdefghijkl',
      modelDeploymentName: name,
      modelArn: customModel('0'),
      status: 'Active',
      createdAt: now(),
      lastUpdatedAt: now(),
    };
  }

  readonly service = restService('bedrock', 'bedrock', {
    'GET /model-customization/custom-model-deployments/{customModelDeploymentIdentifier}': [
      'GetCustomModelDeployment',
      ({ path }) => {
        this.timeline.look();
        if (path.customModelDeploymentIdentifier !== this.name) throw missing('deployment');
        return this.state;
      },
    ],
    'PATCH /model-customization/custom-model-deployments/{customModelDeploymentIdentifier}': [
      'UpdateCustomModelDeployment',
      ({ body: { modelArn } }) => {
        if (this.timeline.busy) throw conflict('It is being updated.');
        const { failureMessage: _, ...rest } = this.state;
        const updating = (updateStatus: string) => ({ updateDetails: { modelArn, updateStatus } });
        this.state = { ...(rest as typeof this.state), ...updating('Updating') };
        const end = (of: object) => {
          this.state = { ...this.state, ...of, lastUpdatedAt: now() };
        };
        this.timeline.begin(3, {
          success: () => end({ ...updating('UpdateCompleted'), modelArn }),
          failure: () => end({ ...updating('UpdateFailed'), failureMessage: 'No capacity.' }),
          back: () => end({ updateDetails: { modelArn: this.state.modelArn, updateStatus: 'UpdateCompleted' } }),
        });
        return { customModelDeploymentArn: this.state.customModelDeploymentArn };
      },
    ],
    'POST /listTagsForResource': [
      'ListTagsForResource',
      () => ({ tags: [...this.tags].map(([key, value]) => ({ key, value })) }),
    ],
    'POST /tagResource': [
      'TagResource',
      ({ body }) => {
        for (const { key, value } of body.tags) this.tags.set(key, value);
      },
    ],
  });
}
