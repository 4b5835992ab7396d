import type { Proof } from '../manifest.ts';

/** What is said behind the name of a proof of where it is from. */
export const saidOfSource: Readonly<Record<Proof['from'], string>> = {
  result: '',
  check: ' (check run)',
  attestation: ' (attested)',
};
