import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCommand } from '../../../shared/targets/command/target.ts';
import type { Player, Scene } from './stage.ts';

interface State {
  content?: string;
  version: number;
  faults: string[];
  busy?: boolean;
}

interface CommandScene extends Scene {
  change(how: (state: State) => void): void;
  hangs(): void;
}

const program = join(import.meta.dirname, '../../fakes/programs/platform.mjs');

export const command: Player<CommandScene> = {
  kind: 'command',
  async open(surroundings) {
    const { readFileSync, writeFileSync } = await import('node:fs');
    const folder = await fs.mkdtemp(join(tmpdir(), 'aiops-platform-'));
    const file = join(folder, 'state.json');
    const read = (): State => JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ version: 0, faults: [] }));
    await fs.copyFile(program, join(folder, 'platform.mjs'));
    const run = ['node', 'platform.mjs', 'state.json'];
    const config = { kind: 'command' as const, observe: run, plan: run, apply: run, revert: run };
    let isStuck = false;
    return {
      // A program runs by the clock on the wall: no time passes while one does, but for one that hangs.
      settles: () => (isStuck ? Promise.resolve() : new Promise(() => {})),
      hangs: () => {
        isStuck = true;
      },
      target: openCommand(config, { ...surroundings, env: process.env, directory: folder }),
      change: (how) => {
        const state = read();
        how(state);
        writeFileSync(file, JSON.stringify(state));
      },
      live: () => read().content,
      problems: () => [],
      close: () => fs.rm(folder, { recursive: true, force: true }),
    };
  },
  faults: {
    success: () => {},
    alarm: (scene) => scene.change(({ faults }) => faults.push('alarm')),
    stuck: (scene) => {
      scene.hangs();
      scene.change(({ faults }) => faults.push('stuck'));
    },
    busy: (scene) =>
      scene.change((state) => {
        state.busy = true;
      }),
    denied: (scene) => scene.change(({ faults }) => faults.push('denied')),
    drift: (scene) =>
      scene.change((state) => {
        state.content = 'by hand';
      }),
    lost: (scene) => scene.change(({ faults }) => faults.push('lost')),
    killed: () => {},
    unverified: () => {},
    'back-refused': (scene) => scene.change(({ faults }) => faults.push('denied')),
  },
};
