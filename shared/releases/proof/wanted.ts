import type { Deployment } from '../../config/deployments.ts';
import type { Proof } from '../manifest.ts';

/** What has to have passed. */
export type Wanted = Pick<Proof, 'kind' | 'name'>;

/** For exactly what. */
export interface About {
  readonly deployment: string;
  /** Digest of the content that is to go live. */
  readonly content: string;
  /** 40 hex digits. */
  readonly commit: string;
  /** Digest of the configuration. */
  readonly config: string;
}

/** What is not proven, and what would prove it. */
export interface Missing extends Wanted {
  /** In sentences. */
  readonly why: string;
  readonly fix: string;
}

export interface Proven {
  readonly proof: readonly Proof[];
  readonly missing: readonly Missing[];
}

/** Where proof is looked for: it, or why there is none, in sentences. */
export type Source = (wanted: Wanted, about: About) => Promise<Found>;
export type Found = { readonly proof: Proof } | { readonly why: string };

export function wantedBy({ require }: Pick<Deployment, 'require'>): Wanted[] {
  const { suites = [], 'guardrail-scan': scan = false } = require ?? {};
  return [
    ...suites.map((name) => ({ kind: 'suite' as const, name })),
    ...(scan ? [{ kind: 'scan' as const, name: 'guardrail-scan' }] : []),
  ];
}

/** The action that tests it. */
export const actionOf = ({ kind }: Wanted): 'eval-gate' | 'guardrail-scan' =>
  kind === 'suite' ? 'eval-gate' : 'guardrail-scan';
