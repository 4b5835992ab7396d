/** A tree that holds these files. */
export const tree = (files: Readonly<Record<string, string>>) => ({
  read: async (path: string) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
});
