import type { Reply } from './answer.ts';
import type { ConverseBody } from './converse.ts';
import type { ServiceError } from './faults.ts';

/** A guardrail that the account has. */
export interface FakeGuardrail {
  readonly id: string;
  readonly versions: readonly string[];
  /** What it blocks, in what is asked and in what is answered. */
  readonly blocks: RegExp;
  /** What it says instead. */
  readonly message: string;
  /** For ApplyGuardrail, by version; otherwise all of them block what it blocks. */
  readonly policies?: Readonly<Record<string, FakePolicies>>;
}

export function unknownGuardrail(body: ConverseBody, known: readonly FakeGuardrail[]): ServiceError | undefined {
  const { guardrailIdentifier: id, guardrailVersion: version } = body.guardrailConfig ?? {};
  return id === undefined || version === undefined ? undefined : unknownVersion(id, version, known);
}

export function unknownVersion(id: string, version: string, known: readonly FakeGuardrail[]): ServiceError | undefined {
  const found = known.find((guardrail) => guardrail.id === id);
  if (found?.versions.includes(version)) return undefined;
  const message = found
    ? 'The guardrail identifier or version provided in the request does not exist.'
    : 'The provided guardrail identifier is invalid.';
  return { status: 400, type: 'ValidationException', message };
}

/** What is answered under the guardrail of the request. */
export function guarded(body: ConverseBody, reply: Reply, known: readonly FakeGuardrail[]): Reply {
  const guardrail = known.find(({ id }) => id === body.guardrailConfig?.guardrailIdentifier);
  if (guardrail === undefined) return reply;
  const texts = [...body.messages.flatMap(({ content }) => content.map(({ text }) => text ?? '')), reply.text];
  if (!texts.some((text) => guardrail.blocks.test(text))) return reply;
  return { text: guardrail.message, stopReason: 'guardrail_intervened', inputTokens: 0, outputTokens: 0 };
}

/** What each policy of a guardrail stops, of a version. */
export interface FakePolicies {
  readonly content?: RegExp;
  readonly attack?: RegExp;
  readonly topic?: RegExp;
  readonly word?: RegExp;
  /** Masked, and not blocked. */
  readonly email?: RegExp;
  /** Noticed, and let through. */
  readonly noticed?: RegExp;
}

/** A request to ApplyGuardrail, or to InvokeGuardrailChecks. */
export interface GuardBody {
  readonly source?: string;
  readonly content?: readonly { readonly text?: { readonly text?: string } }[];
  readonly messages?: readonly { readonly role?: string; readonly content?: readonly { readonly text?: string }[] }[];
  readonly checks?: {
    readonly contentFilter?: { readonly categories: readonly { readonly category: string }[] };
    readonly promptAttack?: { readonly categories: readonly { readonly category: string }[] };
    readonly sensitiveInformation?: { readonly entities: readonly { readonly type: string }[] };
  };
}

export type Guarding = { readonly id: string; readonly version: string } | 'checks';

export function guardingOf(url: string): Guarding | undefined {
  if (url === '/guardrail-checks/invoke') return 'checks';
  const [, id, version] = /^\/guardrail\/([^/]+)\/version\/([^/]+)\/apply$/.exec(url) ?? [];
  return id === undefined || version === undefined ? undefined : { id: decodeURIComponent(id), version };
}

export function guardViolations(body: GuardBody, guarding: Guarding): string[] {
  if (guarding === 'checks') {
    const { messages = [], checks = {} } = body;
    const texts = messages.flatMap(({ content = [] }) => content.map(({ text }) => text));
    const roles = messages.every(({ role = '' }) => ['user', 'assistant', 'system'].includes(role));
    return [
      ...(texts.length === 0 || texts.some((text) => typeof text !== 'string') ? ['messages have no text'] : []),
      ...(roles ? [] : ['no such role']),
      ...(Object.keys(checks).length === 0 ? ['there are no checks'] : []),
    ];
  }
  const { source = '', content = [] } = body;
  return [
    ...(/^(INPUT|OUTPUT)$/.test(source) ? [] : ['source is neither INPUT nor OUTPUT']),
    ...(content.length === 0 || content.some(({ text }) => typeof text?.text !== 'string')
      ? ['content has no text']
      : []),
  ];
}

