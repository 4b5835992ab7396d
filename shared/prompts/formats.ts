import picomatch from 'picomatch';
import type { Format, FormatName } from './format.ts';

/** How a file is told to be of a format, before anything of the format is loaded. */
interface Entry {
  /** For people: `a prompt of GitHub Models`. */
  readonly title: string;
  /** Patterns of names that are found without `prompts:` in aiops.yml. */
  readonly found: readonly string[];
  /** Patterns of names among those that are for people, and found by no pattern. */
  readonly except?: readonly string[];
  /** Patterns of further names that may be of it, where `prompts:` or a suite names the file. */
  readonly named?: readonly string[];
  /** Where the case of a name matters: `AGENTS.md` is for agents, `agents.md` is about them. */
  readonly cased?: true;
  /** For names that say too little: whether the text looks like one. A cheap look, no parsing. */
  claims?(text: string): boolean;
  /** Whether such a file may carry cases and graders of its own, so that it is a suite without being named in one. */
  readonly suites?: true;
  load(): Promise<Format>;
}

/** The first one that matches a name, and claims the text, has the file: the more particular ones stand first. */
const formats: Readonly<Record<FormatName, Entry>> = {
  'github-models': {
    title: 'a prompt of GitHub Models',
    found: ['**/*.prompt.{yml,yaml}'],
    suites: true,
    load: async () => (await import('./formats/github.ts')).github,
  },
  dotprompt: {
    title: 'a dotprompt',
    // One that begins with _ is a part of others.
    found: ['**/!(_)*.prompt'],
    named: ['**/*.prompt'],
    load: async () => (await import('./formats/dotprompt.ts')).dotprompt,
  },
  prompty: {
    title: 'a prompty',
    found: ['**/*.prompty'],
    load: async () => (await import('./formats/prompty.ts')).prompty,
  },
  promptfoo: {
    title: 'a configuration of promptfoo',
    found: ['**/promptfooconfig*.{yaml,yml,json}'],
    named: ['**/*.{yaml,yml,json}'],
    claims: (text) =>
      /^(?:prompts:|\s{0,20}"prompts"\s{0,9}:)/m.test(text) && /\b(?:providers|targets|tests)\b/.test(text),
    load: async () => (await import('./formats/promptfoo.ts')).promptfoo,
  },
  bedrock: {
    title: 'a prompt of Amazon Bedrock',
    found: ['**/*.prompt.json', '**/prompts/**/*.{json,yaml,yml}'],
    named: ['**/*.{json,yaml,yml}'],
    claims: (text) => /\btemplateConfiguration["']?\s*:/.test(text) && /\bvariants["']?\s*:/.test(text),
    load: async () => (await import('./formats/bedrock.ts')).bedrock,
  },
  cloudformation: {
    title: 'a template of AWS CloudFormation',
    found: [
      '**/*{template,cloudformation,cfn,stack}*.{yaml,yml,json}',
      '**/{cloudformation,cfn,sam,infra,infrastructure}/**/*.{yaml,yml,json}',
      '**/*.template',
    ],
    named: ['**/*.{yaml,yml,json}'],
    claims: (text) => /\bAWS::Bedrock::(?:Prompt|Agent|Guardrail)\b/.test(text),
    load: async () => (await import('./formats/cloudformation.ts')).cloudformation,
  },
  'terraform-plan': {
    title: 'a plan of Terraform',
    found: ['**/*plan*.json'],
    named: ['**/*.json'],
    claims: (text) => /"format_version"\s*:/.test(text) && /"aws(?:cc)?_bedrock/.test(text),
    load: async () => (await import('./formats/terraform-plan.ts')).terraformPlan,
  },
  instructions: {
    title: 'instructions of an agent',
    found: [
      '**/{AGENTS,AGENTS.override,CLAUDE,CLAUDE.local,GEMINI,SKILL}.md',
      '**/.github/copilot-instructions.md',
      '**/*.{prompt,instructions,agent,chatmode}.md',
      '**/.cursor/rules/**/*.mdc',
      '**/.claude/{agents,commands,rules}/**/*.md',
    ],
    cased: true,
    load: async () => (await import('./formats/instructions.ts')).instructions,
  },
  messages: {
    title: 'a list of messages',
    found: ['**/prompts/**/*.{json,yaml,yml}'],
    named: ['**/*.{json,yaml,yml}'],
    claims: isListOfMessages,
    load: async () => (await import('./formats/messages.ts')).messages,
  },
  text: {
    title: 'text',
    found: ['**/prompts/**/*.{txt,md,j2,jinja,jinja2,hbs,handlebars,mustache}'],
    except: ['**/{README,CHANGELOG,CONTRIBUTING,LICENSE}.{txt,md}'],
    named: ['**/*.{txt,md,j2,jinja,jinja2,hbs,handlebars,mustache}'],
    load: async () => (await import('./formats/text.ts')).text,
  },
};

/** It begins as a list or has one under `messages`, and speaks of roles: data that only has some is none. */
function isListOfMessages(text: string): boolean {
  const isList = /\bmessages["']?\s*:/.test(text) || /^(?:\s*#.*\n|---[ \t]*\n)*\s*[[-]/.test(text.slice(0, 2000));
  return isList && /\brole["']?\s*:\s*["']?(?:system|developer|user|assistant|tool)\b/.test(text);
}

const entries = Object.entries(formats) as [FormatName, Entry][];

const loaded = new Map<FormatName, Promise<Format>>();

/** To look up what is loaded costs more than to read a short prompt, so it is kept. */
export function formatNamed(name: FormatName): Promise<Format> {
  const format = loaded.get(name) ?? formats[name].load();
  loaded.set(name, format);
  return format;
}

/** Patterns of files that may be suites without being named in one. */
export const suitesByDefault: readonly string[] = entries.flatMap(([, { found, suites }]) => (suites ? found : []));

/** How a file came to be looked at: by the default patterns, or since the configuration names it. */
export type Found = 'default' | 'named';

const matchers = new Map<string, (path: string) => boolean>();

const isOf = ([name, entry]: [FormatName, Entry], path: string, by: Found): boolean => {
  const id = `${by} ${name}`;
  const known = matchers.get(id) ?? matcherOf(entry, by);
  matchers.set(id, known);
  return known(path);
};

const matcherOf = ({ found, except = [], named = [], cased }: Entry, by: Found): ((path: string) => boolean) => {
  const patterns = by === 'named' ? [...found, ...named] : found;
  const extensions = new Set(patterns.flatMap(extensionsOf));
  const options = { dot: true, nocase: !cased };
  const isMeant = patterns.map((pattern) => meantBy(pattern, options));
  let isExcept: ((path: string) => boolean) | undefined;
  return (path) => {
    // Most files are told by their end, in a hundredth of the time that making and trying the patterns takes.
    if (!extensions.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase())) return false;
    if (!isMeant.some((isOne) => isOne(path))) return false;
    if (by === 'named' || except.length === 0) return true;
    isExcept ??= picomatch([...except], options);
    return !isExcept(path);
  };
};

/**
 * The pattern is made for the first path that has the longest text in it that stands between its wildcards: `prompts/`.
 * @param pattern of the table above, where `*`, `{…}` and `!(…)` are the only wildcards
 */
function meantBy(pattern: string, options: picomatch.PicomatchOptions): (path: string) => boolean {
  const texts = pattern.split(/\*+\/?|!?[({][^)}]*[)}]/);
  const longest = texts.reduce((a, b) => (b.length > a.length ? b : a)).toLowerCase();
  let isMatch: ((path: string) => boolean) | undefined;
  return (path) => {
    if (!path.toLowerCase().includes(longest)) return false;
    isMatch ??= picomatch(pattern, options);
    return isMatch(path);
  };
}

