/** Variables that people and documents fill, by the names that they mostly have. A point leads into a value. */
const usual = [
  'input|inputs|question|questions|query|queries|message|messages|msg|utterance|prompt|request|ask|user|user_*|*_input|*_query|*_question|*_message',
  'customer_message|customer_question|customer_email|customer_request|chat_input|chat_history|conversation|conversation_history|history|transcript|*_transcript',
  'document|documents|doc|docs|*_document|*_documents|context|contexts|*_context|passage|passages|article|page|pages|web_page|webpage|website|html|content|file|file_content|file_contents|attachment|attachments|pdf|snippet|snippets|chunk|chunks|source_text',
  'email|emails|mail|*_email_body|email_body|body|subject|ticket|tickets|issue|issue_body|comment|comments|review|reviews|feedback|post|posts|tweet|description|diff|patch|commit_message|log|logs|resume|cv',
  'tool_result|tool_results|tool_output|tool_outputs|tool_response|search_result|search_results|web_results|results|retrieved|retrieved_*|retrieval|knowledge|observation|observations|api_response|response_body',
  'text|texts|transcription|ocr_text|memory|memories',
]
  .join('|')
  .split('|');

/** Names as they are looked up: most have no star, and one look says whether they are there. */
class Names {
  readonly #plain: ReadonlySet<string>;
  readonly #patterns: readonly RegExp[];

  constructor(names: readonly string[]) {
    this.#plain = new Set(names.filter((name) => !name.includes('*')).map(snake));
    this.#patterns = names.filter((name) => name.includes('*')).map(patternOf);
  }

  has(name: string): boolean {
    return this.#plain.has(name) || this.#patterns.some((one) => one.test(name));
  }
}

let known: Names | undefined;

/** What names of variables are not to be trusted with a model’s rules. */
export class Untrusted {
  readonly #usual: Names;
  readonly #named: Names;
  readonly #trusted: Names;

  /**
   * @param named further names, such as those that suites fill; `*` stands for any letters
   * @param trusted names that are filled by the owner alone, whatever they are called
   */
  constructor(named: readonly string[] = [], trusted: readonly string[] = []) {
    known ??= new Names(usual);
    this.#usual = known;
    this.#named = new Names(named);
    this.#trusted = new Names(trusted);
  }

  has(name: string): boolean {
    const plain = snake(name);
    const [root = plain] = plain.split('.');
    const last = plain.split('.').at(-1) ?? plain;
    if (this.#trusted.has(plain) || this.#trusted.has(root)) return false;
    // What describes somebody is set by the application: `user.id`, `user_name`.
    if (
      /(?:^|_)(?:id|ids|name|role|plan|tier|locale|language|lang|timezone|date|time|count|number|type|format|url|schema|limit)$/.test(
        last,
      )
    )
      return this.#named.has(plain);
    return [this.#usual, this.#named].some((names) => names.has(plain) || names.has(root));
  }
}

const patternOf = (name: string): RegExp =>
  new RegExp(
    `^${snake(name)
      .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '\\w{0,60}')}$`,
  );

const snake = (name: string): string =>
  name
    .slice(0, 200)
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
