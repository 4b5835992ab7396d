import { start } from '../../dist/index.js';

await start('guardrail-scan');
