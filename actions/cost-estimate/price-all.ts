import type { CommonInputs } from '../../shared/action/common-inputs.ts';
import type { Context } from '../../shared/action/context.ts';
import type { Config } from '../../shared/config/schema.ts';
import { isEndpointFile } from '../../shared/endpoints/file.ts';
import type { FoundEndpoints } from '../../shared/pricing/endpoints/endpoint.ts';
import type { EvalResults } from '../../shared/pricing/measured/answers.ts';
import { priceList } from '../../shared/pricing/rates/rates.ts';
import { priceTable } from '../../shared/pricing/services/table.ts';
import type { Tree } from '../../shared/revision/tree.ts';
import type { FileProblem } from '../../shared/touched/problem.ts';
import { SuiteCases } from '../../shared/touched/suite-cases.ts';
import { adviceOn, candidatesOf } from './advised.ts';
import type { Covered } from './covered.ts';
import type { Data } from './data.ts';
import { footprintOf } from './footprint.ts';
import { grownBill } from './growth.ts';
import type { Asked } from './measure.ts';
import { Mixes } from './mixes.ts';
import { pricedSide } from './one-side.ts';
import type { Priced } from './priced.ts';
import { promptPairs } from './prompt-pairs.ts';
import { ProviderCounters } from './provider-counters.ts';
import { gateOf, rowsOf } from './rows.ts';
import { sharersOf } from './sharers.ts';
import { usageMeter } from './usage-meter.ts';

type Found = Omit<Data, 'base' | 'head' | 'budget' | 'places' | 'seconds'>;

/** Reads both sides, and works out what a month of each costs. */
export async function priceAll(inputs: Asked & CommonInputs, context: Context, covered: Covered): Promise<Found> {
  const { revision, signal } = context;
  const { base, head } = revision;
  const { grounds } = covered;
  const prompts = await promptPairs(covered, revision);
  signal.throwIfAborted();
  const cases = new SuiteCases(grounds.head, head);
  const providers = inputs.count === 'provider' ? new ProviderCounters(grounds.head, context) : undefined;
  const mixes = new Mixes(cases, providers);
  const table = await priceTable();
  const results = await evalResults(inputs, context);
  const endpoints = { head: await endpointsOf(head), base: base ? await endpointsOf(base) : nothing };
  const meter = usageMeter(context, sharersOf(prompts.pairs, grounds));
  const priced = (name: 'base' | 'head', config: Config, costs: Config['costs']): Promise<Priced[]> =>
    pricedSide(prompts.pairs, {
      name,
      table,
      endpoints: endpoints[name].endpoints,
      pricing: {
        config,
        costs,
        measured: results.measured,
        mix: (prompt, lane, served) => mixes.of(prompt, lane, served),
        filling: (prompt, suites) => cases.of(prompt, suites),
        metered: (names, served) => meter.usageOf(costs, names, served),
      },
    });
  const both = async (costs: Config['costs']): Promise<{ before: Priced[]; after: Priced[] }> => {
    const estimated = {
      before: base ? await priced('base', grounds.base, costs) : [],
      after: await priced('head', grounds.head, costs),
    };
    if (results.measured.length === 0) return estimated;
    const { withMeasuredRuns } = await import('./measured-runs.ts');
    return withMeasuredRuns(estimated, results.measured);
  };
  const { before, after } = await both(grounds.costs);
  const byBase = grounds.costsOfBase && (await both(grounds.costsOfBase.costs));
  const grown = grownBill(after);
  const footprint = footprintOf(before, after);
  const gate = gateOf(before, after);
  return {
    ...rowsOf(before, after),
    ...(grown && { grown }),
    ...(byBase && { byBase: rowsOf(byBase.before, byBase.after).monthly.expected }),
    ...(footprint && { footprint }),
    ...(gate && { gate }),
    candidates: candidatesOf(after),
    advice: adviceOn(before, after, results.measured, context.event),
    prices: [
      `Prices of models: ${priceList.name} ${priceList.version} of ${priceList.date}${grounds.costs?.prices ? ', and costs.prices of aiops.yml' : ''}.`,
      ...(endpoints.head.endpoints.length > 0
        ? [`Prices of instances: the project’s own table of ${table.instances.date}, ${table.instances.standing}.`]
        : []),
    ],
    problems: [
      ...prompts.problems,
      ...cases.problems,
      ...mixes.problems.map((problem) => ({ side: 'head' as const, ...problem })),
      ...results.problems.map(({ file, message, fix }) => ({
        side: 'head' as const,
        file,
        message: fix === undefined ? message : `${message} ${fix}`,
      })),
      ...endpoints.head.problems.map((problem) => ({ side: 'head' as const, ...problem })),
      ...(providers?.problems ?? []).map((message) => ({ side: 'head' as const, message })),
      ...meter.problems.map((message) => ({ side: 'head' as const, message })),
    ].map(told),
    notes: prompts.notes.map(told),
  };
}

const told = ({ side, message, file, line, column }: FileProblem): Data['problems'][number] => ({
  side,
  message,
  ...(file !== undefined && { file }),
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
});

async function evalResults(
  { 'eval-results': paths = [] }: Asked,
  { directory, revision, signal }: Context,
): Promise<EvalResults> {
  if (paths.length === 0) return { measured: [], problems: [] };
  const { readEvalResults } = await import('../../shared/eval-results/read.ts');
  return readEvalResults(paths, { directory, head: revision.head.sha, signal });
}

const nothing: FoundEndpoints = { endpoints: [], problems: [] };

/** Templates that are read at most. */
const mostTemplates = 500;

async function endpointsOf(tree: Tree): Promise<FoundEndpoints> {
  const paths = (await tree.list()).filter(isEndpointFile).slice(0, mostTemplates);
  if (paths.length === 0) return nothing;
  const files = await Promise.all(paths.map(async (path) => ({ path, bytes: await tree.read(path) })));
  const { endpointsIn } = await import('../../shared/endpoints/find.ts');
  return endpointsIn(files.flatMap(({ path, bytes }) => (bytes === undefined ? [] : [{ path, bytes }])));
}
