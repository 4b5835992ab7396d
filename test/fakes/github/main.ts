import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startGitHub } from './github.ts';
import type { GivenRepository } from './state.ts';

/**
 * `node test/fakes/github/main.ts --repositories state.json --seconds 60`: prints `{"url":"…"}`, serves for so long at
 * most, and tells its state at `GET /_state`. The file holds a list of `{ "fullName": "owner/name", … }`.
 */
const { values } = parseArgs({
  options: { repositories: { type: 'string' }, seconds: { type: 'string', default: '60' } },
});
const repositories = values.repositories
  ? (JSON.parse(readFileSync(values.repositories, 'utf8')) as GivenRepository[])
  : [{ fullName: 'acme/support' }];
const github = await startGitHub({ repositories });
process.stdout.write(`${JSON.stringify({ url: github.url })}\n`);

const timer = setTimeout(stop, Number(values.seconds) * 1000);
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

function stop(): void {
  clearTimeout(timer);
  void github.close();
}
