import { type measured, rule } from '../measured.ts';

export type Given = Parameters<typeof measured>[0];

export const gap = (limit: number, by = 'language', least = 10) => rule('slices', 'max-gap', limit, { by, least });

/** Groups of cases, so many of which pass. */
export const groups = (...given: [language: string, passing: number, of: number][]) => {
  const results = given.map(([, passing, of]) => '+'.repeat(passing) + '-'.repeat(of - passing)).join('');
  const languages = given.flatMap(([language, , of]) => Array<string>(of).fill(language));
  return { results, cases: (at: number) => ({ tags: { language: languages[at] ?? '' } }) };
};
