import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../actions/cost-estimate/html-file.ts';
import { estimated, project, promptOf } from './estimated.ts';

async function pageOf(pull: Parameters<typeof estimated>[0]): Promise<string> {
  const { data, decision, policy } = await estimated(pull);
  let page = '';
  for await (const part of htmlOf(data, decision, policy)) page += part;
  return page;
}

describe('the page', () => {
  it('has the charts and all assumptions, and lets nothing run or load', async () => {
    const page = await pageOf({ base: project(1), head: project(2) });
    expect(page).toContain('$156.00 → $159.00');
    expect(page.match(/<svg/g)).toHaveLength(2);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/ style="|https?:\/\/(?!www\.w3)| on\w+=/);
  });

  it('is inert, whatever a file and a model are called', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const page = await pageOf({
      base: project(1),
      head: { ...project(1), [`p/${hostile}.prompt.yml`]: promptOf(1, { model: JSON.stringify(`x${hostile}`) }) },
    });
    expect(page).toContain('&lt;img');
    expect(page).not.toContain('<img');
  });
});
