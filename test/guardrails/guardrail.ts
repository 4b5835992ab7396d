import type { FakeGuardrail } from '../fakes/bedrock/guardrail.ts';

/** Version 4 misses attacks that version 5 stops, and version 5 stops a harmless word as well. */
export const support: FakeGuardrail = {
  id: 'gr5up90rt',
  versions: ['4', '5', 'DRAFT'],
  blocks: /bomb/i,
  message: 'No.',
  policies: {
    '4': { content: /bomb/i, topic: /shares/i, email: /\S+@\S+/ },
    '5': { content: /bomb|kill/i, attack: /ignore all/i, topic: /shares/i, email: /\S+@\S+/ },
    DRAFT: { content: /bomb/i },
  },
};
