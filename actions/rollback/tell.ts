import { runUrlOf } from '../../shared/action/announce.ts';
import type { CommonInputs } from '../../shared/action/common-inputs.ts';
import type { Context } from '../../shared/action/context.ts';
import { UserError } from '../../shared/action/errors.ts';
import { heading, link, paragraph, type Section } from '../../shared/report/document.ts';
import { markdown } from '../../shared/report/markdown.ts';
import type { Data } from './data.ts';
import { decide } from './decide.ts';
import { report, timelineSections } from './report.ts';

type Told = Pick<Data, 'issueUrl' | 'pullUrl'>;

/** Tells whom it concerns: an issue with the timeline, and the pull request that brought it. What GitHub refuses is a warning. */
export async function tell(
  data: Data,
  { client, event, log }: Context,
  { issue, comment }: Pick<CommonInputs, 'comment'> & { readonly issue: boolean },
): Promise<Told> {
  const { repository } = event;
  if (client === undefined || repository === undefined || event.name === 'local') return {};
  const warned = async <T>(run: () => Promise<T | undefined>): Promise<T | undefined> => {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      log.warning(error.message);
      return undefined;
    }
  };
  const { upsertIssue, pullOfCommit } = await import('../../shared/github/issue.ts');
  const { deployment, environment, from } = data;
  const place = `${deployment} in ${environment}`;
  const opened = issue
    ? await warned(() =>
        upsertIssue(client, {
          repository,
          title: `${place} was taken back`,
          marker: `<!-- aiops:rollback:${encodeURIComponent(`${deployment}/${environment}`)} -->`,
          body: textOf(data, event, 60_000),
        }),
      )
    : undefined;
  const commented =
    comment && from !== undefined
      ? await warned(async () => {
          const pull = await pullOfCommit(client, repository, from.commit);
          if (pull === undefined) return undefined;
          const { upsertComment } = await import('../../shared/github/comment.ts');
          return upsertComment(client, {
            repository,
            pullRequest: pull.number,
            headSha: pull.headSha,
            name: 'rollback',
            key: `${deployment}/${environment}`,
            body: (limit) => textOf(data, event, limit),
            whenAbsent: 'create',
          });
        })
      : undefined;
  return {
    ...(opened && { issueUrl: opened.url }),
    ...(commented && 'url' in commented && { pullUrl: commented.url }),
  };
}

function textOf(data: Data, event: Context['event'], limit: number): string {
  const decision = decide(data);
  const url = runUrlOf(event);
  const sections: Section[] = [
    { id: 'headline', priority: 1, blocks: [heading(3, `rollback: ${decision.headline}`)] },
    ...report(data, decision).filter(({ id }) => id !== 'timeline' && id !== 'how'),
    ...timelineSections(data),
    ...(url === undefined ? [] : [{ id: 'run', priority: 2, blocks: [paragraph(link('The run that did it', url))] }]),
  ];
  return markdown(sections, { limit, unit: 'characters' });
}
