import { z } from 'zod';
import { sources } from '../application/sources.ts';
import { limits, name } from '../common-config.ts';
import { isJsonPath } from '../json-path.ts';
import { unknownNames } from './template.ts';

const path = () =>
  z.string().refine(isJsonPath, 'must be a JSON path from $ without expressions, such as $.choices[0].message.content');

/** The connection's own, which Node writes. */
const ofConnection = /^(host|connection|content-length|transfer-encoding|upgrade|expect|accept-encoding)$/i;

const header = () =>
  z
    .string()
    .regex(/^[\w!#$%&'*+.^`|~-]+$/, 'must be the name of a header, such as Authorization')
    .refine((given) => !ofConnection.test(given), 'is written by the connection itself');

const body = () =>
  z
    .json()
    .superRefine((given, context) => {
      for (const { path: keys, message } of unknownNames(given))
        context.addIssue({ code: 'custom', path: keys, message });
    })
    .describe(
      'What is sent as JSON. Texts in it are filled: {{input}}, {{system}}, {{messages}}, {{model}}, {{parameters}}, ' +
        '{{tools}}. Without it all of that is sent as programs get it.',
    );

export const httpSchema = () =>
  z.strictObject({
    provider: z.literal('http'),
    url: z.url({ protocol: /^https?$/ }).describe('Where each question is sent.'),
    method: z.enum(['POST', 'PUT', 'PATCH']).default('POST').describe('How it is sent: POST, PUT or PATCH.'),
    headers: z
      .record(header(), z.string())
      .optional()
      // biome-ignore lint/suspicious/noTemplateCurlyInString: how a variable is written in aiops.yml.
      .describe('Sent with each question. ${NAME} stands for a variable of the environment: keys belong there.'),
    model: name.optional().describe('What {{model}} in the body stands for.'),
    body: body().optional(),
    ok: z
      .array(z.int().min(200).max(599))
      .min(1)
      .optional()
      .describe('Statuses whose body is an answer. Without it 200 to 299.'),
    'text-path': path()
      .optional()
      .describe('JSON path to the text of an answer; several texts are joined. Without it the whole body is the text.'),
    'tool-calls-path': path().optional().describe('JSON path to the calls of tools: a list of name and arguments.'),
    'stop-path': path().optional().describe('JSON path to why the answer ended, such as stop or length.'),
    'input-tokens-path': path().optional().describe('JSON path to the number of input tokens.'),
    'output-tokens-path': path().optional().describe('JSON path to the number of output tokens.'),
    'cost-path': path().optional().describe('JSON path to what the answer cost, in US dollars.'),
    'version-path': path().optional().describe('JSON path to the version that answered.'),
    'version-header': header().optional().describe('The header that tells the version that answered.'),
    sources: sources().optional(),
    ...limits,
  });

export type HttpConfig = z.infer<ReturnType<typeof httpSchema>>;
