import type { Arrived } from './model.ts';
import { type FakeService, Refused, type Replied } from './server.ts';

/** How the next deployment goes. */
export type Course = 'succeeds' | 'alarm' | 'stuck';

interface Deployment {
  readonly number: number;
  readonly version: string;
  readonly profile: string;
  readonly strategy: string;
  readonly begun: number;
  readonly course: Course;
  state: string;
  completed?: number;
  ended?: string;
}

const minute = 60_000;

/** By botocore's description: method, path, operation. */
const routes: readonly (readonly [string, RegExp, string])[] = [
  ['GET', /^\/applications$/, 'ListApplications'],
  ['GET', /^\/deploymentstrategies$/, 'ListDeploymentStrategies'],
  ['GET', /\/environments$/, 'ListEnvironments'],
  ['GET', /\/configurationprofiles$/, 'ListConfigurationProfiles'],
  ['GET', /\/hostedconfigurationversions$/, 'ListHostedConfigurationVersions'],
  ['POST', /\/hostedconfigurationversions$/, 'CreateHostedConfigurationVersion'],
  ['GET', /\/hostedconfigurationversions\/\d+$/, 'GetHostedConfigurationVersion'],
  ['POST', /\/validators$/, 'ValidateConfiguration'],
  ['GET', /\/deployments$/, 'ListDeployments'],
  ['POST', /\/deployments$/, 'StartDeployment'],
  ['GET', /\/deployments\/\d+$/, 'GetDeployment'],
  ['DELETE', /\/deployments\/\d+$/, 'StopDeployment'],
];

/** AppConfig with one application, environment and profile, by a clock: ten minutes to deploy, ten to bake. */
export class FakeAppconfig {
  readonly versions: { readonly text: string; readonly label?: string }[] = [];
  readonly deployments: Deployment[] = [];
  readonly courses: Course[] = [];
  alarms: string[] = [];
  /** What a validator has against every version. */
  invalid: string | undefined;
  profile: Record<string, unknown> = { Id: 'prof123', Name: 'release', LocationUri: 'hosted', Type: 'AWS.Freeform' };
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  readonly service: FakeService = {
    signing: 'appconfig',
    model: 'appconfig',
    route: ({ method, path }) => routes.find(([by, form]) => by === method && form.test(path))?.[2],
    answer: (operation, arrived) => this.#answer(operation, arrived),
  };

  /** A version that is live before anything here. */
  serve(text: string): void {
    this.versions.push({ text });
    this.deployments.push({
      ...{ number: this.deployments.length + 1, version: String(this.versions.length), profile: 'prof123' },
      ...{ strategy: 'AppConfig.AllAtOnce', begun: 0, course: 'succeeds', state: 'COMPLETE', completed: this.#clock() },
    });
  }

  /** What clients are given; while one goes on, what was complete before it. */
  value(): string | undefined {
    const live = this.deployments.findLast(({ state }) => state === 'COMPLETE');
    return live && this.versions[Number(live.version) - 1]?.text;
  }

  get #going(): Deployment | undefined {
    return this.deployments.find(({ state }) => /^(VALIDATING|DEPLOYING|BAKING|ROLLING_BACK)$/.test(state));
  }

