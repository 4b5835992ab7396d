import { UserError } from '../action/errors.ts';
import type { Asked } from '../cases/files.ts';
import type { Use } from '../detection/guardrails/references.ts';
import { decode } from '../prompts/decode.ts';
import type { Tree } from '../revision/tree.ts';
import type { GuardrailTest } from './config.ts';
import { checksSubject, guardrailSubject, type Subject } from './subject.ts';

/**
 * What a test is of, on one side: as aiops.yml says, or as a template uses it.
 * @throws UserError for a template that is not there, that has no such use, or whose use names no version
 */
export async function resolveSubject(
  name: string,
  { guardrail, checks }: Pick<GuardrailTest, 'guardrail' | 'checks'>,
  tree: Pick<Tree, 'read'>,
  asked: Asked = {},
): Promise<Subject> {
  if (checks !== undefined) return checksSubject(name, checks);
  if (guardrail === undefined) throw new UserError({ ...asked, message: 'needs a guardrail or checks.' });
  if ('id' in guardrail) return guardrailSubject(name, guardrail.id, guardrail.version);
  const { template, resource } = guardrail;
  const bytes = await tree.read(template);
  if (bytes === undefined) throw new UserError({ ...asked, message: `There is no file ${template}.` });
  const [{ usesIn }, { treeOf }] = await Promise.all([
    import('../detection/guardrails/references.ts'),
    import('../detection/structure/tree.ts'),
  ]);
  const read = await treeOf({ path: template, text: decode(template, bytes) });
  if (read.tree === undefined)
    throw new UserError({ file: template, message: read.unread?.message ?? 'It cannot be read as a template.' });
  const uses = usesIn(read.tree);
  const { id, version } = useOf(uses, resource, template, asked);
  if (id === undefined || version === undefined || !/^([1-9][0-9]{0,7}|DRAFT)$/.test(version)) {
    const message = `${resource ?? 'What uses a guardrail'} in ${template} names no id and version that stand in the file. Write them at \`guardrail\`: \`gr-abc:4\`.`;
    throw new UserError({ ...asked, message });
  }
  return guardrailSubject(name, id, version);
}

function useOf(uses: readonly Use[], resource: string | undefined, template: string, asked: Asked): Use {
  const names = uses.map(({ user }) => user);
  if (uses.length === 0) throw new UserError({ ...asked, message: `Nothing in ${template} uses a guardrail.` });
  const matching = resource === undefined ? uses : uses.filter(({ user }) => user.split('.')[0] === resource);
  const versions = new Set(matching.map(({ id, version }) => `${id}:${version}`));
  const [first] = matching;
  if (first !== undefined && versions.size === 1) return first;
  const message =
    first === undefined
      ? `${resource} in ${template} uses no guardrail. These do: ${names.join(', ')}.`
      : `Several guardrails are used in ${template}. Write \`resource\`, one of ${names.join(', ')}.`;
  throw new UserError({ ...asked, message });
}
