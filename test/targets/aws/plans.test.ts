import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Release } from '../../../shared/releases/manifest.ts';
import { appconfigSchema } from '../../../shared/targets/appconfig/config.ts';
import { openAppconfig } from '../../../shared/targets/appconfig/target.ts';
import { sagemakerEndpointSchema } from '../../../shared/targets/sagemaker-endpoint/config.ts';
import { openSagemakerEndpoint } from '../../../shared/targets/sagemaker-endpoint/target.ts';
import { ssmParameterSchema } from '../../../shared/targets/ssm-parameter/config.ts';
import { openSsmParameter } from '../../../shared/targets/ssm-parameter/target.ts';
import type { Plan, Target } from '../../../shared/targets/target.ts';
import { FakeAlarms } from '../../fakes/aws/alarms.ts';
import { FakeAppconfig } from '../../fakes/aws/appconfig.ts';
import { FakeSagemaker } from '../../fakes/aws/sagemaker.ts';
import { credentials, environment, type FakeAws, startAws } from '../../fakes/aws/server.ts';
import { FakeSsm } from '../../fakes/aws/ssm.ts';
import { release } from '../../releases/releases.ts';
import { endpointConfig } from '../faults/sagemaker-endpoint.ts';
import { Stage } from '../faults/stage.ts';
import { operation } from '../operation.ts';

const clock = () => 0;
let aws: FakeAws;
let alarms: FakeAlarms;
let ssm: FakeSsm;
let fake: FakeAppconfig;
let sagemaker: FakeSagemaker;
const stage = new Stage();

beforeEach(async () => {
  for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value);
  alarms = new FakeAlarms();
  alarms.states.set('support-5xx', 'OK');
  ssm = new FakeSsm();
  fake = new FakeAppconfig(clock);
  fake.alarms = ['support-5xx'];
  sagemaker = new FakeSagemaker(clock);
  aws = await startAws([alarms.service, ssm.service, fake.service, sagemaker.service]);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  expect(aws.problems).toEqual([]);
  expect(aws.asked.filter((one) => !/ (Describe|Get|List)/.test(one))).toEqual([]);
  await aws.close();
});

const surroundings = () => stage.surroundings(environment(aws.url));

async function planOf(target: Target, given: Release = release('new')): Promise<Plan> {
  const live = await target.observe(operation());
  const plan = await target.plan(given, live, operation());
  target.close?.();
  return plan;
}
const messages = ({ obstacles }: Plan): string[] => obstacles.map(({ message }) => message);

describe('the plan of a parameter', () => {
  const plan = async (config: object, given?: Release) =>
    planOf(
      await openSsmParameter(
        ssmParameterSchema().parse({ kind: 'ssm-parameter', parameter: '/support/release', ...config }),
        surroundings(),
      ),
      given,
    );

  it('tells what is made, and that it is all at once', async () => {
    const { steps, obstacles, rollout } = await plan({});
    expect([steps[0]?.kind, steps[0]?.live, obstacles, rollout]).toEqual([
      'created',
      'there is no parameter /support/release',
      [],
      'all at once, without alarms',
    ]);
  });

  it('has an obstacle in a manifest that is too large, and names the tier that has room', async () => {
    const { manifest, ...rest } = release('new');
    const large: Release = { ...rest, manifest: { ...manifest, commit: 'c'.repeat(4000) } };
    expect((await plan({}, large)).obstacles[0]?.fix).toBe('Write `tier: advanced`, or deploy with `kind: appconfig`.');
    expect((await plan({ tier: 'advanced' }, large)).obstacles).toEqual([]);
  });

  it('has an obstacle in a parameter that is encrypted', async () => {
    ssm.parameters.set('/support/release', [{ value: 'x', type: 'SecureString', labels: new Set() }]);
    expect(messages(await plan({}))).toEqual([
      '/support/release is a SecureString, and a release is kept as a String.',
    ]);
  });
});

