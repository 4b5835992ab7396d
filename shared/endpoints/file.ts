/** Templates as they are named, and folders in which they lie. */
const names = /(?:template|cloudformation|cfn|stack|sagemaker|endpoint|plan)[^/]*\.(?:ya?ml|json)$|\.template$/i;
const folders =
  /(?:^|\/)(?:cloudformation|cfn|sam|infra|infrastructure|terraform|deploy|deployment|cdk\.out)\/.*\.(?:ya?ml|json)$/i;

/** Whether a file of this name may say what runs by the hour. */
export const isEndpointFile = (path: string): boolean => names.test(path) || folders.test(path);
