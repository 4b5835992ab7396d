import type { Finding } from '../check.ts';
import type { Tree } from '../structure/tree.ts';
import { fetchedBy } from './packages.ts';
import { inlineSecrets } from './secrets.ts';
import { type Server, serversIn } from './servers.ts';
import { insecureTransport } from './transport.ts';
import { base, commandsOf, type Words } from './words.ts';

/** What the servers of MCP that a document lists could be abused for. None is started or reached. */
export function inspectServers(tree: Tree): Finding[] {
  return serversIn(tree).flatMap((server) => [
    ...fetches(server),
    ...remoteScript(server),
    ...commandsOf(server.command).flatMap((words) => hostAccess(server, words)),
    ...insecureTransport(server),
    ...inlineSecrets(server),
  ]);
}

function fetches(server: Server): Finding[] {
  const found = commandsOf(server.command).flatMap(fetchedBy);
  return found.flatMap(({ kind, word, pinned }): Finding[] => {
    if (pinned === 'yes') return [];
    const check = pinned === 'tag' ? 'mcp/image-tag' : `mcp/unpinned-${kind}`;
    return [{ check, ...word.span, detail: `${server.name} runs ${withoutPassword(word.value)}.` }];
  });
}

/** The address of a package may have a token in it. */
const withoutPassword = (text: string): string => text.replaceAll(/\/\/[^/@\s]{1,400}@/g, '//').slice(0, 120);

/** `curl … | sh`, `bash -c "$(curl …)"`, `iex (irm …)`. */
export const remoteScriptIn =
  /\b(?:curl|wget|fetch)\b[^|\n]{0,300}\|\s{0,3}(?:sudo\s{1,3})?(?:env\s{1,3})?(?:\/\w{1,10}\/(?:\w{1,10}\/)?)?(?:ba|z|da|k|fi)?sh\b|\b(?:curl|wget|fetch)\b[^|\n]{0,300}\|\s{0,3}(?:sudo\s{1,3})?(?:python3?|node|perl|ruby|iex)\b(?!\s+-m\s+json)|(?:\b(?:ba|z|da)?sh\s{1,3}-c\s{1,3}["']?|\beval\s{1,3}["']?|\bsource\s{1,3}|(?:ba|z)?sh\s{1,3})(?:\$\(|<\(|`)\s{0,3}(?:curl|wget)\b|\b(?:iex|invoke-expression)\b[^\n|]{0,40}\b(?:irm|iwr|invoke-restmethod|invoke-webrequest|downloadstring)\b|\b(?:irm|iwr|invoke-restmethod|invoke-webrequest)\b[^|\n]{0,300}\|\s{0,3}(?:iex|invoke-expression)\b/i;

function remoteScript(server: Server): Finding[] {
  const line = server.command
    .map(({ value }) => value)
    .join(' ')
    .slice(0, 20_000);
  if (!remoteScriptIn.test(line)) return [];
  const word = server.command.find(({ value }) => /curl|wget|iex|irm|iwr|fetch/i.test(value));
  const span = word?.span ?? server.span;
  return [{ check: 'mcp/remote-script', ...span, detail: `${server.name} runs what an address answers.` }];
}

const sensitive =
  /^(?:type=bind,)?(?:(?:src|source)=)?(?:\/|\/etc|\/root|\/home|\/var|\/Users|~|\$HOME|\$\{HOME\}|\$\{userHome\}|(?:\/var)?\/run\/docker\.sock|[A-Za-z]:\\?)(?=[:,]|$)|docker\.sock|(?:~|\$HOME|\$\{HOME\})\/\.(?:ssh|aws|kube|gnupg)\b/;

/** A container that is none: the whole machine within it, or its own engine. */
function hostAccess(server: Server, words: Words): Finding[] {
  if (!/^(?:docker|podman|nerdctl)$/.test(base(words[0]))) return [];
  return words.flatMap((word, at): Finding[] => {
    const option = words[at - 1]?.value ?? '';
    const [, inline] = /^(?:-v|--volume=|--mount=)(.+)$/.exec(word.value) ?? [];
    const mounted = /^(?:-v|--volume|--mount)$/.test(option) ? word.value : inline;
    const isOpen =
      /^--(?:privileged|(?:pid|network|net|ipc|userns|uts)=host|cap-add=(?:ALL|SYS_ADMIN))$/i.test(word.value) ||
      (/^--(?:pid|ipc|userns)$/.test(option) && word.value === 'host') ||
      (option === '--cap-add' && /^(?:ALL|SYS_ADMIN)$/i.test(word.value)) ||
      (mounted !== undefined && sensitive.test(mounted));
    if (!isOpen || /^--(?:network|net|uts)=host$/.test(word.value)) return [];
    return [{ check: 'mcp/host-access', ...word.span, detail: `${server.name}: ${word.value.slice(0, 120)}.` }];
  });
}
