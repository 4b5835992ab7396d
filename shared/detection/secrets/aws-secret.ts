import { byExpression } from '../detector.ts';

/** Secret access keys: 40 characters that only the name before them tells from others. */
export const awsSecret = byExpression({
  id: 'aws-secret',
  kind: 'secret',
  triggers: [{ words: ['secret', 'aws'] }],
  expression:
    /(?:secret|aws)[\w .-]{0,30}["']?\s{0,5}(?:=>|[=:]|\bis\b)\s{0,5}["']?([A-Za-z0-9/+=]{40})(?![A-Za-z0-9/+=])/iy,
});
