import type { Finding } from '../check.ts';
import { serversIn } from '../mcp/servers.ts';
import { fieldsOf, membersOf, plainName, textsIn } from '../structure/fields.ts';
import type { Tree } from '../structure/tree.ts';

/** Keys under which clients list tools that run unasked. Cline, Kiro, Roo, Amazon Q, Cursor. */
const lists = new Set([
  'autoapprove',
  'alwaysallow',
  'autoallow',
  'autoapprovetools',
  'autoapprovedtools',
  'alwaysallowedtools',
]);
/** Switches, by the value that turns the question off. */
const switches: ReadonlyMap<string, RegExp> = new Map([
  ['trust', /^true$/],
  ['enableallprojectmcpservers', /^true$/],
  ['dangerouslyskippermissions', /^true$/],
  ['skipdangerousmodepermissionprompt', /^true$/],
  ['bypasspermissions', /^true$/],
  ['yolo', /^true$/],
  ['yolomode', /^true$/],
  ['defaultmode', /^bypassPermissions$/],
  ['permissionmode', /^bypassPermissions$/],
  ['approvalmode', /^yolo$/],
  ['approvalpolicy', /^never$/],
  // Of a tool, in the settings of Mistral’s Vibe.
  ['permission', /^always$/],
  ['chat.tools.autoapprove', /^true$/],
  ['chat.tools.global.autoapprove', /^true$/],
  ['amp.dangerouslyallowall', /^true$/],
]);
export const skipping =
  /(?<![\w-])--(?:dangerously-skip-permissions|dangerously-bypass-approvals-and-sandbox|yolo|allow-all-tools|trust-all-tools|auto-approve-all|dangerously-allow-all)(?![\w-])/;

const reads =
  /^(?:mcp__\w+__)?(?:get|list|read|search|find|view|describe|show|query|lookup|resolve|status|check|count|explain|analy[sz]e|validate)(?:[-_A-Z]|$)/;

/** Settings by which an agent asks nobody. */
export function approvals(tree: Tree): Finding[] {
  const found: Finding[] = [];
  const servers = serversIn(tree);
  const isServer = new Set(servers.map(({ entry }) => entry));
  for (const { value, keys } of membersOf(tree.value)) {
    for (const [key, given] of Object.entries(value)) {
      const name = plainName(key);
      const at = () => tree.span([...keys, key]);
      const by = switches.get(name);
      const isMeant = name !== 'trust' || isServer.has(value);
      if (by !== undefined && isMeant && by.test(String(given))) {
        found.push({ check: 'agent/auto-approval', ...at(), detail: `${key}: ${String(given)}.` });
      } else if (lists.has(name)) found.push(...listed(key, given, at));
      else if (key === 'chat.tools.terminal.autoApprove') found.push(...terminal(given, at));
    }
  }
  for (const { name, command } of servers) {
    for (const { value, span } of command) {
      if (skipping.test(value))
        found.push({ check: 'agent/auto-approval', ...span, detail: `${name} runs with ${value.slice(0, 80)}.` });
    }
  }
  return [...found, ...openCode(tree)];
}

type At = () => { readonly start: number; readonly end: number };

function listed(key: string, given: unknown, at: At): Finding[] {
  if (given === true) return [{ check: 'agent/auto-approval', ...at(), detail: `${key}: true.` }];
  const names = Array.isArray(given) ? textsIn(given) : [];
  if (names.length === 0) return [];
  const writes = names.filter((name) => !reads.test(name));
  const check = writes.length > 0 ? 'agent/auto-approval' : 'agent/auto-approved-reading';
  const shown = (writes.length > 0 ? writes : names).slice(0, 5).map((name) => name.slice(0, 60));
  return [{ check, ...at(), detail: `${key} has ${shown.join(', ')}${names.length > 5 ? ' and more' : ''}.` }];
}

/** VS Code: commands by name or expression, of which one for all commands is too much. */
function terminal(given: unknown, at: At): Finding[] {
  const all = Object.entries(fieldsOf(given)).find(
    ([name, on]) => on === true && /^\/(?:\.\*|\^?\.\*\$?)\/\w*$|^\*$/.test(name),
  );
  return all === undefined ? [] : [{ check: 'agent/auto-approval', ...at(), detail: `Any command: ${all[0]}.` }];
}

/** `permission: allow`, or that of its shell, in the settings of opencode. */
function openCode(tree: Tree): Finding[] {
  if (!/(?:^|\/)opencode\.jsonc?$/.test(tree.path)) return [];
  const given = fieldsOf(tree.value).permission;
  const key =
    given === 'allow'
      ? []
      : fieldsOf(given)['*'] === 'allow'
        ? ['*']
        : fieldsOf(given).bash === 'allow'
          ? ['bash']
          : undefined;
  return key === undefined
    ? []
    : [
        {
          check: 'agent/auto-approval',
          ...tree.span(['permission', ...key]),
          detail: `permission${key.map((one) => ` of ${one}`).join('')}: allow.`,
        },
      ];
}
