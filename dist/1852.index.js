import { shared as shared0 } from './86783.shared.js';
import { shared as shared1 } from './95273.shared.js';
export const id = 1852;
export const ids = [1852, 6783];
export const modules = {
	86783: (shared0[86783]),
	37020: (shared0[37020]),
	7569: (shared0[7569]),
	72312: (shared0[72312]),
	79383: (shared0[79383]),
	71852: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			inspect: () => inspect,
			inspectRemoved: () => inspectRemoved
		});
		var mcp_servers = __webpack_require__(7569), fields = __webpack_require__(79383);
		let lists = new Set([
			"autoapprove",
			"alwaysallow",
			"autoallow",
			"autoapprovetools",
			"autoapprovedtools",
			"alwaysallowedtools"
		]), switches = new Map([
			["trust", /^true$/],
			["enableallprojectmcpservers", /^true$/],
			["dangerouslyskippermissions", /^true$/],
			["skipdangerousmodepermissionprompt", /^true$/],
			["bypasspermissions", /^true$/],
			["yolo", /^true$/],
			["yolomode", /^true$/],
			["defaultmode", /^bypassPermissions$/],
			["permissionmode", /^bypassPermissions$/],
			["approvalmode", /^yolo$/],
			["approvalpolicy", /^never$/],
			["permission", /^always$/],
			["chat.tools.autoapprove", /^true$/],
			["chat.tools.global.autoapprove", /^true$/],
			["amp.dangerouslyallowall", /^true$/]
		]), skipping = /(?<![\w-])--(?:dangerously-skip-permissions|dangerously-bypass-approvals-and-sandbox|yolo|allow-all-tools|trust-all-tools|auto-approve-all|dangerously-allow-all)(?![\w-])/, reads = /^(?:mcp__\w+__)?(?:get|list|read|search|find|view|describe|show|query|lookup|resolve|status|check|count|explain|analy[sz]e|validate)(?:[-_A-Z]|$)/;
		function approvals(tree) {
			let found = [], servers = (0, mcp_servers.A)(tree), isServer = new Set(servers.map(({ entry }) => entry));
			for (let { value, keys } of (0, fields.lS)(tree.value)) for (let [key, given] of Object.entries(value)) {
				let name = (0, fields.MH)(key), at = () => tree.span([...keys, key]), by = switches.get(name), isMeant = name !== "trust" || isServer.has(value);
				by !== void 0 && isMeant && by.test(String(given)) ? found.push({
					check: "agent/auto-approval",
					...at(),
					detail: `${key}: ${String(given)}.`
				}) : lists.has(name) ? found.push(...listed(key, given, at)) : key === "chat.tools.terminal.autoApprove" && found.push(...terminal(given, at));
			}
			for (let { name, command } of servers) for (let { value, span } of command) skipping.test(value) && found.push({
				check: "agent/auto-approval",
				...span,
				detail: `${name} runs with ${value.slice(0, 80)}.`
			});
			return [...found, ...openCode(tree)];
		}
		function listed(key, given, at) {
			if (given === !0) return [{
				check: "agent/auto-approval",
				...at(),
				detail: `${key}: true.`
			}];
			let names = Array.isArray(given) ? (0, fields.Ej)(given) : [];
			if (names.length === 0) return [];
			let writes = names.filter((name) => !reads.test(name)), check = writes.length > 0 ? "agent/auto-approval" : "agent/auto-approved-reading", shown = (writes.length > 0 ? writes : names).slice(0, 5).map((name) => name.slice(0, 60));
			return [{
				check,
				...at(),
				detail: `${key} has ${shown.join(", ")}${names.length > 5 ? " and more" : ""}.`
			}];
		}
		function terminal(given, at) {
			let all = Object.entries((0, fields.Pf)(given)).find(([name, on]) => on === !0 && /^\/(?:\.\*|\^?\.\*\$?)\/\w*$|^\*$/.test(name));
			return all === void 0 ? [] : [{
				check: "agent/auto-approval",
				...at(),
				detail: `Any command: ${all[0]}.`
			}];
		}
		function openCode(tree) {
			if (!/(?:^|\/)opencode\.jsonc?$/.test(tree.path)) return [];
			let given = (0, fields.Pf)(tree.value).permission, key = given === "allow" ? [] : (0, fields.Pf)(given)["*"] === "allow" ? ["*"] : (0, fields.Pf)(given).bash === "allow" ? ["bash"] : void 0;
			return key === void 0 ? [] : [{
				check: "agent/auto-approval",
				...tree.span(["permission", ...key]),
				detail: `permission${key.map((one) => ` of ${one}`).join("")}: allow.`
			}];
		}
		function linesWith(text, sign) {
			let found = [];
			sign.lastIndex = 0;
			for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
				let start = text.lastIndexOf("\n", match.index) + 1, next = text.indexOf("\n", match.index), end = next < 0 ? text.length : next;
				found.push({
					start,
					text: text.slice(start, end)
				}), sign.lastIndex = end + 1;
			}
			return found;
		}
		var mcp_packages = __webpack_require__(37020), redact = __webpack_require__(21047);
		function inlineSecrets(server) {
			let { env, headers, command, url } = server;
			return [
				...env.filter(({ name, value }) => isSecret(name, value)),
				...headers.filter(({ name, value }) => isSecret(name, value.replace(/^(?:Bearer|Basic|Token|ApiKey)\s+/i, ""))),
				...command.filter(({ value }, at) => inArgument(value, command[at - 1]?.value ?? "")),
				...url && inAddress(url.value) ? [url] : []
			].map(({ name, span }) => ({
				check: "mcp/inline-secret",
				...span,
				secret: !0,
				detail: `${server.name} has it as ${/^(?:args|command|url|serverUrl|httpUrl|uri)$/.test(name) ? "part of" : "the value of"} ${name}.`
			}));
		}
		let secretName = /(?:^|[^a-z])(?:api_?-?key|token|secret|passw(?:or)?d|passphrase|pwd|pat|credentials?|auth(?:orization)?|bearer|private_?-?key|access_?-?key|client_?-?secret|session_?-?key|service_?-?key|signing_?-?key|dsn)s?(?:$|[^a-z])|(?:key|token|secret|password)$/i, harmless = /(?:_(?:file|path|url|uri|endpoint|name|id|type|ttl|limit|length|count|env|var|mode|header|prefix|expiry|budget)|max_?tokens?|tokens?_limit|public_?key|keyboard|auth_?type|auth_?mode|disable_?auth|no_?auth|auth_?enabled)$/i;
		function isSecret(name, value) {
			if (isPlaceholder(value)) return !1;
			let parted = name.replaceAll(/([a-z])([A-Z])/g, "$1_$2");
			return secretName.test(parted) && !harmless.test(parted) ? looksSecret(name, value) : holdsSecret(value);
		}
		function looksSecret(name, value) {
			return /^(?:true|false|none|null|\d{1,6}|https?:\/\/[^@]*|[./~].*)$/i.test(value) ? !1 : /passw|pwd|passphrase/i.test(name) ? value.length >= 6 && !/^(?:password|postgres|root|admin|test|example|guest|user|minioadmin|secret|changeme)\d{0,4}$/i.test(value) : value.length >= 12 && /\d/.test(value) && /[a-z]/i.test(value) && !/\s/.test(value);
		}
		let isPlaceholder = (value) => value.trim() === "" || /\$\{|\$\(|\$[A-Z_a-z]|%\w+%|\{\{|^\{[\w:.-]+\}$|<[^<>]{1,80}>|\[[A-Za-z_ -]{2,60}\]|\*{3}|x{4,}|\.{3}|\u2026|^op:\/\/|^env:|^vault:|^secret(?:s)?[:/]|^keychain:|^input:/i.test(value) || /(?:^|[^a-z])(?:your|my|insert|enter|replace|put|paste|add|change|changeme|placeholder|example|sample|dummy|fake|test|demo|todo|redacted|here|not[-_]?(?:needed|required|used|set)|mock|local|dev|none)(?:$|[^a-z])|changeme|change-me|yourkey|yourtoken|placeholder|1234567|abcdef|deadbeef|foobar/i.test(value), holdsSecret = (text) => text.length >= 12 && /\d|:\/\//.test(text) && (0, redact.J)(text, ({ kind }) => kind === "secret").some(({ start, end }) => !isPlaceholder(text.slice(start, end)) && !isOwn(text, start, end)), isOwn = (text, start, end) => /@(?:localhost|127\.0\.0\.1|\[?::1\]?|host\.docker\.internal|db|postgres|mysql|redis|mongo)(?=[:/]|$)/.test(text.slice(end, end + 40)) && /^\w{1,20}$/.test(text.slice(start, end));
		function inArgument(value, before) {
			let [, name, given] = /^-{0,2}([\w.-]{1,60})\s{0,2}[=:]\s{0,2}(?:Bearer\s+|Basic\s+)?(.{1,4000})$/is.exec(value) ?? [];
			if (name !== void 0 && given !== void 0 && !/^\/\//.test(given)) return isSecret(name, given);
			let option = /^--?([\w-]{2,60})$/.exec(before)?.[1];
			return option !== void 0 && !value.startsWith("-") ? isSecret(option, value) : !isPlaceholder(value) && (inAddress(value) || holdsSecret(value));
		}
		let inAddress = (value) => /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? (/\?([^#]{1,4000})/.exec(value)?.[1] ?? "").split("&").map((pair) => /^([^=]{1,100})=(.{1,2000})$/.exec(pair)).some((pair) => pair !== null && isSecret(pair[1] ?? "", pair[2] ?? "")) || !isPlaceholder(value) && holdsSecret(value) : !1;
		function insecureTransport(server) {
			let { url, command, env } = server, plain = [...url ? [url] : [], ...command].filter(({ value }) => isPlain(value)), unchecked = [...env.filter(({ name, value }) => name === "NODE_TLS_REJECT_UNAUTHORIZED" && value === "0" || /^(?:PYTHONHTTPSVERIFY|SSL_VERIFY|VERIFY_SSL|TLS_VERIFY)$/.test(name) && /^(?:0|false|no)$/i.test(value)), ...command.filter(({ value }) => /^--(?:insecure|no-verify-ssl|disable-tls-verification|insecure-skip-tls-verify)$/.test(value))];
			return [...plain.map(({ span, value }) => ({
				check: "mcp/plain-http",
				...span,
				detail: `${server.name} speaks HTTP with ${hostOf(value)}.`
			})), ...unchecked.map(({ span, name, value }) => ({
				check: "mcp/plain-http",
				...span,
				detail: `${server.name} does not check whom it speaks with: ${name === "args" ? value : name}.`
			}))];
		}
		let address = /^http:\/\/(?:[^/@\s]{0,200}@)?(\[[^\]]{0,60}\]|[^/:?#\s]{1,255})/i, hostOf = (value) => (address.exec(value)?.[1] ?? "").toLowerCase();
		function isPlain(value) {
			let host = hostOf(value);
			return host === "" || /[${<%]/.test(host) || /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|\[::\])$/.test(host) ? !1 : host.includes(".") && !/\.(?:localhost|local|internal|svc|cluster|test|example|invalid|ts\.net)$/.test(host);
		}
		var mcp_words = __webpack_require__(72312);
		function inspectServers(tree) {
			return (0, mcp_servers.A)(tree).flatMap((server) => [
				...fetches(server),
				...remoteScript(server),
				...(0, mcp_words.K)(server.command).flatMap((words) => hostAccess(server, words)),
				...insecureTransport(server),
				...inlineSecrets(server)
			]);
		}
		function fetches(server) {
			return (0, mcp_words.K)(server.command).flatMap(mcp_packages.t).flatMap(({ kind, word, pinned }) => pinned === "yes" ? [] : [{
				check: pinned === "tag" ? "mcp/image-tag" : `mcp/unpinned-${kind}`,
				...word.span,
				detail: `${server.name} runs ${withoutPassword(word.value)}.`
			}]);
		}
		let withoutPassword = (text) => text.replaceAll(/\/\/[^/@\s]{1,400}@/g, "//").slice(0, 120), remoteScriptIn = /\b(?:curl|wget|fetch)\b[^|\n]{0,300}\|\s{0,3}(?:sudo\s{1,3})?(?:env\s{1,3})?(?:\/\w{1,10}\/(?:\w{1,10}\/)?)?(?:ba|z|da|k|fi)?sh\b|\b(?:curl|wget|fetch)\b[^|\n]{0,300}\|\s{0,3}(?:sudo\s{1,3})?(?:python3?|node|perl|ruby|iex)\b(?!\s+-m\s+json)|(?:\b(?:ba|z|da)?sh\s{1,3}-c\s{1,3}["']?|\beval\s{1,3}["']?|\bsource\s{1,3}|(?:ba|z)?sh\s{1,3})(?:\$\(|<\(|`)\s{0,3}(?:curl|wget)\b|\b(?:iex|invoke-expression)\b[^\n|]{0,40}\b(?:irm|iwr|invoke-restmethod|invoke-webrequest|downloadstring)\b|\b(?:irm|iwr|invoke-restmethod|invoke-webrequest)\b[^|\n]{0,300}\|\s{0,3}(?:iex|invoke-expression)\b/i;
		function remoteScript(server) {
			let line = server.command.map(({ value }) => value).join(" ").slice(0, 2e4);
			return remoteScriptIn.test(line) ? [{
				check: "mcp/remote-script",
				...server.command.find(({ value }) => /curl|wget|iex|irm|iwr|fetch/i.test(value))?.span ?? server.span,
				detail: `${server.name} runs what an address answers.`
			}] : [];
		}
		let sensitive = /^(?:type=bind,)?(?:(?:src|source)=)?(?:\/|\/etc|\/root|\/home|\/var|\/Users|~|\$HOME|\$\{HOME\}|\$\{userHome\}|(?:\/var)?\/run\/docker\.sock|[A-Za-z]:\\?)(?=[:,]|$)|docker\.sock|(?:~|\$HOME|\$\{HOME\})\/\.(?:ssh|aws|kube|gnupg)\b/;
		function hostAccess(server, words) {
			return /^(?:docker|podman|nerdctl)$/.test((0, mcp_words.E)(words[0])) ? words.flatMap((word, at) => {
				let option = words[at - 1]?.value ?? "", [, inline] = /^(?:-v|--volume=|--mount=)(.+)$/.exec(word.value) ?? [], mounted = /^(?:-v|--volume|--mount)$/.test(option) ? word.value : inline;
				return !(/^--(?:privileged|(?:pid|network|net|ipc|userns|uts)=host|cap-add=(?:ALL|SYS_ADMIN))$/i.test(word.value) || /^--(?:pid|ipc|userns)$/.test(option) && word.value === "host" || option === "--cap-add" && /^(?:ALL|SYS_ADMIN)$/i.test(word.value) || mounted !== void 0 && sensitive.test(mounted)) || /^--(?:network|net|uts)=host$/.test(word.value) ? [] : [{
					check: "mcp/host-access",
					...word.span,
					detail: `${server.name}: ${word.value.slice(0, 120)}.`
				}];
			}) : [];
		}
		let denied = /\b(?:do not|don['\u2019]t|never|avoid|must not|cannot|without|instead of|rather than|refuse|forbid(?:den)?|block(?:s|ed)?|deny|denied|dangerous|unsafe|insecure|flag|detect|reject|warn)\b/i, sign = /curl|wget|fetch|\biex\b|invoke-expression|--(?:danger|yolo|allow-all|trust-all|auto-approve)/gi;
		function instructionLines(text) {
			let found = [];
			for (let { start, text: line } of linesWith(text, sign)) if (!(line.length >= 2e3)) for (let [check, pattern] of [["agent/remote-script", remoteScriptIn], ["agent/auto-approval", skipping]]) {
				let match = pattern.exec(line);
				if (match === null || denied.test(line) || /^\s*\|/.test(line)) continue;
				let from = start + match.index;
				found.push({
					check,
					start: from,
					end: from + match[0].length,
					detail: `It says ${match[0].slice(0, 120)}.`
				});
			}
			return found;
		}
		function permissions(tree) {
			let root = (0, fields.Pf)(tree.value), allowed = (0, fields.Pf)(root.permissions).allow;
			return [
				...granted(tree, allowed, ["permissions", "allow"]),
				...isHeader(tree.path) ? ["allowed-tools", "allowedTools"].flatMap((key) => granted(tree, root[key], [key])) : [],
				...isHeader(tree.path) ? everyTool(tree, root.tools) : [],
				...sandboxes(tree)
			];
		}
		function sandboxes(tree) {
			return (0, fields.lS)(tree.value).flatMap(({ value, keys }) => {
				let given = (0, fields.Dc)(value, "sandboxmode");
				return given?.value === "danger-full-access" ? [{
					check: "agent/no-sandbox",
					...tree.span([...keys, ...given.keys]),
					detail: "It says danger-full-access."
				}] : [];
			});
		}
		let isHeader = (path) => /\.(?:md|mdc)$/i.test(path);
		function granted(tree, given, keys) {
			let isText = typeof given == "string";
			return (isText ? splitRules(given) : (0, fields.Ej)(given)).flatMap((rule, index) => {
				let check = checkOf(rule.trim());
				return check === void 0 ? [] : [{
					check,
					...tree.span(isText ? keys : [...keys, index]),
					detail: `It allows ${rule.trim().slice(0, 120)}.`
				}];
			});
		}
		let splitRules = (text) => text.slice(0, 1e4).match(/[^\s,()]{1,200}(?:\([^()]{0,400}\))?/g) ?? [], any = String.raw`(?:\*{1,2}|:\*|\/{1,2}\*\*|~\/\*\*|\*:\*)`, everything = new RegExp(String.raw`^(?:\*|(?:Bash|PowerShell|Shell|shell|execute)(?:\(${any}\))?|(?:Write|Edit|MultiEdit|Read)\((?:\/{1,2}|~\/)\*\*\)|mcp__\*(?:__\*)?)$`), wide = new RegExp(String.raw`^(?:(?:Bash|Shell)\(${"(?:sudo|su|bash|sh|zsh|eval|exec|xargs|python3?|node|deno|bun|ruby|perl|php|npx|uvx|pipx|bunx|curl|wget|ssh|scp|nc|rm|chmod|chown|docker|kubectl|aws|gcloud|az|powershell|pwsh|osascript|env)"}(?:\s?\*|:\*)\)|(?:Bash|Shell)\(rm -rf?(?:\s|:)[^)]{0,20}\*\)|WebFetch(?:\((?:domain:)?\*\))?)$`);
		function checkOf(rule) {
			return everything.test(rule) ? "agent/wildcard-permission" : wide.test(rule) ? "agent/wide-permission" : void 0;
		}
		function everyTool(tree, given) {
			let all = (typeof given == "string" ? splitRules(given) : (0, fields.Ej)(given)).find((name) => /^(?:\*|all)$/i.test(name.trim()));
			return all === void 0 ? [] : [{
				check: "agent/wildcard-permission",
				...tree.span(["tools"]),
				detail: `Its tools are ${all.trim()}.`
			}];
		}
		function roles(tree) {
			let resources = (0, fields.Pf)((0, fields.Pf)(tree.value).Resources);
			return Object.entries(resources).flatMap(([id, resource]) => {
				let { Type, Properties } = (0, fields.Pf)(resource);
				return Type !== "AWS::IAM::Role" || !isAgents((0, fields.Pf)(Properties).AssumeRolePolicyDocument) ? [] : statements(tree, (0, fields.Pf)(Properties).Policies, [
					"Resources",
					id,
					"Properties",
					"Policies"
				], id);
			});
		}
		let isAgents = (trust) => (0, fields.lS)(trust).some(({ value }) => (0, fields.Ej)((0, fields.Pf)(value.Principal).Service).some((service) => /^bedrock(?:-agentcore)?\.amazonaws\.com$/.test(service)));
		function statements(tree, policies, keys, id) {
			return (0, fields.lS)(policies).flatMap(({ value, keys: inner }) => {
				if (value.Effect !== "Allow" || (0, fields.Ae)(value, "action") === void 0) return [];
				let actions = (0, fields.Ej)(value.Action), isAll = actions.some((action) => action === "*" || action === "*:*"), service = actions.find((action) => /^[\w-]+:\*$/.test(action)), isAnywhere = (0, fields.Ej)(value.Resource).includes("*") && !(0, fields.Ce)(value.Condition);
				if (!isAll && !(service !== void 0 && isAnywhere)) return [];
				let what = isAll ? "any action" : `${service} on any resource`;
				return [{
					check: "agent/wildcard-iam",
					...tree.span([
						...keys,
						...inner,
						"Action"
					]),
					detail: `${id} allows ${what}.`
				}];
			});
		}
		var diff = __webpack_require__(93003), prompts_read = __webpack_require__(95273), prompts_source = __webpack_require__(97513), wording_reader = __webpack_require__(67733);
		function loosened(change, head) {
			let { base: was, head: is, reasons } = change;
			if (was === void 0 || is === void 0 || is.kind === "guardrail") return [];
			let position = is.position, whole = {
				start: position.offset,
				end: position.end
			}, at = (reason) => {
				let place = reason.at.head;
				if (place === void 0 || place.file !== head.path) return {
					start: position.offset,
					end: position.offset
				};
				let start = head.lineStart(place.line) + place.column - 1;
				return {
					start,
					end: Math.max(start + 1, head.lineStart(place.endLine + 1))
				};
			};
			return [...reasons.flatMap((reason) => {
				let detail = detailOf(reason);
				return detail === void 0 ? [] : [{
					check: "prompt/limit-removed",
					...at(reason),
					compared: !0,
					detail
				}];
			}), ...raised(change, whole)];
		}
		function detailOf({ id, message, text }) {
			let before = (text?.base ?? "").replaceAll(/\s+/g, " ").trim(), shown = before.length > 160 ? `${before.slice(0, 159)}\u2026` : before;
			if (id === "negation-removed" || id === "bound-changed") return message;
			if (id !== "instruction-removed") return;
			let reader = new wording_reader.m(before);
			return reader.negations(before).length > 0 || reader.bounds(before).length > 0 ? `This is gone: \u201c${shown}\u201d.` : void 0;
		}
		function raised({ base, head }, whole) {
			let [was, is] = [base?.parameters ?? {}, head?.parameters ?? {}], found = [];
			was.maxTokens !== void 0 && (is.maxTokens === void 0 || is.maxTokens > was.maxTokens) && found.push(`An answer may have ${is.maxTokens ?? "any number of"} tokens; it was ${was.maxTokens}.`);
			let stops = (was.stop ?? []).filter((one) => !(is.stop ?? []).includes(one));
			stops.length > 0 && found.push(`It does not stop any more at ${stops.map((one) => JSON.stringify(one)).join(", ")}.`);
			let setting = head?.settings.find(({ key }) => /(?:max|stop)/i.test(key))?.position, span = setting === void 0 || setting.file !== void 0 ? whole : {
				start: setting.offset,
				end: setting.end
			};
			return found.map((detail) => ({
				check: "prompt/limit-raised",
				...span,
				compared: !0,
				detail
			}));
		}
		let calls = /\b(?:eval|exec|os\.system|subprocess\.(?:run|call|popen)|child_process\.exec|new Function)\(\s{0,5}(?:response|output|answer|completion|result|llm_output|model_output)\b/gi, run = [
			/\b(?:your|the|its|this) (?:\w{1,20} )?(?:output|response|answer|reply|code|command|script|query|sql|snippet|expression)s?\b[^.\n]{0,40}\b(?:will be|is|are|gets?|shall be) (?:then |directly |automatically |immediately |subsequently |later )?(?:executed|eval(?:uated|['\u2019]?ed)?\b|exec['\u2019]?(?:ed|uted)|run\b|interpreted|(?:passed|piped|fed|sent|given|handed) (?:directly |straight )?(?:in)?to (?:a |an |the |python['\u2019]?s? |our )?(?:`?eval|`?exec|shell|bash|sh\b|subprocess|terminal|interpreter|database|sql|os\.system|child_process))(?! by (?:a |the )?(?:human|person|user|reviewer|customer|engineer))/gi,
			/\b(?:we|i|the (?:system|program|application|app|server|backend|caller)) (?:will |shall |then )?(?:directly |automatically )?(?:execute|eval|exec|run|interpret)s? (?:your|the|its) (?:output|response|answer|code|command|script|query|sql)\b/gi,
			calls
		], output_denied = /\b(?:not|never|n['\u2019]t|no longer)\b[^.\n]{0,30}$/i, output_sign = /execut|\beval|\bexec|\brun\b|interpret|(?:passed|piped|fed|sent|given|handed) (?:directly |straight )?(?:in)?to /gi, called = /\s{0,5}(?:response|output|answer|completion|result|llm_output|model_output)\b/iy;
		function hasCall(text) {
			for (let at = text.indexOf("("); at >= 0; at = text.indexOf("(", at + 1)) if (called.lastIndex = at + 1, called.test(text)) return !0;
			return !1;
		}
		function runOutputs(text, offset) {
			let lines = linesWith(text, output_sign);
			for (let pattern of run) if (pattern !== calls || hasCall(text)) for (let { start: line, text: said } of pattern === calls ? [{
				start: 0,
				text
			}] : lines) {
				pattern.lastIndex = 0;
				for (let match = pattern.exec(said); match !== null; match = pattern.exec(said)) {
					let before = said.slice(Math.max(0, match.index - 40), match.index);
					if (output_denied.test(before) || /\b(?:not|never)\b/i.test(match[0])) continue;
					let start = offset + line + match.index, shown = match[0].replaceAll(/\s+/g, " ").slice(0, 120);
					return [{
						check: "prompt/output-as-code",
						start,
						end: start + match[0].length,
						detail: `It says \u201c${shown}\u201d.`
					}];
				}
			}
			return [];
		}
		let usual = "input|inputs|question|questions|query|queries|message|messages|msg|utterance|prompt|request|ask|user|user_*|*_input|*_query|*_question|*_message|customer_message|customer_question|customer_email|customer_request|chat_input|chat_history|conversation|conversation_history|history|transcript|*_transcript|document|documents|doc|docs|*_document|*_documents|context|contexts|*_context|passage|passages|article|page|pages|web_page|webpage|website|html|content|file|file_content|file_contents|attachment|attachments|pdf|snippet|snippets|chunk|chunks|source_text|email|emails|mail|*_email_body|email_body|body|subject|ticket|tickets|issue|issue_body|comment|comments|review|reviews|feedback|post|posts|tweet|description|diff|patch|commit_message|log|logs|resume|cv|tool_result|tool_results|tool_output|tool_outputs|tool_response|search_result|search_results|web_results|results|retrieved|retrieved_*|retrieval|knowledge|observation|observations|api_response|response_body|text|texts|transcription|ocr_text|memory|memories".split("|");
		class Names {
			#plain;
			#patterns;
			constructor(names) {
				this.#plain = new Set(names.filter((name) => !name.includes("*")).map(snake)), this.#patterns = names.filter((name) => name.includes("*")).map(patternOf);
			}
			has(name) {
				return this.#plain.has(name) || this.#patterns.some((one) => one.test(name));
			}
		}
		let known;
		class Untrusted {
			#usual;
			#named;
			#trusted;
			constructor(named = [], trusted = []) {
				known ??= new Names(usual), this.#usual = known, this.#named = new Names(named), this.#trusted = new Names(trusted);
			}
			has(name) {
				let plain = snake(name), [root = plain] = plain.split("."), last = plain.split(".").at(-1) ?? plain;
				return this.#trusted.has(plain) || this.#trusted.has(root) ? !1 : /(?:^|_)(?:id|ids|name|role|plan|tier|locale|language|lang|timezone|date|time|count|number|type|format|url|schema|limit)$/.test(last) ? this.#named.has(plain) : [this.#usual, this.#named].some((names) => names.has(plain) || names.has(root));
			}
		}
		let patternOf = (name) => RegExp(`^${snake(name).replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "\\w{0,60}")}$`), snake = (name) => name.slice(0, 200).replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll("-", "_").toLowerCase();
		function variableFindings(prompt, text, untrusted) {
			let seen = new Set();
			return prompt.messages.flatMap((message) => message.parts.flatMap((part) => part.type === "text" ? part.uses.flatMap((use) => {
				if (use.position.file !== void 0 || !untrusted.has(use.name)) return [];
				let check = variables_checkOf(message, part, use, text), key = `${check} ${use.name}`;
				if (check === void 0 || seen.has(key)) return [];
				seen.add(key);
				let { offset: start, end } = use.position;
				return [{
					check,
					start,
					end,
					detail: variables_detailOf(check, use.name)
				}];
			}) : []));
		}
		let variables_detailOf = (check, name) => check === "prompt/untrusted-system" ? `${name} is filled into the system\u2019s message.` : `Nothing shows where ${name} begins and ends.`;
		function variables_checkOf(message, part, { position }, text) {
			if (message.role === "system") return "prompt/untrusted-system";
			if (message.role !== "user") return;
			let before = unescaped(text.slice(Math.max(part.position.offset, position.offset - 400), position.offset)), after = unescaped(text.slice(position.end, Math.min(part.position.end, position.end + 400)));
			return before.trim() === "" && after.trim() === "" && message.parts.length === 1 || isDelimited(before, after) ? void 0 : "prompt/no-delimiter";
		}
		let unescaped = (text) => text.replaceAll("\\n", "\n").replaceAll("\\\"", "\""), between = [
			["%}", /\{%[^%]{0,200}%\}$/],
			["}}", /\{\{#[^}]{0,200}\}\}$/],
			[":", /[\w ]{1,30}:$/]
		];
		function withoutLast(text) {
			let rest = text.trimEnd();
			for (let time = 0; time < 6; time += 1) {
				let last = between.find(([end]) => rest.endsWith(end)), found = last && rest.slice(-205).match(last[1])?.[0];
				if (found === void 0) break;
				rest = rest.slice(0, -found.length).trimEnd();
			}
			return rest;
		}
		function isDelimited(before, after) {
			let open = withoutLast(before), opened = before.trimEnd(), close = after.replace(/^(?:\s|\{%[^%]{0,200}%\}|\{\{\/[^}]{0,200}\}\}){0,6}/, ""), isOpen = (mark) => mark.test(open) || mark.test(opened);
			return isOpen(/<[A-Za-z][\w:.-]{0,60}(?:\s[^<>]{0,200})?>$/) ? /^(?:[^<]{0,300})<\/[A-Za-z]/.test(close) : isOpen(/\[[A-Z_ /]{2,40}\]$/) ? /\[\/?[A-Z_ /]{2,40}\]/.test(close) : isOpen(/(?:```[\w-]{0,20}|"""|'''|~~~\w{0,20}|`|"|'|\u201c|\u00ab|\\")$/) ? /^(?:```|"""|'''|~~~|`|"|'|\u201d|\u00bb|\\")/.test(close) : isOpen(/(?:-{3,}|={3,}|#{3,}|\*{3,}|_{3,}|-{2,}[ \w]{2,40}-{2,}|={2,}[ \w]{2,40}={2,}|#{3,}[ \w]{2,40}:?)$/) && /(?:-{3,}|={3,}|#{3,}|\*{3,}|_{3,})/.test(close);
		}
		async function inspectPrompts(file, base, { read, untrusted, trusted } = {}) {
			let { prompts, problems } = await (0, prompts_read.readPrompts)(file.path, file.text, async (path) => {
				let text = await read?.(path);
				return text === void 0 ? void 0 : new TextEncoder().encode(text);
			}, "default");
			if (prompts.length === 0) return {
				findings: [],
				problems: problems.map(placed)
			};
			let source = new prompts_source.Source(file.path, file.text), names = new Untrusted(untrusted, trusted), findings = prompts.flatMap((prompt) => [...variableFindings(prompt, source.text, names), ...prompt.messages.flatMap(({ parts }) => parts.flatMap((part) => part.type !== "text" || part.position.file !== void 0 ? [] : runOutputs(source.text.slice(part.position.offset, part.position.end), part.position.offset)))]);
			if (base !== void 0) {
				let before = await (0, prompts_read.readPrompts)(base.path, base.text, void 0, "default"), sources = new prompts_source.Source(base.path, base.text), { changes } = (0, diff.diffPrompts)({
					prompts: before.prompts,
					source: () => sources
				}, {
					prompts,
					source: (path) => path === source.path ? source : void 0
				});
				findings.push(...changes.flatMap((change) => loosened(change, source)));
			}
			let shift = file.text.length - source.text.length;
			return {
				findings: shift === 0 ? findings : findings.map((one) => ({
					...one,
					start: one.start + shift,
					end: one.end + shift
				})),
				problems: problems.map(placed)
			};
		}
		let placed = ({ message, line, column }) => ({
			message,
			...line && { line },
			...column && { column }
		}), policies = new Set([
			"contentpolicyconfig",
			"topicpolicyconfig",
			"wordpolicyconfig",
			"sensitiveinformationpolicyconfig",
			"contextualgroundingpolicyconfig"
		]);
		function guardrailsIn(tree) {
			return (0, fields.lS)(tree.value).flatMap(({ value, keys }) => {
				if (keys.includes("prior_state") || keys.includes("before")) return [];
				if (value.Type === "AWS::Bedrock::Guardrail") {
					let properties = value.Properties;
					return [{
						name: String(keys.at(-1) ?? ""),
						keys,
						measures: measuresOf(properties, [...keys, "Properties"])
					}];
				}
				if (!(keys.at(-1) !== "Properties" && Object.keys(value).some((key) => policies.has((0, fields.MH)(key))))) return [];
				let name = (0, fields.Ae)(value, "name")?.value;
				return [{
					name: typeof name == "string" ? name : keys.join("."),
					keys,
					measures: measuresOf(value, keys)
				}];
			});
		}
		let levels = new Map(Object.entries({
			NONE: 0,
			LOW: 1,
			MEDIUM: 2,
			HIGH: 3
		})), actions = new Map(Object.entries({
			NONE: 0,
			ANONYMIZE: 1,
			BLOCK: 2
		})), sides = ["input", "output"];
		function measuresOf(guardrail, keys) {
			let found = new Map(), add = (what, strength, written, at) => {
				found.set(what, {
					what,
					strength,
					written: String(written),
					keys: [...keys, ...at]
				});
			}, onSide = (item, side, fallback) => (0, fields.Ae)(item, `${side}enabled`)?.value === !1 ? "NONE" : String((0, fields.Ae)(item, `${side}action`)?.value ?? fallback);
			for (let { item, at } of itemsOf(guardrail, "contentpolicyconfig", "filtersconfig")) for (let side of sides) {
				let level = (0, fields.Ae)(item, `${side}strength`), written = onSide(item, side, "BLOCK") === "NONE" ? "NONE" : String(level?.value ?? "NONE");
				add(`the filter ${nameOf(item, "type")} on ${side}`, levels.get(written) ?? 0, written, [...at, ...level?.keys ?? []]);
			}
			let blocking = [
				[
					"topicpolicyconfig",
					"topicsconfig",
					"the topic",
					"name"
				],
				[
					"wordpolicyconfig",
					"wordsconfig",
					"the word",
					"text"
				],
				[
					"wordpolicyconfig",
					"managedwordlistsconfig",
					"the list of words",
					"type"
				]
			], acting = [[
				"sensitiveinformationpolicyconfig",
				"piientitiesconfig",
				"personal data of type",
				"type"
			], [
				"sensitiveinformationpolicyconfig",
				"regexesconfig",
				"the expression",
				"name"
			]];
			for (let [policy, list, title, key] of [...blocking, ...acting]) for (let { item, at } of itemsOf(guardrail, policy, list)) for (let side of sides) {
				let written = onSide(item, side, (0, fields.Ae)(item, "action")?.value ?? "BLOCK");
				add(`${title} ${nameOf(item, key)} on ${side}`, actions.get(written) ?? 2, written, at);
			}
			for (let { item, at } of itemsOf(guardrail, "contextualgroundingpolicyconfig", "filtersconfig")) {
				let threshold = (0, fields.Ae)(item, "threshold"), isOff = (0, fields.Ae)(item, "enabled")?.value === !1 || (0, fields.Ae)(item, "action")?.value === "NONE", strength = isOff ? 0 : Number(threshold?.value ?? 0);
				add(`the threshold of ${nameOf(item, "type")}`, Number.isNaN(strength) ? 0 : strength, isOff ? "NONE" : threshold?.value, [...at, ...threshold?.keys ?? []]);
			}
			return found;
		}
		let nameOf = (item, key) => String((0, fields.Ae)(item, key)?.value ?? "").slice(0, 80);
		function itemsOf(guardrail, policy, list) {
			let found = (0, fields.Ae)(guardrail, policy, list);
			return found === void 0 ? [] : (Array.isArray(found.value) ? found.value : [found.value]).flatMap((item, index) => (0, fields.Ce)(item) ? [{
				item: (0, fields.Pf)(item),
				at: Array.isArray(found.value) ? [...found.keys, index] : found.keys
			}] : []);
		}
		var references = __webpack_require__(86783);
		function weakened(base, head) {
			let [before, after] = [guardrailsIn(base), guardrailsIn(head)], known = new Map(after.map((one) => [one.name, one])), gone = before.filter(({ name }) => !known.has(name)), fresh = after.filter(({ name }) => !before.some((one) => one.name === name));
			return before.flatMap((was) => {
				let is = known.get(was.name) ?? (gone.length === 1 && fresh.length === 1 ? fresh[0] : void 0);
				return is === void 0 ? [removed(was, head)] : compared(was, is, head);
			});
		}
		let removed = ({ name, keys }, head) => ({
			check: "guardrail/removed",
			...head.span(keys.slice(0, -1)),
			compared: !0,
			detail: `The guardrail ${name} is gone.`
		});
		function compared(was, is, head) {
			return [...was.measures.values()].flatMap(({ what, strength, written }) => {
				let now = is.measures.get(what);
				if (strength === 0 || now !== void 0 && now.strength >= strength) return [];
				let change = now === void 0 ? `is gone; it was ${written}` : `was ${written}, and is ${now.written}`, detail = `${is.name}: ${what} ${change}.`;
				return [{
					check: "guardrail/weakened",
					...head.span(now?.keys ?? is.keys),
					compared: !0,
					detail
				}];
			});
		}
		function changedSince(base, head) {
			let known = Map.groupBy(base, ({ name }) => name);
			return head.flatMap((tool) => {
				let before = known.get(tool.name);
				if (before === void 0) return [];
				let change = {
					check: "tool/description-changed",
					compared: !0
				}, found = new Set(before.map(({ description }) => plain(description?.text))).has(plain(tool.description?.text)) ? [] : [{
					...change,
					...tool.description?.span ?? tool.span,
					detail: `${tool.name} has another description.`
				}], words = new Map(before.flatMap(({ parameters }) => parameters.map((one) => [one.name, one])));
				for (let parameter of tool.parameters) {
					let was = words.get(parameter.name);
					if (was === void 0 || plain(was.description?.text) === plain(parameter.description?.text)) continue;
					let { span } = parameter.description ?? parameter;
					found.push({
						...change,
						...span,
						detail: `${tool.name} describes its parameter ${parameter.name} otherwise.`
					});
				}
				return found;
			});
		}
		let plain = (text = "") => text.replaceAll(/\s+/g, " ").trim(), before = "(?:before|prior to) ", anything = "(?:any(?:thing)?\\b|every\\b|each\\b|all\\b|(?:the |using |calling |you )?(?:other|another) tools?\\b|doing\\b|respond|answer|reply|you (?:do|use|call|answer|respond|reply))", orders = [
			{
				check: "tool/coercive",
				needs: /first|before|prior/i,
				expression: RegExp(`\\b(?:must|always|required to|has to|have to|need to|needs to|make sure to)\\b[^.\\n]{0,40}\\b(?:(?:be|being|is|are) (?:called|used|run|invoked|executed)|(?:call|use|run|invoke|execute) (?:this|it|me|the (?:tool|function|server)))\\b[^.\\n]{0,40}(?:\\bfirst\\b(?! ?[-\\w])(?=[.,;!:]|\\s{0,3}$|\\s{1,3}(?:before|and|when|in|for|of|on|by)\\b)|\\b${before}(?:using |calling |invoking |running |use of )?${anything})`, "gi")
			},
			{
				check: "tool/coercive",
				needs: /before|prior/i,
				expression: RegExp(`\\b${before}(?:using|calling|invoking|running) ${anything}[^.\\n]{0,40}\\b(?:you )?(?:must|always|call|run|invoke|use)\\b`, "gi")
			},
			{
				check: "tool/coercive",
				needs: /(?:other|another|different|alternative) |otherwise|or else|ignore/i,
				expression: /\b(?:never|(?:do not|don['\u2019]t|must not)(?: ever)?) (?:use|call|invoke|run|trust) (?:any |the )?(?:other|another|different|alternative) (?:tools?|servers?|functions?)\b|\b(?:otherwise|or else),? (?:the|this|your|all) [^.\n]{0,40}\b(?:will (?:not work|fail|crash|break|be (?:deleted|blocked|terminated)))\b|\bignore (?:all |any )?(?:the )?(?:other|previous|prior) (?:tools?|tool descriptions?|instructions?)\b/gi
			},
			{
				check: "tool/coercive",
				needs: /[<[]/,
				expression: /<\/?(?:important|system|critical|secret|instructions?|admin|override|mandatory|hidden)>|\[(?:system|admin|override|critical|hidden)(?: (?:note|message|instruction|prompt|override))?\]/gi
			},
			{
				check: "tool/secret-instruction",
				needs: /users?|humans?|operators?|customers?|owner|any(?:one|body)/i,
				expression: /\b(?:do not|don['\u2019]t|never|must not|should not|without|avoid) (?:ever )?(?:tell|inform|notify|alert|warn|telling|informing|notifying|alerting|warning|letting|let) (?:it to )?(?:the |any )?(?:users?|humans?|operators?|customers?|owner|anyone|anybody)\b(?! (?:to |for |which |what |where |when |how |if |whether |their |about their ))/gi
			},
			{
				check: "tool/secret-instruction",
				needs: /not|n['\u2019]t|never|without|keep|hide|conceal|gent/i,
				expression: /\b(?:do not|don['\u2019]t|never|must not|without) (?:ever )?(?:mention|mentioning|reveal|revealing|disclose|disclosing|talk about|report|reporting|explain|show|display) (?:this|that you|these (?:steps|instructions)|it to the user|any of this|the (?:side ?note|instructions?|existence))\b|\bkeep (?:this|it|these) (?:a )?(?:secret|hidden|private|confidential|between us)\b|\b(?:hide|conceal) (?:this|it|these|that)\b[^.\n]{0,30}\bfrom (?:the )?user|\bthe user (?:must|should|does|will|can) ?not (?:know|see|notice|be (?:told|informed|aware)|need to know)\b|\b(?:very )?(?:gentle|gently) and not scary\b/gi
			},
			{
				check: "tool/sensitive-read",
				needs: /~\/\.|id_|\/etc\/|\.aws|mcp\.json|\.env|netrc|pgpass|keys?\b/i,
				expression: /\b(?:read|open|cat|load|fetch|pass|send|include|attach|append|provide|put|copy|paste|upload|contents? of|access)\b[^\n]{0,80}(?:~\/\.(?:ssh|aws|gnupg|kube|netrc|npmrc|docker|cursor|claude)|\bid_(?:rsa|ed25519|ecdsa)\b|\/etc\/(?:passwd|shadow)\b|\.aws\/credentials|\.(?:cursor|vscode)\/mcp\.json|(?:^|[\s"'`/])\.(?:env|netrc|pgpass)\b|\b(?:private|ssh) keys?\b(?! (?:id|identifier|name|fingerprint)s?\b))/gi
			}
		], orders_denied = /\b(?:do not|don['\u2019]t|never|must not|cannot|can['\u2019]t|will not|won['\u2019]t|refuses? to|not allowed to) [^.\n]{0,30}$/i;
		function ordersIn({ text, span }, whose) {
			let found = new Map();
			for (let { check, needs, expression } of orders) if (!found.has(check) && needs.test(text)) {
				expression.lastIndex = 0;
				for (let match = expression.exec(text); match !== null; match = expression.exec(text)) if (!(check === "tool/sensitive-read" && orders_denied.test(text.slice(Math.max(0, match.index - 60), match.index)))) {
					found.set(check, {
						check,
						...span,
						detail: `${whose} says: \u201c${shown(match[0])}\u201d.`
					});
					break;
				}
			}
			return [...found.values()];
		}
		let shown = (text) => {
			let plain = text.replaceAll(/\s+/g, " ").trim();
			return plain.length > 120 ? `${plain.slice(0, 119)}\u2026` : plain;
		}, named = /\b(?:instead of|rather than|in place of|before (?:using|calling)|after (?:using|calling)|when(?:ever)?|if|once|every time) (?:using |calling |you (?:use|call|invoke) |the user (?:uses|calls|asks for) )?(?:the )?[`'"\u201c]?([a-z][a-z0-9]{0,30}(?:[_-][a-z0-9]{1,30}){1,6})[`'"\u201d]?(?: (?:tool|function|server)\b| (?:is|gets|has been) (?:called|used|invoked|available|run)\b)/gi;
		function strangersIn({ text, span }, whose, own) {
			if (!text.includes("_") && !text.includes("-")) return [];
			named.lastIndex = 0;
			for (let match = named.exec(text); match !== null; match = named.exec(text)) {
				let [, name = ""] = match;
				if (!own.has(name)) return [{
					check: "tool/other-tool",
					...span,
					detail: `${whose} says what to do with another tool, ${name}.`
				}];
			}
			return [];
		}
		function parameterFindings(tool) {
			return [...tool.parameters.flatMap((parameter) => one(tool, parameter)), ...tool.open === void 0 ? [] : [{
				check: "tool/open-parameters",
				...tool.open,
				detail: `${tool.name} takes parameters that its schema does not name.`
			}]];
		}
		function one(tool, parameter) {
			let { name, span } = parameter, plain = name.replaceAll(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
			if (isCarrier(plain)) return [{
				check: "tool/hidden-parameter",
				...span,
				detail: `${tool.name} takes ${name}, which its work does not need.`
			}];
			let check = isFree(parameter) ? reachOf(tool, plain, parameter.description?.text ?? "") : void 0;
			if (check === void 0) return [];
			let limit = typeof parameter.schema.maxLength == "number" ? "" : ", of any length";
			return [{
				check,
				...span,
				detail: `${tool.name} takes ${name} as any text${limit}.`
			}];
		}
		let isCarrier = (name) => /^(?:side_?notes?|system_?prompt|(?:full_|entire_|whole_)?(?:conversation|chat|message)_?(?:history|log|transcript)|chain_?of_?thought|(?:available_)?tools?_?list|tool_?calls?_?history|all_?(?:messages|context)|internal_?notes?_to_model|model_?name_and_version|__\w{1,40})$/.test(name) && !name.startsWith("__typename");
		function isFree({ schema }) {
			let type = schema.type, isText = type === void 0 || type === "string" || Array.isArray(type) && type.includes("string"), isBound = Array.isArray(schema.enum) || schema.const !== void 0 || typeof schema.pattern == "string";
			return isText && !isBound && !(0, fields.Ce)(schema.properties);
		}
		function reachOf(tool, name, said) {
			let about = `${tool.name.replaceAll(/[_-]/g, " ")} ${said || (tool.description?.text ?? "")}`;
			if (/^(?:(?:shell|bash|terminal|powershell|os|system)_?(?:command|cmd|script|code)?|command_?line)$/.test(name)) return "tool/shell-parameter";
			if (/^(?:command|cmd|script|code|(?:python|js|javascript)_?(?:code|script)|expression)$/.test(name)) return runs.test(about) && !/\b(?:slash|voice|country|zip|postal|error|status|currency|language) ?(?:command|code)/i.test(about) ? "tool/shell-parameter" : void 0;
			if (/^(?:(?:raw_)?sql(?:_?(?:query|statement|text))?|sql_\w{1,20})$/.test(name)) return "tool/sql-parameter";
			if (/^(?:query|statement|where(?:_clause)?)$/.test(name)) return /\bSQL\b/i.test(about) ? "tool/sql-parameter" : void 0;
			if (/^(?:(?:\w{1,20}_)?(?:url|uri)|endpoint|webhook(?:_?url)?|href)$/.test(name)) return "tool/url-parameter";
		}
		let runs = /\b(?:execut\w{0,5}|runs?|eval(?:uate)?s?|shell|bash|terminal|commands?|interpreter|subprocess|repl)\b/i;
		var tools_tools = __webpack_require__(75789);
		function inspectTools(tree, base) {
			let tools = (0, tools_tools.j)(tree);
			if (tools.length === 0) return [];
			let own = new Set(tools.map(({ name }) => name));
			return [...tools.flatMap((tool) => [...inspect_orders(tool, own), ...parameterFindings(tool)]), ...base === void 0 ? [] : changedSince((0, tools_tools.j)(base), tools)];
		}
		function inspect_orders(tool, own) {
			let { name, description, parameters } = tool, whose = `The description of ${name}`;
			return [
				...description ? [...ordersIn(description, whose), ...strangersIn(description, whose, own)] : [],
				...ordersIn({
					text: name,
					span: tool.span
				}, "The name of a tool"),
				...parameters.flatMap((parameter) => {
					let about = `The parameter ${parameter.name} of ${name}`, others = [
						parameter.schema.default,
						parameter.schema.enum,
						parameter.schema.title,
						parameter.schema.examples
					].flat().filter((one) => typeof one == "string"), values = {
						text: [parameter.name, ...others].join("\n"),
						span: parameter.span
					};
					return [...parameter.description ? ordersIn(parameter.description, about) : [], ...ordersIn(values, about)];
				})
			];
		}
		var structure_tree = __webpack_require__(13403);
		async function inspect(file, base, options = {}) {
			let isDocument = /\.(?:json|jsonc|json5|ya?ml|toml|template)$/i.test(file.path), { tree, unread } = await (0, structure_tree.treeOf)(file);
			if (isDocument && unread !== void 0) return {
				findings: [],
				problems: [unread]
			};
			let prompts = unread === void 0 ? await inspectPrompts(file, base, options) : {
				findings: [],
				problems: [unread]
			}, before = base === void 0 ? void 0 : (await (0, structure_tree.treeOf)(base)).tree;
			return {
				findings: distinct([
					...tree === void 0 ? [] : treeFindings(tree, before),
					...isInstructions(file.path) ? instructionLines(file.text) : [],
					...prompts.findings
				]),
				problems: prompts.problems.slice(0, 20)
			};
		}
		async function inspectRemoved(base) {
			let { tree } = await (0, structure_tree.treeOf)(base);
			return {
				findings: (tree === void 0 ? [] : guardrailsIn(tree)).map(({ name }) => ({
					check: "guardrail/removed",
					start: 0,
					end: 0,
					compared: !0,
					detail: `The guardrail ${name} is gone, with its file.`
				})),
				problems: []
			};
		}
		let treeFindings = (tree, base) => [
			...inspectTools(tree, base),
			...inspectServers(tree),
			...approvals(tree),
			...permissions(tree),
			...roles(tree),
			...(0, references.references)(tree, base),
			...base === void 0 ? [] : weakened(base, tree)
		], isInstructions = (path) => /\.(?:md|mdc)$/i.test(path) || /(?:^|\/)\.(?:cursor|windsurf|cline|roo)rules$/.test(path);
		function distinct(findings) {
			return [...new Map(findings.map((one) => [`${one.check} ${one.start} ${one.end} ${one.detail}`, one])).values()].sort((a, b) => a.start - b.start || a.end - b.end);
		}
	}),
	75789: (shared0[75789]),
	95273: (shared1[95273])
};
