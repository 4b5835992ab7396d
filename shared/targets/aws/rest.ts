import { type Operation, TargetError } from '../target.ts';
import { isLost } from '../until.ts';
import type { Asked, ControlPlanes, RestService } from './control.ts';
import { isRefusal } from './refusal.ts';

/** Bedrock and what belongs to it, by `endpointPrefix` and `signingName` of botocore's descriptions. */
export const bedrock: RestService = { name: 'Bedrock', host: 'bedrock' };
export const bedrockAgents: RestService = { name: 'Bedrock', host: 'bedrock-agent', signing: 'bedrock' };
export const agentCore: RestService = {
  name: 'AgentCore',
  host: 'bedrock-agentcore-control',
  signing: 'bedrock-agentcore',
};

interface Request {
  /** As AWS calls it: `GetPrompt`. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** How often a change is sent whose answer is lost, where sending it again changes nothing twice. */
const sends = 3;

/** Milliseconds until a change is sent again that another was in the way of. */
const turn = 5000;

/** What is asked of one service about one thing. Answers have the members that botocore's description calls required. */
export class Rest {
  readonly #control: ControlPlanes;
  readonly #service: RestService;
  readonly #what: string;

  /** @param what as a sentence goes on: `the prompt ABCDEFGHIJ` */
  constructor(control: ControlPlanes, service: RestService, what: string) {
    this.#control = control;
    this.#service = service;
    this.#what = what;
  }

  /** @throws Refusal */
  async read<Answer>(request: Request, operation: Operation): Promise<Answer> {
    const { text } = await this.#control.readRest(this.#service, this.#asked(request), signed(request), operation);
    return parsed(text, request);
  }

  /** All pages of a list. @throws Refusal */
  async all<Item>(request: Request, member: string, operation: Operation): Promise<Item[]> {
    const items: Item[] = [];
    let page: string | undefined;
    do {
      const query = { ...request.query, ...(page !== undefined && { nextToken: page }) };
      const paged = request.method === 'POST' && page !== undefined && request.body !== undefined;
      const next = paged
        ? { ...request, body: { ...(request.body as object), nextToken: page } }
        : { ...request, query };
      const answer = await this.read<Record<string, unknown>>(next, operation);
      items.push(...((answer[member] ?? []) as Item[]));
      page = (answer.nextToken as string | undefined) || undefined;
    } while (page !== undefined);
    return items;
  }

  /** Sent once. @throws Refusal, which is `uncertain` when the answer is lost; LockedError */
  async change<Answer>(request: Request, operation: Operation): Promise<Answer> {
    const { text } = await this.#control.changeRest(this.#service, this.#asked(request), signed(request), operation);
    return parsed(text, request);
  }

  /** For what can be asked twice without harm: it has a token, or says the whole state. */
  surely<Answer>(request: Request, operation: Operation): Promise<Answer> {
    return surely(() => this.change<Answer>(request, operation), operation);
  }

  #asked({ operation }: Request): Asked {
    return { operation, what: this.#what };
  }
}

/**
 * Makes a change again whose answer is lost, and one that another is in the way of: which may be itself, made before.
 * Only for what then changes nothing twice.
 */
export async function surely<Answer>(change: () => Promise<Answer>, operation: Operation): Promise<Answer> {
  const { signal, clock, deadline } = operation;
  for (let lost = 0; ; ) {
    try {
      return await change();
    } catch (error) {
      const isInTheWay = isRefusal(error, /^Conflict/);
      if (isLost(error)) lost += 1;
      else if (!isInTheWay) throw error;
      if (lost === sends || signal.aborted || clock() >= deadline) throw error;
      await operation.wait(isInTheWay ? turn : 1000 * lost).catch(() => {
        throw error;
      });
    }
  }
}

const signed = ({ method, path, query, body }: Request) => ({
  method,
  path,
  ...(query !== undefined && { query }),
  ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
});

function parsed<Answer>(text: string, { operation }: Request): Answer {
  if (text === '') return {} as Answer;
  try {
    return JSON.parse(text) as Answer;
  } catch {
    // What a parser says would quote it.
    throw new TargetError(`The answer to ${operation} is no JSON. A proxy between may have changed it.`, {
      uncertain: true,
    });
  }
}
