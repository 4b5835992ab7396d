import type { Finding } from '../check.ts';

const image =
  /!\[[^\][\n]{0,200}\]\(\s{0,3}<?(https?:\/\/[^\s)>]{1,2000})|<img\s[^<>]{0,300}?src\s{0,2}=\s{0,2}["']?(https?:\/\/[^\s"'<>]{1,2000})/gi;
const link = /(?<!!)\[[^\][\n]{1,200}\]\(\s{0,3}<?(https?:\/\/[^\s)>]{1,2000})/gi;

/** What a model is to fill in: `{{history}}`, `${secret}`, `[DATA]`, `<summary>`; or a parameter that is left empty. */
const filled = /[?&][^=&#]{1,60}=[^&#]{0,200}?(?:\{\{?|\$\{|%7B|<|%3C|\[|%5B)[\w .-]{1,60}(?:\}|%7D|>|%3E|\]|%5D)/i;
const empty = /[?&](?:q|d|data|secret|leak|exfil|msg|payload|history|chat|prompt|context|info|p)=$/i;
const telling =
  /secret|password|token|key|conversation|history|chat|context|prompt|system|summar|e-?mail|user|data|message/i;

/**
 * Images whose address takes what a model writes into it, which a page that shows them sends off at once (Rehberger 2023,
 * "Bing Chat: data exfiltration"); and links of which the same is to be filled in with something private.
 */
export function renderedLinks(text: string): Finding[] {
  if (!text.includes('](') && !/<img/i.test(text)) return [];
  const found: Finding[] = [];
  const add = (start: number, length: number): void => {
    found.push({ check: 'injection/rendered-link', start, end: start + length });
  };
  for (const match of text.matchAll(image)) {
    const address = match[1] ?? match[2] ?? '';
    if (filled.test(address) || empty.test(address)) add(match.index, match[0].length);
  }
  for (const { 0: whole, 1: address = '', index } of text.matchAll(link)) {
    const what = filled.exec(address)?.[0];
    if (what !== undefined && telling.test(what)) add(index, whole.length);
  }
  return found;
}
