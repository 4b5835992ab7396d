import { describe, expect, it } from 'vitest';
import { inputsFromArguments } from '../../actions/command.ts';
import { doctorCommand } from '../../actions/doctor.ts';
import { initCommand } from '../../actions/init.ts';
import { judgeCheckCommand } from '../../actions/judge-check.ts';
import { ledgerCommand } from '../../actions/ledger.ts';
import { startables } from '../../actions/registry.ts';
import { releasesCommand } from '../../actions/releases.ts';
import { inputsOf } from '../../shared/action/common-inputs.ts';
import { parseInputs } from '../../shared/action/inputs.ts';
import { documents, read } from './documents.ts';

/** `npx aiops-actions review --base main`, in a block or within a sentence, without what a comment says of it. */
const commandLine = /(?:npx aiops-actions|bin\/aiops\.js|(?<=^|`|-- )aiops) ([a-z][\w-]*(?: [^`#\n]*)?)/gm;

const lines = documents.flatMap((path) =>
  [...read(path).matchAll(commandLine)].map(([, line = '']): [string, string[]] => [path, line.trim().split(/\s+/)]),
);

/** Commands that are no actions. Each reads its options before it does anything. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<unknown>>> = {
  doctor: (args) => doctorCommand(args, {}),
  init: (args) => initCommand(args, {}),
  'judge-check': judgeCheckCommand,
  ledger: (args) => ledgerCommand(args, 0),
  releases: (args) => releasesCommand(args, {}),
};

/** An option that no command has: it is complained of when all before it are known. */
const unknown = ['--no-such-option', 'x'];

describe('every command line of the documents', () => {
  it.each(lines)('can be run as it stands: %s: aiops %j', async (_, [name = '', ...args]) => {
    const command = commands[name];
    if (command !== undefined) {
      await expect(command([...args, ...unknown])).rejects.toThrow(/^--no-such-option: /);
      return;
    }
    const definition = await startables[name]?.();
    if (definition === undefined) throw new Error(`there is no action ${name}`);
    if (args[0] === '--help') return;
    parseInputs(inputsOf(definition), inputsFromArguments(definition, args));
  });

  it('is found', () => {
    const named = new Set(lines.map(([, [name]]) => name));
    expect([...named]).toEqual(expect.arrayContaining([...Object.keys(commands), 'review', 'eval-gate']));
  });

  it('would be found out', async () => {
    await expect(doctorCommand(['--ask-me', ...unknown], {})).rejects.toThrow(/^--ask-me: /);
    const gate = await startables['eval-gate']?.();
    if (gate === undefined) throw new Error('there is no eval-gate');
    const given = inputsFromArguments(gate, ['--suite', 'a']);
    expect(() => parseInputs(inputsOf(gate), given)).toThrow('suites');
  });
});
