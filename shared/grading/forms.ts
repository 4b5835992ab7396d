import type { Form } from './form.ts';
import { finish, toolCall, toolCalled } from './forms/calls.ts';
import { json, jsonPath, jsonSchema } from './forms/json.ts';
import {
  answerRelevance,
  choice,
  contextPrecision,
  contextRecall,
  factuality,
  groundedness,
  pairwise,
  rubric,
} from './forms/judges.ts';
import { html, xml } from './forms/markup.ts';
import { cost, latency, tokens } from './forms/measured.ts';
import { bleu, gleu, levenshtein, meteor, rouge1, rouge2, rougeL } from './forms/overlap.ts';
import { regex } from './forms/regex.ts';
import { script } from './forms/script.ts';
import { similar } from './forms/similar.ts';
import { sql } from './forms/sql.ts';
import { contains, endsWith, equals, startsWith } from './forms/text.ts';
import { language, refusal, wordCount } from './forms/words.ts';

/** The only list of graders, but for those that have graders in them. */
export const forms = {
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
} satisfies Readonly<Record<string, Form>>;
