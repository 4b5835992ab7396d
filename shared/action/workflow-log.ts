import { inertLog } from '../report/inert.ts';
import type { Place } from './errors.ts';
import { HiddenValues } from './hidden-values.ts';
import { type Log, progressLine, throttled } from './log.ts';
import { commandLine } from './workflow-commands.ts';

/** GitHub shows ten annotations of a level for a step; what comes after is printed as plain lines. */
const annotationsAtMost = 10;
const progressInterval = 5_000;

/** The log of a step in a workflow. */
export function workflowLog(write: (text: string) => void, now: () => number): Log {
  const due = throttled(now, progressInterval);
  const secrets = new HiddenValues();
  const annotations = { error: 0, warning: 0 };
  const info = (text: string): void => write(`${inertLog(text)}\n`);
  const annotate = (level: 'error' | 'warning', text: string, place?: Place): void => {
    annotations[level] += 1;
    // What could end the command is escaped, so the text needs no more than that.
    if (annotations[level] > annotationsAtMost) info(text);
    else write(commandLine(level, text, place?.file === undefined ? {} : place));
  };
  return {
    info,
    warning: (text, place) => annotate('warning', text, place),
    error: (text, place) => annotate('error', text, place),
    group: async (title, body) => {
      write(commandLine('group', inertLog(title)));
      try {
        return await body();
      } finally {
        write(commandLine('endgroup'));
      }
    },
    progress: (progress) => due(() => info(progressLine(progress))),
    secret: (value) => {
      if (value === '') return;
      secrets.add(value);
      write(commandLine('add-mask', value));
    },
    hidden: (text) => secrets.hide(text),
  };
}
