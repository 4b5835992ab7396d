import { inertTerminal } from '../report/inert.ts';
import { describe } from './errors.ts';
import { HiddenValues } from './hidden-values.ts';
import { type Log, progressLine, throttled } from './log.ts';

export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** The log on a terminal, on standard error: standard output is for the report. */
export function terminalLog(stream: Terminal, color: boolean, now: () => number): Log {
  const secrets = new HiddenValues();
  const live = stream.isTTY === true;
  const due = throttled(now, live ? 100 : 5_000);
  let rewritable = false;
  const paint = (codes: number, text: string): string => (color ? `\u001b[${codes}m${text}\u001b[0m` : text);
  const safe = (text: string): string => inertTerminal(secrets.hide(text, 1));
  const line = (text: string): void => {
    stream.write(`${rewritable ? '\r\u001b[K' : ''}${text}\n`);
    rewritable = false;
  };
  return {
    info: (text) => line(safe(text)),
    warning: (text, place) => line(paint(33, 'warning: ') + safe(describe({ ...place, message: text }))),
    error: (text, place) => line(paint(31, 'error: ') + safe(describe({ ...place, message: text }))),
    group: async (title, body) => {
      line(paint(1, safe(title)));
      return body();
    },
    progress: (progress) =>
      due(() => {
        const shown = safe(progressLine(progress)).slice(0, (stream.columns ?? 80) - 1);
        if (!live) return line(shown);
        stream.write(`\r\u001b[K${shown}`);
        rewritable = true;
      }),
    secret: (value) => secrets.add(value),
    hidden: (text) => secrets.hide(text),
  };
}
