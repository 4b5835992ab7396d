/** How bad it is when a check is right. */
export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** What is looked for, as data: reports, SARIF and the documentation are made of it. */
export interface Check {
  /** `room/what`: `hidden/tags`. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** Of OWASP's Top 10 for LLM applications 2025: `LLM01:2025`. https://genai.owasp.org/llm-top-10/ */
  readonly llm: string;
  /** Of OWASP's Top 10 for agentic applications 2026: `ASI01:2026`. https://genai.owasp.org */
  readonly agentic: string;
  /** Of MITRE ATLAS: `AML.T0051`. https://atlas.mitre.org */
  readonly atlas: string;
  /** Why it matters. */
  readonly explanation: string;
  readonly fix: string;
}

/** Where a check found something, in UTF-16 units of the text. */
export interface Finding {
  readonly check: string;
  readonly start: number;
  readonly end: number;
  /** What was hidden or encoded there, made readable. As hostile as the text. */
  readonly decoded?: string;
  /** How it was encoded: `base64`. */
  readonly encoding?: string;
  /** That it is an attack, in [0, 1], where a model says so. */
  readonly probability?: number;
  /** A sentence about this one finding. It may quote hostile text, and never a secret. */
  readonly detail?: string;
  /** What stands there must not be shown. */
  readonly secret?: true;
  /** Found by comparing with the base: it is new by its nature. */
  readonly compared?: true;
}
