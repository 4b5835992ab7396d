import * as core from '@actions/core';
import { inertLog } from '../report/inert.ts';
import type { Place } from './errors.ts';
import { type Log, progressLine, throttled } from './log.ts';

/** GitHub shows ten annotations of a level for a step; what comes after is printed as plain lines. */
const annotationsAtMost = 10;
const progressInterval = 5_000;

/** The log of a step in a workflow. */
export function workflowLog(now: () => number): Log {
  const due = throttled(now, progressInterval);
  let annotations = 0;
  const annotate = (show: typeof core.error, text: string, place?: Place): void => {
    annotations += 1;
    // core escapes what could end the command, so the text needs no more than that.
    if (annotations > annotationsAtMost) core.info(inertLog(text));
    else
      show(
        text,
        place?.file === undefined ? {} : { file: place.file, startLine: place.line, startColumn: place.column },
      );
  };
  return {
    info: (text) => core.info(inertLog(text)),
    warning: (text, place) => annotate(core.warning, text, place),
    error: (text, place) => annotate(core.error, text, place),
    group: async (title, body) => {
      core.startGroup(inertLog(title));
      try {
        return await body();
      } finally {
        core.endGroup();
      }
    },
    progress: (progress) => due(() => core.info(inertLog(progressLine(progress)))),
    secret: (value) => {
      if (value !== '') core.setSecret(value);
    },
  };
}
