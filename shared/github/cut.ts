/**
 * As many whole lines as fit into so many bytes of UTF-8, with a last line that says that there was more. GitHub
 * counts some limits in bytes and some in characters; bytes keep both.
 */
export function cutLines(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  const more = '\n\n… cut to fit.';
  const room = Buffer.from(text).subarray(0, bytes - Buffer.byteLength(more));
  const line = room.lastIndexOf('\n');
  return `${(line < 0 ? whole(room) : room.subarray(0, line)).toString()}${more}`;
}

/** One line of at most so many characters. */
export function cutLine(text: string, characters: number): string {
  const line = [...text.replace(/\s+/g, ' ').trim()];
  return line.length <= characters ? line.join('') : `${line.slice(0, characters - 1).join('')}…`;
}

/** Without the first bytes of a character that was cut through. */
function whole(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && ((bytes[end - 1] as number) & 0b1100_0000) === 0b1000_0000) end -= 1;
  const lead = bytes[end - 1] ?? 0;
  return lead < 0b1000_0000 ? bytes : bytes.subarray(0, end - 1);
}