describe('the plan of a configuration of AppConfig', () => {
  const place = { application: 'support', environment: 'prod', profile: 'release', strategy: 'canary' };
  const plan = async (config: object = {}) =>
    planOf(await openAppconfig(appconfigSchema().parse({ kind: 'appconfig', ...place, ...config }), surroundings()));

  it('tells the strategy in words, with the alarms of the environment', async () => {
    const { rollout, obstacles } = await plan();
    expect(rollout).toBe('10 % at a time, over 10 min, 10 min of bake, alarms support-5xx');
    expect(obstacles).toEqual([]);
  });

  it('has an obstacle in a strategy that is missing, and tells those that are there', async () => {
    const { obstacles } = await plan({ strategy: 'canery' });
    expect(obstacles).toEqual([
      {
        message: 'AppConfig has no strategy canery here.',
        fix: 'There is AppConfig.AllAtOnce, canary. Correct it, or make it.',
      },
    ]);
  });

  it.each([
    ['application', 'AppConfig has no application gone here.'],
    ['environment', 'AppConfig has no environment gone here.'],
    ['profile', 'AppConfig has no profile gone here.'],
  ])('cannot tell what is live of an %s that is not there, and names those that are', async (key, message) => {
    await expect(plan({ [key]: 'gone' })).rejects.toMatchObject({ message, fix: expect.stringContaining('There is ') });
  });

  it('has an obstacle in an alarm that the environment does not watch', async () => {
    fake.alarms = [];
    expect(messages(await plan())).toEqual(['AppConfig’s environment prod does not watch support-5xx.']);
  });

  it('has an obstacle in an alarm that rings already', async () => {
    alarms.states.set('support-5xx', 'ALARM');
    expect(messages(await plan())).toEqual(['The alarm support-5xx rings already.']);
  });

  it('cannot tell what is live where the profile is not hosted', async () => {
    fake.profile = { ...fake.profile, LocationUri: 's3://elsewhere' };
    await expect(plan()).rejects.toThrow('The profile release is not hosted by AppConfig.');
  });
});

describe('the plan of an endpoint', () => {
  const plan = async (config: object = {}) =>
    planOf(
      await openSagemakerEndpoint(sagemakerEndpointSchema().parse({ ...endpointConfig, ...config }), surroundings()),
    );

  it('tells what is made, replaced and shifted', async () => {
    sagemaker.serve('support');
    const { steps, obstacles, rollout } = await plan();
    expect(steps.map(({ what, kind }) => `${what}: ${kind}`)).toEqual([
      'model: created',
      'instances: same',
      'endpoint support: shifted',
    ]);
    expect(obstacles).toEqual([]);
    expect(rollout).toBe('canary 50 %, 10 min of bake before the rest, alarms support-5xx');
  });

  it.each([
    [
      'an instance type for which it would be all at once',
      { 'instance-type': 'ml.inf1.xlarge' },
      /^With ml.inf1.xlarge there is no canary/,
    ],
    ['one instance, of which there is no part', { 'instance-count': 1 }, /^With one instance there is no canary/],
    ['a variant of another name', { variant: 'blue' }, /^The endpoint’s variant is AllTraffic, not blue/],
    [
      'a model package that is missing',
      { image: undefined, 'model-data': undefined, 'model-package': 'gone' },
      /^There is no model package gone/,
    ],
  ])('has an obstacle in %s', async (_, config, says) => {
    sagemaker.serve('support');
    expect(messages(await plan(config)).join('\n')).toMatch(says);
  });

  it('has an obstacle in a product of AWS Marketplace, for which it would be all at once', async () => {
    sagemaker.serve('support');
    sagemaker.packages.add('sold');
    sagemaker.products.add('sold');
    const found = messages(await plan({ image: undefined, 'model-data': undefined, 'model-package': 'sold' }));
    expect(found[0]).toMatch(/^With a product of AWS Marketplace there is no canary rollout/);
  });

  it('has an obstacle in names above 63 characters', async () => {
    const long = 'a'.repeat(60);
    sagemaker.serve(long);
    expect(messages(await plan({ 'endpoint-name': long }))[0]).toContain('is too long');
  });

  it('has an obstacle in an endpoint that failed, and in one that is updating', async () => {
    sagemaker.serve('support');
    const endpoint = sagemaker.endpoints.get('support') as { status: string };
    endpoint.status = 'Failed';
    expect(messages(await plan())[0]).toBe('The endpoint support is Failed.');
    endpoint.status = 'SystemUpdating';
    expect(messages(await plan())[0]).toBe('The endpoint support is SystemUpdating already.');
  });

  it('has an obstacle in an alarm that is missing', async () => {
    sagemaker.serve('support');
    alarms.states.clear();
    expect(messages(await plan())).toEqual(['There is no alarm support-5xx in us-east-1.']);
  });
});
