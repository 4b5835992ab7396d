/** Texts up to this length share one piece of memory. */
const most = 1 << 22;
/** So many zeros follow a text, for loops that look ahead. */
const margin = 64;
let shared: Buffer | undefined;

/**
 * A text as its UTF-16 units, which loops read several times as fast as a string, and zeros after it. Valid until this is
 * called again: whoever needs it longer copies it.
 */
export function unitsOf(text: string): Uint16Array {
  const size = text.length + margin;
  if (shared === undefined || shared.length < size * 2) {
    const own = Buffer.alloc(Math.max(size, Math.min(most, 2 * size)) * 2);
    if (size > most) return filled(own, text);
    shared = own;
  }
  return filled(shared, text);
}

/** In the order of bytes of this machine: all that Node runs on have the same. */
function filled(memory: Buffer, text: string): Uint16Array {
  memory.write(text, 0, 'utf16le');
  const units = new Uint16Array(memory.buffer, memory.byteOffset, text.length + margin);
  units.fill(0, text.length);
  return units;
}

let places = new Int32Array(0);

/** Room for a place at each unit of a text, and one after it. Valid until this is called again. */
export function placesFor(length: number): Int32Array {
  if (places.length > length) return places;
  const own = new Int32Array(Math.max(length + 1, Math.min(most, 2 * length)));
  if (length < most) places = own;
  return own;
}
