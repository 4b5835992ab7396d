import type { Rule } from './rule.ts';

/** Injections and jailbreaks by what is said. Each needs enough of it together that ordinary text does not hold it. */
export const rules: readonly Rule[] = [
  {
    id: 'injection/override',
    all: [['ignore'], ['prior'], ['rules', 'prompt']],
    within: 7,
    unless: ['not', 'must', 'asked'],
  },
  {
    id: 'injection/override',
    all: [['ignore'], ['all'], ['rules', 'prompt'], ['say', 'now', 'task', 'reveal', 'pretend', 'prior']],
    within: 9,
    unless: ['not', 'must', 'asked'],
  },
  {
    id: 'injection/override',
    all: [['ignore'], ['rules', 'prompt'], ['you'], ['now', 'task', 'say']],
    within: 9,
    unless: ['not', 'must', 'asked'],
  },
  {
    id: 'injection/override',
    all: [['ignore'], ['all'], ['prior'], ['task', 'say', 'now', 'pretend']],
    within: 9,
    unless: ['not', 'must', 'asked'],
  },
  { id: 'injection/override', all: [['ignore'], ['all'], ['prior']], within: 3, alone: true },
  { id: 'injection/new-task', all: [['praise'], ['task'], ['now', 'ignore', 'say', 'you']], within: 14 },
  {
    id: 'injection/new-task',
    all: [['ignore'], ['all', 'prior'], ['task']],
    within: 9,
    unless: ['not', 'must', 'asked'],
  },
  {
    id: 'injection/prompt-extraction',
    all: [['reveal'], ['prompt'], ['all', 'only', 'now', 'ignore', 'prior']],
    within: 9,
    unless: ['not', 'must', 'asked'],
  },
  {
    id: 'injection/secrecy',
    all: [['secrecy'], ['send', 'secret'], ['document', 'personal', 'secret', 'all', 'prompt']],
    within: 14,
  },
  {
    id: 'injection/exfiltration',
    all: [['send'], ['secret', 'prompt'], ['link']],
    within: 14,
    unless: ['not', 'must', 'asked'],
  },
  {
    id: 'injection/addressed',
    all: [['addressed'], ['ignore', 'must', 'send', 'reveal', 'say', 'secrecy', 'rules']],
    within: 14,
  },
  { id: 'jailbreak/persona', all: [['pretend', 'now'], ['persona'], ['unbound', 'comply', 'model']], within: 18 },
  { id: 'jailbreak/persona', all: [['pretend'], ['unbound'], ['model', 'you', 'limits', 'persona']], within: 14 },
  { id: 'jailbreak/unbound', all: [['unbound'], ['limits'], ['model', 'persona', 'harm']], within: 14 },
  { id: 'jailbreak/unbound', all: [['unbound'], ['refuse', 'comply'], ['harm', 'persona', 'limits']], within: 16 },
  { id: 'jailbreak/mode', all: [['persona'], ['now', 'you'], ['unbound', 'ignore', 'refuse']], within: 14 },
];
