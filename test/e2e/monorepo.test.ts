import { expect, test } from 'vitest';
import { Team } from './team.ts';
import { bedrock, careless, project, prompt } from './triage.ts';

test('two projects of one repository have a comment and a check each, with paths of the repository', async () => {
  const [team, { env }] = await Promise.all([Team.start(), bedrock()]);
  const folders = ['services/support', 'services/sales'];
  const both = folders.flatMap((folder) =>
    Object.entries(project(4)).map(([path, content]) => [`${folder}/${path}`, content]),
  );
  const base = team.commit(Object.fromEntries(both));
  const head = team.commit(
    Object.fromEntries(folders.map((folder) => [`${folder}/prompts/triage.prompt.yml`, prompt(careless)])),
    { ref: 'refs/heads/shorter' },
  );
  const trigger = team.pullRequest(base, head);
  const runs = [];
  for (const folder of folders) {
    const key = folder.replace('services/', '');
    runs.push(await team.run(trigger, { env, with: { 'working-directory': folder, key } }));
  }
  expect(runs.map(({ code }) => code)).toEqual([1, 1]);
  expect(runs[0]?.outputs.result).toMatch(/\/aiops-results\/eval-gate-support\/result\.json$/);
  expect(team.comments).toHaveLength(2);
  expect(team.comments[0]).toContain('eval-gate (support): ');
  expect(team.comments[0]).toContain('--working-directory services/support');
  expect(team.comments[1]).toContain('eval-gate (sales): ');
  const paths = team.checks(head).map(({ name, annotations }) => [name, new Set(annotations.map(({ path }) => path))]);
  expect(paths).toEqual(
    folders.map((folder, at) => [
      `eval-gate (${['support', 'sales'][at]})`,
      new Set([`${folder}/prompts/triage.prompt.yml`, `${folder}/evals/triage.jsonl`]),
    ]),
  );
});
