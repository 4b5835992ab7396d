import { z } from 'zod';
import { place } from '../../models/deployed.ts';

const named = (most: number, what: string) => z.string().min(1).max(most).describe(what);

export const appconfigSchema = () => {
  // Its profile is a configuration's; that of ~/.aws/config is named by AWS_PROFILE.
  const { region, endpoint } = place();
  return z.strictObject({
    kind: z.literal('appconfig').describe('A hosted configuration of AWS AppConfig, put live in steps.'),
    application: named(64, 'Name or id of the application.'),
    environment: named(64, 'Name or id of AppConfig’s environment. Its alarms take a release back.'),
    profile: named(
      128,
      'Name or id of a hosted, freeform configuration profile. Its value is the release’s manifest, JSON.',
    ),
    strategy: named(64, 'Name or id of the deployment strategy, such as AppConfig.Canary10Percent20Minutes.'),
    'strategy-back': named(
      64,
      'The same for a way back that AppConfig itself has not: to a release of 72 hours ago or more.',
    ).default('AppConfig.AllAtOnce'),
    region,
    endpoint,
  });
};

export type AppconfigConfig = z.infer<ReturnType<typeof appconfigSchema>>;