/** What names end in that a pattern means, after the last point: every pattern here ends in one, or in several in braces. */
function extensionsOf(pattern: string): string[] {
  const [, several, one = ''] = /\.(?:\{([\w,]+)\}|(\w+))$/.exec(pattern) ?? [];
  return (several ?? one).split(',');
}

/** Whether a file of this name may be read as a prompt, its text allowing. */
export const isPromptPath = (path: string, by: Found = 'named'): boolean =>
  entries.some((entry) => isOf(entry, path, by));

/** Whether a file that is found by default is a prompt by its name alone, and not only if its text looks like one. */
export const isPromptByName = (path: string): boolean =>
  entries.some((entry) => entry[1].claims === undefined && isOf(entry, path, 'default'));

/** Whether a prompt of this name may be made of other files as well, which is told without reading it. */
export const mayInclude = (path: string): boolean =>
  /(?:^|\/)(?:CLAUDE|GEMINI)(?:\.local)?\.md$/.test(path) || !/\.(prompt\.ya?ml|txt|md|mdc)$/i.test(path);

/** The format of a file, `undefined` where its name or its text is of none. */
export const formatOf = (path: string, text: string, by: Found = 'named'): FormatName | undefined =>
  entries.find((entry) => isOf(entry, path, by) && (entry[1].claims?.(text) ?? true))?.[0];
