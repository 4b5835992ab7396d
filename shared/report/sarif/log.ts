import type { SarifLog, SarifNotification, SarifResult, SarifRule } from './model.ts';

export interface SarifReport {
  /** Of the action. */
  readonly tool: string;
  readonly version: string;
  /** Tells apart several uses on one commit: code scanning keeps one of each. */
  readonly category: string;
  readonly rules: readonly SarifRule[];
  /** The most important first: those at the end are left out first. */
  readonly results: readonly SarifResult[];
  readonly notifications: readonly SarifNotification[];
  /** Whether all could be read. */
  readonly complete: boolean;
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const project = 'https://github.com/aiops-actions/aiops-actions';

export const sarifLog = ({
  tool,
  version,
  category,
  rules,
  results,
  notifications,
  complete,
}: SarifReport): SarifLog => ({
  $schema: schema,
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: tool, semanticVersion: version, informationUri: project, rules } },
      // A trailing slash: all of it is the category, and no run of it has a name of its own (SARIF 3.17.3).
      automationDetails: { id: `${category}/` },
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: complete, toolExecutionNotifications: notifications }],
      results,
    },
  ],
});

/** A log as it stands in its file. */
export const sarifText = (report: SarifReport): string => `${JSON.stringify(sarifLog(report), undefined, 1)}\n`;
