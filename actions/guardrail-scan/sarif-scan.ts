import { version } from '../../shared/action/version.ts';
import type { SarifReport } from '../../shared/report/sarif/log.ts';
import type { Data } from './data.ts';

/** What the SARIF file says of the scan itself. Where nothing was scanned that is all. */
export const scanAsSarif = ({ prefix, problems }: Pick<Data, 'prefix' | 'problems'>): SarifReport => ({
  tool: 'guardrail-scan',
  version,
  category: `aiops/guardrail-scan${prefix === '' ? '' : `/${prefix.replace(/\/$/, '')}`}`,
  rules: [],
  results: [],
  notifications: [],
  complete: problems.length === 0,
});
