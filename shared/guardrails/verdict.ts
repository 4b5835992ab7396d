/** The policies of a guardrail, and the checks that need none. Names are those that users read and label by. */
export const policies = [
  'content',
  'prompt-attack',
  'topics',
  'words',
  'sensitive-information',
  'grounding',
  'automated-reasoning',
] as const;

export type Policy = (typeof policies)[number];

/** What is paid for: prompt attacks are one of the content filters, and of the checks one of their own. */
export const priced = [
  'content',
  'prompt-attack',
  'topics',
  'words',
  'sensitive-information',
  'regular-expressions',
  'grounding',
  'automated-reasoning',
] as const;

export type Priced = (typeof priced)[number];

/** Text units by what they are paid for. One that is not there was not asked. */
export type Units = Readonly<Partial<Record<Priced, number>>>;

/** What a guardrail did with a text. Nothing of the text is in it. */
export interface Verdict {
  /** Blocked, or masked. What was noticed alone went through. */
  readonly stopped: boolean;
  /** Those that stopped it, with what they found: `PROMPT_ATTACK`, the name of a topic. */
  readonly by: Readonly<Partial<Record<Policy, readonly string[]>>>;
  readonly units: Units;
}
