import { shared as shared0 } from './86783.shared.js';
export const id = 3854;
export const ids = [3854];
export const modules = {
	37020: (shared0[37020]),
	7569: (shared0[7569]),
	72312: (shared0[72312]),
	79383: (shared0[79383]),
	73854: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { inspectAll: () => inspectAll });
		var mcp_packages = __webpack_require__(37020), mcp_words = __webpack_require__(72312);
		let word = (words) => RegExp(`(?:^|[^a-z])(?:${words})(?:$|[^a-z])`, "i"), servers = [
			{
				pattern: word("gmail|imap|outlook|e?mail|ms-?365|microsoft-?365|office-?365|slack|discord|telegram|whatsapp|teams|intercom|zendesk|hubspot|salesforce"),
				has: [
					"private",
					"untrusted",
					"out"
				]
			},
			{
				pattern: word("github|gitlab|bitbucket|jira|atlassian|linear|notion|confluence|asana|trello"),
				has: [
					"private",
					"untrusted",
					"out"
				]
			},
			{
				pattern: word("filesystem|file-?system|files|desktop-?commander|obsidian|apple-?notes|gdrive|google-?drive|onedrive|dropbox|sharepoint|memory|1password|bitwarden|vault"),
				has: ["private"]
			},
			{
				pattern: word("postgres(?:ql)?|mysql|mariadb|sqlite|mongo(?:db)?|redis|snowflake|bigquery|supabase|dbhub|mssql|clickhouse|databricks|dynamodb|airtable|stripe|aws|s3|kubernetes|sentry"),
				has: ["private"]
			},
			{
				pattern: word("fetch|playwright|puppeteer|browser|browserbase|browser-?use|chrome(?:-?devtools)?|selenium|firecrawl|curl|http"),
				has: ["untrusted", "out"]
			},
			{
				pattern: word("brave-?search|tavily|exa|duckduckgo|serp(?:api|er)?|google-?search|web-?search|perplexity|searxng|youtube|reddit|hackernews|rss|twitter|arxiv|wikipedia"),
				has: ["untrusted"]
			},
			{
				pattern: word("shell|terminal|bash|ssh|commander|zapier|n8n|twilio|sendgrid|resend|webhook|pipedream|ifttt"),
				has: ["out"]
			}
		];
		function capabilitiesOf(server) {
			let fetched = (0, mcp_words.K)(server.command).flatMap(mcp_packages.t), host = /^https?:\/\/([^/:?#\s]{1,255})/i.exec(server.url?.value ?? "")?.[1] ?? "", words = [
				server.name,
				...fetched.map(({ word: { value } }) => value.replace(/^@modelcontextprotocol\/server-/, "")),
				host
			];
			return new Set(servers.flatMap(({ pattern, has }) => words.some((one) => pattern.test(one.slice(0, 300))) ? has : []));
		}
		let tools = [
			{
				pattern: /^(?:read|get|list|search|fetch|query|find|lookup|load)_?(?:\w{1,20}_)?(?:e?mails?|inbox|messages?|threads?|tickets?|issues?|comments?|reviews?)/i,
				has: ["private", "untrusted"]
			},
			{
				pattern: /^(?:read|get|list|search|query|find|lookup|load|export|run|execute)_?(?:\w{1,20}_)?(?:files?|documents?|customers?|accounts?|users?|contacts?|orders?|invoices?|payments?|records?|database|db|sql|secrets?|credentials?|calendar|employees?|patients?)/i,
				has: ["private"]
			},
			{
				pattern: /^(?:fetch|browse|crawl|scrape|open|visit|navigate|download|read|get)_?(?:\w{1,20}_)?(?:url|web|page|webpage|website|site|link|html)|^(?:web|internet|google|bing|brave)_?search|^search_?(?:the_)?(?:web|internet)|^browser_/i,
				has: ["untrusted"]
			},
			{
				pattern: /^(?:send|post|publish|reply|forward|share|upload|notify|email|tweet|submit|create|http)_?(?:\w{1,20}_)?(?:e?mails?|messages?|sms|slack|webhooks?|tweets?|posts?|comments?|issues?|request|http|file|form|link|invite)|^(?:http|api)_?(?:request|post|call)|^(?:fetch|open|visit|navigate)_?(?:to_)?url/i,
				has: ["out"]
			}
		];
		function capabilitiesOfTool({ name, parameters }) {
			let snake = name.replaceAll(/([a-z])([A-Z])/g, "$1_$2").slice(0, 200), found = new Set(tools.flatMap(({ pattern, has }) => pattern.test(snake) ? has : []));
			return found.has("untrusted") && parameters.some((one) => /^(?:url|uri|address|link)$/i.test(one.name)) && found.add("out"), found;
		}
		var mcp_servers = __webpack_require__(7569), tools_tools = __webpack_require__(75789), structure_tree = __webpack_require__(13403);
		async function inspectAll(files) {
			let trees = [];
			for (let file of files) {
				let { tree } = await (0, structure_tree.treeOf)(file);
				tree !== void 0 && trees.push(tree);
			}
			let tools = trees.map((tree) => ({
				tree,
				tools: (0, tools_tools.j)(tree)
			}));
			return [...flows(trees, tools), ...sameNames(tools)];
		}
		let titles = {
			private: "private data",
			untrusted: "text of strangers",
			out: "a way out"
		};
		function flows(trees, listed) {
			let all = [...trees.flatMap((tree) => (0, mcp_servers.A)(tree).filter(({ entry }) => entry.disabled !== !0 && entry.enabled !== !1).map((server) => ({
				path: tree.path,
				name: server.name,
				has: capabilitiesOf(server),
				span: server.span
			}))), ...listed.flatMap(({ tree, tools }) => tools.map((tool) => ({
				path: tree.path,
				name: tool.name,
				has: capabilitiesOfTool(tool),
				span: tool.span
			})))], whole = all.find(({ has }) => has.size === 3), parts = Object.keys(titles).map((capability) => whole ?? all.find(({ has }) => has.has(capability))), [first] = parts;
			if (first === void 0 || parts.some((part) => part === void 0)) return [];
			let said = whole === void 0 ? Object.values(titles).map((title, at) => `${title} by ${parts[at].name}`) : [`All three by ${whole.name}: ${Object.values(titles).join(", ")}`], last = [...parts].reverse().find((part) => part !== void 0);
			return [{
				check: "agent/toxic-flow",
				path: last.path,
				...last.span,
				detail: `${sentence(said.join(", "))}.`
			}];
		}
		let sentence = (text) => text[0]?.toUpperCase() + text.slice(1);
		function sameNames(listed) {
			let known = new Map();
			return listed.flatMap(({ tree, tools }) => tools.flatMap((tool) => {
				let said = tool.description?.text.replaceAll(/\s+/g, " ").trim() ?? "", other = known.get(tool.name);
				if (other === void 0 && known.set(tool.name, {
					path: tree.path,
					said
				}), other === void 0 || other.path === tree.path || other.said === said) return [];
				let detail = `${other.path} has a tool ${tool.name} as well.`;
				return [{
					check: "tool/same-name",
					path: tree.path,
					...tool.span,
					detail
				}];
			}));
		}
	}),
	75789: (shared0[75789])
};
