import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceOf, merged } from '../../scripts/licences.ts';

const isPackage = (name: string): boolean => ['@a/core', 'b', 'c', 'ours'].includes(name);
const text = (holder: string) => `Copyright ${holder}\n\nPermission is granted.\n`;

describe('the licences of the bundle', () => {
  it('have a text once, under the names of all that come under it', () => {
    const found = merged(`@a/core\nMIT\n${text('A')}\nb\nMIT\n${text('A')}\nc\nMIT\n${text('C')}`, isPackage);
    expect(found).toBe(`@a/core, b\nMIT\n${text('A')}\nc\nMIT\n${text('C')}`);
  });

  it('keep apart what differs in its holder or its kind', () => {
    const found = merged(`@a/core\nMIT\n${text('A')}\nb\nISC\n${text('A')}\nc\nMIT\n${text('C')}`, isPackage);
    expect(found.match(/^(?:@a\/core|b|c)$/gm)).toEqual(['@a/core', 'b', 'c']);
  });

  it('are the same with other ends of lines', () => {
    expect(merged('b\nMIT\none  \r\ntwo\r\n\nc\nMIT\none\ntwo', isPackage)).toBe('b, c\nMIT\none\ntwo\n');
  });

  it('have a package without a text by its name and kind', () => {
    expect(merged('@a/core\nMIT\n\nb\nISC\n\nc\nMIT\n', isPackage)).toBe('@a/core, c\nMIT\n\n\nb\nISC\n\n');
  });

  it('take no line of a text for a package', () => {
    const whole = 'b\nMIT\none\n\nwarranty\n\ntwo\n';
    expect(merged(whole, isPackage)).toBe(whole);
  });

  it('do not lose what stands before the first name', () => {
    expect(() => merged(`Notice\n\nb\nMIT\n${text('B')}`, isPackage)).toThrow(
      'licenses.txt begins with "Notice", which is no package',
    );
  });

  it('have the one of a package that ncc did not see', () => {
    const its = licenceOf(join(import.meta.dirname, '../../node_modules/node-sql-parser'));
    const found = merged(`b\nMIT\n${text('B')}\n\n${its}`, (name) => name === 'node-sql-parser' || isPackage(name));
    expect(found).toMatch(/^b\nMIT\n.*\n\nnode-sql-parser\nApache-2\.0\n +Apache License\n/s);
  });
});
