#!/usr/bin/env node
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(`aiops needs Node 24 or newer, this is ${process.version}. Try: npx -p node@24 -p aiops-actions aiops`);
  process.exit(1);
}
const { command } = await import('../dist/index.js');
await command(process.argv.slice(2));
