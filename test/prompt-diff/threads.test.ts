import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../shared/action/context.ts';
import { threadsOf } from '../../shared/threads/start.ts';
import { logInto } from '../action/surroundings.ts';
import { promptPair } from '../bench/prompt-texts.ts';
import { compared } from './comparison.ts';

const entry = join(import.meta.dirname, 'threads.ts');

/** Many prompts that changed, with what is not alike in all of them. */
function repository() {
  const base: Record<string, string> = {};
  const head: Record<string, string> = {};
  for (let at = 0; at < 120; at += 1) {
    const pair = promptPair(at);
    base[`prompts/${at}.prompt.yml`] = pair.base;
    head[`prompts/${at}.prompt.yml`] = pair.head;
  }
  head['prompts/7.prompt.yml'] = 'messages:\n  - role: system\n   content: x\n';
  head['prompts/8.prompt.yml'] = `# why\n${base['prompts/8.prompt.yml']}`;
  head['prompts/9.prompt.yml'] = `${base['prompts/9.prompt.yml']}  - role: user\n    content: "Key: sk-of-the-run"\n`;
  base['prompts/old.prompt.yml'] = promptPair(500).base;
  head['prompts/new.prompt.yml'] = promptPair(500).head;
  base['prompts/list.md'] = 'Be kind.\n';
  head['prompts/list.md'] = '';
  head.CODEOWNERS = '* @team\n';
  return { base, head, root: { CODEOWNERS: 'prompts/1* @team\n' } };
}

describe('many prompts', () => {
  it.each(['full', 'redacted', 'none'] as const)(
    'come to the same in several threads as in one, with text %s',
    async (text) => {
      const sides = repository();
      let asked = 0;
      const threads: NonNullable<Context['threads']> = async (...given) => {
        const started = await threadsOf(entry, 2)(...given);
        return started.map((thread) => ({
          ...thread,
          ask: (question) => {
            asked += 1;
            return thread.ask(question);
          },
        }));
      };
      const lines: string[] = [];
      const log = logInto(lines, ['sk-of-the-run']);
      const alone = await compared({ ...sides, text, log });
      const together = await compared({ ...sides, text, log, threads });
      expect(together.data).toEqual(alone.data);
      expect(asked).toBeGreaterThan(2);
      expect(lines).toEqual([]);
      expect(JSON.stringify(together.data)).not.toContain('sk-of-the-run');
      expect(together.data.prompts.length).toBeGreaterThan(115);
    },
    60_000,
  );

  it('are compared where threads fail, which is told', async () => {
    const sides = repository();
    const lines: string[] = [];
    const threads: NonNullable<Context['threads']> = async () => [
      { ask: () => Promise.reject(new Error('out of memory')), end: async () => undefined },
    ];
    const alone = await compared(sides);
    const failed = await compared({ ...sides, log: logInto(lines), threads });
    expect(failed.data).toEqual(alone.data);
    expect(lines).toEqual(['info: Compared in one thread, since another one failed: out of memory']);
  }, 60_000);
});
