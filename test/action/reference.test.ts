import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendOutputs, commandLine } from '../../shared/action/workflow-commands.ts';
import { readEvent } from '../../shared/github/event-reader.ts';

/** GitHub's own libraries are the reference for what we write and read without the time that they take to load. */
const reference = (script: string, env: NodeJS.ProcessEnv = {}): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: join(import.meta.dirname, '../..'),
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aiops-reference-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('workflow commands are those of @actions/core', () => {
  const core = (call: string, env?: NodeJS.ProcessEnv): string =>
    reference(`import * as core from '@actions/core'; core.${call};`, env);

  it.each(['plain', '100 %\r\n::stop-commands::x', 'a,b:c'])('an annotation that says %j', (text) => {
    const place = `{ file: ${JSON.stringify(text)}, startLine: 14, startColumn: 7 }`;
    expect(commandLine('error', text, { file: text, line: 14, column: 7 })).toBe(
      core(`error(${JSON.stringify(text)}, ${place})`),
    );
    expect(commandLine('warning', text)).toBe(core(`warning(${JSON.stringify(text)})`));
  });

  it('groups and masks', () => {
    expect(commandLine('group', 'Report')).toBe(core("startGroup('Report')"));
    expect(commandLine('endgroup')).toBe(core('endGroup()'));
    expect(commandLine('add-mask', 'a\nsecret')).toBe(core("setSecret('a\\nsecret')"));
  });

  it('outputs, but for the delimiter', () => {
    const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')];
    for (const path of [ours, theirs]) writeFileSync(path, '');
    appendOutputs(ours, { report: 'two\nlines' });
    core("setOutput('report', 'two\\nlines')", { GITHUB_OUTPUT: theirs });
    const withoutDelimiter = (path: string): string => readFileSync(path, 'utf8').replace(/ghadelimiter[\w-]*/g, '…');
    expect(withoutDelimiter(ours)).toBe(withoutDelimiter(theirs));
  });
});

it('the event is read as @actions/github reads it', async () => {
  const path = join(folder, 'event.json');
  const pull = { number: 7, head: { sha: 'b'.repeat(40), ref: 'change', repo: { full_name: 'acme/bot' } } };
  writeFileSync(
    path,
    JSON.stringify({
      action: 'opened',
      repository: { name: 'bot', owner: { login: 'acme' }, default_branch: 'main' },
      pull_request: { ...pull, base: { sha: 'a'.repeat(40), ref: 'main' }, user: { login: 'ada' } },
    }),
  );
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_ACTOR: 'ada',
    GITHUB_JOB: 'gate',
    GITHUB_WORKFLOW: 'Prompts',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_REPOSITORY: 'acme/bot',
    GITHUB_API_URL: 'https://github.example/api/v3',
    GITHUB_SERVER_URL: 'https://github.example',
  };
  const script =
    "import { context } from '@actions/github'; console.log(JSON.stringify({ ...context, repo: context.repo }))";
  const theirs = JSON.parse(reference(script, env));
  const ours = readEvent(env);
  expect({
    eventName: ours.name,
    action: ours.action,
    sha: ours.sha,
    ref: ours.ref,
    actor: ours.actor,
    job: ours.run?.job,
    workflow: ours.run?.workflow,
    runId: ours.run?.id,
    runAttempt: ours.run?.attempt,
    apiUrl: ours.apiUrl,
    serverUrl: ours.serverUrl,
    repo: { owner: ours.repository?.owner, repo: ours.repository?.name },
    number: ours.pullRequest?.number,
  }).toEqual({
    eventName: theirs.eventName,
    action: theirs.payload.action,
    sha: theirs.sha,
    ref: theirs.ref,
    actor: theirs.actor,
    job: theirs.job,
    workflow: theirs.workflow,
    runId: theirs.runId,
    runAttempt: theirs.runAttempt,
    apiUrl: theirs.apiUrl,
    serverUrl: theirs.serverUrl,
    repo: theirs.repo,
    number: theirs.payload.pull_request.number,
  });
});
