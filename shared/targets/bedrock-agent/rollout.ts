import type { Release } from '../../releases/manifest.ts';
import { isRefusal } from '../aws/refusal.ts';
import type { Operation, Outcome } from '../target.ts';
import { isLost, untilEnd } from '../until.ts';
import type { Agent, Alias, Route } from './agent.ts';
import { contentOf, readVersionsKept, type VersionsKept, versionsKeptText, withVersion } from './versions-kept.ts';

/** Milliseconds after a lost answer. */
const untilSeen = 5000;

/** How often a version is asked for, when none came of it. */
const mints = 3;

/** How a version of an agent is made, and an alias is led to it. Each step begins with a look at where the alias is. */
export class Rollout {
  readonly #agent: Agent;
  readonly #aliasId: string;
  readonly #throughput: string | undefined;

  constructor(agent: Agent, aliasId: string, throughput: string | undefined) {
    this.#agent = agent;
    this.#aliasId = aliasId;
    this.#throughput = throughput;
  }

  async release(release: Release, operation: Operation): Promise<Outcome> {
    const content = release.manifest.contentDigest;
    const settled = await this.#settled(operation);
    if ('state' in settled) return settled;
    const kept = readVersionsKept(settled.alias.description);
    const known = kept.versions.find((one) => one.content === content);
    if (known !== undefined && (await this.#agent.has(known.version, operation)))
      return this.#lead(this.#routeTo(known.version), withVersion(kept, known.version, content), operation);
    // A run before this one has minted it, and was killed before it wrote down its number.
    const version = kept.minting?.content === content ? this.#mintedBy(settled.alias, kept) : undefined;
    if (version !== undefined)
      return this.#lead(this.#routeTo(version), withVersion(kept, version, content), operation);
    const unprepared = await this.#prepare(release, operation);
    if (unprepared !== undefined) return unprepared;
    const minted = await this.#mint(settled.alias, content, operation);
    if ('state' in minted) return minted;
    return this.#lead(this.#routeTo(minted.version), withVersion(kept, minted.version, content), operation);
  }

  async back(route: Route, operation: Operation): Promise<Outcome> {
    const { agentVersion: version = '' } = route;
    const settled = await this.#settled(operation);
    if ('state' in settled) return settled;
    if (!(await this.#agent.has(version, operation)))
      return { state: 'failed', reason: `Version ${version} is gone: the alias ${this.#aliasId} was not changed.` };
    const { minting: _, ...kept } = readVersionsKept(settled.alias.description);
    return this.#lead(route, kept, operation);
  }

  /** The alias, when nothing changes there. */
  async #settled(operation: Operation): Promise<{ readonly alias: Alias } | Outcome> {
    let alias: Alias | undefined;
    const outcome = await untilEnd(operation, async () => {
      alias = await this.#agent.alias(operation);
      if (alias === undefined) return { state: 'failed', reason: `The alias ${this.#aliasId} is gone.` };
      const { agentAliasStatus: status, failureReasons = [] } = alias;
      if (/^(CREATING|UPDATING)$/.test(status)) return `the alias is ${status}`;
      if (status === 'PREPARED' || status === 'FAILED') return { state: 'done', reason: failureReasons.join(' ') };
      return { state: 'failed', reason: `The alias ${this.#aliasId} is ${status}.` };
    });
    return outcome.state === 'done' && alias !== undefined ? { alias } : outcome;
  }

  #mintedBy({ routingConfiguration: [route] }: Alias, kept: VersionsKept): string | undefined {
    const version = route?.agentVersion;
    if (version === undefined || kept.versions.some((one) => one.version === version)) return undefined;
    return contentOf(kept, version) === undefined ? undefined : version;
  }

  #routeTo(agentVersion: string): Route {
    return { agentVersion, ...(this.#throughput && { provisionedThroughput: this.#throughput }) };
  }

  /** Brings the draft to what the release has, and prepares it. */
  async #prepare(release: Release, operation: Operation): Promise<Outcome | undefined> {
    const wanted = await this.#agent.wanted(release);
    let asked = 0;
    const outcome = await untilEnd(operation, async () => {
      const draft = await this.#agent.draft(operation);
      if (draft === undefined) return { state: 'failed', reason: 'The agent is gone.' };
      const { agentStatus: status, failureReasons = [] } = draft;
      if (/^(CREATING|PREPARING|VERSIONING|UPDATING)$/.test(status)) return `the draft is ${status}`;
      if (status === 'DELETING') return { state: 'failed', reason: 'The agent is being deleted.' };
      if (await this.#agent.update(draft, wanted, operation)) return 'the draft has the release';
      if (status === 'PREPARED') return { state: 'done', reason: '' };
      if (asked > 0 && status === 'FAILED')
        return { state: 'failed', reason: `The draft could not be prepared: ${failureReasons.join(' ')}`.trim() };
      asked += 1;
      await this.#agent.prepare(operation);
      return 'the draft is to be prepared';
    });
    return outcome.state === 'done' ? undefined : outcome;
  }

  /** Has the alias make a version and lead to it. Where no answer comes, the alias tells whether there is one. */
  async #mint(
    { routingConfiguration: [route] }: Alias,
    content: string,
    operation: Operation,
  ): Promise<{ readonly version: string } | Outcome> {
    const above = route?.agentVersion ?? 'DRAFT';
    for (let mint = 1; ; mint += 1) {
      const settled = await this.#settled(operation);
      if ('state' in settled) return settled;
      const { alias } = settled;
      const now = readVersionsKept(alias.description);
      const version = now.minting?.content === content ? this.#mintedBy(alias, now) : undefined;
      if (version !== undefined) return { version };
      if (mint > mints || (mint > 1 && alias.agentAliasStatus === 'FAILED'))
        return {
          state: 'failed',
          reason: `The alias ${this.#aliasId} made no version. ${(alias.failureReasons ?? []).join(' ')}`.trim(),
        };
      try {
        await this.#agent.updateAlias(
          alias,
          { description: versionsKeptText({ ...now, minting: { above, content } }) },
          operation,
        );
      } catch (error) {
        if (!isLost(error) && !isRefusal(error, /^Conflict/)) throw error;
        operation.progress('whether a version was made is looked for');
        await operation.wait(untilSeen).catch(() => {
          throw error;
        });
      }
    }
  }

  /** Leads the alias to a version, and writes down what that is. */
  async #lead(route: Route, kept: VersionsKept, operation: Operation): Promise<Outcome> {
    const description = versionsKeptText(kept);
    const goal = `the alias ${this.#aliasId} leads to version ${route.agentVersion}`;
    let asked = 0;
    return untilEnd(operation, async () => {
      const alias = await this.#agent.alias(operation);
      if (alias === undefined) return { state: 'failed', reason: `The alias ${this.#aliasId} is gone.` };
      const { agentAliasStatus: status, routingConfiguration, failureReasons = [] } = alias;
      if (/^(CREATING|UPDATING)$/.test(status)) return `the alias is ${status}`;
      const [is] = routingConfiguration;
      const there =
        is?.agentVersion === route.agentVersion && is?.provisionedThroughput === route.provisionedThroughput;
      if (status === 'PREPARED' && there && alias.description === description)
        return { state: 'done', reason: `${goal.charAt(0).toUpperCase()}${goal.slice(1)}.` };
      if (asked > 0 && (status !== 'PREPARED' || asked >= mints)) {
        const why = `${failureReasons.join(' ')}`;
        const where = `The alias ${this.#aliasId} is ${status} and leads to version ${is?.agentVersion}. ${why}`;
        return { state: status === 'PREPARED' ? 'taken-back' : 'failed', reason: where.trim() };
      }
      asked += 1;
      await this.#agent.updateAlias(alias, { description, route }, operation);
      return goal;
    });
  }
}
