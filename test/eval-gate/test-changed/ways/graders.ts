import { edit } from '../project.ts';
import { aiops, type Way } from './way.ts';

export const ofGraders: Way[] = [
  [
    'a grader is removed',
    aiops('      - starts-with: Dear customer\n', ''),
    'triage: the grader starts-with: "Dear customer" was removed',
    'starts-with: Dear customer',
  ],
  [
    'all graders of a suite are another',
    aiops('graders: [{ equals: "{{expected}}" }]', 'graders: [{ regex: . }]'),
    'smoke: the grader equals: "{{expected}}" was replaced by regex: "."',
    'regex: . }',
  ],
  [
    'an evaluator of a prompt is removed',
    edit('own/own.prompt.yml', '  - { name: polite, string: { contains: please } }\n', ''),
    'own/own: the grader contains: "please" was removed',
    'polite',
    'own/own.prompt.yml',
  ],
  [
    'a threshold is lowered',
    aiops('threshold: 0.9', 'threshold: 0.5'),
    'triage: the grader levenshtein: threshold was 0.9 and is 0.5, which is looser',
    'threshold: 0.5',
  ],
  [
    'a threshold below the default is written',
    aiops('      - rouge-l: "{{expected}}"\n', '      - rouge-l: "{{expected}}"\n        threshold: 60 %\n'),
    'triage: the grader rouge-l: threshold was 0.75 and is 0.6, which is looser',
    'threshold: 60 %',
  ],
  [
    'a weight is lowered',
    aiops('weight: 2', 'weight: 0'),
    'triage: the grader json: weight was 2 and is 0, which is looser',
    'weight: 0',
  ],
  [
    'a grader no longer decides',
    aiops('      - finish: stop\n', '      - finish: stop\n        weight: 0\n'),
    'triage: the grader finish: weight was 1 and is 0, which is looser',
    'weight: 0',
  ],
  [
    'a grader is turned around',
    aiops('      - starts-with: Dear customer\n', '      - starts-with: Dear customer\n        not: true\n'),
    'triage: the grader starts-with: not was false and is true: it cannot be told whether that is looser',
    'not: true',
  ],
  [
    'a group needs a mean alone',
    aiops('          - ends-with: z\n', '          - ends-with: z\n        threshold: 0.5\n'),
    'triage: the grader group: threshold was not there and is 0.5, which is looser',
    'threshold: 0.5',
  ],
  [
    'a group loses a grader',
    aiops('          - ends-with: z\n', ''),
    'triage: the grader group: in the group, ends-with was "z" and is not there, which is looser',
    'group:',
  ],
  [
    'a grader in a group is looser',
    aiops('- ends-with: z', '- ends-with: z\n            ignore-case: true'),
    'triage: the grader group: in the group, ends-with: ignore-case was false and is true, which is looser',
    'ignore-case: true',
  ],
  [
    'a grader is of another kind',
    aiops('      - finish: stop\n', '      - contains: stop\n'),
    'triage: the grader finish: "stop" was replaced by contains: "stop"',
    '- contains: stop',
  ],
  [
    'a grader that always passes lifts the score',
    aiops('    graders:\n      - rubric', '    graders:\n      - regex: .*\n      - rubric'),
    'reply: the grader regex: ".*" was added, and the others count less in the score, which has a rule',
    'regex: .*',
  ],
  [
    'a weight is raised where the mean of the scores has a rule',
    aiops('      - similar:', '      - finish: stop\n        weight: 3\n      - similar:'),
    'reply: the grader finish: "stop" was added, and the others count less in the score, which has a rule',
    'finish: stop',
  ],
  [
    'a script says something else',
    edit('graders/polite.mjs', 'output.includes("please")', 'true'),
    'coded: graders/polite.mjs, which a grader uses, was edited',
    'polite',
    'graders/polite.mjs',
  ],
  [
    'what a script imports says something else',
    edit('graders/words.mjs', '"please"', '""'),
    'coded: graders/words.mjs, which a grader uses, was edited',
    'words',
    'graders/words.mjs',
  ],
  [
    'another function grades',
    aiops('polite.mjs:polite', 'polite.mjs:kind'),
    'coded: the grader script: what it looks for was "graders/polite.mjs:polite" and is "graders/polite.mjs:kind"',
    'script:',
  ],
];
