import { appendFileSync } from 'node:fs';
import type { Place } from './errors.ts';

/**
 * The runner's workflow commands, as @actions/core writes them. That library brings an HTTP client with it, which
 * takes longer to load than all the rest of a start.
 */
type Command = 'add-mask' | 'endgroup' | 'error' | 'group' | 'notice' | 'warning';

/** `::error file=aiops.yml,line=3::message`, in one line whatever the texts are. */
export function commandLine(command: Command, message = '', { file, line, column }: Place = {}): string {
  const properties = Object.entries({ file, line, col: column })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${command}${properties.length > 0 ? ` ${properties.join(',')}` : ''}::${escaped(message)}\n`;
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Adds outputs to the file at `GITHUB_OUTPUT`; `undefined` is told as empty. */
export function appendOutputs(path: string, values: Readonly<Record<string, unknown>>): void {
  const lines = Object.entries(values).map(([name, value = '']) => {
    const delimiter = delimiterOf(String(value));
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  });
  appendFileSync(path, lines.join(''));
}

/** Longer than the value, so that no line of it is the delimiter and ends it early. */
const delimiterOf = (value: string): string => 'ghadelimiter'.padEnd(value.length + 1, '_');
