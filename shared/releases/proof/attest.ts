import { promises } from 'node:fs';
import type { Context } from '../../action/context.ts';
import { UserError } from '../../action/errors.ts';
import { version } from '../../action/version.ts';
import { canonicalJson } from '../../results/canonical-json.ts';
import type { ResultsFolder } from '../../results/folder.ts';
import { pin } from '../make.ts';
import { type Content, digestOf, digestOfBytes } from '../manifest.ts';
import { predicateFile, subjectFile } from './predicate.ts';
import type { Tested, Tests } from './tested.ts';
import { testedText } from './tested-text.ts';

interface Passed {
  readonly action: Tested['action'];
  readonly tests: Tests;
  /** Path of the result file. */
  readonly result: string;
}

/** What was written for actions/attest, and what the check run says. */
export interface Attestable {
  readonly files: readonly string[];
  readonly text: string;
}

/**
 * Writes down what passed, and for what: the content of each deployment as the commit has it, and a predicate about all of
 * them. `undefined` where nothing goes live.
 * @throws UserError when the disk refuses it
 */
export async function writeAttestable(
  { action, tests, result }: Passed,
  { rules, revision, log, clock }: Pick<Context, 'rules' | 'revision' | 'log' | 'clock'>,
  results: ResultsFolder,
): Promise<Attestable | undefined> {
  const { config } = rules;
  const tree = revision.head;
  if (tree.sha === undefined || config.digest === undefined) return undefined;
  const contents = new Map<string, Content>();
  for (const [name, settings] of Object.entries(config.value.deployments ?? {})) {
    try {
      contents.set(name, (await pin({ name, settings, config, tree })).content);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      log.warning(`Nothing is proven of what goes live as ${name}: ${error.message}`);
    }
  }
  if (contents.size === 0) return undefined;
  const tested: Tested = {
    schema: 'aiops.tested/1',
    action,
    version,
    verdict: 'pass',
    commit: tree.sha,
    config: config.digest,
    ...tests,
    contents: Object.fromEntries([...contents].map(([name, content]) => [name, digestOf(content)])),
    result: digestOfBytes(await promises.readFile(result)),
    testedAt: new Date(clock()).toISOString(),
  };
  const subjects = new Map([...contents.values()].map((content) => [subjectFile(digestOf(content)), content]));
  const written = [...subjects].map(([file, content]) => results.write(file, canonicalJson(content)));
  const predicate = await results.write(predicateFile, `${JSON.stringify(tested, undefined, 1)}\n`);
  return { files: [predicate, ...(await Promise.all(written))], text: testedText(tested) };
}
