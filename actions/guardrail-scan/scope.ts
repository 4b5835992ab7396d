import picomatch from 'picomatch';
import type { ScanRules } from '../../shared/config/guardrails.ts';
import type { Config } from '../../shared/config/schema.ts';
import { isInspected } from '../../shared/detection/structure/inspected.ts';
import { promptFiles } from '../../shared/touched/files.ts';

/**
 * What a file is to the scan. `instructions` are meant to tell a model what to do; `cases` hold rows of fields, and are
 * known to be cases by their suites; `rows` look like them; all others are texts.
 */
export type Kind = 'instructions' | 'cases' | 'rows' | 'text';

/** What a file of this name is; `undefined` for one that is not scanned. */
export type Scope = (path: string) => Kind | undefined;

const rows = /\.(?:jsonl|ndjson|csv)$/i;

/** Which files are scanned: what one of the configurations asks for is, unless all of them ignore it. */
export function scopeOf(configs: readonly Config[], { paths, ignored }: ScanRules): Scope {
  const foundBy = promptFiles(configs);
  const isCases = matcherOf(configs.flatMap(({ suites }) => Object.values(suites).flatMap(({ cases = [] }) => cases)));
  const isNamed = matcherOf(paths);
  const ignores = ignored.map(matcherOf);
  return (path) => {
    if (ignores.length > 0 && ignores.every((ignores) => ignores(path))) return undefined;
    if (isCases(path)) return 'cases';
    const isInstruction = foundBy(path) !== undefined;
    if (!isInstruction && !isInspected(path) && !isNamed(path)) return undefined;
    if (rows.test(path)) return 'rows';
    return isInstruction || isConfiguration(path) || isSettings(path) ? 'instructions' : 'text';
  };
}

/** It tells judges what to look for. */
const isConfiguration = (path: string): boolean => /(?:^|\/)aiops(?:-waivers)?\.ya?ml$/.test(path);

/** Commands and settings of agents tell them what to do, or are no prose. */
const isSettings = (path: string): boolean => /(?:^|\/)\.(?:gemini|qwen|codex|vibe)\/.*\.toml$/i.test(path);

/** A pattern that is a file's whole path means that file, whatever characters are in it. */
function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const plain = new Set(patterns.map((pattern) => pattern.replace(/^\.\//, '')));
  const isMatch = plain.size === 0 ? undefined : picomatch([...plain], { dot: true, nonegate: true });
  return (path) => plain.has(path) || isMatch?.(path) === true;
}
