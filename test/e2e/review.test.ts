import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataSchema } from '../../actions/review/data.ts';
import { envelopeSchema } from '../../shared/results/envelope.ts';
import { setLabel, unsetLabel } from '../fakes/github/labels.ts';
import { person } from '../fakes/github/state.ts';
import { workflowToken } from '../fakes/github/token.ts';
import { type Outcome, shipped } from './step.ts';
import { Team } from './team.ts';
import { bedrock, careless, config, project, prompt } from './triage.ts';

const action = 'review';

/** A team whose pull request changes `files`. */
async function changed(files: Parameters<Team['commit']>[0], count = 10) {
  const [team, { service, env }] = await Promise.all([Team.start(), bedrock()]);
  const base = team.commit(project(count));
  const head = team.commit(files, { ref: 'refs/heads/shorter' });
  const review = (more: { readonly with?: Record<string, string>; readonly on?: string } = {}) =>
    team.run(team.pullRequest(base, head, more.on ? { action: more.on } : {}), { action, env, ...more });
  return { team, service, env, base, head, review };
}

const worse = { 'prompts/triage.prompt.yml': prompt(careless) };

const envelope = async ({ file }: Outcome, path = 'result.json') => envelopeSchema.parse(JSON.parse(await file(path)));

/** What the others have to say where answers got worse. */
const others = ['prompt-diff', 'cost-estimate', '✅ guardrail-scan'];

/** What is told, in its order: headings, and the line of each part. */
const outline = (comment = ''): string[] =>
  comment.split('\n').flatMap((line) => {
    const [, heading] = /^#+ (.*)$/.exec(line) ?? [];
    const [, icon, name] = /^- (\S*?) ?\*\*(.*?)\*\*:/.exec(line) ?? [];
    return heading ?? (name === undefined ? [] : `${icon} ${name}`.trim());
  });

test('a change that makes answers worse is told in one comment, the worst first, with a check each', async () => {
  const { team, head, review } = await changed(worse);
  const run = await review();
  expect(run.code).toBe(1);
  expect(outline(team.comments[0])).toEqual([
    '❌ review: support got worse',
    '❌ eval-gate',
    ...others,
    '❌ eval-gate',
    ...others,
  ]);
  expect(team.comments).toHaveLength(1);
  expect(team.comments[0]).toContain('To merge: fix the prompt, or a maintainer sets the label `aiops:accept`');
  expect(team.comments[0]).toContain('npx aiops-actions review --base');
  const checks = team.checks(head).map(({ name, conclusion }) => `${name}: ${conclusion}`);
  expect(checks.sort()).toEqual([
    'cost-estimate: success',
    'eval-gate: failure',
    'guardrail-scan: success',
    'prompt-diff: success',
  ]);
  expect(run.outputs).toMatchObject({
    verdict: 'fail',
    'eval-gate-verdict': 'fail',
    'eval-gate-newly-failing': '5',
    'eval-gate-pass-rate': '0.5',
    'prompt-diff-verdict': 'pass',
    'prompt-diff-impact': 'behavioural',
    'comment-url': expect.stringContaining('#issuecomment-'),
  });
  expect(run.outputs['check-url']).toBe(run.outputs['eval-gate-check-url']);
  expect(run.log).toContain('::error::eval-gate: support: ');
  expect(outline(run.summary)).toEqual(outline(team.comments[0]));
});

test('the comment follows the pull request, and a passing change is told as one', async () => {
  const { team, base, env, review } = await changed(worse);
  await review();
  const mended = team.commit({ 'prompts/triage.prompt.yml': prompt('Answer with the queue, please.') });
  const run = await team.run(team.pullRequest(base, mended), { action, env });
  expect(run.code).toBe(0);
  expect(team.comments).toHaveLength(1);
  const [first, ...parts] = outline(team.comments[0]);
  expect(first).toMatch(
    /^✅ review: 1 prompt changes behaviour; .*; no regression in 1 suite; nothing found in 1 file$/,
  );
  const each = ['prompt-diff', 'cost-estimate', '✅ eval-gate', '✅ guardrail-scan'];
  expect(parts).toEqual([...each, ...each]);
});

test('a change of nothing that is covered asks nothing, says nothing, and has its checks', async () => {
  const { team, head, service, review } = await changed({ 'README.md': 'Triage\n' });
  const run = await review();
  expect([run.code, run.outputs.verdict, service.state.requests]).toEqual([0, 'skipped', 0]);
  expect(team.comments).toEqual([]);
  expect(team.checks(head).map(({ conclusion }) => conclusion)).toEqual(Array(4).fill('skipped'));
  expect(outline(run.summary)).toEqual([
    '⏭️ review: every action was skipped',
    '⏭️ prompt-diff',
    '⏭️ cost-estimate',
    '⏭️ eval-gate',
    '⏭️ guardrail-scan',
  ]);
});

