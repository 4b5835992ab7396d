import { type Release, shortDigest } from '../../releases/manifest.ts';
import { ControlPlanes } from '../aws/control.ts';
import { type Mark, markOf } from '../aws/mark.ts';
import { isRefusal } from '../aws/refusal.ts';
import { bedrock, Rest } from '../aws/rest.ts';
import { otherSettings } from '../settings.ts';
import type { TargetSurroundings } from '../surroundings.ts';
import type { Live, Obstacle, Operation, Outcome, Plan, Target } from '../target.ts';
import { isLost, untilEnd } from '../until.ts';
import { unwatched } from '../unwatched.ts';
import type { CustomModelDeploymentConfig } from './config.ts';
import { readSlots, type Slot, shortModel, type Tag, tagFor } from './slots.ts';

/** What GetCustomModelDeployment tells, as far as it is looked at. */
interface Described {
  readonly customModelDeploymentArn: string;
  /** What is live. */
  readonly modelArn: string;
  /** Creating, Active, Failed. */
  readonly status: string;
  /** Updating, UpdateCompleted, UpdateFailed. */
  readonly updateDetails?: { readonly modelArn: string; readonly updateStatus: string };
  readonly failureMessage?: string;
  readonly lastUpdatedAt?: unknown;
}

const isChanging = ({ status, updateDetails }: Described): boolean =>
  status === 'Creating' || updateDetails?.updateStatus === 'Updating';

