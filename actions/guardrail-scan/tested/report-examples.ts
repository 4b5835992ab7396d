import { formatCount } from '../../../shared/config/format.ts';
import { code, details, type Inline, list, paragraph, type Section, strong } from '../../../shared/report/document.ts';
import { shorten } from '../../../shared/report/shorten.ts';
import { visible } from '../../../shared/report/visible.ts';
import type { Tested, TestedExample } from './data.ts';
import { verdictsFile } from './verdicts.ts';

/** A comment is to be read. */
const most = { examples: 8, shown: 140 };

/** What went through and should not have, and what was stopped and should not have been. */
export function exampleSections(test: Tested): Section[] {
  const kinds = [
    ['missed', test.missed, ['harmful text', 'went through']],
    ['wrongly stopped', test.wronglyStopped, ['harmless text', 'stopped']],
  ] as const;
  return kinds.flatMap(([id, { count, fresh, examples }, [what, how]]): Section[] => {
    if (count === 0) return [];
    const title = `${formatCount(count)} ${what}${count === 1 ? '' : 's'} ${how}${fresh === 0 ? '' : fresh === count ? ', new' : `, ${formatCount(fresh)} of them new`}`;
    const shown = examples.slice(0, most.examples).map(exampleText);
    const more =
      count > shown.length ? [paragraph(`${formatCount(count - shown.length)} more are in ${verdictsFile}.`)] : [];
    return [
      {
        id: `guardrail ${test.name} ${id}`,
        priority: 3,
        quotes: true,
        blocks: [details([title], list(...shown), ...more)],
      },
    ];
  });
}

function exampleText({ file, line, category, policy, text, by, isNew }: TestedExample): Inline[] {
  const about = [...(category === undefined ? [] : [category]), ...(policy === undefined ? [] : [`for ${policy}`])];
  return [
    ...(isNew ? [strong('new '), ' '] : []),
    code(shorten(`${file}:${line}`, 100)),
    about.length === 0 ? '' : ` (${about.join(', ')})`,
    ...(by.length === 0 ? [] : [` by ${by.join('; ')}`]),
    ...(text === undefined ? [] : [': ', code(shorten(visible(text).replace(/\s+/g, ' '), most.shown))]),
  ];
}
