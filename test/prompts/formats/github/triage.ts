export const triage = `name: Ticket triage
description: Which team a ticket belongs to
model: openai/gpt-4o-mini
modelParameters:
  temperature: 0.5
  topP: 0.9
  maxTokens: 200
  stop: END
messages:
  - role: System
    content: You answer for {{ company.name }}.
  - role: user
    content: |
      Which team?

      <ticket>{{text}}</ticket> {{text}}
  - role: assistant
    content: >
      A folded
      line of {{text}}
      and {{language}}
responseFormat: json_schema
jsonSchema: |
  {"name": "team", "strict": true, "schema": {"type": "object"}}
testData:
  - text: My parcel is late
    expected: delivery
  - { text: Refund!, expected: billing }
evaluators:
  - name: Says it as expected
    string:
      equals: "{{expected}}"
  - name: Begins well
    string: { startsWith: Team }
  - string: { endsWith: "." }
  - name: Names it
    string: { contains: deliver }
`;
