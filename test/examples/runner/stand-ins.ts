import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'stand-ins');

/** Programs that take the place of others, first on the path. */
export const programs = join(folder, 'bin');

/** The actions of others that examples use, each with the folder of what takes its place. */
export const standIns: Readonly<Record<string, string>> = {
  'actions/attest': join(folder, 'attest'),
  'actions/upload-artifact': join(folder, 'upload-artifact'),
  'actions/download-artifact': join(folder, 'download-artifact'),
  'aws-actions/configure-aws-credentials': join(folder, 'configure-aws-credentials'),
};

/** What act does by itself, in its own way: it copies the checkout that is there. */
export const byAct = ['actions/checkout'];

export const standInPrograms: readonly string[] = readdirSync(programs);
