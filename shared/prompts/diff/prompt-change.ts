import type { ResponseFormat } from '../../models/model.ts';
import type { Prompt, Setting } from '../prompt.ts';
import { textsOf } from '../variables.ts';
import type { PromptChange, Reason, ResponseChange, ToolChange, ValueChange } from './change.ts';
import { isEqual, shown } from './equality.ts';
import { Places, type PromptSide } from './places.ts';
import { ordered, responseReasons, rowReasons, toolReasons, valueReasons, variableReasons } from './reasons.ts';
import { rowChanges } from './row-changes.ts';
import { schemaDiff } from './schema-diff.ts';
import { Budget } from './sequence.ts';
import { textChanges } from './text-changes.ts';
import { textReasons } from './text-reasons.ts';
import { toolChanges } from './tool-changes.ts';
import { valueChanges } from './value-changes.ts';
import { variableChanges } from './variable-changes.ts';

interface Sides {
  readonly base: PromptSide;
  readonly head: PromptSide;
}

const rowSteps = 10_000_000;

/**
 * What differs between a prompt of the base and the same of the head; `undefined` where nothing does.
 * @param similarity of one that has another name, 0 to 1
 */
export function promptChange(base: Prompt, head: Prompt, sides: Sides, similarity?: number): PromptChange | undefined {
  const places = { base: new Places(base, sides.base), head: new Places(head, sides.head) };
  const read = textChanges({ prompt: base, places: places.base }, { prompt: head, places: places.head });
  const budget = new Budget(rowSteps);
  const rows = (
    of: (prompt: Prompt) => readonly { readonly value: unknown; readonly position: Prompt['position'] }[],
  ) => rowChanges(of(base), of(head), places, budget);
  const response = responseChange(base, head, places);
  const model = modelChange(base, head, places);
  const found = {
    texts: read.map(({ change }) => change),
    variables: variableChanges(
      { variables: base.variables, texts: templatesOf(base), places: places.base },
      { variables: head.variables, texts: templatesOf(head), places: places.head },
    ),
    ...(model && { model }),
    settings: settingChanges(base, head, places),
    metadata: valueChanges(base.metadata, head.metadata, places),
    ...(response && { response }),
    tools: toolChanges(base.tools, head.tools, places),
    examples: rows(({ examples }) => examples.map(({ values, position }) => ({ value: values, position }))),
    testData: rows(({ testData }) => testData.map(({ values, position }) => ({ value: values, position }))),
    evaluators: rows(({ evaluators }) => evaluators.map(({ position, ...value }) => ({ value, position }))),
  };
  const at = { base: places.base.of(base.position), head: places.head.of(head.position) };
  const reasons: Reason[] = [
    ...(similarity === undefined ? [] : [renamedReason(base, head, at)]),
    ...found.variables.flatMap(variableReasons),
    ...(model ? valueReasons('model-changed', model) : []),
    ...(response ? responseReasons(response) : []),
    ...found.tools.flatMap(toolReasons),
    ...orderReasons(base, head, found.tools, at),
    ...read.flatMap((text) => textReasons(text, { base: base.language, head: head.language })),
    ...found.settings.flatMap((change) => valueReasons('setting-changed', change)),
    ...rowReasons('examples-changed', found.examples),
    ...found.metadata.flatMap((change) => valueReasons('metadata-changed', change, head.kind)),
    ...rowReasons('test-data-changed', found.testData),
    ...rowReasons('evaluators-changed', found.evaluators),
    ...languageReasons(base, head, at),
  ];
  if (reasons.length === 0) {
    const [was, is] = [places.base.written(base.position), places.head.written(head.position)];
    if (was === is || was === undefined || is === undefined) return undefined;
    const message = 'Only how it is written differs: comments, quotes, or the order of keys.';
    reasons.push({ id: 'notation', impact: 'cosmetic', message, at });
  }
  const bounded = budget.exceeded || found.texts.some((text) => text.bounded);
  return {
    kind: similarity === undefined ? 'changed' : 'renamed',
    base,
    head,
    ...ordered(reasons),
    ...(similarity !== undefined && { similarity }),
    ...found,
    ...(bounded && { bounded }),
  };
}

const templatesOf = ({ messages, template }: Prompt): string[] =>
  textsOf(messages, template).map((text) => text.template);

function renamedReason(base: Prompt, head: Prompt, at: Reason['at']): Reason {
  const name = ({ path, key }: Prompt): string => shown(key === undefined ? path : `${path} ${key}`);
  const impact = head.kind === 'instructions' ? 'behavioural' : 'breaking';
  return { id: 'prompt-renamed', impact, message: `It was ${name(base)}, and is ${name(head)}.`, at };
}

/** All that is set as it is written; what is known of it beside that, where a format has it nowhere else. */
function settingChanges(base: Prompt, head: Prompt, places: { base: Places; head: Places }): ValueChange[] {
  const changes = valueChanges(base.settings, head.settings, places);
  if (!isEqual(base.toolChoice, head.toolChoice) && !changes.some(({ key }) => /tool_?choice/i.test(key))) {
    const [was, is] = [base.toolChoice, head.toolChoice];
    changes.push({ key: 'toolChoice', value: { ...(was && { base: was }), ...(is && { head: is }) }, at: {} });
  }
  if (changes.length > 0 || isEqual(base.parameters, head.parameters)) return changes;
  const known = ({ parameters, position }: Prompt): Setting[] =>
    Object.entries(parameters).map(([key, value]) => ({ key, value, position }));
  return valueChanges(known(base), known(head), places);
}

function modelChange(base: Prompt, head: Prompt, places: { base: Places; head: Places }): ValueChange | undefined {
  const setting = ({ model }: Prompt): Setting[] =>
    model === undefined ? [] : [{ key: 'model', value: model.id, position: model.position }];
  return valueChanges(setting(base), setting(head), places)[0];
}

function responseChange(
  base: Prompt,
  head: Prompt,
  places: { base: Places; head: Places },
): ResponseChange | undefined {
  const prose: ResponseFormat = { type: 'text' };
  const [was, is] = [base.response?.format ?? prose, head.response?.format ?? prose];
  const at = {
    ...(base.response && { base: places.base.of(base.response.position) }),
    ...(head.response && { head: places.head.of(head.response.position) }),
  };
  const type = { base: was.type, head: is.type };
  if (was.type !== is.type) return { type, schema: [], at };
  if (was.type !== 'json-schema' || is.type !== 'json-schema') return undefined;
  const schema = schemaDiff(was.schema, is.schema);
  if (was.name !== is.name) {
    schema.push({ path: '', kind: 'described', keyword: 'name', base: shown(was.name), head: shown(is.name) });
  }
  return schema.length === 0 ? undefined : { type, schema, at };
}

/** Tools that are the same in another order: models go by it. */
function orderReasons(base: Prompt, head: Prompt, changes: readonly ToolChange[], at: Reason['at']): Reason[] {
  const names = ({ tools }: Prompt): string => tools.map(({ name }) => name).join('\n');
  if (changes.some(({ kind }) => kind !== 'changed') || names(base) === names(head)) return [];
  return [{ id: 'tool-moved', impact: 'behavioural', message: 'The tools stand in another order.', at }];
}

function languageReasons({ language: was }: Prompt, { language: is, variables }: Prompt, at: Reason['at']): Reason[] {
  if (was === is) return [];
  const impact = variables.length > 0 ? 'behavioural' : 'cosmetic';
  return [{ id: 'language-changed', impact, message: `Its template is read as ${is}, not as ${was}.`, at }];
}
