import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOpenai } from '../fakes/openai/openai.ts';

/** The model of the example: it gives the answers that were recorded, each after so many milliseconds. */
const latency = Number(process.argv[2]);
const evals = join(import.meta.dirname, '../../examples/support-bot/evals');
const lines = <T>(name: string): T[] =>
  readFileSync(join(evals, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const tickets = new Map(
  lines<{ id: string; vars: { ticket: string } }>('triage.jsonl').map(({ id, vars }) => [id, vars.ticket]),
);
const answers = new Map(
  lines<{ case: string; side: string; text: string }>('recorded.jsonl').map((one) => [
    `${one.side} ${tickets.get(one.case)}`,
    one.text,
  ]),
);

const server = await startOpenai({
  latency,
  answer: ({ messages }) => {
    const side = String(messages[0].content).includes('Answer with one word') ? 'head' : 'base';
    const answer = answers.get(`${side} ${messages.at(-1).content}`);
    if (answer === undefined) throw new Error('the example asks nothing like this');
    return answer;
  },
});
process.once('disconnect', () => void server.close());
process.send?.(server.url);
