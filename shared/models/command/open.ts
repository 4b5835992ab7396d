import { Pool } from '../../programs/pool.ts';
import type { Program } from '../../programs/process.ts';
import { digestOfSources } from '../application/digest.ts';
import { questionOf } from '../application/question.ts';
import { type Endpoint, ModelError } from '../model.ts';
import type { ModelSurroundings } from '../open.ts';
import type { CommandConfig } from './config.ts';
import { environmentOf } from './environment.ts';
import type { Told } from './errors.ts';
import { OneByOne } from './once.ts';
import { runSetup } from './setup.ts';
import { longestLine, speechOf } from './speech.ts';

/**
 * An application that is a program: it runs in the files of its side, and reads and writes JSON. Nothing is written to
 * disk or started before the first question.
 * @throws UserError when `sources` means no file
 * @throws ModelError `credentials` for a variable of `env` that is not set
 */
export async function openCommand(
  name: string,
  config: CommandConfig,
  { tree, env, log }: ModelSurroundings,
): Promise<Endpoint> {
  const { provider, run, setup = [], mode, env: named = [], concurrency, 'in-flight': inFlight } = config;
  const { missing, ...settings } = environmentOf(env, named, `models.${name}.env`);
  const told: Told = {
    who: `The model ${name}`,
    program: run.join(' '),
    timeout: config.timeout,
    startupTimeout: config['startup-timeout'],
    missing,
  };
  const closing = new AbortController();
  let place: Promise<Place> | undefined;

  const prepare = async (): Promise<Place> => {
    const { directory, dispose } = await tree.materialise();
    const program = (command: readonly string[]): Program => ({ ...settings, command, directory });
    try {
      closing.signal.throwIfAborted();
      const { signal } = closing;
      if (setup.length > 0)
        await runSetup({ told, program: program(setup), timeout: config['setup-timeout'], signal, log });
    } catch (error) {
      await dispose();
      throw error;
    }
    const answering = program(run);
    const asked =
      mode === 'once'
        ? new OneByOne(told, answering)
        : new Pool({
            program: answering,
            speech: speechOf(told, { inFlight, secrets: answering.secrets }),
            workers: Math.ceil(concurrency / inFlight),
            inFlight,
            timeout: told.timeout,
            startupTimeout: told.startupTimeout,
            longestLine,
          });
    return {
      ask: (question, signal) => asked.ask(question, signal),
      close: async () => {
        await asked.close();
        await dispose();
      },
    };
  };

  const digest = config.sources && (await digestOfSources(tree, config.sources, `models.${name}.sources`));
  return {
    // Each side has its own processes, so the sides share no limits.
    endpoint: `command ${name} ${digest ?? tree.label}`,
    ...(digest && { identity: { provider, run, setup, mode, env: named, sources: digest } }),
    async attempt(request, { signal }) {
      signal.throwIfAborted();
      place ??= prepare();
      const { ask } = await unlessAborted(place, signal).catch((error: unknown) => {
        signal.throwIfAborted();
        if (error instanceof ModelError) throw error;
        const why = error instanceof Error ? error.message : String(error);
        throw new ModelError('cannot-start', `${told.who} cannot be set up: ${why}`, { cause: error });
      });
      return ask(questionOf(request), signal);
    },
    async close() {
      closing.abort(new Error(`${told.who} was closed`));
      // What could not be set up has left nothing.
      await (await place?.catch(() => undefined))?.close();
    },
  };
}

/** Where it runs, ready to be asked. */
interface Place {
  readonly ask: OneByOne['ask'];
  close(): Promise<void>;
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
