import { dataSchema } from '../../../actions/eval-gate/data.ts';
import { decide } from '../../../actions/eval-gate/decide.ts';
import { evalGate } from '../../../actions/eval-gate/definition.ts';
import { type Asked, measure } from '../../../actions/eval-gate/measure.ts';
import { report } from '../../../actions/eval-gate/report.ts';
import { UserError } from '../../../shared/action/errors.ts';
import { markdown } from '../../../shared/report/markdown.ts';
import { openResults } from '../../../shared/results/folder.ts';
import type { Change, Revision } from '../../../shared/revision/tree.ts';
import { contextOf, speaking } from '../../action/context.ts';
import { logInto } from '../../action/surroundings.ts';
import type { Reply } from '../../evaluation/models.ts';
import { newFolder } from '../../fakes/folder.ts';
import { type Files, treeOf } from '../../fakes/tree.ts';
import { promptFile } from '../files.ts';
import { policy } from '../measured.ts';

export const count = 200;

const cases = Array.from({ length: count }, (_, at) =>
  JSON.stringify({ id: `c${at}`, ticket: `${at}`, expected: 'yes' }),
);

export const config = (rest = 'gate: { pass-rate: { max-regression: 2 points } }', compareWith = 'v1.0.0') =>
  `models: { haiku: { provider: bedrock, model: a.b }, old: { provider: bedrock, model: c.d } }\n` +
  `suites: { triage: { prompt: p/a.prompt.yml, models: [haiku], cases: evals/a.jsonl, graders: [{ equals: "{{expected}}" }], ` +
  `${rest}${compareWith && `, compare-with: ${compareWith}`} } }`;

/** A prompt of which so many cases fail. */
export const failing = (bad: number, aiops = config(), rest: Files = {}): Files => ({
  'aiops.yml': aiops,
  'p/a.prompt.yml': promptFile(`fails ${bad}`),
  'evals/a.jsonl': cases.join('\n'),
  ...rest,
});

export interface Run {
  readonly base?: Files;
  readonly head: Files;
  /** What each name leads to; `undefined` where no tag matches. */
  readonly commits?: Readonly<Record<string, Files | undefined>>;
  readonly changed?: readonly Change[];
  /** What differs between the reference and the head. */
  readonly since?: readonly Change[];
  readonly asked?: Partial<Asked>;
  readonly untrusted?: boolean;
  readonly reply?: (question: string, model: string) => Reply;
  readonly waivers?: Parameters<typeof policy>;
}

export const byPrompt = (question: string): Reply => {
  const [, bad = '0', ticket = '0'] = /fails (\d+)\n(\d+)/.exec(question) ?? [];
  return { text: Number(ticket) < Number(bad) ? 'no' : 'yes', cost: 0.001 };
};

export async function run({ base, head, commits = {}, asked, reply = byPrompt, untrusted = false, ...rest }: Run) {
  const lines: string[] = [];
  const named: string[] = [];
  const reference: Revision['reference'] = async (name, place) => {
    named.push(name);
    if (!Object.hasOwn(commits, name))
      throw new UserError({ ...place, message: `${name} cannot be fetched: it is not there.` });
    const found = commits[name];
    if (found === undefined) return undefined;
    const same = found === base ? '1'.repeat(40) : found === head ? '5'.repeat(40) : 'a'.repeat(40);
    const tree = Object.assign(treeOf(found, 'a1b2c3d'), { sha: same });
    return { name: name === 'v*' ? 'v1.0.0' : name, tree, changed: async () => rest.since ?? [] };
  };
  const { opened, model } = speaking(reply);
  const folder = newFolder();
  const results = await openResults(folder);
  const context = await contextOf(
    {
      head,
      ...(base && { base }),
      changed: rest.changed ?? [{ path: 'p/a.prompt.yml', kind: 'modified' }],
      trust: untrusted ? { trusted: false, rules: 'base', execute: false } : {},
      revision: { reference },
      seen: (tree, side) => Object.assign(tree, { sha: (side === 'base' ? '1' : '5').repeat(40) }),
    },
    { directory: folder, results, log: logInto(lines), model },
  );
  const data = dataSchema.parse(await measure({ all: false, cache: false, ledger: 'none', ...asked }, context));
  const decided = policy(...(rest.waivers ?? []));
  const decision = decide(data, decided);
  const written = await evalGate.files?.(data, decision, results, decided);
  const comment = markdown(report(data, decision, decided), { limit: 65_000 });
  return { data, decision, lines, opened, named, comment, written, subject: data.subjects[0], folder };
}
