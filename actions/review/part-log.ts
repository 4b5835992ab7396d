import type { Log } from '../../shared/action/log.ts';

/**
 * The log of one part beside others. Each line says whose it is. Groups are lines too: those of a workflow's log cannot
 * stand within each other, and several parts are at work at once.
 */
export function partLog(log: Log, name: string): Log {
  const said = (text: string): string => `${name}: ${text}`;
  return {
    info: (text) => log.info(said(text)),
    warning: (text, place) => log.warning(said(text), place),
    error: (text, place) => log.error(said(text), place),
    group: (title, body) => {
      log.info(said(title));
      return body();
    },
    progress: (progress) => log.progress(progress),
    secret: (value) => log.secret(value),
    hidden: (text) => log.hidden(text),
  };
}
