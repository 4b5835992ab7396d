import { registerHooks } from 'node:module';

// GitHub's parser imports its schemas without the attribute that Node asks for.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { parseAction } = await import('@actions/workflow-parser/actions/index');
const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

const trace = new NoOperationTraceWriter();

const mistakes = (parse: typeof parseAction | typeof parseWorkflow, name: string, content: string): string[] =>
  parse({ name, content }, trace)
    .context.errors.getErrors()
    .map(({ message }) => message);

/** What GitHub's own parser says of an action.yml, and of a workflow. */
export const mistakesInAction = (name: string, content: string): string[] => mistakes(parseAction, name, content);
export const mistakesInWorkflow = (name: string, content: string): string[] => mistakes(parseWorkflow, name, content);
