/** What is wrong with a text, and where. */
export class NotToml extends Error {
  override readonly name = 'NotToml';
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\u001b',
  '"': '"',
  '\\': '\\',
};
const lengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const bareKey = /[A-Za-z0-9_-]{1,1000}/y;
const bareValue = /[^\s,#\]}]{1,1000}(?: \d{2}:\d{2}[^\s,#\]}]{0,100})?/y;
const number =
  /^[+-]?(?:(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?|0x[\da-fA-F](?:_?[\da-fA-F])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*)$/;
const day = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}.*)?$|^\d{2}:\d{2}(?::\d{2}.*)?$/;

/** Reads the smallest parts of TOML 1.0 (https://toml.io/en/v1.0.0), and the escapes of 1.1, from where it stands. */
export class TomlScanner {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  fail(message: string, offset = this.at): never {
    throw new NotToml(offset, message);
  }

  /** Whether this stands here; it is passed over. */
  takes(sign: string): boolean {
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  expect(sign: string): void {
    if (!this.takes(sign)) this.fail(`${sign} is missing here`);
  }

  blanks(): void {
    while (this.text[this.at] === ' ' || this.text[this.at] === '\t') this.at += 1;
  }

  /** Blanks, line breaks and comments. */
  space(): void {
    for (;;) {
      this.blanks();
      if (this.text[this.at] === '#') {
        const end = this.text.indexOf('\n', this.at);
        this.at = end < 0 ? this.text.length : end;
      }
      if (!this.takes('\n') && !this.takes('\r\n')) return;
    }
  }

  /** What comes after a value or a header on its line. */
  endOfLine(): void {
    this.blanks();
    if (this.text[this.at] !== '#' && !this.isAtEnd && !/\r?\n/y.test(this.text.slice(this.at, this.at + 2)))
      this.fail('there is more on this line than a key and its value');
    this.space();
  }

  /** `a`, `"b c"`. */
  key(): string {
    if (this.text[this.at] === '"' || this.text[this.at] === "'") return this.string();
    bareKey.lastIndex = this.at;
    const found = bareKey.exec(this.text)?.[0];
    if (found === undefined) this.fail('a key is missing here: letters, digits, _ and -, or a text in quotes');
    this.at += found.length;
    return found;
  }

  /** A text in any of the four kinds of quotes. */
  string(): string {
    const start = this.at;
    for (const [quote, isLong, isPlain] of [
      ['"""', true, false],
      ["'''", true, true],
      ['"', false, false],
      ["'", false, true],
    ] as const) {
      if (!this.takes(quote)) continue;
      if (isLong && !this.takes('\n')) this.takes('\r\n');
      return this.#quoted(quote, isLong, isPlain, start);
    }
    return this.fail('a text in quotes is missing here');
  }

  #quoted(quote: string, isLong: boolean, isPlain: boolean, start: number): string {
    const parts: string[] = [];
    let from = this.at;
    for (; ; this.at += 1) {
      const sign = this.text[this.at];
      if (sign === undefined || (!isLong && sign === '\n')) this.fail('a text is opened here and never closed', start);
      if (sign === '\\' && !isPlain) {
        parts.push(this.text.slice(from, this.at), this.#escape());
        from = this.at + 1;
      } else if (this.text.startsWith(quote, this.at)) {
        // Up to two quotes more belong to the text.
        let end = this.at;
        while (isLong && end < this.at + 2 && this.text.startsWith(quote, end + 1)) end += 1;
        parts.push(this.text.slice(from, end));
        this.at = end + quote.length;
        return parts.join('');
      }
    }
  }

  /** Leaves it at the last character of the escape. */
  #escape(): string {
    const start = this.at;
    const kind = this.text[start + 1] ?? '';
    const plain = escapes[kind];
    this.at += 1;
    if (plain !== undefined) return plain;
    const digits = lengths[kind];
    if (digits !== undefined) {
      const hex = this.text.slice(this.at + 1, this.at + 1 + digits);
      const point = /^[\da-fA-F]+$/.test(hex) && hex.length === digits ? Number.parseInt(hex, 16) : 0x110000;
      if (point > 0x10ffff) this.fail('this escape stands for no character', start);
      this.at += digits;
      return String.fromCodePoint(point);
    }
    // A line that goes on: what is blank up to the next character is none of it.
    const blank = /[ \t]{0,1000}\r?\n\s{0,10000}/y;
    blank.lastIndex = start + 1;
    const found = blank.exec(this.text)?.[0];
    if (found === undefined) this.fail(`\\${kind} escapes nothing: write \\\\ for a backslash`, start);
    this.at = start + found.length;
    return '';
  }

  /** A number, `true`, or a date, which stays a text. */
  bare(): unknown {
    bareValue.lastIndex = this.at;
    const found = bareValue.exec(this.text)?.[0] ?? '';
    if (found === 'true' || found === 'false') return this.#passed(found, found === 'true');
    if (/^[+-]?(?:inf|nan)$/.test(found)) return this.#passed(found, found);
    if (number.test(found)) return this.#passed(found, Number(found.replaceAll('_', '').replace(/^\+/, '')));
    if (day.test(found)) return this.#passed(found, found);
    // A date and a number may have been read too far.
    const [first = ''] = found.split(' ');
    if (first !== found && day.test(first)) return this.#passed(first, first);
    return this.fail(found === '' ? 'a value is missing here' : 'a text needs quotes');
  }

  #passed<T>(found: string, value: T): T {
    this.at += found.length;
    return value;
  }
}
