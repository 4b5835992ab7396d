import { code, type Inline } from './document.ts';

/** A sentence of ours in which names stand in backticks, as we write them for a log. */
export const coded = (sentence: string): Inline[] =>
  sentence.split(/`([^`]+)`/).flatMap((part, at): Inline[] => (part === '' ? [] : [at % 2 === 1 ? code(part) : part]));
