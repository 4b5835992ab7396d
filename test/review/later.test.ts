import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { compositions } from '../../actions/registry.ts';
import { reviewOf } from '../../actions/review/definition.ts';
import type { LaterPart } from '../../actions/review/later-part.ts';
import { inputRows } from '../../shared/action/help.ts';
import { surroundingsIn } from '../action/surroundings.ts';
import { newFolder } from '../fakes/folder.ts';
import { partThat } from './parts.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});

const configured =
  'deployments:\n  bot: { environment: production, release: { files: a.txt }, target: { kind: file, folder: live } }\n';

/** A review of one part, and of another for those who have deployments. */
async function run(config: string, inputs: Record<string, string> = {}) {
  if (config !== '') await writeFile(join(folder, 'aiops.yml'), config);
  let loads = 0;
  const later: LaterPart = {
    name: 'plan',
    does: 'plans',
    outputs: { found: 'What was found.' },
    isAskedFor: ({ deployments }) => deployments !== undefined,
    load: async () => {
      loads += 1;
      return partThat('plan');
    },
  };
  const surroundings = surroundingsIn(folder, inputs);
  const review = reviewOf([partThat('gate')], [later]);
  const code = await review.run(surroundings);
  const written = await readdir(join(folder, 'aiops-results')).catch(() => []);
  return { code, loads, written, review, ...surroundings };
}

describe('a part of a review that few ask for', () => {
  it('is neither loaded nor there where the configuration does not ask for it', async () => {
    const { code, loads, written, outputs, reports } = await run('models: {}\n');
    expect([code, loads, outputs.verdict]).toEqual([0, 0, 'pass']);
    expect(written.sort()).toEqual(['gate', 'review']);
    expect(outputs['plan-verdict']).toBe('');
    expect(reports[0]).not.toContain('plan');
  });

  it('is a part like the others where it does', async () => {
    const { loads, written, outputs, reports } = await run(configured);
    expect([loads, outputs['plan-verdict'], outputs['plan-found']]).toEqual([1, 'pass', 'pass']);
    expect(written.sort()).toEqual(['gate', 'plan', 'review']);
    expect(reports[0]).toContain('In full of plan.');
  });

  it('can be turned off, and be all that is left', async () => {
    expect((await run(configured, { plan: 'false' })).loads).toBe(0);
    expect((await run(configured, { gate: 'false' })).outputs['plan-verdict']).toBe('pass');
    const nothing = await run(configured, { gate: 'false', plan: 'false' });
    expect(nothing.lines.at(-1)).toContain('Leave one of `gate`, `plan` on.');
  });

  it('that is all that is left, and is not asked for, is nothing to review; nor is what cannot be read', async () => {
    const nothing = await run('models: {}\n', { gate: 'false' });
    expect([nothing.code, nothing.outputs.verdict]).toEqual([1, 'error']);
    expect(nothing.lines.at(-1)).toContain('Every action is turned off');
    const broken = await run('deployments: 3\n', { gate: 'false' });
    expect([broken.code, broken.lines.at(-1)]).toEqual([1, expect.stringContaining('deployments')]);
  });

  it('is not there where the configuration cannot be read, which the others tell', async () => {
    const { loads, code, outputs } = await run('deployments: 3\n');
    expect([loads, code, outputs['gate-verdict']]).toEqual([0, 1, 'error']);
  });

  it('has its switch and its outputs among the others', async () => {
    const { review } = await run('');
    const [first, second] = inputRows(review);
    expect([first?.name, second?.name, second?.description]).toEqual(['gate', 'plan', 'Run `plan`, which plans.']);
    expect(Object.keys(review.outputs)).toContain('plan-found');
  });
});

describe('the plan in a review', () => {
  it('is told of as it is', async () => {
    const review = await compositions.review?.();
    const { planInReview } = await import('../../actions/deploy-model/in-review.ts');
    const names = Object.keys(planInReview.outputs).map((name) => `deploy-model-${name}`);
    expect(Object.keys(review?.outputs ?? {})).toEqual(expect.arrayContaining(names));
    expect(Object.keys(planInReview.inputs.shape)).toEqual([]);
  });
});
