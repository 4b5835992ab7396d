import { type Block, paragraph, type Section } from './document.ts';
import { shorten } from './shorten.ts';
import { shrink } from './shrink.ts';

export interface Room {
  render(blocks: readonly Block[]): string;
  fits(text: string): boolean;
}

type Form = 'full' | 'short' | 'out';

/**
 * Renders as much as there is room for. First the sections of the highest number are shown `short`, then they are left
 * out, then what turned out to have room comes back. Sections of priority 1 stay; when they alone are too long their
 * longest texts are cut, then their longest tables and lists. Whatever is missing, a last line says so.
 */
export function fitted(sections: readonly Section[], room: Room): string {
  const pages = sections.map((section) => new Page(section, room));
  const text = () => compose(pages, room);
  const fits = () => room.fits(text());
  if (fits()) return text();

  const expendable = pages.filter(({ priority }) => priority > 1).sort((a, b) => a.priority - b.priority);
  const lastFirst = expendable.toReversed();
  const vital = pages.filter(({ priority }) => priority <= 1);
  const enough =
    degrade(lastFirst, 'short', fits) || degrade(lastFirst, 'out', fits) || degrade(vital.toReversed(), 'short', fits);
  if (!enough) {
    for (const measure of measures()) {
      for (const page of vital) page.cut(measure);
      if (fits()) break;
    }
  }
  for (const page of expendable) restore(page, fits);
  return text();
}

/** Tries one page after the other until all is well. */
function degrade(pages: readonly Page[], form: Form, fits: () => boolean): boolean {
  return pages.some((page) => {
    page.form = form;
    return fits();
  });
}

function restore(page: Page, fits: () => boolean): void {
  const before = page.form;
  for (const form of ['full', 'short'] as const) {
    if (form === before) break;
    page.form = form;
    if (fits()) return;
  }
  page.form = before;
}

/** From mild to harsh. Texts go first, since what is whole but short says more than what is long but few. */
function* measures(): Generator<{ text: number; items: number }> {
  for (const items of [Number.POSITIVE_INFINITY, 50, 20, 10, 5, 2]) {
    for (const text of [8000, 4000, 2000, 1000, 500, 250, 120, 60]) yield { text, items };
  }
  for (const text of [30, 15, 8, 4, 1]) yield { text, items: 1 };
}

class Page {
  readonly id: string;
  readonly priority: number;
  #form: Form = 'full';
  #isCut = false;
  readonly #section: Section;
  readonly #room: Room;
  readonly #texts = new Map<Form, string>([['out', '']]);

  constructor(section: Section, room: Room) {
    this.id = section.id;
    this.priority = section.priority;
    this.#section = section;
    this.#room = room;
  }

  get form(): Form {
    return this.#form;
  }

  /** A section that has no short form stays full. */
  set form(form: Form) {
    this.#form = form === 'short' && this.#section.short === undefined ? 'full' : form;
  }

  get isShort(): boolean {
    return this.#isCut || this.#form === 'short';
  }

  get text(): string {
    const known = this.#texts.get(this.#form);
    if (known !== undefined) return known;
    const text = this.#room.render(this.#blocks);
    this.#texts.set(this.#form, text);
    return text;
  }

  cut(measure: { text: number; items: number }): void {
    this.#isCut = true;
    this.#texts.set(this.#form, this.#room.render(shrink(this.#blocks, measure)));
  }

  get #blocks(): readonly Block[] {
    return this.#form === 'short' ? (this.#section.short ?? []) : this.#section.blocks;
  }
}

function compose(pages: readonly Page[], room: Room): string {
  const out = pages.filter(({ form }) => form === 'out');
  const short = pages.filter(({ isShort }) => isShort);
  const note = [named(out, 'left out'), named(short, 'shortened')].filter((part) => part !== '').join('; ');
  const last = note && room.render([paragraph(`Cut to fit: ${note}. The report and the result file have it all.`)]);
  return [...pages.map(({ text }) => text), last].filter((text) => text !== '').join('\n\n');
}

const namesAtMost = 8;
const nameLength = 40;

function named(pages: readonly Page[], what: string): string {
  if (pages.length === 0) return '';
  if (pages.length > namesAtMost) return `${pages.length} parts ${what}`;
  return `${pages.map(({ id }) => shorten(id.replaceAll('-', ' '), nameLength)).join(', ')} ${what}`;
}
