import { type Release, shortDigest } from '../../releases/manifest.ts';
import { isRefusal } from '../aws/refusal.ts';
import { manifestText } from '../own-release.ts';
import { type Operation, TargetError } from '../target.ts';
import { isLost } from '../until.ts';
import type { Where } from './place.ts';
import type { Requests } from './requests.ts';

interface Summary {
  readonly VersionNumber?: number;
  readonly VersionLabel?: string;
}

/** Bytes of a hosted configuration, by AppConfig's quotas. */
export const largestHosted = 2_097_152;

const times = 3;

/** The versions of a configuration that AppConfig hosts. A version never changes. */
export class Hosted {
  readonly #requests: Requests;
  readonly #where: Where;

  constructor(requests: Requests, where: Where) {
    this.#requests = requests;
    this.#where = where;
  }

  get #path(): string {
    const { application, profile } = this.#where;
    return `/applications/${application}/configurationprofiles/${profile}`;
  }

  /** What a version holds; `undefined` where it was deleted. */
  async text(version: string, operation: Operation): Promise<string | undefined> {
    const told = { operation: 'GetHostedConfigurationVersion', what: `version ${version}` };
    const path = `${this.#path}/hostedconfigurationversions/${encodeURIComponent(version)}`;
    try {
      return (await this.#requests.get(path, told, operation)).text;
    } catch (error) {
      if (isRefusal(error, /^ResourceNotFound/)) return undefined;
      throw error;
    }
  }

  /**
   * The version that holds a release, which is made where there is none. Its label is the release's digest; the number of
   * the newest one before it is sent along, so that of two at once one is refused.
   */
  async ensure(release: Release, operation: Operation): Promise<number> {
    const label = `aiops-${shortDigest(release.digest)}`;
    const wanted = manifestText(release);
    for (let time = 1; ; time += 1) {
      const { newest, found } = await this.#newest(label, operation);
      if (found !== undefined) {
        if ((await this.text(String(found), operation)) === wanted) return found;
        throw new TargetError(`Version ${found} is called ${label}, and holds something else.`, {
          fix: 'Delete that version.',
        });
      }
      try {
        return await this.#create(label, wanted, newest, operation);
      } catch (error) {
        // Somebody made one meanwhile, or the answer was lost: it is looked again.
        if (time === times || !(isLost(error) || isRefusal(error, /^Conflict/))) throw error;
      }
    }
  }

  /** @throws TargetError with what a validator has against it */
  async validate(version: number, operation: Operation): Promise<void> {
    const told = { operation: 'ValidateConfiguration', what: `version ${version}` };
    const path = `${this.#path}/validators`;
    const query = { configuration_version: String(version) };
    for (let time = 1; ; time += 1) {
      try {
        await this.#requests.change({ path, query }, told, operation);
        return;
      } catch (error) {
        // It changes nothing, and can be asked again.
        if (!isLost(error) || time === times) throw error;
      }
    }
  }

  async #newest(label: string, operation: Operation): Promise<{ newest: number; found?: number }> {
    const told = { operation: 'ListHostedConfigurationVersions', what: 'the versions of the profile' };
    let newest = 0;
    let found: number | undefined;
    const path = `${this.#path}/hostedconfigurationversions`;
    for await (const { VersionNumber = 0, VersionLabel } of this.#requests.list<Summary>(path, told, operation)) {
      newest = Math.max(newest, VersionNumber);
      if (VersionLabel === label) found = VersionNumber;
    }
    return { newest, ...(found !== undefined && { found }) };
  }

  async #create(label: string, text: string, newest: number, operation: Operation): Promise<number> {
    const told = { operation: 'CreateHostedConfigurationVersion', what: `the version ${label}` };
    const headers = {
      'content-type': 'application/json',
      versionlabel: label,
      ...(newest > 0 && { 'latest-version-number': String(newest) }),
    };
    const path = `${this.#path}/hostedconfigurationversions`;
    const { headers: answered } = await this.#requests.change({ path, headers, body: text }, told, operation);
    return Number(answered['version-number']);
  }
}