const unitsOf = (text: string): number => Math.ceil(text.length / 1000);

/** What ApplyGuardrail answers, as it was recorded of the service: one action for all blocks. */
export function appliedBody(
  body: GuardBody,
  { id, version }: Exclude<Guarding, 'checks'>,
  known: readonly FakeGuardrail[],
) {
  const guardrail = known.find((one) => one.id === id);
  const text = (body.content ?? []).map((block) => block.text?.text ?? '').join('\n');
  const { content, attack, topic, word, email, noticed } = guardrail?.policies?.[version] ?? {
    word: guardrail?.blocks,
  };
  const blocked = { action: 'BLOCKED', detected: true };
  const filters = [
    ...(content?.test(text) ? [{ type: 'VIOLENCE', confidence: 'HIGH', ...blocked }] : []),
    ...(attack?.test(text) ? [{ type: 'PROMPT_ATTACK', confidence: 'MEDIUM', ...blocked }] : []),
    ...(noticed?.test(text) ? [{ type: 'INSULTS', confidence: 'LOW', action: 'NONE', detected: true }] : []),
  ];
  const isMasked = email?.test(text) === true;
  const assessment = {
    ...(filters.length > 0 && { contentPolicy: { filters } }),
    ...(topic?.test(text) && { topicPolicy: { topics: [{ name: 'Investment advice', type: 'DENY', ...blocked }] } }),
    ...(word?.test(text) && {
      wordPolicy: { customWords: [{ match: word.exec(text)?.[0], ...blocked }], managedWordLists: [] },
    }),
    ...(isMasked && {
      sensitiveInformationPolicy: {
        piiEntities: [{ match: email?.exec(text)?.[0], type: 'EMAIL', action: 'ANONYMIZED', detected: true }],
        regexes: [],
      },
    }),
  };
  const stops = {
    ...assessment,
    ...(!filters.some(({ action }) => action === 'BLOCKED') && { contentPolicy: undefined }),
  };
  const isStopped = Object.values(stops).some((policy) => policy !== undefined);
  const units = unitsOf(text);
  return {
    action: isStopped ? 'GUARDRAIL_INTERVENED' : 'NONE',
    outputs: isStopped ? [{ text: guardrail?.message }] : [],
    assessments: [assessment],
    usage: {
      topicPolicyUnits: topic ? units : 0,
      contentPolicyUnits: content || attack || noticed ? units : 0,
      wordPolicyUnits: word ? units : 0,
      sensitiveInformationPolicyUnits: email ? units : 0,
      sensitiveInformationPolicyFreeUnits: 0,
      contextualGroundingPolicyUnits: 0,
    },
  };
}

/** A score is what the text says after `score=`, for every category that is asked for; 0.1 without. */
export function checkedBody({ messages = [], checks = {} }: GuardBody) {
  const text = messages.flatMap(({ content = [] }) => content.map((one) => one.text ?? '')).join('\n');
  const score = Number(/score=([0-9.]+)/.exec(text)?.[1] ?? 0.1);
  const { contentFilter, promptAttack, sensitiveInformation } = checks;
  const scored = (of: readonly { readonly category: string }[]) =>
    of.map(({ category }) => ({ category, severityScore: score }));
  const units = { textUnits: unitsOf(text) };
  return {
    results: {
      ...(contentFilter && { contentFilter: { results: scored(contentFilter.categories) } }),
      ...(promptAttack && { promptAttack: { results: scored(promptAttack.categories) } }),
      ...(sensitiveInformation && { sensitiveInformation: { results: [], truncated: false } }),
    },
    usage: {
      ...(contentFilter && { contentFilter: units }),
      ...(promptAttack && { promptAttack: units }),
      ...(sensitiveInformation && { sensitiveInformation: units }),
    },
  };
}
