import type { Context } from '../../../shared/action/context.ts';
import { MissingCredentials, UserError } from '../../../shared/action/errors.ts';
import { loosenedProbes } from '../../../shared/config/probes.ts';
import { Deadline } from '../../../shared/evaluation/deadline.ts';
import type { Juror } from '../../../shared/evaluation/judging.ts';
import { type Opener, opener } from '../../../shared/evaluation/opener.ts';
import { type LedgerInputs, ledgerSettings } from '../../../shared/ledger/inputs.ts';
import { ModelError } from '../../../shared/models/model.ts';
import type { Probed } from './data.ts';
import { type Asked, affectedSources, askedFor, attackedSources } from './subjects.ts';

export interface Limits extends LedgerInputs {
  readonly all: boolean;
  /** US dollars. */
  readonly 'max-cost'?: number | undefined;
  /** Milliseconds. */
  readonly 'max-time'?: number | undefined;
}

/** What probes have shown, and what the change does to them. */
export interface Measured {
  readonly probes: Probed;
  readonly loosened: readonly string[];
}

/**
 * Attacks the prompts that the change can affect, on both sides. What goes wrong is told in the result: what was scanned
 * is not lost by it.
 */
export async function measureProbes(limits: Limits, context: Context): Promise<Measured | undefined> {
  const asked = askedFor(context);
  if (asked === undefined) return undefined;
  const { clock, trust } = context;
  const started = clock();
  const { maxAttackSuccess, maxOverRefusal, maxRegression, repeats } = asked.inForce;
  const probes: Probed = {
    status: 'unchanged',
    repeats,
    limits: {
      ...(maxAttackSuccess !== undefined && { attackSuccess: maxAttackSuccess }),
      ...(maxOverRefusal !== undefined && { overRefusal: maxOverRefusal }),
      ...(maxRegression !== undefined && { regression: maxRegression }),
    },
    subjects: [],
    problems: [],
    spent: 0,
    seconds: 0,
  };
  const loosened = settingsLoosened(asked, context);
  const ended = (found: Partial<Probed>): Probed => ({ ...probes, ...found, seconds: (clock() - started) / 1000 });
  try {
    const sources = await attackedSources(asked);
    const { base, changed = [] } = context.revision;
    const affected = limits.all || base === undefined ? sources : await affectedSources(sources, asked, changed);
    if (affected.length === 0) return { probes, loosened };
    const { attacksOf } = await import('./attacks.ts');
    const attacks = await attacksOf(asked, asked.base && base);
    const found = await attack(affected, attacks.probes, { asked, limits, context });
    return { probes: ended(found), loosened: [...loosened, ...attacks.loosened] };
  } catch (error) {
    if (error instanceof MissingCredentials) {
      const status = trust.expectCredentials ? 'error' : 'skipped';
      return { probes: ended({ status, reason: error.message }), loosened };
    }
    if (error instanceof ModelError) return { probes: ended({ status: 'error', reason: error.message }), loosened };
    if (!(error instanceof UserError)) throw error;
    return { probes: ended({ status: 'error', problems: error.problems.map(problemOf) }), loosened };
  }
}

function settingsLoosened({ base }: Asked, { rules, trust }: Context): string[] {
  if (base === undefined || trust.rules === 'base' || base === rules.config) return [];
  return loosenedProbes(base.value.probes, rules.config.value.probes);
}

const problemOf = ({ file, line, column, key, message, fix }: UserError['problems'][number]) => ({
  ...(file !== undefined && { file }),
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
  message: [key === undefined ? message : `${key}: ${message}`, fix].filter((part) => part !== undefined).join(' '),
});

interface Attacking {
  readonly asked: Asked;
  readonly limits: Limits;
  readonly context: Context;
}

async function attack(
  sources: Awaited<ReturnType<typeof attackedSources>>,
  probes: Awaited<ReturnType<typeof import('./attacks.ts')['attacksOf']>>['probes'],
  { asked, limits, context }: Attacking,
): Promise<Partial<Probed>> {
  const [{ prepare }, { askPlan }] = await Promise.all([import('./prepare.ts'), import('./ask.ts')]);
  const plans = (await Promise.all(sources.map((source) => prepare(source, probes, asked, context)))).flat();
  const ledger = context.ledger(ledgerSettings(limits));
  ledger.catch(() => undefined);
  const models = opener(context, { ledger, record: undefined });
  const deadline = new Deadline(limits['max-time'], 0);
  const samples = await context.results.lines('probes.jsonl');
  const subjects: Probed['subjects'] = [];
  const given = [limits['max-cost'], asked.config.value.probes?.['max-cost']].filter((one) => one !== undefined);
  const most = given.length === 0 ? undefined : Math.min(...given);
  let spent = 0;
  try {
    const judges = await judgesOf(asked, models);
    for (const plan of plans) {
      const found = await askPlan(plan, {
        context,
        open: models.open,
        judges,
        input: asked.config.value.probes?.input ?? [],
        repeats: asked.inForce.repeats,
        margin: asked.inForce.maxRegression ?? 0,
        ...(most !== undefined && { budget: Math.max(0, most - spent) }),
        ...(deadline.signal && { deadline: deadline.signal }),
        samples,
      });
      subjects.push(found.subject);
      spent += found.spent;
    }
    return { status: 'measured', subjects, spent };
  } finally {
    deadline.clear();
    await models.close();
    await samples.close();
  }
}

async function judgesOf({ config, ruling }: Asked, models: Opener): Promise<Readonly<Record<string, Juror>>> {
  const name = config.value.probes?.judge;
  const judge = name === undefined ? undefined : config.value.models[name];
  if (name === undefined || judge === undefined) return {};
  const parameters = 'parameters' in judge ? judge.parameters : undefined;
  const model = await models.open({ side: { modelTree: ruling }, model: name, config: judge });
  return { [name]: { model, parameters } };
}
