import { ControlPlanes } from '../aws/control.ts';
import { bedrockAgents, Rest } from '../aws/rest.ts';
import { pointerOf } from '../pointed/pointer.ts';
import { pointedTarget } from '../pointed/target.ts';
import type { TargetSurroundings } from '../surroundings.ts';
import type { Target } from '../target.ts';
import { unwatched } from '../unwatched.ts';
import type { BedrockPromptConfig } from './config.ts';
import { PromptVersions } from './versions.ts';

/** A prompt of Prompt management. */
export async function openBedrockPrompt(
  config: BedrockPromptConfig,
  { env, directory, alarms }: TargetSurroundings,
): Promise<Target> {
  const control = await ControlPlanes.open(config, env);
  const { prompt: id, pointer } = config;
  const versions = new PromptVersions(config, new Rest(control, bedrockAgents, `the prompt ${id}`));
  return pointedTarget(
    {
      kind: config.kind,
      name: `Bedrock prompt ${id} in ${control.region}`,
      id,
      markOf: (version, operation) => versions.markOf(version, operation),
      find: (release, operation) => versions.find(release, operation),
      make: (release, operation) => versions.make(release, operation),
      check: async (release, operation) => [
        ...unwatched(alarms, 'Prompts of Bedrock'),
        ...(await versions.check(release, operation)),
      ],
      close: () => control.close(),
    },
    pointerOf(pointer, control, directory),
  );
}
