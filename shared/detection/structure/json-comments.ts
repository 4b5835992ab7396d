/**
 * JSON as editors write it, as JSON: comments and commas before a closing bracket become blanks, so that everything keeps
 * its place.
 */
export function withoutComments(text: string): string {
  const units = [...text.split('')];
  let comma = -1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (unit === '"') {
      at += 1;
      while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
      comma = -1;
    } else if (unit === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      const isLine = text[at + 1] === '/';
      const close = text.indexOf(isLine ? '\n' : '*/', at + 2);
      const end = close < 0 ? text.length : close + (isLine ? 0 : 2);
      for (let blank = at; blank < end; blank += 1) if (units[blank] !== '\n') units[blank] = ' ';
      at = end - 1;
    } else if (unit === ',') comma = at;
    else if (unit === '}' || unit === ']') {
      if (comma >= 0) units[comma] = ' ';
      comma = -1;
    } else if (unit !== undefined && /\S/.test(unit)) comma = -1;
  }
  return units.join('');
}
