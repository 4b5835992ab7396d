import { z } from 'zod';
import { type CommonInputs, inputsOf } from '../../shared/action/common-inputs.ts';
import { text, textOr } from '../../shared/action/inputs.ts';

export const publishInputs = z.object({
  from: text(
    'Folder with the results of other jobs of this run, as actions/download-artifact leaves them. Default: the artifacts of the run that ended, on the event `workflow_run`.',
  ),
  artifacts: textOr('Names of the artifacts to read, as a pattern.', 'aiops*'),
});

/** It measures nothing: what was measured, against what, and how much of it is shown was said where that was done. */
export const unused = ['config', 'base', 'text'] as const;

export const allInputs = inputsOf({ inputs: publishInputs, unused });
export type PublishInputs = z.infer<typeof publishInputs> & Omit<CommonInputs, (typeof unused)[number]>;
