import { unfenced } from './fence.ts';
import type * as forms from './forms/markup.ts';
import { failed, type Judgement, type Kind, passed } from './kind.ts';

/** Well-formed, as XML 1.0 has it. A document type is not taken, and nothing outside of the answer is ever read. */
export const xml: Kind<typeof forms.xml> = {
  async compile(value, { fenced = false }) {
    const { SaxesParser } = await import('saxes');
    const wanted = value === true ? [] : (value.elements ?? []);
    return ({ text }) => {
      const answer = unfenced(text, 'XML', fenced);
      if ('pass' in answer) return answer;
      const parser = new SaxesParser();
      const open: string[] = [];
      const found = new Set<string>();
      let wrong: string | undefined;
      const complain = (message: string): void => {
        wrong ??= message;
      };
      parser.on('error', ({ message }) => complain(message));
      parser.on('doctype', () => complain('a document type is not allowed'));
      parser.on('opentag', ({ name, isSelfClosing }) => {
        found.add([...open, name].join('.'));
        if (!isSelfClosing) open.push(name);
      });
      parser.on('closetag', ({ isSelfClosing }) => {
        if (!isSelfClosing) open.pop();
      });
      parser.write(answer.text.trim()).close();
      if (wrong !== undefined) return failed(`not XML: ${wrong.slice(0, 200)}`);
      return without(wanted, (path) => found.has(path));
    };
  },
};

/** Elements that have no end tag, and those whose end tag may be left out. @see HTML Standard, 13.1.2 */
const unclosed = new Set(
  (
    'area base br col embed hr img input link meta source track wbr ' +
    'html head body li dt dd p rt rp optgroup option colgroup caption thead tbody tfoot tr td th'
  ).split(' '),
);

/** A document or a part of one: an element at its beginning and its end, tags as they have to be, all of them closed. */
export const html: Kind<typeof forms.html> = {
  async compile(value, { fenced = false }) {
    const { parseFragment, defaultTreeAdapter: adapter } = await import('parse5');
    const wanted = value === true ? [] : (value.elements ?? []);
    type Parent = Parameters<typeof adapter.getChildNodes>[0];
    return ({ text }) => {
      const answer = unfenced(text, 'HTML', fenced);
      if ('pass' in answer) return answer;
      const given = answer.text.trim();
      if (!/^<[a-z!]/i.test(given) || !given.endsWith('>'))
        return failed('not HTML: it does not begin and end with a tag');
      let wrong: string | undefined;
      const tree = parseFragment(given.replace(/^<!doctype html>\s*/i, ''), {
        sourceCodeLocationInfo: true,
        onParseError: ({ code, startLine }) => {
          wrong ??= `${code} in line ${startLine}`;
        },
      });
      const found = new Set<string>();
      const visit = (parent: Parent, within: readonly string[]): void => {
        for (const node of adapter.getChildNodes(parent)) {
          if (!adapter.isElementNode(node)) continue;
          const place = node.sourceCodeLocation;
          if (place && !place.endTag && !unclosed.has(node.tagName)) {
            wrong ??= `<${node.tagName}> in line ${place.startLine} is not closed`;
          }
          const path = [...within, node.tagName];
          for (const [from] of path.entries()) found.add(path.slice(from).join('.'));
          visit(node, path);
        }
      };
      visit(tree, []);
      if (wrong !== undefined) return failed(`not HTML: ${wrong}`);
      if (found.size === 0 && !/^<(?:html|head|body)\b/i.test(given))
        return failed('not HTML: there is no element in it');
      return without(wanted, (path) => found.has(path.toLowerCase()));
    };
  },
};

function without(wanted: readonly string[], has: (path: string) => boolean): Judgement {
  const missing = wanted.filter((path) => !has(path));
  return missing.length === 0 ? passed : failed(`has no ${missing.join(', ')}`);
}
