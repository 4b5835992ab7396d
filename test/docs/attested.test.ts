import { expect, it } from 'vitest';
import { predicateType } from '../../shared/releases/proof/predicate.ts';
import { testedSchema } from '../../shared/releases/proof/tested.ts';
import { anchorsOf, read } from './documents.ts';

const document = read('docs/deployments.md');

it('the type of the predicate leads to what is said of it', () => {
  const [page, anchor = ''] = predicateType.split('#');
  expect(page).toBe('https://github.com/aiops-actions/aiops-actions/blob/v1/docs/deployments.md');
  expect(anchorsOf(document)).toContain(anchor);
});

it('each member of the predicate is described', () => {
  const [section = ''] = document.split('### What is attested')[1]?.split('\n## ') ?? [];
  const described = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, member]) => member);
  expect(described).toEqual(Object.keys(testedSchema.shape));
});