test('each part leaves what it leaves alone, and the review says where', async () => {
  const { team, base, head, env, review } = await changed(worse);
  const run = await review();
  const apart = async (outcome: Outcome, path?: string) => {
    const { provenance, ...rest } = await envelope(outcome, path);
    const { at: _, durationMs: __, run: ___, ...kept } = provenance;
    const untimed = (key: string, value: unknown) => (/^(seconds|latency.*)$/.test(key) ? 0 : value);
    return JSON.parse(JSON.stringify({ ...rest, provenance: kept }, untimed));
  };
  for (const name of ['eval-gate', 'prompt-diff', 'guardrail-scan']) {
    const alone = await team.run(team.pullRequest(base, head), { action: name, env });
    expect(await apart(run, `../${name}/result.json`)).toEqual(await apart(alone));
    const [together, itself] = team.checks(head).filter((check) => check.name === name);
    const untimed = (summary = ''): string[] =>
      summary.split('\n').filter((line) => !/latency| m?s\.|\/runs\//.test(line));
    expect(untimed(together?.summary ?? '')).toEqual(untimed(itself?.summary ?? ''));
    const own = Object.keys(alone.outputs).filter((key) => run.outputs[`${name}-${key}`] !== undefined);
    expect(own.length).toBeGreaterThan(4);
    for (const key of own.filter((one) => !['result', 'check-url', 'sarif'].includes(one)))
      expect(run.outputs[`${name}-${key}`]).toBe(alone.outputs[key]);
  }
  const result = await envelope(run);
  expect(result).toMatchObject({ schema: 'aiops.review/1', verdict: 'fail', provenance: { base, head } });
  expect(dataSchema.parse(result.data).parts).toMatchObject([
    { name: 'eval-gate', verdict: 'fail', fails: true, result: '../eval-gate/result.json' },
    { name: 'prompt-diff', verdict: 'pass', fails: false, result: '../prompt-diff/result.json' },
    { name: 'cost-estimate', verdict: 'pass', fails: false, result: '../cost-estimate/result.json' },
    { name: 'guardrail-scan', verdict: 'pass', fails: false, result: '../guardrail-scan/result.json' },
  ]);
  expect(await run.file('report.md')).toContain('## ❌ review: support got worse');
});

test('a part that is turned off is not there', async () => {
  const { team, head, review } = await changed(worse);
  const run = await review({ with: { 'prompt-diff': 'false' } });
  const parts = ['❌ eval-gate', ...others.slice(1)];
  expect(outline(team.comments[0])).toEqual(['❌ review: support got worse', ...parts, ...parts]);
  expect(team.comments[0]).toContain('npx aiops-actions review --no-prompt-diff');
  expect(team.checks(head).map(({ name }) => name)).not.toContain('prompt-diff');
  expect(run.outputs).toMatchObject({ 'prompt-diff-verdict': '', 'eval-gate-verdict': 'fail' });
  await expect(run.file('../prompt-diff/result.json')).rejects.toThrow('ENOENT');
});

test('with every part turned off there is nothing to review, which is told', async () => {
  const { review } = await changed(worse, 2);
  const run = await review({
    with: { 'prompt-diff': 'false', 'cost-estimate': 'false', 'eval-gate': 'false', 'guardrail-scan': 'false' },
  });
  expect([run.code, run.outputs.verdict]).toEqual([1, 'error']);
  expect(run.log).toContain('Every action is turned off, so nothing would be reviewed. Leave one of ');
});

describe('an error', () => {
  test('of one part hides no other', async () => {
    const { team, base, head } = await changed(worse, 2);
    const env = { AWS_EC2_METADATA_DISABLED: 'true' };
    const run = await team.run(team.pullRequest(base, head), { action, env });
    expect([run.code, run.outputs.verdict, run.outputs['prompt-diff-verdict']]).toEqual([1, 'error', 'pass']);
    expect(outline(team.comments[0]).slice(1)).toEqual(['🚫 eval-gate', ...others, '🚫 eval-gate', ...others]);
    expect(
      team
        .checks(head)
        .map(({ name, conclusion }) => `${name}: ${conclusion}`)
        .sort(),
    ).toEqual(['cost-estimate: success', 'eval-gate: failure', 'guardrail-scan: success', 'prompt-diff: success']);
  });

  test('in the configuration is told once, at its place', async () => {
    const { team, head, review } = await changed({ ...worse, 'aiops.yml': config.replace('max: 0', 'mox: 0') }, 2);
    const run = await review();
    expect([run.code, run.outputs.verdict]).toEqual([1, 'error']);
    const [comment = ''] = team.comments;
    expect(outline(comment)[0]?.replaceAll('\u2060', '')).toMatch(/^🚫 review: aiops\.yml:11:24: .*newly-failing.mox/);
    expect(comment.match(/^- aiops\.yml/gm)).toHaveLength(1);
    expect(comment).toContain('- 🚫 **prompt-diff**, **cost-estimate**, **eval-gate**, **guardrail-scan**: aiops.yml');
    expect(run.log.match(/^::error.*mox/gm)).toHaveLength(1);
    expect(team.checks(head).map(({ conclusion }) => conclusion)).toEqual(Array(4).fill('failure'));
  });

  test('in the inputs is told once, before anything is done', async () => {
    const { service, review } = await changed(worse, 2);
    const run = await review({ with: { 'max-cost': 'much', 'prompt-diff': 'perhaps' } });
    expect(run.code).toBe(1);
    expect(run.log).toContain('input prompt-diff: must be true or false, not "perhaps".');
    expect(run.log.match(/input max-cost/g)).toHaveLength(1);
    expect(service.state.requests).toBe(0);
  });
});

test('a maintainer lets it through with a label set after it', async () => {
  const { team, head, review } = await changed(worse, 4);
  expect((await review()).code).toBe(1);
  setLabel(team.pull, 'aiops:accept', person('maria'), team.github.now());
  const accepted = await review({ on: 'labeled' });
  expect([accepted.code, accepted.outputs.verdict]).toEqual([0, 'fail']);
  expect(team.comments[0]).toMatch(/Accepted by maria on \d{4}-\d\d-\d\d: the job passes\./);
  expect((await envelope(accepted)).accepted?.by).toBe('maria');
  const gates = team.checks(head).filter(({ name }) => name === 'eval-gate');
  expect(gates.map(({ conclusion }) => conclusion)).toEqual(['failure', 'neutral']);
  unsetLabel(team.pull, 'aiops:accept', person('maria'), team.github.now());
  expect((await review({ on: 'unlabeled' })).code).toBe(1);
});

test('what a part has asked is not asked by another: the ledger is one', async () => {
  const { service, review } = await changed(worse, 4);
  const run = await review({ with: { samples: '4' } });
  expect(run.outputs['prompt-diff-verdict']).toBe('pass');
  expect(await run.file('../prompt-diff/report.md')).toContain('Versand');
  expect(service.state.requests).toBe(8);
});

test('of a fork nothing is written to GitHub, and the summary tells what can be told', async () => {
  const readOnly = workflowToken('ghs_readonly', { contents: 'read', pull_requests: 'read' });
  const team = await Team.start({ tokens: [readOnly] });
  const base = team.commit(project(4));
  const head = team.commit(worse, { ref: 'refs/heads/shorter' });
  const trigger = team.pullRequest(base, head, { from: 'stranger/support', author: person('stranger') });
  const env = { AWS_EC2_METADATA_DISABLED: 'true', AWS_REGION: 'us-east-1' };
  const run = await team.run(trigger, { action, token: readOnly.value, env });
  expect([run.code, run.outputs.verdict, run.outputs['eval-gate-verdict']]).toEqual([0, 'pass', 'skipped']);
  const [first, ...rest] = outline(run.summary);
  expect(first).toMatch(/^✅ review: 1 prompt changes behaviour; .*; nothing found in 1 file$/);
  expect(rest.slice(0, 4)).toEqual([...others, '⏭️ eval-gate']);
  expect(run.summary).toContain('A maintainer can have it measured');
  const written = team.github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
  expect(written).toEqual([]);
});

test('before pushing, the working tree is reviewed on a terminal', async () => {
  const { team, base, env } = await changed(worse, 4);
  const workspace = team.checkout({ sha: base, ref: 'refs/heads/main' });
  writeFileSync(join(workspace, 'prompts/triage.prompt.yml'), prompt(careless));
  const args = [join(shipped, 'bin/aiops.js'), 'review', '--base', 'HEAD'];
  const surroundings = { PATH: process.env.PATH, HOME: team.history.root, NO_COLOR: '1', ...env };
  const { code, stdout } = await new Promise<{ code: unknown; stdout: string }>((resolve) => {
    execFile(process.execPath, args, { cwd: workspace, env: surroundings }, (error, out) => {
      resolve({ code: error?.code ?? 0, stdout: out });
    });
  });
  expect(code).toBe(1);
  expect(stdout).toContain('❌ review: support got worse');
  expect(stdout).toContain('aiops-results/review/report.md');
  expect(team.github.requests).toEqual([]);
});
