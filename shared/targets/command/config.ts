import { z } from 'zod';

const program = () =>
  z
    .array(z.string(), { error: 'must be a list: a program and its arguments, such as [node, deploy/kubernetes.js]' })
    .min(1)
    .refine(([first]) => first !== '', 'must begin with a program');

export const commandTargetSchema = () =>
  z.strictObject({
    kind: z.literal('command').describe('Programs of the repository: Kubernetes, KServe, Terraform, CDK.'),
    observe: program().describe('Prints what is live, as JSON.'),
    plan: program()
      .optional()
      .describe('Prints what a release would change, and what is in its way. It changes nothing.'),
    apply: program().describe('Puts a release live, and ends when it is, or cannot be.'),
    revert: program().describe('Puts back a point that `observe` printed.'),
    env: z
      .array(z.string().regex(/^[A-Za-z_]\w*\??$/, 'must be the name of a variable, such as KUBECONFIG'))
      .optional()
      .describe('Variables that are passed on; NAME? may be missing. Otherwise only PATH, HOME and the like are.'),
  });

export type CommandTargetConfig = z.infer<ReturnType<typeof commandTargetSchema>>;
