import type { Case } from '../cases/case.ts';
import type { Answer } from '../models/model.ts';
import type { GraderSpec } from './entries.ts';
import type { Grader } from './grader.ts';
import type { Jury } from './judges/jury.ts';

/** What graders would ask about one answer that nobody has given yet. */
export interface Foretold {
  /** Each question: the texts that a judge is shown, one after the other, and what it may answer. */
  readonly asked: readonly { readonly judge: string; readonly text: string; readonly verdict: string }[];
  readonly embedded: readonly { readonly embedder: string; readonly text: string }[];
}

/** Entries that ask models, those in groups on their own: what else is in a group asks nobody. */
export const askingAmong = (specs: readonly GraderSpec[], asks: (spec: GraderSpec) => boolean): GraderSpec[] =>
  specs.flatMap((spec) => {
    if (Array.isArray(spec.group)) return askingAmong(spec.group as readonly GraderSpec[], asks);
    return asks(spec) ? [spec] : [];
  });

/**
 * Has graders grade a stand-in, with judges that answer at once what their question's schema allows: so each step of a
 * grader that asks several times is seen.
 * @param answer as long as answers are
 */
export async function foretold(graders: readonly Grader[], testCase: Case, answer: string): Promise<Foretold> {
  const asked: Foretold['asked'][number][] = [];
  const embedded: Foretold['embedded'][number][] = [];
  const answerOf = (text: string): Answer => ({ text, latency: 0, attempts: 1 });
  const jury: Jury = {
    ask: async (judge, { messages, responseFormat }) => {
      const schema = responseFormat?.type === 'json-schema' ? responseFormat.schema : {};
      const verdict = JSON.stringify(instanceOf(schema));
      asked.push({ judge, text: messages.map(({ content }) => content).join('\n'), verdict });
      return answerOf(verdict);
    },
    embed: async (embedder, texts) => {
      embedded.push(...texts.map((text) => ({ embedder, text })));
      return texts.map(() => Float32Array.of(1));
    },
    rival: async () => answerOf(`${answer} ${sentence}`),
  };
  // One that cannot be used with this case asks nothing further.
  for (const grader of graders)
    await Promise.resolve(grader.grade(answerOf(answer), testCase, jury)).catch(() => undefined);
  return { asked, embedded };
}

/** A reason of a judge, and a claim of an answer: two dozen tokens. */
const sentence =
  'The answer names what was asked for and the next step, and says nothing that the question does not ask.';
/** Claims, questions or passages of a list of which nobody knows how long it is. */
const several = 3;

type Schema = Readonly<Record<string, unknown>>;

/** A value that a JSON Schema allows, with texts as long as they usually are. */
function instanceOf(schema: Schema): unknown {
  const { type, properties, items, enum: choices, const: fixed, anyOf } = schema;
  if (fixed !== undefined) return fixed;
  if (Array.isArray(choices)) return choices[0];
  if (Array.isArray(anyOf)) return instanceOf(anyOf[0] as Schema);
  if (type === 'array') return Array.from({ length: several }, () => instanceOf((items ?? {}) as Schema));
  if (type === 'object')
    return Object.fromEntries(
      Object.entries((properties ?? {}) as Readonly<Record<string, Schema>>).map(([name, one]) => [
        name,
        instanceOf(one),
      ]),
    );
  if (type === 'number' || type === 'integer') return 1;
  // A grader that is told that an answer commits to nothing asks no further.
  return type === 'boolean' ? false : sentence;
}
