import type { Members } from '../../../shared/workflows/document.ts';
import { valueText } from './loosening.ts';

/** An input that lets more through than before. */
interface InputEdit {
  readonly input: string;
  readonly message: string;
}

/** From the strictest on; what stands first is more than what follows. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'fail-on': ['inconclusive', 'fail', 'never'],
  all: ['true', 'false'],
};
const defaults: Members = { 'fail-on': 'fail', all: 'false', check: 'run', config: 'aiops.yml' };

/** Inputs that choose what is measured, and against what: another value cannot be told. */
const choosing = ['config', 'base', 'compare-with', 'working-directory', 'key', 'ledger'];

/** What a change of inputs loosens, as far as it can be seen: expressions have no value yet. */
export function inputEdits(was: Members, is: Members): InputEdit[] {
  const value = (inputs: Members, name: string): unknown => inputs[name] ?? defaults[name];
  const edited = (name: string): InputEdit => ({
    input: name,
    message: `${name} was ${valueText(value(was, name))} and is ${valueText(value(is, name))}`,
  });
  const differs = (name: string): boolean => text(value(was, name)) !== text(value(is, name));
  const looser = Object.entries(orders).filter(([name, order]) => {
    if (!differs(name)) return false;
    const [from, to] = [order.indexOf(text(value(was, name))), order.indexOf(text(value(is, name)))];
    // An expression may be anything.
    return from < 0 || to < 0 || to > from;
  });
  return [
    ...looser.map(([name]) => edited(name)),
    ...choosing.filter(differs).map(edited),
    ...(loses(checksOf(value(was, 'check')), checksOf(value(is, 'check'))) ? [edited('check')] : []),
    ...(isNarrower(was.suites, is.suites) ? [edited('suites')] : []),
    ...['compare-with', 'max-cost', 'max-time'].filter((name) => was[name] !== undefined && differs(name)).map(edited),
  ];
}

const text = (value: unknown): string => String(value ?? '');

const checksOf = (value: unknown): readonly string[] =>
  value === 'both' ? ['run', 'status'] : value === 'none' ? [] : [text(value)];

const loses = (was: readonly string[], is: readonly string[]): boolean => was.some((one) => !is.includes(one));

const namesIn = (value: unknown): readonly string[] =>
  text(value)
    .split(/[\s,]+/)
    .filter(Boolean);

/** Without names there are all. */
function isNarrower(was: unknown, is: unknown): boolean {
  const [before, now] = [namesIn(was), namesIn(is)];
  return now.length > 0 && (before.length === 0 || loses(before, now));
}