/** A deployment of custom models, one of which is in it. */
export async function openCustomModelDeployment(
  config: CustomModelDeploymentConfig,
  { env, alarms }: TargetSurroundings,
): Promise<Target> {
  const control = await ControlPlanes.open(config, env);
  const { 'model-deployment': id, model } = config;
  const name = `custom model deployment ${id} in ${control.region}`;
  const rest = new Rest(control, bedrock, `the custom model deployment ${id}`);
  const path = `/model-customization/custom-model-deployments/${encodeURIComponent(id)}`;

  const describe = async (operation: Operation): Promise<Described | undefined> => {
    try {
      return await rest.read<Described>({ operation: 'GetCustomModelDeployment', method: 'GET', path }, operation);
    } catch (error) {
      if (isRefusal(error, /^ResourceNotFound/)) return undefined;
      throw error;
    }
  };
  const slotsOf = async ({ customModelDeploymentArn: resourceARN }: Described, operation: Operation) => {
    const { tags = [] } = await rest.read<{ readonly tags?: readonly Tag[] }>(
      { operation: 'ListTagsForResource', method: 'POST', path: '/listTagsForResource', body: { resourceARN } },
      operation,
    );
    return readSlots(tags);
  };

  const observe = async (operation: Operation): Promise<Live> => {
    const found = await describe(operation);
    if (found === undefined) return { changing: false, what: `nothing: there is no ${name}` };
    const live = shortModel(found.modelArn);
    const slot = (await slotsOf(found, operation)).find((one) => one?.model === live);
    const { content, release } = slot ?? {};
    return {
      ...(content && { content }),
      ...(release && { release }),
      point: { model: found.modelArn, ...(content && { content }), ...(release && { release }) },
      changing: isChanging(found),
      what: `the model ${live} in ${id}`,
    };
  };

  /** A release of before has the model that it had. */
  const modelOf = (release: Release, slots: readonly (Slot | undefined)[]): string => {
    const known = slots.find((one) => one?.content === release.manifest.contentDigest);
    return known === undefined ? model : model.replace(/:custom-model\/.*$/, `:custom-model/${known.model}`);
  };

  const plan = async (release: Release, live: Live, operation: Operation): Promise<Plan> => {
    const obstacles: Obstacle[] = unwatched(alarms, 'Custom model deployments');
    const found = await describe(operation);
    if (found === undefined) obstacles.push({ message: `There is no ${name}.`, fix: 'Make it once.' });
    else if (found.status === 'Failed')
      obstacles.push({
        message: `The ${name} is Failed. ${found.failureMessage ?? ''}`.trim(),
        fix: 'Delete it, and make it anew.',
      });
    const slots = found === undefined ? [] : await slotsOf(found, operation);
    const after = modelOf(release, slots);
    if (!slots.some((one) => one?.content === release.manifest.contentDigest))
      obstacles.push(...otherSettings(config, release));
    return {
      steps: [
        {
          what: `model in ${id}`,
          live: live.point === undefined ? 'none' : shortModel(String(live.point.model)),
          after: shortModel(after),
          kind: live.point?.model === after ? 'same' : 'replaced',
        },
        {
          what: 'release',
          live: live.content === undefined ? 'none of ours' : shortDigest(live.content),
          after: shortDigest(release.manifest.contentDigest),
          kind: live.content === release.manifest.contentDigest ? 'same' : 'replaced',
        },
      ],
      obstacles,
      rollout: 'all at once: Bedrock puts the model in place of the other',
    };
  };

  const remember = async (found: Described, slot: Slot, slots: (Slot | undefined)[], operation: Operation) => {
    const tag = tagFor(slot, slots, shortModel(found.modelArn));
    const body = { resourceARN: found.customModelDeploymentArn, tags: [tag] };
    await rest.surely({ operation: 'TagResource', method: 'POST', path: '/tagResource', body }, operation);
  };

  /** Puts a model there. What is being changed is waited for first, and a lost answer is looked for. */
  const put = (modelArn: string, mark: Mark | undefined, operation: Operation): Promise<Outcome> => {
    const short = shortModel(modelArn);
    let asked: Described | undefined;
    return untilEnd(operation, async () => {
      const found = await describe(operation);
      if (found === undefined) return { state: 'failed', reason: `The ${name} is gone.` };
      const { status, updateDetails, failureMessage = '' } = found;
      if (status === 'Creating') return `${id} is Creating`;
      if (updateDetails?.updateStatus === 'Updating') return `${shortModel(updateDetails.modelArn)} is put into ${id}`;
      if (status === 'Failed') return { state: 'failed', reason: `${id} is Failed. ${failureMessage}`.trim() };
      const isThere = found.modelArn === modelArn;
      const isNew = asked !== undefined && asked.lastUpdatedAt !== found.lastUpdatedAt;
      if (asked !== undefined && !isThere) {
        if (!isNew) return `${id} does not tell of the change yet`;
        const isOurs = updateDetails?.modelArn === modelArn;
        const reason = `${short} did not get into ${id} (${updateDetails?.updateStatus}). ${failureMessage}`.trim();
        return { state: isOurs ? 'failed' : 'taken-back', reason };
      }
      if (mark !== undefined && asked === undefined) {
        const slots = await slotsOf(found, operation);
        const slot = { ...mark, model: short };
        const known = slots.find((one) => one?.model === short);
        if (known?.content !== slot.content) await remember(found, slot, slots, operation);
      }
      if (isThere) return { state: 'done', reason: `${short} is in ${id}.` };
      try {
        const body = { modelArn };
        await rest.change({ operation: 'UpdateCustomModelDeployment', method: 'PATCH', path, body }, operation);
        asked = found;
      } catch (error) {
        // One that goes on, of ours or of somebody else, is waited for.
        if (!isLost(error) && !isRefusal(error, /^Conflict/)) throw error;
        return `${id} takes no change now`;
      }
      return `${short} is put into ${id}`;
    });
  };

  return {
    kind: config.kind,
    name,
    observe,
    plan,
    apply: async (release, _live, operation) => {
      const found = await describe(operation);
      if (found === undefined) return { state: 'failed', reason: `There is no ${name}.` };
      return put(modelOf(release, await slotsOf(found, operation)), markOf(release), operation);
    },
    revert: async (to, operation) => {
      if (typeof to?.model !== 'string')
        return { state: 'failed', reason: `A deployment always has a model: ${id} was not changed.` };
      const { content, release } = to;
      const mark = typeof content === 'string' && typeof release === 'string' ? { content, release } : undefined;
      return put(to.model, mark, operation);
    },
    close: () => control.close(),
  };
}
