import type { Obstacle, Operation } from '../target.ts';
import type { AppconfigConfig } from './config.ts';
import type { Requests } from './requests.ts';

interface Named {
  readonly Id?: string;
  readonly Name?: string;
}

interface Profile extends Named {
  readonly LocationUri?: string;
  readonly Type?: string;
}

interface Environment extends Named {
  readonly State?: string;
  readonly Monitors?: readonly { readonly AlarmArn?: string }[];
}

export interface Strategy extends Named {
  readonly DeploymentDurationInMinutes?: number;
  readonly GrowthType?: string;
  /** Percent. */
  readonly GrowthFactor?: number;
  readonly FinalBakeTimeInMinutes?: number;
}

/** Where a configuration is, by ids. */
export interface Where {
  readonly application: string;
  readonly environment: string;
  readonly profile: string;
  /** What deployments call it. */
  readonly profileName: string;
  /** Names of the alarms that AppConfig watches. */
  readonly alarms: readonly string[];
  /** Of the environment: `READY_FOR_DEPLOYMENT`, `DEPLOYING` … */
  readonly state: string;
}

/** Finds by name or id what is configured, or tells what there is. */
export async function findPlace(
  config: AppconfigConfig,
  requests: Requests,
  operation: Operation,
): Promise<Where | { readonly obstacle: Obstacle }> {
  const one = async <T extends Named>(key: string, wanted: string, path: string, name: string) => {
    const all: T[] = [];
    const told = { operation: name, what: `the ${key} ${wanted}` };
    for await (const item of requests.list<T>(path, told, operation)) all.push(item);
    return find(key, wanted, all);
  };
  const application = await one<Named>('application', config.application, '/applications', 'ListApplications');
  if ('obstacle' in application) return application;
  const path = `/applications/${application.id}`;
  const environment = await one<Environment>(
    'environment',
    config.environment,
    `${path}/environments`,
    'ListEnvironments',
  );
  if ('obstacle' in environment) return environment;
  const profiles = `${path}/configurationprofiles`;
  const profile = await one<Profile>('profile', config.profile, profiles, 'ListConfigurationProfiles');
  if ('obstacle' in profile) return profile;
  const { LocationUri = 'hosted', Type = 'AWS.Freeform', Name: profileName = config.profile } = profile.item;
  if (LocationUri !== 'hosted' || Type !== 'AWS.Freeform')
    return {
      obstacle: {
        message: `The profile ${config.profile} is ${LocationUri !== 'hosted' ? 'not hosted by AppConfig' : Type}.`,
        fix: 'Name a freeform profile whose configuration AppConfig hosts.',
      },
    };
  return {
    application: application.id,
    environment: environment.id,
    profile: profile.id,
    profileName,
    state: environment.item.State ?? 'READY_FOR_DEPLOYMENT',
    // arn:aws:cloudwatch:us-east-1:123456789012:alarm:support 5xx
    alarms: (environment.item.Monitors ?? []).map(({ AlarmArn = '' }) => AlarmArn.replace(/^(?:[^:]*:){6}/, '')),
  };
}

export async function findStrategy(
  wanted: string,
  requests: Requests,
  operation: Operation,
): Promise<{ readonly id: string; readonly item: Strategy } | { readonly obstacle: Obstacle }> {
  const all: Strategy[] = [];
  const told = { operation: 'ListDeploymentStrategies', what: `the strategy ${wanted}` };
  for await (const item of requests.list<Strategy>('/deploymentstrategies', told, operation)) all.push(item);
  return find('strategy', wanted, all);
}

function find<T extends Named>(
  key: string,
  wanted: string,
  all: readonly T[],
): { readonly id: string; readonly item: T } | { readonly obstacle: Obstacle } {
  const found = all.find(({ Id }) => Id === wanted) ?? all.find(({ Name }) => Name === wanted);
  if (found?.Id !== undefined) return { id: found.Id, item: found };
  const there = all.map(({ Name, Id }) => Name ?? Id).slice(0, 20);
  const fix =
    there.length === 0 ? `There is none yet. Make it.` : `There is ${there.join(', ')}. Correct it, or make it.`;
  return { obstacle: { message: `AppConfig has no ${key} ${wanted} here.`, fix } };
}

/** `canary 10 % every 10 min, then 20 min of bake`: what a strategy does, for people. */
export function rolloutOf({
  DeploymentDurationInMinutes: minutes = 0,
  GrowthType = 'LINEAR',
  GrowthFactor = 100,
  FinalBakeTimeInMinutes: bake = 0,
}: Strategy): string {
  const way =
    minutes === 0 || GrowthFactor >= 100
      ? 'all at once'
      : `${GrowthFactor} % ${GrowthType === 'LINEAR' ? 'at a time' : 'first, doubling'}, over ${minutes} min`;
  return `${way}${bake > 0 ? `, ${bake} min of bake` : ''}`;
}
