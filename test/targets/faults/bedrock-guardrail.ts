import { openBedrockGuardrail } from '../../../shared/targets/bedrock-guardrail/target.ts';
import { FakeGuardrail } from '../../fakes/aws/bedrock/guardrails.ts';
import { environment, type FakeAws, startAws } from '../../fakes/aws/server.ts';
import { FakeSsm } from '../../fakes/aws/ssm.ts';
import { contentOf } from '../../releases/releases.ts';
import type { Player, Scene } from './stage.ts';
import { withFiles } from './with-files.ts';

interface GuardrailScene extends Scene {
  readonly aws: FakeAws;
  readonly ssm: FakeSsm;
  readonly guardrail: FakeGuardrail;
}

const parameter = '/support/guardrail';

const guardrailFile = (word: string): string =>
  JSON.stringify({
    blockedInputMessaging: `Not ${word}.`,
    blockedOutputsMessaging: 'No.',
    wordPolicyConfig: { wordsConfig: [{ text: 'refund' }], managedWordListsConfig: [{ type: 'PROFANITY' }] },
  });

export const bedrockGuardrail: Player<GuardrailScene> = {
  kind: 'bedrock-guardrail',
  async open(surroundings) {
    const guardrail = new FakeGuardrail('gr0support');
    const ssm = new FakeSsm();
    const aws = await startAws([guardrail.service, ssm.service]);
    const target = await openBedrockGuardrail(
      { kind: 'bedrock-guardrail', guardrail: 'gr0support', path: 'guardrail.json', pointer: { parameter } },
      { ...surroundings, alarms: [], env: environment(aws.url) },
    );
    return {
      ...{ aws, ssm, guardrail },
      target: withFiles(target, (word) => ({ 'guardrail.json': guardrailFile(word) })),
      live: () => {
        const value = ssm.value(parameter);
        if (value === undefined) return undefined;
        const { version = '' } = JSON.parse(value) as { version?: string };
        const [, word] = /Not (\w+)\./.exec(String(guardrail.text(version))) ?? [];
        return word === undefined ? `version ${version}` : contentOf(word);
      },
      problems: () => aws.problems,
      close: aws.close,
    };
  },
  faults: {
    success: () => {},
    failed: ({ guardrail }) => {
      guardrail.timeline.next = 'failure';
    },
    stuck: ({ guardrail }) => {
      guardrail.timeline.next = 'stuck';
    },
    busy: ({ guardrail }) => guardrail.change(),
    conflict: ({ aws }) => aws.fail('UpdateGuardrail', 'conflict'),
    throttled: ({ aws }) => {
      aws.fail('UpdateGuardrail', 'throttled');
      aws.fail('CreateGuardrailVersion', 'throttled', 'throttled');
      aws.fail('GetGuardrail', 'throttled');
    },
    denied: ({ aws }) => aws.fail('CreateGuardrailVersion', 'denied'),
    drift: ({ ssm, guardrail }) => {
      guardrail.make('2');
      const named = { schema: 'aiops.pointer/1', kind: 'bedrock-guardrail', id: 'gr0support', version: '2' };
      ssm.parameters.get(parameter)?.push({ value: JSON.stringify(named), type: 'String', labels: new Set() });
    },
    lost: ({ aws }) => {
      aws.fail('UpdateGuardrail', 'lost');
      aws.fail('CreateGuardrailVersion', 'lost');
      aws.fail('PutParameter', 'lost');
    },
    killed: () => {},
    unverified: () => {},
    'back-refused': ({ aws }) => aws.fail('PutParameter', 'denied'),
  },
};
