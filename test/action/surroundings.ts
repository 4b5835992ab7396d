import { describe } from '../../shared/action/errors.ts';
import type { Log } from '../../shared/action/log.ts';
import type { Surroundings } from '../../shared/action/surroundings.ts';
import type { Section } from '../../shared/report/document.ts';
import { markdown } from '../../shared/report/markdown.ts';

export interface Told extends Surroundings {
  /** Everything that the log was told, `level: text`. */
  readonly lines: string[];
  readonly outputs: Record<string, string>;
  readonly reports: string[];
  readonly secrets: string[];
}

/** A log in memory. */
export function logInto(lines: string[], secrets: string[] = []): Log {
  return {
    info: (text) => void lines.push(`info: ${text}`),
    warning: (text, place) => void lines.push(`warning: ${describe({ ...place, message: text })}`),
    error: (text, place) => void lines.push(`error: ${describe({ ...place, message: text })}`),
    group: (_, body) => body(),
    progress: () => undefined,
    secret: (value) => void secrets.push(value),
    hidden: (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text),
  };
}

/** A run in memory, apart from the folder it works in. */
export function surroundingsIn(
  directory: string,
  inputs: Surroundings['inputs'],
  env: NodeJS.ProcessEnv = {},
  signal = new AbortController().signal,
): Told {
  const lines: string[] = [];
  const secrets: string[] = [];
  const reports: string[] = [];
  const outputs: Record<string, string> = {};
  return {
    inputs,
    env: { PATH: process.env.PATH, ...env },
    directory,
    signal,
    clock: () => Date.UTC(2026, 10, 30, 12),
    log: logInto(lines, secrets),
    output: {
      set: (values) => {
        for (const [name, value = ''] of Object.entries(values)) outputs[name] = String(value);
      },
      show: async (sections: readonly Section[]) => void reports.push(markdown(sections, { limit: 100_000 })),
    },
    lines,
    outputs,
    reports,
    secrets,
  };
}
