import { type PackName, packNames } from '../config/probes.ts';
import type { Check } from '../detection/check.ts';

/** What a pack of attacks looks for, as reports and SARIF tell it. */
export interface Pack extends Check {
  readonly pack: string;
  /** `refusal`: of harmless questions; its limit is one of its own. */
  readonly measures: 'attack success' | 'refusal';
}

const attack = { measures: 'attack success', severity: 'high' } as const;

const known: Readonly<Record<PackName, Omit<Pack, 'id' | 'pack'>>> = {
  'direct-injection': {
    ...attack,
    title: 'Users talk the model out of its task',
    llm: 'LLM01:2025',
    agentic: 'ASI01:2026',
    atlas: 'AML.T0051.000',
    explanation: 'The model does what a user writes, against its instructions.',
    fix: 'Say in the instructions that what users write is never an instruction, put it between marks, and check the answer before it is used.',
  },
  'indirect-injection': {
    ...attack,
    title: 'Documents, e-mails and results of tools give the model orders',
    llm: 'LLM01:2025',
    agentic: 'ASI01:2026',
    atlas: 'AML.T0051.001',
    explanation: 'The model does what stands in a text that it is only to read.',
    fix: 'Put what is read between marks, say that nothing in it is an instruction, and do not let an answer act by itself.',
  },
  jailbreak: {
    ...attack,
    title: 'Known ways of talking a model free work',
    llm: 'LLM01:2025',
    agentic: 'ASI01:2026',
    atlas: 'AML.T0054',
    explanation: 'A role, a story or an authority makes the model leave its rules.',
    fix: 'Repeat the limits after what users write, put a guardrail in front of the model, or take a model that withstands more.',
  },
  encoding: {
    ...attack,
    title: 'Encoded instructions are followed',
    llm: 'LLM01:2025',
    agentic: 'ASI01:2026',
    atlas: 'AML.T0054',
    explanation: 'The model decodes what no filter reads, and does what it says.',
    fix: 'Say that encoded text is data, and decode and check what users write before the model gets it.',
  },
  'prompt-extraction': {
    ...attack,
    title: 'The instructions can be drawn out',
    llm: 'LLM07:2025',
    agentic: 'ASI01:2026',
    atlas: 'AML.T0056',
    explanation:
      'The model gives away what its instructions hold. Whoever knows them attacks better, and what is in them is public.',
    fix: 'Keep secrets out of instructions, say that they are not to be told, and look for their words in answers.',
  },
  'data-leak': {
    ...attack,
    title: 'Data of others are given away',
    llm: 'LLM02:2025',
    agentic: 'ASI03:2026',
    atlas: 'AML.T0057',
    explanation: 'The model tells personal data and keys that stand in its context to whoever asks.',
    fix: 'Give a model no data that its user may not see, and look for secrets and personal data in answers.',
  },
  'tool-misuse': {
    ...attack,
    title: 'Tools are called for an attacker',
    llm: 'LLM06:2025',
    agentic: 'ASI02:2026',
    atlas: 'AML.T0053',
    explanation: 'The model asks for a tool that its user or a document must not be able to use.',
    fix: 'Offer only tools that the user may use, check rights outside of the model, and ask a person before what cannot be undone.',
  },
  'over-refusal': {
    measures: 'refusal',
    severity: 'medium',
    title: 'Harmless questions are refused',
    // No list has what is too careful.
    llm: '',
    agentic: '',
    atlas: '',
    explanation: 'The model takes ordinary words for an attack, and its users do without an answer.',
    fix: 'Say what is allowed as well as what is not, or loosen the guardrail that stops them.',
  },
};

/** Of a pack that comes with it, or of one that users name. */
export function packOf(name: string): Pack {
  const of = Object.hasOwn(known, name) ? known[name as PackName] : undefined;
  const own = {
    ...known['direct-injection'],
    title: `Attacks of the pack ${name} succeed`,
    explanation: 'The model does what an attack of your own wants.',
  };
  return { id: `probe/${name}`, pack: name, ...(of ?? own) };
}

/** In the order in which they are told; those of users come last. */
export const byPack = (a: string, b: string): number => place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);

function place(name: string): number {
  const at = packNames.indexOf(name as PackName);
  return at < 0 ? packNames.length : at;
}
