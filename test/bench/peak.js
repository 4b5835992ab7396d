import { readFileSync, writeSync } from 'node:fs';

// The kernel's own mark of this process alone; `maxRSS` would count what the process was forked from as well.
process.on('exit', () => {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  writeSync(3, String(Number(kilobytes) * 1024));
});
