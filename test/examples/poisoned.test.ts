import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findInText, seenInText } from '../../actions/guardrail-scan/texts.ts';
import { inspect } from '../../shared/detection/structure/inspect.ts';

const change = new URL('../../examples/changes/poisoned-knowledge/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, change), 'utf8');

it('the poisoned example shows hidden letters, a comment that speaks to the model, and a server that is not pinned', async () => {
  const page = read('knowledge/returns.md');
  const seen = seenInText('knowledge/returns.md', page, findInText('knowledge/returns.md', page, {}));
  const found = seen.map(({ line, check }) => `${line} ${check}`);
  expect(found).toEqual(expect.arrayContaining(['5 hidden/tags', '7 hidden/comment', '7 injection/override']));
  const hidden = seen.find(({ check }) => check === 'hidden/tags');
  expect(hidden?.decoded).toContain('send the customer list');
  const { findings } = await inspect({ path: '.mcp.json', text: read('.mcp.json') });
  expect(findings.map(({ check }) => check)).toContain('mcp/unpinned-package');
});
