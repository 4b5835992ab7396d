import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { type JunitCase, type JunitSuite, junit } from '../../shared/report/junit.ts';
import { attacks } from './attacks.ts';

async function written(suites: JunitSuite[]): Promise<string> {
  let xml = '';
  for await (const piece of junit({ name: 'eval-gate', suites })) xml += piece;
  return xml;
}

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  text: string;
}

/** Reads XML strictly: anything that is not well-formed throws. */
function parsed(xml: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return elements;
}

const counts = { tests: 1, failures: 0, errors: 0, skipped: 0 };
const place = { classname: 'support-triage', file: 'evals/triage.jsonl', line: 12 };

test('a suite is written as readers of JUnit expect it', async () => {
  const cases: JunitCase[] = [
    { name: 'en-001', ...place, seconds: 0.25 },
    { name: 'de-002', ...place, failure: { message: 'expected "billing"', text: 'got <shipping>' } },
    { name: 'fr-003', ...place, error: { message: 'timeout', text: 'after 30 s' } },
    { name: 'fr-004', classname: 'support-triage', skipped: { message: 'budget spent' } },
  ];
  const suite = {
    name: 'support-triage',
    counts: { tests: 4, failures: 1, errors: 1, skipped: 1 },
    seconds: 14,
    cases,
  };
  expect(await written([suite])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="eval-gate" tests="4" failures="1" errors="1" skipped="1" time="14.000">
  <testsuite name="support-triage" tests="4" failures="1" errors="1" skipped="1" time="14.000">
    <testcase name="en-001" classname="support-triage" file="evals/triage.jsonl" line="12" time="0.250"/>
    <testcase name="de-002" classname="support-triage" file="evals/triage.jsonl" line="12" time="0.000">
      <failure message="expected &quot;billing&quot;">got &lt;shipping&gt;</failure>
    </testcase>
    <testcase name="fr-003" classname="support-triage" file="evals/triage.jsonl" line="12" time="0.000">
      <error message="timeout">after 30 s</error>
    </testcase>
    <testcase name="fr-004" classname="support-triage" time="0.000">
      <skipped message="budget spent"/>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test.each(Object.entries({ ...attacks, 'a forbidden character': 'a\u0001\ufffe', quotes: `"'><x y='` }))(
  '%s does not break the file',
  async (_, text) => {
    const cases = [{ name: text, classname: text, file: text, failure: { message: text, text } }];
    const elements = parsed(await written([{ name: text, counts: { ...counts, failures: 1 }, cases }]));
    expect(elements.map(({ name }) => name)).toEqual(['testsuites', 'testsuite', 'testcase', 'failure']);
  },
);

test('lines of a message are kept', async () => {
  const cases = [{ name: 'a\nb', classname: 'c', failure: { message: 'x', text: 'one\ntwo' } }];
  const elements = parsed(await written([{ name: 's', counts: { ...counts, failures: 1 }, cases }]));
  expect(elements[2]?.attributes.name).toBe('a\nb');
  expect(elements[3]?.text).toBe('one\ntwo');
});

test('cases are taken one at a time, as they are written', async () => {
  let taken = 0;
  async function* cases(): AsyncGenerator<JunitCase> {
    for (let index = 0; index < 100_000; index += 1) {
      taken += 1;
      yield { name: `case ${index}`, classname: 'c' };
    }
  }
  let pieces = 0;
  const suite = { name: 's', counts: { ...counts, tests: 100_000 }, cases: cases() };
  for await (const piece of junit({ name: 'x', suites: [suite] })) {
    if (piece.includes('<testcase')) pieces += 1;
    expect(taken - pieces).toBe(0);
  }
  expect(pieces).toBe(100_000);
});

test('counts that are not true are a bug', async () => {
  const cases = [{ name: 'a', classname: 'c', skipped: { message: 'x' } }];
  await expect(written([{ name: 's', counts, cases }])).rejects.toThrow('s: 1 skipped, but 0 were counted');
});
