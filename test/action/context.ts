import type { Context } from '../../shared/action/context.ts';
import { loadConfig } from '../../shared/config/load.ts';
import { noScripts } from '../../shared/grading/script/script.ts';
import { noLedger } from '../../shared/ledger/ledger.ts';
import type { Model } from '../../shared/models/model.ts';
import type { Change, Revision, Tree } from '../../shared/revision/tree.ts';
import { modelOf, type Reply, type Spoken } from '../evaluation/models.ts';
import { type Files, treeOf } from '../fakes/tree.ts';
import { logInto } from './surroundings.ts';

/** The two sides of a pull request, in memory. */
export interface Sides {
  readonly base?: Files;
  readonly head: Files;
  /** Without it, by the files that differ. */
  readonly changed?: readonly Change[];
  /** Of a trusted event, without it. */
  readonly trust?: Partial<Context['trust']>;
  /** The file that an input names as the configuration. */
  readonly config?: string;
  readonly revision?: Partial<Revision>;
  /** Wraps the trees. */
  readonly seen?: (tree: Tree, side: 'base' | 'head') => Tree;
}

/** Files that differ by path and content, as git tells them without renames. */
export function changesOf(base: Files, head: Files): Change[] {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return paths.flatMap((path): Change[] => {
    if (base[path] === head[path]) return [];
    return [{ path, kind: base[path] === undefined ? 'added' : head[path] === undefined ? 'removed' : 'modified' }];
  });
}

/** What an action is given of a pull request, in a world where nothing happens but what is told. */
export async function contextOf(sides: Sides, world: Partial<Context> = {}): Promise<Context> {
  const { base, head, changed, config: file, revision, seen = (tree) => tree } = sides;
  const trees = { head: seen(treeOf(head), 'head'), base: base && seen(treeOf(base, '1a2b3c4'), 'base') };
  const trust = {
    trusted: true,
    rules: 'stricter',
    execute: true,
    write: true,
    expectCredentials: true,
    reason: '',
    ...sides.trust,
  } as const;
  const ofBase = base && (await loadConfig(treeOf(base)));
  const ruledByBase = trust.rules === 'base' && ofBase !== undefined;
  const same = file === undefined && base?.['aiops.yml'] === head['aiops.yml'];
  const config = ofBase !== undefined && (ruledByBase || same) ? ofBase : await loadConfig(treeOf(head), file);
  return {
    event: { name: 'pull_request', serverUrl: '', apiUrl: '' },
    trust,
    revision: {
      head: trees.head,
      prefix: '',
      ...(base && trees.base && { base: trees.base, changed: changed ?? changesOf(base, head) }),
      ...revision,
    },
    rules: { config, ...(ofBase && trust.rules === 'stricter' && { stricter: ofBase }) },
    directory: '/nowhere',
    results: undefined as never,
    log: logInto([]),
    signal: new AbortController().signal,
    clock: () => 0,
    text: 'full',
    model: async () => Promise.reject(new Error('no model is to be asked')),
    meter: async () => Promise.reject(new Error('no usage is to be read')),
    counter: async () => Promise.reject(new Error('no tokens are to be counted')),
    guardrail: async () => Promise.reject(new Error('no guardrail is to be asked')),
    scripts: () => noScripts,
    watch: async () => Promise.reject(new Error('nothing is to be watched')),
    target: async () => Promise.reject(new Error('nothing is to go live')),
    ledger: async () => noLedger(),
    ...world,
  };
}

/** Models of any name that answer so, and all that were opened. */
export function speaking(
  reply: (question: string, model: string) => Reply | Promise<Reply>,
  more: Partial<Model> = {},
): { readonly opened: Spoken[]; readonly model: Context['model'] } {
  const opened: Spoken[] = [];
  return {
    opened,
    model: async (name) => {
      const model = modelOf((question) => reply(question, name), { name });
      opened.push(model);
      return { ...model, identity: { model: name }, ...more };
    },
  };
}
