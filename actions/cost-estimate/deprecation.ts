import { formatCount } from '../../shared/config/format.ts';
import type { RowSide } from './data.ts';

const day = 86_400_000;

/**
 * That a model is taken away, and when.
 * @param today `2026-11-30`
 */
export function deprecationText(model: string, { on, source }: NonNullable<RowSide['deprecated']>, today: string) {
  if (on === undefined)
    return `${model} is marked as deprecated in ${source}, which does not say when it is taken away.`;
  const left = Math.round((Date.parse(on) - Date.parse(today)) / day);
  if (left <= 0) return `${model} was to be taken away on ${on}: requests to it fail, or may any day. By ${source}.`;
  return `${model} is deprecated: its provider takes it away on ${on}, in ${formatCount(left)} ${left === 1 ? 'day' : 'days'}. By ${source}.`;
}
