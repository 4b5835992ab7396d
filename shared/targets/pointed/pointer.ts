import { randomBytes } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ControlPlanes } from '../aws/control.ts';
import { isRefusal } from '../aws/refusal.ts';
import { surely } from '../aws/rest.ts';
import { ssm } from '../ssm-parameter/parameter.ts';
import { type Operation, TargetError } from '../target.ts';
import type { PointerConfig } from './config.ts';

/** A text that says what is live. It is written last, and as a whole. */
export interface Pointer {
  /** For people: `the parameter /support/prompt`. */
  readonly name: string;
  read(operation: Operation): Promise<string | undefined>;
  write(text: string, operation: Operation): Promise<void>;
  remove(operation: Operation): Promise<void>;
}

export const pointerOf = ({ parameter, file }: PointerConfig, control: ControlPlanes, directory: string): Pointer =>
  parameter === undefined ? fileOf(file ?? '', directory) : parameterOf(parameter, control);

function parameterOf(name: string, control: ControlPlanes): Pointer {
  const what = `the parameter ${name}`;
  const missing = /^ParameterNotFound/;
  return {
    name: what,
    read: async (operation) => {
      try {
        const asked = { operation: 'GetParameter', what };
        const answer = (await control.read(ssm, asked, { Name: name }, operation)) as {
          readonly Parameter?: { readonly Value?: string };
        };
        return answer.Parameter?.Value ?? '';
      } catch (error) {
        if (isRefusal(error, missing)) return undefined;
        throw error;
      }
    },
    write: async (text, operation) => {
      const body = { Name: name, Value: text, Type: 'String', Overwrite: true };
      await surely(() => control.change(ssm, { operation: 'PutParameter', what }, body, operation), operation);
    },
    remove: async (operation) => {
      const asked = { operation: 'DeleteParameter', what };
      await surely(
        () =>
          control.change(ssm, asked, { Name: name }, operation).catch((error: unknown) => {
            if (!isRefusal(error, missing)) throw error;
          }),
        operation,
      );
    },
  };
}

function fileOf(file: string, directory: string): Pointer {
  const path = resolve(directory, file);
  return {
    name: `the file ${file}`,
    read: () =>
      onDisk(async () => {
        try {
          return await fs.readFile(path, 'utf8');
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
          throw error;
        }
      }),
    write: async (text, { hold }) => {
      // A reader never sees half of it.
      const partial = `${path}.${randomBytes(6).toString('hex')}`;
      await onDisk(async () => {
        await fs.mkdir(dirname(path), { recursive: true });
        await fs.writeFile(partial, text, { flag: 'wx', flush: true });
      });
      await hold();
      await onDisk(() => fs.rename(partial, path));
    },
    remove: async ({ hold }) => {
      await hold();
      await onDisk(() => fs.rm(path, { force: true }));
    },
  };
}

async function onDisk<T>(effect: () => Promise<T>): Promise<T> {
  try {
    return await effect();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    throw new TargetError(`The disk refused it: ${message}.`, { cause: error });
  }
}
