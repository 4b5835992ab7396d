import { describe, expect, it } from 'vitest';
import { compact } from '../../scripts/compact.ts';

const chunk = `export const id = 1;
export const ids = [1];
export const modules = {

/***/ 10:
/***/ ((module, exports, __webpack_require__) => {
/* aiops-actions */ // Why this is here.
class OurMistake extends Error {}
function fails(reason) {
  throw new OurMistake(reason);
}
exports.fails = fails;
exports.shown = (line) => [line.replace(/[…😀]/gu, '’'), \`→ 😀 \${line} é\`];
/***/ }),

/***/ 20:
/***/ (function(module, exports) {
/*! licence */
class TheirMistake extends Error {}
function refuses(reasonOfRefusal) {
  const mistake = new TheirMistake(reasonOfRefusal);
  throw mistake;
}
exports.refuses = refuses;
exports.self = this;
/***/ })

};
`;

const load = async (code: string) => {
  const { modules } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  const exportsOf = (id: number): Record<string, (reason: string) => void> => {
    const exports = {};
    modules[id].call(exports, { exports }, exports);
    return exports;
  };
  return { ours: exportsOf(10), theirs: exportsOf(20) };
};

describe('a chunk of the bundle', () => {
  const code = compact(chunk);

  it('does what it did', async () => {
    const { ours, theirs } = await load(code);
    expect(() => ours.fails?.('no')).toThrow(
      expect.objectContaining({ message: 'no', stack: expect.stringMatching(/fails/) }),
    );
    expect(() => theirs.refuses?.('no')).toThrow('no');
    expect(theirs.self).toBe(theirs);
  });

  it('has ASCII alone, and shows what it did', async () => {
    const { ours } = await load(code);
    expect(code).toMatch(/^[\0-\x7f]*$/);
    expect(ours.shown?.('a…😀b')).toEqual(['a’’b', '→ 😀 a…😀b é']);
  });

  it('is refused where an escape would be no escape', () => {
    expect(() => compact('export const text = (tail) => String.raw`\\d…`.concat(tail);')).toThrow('without String.raw');
  });

  it('keeps names and lines of what is ours', () => {
    expect(code).toMatch(/^\t+class OurMistake extends Error \{\}\n\t+function fails\(reason\) \{\n/m);
  });

  it('has libraries in one line, with the names of their functions and classes alone', () => {
    expect(code).toMatch(/^.*class TheirMistake extends Error.*function refuses\(.*$/m);
    expect(code).not.toContain('reasonOfRefusal');
  });

  it('has no comment', () => {
    expect(code).not.toMatch(/\/\*|\/\//);
  });

  it('is shorter', () => expect(code.length).toBeLessThan(chunk.length * 0.8));
});

it('leaves what is no chunk as it is, but for comments', () => {
  expect(compact('const a = 1; // one\nexport { a as b };').trim()).toBe('const a = 1;\nexport { a as b };');
});
