import { UserError } from '../../action/errors.ts';
import { type Release, shortDigest } from '../../releases/manifest.ts';
import { ControlPlanes } from '../aws/control.ts';
import { bedrockAgents, Rest } from '../aws/rest.ts';
import type { TargetSurroundings } from '../surroundings.ts';
import type { Live, Obstacle, Operation, Plan, Target } from '../target.ts';
import { unwatched } from '../unwatched.ts';
import { Agent } from './agent.ts';
import type { BedrockAgentTargetConfig } from './config.ts';
import { Rollout } from './rollout.ts';
import { contentOf, readVersionsKept } from './versions-kept.ts';

/** A version of an agent of Bedrock, and an alias that leads to it. */
export async function openBedrockAgent(
  config: BedrockAgentTargetConfig,
  { env, alarms }: TargetSurroundings,
): Promise<Target> {
  const control = await ControlPlanes.open(config, env);
  const { agent: id, alias: aliasId, 'provisioned-throughput': throughput } = config;
  const name = `Bedrock agent ${id}, alias ${aliasId} in ${control.region}`;
  const agent = new Agent(config, new Rest(control, bedrockAgents, `the agent ${id}`));
  const rollout = new Rollout(agent, aliasId, throughput);

  const observe = async (operation: Operation): Promise<Live> => {
    const alias = await agent.alias(operation);
    if (alias === undefined) return { changing: false, what: `nothing: there is no alias ${aliasId} of ${id}` };
    const changing = /^(CREATING|UPDATING|DELETING)$/.test(alias.agentAliasStatus);
    const [route] = alias.routingConfiguration;
    const version = route?.agentVersion;
    if (version === undefined) return { changing, what: `${name}, which leads nowhere` };
    const content = contentOf(readVersionsKept(alias.description), version);
    const { provisionedThroughput } = route ?? {};
    const point = { version, ...(provisionedThroughput && { throughput: provisionedThroughput }) };
    return { ...(content && { content }), point, changing, what: `version ${version} of ${id}` };
  };

  const obstaclesOf = async (release: Release, live: Live, operation: Operation): Promise<Obstacle[]> => {
    const found = unwatched(alarms, 'Aliases of Bedrock agents');
    const paid = live.point?.throughput;
    if (typeof paid === 'string' && paid !== throughput)
      found.push({
        message: `The alias runs on the provisioned throughput ${paid}, and would lose it.`,
        fix: `Write \`provisioned-throughput: ${paid}\` to keep it, or take it from the alias.`,
      });
    if (live.point === undefined)
      found.push({ message: `There is no alias ${aliasId} of ${id} that leads to a version.`, fix: 'Make it once.' });
    else if ((await agent.draft(operation)) === undefined)
      found.push({ message: `There is no agent ${id}.`, fix: 'Make it once, or correct its id.' });
    try {
      await agent.wanted(release);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      found.push({ message: error.message });
    }
    return found;
  };

  const plan = async (release: Release, live: Live, operation: Operation): Promise<Plan> => {
    const { contentDigest: content } = release.manifest;
    const alias = await agent.alias(operation);
    const known = readVersionsKept(alias?.description).versions.find((one) => one.content === content);
    const foreign = (alias?.description ?? '') !== '' && !alias?.description?.startsWith('aiops/1');
    return {
      steps: [
        {
          what: `versions of ${id}`,
          live: live.what,
          after: known === undefined ? `a new version of ${shortDigest(content)}` : `version ${known.version}`,
          kind: known === undefined ? 'created' : 'same',
        },
        {
          what: `alias ${aliasId}`,
          live: live.what,
          after: known === undefined ? 'the new version' : `version ${known.version}`,
          kind: live.content === content ? 'same' : 'shifted',
        },
        ...(foreign
          ? [
              {
                what: `description of the alias ${aliasId}`,
                live: alias?.description ?? '',
                after: 'which version has which release',
                kind: 'replaced' as const,
              },
            ]
          : []),
      ],
      obstacles: await obstaclesOf(release, live, operation),
      rollout: 'all at once: an alias has one route',
    };
  };

  return {
    kind: config.kind,
    name,
    observe,
    plan,
    apply: (release, _live, operation) => rollout.release(release, operation),
    revert: async (to, operation) => {
      if (typeof to?.version !== 'string')
        return { state: 'failed', reason: `An alias always leads somewhere: ${aliasId} was not changed.` };
      // It was on it before: going back commits nothing new.
      const paid = typeof to.throughput === 'string' ? to.throughput : undefined;
      return rollout.back({ agentVersion: to.version, ...(paid && { provisionedThroughput: paid }) }, operation);
    },
    close: () => control.close(),
  };
}
