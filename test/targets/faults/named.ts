/** What can happen to a release, in the order of the table. */
export const faults = {
  success: 'nothing goes wrong',
  alarm: 'an alarm rings, and the platform goes back by itself',
  failed: 'the platform says that it failed',
  'rollback-fails': 'the platform cannot go back',
  stuck: 'it does not end in time',
  busy: 'somebody else’s change is under way',
  conflict: 'somebody else’s change begins in between (409)',
  throttled: 'the platform throttles',
  denied: 'a permission is missing',
  drift: 'what is live was changed by hand before',
  lost: 'the change is made, and its answer lost',
  killed: 'the run is killed after the change, and started again',
  unverified: 'what is live does not pass',
  'back-refused': 'what is live does not pass, and the way back is refused',
} as const;
export type Fault = keyof typeof faults;
