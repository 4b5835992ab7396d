import { readFileSync, writeSync } from 'node:fs';

// The kernel's own mark of this process alone; `maxRSS` would count what the process was forked from as well.
process.on('exit', () => {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  const { user, system } = process.cpuUsage();
  writeSync(3, `${Number(kilobytes) * 1024} ${(user + system) / 1000}`);
});
