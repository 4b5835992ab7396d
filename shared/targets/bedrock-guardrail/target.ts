import { ControlPlanes } from '../aws/control.ts';
import { bedrock, Rest } from '../aws/rest.ts';
import { pointerOf } from '../pointed/pointer.ts';
import { pointedTarget } from '../pointed/target.ts';
import type { TargetSurroundings } from '../surroundings.ts';
import type { Target } from '../target.ts';
import { unwatched } from '../unwatched.ts';
import type { BedrockGuardrailConfig } from './config.ts';
import { GuardrailVersions } from './versions.ts';

/** A guardrail of Bedrock. */
export async function openBedrockGuardrail(
  config: BedrockGuardrailConfig,
  { env, directory, alarms }: TargetSurroundings,
): Promise<Target> {
  const control = await ControlPlanes.open(config, env);
  const { guardrail: id, pointer } = config;
  const versions = new GuardrailVersions(config, new Rest(control, bedrock, `the guardrail ${id}`));
  return pointedTarget(
    {
      kind: config.kind,
      name: `Bedrock guardrail ${id} in ${control.region}`,
      id,
      markOf: (version, operation) => versions.markOf(version, operation),
      find: (release, operation) => versions.find(release, operation),
      make: (release, operation) => versions.make(release, operation),
      settled: (version, operation) => versions.settled(version, operation),
      check: async (release, operation) => [
        ...unwatched(alarms, 'Guardrails of Bedrock'),
        ...(await versions.check(release, operation)),
      ],
      close: () => control.close(),
    },
    pointerOf(pointer, control, directory),
  );
}
