import type { LanguageName, TemplateLanguage } from './language.ts';

// Loaded when a template needs them: interpreters are heavy.
const languages: Readonly<Record<LanguageName, () => Promise<TemplateLanguage>>> = {
  none: async () => (await import('./none.ts')).none,
  simple: async () => (await import('./simple.ts')).simple,
  jinja: async () => (await import('./jinja.ts')).jinja,
  nunjucks: async () => (await import('./nunjucks.ts')).nunjucks,
  mustache: async () => (await import('./mustache.ts')).mustache,
  'f-string': async () => (await import('./f-string.ts')).fString,
  handlebars: async () => (await import('./handlebars.ts')).handlebars,
};

const loaded = new Map<LanguageName, Promise<TemplateLanguage>>();

export function languageOf(name: LanguageName): Promise<TemplateLanguage> {
  const language = loaded.get(name) ?? languages[name]();
  loaded.set(name, language);
  return language;
}
