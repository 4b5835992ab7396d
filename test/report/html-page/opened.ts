import { afterAll } from 'vitest';
import type { Row } from '../../../shared/report/html/model.ts';
import { Reader } from '../browser.ts';
import { pageOf, row, subject } from '../html-report.ts';

export const reader = new Reader();

afterAll(() => reader.close());

export const some: Row[] = [
  row('fine', { tags: ['language: en'] }),
  row('worse', {
    state: 'newly-failing',
    tags: ['language: de'],
    input: 'Where is my parcel?',
    base: [{ text: 'This belongs to shipping today', pass: true }],
    head: [
      { text: 'This belongs to Versand today', pass: false, grades: [{ grader: 'equals', pass: false, score: 0 }] },
    ],
  }),
  row('better', { state: 'newly-passing', subject: 1, tags: ['language: de'] }),
  row('odd', { state: 'flaky', tags: ['language: fr'] }),
  row('late', { state: 'errored', subject: 1, head: [{ error: 'no answer in 60 s' }] }),
  row('grave', { state: 'newly-failing', critical: true }),
];

export const two = { setup: { subjects: [subject('triage'), subject('reply')], head: 'b', base: 'a' } };

export const opened = async (rows: Iterable<Row> = some, options = {}) => {
  const { page, incidents } = await reader.open(await pageOf(rows, two), options);
  const ids = () => page.locator('.row:not(.heads) .case').allInnerTexts();
  return { page, incidents, ids };
};
