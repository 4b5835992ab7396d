import type { Finding } from '../check.ts';
import type { Server } from './servers.ts';

/** Servers that are reached without encryption, or by one that checks nothing. */
export function insecureTransport(server: Server): Finding[] {
  const { url, command, env } = server;
  const plain = [...(url ? [url] : []), ...command].filter(({ value }) => isPlain(value));
  const unchecked = [
    ...env.filter(
      ({ name, value }) =>
        (name === 'NODE_TLS_REJECT_UNAUTHORIZED' && value === '0') ||
        (/^(?:PYTHONHTTPSVERIFY|SSL_VERIFY|VERIFY_SSL|TLS_VERIFY)$/.test(name) && /^(?:0|false|no)$/i.test(value)),
    ),
    ...command.filter(({ value }) =>
      /^--(?:insecure|no-verify-ssl|disable-tls-verification|insecure-skip-tls-verify)$/.test(value),
    ),
  ];
  return [
    ...plain.map(({ span, value }) => ({
      check: 'mcp/plain-http',
      ...span,
      detail: `${server.name} speaks HTTP with ${hostOf(value)}.`,
    })),
    ...unchecked.map(({ span, name, value }) => ({
      check: 'mcp/plain-http',
      ...span,
      detail: `${server.name} does not check whom it speaks with: ${name === 'args' ? value : name}.`,
    })),
  ];
}

const address = /^http:\/\/(?:[^/@\s]{0,200}@)?(\[[^\]]{0,60}\]|[^/:?#\s]{1,255})/i;

const hostOf = (value: string): string => (address.exec(value)?.[1] ?? '').toLowerCase();

/** Over a network, that is: not on this machine, nor in a tailnet, nor between containers, whose names are of one word. */
function isPlain(value: string): boolean {
  const host = hostOf(value);
  if (host === '' || /[${<%]/.test(host)) return false;
  if (/^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|\[::\])$/.test(host)) return false;
  return host.includes('.') && !/\.(?:localhost|local|internal|svc|cluster|test|example|invalid|ts\.net)$/.test(host);
}
