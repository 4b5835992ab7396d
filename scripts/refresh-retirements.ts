import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedRetirements, type RetirementTable } from '../shared/pricing/retirement/table.ts';
import { announcedByOpenai, endedByBedrock, warnedByAnthropic } from './retirements/announced.ts';

/**
 * `node scripts/refresh-retirements.ts [answer.json]`: writes the days on which models are taken away as the installed
 * clients of OpenAI and Anthropic have them, after an update of those. What Anthropic no longer warns of stays. With the
 * answer of `aws bedrock list-foundation-models` those of Bedrock as well.
 */
const root = join(import.meta.dirname, '..');
const path = join(root, 'shared/pricing/retirement/retirements.json');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const version = (name: string): string => JSON.parse(read(`node_modules/${name}/package.json`)).version;
const table = JSON.parse(readFileSync(path, 'utf8')) as Required<RetirementTable>;
const [answer] = process.argv.slice(2);
const date = new Date().toISOString().slice(0, 10);
const { openai, anthropic, bedrock } = table;
if (openai === undefined || anthropic === undefined || bedrock === undefined) throw new Error('a list is missing');
const warned = warnedByAnthropic(read('node_modules/@anthropic-ai/sdk/resources/messages/messages.js'));
const refreshed = checkedRetirements({
  anthropic: { ...anthropic, date, models: { ...anthropic.models, ...warned } },
  openai: {
    ...openai,
    date,
    note: `Announced shutdown dates, as the types of openai ${version('openai')} have them.`,
    models: announcedByOpenai(read('node_modules/openai/resources/shared.d.ts')),
  },
  bedrock:
    answer === undefined
      ? bedrock
      : {
          ...bedrock,
          date,
          note: 'Ends of life, as ListFoundationModels tells them.',
          models: { ...bedrock.models, ...endedByBedrock(readFileSync(answer, 'utf8')) },
        },
});
writeFileSync(path, `${JSON.stringify(refreshed, null, 2)}\n`);
console.log(
  Object.entries(refreshed)
    .map(([name, { models }]) => `${name}: ${Object.keys(models).length}`)
    .join(', '),
);
