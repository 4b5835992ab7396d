import { byExpression } from '../detector.ts';

/** US social security numbers, without those never given out: https://www.ssa.gov/employer/randomization.html */
export const socialSecurity = byExpression({
  id: 'ssn',
  kind: 'personal',
  triggers: [{ number: true }],
  expression: /(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/y,
});
