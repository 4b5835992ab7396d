import { start } from '../../actions/main.ts';

// What a thread is started with, as the stub of the action is in a workflow.
await start('prompt-diff');
