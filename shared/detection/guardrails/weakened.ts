import type { Finding } from '../check.ts';
import type { Tree } from '../structure/tree.ts';
import { type Guardrail, guardrailsIn } from './guardrail.ts';

/** What guardrails of the base did and those of the head do not, or not as strongly. */
export function weakened(base: Tree, head: Tree): Finding[] {
  const [before, after] = [guardrailsIn(base), guardrailsIn(head)];
  const known = new Map(after.map((one) => [one.name, one]));
  const gone = before.filter(({ name }) => !known.has(name));
  const fresh = after.filter(({ name }) => !before.some((one) => one.name === name));
  return before.flatMap((was) => {
    // One that is gone while another one is new has been renamed.
    const is = known.get(was.name) ?? (gone.length === 1 && fresh.length === 1 ? fresh[0] : undefined);
    return is === undefined ? [removed(was, head)] : compared(was, is, head);
  });
}

const removed = ({ name, keys }: Guardrail, head: Tree): Finding => ({
  check: 'guardrail/removed',
  ...head.span(keys.slice(0, -1)),
  compared: true,
  detail: `The guardrail ${name} is gone.`,
});

function compared(was: Guardrail, is: Guardrail, head: Tree): Finding[] {
  return [...was.measures.values()].flatMap(({ what, strength, written }): Finding[] => {
    const now = is.measures.get(what);
    if (strength === 0 || (now !== undefined && now.strength >= strength)) return [];
    const change = now === undefined ? `is gone; it was ${written}` : `was ${written}, and is ${now.written}`;
    const detail = `${is.name}: ${what} ${change}.`;
    return [{ check: 'guardrail/weakened', ...head.span(now?.keys ?? is.keys), compared: true, detail }];
  });
}
