import type { Check } from '../check.ts';

/** How prompts are put together of the owner’s words and everybody else’s. */
export const constructionChecks: readonly Check[] = [
  {
    id: 'prompt/untrusted-system',
    severity: 'high',
    title: 'A stranger’s text in the system’s message',
    llm: 'LLM01:2025',
    agentic: 'ASI01:2026',
    atlas: 'AML.T0051',
    explanation:
      'Models follow the system’s message before all others: what is filled in there speaks with the owner’s voice.',
    fix: 'Move the variable to a message of the user, between marks, and let the system’s message say that it is data.',
  },
  {
    id: 'prompt/no-delimiter',
    severity: 'low',
    title: 'A stranger’s text without a border',
    llm: 'LLM01:2025',
    agentic: 'ASI01:2026',
    atlas: 'AML.T0051',
    explanation: 'Where nothing shows where it begins and ends, its sentences read on as the prompt’s.',
    fix: 'Put it between tags, `<document>{{document}}</document>`, and say that what stands there is data.',
  },
  {
    id: 'prompt/output-as-code',
    severity: 'high',
    title: 'An answer that is run',
    llm: 'LLM05:2025',
    agentic: 'ASI05:2026',
    atlas: 'AML.T0050',
    explanation: 'Whoever gets a word into the prompt writes the code, with the rights of what runs it.',
    fix: 'Ask for values by a schema and act on those, or run the answer in a sandbox without network and secrets.',
  },
  {
    id: 'prompt/limit-removed',
    severity: 'medium',
    title: 'A rule that bound the model is gone',
    llm: 'LLM06:2025',
    agentic: 'ASI01:2026',
    atlas: 'AML.T0054',
    explanation: 'On the base the prompt forbade or bounded something that it does not any more.',
    fix: 'Put it back, or show by a test that it is not needed.',
  },
  {
    id: 'prompt/limit-raised',
    severity: 'low',
    title: 'Longer answers than before',
    llm: 'LLM10:2025',
    agentic: 'ASI02:2026',
    atlas: 'AML.T0034',
    explanation: 'The number of tokens and what ends an answer bound what an abused prompt costs and says.',
    fix: 'Raise it as far as the longest right answer needs.',
  },
];