  #answer(operation: string, arrived: Arrived): Replied {
    for (const one of this.deployments) this.#advance(one);
    const { path, body, headers } = arrived;
    const last = Number(path.split('/').at(-1));
    switch (operation) {
      case 'ListApplications':
        return { body: { Items: [{ Id: 'abc1234', Name: 'support' }] } };
      case 'ListEnvironments':
        return { body: { Items: [this.#environment()] } };
      case 'ListConfigurationProfiles':
        return { body: { Items: [this.profile] } };
      case 'ListDeploymentStrategies':
        return this.#strategies(arrived);
      case 'ListHostedConfigurationVersions': {
        const items = this.versions.map(({ label }, at) => ({
          VersionNumber: at + 1,
          ...(label && { VersionLabel: label }),
        }));
        return { body: { Items: items.reverse() } };
      }
      case 'CreateHostedConfigurationVersion': {
        const latest = headers['latest-version-number'];
        if (latest !== undefined && Number(latest) !== this.versions.length)
          throw new Refused('ConflictException', 'The latest version is another', 409);
        this.versions.push({ text: body, label: String(headers.versionlabel) });
        return { status: 201, headers: { 'version-number': String(this.versions.length) }, body };
      }
      case 'GetHostedConfigurationVersion': {
        const found = this.versions[last - 1];
        if (found === undefined) throw new Refused('ResourceNotFoundException', 'no version', 404);
        return { headers: { 'version-number': String(last) }, body: found.text };
      }
      case 'ValidateConfiguration':
        if (this.invalid !== undefined) throw new Refused('BadRequestException', this.invalid);
        return { status: 204, body: '' };
      case 'ListDeployments':
        return { body: { Items: [...this.deployments].reverse().map((one) => this.#told(one)) } };
      case 'GetDeployment':
        return { body: this.#told(this.#deployment(last)) };
      case 'StartDeployment':
        return this.#start(JSON.parse(body));
      default:
        return this.#stop(this.#deployment(last), headers['allow-revert'] === 'true');
    }
  }

  #environment(): unknown {
    const Monitors = this.alarms.map((name) => ({
      AlarmArn: `arn:aws:cloudwatch:us-east-1:123456789012:alarm:${name}`,
    }));
    return { Id: 'env1234', Name: 'prod', State: this.#going ? 'DEPLOYING' : 'READY_FOR_DEPLOYMENT', Monitors };
  }

  /** A page each. */
  #strategies({ query }: Arrived): Replied {
    const all = [
      { Id: 'AppConfig.AllAtOnce', Name: 'AppConfig.AllAtOnce', GrowthFactor: 100, FinalBakeTimeInMinutes: 10 },
      {
        ...{ Id: 'strat12', Name: 'canary', DeploymentDurationInMinutes: 10, GrowthFactor: 10 },
        ...{ GrowthType: 'LINEAR', FinalBakeTimeInMinutes: 10 },
      },
    ];
    const at = Number(query.get('next_token') ?? 0);
    return { body: { Items: all.slice(at, at + 1), ...(at + 1 < all.length && { NextToken: String(at + 1) }) } };
  }

  #start(given: Record<string, string>): Replied {
    if (this.#going !== undefined) throw new Refused('ConflictException', 'Another deployment is in progress', 409);
    const one: Deployment = {
      number: this.deployments.length + 1,
      version: String(given.ConfigurationVersion),
      profile: String(given.ConfigurationProfileId),
      strategy: String(given.DeploymentStrategyId),
      begun: this.#clock(),
      course: this.courses.shift() ?? 'succeeds',
      state: 'DEPLOYING',
    };
    this.deployments.push(one);
    return { status: 201, body: this.#told(one) };
  }

  #stop(one: Deployment, revert: boolean): Replied {
    if (one.state === 'COMPLETE') {
      const isOld = this.#clock() - (one.completed ?? 0) > 72 * 60 * minute;
      if (!revert || isOld) throw new Refused('BadRequestException', 'The deployment cannot be reverted');
      one.state = 'REVERTED';
    } else if (/^(VALIDATING|DEPLOYING|BAKING)$/.test(one.state)) one.state = 'ROLLED_BACK';
    else throw new Refused('BadRequestException', `The deployment is ${one.state}`);
    one.ended = 'USER';
    return { status: 202, body: this.#told(one) };
  }

  #deployment(number: number): Deployment {
    const found = this.deployments[number - 1];
    if (found === undefined) throw new Refused('ResourceNotFoundException', 'no deployment', 404);
    return found;
  }

  #advance(one: Deployment): void {
    if (!/^(DEPLOYING|BAKING|ROLLING_BACK)$/.test(one.state) || one.course === 'stuck') return;
    const minutes = (this.#clock() - one.begun) / minute;
    if (one.course === 'alarm' && minutes >= 6) {
      one.state = minutes >= 8 ? 'ROLLED_BACK' : 'ROLLING_BACK';
      one.ended = 'CLOUDWATCH_ALARM';
      return;
    }
    if (minutes >= 20) {
      one.state = 'COMPLETE';
      one.completed = one.begun + 20 * minute;
    } else if (minutes >= 10) one.state = 'BAKING';
  }

  #told({ number, version, profile, state, begun, completed, ended }: Deployment): unknown {
    const event = { EventType: 'ROLLBACK_STARTED', TriggeredBy: ended, Description: 'support-5xx in 123456789012' };
    return {
      DeploymentNumber: number,
      ConfigurationProfileId: profile,
      ConfigurationName: 'release',
      ConfigurationVersion: version,
      State: state,
      PercentageComplete: Math.min(100, 10 * Math.max(1, Math.floor((this.#clock() - begun) / minute))),
      ...(completed !== undefined && { CompletedAt: new Date(completed).toISOString() }),
      EventLog: ended === undefined ? [] : [event],
    };
  }
}
