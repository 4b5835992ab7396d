import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shipped } from '../e2e/step.ts';

const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'aiops-demo-test-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs the demo of a checkout as `npm run demo` does, with its temporary folders inside of ours. */
function demo(checkout: string, env: NodeJS.ProcessEnv = {}, ...words: string[]) {
  const place = mkdtempSync(join(scratch, 'run-'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(checkout, 'examples/demo.ts'), ...words], {
    cwd: scratch,
    env: { PATH: process.env.PATH, HOME: scratch, TMPDIR: place, ...env },
    encoding: 'utf8',
  });
  const [folder] = readdirSync(place);
  return { status, stdout, stderr, repository: folder === undefined ? undefined : join(place, folder, 'support-bot') };
}

/** The parts of a fresh clone that the demo needs: no `node_modules`, nothing built. */
function fresh(name: string): string {
  const checkout = join(scratch, name);
  for (const part of ['package.json', 'bin', 'dist', 'examples']) {
    cpSync(join(part === 'dist' ? shipped : root, part), join(checkout, part), { recursive: true });
  }
  return checkout;
}

const git = (directory: string, ...args: string[]): string =>
  spawnSync('git', args, { cwd: directory, encoding: 'utf8' }).stdout.trim();

describe('npm run demo', () => {
  // A user whose commits are signed, by a program that is not there, and checked by a hook that refuses them.
  const config = join(scratch, 'gitconfig');
  const hooks = join(scratch, 'hooks');
  let run: ReturnType<typeof demo>;
  beforeAll(() => {
    mkdirSync(hooks);
    writeFileSync(join(hooks, 'pre-commit'), '#!/bin/sh\nexit 1\n');
    chmodSync(join(hooks, 'pre-commit'), 0o755);
    writeFileSync(config, `[commit]\n\tgpgSign = true\n[gpg]\n\tprogram = missing\n[core]\n\thooksPath = ${hooks}\n`);
    run = demo(fresh('clone'), {
      GIT_CONFIG_GLOBAL: config,
      GIT_DIR: join(scratch, 'elsewhere'),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(scratch, 'missing.json'),
    });
  });

  it('ends well, and says that the block was expected', () => {
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('Blocked, as expected');
  });

  it('shows what goes, then the report, then what it means', () => {
    const parts = [
      'prompt-diff: 1 prompt changes behaviour',
      'An instruction is gone that stood in line 26.',
      '4 instructions are gone, each with its line',
      'pass rate            96.0 %',
      'fell from 96.0 % to 52.0 %',
    ];
    const places = parts.map((part) => run.stdout.indexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('tells numbers of the result', () => {
    expect(run.stdout).toContain('The old prompt is right on 96.0 % of the tickets, the new one on 81.3 %.');
    expect(run.stdout).toContain('25 tickets newly fail, and 2 of them are marked critical.');
  });

  it('leaves the files where it says', () => {
    const folder = join(run.repository ?? '', 'aiops-results/eval-gate');
    expect(run.stdout).toContain(`${folder}/\n`);
    expect(readdirSync(folder).sort()).toEqual([
      'junit.xml',
      'report.html',
      'report.md',
      'result.json',
      'samples.jsonl',
    ]);
    expect(JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')).verdict).toBe('fail');
  });

  it('makes a history of two commits that does not depend on who runs it', () => {
    const directory = run.repository ?? '';
    expect(git(directory, 'log', '--format=%an %s', 'shorter-prompt')).toBe(
      'Demo Make the triage prompt shorter\nDemo Sort tickets into eight queues',
    );
    expect(git(directory, 'diff', '--name-only', 'main', 'shorter-prompt')).toBe('prompts/triage.prompt.yml');
  });

  it('has no colors where there is no terminal', () => expect(run.stdout).not.toContain('\u001b'));
});

describe('npm run demo -- weakened', () => {
  let run: ReturnType<typeof demo>;
  beforeAll(() => {
    run = demo(fresh('weakened'), {}, 'weakened');
  });

  it('shows how the pull request makes its own test easier', () => {
    expect(run.stderr).toBe('');
    expect(run.stdout).toContain('- pass-rate: { min: 0.9, max-regression: 0.02 }');
    expect(run.stdout).toContain('takes the 25 tickets out that the new prompt gets wrong');
    expect(run.stdout).toContain('- … and 21 more');
  });

  it('shows that it is caught, by the limits and the tickets of before', () => {
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("❌ eval-gate: support-triage (base's test) got worse");
    expect(run.stdout).toContain('• support-triage: pass-rate ≥ 90.0 % was loosened to ≥ 80.0 %');
    expect(run.stdout).toContain('• support-triage: each of 25 cases was removed: en-44, de-01,');
  });

  it('tells numbers of the result', () => {
    expect(run.stdout).toContain(
      'On the 125 tickets that are left the new prompt looks better than the old one: 95.2 % → 97.6 %.',
    );
    expect(run.stdout).toContain('rate fell from 96.0 % to 81.3 %.');
  });

  it('takes those tickets out that newly fail, and no other', () => {
    const { data } = JSON.parse(
      readFileSync(join(run.repository ?? '', 'aiops-results/eval-gate/result.json'), 'utf8'),
    );
    const [own, before] = data.subjects;
    expect([own.newlyFailing.count, before.newlyFailing.count]).toEqual([0, 25]);
  });
});

describe('npm run demo -- deploy', () => {
  let run: ReturnType<typeof demo>;
  beforeAll(() => {
    run = demo(fresh('deploy'), {}, 'deploy');
  });

  it('shows a release, a plan, the way back from one that fails, and what is on record', () => {
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    const parts = [
      'is live as support-bot in production',
      'deploy-model: plan for support-bot in production: 1 thing would change',
      'was taken back from support-bot in production',
      'support-triage: 122 of 150 cases pass, and 135 have to.',
      'What is on record',
      'Taken back, as expected',
    ];
    const places = parts.map((part) => run.stdout.indexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('leaves the better prompt live, byte by byte', () => {
    const directory = run.repository ?? '';
    const current = JSON.parse(readFileSync(join(directory, 'live/current.json'), 'utf8'));
    const prompt = 'prompts/triage.prompt.yml';
    const live = readFileSync(join(directory, 'live', current.folder, prompt), 'utf8');
    expect(`${live}`.trim()).toBe(git(directory, 'show', `main~1:${prompt}`));
  });
});

describe('when it does not work', () => {
  it('says which words it knows', () => {
    const { stderr, status } = demo(fresh('unknown'), {}, 'faster');
    expect(stderr).toContain('The demo did not work: There is no "faster". Write nothing, or weakened or deploy.');
    expect(status).toBe(1);
  });

  /** A checkout whose change is one of words about the prompt. */
  function harmless(name: string): string {
    const checkout = fresh(name);
    const example = join(checkout, 'examples/support-bot');
    const prompt = 'prompts/triage.prompt.yml';
    const before = readFileSync(join(example, prompt), 'utf8');
    const after = before.replace('description: Sends', 'description: Brings');
    writeFileSync(join(checkout, 'examples/changes/shorter-prompt', prompt), after);
    for (const file of ['aiops.yml', 'evals/triage.jsonl'])
      cpSync(join(example, file), join(checkout, 'examples/changes/weaker-test', file));
    return checkout;
  }

  it('says so when there is nothing to see in the change', () => {
    const { status, stderr } = demo(harmless('same'));
    expect(stderr).toContain('The demo did not work: prompt-diff should have told what goes, and its verdict is pass.');
    expect(status).toBe(1);
  });

  it('says so when the gate lets the change through', () => {
    const { status, stderr } = demo(harmless('harmless'), {}, 'weakened');
    expect(stderr).toContain(
      'The demo did not work: eval-gate should have blocked this change, and its verdict is pass.',
    );
    expect(status).toBe(1);
  });

  it('says what was said when there is no result', () => {
    const checkout = fresh('broken');
    rmSync(join(checkout, 'dist'), { recursive: true });
    const { status, stderr } = demo(checkout);
    expect(stderr).toContain('The demo did not work: prompt-diff wrote no result (exit code 1):');
    expect(stderr).toContain('Cannot find module');
    expect(status).toBe(1);
  });

  it('needs git', () => {
    const { status, stderr } = demo(root, { PATH: scratch });
    expect(stderr).toContain('The demo did not work: git could not be started');
    expect(status).toBe(1);
  });
});
