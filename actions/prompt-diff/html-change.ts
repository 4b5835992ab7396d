import type { Inline } from '../../shared/report/document.ts';
import type { Beside, Change, Compared, Ground, Passage } from '../../shared/report/html/changes/model.ts';
import type { ChangedPrompt, Data, ShownReason, ShownSegment, ShownText } from './data.ts';
import { seenBlank } from './diff-fence.ts';
import { nameOf } from './headline.ts';
import { placeOf } from './reason-words.ts';
import { saidBlocks } from './report-answers.ts';
import { whatOf } from './report-prompt.ts';
import { testsOf } from './report-table.ts';
import { tokensOf } from './report-tokens.ts';

/** A prompt as the page tells it. */
export function changeOf(prompt: ChangedPrompt, { hasSuites }: Data, isOpen: boolean): Change {
  const { impact, kind, from, owners, deployments, version, reasons, more = 0, tokens, texts } = prompt;
  const left: Ground[] = more === 0 ? [] : [{ impact: 'none', sentence: `${more} more` }];
  const versions = [...new Set([version.base, version.head].filter((one) => one !== undefined))];
  return {
    name: nameOf(prompt),
    impact,
    what: plain(whatOf(prompt)),
    facts: [
      ...(kind === 'changed' ? [] : [from === undefined ? kind : `renamed from ${from}`]),
      ...(kind === 'changed' && from !== undefined ? [`was ${from}`] : []),
      ...(versions.length === 0 ? [] : [`version ${versions.join(' → ')}`]),
      ...(tokens === undefined ? [] : [`${tokensOf(prompt)} tokens`]),
      `owner: ${owners.length === 0 ? 'nobody' : owners.join(', ')}`,
      ...(hasSuites ? [`tests: ${testsOf(prompt)}`] : []),
      ...(deployments === undefined ? [] : [`goes live in ${deployments.join(', ')}`]),
    ],
    grounds: [...reasons.map(groundOf), ...left],
    texts: texts.map(comparedOf),
    after: saidBlocks(prompt),
    isOpen,
  };
}

function groundOf({ impact, message, words = {}, base, head }: ShownReason): Ground {
  const place = placeOf({ ...(base && { base }), ...(head && { head }) });
  const isNew = (text: string | undefined): text is string => text !== undefined && !message.includes(text);
  return {
    impact,
    sentence: message,
    ...(isNew(words.base) && { base: words.base }),
    ...(isNew(words.head) && { head: words.head }),
    ...(place !== undefined && !/\bline \d/.test(message) && { place }),
  };
}

function comparedOf({ title, segments, bounded, masked, cut }: ShownText): Compared {
  return {
    title,
    rows: rowsOf(segments),
    notes: [
      ...(bounded ? ['Too much differs to compare it word by word; some of it is shown as replaced.'] : []),
      ...(masked ? ['What is hidden here reaches over sentences, so the whole is shown as replaced.'] : []),
      ...(cut ? ['There is no room for the rest of it.'] : []),
    ],
  };
}

/** What went and what came between two parts that stayed stand beside each other. */
function rowsOf(segments: readonly ShownSegment[]): Beside[] {
  const rows: Beside[] = [];
  let base: Passage[] = [];
  let head: Passage[] = [];
  const end = (): void => {
    if (base.length + head.length > 0) rows.push({ kind: 'differs', base, head });
    [base, head] = [[], []];
  };
  for (const segment of segments) {
    switch (segment.kind) {
      case 'same':
        end();
        rows.push(segment);
        break;
      case 'changed':
        end();
        rows.push(besideOf(segment));
        break;
      default:
        (segment.kind === 'removed' ? base : head).push(passageOf(segment));
    }
  }
  end();
  return rows;
}

const passageOf = ({ text, line, movedTo }: Extract<ShownSegment, { kind: 'removed' | 'added' }>): Passage => ({
  pieces: [{ text, isChanged: true }],
  line,
  ...(movedTo !== undefined && { movedTo }),
});

function besideOf({ runs, baseLine, line }: Extract<ShownSegment, { kind: 'changed' }>): Beside {
  const isBlank = runs.every(({ kind, text }) => kind === 'same' || text.trim() === '');
  const side = (mine: 'removed' | 'added'): Passage['pieces'] =>
    runs
      .filter(({ kind }) => kind === 'same' || kind === mine)
      .map(({ kind, text }) => ({
        text: isBlank && kind !== 'same' ? seenBlank(text) : text,
        isChanged: kind !== 'same',
      }));
  return {
    kind: 'differs',
    base: [{ pieces: side('removed'), line: baseLine }],
    head: [{ pieces: side('added'), line }],
  };
}

const plain = (inlines: readonly Inline[]): string =>
  inlines
    .map((one) => {
      if (typeof one === 'string') return one;
      if (one.kind === 'break') return ' ';
      return one.kind === 'strong' ? plain(one.of) : one.text;
    })
    .join('');
