/** Names of what is looked into beside prompts. Nothing is loaded to tell them. */
const names = [
  // Servers of MCP, as clients and packages name them.
  /(?:^|\/)[^/]*mcp[^/]*\.(?:json|jsonc|ya?ml|toml)$/i,
  /(?:^|\/)claude_desktop_config\.json$/i,
  /(?:^|\/)opencode\.jsonc?$/i,
  /(?:^|\/)\.continue\/.*\.(?:json|ya?ml)$/i,
  /(?:^|\/)\.(?:claude|gemini|qwen|cursor|vscode|zed|kiro|roo|amazonq|windsurf|junie|codex)\/.*\.jsonc?$/i,
  // Codex and Mistral’s Vibe; commands of Gemini and Qwen.
  /(?:^|\/)\.(?:codex|vibe|gemini|qwen)\/.*\.toml$/i,
  /(?:^|\/)\.?devcontainer(?:\/[^/]+)?(?:\/devcontainer)?\.json$/i,
  /(?:^|\/)\.claude-plugin\/[^/]+\.json$/i,
  // Lists of tools.
  /(?:^|\/)[^/]*(?:tools?|functions?)(?:[-_.][^/]*)?\.(?:json|ya?ml)$/i,
  /(?:^|\/)(?:tools|functions|agents)\/.*\.(?:json|ya?ml)$/i,
  // Instructions and agents.
  /(?:^|\/)(?:AGENTS|AGENTS\.override|CLAUDE|CLAUDE\.local|GEMINI|SKILL)\.md$/,
  /(?:^|\/)\.github\/copilot-instructions\.md$/i,
  /\.(?:instructions|agent|chatmode)\.md$/i,
  /(?:^|\/)\.cursor\/rules\/.*\.mdc$/,
  /(?:^|\/)\.claude\/.*\.md$/,
  /(?:^|\/)\.github\/agents\/.*\.md$/i,
  /(?:^|\/)\.(?:cursor|windsurf|cline|roo)rules$/,
  // Prompts, guardrails, roles of agents.
  /(?:^|\/)aiops\.ya?ml$/i,
  /\.prompt\.(?:ya?ml|md)$|\.prompt$|\.prompty$/i,
  /(?:^|\/)promptfooconfig[^/]*\.ya?ml$/i,
  /(?:^|\/)prompts?\/.*\.(?:json|ya?ml|txt|md|j2|jinja2?|hbs|handlebars|mustache)$/i,
  /(?:^|\/)[^/]*(?:template|cloudformation|cfn|stack|guardrail|plan|polic(?:y|ies))[^/]*\.(?:ya?ml|json)$/i,
  /(?:^|\/)(?:cloudformation|cfn|sam|infra|infrastructure|guardrails?)\/.*\.(?:ya?ml|json)$/i,
  /\.template$/i,
];

/** Whether the name of a file says that there may be something for `inspect` in it. */
export const isInspected = (path: string): boolean => names.some((name) => name.test(path));
