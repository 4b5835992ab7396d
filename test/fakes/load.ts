import type { ServerResponse } from 'node:http';

/** What a fake of a model's API counts. */
export interface Load {
  readonly requests: number;
  readonly mostInFlight: number;
  /** TCP connections that were opened. */
  readonly connections: number;
  /** What was wrong with requests: empty, or the client has a bug. */
  readonly violations: readonly string[];
}

export class CountedLoad implements Load {
  requests = 0;
  mostInFlight = 0;
  connections = 0;
  readonly violations: string[] = [];
  #inFlight = 0;

  /** A request is in flight from here until its answer is sent or given up. Which one it is, from 0. */
  arrived(response: ServerResponse): number {
    this.#inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.#inFlight);
    response.once('close', () => {
      this.#inFlight -= 1;
    });
    return this.requests++;
  }
}
