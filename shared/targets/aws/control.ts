import type { Signed, SignedAnswer, SignedRequest, SignedService } from '../../aws/signed.ts';
import type { TargetService } from '../../aws/target-call.ts';
import { type Operation, TargetError } from '../target.ts';
import { refusalOf } from './refusal.ts';

/** Where on AWS a target is. */
export interface Place {
  readonly region?: string | undefined;
  readonly profile?: string | undefined;
  readonly endpoint?: string | undefined;
}

/** What messages about a request name. */
export interface Asked {
  /** As AWS calls it: `UpdateEndpoint`. */
  readonly operation: string;
  /** What a role must be allowed to do, where it is not service and operation. */
  readonly action?: string;
  /** What it is about, as a sentence goes on: `the endpoint support`. */
  readonly what: string;
}

/** A service that is asked by REST and JSON. */
export interface RestService extends SignedService {
  /** For people. */
  readonly name: string;
}

/** Milliseconds for each request, and at most so many of them until one is answered. */
const timeout = 30_000;
const attempts = 8;
const firstPause = 500;

/**
 * The control planes of AWS, as targets ask them: what only reads is asked again when it fails for the moment; what
 * changes something is asked again only when AWS says that it was not done. Where its answer is lost, it throws an error
 * that is `uncertain`, and whoever asked looks.
 */
export class ControlPlanes {
  readonly #signed: Signed;

  constructor(signed: Signed) {
    this.#signed = signed;
  }

  /** @throws TargetError without a region, or with a proxy's address that is none */
  static async open(place: Place, env: Readonly<NodeJS.ProcessEnv>): Promise<ControlPlanes> {
    const { openSigned } = await import('../../aws/signed.ts');
    const { region, profile, endpoint } = place;
    const given = { ...(region && { region }), ...(profile && { profile }), ...(endpoint && { endpoint }) };
    try {
      const signed = await openSigned({ ...given, timeout, concurrency: 4, env }, 'deployments.<name>.target');
      return new ControlPlanes(signed);
    } catch (error) {
      throw new TargetError((error as Error).message, { cause: error });
    }
  }

  get region(): string {
    return this.#signed.region;
  }

  close(): void {
    this.#signed.close();
  }

  /** By AWS's JSON protocols. @throws Refusal */
  async read(service: TargetService, asked: Asked, body: unknown, operation: Operation): Promise<unknown> {
    return this.#send(service.name, service.service, asked, operation, 'reads', this.#target(service, asked, body));
  }

  /** The same for what changes something: the lock is held when it is sent. @throws Refusal, LockedError */
  async change(service: TargetService, asked: Asked, body: unknown, operation: Operation): Promise<unknown> {
    return this.#send(service.name, service.service, asked, operation, 'changes', this.#target(service, asked, body));
  }

  /** By REST. @throws Refusal */
  async readRest(
    service: RestService,
    asked: Asked,
    request: SignedRequest,
    operation: Operation,
  ): Promise<SignedAnswer> {
    return this.#send(service.name, signingOf(service), asked, operation, 'reads', this.#rest(service, request));
  }

  /** @throws Refusal, LockedError */
  async changeRest(
    service: RestService,
    asked: Asked,
    request: SignedRequest,
    operation: Operation,
  ): Promise<SignedAnswer> {
    return this.#send(service.name, signingOf(service), asked, operation, 'changes', this.#rest(service, request));
  }

  #target(service: TargetService, { operation: name }: Asked, body: unknown) {
    return async (signal: AbortSignal): Promise<unknown> => {
      const { callTarget } = await import('../../aws/target-call.ts');
      return callTarget(this.#signed, service, name, body, signal);
    };
  }

  #rest(service: RestService, request: SignedRequest) {
    return async (signal: AbortSignal): Promise<SignedAnswer> => {
      const answer = await this.#signed.send(service, request, signal);
      if (answer.status < 300) return answer;
      const { refusalOf: errorOf } = await import('../../aws/json-call.ts');
      throw errorOf(answer, answer.text);
    };
  }

  async #send<T>(
    name: string,
    prefix: string,
    asked: Asked,
    operation: Operation,
    kind: 'reads' | 'changes',
    once: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const { region, endpoint } = this.#signed;
    const about = { ...asked, service: name, region, action: asked.action ?? `${prefix}:${asked.operation}`, endpoint };
    const { backoff } = await import('../../models/limiter/backoff.ts');
    for (let attempt = 1; ; attempt += 1) {
      if (kind === 'changes') await operation.hold();
      if (operation.signal.aborted) throw cancelled(operation);
      try {
        return await once(operation.signal);
      } catch (thrown) {
        const refusal = await refusalOf(thrown, about, kind === 'changes' && !operation.signal.aborted);
        if (operation.signal.aborted) throw kind === 'changes' ? cancelled(operation, true) : cancelled(operation);
        const mayPass = refusal.throttled || (kind === 'reads' && refusal.passing);
        if (!mayPass || attempt === attempts || operation.clock() >= operation.deadline) throw refusal;
        await operation.wait(backoff(firstPause, attempt, Math.random())).catch(() => {
          throw cancelled(operation);
        });
      }
    }
  }
}

const signingOf = ({ host, signing = host }: SignedService): string => signing;

/** What the run's end is told as. */
function cancelled({ signal }: Operation, uncertain = false): TargetError {
  const { reason } = signal as { readonly reason: unknown };
  return new TargetError(`The run had to end: ${reason instanceof Error ? reason.message : String(reason)}.`, {
    uncertain,
  });
}
