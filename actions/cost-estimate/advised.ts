import type { Event } from '../../shared/github/event.ts';
import type { Advised } from '../../shared/pricing/advice/advice.ts';
import { advise } from '../../shared/pricing/advice/advise.ts';
import { bill } from '../../shared/pricing/estimate/estimate.ts';
import type { MeasuredAnswers } from '../../shared/pricing/measured/answers.ts';
import { amountOf } from '../../shared/pricing/money.ts';
import type { Candidate, ShownAdvice } from './data.ts';
import type { Priced } from './priced.ts';
import { shownSum } from './rows.ts';

/** What could be saved at the head. */
export function adviceOn(
  base: readonly Priced[],
  head: readonly Priced[],
  measured: readonly MeasuredAnswers[],
  event: Pick<Event, 'serverUrl' | 'repository'>,
): ShownAdvice[] {
  const pageOf = (run: number | undefined): { page?: string } => {
    const { serverUrl, repository } = event;
    if (run === undefined || repository === undefined) return {};
    return { page: `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${run}` };
  };
  const before = new Map(base.map((one) => [one.item.id, one.about.tokens?.mean]));
  const advised = head.flatMap((one): Advised[] => {
    const { served, requests, about, item, label } = one;
    if (served === undefined || requests === undefined || about.tokens === undefined) return [];
    const mean = before.get(item.id);
    const most = served.parameters.maxTokens;
    return [
      {
        id: item.id,
        provider: served.provider,
        model: served.model,
        requests,
        prefix: about.tokens.prefix,
        ...(about.deprecated?.on !== undefined && { retires: about.deprecated.on }),
        caches: served.caches,
        ...(most !== undefined && { most }),
        ...(mean !== undefined && { before: mean }),
        alternatives: (one.candidates ?? []).map((other) => {
          const passed = measured.find(
            ({ prompt, model, passed: isPass }) =>
              prompt === label && (model === other.served.name || model === other.served.model) && isPass === true,
          );
          return {
            model: other.served.model,
            requests: other.requests,
            ...(other.retires && { retires: true as const }),
            passed: passed !== undefined,
            ...(passed && { suite: passed.suite, source: passed.source }),
          };
        }),
      },
    ];
  });
  return advise(advised).map(({ about, kind, message, because, source, saving }) => ({
    about,
    kind,
    message,
    ...(because !== undefined && { because }),
    ...(source && { source: { file: source.file, ...pageOf(source.run) } }),
    saving: { low: amountOf(saving.low), expected: amountOf(saving.expected), high: amountOf(saving.high) },
  }));
}

/** What the models that suites compare would cost instead. */
export const candidatesOf = (head: readonly Priced[]): Candidate[] =>
  head.flatMap(({ item, candidates = [] }) =>
    candidates.map(({ served, requests }) => {
      const { monthly, perRequest } = bill({ id: item.id, costs: requests }, 'expected');
      return { about: item.id, model: served.model, monthly: shownSum(monthly), perRequest: shownSum(perRequest) };
    }),
  );
