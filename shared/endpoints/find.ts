import { UserError } from '../action/errors.ts';
import type { Endpoint, FoundEndpoints } from '../pricing/endpoints/endpoint.ts';
import { toldOf } from './told.ts';

/** What a template has to have in it to be read. */
const claims =
  /AWS::SageMaker::EndpointConfig|aws_sagemaker_endpoint_configuration|aws_bedrock_provisioned_model_throughput/;

/** What templates of CloudFormation and SAM, and plans of Terraform, run by the hour. Never throws for what is in a file. */
export async function endpointsIn(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Promise<FoundEndpoints> {
  const found = await Promise.all(files.map(({ path, bytes }) => endpointsOf(path, bytes)));
  return {
    endpoints: distinct(found.flatMap(({ endpoints }) => endpoints)),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** Two variants of one name are a mistake of the template, and yet both run. */
function distinct(endpoints: readonly Endpoint[]): Endpoint[] {
  const seen = new Map<string, number>();
  return endpoints.map((endpoint) => {
    const times = (seen.get(endpoint.id) ?? 0) + 1;
    seen.set(endpoint.id, times);
    return times === 1 ? endpoint : { ...endpoint, id: `${endpoint.id} (${times})` };
  });
}

const nothing: FoundEndpoints = { endpoints: [], problems: [] };

async function endpointsOf(path: string, bytes: Uint8Array): Promise<FoundEndpoints> {
  // Most files have nothing of it: those are not decoded.
  if (!claims.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))) return nothing;
  try {
    const [{ decode }, { Source }] = await Promise.all([
      import('../prompts/decode.ts'),
      import('../prompts/source.ts'),
    ]);
    const source = new Source(path, decode(path, bytes));
    if (/"format_version"\s*:/.test(source.text)) return (await import('./terraform.ts')).inPlan(source);
    return (await import('./cloudformation.ts')).inTemplate(source);
  } catch (error) {
    // The stack ends for a text that was made for it.
    if (error instanceof RangeError)
      return { endpoints: [], problems: [{ file: path, message: 'Nested too deeply.' }] };
    if (!(error instanceof UserError)) throw error;
    return { endpoints: [], problems: error.problems.map((problem) => toldOf(path, problem)) };
  }
}
