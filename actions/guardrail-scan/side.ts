import type { Problem } from '../../shared/action/errors.ts';
import { UserError } from '../../shared/action/errors.ts';
import type { Finding } from '../../shared/detection/check.ts';
import type { ConstructionOptions } from '../../shared/detection/construction/inspect.ts';
import type { ScanOptions } from '../../shared/detection/scan.ts';
import { isInspected } from '../../shared/detection/structure/inspected.ts';
import { decode, largest } from '../../shared/prompts/decode.ts';
import type { Tree } from '../../shared/revision/tree.ts';
import type { SeenInRows } from './rows.ts';
import type { Kind, Scope } from './scope.ts';
import type { Seen } from './seen.ts';

/** Bytes of a file that is read row by row. GitHub takes none that is larger. */
const largestRows = 100_000_000;

/** What was found in a file of one side, and why it could not be read, or not all of it. */
export interface SeenFile {
  readonly seen: readonly Seen[];
  readonly problems: readonly Problem[];
}

/** What a side is scanned with. */
export interface Instruments {
  /** For each text its own: what they look at is bounded. */
  readonly options: () => Promise<ScanOptions>;
  /** Whose words variables are. */
  readonly variables: Pick<ConstructionOptions, 'untrusted' | 'trusted'>;
}

/** One side of the change, scanned file by file. */
export class Side {
  readonly #tree: Tree;
  readonly #scope: Scope;
  readonly #instruments: Instruments;
  /** Loaded for the first file that needs them, and not looked up for each. */
  #room: ReturnType<typeof textRoom> | undefined;
  #structure: Promise<typeof import('../../shared/detection/structure/inspect.ts')> | undefined;

  constructor(tree: Tree, scope: Scope, instruments: Instruments) {
    this.#tree = tree;
    this.#scope = scope;
    this.#instruments = instruments;
  }

  /**
   * @param path of a file of the tree
   * @param kind what the file is, by its name or by that of a link to it
   * @param base the same file at the base, where a comparison is asked for
   */
  async scan(path: string, kind: Kind | undefined = this.#scope(path), base?: BaseFile): Promise<SeenFile> {
    const bytes = await this.#tree.read(path);
    if (bytes === undefined || kind === undefined) return nothing;
    this.#room ??= textRoom();
    const { findInText, seenInText, PerFile } = await this.#room;
    const options = await this.#instruments.options();
    if (kind === 'cases' || kind === 'rows') {
      const rows = await this.#rows(path, bytes, options);
      if (rows.problems.length === 0) return { seen: rows.seen, problems: rows.bounds };
      // Somebody has to put cases right. What only looks like rows is a text.
      const asText = this.#decoded(path, bytes);
      if ('problem' in asText) return { seen: rows.seen, problems: [asText.problem] };
      const told = new PerFile();
      const found = findInText(path, asText.text, options).filter((one) => told.takes(one));
      const problems = [...(kind === 'cases' ? rows.problems : []), ...told.problems(path)];
      return { seen: seenInText(path, asText.text, found), problems };
    }
    const decoded = this.#decoded(path, bytes);
    if ('problem' in decoded) return { seen: [], problems: [decoded.problem] };
    const { text } = decoded;
    const { findings, problems } = await this.#inspected(path, text, base);
    const all = findInText(path, text, kind === 'instructions' ? { ...options, ...ofRules } : options, findings);
    const kept = kind === 'instructions' ? all.filter(({ check }) => check !== 'injection/addressed') : all;
    const told = new PerFile();
    const bounded = kept.filter((one) => told.takes(one));
    return { seen: seenInText(path, text, bounded), problems: [...problems, ...told.problems(path)] };
  }

  async #rows(path: string, bytes: Buffer, options: ScanOptions): Promise<SeenInRows> {
    if (bytes.length > largestRows) return { seen: [], problems: [tooLarge(path, bytes, largestRows)], bounds: [] };
    const { seenInRows } = await import('./rows.ts');
    return seenInRows(path, bytes, options);
  }

  #decoded(path: string, bytes: Buffer): { readonly text: string } | { readonly problem: Problem } {
    if (bytes.length > largest) return { problem: tooLarge(path, bytes, largest) };
    try {
      return { text: decode(path, bytes) };
    } catch (error) {
      if (!(error instanceof UserError) || error.problems[0] === undefined) throw error;
      return { problem: error.problems[0] };
    }
  }

  /** What the file's structure shows, where its name says that it has one. Programs that make a prompt are not run. */
  async #inspected(path: string, text: string, base: BaseFile | undefined): Promise<Inspected> {
    if (!isInspected(path)) return { findings: [], problems: [] };
    this.#structure ??= import('../../shared/detection/structure/inspect.ts');
    const { inspect } = await this.#structure;
    const before = await base?.text();
    const other = before === undefined || base === undefined ? undefined : { path: base.path, text: before };
    const read = async (file: string): Promise<string | undefined> => {
      const bytes = await this.#tree.read(file);
      const decoded = bytes === undefined ? undefined : this.#decoded(file, bytes);
      return decoded !== undefined && 'text' in decoded ? decoded.text : undefined;
    };
    const { findings, problems } = await inspect({ path, text }, other, { ...this.#instruments.variables, read });
    return { findings, problems: problems.map((problem) => ({ ...problem, file: path })) };
  }
}

interface Inspected {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

async function textRoom() {
  const [texts, bounded] = await Promise.all([import('./texts.ts'), import('./bounded.ts')]);
  return { ...texts, ...bounded };
}

/** A file of the base, read when it is needed. */
export interface BaseFile {
  readonly path: string;
  text(): Promise<string | undefined>;
}

const nothing: SeenFile = { seen: [], problems: [] };

/** Instructions look like instructions: what is likely alone is none. */
const ofRules = { classifier: undefined } as const;

const tooLarge = (file: string, { length }: Buffer, most: number): Problem => ({
  file,
  message: `It has ${(length / 1e6).toFixed(1)} MB, and at most ${most / 1e6} MB of a file are scanned.`,
});
