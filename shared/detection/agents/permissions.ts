import type { Keys } from '../../config/key-path.ts';
import type { Finding } from '../check.ts';
import { fieldsOf, member, membersOf, textsIn } from '../structure/fields.ts';
import type { Tree } from '../structure/tree.ts';

/** What settings of Claude Code, skills, commands and agents allow in advance. */
export function permissions(tree: Tree): Finding[] {
  const root = fieldsOf(tree.value);
  const allowed = fieldsOf(root.permissions).allow;
  return [
    ...granted(tree, allowed, ['permissions', 'allow']),
    ...(isHeader(tree.path) ? ['allowed-tools', 'allowedTools'].flatMap((key) => granted(tree, root[key], [key])) : []),
    ...(isHeader(tree.path) ? everyTool(tree, root.tools) : []),
    ...sandboxes(tree),
  ];
}

/** `sandbox_mode = "danger-full-access"`, in the settings of Codex and its profiles: no sandbox. */
function sandboxes(tree: Tree): Finding[] {
  return membersOf(tree.value).flatMap(({ value, keys }): Finding[] => {
    const given = member(value, 'sandboxmode');
    if (given?.value !== 'danger-full-access') return [];
    const check = 'agent/no-sandbox';
    return [{ check, ...tree.span([...keys, ...given.keys]), detail: 'It says danger-full-access.' }];
  });
}

const isHeader = (path: string): boolean => /\.(?:md|mdc)$/i.test(path);

function granted(tree: Tree, given: unknown, keys: Keys): Finding[] {
  const isText = typeof given === 'string';
  const rules = isText ? splitRules(given) : textsIn(given);
  return rules.flatMap((rule, index): Finding[] => {
    const check = checkOf(rule.trim());
    if (check === undefined) return [];
    return [
      { check, ...tree.span(isText ? keys : [...keys, index]), detail: `It allows ${rule.trim().slice(0, 120)}.` },
    ];
  });
}

/** `Read, Bash(git add:*), Grep`: by commas or blanks outside of brackets. */
const splitRules = (text: string): string[] =>
  text.slice(0, 10_000).match(/[^\s,()]{1,200}(?:\([^()]{0,400}\))?/g) ?? [];

const any = String.raw`(?:\*{1,2}|:\*|\/{1,2}\*\*|~\/\*\*|\*:\*)`;
const everything = new RegExp(
  String.raw`^(?:\*|(?:Bash|PowerShell|Shell|shell|execute)(?:\(${any}\))?|(?:Write|Edit|MultiEdit|Read)\((?:\/{1,2}|~\/)\*\*\)|mcp__\*(?:__\*)?)$`,
);
const programs =
  '(?:sudo|su|bash|sh|zsh|eval|exec|xargs|python3?|node|deno|bun|ruby|perl|php|npx|uvx|pipx|bunx|curl|wget|ssh|scp|nc|rm|chmod|chown|docker|kubectl|aws|gcloud|az|powershell|pwsh|osascript|env)';
const wide = new RegExp(
  String.raw`^(?:(?:Bash|Shell)\(${programs}(?:\s?\*|:\*)\)|(?:Bash|Shell)\(rm -rf?(?:\s|:)[^)]{0,20}\*\)|WebFetch(?:\((?:domain:)?\*\))?)$`,
);

function checkOf(rule: string): string | undefined {
  if (everything.test(rule)) return 'agent/wildcard-permission';
  return wide.test(rule) ? 'agent/wide-permission' : undefined;
}

/** `tools: ['*']`: an agent that has whatever there is. */
function everyTool(tree: Tree, given: unknown): Finding[] {
  const names = typeof given === 'string' ? splitRules(given) : textsIn(given);
  const all = names.find((name) => /^(?:\*|all)$/i.test(name.trim()));
  return all === undefined
    ? []
    : [{ check: 'agent/wildcard-permission', ...tree.span(['tools']), detail: `Its tools are ${all.trim()}.` }];
}
