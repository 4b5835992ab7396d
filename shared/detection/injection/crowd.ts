/** Places that lie close to each other, three at least. */
export class Crowd {
  readonly spans: number[] = [];
  readonly #last: (readonly [place: number, start: number])[] = [];

  add(place: number, start: number, end: number): void {
    this.#last.push([place, start]);
    if (this.#last.length > 3) this.#last.shift();
    const [first, , third] = this.#last;
    if (first === undefined || third === undefined || place - first[0] > 14) return;
    if ((this.spans.at(-1) ?? -1) >= first[1]) this.spans[this.spans.length - 1] = end;
    else this.spans.push(first[1], end);
  }
}
