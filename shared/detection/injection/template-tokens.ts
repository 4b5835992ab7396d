import type { Finding } from '../check.ts';

/** Of ChatML, Llama 2 and 3, Gemma, Phi, DeepSeek, gpt-oss and Mistral, as their templates write them. */
const token =
  /<\|(?:im_start|im_end|im_sep|system|user|assistant|end|endoftext|begin_of_text|end_of_text|start_header_id|end_header_id|eot_id|eom_id|python_tag|endofprompt|channel|message|return|call)\|>|\[\/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS)\]|<<\/?SYS>>|<(?:start|end)_of_turn>|<｜[^｜<>\n]{1,30}｜>/g;

/** Longer ones are looked for faster. */
const parts = ['<|', 'INST]', '_of_turn>', 'SYS>>', '｜>', 'SYSTEM_PROMPT]', 'AVAILABLE_TOOLS]'];

/** Tokens that begin and end the turns of a conversation: a finding for those that follow each other closely. */
export function templateTokens(text: string): Finding[] {
  if (!parts.some((sign) => text.includes(sign))) return [];
  const found: { check: string; start: number; end: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(token)) {
    const last = found.at(-1);
    const end = index + sign.length;
    if (last !== undefined && index - last.end < 400) last.end = end;
    else found.push({ check: 'injection/template-token', start: index, end });
  }
  return found;
}
