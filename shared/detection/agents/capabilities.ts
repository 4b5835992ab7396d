import { fetchedBy } from '../mcp/packages.ts';
import type { Server } from '../mcp/servers.ts';
import { commandsOf } from '../mcp/words.ts';
import type { Tool } from '../tools/tools.ts';

/** The three that are harmful together. */
export type Capability = 'private' | 'untrusted' | 'out';

interface Known {
  readonly pattern: RegExp;
  readonly has: readonly Capability[];
}

const word = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words})(?:$|[^a-z])`, 'i');

/** What servers do, by the words of their names and packages. What is not here counts for nothing. */
const servers: readonly Known[] = [
  {
    pattern: word(
      'gmail|imap|outlook|e?mail|ms-?365|microsoft-?365|office-?365|slack|discord|telegram|whatsapp|teams|intercom|zendesk|hubspot|salesforce',
    ),
    has: ['private', 'untrusted', 'out'],
  },
  {
    pattern: word('github|gitlab|bitbucket|jira|atlassian|linear|notion|confluence|asana|trello'),
    has: ['private', 'untrusted', 'out'],
  },
  {
    pattern: word(
      'filesystem|file-?system|files|desktop-?commander|obsidian|apple-?notes|gdrive|google-?drive|onedrive|dropbox|sharepoint|memory|1password|bitwarden|vault',
    ),
    has: ['private'],
  },
  {
    pattern: word(
      'postgres(?:ql)?|mysql|mariadb|sqlite|mongo(?:db)?|redis|snowflake|bigquery|supabase|dbhub|mssql|clickhouse|databricks|dynamodb|airtable|stripe|aws|s3|kubernetes|sentry',
    ),
    has: ['private'],
  },
  {
    pattern: word(
      'fetch|playwright|puppeteer|browser|browserbase|browser-?use|chrome(?:-?devtools)?|selenium|firecrawl|curl|http',
    ),
    has: ['untrusted', 'out'],
  },
  {
    pattern: word(
      'brave-?search|tavily|exa|duckduckgo|serp(?:api|er)?|google-?search|web-?search|perplexity|searxng|youtube|reddit|hackernews|rss|twitter|arxiv|wikipedia',
    ),
    has: ['untrusted'],
  },
  {
    pattern: word('shell|terminal|bash|ssh|commander|zapier|n8n|twilio|sendgrid|resend|webhook|pipedream|ifttt'),
    has: ['out'],
  },
];

/** What a server does, by its name and what it starts. */
export function capabilitiesOf(server: Server): Set<Capability> {
  const fetched = commandsOf(server.command).flatMap(fetchedBy);
  const host = /^https?:\/\/([^/:?#\s]{1,255})/i.exec(server.url?.value ?? '')?.[1] ?? '';
  const words = [
    server.name,
    ...fetched.map(({ word: { value } }) => value.replace(/^@modelcontextprotocol\/server-/, '')),
    host,
  ];
  return new Set(
    servers.flatMap(({ pattern, has }) => (words.some((one) => pattern.test(one.slice(0, 300))) ? has : [])),
  );
}

/** By verbs and what they are for. */
const tools: readonly Known[] = [
  {
    pattern:
      /^(?:read|get|list|search|fetch|query|find|lookup|load)_?(?:\w{1,20}_)?(?:e?mails?|inbox|messages?|threads?|tickets?|issues?|comments?|reviews?)/i,
    has: ['private', 'untrusted'],
  },
  {
    pattern:
      /^(?:read|get|list|search|query|find|lookup|load|export|run|execute)_?(?:\w{1,20}_)?(?:files?|documents?|customers?|accounts?|users?|contacts?|orders?|invoices?|payments?|records?|database|db|sql|secrets?|credentials?|calendar|employees?|patients?)/i,
    has: ['private'],
  },
  {
    pattern:
      /^(?:fetch|browse|crawl|scrape|open|visit|navigate|download|read|get)_?(?:\w{1,20}_)?(?:url|web|page|webpage|website|site|link|html)|^(?:web|internet|google|bing|brave)_?search|^search_?(?:the_)?(?:web|internet)|^browser_/i,
    has: ['untrusted'],
  },
  {
    pattern:
      /^(?:send|post|publish|reply|forward|share|upload|notify|email|tweet|submit|create|http)_?(?:\w{1,20}_)?(?:e?mails?|messages?|sms|slack|webhooks?|tweets?|posts?|comments?|issues?|request|http|file|form|link|invite)|^(?:http|api)_?(?:request|post|call)|^(?:fetch|open|visit|navigate)_?(?:to_)?url/i,
    has: ['out'],
  },
];

export function capabilitiesOfTool({ name, parameters }: Tool): Set<Capability> {
  const snake = name.replaceAll(/([a-z])([A-Z])/g, '$1_$2').slice(0, 200);
  const found = new Set(tools.flatMap(({ pattern, has }) => (pattern.test(snake) ? has : [])));
  // Whatever is fetched from an address of the model’s choice tells that address what is in it.
  if (found.has('untrusted') && parameters.some((one) => /^(?:url|uri|address|link)$/i.test(one.name)))
    found.add('out');
  return found;
}
