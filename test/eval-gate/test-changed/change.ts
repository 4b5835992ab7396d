import type { Context } from '../../../shared/action/context.ts';
import { openResults } from '../../../shared/results/folder.ts';
import { contextOf } from '../../action/context.ts';
import { modelOf, type Reply } from '../../evaluation/models.ts';
import type { Files } from '../../fakes/tree.ts';
import { before } from './project.ts';

export interface Options {
  readonly base?: Files;
  readonly text?: Context['text'];
  readonly prefix?: string;
  readonly config?: string;
  readonly reply?: (question: string, model: string) => Reply;
}

export async function changeOf(head: Files, options: Options = {}, folder = ''): Promise<Context> {
  const { base = before, text = 'full', prefix = '', config, reply = () => 'billing' } = options;
  return contextOf(
    { base, head, revision: { prefix }, ...(config !== undefined && { config }) },
    {
      directory: folder,
      ...(folder !== '' && { results: await openResults(folder) }),
      clock: () => Date.parse('2026-11-23T12:00:00Z'),
      text,
      model: async (name: string) => modelOf((question) => reply(question, name), { name }),
      scripts: () => ({ open: async () => Promise.reject(new Error('no script')), close: async () => {} }),
    },
  );
}
