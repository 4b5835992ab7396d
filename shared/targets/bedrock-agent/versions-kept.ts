/**
 * Which version of an agent has which content, newest first: `versions` of a description of ours. A version that is
 * being minted has no number yet: its `above` is the one that was live before, and it is whatever is live after it.
 */
export interface VersionsKept {
  readonly versions: readonly { readonly version: string; readonly content: string }[];
  readonly minting?: { readonly above: string; readonly content: string };
}

const written = /^aiops\/1(?: >(\d{1,5}|DRAFT)=([\w-]{43}))?((?: \d{1,5}=[\w-]{43})*)$/;

/** A description has 200 characters, and a version takes 50 of them. */
const most = 3;

const short = (digest: string): string => Buffer.from(digest.slice('sha256:'.length), 'hex').toString('base64url');
const long = (text: string): string => `sha256:${Buffer.from(text, 'base64url').toString('hex')}`;

/** Nothing for a description of somebody else. */
export function readVersionsKept(description: string | undefined): VersionsKept {
  const [, above, minted = '', rest = ''] = written.exec(description ?? '') ?? [];
  const versions = rest
    .split(' ')
    .filter((pair) => pair !== '')
    .map((pair) => ({ version: pair.slice(0, pair.indexOf('=')), content: long(pair.slice(pair.indexOf('=') + 1)) }));
  return { versions, ...(above !== undefined && { minting: { above, content: long(minted) } }) };
}

export function versionsKeptText({ versions, minting }: VersionsKept): string {
  const pairs = versions.slice(0, minting === undefined ? most : most - 1);
  return [
    'aiops/1',
    ...(minting === undefined ? [] : [`>${minting.above}=${short(minting.content)}`]),
    ...pairs.map(({ version, content }) => `${version}=${short(content)}`),
  ].join(' ');
}

/** What is live, by the version that an alias leads to. */
export function contentOf({ versions, minting }: VersionsKept, version: string): string | undefined {
  const known = versions.find((one) => one.version === version);
  if (known !== undefined) return known.content;
  return minting !== undefined && isAbove(version, minting.above) ? minting.content : undefined;
}

/** Versions are counted; one that was minted is above all that were there. */
const isAbove = (version: string, above: string): boolean =>
  version !== 'DRAFT' && (above === 'DRAFT' || Number(version) > Number(above));

/** With a version that is live now, and is the newest of those that are kept. */
export const withVersion = ({ versions }: VersionsKept, version: string, content: string): VersionsKept => ({
  versions: [{ version, content }, ...versions.filter((one) => one.version !== version && one.content !== content)],
});
