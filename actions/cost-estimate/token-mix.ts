import type { Case } from '../../shared/cases/case.ts';
import { formatSize } from '../../shared/config/format.ts';
import type { TokenCounter } from '../../shared/pricing/tokens/counter.ts';
import type { ErrorBand } from '../../shared/pricing/tokens/tokenizers.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';
import { hasMedia, tokensIn, tokensOfCases, writtenIn } from '../../shared/touched/token-counts.ts';

/** The input tokens of a prompt, case by case. */
export interface TokenMix {
  readonly of: 'cases' | 'template';
  /** Of each case, tools among them; of the template one. */
  readonly input: readonly number[];
  readonly by: string;
  readonly error?: ErrorBand | undefined;
  readonly prefix: number;
  readonly tools: number;
  /** Images and documents, which are not counted. */
  readonly media: boolean;
  /** Characters of user messages, case by case: what a guardrail reads. */
  readonly characters: readonly number[];
}

/** What a text cannot be paid for by: data that should be attached. */
export interface Unfit {
  readonly line: number;
  readonly message: string;
}

/** From so many characters of base64 in a row, it is data and no text. */
const mostBase64 = 20_000;
const base64 = new RegExp(`[A-Za-z0-9+/]{${mostBase64},}={0,2}`);

/** A file in the text of a prompt, which a tokenizer would take minutes for and a model would refuse. */
export function unfitOf({ messages, template, position }: Prompt): Unfit | undefined {
  const parts = [...messages.flatMap((message) => message.parts), ...(template ? [template] : [])];
  for (const part of parts) {
    const isLong = part.type === 'text' && part.template.length >= mostBase64;
    const data = isLong ? base64.exec(part.template)?.[0] : undefined;
    if (data !== undefined)
      return {
        line: part.position?.line ?? position.line,
        message: `${formatSize(data.length)} of base64 stand in its text, so what it costs is unknown. Attach the file, or leave it out.`,
      };
  }
  return undefined;
}

/** UTF-16 units that are rendered of one prompt at most. */
const mostRendered = 2_000_000;

export async function tokenMixOf(prompt: Prompt, cases: readonly Case[], counter: TokenCounter): Promise<TokenMix> {
  const written = writtenIn(prompt);
  const whole = written.join('\n');
  const few = cases.slice(0, Math.max(1, Math.floor(mostRendered / (whole.length + 1))));
  const common = new CommonStart();
  const characters: number[] = [];
  const counts = await tokensOfCases(prompt, few, counter, (texts) => {
    common.add(texts.join('\n'));
    characters.push(texts.at(-1)?.length ?? 0);
  });
  const isFilled = counts.length > 0;
  const tools = toolTokens(prompt, counter);
  const error = counter.errorOf(whole);
  const start = isFilled && counts.length > 1 ? common.text : writtenStart(whole);
  return {
    of: isFilled ? 'cases' : 'template',
    input: (isFilled ? counts : [tokensIn(written, counter)]).map((count) => count + tools),
    by: counter.by,
    ...(error && { error }),
    prefix: counter.count(start) + tools,
    tools,
    media: hasMedia(prompt, cases),
    characters: isFilled ? characters : [written.at(-1)?.length ?? 0],
  };
}

/** As a provider might write tools for its model: their names, words and schemas as JSON. */
const toolTokens = ({ tools }: Prompt, counter: TokenCounter): number =>
  tokensIn(
    tools.map(({ name, description, inputSchema }) => JSON.stringify({ name, description, inputSchema })),
    counter,
  );

/** Up to the first thing that is filled in. */
function writtenStart(text: string): string {
  const at = text.search(/\{\{|\{%|<%|\$\{/);
  return at < 0 ? text : text.slice(0, at);
}

/** What all texts begin with alike. */
class CommonStart {
  text = '';
  #isFirst = true;

  add(text: string): void {
    if (this.#isFirst) {
      this.text = text;
      this.#isFirst = false;
      return;
    }
    let at = 0;
    while (at < this.text.length && this.text.charCodeAt(at) === text.charCodeAt(at)) at += 1;
    if (at < this.text.length) this.text = this.text.slice(0, at);
  }
}
