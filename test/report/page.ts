import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What a browser gets to see. */
export interface Page {
  /** Names of all elements, in order. */
  readonly elements: readonly string[];
  /** Names of elements with the attributes that a Markdown text could have given them. */
  readonly attributes: readonly string[];
  readonly comments: readonly string[];
  /** All of the text, with spaces as a browser shows them and without word joiners. */
  readonly text: string;
  /** Texts in which GitHub looks for references: not those in code or in links. */
  readonly searched: readonly string[];
  readonly html: string;
}

/** Renders Markdown as GitHub does, before GitHub looks for references. Nothing dangerous is filtered away. */
export function page(markdown: string): Page {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  const elements: string[] = [];
  const attributes: string[] = [];
  const comments: string[] = [];
  const texts: string[] = [];
  const searched: string[] = [];
  const walk = (node: Node, isSearched: boolean): void => {
    if (node.nodeName === '#comment') comments.push((node as DefaultTreeAdapterTypes.CommentNode).data);
    if (node.nodeName === '#text') {
      const { value } = node as DefaultTreeAdapterTypes.TextNode;
      texts.push(value);
      if (isSearched) searched.push(value);
    }
    if (!('childNodes' in node)) return;
    elements.push(node.nodeName);
    attributes.push(...node.attrs.map(({ name, value }) => `${node.nodeName}[${name}=${value}]`));
    for (const child of node.childNodes) walk(child, isSearched && !['code', 'pre', 'a'].includes(node.nodeName));
  };
  for (const node of parseFragment(html).childNodes) walk(node, true);
  return { elements, attributes, comments, text: seen(texts.join('')), searched, html };
}

/** A text as a browser shows it. */
export function seen(text: string): string {
  return text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}

/** What GitHub would make a link, a picture or a formula of, by its published filters read generously. */
const references: Readonly<Record<string, RegExp>> = {
  mention: /@[a-z0-9]/i,
  issue: /#\d|\bGH-\d/i,
  commit: /\b[0-9a-f]{7,40}\b/i,
  advisory: /\b(GHSA|CVE)-\w/i,
  address: /:\/\/|www\./i,
  emoji: /:[\w+-]+:/,
  formula: /[^$]\$|\$[^$]|\$\$/,
};

export function referencesIn({ searched }: Page): readonly string[] {
  return searched.flatMap((text) =>
    Object.entries(references)
      .filter(([, pattern]) => pattern.test(text))
      .map(([name]) => `${name} in ${text}`),
  );
}
