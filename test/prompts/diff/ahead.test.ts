import { expect, it } from 'vitest';
import { ComparedAhead } from '../../../shared/prompts/diff/ahead.ts';
import { diffPrompts } from '../../../shared/prompts/diff/diff.ts';
import { sideOf } from './compared.ts';

it('what is compared while other files are read comes to the same, each pair once', async () => {
  const [base, head] = await Promise.all([
    sideOf({
      'a.txt': 'Be kind.\n',
      'b.txt': 'Never shout.\n',
      'old.txt': 'Answer in three words.\n',
      'c.txt': 'Same.',
    }),
    sideOf({ 'a.txt': 'Be brief.\n', 'b.txt': 'Shout.\n', 'new.txt': 'Answer in three words.\n', 'c.txt': 'Same.' }),
  ]);
  const ahead = new ComparedAhead();
  ahead.compare(base.prompts.slice(0, 1), head.prompts.slice(0, 1), { base, head });
  ahead.compare(base.prompts.slice(2, 3), head.prompts.slice(2, 3), { base, head });
  const diff = diffPrompts(base, head, ahead);
  expect(diff).toEqual(diffPrompts(base, head));
  expect(diff.changes.map(({ kind }) => kind)).toEqual(['changed', 'changed', 'renamed']);
  const known = ahead.of(base.prompts[0] as never, head.prompts[0] as never);
  expect(diff.changes[0]).toBe(known?.change);
});
