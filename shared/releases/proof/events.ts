/** Events that run what the commit itself says, and no stranger can cause. What others tested is no proof. */
export const provingEvents: ReadonlySet<string> = new Set([
  'push',
  'merge_group',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
]);
