import type { Branch } from '../../resources/branch.ts';
import type { Part } from '../part.ts';
import type { PromptMessage } from '../prompt.ts';
import type { TemplateLanguage } from '../templates/language.ts';
import { textPart } from '../text-part.ts';

/** A text of a resource as a part, `undefined` where it is none, and that is told. */
export function partOf(branch: Branch, language: TemplateLanguage): Part | undefined {
  const text = branch.text();
  if (text === undefined) {
    branch.complain('must be text.');
    return undefined;
  }
  if (text.later === 'whole') branch.note('A text is only known when the stack is made: its function stands for it.');
  return textPart(branch.reading.source, text.value, text.position, language);
}

/** Blocks of `text` and `cachePoint`, as in a message and in `system`. */
function blocksOf(blocks: readonly Branch[], language: TemplateLanguage): Part[] {
  return blocks.flatMap((block): Part[] => {
    const text = block.get('text');
    const part = text && partOf(text, language);
    const cache = block.get('cachePoint');
    if (text === undefined && cache === undefined) block.complain('must have text or cachePoint.');
    return [...(part ? [part] : []), ...(cache ? [{ type: 'cache-point', position: cache.span() } as const] : [])];
  });
}

/** `templateConfiguration.text`: one message of the user. */
export function textMessages(template: Branch, language: TemplateLanguage): PromptMessage[] {
  const text = template.get('text');
  const elsewhere = template.get('textS3Location');
  if (elsewhere !== undefined) elsewhere.note('A text on S3 is not looked into.');
  else if (text === undefined) template.complain('needs text.');
  const part = text && partOf(text, language);
  if (part === undefined) return [];
  const cache = template.get('cachePoint');
  const parts: Part[] = cache === undefined ? [part] : [part, { type: 'cache-point', position: cache.span() }];
  return [{ role: 'user', parts, position: part.position }];
}

/** `templateConfiguration.chat`: system texts, and messages in turn. */
export function chatMessages(template: Branch, language: TemplateLanguage): PromptMessage[] {
  const blocks = template.list('system');
  const [first] = blocks;
  const parts = blocksOf(blocks, language);
  const system: PromptMessage[] =
    first === undefined || parts.length === 0 ? [] : [{ role: 'system', parts, position: first.span() }];
  const messages = template.list('messages').flatMap((message): PromptMessage[] => {
    const role = message.get('role')?.text()?.value;
    if (role !== 'user' && role !== 'assistant') {
      (message.get('role') ?? message).complain('must have the role user or assistant.');
      return [];
    }
    const content = message.get('content');
    if (content === undefined || !Array.isArray(content.value)) {
      (content ?? message).complain('needs content: a list of text and cachePoint.');
      return [];
    }
    return [{ role, parts: blocksOf(content.items(), language), position: message.span() }];
  });
  if (template.list('messages').length === 0) template.complain('needs messages.');
  return [...system, ...messages];
}
