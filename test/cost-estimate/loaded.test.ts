import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './estimated.ts';

const root = join(import.meta.dirname, '../..');

/** What a process loads that prices two sides. */
function loadedBy(base: object, head: object, path: string): string[] {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
    const { costEstimate } = await import(${JSON.stringify(join(root, 'actions/cost-estimate/definition.ts'))});
    const { contextOf } = await import(${JSON.stringify(join(root, 'test/action/context.ts'))});
    const context = await contextOf({ base: ${JSON.stringify(base)}, head: ${JSON.stringify(head)}, changed: [{ path: ${JSON.stringify(path)}, kind: 'modified' }] });
    loaded.length = 0;
    await costEstimate.measure({ count: 'library' }, context);
    console.log(JSON.stringify(loaded));
  `;
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
  });
  return (JSON.parse(out) as string[]).map((url) => url.replace(`file://${root}/`, ''));
}

describe('a pull request that changes nothing that is paid for', () => {
  it('loads nothing more', () => {
    const files = { ...project(1), 'src/app.ts': 'a' };
    expect(loadedBy(files, { ...files, 'src/app.ts': 'b' }, 'src/app.ts')).toEqual([]);
  });

  it('loads less than one that changes a prompt', () => {
    const loaded = loadedBy(project(1), project(2), 'p/a.prompt.yml');
    expect(loaded).toContain('shared/pricing/estimate/estimate.ts');
  });
});
