import type { PromptChange, Reason } from '../../prompts/diff/change.ts';
import { Reader } from '../../prompts/diff/wording/reader.ts';
import type { Source } from '../../prompts/source.ts';
import type { Finding } from '../check.ts';

/** What bound the model on the base and does not any more, of one prompt. */
export function loosened(change: PromptChange, head: Source): Finding[] {
  const { base: was, head: is, reasons } = change;
  if (was === undefined || is === undefined || is.kind === 'guardrail') return [];
  const position = is.position;
  const whole = { start: position.offset, end: position.end };
  const at = (reason: Reason) => {
    const place = reason.at.head;
    // What is gone stands nowhere any more.
    if (place === undefined || place.file !== head.path) return { start: position.offset, end: position.offset };
    const start = head.lineStart(place.line) + place.column - 1;
    return { start, end: Math.max(start + 1, head.lineStart(place.endLine + 1)) };
  };
  const sentences = reasons.flatMap((reason): Finding[] => {
    const detail = detailOf(reason);
    return detail === undefined ? [] : [{ check: 'prompt/limit-removed', ...at(reason), compared: true, detail }];
  });
  return [...sentences, ...raised(change, whole)];
}

/** Only what forbids or bounds: an instruction that is gone may be many things. */
function detailOf({ id, message, text }: Reason): string | undefined {
  const before = (text?.base ?? '').replaceAll(/\s+/g, ' ').trim();
  const shown = before.length > 160 ? `${before.slice(0, 159)}…` : before;
  if (id === 'negation-removed' || id === 'bound-changed') return message;
  if (id !== 'instruction-removed') return undefined;
  const reader = new Reader(before);
  const binds = reader.negations(before).length > 0 || reader.bounds(before).length > 0;
  return binds ? `This is gone: “${shown}”.` : undefined;
}

function raised({ base, head }: PromptChange, whole: { start: number; end: number }): Finding[] {
  const [was, is] = [base?.parameters ?? {}, head?.parameters ?? {}];
  const found: string[] = [];
  if (was.maxTokens !== undefined && (is.maxTokens === undefined || is.maxTokens > was.maxTokens)) {
    found.push(`An answer may have ${is.maxTokens ?? 'any number of'} tokens; it was ${was.maxTokens}.`);
  }
  const stops = (was.stop ?? []).filter((one) => !(is.stop ?? []).includes(one));
  if (stops.length > 0)
    found.push(`It does not stop any more at ${stops.map((one) => JSON.stringify(one)).join(', ')}.`);
  const setting = head?.settings.find(({ key }) => /(?:max|stop)/i.test(key))?.position;
  const span =
    setting === undefined || setting.file !== undefined ? whole : { start: setting.offset, end: setting.end };
  return found.map((detail) => ({ check: 'prompt/limit-raised', ...span, compared: true, detail }));
}
