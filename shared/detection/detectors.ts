import type { Detector } from './detector.ts';
import { card } from './personal/card.ts';
import { email } from './personal/email.ts';
import { iban } from './personal/iban.ts';
import { version4, version6 } from './personal/ip-address.ts';
import { elsewhere } from './personal/national/elsewhere.ts';
import { european } from './personal/national/europe.ts';
import { byNationalId } from './personal/national/id.ts';
import { phone } from './personal/phone.ts';
import { socialSecurity } from './personal/social-security.ts';
import { awsSecret } from './secrets/aws-secret.ts';
import { password } from './secrets/password.ts';
import { privateKey } from './secrets/private-key.ts';
import { tokenDetectors } from './secrets/tokens.ts';
import { urlPassword } from './secrets/url-password.ts';

/** All there are. Where two find the same part of a text, the first of this list names it. */
export const detectors: readonly Detector[] = [
  privateKey,
  ...tokenDetectors,
  awsSecret,
  urlPassword,
  password,
  email,
  iban,
  card,
  ...[...european, ...elsewhere].map(byNationalId),
  socialSecurity,
  version4,
  version6,
  phone,
];
