import { finish, toolCall, toolCalled } from './calls.ts';
import type { forms } from './forms.ts';
import { group } from './group.ts';
import { json } from './json.ts';
import { jsonPath } from './json-path.ts';
import { jsonSchema } from './json-schema.ts';
import { answerRelevance } from './judges/answer-relevance.ts';
import { choice } from './judges/choice.ts';
import { contextPrecision } from './judges/context-precision.ts';
import { contextRecall } from './judges/context-recall.ts';
import { factuality } from './judges/factuality.ts';
import { groundedness } from './judges/groundedness.ts';
import { pairwise } from './judges/pairwise.ts';
import { rubric } from './judges/rubric.ts';
import type { Kind } from './kind.ts';
import { html, xml } from './markup.ts';
import { cost, latency, tokens } from './measured.ts';
import { bleu, gleu, levenshtein, meteor, rouge1, rouge2, rougeL } from './overlap.ts';
import { regex } from './regex.ts';
import { script } from './script.ts';
import { similar } from './similar.ts';
import { sql } from './sql.ts';
import { contains, endsWith, equals, startsWith } from './text.ts';
import { language, refusal, wordCount } from './words.ts';

/** What grades by each key that there is. */
export const kinds = {
  equals,
  contains,
  'starts-with': startsWith,
  'ends-with': endsWith,
  regex,
  'word-count': wordCount,
  refusal,
  language,
  levenshtein,
  'rouge-1': rouge1,
  'rouge-2': rouge2,
  'rouge-l': rougeL,
  bleu,
  gleu,
  meteor,
  json,
  'json-schema': jsonSchema,
  'json-path': jsonPath,
  xml,
  html,
  sql,
  script,
  'tool-called': toolCalled,
  'tool-call': toolCall,
  finish,
  latency,
  cost,
  tokens,
  similar,
  rubric,
  choice,
  factuality,
  groundedness,
  pairwise,
  'answer-relevance': answerRelevance,
  'context-precision': contextPrecision,
  'context-recall': contextRecall,
  group,
  // The value at a key is of that key's form; a type cannot say so for a key that is only known at run time.
} satisfies Record<keyof typeof forms | 'group', unknown> as unknown as Readonly<Record<string, Kind>>;
