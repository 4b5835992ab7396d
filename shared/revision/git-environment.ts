import { devNull } from 'node:os';

export interface GitPlace {
  /** The `.git` folder. Named to git, it is used whoever owns it, and nothing above it is looked for. */
  readonly gitDirectory: string;
  readonly workTree: string;
}

/** How to sign in to a server. */
export interface Credentials {
  /** `https://github.com` */
  readonly serverUrl: string;
  readonly token?: string;
}

/** Variables of the user that concern the network and where configuration is, but not which repository. */
const kept =
  /^GIT_(?:EXEC_PATH|SSL_\w+|PROXY_SSL_\w+|HTTP_\w+|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;

/** Configuration of the repository that would run programs, or work nobody asked for, is set to nothing. */
const harmless: readonly (readonly [string, string])[] = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', devNull],
  ['core.alternateRefsCommand', ':'],
  ['credential.helper', ''],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['submodule.recurse', 'false'],
];

/**
 * The environment of every git process. What it sets comes before any configuration file, so a hostile repository
 * cannot set it back. The token is here alone: arguments and files can be read by others, an environment cannot.
 */
export function gitEnvironment(
  env: Readonly<NodeJS.ProcessEnv>,
  place: GitPlace,
  credentials: Credentials,
): Record<string, string> {
  const inherited = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (!entry[0].startsWith('GIT_') || kept.test(entry[0])),
  );
  const { serverUrl, token } = credentials;
  return {
    ...Object.fromEntries(inherited),
    GIT_DIR: place.gitDirectory,
    GIT_WORK_TREE: place.workTree,
    // Never a prompt, in whatever form.
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
    // Reading leaves the repository as it is.
    GIT_OPTIONAL_LOCKS: '0',
    // A commit's name stands for its own content.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_ALLOW_PROTOCOL: new URL(serverUrl).protocol.replace(':', ''),
    // Its messages are read.
    LC_ALL: 'C',
    ...configuration(Number(env.GIT_CONFIG_COUNT ?? 0) || 0, [...harmless, ...authorization(serverUrl, token)]),
  };
}

/** What must not be shown of a token: itself, and as it is sent. */
export const secretsOf = (token: string | undefined): string[] => (token ? [token, encoded(token)] : []);

const encoded = (token: string): string => Buffer.from(`x-access-token:${token}`).toString('base64');

/** The empty value first drops a header that actions/checkout has left: GitHub refuses two. */
function authorization(serverUrl: string, token: string | undefined): [string, string][] {
  if (!token) return [];
  const key = `http.${new URL(serverUrl).origin}/.extraheader`;
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${encoded(token)}`],
  ];
}

function configuration(from: number, entries: readonly (readonly [string, string])[]): Record<string, string> {
  const variables = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${from + index}`, key],
    [`GIT_CONFIG_VALUE_${from + index}`, value],
  ]);
  return { ...Object.fromEntries(variables), GIT_CONFIG_COUNT: String(from + entries.length) };
}
