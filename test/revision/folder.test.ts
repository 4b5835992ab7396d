import { describe, expect, it } from 'vitest';
import { parseFolder } from '../../shared/revision/folder.ts';

const entry = (mode: string, name: string, bytes = 20): Buffer =>
  Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.alloc(bytes, 0xab)]);
const object = 'ab'.repeat(20);

describe('a folder as git keeps it', () => {
  it('tells files, those that are executable, links and folders', () => {
    const content = [
      entry('100644', 'a.txt'),
      entry('100755', 'run.sh'),
      entry('120000', 'linked'),
      entry('40000', 'docs'),
      entry('160000', 'submodule'),
    ];
    expect([...(parseFolder(Buffer.concat(content), 20) ?? [])]).toEqual([
      ['a.txt', { kind: 'file', object }],
      ['run.sh', { kind: 'executable', object }],
      ['linked', { kind: 'link', object }],
      ['docs', { kind: 'folder', object }],
    ]);
  });

  it('has names of any kind, and modes that old versions of git wrote', () => {
    const content = Buffer.concat([entry('100664', 'Übersicht 日本 x'), entry('040000', 'line\nbreak')]);
    expect([...(parseFolder(content, 20) ?? [])]).toEqual([
      ['Übersicht 日本 x', { kind: 'file', object }],
      ['line\nbreak', { kind: 'folder', object }],
    ]);
  });

  it('may be empty, and have the longer names of SHA-256', () => {
    expect(parseFolder(Buffer.alloc(0), 20)?.size).toBe(0);
    expect(parseFolder(entry('100644', 'a', 32), 32)?.get('a')?.object).toBe('ab'.repeat(32));
  });

  it.each(['..', '.', '', '.git', '.GIT', 'a/b', '/etc', '../../etc/passwd'])('leaves out %j', (name) => {
    const content = Buffer.concat([entry('100644', name), entry('40000', name), entry('100644', 'z')]);
    expect([...(parseFolder(content, 20)?.keys() ?? [])]).toEqual(['z']);
  });

  it('is none where it ends within an entry, or is something else', () => {
    const whole = Buffer.concat([entry('100644', 'a.txt'), entry('40000', 'b')]);
    const first = entry('100644', 'a.txt').length;
    for (let length = 1; length < whole.length; length += 1) {
      const found = parseFolder(whole.subarray(0, length), 20);
      expect(found?.size, `${length} bytes`).toBe(length === first ? 1 : undefined);
    }
    expect(parseFolder(Buffer.from('tree 1234\nauthor Maria\n'), 20)).toBeUndefined();
    expect(parseFolder(Buffer.alloc(100), 20)).toBeUndefined();
  });
});
