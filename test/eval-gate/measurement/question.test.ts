import { describe, expect, it } from 'vitest';
import { promptFile } from '../files.ts';
import { files, run } from './run.ts';

describe('a question', () => {
  it('carries the attachments of its case and the tools of its prompt', async () => {
    const prompt = `${promptFile('short')}\ntools: [{ name: find }]`;
    const line = '{ "vars": { "ticket": "one" }, "expected": "yes", "attachments": "scan.png" }';
    const { opened } = await run({
      head: { ...files('short'), 'p/a.prompt.yml': prompt, 'evals/a.jsonl': line, 'evals/scan.png': 'bytes' },
    });
    const [request] = opened[0]?.requests ?? [];
    expect(request?.tools).toMatchObject([{ name: 'find' }]);
    expect(request?.messages.at(-1)).toMatchObject({
      content: 'one',
      attachments: [{ kind: 'image', name: 'scan.png', mediaType: 'image/png', bytes: Buffer.from('bytes') }],
    });
  });
});
