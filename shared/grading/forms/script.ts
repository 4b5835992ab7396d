import { posix } from 'node:path';
import { z } from 'zod';
import { duration } from '../../config/quantity.ts';
import type { Form } from '../form.ts';
import { defaultThreshold, type Script } from '../script/script.ts';

const files = /^(?!\/)(?!.*\\)(?!(?:.*\/)?\.\.(?:\/|$)).+\.(?:[cm]?[jt]s|py)$/;
const named = /^(.+\.(?:[cm]?[jt]s|py)):([\w$]+)$/;

const file = () =>
  z
    .string()
    .refine(
      (path) => files.test(path.replace(named, '$1')),
      'must be a file of the working directory that ends in .js, .mjs, .ts or .py',
    )
    .describe('The file: graders/polite.ts, or graders/polite.py. With graders/all.ts:polite its function polite.');

const text = () => z.string().min(1).max(20_000);

const schema = () =>
  z
    .union([
      file(),
      z
        .strictObject({
          file: file().optional(),
          javascript: text()
            .optional()
            .describe(
              'Instead of a file: an expression, or the body of a function. It knows output, expected, vars and context.',
            ),
          python: text().optional().describe('The same in Python, which knows json, math and re as well.'),
          sources: z
            .array(z.string().min(1))
            .min(1)
            .optional()
            .describe("Paths or patterns of the files that it may read. Without it those of the file's own folder."),
          with: z.unknown().describe('Anything that the script is to know: context.with.').optional(),
          timeout: duration.prefault('10 s').describe('For one answer.'),
        })
        .refine(
          (given) => [given.file, given.javascript, given.python].filter((one) => one !== undefined).length === 1,
          'must have one of file, javascript and python',
        )
        .refine((given) => given.sources === undefined || given.file !== undefined, {
          path: ['sources'],
          error: 'is for a file: a text reads none.',
        }),
    ])
    .describe(
      'A script of yours that says how right an answer is: graders/polite.ts, or { javascript: "output.length < 80" }. A score passes from 0.5 on.',
    );

type Given = z.output<ReturnType<typeof schema>>;

export const script = {
  schema,
  options: ['threshold'],
  threshold: defaultThreshold,
  files: (value: Given) => scriptOf(value).sources,
} satisfies Form;

/** What an entry means. */
export function scriptOf(value: Given): Script {
  const {
    file: given,
    javascript,
    python,
    timeout,
    sources,
  } = typeof value === 'string' ? { file: value, timeout: 10_000 } : value;
  const code = javascript ?? python;
  if (given === undefined) {
    const language = python === undefined ? 'javascript' : 'python';
    return {
      language,
      name: python === undefined ? 'in JavaScript' : 'in Python',
      ...(code !== undefined && { code }),
      sources: [],
      timeout,
    };
  }
  const [, path = given, name] = named.exec(given) ?? [];
  const plain = posix.normalize(path);
  const folder = posix.dirname(plain);
  return {
    language: plain.endsWith('.py') ? 'python' : 'javascript',
    name: given,
    file: plain,
    ...(name !== undefined && { function: name }),
    sources: sources === undefined ? [folder === '.' ? plain : `${folder}/**`] : [plain, ...sources],
    timeout,
  };
}
