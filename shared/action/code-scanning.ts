import { headShaOf } from './announce.ts';
import { UserError } from './errors.ts';
import type { Ground } from './ground.ts';
import type { Performed } from './perform.ts';

/** Uploads what an action has for code scanning, where it may. What keeps it from that is told, and fails nothing. */
export async function uploadScans(performed: readonly Performed[], ground: Ground): Promise<void> {
  for (const { definition, conclusion, written } of performed) {
    const sarif = conclusion.data === undefined ? undefined : definition.sarif?.(conclusion.data);
    const path = sarif && written.files.find((file) => file.endsWith(sarif.file));
    if (sarif !== undefined && path !== undefined) await upload({ path, whole: sarif.whole }, definition.name, ground);
  }
}

async function upload(
  { path, whole }: { readonly path: string; readonly whole: boolean },
  name: string,
  { github: { event, client }, trust, surroundings: { log } }: Ground,
): Promise<void> {
  const { repository, pullRequest } = event;
  const commit = headShaOf(event);
  if (event.name === 'local' || client === undefined || repository === undefined || commit === undefined) return;
  if (!trust.write) return log.info(`Nothing was uploaded to code scanning: ${trust.reason}`);
  if (pullRequest === undefined && !whole) {
    const why = 'a scan of a part would close the alerts of the rest. Set `all: true` to have it there.';
    return log.info(`Nothing was uploaded to code scanning: ${why}`);
  }
  const [{ promises }, { gzipSync }, { scannedRef, uploadScan }] = await Promise.all([
    import('node:fs'),
    import('node:zlib'),
    import('../github/code-scanning.ts'),
  ]);
  const ref = scannedRef(event);
  if (ref === undefined) return;
  const sarif = gzipSync(present(await promises.readFile(path, 'utf8'))).toString('base64');
  try {
    const isTaken = await uploadScan(client, { repository, commit, ref, sarif });
    if (isTaken) log.info(`${name}: uploaded to code scanning for ${ref}.`);
    else
      log.info(
        `Nothing was uploaded to code scanning, which is turned off: see Settings, Advanced Security. The SARIF file is ${path}.`,
      );
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.info(`Nothing was uploaded to code scanning: ${error.message}`);
  }
}

/** Code scanning reads no `baselineState`: what is gone would be an alert. */
function present(text: string): string {
  const log = JSON.parse(text) as { runs: { results: { baselineState?: string }[] }[] };
  for (const run of log.runs) run.results = run.results.filter(({ baselineState }) => baselineState !== 'absent');
  return JSON.stringify(log);
}
